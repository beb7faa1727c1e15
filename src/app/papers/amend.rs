//! Amendments: terms changed in place with a record of what they were, so that the signed text stays explained.

use chrono::NaiveDate;
use toml::Table;
use toml_edit::{ArrayOfTables, Item, Table as Section, value};

use super::finding::errors;
use super::record::{date, edit_error};
use super::term::Term;
use super::value::get;
use super::words::FindingWords;
use crate::app::error::CommandError;
use crate::app::refusal::Rule;
use crate::domain::event::Change;
use crate::store::edit::{Draft, Place};
use crate::store::text::normalise;
use crate::store::workspace::Opened;
use crate::ui::text::Words;

/// A term with the value it is to get; none takes it away.
#[derive(Debug, Clone)]
pub struct Wanted {
    term: Term,
    to: Option<toml_edit::Value>,
}

impl Wanted {
    /// Reads `KEY=VALUE`; an empty value takes the term away.
    ///
    /// # Errors
    /// When the key is no term or the value no value.
    pub fn read(text: &str) -> Result<Self, CommandError> {
        let (key, value) = text.split_once('=').unwrap_or((text, ""));
        let term = Term::find(key.trim())?;
        let to = match value.trim() {
            "" if !text.contains('=') => Some(term.read(value)?),
            "" => None,
            value => Some(term.read(value)?),
        };
        Ok(Self { term, to })
    }
}

/// Checks that there is a signed contract to amend.
///
/// # Errors
/// When nobody has signed yet.
pub fn admit(opened: &Opened) -> Result<(), CommandError> {
    let engagement = &opened.engagement;
    let contract = super::paper::Paper::contract(engagement.kind);
    if contract.signatures(engagement).is_empty() {
        let facts = vec![("id", engagement.id.to_string())];
        return Err(CommandError::refused(Rule::NothingToAmend, facts));
    }
    Ok(())
}

/// Compares wanted values with those that stand.
///
/// # Errors
/// When one is already so.
pub fn changes(opened: &Opened, wanted: &[Wanted]) -> Result<Vec<Change>, CommandError> {
    let values: Table = normalise(&opened.text).parse().unwrap_or_default();
    wanted
        .iter()
        .map(|wanted| change(&values, wanted))
        .collect()
}

/// Compares one wanted value.
fn change(values: &Table, wanted: &Wanted) -> Result<Change, CommandError> {
    let key = &wanted.term.key;
    let from = get(values, key);
    let to = wanted.to.as_ref().and_then(plain);
    if from == to.as_ref() {
        let shown = to.map_or_else(|| "–".to_owned(), |value| value.to_string());
        let facts = vec![("key", key.clone()), ("value", shown)];
        return Err(CommandError::refused(Rule::Unchanged, facts));
    }
    Ok(Change {
        key: key.clone(),
        from: from.map(ToString::to_string),
        to: to.map(|value| value.to_string()),
    })
}

/// Reads a value as the readers do.
fn plain(value: &toml_edit::Value) -> Option<toml::Value> {
    let table: Table = format!("value = {value}").parse().ok()?;
    table.get("value").cloned()
}

/// Lists the terms that have a value, with it as TOML.
#[must_use]
pub fn current(opened: &Opened) -> Vec<(String, String)> {
    let values: Table = normalise(&opened.text).parse().unwrap_or_default();
    let shown = |key: String| Some((key.clone(), get(&values, &key)?.to_string()));
    let shares = (0..opened.engagement.payers.len()).map(|n| format!("payer[{n}].share"));
    let keys = super::term::all().into_iter();
    keys.chain(shares).filter_map(shown).collect()
}

/// Writes the changes and their record into the engagement's text.
///
/// # Errors
/// When the file is laid out in a way that cannot be edited.
pub fn record(
    opened: &Opened,
    wanted: &[Wanted],
    changes: &[Change],
    made: NaiveDate,
    effective: NaiveDate,
) -> Result<String, CommandError> {
    let failed = |error| edit_error(&opened.engagement.id, error);
    let mut draft = Draft::new(&opened.text).map_err(failed)?;
    for wanted in wanted {
        let place = wanted.term.place();
        match &wanted.to {
            Some(value) => draft.set(&place, value.clone()).map_err(failed)?,
            None => draft.remove(&place).map_err(failed)?,
        }
    }
    let entry = entry(changes, made, effective);
    draft
        .append(&Place::dotted("amendment"), &entry)
        .map_err(failed)?;
    Ok(draft.into_text())
}

/// Writes an amendment as it stands in the file.
fn entry(changes: &[Change], made: NaiveDate, effective: NaiveDate) -> Section {
    let mut table = Section::new();
    table.insert("date", value(date(made)));
    table.insert("effective", value(date(effective)));
    let mut list = ArrayOfTables::new();
    for change in changes {
        let mut item = Section::new();
        item.insert("key", value(&change.key));
        if let Some(from) = &change.from {
            item.insert("from", value(from));
        }
        if let Some(to) = &change.to {
            item.insert("to", value(to));
        }
        list.push(item);
    }
    table.insert("change", Item::ArrayOfTables(list));
    table
}

/// Checks that a change leaves the contract as complete as it was.
///
/// # Errors
/// When it opens a gap, with its words.
pub fn keeps_complete(
    words: &Words,
    old: &Opened,
    new: &Opened,
    today: NaiveDate,
) -> Result<(), CommandError> {
    let before = errors(old, today);
    let mut opened = errors(new, today);
    opened.retain(|finding| !before.contains(finding));
    if opened.is_empty() {
        return Ok(());
    }
    let words = FindingWords::terminal(words);
    let told: Vec<String> = opened
        .iter()
        .map(|finding| words.line(finding, &new.clients))
        .collect();
    let facts = vec![("findings", told.join("; "))];
    Err(CommandError::refused(Rule::BreaksContract, facts))
}

#[cfg(test)]
mod tests {
    use super::{Wanted, admit, changes, keeps_complete, record};
    use crate::app::error::CommandError;
    use crate::app::papers::testing::{example, opened, today};
    use crate::app::refusal::Rule;
    use crate::store::workspace::Opened;
    use crate::ui::text::{Lang, Words};

    fn amended(opened: &Opened, set: &[&str]) -> (String, Opened) {
        let wanted: Vec<Wanted> = set.iter().map(|set| Wanted::read(set).unwrap()).collect();
        let changes = changes(opened, &wanted).unwrap();
        let text = record(opened, &wanted, &changes, today(), today()).unwrap();
        let new = example().open_text(&opened.engagement.id, &text).unwrap();
        (text, new)
    }

    #[test]
    fn a_change_is_made_in_place_and_recorded() {
        let opened = opened("kuusilahti-vk-ryhma");
        let (text, new) = amended(&opened, &["price.cents=30000", "minutes = 75"]);
        let amendment = new.engagement.amendments.last().unwrap();

        assert_eq!(new.engagement.contract.minutes, Some(75));
        assert_eq!(amendment.changes.len(), 2);
        let price = amendment.changes.first().unwrap();
        assert_eq!(price.key, "contract.price.cents");
        assert_eq!(price.from.as_deref(), Some("28000"));
        assert_eq!(price.to.as_deref(), Some("30000"));
        assert!(text.contains("# Matka yli 15 km suuntaansa."));
    }

    #[test]
    fn a_term_can_be_taken_away() {
        let opened = opened("kuusilahti-vk-ryhma");
        let (_, new) = amended(&opened, &["contract.min_present="]);

        assert_eq!(new.engagement.contract.min_present, None);
        assert_eq!(
            new.engagement
                .amendments
                .last()
                .unwrap()
                .changes
                .first()
                .unwrap()
                .to,
            None
        );
    }

    #[test]
    fn what_is_already_so_is_no_change() {
        let wanted = [Wanted::read("minutes=90").unwrap()];
        let error = changes(&opened("kuusilahti-vk-ryhma"), &wanted).unwrap_err();

        assert!(matches!(error, CommandError::Refused(refusal) if refusal.rule == Rule::Unchanged));
    }

    #[test]
    fn what_nobody_has_signed_is_not_amended() {
        assert!(admit(&opened("kysely-1")).is_err());
        assert!(admit(&opened("kuusilahti-vk-ryhma")).is_ok());
    }

    #[test]
    fn a_change_may_not_open_a_gap() {
        let opened = opened("kuusilahti-vk-ryhma");
        let words = Words::new(Lang::En);
        let kept = |set: &str| {
            let (_, new) = amended(&opened, &[set]);
            keeps_complete(&words, &opened, &new, today())
        };

        assert!(kept("minutes=75").is_ok());
        assert!(kept("end=2026-08-01").is_err());
        assert!(kept("payment_term_days=45").is_err());
    }
}
