//! How many were there, against how many there should be.

use crate::domain::codes;
use crate::domain::engagement::{Engagement, Form, Setting};

codes! {
    /// What is odd about the number of those who were there.
    Headcount {
        /// Nobody was there: then it was not held.
        Nobody = "nobody",
        /// Fewer than agreed: it should have been called off.
        TooFew = "too_few",
        /// More than there are in the group.
        TooMany = "too_many",
    }
}

/// Says what is odd about a number of people, if anything.
#[must_use]
pub fn headcount(engagement: &Engagement, present: u32) -> Option<Headcount> {
    let few = engagement
        .contract
        .min_present
        .is_some_and(|min| present < min);
    let many = size(engagement).is_some_and(|size| present > size);
    match (present, few, many) {
        (0, ..) => Some(Headcount::Nobody),
        (_, true, _) => Some(Headcount::TooFew),
        (_, _, true) => Some(Headcount::TooMany),
        _ => None,
    }
}

/// Returns how many there are: as on record, or as the form says.
#[must_use]
pub fn size(engagement: &Engagement) -> Option<u32> {
    engagement.group.size.or(match engagement.form? {
        Form::Individual => Some(1),
        Form::Pair => Some(2),
        Form::Manager if engagement.setting == Some(Setting::Individual) => Some(1),
        _ => None,
    })
}

#[cfg(test)]
pub(super) mod tests {
    use super::{Headcount, headcount};
    use crate::domain::engagement::{Form, Kind};
    use crate::domain::session::{Session, SessionType};
    use crate::practice::testing::Build;

    /// Makes a planned meeting of 90 minutes.
    pub(in crate::practice::meeting) fn session(id: &str, start: &str) -> Session {
        Session::planned(
            id.parse().unwrap(),
            start.parse().unwrap(),
            90,
            SessionType::Regular,
        )
    }

    #[test]
    fn too_few_too_many_and_nobody_are_told_apart() {
        let mut group = Build::complete(Kind::Supervision, Form::Group).done();
        group.contract.min_present = Some(3);

        assert_eq!(headcount(&group, 0), Some(Headcount::Nobody));
        assert_eq!(headcount(&group, 2), Some(Headcount::TooFew));
        assert_eq!(headcount(&group, 3), None);
        assert_eq!(headcount(&group, 6), Some(Headcount::TooMany));
    }

    #[test]
    fn a_form_tells_its_size_where_none_is_on_record() {
        let mut pair = Build::complete(Kind::Supervision, Form::Pair).done();
        pair.group.size = None;

        assert_eq!(headcount(&pair, 2), None);
        assert_eq!(headcount(&pair, 3), Some(Headcount::TooMany));
    }
}
