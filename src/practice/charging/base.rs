//! The whole price of a session: its own, its phase's, its service's, or the contract's.

use super::Missing;
use crate::domain::client::ClientType;
use crate::domain::codes;
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::money::Money;
use crate::domain::price::{Service, Wanted, find};
use crate::domain::session::{Session, SessionType};
use crate::practice::contract::Book;

codes! {
    /// Where a price comes from.
    PriceSource {
        /// The session has a price of its own.
        Session = "session",
        /// A mapping conversation is free of charge.
        Mapping = "mapping",
        /// The contract says that trial sessions are not paid for.
        FreeTrial = "free_trial",
        /// The mediation's price of the phase.
        Phase = "phase",
        /// The price list, for a session of another service than the engagement's.
        List = "list",
        /// The contract's price of a session.
        Contract = "contract",
        /// The contract's price of a supervision hour, by the length agreed for the session.
        Unit = "unit",
    }
}

impl PriceSource {
    /// Says whether the session is free by its kind, so that its journey is too.
    #[must_use]
    pub const fn is_free(self) -> bool {
        matches!(self, Self::Mapping | Self::FreeTrial)
    }

    /// Returns the key of the term or record that says it, dotted; `None` where the trade's custom does.
    #[must_use]
    pub const fn key(self) -> Option<&'static str> {
        match self {
            Self::Session => Some("session.cents"),
            Self::Mapping => None,
            Self::FreeTrial => Some("contract.trial.billable"),
            Self::Phase => Some("mediation"),
            Self::List => Some("price"),
            Self::Contract | Self::Unit => Some("contract.price"),
        }
    }
}

/// The whole price of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Base {
    /// The price.
    pub amount: Money,
    /// Whether it includes VAT, as a private person's does.
    pub gross: bool,
    /// Where it comes from.
    pub source: PriceSource,
}

/// Finds the whole price of a session.
pub(super) fn base(
    book: &Book<'_>,
    engagement: &Engagement,
    session: &Session,
) -> Result<Base, Missing> {
    let gross = is_gross(book, engagement, session);
    let made = |amount, source| Base {
        amount,
        gross,
        source,
    };
    if let Some(source) = free(engagement, session)? {
        return Ok(made(Money::ZERO, source));
    }
    if let Some(price) = session.price {
        return Ok(made(price, PriceSource::Session));
    }
    if engagement.kind == Kind::Mediation
        && let Some(service) = phase(session)
    {
        let price = of_phase(engagement, service).ok_or(Missing::Price)?;
        return Ok(made(price, PriceSource::Phase));
    }
    if let Some(service) = session.service {
        let price = listed(book, engagement, session, service, gross).ok_or(Missing::Price)?;
        return Ok(made(price, PriceSource::List));
    }
    let (price, source) = agreed(engagement, session).ok_or(Missing::Price)?;
    Ok(made(price, source))
}

/// Says whether a session is free by its kind: a mapping, or a trial that is not paid for.
fn free(engagement: &Engagement, session: &Session) -> Result<Option<PriceSource>, Missing> {
    if session.price.is_some() && session.price_reason.is_some() {
        return Ok(None);
    }
    match session.session_type {
        SessionType::Mapping => Ok(Some(PriceSource::Mapping)),
        SessionType::Trial => {
            let billable = engagement.contract.trial.and_then(|trial| trial.billable);
            match billable {
                Some(false) => Ok(Some(PriceSource::FreeTrial)),
                Some(true) => Ok(None),
                None if session.price.is_some() => Ok(None),
                None => Err(Missing::TrialTerms),
            }
        }
        _ => Ok(None),
    }
}

/// Says whether prices of this session include VAT: as the contract's does, or else when a private person pays.
fn is_gross(book: &Book<'_>, engagement: &Engagement, session: &Session) -> bool {
    if let Some(price) = engagement.contract.price {
        return price.gross;
    }
    let day = session.start.date();
    let payers = engagement.payers.iter().filter(|payer| payer.holds_on(day));
    let mut types = payers.filter_map(|payer| book.type_of(&payer.client));
    types.any(ClientType::is_consumer)
}

/// Returns the phase of a mediation that a meeting belongs to.
const fn phase(session: &Session) -> Option<Service> {
    match session.session_type {
        SessionType::Info => Some(Service::MediationInfo),
        SessionType::Separate => Some(Service::MediationSeparate),
        SessionType::Joint => Some(Service::MediationJoint),
        SessionType::Followup => Some(Service::MediationFollowup),
        _ => None,
    }
}

/// Returns the agreed price of a phase.
fn of_phase(engagement: &Engagement, service: Service) -> Option<Money> {
    let prices = engagement.mediation.as_ref()?.prices;
    match service {
        Service::MediationInfo => prices.info,
        Service::MediationSeparate => prices.separate,
        Service::MediationJoint => prices.joint,
        Service::MediationFollowup => prices.followup,
        _ => None,
    }
}

/// Looks a service up in the price list of the session's day.
fn listed(
    book: &Book<'_>,
    engagement: &Engagement,
    session: &Session,
    service: Service,
    gross: bool,
) -> Option<Money> {
    let supervision = service == Service::Supervision;
    let wanted = Wanted {
        service,
        form: engagement.form.filter(|_| supervision),
        setting: engagement.setting.filter(|_| supervision),
        minutes: Some(session.minutes),
        gross,
    };
    find(&book.practice.prices, wanted, session.start.date()).map(|price| price.amount)
}

/// Returns the contract's price: of the session, or by the hour for its planned length, rounded half away from zero.
///
/// A session that took longer or ended early costs what was agreed; another price is recorded with its reason.
fn agreed(engagement: &Engagement, session: &Session) -> Option<(Money, PriceSource)> {
    let price = engagement.contract.price?;
    match price.unit_minutes {
        None | Some(0) => Some((price.amount, PriceSource::Contract)),
        Some(unit) => Some((
            price.amount.of_minutes(session.minutes, unit)?,
            PriceSource::Unit,
        )),
    }
}
