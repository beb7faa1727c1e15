//! The shapes as JSON Schema (draft 2020-12), so that editors complete and check the files.
//!
//! Only describes; the program itself checks by [`super::super::read`], which knows check digits too.

use serde_json::{Map, Value, json};

use super::{Check, Key, Shape, Type};

/// Makes the JSON Schema of a whole file.
#[must_use]
pub fn json_schema(shape: &Shape) -> Value {
    let mut schema = table(shape);
    if let Value::Object(map) = &mut schema {
        map.insert(
            "$schema".into(),
            json!("https://json-schema.org/draft/2020-12/schema"),
        );
        map.insert("title".into(), json!(format!("tyo {}", shape.name)));
    }
    schema
}

/// Describes a table: its keys, which are required, and that there are no others.
fn table(shape: &Shape) -> Value {
    let properties: Map<String, Value> = shape
        .keys
        .iter()
        .map(|key| (key.name.to_owned(), property(key)))
        .collect();
    let required: Vec<&str> = shape
        .keys
        .iter()
        .filter(|key| key.required)
        .map(|key| key.name)
        .collect();
    json!({
        "type": "object",
        "description": shape.doc,
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

/// Describes a key's value with its documentation.
fn property(key: &Key) -> Value {
    let mut value = kind(key.kind);
    if let Value::Object(map) = &mut value {
        map.insert("description".into(), json!(description(key)));
    }
    value
}

/// Joins a key's sentence, unit and default.
fn description(key: &Key) -> String {
    let unit = if key.unit.is_empty() {
        String::new()
    } else {
        format!(" Unit: {}.", key.unit)
    };
    let default = if key.default.is_empty() {
        String::new()
    } else {
        format!(" Default: {}.", key.default)
    };
    format!("{}{unit}{default}", key.doc)
}

/// Describes a type.
fn kind(kind: Type) -> Value {
    let list = |items: Value| json!({ "type": "array", "items": items });
    match kind {
        Type::Text => json!({ "type": "string" }),
        Type::Checked(check) => checked(check),
        Type::Integer(min, max) => integer(min, max),
        Type::Cents => json!({ "type": "integer" }),
        Type::Boolean => json!({ "type": "boolean" }),
        Type::Date => json!({ "type": "string", "format": "date" }),
        Type::DateTime => json!({ "type": "string", "format": "partial-date-time" }),
        Type::Code(codes) => json!({ "enum": codes }),
        Type::Table(shape) => table(shape),
        Type::Tables(shape) => list(table(shape)),
        Type::Codes(codes) => list(json!({ "enum": codes })),
        Type::CheckedList(check) => list(checked(check)),
        Type::Texts => list(json!({ "type": "string" })),
        Type::Integers(min, max) => list(integer(min, max)),
        Type::Dates => list(json!({ "type": "string", "format": "date" })),
    }
}

/// Describes a checked text by its pattern.
fn checked(check: Check) -> Value {
    json!({ "type": "string", "pattern": check.pattern })
}

/// Describes a whole number within limits.
fn integer(min: i64, max: i64) -> Value {
    json!({ "type": "integer", "minimum": min, "maximum": max })
}

#[cfg(test)]
mod tests {
    use super::super::{CLIENT, ENGAGEMENT};
    use super::json_schema;

    #[test]
    fn the_schema_names_every_key_and_forbids_others() {
        let schema = json_schema(&ENGAGEMENT);

        assert_eq!(
            schema["properties"].as_object().unwrap().len(),
            ENGAGEMENT.keys.len()
        );
        assert_eq!(schema["additionalProperties"], false);
        assert_eq!(
            schema["properties"]["contract"]["properties"]["minutes"]["maximum"],
            600
        );
    }

    #[test]
    fn required_keys_are_required() {
        assert_eq!(
            json_schema(&CLIENT)["required"],
            serde_json::json!(["schema", "name", "type"])
        );
    }
}
