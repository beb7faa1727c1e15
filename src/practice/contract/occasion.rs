//! Rules of what is no process of sessions: the commission for a mediation, a talk, a relaxation.

use super::case::Case;
use super::rule::Rule;
use crate::domain::mediation::{MediatorKind, PhasePrices};
use crate::domain::occasion::Occasion;
use crate::domain::party::Role;

/// Checks the parties of a mediation and who commissions it.
pub(super) fn mediation(case: &mut Case<'_>) {
    let engagement = case.engagement;
    let parties = engagement.mediation.as_ref().map(|m| m.parties.as_slice());
    let parties = parties.unwrap_or_default();
    if parties.len() < 2 {
        let count = parties.len();
        case.tell(
            Rule::MediationPartiesFew,
            "mediation.party",
            &[("count", &count)],
        );
    }
    for (index, party) in parties.iter().enumerate() {
        if parties
            .iter()
            .take(index)
            .any(|other| other.code == party.code)
        {
            let key = format!("mediation.party[{index}].code");
            case.tell(Rule::PartyTwice, key, &[("party", &party.code)]);
        }
    }
    let employer = |role| matches!(role, Role::Employer | Role::Commissioner);
    let named = engagement.people.iter().any(|p| employer(p.role));
    case.when(!named, Rule::EmployerMissing, "person");
}

/// Checks what each phase costs, and that the agreement is followed up; a colleague's mediation costs nothing.
pub(super) fn phases(case: &mut Case<'_>) {
    let mediation = case.engagement.mediation.as_ref();
    let prices = mediation.map_or(PhasePrices::default(), |m| m.prices);
    if mediation.is_none_or(|m| m.mediator == MediatorKind::External) {
        for (price, key) in [
            (prices.info, "mediation.info_cents"),
            (prices.separate, "mediation.separate_cents"),
            (prices.joint, "mediation.joint_cents"),
            (prices.followup, "mediation.followup_cents"),
        ] {
            case.when(price.is_none(), Rule::PhasePriceMissing, key);
        }
    }
    follow_ups(case);
}

/// Checks the days of follow-up.
fn follow_ups(case: &mut Case<'_>) {
    const KEY: &str = "mediation.followup_days";
    let mediation = case.engagement.mediation.as_ref();
    let days = mediation.map_or(&[][..], |m| &m.followup_days);
    case.when(days.is_empty(), Rule::FollowUpsMissing, KEY);
    case.when(days.len() == 1, Rule::FollowUpSingle, KEY);
    let disordered = !days.is_sorted_by(|a, b| a < b);
    case.when(disordered, Rule::FollowUpsDisordered, KEY);
}

/// Checks what a talk is about and how long it takes.
pub(super) fn talk(case: &mut Case<'_>) {
    let talk = case.engagement.talk.as_ref();
    let titled = talk.is_some_and(|talk| talk.topic.is_some() || talk.title.is_some());
    case.when(!titled, Rule::TopicMissing, "talk.topic");
    case.when(
        talk.is_none_or(|talk| talk.audience.is_none()),
        Rule::AudienceMissing,
        "talk.audience",
    );
    length(case);
}

/// Checks what a relaxation is held for, for how many, and in what kind of room.
pub(super) fn relaxation(case: &mut Case<'_>) {
    let relaxation = case.engagement.relaxation.as_ref();
    case.when(
        relaxation.is_none(),
        Rule::OccasionMissing,
        "relaxation.occasion",
    );
    case.when(
        relaxation.is_none_or(|r| r.people.is_none()),
        Rule::PeopleMissing,
        "relaxation.people",
    );
    case.when(
        relaxation.is_none_or(|r| r.customer_provides.is_empty()),
        Rule::EquipmentMissing,
        "relaxation.customer_provides",
    );
    case.when(
        relaxation.is_some_and(|r| r.occasion == Occasion::Other && r.other.is_none()),
        Rule::OccasionUnsaid,
        "relaxation.other",
    );
    length(case);
}

/// Checks that the length is known.
fn length(case: &mut Case<'_>) {
    let missing = case.contract.minutes.is_none();
    case.when(missing, Rule::MinutesMissing, "contract.minutes");
}

/// Checks that a day has been set.
pub(super) fn date(case: &mut Case<'_>) {
    let missing = case.engagement.sessions.is_empty();
    case.when(missing, Rule::DateMissing, "session");
}
