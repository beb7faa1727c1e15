//! The lines of a session: the work at its price, and the journey. One payer's part, in whole cents.

use chrono::NaiveDate;

use crate::domain::contract::Notice;
use crate::domain::engagement::{Engagement, Form, Kind};
use crate::domain::invoice::{Called, Item, Line};
use crate::domain::money::Money;
use crate::domain::price::Service;
use crate::domain::session::{Session, SessionType};
use crate::domain::share::Share;
use crate::practice::cancelling::{Rule, Verdict};
use crate::practice::charging::{Charge, Journey, Portion};
use crate::practice::pricing::Work;

/// Makes the lines of a payer's part of a session; `None` beyond what money can be.
pub(super) fn lines(
    engagement: &Engagement,
    session: &Session,
    charge: &Charge,
    portion: &Portion,
) -> Option<Vec<Line>> {
    let rate = charge.tax.map_or(0, |tax| tax.rate);
    let day = session.start.date();
    let line = |item, quantity, unit_price| Line {
        item,
        days: vec![day],
        quantity,
        unit_price,
        share: portion.share,
        rate,
    };
    let mut lines = Vec::new();
    if portion.amount != Money::ZERO {
        lines.push(line(work(engagement, session, charge), 1, portion.amount));
    }
    if let Some(journey) = charge.journey.filter(|_| portion.travel != Money::ZERO) {
        let gross = charge.base.is_some_and(|base| base.gross);
        let (item, quantity, price) = travel(journey, portion, gross.then_some(rate))?;
        lines.push(line(item, quantity, price));
    }
    Some(lines)
}

/// Adds a line to others: to one like it where there is one.
pub(super) fn add(lines: &mut Vec<Line>, new: Line) -> Option<()> {
    let Some(old) = lines.iter_mut().find(|line| line.is_like(&new)) else {
        lines.push(new);
        return Some(());
    };
    old.quantity = old.quantity.checked_add(new.quantity)?;
    old.days.extend(new.days);
    Some(())
}

/// Names the work.
fn work(engagement: &Engagement, session: &Session, charge: &Charge) -> Item {
    let service = service(engagement, session);
    let supervised = service == Service::Supervision;
    Item::Session {
        service,
        form: engagement.form.filter(|_| supervised),
        setting: engagement
            .setting
            .filter(|_| supervised && engagement.form == Some(Form::Manager)),
        minutes: session.minutes,
        called: called(engagement, charge),
    }
}

/// Finds what was done: what the session says, the phase of a mediation, or what the engagement is about.
fn service(engagement: &Engagement, session: &Session) -> Service {
    let own = session.service;
    let phase = match session.session_type {
        SessionType::Mapping => Some(Service::Mapping),
        SessionType::Info => Some(Service::MediationInfo),
        SessionType::Separate => Some(Service::MediationSeparate),
        SessionType::Joint => Some(Service::MediationJoint),
        SessionType::Followup => Some(Service::MediationFollowup),
        SessionType::Relaxation => Some(Service::Relaxation),
        SessionType::Talk if engagement.kind != Kind::Talk => Some(Service::Talk),
        _ => None,
    };
    own.or(phase)
        .or_else(|| Work::of(engagement).service())
        .unwrap_or(Service::Supervision)
}

/// Says why a session that was not held is charged.
fn called(engagement: &Engagement, charge: &Charge) -> Option<(Called, u32)> {
    let Verdict::Held {
        rule,
        percent,
        tier,
    } = charge.judgement.verdict
    else {
        return None;
    };
    let called = match rule {
        Rule::NoShow => Called::NoShow,
        Rule::Excused => Called::Excused,
        Rule::Tier | Rule::BySupervisor | Rule::Moved => Called::Late(missed(engagement, tier)),
    };
    Some((called, percent))
}

/// Finds the notice that would have cost less: of the steps in the same measure, the next longer one.
fn missed(engagement: &Engagement, tier: Option<usize>) -> Option<Notice> {
    let tiers = &engagement.contract.cancellation.as_ref()?.tiers;
    let reached = tiers.get(tier?)?.before;
    let longer = tiers.iter().map(|tier| tier.before);
    let longer = longer.filter(|other| is_longer(*other, reached));
    longer.min_by_key(|notice| match notice {
        Notice::Hours(hours) => *hours,
        Notice::Workdays(days) => *days,
    })
}

/// Says whether one notice is longer than another in the same measure.
const fn is_longer(one: Notice, other: Notice) -> bool {
    match (one, other) {
        (Notice::Hours(one), Notice::Hours(other))
        | (Notice::Workdays(one), Notice::Workdays(other)) => one > other,
        _ => false,
    }
}

/// Prices a journey: by the kilometre where that is exact, by the journey where it is shared or has VAT in it.
fn travel(journey: Journey, portion: &Portion, gross: Option<u32>) -> Option<(Item, u32, Money)> {
    if let Some(rate) = gross {
        let whole = portion
            .travel
            .checked_add(portion.travel.basis_points(rate))?;
        return Some((Item::Journey(journey.km), 1, whole));
    }
    if portion.share == Share::ALL {
        return Some((Item::Kilometres, journey.km, journey.per_km));
    }
    Some((Item::Journey(journey.km), 1, portion.travel))
}

/// Puts the work before the journeys, and each by its first day.
pub(super) fn order(lines: &mut [Line]) {
    for line in lines.iter_mut() {
        line.days.sort_unstable();
    }
    let travels = |line: &Line| !matches!(line.item, Item::Session { .. });
    lines.sort_by_key(|line| {
        (
            travels(line),
            line.days.first().copied().unwrap_or(NaiveDate::MAX),
        )
    });
}
