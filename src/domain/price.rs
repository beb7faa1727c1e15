//! The price list: what each service costs from which day on.

use chrono::NaiveDate;

use super::code::codes;
use super::form::{Form, Setting};
use super::money::Money;

codes! {
    /// Something that has a price of its own.
    Service {
        /// A supervision session.
        Supervision = "supervision",
        /// A coaching session.
        Coaching = "coaching",
        /// A session of process consultation.
        Consulting = "consulting",
        /// A lecture.
        Talk = "talk",
        /// A short opening talk.
        Opening = "opening",
        /// A sound relaxation.
        Relaxation = "relaxation",
        /// A mediation's common information meeting.
        MediationInfo = "mediation_info",
        /// A mediation's separate meeting with one party.
        MediationSeparate = "mediation_separate",
        /// A mediation's joint meeting.
        MediationJoint = "mediation_joint",
        /// A mediation's follow-up meeting.
        MediationFollowup = "mediation_followup",
        /// A mapping conversation.
        Mapping = "mapping",
    }
}

/// One line of the price list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Price {
    /// What is priced.
    pub service: Service,
    /// The form, for supervision.
    pub form: Option<Form>,
    /// Whether managers are met alone or in a group.
    pub setting: Option<Setting>,
    /// Length in minutes, where the price depends on it.
    pub minutes: Option<u32>,
    /// Whether the price is for consumers and includes VAT.
    pub gross: bool,
    /// The price of one session.
    pub amount: Money,
    /// The first day on which the price holds.
    pub valid_from: NaiveDate,
}

/// What is looked for in a price list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted {
    /// The service.
    pub service: Service,
    /// The form, for supervision.
    pub form: Option<Form>,
    /// Alone or in a group, for managers.
    pub setting: Option<Setting>,
    /// Length in minutes.
    pub minutes: Option<u32>,
    /// Whether a consumer price is wanted.
    pub gross: bool,
}

/// Finds the newest price that holds on a day.
///
/// A line without minutes or setting fits any; a consumer gets a consumer price only.
#[must_use]
pub fn find(list: &[Price], wanted: Wanted, day: NaiveDate) -> Option<&Price> {
    let fits = |price: &&Price| {
        price.service == wanted.service
            && price.gross == wanted.gross
            && price.form == wanted.form
            && (price.setting.is_none() || price.setting == wanted.setting)
            && (price.minutes.is_none() || price.minutes == wanted.minutes)
            && price.valid_from <= day
    };
    list.iter()
        .filter(fits)
        .max_by_key(|price| price.valid_from)
}

#[cfg(test)]
mod tests {
    use super::{Price, Service, Wanted, find};
    use crate::domain::form::Form;
    use crate::domain::money::Money;

    fn group(cents: i64, from: &str) -> Price {
        Price {
            service: Service::Supervision,
            form: Some(Form::Group),
            setting: None,
            minutes: Some(90),
            gross: false,
            amount: Money::from_cents(cents).unwrap(),
            valid_from: from.parse().unwrap(),
        }
    }

    #[test]
    fn the_newest_price_that_already_holds_is_found() {
        let list = [
            group(28_000, "2026-01-01"),
            group(29_000, "2027-01-01"),
            group(27_000, "2025-01-01"),
        ];
        let wanted = Wanted {
            service: Service::Supervision,
            form: Some(Form::Group),
            setting: None,
            minutes: Some(90),
            gross: false,
        };

        let price = |day: &str| find(&list, wanted, day.parse().unwrap()).map(|p| p.amount.cents());

        assert_eq!(price("2026-11-21"), Some(28_000));
        assert_eq!(price("2027-01-01"), Some(29_000));
        assert_eq!(price("2024-01-01"), None);
        assert!(
            find(
                &list,
                Wanted {
                    gross: true,
                    ..wanted
                },
                "2026-11-21".parse().unwrap()
            )
            .is_none()
        );
    }
}
