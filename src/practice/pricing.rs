//! Which line of the price list belongs to a piece of work. Only looks up: what counts is the price in the contract.

use chrono::NaiveDate;

use crate::domain::engagement::{Engagement, Form, Kind, Setting};
use crate::domain::occasion::TalkFormat;
use crate::domain::practice::Practice;
use crate::domain::price::{Price, Service, Wanted, find};

/// A piece of work as a price list knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Work {
    /// What kind of work.
    pub kind: Kind,
    /// Who is supervised together.
    pub form: Option<Form>,
    /// Managers alone or in a group.
    pub setting: Option<Setting>,
    /// What a talk is for.
    pub talk: Option<TalkFormat>,
    /// Length in minutes.
    pub minutes: Option<u32>,
}

impl Work {
    /// Reads an engagement as a piece of work.
    #[must_use]
    pub fn of(engagement: &Engagement) -> Self {
        Self {
            kind: engagement.kind,
            form: engagement.form,
            setting: engagement.setting,
            talk: engagement.talk.as_ref().map(|talk| talk.format),
            minutes: engagement.contract.minutes,
        }
    }

    /// Returns the service that is priced; a mediation is priced by phase and has none of its own.
    #[must_use]
    pub const fn service(self) -> Option<Service> {
        match self.kind {
            Kind::Supervision => Some(Service::Supervision),
            Kind::Coaching => Some(Service::Coaching),
            Kind::Consulting => Some(Service::Consulting),
            Kind::Relaxation => Some(Service::Relaxation),
            Kind::Talk => match self.talk {
                Some(TalkFormat::Opening | TalkFormat::WorkshopOpening) => Some(Service::Opening),
                _ => Some(Service::Talk),
            },
            Kind::Mediation => None,
        }
    }
}

/// Finds the price that the list has for a piece of work on a day, with VAT for consumers and without for others.
#[must_use]
pub fn listed(practice: &Practice, work: Work, gross: bool, day: NaiveDate) -> Option<&Price> {
    let supervision = work.kind == Kind::Supervision;
    let wanted = Wanted {
        service: work.service()?,
        form: work.form.filter(|_| supervision),
        setting: work.setting.filter(|_| supervision),
        minutes: work.minutes,
        gross,
    };
    find(&practice.prices, wanted, day)
}

/// Finds the price of a phase of a mediation.
#[must_use]
pub fn phase(practice: &Practice, service: Service, day: NaiveDate) -> Option<&Price> {
    let wanted = Wanted {
        service,
        form: None,
        setting: None,
        minutes: None,
        gross: false,
    };
    find(&practice.prices, wanted, day)
}

#[cfg(test)]
mod tests {
    use super::{Work, listed};
    use crate::domain::engagement::{Form, Kind, Setting};
    use crate::domain::occasion::TalkFormat;
    use crate::practice::testing::{day, practice};

    const MANAGER: Work = Work {
        kind: Kind::Supervision,
        form: Some(Form::Manager),
        setting: Some(Setting::Individual),
        talk: None,
        minutes: Some(90),
    };

    fn cents(work: Work) -> Option<i64> {
        listed(&practice(), work, false, day("2026-11-21")).map(|price| price.amount.cents())
    }

    #[test]
    fn managers_are_priced_by_form_setting_and_minutes() {
        assert_eq!(cents(MANAGER), Some(19_000));
        assert_eq!(
            cents(Work {
                minutes: Some(45),
                ..MANAGER
            }),
            None
        );
    }

    #[test]
    fn a_form_does_not_hide_the_price_of_coaching() {
        let coaching = Work {
            kind: Kind::Coaching,
            minutes: Some(60),
            ..MANAGER
        };

        assert_eq!(cents(coaching), Some(13_000));
    }

    #[test]
    fn an_opening_talk_has_its_own_price_and_a_mediation_none() {
        let opening = Work {
            kind: Kind::Talk,
            talk: Some(TalkFormat::Opening),
            minutes: Some(30),
            ..MANAGER
        };

        assert_eq!(cents(opening), Some(40_000));
        assert_eq!(
            cents(Work {
                kind: Kind::Mediation,
                ..MANAGER
            }),
            None
        );
    }
}
