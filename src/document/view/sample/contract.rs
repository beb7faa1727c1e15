//! Samples of the contracts: each configuration once, everything present once, everything absent once.

use super::terms::{cancellation, day, methods, price, signature};
use super::{bare_party, bare_sender, municipality, sender, words};
use crate::document::locale::Language;
use crate::document::view::{
    AgreedWithCode, AnnexCode, CancellationView, ConfigurationCode, ConsentView, ContractFormCode,
    ContractView, CostSplitCode, DissatisfactionView, DurationView, EvaluationView,
    FeedbackPolicyCode, FormCode, GoalsView, HeaderView, InterruptionView, IntervalView, ModeCode,
    PriceView, PriorContactsView, PrivacyView, RoleCode, SchedulingCode, SchedulingView,
    ServiceCode, SignatureView, ThirdPartyCode, ToldCode, TrialView, VenueView,
};
/// A contract of a municipality for a group, with every field of that case present.
pub fn three_party(language: Language) -> ContractView {
    ContractView {
        header: HeaderView {
            reference: "kuusilahti-vk-ryhma".to_owned(),
            date: Some(day(language, 2026, 10, 12)),
            is_draft: false,
            findings: vec![],
        },
        sender: sender(language),
        service: ServiceCode::Supervision,
        form: Some(FormCode::Group),
        setting: None,
        contract_form: ContractFormCode::Written,
        parties: ConfigurationCode::ThreeParty,
        commissioner: municipality(),
        consumer: false,
        public_buyer: true,
        manager: Some("Kerttu Malliala".to_owned()),
        managers_manager: None,
        supervisees: Some(6),
        min_present: Some(3),
        manager_participates: None,
        employer_consent: Some(ConsentView {
            by_role: RoleCode::Manager,
            date: day(language, 2026, 8, 20),
        }),
        trial: Some(TrialView {
            sessions: 2,
            billable: Some(true),
            price: None,
            decide_within_days: Some(15),
        }),
        duration: DurationView {
            start: Some(day(language, 2026, 9, 1)),
            end: Some(day(language, 2027, 8, 31)),
            sessions_planned: Some(15),
            minutes: Some(90),
            interval_weeks: Some(IntervalView { min: 3, max: 3 }),
            breaks: Some(words(language, "heinäkuu", "juli", "July")),
            ..DurationView::default()
        },
        scheduling: Some(SchedulingView {
            method: SchedulingCode::Series,
            who_proposes: Some(RoleCode::Supervisor),
            confirm_within_days: Some(7),
        }),
        venue: VenueView {
            mode: Some(ModeCode::OnSite),
            name: Some(words(
                language,
                "Kuusilahden kirjasto",
                "Kuusilahti bibliotek",
                "Kuusilahti library",
            )),
            address: Some("Kirjastokuja 2, 00000 Kuusilahti".to_owned()),
            provided_by: Some(RoleCode::Commissioner),
            remote_tool: Some(words(
                language,
                "suojattu videoyhteys",
                "en skyddad videoförbindelse",
                "a secured video link",
            )),
            fallback_remote: true,
        },
        goals: GoalsView {
            agreed_with: Some(AgreedWithCode::Supervisees),
            visible: vec![
                words(
                    language,
                    "yhteiset käytännöt lasten vanhempien kohtaamiseen",
                    "gemensam praxis för bemötandet av barnens föräldrar",
                    "shared practice in meeting the children's parents",
                ),
                words(
                    language,
                    "toimiva työnjako kolmen päiväkodin kesken",
                    "en fungerande arbetsfördelning mellan tre daghem",
                    "a working division of labour between three day-care centres",
                ),
            ],
            others: 1,
        },
        methods: methods(language),
        intermediate_tasks: true,
        feedback_policy: Some(FeedbackPolicyCode::TopicsAtEnd),
        evaluation: EvaluationView {
            interval_months: Some(6),
            at_end: true,
            instrument: Some("tyo-12".to_owned()),
        },
        continuation_lead_days: Some(60),
        price: price(language, 28_000, true),
        cancellation: cancellation(language),
        interruption: Some(InterruptionView {
            notice_weeks: Some(4),
            closing_session: true,
            who_is_told: Some(ToldCode::AllParties),
        }),
        dissatisfaction: Some(DissatisfactionView {
            within_days: Some(14),
            third_party: Some(ThirdPartyCode::ExperiencedSupervisor),
            third_party_text: None,
            cost_split: Some(CostSplitCode::Equal),
            court: Some(words(
                language,
                "Mallilan käräjäoikeus",
                "Mallila tingsrätt",
                "the District Court of Mallila",
            )),
        }),
        privacy: PrivacyView {
            notice_place: Some("esimerkkiohjaus.example/tietosuoja".to_owned()),
            notes_months: Some(6),
            contract_years: Some(3),
        },
        prior_contacts: Some(PriorContactsView {
            disclosed_to: vec![
                RoleCode::Commissioner,
                RoleCode::Manager,
                RoleCode::Supervisee,
            ],
            disclosed_on: Some(day(language, 2026, 8, 20)),
        }),
        annexes: vec![
            AnnexCode::Goals,
            AnnexCode::GroundRules,
            AnnexCode::PriceList,
            AnnexCode::PrivacyNotice,
        ],
        signatures: vec![
            signature(RoleCode::Supervisor, Some("Aino Esimerkki")),
            SignatureView {
                count: 6,
                ..signature(RoleCode::Supervisee, None)
            },
            signature(RoleCode::Manager, Some("Kerttu Malliala")),
        ],
    }
}

/// A draft in which nothing is settled.
pub fn minimal() -> ContractView {
    ContractView {
        header: HeaderView {
            reference: "luonnos-1".to_owned(),
            date: None,
            is_draft: true,
            findings: vec!["L1".to_owned(), "L2".to_owned()],
        },
        sender: bare_sender(),
        service: ServiceCode::Supervision,
        form: None,
        setting: None,
        contract_form: ContractFormCode::Written,
        parties: ConfigurationCode::TwoParty,
        commissioner: bare_party(),
        consumer: false,
        public_buyer: false,
        manager: None,
        managers_manager: None,
        supervisees: None,
        min_present: None,
        manager_participates: None,
        employer_consent: None,
        trial: None,
        duration: DurationView::default(),
        scheduling: None,
        venue: VenueView::default(),
        goals: GoalsView::default(),
        methods: vec![],
        intermediate_tasks: false,
        feedback_policy: None,
        evaluation: EvaluationView::default(),
        continuation_lead_days: None,
        price: PriceView::default(),
        cancellation: CancellationView::default(),
        interruption: None,
        dissatisfaction: None,
        privacy: PrivacyView::default(),
        prior_contacts: None,
        annexes: vec![],
        signatures: vec![],
    }
}
