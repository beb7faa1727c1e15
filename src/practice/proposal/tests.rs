//! What is proposed is usual, comes from where it says, and leads to a contract that lacks nothing.

use super::{Origin, Proposal, Wish, proposal};
use crate::domain::client::ClientType;
use crate::domain::contract::{FeedbackPolicy, Interval, InvoicingCycle, Parties};
use crate::domain::engagement::{Form, Kind, Setting};
use crate::domain::money::Money;
use crate::domain::occasion::TalkFormat;
use crate::practice::contract::{Severity, is_complete};
use crate::practice::testing::{Build, client, day, practice};

fn wish(kind: Kind, form: Option<Form>) -> Wish {
    Wish {
        form,
        ..Wish::new(kind, day("2026-09-01"))
    }
}

fn propose(kind: Kind, form: Option<Form>, client_type: ClientType) -> Proposal {
    proposal(&practice(), Some(&client(client_type)), wish(kind, form))
}

#[test]
fn a_filled_proposal_lacks_nothing_for_any_kind_form_and_client() {
    for kind in Kind::ALL {
        for form in Form::ALL {
            for client_type in ClientType::ALL {
                let built = Build::complete_for(*kind, *form, *client_type);
                let found = built.findings_for(*client_type);
                let errors: Vec<_> = found
                    .iter()
                    .filter(|finding| finding.severity() == Severity::Error)
                    .collect();

                assert!(
                    is_complete(&found),
                    "{kind} {form} {client_type}: {errors:?}"
                );
            }
        }
    }
}

#[test]
fn trials_are_proposed_by_form() {
    let trials = |kind, form| {
        let proposed = propose(kind, Some(form), ClientType::Company);
        proposed.contract.trial.map(|trial| trial.sessions)
    };

    assert_eq!(trials(Kind::Supervision, Form::Individual), Some(1));
    assert_eq!(trials(Kind::Supervision, Form::Pair), Some(1));
    assert_eq!(trials(Kind::Supervision, Form::Community), Some(2));
    assert_eq!(trials(Kind::Coaching, Form::Individual), Some(1));
    assert_eq!(trials(Kind::Consulting, Form::Team), None);
    let own_work = Wish {
        supervision_of_supervision: true,
        ..wish(Kind::Supervision, Some(Form::Individual))
    };
    let trial = proposal(&practice(), None, own_work).contract.trial;
    assert_eq!(trial.map(|t| (t.sessions, t.billable)), Some((0, None)));
}

#[test]
fn the_commissioner_hears_topics_of_groups_and_nothing_of_one() {
    let policy = |form, setting| {
        let wish = Wish {
            setting,
            ..wish(Kind::Supervision, Some(form))
        };
        let proposed = proposal(&practice(), None, wish);
        proposed.contract.feedback_policy
    };

    assert_eq!(policy(Form::Individual, None), Some(FeedbackPolicy::None));
    assert_eq!(policy(Form::Team, None), Some(FeedbackPolicy::TopicsAtEnd));
    assert_eq!(
        policy(Form::Manager, Some(Setting::Individual)),
        Some(FeedbackPolicy::None)
    );
    assert_eq!(
        policy(Form::Manager, Some(Setting::Group)),
        Some(FeedbackPolicy::TopicsAtEnd)
    );
}

#[test]
fn a_consumer_gets_a_gross_price_and_no_manager() {
    let form = Some(Form::Individual);
    let contract = propose(Kind::Supervision, form, ClientType::Consumer).contract;

    assert!(contract.price.is_some_and(|price| price.gross));
    assert_eq!(contract.parties, Some(Parties::TwoParty));
    assert_eq!(contract.payment_term_days, Some(14));
}

#[test]
fn days_to_pay_are_the_clients_own_then_those_of_its_type() {
    let mut municipality = client(ClientType::Municipality);
    let wish = wish(Kind::Supervision, Some(Form::Group));
    let by_type = proposal(&practice(), Some(&municipality), wish);
    municipality.payment_term_days = Some(21);
    let own = proposal(&practice(), Some(&municipality), wish);

    const KEY: &str = "contract.payment_term_days";
    assert_eq!(by_type.contract.payment_term_days, Some(30));
    assert_eq!(by_type.origin(KEY), Some(Origin::Fallback));
    assert_eq!(own.contract.payment_term_days, Some(21));
    assert_eq!(own.origin(KEY), Some(Origin::Client));
}

#[test]
fn what_the_practice_sets_goes_before_what_is_usual() {
    let mut practice = practice();
    practice.defaults.interval_weeks = Some(Interval { min: 3, max: 3 });
    practice.defaults.term_months = Some(6);
    practice.defaults.minutes.group = 120;
    let proposed = proposal(&practice, None, wish(Kind::Supervision, Some(Form::Group)));

    let contract = &proposed.contract;
    assert_eq!(
        contract.interval_weeks.map(|i| (i.min, i.max)),
        Some((3, 3))
    );
    assert_eq!(contract.end, Some(day("2027-02-28")));
    assert_eq!(contract.minutes, Some(120));
    assert_eq!(proposed.origin("contract.minutes"), Some(Origin::Practice));
    assert_eq!(proposed.origin("contract.end"), Some(Origin::Practice));
    assert_eq!(
        proposed.origin("contract.scheduling"),
        Some(Origin::Fallback)
    );
}

#[test]
fn a_kilometre_has_the_usual_price_where_the_practice_sets_none() {
    let mut practice = practice();
    practice.defaults.travel = None;

    let proposed = proposal(
        &practice,
        Some(&client(ClientType::Municipality)),
        wish(Kind::Supervision, Some(Form::Group)),
    );

    assert_eq!(proposed.per_km, Money::from_cents(55).ok());
    let key = "contract.travel.cents_per_km";
    assert!(proposed.origins.contains(&(key, Origin::Fallback)));
}

#[test]
fn no_price_is_proposed_that_the_list_does_not_have() {
    let long = Wish {
        minutes: Some(75),
        ..wish(Kind::Supervision, Some(Form::Group))
    };
    let proposed = proposal(&practice(), None, long);

    assert_eq!(proposed.contract.minutes, Some(75));
    assert_eq!(proposed.contract.price, None);
    assert_eq!(proposed.origin("contract.price"), None);
}

#[test]
fn vat_is_proposed_to_those_only_who_are_registered() {
    let mut practice = practice();
    practice.vat_registered = false;

    let proposed = proposal(&practice, None, wish(Kind::Talk, None));
    assert_eq!(proposed.vat, None);
}

#[test]
fn an_opening_talk_has_its_own_length_and_price() {
    let opening = Wish {
        talk: Some(TalkFormat::Opening),
        ..wish(Kind::Talk, None)
    };
    let contract = proposal(&practice(), None, opening).contract;

    assert_eq!(contract.minutes, Some(30));
    assert_eq!(contract.price.map(|p| p.amount.cents()), Some(40_000));
}

#[test]
fn a_mediation_is_priced_by_phase_and_billed_by_milestone() {
    let proposed = propose(Kind::Mediation, None, ClientType::Company);

    assert_eq!(proposed.phases.joint.map(Money::cents), Some(160_000));
    assert_eq!(proposed.followup_days, [30, 90]);
    assert_eq!(
        proposed.contract.invoicing_cycle,
        Some(InvoicingCycle::Milestone)
    );
    assert_eq!(proposed.contract.price, None);
}

#[test]
fn every_proposed_key_is_told_once() {
    for kind in Kind::ALL {
        let proposed = propose(*kind, Some(Form::Group), ClientType::Company);
        let mut keys: Vec<_> = proposed.origins.iter().map(|(key, _)| *key).collect();
        let count = keys.len();
        keys.sort_unstable();
        keys.dedup();

        assert_eq!(keys.len(), count, "{kind}");
    }
}
