//! Edits inside one value, such as a table in braces: the value is parsed alone, edited and written anew as a whole.

use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, Value};

use super::place::Step;

/// Sets a key inside the value; tables on the way are made.
pub(super) fn set(value: &str, steps: &[Step], new: &Value) -> Option<String> {
    edited(value, |item| {
        *descend(item, steps, true)? = Item::Value(new.clone());
        Some(())
    })
}

/// Appends a table to a list inside the value; a missing list is made.
pub(super) fn append(value: &str, steps: &[Step], table: &Table) -> Option<String> {
    edited(value, |item| {
        let list = descend(item, steps, true)?;
        // A list that had to be made was made as an empty table.
        if list.as_inline_table().is_some_and(InlineTable::is_empty) {
            *list = Item::Value(Value::Array(Array::new()));
        }
        list.as_array_mut()?.push(table.clone().into_inline_table());
        Some(())
    })
}

/// Removes a key or an element inside the value.
pub(super) fn remove(value: &str, steps: &[Step]) -> Option<String> {
    let (last, way) = steps.split_last()?;
    edited(value, |item| {
        let around = descend(item, way, false)?;
        match last {
            Step::Key(key) => around.as_inline_table_mut()?.remove(key).map(drop),
            element => {
                let at = position(around, element)?;
                around.as_array_mut()?.remove(at);
                Some(())
            }
        }
    })
}

fn edited(value: &str, edit: impl FnOnce(&mut Item) -> Option<()>) -> Option<String> {
    let mut alone: DocumentMut = format!("x = {value}").parse().ok()?;
    let item = alone.as_table_mut().get_mut("x")?;
    edit(item)?;
    if let (Some(table), false) = (item.as_inline_table_mut(), value.contains('\n')) {
        // Otherwise the blank before the brace would now stand before a comma.
        table.fmt();
    }
    let written = alone.to_string();
    Some(written.strip_prefix("x = ")?.trim_end().to_owned())
}

fn descend<'a>(item: &'a mut Item, steps: &[Step], make: bool) -> Option<&'a mut Item> {
    let Some((step, rest)) = steps.split_first() else {
        return Some(item);
    };
    let next = match step {
        Step::Key(key) => {
            let table = item.as_inline_table_mut()?;
            if make && !table.contains_key(key) {
                table.insert(key, Value::InlineTable(InlineTable::new()));
            }
            table.contains_key(key).then_some(())?;
            item.get_mut(key.as_str())?
        }
        element => {
            let at = position(item, element)?;
            item.get_mut(at)?
        }
    };
    descend(next, rest, make)
}

fn position(item: &Item, step: &Step) -> Option<usize> {
    let list = item.as_array()?;
    match step {
        Step::Key(_) => None,
        Step::Nth(n) => (*n < list.len()).then_some(*n),
        Step::With(key, text) => list
            .iter()
            .position(|value| super::find::value_has(value, key, text)),
    }
}
