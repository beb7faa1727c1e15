//! Every step of the made-up practice, taken again in the order of days: none is forbidden by the guards.

use chrono::NaiveDate;
use tyo::domain::engagement::Engagement;
use tyo::domain::event::{Decision, Event, EventType, Review, Signature};
use tyo::domain::session::Session;
use tyo::practice::status::status;
use tyo::practice::step::{self, Forbidden};

use crate::harness::example::engagements;

/// A step that goes into the record.
enum Step {
    Signature(Signature),
    Session(Session),
    Decision(Decision),
    Review(Review),
    Event(Event),
}

impl Step {
    fn day(&self) -> NaiveDate {
        match self {
            Self::Signature(signature) => signature.date,
            Self::Session(session) => session.start.date(),
            Self::Decision(decision) => decision.date,
            Self::Review(review) => review.date,
            Self::Event(event) => event.date,
        }
    }

    /// Asks the guard of the step on its own day, or today where it lies ahead.
    fn judge(&self, engagement: &Engagement, today: NaiveDate) -> Result<(), Forbidden> {
        let today = self.day().min(today);
        match self {
            Self::Signature(_) => Ok(()),
            Self::Session(session) => step::session(engagement, session, today),
            Self::Decision(decision) => step::decision(engagement, decision, today),
            Self::Review(review) => step::review(engagement, review, today),
            Self::Event(event) => step::event(engagement, event, today),
        }
    }

    fn write(self, engagement: &mut Engagement) {
        match self {
            Self::Signature(signature) => engagement.signatures.push(signature),
            Self::Session(session) => engagement.sessions.push(session),
            Self::Decision(decision) => engagement.decisions.push(decision),
            Self::Review(review) => engagement.reviews.push(review),
            Self::Event(event) => engagement.events.push(event),
        }
    }
}

/// Takes the steps out of an engagement, in the order of days; of one day, meetings before what followed from them.
fn steps(engagement: &mut Engagement) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    steps.extend(engagement.signatures.drain(..).map(Step::Signature));
    steps.extend(engagement.sessions.drain(..).map(Step::Session));
    steps.extend(engagement.decisions.drain(..).map(Step::Decision));
    steps.extend(engagement.reviews.drain(..).map(Step::Review));
    steps.extend(engagement.events.drain(..).map(Step::Event));
    steps.sort_by_key(Step::day);
    steps
}

/// Says whether what had to be forgotten was; then the steps before it are no longer on record.
fn is_purged(engagement: &Engagement) -> bool {
    let mut events = engagement.events.iter();
    events.any(|event| event.event_type == EventType::Purged)
}

#[test]
fn no_guard_forbids_what_the_example_did() {
    let today = "2026-11-21".parse().unwrap();
    let mut refused = Vec::new();

    for mut engagement in engagements().into_iter().filter(|e| !is_purged(e)) {
        for step in steps(&mut engagement) {
            if let Err(forbidden) = step.judge(&engagement, today) {
                let (id, day) = (&engagement.id, step.day());
                refused.push(format!("{id} on {day}: {forbidden:?}"));
            }
            step.write(&mut engagement);
        }
    }

    assert!(refused.is_empty(), "\n{}", refused.join("\n"));
}

#[test]
fn taken_again_in_order_the_steps_lead_to_the_same_state() {
    let today = "2026-11-21".parse().unwrap();

    for engagement in engagements() {
        let mut again = engagement.clone();
        for step in steps(&mut again) {
            step.write(&mut again);
        }

        assert_eq!(status(&again, today), status(&engagement, today));
    }
}
