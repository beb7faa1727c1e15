//! Every invoice of the made-up practice in 2026, month by month: who gets it, for what, and the sums to the cent.
//!
//! Each month is billed on its last day with what earlier invoices hold told as billed, and with the sessions planned up to
//! the end of November recorded as held. Three invoices are made when their occasion is, ahead of the month's: that of each
//! mediation and of the cancelled talk. One is paid for before the day and is therefore told as billed from the start.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use tyo::domain::client::Client;
use tyo::domain::engagement::Engagement;
use tyo::domain::id::{ClientId, EngagementId};
use tyo::domain::practice::Practice;
use tyo::domain::session::SessionStatus;
use tyo::practice::billing::{
    Agreed, Billed, Billing, Draft, Reason, Request, Span, Standing, bill,
};
use tyo::store::read;

/// An invoice: number, engagement, payer, days, net, VAT, total in cents, due day.
type Row = (
    u32,
    &'static str,
    &'static str,
    &'static str,
    i64,
    i64,
    i64,
    &'static str,
);

/// The invoices of the year as they were reckoned by hand.
#[rustfmt::skip]
const INVOICES: [Row; 73] = [
    (1, "esihenkilo-kirjokanto", "kirjokanto", "14.1.", 19_000, 4_845, 23_845, "2026-02-14"),
    (2, "terapeutti-toto", "terapeutti-12", "20.1.", 9_000, 0, 9_000, "2026-02-14"),
    (3, "esihenkilo-kirjokanto", "kirjokanto", "11.2.", 19_000, 4_845, 23_845, "2026-03-14"),
    (4, "terapeutti-toto", "terapeutti-12", "17.2.", 9_000, 0, 9_000, "2026-03-14"),
    (5, "paattynyt-tiimi", "honkaranta", "5.2.", 29_000, 7_395, 36_395, "2026-03-14"),
    (6, "esihenkilo-kirjokanto", "kirjokanto", "11.3.", 19_000, 4_845, 23_845, "2026-04-14"),
    (7, "pari-lahdevesi", "lahdevesi", "12.3.", 21_000, 5_355, 26_355, "2026-04-21"),
    (8, "terapeutti-toto", "terapeutti-12", "17.3.", 9_000, 0, 9_000, "2026-04-14"),
    (9, "paattynyt-tiimi", "honkaranta", "5.3.", 29_000, 7_395, 36_395, "2026-04-14"),
    (10, "hopeajoki-tyoryhma", "hopeajoki", "14.4.", 29_000, 7_395, 36_395, "2026-05-30"),
    (11, "esihenkilo-kirjokanto", "kirjokanto", "8.4.", 19_000, 4_845, 23_845, "2026-05-14"),
    (12, "pari-lahdevesi", "lahdevesi", "9.4.", 21_000, 5_355, 26_355, "2026-05-21"),
    (13, "terapeutti-toto", "terapeutti-12", "21.4.", 9_000, 0, 9_000, "2026-05-14"),
    (14, "paattynyt-tiimi", "honkaranta", "16.4.", 29_000, 7_395, 36_395, "2026-05-14"),
    (15, "arvioinnissa-tiimi", "tuulikallio", "22.4.", 29_000, 7_395, 36_395, "2026-05-14"),
    (16, "hopeajoki-tyoryhma", "hopeajoki", "5.5.", 29_000, 7_395, 36_395, "2026-06-30"),
    (17, "esihenkilo-kirjokanto", "kirjokanto", "6.5.", 19_000, 4_845, 23_845, "2026-06-14"),
    (18, "pari-lahdevesi", "lahdevesi", "7.5.", 21_000, 5_355, 26_355, "2026-06-21"),
    (19, "paattynyt-tiimi", "honkaranta", "21.5.", 29_000, 7_395, 36_395, "2026-06-14"),
    (20, "arvioinnissa-tiimi", "tuulikallio", "13.5.", 29_000, 7_395, 36_395, "2026-06-14"),
    (21, "hopeajoki-tyoryhma", "hopeajoki", "2.6.", 29_000, 7_395, 36_395, "2026-07-30"),
    (22, "esihenkilo-kirjokanto", "kirjokanto", "3.6.", 19_000, 4_845, 23_845, "2026-07-14"),
    (23, "pari-lahdevesi", "lahdevesi", "4.6.", 21_000, 5_355, 26_355, "2026-07-21"),
    (24, "monityonantaja-ryhma", "kaisla", "4.6. 18.6.", 19_000, 4_845, 23_845, "2026-07-14"),
    (25, "monityonantaja-ryhma", "lumme", "4.6. 18.6.", 19_000, 4_845, 23_845, "2026-07-14"),
    (26, "monityonantaja-ryhma", "vesikko", "4.6. 18.6.", 19_000, 4_845, 23_845, "2026-07-14"),
    (27, "vaskiniemi-tiimi", "vaskiniemi", "1.6. 15.6.", 58_000, 14_790, 72_790, "2026-07-14"),
    (28, "arvioinnissa-tiimi", "tuulikallio", "10.6.", 29_000, 7_395, 36_395, "2026-07-14"),
    (29, "hopeajoki-tyoryhma", "hopeajoki", "11.8.", 29_000, 7_395, 36_395, "2026-09-30"),
    (30, "esihenkilo-kirjokanto", "kirjokanto", "12.8.", 19_000, 4_845, 23_845, "2026-09-14"),
    (31, "yksilo-itsemaksava", "ohjattava-07", "17.8.", 9_402, 2_398, 11_800, "2026-09-14"),
    (32, "pari-lahdevesi", "lahdevesi", "27.8.", 21_000, 5_355, 26_355, "2026-09-21"),
    (33, "vaskiniemi-tiimi", "vaskiniemi", "24.8.", 29_000, 7_395, 36_395, "2026-09-14"),
    (34, "paattynyt-tiimi", "honkaranta", "20.8.", 29_000, 7_395, 36_395, "2026-09-14"),
    (35, "arvioinnissa-tiimi", "tuulikallio", "19.8.", 29_000, 7_395, 36_395, "2026-09-14"),
    (36, "kuusilahti-vk-ryhma", "kuusilahti", "3.9. 24.9.", 61_060, 15_570, 76_630, "2026-10-30"),
    (37, "hopeajoki-tyoryhma", "hopeajoki", "8.9.", 29_000, 7_395, 36_395, "2026-10-30"),
    (38, "esihenkilo-kirjokanto", "kirjokanto", "9.9.", 19_000, 4_845, 23_845, "2026-10-14"),
    (39, "yksilo-itsemaksava", "ohjattava-07", "7.9. 28.9.", 18_805, 4_795, 23_600, "2026-10-14"),
    (40, "pari-lahdevesi", "lahdevesi", "24.9.", 21_000, 5_355, 26_355, "2026-10-21"),
    (41, "monityonantaja-ryhma", "kaisla", "3.9.", 9_500, 2_423, 11_923, "2026-10-14"),
    (42, "monityonantaja-ryhma", "lumme", "3.9.", 9_500, 2_423, 11_923, "2026-10-14"),
    (43, "monityonantaja-ryhma", "vesikko", "3.9.", 9_500, 2_423, 11_923, "2026-10-14"),
    (44, "vaskiniemi-tiimi", "vaskiniemi", "14.9.", 29_000, 7_395, 36_395, "2026-10-14"),
    (45, "paattynyt-tiimi", "honkaranta", "17.9.", 29_000, 7_395, 36_395, "2026-10-14"),
    (46, "arvioinnissa-tiimi", "tuulikallio", "16.9.", 29_000, 7_395, 36_395, "2026-10-14"),
    (47, "kirkko-yksilo", "seurakunta", "2.9. 30.9.", 18_000, 4_590, 22_590, "2026-10-30"),
    (48, "rentoutus-polttarit", "seurue-01", "28.11.", 19_920, 5_080, 25_000, "2026-10-26"),
    (49, "sovittelu-vetaytynyt", "rantakivi", "1.10. 12.10. 13.10. 14.10. 15.10.", 145_000, 36_975, 181_975, "2026-11-06"),
    (50, "kuusilahti-vk-ryhma", "kuusilahti", "15.10.", 30_530, 7_785, 38_315, "2026-11-30"),
    (51, "hopeajoki-tyoryhma", "hopeajoki", "6.10. 27.10.", 43_500, 11_093, 54_593, "2026-11-30"),
    (52, "esihenkilo-kirjokanto", "kirjokanto", "7.10.", 19_000, 4_845, 23_845, "2026-11-14"),
    (53, "yksilo-itsemaksava", "ohjattava-07", "19.10.", 9_402, 2_398, 11_800, "2026-11-14"),
    (54, "monityonantaja-ryhma", "kaisla", "1.10. 29.10.", 19_000, 4_845, 23_845, "2026-11-14"),
    (55, "monityonantaja-ryhma", "lumme", "1.10. 29.10.", 19_000, 4_845, 23_845, "2026-11-14"),
    (56, "monityonantaja-ryhma", "vesikko", "1.10. 29.10.", 19_000, 4_845, 23_845, "2026-11-14"),
    (57, "rentoutus-tyhy", "kettuleipa", "16.10. 16.10.", 72_000, 18_360, 90_360, "2026-11-14"),
    (58, "vaskiniemi-tiimi", "vaskiniemi", "5.10. 26.10.", 58_000, 14_790, 72_790, "2026-11-14"),
    (59, "arvioinnissa-tiimi", "tuulikallio", "14.10.", 29_000, 7_395, 36_395, "2026-11-14"),
    (60, "kirkko-yksilo", "seurakunta", "28.10.", 9_000, 2_295, 11_295, "2026-11-30"),
    (61, "sovittelu-saarenvirta", "saarenvirta", "1.10. 5.10. 6.10. 7.10. 8.10. 3.11.", 305_000, 77_775, 382_775, "2026-11-18"),
    (62, "luento-peruttu", "kettuleipa", "20.11.", 37_500, 9_563, 47_063, "2026-11-27"),
    (63, "kuusilahti-vk-ryhma", "kuusilahti", "5.11. 26.11.", 61_060, 15_570, 76_630, "2026-12-30"),
    (64, "hopeajoki-tyoryhma", "hopeajoki", "17.11.", 29_000, 7_395, 36_395, "2026-12-30"),
    (65, "esihenkilo-kirjokanto", "kirjokanto", "4.11.", 9_500, 2_423, 11_923, "2026-12-14"),
    (66, "yksilo-itsemaksava", "ohjattava-07", "9.11. 23.11.", 18_805, 4_795, 23_600, "2026-12-14"),
    (67, "monityonantaja-ryhma", "kaisla", "19.11.", 14_250, 3_634, 17_884, "2026-12-14"),
    (68, "monityonantaja-ryhma", "lumme", "19.11.", 14_250, 3_634, 17_884, "2026-12-14"),
    (69, "koulu-yhteiso", "kuusilahti", "12.11.", 56_000, 14_280, 70_280, "2026-12-30"),
    (70, "luento-bjorkvik", "bjorkvik", "13.11.", 86_550, 22_070, 108_620, "2026-12-14"),
    (71, "yksilo-k12", "honkaranta", "10.11.", 11_500, 2_933, 14_433, "2026-12-14"),
    (72, "arvioinnissa-tiimi", "tuulikallio", "18.11.", 29_000, 7_395, 36_395, "2026-12-14"),
    (73, "kirkko-yksilo", "seurakunta", "25.11.", 9_000, 2_295, 11_295, "2026-12-30"),
];

/// The invoice of the relaxation that was paid for before the day.
const PREPAID: &str = "20260048";

/// Everything that is billed from.
struct World {
    practice: Practice,
    clients: BTreeMap<ClientId, Client>,
    engagements: Vec<Engagement>,
    billed: Billed,
}

/// Reads the files of a folder of the example by their ids.
fn texts(folder: &str) -> BTreeMap<String, String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("examples/practice")
        .join(folder);
    let entry = |path: std::path::PathBuf| {
        let id = path.file_stem().unwrap().to_str().unwrap().to_owned();
        (id, std::fs::read_to_string(&path).unwrap())
    };
    std::fs::read_dir(folder)
        .unwrap()
        .map(|file| entry(file.unwrap().path()))
        .collect()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

impl World {
    /// Reads the practice as it stands on 30 November: what was planned up to then has been held.
    fn read() -> Self {
        let client = |(id, text): (&String, &String)| {
            let id: ClientId = id.parse().unwrap();
            (id.clone(), read::client(&id, text).unwrap())
        };
        let engagements = texts("engagements");
        let engagements = engagements
            .iter()
            .map(|(id, text)| read::engagement(&id.parse().unwrap(), text).unwrap())
            .map(held_to_the_end_of_november);
        Self {
            practice: read::practice(include_str!("../examples/practice/practice.toml")).unwrap(),
            clients: texts("clients").iter().map(client).collect(),
            engagements: engagements.collect(),
            billed: Billed::default(),
        }
    }

    /// Decides what is billed of a month on a day, of one engagement or of all.
    fn bill(&self, month: u32, date: NaiveDate, only: Option<&str>) -> Billing {
        let request = Request {
            practice: &self.practice,
            clients: &self.clients,
            billed: &self.billed,
            span: Span {
                from: NaiveDate::from_ymd_opt(2026, month, 1),
                to: last_of(month),
            },
            date,
        };
        let engagements = self.engagements.iter();
        let asked = engagements.filter(|e| only.is_none_or(|only| e.id.as_str() == only));
        bill(&request, asked.map(Agreed::unchanged))
    }

    /// Makes a run of the year, remembers what is billed, and returns the invoices.
    fn issue(&mut self, (month, date, only, first, _): Run) -> Vec<Draft> {
        let drafts = self.bill(month, day(date), only).drafts;
        for (number, draft) in (first..).zip(&drafts) {
            self.billed.add_draft(draft, &format!("2026{number:04}"));
        }
        drafts
    }

    /// Tells that the relaxation paid for ahead is billed.
    fn prepay(&mut self) {
        let standing = Standing {
            session: "s02".parse().unwrap(),
            payer: "seurue-01".parse().unwrap(),
            order_number: None,
            cost_centre: None,
            number: PREPAID.to_owned(),
        };
        self.billed
            .add("rentoutus-polttarit".parse().unwrap(), standing);
    }
}

/// Records what was planned up to 30 November as held.
fn held_to_the_end_of_november(mut engagement: Engagement) -> Engagement {
    for session in &mut engagement.sessions {
        let planned = session.status == SessionStatus::Planned;
        if planned && session.start.date() <= day("2026-11-30") {
            session.status = SessionStatus::Held;
        }
    }
    engagement
}

fn last_of(month: u32) -> NaiveDate {
    let next = NaiveDate::from_ymd_opt(2026, month + 1, 1).unwrap();
    next.pred_opt().unwrap()
}

/// Returns the figures of a draft as the list has them, with its days as `14.1. 28.1.`.
fn figures(draft: &Draft) -> (String, String, String, i64, i64, i64, String) {
    use chrono::Datelike;
    let totals = draft.contents.totals();
    let days = draft.sessions.iter().map(|s| s.day);
    let days: Vec<String> = days
        .map(|d| format!("{}.{}.", d.day(), d.month()))
        .collect();
    let ids: Vec<&str> = draft.engagements().iter().map(|id| id.as_str()).collect();
    (
        ids.join(" "),
        draft.contents.key().payer.to_string(),
        days.join(" "),
        totals.net.cents(),
        totals.vat.cents(),
        totals.total.cents(),
        draft.due.map(|due| due.to_string()).unwrap_or_default(),
    )
}

/// Returns the invoices of the list that bear one of these numbers, in the order of their drafts.
fn listed(
    numbers: std::ops::RangeInclusive<u32>,
) -> Vec<(String, String, String, i64, i64, i64, String)> {
    let rows = INVOICES.iter().filter(|row| numbers.contains(&row.0));
    let rows = rows.map(|(_, id, payer, days, net, vat, total, due)| {
        let text = |text: &str| text.to_owned();
        (
            text(id),
            text(payer),
            text(days),
            *net,
            *vat,
            *total,
            text(due),
        )
    });
    let mut rows: Vec<_> = rows.collect();
    rows.sort();
    rows
}

/// A run: month, date, which engagement alone, and the first and last number that it gave.
type Run = (u32, &'static str, Option<&'static str>, u32, u32);

/// The runs of the year.
const RUNS: [Run; 13] = [
    (1, "2026-01-31", None, 1, 2),
    (2, "2026-02-28", None, 3, 5),
    (3, "2026-03-31", None, 6, 9),
    (4, "2026-04-30", None, 10, 15),
    (5, "2026-05-31", None, 16, 20),
    (6, "2026-06-30", None, 21, 28),
    (8, "2026-08-31", None, 29, 35),
    (9, "2026-09-30", None, 36, 47),
    (10, "2026-10-23", Some("sovittelu-vetaytynyt"), 49, 49),
    (10, "2026-10-31", None, 50, 60),
    (11, "2026-11-04", Some("sovittelu-saarenvirta"), 61, 61),
    (11, "2026-11-13", Some("luento-peruttu"), 62, 62),
    (11, "2026-11-30", None, 63, 73),
];

#[test]
fn every_invoice_of_the_year_is_reproduced_month_by_month() {
    let mut world = World::read();
    world.prepay();
    let (mut net, mut vat, mut total, mut count) = (0, 0, 0, 0);
    for run in RUNS {
        let (_, date, only, first, last) = run;
        let drafts = world.issue(run);
        let mut found: Vec<_> = drafts.iter().map(figures).collect();
        found.sort();
        assert_eq!(found, listed(first..=last), "{date} {only:?}");
        count += drafts.len();
        for draft in &drafts {
            let totals = draft.contents.totals();
            net += totals.net.cents();
            vat += totals.vat.cents();
            total += totals.total.cents();
        }
    }
    // With the one paid ahead: 62 invoices up to 21 November, and the eleven of its run.
    assert_eq!(count + 1, INVOICES.len());
    let all = (1_921_619 + 338_915, 480_836 + 86_424, 2_402_455 + 425_339);
    assert_eq!((net + 19_920, vat + 5_080, total + 25_000), all);
}

#[test]
fn the_run_of_november_comes_to_what_was_reckoned_by_hand() {
    let mut world = World::read();
    world.prepay();
    for run in RUNS.iter().take(12) {
        world.issue(*run);
    }
    let billing = world.bill(11, day("2026-11-30"), None);

    let totals = billing.totals().unwrap();
    assert_eq!(billing.drafts.len(), 11);
    assert_eq!(
        (totals.net.cents(), totals.vat.cents(), totals.total.cents()),
        (338_915, 86_424, 425_339)
    );
    assert_eq!(billing.warnings, []);
}

#[test]
fn the_relaxation_paid_ahead_costs_what_its_invoice_says() {
    let world = World::read();

    let drafts = world
        .bill(11, day("2026-11-30"), Some("rentoutus-polttarit"))
        .drafts;
    let found: Vec<_> = drafts
        .iter()
        .map(figures)
        .map(|f| (f.3, f.4, f.5))
        .collect();
    assert_eq!(found, [(19_920, 5_080, 25_000)]);
}

#[test]
fn each_engagement_without_an_invoice_in_november_says_why() {
    let mut world = World::read();
    world.prepay();
    for run in RUNS.iter().take(12) {
        world.issue(*run);
    }
    let billing = world.bill(11, day("2026-11-30"), None);
    let why = |id: &str| -> Vec<(Reason, Option<String>)> {
        let of = billing
            .skipped
            .iter()
            .filter(|s| s.engagement.as_str() == id);
        of.map(|s| (s.why.reason, s.why.number.clone())).collect()
    };

    let number = |number: &str| Some(number.to_owned());
    assert_eq!(why("sovittelu-kesken"), [(Reason::MilestoneAhead, None)]);
    assert_eq!(why("kartoitus-1"), [(Reason::MappingFree, None)]);
    assert_eq!(why("tarjous-1"), [(Reason::MappingFree, None)]);
    assert_eq!(why("pari-lahdevesi"), [(Reason::NothingHeld, None)]);
    assert_eq!(why("luonnos-1"), [(Reason::MappingFree, None)]);
    assert_eq!(why("vetaytyi-1"), [(Reason::NothingHeld, None)]);
    let prepaid = [(Reason::AlreadyBilled, number(PREPAID))];
    assert_eq!(why("rentoutus-polttarit"), prepaid);
    let billed = [(Reason::AlreadyBilled, number("20260061"))];
    assert_eq!(why("sovittelu-saarenvirta"), billed);

    let drafted = billing.drafts.iter().flat_map(Draft::engagements);
    let mut told: Vec<&str> = drafted.map(EngagementId::as_str).collect();
    told.extend(billing.skipped.iter().map(|s| s.engagement.as_str()));
    told.sort_unstable();
    told.dedup();
    assert_eq!(told.len(), world.engagements.len());
}

#[test]
fn a_trial_that_is_free_is_not_billed_and_says_so() {
    let world = World::read();
    let billing = world.bill(10, day("2026-10-31"), Some("kokeilu-loppui-1"));

    assert_eq!(billing.drafts, []);
    let reasons: Vec<Reason> = billing.skipped.iter().map(|s| s.why.reason).collect();
    assert_eq!(reasons, [Reason::TrialFree]);
}
