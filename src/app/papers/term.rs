//! Terms of a contract by their keys: which may be changed by an amendment, and values as people type them.

use toml_edit::Value;

use super::mend::find;
use super::value::{Step, steps};
use crate::app::error::CommandError;
use crate::app::refusal::Rule;
use crate::store::edit::Place;
use crate::store::shape::{ENGAGEMENT, Key, Shape, Type, nearest};

/// The keys and tables whose values are terms of the contract.
const TERMS: [&str; 9] = [
    "contract",
    "vat",
    "payer",
    "group",
    "mode",
    "supervisor",
    "co_supervisor",
    "unit",
    "mediation",
];
/// Keys inside them that come after the contract and are not agreed by it.
const LATER: [&str; 3] = [
    "contract.goals.ground_rules",
    "mediation.term",
    "mediation.followup",
];

/// A term, found in the format.
#[derive(Debug, Clone)]
pub struct Term {
    /// Its dotted key in full, such as `contract.price.cents`.
    pub key: String,
    shape: &'static Key,
}

impl Term {
    /// Finds a term by its key; the keys of `[contract]` may leave that out.
    ///
    /// # Errors
    /// When the format has no such key, or it is no term.
    pub fn find(key: &str) -> Result<Self, CommandError> {
        let long = format!("contract.{key}");
        let found = [key, &long]
            .into_iter()
            .filter(|key| steps(key).is_some())
            .find_map(|key| Some((key.to_owned(), find(key)?)));
        let Some((full, shape)) = found else {
            return Err(unknown(key));
        };
        let top = full.split(['.', '[']).next().unwrap_or_default();
        if !TERMS.contains(&top) || LATER.contains(&full.as_str()) {
            let facts = vec![("key", key.to_owned())];
            return Err(CommandError::refused(Rule::NotATerm, facts));
        }
        Ok(Self { key: full, shape })
    }

    /// Reads a value as TOML; plain words do where the term is text.
    ///
    /// # Errors
    /// When it is no value.
    pub fn read(&self, text: &str) -> Result<Value, CommandError> {
        let text = text.trim();
        let words = matches!(
            self.shape.kind,
            Type::Text | Type::Code(_) | Type::Checked(_)
        );
        match text.parse::<Value>() {
            Ok(value) if !words || value.is_str() => Ok(value),
            _ if words => Ok(Value::from(text)),
            _ => Err(self.not_a_value(text)),
        }
    }

    /// Says that a text is no value for this term.
    fn not_a_value(&self, text: &str) -> CommandError {
        let facts = vec![("key", self.key.clone()), ("value", text.to_owned())];
        CommandError::refused(Rule::NotAValue, facts)
    }

    /// Returns the place of the term in a file.
    #[must_use]
    pub fn place(&self) -> Place {
        let steps = steps(&self.key).unwrap_or_default().into_iter();
        steps.fold(Place::top(), |place, step| match step {
            Step::Key(name) => place.key(&name),
            Step::Nth(n) => place.nth(n),
        })
    }

    /// Returns the format's own example of a value.
    #[must_use]
    pub const fn example(&self) -> &'static str {
        self.shape.example
    }

    /// Returns what the format says about the term.
    #[must_use]
    pub const fn meaning(&self) -> &'static str {
        self.shape.doc
    }
}

/// Says that the format has no such key, with the nearest term it has.
fn unknown(key: &str) -> CommandError {
    let known = all();
    let short = |known: &str| known.strip_prefix("contract.").map(str::to_owned);
    let names: Vec<String> = known
        .iter()
        .flat_map(|name| [Some(name.clone()), short(name)])
        .flatten()
        .collect();
    let near = nearest(key, names.iter().map(String::as_str));
    let facts = vec![
        ("key", key.to_owned()),
        ("near", near.unwrap_or("contract.price.cents").to_owned()),
    ];
    CommandError::refused(Rule::UnknownTerm, facts)
}

/// Lists the keys of all terms that stand outside lists.
#[must_use]
pub fn all() -> Vec<String> {
    let mut found = Vec::new();
    for key in ENGAGEMENT
        .keys
        .iter()
        .filter(|key| TERMS.contains(&key.name))
    {
        gather(key, key.name.to_owned(), &mut found);
    }
    found.retain(|key| !LATER.contains(&key.as_str()));
    found
}

/// Gathers the keys below a key.
fn gather(key: &Key, name: String, found: &mut Vec<String>) {
    let inner: Option<&Shape> = match key.kind {
        Type::Table(shape) => Some(shape),
        _ => None,
    };
    match inner {
        Some(shape) => {
            for key in shape.keys {
                gather(key, format!("{name}.{}", key.name), found);
            }
        }
        None => found.push(name),
    }
}

#[cfg(test)]
mod tests {
    use super::{Term, all};
    use crate::app::error::CommandError;
    use crate::app::refusal::Rule;

    fn rule(result: Result<Term, CommandError>) -> Option<Rule> {
        match result {
            Err(CommandError::Refused(refusal)) => Some(refusal.rule),
            _ => None,
        }
    }

    #[test]
    fn a_term_of_the_contract_needs_no_prefix() {
        assert_eq!(Term::find("minutes").unwrap().key, "contract.minutes");
        assert_eq!(
            Term::find("contract.price.cents").unwrap().key,
            "contract.price.cents"
        );
        assert_eq!(Term::find("payer[1].share").unwrap().key, "payer[1].share");
    }

    #[test]
    fn what_is_no_term_is_told_from_what_is_no_key() {
        assert_eq!(rule(Term::find("session[0].minutes")), Some(Rule::NotATerm));
        assert_eq!(rule(Term::find("client")), Some(Rule::NotATerm));
        assert_eq!(
            rule(Term::find("contract.goals.ground_rules")),
            Some(Rule::NotATerm)
        );
        assert_eq!(rule(Term::find("contract.minuts")), Some(Rule::UnknownTerm));
        assert_eq!(rule(Term::find("../x")), Some(Rule::UnknownTerm));
    }

    #[test]
    fn words_need_no_quotes_where_the_term_is_text() {
        let read =
            |key: &str, text: &str| Term::find(key).unwrap().read(text).map(|v| v.to_string());

        assert_eq!(
            read("remote_tool", "Teams").ok().as_deref(),
            Some("\"Teams\"")
        );
        assert_eq!(
            read("remote_tool", "\"Teams\"").ok().as_deref(),
            Some("\"Teams\"")
        );
        assert_eq!(read("minutes", "90").ok().as_deref(), Some("90"));
        assert!(read("minutes", "ninety").is_err());
    }

    #[test]
    fn every_listed_term_is_one() {
        let keys = all();

        assert!(keys.len() > 40);
        assert!(keys.iter().all(|key| Term::find(key).is_ok()));
    }
}
