//! Terms that the samples of commissions and bookings share: days, sums, cancellation, invoicing.

use chrono::{NaiveDate, NaiveTime};

use crate::document::locale::{Language, date, distance, money, percent, time};
use crate::document::view::{
    CancellationView, ChannelCode, ChargeView, HeaderView, InvoicingCycleCode, ModeCode, PayerView,
    PriceLineView, PriceReviewCode, PriceUnitCode, PriceView, RoleCode, SicknessCode, SicknessView,
    TierView, TravelView, VatCode, VatView, VenueView,
};

pub(super) fn header(language: Language, reference: &str, (month, on): (u32, u32)) -> HeaderView {
    HeaderView {
        reference: reference.to_owned(),
        date: Some(day(language, 2026, month, on)),
        ..HeaderView::default()
    }
}

pub(super) fn bare_header(reference: &str) -> HeaderView {
    HeaderView {
        reference: reference.to_owned(),
        is_draft: true,
        ..HeaderView::default()
    }
}

pub(super) fn day(language: Language, year: i32, month: u32, day: u32) -> String {
    NaiveDate::from_ymd_opt(year, month, day)
        .map(|day| date(language, day))
        .unwrap_or_default()
}

pub(super) fn clock(language: Language, hour: u32, minute: u32) -> Option<String> {
    NaiveTime::from_hms_opt(hour, minute, 0).map(|start| time(language, start))
}

pub(super) fn charge(language: Language, basis_points: i64) -> ChargeView {
    ChargeView {
        percent: percent(language, basis_points),
        is_free: basis_points == 0,
        is_full: basis_points == 10_000,
    }
}

fn tier(language: Language, hours: u32, basis_points: i64) -> TierView {
    TierView {
        hours_before: Some(hours),
        charge: charge(language, basis_points),
        ..TierView::default()
    }
}

/// Makes the usual terms: 48, 24 and 0 hours.
pub(super) fn cancellation(language: Language) -> CancellationView {
    CancellationView {
        notice_to: Some("aino@esimerkkiohjaus.example".to_owned()),
        channels: vec![ChannelCode::Email],
        tiers: vec![
            tier(language, 48, 0),
            tier(language, 24, 5_000),
            tier(language, 0, 10_000),
        ],
        no_show: Some(charge(language, 10_000)),
        sickness: Some(SicknessView {
            rule: SicknessCode::Rebook,
            within_days: Some(21),
            charge: charge(language, 0),
        }),
    }
}

/// Makes the terms of a talk: two weeks.
pub(super) fn long_cancellation(language: Language) -> CancellationView {
    CancellationView {
        channels: vec![ChannelCode::Email, ChannelCode::TextMessage],
        tiers: vec![
            TierView {
                days_before: Some(14),
                charge: charge(language, 0),
                ..TierView::default()
            },
            tier(language, 0, 5_000),
        ],
        sickness: None,
        ..cancellation(language)
    }
}

/// Makes terms counted in working days, with a certificate for illness.
pub(super) fn workday_cancellation(language: Language) -> CancellationView {
    CancellationView {
        channels: vec![ChannelCode::Phone],
        notice_to: Some("000 000 0000".to_owned()),
        tiers: vec![
            TierView {
                workdays_before: Some(5),
                charge: charge(language, 0),
                ..TierView::default()
            },
            tier(language, 1, 5_000),
        ],
        no_show: Some(charge(language, 7_500)),
        sickness: Some(SicknessView {
            rule: SicknessCode::Certificate,
            within_days: None,
            charge: charge(language, 2_500),
        }),
    }
}

pub(super) fn venue(name: &str, address: &str) -> VenueView {
    VenueView {
        mode: Some(ModeCode::OnSite),
        name: Some(name.to_owned()),
        address: Some(address.to_owned()),
        provided_by: Some(RoleCode::Commissioner),
        ..VenueView::default()
    }
}

pub(super) fn remote() -> VenueView {
    VenueView {
        mode: Some(ModeCode::Remote),
        remote_tool: Some("Esimerkkivideo".to_owned()),
        ..VenueView::default()
    }
}

pub(super) fn line(
    language: Language,
    service: String,
    cents: i64,
    with_vat: i64,
) -> PriceLineView {
    PriceLineView {
        service,
        unit: PriceUnitCode::Session,
        price: money(language, cents),
        price_with_vat: Some(money(language, with_vat)),
    }
}

/// Makes the price of an organisation that asks for every reference.
pub(super) fn price(language: Language, payer: &str, lines: Vec<PriceLineView>) -> PriceView {
    PriceView {
        lines,
        vat: Some(standard_vat(language)),
        travel: Some(travel(language)),
        payers: vec![payer_with_references(payer)],
        payment_term_days: Some(14),
        complaint_days: Some(8),
        invoicing_cycle: Some(InvoicingCycleCode::Monthly),
        late_interest: None,
        review: Some(PriceReviewCode::Yearly),
        valid_until: Some(day(language, 2027, 12, 31)),
    }
}

pub(super) fn standard_vat(language: Language) -> VatView {
    VatView {
        treatment: VatCode::Standard,
        rate: Some(percent(language, 2550)),
        reason: None,
    }
}

pub(super) fn no_vat(treatment: VatCode, reason: Option<String>) -> Option<VatView> {
    Some(VatView {
        treatment,
        rate: None,
        reason,
    })
}

fn travel(language: Language) -> TravelView {
    TravelView {
        per_km: Some(money(language, 55)),
        free_distance: Some(distance(language, 15)),
        distance: Some(distance(language, 210)),
        fixed: None,
    }
}

fn payer_with_references(name: &str) -> PayerView {
    PayerView {
        name: name.to_owned(),
        business_id: Some("9990009-1".to_owned()),
        address: Some("Laskutie 2, 00000 Kuusilahti".to_owned()),
        share: None,
        einvoice: Some("003799900091, Mallioperaattori".to_owned()),
        email: None,
        order_number: Some("KL-2026-0417".to_owned()),
        contract_number: Some("S-12".to_owned()),
        cost_centre: Some("4310".to_owned()),
        your_ref: Some("Kaisa Mallikas".to_owned()),
    }
}
