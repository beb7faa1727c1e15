//! Papers of which an engagement can have several: each is counted, and sees nothing of what came after it.
//!
//! The first decision on going on has no number, since most engagements have only one.

use crate::document::kind::DocumentKind;
use crate::domain::engagement::Engagement;
use crate::domain::event::{Decision, DecisionType};

/// Says whether a paper of this kind can be had only once something is on record that is not yet.
pub(super) fn is_empty(kind: DocumentKind, engagement: &Engagement) -> bool {
    kind != DocumentKind::Continuation && count(kind, engagement) == Some(0)
}

/// Returns the number of the latest paper of a kind.
pub(super) fn latest(kind: DocumentKind, engagement: &Engagement) -> Option<usize> {
    number(kind, count(kind, engagement)?)
}

/// Lists the papers of which there can be several, in their order, each as its kind and number.
pub(super) fn numbered(
    engagement: &Engagement,
) -> impl Iterator<Item = (DocumentKind, Option<usize>)> {
    let kinds = DocumentKind::ALL.into_iter();
    let counted = kinds.filter_map(|kind| Some((kind, count(kind, engagement)?)));
    counted.flat_map(|(kind, count)| (1..=count).map(move |place| (kind, number(kind, place))))
}

/// Takes what came after a paper out of an engagement.
pub(super) fn cut(kind: DocumentKind, number: Option<usize>, engagement: &mut Engagement) {
    match (kind, number) {
        (DocumentKind::Amendment, Some(number)) => engagement.amendments.truncate(number),
        (DocumentKind::FollowupRecord, Some(number)) => {
            let mediation = engagement.mediation.iter_mut();
            mediation.for_each(|mediation| mediation.followups.truncate(number));
        }
        (DocumentKind::Continuation, number) => {
            let mut left = number.unwrap_or(1);
            engagement.decisions.retain(|decision| {
                let is_later = is_continuation(decision) && left == 0;
                left -= usize::from(is_continuation(decision) && left > 0);
                !is_later
            });
        }
        _ => {}
    }
}

/// Returns how many papers of a kind there are, where an engagement can have several.
fn count(kind: DocumentKind, engagement: &Engagement) -> Option<usize> {
    let mediation = engagement.mediation.as_ref();
    let decisions = engagement.decisions.iter();
    match kind {
        DocumentKind::Amendment => Some(engagement.amendments.len()),
        DocumentKind::Continuation => Some(decisions.filter(|d| is_continuation(d)).count()),
        DocumentKind::FollowupRecord => Some(mediation.map_or(0, |m| m.followups.len())),
        _ => None,
    }
}

/// Returns the number in the name of the paper at a place.
fn number(kind: DocumentKind, place: usize) -> Option<usize> {
    (kind != DocumentKind::Continuation || place > 1).then_some(place)
}

fn is_continuation(decision: &Decision) -> bool {
    decision.decision_type == DecisionType::Continuation
}
