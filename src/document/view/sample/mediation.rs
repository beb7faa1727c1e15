//! Samples of the mediation documents.

use super::booked::{
    bare_header, cancellation, day, header, no_vat, price, remote, venue, workday_cancellation,
};
use super::{Sample, bare_party, bare_sender, sender, supervisor, words};
use crate::document::locale::{Language, money};
use crate::document::view::{
    CancellationView, FollowUpView, InvoicingCycleCode, MediationAgreementView,
    MediationCommissionView, MediatorCode, ModeCode, PartyView, PayerView, PhaseCode, PhaseView,
    PriceView, PriorContactsView, RoleCode, SenderView, SignatureView, TermView, TravelView,
    VatCode, VenueView,
};

pub(super) fn all(language: Language) -> Vec<Sample> {
    vec![
        Sample::of("full", &mediation_commission(language)),
        Sample::of("public", &public_commission(language)),
        Sample::of("minimal", &bare_commission()),
        Sample::of("full", &mediation_agreement(language)),
        Sample::of("pair", &pair_agreement(language)),
        Sample::of("minimal", &bare_agreement()),
    ]
}

/// A commission with every field present.
pub fn mediation_commission(language: Language) -> MediationCommissionView {
    let employer = employer();
    let price = PriceView {
        invoicing_cycle: Some(InvoicingCycleCode::Milestone),
        ..price(language, &employer.name, Vec::new())
    };
    MediationCommissionView {
        header: header(language, "sovittelu-saarenvirta", (9, 24)),
        sender: two_mediators(language),
        signatures: signatures(&employer),
        commissioner: employer,
        unit: Some("Saarenvirran palvelukoti".to_owned()),
        representative: Some(words(
            language,
            "Maija Mallinen, toimitusjohtaja",
            "Maija Mallinen, verkställande direktör",
            "Maija Mallinen, managing director",
        )),
        public_buyer: false,
        mediator_kind: MediatorCode::External,
        parties_count: Some(4),
        prior_contacts: Some(PriorContactsView {
            disclosed_to: vec![RoleCode::Commissioner],
            disclosed_on: Some(day(language, 2026, 9, 18)),
        }),
        venue: VenueView {
            mode: Some(ModeCode::Hybrid),
            ..venue("Kokoushuone Saari", "Rantakuja 5, 00000 Kuusilahti")
        },
        info_within_days: Some(14),
        separate_within_days: Some(21),
        agreement_within_days: Some(7),
        followup_days: vec![30, 90],
        phases: phases(language),
        total: Some(money(language, 425_000)),
        price,
        cancellation: cancellation(language),
        notes_days: Some(30),
        privacy_notice: Some("esimerkkiohjaus.example/tietosuoja".to_owned()),
        court: Some(words(
            language,
            "Kuusilahden käräjäoikeus",
            "Kuusilahti tingsrätt",
            "the District Court of Kuusilahti",
        )),
    }
}

fn public_commission(language: Language) -> MediationCommissionView {
    let full = mediation_commission(language);
    MediationCommissionView {
        public_buyer: true,
        mediator_kind: MediatorCode::Internal,
        venue: remote(),
        cancellation: workday_cancellation(language),
        price: PriceView {
            vat: no_vat(VatCode::SmallBusiness, None),
            travel: Some(TravelView {
                fixed: Some(money(language, 4_000)),
                ..TravelView::default()
            }),
            invoicing_cycle: Some(InvoicingCycleCode::PerSession),
            payers: vec![PayerView {
                name: "Kuusilahden kunta".to_owned(),
                share: Some("1/1".to_owned()),
                email: Some("laskut@kuusilahti.example".to_owned()),
                ..PayerView::default()
            }],
            ..full.price.clone()
        },
        prior_contacts: Some(PriorContactsView {
            disclosed_to: Vec::new(),
            disclosed_on: None,
        }),
        ..full
    }
}

fn bare_commission() -> MediationCommissionView {
    MediationCommissionView {
        header: bare_header("m26-01"),
        sender: bare_sender(),
        commissioner: bare_party(),
        unit: None,
        representative: None,
        public_buyer: false,
        mediator_kind: MediatorCode::External,
        parties_count: None,
        prior_contacts: None,
        venue: VenueView::default(),
        info_within_days: None,
        separate_within_days: None,
        agreement_within_days: None,
        followup_days: Vec::new(),
        phases: vec![PhaseView {
            phase: PhaseCode::Joint,
            hours: None,
            count: None,
            price: None,
            is_free: false,
        }],
        total: None,
        price: PriceView::default(),
        cancellation: CancellationView::default(),
        notes_days: None,
        privacy_notice: None,
        court: None,
        signatures: Vec::new(),
    }
}

fn phases(language: Language) -> Vec<PhaseView> {
    let phase = |phase, hours: &str, count, cents| PhaseView {
        phase,
        hours: Some(hours.to_owned()),
        count,
        price: Some(money(language, cents)),
        is_free: cents == 0,
    };
    vec![
        phase(PhaseCode::Suitability, "1", Some(1), 0),
        phase(PhaseCode::Info, "1–2", Some(1), 35_000),
        phase(PhaseCode::Separate, "1–2", Some(4), 27_500),
        phase(PhaseCode::Joint, "4–8", Some(1), 160_000),
        phase(PhaseCode::FurtherJoint, "2–4", None, 80_000),
        phase(PhaseCode::FollowUp, "1–2", Some(2), 60_000),
    ]
}

/// A mediation agreement with every field present.
pub fn mediation_agreement(language: Language) -> MediationAgreementView {
    let employer = employer();
    MediationAgreementView {
        header: header(language, "sovittelu-saarenvirta", (11, 3)),
        sender: two_mediators(language),
        parties: ["P1", "P2", "P3", "P4"].map(str::to_owned).to_vec(),
        terms: vec![
            TermView {
                due: Some(day(language, 2026, 12, 3)),
            },
            TermView::default(),
            TermView::default(),
        ],
        within_days: Some(14),
        followups: vec![
            FollowUpView {
                date: Some(day(language, 2026, 12, 3)),
                mediator_present: Some(true),
            },
            FollowUpView {
                date: Some(day(language, 2027, 2, 1)),
                mediator_present: Some(false),
            },
            FollowUpView::default(),
        ],
        employer: signatures(&employer).into_iter().next(),
        commissioner: employer,
    }
}

fn pair_agreement(language: Language) -> MediationAgreementView {
    let full = mediation_agreement(language);
    MediationAgreementView {
        sender: sender(language),
        parties: ["P1", "P2"].map(str::to_owned).to_vec(),
        employer: full.employer.clone().map(|employer| SignatureView {
            name: None,
            organisation: None,
            ..employer
        }),
        ..full
    }
}

fn bare_agreement() -> MediationAgreementView {
    MediationAgreementView {
        header: bare_header("m26-01"),
        sender: bare_sender(),
        commissioner: bare_party(),
        parties: vec!["P1".to_owned(), "P2".to_owned()],
        terms: Vec::new(),
        within_days: None,
        followups: Vec::new(),
        employer: None,
    }
}

fn employer() -> PartyView {
    PartyView {
        name: "Saarenvirran Hoiva Oy".to_owned(),
        unit: None,
        business_id: Some("9990009-1".to_owned()),
        address: Some("Rantakuja 5, 00000 Kuusilahti".to_owned()),
        contact: Some("Sirpa Mallikas".to_owned()),
        email: Some("sirpa.mallikas@saarenvirta.example".to_owned()),
        phone: Some("000 000 0002".to_owned()),
    }
}

fn two_mediators(language: Language) -> SenderView {
    let mut second = supervisor(language);
    second.name = "Otto Malli".to_owned();
    SenderView {
        co_supervisor: Some(second),
        ..sender(language)
    }
}

fn signatures(employer: &PartyView) -> Vec<SignatureView> {
    let signature = |role, name: &str, organisation: Option<&str>| SignatureView {
        role,
        name: Some(name.to_owned()),
        organisation: organisation.map(str::to_owned),
        code: None,
        count: 1,
    };
    vec![
        signature(
            RoleCode::Commissioner,
            "Maija Mallinen",
            Some(&employer.name),
        ),
        signature(RoleCode::Supervisor, "Aino Esimerkki", None),
        signature(RoleCode::CoSupervisor, "Otto Malli", None),
    ]
}
