//! The documents in the life of a contract: amendment, continuation and closing letter.

use super::example::{self, Case, day, event, session};
use super::{DocumentKind, Language, NBSP, text};
use crate::domain::event::{
    Amendment, Change, Decision, DecisionType, EventType, Outcome, Review, ReviewType, Signature,
    SignatureMethod,
};
use crate::domain::party::Role;
use crate::domain::session::{SessionStatus, SessionType};

fn change(key: &str, from: Option<&str>, to: Option<&str>) -> Change {
    Change {
        key: key.into(),
        from: from.map(str::to_owned),
        to: to.map(str::to_owned),
    }
}

/// The group after a change, a decision to go on with it and an end.
pub(super) fn lived() -> Case {
    let mut case = example::group();
    case.engagement.signatures = vec![Signature {
        role: Role::Supervisor,
        who: None,
        date: day("2026-09-28"),
        method: SignatureMethod::Paper,
        document: "supervision-contract-fi".into(),
        sha256: None,
        terms: None,
    }];
    case.engagement.amendments = vec![Amendment {
        date: day("2027-07-01"),
        effective: day("2027-09-01"),
        changes: vec![
            change("contract.minutes", Some("90"), Some("60")),
            change("contract.price.cents", Some("28000"), Some("23000")),
            change("contract.end", Some("2027-08-31"), Some("2028-05-31")),
            change("contract.methods", None, Some("[\"dialogue\", \"action\"]")),
            change(
                "contract.feedback_policy",
                Some("\"topics_at_end\""),
                Some("\"none\""),
            ),
            change(
                "contract.interval_weeks",
                Some("{ min = 3, max = 4 }"),
                Some("{ min = 2, max = 2 }"),
            ),
            change(
                "contract.cancellation.tiers",
                None,
                Some("[{ hours_before = 48, percent = 0 }, { hours_before = 24, percent = 50 }]"),
            ),
            change("payer.kuusilahti.order_number", Some("\"KL-1\""), None),
        ],
    }];
    case.engagement.decisions = vec![Decision {
        date: day("2027-07-01"),
        decision_type: DecisionType::Continuation,
        outcome: Outcome::Change,
        by: vec![Role::Supervisee, Role::Supervisor, Role::Manager],
        until: Some(day("2028-05-31")),
    }];
    case.engagement.reviews = vec![Review {
        date: day("2028-05-24"),
        review_type: ReviewType::Final,
        assessors: vec![Role::Supervisee],
        manager_invited_by: None,
        blocks: Vec::new(),
        waived: None,
    }];
    case.engagement.sessions = vec![
        session(
            "m1",
            "2026-08-20T09:00:00",
            SessionType::Mapping,
            SessionStatus::Held,
        ),
        session(
            "t1",
            "2026-09-03T09:00:00",
            SessionType::Trial,
            SessionStatus::Held,
        ),
        session(
            "s1",
            "2026-10-15T09:00:00",
            SessionType::Regular,
            SessionStatus::Held,
        ),
        session(
            "s2",
            "2026-11-05T09:00:00",
            SessionType::Regular,
            SessionStatus::Cancelled,
        ),
        session(
            "c1",
            "2028-05-24T09:00:00",
            SessionType::Closing,
            SessionStatus::Held,
        ),
    ];
    case.engagement.events = vec![event("2028-05-31", EventType::Ended)];
    case
}

#[test]
fn an_amendment_shows_old_and_new_in_words() {
    let fi = text(&lived(), DocumentKind::Amendment, Language::Fi);
    let row = |cells: &[&str]| format!("| {} |", cells.join(" | "));
    let space = |text: &str| text.replace('~', NBSP);

    for cells in [
        ["tapaamisen pituus", &space("90~min"), &space("60~min")],
        ["hinta", &space("280,00~€"), &space("230,00~€")],
        ["päättymispäivä", "31.8.2027", "31.5.2028"],
        [
            "menetelmät",
            "–",
            "dialogisuus ja toiminnalliset menetelmät",
        ],
        ["palaute tilaajalle", "aihepiirit lopuksi", "ei palautetta"],
        ["tapaamisväli", &space("3–4~viikkoa"), &space("2~viikkoa")],
        [
            "peruutukset",
            "–",
            &space("48~tuntia: 0~%; 24~tuntia: 50~%"),
        ],
        ["tilausnumero", "KL-1", "–"],
    ] {
        assert!(fi.contains(&row(&cells)), "{cells:?}: {fi}");
    }
    assert!(fi.contains("28.9.2026") && fi.contains("1.9.2027"), "{fi}");
    let sv = text(&lived(), DocumentKind::Amendment, Language::Sv);
    assert!(
        sv.contains("ingen återkoppling") && sv.contains("sista dag"),
        "{sv}"
    );
    let en = text(&lived(), DocumentKind::Amendment, Language::En);
    assert!(en.contains("no feedback") && en.contains("€230.00"), "{en}");
}

#[test]
fn a_change_nobody_foresaw_is_shown_under_its_key() {
    let mut case = lived();
    case.engagement.amendments[0].changes =
        vec![change("something.new", Some("not toml"), Some("3"))];

    let fi = text(&case, DocumentKind::Amendment, Language::Fi);

    assert!(fi.contains("| something.new | not toml | 3 |"), "{fi}");
}

#[test]
fn a_continuation_tells_the_decision_and_what_changes_with_it() {
    let fi = text(&lived(), DocumentKind::Continuation, Language::Fi);

    assert!(
        fi.contains("31.5.2028 saakka") && fi.contains("1.7.2027"),
        "{fi}"
    );
    assert!(fi.contains(&format!("230,00{NBSP}€")), "{fi}");
}

#[test]
fn a_closing_letter_counts_meetings_and_tells_how_long_things_are_kept() {
    let fi = text(&lived(), DocumentKind::ClosingLetter, Language::Fi);

    assert!(fi.contains("| Pidettyjä tapaamisia | 3 |"), "{fi}");
    assert!(
        fi.contains("1.9.2026–31.5.2028") && fi.contains("24.5.2028"),
        "{fi}"
    );
    assert!(
        fi.contains("30.11.2028") && fi.contains("31.5.2031"),
        "{fi}"
    );
}

#[test]
fn a_closing_letter_waits_for_the_end_and_says_when_it_lies_ahead() {
    let mut case = lived();
    case.engagement.events.clear();
    let letter = |case: &Case, language| {
        super::rendered(case, DocumentKind::ClosingLetter, language)
            .map(|rendered| rendered.markdown)
    };
    assert_eq!(
        letter(&case, Language::Fi),
        Err(crate::document::fill::FillError::NotEnding)
    );

    let mut ending = event("2026-10-12", EventType::Ending);
    ending.until = Some(day("2026-12-31"));
    case.engagement.events.push(ending);
    for (language, ends, has_ended, by_contract) in [
        (
            Language::Fi,
            "päättyy 31.12.2026",
            "on päättynyt",
            "opimuksen muka",
        ),
        (
            Language::Sv,
            "avslutas 31.12.2026",
            "har avslutats.",
            "avtalet",
        ),
        (
            Language::En,
            "ends on 31 Dec 2026",
            "has ended.",
            "contract",
        ),
    ] {
        let signed = letter(&case, language).unwrap();
        assert!(signed.contains(ends), "{signed}");
        let opening = signed.lines().find(|line| line.contains(ends)).unwrap();
        assert!(!opening.contains(has_ended), "{signed}");

        let mut unsigned = case.clone();
        unsigned.engagement.signatures.clear();
        let unsigned = letter(&unsigned, language).unwrap();
        assert!(!unsigned.contains(by_contract), "{unsigned}");
    }
    let fi = letter(&case, Language::Fi).unwrap();
    assert!(fi.contains("| Pidettyjä tapaamisia | 1 |"), "{fi}");
    assert!(fi.contains("| Päiväys | 12.10.2026 |"), "{fi}");
}
