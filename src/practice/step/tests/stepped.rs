//! Guards of dated steps in supervision, coaching and consulting.

use super::super::{Guard, Left, event, left, next};
use super::guard;
use crate::domain::contract::{FeedbackPolicy, Parties};
use crate::domain::engagement::{Engagement, Form, Kind};
use crate::domain::event::{DecisionType, Event, EventType, Outcome, Review, ReviewType};
use crate::domain::party::Role;
use crate::domain::session::SessionType;
use crate::practice::testing::{Build, day, id};

const TODAY: &str = "2026-11-21";

fn running() -> Build {
    Build::complete(Kind::Supervision, Form::Group)
        .terms(|contract| contract.feedback_policy = Some(FeedbackPolicy::TopicsAtEnd))
        .decision("2026-09-01", DecisionType::Start, Outcome::Start)
        .signed("2026-09-02", Parties::ThreeParty)
}

fn step(kind: EventType, on: &str, code: Option<&str>) -> Event {
    let made = Build::new(Kind::Supervision).event_with(on, kind, code, None);
    made.done().events.remove(0)
}

fn approved_by(by: Option<Role>) -> impl FnOnce(&mut Engagement) {
    move |engagement| {
        engagement.events.push(Event {
            by,
            ..step(EventType::ReportApproved, "2026-10-03", None)
        });
    }
}

fn judge(engagement: &Engagement, kind: EventType) -> Option<Guard> {
    guard(event(engagement, &step(kind, TODAY, None), day(TODAY)))
}

fn final_review(engagement: &mut Engagement) {
    engagement.reviews.push(Review {
        date: day("2026-11-10"),
        review_type: ReviewType::Final,
        assessors: Vec::new(),
        manager_invited_by: None,
        blocks: Vec::new(),
        waived: Some(id("supervisee-wish")),
    });
}

#[test]
fn the_end_waits_for_its_closing_steps_or_a_reason() {
    let ending = running().event("2026-10-01", EventType::Ending);
    let bare = ending.clone().done();
    let done = ending
        .held(SessionType::Closing, &["2026-11-10"])
        .event("2026-11-12", EventType::ReportSent)
        .with(final_review)
        .done();
    let waived = step(EventType::Ended, TODAY, Some("supervisee-wish"));

    assert_eq!(
        left(&bare, day(TODAY)),
        [Left::ClosingSession, Left::FinalEvaluation, Left::Report]
    );
    assert_eq!(judge(&bare, EventType::Ended), Some(Guard::ClosingLeft));
    assert_eq!(guard(event(&bare, &waived, day(TODAY))), None);
    assert_eq!(judge(&done, EventType::Ended), None);
    assert_eq!(
        judge(&running().done(), EventType::Ended),
        Some(Guard::NotClosing)
    );
}

#[test]
fn an_end_comes_after_everything_on_record() {
    let ending = running()
        .event("2026-10-01", EventType::Ending)
        .held(SessionType::Regular, &["2026-11-05"]);
    let early = step(EventType::Ended, "2026-11-01", Some("supervisee-wish"));

    let verdict = event(&ending.done(), &early, day(TODAY));

    assert_eq!(guard(verdict), Some(Guard::OutOfOrder));
}

#[test]
fn what_is_over_takes_only_what_belongs_there() {
    let ended = running().event("2026-11-01", EventType::Ended).done();
    let declined = Build::complete(Kind::Supervision, Form::Group)
        .event("2026-11-01", EventType::Declined)
        .done();

    for kind in [
        EventType::Paused,
        EventType::Dissatisfaction,
        EventType::MemberLeft,
    ] {
        assert_eq!(judge(&ended, kind), Some(Guard::Over), "{kind}");
    }
    assert_eq!(judge(&ended, EventType::Archived), None);
    assert_eq!(judge(&declined, EventType::Enquiry), None);
    assert_eq!(judge(&declined, EventType::Lost), Some(Guard::Over));
}

#[test]
fn a_report_is_sent_where_it_is_promised_at_its_time_and_approved() {
    let silent = running().terms(|contract| contract.feedback_policy = Some(FeedbackPolicy::None));
    let closing = running().event("2026-10-01", EventType::Ending);
    let themes = closing
        .clone()
        .event("2026-10-02", EventType::ThemesConfirmed);
    let approved = themes.clone().with(approved_by(Some(Role::Supervisee)));
    let again = approved.clone().event("2026-10-04", EventType::ReportSent);

    assert_eq!(
        judge(&silent.done(), EventType::ReportSent),
        Some(Guard::NoReport)
    );
    assert_eq!(
        judge(&running().done(), EventType::ThemesConfirmed),
        Some(Guard::ReportEarly)
    );
    assert_eq!(
        judge(&closing.done(), EventType::ReportApproved),
        Some(Guard::NoThemes)
    );
    assert_eq!(
        judge(&themes.done(), EventType::ReportSent),
        Some(Guard::NotApproved)
    );
    assert_eq!(judge(&approved.done(), EventType::ReportSent), None);
    assert_eq!(
        judge(&again.done(), EventType::ReportSent),
        Some(Guard::NotApproved)
    );
}

#[test]
fn a_disagreement_is_talked_about_before_a_third_party_is_asked() {
    let open = running().event("2026-11-02", EventType::Dissatisfaction);
    let talked = open.clone().event("2026-11-11", EventType::DisputeTalk);
    let settled = talked
        .clone()
        .event("2026-11-12", EventType::DisputeSettled);

    assert_eq!(
        judge(&running().done(), EventType::DisputeTalk),
        Some(Guard::NoDispute)
    );
    assert_eq!(
        judge(&open.done(), EventType::ThirdParty),
        Some(Guard::NoTalk)
    );
    assert_eq!(judge(&talked.done(), EventType::ThirdParty), None);
    assert_eq!(
        judge(&settled.done(), EventType::ThirdParty),
        Some(Guard::NoDispute)
    );
}

#[test]
fn an_offer_follows_the_mapping_and_a_contract_the_start() {
    let fresh = Build::complete(Kind::Supervision, Form::Group);
    let mapped = fresh.clone().held(SessionType::Mapping, &["2026-11-02"]);
    let open = mapped.clone().terms(|contract| contract.price = None);

    assert_eq!(
        judge(&fresh.done(), EventType::Offered),
        Some(Guard::NoMapping)
    );
    assert_eq!(
        judge(&open.done(), EventType::Offered),
        Some(Guard::OfferOpen)
    );
    assert_eq!(judge(&mapped.clone().done(), EventType::Offered), None);
    assert_eq!(
        judge(&mapped.done(), EventType::ContractSent),
        Some(Guard::NoStart)
    );
}

#[test]
fn a_step_of_another_kind_of_work_is_neither_taken_nor_offered() {
    for kind in Kind::ALL {
        let engagement = Build::new(*kind).done();
        for offered in next(&engagement, day(TODAY)) {
            assert_ne!(judge(&engagement, offered), Some(Guard::OtherKind));
        }
    }
    let talk = Build::new(Kind::Talk).done();
    assert_eq!(judge(&talk, EventType::Paused), Some(Guard::OtherKind));
    assert_eq!(
        judge(&running().done(), EventType::Booked),
        Some(Guard::OtherKind)
    );
}

#[test]
fn what_has_been_done_does_not_lie_ahead() {
    let made = step(EventType::Paused, "2026-11-22", None);

    let verdict = event(&running().done(), &made, day(TODAY));

    assert_eq!(guard(verdict), Some(Guard::Ahead));
}

#[test]
fn nobody_approves_a_report_for_the_supervisees() {
    let themes = running()
        .event("2026-10-01", EventType::Ending)
        .event("2026-10-02", EventType::ThemesConfirmed);
    let bare = themes.clone().done();
    let approve = |by| {
        let approval = Event {
            by,
            ..step(EventType::ReportApproved, TODAY, None)
        };
        guard(event(&bare, &approval, day(TODAY)))
    };

    assert_eq!(approve(None), Some(Guard::ApprovalBy));
    assert_eq!(approve(Some(Role::Supervisor)), Some(Guard::ApprovalBy));
    assert_eq!(approve(Some(Role::Supervisee)), None);
    let by_supervisor = themes.with(approved_by(Some(Role::Supervisor)));
    assert_eq!(
        judge(&by_supervisor.done(), EventType::ReportSent),
        Some(Guard::NotApproved)
    );
}

#[test]
fn the_last_day_is_set_once_and_after_what_was_done() {
    let started = running().terms(|contract| contract.start = Some(day("2026-09-02")));
    let met = started.clone().held(SessionType::Regular, &["2026-11-05"]);
    let ending = met.clone().event("2026-11-06", EventType::Ending);
    let judge =
        |built: &Build, until: &str| guard(super::super::ending(&built.clone().done(), day(until)));

    assert_eq!(judge(&started, "2026-09-01"), Some(Guard::EndBeforeStart));
    assert_eq!(judge(&met, "2026-11-04"), Some(Guard::EndBeforeSession));
    assert_eq!(judge(&met, "2026-11-05"), None);
    assert_eq!(judge(&ending, "2026-12-31"), Some(Guard::EndRecorded));
}

#[test]
fn a_pause_ends_before_the_contract_does() {
    let ends = running().terms(|contract| contract.end = Some(day("2026-12-31")));
    let pause = |until: &str| {
        let made = Event {
            until: Some(day(until)),
            ..step(EventType::Paused, TODAY, None)
        };
        guard(event(&ends.clone().done(), &made, day(TODAY)))
    };

    assert_eq!(pause("2027-01-15"), Some(Guard::PauseTooLong));
    assert_eq!(pause("2026-12-15"), None);
}

#[test]
fn nobody_leaves_who_was_never_in_the_group() {
    let group = running().size(6).done();
    let leave = |party: &str| {
        let made = Event {
            party: Some(party.to_owned()),
            ..step(EventType::MemberLeft, TODAY, None)
        };
        guard(event(&group, &made, day(TODAY)))
    };

    assert_eq!(leave("s9"), Some(Guard::NoSuchMember));
    assert_eq!(leave("s6"), None);
}

#[test]
fn who_asks_again_after_nothing_was_heard_is_an_enquiry_again() {
    use crate::practice::status::{State, status};
    let again = Build::new(Kind::Supervision)
        .event("2026-08-01", EventType::Enquiry)
        .event("2026-08-20", EventType::Offered)
        .event(TODAY, EventType::Lost);
    let lost = again.clone().done();
    let asked = again.event(TODAY, EventType::Enquiry).done();

    assert_eq!(status(&lost, day(TODAY)).state, State::Lost);
    assert_eq!(status(&asked, day(TODAY)).state, State::Enquiry);
}
