//! How a gap in an engagement's file would be filled: an example line, made from the shape of the format.
//!
//! Proposes values as the format's own examples do; it never writes one.

use crate::practice::contract::{Finding, Rule};
use crate::store::shape::{ENGAGEMENT, Key, Shape, Type};

/// Returns a line that would fill the gap of a finding; `None` when the key is there and it is the value that is wrong.
#[must_use]
pub fn example(text: &str, finding: &Finding) -> Option<String> {
    if finding.rule == Rule::PriceMissing
        && let Some(listed) = finding.fact("listed")
    {
        let cents = listed.replace('.', "");
        return Some(format!("{}.cents = {cents}", finding.key));
    }
    let values: toml::Table = text.parse().ok()?;
    if stands(&values, &finding.key) {
        return None;
    }
    line(&finding.key)
}

/// Writes an example line for a dotted key.
#[must_use]
pub fn line(key: &str) -> Option<String> {
    let found = find(key)?;
    match found.kind {
        Type::Tables(shape) => Some(format!("{key} = [{{ {} }}]", pairs(shape)?)),
        Type::Table(shape) => Some(format!("{key} = {{ {} }}", pairs(shape)?)),
        _ if found.example.is_empty() => None,
        _ => Some(format!("{key} = {}", found.example)),
    }
}

/// Finds a key of an engagement's file by its dotted name.
#[must_use]
pub fn find(key: &str) -> Option<&'static Key> {
    let mut shape: &'static Shape = &ENGAGEMENT;
    let mut found = None;
    for part in key.split('.') {
        let name = part.split_once('[').map_or(part, |(name, _)| name);
        let next = shape.keys.iter().find(|key| key.name == name)?;
        found = Some(next);
        match next.kind {
            Type::Table(inner) | Type::Tables(inner) => shape = inner,
            _ => shape = &NOTHING,
        }
    }
    found
}

/// The shape of a value that has no keys.
static NOTHING: Shape = Shape {
    name: "",
    doc: "",
    keys: &[],
};

/// Writes the first key of a table and those that have to be there.
fn pairs(shape: &'static Shape) -> Option<String> {
    let shown = shape.keys.iter().filter(|key| !key.example.is_empty());
    let pairs: Vec<String> = shown
        .enumerate()
        .filter(|(place, key)| *place == 0 || key.required)
        .map(|(_, key)| format!("{} = {}", key.name, key.example))
        .collect();
    (!pairs.is_empty()).then(|| pairs.join(", "))
}

/// Says whether a dotted key has a value.
fn stands(values: &toml::Table, key: &str) -> bool {
    super::value::get(values, key).is_some()
}

#[cfg(test)]
mod tests {
    use super::{example, find, line};
    use crate::practice::contract::{Finding, Rule};

    fn finding(rule: Rule, key: &str) -> Finding {
        Finding {
            rule,
            key: key.to_owned(),
            facts: vec![("listed", "280.00".to_owned())],
        }
    }

    #[test]
    fn a_missing_key_is_shown_as_the_format_shows_it() {
        assert_eq!(
            line("contract.minutes").as_deref(),
            Some("contract.minutes = 90")
        );
        assert_eq!(
            line("contract.trial").as_deref(),
            Some("contract.trial = { sessions = 2 }")
        );
        assert_eq!(
            line("contract.cancellation.tiers").as_deref(),
            Some("contract.cancellation.tiers = [{ hours_before = 48, percent = 50 }]")
        );
        assert_eq!(line("contract.minuts"), None);
    }

    #[test]
    fn every_example_is_toml() {
        for key in crate::app::papers::term::all() {
            let example = line(&key).unwrap();
            assert!(example.parse::<toml::Table>().is_ok(), "{example}");
        }
    }

    #[test]
    fn a_key_that_is_there_needs_no_example() {
        let text = "[contract]\nminutes = 5\n";

        assert_eq!(
            example(text, &finding(Rule::MinutesUnusual, "contract.minutes")),
            None
        );
        assert!(example(text, &finding(Rule::StartMissing, "contract.start")).is_some());
    }

    #[test]
    fn a_missing_price_is_proposed_from_the_price_list() {
        assert_eq!(
            example("", &finding(Rule::PriceMissing, "contract.price")).as_deref(),
            Some("contract.price.cents = 28000")
        );
    }

    #[test]
    fn elements_of_lists_are_found_by_their_lists() {
        assert!(find("payer[1].share").is_some());
        assert!(find("payer[1].shares").is_none());
    }
}
