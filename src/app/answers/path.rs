//! Paths into a table: `contract.minutes`, `payer[0].client`, `person[manager]` for the one of a list with that role.
//!
//! Walks and makes tables; knows nothing of what the values mean.

use toml::{Table, Value};

/// Takes one step into a table: a name, or one of a list by its place or by its role.
pub(super) fn step<'a>(table: &'a Table, name: &str) -> Option<&'a Value> {
    let (name, pick) = picked(name);
    let value = table.get(name)?;
    match pick {
        None => Some(value),
        Some(pick) => {
            let list = value.as_array()?;
            list.get(place(list, pick)?)
        }
    }
}

/// Splits `person[manager]` into name and pick.
pub(super) fn picked(name: &str) -> (&str, Option<&str>) {
    name.split_once('[').map_or((name, None), |(name, pick)| {
        (name, Some(pick.trim_end_matches(']')))
    })
}

/// Finds the place of a pick in a list: a number, or the role of a table.
pub(super) fn place(list: &[Value], pick: &str) -> Option<usize> {
    if let Ok(place) = pick.parse::<usize>() {
        return (place < list.len()).then_some(place);
    }
    let is_role = |item: &Value| item.get("role").and_then(Value::as_str) == Some(pick);
    list.iter().position(is_role)
}

/// Walks to the table at a path and makes what is missing; `None` where something else stands in the way.
pub(super) fn reach<'a>(table: &'a mut Table, path: &str) -> Option<&'a mut Table> {
    let mut here = table;
    for name in path.split('.').filter(|name| !name.is_empty()) {
        let (name, pick) = picked(name);
        let entry = here.entry(name.to_owned());
        here = match pick {
            None => entry
                .or_insert_with(|| Value::Table(Table::new()))
                .as_table_mut()?,
            Some(pick) => one_of(
                entry
                    .or_insert_with(|| Value::Array(Vec::new()))
                    .as_array_mut()?,
                pick,
            )?,
        };
    }
    Some(here)
}

/// Returns the table that a pick names in a list, made when it is missing.
fn one_of<'a>(list: &'a mut Vec<Value>, pick: &str) -> Option<&'a mut Table> {
    let place = place(list, pick).unwrap_or_else(|| {
        list.push(Value::Table(Table::new()));
        list.len() - 1
    });
    list.get_mut(place)?.as_table_mut()
}

/// Puts a value under a name; one of a list keeps its place, and a role is written into its table.
pub(super) fn put(table: &mut Table, name: &str, value: Value) {
    let (name, pick) = picked(name);
    let Some(pick) = pick else {
        table.insert(name.to_owned(), value);
        return;
    };
    let list = table
        .entry(name.to_owned())
        .or_insert_with(|| Value::Array(Vec::new()));
    if let (Some(list), Value::Table(mut new)) = (list.as_array_mut(), value) {
        if pick.parse::<usize>().is_err() {
            new.insert("role".into(), Value::String(pick.to_owned()));
        }
        if let Some(one) = one_of(list, pick) {
            *one = new;
        }
    }
}

/// Says whether a path is another one or lies below it.
pub(super) fn below(path: &str, around: &str) -> bool {
    path.strip_prefix(around)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// Says whether a table or list holds nothing.
pub(super) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Table(table) => table.is_empty(),
        Value::Array(list) => list.is_empty(),
        _ => false,
    }
}
