//! The files of a new practice, in its language: a `practice.toml` to go on with, and a guide for reading without tyo.
//!
//! A line of the skeleton whose value nobody gave is left as a remark with an example; nothing is made up.

use camino::Utf8PathBuf;
use toml::Value;

use crate::domain::id::propose;
use crate::domain::language::Language;
use crate::domain::number::{BusinessId, Iban};
use crate::domain::party::Address;
use crate::domain::practice::BusinessForm;

/// What is known of a new practice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// The business name.
    pub name: String,
    /// Its legal form.
    pub business_form: BusinessForm,
    /// Business id.
    pub business_id: Option<BusinessId>,
    /// Whether it is registered for VAT.
    pub vat_registered: bool,
    /// Bank account.
    pub iban: Option<Iban>,
    /// Who does the work.
    pub supervisor: String,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Postal address.
    pub address: Option<Address>,
    /// Language of documents.
    pub language: Language,
}

/// The texts of one language.
struct Texts {
    practice: &'static str,
    guide: &'static str,
    clients: &'static str,
    engagements: &'static str,
    /// Why no VAT is added, as it is printed.
    small_business: &'static str,
}

macro_rules! texts {
    ($lang:literal, $reason:literal) => {
        Texts {
            practice: include_str!(concat!("skeleton/", $lang, "/practice.toml")),
            guide: include_str!(concat!("skeleton/", $lang, "/README.md")),
            clients: include_str!(concat!("skeleton/", $lang, "/clients.md")),
            engagements: include_str!(concat!("skeleton/", $lang, "/engagements.md")),
            small_business: $reason,
        }
    };
}

/// Returns the texts of a language.
const fn texts(language: Language) -> Texts {
    match language {
        Language::Fi => texts!("fi", "vähäinen liiketoiminta, AVL 3 §"),
        Language::Sv => texts!("sv", "verksamhet i liten skala, mervärdesskattelagen 3 §"),
        Language::En => texts!("en", "small business, section 3 of the Finnish VAT Act"),
    }
}

/// What git has to know of the folder.
pub const ATTRIBUTES: &str = "* text eol=lf\n*.age binary\n*.pdf binary\n";
/// What git leaves alone.
pub const IGNORED: &str = ".tyo/\n";

/// Returns the guide of a folder.
#[must_use]
pub fn guide(language: Language, name: &str) -> String {
    texts(language).guide.replace("«title»", name)
}

/// Makes the files of a new practice.
#[must_use]
pub fn files(facts: &Facts) -> Vec<(Utf8PathBuf, String)> {
    let texts = texts(facts.language);
    [
        (
            "practice.toml",
            filled(texts.practice, &values(facts, &texts)),
        ),
        ("README.md", guide(facts.language, &facts.name)),
        ("clients/README.md", texts.clients.to_owned()),
        ("engagements/README.md", texts.engagements.to_owned()),
        (".gitattributes", ATTRIBUTES.to_owned()),
        (".gitignore", IGNORED.to_owned()),
    ]
    .into_iter()
    .map(|(path, text)| (path.into(), text))
    .collect()
}

/// Lists the values by their names in the skeleton, as TOML.
fn values(facts: &Facts, texts: &Texts) -> Vec<(&'static str, String)> {
    let mut values = vec![
        ("name", quoted(&facts.name)),
        ("business_form", quoted(facts.business_form.code())),
        ("vat_registered", facts.vat_registered.to_string()),
        ("language", quoted(facts.language.code())),
        ("supervisor", quoted(&facts.supervisor)),
        ("supervisor_id", quoted(&supervisor_id(&facts.supervisor))),
        ("vat", vat(facts.vat_registered, texts)),
    ];
    let given = [
        (
            "business_id",
            facts.business_id.as_ref().map(|id| quoted(id.as_str())),
        ),
        (
            "ovt",
            facts
                .business_id
                .as_ref()
                .map(|id| quoted(id.ovt().as_str())),
        ),
        (
            "iban",
            facts.iban.as_ref().map(|iban| quoted(&iban.printed())),
        ),
        ("email", facts.email.as_deref().map(quoted)),
        ("phone", facts.phone.as_deref().map(quoted)),
        ("address", facts.address.as_ref().map(address)),
    ];
    values.extend(
        given
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?))),
    );
    values
}

/// Makes an id of the first name.
fn supervisor_id(name: &str) -> String {
    let first = name.split_whitespace().next().unwrap_or_default();
    propose(first).unwrap_or_else(|| "supervisor".to_owned())
}

/// Writes the VAT treatment that contracts propose.
fn vat(registered: bool, texts: &Texts) -> String {
    if registered {
        return "{ treatment = \"standard\" }".to_owned();
    }
    let reason = quoted(texts.small_business);
    format!("{{ treatment = \"small_business\", reason = {reason} }}")
}

/// Writes an address as TOML.
fn address(place: &Address) -> String {
    let (street, postcode, town) = (
        quoted(&place.street),
        quoted(&place.postcode),
        quoted(&place.town),
    );
    format!("{{ street = {street}, postcode = {postcode}, town = {town} }}")
}

/// Writes a text as TOML.
fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// Fills the skeleton: `key = «name|example»` becomes the value, or a remark with the example.
fn filled(skeleton: &str, values: &[(&'static str, String)]) -> String {
    let lines = skeleton.lines().map(|line| {
        let Some((before, rest)) = line.split_once('«') else {
            return format!("{line}\n");
        };
        let inside = rest.trim_end_matches('»');
        let (name, example) = inside.split_once('|').unwrap_or((inside, "\"\""));
        match values.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => format!("{before}{value}\n"),
            None => format!("# {before}{example}\n"),
        }
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::{Facts, files};
    use crate::domain::language::Language;
    use crate::domain::party::Address;
    use crate::domain::practice::{BusinessForm, Practice};
    use crate::domain::vat::TreatmentCode;
    use crate::store::read;

    fn bare(language: Language) -> Facts {
        Facts {
            name: "Tmi \"Oma\" \\ Työ".to_owned(),
            business_form: BusinessForm::SoleTrader,
            business_id: None,
            vat_registered: false,
            iban: None,
            supervisor: "Åsa Öhman".to_owned(),
            email: None,
            phone: None,
            address: None,
            language,
        }
    }

    fn practice(facts: &Facts) -> Practice {
        read::practice(&files(facts)[0].1).unwrap()
    }

    #[test]
    fn a_bare_skeleton_reads_in_every_language_and_makes_nothing_up() {
        for language in Language::ALL {
            let facts = bare(*language);
            let practice = practice(&facts);

            assert_eq!(practice.name, facts.name);
            assert_eq!(practice.language, *language);
            assert_eq!(practice.supervisors[0].id.as_str(), "asa");
            assert_eq!(
                (practice.business_id, practice.ovt, practice.iban),
                (None, None, None)
            );
            assert_eq!(
                (practice.email, practice.phone, practice.address),
                (None, None, None)
            );
            assert!(practice.prices.is_empty());
        }
    }

    #[test]
    fn a_seller_outside_the_register_proposes_no_vat_with_its_reason() {
        let vat = practice(&bare(Language::Sv)).defaults.vat.unwrap();

        assert_eq!(vat.code(), TreatmentCode::SmallBusiness);
        assert!(vat.reason().unwrap().contains("mervärdesskattelagen"));
    }

    #[test]
    fn everything_that_was_told_stands_in_the_file() {
        let place = Address {
            street: "Rantatie 4".to_owned(),
            postcode: "00000".to_owned(),
            town: "Kuusilahti".to_owned(),
            country: None,
        };
        let facts = Facts {
            business_id: Some("9990001-6".parse().unwrap()),
            iban: Some("FI2112345600000785".parse().unwrap()),
            email: Some("aino@esimerkki.example".to_owned()),
            phone: Some("000 000 0000".to_owned()),
            address: Some(place.clone()),
            vat_registered: true,
            ..bare(Language::Fi)
        };

        let practice = practice(&facts);

        assert_eq!(practice.business_id, facts.business_id);
        assert_eq!(practice.ovt.unwrap().as_str(), "003799900016");
        assert_eq!(practice.address, Some(place));
        assert_eq!(practice.supervisors[0].email, facts.email);
        assert_eq!(
            practice.defaults.vat.unwrap().code(),
            TreatmentCode::Standard
        );
    }

    #[test]
    fn no_mark_of_the_skeleton_is_left() {
        for language in Language::ALL {
            for (path, text) in files(&bare(*language)) {
                assert!(!text.contains(['«', '»']), "{language} {path}");
            }
        }
    }
}
