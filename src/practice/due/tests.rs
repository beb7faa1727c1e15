//! Each thing that may be due, by when, and what takes it off the list.

mod order;

use chrono::NaiveDate;
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

use super::{Act, Due, What, due};
use crate::domain::contract::{FeedbackPolicy, Interruption, Interval, Parties, PriceReview};
use crate::domain::engagement::{Engagement, Form, Kind};
use crate::domain::event::{DecisionType, EventType, Outcome, ReviewType};
use crate::domain::period::Period;
use crate::domain::session::{SessionStatus, SessionType};
use crate::practice::testing::{Build, day, practice};

const TODAY: &str = "2026-11-21";

/// Returns everything of a kind that is due, as days.
fn days(engagement: &Engagement, what: What) -> Vec<String> {
    all(engagement, TODAY)
        .iter()
        .filter(|due| due.what == what)
        .map(|due| due.day.to_string())
        .collect()
}

fn all(engagement: &Engagement, today: &str) -> Vec<Due> {
    due(&practice(), engagement, day(today))
}

/// A team whose contract of a year was signed on 1 September.
fn running() -> Build {
    Build::complete(Kind::Supervision, Form::Team)
        .signed("2026-09-01", Parties::ThreeParty)
        .terms(|contract| {
            contract.end = Some(day("2027-08-31"));
            contract.interval_weeks = Some(Interval { min: 3, max: 4 });
        })
}

#[test]
fn an_enquiry_is_answered_in_working_days() {
    let asked = Build::new(Kind::Supervision).event("2026-11-19", EventType::Enquiry);
    let answered = asked.clone().event("2026-11-20", EventType::Answered);
    let request = Build::new(Kind::Mediation).event("2026-12-23", EventType::Request);

    assert_eq!(days(&asked.done(), What::Reply), ["2026-11-24"]);
    assert!(days(&answered.done(), What::Reply).is_empty());
    let found = all(&request.done(), "2026-12-24");
    assert_eq!(found[0].day, day("2026-12-29"), "Christmas is skipped");
}

#[test]
fn a_mapping_without_a_meeting_of_its_own_is_held_within_two_weeks() {
    let set = Build::new(Kind::Supervision).event("2026-11-12", EventType::MappingSet);
    let planned = set
        .clone()
        .session("2026-11-26", SessionType::Mapping, SessionStatus::Planned);

    assert_eq!(days(&set.done(), What::Mapping), ["2026-11-26"]);
    assert!(days(&planned.clone().done(), What::Mapping).is_empty());
    assert_eq!(days(&planned.done(), What::Session), ["2026-11-26"]);
}

#[test]
fn a_trial_is_decided_within_the_days_agreed_after_the_last() {
    let one = Build::new(Kind::Supervision).held(SessionType::Trial, &["2026-11-10"]);
    let agreed = one.clone().terms(|contract| {
        contract.trial = Some(crate::domain::contract::Trial {
            sessions: 2,
            billable: Some(true),
            decide_within_days: Some(15),
        });
    });
    let both = agreed.clone().held(SessionType::Trial, &["2026-11-17"]);

    assert_eq!(days(&one.done(), What::TrialDecision), ["2026-11-17"]);
    assert!(
        days(&agreed.done(), What::TrialDecision).is_empty(),
        "one is still to come"
    );
    assert_eq!(days(&both.done(), What::TrialDecision), ["2026-12-02"]);
}

#[test]
fn signatures_are_wanted_before_the_first_regular_session() {
    let draft = Build::complete(Kind::Supervision, Form::Team)
        .terms(|contract| contract.parties = Some(Parties::ThreeParty))
        .decision("2026-11-10", DecisionType::Start, Outcome::Start)
        .session("2026-12-01", SessionType::Regular, SessionStatus::Planned);

    let found = all(&draft.done(), TODAY);

    assert_eq!(
        found.len(),
        1,
        "the session is told with its signatures: {found:?}"
    );
    assert_eq!(
        (found[0].what, found[0].day),
        (What::Signatures, day("2026-12-01"))
    );
    assert_eq!(found[0].act, Act::Sign);
}

#[test]
fn goals_are_wanted_by_the_second_regular_session() {
    let two = running().held(SessionType::Regular, &["2026-10-01", "2026-11-05"]);
    let made = two.clone().event("2026-11-05", EventType::GoalsAgreed);
    let one = running().held(SessionType::Regular, &["2026-10-01"]);

    assert_eq!(days(&two.done(), What::Goals), ["2026-11-05"]);
    assert!(days(&made.done(), What::Goals).is_empty());
    assert!(days(&one.done(), What::Goals).is_empty());
}

#[test]
fn a_review_follows_the_last_one_clamped_to_the_months_last_day() {
    let fresh = running().terms(|contract| contract.start = Some(day("2026-08-31")));
    let reviewed = running().review("2026-11-20");

    assert_eq!(days(&fresh.done(), What::Review), ["2027-02-28"]);
    assert_eq!(days(&reviewed.done(), What::Review), ["2027-05-20"]);
}

#[test]
fn going_on_is_decided_two_weeks_before_the_end_or_with_the_review_in_between() {
    let plain = running().terms(|contract| contract.end = Some(day("2027-01-10")));
    let paired = running().terms(|contract| {
        contract.start = Some(day("2026-06-05"));
        contract.end = Some(day("2027-01-10"));
    });
    let decided =
        plain
            .clone()
            .decision("2026-11-20", DecisionType::Continuation, Outcome::Continue);

    let found = all(&plain.done(), TODAY);
    let due = found
        .iter()
        .find(|due| due.what == What::Continuation)
        .unwrap();
    assert_eq!(due.day, day("2026-12-27"));
    assert_eq!(due.opens, Some(day("2026-11-11")));
    assert_eq!(days(&paired.done(), What::Continuation), ["2026-12-05"]);
    assert!(days(&decided.done(), What::Continuation).is_empty());
}

#[test]
fn a_pause_is_resumed_by_its_day_and_nothing_else_presses() {
    let paused = running()
        .held(SessionType::Regular, &["2026-09-10", "2026-09-20"])
        .event_with("2026-10-12", EventType::Paused, None, Some("2027-01-15"));

    let found = all(&paused.done(), TODAY);

    let whats: Vec<What> = found.iter().map(|due| due.what).collect();
    assert_eq!(whats, [What::Resume, What::ContractEnd]);
    assert_eq!(found[0].day, day("2027-01-15"));
}

#[test]
fn dissatisfaction_is_talked_about_and_then_taken_to_a_third_party() {
    let raised = running()
        .terms(|contract| contract.dissatisfaction = None)
        .event("2026-11-02", EventType::Dissatisfaction);
    let talked = raised.clone().event("2026-11-11", EventType::DisputeTalk);
    let settled = talked
        .clone()
        .event("2026-11-12", EventType::DisputeSettled);

    assert_eq!(
        days(&raised.clone().done(), What::DisputeTalk),
        ["2026-11-16"]
    );
    assert!(days(&raised.done(), What::NextSession).is_empty());
    assert_eq!(days(&talked.done(), What::ThirdParty), ["2026-12-02"]);
    assert!(days(&settled.done(), What::ThirdParty).is_empty());
}

#[test]
fn an_end_wants_its_session_evaluation_and_report_within_thirty_days() {
    let closing = running()
        .terms(|contract| {
            contract.feedback_policy = Some(FeedbackPolicy::TopicsAtEnd);
            contract.interruption = Some(Interruption {
                notice_weeks: 4,
                closing_session: true,
                who_is_told: Vec::new(),
            });
        })
        .event_with(
            "2026-10-26",
            EventType::Ending,
            Some("notice"),
            Some("2026-11-23"),
        );
    let done = closing
        .clone()
        .held(SessionType::Closing, &["2026-11-18"])
        .review("2026-11-18")
        .with(|engagement| engagement.reviews[0].review_type = ReviewType::Final)
        .event("2026-11-18", EventType::ThemesConfirmed)
        .event("2026-11-19", EventType::ReportApproved)
        .with(|engagement| {
            let approval = engagement.events.last_mut().unwrap();
            approval.by = Some(crate::domain::party::Role::Supervisee);
        });
    let sent = done.clone().event("2026-11-20", EventType::ReportSent);

    for what in [What::ClosingSession, What::FinalReview, What::Report] {
        assert_eq!(days(&closing.clone().done(), what), ["2026-11-25"]);
    }
    let left = all(&done.done(), TODAY);
    assert_eq!(left.len(), 1, "{left:?}");
    assert_eq!(left[0].act, Act::Step(EventType::ReportSent));
    assert_eq!(days(&sent.done(), What::End), ["2026-11-25"]);
}

#[test]
fn a_meeting_that_passed_unrecorded_is_late() {
    let passed = running()
        .event("2026-09-01", EventType::GoalsAgreed)
        .session("2026-11-12", SessionType::Regular, SessionStatus::Planned)
        .session("2026-11-21", SessionType::Regular, SessionStatus::Planned);

    let found = all(&passed.done(), TODAY);

    assert_eq!(
        (found[0].what, found[0].late_days(day(TODAY))),
        (What::Record, 9)
    );
    assert_eq!(found[1].what, What::Session);
    assert!(matches!(&found[0].act, Act::Hold(Some(id)) if id.as_str() == "s01"));
}

#[test]
fn a_session_that_the_supervisor_cancelled_is_owed_until_it_is_replaced() {
    let cancelled = running().session(
        "2026-11-10",
        SessionType::Regular,
        SessionStatus::CancelledBySupervisor,
    );
    let replaced = cancelled
        .clone()
        .session("2026-11-30", SessionType::Regular, SessionStatus::Planned)
        .last_session(|session| session.replaces = Some("s01".parse().unwrap()));

    assert_eq!(days(&cancelled.done(), What::Owed), ["2026-12-01"]);
    assert!(days(&replaced.done(), What::Owed).is_empty());
}

#[test]
fn the_next_session_is_wanted_when_the_interval_passes_outside_breaks() {
    let held = running().held(SessionType::Regular, &["2026-11-05"]);
    let resting = held.clone().terms(|contract| {
        contract.breaks = vec![Period::new(day("2026-12-01"), day("2026-12-31")).unwrap()];
    });
    let full = held
        .clone()
        .terms(|contract| contract.sessions_planned = Some(1));

    assert_eq!(days(&held.done(), What::NextSession), ["2026-12-03"]);
    assert_eq!(days(&resting.done(), What::NextSession), ["2027-01-01"]);
    assert!(days(&full.done(), What::NextSession).is_empty());
}

#[test]
fn a_price_is_looked_at_each_year_or_before_it_runs_out() {
    let yearly = running().terms(|contract| {
        contract.end = None;
        contract.start = Some(day("2025-10-01"));
        let price = contract.price.as_mut().unwrap();
        (price.valid_until, price.review) = (None, Some(PriceReview::Yearly));
    });
    let ends = running().terms(|contract| {
        contract.price.as_mut().unwrap().valid_until = Some(day("2026-12-31"));
    });
    let looked = yearly.clone().event("2026-10-05", EventType::PriceReviewed);

    assert_eq!(days(&yearly.done(), What::PriceReview), ["2026-10-01"]);
    assert_eq!(days(&looked.done(), What::PriceReview), ["2027-10-05"]);
    assert_eq!(days(&ends.done(), What::PriceEnd), ["2026-12-31"]);
}

#[test]
fn a_mediation_goes_from_phase_to_phase() {
    let asked = Build::new(Kind::Mediation)
        .parties(&["P1", "P2"])
        .event("2026-11-02", EventType::Request);
    let given = asked.clone().event("2026-11-05", EventType::Commissioned);
    let informed = given.clone().held(SessionType::Info, &["2026-11-09"]);
    let met = informed.clone().held(SessionType::Joint, &["2026-11-16"]);
    let agreed = met.clone().event("2026-11-16", EventType::Agreed);
    let followed = agreed.clone().held(SessionType::Followup, &["2026-11-20"]);

    assert_eq!(days(&asked.done(), What::Suitability), ["2026-11-09"]);
    assert_eq!(days(&given.done(), What::Info), ["2026-11-19"]);
    assert_eq!(
        days(&informed.done(), What::Separate),
        ["2026-11-30", "2026-11-30"]
    );
    assert_eq!(days(&met.done(), What::Agreement), ["2026-11-23"]);
    assert_eq!(
        days(&agreed.clone().done(), What::Communication),
        ["2026-11-23"]
    );
    assert_eq!(
        days(&agreed.done(), What::FollowUp),
        ["2026-12-16", "2027-02-14"]
    );
    assert_eq!(days(&followed.done(), What::FollowUp), ["2027-02-14"]);
}

#[test]
fn an_occasion_is_confirmed_gone_through_reminded_of_and_asked_about() {
    let booked = |kind, meeting| {
        Build::new(kind)
            .event("2026-11-16", EventType::Booked)
            .session("2026-12-10", meeting, SessionStatus::Planned)
    };
    let talk = booked(Kind::Talk, SessionType::Talk);
    let relaxation = booked(Kind::Relaxation, SessionType::Relaxation);
    let prepared = relaxation.clone().event("2026-11-20", EventType::Prepared);
    let held = Build::new(Kind::Talk)
        .event("2026-10-16", EventType::Booked)
        .held(SessionType::Talk, &["2026-11-13"]);

    assert_eq!(
        days(&talk.clone().done(), What::Confirmation),
        ["2026-11-23"]
    );
    assert_eq!(days(&talk.done(), What::Check), ["2026-12-03"]);
    assert_eq!(days(&relaxation.done(), What::Reminder), ["2026-12-08"]);
    assert!(days(&prepared.done(), What::Reminder).is_empty());
    assert_eq!(days(&held.done(), What::Feedback), ["2026-11-14"]);
}

#[test]
fn notes_are_destroyed_once_their_time_is_over() {
    let ended = running()
        .held(SessionType::Regular, &["2026-09-10"])
        .event("2026-10-30", EventType::Ended);
    let destroyed = ended.clone().event("2026-11-01", EventType::NotesDestroyed);

    assert_eq!(days(&ended.done(), What::Notes), ["2027-04-30"]);
    assert!(days(&destroyed.done(), What::Notes).is_empty());
}

proptest! {
    #[test]
    fn what_is_due_stands_in_order_and_does_not_depend_on_the_order_of_the_record(
        offset in 0_u64..900,
        turn in any::<bool>(),
    ) {
        let today: NaiveDate = day("2026-01-01") + chrono::Days::new(offset);
        let mut engagement = running()
            .held(SessionType::Regular, &["2026-10-01", "2026-11-05"])
            .session("2026-12-01", SessionType::Regular, SessionStatus::Planned)
            .event("2026-12-05", EventType::Dissatisfaction)
            .event("2027-02-01", EventType::Ending)
            .event("2027-03-01", EventType::Ended)
            .done();
        let plain = due(&practice(), &engagement, today);
        if turn {
            engagement.sessions.reverse();
            engagement.events.reverse();
        }

        prop_assert_eq!(&due(&practice(), &engagement, today), &plain);
        prop_assert!(plain.is_sorted_by_key(|due| due.day));
    }
}
