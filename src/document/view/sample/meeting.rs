//! Samples of the papers on single meetings.

use super::booked::{
    bare_header, cancellation, day, header, line, no_vat, price, remote, venue,
    workday_cancellation,
};
use super::terms::signature;
use super::{Sample, bare_party, bare_sender, municipality, person, sender, supervisor, words};
use crate::document::locale::Language;
use crate::document::view::{
    AttendanceCertificateView, CancellationView, ConfigurationCode, FormCode, HeldView,
    MeetingCode, MeetingView, ModeCode, PriceUnitCode, PriceView, RoleCode, SenderView,
    ServiceCode, SessionConfirmationView, TravelView, TrialMemoView, VatCode, VenueView,
};

pub(super) fn all(language: Language) -> Vec<Sample> {
    vec![
        Sample::of("full", &trial_memo(language)),
        Sample::of("one, free", &free_trial(language)),
        Sample::of("consumer", &consumer_trial(language)),
        Sample::of("coached", &coached_trial(language)),
        Sample::of("minimal", &bare_trial()),
        Sample::of("full", &session_confirmation(language)),
        Sample::of("mediation", &mediation_meetings(language)),
        Sample::of("minimal", &bare_confirmation(language)),
        Sample::of("full", &attendance_certificate(language)),
        Sample::of("coaching", &coached_certificate(language)),
        Sample::of("minimal", &bare_certificate()),
    ]
}

/// A memo on two paid trial sessions with every field present.
pub fn trial_memo(language: Language) -> TrialMemoView {
    let group = words(
        language,
        "Ryhmätyönohjaus, 90\u{a0}min",
        "Grupphandledning, 90\u{a0}min",
        "Group supervision, 90\u{a0}min",
    );
    let payer = municipality().name;
    TrialMemoView {
        header: header(language, "kuusilahti-vk-ryhma", (8, 21)),
        sender: SenderView {
            co_supervisor: Some(supervisor(language)),
            ..sender(language)
        },
        service: ServiceCode::Supervision,
        form: Some(FormCode::Group),
        commissioner: municipality(),
        consumer: false,
        parties: ConfigurationCode::ThreeParty,
        several: true,
        sessions: 2,
        billable: true,
        decide_within_days: 7,
        minutes: 90,
        unit_minutes: Some(45),
        meetings: vec![
            meeting(language, MeetingCode::Trial, ModeCode::OnSite),
            meeting(language, MeetingCode::Trial, ModeCode::Hybrid),
        ],
        unplanned: 0,
        decide_by: Some(day(language, 2026, 9, 24)),
        venue: venue("Kuusilahden kirjasto", "Kirjastokuja 3, 00000 Kuusilahti"),
        price: price(
            language,
            &payer,
            vec![line(language, group, 28_000, 35_140)],
        ),
        cancellation: cancellation(language),
        privacy_notice: Some("esimerkkiohjaus.example/tietosuoja".to_owned()),
        signatures: vec![
            signature(RoleCode::Supervisor, Some("Aino Esimerkki")),
            signature(RoleCode::Payer, None),
        ],
    }
}

fn free_trial(language: Language) -> TrialMemoView {
    let full = trial_memo(language);
    TrialMemoView {
        parties: ConfigurationCode::LineManagers,
        sessions: 1,
        billable: false,
        meetings: Vec::new(),
        unplanned: 1,
        decide_by: None,
        ..full
    }
}

fn consumer_trial(language: Language) -> TrialMemoView {
    let full = trial_memo(language);
    let mut fee = full.price.lines.clone();
    for line in &mut fee {
        line.price_with_vat = None;
        line.unit = PriceUnitCode::Unit;
    }
    TrialMemoView {
        commissioner: person(),
        consumer: true,
        several: false,
        form: Some(FormCode::Individual),
        parties: ConfigurationCode::TwoParty,
        venue: remote(),
        meetings: vec![meeting(language, MeetingCode::Trial, ModeCode::Remote)],
        unplanned: 1,
        decide_by: None,
        price: PriceView {
            lines: fee,
            travel: Some(TravelView {
                fixed: Some("1".to_owned()),
                ..TravelView::default()
            }),
            ..full.price.clone()
        },
        ..full
    }
}

fn coached_trial(language: Language) -> TrialMemoView {
    let full = trial_memo(language);
    TrialMemoView {
        service: ServiceCode::Coaching,
        form: None,
        several: false,
        sessions: 3,
        meetings: vec![meeting(language, MeetingCode::Trial, ModeCode::OnSite)],
        unplanned: 2,
        decide_by: None,
        price: PriceView {
            vat: no_vat(VatCode::SmallBusiness, Some("§ 3".to_owned())),
            ..full.price.clone()
        },
        ..full
    }
}

fn bare_trial() -> TrialMemoView {
    TrialMemoView {
        header: bare_header("k26-03"),
        sender: bare_sender(),
        service: ServiceCode::Supervision,
        form: None,
        commissioner: bare_party(),
        consumer: false,
        parties: ConfigurationCode::TwoParty,
        several: false,
        sessions: 1,
        billable: false,
        decide_within_days: 7,
        minutes: 60,
        unit_minutes: None,
        meetings: Vec::new(),
        unplanned: 1,
        decide_by: Some("17.11.2026".to_owned()),
        venue: VenueView::default(),
        price: PriceView::default(),
        cancellation: CancellationView::default(),
        privacy_notice: None,
        signatures: Vec::new(),
    }
}

/// A confirmation of meetings in different places with every field present.
pub fn session_confirmation(language: Language) -> SessionConfirmationView {
    SessionConfirmationView {
        header: header(language, "kuusilahti-vk-ryhma", (11, 21)),
        sender: sender(language),
        recipient: municipality(),
        service: ServiceCode::Supervision,
        form: Some(FormCode::Group),
        meetings: vec![
            meeting(language, MeetingCode::Regular, ModeCode::OnSite),
            meeting(language, MeetingCode::Review, ModeCode::Remote),
            meeting(language, MeetingCode::Closing, ModeCode::Hybrid),
            MeetingView {
                free_until: None,
                ..meeting(language, MeetingCode::Mapping, ModeCode::OnSite)
            },
        ],
        same_place: false,
        remote_tool: Some("Esimerkkivideo".to_owned()),
        priced: true,
        cancellation: cancellation(language),
    }
}

fn mediation_meetings(language: Language) -> SessionConfirmationView {
    let kinds = [
        MeetingCode::Info,
        MeetingCode::Separate,
        MeetingCode::Joint,
        MeetingCode::Followup,
    ];
    let meetings = kinds.map(|kind| meeting(language, kind, ModeCode::OnSite));
    SessionConfirmationView {
        service: ServiceCode::Mediation,
        form: None,
        meetings: meetings.to_vec(),
        same_place: true,
        cancellation: workday_cancellation(language),
        ..session_confirmation(language)
    }
}

fn bare_confirmation(language: Language) -> SessionConfirmationView {
    SessionConfirmationView {
        header: bare_header("k26-03"),
        sender: bare_sender(),
        recipient: bare_party(),
        service: ServiceCode::Consulting,
        form: None,
        meetings: vec![MeetingView {
            mode: None,
            place: None,
            free_until: None,
            ..meeting(language, MeetingCode::Trial, ModeCode::OnSite)
        }],
        same_place: true,
        remote_tool: None,
        priced: false,
        cancellation: CancellationView::default(),
    }
}

fn meeting(language: Language, kind: MeetingCode, mode: ModeCode) -> MeetingView {
    let word = words(language, "to", "tors", "Thu");
    let at = |hours: &str| words(language, "klo ", "kl. ", "") + hours;
    MeetingView {
        kind,
        day: format!("{word}\u{a0}{}", day(language, 2026, 12, 3)),
        time: at("9.00–10.30"),
        minutes: 90,
        mode: Some(mode),
        place: (mode != ModeCode::Remote).then(|| "Kuusilahden kirjasto".to_owned()),
        free_until: Some(format!("{} {}", day(language, 2026, 12, 1), at("9.00"))),
    }
}

/// A certificate of a group's meetings with every field present.
pub fn attendance_certificate(language: Language) -> AttendanceCertificateView {
    let memo = trial_memo(language);
    AttendanceCertificateView {
        header: memo.header,
        sender: memo.sender,
        commissioner: memo.commissioner,
        consumer: false,
        service: ServiceCode::Supervision,
        form: Some(FormCode::Group),
        several: true,
        period: "3.9.2026–24.5.2027".to_owned(),
        sessions_held: 14,
        lengths: vec![
            HeldView {
                count: 13,
                minutes: 90,
            },
            HeldView {
                count: 1,
                minutes: 75,
            },
        ],
        hours: 20,
        minutes: 45,
    }
}

fn coached_certificate(language: Language) -> AttendanceCertificateView {
    AttendanceCertificateView {
        service: ServiceCode::Coaching,
        form: None,
        several: false,
        lengths: vec![HeldView {
            count: 4,
            minutes: 60,
        }],
        sessions_held: 4,
        hours: 4,
        minutes: 0,
        ..attendance_certificate(language)
    }
}

fn bare_certificate() -> AttendanceCertificateView {
    AttendanceCertificateView {
        header: bare_header("k26-03"),
        sender: bare_sender(),
        commissioner: person(),
        consumer: true,
        service: ServiceCode::Supervision,
        form: None,
        several: false,
        period: "10.11.2026".to_owned(),
        sessions_held: 1,
        lengths: vec![HeldView {
            count: 1,
            minutes: 45,
        }],
        hours: 0,
        minutes: 45,
    }
}
