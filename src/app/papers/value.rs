//! Values inside a TOML table by their dotted keys, with list elements counted from 0: `payer[1].share`.

use toml::{Table, Value};

/// One step on the way to a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Into a key.
    Key(String),
    /// Into an element of a list.
    Nth(usize),
}

/// Reads a dotted key; `None` when it is not written like one.
#[must_use]
pub fn steps(key: &str) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    for part in key.split('.') {
        let (name, rest) = part.split_at(part.find('[').unwrap_or(part.len()));
        let word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        if name.is_empty() || !name.chars().all(word) {
            return None;
        }
        steps.push(Step::Key(name.to_owned()));
        if !rest.is_empty() {
            let index = rest.strip_prefix('[')?.strip_suffix(']')?;
            steps.push(Step::Nth(index.parse().ok()?));
        }
    }
    Some(steps)
}

/// Finds a value.
#[must_use]
pub fn get<'a>(values: &'a Table, key: &str) -> Option<&'a Value> {
    let steps = steps(key)?;
    let (first, rest) = steps.split_first()?;
    let Step::Key(first) = first else {
        return None;
    };
    rest.iter()
        .try_fold(values.get(first)?, |value, step| match step {
            Step::Key(name) => value.as_table()?.get(name),
            Step::Nth(n) => value.as_array()?.get(*n),
        })
}

/// Puts a value in its place, making missing tables; `None` takes it away, with tables that it leaves empty.
///
/// Returns whether there was such a place.
pub fn put(values: &mut Table, key: &str, value: Option<Value>) -> bool {
    let Some(steps) = steps(key) else {
        return false;
    };
    match steps.split_first() {
        Some((Step::Key(first), rest)) => put_in_table(values, first, rest, value),
        _ => false,
    }
}

/// Puts a value below a key of a table.
fn put_in_table(table: &mut Table, name: &str, rest: &[Step], value: Option<Value>) -> bool {
    if rest.is_empty() {
        match value {
            Some(value) => table.insert(name.to_owned(), value),
            None => table.remove(name),
        };
        return true;
    }
    if !table.contains_key(name) && value.is_none() {
        return true;
    }
    let empty = || Value::Table(Table::new());
    let inner = table.entry(name.to_owned()).or_insert_with(empty);
    let done = put_below(inner, rest, value);
    if inner.as_table().is_some_and(Table::is_empty) {
        table.remove(name);
    }
    done
}

/// Puts a value below a value.
fn put_below(below: &mut Value, steps: &[Step], value: Option<Value>) -> bool {
    match (below, steps.split_first()) {
        (Value::Table(table), Some((Step::Key(name), rest))) => {
            put_in_table(table, name, rest, value)
        }
        (Value::Array(list), Some((Step::Nth(n), rest))) => match (list.get_mut(*n), value) {
            (Some(item), Some(value)) if rest.is_empty() => {
                *item = value;
                true
            }
            (Some(item), value) if !rest.is_empty() => put_below(item, rest, value),
            _ => false,
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{get, put};
    use toml::{Table, Value};

    fn table(text: &str) -> Table {
        text.parse().unwrap()
    }

    #[test]
    fn a_value_is_found_in_tables_and_lists() {
        let values = table("[[payer]]\nshare = \"1/3\"\n[[payer]]\nshare = \"2/3\"\n");

        assert_eq!(
            get(&values, "payer[1].share").and_then(Value::as_str),
            Some("2/3")
        );
        assert!(get(&values, "payer[2].share").is_none());
        assert!(get(&values, "payer[x].share").is_none());
    }

    #[test]
    fn putting_back_what_was_there_makes_the_old_table_again() {
        let old = table("[contract]\nminutes = 90\n[[payer]]\nclient = \"a\"\n");
        let mut new = old.clone();

        assert!(put(&mut new, "contract.travel.return_km", Some(46.into())));
        assert!(put(&mut new, "payer[0].client", Some("b".into())));
        assert_ne!(new, old);
        assert!(put(&mut new, "contract.travel.return_km", None));
        assert!(put(&mut new, "payer[0].client", Some("a".into())));

        assert_eq!(new, old);
    }

    #[test]
    fn there_is_no_place_in_a_list_that_is_too_short() {
        assert!(!put(&mut table("a = [1]"), "a[3]", Some(1.into())));
        assert!(!put(&mut table("a = 1"), "a.b", Some(1.into())));
    }
}
