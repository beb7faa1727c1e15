//! Samples of the record of a mediation's follow-up.

use super::booked::{bare_header, day, header};
use super::{Sample, bare_party, bare_sender, sender, supervisor};
use crate::document::locale::Language;
use crate::document::view::{
    FollowedTermView, FollowupRecordView, ResponsibleCode, SenderView, TermResultCode,
};

pub(super) fn all(language: Language) -> Vec<Sample> {
    vec![
        Sample::of("full", &followup_record(language)),
        Sample::of("kept", &kept(language)),
        Sample::of("minimal", &bare()),
    ]
}

/// A record with every field present.
pub fn followup_record(language: Language) -> FollowupRecordView {
    let term = |responsible, result| FollowedTermView {
        responsible,
        party: (responsible == ResponsibleCode::Party).then(|| "P1".to_owned()),
        due: Some(day(language, 2026, 11, 16)),
        result: Some(result),
    };
    FollowupRecordView {
        header: header(language, "sovittelu-saarenvirta", (12, 3)),
        sender: SenderView {
            co_supervisor: Some(supervisor(language)),
            ..sender(language)
        },
        commissioner: super::company(),
        number: 1,
        held_on: day(language, 2026, 12, 3),
        mediator_present: true,
        agreed_on: Some(day(language, 2026, 11, 3)),
        terms: vec![
            term(ResponsibleCode::Party, TermResultCode::Kept),
            term(ResponsibleCode::Employer, TermResultCode::Partly),
            term(ResponsibleCode::All, TermResultCode::Not),
        ],
        all_kept: false,
        next: Some(day(language, 2027, 2, 1)),
        parties: ["P1", "P2"].map(str::to_owned).to_vec(),
    }
}

fn kept(language: Language) -> FollowupRecordView {
    let full = followup_record(language);
    FollowupRecordView {
        number: 2,
        mediator_present: false,
        terms: full.terms.iter().take(1).cloned().collect(),
        all_kept: true,
        next: None,
        ..full
    }
}

fn bare() -> FollowupRecordView {
    FollowupRecordView {
        header: bare_header("m26-01"),
        sender: bare_sender(),
        commissioner: bare_party(),
        number: 1,
        held_on: "3.12.2026".to_owned(),
        mediator_present: false,
        agreed_on: None,
        terms: vec![FollowedTermView {
            responsible: ResponsibleCode::All,
            party: None,
            due: None,
            result: None,
        }],
        all_kept: false,
        next: None,
        parties: vec!["P1".to_owned()],
    }
}
