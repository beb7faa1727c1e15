//! Sample contracts of the other configurations, forms and payers, and of coaching.

use super::contract::{minimal, three_party};
use super::terms::{cancellation, charge, day, price, signature};
use super::{company, person, supervisor, words};
use crate::document::locale::{Language, money, percent};
use crate::document::view::{
    AgreedWithCode, AnnexCode, CancellationView, ChannelCode, ConfigurationCode, ContractFormCode,
    ContractView, CostSplitCode, DissatisfactionView, DurationView, FeedbackPolicyCode, FormCode,
    GoalsView, HeaderView, InterruptionView, IntervalView, InvoicingCycleCode, ModeCode,
    ParticipationCode, PayerView, PriceLineView, PriceReviewCode, PriceUnitCode, PriceView,
    PriorContactsView, RoleCode, SchedulingCode, SchedulingView, SenderView, ServiceCode,
    SettingCode, SicknessCode, SicknessView, SignatureView, SupervisorView, ThirdPartyCode,
    TierView, TravelView, TrialView, VatCode, VatView, VenueView,
};

pub(super) fn line_managers(language: Language) -> ContractView {
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
            channels: vec![ChannelCode::Phone],
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

pub(super) fn consumer(language: Language) -> ContractView {
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

pub(super) fn several_employers(language: Language) -> ContractView {
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
            channels: vec![ChannelCode::Email, ChannelCode::TextMessage],
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

pub(super) fn community(language: Language) -> ContractView {
    let base = three_party(language);
    let co = SupervisorView {
        name: "Otto Malli".to_owned(),
        ..supervisor(language)
    };
    ContractView {
        sender: SenderView {
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

pub(super) fn patient_care(language: Language) -> ContractView {
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

pub(super) fn minimal_pair() -> ContractView {
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

pub(super) fn coached_consumer(language: Language) -> ContractView {
    ContractView {
        service: ServiceCode::Coaching,
        form: None,
        ..consumer(language)
    }
}

pub(super) fn coaching_minimal() -> ContractView {
    ContractView {
        service: ServiceCode::Coaching,
        ..minimal()
    }
}
