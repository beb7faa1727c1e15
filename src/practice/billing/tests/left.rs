//! What is left out says why, and names the key that is missing.

use super::super::{Agreed, Billed, Reason};
use super::{alone, clients, group, held, only_reason, paid, reasons, sums, within};
use crate::domain::client::ClientType;
use crate::domain::contract::{ContractForm, Parties};
use crate::domain::engagement::{Form, Kind};
use crate::domain::session::{SessionStatus, SessionType};
use crate::practice::testing::{Build, day};

#[test]
fn sessions_of_one_price_are_one_line_and_sessions_of_other_months_none() {
    let dates = ["2026-10-31", "2026-11-01", "2026-11-30", "2026-12-01"];
    let billing = alone(group().held(SessionType::Regular, &dates));

    assert_eq!(sums(&billing), [(56_000, 14_280, 70_280)]);
    let lines = billing.drafts.first().unwrap().contents.lines();
    assert_eq!(lines.len(), 1);
    let line = lines.first().unwrap();
    assert_eq!(line.quantity, 2);
    assert_eq!(line.days, [day("2026-11-01"), day("2026-11-30")]);
    assert_eq!(billing.skipped, []);
}

#[test]
fn what_earlier_months_left_is_billed_when_it_is_asked_for() {
    let engagement = group()
        .held(SessionType::Regular, &["2026-09-10", "2026-11-05"])
        .done();
    let all = within(
        [Agreed::unchanged(&engagement)],
        &Billed::default(),
        None,
        &clients(ClientType::Company),
    );

    assert_eq!(sums(&all), [(56_000, 14_280, 70_280)]);
}

#[test]
fn each_session_that_is_not_charged_says_why() {
    use SessionStatus as S;
    use SessionType as T;
    let on = |kind, status| only_reason(group().session("2026-11-05", kind, status));
    let trial = |billable| {
        let build = group().terms(|c| paid(c, billable));
        only_reason(build.session("2026-11-05", T::Trial, S::Held))
    };

    assert_eq!(only_reason(group()), Reason::NothingHeld);
    assert_eq!(on(T::Mapping, S::Held), Reason::MappingFree);
    assert_eq!(on(T::Regular, S::Planned), Reason::Planned);
    assert_eq!(on(T::Regular, S::Moved), Reason::NotChargeable);
    assert_eq!(
        on(T::Regular, S::CancelledBySupervisor),
        Reason::NotChargeable
    );
    assert_eq!(trial(Some(false)), Reason::TrialFree);
    assert_eq!(trial(None), Reason::CannotReckon);
}

#[test]
fn nothing_is_billed_without_a_signature_but_a_paid_trial_or_what_was_agreed_orally() {
    let unsigned = || Build::complete(Kind::Supervision, Form::Group);
    let date = ["2026-11-05"];
    let regular = || unsigned().held(SessionType::Regular, &date);

    assert_eq!(only_reason(regular()), Reason::Unsigned);
    let oral = regular().terms(|contract| contract.form = Some(ContractForm::Oral));
    assert_eq!(sums(&alone(oral)).len(), 1);
    let trial = unsigned()
        .terms(|c| paid(c, Some(true)))
        .held(SessionType::Trial, &date);
    assert_eq!(sums(&alone(trial)).len(), 1);
}

#[test]
fn a_signature_given_after_the_date_of_the_invoice_does_not_count() {
    let late = Build::complete(Kind::Supervision, Form::Group)
        .signed("2026-12-01", Parties::ThreeParty)
        .held(SessionType::Regular, &["2026-11-05"]);

    assert_eq!(only_reason(late), Reason::Unsigned);
}

#[test]
fn what_cannot_be_reckoned_names_the_key_and_the_rest_is_billed() {
    let build = held().session("2026-11-12", SessionType::Regular, SessionStatus::Cancelled);
    let billing = alone(build.terms(|contract| contract.cancellation = None));

    assert_eq!(sums(&billing), [(28_000, 7_140, 35_140)]);
    let expected = (Reason::CannotReckon, Some("contract.cancellation"));
    assert_eq!(reasons(&billing), [expected]);
}

#[test]
fn terms_that_are_not_settled_are_named_by_their_keys() {
    let key = |build: Build| {
        let billing = alone(build);
        let skipped = billing.skipped.first().unwrap();
        (
            skipped.why.reason,
            skipped.why.key.clone().unwrap_or_default(),
        )
    };
    let reckon = |key: &str| (Reason::CannotReckon, key.to_owned());

    assert_eq!(key(held().with(|e| e.vat = None)), reckon("vat.treatment"));
    assert_eq!(
        key(held().terms(|c| c.price = None)),
        reckon("contract.price")
    );
    assert_eq!(
        key(held().payer("yksi", "1/2", None, None)),
        reckon("payer.share")
    );
    assert_eq!(
        key(held().with(|e| e.payers.clear())),
        (Reason::NoPayer, "payer".to_owned())
    );
}
