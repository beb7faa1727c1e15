//! The contract on supervision: its clauses, its price, its payers and who signs it.

use super::example::{self, Case, day};
use super::{DocumentKind, Language, NBSP, clauses, text};
use crate::domain::contract::NoticeChannel;
use crate::domain::vat::{TreatmentCode, VatTreatment};

#[test]
fn the_supervision_contract_has_every_clause() {
    let markdown = text(
        &example::group(),
        DocumentKind::SupervisionContract,
        Language::Fi,
    );

    assert_eq!(
        clauses(&markdown),
        [
            "1. Osapuolet",
            "2. Tehtävä ja rajaus",
            "3. Kokeilukerrat",
            "4. Kesto ja määrä",
            "5. Tapaamisista sopiminen",
            "6. Paikka ja toteutus",
            "7. Tavoitteet",
            "8. Menetelmät",
            "9. Osallistujan oikeudet ja vastuu",
            "10. Luottamuksellisuus",
            "11. Palaute tilaajalle",
            "12. Arviointi",
            "13. Jatkaminen",
            "14. Hinta, maksaja ja laskutus",
            "15. Peruutukset ja käyttämätön aika",
            "16. Keskeyttäminen",
            "17. Tyytymättömyys ja erimielisyydet",
            "18. Henkilötiedot",
            "19. Aiemmat yhteydet ja esteellisyys",
            "20. Ammatillisuus",
            "21. Muuttaminen, liitteet ja allekirjoitukset",
        ]
    );
}

#[test]
fn the_contract_names_the_unit_and_every_way_to_cancel() {
    let mut case = example::group();
    case.engagement.unit = Some("Metsänreunan koulu".to_owned());
    if let Some(cancellation) = &mut case.engagement.contract.cancellation {
        cancellation.channels = vec![NoticeChannel::Email, NoticeChannel::Phone];
    }

    let markdown = text(&case, DocumentKind::SupervisionContract, Language::Fi);

    assert!(
        markdown.contains(", Metsänreunan koulu, Y-tunnus"),
        "{markdown}"
    );
    assert!(
        markdown.contains("Peruutuksesta ilmoitetaan sähköpostitse tai puhelimitse"),
        "{markdown}"
    );
}

#[test]
fn an_organisation_sees_the_price_without_and_with_vat() {
    let fi = text(
        &example::group(),
        DocumentKind::SupervisionContract,
        Language::Fi,
    );
    let en = text(
        &example::group(),
        DocumentKind::SupervisionContract,
        Language::En,
    );

    assert!(
        fi.contains(&format!("Ryhmätyönohjaus, 90{NBSP}min")),
        "{fi}"
    );
    assert!(fi.contains(&format!("280,00{NBSP}€")) && fi.contains(&format!("351,40{NBSP}€")));
    assert!(fi.contains(&format!("25,5{NBSP}%")) && fi.contains(&format!("46{NBSP}km")));
    assert!(en.contains("€280.00") && en.contains("€351.40") && en.contains("25.5%"));
}

#[test]
fn a_private_person_sees_the_price_with_vat_only() {
    for &language in Language::ALL {
        let markdown = text(
            &example::consumer(),
            DocumentKind::SupervisionContract,
            language,
        );

        assert!(
            markdown.contains("118,00") || markdown.contains("€118.00"),
            "{markdown}"
        );
        assert!(!markdown.contains("94,02") && !markdown.contains("94.02"));
        assert!(markdown.contains("23,98") || markdown.contains("€23.98"));
    }
}

#[test]
fn a_price_without_vat_tells_the_reason_and_no_rate() {
    let mut case = example::group();
    let reason = Some("liittyy potilaan hoitoon.".to_owned());
    let vat = VatTreatment::new(TreatmentCode::ExemptPatientCare, reason).unwrap();
    case.engagement.vat = Some(vat);

    let markdown = text(&case, DocumentKind::SupervisionContract, Language::Fi);

    assert!(markdown.contains("liittyy potilaan hoitoon."), "{markdown}");
    assert!(!markdown.contains("351,40") && !markdown.contains("25,5"));
}

#[test]
fn the_contract_names_every_payer_with_its_share() {
    let markdown = text(
        &example::several_employers(),
        DocumentKind::SupervisionContract,
        Language::Fi,
    );

    for name in ["Kaisla Oy", "Lumme Oy", "Vesikko Oy"] {
        assert!(markdown.contains(name), "{name}: {markdown}");
    }
    assert_eq!(markdown.matches("osuus 1/3").count(), 6, "{markdown}");
}

#[test]
fn a_share_that_has_ended_is_not_told_any_more() {
    let mut case = example::several_employers();
    case.engagement.payers[2].until = Some(day("2026-10-01"));

    let markdown = text(&case, DocumentKind::SupervisionContract, Language::Fi);

    assert!(!markdown.contains("Vesikko Oy"), "{markdown}");
}

/// The lines of the signature table.
fn signatures(case: &Case) -> Vec<String> {
    let markdown = text(case, DocumentKind::SupervisionContract, Language::Fi);
    let (_, table) = markdown.rsplit_once("<!-- signatures -->").unwrap();
    let rows = table.lines().filter(|line| line.starts_with("| ")).skip(2);
    rows.map(|row| row.trim_matches(['|', ' ']).to_owned())
        .collect()
}

#[test]
fn who_signs_follows_from_the_configuration() {
    assert_eq!(
        signatures(&example::group()),
        [
            "Työnohjaaja | Aino Esimerkki",
            "Esihenkilö, Kuusilahden kunta | Kerttu Malliala",
        ]
    );
    assert_eq!(
        signatures(&example::team()),
        [
            "Työnohjaaja | Aino Esimerkki",
            "Toinen työnohjaaja | Otto Malli",
            "Esihenkilö, Hopeajoen hyvinvointialue | Sanna Mallinen",
            "Esihenkilön esihenkilö, Hopeajoen hyvinvointialue | Pekka Esimerkkinen",
        ]
    );
    assert_eq!(
        signatures(&example::consumer()),
        ["Työnohjaaja | Aino Esimerkki", "Ohjattava | Ohjattava-07"]
    );
    let pair = signatures(&example::pair());
    assert_eq!(pair[1..3], ["Ohjattava s1", "Ohjattava s2"]);
    let payers = signatures(&example::several_employers());
    assert_eq!(payers[2..], ["Maksaja, Lumme Oy", "Maksaja, Vesikko Oy"]);
    let group = text(
        &example::group(),
        DocumentKind::SupervisionContract,
        Language::Fi,
    );
    assert!(group.contains("Ohjattavat allekirjoittavat sopimuksen pelisääntöliitteessä."));
}
