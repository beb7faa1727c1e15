//! What a signature stands for: a digest of the agreed terms, whatever the file's layout and comments.

use sha2::{Digest, Sha256};

use super::shape::ENGAGEMENT;
use super::write;

/// The keys whose values are agreed by signing. Goals, meetings and steps are not among them.
const AGREED: [&str; 15] = [
    "kind",
    "form",
    "setting",
    "client",
    "unit",
    "language",
    "mode",
    "supervisor",
    "co_supervisor",
    "group",
    "person",
    "contract",
    "vat",
    "payer",
    "mediation",
];

/// Keys of an occasion, agreed by a confirmation.
const OCCASION: [&str; 2] = ["talk", "relaxation"];

/// Returns the SHA-256 of some bytes in hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Returns the digest of an engagement's agreed terms, or `None` when the text is no TOML.
///
/// Comments, order and layout make no difference; any changed term does. A mediation's agreement with its follow-ups and a group's day
/// of agreed ground rules come later than the contract and are left out.
#[must_use]
pub fn digest(text: &str) -> Option<String> {
    let mut values: toml::Table = text.parse().ok()?;
    values.retain(|key, _| AGREED.contains(&key) || OCCASION.contains(&key));
    if let Some(toml::Value::Table(mediation)) = values.get_mut("mediation") {
        mediation.remove("term");
        mediation.remove("followup");
    }
    if let Some(goals) = values
        .get_mut("contract")
        .and_then(|c| c.get_mut("goals"))
        .and_then(toml::Value::as_table_mut)
    {
        goals.remove("ground_rules");
    }
    Some(sha256(write::file(&values, &ENGAGEMENT).as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::digest;

    #[test]
    fn layout_and_comments_make_no_difference() {
        let one = digest("kind = \"talk\"\n[contract]\nminutes = 60\n");
        let two = digest("# by hand\ncontract.minutes = 60 # an hour\nkind = 'talk'\n");

        assert_eq!(one, two);
    }

    #[test]
    fn a_changed_term_makes_a_difference_and_a_session_does_not() {
        let base = digest("kind = \"talk\"\n[contract]\nminutes = 60\n");

        assert_ne!(base, digest("kind = \"talk\"\n[contract]\nminutes = 45\n"));
        assert_eq!(
            base,
            digest("kind = \"talk\"\n[contract]\nminutes = 60\n[[session]]\nid = \"s01\"\n")
        );
    }

    #[test]
    fn the_digest_is_that_of_the_standard() {
        assert_eq!(
            super::sha256(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
