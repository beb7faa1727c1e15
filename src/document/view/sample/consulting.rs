//! Samples of the commission for process consultation.

use super::booked::{
    bare_header, cancellation, day, header, line, no_vat, price, remote, venue,
    workday_cancellation,
};
use super::{Sample, bare_party, bare_sender, municipality, sender, words};
use crate::document::locale::Language;
use crate::document::view::{
    CancellationView, ConsultingCommissionView, CostSplitCode, DissatisfactionView, DurationView,
    InterruptionView, IntervalView, InvoicingCycleCode, ModeCode, PriceLineView, PriceReviewCode,
    PriceUnitCode, PriceView, PriorContactsView, PrivacyView, ReportCode, RoleCode, SchedulingCode,
    SchedulingView, SignatureView, ThirdPartyCode, ToldCode, VatCode, VenueView,
};

pub(super) fn all(language: Language) -> Vec<Sample> {
    vec![
        Sample::of("full", &consulting_commission(language)),
        Sample::of("remote", &remote_commission(language)),
        Sample::of("minimal", &bare_commission()),
    ]
}

/// A commission with every field present.
pub fn consulting_commission(language: Language) -> ConsultingCommissionView {
    let commissioner = municipality();
    ConsultingCommissionView {
        header: header(language, "konsultointi-kuusilahti", (8, 17)),
        sender: sender(language),
        signatures: signatures(&commissioner.name),
        unit: Some("Metsänreunan koulu".to_owned()),
        representative: Some(words(
            language,
            "Reino Mallikas, sivistysjohtaja",
            "Reino Mallikas, bildningsdirektör",
            "Reino Mallikas, director of education",
        )),
        public_buyer: true,
        participants: Some(24),
        goals: goals(language),
        duration: duration(language),
        scheduling: Some(SchedulingView {
            method: SchedulingCode::Series,
            who_proposes: Some(RoleCode::Supervisor),
            confirm_within_days: Some(7),
        }),
        methods: vec![
            words(
                language,
                "dialogiset menetelmät",
                "dialogiska metoder",
                "dialogical methods",
            ),
            words(
                language,
                "toiminnalliset menetelmät",
                "aktionsmetoder",
                "action methods",
            ),
        ],
        venue: VenueView {
            mode: Some(ModeCode::Hybrid),
            remote_tool: Some("Esimerkkivideo".to_owned()),
            ..venue("Auditorio", "Koulutie 6, 00000 Kuusilahti")
        },
        report: Some(ReportCode::Written),
        evaluation_months: Some(6),
        price: PriceView {
            payment_term_days: Some(30),
            ..price(language, &commissioner.name, lines(language))
        },
        commissioner,
        cancellation: cancellation(language),
        interruption: Some(InterruptionView {
            notice_weeks: Some(4),
            closing_session: true,
            who_is_told: Some(ToldCode::AllParties),
        }),
        dissatisfaction: Some(dissatisfaction(language)),
        privacy: PrivacyView {
            notice_place: Some("esimerkkiohjaus.example/tietosuoja".to_owned()),
            notes_months: Some(6),
            contract_years: Some(3),
        },
        prior_contacts: Some(PriorContactsView {
            disclosed_to: vec![RoleCode::Commissioner],
            disclosed_on: Some(day(language, 2026, 8, 10)),
        }),
    }
}

fn remote_commission(language: Language) -> ConsultingCommissionView {
    let full = consulting_commission(language);
    ConsultingCommissionView {
        venue: remote(),
        report: Some(ReportCode::Meeting),
        scheduling: Some(SchedulingView {
            method: SchedulingCode::NextAtEnd,
            who_proposes: None,
            confirm_within_days: None,
        }),
        duration: DurationView {
            end: None,
            open_ended: true,
            interval_weeks: Some(IntervalView { min: 4, max: 4 }),
            ..full.duration.clone()
        },
        cancellation: workday_cancellation(language),
        price: PriceView {
            vat: no_vat(VatCode::SmallBusiness, None),
            invoicing_cycle: Some(InvoicingCycleCode::Milestone),
            review: Some(PriceReviewCode::Fixed),
            ..full.price.clone()
        },
        privacy: PrivacyView {
            notes_months: Some(0),
            ..full.privacy.clone()
        },
        dissatisfaction: Some(DissatisfactionView {
            third_party: Some(ThirdPartyCode::Other),
            third_party_text: Some("Malliyhdistys ry".to_owned()),
            cost_split: Some(CostSplitCode::Commissioner),
            ..dissatisfaction(language)
        }),
        ..full
    }
}

fn bare_commission() -> ConsultingCommissionView {
    ConsultingCommissionView {
        header: bare_header("c26-01"),
        sender: bare_sender(),
        commissioner: bare_party(),
        unit: None,
        representative: None,
        public_buyer: false,
        participants: None,
        goals: Vec::new(),
        duration: DurationView::default(),
        scheduling: None,
        methods: Vec::new(),
        venue: VenueView::default(),
        report: None,
        evaluation_months: None,
        price: PriceView::default(),
        cancellation: CancellationView::default(),
        interruption: None,
        dissatisfaction: None,
        privacy: PrivacyView::default(),
        prior_contacts: None,
        signatures: Vec::new(),
    }
}

fn goals(language: Language) -> Vec<String> {
    vec![
        words(
            language,
            "Palaverikäytännöt tukevat yhteistä työtä.",
            "Mötespraxisen stöder det gemensamma arbetet.",
            "Meeting practices support the common work.",
        ),
        words(
            language,
            "Vastuut on kirjattu ja jokainen tuntee ne.",
            "Ansvaret är nedskrivet och alla känner till det.",
            "Responsibilities are written down and known to all.",
        ),
    ]
}

fn duration(language: Language) -> DurationView {
    DurationView {
        start: Some(day(language, 2026, 9, 1)),
        end: Some(day(language, 2027, 5, 31)),
        open_ended: false,
        sessions_planned: Some(6),
        minutes: Some(120),
        unit_minutes: None,
        interval_weeks: Some(IntervalView { min: 4, max: 6 }),
        breaks: Some(words(language, "joulukuu", "december", "December")),
    }
}

fn lines(language: Language) -> Vec<PriceLineView> {
    let meeting = words(
        language,
        "Yhteinen tapaaminen, 120\u{a0}min",
        "Gemensamt möte, 120\u{a0}min",
        "Common meeting, 120\u{a0}min",
    );
    let planning = words(
        language,
        "Tilattu lisätyö",
        "Beställt tilläggsarbete",
        "Additional work ordered",
    );
    vec![
        line(language, meeting, 72_000, 90_360),
        PriceLineView {
            unit: PriceUnitCode::Hour,
            ..line(language, planning, 12_000, 15_060)
        },
    ]
}

fn dissatisfaction(language: Language) -> DissatisfactionView {
    DissatisfactionView {
        within_days: Some(14),
        third_party: Some(ThirdPartyCode::ExperiencedSupervisor),
        third_party_text: None,
        cost_split: Some(CostSplitCode::Equal),
        court: Some(words(
            language,
            "Kuusilahden käräjäoikeus",
            "Kuusilahti tingsrätt",
            "the District Court of Kuusilahti",
        )),
    }
}

fn signatures(organisation: &str) -> Vec<SignatureView> {
    let signature = |role, name: &str, organisation: Option<&str>| SignatureView {
        role,
        name: Some(name.to_owned()),
        organisation: organisation.map(str::to_owned),
        code: None,
        count: 1,
    };
    vec![
        signature(RoleCode::Commissioner, "Reino Mallikas", Some(organisation)),
        signature(RoleCode::Supervisor, "Aino Esimerkki", None),
    ]
}
