//! The papers on single meetings and on the follow-up of a mediation.

use super::example::{self, Case, day, event, session};
use super::{DocumentKind, FillError, Language, NBSP, rendered, sources, text};
use crate::document::fill::render;
use crate::domain::event::EventType;
use crate::domain::mediation::{Followup, Responsible, Term, TermResult};
use crate::domain::session::{Mode, SessionStatus, SessionType};

/// A group with trials, meetings held and meetings ahead of 12 October 2026.
pub(super) fn under_way() -> Case {
    let mut case = example::group();
    let held = SessionStatus::Held;
    case.engagement.sessions = vec![
        session("m1", "2026-08-20T09:00:00", SessionType::Mapping, held),
        session("t1", "2026-09-03T09:00:00", SessionType::Trial, held),
        session("t2", "2026-09-24T09:00:00", SessionType::Trial, held),
        session(
            "s2",
            "2026-11-05T09:00:00",
            SessionType::Review,
            SessionStatus::Planned,
        ),
        session(
            "s1",
            "2026-10-15T09:00:00",
            SessionType::Regular,
            SessionStatus::Planned,
        ),
        session(
            "s0",
            "2026-10-01T09:00:00",
            SessionType::Regular,
            SessionStatus::Planned,
        ),
    ];
    case.engagement.sessions[2].minutes_held = Some(75);
    case.engagement.sessions[3].mode = Some(Mode::Remote);
    case
}

/// A mediation after its first follow-up.
pub(super) fn followed() -> Case {
    let mut case = example::mediation();
    case.engagement.events = vec![event("2026-11-03", EventType::Agreed)];
    let mediation = case.engagement.mediation.as_mut().unwrap();
    mediation.followup_days = vec![30, 90];
    let term = |responsible, due: Option<&str>| Term {
        responsible,
        due: due.map(day),
    };
    mediation.terms = vec![
        term(Responsible::Party("P1".into()), Some("2026-11-16")),
        term(Responsible::All, None),
        term(Responsible::Employer, Some("2026-12-01")),
    ];
    mediation.followups = vec![Followup {
        date: day("2026-12-03"),
        mediator_present: true,
        results: vec![TermResult::Kept, TermResult::Partly],
    }];
    case
}

fn missing(case: &Case, document: DocumentKind) -> &'static str {
    match rendered(case, document, Language::Fi) {
        Err(FillError::Missing { what }) => what,
        other => unreachable!("{other:?}"),
    }
}

#[test]
fn a_memo_tells_the_trial_and_the_day_of_the_decision() {
    let fi = text(&under_way(), DocumentKind::TrialMemo, Language::Fi);

    assert!(fi.contains("Kokeilukertoja on kaksi, ja kumpikin kestää 90 minuuttia."));
    let row = format!("| 2. | to{NBSP}24.9.2026 | klo{NBSP}9.00–10.30 | Kuusilahden kirjasto");
    assert!(fi.contains(&row), "{fi}");
    assert!(fi.contains("viimeistään 9.10.2026"), "{fi}");
    assert!(
        fi.contains("| Maksaja, Kuusilahden kunta | Kaisa Mallikas | | |"),
        "{fi}"
    );
}

#[test]
fn the_decision_is_counted_from_the_last_trial_while_one_has_no_day() {
    let mut case = under_way();
    case.engagement.sessions.remove(2);

    let en = text(&case, DocumentKind::TrialMemo, Language::En);

    assert!(
        en.contains("within 15 days of the last trial session"),
        "{en}"
    );
    assert!(
        en.contains("The time of one trial session is agreed separately."),
        "{en}"
    );
}

#[test]
fn every_employer_accepts_the_trial_it_pays_for() {
    let case = example::several_employers();
    let fi = text(&case, DocumentKind::TrialMemo, Language::Fi);

    for payer in ["Kaisla Oy", "Lumme Oy", "Vesikko Oy"] {
        assert!(fi.contains(&format!("| Maksaja, {payer} |")), "{fi}");
    }
}

#[test]
fn a_memo_is_not_made_of_what_nobody_has_agreed() {
    let memo = |change: fn(&mut crate::domain::contract::Contract)| {
        let mut case = under_way();
        change(&mut case.engagement.contract);
        missing(&case, DocumentKind::TrialMemo)
    };

    assert_eq!(memo(|contract| contract.trial = None), "contract.trial");
    assert_eq!(memo(|contract| contract.price = None), "contract.price");
    assert_eq!(memo(|contract| contract.minutes = None), "contract.minutes");
    assert_eq!(
        memo(|contract| {
            contract.trial.as_mut().unwrap().billable = None;
        }),
        "contract.trial.billable"
    );
}

#[test]
fn a_free_trial_needs_no_price() {
    let mut case = under_way();
    case.engagement.contract.trial.as_mut().unwrap().billable = Some(false);
    case.engagement.contract.price = None;

    let sv = text(&case, DocumentKind::TrialMemo, Language::Sv);

    assert!(sv.contains("Provtillfällena är kostnadsfria."), "{sv}");
    assert!(
        sv.contains("Ett avbokat provtillfälle faktureras inte."),
        "{sv}"
    );
}

#[test]
fn a_confirmation_lists_what_lies_ahead_in_its_order() {
    let fi = text(
        &under_way(),
        DocumentKind::SessionConfirmation,
        Language::Fi,
    );
    let at = |day: &str| fi.find(day).unwrap_or_else(|| panic!("{day}: {fi}"));

    assert!(at("15.10.2026") < at("5.11.2026"));
    assert!(
        !fi.contains("\u{a0}1.10.2026") && !fi.contains("3.9.2026"),
        "{fi}"
    );
    assert!(
        fi.contains("| väliarviointi |") && fi.contains("| etäyhteys |"),
        "{fi}"
    );
}

#[test]
fn a_confirmation_tells_until_when_cancelling_is_free() {
    let (practice, case) = (example::practice(), under_way());
    let mut sources = sources(&practice, &case, Language::Fi);
    let until = "2026-10-13T09:00:00".parse().unwrap();
    sources.free_until.insert("s1".parse().unwrap(), until);

    let made = render(DocumentKind::SessionConfirmation, &sources, &|_| None).unwrap();

    let row = format!("| ti{NBSP}13.10.2026 klo{NBSP}9.00 |");
    assert!(made.markdown.contains(&row), "{}", made.markdown);
}

#[test]
fn nothing_is_confirmed_or_certified_when_nobody_has_met_or_will() {
    let group = example::group();

    assert_eq!(
        missing(&group, DocumentKind::SessionConfirmation),
        "session.status = \"planned\""
    );
    let mut ended = group;
    ended.engagement.events = vec![event("2026-10-12", EventType::Ended)];
    for letter in [
        DocumentKind::AttendanceCertificate,
        DocumentKind::ClosingLetter,
    ] {
        assert_eq!(missing(&ended, letter), "session.status = \"held\"");
    }
}

#[test]
fn a_certificate_adds_up_what_was_held_and_names_nobody_supervised() {
    let case = under_way();
    let en = text(&case, DocumentKind::AttendanceCertificate, Language::En);

    assert!(en.contains("| Meetings held | 2 |"), "{en}");
    assert!(en.contains("| 90 min | 1 |\n| 75 min | 1 |"), "{en}");
    assert!(en.contains("| 2 hours 45 minutes |"), "{en}");
    assert!(!en.contains("Malliala"), "{en}");
}

#[test]
fn a_record_tells_by_code_how_each_term_was_kept() {
    let fi = text(&followed(), DocumentKind::FollowupRecord, Language::Fi);

    for row in [
        "| 1 | P1 | 16.11.2026 | toteutunut |",
        "| 2 | kaikki osapuolet | sopimuksesta alkaen | toteutunut osittain |",
        "| 3 | työnantaja | 1.12.2026 | ei käsitelty |",
    ] {
        assert!(fi.contains(row), "{row}: {fi}");
    }
    assert!(fi.contains("Seuraava seuranta on 1.2.2027."), "{fi}");
}

#[test]
fn the_last_record_announces_no_other() {
    let mut case = followed();
    let mediation = case.engagement.mediation.as_mut().unwrap();
    mediation.followups.push(Followup {
        date: day("2027-02-01"),
        mediator_present: false,
        results: vec![TermResult::Kept; 3],
    });

    let en = text(&case, DocumentKind::FollowupRecord, Language::En);

    assert!(en.contains("Every term has been kept."), "{en}");
    assert!(en.contains("No further follow-up has been agreed."), "{en}");
}

#[test]
fn a_follow_up_that_was_not_held_has_no_record() {
    let mut case = followed();
    case.engagement
        .mediation
        .as_mut()
        .unwrap()
        .followups
        .clear();

    assert_eq!(
        missing(&case, DocumentKind::FollowupRecord),
        "mediation.followup"
    );
}
