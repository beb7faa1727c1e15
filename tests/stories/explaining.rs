//! Explaining: what a session costs, by the clause as it stood on its day.

use serde_json::json;

use crate::harness::Sandbox;

const TEAM: &str = "engagements/hopeajoki-tyoryhma.toml";

#[test]
fn a_late_cancellation_is_explained_to_the_cent() {
    let sandbox = Sandbox::markdown();

    let answer = sandbox.ok(&["explain", "hopeajoki-tyoryhma", "s06", "--lang", "fi"]);

    let expected = "\
hopeajoki-tyoryhma s06
ti 6.10.2026 klo 13.00, 90 min: tapaaminen, peruttu

Miksi
  Ilmoitus    ma 5.10.2026 klo 7.00
              30 h ennen alkua
  Peruuttaja  yhteyshenkilö
  Sääntö      5. peruttu ennen alkua, porras ilmoitusajan mukaan
              sopimuksen kohta 14, `contract.cancellation.tiers[1]`
  Veloitus    50 %, myöhässä

Sopimuksen kohta 14: peruutukset ja käyttämätön aika
    Sääntö   Tilanne                                                Veloitus
─────────────────────────────────────────────────────────────────────────────
    1        työnohjaaja perui: ei veloitusta, ja korvaava               0 %
             tapaaminen jää sovittavaksi
    2        siirretty molempien suostumuksella: ei veloitusta           0 %
    3        sairastuminen: sovitaan uusi aika 21 päivän kuluessa        0 %
    4        ennen alkua ei ilmoitettu                                 100 %
    5        ilmoitus viimeistään 48 h ennen                             0 %
→   5        ilmoitus viimeistään 24 h ennen                            50 %
    5        ilmoitus myöhemmin, ennen alkua                           100 %

Mitä tapaaminen maksaa
  Hinta          290,00 €, veroton
                 sovittu hinta (contract.price)
  50 % hinnasta  145,00 €
  Veroton        145,00 €
  Alv 25,5 %     36,98 €
  Yhteensä       181,98 €

Alv on laskettu vain tälle tapaamiselle. Laskulla se lasketaan kerran koko
summasta, joten se voi poiketa sentillä.
";
    assert_eq!(answer, expected);
}

#[test]
fn a_planned_session_tells_until_when_it_can_be_cancelled_at_what_price() {
    let sandbox = Sandbox::markdown();

    let answer = sandbox.ok(&["explain", "yksilo-itsemaksava", "s06", "--lang", "en"]);

    let expected = "\
If it is cancelled
Notice                       Charged   With VAT
────────────────────────────────────────────────
by Sat 2026-11-21 at 17:00       0 %      €0.00
by Sun 2026-11-22 at 17:00      50 %     €59.00
later, before the start        100 %    €118.00
none before the start          100 %    €118.00
";
    assert!(answer.contains(expected), "{answer}");
}

#[test]
fn deadlines_that_have_passed_are_told_so() {
    let mut sandbox = Sandbox::markdown();
    sandbox.set("TYO_TODAY", "2026-11-22");

    let answer = sandbox.ok(&["explain", "yksilo-itsemaksava", "s06", "--lang", "en"]);

    assert!(
        answer.contains("by Sat 2026-11-21 at 17:00 (past)"),
        "{answer}"
    );
}

#[test]
fn when_the_clock_was_changed_both_lengths_are_told_and_the_longer_counts() {
    let sandbox = Sandbox::markdown();
    sandbox.edit(
        TEAM,
        "start = 2026-10-06T13:00:00",
        "start = 2026-10-26T09:00:00",
    );
    sandbox.edit(
        TEAM,
        "notice = 2026-10-05T07:00:00",
        "notice = 2026-10-24T09:30:00",
    );

    let answer = sandbox.ok(&["explain", "hopeajoki-tyoryhma", "s06", "--lang", "en"]);
    let data = sandbox.json(&["explain", "hopeajoki-tyoryhma", "s06"]);

    assert!(
        answer.contains("47 h 30 min before the start by the clock, 48 h 30 min as time"),
        "{answer}"
    );
    assert_eq!(data["notice"]["minutes_by_clock"], 2_850);
    assert_eq!(data["notice"]["minutes_elapsed"], 2_910);
    assert_eq!(data["percent"], 0);
    assert_eq!(data["timing"], "in_time");
}

#[test]
fn what_the_supervisor_cancelled_is_owed_until_another_session_makes_it_good() {
    let sandbox = Sandbox::markdown();
    sandbox.edit(
        TEAM,
        "status = \"cancelled\"\nnotice = 2026-11-16T17:00:00\ncancelled_by = \"contact\"",
        "status = \"cancelled_by_supervisor\"",
    );

    let owed = sandbox.json(&["explain", "hopeajoki-tyoryhma", "s08"]);
    sandbox.edit(TEAM, "id = \"s09\"", "id = \"s09\"\nreplaces = \"s08\"");
    let good = sandbox.json(&["explain", "hopeajoki-tyoryhma", "s08"]);

    assert_eq!(owed["rule"], "by_supervisor");
    assert_eq!((&owed["percent"], &owed["owed"]), (&json!(0), &json!(true)));
    assert_eq!(owed["made_good_by"], json!(null));
    assert_eq!(good["made_good_by"], "s09");
}

#[test]
fn a_session_before_an_amendment_costs_what_was_agreed_for_its_day() {
    let sandbox = Sandbox::markdown();
    sandbox.ok(&[
        "contract",
        "amend",
        "hopeajoki-tyoryhma",
        "--set",
        "price.cents=30000",
        "--effective",
        "2026-12-01",
        "--yes",
    ]);

    let price = |session| {
        let data = sandbox.json(&["explain", "hopeajoki-tyoryhma", session]);
        data["price"]["cents"].clone()
    };
    assert_eq!(price("s08"), 29_000);
    assert_eq!(price("s09"), 30_000);
}

#[test]
fn each_payer_is_told_its_part_in_cents() {
    let sandbox = Sandbox::markdown();

    let data = sandbox.json(&["explain", "monityonantaja-ryhma", "s06"]);

    let half = |client| {
        json!({
            "client": client,
            "share": "1/2",
            "amount_cents": 14_250,
            "travel_cents": 0,
            "sums": { "net_cents": 14_250, "vat_cents": 3_634, "total_cents": 17_884 },
        })
    };
    assert_eq!(data["payers"], json!([half("kaisla"), half("lumme")]));
}

#[test]
fn what_nobody_agreed_on_is_told_and_not_reckoned() {
    let sandbox = Sandbox::markdown();
    sandbox.edit(TEAM, "no_show_percent = 100\n", "");
    sandbox.edit(
        TEAM,
        "status = \"cancelled\"\nnotice = 2026-11-16T17:00:00\ncancelled_by = \"contact\"",
        "status = \"no_show\"",
    );

    let answer = sandbox.ok(&["explain", "hopeajoki-tyoryhma", "s08", "--lang", "en"]);
    let data = sandbox.json(&["explain", "hopeajoki-tyoryhma", "s08"]);

    assert!(
        answer.contains("what unused time costs is not agreed"),
        "{answer}"
    );
    assert_eq!(data["gap"], "no_show_unsaid");
    assert_eq!(data["amount_cents"], json!(null));
    assert_eq!(data["price"]["cents"], 29_000);
    assert_eq!(data["missing"], json!(["clause"]));
}

#[test]
fn sessions_of_every_kind_are_explained_in_both_languages() {
    let sandbox = Sandbox::markdown();
    for engagement in [
        "kuusilahti-vk-ryhma",
        "sovittelu-saarenvirta",
        "rentoutus-tyhy",
    ] {
        let shown = sandbox.json(&["show", engagement]);
        for session in shown["record"]["session"].as_array().unwrap() {
            let id = session["id"].as_str().unwrap();
            for lang in ["fi", "en"] {
                let answer = sandbox.ok(&["explain", engagement, id, "--lang", lang]);
                assert!(answer.starts_with(&format!("{engagement} {id}\n")));
                assert!(!answer.contains("explain-"), "{answer}");
            }
        }
    }
}
