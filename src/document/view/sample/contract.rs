//! Samples of the contracts: each configuration once, everything present once, everything absent once.

use chrono::NaiveDate;

use super::{
    Sample, bare_party, bare_sender, company, municipality, person, sender, supervisor, words,
};
use crate::document::locale::{Language, date, distance, money, percent};
use crate::document::view::{
    AgreedWithCode, AnnexCode, AnnexView, CancellationView, ChannelCode, ChargeView,
    ConfigurationCode, ConsentView, ContractFormCode, ContractView, CostSplitCode,
    DissatisfactionView, DurationView, EvaluationView, FeedbackPolicyCode, FormCode, GoalsView,
    HeaderView, InterruptionView, IntervalView, InvoicingCycleCode, ModeCode, ParticipationCode,
    PayerView, PriceLineView, PriceReviewCode, PriceUnitCode, PriceView, PriorContactsView,
    PrivacyView, RoleCode, SchedulingCode, SchedulingView, ServiceCode, SettingCode, SicknessCode,
    SicknessView, SignatureView, SupervisorView, ThirdPartyCode, TierView, ToldCode, TravelView,
    TrialView, VatCode, VatView, VenueView,
};

pub(super) fn all(language: Language) -> Vec<Sample> {
    let contracts = [
        ("three party group", three_party(language)),
        ("line managers team", line_managers(language)),
        ("two party consumer", consumer(language)),
        ("several employers", several_employers(language)),
        ("community", community(language)),
        ("patient care", patient_care(language)),
        ("minimal", minimal()),
        ("minimal pair", minimal_pair()),
    ];
    let mut samples: Vec<Sample> = Vec::new();
    for (name, contract) in &contracts {
        samples.push(Sample::of(name, contract));
        samples.push(Sample::of(name, &AnnexView::goals(contract.clone())));
        samples.push(Sample::of(name, &AnnexView::ground_rules(contract.clone())));
    }
    samples.push(Sample::of("coaching", &coaching(language)));
    samples.push(Sample::of("coaching consumer", &coached_consumer(language)));
    samples.push(Sample::of("coaching minimal", &coaching_minimal()));
    samples
}

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

fn line_managers(language: Language) -> ContractView {
    ContractView {
        form: Some(FormCode::Team),
        parties: ConfigurationCode::LineManagers,
        managers_manager: Some("Pekka Esimerkkinen".to_owned()),
        employer_consent: None,
        manager_participates: Some(ParticipationCode::Sometimes),
        feedback_policy: Some(FeedbackPolicyCode::TopicsAtReviews),
        scheduling: Some(SchedulingView {
            method: SchedulingCode::NextAtEnd,
            who_proposes: None,
            confirm_within_days: Some(1),
        }),
        dissatisfaction: Some(DissatisfactionView {
            within_days: Some(14),
            third_party: Some(ThirdPartyCode::Other),
            third_party_text: Some(words(
                language,
                "hyvinvointialueen työsuojelupäällikkö",
                "välfärdsområdets arbetarskyddschef",
                "the wellbeing services county's head of occupational safety",
            )),
            cost_split: Some(CostSplitCode::Commissioner),
            court: None,
        }),
        cancellation: CancellationView {
            channel: Some(ChannelCode::Phone),
            sickness: Some(SicknessView {
                rule: SicknessCode::Certificate,
                within_days: None,
                charge: charge(language, 50),
            }),
            tiers: vec![
                TierView {
                    workdays_before: Some(5),
                    charge: charge(language, 0),
                    ..TierView::default()
                },
                TierView {
                    workdays_before: Some(1),
                    charge: charge(language, 50),
                    ..TierView::default()
                },
                TierView {
                    hours_before: Some(0),
                    charge: charge(language, 100),
                    ..TierView::default()
                },
            ],
            ..cancellation(language)
        },
        signatures: vec![
            signature(RoleCode::Supervisor, Some("Aino Esimerkki")),
            signature(RoleCode::Manager, Some("Kerttu Malliala")),
            SignatureView {
                organisation: Some("Hopeajoen hyvinvointialue".to_owned()),
                ..signature(RoleCode::ManagersManager, Some("Pekka Esimerkkinen"))
            },
        ],
        ..three_party(language)
    }
}

fn consumer(language: Language) -> ContractView {
    ContractView {
        header: HeaderView {
            reference: "k26-07".to_owned(),
            ..three_party(language).header
        },
        form: Some(FormCode::Individual),
        parties: ConfigurationCode::TwoParty,
        commissioner: person(),
        consumer: true,
        public_buyer: false,
        manager: None,
        supervisees: Some(1),
        min_present: None,
        employer_consent: None,
        trial: Some(TrialView {
            sessions: 1,
            billable: Some(false),
            price: None,
            decide_within_days: Some(7),
        }),
        duration: DurationView {
            start: Some(day(language, 2026, 8, 24)),
            open_ended: true,
            minutes: Some(60),
            interval_weeks: Some(IntervalView { min: 2, max: 3 }),
            ..DurationView::default()
        },
        scheduling: Some(SchedulingView {
            method: SchedulingCode::BookingLink,
            who_proposes: None,
            confirm_within_days: None,
        }),
        venue: VenueView {
            mode: Some(ModeCode::Remote),
            remote_tool: Some(words(
                language,
                "suojattu videoyhteys",
                "en skyddad videoförbindelse",
                "a secured video link",
            )),
            ..VenueView::default()
        },
        goals: GoalsView {
            agreed_with: Some(AgreedWithCode::Supervisees),
            ..GoalsView::default()
        },
        feedback_policy: Some(FeedbackPolicyCode::None),
        price: PriceView {
            lines: vec![PriceLineView {
                service: words(
                    language,
                    "Yksilötyönohjaus, 60\u{a0}min",
                    "Individuell arbetshandledning, 60\u{a0}min",
                    "Individual supervision, 60\u{a0}min",
                ),
                unit: PriceUnitCode::Session,
                price: money(language, 11_800),
                price_with_vat: None,
            }],
            travel: None,
            payers: vec![PayerView {
                name: "Ohjattava-07".to_owned(),
                email: Some("ohjattava07@posti.example".to_owned()),
                ..PayerView::default()
            }],
            payment_term_days: Some(14),
            invoicing_cycle: Some(InvoicingCycleCode::PerSession),
            review: Some(PriceReviewCode::Fixed),
            ..price(language, 11_800, false)
        },
        annexes: vec![AnnexCode::Goals, AnnexCode::PrivacyNotice],
        signatures: vec![
            signature(RoleCode::Supervisor, Some("Aino Esimerkki")),
            signature(RoleCode::Supervisee, None),
        ],
        prior_contacts: None,
        ..three_party(language)
    }
}

fn several_employers(language: Language) -> ContractView {
    let payer = |name: &str| PayerView {
        name: name.to_owned(),
        share: Some("1/3".to_owned()),
        email: Some("laskut@perhehoito.example".to_owned()),
        ..PayerView::default()
    };
    ContractView {
        commissioner: company(),
        public_buyer: false,
        form: Some(FormCode::Manager),
        setting: Some(SettingCode::Group),
        duration: DurationView {
            unit_minutes: Some(45),
            ..three_party(language).duration
        },
        venue: VenueView {
            mode: Some(ModeCode::Hybrid),
            provided_by: Some(RoleCode::Supervisor),
            ..three_party(language).venue
        },
        price: PriceView {
            lines: vec![PriceLineView {
                service: words(
                    language,
                    "Esihenkilötyönohjaus ryhmässä",
                    "Handledning för chefer i grupp",
                    "Manager supervision in a group",
                ),
                unit: PriceUnitCode::Unit,
                price: money(language, 14_250),
                price_with_vat: Some(money(language, 17_884)),
            }],
            payers: vec![
                payer("Esimerkki-Perhehoito Kaisla Oy"),
                payer("Esimerkki-Perhehoito Lumme Oy"),
                payer("Esimerkki-Perhehoito Vesikko Oy"),
            ],
            payment_term_days: Some(14),
            late_interest: Some(percent(language, 950)),
            review: None,
            travel: Some(TravelView {
                fixed: Some(money(language, 2_500)),
                ..TravelView::default()
            }),
            ..price(language, 28_500, false)
        },
        goals: GoalsView {
            agreed_with: Some(AgreedWithCode::ThreeParty),
            ..three_party(language).goals
        },
        cancellation: CancellationView {
            channel: Some(ChannelCode::EmailOrTextMessage),
            tiers: vec![
                TierView {
                    days_before: Some(14),
                    charge: charge(language, 0),
                    ..TierView::default()
                },
                TierView {
                    hours_before: Some(0),
                    charge: charge(language, 50),
                    ..TierView::default()
                },
            ],
            sickness: Some(SicknessView {
                rule: SicknessCode::None,
                within_days: None,
                charge: charge(language, 100),
            }),
            ..cancellation(language)
        },
        ..three_party(language)
    }
}

fn community(language: Language) -> ContractView {
    let base = three_party(language);
    let co = SupervisorView {
        name: "Otto Malli".to_owned(),
        ..supervisor(language)
    };
    ContractView {
        sender: super::SenderView {
            co_supervisor: Some(co),
            ..base.sender.clone()
        },
        contract_form: ContractFormCode::Oral,
        form: Some(FormCode::Community),
        supervisees: Some(24),
        min_present: None,
        manager_participates: Some(ParticipationCode::Yes),
        trial: None,
        feedback_policy: Some(FeedbackPolicyCode::JointMeeting),
        continuation_lead_days: None,
        duration: DurationView {
            start: Some(day(language, 2026, 11, 12)),
            sessions_planned: Some(4),
            minutes: Some(90),
            interval_weeks: Some(IntervalView { min: 8, max: 10 }),
            ..DurationView::default()
        },
        scheduling: Some(SchedulingView {
            method: SchedulingCode::ByEmail,
            who_proposes: Some(RoleCode::Contact),
            confirm_within_days: None,
        }),
        signatures: vec![],
        ..base
    }
}

fn patient_care(language: Language) -> ContractView {
    ContractView {
        parties: ConfigurationCode::TwoParty,
        commissioner: company(),
        consumer: false,
        trial: Some(TrialView {
            sessions: 1,
            billable: Some(true),
            price: Some(money(language, 6_000)),
            decide_within_days: None,
        }),
        price: PriceView {
            vat: Some(VatView {
                treatment: VatCode::ExemptPatientCare,
                rate: None,
                reason: Some(words(
                    language,
                    "työnohjaus liittyy yksittäisen potilaan hoitoon",
                    "arbetshandledningen hänför sig till vården av en enskild patient",
                    "the supervision is tied to the care of an individual patient",
                )),
            }),
            lines: vec![PriceLineView {
                service: words(
                    language,
                    "Yksilötyönohjaus, 45\u{a0}min",
                    "Individuell arbetshandledning, 45\u{a0}min",
                    "Individual supervision, 45\u{a0}min",
                ),
                unit: PriceUnitCode::Session,
                price: money(language, 9_000),
                price_with_vat: None,
            }],
            payers: vec![PayerView {
                name: company().name,
                ..PayerView::default()
            }],
            review: Some(PriceReviewCode::Yearly),
            valid_until: None,
            invoicing_cycle: Some(InvoicingCycleCode::PerTerm),
            ..price(language, 9_000, false)
        },
        ..consumer(language)
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

fn minimal_pair() -> ContractView {
    ContractView {
        form: Some(FormCode::Pair),
        parties: ConfigurationCode::ThreeParty,
        trial: Some(TrialView {
            sessions: 2,
            billable: None,
            price: None,
            decide_within_days: None,
        }),
        interruption: Some(InterruptionView {
            notice_weeks: None,
            closing_session: false,
            who_is_told: None,
        }),
        dissatisfaction: Some(DissatisfactionView {
            within_days: None,
            third_party: None,
            third_party_text: None,
            cost_split: None,
            court: None,
        }),
        prior_contacts: Some(PriorContactsView {
            disclosed_to: vec![],
            disclosed_on: None,
        }),
        ..minimal()
    }
}

/// A coaching contract of an employer.
pub fn coaching(language: Language) -> ContractView {
    ContractView {
        service: ServiceCode::Coaching,
        form: None,
        supervisees: Some(1),
        min_present: None,
        public_buyer: false,
        commissioner: company(),
        annexes: vec![
            AnnexCode::Goals,
            AnnexCode::PriceList,
            AnnexCode::PrivacyNotice,
        ],
        signatures: vec![
            signature(RoleCode::Supervisor, Some("Aino Esimerkki")),
            signature(RoleCode::Supervisee, None),
            signature(RoleCode::Manager, Some("Kerttu Malliala")),
        ],
        feedback_policy: Some(FeedbackPolicyCode::JointMeeting),
        ..three_party(language)
    }
}

fn coached_consumer(language: Language) -> ContractView {
    ContractView {
        service: ServiceCode::Coaching,
        form: None,
        ..consumer(language)
    }
}

fn coaching_minimal() -> ContractView {
    ContractView {
        service: ServiceCode::Coaching,
        ..minimal()
    }
}

fn methods(language: Language) -> Vec<String> {
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

fn price(language: Language, cents: i64, public: bool) -> PriceView {
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

fn cancellation(language: Language) -> CancellationView {
    let tier = |hours, percent| TierView {
        hours_before: Some(hours),
        charge: charge(language, percent),
        ..TierView::default()
    };
    CancellationView {
        notice_to: Some("aino@esimerkkiohjaus.example".to_owned()),
        channel: Some(ChannelCode::Email),
        tiers: vec![tier(48, 0), tier(24, 50), tier(0, 100)],
        no_show: Some(charge(language, 100)),
        sickness: Some(SicknessView {
            rule: SicknessCode::Rebook,
            within_days: Some(21),
            charge: charge(language, 0),
        }),
    }
}

fn charge(language: Language, whole_percent: i64) -> ChargeView {
    ChargeView {
        percent: percent(language, whole_percent * 100),
        is_free: whole_percent == 0,
        is_full: whole_percent == 100,
    }
}

fn signature(role: RoleCode, name: Option<&str>) -> SignatureView {
    SignatureView {
        role,
        name: name.map(str::to_owned),
        organisation: None,
        code: None,
        count: 1,
    }
}

fn day(language: Language, year: i32, month: u32, day: u32) -> String {
    NaiveDate::from_ymd_opt(year, month, day)
        .map(|day| date(language, day))
        .unwrap_or_default()
}
