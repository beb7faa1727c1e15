//! Every history of the example practice, told as briefly as the state needs it, stands where it should on 2026-11-21.

mod assignment;
mod process;

use proptest::prelude::{prop_assert, proptest};

use super::{State, Status, status};
use crate::domain::engagement::Kind;
use crate::domain::event::{DecisionType, EventType, Outcome};
use crate::domain::session::{SessionStatus, SessionType};
use crate::practice::testing::{Build, day};

const TODAY: &str = "2026-11-21";

fn on(built: &Build, date: &str) -> Status {
    status(&built.clone().done(), day(date))
}

fn stands(built: &Build, state: State, since: &str) {
    let status = on(built, TODAY);
    assert_eq!((status.state, status.since), (state, Some(day(since))));
}

fn outcome(built: &Build) -> Option<String> {
    on(built, TODAY).outcome
}

#[test]
fn only_what_was_to_begin_has_a_contract() {
    let has = |built: &Build| on(built, TODAY).has_contract();
    let enquiry = Build::new(Kind::Supervision).event("2026-11-19", EventType::Enquiry);
    let draft = enquiry.clone().event("2026-11-20", EventType::ContractSent);
    let stopped = Build::new(Kind::Supervision)
        .decision("2026-10-12", DecisionType::Start, Outcome::Stop)
        .event("2026-11-01", EventType::Archived);

    assert!(!has(&enquiry));
    assert!(has(&draft));
    assert!(!has(&draft.event("2026-11-20", EventType::Withdrawn)));
    assert!(!has(&stopped));
    let mediation = Build::new(Kind::Mediation).event("2026-09-24", EventType::Commissioned);
    assert!(has(&mediation));
}

proptest! {
    #[test]
    fn every_record_stands_somewhere(
        kind in 0..Kind::ALL.len(),
        steps in proptest::collection::vec((0..EventType::ALL.len(), 1_u32..28), 0..8),
        meetings in proptest::collection::vec(
            (0..SessionType::ALL.len(), 0..SessionStatus::ALL.len(), 1_u32..28), 0..6),
        today in 1_u32..28,
    ) {
        let date = |day: u32| format!("2026-11-{day:02}");
        let built = steps.iter().fold(Build::new(Kind::ALL[kind]), |built, (event, day)| {
            built.event(&date(*day), EventType::ALL[*event])
        });
        let built = meetings.iter().fold(built, |built, (meeting, fate, day)| {
            built.session(&date(*day), SessionType::ALL[*meeting], SessionStatus::ALL[*fate])
        });
        let status = on(&built, &date(today));
        prop_assert!(status.since.is_none_or(|since| since <= day(&date(today))));
    }
}
