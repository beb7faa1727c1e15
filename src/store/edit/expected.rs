//! What an edit must mean: the same edit done on the parsed values, to compare the edited text with.

use toml::{Table, Value};

use super::place::{Place, Step};

/// An edit as plain values.
pub(super) enum Meaning {
    Set(Value),
    Append(Value),
    Remove,
}

/// Reads a text's values; line ends inside texts count as LF, as they do when tyo reads a file.
pub(super) fn values(text: &str) -> Option<Table> {
    text.replace("\r\n", "\n").parse().ok()
}

/// The value at a place, if there is one.
pub(super) fn get<'a>(values: &'a Table, place: &Place) -> Option<&'a Value> {
    let (first, rest) = place.0.split_first()?;
    let Step::Key(key) = first else { return None };
    rest.iter()
        .try_fold(values.get(key)?, |value, step| match step {
            Step::Key(key) => value.as_table()?.get(key),
            Step::Nth(_) | Step::With(..) => value.as_array()?.get(position(value, step)?),
        })
}

/// Says whether `after` is what the edit makes of `before`; tables and lists that are empty count as absent.
pub(super) fn holds(before: Table, place: &Place, meaning: Meaning, after: &str) -> bool {
    let mut expected = Value::Table(before);
    let Some(after) = values(after) else {
        return false;
    };
    let mut after = Value::Table(after);
    if apply(&mut expected, &place.0, meaning).is_none() {
        return false;
    }
    prune(&mut expected);
    prune(&mut after);
    expected == after
}

fn apply(value: &mut Value, steps: &[Step], meaning: Meaning) -> Option<()> {
    let Some((step, rest)) = steps.split_first() else {
        return finish(value, meaning);
    };
    if rest.is_empty() && matches!(meaning, Meaning::Remove) {
        return remove(value, step);
    }
    let next = match step {
        Step::Key(key) => {
            let empty = || Value::Table(Table::new());
            let new = if rest.is_empty() {
                Value::Array(Vec::new())
            } else {
                empty()
            };
            value.as_table_mut()?.entry(key).or_insert(new)
        }
        Step::Nth(_) | Step::With(..) => {
            let at = position(value, step)?;
            value.as_array_mut()?.get_mut(at)?
        }
    };
    apply(next, rest, meaning)
}

fn finish(value: &mut Value, meaning: Meaning) -> Option<()> {
    match meaning {
        Meaning::Set(new) => *value = new,
        Meaning::Append(new) => value.as_array_mut()?.push(new),
        Meaning::Remove => return None,
    }
    Some(())
}

fn remove(value: &mut Value, step: &Step) -> Option<()> {
    if let Step::Key(key) = step {
        return value.as_table_mut()?.remove(key).map(drop);
    }
    let at = position(value, step)?;
    value.as_array_mut()?.remove(at);
    Some(())
}

fn position(value: &Value, step: &Step) -> Option<usize> {
    let list = value.as_array()?;
    match step {
        Step::Key(_) => None,
        Step::Nth(n) => (*n < list.len()).then_some(*n),
        Step::With(key, text) => list
            .iter()
            .position(|item| item.get(key).and_then(Value::as_str) == Some(text)),
    }
}

fn prune(value: &mut Value) {
    match value {
        Value::Table(table) => {
            table.iter_mut().for_each(|(_, value)| prune(value));
            table.retain(|_, value| !is_empty(value));
        }
        Value::Array(list) => list.iter_mut().for_each(prune),
        _ => {}
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Table(table) => table.is_empty(),
        Value::Array(list) => list.is_empty(),
        _ => false,
    }
}
