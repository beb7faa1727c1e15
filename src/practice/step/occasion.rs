//! Guards of a talk or relaxation: booked before it is held, held or called off before it is closed.

use super::ground::Ground;
use super::{Guard, Verdict, need};
use crate::domain::event::EventType;
use crate::domain::session::{Session, SessionStatus, SessionType};
use crate::practice::status::State;

/// Judges a meeting.
pub(super) fn meeting(ground: &Ground<'_>, session: &Session) -> Verdict {
    let free = session.session_type == SessionType::Mapping;
    let met = matches!(session.status, SessionStatus::Held | SessionStatus::NoShow);
    need(
        free || !met || ground.has(EventType::Booked),
        Guard::NotBooked,
    )
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
