//! Findings in words: for the terminal in its language, for drafts in the language of the document.
//!
//! English and Finnish are the terminal's own catalogues; Swedish, which only documents speak, has a small one here.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use crate::document::locale::{self, Language};
use crate::domain::client::Client;
use crate::domain::id::ClientId;
use crate::practice::contract::{Clause, Finding};
use crate::ui::text::{Lang, Value, Words};

/// The Swedish words.
const SWEDISH: &str = include_str!("findings.sv.ftl");

/// The words of one language for findings and clauses.
pub struct FindingWords {
    language: Language,
    catalogue: Catalogue,
}

enum Catalogue {
    Terminal(Words),
    Swedish(Box<FluentBundle<FluentResource>>),
}

impl FindingWords {
    /// Takes the words of the terminal.
    #[must_use]
    pub fn terminal(words: &Words) -> Self {
        let language = match words.lang() {
            Lang::En => Language::En,
            Lang::Fi => Language::Fi,
        };
        Self {
            language,
            catalogue: Catalogue::Terminal(words.clone()),
        }
    }

    /// Takes the words of a document's language.
    #[must_use]
    pub fn document(language: Language) -> Self {
        let catalogue = match language {
            Language::Fi => Catalogue::Terminal(Words::new(Lang::Fi)),
            Language::En => Catalogue::Terminal(Words::new(Lang::En)),
            Language::Sv => Catalogue::Swedish(Box::new(swedish())),
        };
        Self {
            language,
            catalogue,
        }
    }

    /// Tells what is wrong. Clients go by their names, days and money as the language writes them.
    #[must_use]
    pub fn message(&self, finding: &Finding, clients: &BTreeMap<ClientId, Client>) -> String {
        let facts: Vec<(&str, Value<'static>)> = finding
            .facts
            .iter()
            .map(|(name, value)| (*name, self.fact(name, value, clients)))
            .collect();
        self.find(&format!("finding-{}", finding.rule.code()), &facts)
    }

    /// Names a clause.
    #[must_use]
    pub fn clause(&self, clause: Clause) -> String {
        let code = clause.code().replace('_', "-");
        self.find(&format!("clause-{code}"), &[])
    }

    /// Tells what is wrong under the name of its clause, as a draft lists it.
    #[must_use]
    pub fn line(&self, finding: &Finding, clients: &BTreeMap<ClientId, Client>) -> String {
        let clause = self.clause(finding.clause());
        format!("{clause}: {}", self.message(finding, clients))
    }

    /// Writes a fact for the reader.
    fn fact(
        &self,
        name: &str,
        value: &str,
        clients: &BTreeMap<ClientId, Client>,
    ) -> Value<'static> {
        if name == "client" {
            let client = clients.iter().find(|(id, _)| id.as_str() == value);
            let name = client.map_or(value, |(_, client)| client.name.as_str());
            return Value::from(name.to_owned());
        }
        if let Ok(day) = value.parse::<NaiveDate>() {
            return Value::from(locale::date(self.language, day));
        }
        if let Some(cents) = cents(value) {
            return Value::from(locale::money(self.language, cents));
        }
        match value.parse::<u32>() {
            Ok(number) if number.to_string() == value => Value::from(number),
            _ => Value::from(value.to_owned()),
        }
    }

    /// Takes the text of a key; the tests see to it that each is there.
    fn find(&self, key: &str, facts: &[(&str, Value<'static>)]) -> String {
        let found = match &self.catalogue {
            Catalogue::Terminal(words) => words.find_with(key, facts),
            Catalogue::Swedish(bundle) => formatted(bundle, key, facts),
        };
        found.unwrap_or_else(|| key.to_owned())
    }
}

/// Reads an amount in its data form, `280.00`.
fn cents(text: &str) -> Option<i64> {
    let (euros, cents) = text.split_once('.')?;
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let amount = cents.len() == 2 && digits(cents) && digits(euros.trim_start_matches('-'));
    amount
        .then(|| format!("{euros}{cents}").parse().ok())
        .flatten()
}

/// Reads the Swedish words.
fn swedish() -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec!["sv".parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    // A test reads every message, so bad syntax cannot be met here.
    let resource =
        FluentResource::try_new(SWEDISH.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

fn formatted(
    bundle: &FluentBundle<FluentResource>,
    key: &str,
    facts: &[(&str, Value<'static>)],
) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut named = FluentArgs::with_capacity(facts.len());
    for (name, value) in facts {
        named.set((*name).to_owned(), value.clone());
    }
    let mut lacking = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&named), &mut lacking);
    Some(text.into_owned())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::FindingWords;
    use crate::document::locale::Language;
    use crate::practice::contract::{Clause, Finding, Rule, Severity, Source};
    use crate::ui::text::{Lang, Words};

    /// A finding with every fact that any rule gives.
    fn finding(rule: Rule) -> Finding {
        let facts = [
            "size", "min", "max", "minutes", "planned", "months", "days", "trials", "percent",
            "earlier", "latest", "count",
        ];
        let mut facts: Vec<_> = facts.map(|name| (name, "2".to_owned())).into();
        facts.extend(["date", "start", "end", "first"].map(|name| (name, "2027-08-31".to_owned())));
        facts.extend(["agreed", "listed"].map(|name| (name, "280.00".to_owned())));
        facts.extend(
            [
                "client",
                "reference",
                "supervisor",
                "kind",
                "town",
                "party",
                "other",
            ]
            .map(|name| (name, "order_number".to_owned())),
        );
        Finding {
            rule,
            key: "contract".to_owned(),
            facts,
        }
    }

    #[test]
    fn every_rule_and_clause_has_words_in_the_three_languages_of_documents() {
        for language in Language::ALL {
            let words = FindingWords::document(*language);
            for rule in Rule::ALL {
                let line = words.line(&finding(*rule), &BTreeMap::new());
                assert!(!line.contains("finding-"), "{}: {line}", language.code());
                assert!(!line.contains(['{', '}']), "{}: {line}", language.code());
            }
            for clause in Clause::ALL {
                let name = words.clause(*clause);
                assert!(!name.starts_with("clause-"), "{}: {name}", language.code());
            }
        }
    }

    #[test]
    fn the_terminal_names_every_source_and_severity() {
        for lang in Lang::ALL {
            let words = Words::new(lang);
            let sources = Source::CODES.iter().map(|code| format!("source-{code}"));
            let severities = Severity::CODES
                .iter()
                .map(|code| format!("severity-{code}"));
            for key in sources.chain(severities) {
                assert!(words.find(&key).is_some(), "{lang}: {key}");
            }
        }
    }

    #[test]
    fn days_and_money_are_written_as_the_reader_writes_them() {
        let told = |language, rule| {
            FindingWords::document(language).message(&finding(rule), &BTreeMap::new())
        };

        assert_eq!(
            told(Language::Fi, Rule::PriceDiffers),
            "sovittu hinta on 280,00\u{a0}€, hinnaston mukaan 280,00\u{a0}€"
        );
        assert_eq!(
            told(Language::Sv, Rule::PriceLapsed),
            "priset gällde till och med 31.8.2027"
        );
        assert_eq!(
            told(Language::En, Rule::TrialLeavesNothing),
            "the 2 trial sessions would be all the sessions there are"
        );
    }
}
