//! The papers on single meetings: the memo on the trial, the confirmation of those ahead, the certificate of those held.
//! What a memo on money must say and nobody has agreed is refused, since such a memo has no draft.

use std::collections::BTreeMap;

use chrono::TimeDelta;

use super::letter::HELD;
use super::party::address_line;
use super::{FillError, Sources, code};
use crate::document::locale::{date_range, moment, time_range, weekday};
use crate::document::view::{
    AttendanceCertificateView, HeldView, MeetingView, ModeCode, SessionConfirmationView,
    TrialMemoView,
};
use crate::domain::engagement::Kind;
use crate::domain::money::Money;
use crate::domain::period::days_after;
use crate::domain::session::{Mode, Session, SessionStatus, SessionType};

/// Fills the memo on trial sessions.
pub(super) fn trial_memo(sources: &Sources<'_>) -> Result<TrialMemoView, FillError> {
    let (engagement, contract) = (sources.engagement, &sources.engagement.contract);
    let minutes = agreed(contract.minutes, "contract.minutes")?;
    let trial = agreed(contract.trial.filter(|t| t.sessions > 0), "contract.trial")?;
    let days = agreed(
        trial.decide_within_days,
        "contract.trial.decide_within_days",
    )?;
    let billable = agreed(trial.billable, "contract.trial.billable")?;
    if billable {
        agreed(contract.price, "contract.price")?;
        agreed(engagement.vat.as_ref(), "vat.treatment")?;
    }
    let meetings = sources.trial_sessions();
    let planned = u32::try_from(meetings.len()).unwrap_or(u32::MAX);
    let unplanned = trial.sessions.saturating_sub(planned);
    let last = meetings.last().filter(|_| unplanned == 0);
    Ok(TrialMemoView {
        header: sources.header(),
        sender: sources.sender()?,
        service: code::service(engagement.kind),
        form: sources.supervised_form(),
        commissioner: sources.commissioner(),
        consumer: sources.is_consumer(),
        parties: sources.configuration()?,
        several: sources.several(),
        sessions: trial.sessions,
        billable,
        decide_within_days: days,
        minutes,
        unit_minutes: contract.price.and_then(|price| price.unit_minutes),
        meetings: sources.meeting_views(&meetings),
        unplanned,
        decide_by: last.map(|last| sources.date(days_after(last.start.date(), days))),
        venue: sources.venue(),
        price: sources.price(sources.contract_line().as_slice()),
        cancellation: sources.cancellation(),
        privacy_notice: sources.practice.privacy_notice.clone(),
        signatures: sources.trial_signatures(),
    })
}

/// Fills the confirmation of the meetings ahead.
pub(super) fn confirmation(sources: &Sources<'_>) -> Result<SessionConfirmationView, FillError> {
    let sessions = sources.planned_sessions();
    if sessions.is_empty() {
        let what = "session.status = \"planned\"";
        return Err(FillError::Missing { what });
    }
    let meetings = sources.meeting_views(&sessions);
    let place = |meeting: &MeetingView| (meeting.mode, meeting.place.clone());
    Ok(SessionConfirmationView {
        header: sources.header(),
        sender: sources.sender()?,
        recipient: sources.commissioner(),
        service: code::service(sources.engagement.kind),
        form: sources.supervised_form(),
        same_place: meetings
            .windows(2)
            .all(|two| place(&two[0]) == place(&two[1])),
        meetings,
        remote_tool: sources.engagement.contract.remote_tool.clone(),
        priced: sessions.iter().any(|session| sources.is_priced(session)),
        cancellation: sources.cancellation(),
    })
}

/// Fills the certificate of the meetings held.
pub(super) fn certificate(sources: &Sources<'_>) -> Result<AttendanceCertificateView, FillError> {
    let held = sources.held_sessions();
    let days = || held.iter().map(|session| session.start.date());
    let (first, last) = days()
        .min()
        .zip(days().max())
        .ok_or(FillError::Missing { what: HELD })?;
    let mut lengths: BTreeMap<u32, u32> = BTreeMap::new();
    for session in &held {
        *lengths.entry(session.length()).or_default() += 1;
    }
    let total: u32 = held.iter().map(|session| session.length()).sum();
    let lengths = lengths.into_iter().rev();
    Ok(AttendanceCertificateView {
        header: sources.header(),
        sender: sources.sender()?,
        commissioner: sources.commissioner(),
        consumer: sources.is_consumer(),
        service: code::service(sources.engagement.kind),
        form: sources.supervised_form(),
        several: sources.several(),
        period: date_range(sources.language, first, last),
        sessions_held: u32::try_from(held.len()).unwrap_or(u32::MAX),
        lengths: lengths
            .map(|(minutes, count)| HeldView { count, minutes })
            .collect(),
        hours: total / 60,
        minutes: total % 60,
    })
}

/// Returns what is agreed, or says which key holds nothing.
fn agreed<T>(value: Option<T>, what: &'static str) -> Result<T, FillError> {
    value.ok_or(FillError::Missing { what })
}

impl<'a> Sources<'a> {
    /// Returns the form, where the work is supervision.
    fn supervised_form(&self) -> Option<crate::document::view::FormCode> {
        let form = self.form();
        form.filter(|_| self.engagement.kind == Kind::Supervision)
    }

    /// Says whether more than one person is supervised.
    fn several(&self) -> bool {
        self.engagement.is_several() || self.supervisees().is_some_and(|count| count > 1)
    }

    /// Lists some of the meetings by their days.
    fn sessions(&self, wanted: impl Fn(&Session) -> bool) -> Vec<&'a Session> {
        let engagement: &'a _ = self.engagement;
        let all = engagement.sessions.iter();
        let mut found: Vec<&Session> = all.filter(|session| wanted(session)).collect();
        found.sort_by_key(|session| session.start);
        found
    }

    fn trial_sessions(&self) -> Vec<&'a Session> {
        self.sessions(|session| {
            session.session_type == SessionType::Trial
                && matches!(session.status, SessionStatus::Planned | SessionStatus::Held)
        })
    }

    fn planned_sessions(&self) -> Vec<&'a Session> {
        self.sessions(|session| {
            session.status == SessionStatus::Planned
                && session.start.date() >= self.today
                && code::meeting(session.session_type).is_some()
        })
    }

    fn held_sessions(&self) -> Vec<&'a Session> {
        self.sessions(|session| session.is_held_work() && session.start.date() <= self.today)
    }

    fn meeting_views(&self, sessions: &[&Session]) -> Vec<MeetingView> {
        let meetings = sessions.iter();
        meetings
            .filter_map(|session| self.meeting_view(session))
            .collect()
    }

    /// Writes one meeting; which party of a mediation it is with is told to nobody else.
    fn meeting_view(&self, session: &Session) -> Option<MeetingView> {
        let language = self.language;
        let end = session.start + TimeDelta::minutes(session.minutes.into());
        let mode = session.mode.or(self.engagement.mode);
        let free = self.free_until.get(&session.id);
        let free = free.filter(|_| self.is_priced(session));
        Some(MeetingView {
            kind: code::meeting(session.session_type)?,
            day: weekday(language, session.start.date()),
            time: time_range(language, session.start.time(), end.time()),
            minutes: session.minutes,
            mode: mode.and_then(|mode| ModeCode::from_code(mode.code())),
            place: self.place(session).filter(|_| mode != Some(Mode::Remote)),
            free_until: free.map(|until| moment(language, *until)),
        })
    }

    /// Says whether a meeting costs something: a mapping conversation does not, nor does a trial agreed to be free.
    fn is_priced(&self, session: &Session) -> bool {
        let trial = self.engagement.contract.trial;
        match session.session_type {
            SessionType::Mapping => session.price.is_some_and(|price| price != Money::ZERO),
            SessionType::Trial => trial.and_then(|trial| trial.billable) != Some(false),
            _ => true,
        }
    }

    /// Writes where a meeting is: in a place of its own, or in the one agreed.
    fn place(&self, session: &Session) -> Option<String> {
        let agreed = self.engagement.contract.venue.as_ref();
        let agreed = agreed.map(|venue| match &venue.address {
            Some(address) => format!("{}, {}", venue.name, address_line(address)),
            None => venue.name.clone(),
        });
        session.venue.clone().or(agreed)
    }
}
