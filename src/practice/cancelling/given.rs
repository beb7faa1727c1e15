//! How long before a session notice came: by the clock, as time that passed, and in working days.

use chrono::{NaiveDateTime, TimeDelta};

use crate::domain::helsinki::longest_between;
use crate::domain::holiday::workdays_between;

/// The notice given, in every measure that a clause can use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given {
    /// Time by the clock on the wall.
    pub wall: TimeDelta,
    /// Time that passed; differs from the clock's when summer time begins or ends between.
    pub elapsed: TimeDelta,
    /// Working days from the day of the notice, itself included, to the day before the session.
    pub workdays: u32,
}

impl Given {
    /// Measures a notice; `None` when it did not come before the start.
    #[must_use]
    pub fn before(notice: NaiveDateTime, start: NaiveDateTime) -> Option<Self> {
        (notice < start).then(|| Self {
            wall: start - notice,
            elapsed: longest_between(notice, start),
            workdays: workdays_between(notice.date(), start.date()),
        })
    }

    /// Returns the time that counts: the longer of clock and elapsed, in the client's favour.
    #[must_use]
    pub fn counts(&self) -> TimeDelta {
        self.wall.max(self.elapsed)
    }

    /// Says whether the clock changed between notice and session.
    #[must_use]
    pub fn clock_changed(&self) -> bool {
        self.wall != self.elapsed
    }
}
