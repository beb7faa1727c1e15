//! Supervision from the first question to the archive.

use super::{TODAY, on, outcome, stands};
use crate::domain::contract::{ContractForm, FeedbackPolicy, Parties};
use crate::domain::engagement::{Form, Kind};
use crate::domain::event::{DecisionType, EventType, Outcome};
use crate::domain::party::Role;
use crate::domain::session::{SessionStatus, SessionType};
use crate::practice::status::State;
use crate::practice::testing::{Build, day};

fn supervision(form: Form) -> Build {
    Build::new(Kind::Supervision).form(form)
}

fn started(built: Build, date: &str) -> Build {
    built.decision(date, DecisionType::Start, Outcome::Start)
}

fn group() -> Build {
    let built = supervision(Form::Group)
        .size(6)
        .event("2026-08-01", EventType::Enquiry)
        .held(SessionType::Mapping, &["2026-08-20"])
        .held(SessionType::Trial, &["2026-09-03", "2026-09-24"]);
    started(built, "2026-10-09")
        .signed("2026-10-12", Parties::ThreeParty)
        .held(SessionType::Regular, &["2026-10-15", "2026-11-05"])
        .session("2026-11-26", SessionType::Regular, SessionStatus::Planned)
        .terms(|c| c.end = Some(day("2027-08-31")))
}

#[test]
fn a_group_in_its_term_is_active_since_it_was_signed() {
    stands(&group(), State::Active, "2026-10-12");
}

#[test]
fn an_engagement_stood_elsewhere_on_earlier_days() {
    let at = |date| on(&group(), date).state;

    assert_eq!(at("2026-08-19"), State::Enquiry);
    assert_eq!(at("2026-08-20"), State::Mapping);
    assert_eq!(at("2026-09-03"), State::Trial);
    assert_eq!(at("2026-10-09"), State::ContractDraft);
    assert_eq!(at("2026-10-12"), State::Active);
}

#[test]
fn line_managers_sign_without_the_team() {
    let team = supervision(Form::Team)
        .size(9)
        .held(SessionType::Trial, &["2026-04-14", "2026-05-05"]);
    let team = started(team, "2026-05-11").signed("2026-05-25", Parties::LineManagers);

    stands(&team, State::Active, "2026-05-25");
}

#[test]
fn continuation_is_pending_from_the_lead_on() {
    let manager = supervision(Form::Manager)
        .held(SessionType::Trial, &["2026-01-14"])
        .signed("2026-02-02", Parties::ThreeParty)
        .held(SessionType::Review, &["2026-06-03"])
        .review("2026-06-03")
        .terms(|c| {
            c.end = Some(day("2026-12-31"));
            c.continuation_lead_days = Some(60);
        });

    stands(&manager, State::ContinuationPending, "2026-11-01");
    assert_eq!(on(&manager, "2026-10-31").state, State::Active);
    let goes_on = |outcome| {
        let decided = manager.clone();
        decided.decision("2026-11-10", DecisionType::Continuation, outcome)
    };
    stands(&goes_on(Outcome::Continue), State::Active, "2026-02-02");
    stands(&goes_on(Outcome::End), State::Closing, "2026-11-10");
    assert_eq!(on(&manager, "2027-01-01").state, State::Closing);
}

#[test]
fn a_decision_to_go_on_moves_the_end() {
    let long = group()
        .decision("2027-07-10", DecisionType::Continuation, Outcome::Continue)
        .with(|e| {
            for decision in &mut e.decisions {
                decision.until = Some(day("2028-08-31"));
            }
        });

    assert_eq!(on(&long, "2027-09-15").state, State::Active);
    assert_eq!(on(&long, "2028-07-02").state, State::ContinuationPending);
}

#[test]
fn notice_by_the_supervisee_begins_the_closing() {
    let alone = supervision(Form::Individual)
        .signed("2026-08-24", Parties::TwoParty)
        .session("2026-10-19", SessionType::Regular, SessionStatus::NoShow)
        .event_with(
            "2026-10-26",
            EventType::Ending,
            Some("notice"),
            Some("2026-11-23"),
        )
        .session("2026-11-23", SessionType::Closing, SessionStatus::Planned);

    stands(&alone, State::Closing, "2026-10-26");
    assert_eq!(outcome(&alone).as_deref(), Some("notice"));
}

#[test]
fn a_pause_lasts_until_the_work_goes_on() {
    let pair = supervision(Form::Pair)
        .signed("2026-03-26", Parties::ThreeParty)
        .held(SessionType::Review, &["2026-08-27"])
        .review("2026-08-27")
        .event_with("2026-10-12", EventType::Paused, None, Some("2027-01-15"));

    stands(&pair, State::Paused, "2026-10-12");
    let resumed = pair.event("2026-11-20", EventType::Resumed);
    stands(&resumed, State::Active, "2026-03-26");
}

#[test]
fn a_payers_leaving_leaves_the_work_active() {
    let shared = supervision(Form::Group)
        .payer("kunta", "1/2", None, None)
        .payer("lumme", "1/2", None, None)
        .signed("2026-08-20", Parties::ThreeParty);

    stands(&shared, State::ContractDraft, "2026-08-20");
    let all = shared.sign("2026-08-20", Role::Payer, Some("Lumpeen edustaja"));
    stands(&all, State::Active, "2026-08-20");
}

#[test]
fn a_dispute_is_a_flag_over_another_state() {
    let team = supervision(Form::Team)
        .signed("2026-08-12", Parties::LineManagers)
        .event("2026-11-02", EventType::Dissatisfaction)
        .event("2026-11-11", EventType::DisputeTalk)
        .event("2026-11-18", EventType::ThirdParty);

    stands(&team, State::Active, "2026-08-12");
    assert!(on(&team, TODAY).dispute);
    assert!(!on(&team, "2026-11-01").dispute);
    let settled = team.event("2026-11-20", EventType::DisputeSettled);
    assert!(!on(&settled, TODAY).dispute);
}

#[test]
fn what_was_archived_stays_archived() {
    let ended = supervision(Form::Individual)
        .signed("2026-01-15", Parties::TwoParty)
        .event("2026-04-30", EventType::Ended)
        .event("2026-05-20", EventType::Archived);

    stands(&ended, State::Archived, "2026-05-20");
    assert_eq!(on(&ended, "2026-05-19").state, State::Ended);
    let purged = ended.event("2026-06-01", EventType::Purged);
    stands(&purged, State::Purged, "2026-06-01");
}

#[test]
fn a_trial_without_a_decision_stays_a_trial() {
    let trial = supervision(Form::Individual)
        .held(SessionType::Mapping, &["2026-10-30"])
        .held(SessionType::Trial, &["2026-11-10"])
        .terms(|c| c.parties = Some(Parties::ThreeParty));

    stands(&trial, State::Trial, "2026-11-10");
}

#[test]
fn first_steps_are_told_apart() {
    let enquiry = Build::new(Kind::Supervision).event("2026-11-19", EventType::Enquiry);
    stands(&enquiry, State::Enquiry, "2026-11-19");

    let mapping = Build::new(Kind::Supervision)
        .event("2026-11-09", EventType::Enquiry)
        .event_with(
            "2026-11-12",
            EventType::MappingSet,
            None,
            Some("2026-11-26"),
        )
        .session("2026-11-26", SessionType::Mapping, SessionStatus::Planned);
    stands(&mapping, State::Mapping, "2026-11-12");

    let offer = Build::new(Kind::Supervision)
        .held(SessionType::Mapping, &["2026-11-02"])
        .event_with("2026-11-05", EventType::Offered, None, Some("2026-12-05"));
    stands(&offer, State::Offer, "2026-11-05");
}

#[test]
fn an_offer_runs_out_after_its_last_day() {
    let offer = Build::new(Kind::Supervision).event("2026-09-01", EventType::Offered);

    stands(&offer, State::Expired, "2026-10-01");
    assert_eq!(on(&offer, "2026-10-01").state, State::Offer);
}

#[test]
fn a_draft_waits_for_its_last_signature() {
    let draft = started(supervision(Form::Group).size(5), "2026-11-10")
        .terms(|c| c.parties = Some(Parties::ThreeParty))
        .event("2026-11-12", EventType::ContractSent)
        .sign("2026-11-14", Role::Supervisor, None)
        .sign("2026-11-17", Role::Manager, None)
        .session("2026-12-01", SessionType::Regular, SessionStatus::Planned);

    stands(&draft, State::ContractDraft, "2026-11-10");
}

#[test]
fn a_review_lasts_until_its_report_was_sent() {
    let team = supervision(Form::Team)
        .signed("2026-05-20", Parties::ThreeParty)
        .terms(|c| c.feedback_policy = Some(FeedbackPolicy::TopicsAtReviews))
        .held(SessionType::Review, &["2026-11-18"]);

    stands(&team, State::Review, "2026-11-18");
    let recorded = team
        .review("2026-11-18")
        .event("2026-11-19", EventType::ThemesConfirmed);
    stands(&recorded, State::Review, "2026-11-18");
    let sent = recorded.event("2026-11-20", EventType::ReportSent);
    stands(&sent, State::Active, "2026-05-20");
}

#[test]
fn a_contract_without_trial_or_decision_is_active_once_signed() {
    let church = supervision(Form::Individual)
        .signed("2026-08-27", Parties::ThreeParty)
        .held(
            SessionType::Regular,
            &["2026-09-02", "2026-09-30", "2026-10-28"],
        );

    stands(&church, State::Active, "2026-08-27");
}

#[test]
fn an_oral_contract_begins_with_the_decision() {
    let oral = started(supervision(Form::Individual), "2026-10-01")
        .terms(|c| c.form = Some(ContractForm::Oral));

    stands(&oral, State::Active, "2026-10-01");
}

#[test]
fn what_was_stopped_after_a_trial_has_ended() {
    let stopped = supervision(Form::Individual)
        .held(SessionType::Trial, &["2026-10-06"])
        .decision("2026-10-12", DecisionType::Start, Outcome::Stop);

    stands(&stopped, State::Ended, "2026-10-12");
    assert_eq!(outcome(&stopped).as_deref(), Some("stop"));
}

#[test]
fn what_never_began_says_how() {
    let enquiry = || Build::new(Kind::Supervision).event("2026-08-04", EventType::Enquiry);

    for (event, state) in [
        (EventType::Declined, State::Declined),
        (EventType::Referred, State::Referred),
        (EventType::Lost, State::Lost),
        (EventType::Withdrawn, State::Withdrawn),
    ] {
        stands(&enquiry().event("2026-09-17", event), state, "2026-09-17");
    }
    let again = enquiry()
        .event("2026-08-14", EventType::Lost)
        .event("2026-11-02", EventType::Enquiry);
    stands(&again, State::Enquiry, "2026-11-02");
}
