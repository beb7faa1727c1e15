//! Mediation, talk and relaxation.

use super::{DocumentKind, Language, NBSP, example, text};
use crate::domain::mediation::{Responsible, Term};

#[test]
fn a_mediation_is_priced_by_phase_and_followed_up_from_the_agreement_on() {
    let commission = text(
        &example::mediation(),
        DocumentKind::MediationCommission,
        Language::Fi,
    );
    let agreement = text(
        &example::mediation(),
        DocumentKind::MediationAgreement,
        Language::Fi,
    );

    for amount in [
        "350,00",
        "275,00",
        &format!("1{NBSP}600,00"),
        &format!("4{NBSP}250,00"),
    ] {
        assert!(commission.contains(amount), "{amount}: {commission}");
    }
    assert!(commission.contains("Heli Edustaja"));
    assert!(
        agreement.contains("3.12.2026") && agreement.contains("1.2.2027"),
        "{agreement}"
    );
    assert!(agreement.contains("| P4 |"), "{agreement}");
}

#[test]
fn the_employer_signs_an_agreement_for_its_own_undertakings_only() {
    let printed = |case: &example::Case| {
        Language::ALL
            .iter()
            .map(|language| text(case, DocumentKind::MediationAgreement, *language))
            .collect::<Vec<_>>()
            .join("")
    };
    let mut case = example::mediation();
    let terms = |case: &mut example::Case, responsible| {
        let mediation = case.engagement.mediation.as_mut().unwrap();
        mediation.terms = vec![Term {
            responsible,
            due: None,
        }];
    };

    terms(&mut case, Responsible::All);
    assert!(!printed(&case).contains("Heli Edustaja"));
    terms(&mut case, Responsible::Employer);
    assert_eq!(printed(&case).matches("Heli Edustaja").count(), 3);
}

#[test]
fn a_talk_is_confirmed_in_swedish_with_its_fee_and_journey() {
    let sv = text(
        &example::talk(),
        DocumentKind::TalkConfirmation,
        Language::Sv,
    );

    assert!(sv.contains("Tillit och hur den byggs"), "{sv}");
    assert!(
        sv.contains(&format!("kl.{NBSP}9.30")) && sv.contains("13.11.2026"),
        "{sv}"
    );
    assert!(sv.contains(&format!("750,00{NBSP}€")) && sv.contains(&format!("941,25{NBSP}€")));
    assert!(
        sv.contains(&format!("210{NBSP}km")) && sv.contains("14 dagar"),
        "{sv}"
    );
}

#[test]
fn a_relaxation_is_confirmed_for_its_new_time_and_not_for_its_occasion() {
    for &language in Language::ALL {
        let markdown = text(
            &example::relaxation(),
            DocumentKind::RelaxationConfirmation,
            language,
        );

        assert!(
            markdown.contains("28.11.2026") || markdown.contains("28 Nov 2026"),
            "{markdown}"
        );
        assert!(
            !markdown.contains("14.11.2026") && !markdown.contains("14 Nov"),
            "{markdown}"
        );
        assert!(
            markdown.contains("250,00") || markdown.contains("€250.00"),
            "{markdown}"
        );
        assert!(
            markdown.contains("50,80") || markdown.contains("€50.80"),
            "{markdown}"
        );
        assert!(
            !markdown.contains("polttari") && !markdown.contains("möhippa"),
            "{markdown}"
        );
    }
}

#[test]
fn an_opening_talk_has_its_own_line_in_a_booking() {
    let en = text(
        &example::relaxation_with_talk(),
        DocumentKind::RelaxationConfirmation,
        Language::En,
    );

    assert!(
        en.contains(&format!(
            "Sound relaxation, 60{NBSP}min | €320.00 | €401.60"
        )),
        "{en}"
    );
    assert!(
        en.contains(&format!("Opening talk, 30{NBSP}min | €400.00 | €502.00")),
        "{en}"
    );
}
