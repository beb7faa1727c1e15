//! Samples of the shorter documents.

use super::{Sample, bare_party, bare_sender, municipality, sender};
use crate::document::locale::{Language, date, date_range, money};
use crate::document::view::{
    AmendmentView, ChangeCode, ChangeView, ClosingLetterView, ConfigurationCode, ContinuationView,
    DecisionCode, FeedbackPolicyCode, FormCode, HeaderView, RoleCode, ServiceCode,
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
        Sample::of("full", &amendment(language)),
        Sample::of("minimal", &bare_amendment()),
        Sample::of("continue", &continuation(language, DecisionCode::Continue)),
        Sample::of("change", &continuation(language, DecisionCode::Change)),
        Sample::of("end", &continuation(language, DecisionCode::End)),
        Sample::of("proposal", &proposal(language)),
        Sample::of("minimal", &bare_continuation()),
    ]
}

/// An amendment with every field present.
pub fn amendment(language: Language) -> AmendmentView {
    let contract = super::three_party(language);
    AmendmentView {
        header: contract.header,
        sender: contract.sender,
        service: ServiceCode::Supervision,
        commissioner: contract.commissioner,
        contract_date: Some(day(language, 2026, 10, 12)),
        valid_from: Some(day(language, 2027, 1, 1)),
        changes: changes(language),
        signatures: contract.signatures,
    }
}

fn bare_amendment() -> AmendmentView {
    let contract = super::minimal();
    AmendmentView {
        header: contract.header,
        sender: contract.sender,
        service: ServiceCode::Coaching,
        commissioner: contract.commissioner,
        contract_date: None,
        valid_from: None,
        changes: vec![],
        signatures: vec![],
    }
}

/// A decision on continuation with every field of that outcome present.
pub fn continuation(language: Language, outcome: DecisionCode) -> ContinuationView {
    let contract = super::three_party(language);
    ContinuationView {
        header: contract.header,
        sender: contract.sender,
        service: ServiceCode::Supervision,
        commissioner: contract.commissioner,
        parties: ConfigurationCode::ThreeParty,
        contract_date: Some(day(language, 2026, 10, 12)),
        decided_on: Some(day(language, 2027, 8, 10)),
        decided_by: vec![
            RoleCode::Supervisee,
            RoleCode::Manager,
            RoleCode::Supervisor,
        ],
        outcome: Some(outcome),
        until: Some(day(language, 2028, 8, 31)),
        sessions_planned: Some(12),
        changes: changes(language),
        next_review: Some(day(language, 2028, 2, 10)),
        closing_session: Some(day(language, 2028, 8, 17)),
        signatures: contract.signatures,
    }
}

fn proposal(language: Language) -> ContinuationView {
    ContinuationView {
        service: ServiceCode::Coaching,
        parties: ConfigurationCode::LineManagers,
        outcome: None,
        sessions_planned: Some(1),
        ..continuation(language, DecisionCode::Continue)
    }
}

fn bare_continuation() -> ContinuationView {
    let contract = super::minimal();
    ContinuationView {
        header: contract.header,
        sender: contract.sender,
        service: ServiceCode::Supervision,
        commissioner: contract.commissioner,
        parties: ConfigurationCode::TwoParty,
        contract_date: None,
        decided_on: None,
        decided_by: vec![],
        outcome: None,
        until: None,
        sessions_planned: None,
        changes: vec![],
        next_review: None,
        closing_session: None,
        signatures: vec![],
    }
}

fn changes(language: Language) -> Vec<ChangeView> {
    vec![
        ChangeView {
            item: ChangeCode::Price,
            label: None,
            old: Some(money(language, 28_000)),
            new: Some(money(language, 29_500)),
        },
        ChangeView {
            item: ChangeCode::Other,
            label: None,
            old: None,
            new: Some("A".to_owned()),
        },
        ChangeView {
            item: ChangeCode::Other,
            label: Some("B".to_owned()),
            old: Some("C".to_owned()),
            new: None,
        },
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
        ends_on: Some("31.1.2027".to_owned()),
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
        ends_on: None,
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
