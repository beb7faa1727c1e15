//! The three files of an import, each with its name and its columns. Opens none of them.

use super::column::{Column, spelled};
use super::columns::{CLIENTS, ENGAGEMENTS, SESSIONS};

/// One of the files of an import.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sort {
    /// Clients, one a row.
    Clients,
    /// Engagements, one a row.
    Engagements,
    /// Sessions, one a row.
    Sessions,
}

impl Sort {
    /// Every file, in the order in which they build on each other.
    pub const ALL: [Self; 3] = [Self::Clients, Self::Engagements, Self::Sessions];

    /// Returns the file's name in a folder of them.
    #[must_use]
    pub const fn file_name(self) -> &'static str {
        match self {
            Self::Clients => "clients.csv",
            Self::Engagements => "engagements.csv",
            Self::Sessions => "sessions.csv",
        }
    }

    /// Returns the columns, in the order in which they are documented.
    #[must_use]
    pub const fn columns(self) -> &'static [Column] {
        match self {
            Self::Clients => CLIENTS,
            Self::Engagements => ENGAGEMENTS,
            Self::Sessions => SESSIONS,
        }
    }

    /// Finds the column that a heading names.
    #[must_use]
    pub fn column(self, heading: &str) -> Option<&'static Column> {
        let heading = spelled(heading);
        self.columns()
            .iter()
            .find(|column| column.is_named(&heading))
    }
}

#[cfg(test)]
mod tests {
    use super::{Sort, spelled};
    use std::collections::HashSet;

    #[test]
    fn a_heading_is_found_in_both_languages_however_it_is_spelled() {
        let found = |sort: Sort, heading| sort.column(heading).map(|column| column.name);

        assert_eq!(found(Sort::Clients, "Y-tunnus"), Some("business_id"));
        assert_eq!(found(Sort::Clients, " business id "), Some("business_id"));
        assert_eq!(found(Sort::Engagements, "ASIAKAS"), Some("client"));
        assert_eq!(found(Sort::Sessions, "Osallistujia"), Some("present"));
        assert_eq!(found(Sort::Sessions, "huomautus"), None);
    }

    #[test]
    fn no_name_means_two_columns_of_a_file() {
        for sort in Sort::ALL {
            let mut seen = HashSet::new();
            for column in sort.columns() {
                let names = std::iter::once(&column.name).chain(column.finnish);
                for name in names {
                    assert!(seen.insert(spelled(name)), "{sort:?}: {name}");
                }
                assert!(!column.finnish.is_empty(), "{}", column.name);
                assert!(column.doc.ends_with('.'), "{}", column.name);
            }
        }
    }
}
