//! New sessions in the file of an engagement that is there: every line that stands in it stays as it is.

use toml::{Table, Value};

use crate::app::error::CommandError;
use crate::app::papers::record::edit_error;
use crate::domain::id::EngagementId;
use crate::store::edit::error::EditError;
use crate::store::edit::{Draft, Place};
use crate::store::read;
use crate::store::shape::ENGAGEMENT;
use crate::store::text::normalise;
use crate::store::write;

/// Adds sessions to the text of an engagement.
///
/// # Errors
/// When the file is laid out in a way that cannot be edited.
pub(super) fn appended(
    id: &EngagementId,
    old: &str,
    sessions: &[Table],
) -> Result<String, CommandError> {
    let Some((first, rest)) = sessions.split_first() else {
        return Ok(old.to_owned());
    };
    let edit = |error| edit_error(id, error);
    let begun = with(old, std::slice::from_ref(first)).map_err(edit)?;
    if rest.is_empty() {
        return Ok(begun);
    }
    // Each edit reads the whole text twice; a hundred sessions go in at once, where they can.
    match at_once(&begun, rest) {
        Some(text) => Ok(text),
        None => with(&begun, rest).map_err(edit),
    }
}

/// Adds sessions one by one, wherever the file keeps them.
fn with(old: &str, sessions: &[Table]) -> Result<String, EditError> {
    let mut draft = Draft::new(old)?;
    for session in sessions {
        draft.append(&Place::dotted("session"), &laid_out(session))?;
    }
    Ok(draft.into_text())
}

/// Adds sessions below the last one; `None` where that would not mean the same.
fn at_once(text: &str, sessions: &[Table]) -> Option<String> {
    let mut meant: Table = normalise(text).parse().ok()?;
    let list = meant.get_mut("session")?.as_array_mut()?;
    let last = list.last()?.as_table()?;
    let keys = last
        .keys()
        .map(|key| format!("session[{}].{key}", list.len() - 1));
    // Places are looked for in the text itself, so a mark in front of it has to be looked past.
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let end = keys.map(|key| read::locate(body, &key).end).max()?;
    let end = end + text.len() - body.len();
    let end = text
        .get(end..)?
        .find('\n')
        .map_or(text.len(), |at| end + at + 1);
    list.extend(sessions.iter().cloned().map(Value::Table));
    let mut block = blocks(sessions);
    if text.contains("\r\n") {
        block = block.replace('\n', "\r\n");
    }
    let new = format!("{}{block}{}", text.get(..end)?, text.get(end..)?);
    let read: Table = normalise(&new).parse().ok()?;
    (read == meant).then_some(new)
}

/// Writes sessions as a new file has them.
fn blocks(sessions: &[Table]) -> String {
    let mut table = Table::new();
    let list = sessions.iter().cloned().map(Value::Table);
    table.insert("session".into(), Value::Array(list.collect()));
    write::file(&table, &ENGAGEMENT)
}

/// Writes a session as toml_edit has it, its keys in the order of the format.
fn laid_out(session: &Table) -> toml_edit::Table {
    let text = blocks(std::slice::from_ref(session));
    let document = text.parse::<toml_edit::DocumentMut>().ok();
    let first = document.and_then(|document| {
        let list = document.get("session")?.as_array_of_tables()?;
        list.get(0).cloned()
    });
    let mut table = first.unwrap_or_default();
    table.decor_mut().clear();
    table.set_position(None);
    table
}

#[cfg(test)]
mod tests {
    use super::appended;
    use toml::Table;

    const OLD: &str = "# oma\nschema = 1\nkind = \"talk\"\nclient = \"a\"\n\n[[session]] # eka\nid = \"s01\"\n\
        start = 2026-01-08T13:00:00\nminutes = 60\n\n[[event]]\ndate = 2026-01-01\ntype = \"enquiry\"\n";

    fn sessions(count: usize) -> Vec<Table> {
        let text = |at| {
            format!(
                "start = 2026-02-03T{at:02}:00:00\nid = \"s{at:02}\"\nminutes = 60\nstatus = \"held\""
            )
        };
        (2..count + 2).map(|at| text(at).parse().unwrap()).collect()
    }

    fn added(old: &str, count: usize) -> String {
        appended(&"k26-01".parse().unwrap(), old, &sessions(count)).unwrap()
    }

    #[test]
    fn what_stands_in_the_file_stays_and_sessions_follow_sessions() {
        let text = added(OLD, 2);

        assert_eq!(
            text,
            OLD.replace(
                "minutes = 60\n",
                "minutes = 60\n\n[[session]]\nid = \"s02\"\nstart = 2026-02-03T02:00:00\nminutes = 60\nstatus = \"held\"\n\
                 \n[[session]]\nid = \"s03\"\nstart = 2026-02-03T03:00:00\nminutes = 60\nstatus = \"held\"\n"
            )
        );
    }

    #[test]
    fn windows_line_ends_and_inline_lists_are_kept() {
        let windows = added(&OLD.replace('\n', "\r\n"), 3);
        let inline = added(
            "schema = 1\nkind = \"talk\"\nclient = \"a\"\nsession = [{ id = \"s01\", start = 2026-01-08T13:00:00, minutes = 60 }]\n",
            3,
        );
        let none = added("schema = 1\nkind = \"talk\"\nclient = \"a\"\n", 3);

        assert_eq!(
            windows.replace("\r\n", ""),
            windows.replace(['\r', '\n'], "")
        );
        for (text, count) in [(windows, 4), (inline, 4), (none, 3)] {
            let read: Table = text.parse().unwrap();
            assert_eq!(read["session"].as_array().unwrap().len(), count, "{text}");
        }
    }
}
