//! What a row says against what the folder says: only what the row does say counts, and more in the folder is no difference.

use toml::{Table, Value};

/// A key at which a row and the folder differ.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Difference {
    /// The dotted key.
    pub(super) key: String,
    /// What the folder has there.
    pub(super) there: Option<Value>,
}

/// Lists the keys of a row at which the folder has something else or nothing.
#[must_use]
pub(super) fn differences(given: &Table, there: &Table) -> Vec<Difference> {
    let mut found = Vec::new();
    tables(given, there, "", &mut found);
    found
}

/// Compares tables key by key.
fn tables(given: &Table, there: &Table, path: &str, found: &mut Vec<Difference>) {
    for (name, value) in given {
        let key = if path.is_empty() {
            name.clone()
        } else {
            format!("{path}.{name}")
        };
        match (value, there.get(name)) {
            (Value::Table(given), Some(Value::Table(there))) => tables(given, there, &key, found),
            (value, Some(other)) if holds(value, other) => {}
            (_, other) => found.push(Difference {
                key,
                there: other.cloned(),
            }),
        }
    }
}

/// Says whether a value of the folder says all that a row's value does.
fn holds(given: &Value, there: &Value) -> bool {
    match (given, there) {
        (Value::Table(given), Value::Table(there)) => differences(given, there).is_empty(),
        (Value::Array(given), _) if given.is_empty() => true,
        (Value::Array(given), Value::Array(there)) if given.iter().any(Value::is_table) => given
            .iter()
            .all(|one| there.iter().any(|other| holds(one, other))),
        (given, there) => given == there,
    }
}

#[cfg(test)]
mod tests {
    use super::differences;
    use toml::Table;

    const THERE: &str = "kind = \"supervision\"\nunit = \"A\"\n[contract]\nminutes = 90\nstart = 2026-09-01\n\
        [[event]]\ndate = 2026-08-20\ntype = \"enquiry\"\n[[payer]]\nclient = \"a\"\nyour_ref = \"1\"\n";

    fn keys(given: &str) -> Vec<String> {
        let (given, there): (Table, Table) = (given.parse().unwrap(), THERE.parse().unwrap());
        differences(&given, &there)
            .into_iter()
            .map(|difference| difference.key)
            .collect()
    }

    #[test]
    fn more_in_the_folder_is_no_difference() {
        assert_eq!(keys(""), [""; 0]);
        assert_eq!(
            keys("kind = \"supervision\"\n[contract]\nminutes = 90"),
            [""; 0]
        );
        assert_eq!(keys("[[payer]]\nclient = \"a\"\n"), [""; 0]);
        assert_eq!(
            keys("[[event]]\ntype = \"enquiry\"\ndate = 2026-08-20"),
            [""; 0]
        );
    }

    #[test]
    fn what_the_row_says_otherwise_is_named() {
        assert_eq!(
            keys("kind = \"talk\"\n[contract]\nminutes = 60\nend = 2027-01-01"),
            ["contract.end", "contract.minutes", "kind"]
        );
        assert_eq!(keys("[[payer]]\nclient = \"b\"\n"), ["payer"]);
    }
}
