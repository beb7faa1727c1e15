//! Walks from date to date, passing over those with an obstacle, and notes what speaks against each meeting.

use chrono::NaiveDate;

use super::agreed;
use super::clash::{Meeting, clashes};
use super::kind::{Kinds, party, unmet};
use super::{Book, Plan, PlanError, Row, Slot, Warning, Wish, last_day, next_ids, obstacle};
use crate::domain::engagement::Engagement;
use crate::domain::helsinki::{Shown, shown};
use crate::domain::id::SessionId;
use crate::domain::period::{plausible, weeks_after};
use crate::domain::session::SessionType;
use crate::practice::step::{self, Guard};

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
    /// The engagement with the meetings proposed so far, which guards count.
    so_far: Engagement,
    /// Parties of a mediation still to be met.
    unmet: Vec<String>,
    /// The last day that is possible.
    last: Option<NaiveDate>,
    ids: std::vec::IntoIter<SessionId>,
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
            so_far: book.engagement.clone(),
            unmet: unmet(book.engagement),
            last: ends.into_iter().flatten().min(),
            ids: next_ids(book.engagement, HORIZON).into_iter(),
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
        let kind = *self.next.get_or_insert_with(|| self.kinds.next());
        if let Some(why) = obstacle(self.book, self.day, kind) {
            self.rows.push(Row::Skipped(self.day, why));
            self.day = weeks_after(self.day, 1);
            return Ok(());
        }
        match self.propose(kind) {
            Ok(slot) => self.take(slot),
            // Without a number, a series ends where the record ends it: after the trials, or when all have been met.
            Err(PlanError::Undecided(_) | PlanError::PartiesMet)
                if self.slots > 0 && self.wish.count.is_none() =>
            {
                self.ended = true;
            }
            Err(error) => return Err(error),
        }
        Ok(())
    }

    /// Makes a meeting of the day.
    fn propose(&mut self, kind: SessionType) -> Result<Slot, PlanError> {
        let wished = self.wish.party.as_deref();
        let party = party(self.book.engagement, kind, wished, &self.unmet)?;
        let id = self.ids.next().ok_or(PlanError::Endless)?;
        let slot = slot(self.book, self.wish, id, (self.day, kind), party)?;
        self.judge(&slot)?;
        Ok(slot)
    }

    /// Asks the guards about a meeting beside those proposed before it.
    fn judge(&self, slot: &Slot) -> Result<(), PlanError> {
        step::session(&self.so_far, &slot.session(), self.book.today).map_err(|forbidden| {
            match (forbidden.guard, self.slots) {
                (Guard::NoStart, 1..) => PlanError::Undecided(self.slots),
                _ => PlanError::Forbidden(forbidden),
            }
        })
    }

    /// Adds a meeting to the series and goes on to the next date.
    fn take(&mut self, slot: Slot) {
        if self.next.take() == Some(SessionType::Separate) && !self.unmet.is_empty() {
            self.unmet.remove(0);
        }
        self.so_far.sessions.push(slot.session());
        self.rows.push(Row::Slot(slot));
        self.slots += 1;
        self.day = weeks_after(self.day, self.wish.every.max(1));
    }
}

/// Makes a meeting of a day.
fn slot(
    book: &Book<'_>,
    wish: &Wish,
    id: SessionId,
    (day, session_type): (NaiveDate, SessionType),
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
        id,
        start,
        minutes: wish.minutes,
        session_type,
        mode: wish.mode.filter(|mode| Some(*mode) != book.engagement.mode),
        party,
        venue: wish.venue.clone(),
        warnings,
    })
}

/// Adds what concerns the series as a whole.
fn finished(
    book: &Book<'_>,
    wish: &Wish,
    mut rows: Vec<Row>,
    last: Option<NaiveDate>,
) -> Result<Plan, PlanError> {
    let first = rows.iter_mut().find_map(|row| match row {
        Row::Slot(slot) => Some(slot),
        Row::Skipped(..) => None,
    });
    let Some(first) = first else {
        return Err(last.map_or(PlanError::Endless, PlanError::OutsideTerm));
    };
    first.warnings.extend(agreed::after_last(book, wish, first));
    let mut plan = Plan {
        rows,
        warnings: Vec::new(),
    };
    plan.warnings = agreed::warnings(book, wish, &plan, last);
    Ok(plan)
}
