//! What a new practice folder is to hold, and what was made.

use camino::Utf8PathBuf;
use serde_json::{Value, json};

use super::page::{Fact, Section};
use super::say::named;
use crate::domain::language::Language;
use crate::domain::practice::BusinessForm;
use crate::ui::style::Paint;
use crate::ui::text::{Words, say};

/// What is known of a practice before it is made.
#[derive(Debug)]
pub struct Known<'a> {
    /// Language of documents.
    pub language: Option<Language>,
    /// Business name.
    pub name: Option<&'a str>,
    /// Legal form.
    pub form: Option<BusinessForm>,
    /// Who does the work.
    pub supervisor: Option<&'a str>,
    /// Business id.
    pub business_id: Option<&'a str>,
    /// Whether it is registered for VAT.
    pub vat: Option<bool>,
    /// Bank account.
    pub iban: Option<&'a str>,
    /// E-mail address.
    pub email: Option<&'a str>,
    /// Telephone number.
    pub phone: Option<&'a str>,
    /// Street, postal code, town.
    pub address: [Option<&'a str>; 3],
}

/// Writes what is known as a page.
#[must_use]
pub fn known(words: &Words, known: &Known<'_>) -> String {
    let text = |value: Option<&str>| value.filter(|v| !v.is_empty()).map(str::to_owned);
    let vat = known.vat.map(|yes| match yes {
        true => say!(words, "common-yes"),
        false => say!(words, "common-no"),
    });
    let [street, postcode, town] = known.address.map(text);
    let town = match (postcode, town) {
        (Some(postcode), Some(town)) => Some(format!("{postcode} {town}")),
        (_, town) => town,
    };
    let facts = vec![
        Fact::new(
            say!(words, "init-fact-language"),
            known.language.map(|l| named(words, "language", l.code())),
        ),
        Fact::new(say!(words, "init-fact-name"), text(known.name)),
        Fact::new(
            say!(words, "init-fact-form"),
            known.form.map(|f| named(words, "business-form", f.code())),
        ),
        Fact::new(say!(words, "init-fact-supervisor"), text(known.supervisor)),
        Fact::new(
            say!(words, "init-fact-business-id"),
            text(known.business_id),
        ),
        Fact::new(say!(words, "init-fact-vat"), vat),
        Fact::new(say!(words, "init-fact-iban"), text(known.iban)),
        Fact::new(say!(words, "init-fact-email"), text(known.email)),
        Fact::new(say!(words, "init-fact-phone"), text(known.phone)),
        Fact {
            label: say!(words, "init-fact-address"),
            lines: street.into_iter().chain(town).collect(),
        },
    ];
    let section = Section {
        heading: String::new(),
        facts,
    };
    format!("\n{}", section.drawn(Paint::PLAIN, 80))
}

/// Writes what was made.
#[must_use]
pub fn summary(words: &Words, folder: &str, name: &str, paths: &[Utf8PathBuf]) -> String {
    let mut text = say!(words, "init-made", name = name, folder = folder);
    text.push('\n');
    for path in paths {
        text.push_str(&format!("  {path}\n"));
    }
    text
}

/// Writes what was made as data.
#[must_use]
pub fn json(folder: &str, paths: &[Utf8PathBuf], commit: Option<&str>) -> Value {
    let paths: Vec<&str> = paths.iter().map(|path| path.as_str()).collect();
    json!({ "folder": folder, "files": paths, "commit": commit })
}
