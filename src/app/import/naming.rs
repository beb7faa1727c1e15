//! Ids for engagements whose row has none: neutral where one person is met, else of the client and the work.

use chrono::Datelike;

use super::known::Known;
use super::sheet::Row;
use crate::ui::text::Words;

/// The words that ids are made of.
#[derive(Clone, Copy)]
pub(super) struct Naming<'a>(pub(super) &'a Words);

impl Naming<'_> {
    /// Returns the stem of ids for private persons.
    #[must_use]
    pub(super) fn neutral(&self) -> String {
        self.0.find("id-client").unwrap_or_default()
    }

    /// Proposes an id for an engagement.
    #[must_use]
    pub(super) fn engagement(&self, row: &Row, known: &Known<'_>) -> String {
        let is = |column: &str, words: &[&str]| {
            row.text(column).is_some_and(|word| words.contains(&word))
        };
        let client = row.text("client").unwrap_or_default();
        let private = known
            .clients
            .get(client)
            .is_some_and(|client| client.client_type.is_consumer());
        let alone = is("form", &["individual", "pair"])
            || is("setting", &["individual"])
            || is("kind", &["coaching"]);
        if alone || private {
            return known
                .engagement_ids
                .running(&format!("k{:02}", known.today.year() % 100));
        }
        let key = match (row.text("kind"), row.text("form")) {
            (Some("supervision"), Some(form)) => format!("id-form-{form}"),
            (kind, _) => format!("id-kind-{}", kind.unwrap_or_default()),
        };
        let work = self.0.find(&key).unwrap_or_default();
        known.engagement_ids.free(&format!("{client}-{work}"), "k")
    }
}
