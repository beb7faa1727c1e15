//! The terms as they were: amendments taken back in thought, so that each day is read by what was agreed for it.

use chrono::NaiveDate;
use toml::Table;

use super::record::{Opened, reread};
use super::value::put;
use crate::app::error::CommandError;
use crate::domain::event::Amendment;
use crate::store::text::normalise;
use crate::store::workspace::Workspace;

/// Lays an engagement open under the terms that held on a day; `None` when today's terms did.
///
/// # Errors
/// When what is left without the later amendments cannot be read.
pub fn on(
    workspace: &Workspace,
    opened: &Opened,
    day: NaiveDate,
) -> Result<Option<Opened>, CommandError> {
    let amendments = opened.engagement.amendments.iter();
    let later: Vec<&Amendment> = amendments.filter(|a| a.effective > day).collect();
    if later.is_empty() {
        return Ok(None);
    }
    let Some(values) = without(&opened.text, later.into_iter()) else {
        return Ok(None);
    };
    let text = values.to_string();
    Ok(Some(reread(workspace, &opened.engagement.id, &text)?))
}

/// Returns a file's values without some amendments, the last taken back first; `None` when the text is no TOML.
pub(super) fn without<'a>(
    text: &str,
    amendments: impl DoubleEndedIterator<Item = &'a Amendment>,
) -> Option<Table> {
    let mut values: Table = normalise(text).parse().ok()?;
    for amendment in amendments.rev() {
        for change in amendment.changes.iter().rev() {
            let from = change.from.as_deref().and_then(read);
            put(&mut values, &change.key, from);
        }
    }
    Some(values)
}

/// Reads a value that an amendment keeps as TOML.
fn read(value: &str) -> Option<toml::Value> {
    let table: Table = format!("value = {value}").parse().ok()?;
    table.get("value").cloned()
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::on;
    use crate::app::papers::amend::{self, Wanted};
    use crate::app::papers::testing::{example, opened};
    use crate::store::workspace::Opened;

    /// Changes the price from a day on.
    fn priced(opened: &Opened, set: &str, effective: &str) -> Opened {
        let wanted = [Wanted::read(set).unwrap()];
        let changes = amend::changes(opened, &wanted).unwrap();
        let day = effective.parse().unwrap();
        let text = amend::record(opened, &wanted, &changes, day, day).unwrap();
        example().open_text(&opened.engagement.id, &text).unwrap()
    }

    fn cents(opened: &Opened, day: &str) -> Option<i64> {
        let day: NaiveDate = day.parse().unwrap();
        let former = on(&example(), opened, day).unwrap();
        let then = former.as_ref().unwrap_or(opened);
        let price = then.engagement.contract.price;
        price.map(|price| price.amount.cents())
    }

    #[test]
    fn each_day_has_the_terms_that_held_on_it() {
        let opened = opened("kuusilahti-vk-ryhma");
        let once = priced(&opened, "price.cents=30000", "2026-12-01");
        let twice = priced(&once, "price.cents=32000", "2027-01-01");

        assert_eq!(cents(&twice, "2026-11-30"), Some(28_000));
        assert_eq!(cents(&twice, "2026-12-01"), Some(30_000));
        assert_eq!(cents(&twice, "2026-12-31"), Some(30_000));
        assert_eq!(cents(&twice, "2027-01-01"), Some(32_000));
    }
}
