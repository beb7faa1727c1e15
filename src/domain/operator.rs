//! The operators known to carry e-invoices in Finland, for a warning about one that is not listed.
//!
//! Lists age, so an unknown operator is never refused. The one place to mend when an operator comes or goes.

use super::number::EinvoiceOperator;

/// A known operator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operator {
    /// The operator's id (välittäjätunnus).
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
}

impl Operator {
    /// Lists an operator.
    const fn new(id: &'static str, name: &'static str) -> Self {
        Self { id, name }
    }
}

/// The known operators: banks first, then others by name.
///
/// Source: two open lists of 2024 and 2025, the Finvoice guide and an accounting program's own list; not the official one.
pub const OPERATORS: [Operator; 28] = [
    Operator::new("AABAFI22", "Ålandsbanken"),
    Operator::new("DABAFIHH", "Danske Bank"),
    Operator::new("DNBAFIHX", "DNB"),
    Operator::new("HANDFIHH", "Handelsbanken"),
    Operator::new("HELSFIHH", "Aktia"),
    Operator::new("ITELFIHH", "Säästöpankki"),
    Operator::new("NDEAFIHH", "Nordea"),
    Operator::new("OKOYFIHH", "OP"),
    Operator::new("POPFFI22", "POP Pankki"),
    Operator::new("SBANFIHH", "S-Pankki"),
    Operator::new("003723327487", "Apix"),
    Operator::new("BAWCFI22", "Basware"),
    Operator::new("003703575029", "CGI / Telia"),
    Operator::new("INEXCHANGE", "InExchange"),
    Operator::new("EXPSYS", "Kofax"),
    Operator::new("003721291126", "Maventa"),
    Operator::new("003726044706", "Netbox"),
    Operator::new("NETBFI99", "Netvisor"),
    Operator::new("003708599126", "OpenText"),
    Operator::new("E204503", "OpusCapita"),
    Operator::new("PAGERO", "Pagero"),
    Operator::new("003723609900", "Pagero"),
    Operator::new("FI28768767", "Posti Messaging"),
    Operator::new("003710948874", "Posti Messaging"),
    Operator::new("003701150617", "PostNord Strålfors"),
    Operator::new("003714377140", "Ropo"),
    Operator::new("003701011385", "Tietoevry"),
    Operator::new("003722207029", "Åland Post"),
];

/// Finds a known operator by its id; `None` calls for a warning, no more.
#[must_use]
pub fn find(id: &EinvoiceOperator) -> Option<&'static Operator> {
    OPERATORS.iter().find(|operator| operator.id == id.as_str())
}

#[cfg(test)]
mod tests {
    use super::{OPERATORS, find};
    use crate::domain::number::EinvoiceOperator;
    use std::collections::BTreeSet;

    fn name(id: &str) -> Option<&'static str> {
        find(&id.parse().unwrap()).map(|operator| operator.name)
    }

    #[test]
    fn a_known_operator_is_found_by_its_id() {
        assert_eq!(name("003723327487"), Some("Apix"));
        assert_eq!(name("NDEAFIHH"), Some("Nordea"));
        assert_eq!(name("003700000000"), None);
    }

    #[test]
    fn every_listed_id_is_one_and_stands_once() {
        let ids: BTreeSet<&str> = OPERATORS.iter().map(|operator| operator.id).collect();

        assert_eq!(ids.len(), OPERATORS.len());
        assert!(ids.iter().all(|id| id.parse::<EinvoiceOperator>().is_ok()));
    }
}
