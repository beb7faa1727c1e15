//! An engagement's file that gets its contract: what is new is added, and every line that stands there stays as it is.

use camino::Utf8Path;
use toml::{Table, Value};
use toml_edit::Value as Written;

use super::error::CommandError;
use crate::store::edit::error::EditError;
use crate::store::edit::{Draft, Place};
use crate::store::error::StoreError;
use crate::store::shape::{ENGAGEMENT, SCHEMA};
use crate::store::write;

/// Writes values into the text of an engagement that holds a part of them already.
///
/// # Errors
/// When the file is laid out in a way that cannot be edited.
pub fn continued(path: &Utf8Path, old: &str, whole: &Table) -> Result<String, CommandError> {
    let known: Table = old.parse().unwrap_or_default();
    let mut draft = Draft::new(old).map_err(|error| edit(path, error))?;
    let mut added = Table::new();
    for (key, value) in whole {
        match known.get(key) {
            None if is_headed(value) => {
                added.insert(key.clone(), value.clone());
            }
            found => merge(&mut draft, &Place::top().key(key), found, value)
                .map_err(|error| edit(path, error))?,
        }
    }
    let text = draft.into_text();
    let text = format!("{}\n{}", text.trim_end(), write::file(&added, &ENGAGEMENT));
    let mut meant = whole.clone();
    meant.insert("schema".into(), Value::Integer(SCHEMA.into()));
    match text.parse::<Table>() {
        Ok(written) if written == meant => Ok(text),
        _ => Err(edit(
            path,
            EditError::Unsupported {
                place: "contract".into(),
            },
        )),
    }
}

/// Says that the file cannot be edited.
fn edit(path: &Utf8Path, source: EditError) -> CommandError {
    let path = path.to_owned();
    CommandError::Store(StoreError::EditFile { path, source })
}

/// Says whether a value stands under headings of its own.
fn is_headed(value: &Value) -> bool {
    let tables = |list: &[Value]| list.iter().all(Value::is_table) && !list.is_empty();
    value.is_table() || value.as_array().is_some_and(|list| tables(list))
}

/// Writes what differs between a value that stands there and the one that is meant.
fn merge(
    draft: &mut Draft,
    place: &Place,
    found: Option<&Value>,
    value: &Value,
) -> Result<(), EditError> {
    match (found, value) {
        (Some(found), value) if found == value => Ok(()),
        (Some(Value::Table(found)), Value::Table(value)) => {
            value.iter().try_for_each(|(key, value)| {
                merge(draft, &place.clone().key(key), found.get(key), value)
            })
        }
        (Some(Value::Array(found)), Value::Array(list)) if is_headed(value) => {
            for (index, value) in list.iter().enumerate() {
                match (found.get(index), value.as_table()) {
                    (None, Some(table)) => draft.append(place, &sectioned(table))?,
                    (found, _) => merge(draft, &place.clone().nth(index), found, value)?,
                }
            }
            Ok(())
        }
        _ => match value.to_string().parse::<Written>() {
            Ok(written) => draft.set(place, written),
            Err(_) => Err(EditError::Unsupported {
                place: place.to_string(),
            }),
        },
    }
}

/// Writes a table as toml_edit has it.
fn sectioned(table: &Table) -> toml_edit::Table {
    let document = table.to_string().parse::<toml_edit::DocumentMut>();
    document
        .map(|document| document.as_table().clone())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::continued;
    use toml::Table;

    const ENQUIRY: &str = "# soitettava maanantaina\nschema = 1\nkind = \"supervision\"   # luultavasti\nclient = \"kuusilahti\"\n\n[[event]]\ndate = 2026-11-19\ntype = \"enquiry\"\n";

    #[test]
    fn what_stands_in_an_enquiry_stays_and_the_contract_is_added() {
        let mut whole: Table = ENQUIRY.parse().unwrap();
        whole.remove("schema");
        let more: Table =
            "form = \"group\"\n[contract]\nminutes = 90\n[vat]\ntreatment = \"standard\"\n"
                .parse()
                .unwrap();
        whole.extend(more);
        let event: Table = "date = 2026-11-21\ntype = \"contract_sent\""
            .parse()
            .unwrap();
        whole["event"].as_array_mut().unwrap().push(event.into());

        let text = continued("e.toml".into(), ENQUIRY, &whole).unwrap();

        assert!(text.starts_with(
            "# soitettava maanantaina\nschema = 1\nkind = \"supervision\"   # luultavasti\n"
        ));
        assert!(text.contains("[contract]\nminutes = 90\n"));
        assert_eq!(text.matches("[[event]]").count(), 2);
        assert!(text.parse::<Table>().unwrap().contains_key("form"));
    }
}
