//! Samples of the shorter documents.

use super::{Sample, bare_party, bare_sender, municipality, sender};
use crate::document::locale::{Language, date, date_range};
use crate::document::view::{
    ClosingLetterView, FeedbackPolicyCode, FormCode, HeaderView, ServiceCode,
};

use chrono::NaiveDate;

pub(super) fn all(language: Language) -> Vec<Sample> {
    let full = closing_letter(language);
    let sent = ClosingLetterView {
        service: ServiceCode::Coaching,
        report_sent: Some(day(language, 2026, 10, 9)),
        invoice_coming: false,
        ..full.clone()
    };
    let silent = |policy| ClosingLetterView {
        feedback_policy: Some(policy),
        ..full.clone()
    };
    vec![
        Sample::of("full", &full),
        Sample::of("sent", &sent),
        Sample::of("no feedback", &silent(FeedbackPolicyCode::None)),
        Sample::of("joint meeting", &silent(FeedbackPolicyCode::JointMeeting)),
        Sample::of("minimal", &bare_closing_letter()),
    ]
}

/// A closing letter with every field present.
pub fn closing_letter(language: Language) -> ClosingLetterView {
    ClosingLetterView {
        header: HeaderView {
            reference: "kuusilahti-vk-ryhma".to_owned(),
            date: Some(day(language, 2027, 9, 7)),
            ..HeaderView::default()
        },
        sender: sender(language),
        recipient: municipality(),
        consumer: false,
        service: ServiceCode::Supervision,
        form: Some(FormCode::Group),
        period: Some(range(language)),
        sessions_held: 14,
        final_evaluation: Some(day(language, 2027, 8, 26)),
        feedback_policy: Some(FeedbackPolicyCode::TopicsAtEnd),
        report_sent: None,
        invoice_coming: true,
        notes_destroyed_by: Some(day(language, 2028, 2, 29)),
        contract_kept_until: Some(day(language, 2030, 8, 31)),
        privacy_notice: Some("esimerkkiohjaus.example/tietosuoja".to_owned()),
    }
}

fn bare_closing_letter() -> ClosingLetterView {
    ClosingLetterView {
        header: HeaderView {
            reference: "k26-03".to_owned(),
            is_draft: true,
            ..HeaderView::default()
        },
        sender: bare_sender(),
        recipient: bare_party(),
        consumer: true,
        service: ServiceCode::Supervision,
        form: None,
        period: None,
        sessions_held: 0,
        final_evaluation: None,
        feedback_policy: None,
        report_sent: None,
        invoice_coming: false,
        notes_destroyed_by: None,
        contract_kept_until: None,
        privacy_notice: None,
    }
}

fn range(language: Language) -> String {
    let first = NaiveDate::from_ymd_opt(2026, 9, 1);
    let last = NaiveDate::from_ymd_opt(2027, 8, 31);
    first
        .zip(last)
        .map(|(first, last)| date_range(language, first, last))
        .unwrap_or_default()
}

fn day(language: Language, year: i32, month: u32, day: u32) -> String {
    NaiveDate::from_ymd_opt(year, month, day)
        .map(|day| date(language, day))
        .unwrap_or_default()
}
