//! A meeting: planned, held, cancelled or missed. Holds counts and times, never names or what was said.

use chrono::NaiveDateTime;

use super::code::codes;
use super::id::{ListId, SessionId};
use super::money::Money;
use super::price::Service;

codes! {
    /// What kind of meeting it is.
    SessionType {
        /// A mapping conversation; free of charge.
        Mapping = "mapping",
        /// A trial session.
        Trial = "trial",
        /// A session of the agreed work.
        Regular = "regular",
        /// A session with an evaluation in it.
        Review = "review",
        /// The closing session.
        Closing = "closing",
        /// A mediation's common information meeting.
        Info = "info",
        /// A mediation's meeting with one party.
        Separate = "separate",
        /// A mediation's joint meeting.
        Joint = "joint",
        /// A mediation's follow-up.
        Followup = "followup",
        /// A talk.
        Talk = "talk",
        /// A relaxation.
        Relaxation = "relaxation",
    }
}

codes! {
    /// What became of a meeting.
    SessionStatus {
        /// It lies ahead.
        Planned = "planned",
        /// It took place.
        Held = "held",
        /// The client's side cancelled it; whether in time follows from the clause.
        Cancelled = "cancelled",
        /// Nobody came and nobody told.
        NoShow = "no_show",
        /// The supervisor cancelled it; a session is owed.
        CancelledBySupervisor = "cancelled_by_supervisor",
        /// It was moved with both sides' consent.
        Moved = "moved",
    }
}

codes! {
    /// Where people meet.
    Mode {
        /// In one room.
        OnSite = "on_site",
        /// Over a connection.
        Remote = "remote",
        /// Some in the room, some over a connection, or now one and now the other.
        Hybrid = "hybrid",
    }
}

codes! {
    /// Who called a meeting off.
    Canceller {
        /// The payer.
        Payer = "payer",
        /// The contact person.
        Contact = "contact",
        /// The only supervisee.
        Supervisee = "supervisee",
        /// Too few would have come.
        TooFew = "too_few",
    }
}

codes! {
    /// Whether an excuse was accepted. The excuse itself is never written down.
    Excuse {
        /// There was none.
        None = "none",
        /// The contract's rule was met.
        Accepted = "accepted",
    }
}

codes! {
    /// Why a meeting took another time than planned. Says nothing of anybody.
    MinutesReason {
        /// It began late; it ended at the agreed time.
        LateStart = "late_start",
        /// It was ended early by agreement.
        EndedEarly = "ended_early",
        /// It went on by agreement.
        Extended = "extended",
        /// The connection or the room failed.
        Technical = "technical",
        /// Another reason.
        Other = "other",
    }
}

/// One meeting of an engagement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The id within the engagement.
    pub id: SessionId,
    /// When it begins, local time in Finland.
    pub start: NaiveDateTime,
    /// Planned length in minutes.
    pub minutes: u32,
    /// What kind of meeting it is.
    pub session_type: SessionType,
    /// What became of it.
    pub status: SessionStatus,
    /// How it is held, when it differs from the engagement.
    pub mode: Option<Mode>,
    /// How many were there.
    pub present: Option<u32>,
    /// Kilometres driven for it, there and back.
    pub km: Option<u32>,
    /// Minutes it took, when they differ from the plan.
    pub minutes_held: Option<u32>,
    /// Why it took another time than planned.
    pub minutes_reason: Option<MinutesReason>,
    /// Where, when it is another place than agreed.
    pub venue: Option<String>,
    /// When notice of the cancellation came.
    pub notice: Option<NaiveDateTime>,
    /// Who called it off.
    pub cancelled_by: Option<Canceller>,
    /// Whether an excuse was accepted.
    pub excuse: Option<Excuse>,
    /// Whether the journey had been made when nobody came.
    pub journey_made: Option<bool>,
    /// When it was moved to.
    pub moved_to: Option<NaiveDateTime>,
    /// The meeting that this one makes good.
    pub replaces: Option<SessionId>,
    /// The party met, by code, in a mediation.
    pub party: Option<String>,
    /// What is priced, when it is not what the engagement's kind says.
    pub service: Option<Service>,
    /// A price of its own.
    pub price: Option<Money>,
    /// Why it has a price of its own, by code.
    pub price_reason: Option<ListId>,
}

impl Session {
    /// Makes a planned meeting of which nothing more is known.
    #[must_use]
    pub const fn planned(
        id: SessionId,
        start: NaiveDateTime,
        minutes: u32,
        session_type: SessionType,
    ) -> Self {
        Self {
            id,
            start,
            minutes,
            session_type,
            status: SessionStatus::Planned,
            mode: None,
            present: None,
            km: None,
            minutes_held: None,
            minutes_reason: None,
            venue: None,
            notice: None,
            cancelled_by: None,
            excuse: None,
            journey_made: None,
            moved_to: None,
            replaces: None,
            party: None,
            service: None,
            price: None,
            price_reason: None,
        }
    }

    /// Says whether it took place and belongs to the agreed work; a mapping conversation does not.
    #[must_use]
    pub fn is_held_work(&self) -> bool {
        self.status == SessionStatus::Held && self.session_type != SessionType::Mapping
    }

    /// Returns how long it took, or will take by the plan.
    #[must_use]
    pub fn length(&self) -> u32 {
        self.minutes_held.unwrap_or(self.minutes)
    }
}
