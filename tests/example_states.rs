//! Where each engagement of the made-up practice stands on 21 November 2026, and what its contract still lacks.

use tyo::practice::contract::{Book, Severity, check};
use tyo::practice::status::status;

use crate::harness::example::{clients, engagements, practice};

/// The state that the day's table of the example gives each engagement.
const STATES: [(&str, &str); 33] = [
    ("arvioinnissa-tiimi", "review"),
    ("esihenkilo-kirjokanto", "continuation_pending"),
    ("havitetty-2023", "purged"),
    ("hiljeni-1", "lost"),
    ("hopeajoki-tyoryhma", "active"),
    ("kartoitus-1", "mapping"),
    ("kieltaytyi-1", "declined"),
    ("kirkko-yksilo", "active"),
    ("kokeilu-loppui-1", "ended"),
    ("koulu-yhteiso", "active"),
    ("kuusilahti-vk-ryhma", "active"),
    ("kysely-1", "enquiry"),
    ("luento-bjorkvik", "held"),
    ("luento-peruttu", "cancelled_by_client"),
    ("luento-tarjottu", "offered"),
    ("luonnos-1", "contract_draft"),
    ("monityonantaja-ryhma", "active"),
    ("ohjattu-1", "referred"),
    ("paattynyt-tiimi", "ended"),
    ("pari-lahdevesi", "paused"),
    ("rentoutus-polttarit", "prepared"),
    ("rentoutus-tyhy", "held"),
    ("sovittelu-ei-sovi", "closed"),
    ("sovittelu-kesken", "separate_meetings"),
    ("sovittelu-saarenvirta", "communicated"),
    ("sovittelu-vetaytynyt", "closed"),
    ("tarjous-1", "offer"),
    ("terapeutti-toto", "archived"),
    ("vanhentunut-1", "expired"),
    ("vaskiniemi-tiimi", "active"),
    ("vetaytyi-1", "withdrawn"),
    ("yksilo-itsemaksava", "closing"),
    ("yksilo-k12", "trial"),
];

#[test]
fn every_engagement_stands_where_the_example_says() {
    let today = "2026-11-21".parse().unwrap();

    let derived: Vec<(String, &str)> = engagements()
        .iter()
        .map(|e| (e.id.to_string(), status(e, today).state.code()))
        .collect();

    let expected: Vec<(String, &str)> = STATES
        .iter()
        .map(|(id, state)| ((*id).to_owned(), *state))
        .collect();
    assert_eq!(derived, expected);
}

#[test]
fn no_contract_in_force_lacks_anything() {
    let (practice, clients) = (practice(), clients());
    let book = Book::new(&practice, &clients);
    let today = "2026-11-21".parse().unwrap();

    let mut lacking = Vec::new();
    for engagement in engagements().iter().filter(|engagement| {
        engagement
            .signatures
            .iter()
            .any(|s| s.document == "contract")
    }) {
        let errors = check(&book, engagement, today)
            .into_iter()
            .filter(|finding| finding.severity() == Severity::Error);
        lacking.extend(errors.map(|finding| {
            format!(
                "{}: {} at {}",
                engagement.id,
                finding.rule.code(),
                finding.key
            )
        }));
    }

    assert!(lacking.is_empty(), "\n{}", lacking.join("\n"));
}

#[test]
fn the_size_of_the_large_team_is_warned_of() {
    let (practice, clients) = (practice(), clients());
    let book = Book::new(&practice, &clients);
    let team = engagements()
        .into_iter()
        .find(|e| e.id.as_str() == "hopeajoki-tyoryhma")
        .unwrap();

    let findings = check(&book, &team, "2026-11-21".parse().unwrap());

    assert!(
        findings
            .iter()
            .any(|f| f.key == "group.size" && f.severity() == Severity::Warning),
        "{findings:?}"
    );
}
