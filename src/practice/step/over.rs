//! What is over takes no further step, but for filing, forgetting, and being taken up again.

use chrono::NaiveDate;

use super::ground::Ground;
use super::{Guard, Verdict, with};
use crate::domain::engagement::Engagement;
use crate::domain::event::{Event, EventType};
use crate::domain::session::SessionStatus;
use crate::practice::status::{Stage, State};

/// Says whether an engagement takes no more meetings, decisions or evaluations.
///
/// An offer that lapsed by itself closes nothing, and a talk that was held or called off may be held again.
pub(super) const fn is_over(state: State) -> bool {
    matches!(state.stage(), Stage::Over)
        && !matches!(
            state,
            State::Expired | State::Held | State::CancelledByClient | State::CancelledBySpeaker
        )
}

/// Forbids any step once it is over.
pub(super) fn running(ground: &Ground<'_>) -> Verdict {
    if is_over(ground.state()) {
        return refuse(ground);
    }
    Ok(())
}

/// Forbids a meeting after the day on which it was over; one of that very day may have come before.
pub(super) fn meeting(ground: &Ground<'_>) -> Verdict {
    let earlier = ground.status.since.is_none_or(|since| since < ground.day);
    if is_over(ground.state()) && earlier {
        return refuse(ground);
    }
    Ok(())
}

/// Forbids a dated step once it is over, but for those that belong there.
pub(super) fn step(ground: &Ground<'_>, event: EventType) -> Verdict {
    if !is_over(ground.state()) || belongs(ground, event) {
        return Ok(());
    }
    refuse(ground)
}

fn refuse(ground: &Ground<'_>) -> Verdict {
    let day = ground.status.since;
    let date = day.map_or_else(|| "?".to_owned(), |day| day.to_string());
    let state = ground.state().code().to_owned();
    Err(with(Guard::Over, vec![("state", state), ("date", date)]))
}

/// Says whether a step belongs to what is over.
fn belongs(ground: &Ground<'_>, event: EventType) -> bool {
    use EventType as E;
    match ground.state() {
        State::Purged => false,
        State::Archived => matches!(event, E::Purged | E::NotesDestroyed),
        state => match event {
            E::Archived | E::Purged | E::NotesDestroyed => true,
            E::Ended => state == State::Ended && !ground.has(E::Ended),
            E::ThemesConfirmed | E::ReportApproved | E::ReportSent => state == State::Ended,
            E::Reopened => state == State::Closed,
            E::Closed => state == State::Closed && !ground.is_since(E::Closed, E::Reopened),
            E::Enquiry | E::MappingSet | E::Offered | E::ContractSent => again(state),
            _ => false,
        },
    }
}

/// Says whether what never began may be taken up again.
const fn again(state: State) -> bool {
    matches!(
        state,
        State::Declined | State::Referred | State::Lost | State::Withdrawn
    )
}

/// Forbids an end before the last thing on record.
pub(super) fn nothing_after(engagement: &Engagement, day: NaiveDate) -> Verdict {
    let taken = |s: SessionStatus| matches!(s, SessionStatus::Held | SessionStatus::NoShow);
    let sessions = engagement.sessions.iter().filter(|s| taken(s.status));
    let days = sessions.map(|s| s.start.date());
    let days = days.chain(engagement.decisions.iter().map(|d| d.date));
    let days = days.chain(engagement.reviews.iter().map(|r| r.date));
    let steps = engagement.events.iter().filter(|event| !is_tail(event));
    match days.chain(steps.map(|e| e.date)).max() {
        Some(last) if last > day => {
            let facts = vec![("date", day.to_string()), ("last", last.to_string())];
            Err(with(Guard::OutOfOrder, facts))
        }
        _ => Ok(()),
    }
}

/// Says whether a step only files or forgets.
const fn is_tail(event: &Event) -> bool {
    matches!(
        event.event_type,
        EventType::Archived | EventType::Purged | EventType::NotesDestroyed
    )
}
