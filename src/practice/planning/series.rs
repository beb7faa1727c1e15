//! Walks from date to date, passing over those with an obstacle, and notes what speaks against each meeting.

use chrono::{NaiveDate, NaiveDateTime};

use super::clash::{Meeting, clashes};
use super::kind::{Kinds, party, unmet};
use super::usual::{agreed_used, interval};
use super::{Book, Plan, PlanError, Row, Slot, Warning, Wish, last_day, next_ids, obstacle};
use crate::domain::helsinki::{Shown, shown};
use crate::domain::period::{plausible, weeks_after};
use crate::domain::session::{SessionStatus, SessionType};
use crate::practice::meeting::is_of_contract;

/// Weeks that a series may reach ahead.
const HORIZON: usize = 520;

/// Proposes a series of meetings.
///
/// # Errors
/// When nothing can be proposed, or the record does not allow such meetings.
pub fn plan(book: &Book<'_>, wish: &Wish) -> Result<Plan, PlanError> {
    let mut walk = Walk::new(book, wish);
    if wish.count.is_none() && walk.last.is_none() {
        return Err(PlanError::Endless);
    }
    for _ in 0..HORIZON {
        if walk.is_done() {
            break;
        }
        walk.step()?;
    }
    finished(book, wish, walk.rows, walk.last)
}

/// A series on its way from day to day.
struct Walk<'a> {
    book: &'a Book<'a>,
    wish: &'a Wish,
    kinds: Kinds<'a>,
    /// Parties of a mediation still to be met.
    unmet: Vec<String>,
    /// The last day that is possible.
    last: Option<NaiveDate>,
    day: NaiveDate,
    rows: Vec<Row>,
    slots: u32,
    /// The kind of the next meeting, once it is known.
    next: Option<SessionType>,
    /// Whether the record ends the series.
    ended: bool,
}

impl<'a> Walk<'a> {
    /// Sets out from the first day.
    fn new(book: &'a Book<'a>, wish: &'a Wish) -> Self {
        let ends = [last_day(book.engagement), wish.until];
        Self {
            book,
            wish,
            kinds: Kinds::new(book, wish.session_type),
            unmet: unmet(book.engagement),
            last: ends.into_iter().flatten().min(),
            day: wish.first,
            rows: Vec::new(),
            slots: 0,
            next: None,
            ended: false,
        }
    }

    /// Says whether there is nothing more to propose.
    fn is_done(&self) -> bool {
        let enough = self.wish.count.is_some_and(|count| self.slots >= count);
        let past = self.last.is_some_and(|last| self.day > last);
        self.ended || enough || past || !plausible(self.day)
    }

    /// Proposes a meeting on the day, or passes it over, and goes on.
    fn step(&mut self) -> Result<(), PlanError> {
        let Some((kind, party)) = self.kind()? else {
            self.ended = true;
            return Ok(());
        };
        let weeks = match obstacle(self.book, self.day, kind) {
            Some(why) => {
                self.rows.push(Row::Skipped(self.day, why));
                1
            }
            None => {
                let slot = slot(self.book, self.wish, self.day, kind, party)?;
                self.rows.push(Row::Slot(slot));
                self.take();
                self.wish.every.max(1)
            }
        };
        self.day = weeks_after(self.day, weeks);
        Ok(())
    }

    /// Finds the kind and party of the next meeting; none where the record ends a series of no certain number.
    fn kind(&mut self) -> Result<Option<(SessionType, Option<String>)>, PlanError> {
        let found = self
            .next
            .map_or_else(|| self.kinds.next(), Ok)
            .and_then(|kind| {
                let party = party(
                    self.book.engagement,
                    kind,
                    self.wish.party.as_deref(),
                    &self.unmet,
                );
                Ok((kind, party?))
            });
        match found {
            Ok((kind, party)) => {
                self.next = Some(kind);
                Ok(Some((kind, party)))
            }
            Err(_) if self.slots > 0 && self.wish.count.is_none() => Ok(None),
            Err(PlanError::NotStarted(_)) => Err(PlanError::NotStarted(self.slots)),
            Err(error) => Err(error),
        }
    }

    /// Counts a meeting that is proposed.
    fn take(&mut self) {
        if self.next.take() == Some(SessionType::Separate) && !self.unmet.is_empty() {
            self.unmet.remove(0);
        }
        self.slots += 1;
    }
}

/// Makes a meeting of a day.
fn slot(
    book: &Book<'_>,
    wish: &Wish,
    day: NaiveDate,
    session_type: SessionType,
    party: Option<String>,
) -> Result<Slot, PlanError> {
    let start = day.and_time(wish.time);
    let mut warnings = Vec::new();
    match shown(start) {
        Shown::Never => return Err(PlanError::SkippedTime(start)),
        Shown::Twice { .. } => warnings.push(Warning::Doubled),
        Shown::Once(_) => {}
    }
    if day < book.today {
        warnings.push(Warning::Past);
    }
    let meeting = Meeting {
        start,
        minutes: wish.minutes,
        mode: wish.mode,
        venue: wish.venue.as_deref(),
        own: None,
    };
    warnings.extend(clashes(book, &meeting));
    Ok(Slot {
        // Numbers are given once all meetings are known.
        id: next_ids(book.engagement, 1).remove(0),
        start,
        minutes: wish.minutes,
        session_type,
        mode: wish.mode.filter(|mode| Some(*mode) != book.engagement.mode),
        party,
        venue: wish.venue.clone(),
        warnings,
    })
}

/// Numbers the meetings and adds what concerns the series.
fn finished(
    book: &Book<'_>,
    wish: &Wish,
    mut rows: Vec<Row>,
    last: Option<NaiveDate>,
) -> Result<Plan, PlanError> {
    let mut slots: Vec<&mut Slot> = rows
        .iter_mut()
        .filter_map(|row| match row {
            Row::Slot(slot) => Some(slot),
            Row::Skipped(..) => None,
        })
        .collect();
    let ids = next_ids(book.engagement, slots.len());
    for (slot, id) in slots.iter_mut().zip(ids) {
        slot.id = id;
    }
    if slots.is_empty() {
        return Err(last.map_or(PlanError::Endless, PlanError::OutsideTerm));
    }
    if let Some(warning) = after_last(book, wish, slots[0]) {
        slots[0].warnings.push(warning);
    }
    let found: Vec<(SessionType, NaiveDateTime)> = slots
        .iter()
        .map(|slot| (slot.session_type, slot.start))
        .collect();
    let warnings = [
        between(book, wish, &found),
        too_many(book, &found),
        cut_short(wish, found.len(), last),
    ];
    Ok(Plan {
        rows,
        warnings: warnings.into_iter().flatten().collect(),
    })
}

/// Warns of an interval within the series that is not the contract's.
fn between(
    book: &Book<'_>,
    wish: &Wish,
    slots: &[(SessionType, NaiveDateTime)],
) -> Option<Warning> {
    let several = slots
        .iter()
        .filter(|(kind, _)| is_of_contract(*kind))
        .count()
        > 1;
    several.then(|| outside(book, wish.every)).flatten()
}

/// Warns of an interval from the last meeting on record to the first of the series that is not the contract's.
///
/// The day that was wished for counts: a gap that holidays and breaks make needs no warning.
fn after_last(book: &Book<'_>, wish: &Wish, first: &Slot) -> Option<Warning> {
    let sessions = book.engagement.sessions.iter();
    let before = sessions
        .filter(|session| {
            is_of_contract(session.session_type)
                && matches!(session.status, SessionStatus::Planned | SessionStatus::Held)
                && session.start < first.start
        })
        .max_by_key(|session| session.start)?;
    let days = (wish.first - before.start.date()).num_days();
    let weeks = u32::try_from((days + 3) / 7).ok()?;
    is_of_contract(first.session_type)
        .then(|| outside(book, weeks))
        .flatten()
}

/// Makes the warning of an interval that is not the contract's.
fn outside(book: &Book<'_>, weeks: u32) -> Option<Warning> {
    let agreed = book
        .engagement
        .contract
        .interval_weeks
        .and_then(|_| interval(book))?;
    let (min, max) = (agreed.min, agreed.max);
    (weeks < min || weeks > max).then_some(Warning::Interval { weeks, min, max })
}

/// Warns of more meetings than agreed.
fn too_many(book: &Book<'_>, slots: &[(SessionType, NaiveDateTime)]) -> Option<Warning> {
    let agreed = book.engagement.contract.sessions_planned?;
    let more = slots
        .iter()
        .filter(|(kind, _)| is_of_contract(*kind))
        .count();
    let total = agreed_used(book.engagement) + u32::try_from(more).ok()?;
    (total > agreed && more > 0).then_some(Warning::TooMany { total, agreed })
}

/// Warns that fewer fit than were wanted.
fn cut_short(wish: &Wish, fit: usize, last: Option<NaiveDate>) -> Option<Warning> {
    let (fit, wanted) = (u32::try_from(fit).ok()?, wish.count?);
    (fit < wanted).then_some(Warning::CutShort {
        fit,
        wanted,
        last: last?,
    })
}
