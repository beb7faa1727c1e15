//! What every JSON answer has in common: one object that names its schema and version, with warnings inside.

use serde_json::{Map, Value};

/// The version of every answer's shape. Shapes only grow; a key never changes its meaning.
const VERSION: u32 = 1;

/// Writes an answer as one JSON object that begins with its schema, such as `tyo/list/1`.
#[must_use]
pub fn envelope(name: &str, body: Value) -> String {
    let mut object = Map::new();
    object.insert("schema".into(), format!("tyo/{name}/{VERSION}").into());
    if let Value::Object(body) = body {
        object.extend(body);
    }
    object
        .entry("warnings")
        .or_insert_with(|| Value::Array(Vec::new()));
    format!("{:#}", Value::Object(object))
}

#[cfg(test)]
mod tests {
    use super::envelope;

    #[test]
    fn an_answer_names_its_schema_first() {
        let text = envelope("list", serde_json::json!({ "engagements": [] }));

        assert!(
            text.starts_with("{\n  \"schema\": \"tyo/list/1\""),
            "{text}"
        );
        assert!(text.contains("\"warnings\": []"));
    }
}
