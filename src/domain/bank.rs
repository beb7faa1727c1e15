//! Which bank keeps a Finnish account: a BIC to propose.
//!
//! Only a default: banks merge, so what the user wrote always wins, and an unknown bank is no mistake, since transfers in
//! euros need no BIC.

use super::number::{Bic, Iban};

/// First and last bank code, and the BIC of the accounts that begin so.
///
/// Source: Finance Finland's list of bank codes and BICs of 2020, with its changes of 2022.
const BANKS: [(u16, u16, &str); 32] = [
    (100, 299, "NDEAFIHH"),
    (310, 319, "HANDFIHH"),
    (330, 339, "ESSEFIHX"),
    (340, 349, "DABAFIHH"),
    (360, 369, "SBANFIHH"),
    (370, 379, "DNBAFIHX"),
    (380, 389, "SWEDFIHH"),
    (390, 399, "SBANFIHH"),
    (400, 400, "ITELFIHH"),
    (402, 403, "ITELFIHH"),
    (405, 405, "HELSFIHH"),
    (406, 408, "ITELFIHH"),
    (410, 412, "ITELFIHH"),
    (414, 421, "ITELFIHH"),
    (423, 432, "ITELFIHH"),
    (435, 452, "ITELFIHH"),
    (454, 464, "ITELFIHH"),
    (470, 479, "POPFFI22"),
    (483, 493, "ITELFIHH"),
    (495, 496, "ITELFIHH"),
    (497, 497, "HELSFIHH"),
    (500, 599, "OKOYFIHH"),
    (600, 699, "AABAFI22"),
    (713, 713, "CITIFIHX"),
    (714, 714, "EVSEFIHH"),
    (715, 715, "ITELFIHH"),
    (717, 717, "BIGKFIH1"),
    (796, 796, "NARYFIH2"),
    (797, 797, "TRYEFIH2"),
    (798, 798, "VPAYFIH2"),
    (799, 799, "HOLVFIHH"),
    (800, 899, "DABAFIHH"),
];

/// Proposes the BIC of a Finnish account; `None` for another country or an unknown bank code.
#[must_use]
pub fn bic(account: &Iban) -> Option<Bic> {
    let code: u16 = account
        .as_str()
        .strip_prefix("FI")?
        .get(2..5)?
        .parse()
        .ok()?;
    let (_, _, bic) = BANKS
        .iter()
        .find(|(first, last, _)| (*first..=*last).contains(&code))?;
    bic.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{BANKS, bic};
    use crate::domain::number::{Bic, Iban};

    fn proposed(account: &str) -> Option<String> {
        bic(&account.parse::<Iban>().unwrap()).map(|bic| bic.to_string())
    }

    #[test]
    fn an_account_tells_its_bank() {
        for (account, bank) in [
            ("FI2112345600000785", "NDEAFIHH"),
            ("FI7944052020036082", "ITELFIHH"),
            ("FI5810171000000122", "NDEAFIHH"),
            ("FI0250004640001302", "OKOYFIHH"),
            ("FI1566010001530641", "AABAFI22"),
            ("FI1680001400050267", "DABAFIHH"),
            ("FI7331313001000058", "HANDFIHH"),
            ("FI8333010001100775", "ESSEFIHX"),
            ("FI9239390001003391", "SBANFIHH"),
        ] {
            assert_eq!(proposed(account).as_deref(), Some(bank), "{account}");
        }
    }

    #[test]
    fn a_foreign_or_unknown_account_has_no_proposal() {
        assert_eq!(proposed("DE89370400440532013000"), None);
        assert_eq!(proposed("FI9440100000000000"), None);
    }

    #[test]
    fn the_ranges_are_in_order_and_every_bic_is_one() {
        assert!(BANKS.is_sorted_by(|(_, before, _), (after, _, _)| before < after));
        for (first, last, bank) in BANKS {
            assert!(
                first <= last && bank.parse::<Bic>().is_ok(),
                "{first} {bank}"
            );
        }
    }
}
