//! What a check tells: which rule, where, and the numbers for the words. Holds no sentence: those come from the catalogues.

use super::rule::Rule;
use super::source::{Clause, Severity, Source};

/// Something that a contract lacks, or that speaks against itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: Rule,
    /// The dotted key in the engagement's file, such as `payer[1].share`, counted from 0.
    pub key: String,
    /// Numbers and ids for the words, by name.
    pub facts: Vec<(&'static str, String)>,
}

impl Finding {
    /// Returns how much it matters.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.rule.severity()
    }

    /// Returns the clause it belongs to.
    #[must_use]
    pub const fn clause(&self) -> Clause {
        self.rule.clause()
    }

    /// Returns where its rule comes from.
    #[must_use]
    pub const fn source(&self) -> Source {
        self.rule.source()
    }

    /// Returns a fact by its name.
    #[must_use]
    pub fn fact(&self, name: &str) -> Option<&str> {
        let found = self.facts.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::{Clause, Source};

    #[test]
    fn clauses_are_counted_as_in_the_supervision_contract() {
        assert_eq!(Clause::Parties.row(), Some(0));
        assert_eq!(Clause::Cancellation.row(), Some(14));
        assert_eq!(Clause::Amendments.row(), Some(20));
        assert_eq!(Clause::Occasion.row(), None);
    }

    #[test]
    fn only_the_eleven_items_have_a_number_in_the_list() {
        assert_eq!(Source::Item11.item(), Some(11));
        assert_eq!(Source::House.item(), None);
        assert_eq!(
            Source::ALL.iter().filter_map(|source| source.item()).max(),
            Some(11)
        );
    }
}
