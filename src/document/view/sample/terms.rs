//! Terms that several sample contracts share.

use chrono::NaiveDate;

use super::{municipality, words};
use crate::document::locale::{Language, date, distance, money, percent};
use crate::document::view::{
    CancellationView, ChannelCode, ChargeView, InvoicingCycleCode, PayerView, PriceLineView,
    PriceReviewCode, PriceUnitCode, PriceView, RoleCode, SicknessCode, SicknessView, SignatureView,
    TierView, TravelView, VatCode, VatView,
};

pub(super) fn methods(language: Language) -> Vec<String> {
    vec![
        words(language, "dialogisuus", "dialog", "dialogue"),
        words(
            language,
            "ratkaisukeskeisyys",
            "lösningsinriktat arbete",
            "solution-focused work",
        ),
        words(
            language,
            "toiminnalliset menetelmät",
            "handlingsmetoder",
            "action methods",
        ),
    ]
}

pub(super) fn price(language: Language, cents: i64, public: bool) -> PriceView {
    PriceView {
        lines: vec![PriceLineView {
            service: words(
                language,
                "Ryhmätyönohjaus, 90\u{a0}min",
                "Grupphandledning, 90\u{a0}min",
                "Group supervision, 90\u{a0}min",
            ),
            unit: PriceUnitCode::Session,
            price: money(language, cents),
            price_with_vat: Some(money(language, 35_140)),
        }],
        vat: Some(VatView {
            treatment: VatCode::Standard,
            rate: Some(percent(language, 2550)),
            reason: None,
        }),
        travel: Some(TravelView {
            per_km: Some(money(language, 55)),
            free_distance: Some(distance(language, 15)),
            distance: Some(distance(language, 46)),
            fixed: None,
        }),
        payers: vec![PayerView {
            order_number: Some("KL-2026-0417".to_owned()),
            cost_centre: Some("4310".to_owned()),
            einvoice: Some("003799900024, 000000000000".to_owned()),
            ..PayerView {
                name: municipality().name,
                ..PayerView::default()
            }
        }],
        payment_term_days: Some(if public { 30 } else { 14 }),
        complaint_days: Some(8),
        invoicing_cycle: Some(InvoicingCycleCode::Monthly),
        late_interest: None,
        review: Some(PriceReviewCode::Yearly),
        valid_until: Some(day(language, 2027, 8, 31)),
    }
}

pub(super) fn cancellation(language: Language) -> CancellationView {
    let tier = |hours, percent| TierView {
        hours_before: Some(hours),
        charge: charge(language, percent),
        ..TierView::default()
    };
    CancellationView {
        notice_to: Some("aino@esimerkkiohjaus.example".to_owned()),
        channels: vec![ChannelCode::Email],
        tiers: vec![tier(48, 0), tier(24, 50), tier(0, 100)],
        no_show: Some(charge(language, 100)),
        sickness: Some(SicknessView {
            rule: SicknessCode::Rebook,
            within_days: Some(21),
            charge: charge(language, 0),
        }),
    }
}

pub(super) fn charge(language: Language, whole_percent: i64) -> ChargeView {
    ChargeView {
        percent: percent(language, whole_percent * 100),
        is_free: whole_percent == 0,
        is_full: whole_percent == 100,
    }
}

pub(super) fn signature(role: RoleCode, name: Option<&str>) -> SignatureView {
    SignatureView {
        role,
        name: name.map(str::to_owned),
        organisation: None,
        code: None,
        count: 1,
    }
}

pub(super) fn day(language: Language, year: i32, month: u32, day: u32) -> String {
    NaiveDate::from_ymd_opt(year, month, day)
        .map(|day| date(language, day))
        .unwrap_or_default()
}
