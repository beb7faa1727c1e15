//! An engagement with the terms as they were: each session is charged by what was agreed for its day.

use chrono::NaiveDate;

use crate::domain::engagement::Engagement;

/// An engagement under terms that held before a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Former {
    /// The first day on which they did not hold any more.
    pub before: NaiveDate,
    /// The engagement under them.
    pub engagement: Engagement,
}

/// An engagement as it is, and as it was before each change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreed<'a> {
    /// As it is.
    pub now: &'a Engagement,
    /// As it was, the earliest first.
    pub former: Vec<Former>,
}

impl<'a> Agreed<'a> {
    /// Takes an engagement whose terms have never changed.
    #[must_use]
    pub const fn unchanged(now: &'a Engagement) -> Self {
        Self {
            now,
            former: Vec::new(),
        }
    }

    /// Returns the engagement under the terms of a day.
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> &Engagement {
        let then = self.former.iter().find(|former| day < former.before);
        then.map_or(self.now, |former| &former.engagement)
    }
}
