//! Random lives of engagements: whatever is tried in whatever order, what the guards let through keeps its promises.

mod promise;

use chrono::{Days, NaiveDate};
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use proptest::sample::select;

use super::over::is_over;
use super::{Verdict, decision, event, followup, needs, next, review, session};
use crate::domain::engagement::{Engagement, Form, Kind};
use crate::domain::event::{
    Decision, DecisionType, Event, EventType, Outcome, Review, ReviewType, Signature,
    SignatureMethod,
};
use crate::domain::mediation::{Followup, TermResult};
use crate::domain::party::Role;
use crate::domain::session::{Session, SessionStatus, SessionType};
use crate::practice::signing::{Paper, unsigned};
use crate::practice::status::{State, status};
use crate::practice::testing::{Build, day, id};
use promise::{broken, is_of_kind};

/// The last day of every life.
const LAST: &str = "2027-03-01";

/// Something that somebody tries to record.
#[derive(Debug, Clone)]
enum Attempt {
    Session(SessionType, SessionStatus),
    Decision(DecisionType, Outcome),
    Review(ReviewType, bool),
    Event(EventType, bool),
    Followup,
    /// The contract signed by all; nothing guards signatures here.
    Sign,
}

/// Attempts, with days from the first of September on.
fn attempts() -> impl Strategy<Value = Vec<(u64, u8, Attempt)>> {
    let statuses = [
        SessionStatus::Planned,
        SessionStatus::Held,
        SessionStatus::Held,
        SessionStatus::Cancelled,
        SessionStatus::NoShow,
    ];
    let meeting = (select(SessionType::ALL.to_vec()), select(statuses.to_vec()));
    let decision = (
        select(DecisionType::ALL.to_vec()),
        select(Outcome::ALL.to_vec()),
    );
    let attempt = prop_oneof![
        4 => meeting.prop_map(|(kind, status)| Attempt::Session(kind, status)),
        3 => decision.prop_map(|(kind, outcome)| Attempt::Decision(kind, outcome)),
        1 => (select(ReviewType::ALL.to_vec()), any::<bool>()).prop_map(|(kind, waived)| Attempt::Review(kind, waived)),
        6 => (select(EventType::ALL.to_vec()), any::<bool>()).prop_map(|(kind, code)| Attempt::Event(kind, code)),
        1 => proptest::strategy::Just(Attempt::Followup),
        1 => proptest::strategy::Just(Attempt::Sign),
    ];
    proptest::collection::vec((0_u64..150, any::<u8>(), attempt), 0..60)
}

/// One of each kind of work, unsigned and without meetings.
fn blank(kind: Kind) -> Engagement {
    let form = match kind {
        Kind::Supervision => Form::Group,
        _ => Form::Individual,
    };
    let built = Build::complete(kind, form);
    let built = built.with(|engagement| {
        engagement.sessions.clear();
        engagement.contract.trial = Some(crate::domain::contract::Trial {
            sessions: 2,
            billable: Some(true),
            decide_within_days: None,
        });
    });
    built.done()
}

/// A way through the record, so that lives go far and not only astray.
fn guided(kind: Kind) -> Vec<Attempt> {
    use Attempt as A;
    use EventType as E;
    let held = |meeting| A::Session(meeting, SessionStatus::Held);
    let step = |event| A::Event(event, true);
    match kind {
        Kind::Mediation => vec![
            step(E::Request),
            step(E::Suitability),
            A::Sign,
            held(SessionType::Info),
            held(SessionType::Separate),
            held(SessionType::Separate),
            step(E::PartyConsented),
            step(E::PartyConsented),
            held(SessionType::Joint),
            step(E::ProblemDefined),
            step(E::Agreed),
            A::Followup,
            step(E::Closed),
            step(E::Reopened),
        ],
        Kind::Talk | Kind::Relaxation => vec![
            step(E::Offered),
            step(E::Booked),
            held(SessionType::Talk),
            step(E::Closed),
        ],
        _ => vec![
            held(SessionType::Mapping),
            held(SessionType::Trial),
            held(SessionType::Trial),
            A::Decision(DecisionType::Start, Outcome::Start),
            A::Sign,
            held(SessionType::Regular),
            step(E::Paused),
            step(E::Resumed),
            step(E::Ending),
            held(SessionType::Closing),
            A::Review(ReviewType::Final, false),
            step(E::Ended),
            step(E::Archived),
        ],
    }
}

/// Judges an attempt on a day and, where it is let through, writes it down.
fn attempt(
    engagement: &mut Engagement,
    what: &Attempt,
    on: NaiveDate,
    salt: u8,
    today: NaiveDate,
) -> Verdict {
    let party = format!("P{}", salt % 2 + 1);
    match what {
        Attempt::Session(kind, status) => {
            let made = meeting(engagement, *kind, *status, on, &party);
            session(engagement, &made, today)?;
            engagement.sessions.push(made);
        }
        Attempt::Decision(kind, outcome) => {
            let by = super::must_agree(engagement);
            let goes_on = *outcome == Outcome::Continue;
            let made = Decision {
                date: on,
                decision_type: *kind,
                outcome: *outcome,
                by,
                until: goes_on.then(|| on + Days::new(700)),
            };
            decision(engagement, &made, today)?;
            engagement.decisions.push(made);
        }
        Attempt::Review(kind, waived) => {
            let made = evaluation(engagement.kind, *kind, *waived, on);
            review(engagement, &made, today)?;
            engagement.reviews.push(made);
        }
        Attempt::Event(kind, coded) => {
            let made = dated(engagement, *kind, on, &party, *coded);
            event(engagement, &made, today)?;
            engagement.events.push(made);
        }
        Attempt::Followup => {
            let made = Followup {
                date: on,
                mediator_present: false,
                results: Vec::<TermResult>::new(),
            };
            followup(engagement, &made, today)?;
            engagement.mediation.as_mut().unwrap().followups.push(made);
        }
        Attempt::Sign => sign(engagement, on),
    }
    Ok(())
}

fn meeting(
    engagement: &Engagement,
    kind: SessionType,
    status: SessionStatus,
    on: NaiveDate,
    party: &str,
) -> Session {
    let built = Build::new(engagement.kind).session(&on.to_string(), kind, status);
    let mut made = built.done().sessions.remove(0);
    made.id = id(&format!("s{:02}", engagement.sessions.len() + 1));
    made.party = Some(party.to_owned());
    made
}

fn evaluation(kind: Kind, which: ReviewType, waived: bool, on: NaiveDate) -> Review {
    let client = match kind {
        Kind::Consulting => Role::Commissioner,
        _ => Role::Supervisee,
    };
    Review {
        date: on,
        review_type: which,
        assessors: vec![client, Role::Supervisor],
        manager_invited_by: None,
        blocks: super::MANDATORY.to_vec(),
        waived: waived.then(|| id("agreement")),
    }
}

/// Makes a dated step with all that it needs to carry; the code of an end is a waiver, so it is left out at times.
fn dated(
    engagement: &Engagement,
    kind: EventType,
    on: NaiveDate,
    party: &str,
    coded: bool,
) -> Event {
    let codes = super::codes_of(engagement.kind, kind);
    let of_list = codes
        .iter()
        .rfind(|code| !matches!(**code, "no" | "not-suitable"))
        .map(|code| id(code));
    Event {
        date: on,
        event_type: kind,
        by: Some(Role::Supervisee),
        party: Some(party.to_owned()),
        code: of_list.or_else(|| (coded && kind == EventType::Ended).then(|| id("agreement"))),
        until: on.checked_add_days(Days::new(30)),
    }
}

fn sign(engagement: &mut Engagement, on: NaiveDate) {
    let Some(paper) = Paper::contract(engagement.kind) else {
        return;
    };
    for line in unsigned(engagement, paper) {
        engagement.signatures.push(Signature {
            role: line.role,
            who: line.code,
            date: on,
            method: SignatureMethod::Paper,
            document: "contract".to_owned(),
            sha256: None,
            terms: None,
        });
    }
}

/// Says whether an attempt may follow on what is over.
fn follows_an_end(what: &Attempt) -> bool {
    use EventType as E;
    match what {
        // A meeting of the very day may have come before the end.
        Attempt::Session(..) | Attempt::Sign => true,
        Attempt::Event(event, _) => matches!(
            event,
            E::Archived
                | E::Purged
                | E::NotesDestroyed
                | E::Ended
                | E::Closed
                | E::Reopened
                | E::ThemesConfirmed
                | E::ReportApproved
                | E::ReportSent
                | E::Enquiry
                | E::MappingSet
                | E::Offered
                | E::ContractSent
        ),
        _ => false,
    }
}

/// Puts the guided way among random attempts, each on its day.
fn life(
    kind: Kind,
    random: Vec<(u64, u8, Attempt)>,
    ordered: bool,
) -> Vec<(NaiveDate, u8, Attempt)> {
    let way = guided(kind).into_iter().zip(0_u64..);
    let way = way.map(|(what, place)| (place * 10, u8::try_from(place).unwrap(), what));
    let mut all: Vec<_> = way.chain(random).collect();
    if ordered {
        all.sort_by_key(|(day, _, _)| *day);
    }
    let first = day("2026-09-01");
    all.into_iter()
        .map(|(days, salt, what)| (first + Days::new(days), salt, what))
        .collect()
}

proptest! {
    #[test]
    fn what_the_guards_let_through_keeps_its_promises(
        kind in select(Kind::ALL.to_vec()), random in attempts(), ordered in any::<bool>()
    ) {
        let mut engagement = blank(kind);
        let mut accepted = Vec::new();
        for (on, salt, what) in life(kind, random, ordered) {
            let today = if ordered { on } else { day(LAST) };
            let was_over = is_over(status(&engagement, today).state);
            if attempt(&mut engagement, &what, on, salt, today).is_err() {
                continue;
            }

            prop_assert!(!(ordered && was_over) || follows_an_end(&what), "{what:?}");
            prop_assert_eq!(broken(&engagement), None);
            for days in [0, 40, 80, 120, 180] {
                let state = status(&engagement, day("2026-08-01") + Days::new(days)).state;
                prop_assert!(is_of_kind(kind, state), "{kind}: {state}");
            }
            accepted.push((on, salt, what));
        }

        let mut again = blank(kind);
        for (on, salt, what) in accepted {
            let today = if ordered { on } else { day(LAST) };
            prop_assert_eq!(attempt(&mut again, &what, on, salt, today), Ok(()));
        }
        prop_assert_eq!(status(&again, day(LAST)), status(&engagement, day(LAST)));
    }

    #[test]
    fn what_is_offered_as_the_next_step_is_not_refused(
        kind in select(Kind::ALL.to_vec()), random in attempts(), way in 0_usize..15
    ) {
        let mut engagement = blank(kind);
        let mut today = day("2026-09-01");
        for (on, salt, what) in life(kind, random, true).into_iter().take(way * 3) {
            today = on;
            let _refused = attempt(&mut engagement, &what, on, salt, today);
        }

        for offered in next(&engagement, today) {
            let made = dated(&engagement, offered, today, "P1", true);
            let verdict = event(&engagement, &made, today);
            prop_assert_eq!(verdict, Ok(()), "{}: {:?}", offered, needs(&engagement, offered));
        }
    }
}

#[test]
fn the_guided_ways_lead_to_the_end() {
    let ends = [
        (Kind::Supervision, State::Archived),
        (Kind::Coaching, State::Archived),
        (Kind::Mediation, State::Followup1),
        (Kind::Talk, State::Closed),
        (Kind::Relaxation, State::Closed),
    ];
    for (kind, end) in ends {
        let mut engagement = blank(kind);
        for (on, salt, what) in life(kind, Vec::new(), true) {
            let verdict = attempt(&mut engagement, &what, on, salt, on);
            assert_eq!(verdict, Ok(()), "{kind}: {what:?}");
        }

        assert_eq!(status(&engagement, day(LAST)).state, end, "{kind}");
    }
}
