//! What billing looks at: engagements with the terms that each of their sessions was held under.

use chrono::NaiveDate;

use super::error::CommandError;
use super::papers::former;
use crate::domain::engagement::Engagement;
use crate::practice::billing::{Agreed, Former};
use crate::store::workspace::Workspace;

/// Lays engagements open under the terms of each day.
///
/// Only an engagement whose terms changed after one of its sessions is read again; the others are billed as they are.
///
/// # Errors
/// When the terms of an earlier day cannot be read.
pub fn agreed<'a>(
    workspace: &Workspace,
    engagements: impl IntoIterator<Item = &'a Engagement>,
) -> Result<Vec<Agreed<'a>>, CommandError> {
    let engagements = engagements.into_iter();
    engagements
        .map(|engagement| one(workspace, engagement))
        .collect()
}

/// Lays one engagement open.
fn one<'a>(workspace: &Workspace, engagement: &'a Engagement) -> Result<Agreed<'a>, CommandError> {
    let days = changes(engagement);
    if days.is_empty() {
        return Ok(Agreed::unchanged(engagement));
    }
    let opened = workspace.open(&engagement.id)?;
    let mut former = Vec::new();
    for before in days {
        let Some(last) = before.pred_opt() else {
            continue;
        };
        if let Some(then) = former::on(workspace, &opened, last)? {
            former.push(Former {
                before,
                engagement: then.engagement,
            });
        }
    }
    Ok(Agreed {
        now: engagement,
        former,
    })
}

/// Returns the days on which the terms changed after a session, the earliest first.
fn changes(engagement: &Engagement) -> Vec<NaiveDate> {
    let sessions = engagement.sessions.iter();
    let Some(first) = sessions.map(|session| session.start.date()).min() else {
        return Vec::new();
    };
    let amendments = engagement.amendments.iter();
    let mut days: Vec<NaiveDate> = amendments.map(|amendment| amendment.effective).collect();
    days.retain(|day| first < *day);
    days.sort_unstable();
    days.dedup();
    days
}

#[cfg(test)]
mod tests {
    use super::agreed;
    use crate::app::papers::amend::{self, Wanted};
    use crate::app::papers::testing::{example, opened};
    use crate::domain::engagement::Engagement;
    use crate::domain::money::Money;

    /// The group with another price from December on.
    fn dearer() -> Engagement {
        let opened = opened("kuusilahti-vk-ryhma");
        let wanted = [Wanted::read("price.cents=30000").unwrap()];
        let changes = amend::changes(&opened, &wanted).unwrap();
        let day = "2026-12-01".parse().unwrap();
        let text = amend::record(&opened, &wanted, &changes, day, day).unwrap();
        let changed = example().open_text(&opened.engagement.id, &text).unwrap();
        changed.engagement
    }

    #[test]
    fn terms_that_never_changed_are_not_read_again() {
        let group = opened("kuusilahti-vk-ryhma").engagement;

        let all = agreed(&example(), [&group]).unwrap();
        assert_eq!(all.len(), 1);
        assert!(all.iter().all(|agreed| agreed.former.is_empty()));
    }

    #[test]
    fn a_change_after_a_session_makes_its_terms_former_ones() {
        let dearer = dearer();

        assert_eq!(
            super::changes(&dearer),
            ["2026-12-01".parse::<chrono::NaiveDate>().unwrap()]
        );
        let price = dearer.contract.price.map(|price| price.amount);
        assert_eq!(price.map(Money::cents), Some(30_000));
    }
}
