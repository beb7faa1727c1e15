//! What every session of the made-up practice costs: the figures of its invoices, as far as they are of one session.

use std::collections::BTreeMap;

use tyo::domain::engagement::Engagement;
use tyo::domain::money::Money;
use tyo::domain::session::SessionStatus;
use tyo::practice::charging::{Charge, charge};
use tyo::practice::contract::Book;

use crate::harness::example::{clients, engagements, practice};

/// A session, and what it costs: percent, net, VAT, total in cents.
type Row = (&'static str, &'static str, u32, i64, i64, i64);

/// Sessions whose figures stand on an invoice of their own, or are told as single figures.
const FIGURES: [Row; 32] = [
    // The group: mapping free, 280.00 with 46 km.
    ("kuusilahti-vk-ryhma", "s01", 100, 0, 0, 0),
    ("kuusilahti-vk-ryhma", "s02", 100, 30_530, 7_785, 38_315),
    ("kuusilahti-vk-ryhma", "s04", 100, 30_530, 7_785, 38_315),
    ("kuusilahti-vk-ryhma", "s06", 100, 30_530, 7_785, 38_315),
    // The team: whole, 30 hours before at half, 20 hours before in full.
    ("hopeajoki-tyoryhma", "s01", 100, 29_000, 7_395, 36_395),
    ("hopeajoki-tyoryhma", "s06", 50, 14_500, 3_698, 18_198),
    ("hopeajoki-tyoryhma", "s08", 100, 29_000, 7_395, 36_395),
    // The manager: 30 hours before at half.
    ("esihenkilo-kirjokanto", "s01", 100, 19_000, 4_845, 23_845),
    ("esihenkilo-kirjokanto", "s10", 50, 9_500, 2_423, 11_923),
    // A private person: trial, no-show, closing, all with VAT in the price.
    ("yksilo-itsemaksava", "s01", 100, 9_402, 2_398, 11_800),
    ("yksilo-itsemaksava", "s04", 100, 9_402, 2_398, 11_800),
    ("yksilo-itsemaksava", "s06", 100, 9_402, 2_398, 11_800),
    ("pari-lahdevesi", "s01", 100, 21_000, 5_355, 26_355),
    ("koulu-yhteiso", "s02", 100, 56_000, 14_280, 70_280),
    ("vaskiniemi-tiimi", "s03", 100, 29_000, 7_395, 36_395),
    // The mediation by phase.
    ("sovittelu-saarenvirta", "s01", 100, 35_000, 8_925, 43_925),
    ("sovittelu-saarenvirta", "s02", 100, 27_500, 7_013, 34_513),
    (
        "sovittelu-saarenvirta",
        "s06",
        100,
        160_000,
        40_800,
        200_800,
    ),
    ("sovittelu-vetaytynyt", "s01", 100, 35_000, 8_925, 43_925),
    // The talk with 210 km, and the one cancelled nine days before.
    ("luento-bjorkvik", "s01", 100, 86_550, 22_070, 108_620),
    ("luento-peruttu", "s01", 50, 37_500, 9_563, 47_063),
    // Relaxations: moved at no cost, the new day with VAT in the price; two services on one day.
    ("rentoutus-polttarit", "s01", 0, 0, 0, 0),
    ("rentoutus-polttarit", "s02", 100, 19_920, 5_080, 25_000),
    ("rentoutus-tyhy", "s01", 100, 40_000, 10_200, 50_200),
    ("rentoutus-tyhy", "s02", 100, 32_000, 8_160, 40_160),
    // Work tied to a patient's care, without VAT.
    ("terapeutti-toto", "s02", 100, 9_000, 0, 9_000),
    ("yksilo-k12", "s02", 100, 11_500, 2_933, 14_433),
    ("kirkko-yksilo", "s02", 100, 9_000, 2_295, 11_295),
    ("arvioinnissa-tiimi", "s03", 100, 29_000, 7_395, 36_395),
    ("paattynyt-tiimi", "s02", 100, 29_000, 7_395, 36_395),
    // A trial that is not paid for, and a mapping before anything is agreed.
    ("kokeilu-loppui-1", "s01", 100, 0, 0, 0),
    ("kartoitus-1", "s01", 100, 0, 0, 0),
];

/// Every session with what it costs, by engagement and session.
fn charges() -> BTreeMap<(String, String), Charge> {
    let (practice, clients) = (practice(), clients());
    let book = Book::new(&practice, &clients);
    let engagements = engagements();
    let one = |engagement: &Engagement| {
        let sessions = engagement.sessions.iter();
        let key = |session: &str| (engagement.id.to_string(), session.to_owned());
        sessions
            .map(|session| (key(session.id.as_str()), charge(&book, engagement, session)))
            .collect::<Vec<_>>()
    };
    engagements.iter().flat_map(one).collect()
}

#[test]
fn every_figure_of_the_invoices_is_reproduced() {
    let charges = charges();

    for (engagement, session, percent, net, vat, total) in FIGURES {
        let charge = &charges[&(engagement.to_owned(), session.to_owned())];
        let sums = charge.sums.unwrap();
        assert_eq!(
            (
                charge.judgement.percent(),
                sums.net.cents(),
                sums.vat.cents(),
                sums.total.cents()
            ),
            (Some(percent), net, vat, total),
            "{engagement} {session}"
        );
    }
}

#[test]
fn each_employer_of_the_common_group_pays_its_share_of_the_day() {
    let charges = charges();
    let parts = |session: &str| -> Vec<(String, i64, i64, i64)> {
        let charge = &charges[&("monityonantaja-ryhma".to_owned(), session.to_owned())];
        let part = |part: &tyo::practice::charging::Portion| {
            let sums = part.sums.unwrap();
            (
                part.client.to_string(),
                sums.net.cents(),
                sums.vat.cents(),
                sums.total.cents(),
            )
        };
        charge.portions.iter().map(part).collect()
    };

    let third = |client: &str| (client.to_owned(), 9_500, 2_423, 11_923);
    let half = |client: &str| (client.to_owned(), 14_250, 3_634, 17_884);
    assert_eq!(
        parts("s05"),
        [third("kaisla"), third("lumme"), third("vesikko")]
    );
    assert_eq!(parts("s06"), [half("kaisla"), half("lumme")]);
}

#[test]
fn no_session_whose_terms_are_kept_lacks_anything_to_be_reckoned() {
    let lacking: Vec<String> = charges()
        .into_iter()
        .filter(|((engagement, _), charge)| {
            // Its terms were destroyed when their time had passed.
            engagement != "havitetty-2023" && !charge.missing.is_empty()
        })
        .map(|((engagement, session), charge)| format!("{engagement} {session}: {charge:?}"))
        .collect();

    assert!(lacking.is_empty(), "\n{}", lacking.join("\n"));
}

#[test]
fn all_work_done_by_the_day_makes_what_was_billed_and_what_is_still_to_be() {
    // 62 invoices at 19,216.19 and unbilled work at 2,805.80, without the private persons, whose invoices round once;
    // 900.00 of a mediation under way is billed when it is done.
    let day = "2026-11-21".parse().unwrap();
    let engagements = engagements();
    let charges = charges();
    let done = |engagement: &Engagement| {
        let sessions = engagement.sessions.iter().filter(|session| {
            session.status != SessionStatus::Planned && session.start.date() <= day
        });
        let key = |session: &str| (engagement.id.to_string(), session.to_owned());
        let charges = sessions.map(|session| &charges[&key(session.id.as_str())]);
        let net = |charge: &Charge| {
            let gross = charge.base.is_none_or(|base| base.gross);
            charge.sums.filter(|_| !gross)
        };
        charges.filter_map(net).map(|sums| sums.net).sum::<Money>()
    };

    let total: Money = engagements.iter().map(done).sum();

    assert_eq!(
        total.cents(),
        1_921_619 - 37_609 - 19_920 + 280_580 + 90_000
    );
}
