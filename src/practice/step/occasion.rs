//! Guards of a talk or relaxation: booked before it is held, held or called off before it is closed.

use super::ground::Ground;
use super::{Guard, Verdict, need, with};
use crate::domain::engagement::Engagement;
use crate::domain::event::EventType;
use crate::domain::session::{Session, SessionStatus, SessionType};
use crate::practice::status::State;

/// Judges a meeting.
pub(super) fn meeting(ground: &Ground<'_>, session: &Session) -> Verdict {
    let free = session.session_type == SessionType::Mapping;
    let met = matches!(session.status, SessionStatus::Held | SessionStatus::NoShow);
    if met && free {
        return asked(ground);
    }
    need(
        free || !met || ground.has(EventType::Booked),
        Guard::NotBooked,
    )
}

/// Forbids a conversation before anybody asked for it.
fn asked(ground: &Ground<'_>) -> Verdict {
    let events = ground.engagement.events.iter();
    let enquiries = events.filter(|event| event.event_type == EventType::Enquiry);
    match enquiries.map(|event| event.date).min() {
        Some(first) if ground.day < first => Err(with(
            Guard::BeforeEnquiry,
            vec![("limit", first.to_string())],
        )),
        _ => Ok(()),
    }
}

/// Judges whether a talk or relaxation can be booked: it has its meeting.
///
/// # Errors
/// With the rule that forbids it.
pub fn bookable(engagement: &Engagement) -> Verdict {
    let mut sessions = engagement.sessions.iter();
    let there = sessions.any(|s| s.session_type != SessionType::Mapping);
    need(there || engagement.kind.is_process(), Guard::NoMeeting)
}

/// Forbids a dated step before its time.
pub(super) fn order(ground: &Ground<'_>, event: EventType) -> Verdict {
    use EventType as E;
    let booked = ground.has(E::Booked);
    match event {
        E::Offered | E::Declined | E::Lost | E::Withdrawn => ground.need(!booked, Guard::Begun),
        E::Confirmed | E::Checked | E::Reminded | E::Prepared => need(booked, Guard::NotBooked),
        E::FeedbackAsked => need(ground.state() == State::Held, Guard::NotHeld),
        E::Closed => need(is_done(ground.state()), Guard::NotHeld),
        _ => Ok(()),
    }
}

/// Says whether it was held, or called off for good.
const fn is_done(state: State) -> bool {
    matches!(
        state,
        State::Held | State::CancelledByClient | State::CancelledBySpeaker
    )
}
