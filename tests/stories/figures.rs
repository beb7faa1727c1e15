//! Figures and the calendar: what was held and cancelled, and what other programs are told of it.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::harness::Sandbox;

/// Returns the file of an event's lines, unfolded, by its name.
fn event(calendar: &str, uid: &str) -> Vec<String> {
    let unfolded = calendar.replace("\r\n ", "");
    let begins = format!("BEGIN:VEVENT\r\nUID:{uid}@9990001-6.tyo\r\n");
    let (_, rest) = unfolded.split_once(&begins).unwrap();
    let (event, _) = rest.split_once("END:VEVENT").unwrap();
    event.lines().map(str::to_owned).collect()
}

/// Gathers every name of a person in the practice: each word of it, longer than an initial.
fn names(sandbox: &Sandbox) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (path, bytes) in sandbox.files() {
        let Ok(text) = String::from_utf8(bytes) else {
            continue;
        };
        let Ok(table) = text.parse::<toml::Table>() else {
            continue;
        };
        for key in ["person", "supervisor", "contact"] {
            let people = match table.get(key) {
                Some(toml::Value::Array(people)) => people.clone(),
                Some(one @ toml::Value::Table(_)) => vec![one.clone()],
                _ => continue,
            };
            for person in people {
                let name = person["name"].as_str().unwrap_or_else(|| panic!("{path}"));
                names.extend(name.split_whitespace().map(str::to_owned));
            }
        }
    }
    names
}

#[test]
fn a_moved_meeting_is_one_event_with_its_first_name_and_its_new_time() {
    let sandbox = Sandbox::markdown();

    let calendar = sandbox.ok(&["export", "ics", "--engagement", "rentoutus-polttarit"]);

    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 1);
    let expected = [
        "DTSTAMP:20261119T220000Z",
        "SEQUENCE:1",
        "DTSTART;TZID=Europe/Helsinki:20261128T150000",
        "DTEND;TZID=Europe/Helsinki:20261128T160000",
        "SUMMARY:Tapaaminen rentoutus-polttarit",
        "STATUS:CONFIRMED",
        "CLASS:PRIVATE",
        "TRANSP:OPAQUE",
    ];
    assert_eq!(event(&calendar, "rentoutus-polttarit.s01"), expected);
}

#[test]
fn a_cancelled_meeting_stays_in_the_calendar_as_cancelled() {
    let sandbox = Sandbox::markdown();

    let calendar = sandbox.ok(&["export", "ics", "--engagement", "hopeajoki-tyoryhma"]);

    let cancelled = event(&calendar, "hopeajoki-tyoryhma.s06");
    assert!(cancelled.contains(&"STATUS:CANCELLED".to_owned()));
    assert!(cancelled.contains(&"SEQUENCE:1".to_owned()));
    assert!(cancelled.contains(&"LOCATION:Itäinen palvelukeskus\\, ryhmätila".to_owned()));
}

#[test]
fn a_calendar_names_nobody_and_no_theme() {
    let sandbox = Sandbox::markdown();
    let names = names(&sandbox);
    assert!(
        names.contains("Esimerkkilä") && names.contains("Aino"),
        "{names:?}"
    );

    let calendar = sandbox.ok(&["export", "ics"]).replace("\r\n ", "");

    let words: BTreeSet<&str> = calendar.split(|c: char| !c.is_alphabetic()).collect();
    let told: Vec<&String> = names
        .iter()
        .filter(|name| words.contains(name.as_str()))
        .collect();
    assert!(told.is_empty(), "{told:?}");
    let summaries = calendar
        .lines()
        .filter_map(|line| line.strip_prefix("SUMMARY:"));
    assert!(summaries.clone().count() > 100);
    for summary in summaries {
        let id = summary.strip_prefix("Tapaaminen ").unwrap();
        assert!(sandbox.has(&format!("engagements/{id}.toml")), "{summary}");
    }
    for word in [
        "Ohjattava",
        "Polttarit",
        "Luottamus",
        "return_to_work",
        "DESCRIPTION",
    ] {
        assert!(!calendar.contains(word), "{word}");
    }
}

#[test]
fn the_same_record_is_the_same_calendar_whenever_it_is_written() {
    let mut sandbox = Sandbox::markdown();
    let calendar = sandbox.ok(&["export", "ics"]);

    assert_eq!(sandbox.ok(&["export", "ics"]), calendar);
    sandbox.set("TYO_TODAY", "2026-11-22");
    assert_eq!(sandbox.ok(&["export", "ics"]), calendar);

    assert!(calendar.ends_with("END:VCALENDAR\r\n"));
    assert!(
        calendar
            .split("\r\n")
            .all(|line| line.len() <= 75 && !line.contains('\n'))
    );
}

#[test]
fn meetings_in_the_nights_of_the_clock_keep_their_length() {
    let sandbox = Sandbox::markdown();
    sandbox.edit(
        "engagements/kirkko-yksilo.toml",
        "start = 2026-11-25T10:00:00",
        "start = 2026-10-25T03:30:00",
    );

    let calendar = sandbox.ok(&["export", "ics", "--engagement", "kirkko-yksilo"]);

    let night = event(&calendar, "kirkko-yksilo.s04");
    assert!(night.contains(&"DTSTART;TZID=Europe/Helsinki:20261025T033000".to_owned()));
    assert!(night.contains(&"DURATION:PT45M".to_owned()), "{night:?}");
}

#[test]
fn a_calendar_is_written_over_an_earlier_one_and_over_nothing_else() {
    let sandbox = Sandbox::markdown();
    let commits = sandbox.commits();

    let first = sandbox.run(&["export", "ics", "--out", "../my/calendar.ics"]);
    let same = sandbox.run(&["export", "ics", "--out", "../my/calendar.ics"]);
    let fewer = sandbox.run(&[
        "export",
        "ics",
        "--from",
        "today",
        "--out",
        "../my/calendar.ics",
    ]);

    assert_eq!(first.stderr, "108 events written to `../my/calendar.ics`\n");
    assert_eq!(same.stderr, "`../my/calendar.ics` was up to date\n");
    assert!(fewer.stderr.contains("events written"), "{fewer:?}");
    assert_eq!(first.stdout, "");
    assert_eq!(sandbox.commits(), commits);
    assert!(sandbox.git(&["status", "--porcelain"]).is_empty());
}

#[test]
fn a_calendar_is_cut_to_days_and_supervisors() {
    let sandbox = Sandbox::markdown();
    let ids = |args: &[&str]| {
        let answer = sandbox.json(&[&["export", "ics"], args].concat());
        let events = answer["events"].as_array().unwrap().clone();
        let id = |event: &Value| event["engagement"].as_str().unwrap().to_owned();
        events.iter().map(id).collect::<Vec<_>>()
    };

    let week = ids(&["--from", "2026-11-23", "--to", "2026-11-26"]);
    let otto = ids(&["--supervisor", "otto", "--from", "today"]);
    let nobody = sandbox.run(&["export", "ics", "--supervisor", "liisa"]);

    let planned = ["yksilo-itsemaksava", "kirkko-yksilo", "kuusilahti-vk-ryhma"];
    assert!(
        planned.iter().all(|id| week.contains(&(*id).to_owned())),
        "{week:?}"
    );
    assert_eq!(otto, ["koulu-yhteiso"; 3]);
    assert!(nobody.failed_with(1).contains("it can be: aino, otto"));
}

#[test]
fn what_is_due_stands_in_the_calendar_as_whole_days_when_it_is_asked_for() {
    let sandbox = Sandbox::markdown();
    let args = [
        "export",
        "ics",
        "--due",
        "--engagement",
        "hopeajoki-tyoryhma",
    ];

    let calendar = sandbox.ok(&args);

    let review = event(&calendar, "hopeajoki-tyoryhma.due-review");
    let expected = [
        "DTSTAMP:20261116T150000Z",
        "SEQUENCE:0",
        "DTSTART;VALUE=DATE:20261001",
        "DTEND;VALUE=DATE:20261002",
        "SUMMARY:Arviointi hopeajoki-tyoryhma",
        "STATUS:CONFIRMED",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
    ];
    assert_eq!(review, expected);
}

#[test]
fn what_is_due_tells_of_no_disagreement_and_no_event_has_the_name_of_another() {
    let sandbox = Sandbox::markdown();

    let calendar = sandbox.ok(&["export", "ics", "--due"]).replace("\r\n ", "");

    let all = |key: &str| {
        calendar
            .lines()
            .filter_map(|line| line.strip_prefix(key))
            .collect::<Vec<_>>()
    };
    let words: BTreeSet<&str> = all("SUMMARY:")
        .iter()
        .filter_map(|line| line.split(' ').next())
        .collect();
    assert_eq!(
        words,
        BTreeSet::from(["Arviointi", "Määräpäivä", "Päätös", "Tapaaminen"])
    );
    let uids = all("UID:");
    let several: BTreeSet<&&str> = uids.iter().collect();
    assert_eq!(several.len(), uids.len());
    assert!(uids.len() > 130, "{}", uids.len());
}

#[test]
fn agreed_sessions_are_counted_down() {
    let sandbox = Sandbox::markdown();

    let lines = sandbox.ok(&["stats", "--by", "engagement"]);

    let line = |id: &str| lines.lines().find(|line| line.starts_with(id)).unwrap();
    assert_eq!(
        line("kirkko-yksilo"),
        "kirkko-yksilo\t3\t2:15\t3 × 45 min\t3/40\t"
    );
    assert_eq!(
        line("hopeajoki-tyoryhma"),
        "hopeajoki-tyoryhma\t6\t9:00\t\t\t2 late"
    );
    assert_eq!(
        line("yksilo-itsemaksava"),
        "yksilo-itsemaksava\t4\t4:00\t\t\t1 no-show"
    );
    assert_eq!(
        line("rentoutus-polttarit"),
        "rentoutus-polttarit\t0\t0:00\t\t\t1 moved"
    );
}

#[test]
fn the_totals_are_the_same_whatever_they_are_grouped_by() {
    let sandbox = Sandbox::markdown();
    let total = |by: &str| sandbox.json(&["stats", "--by", by, "--year", "2026"])["total"].clone();

    let month = total("month");

    for by in ["kind", "client", "supervisor", "engagement"] {
        assert_eq!(total(by), month, "{by}");
    }
    assert_eq!(month["held"], 91);
    assert_eq!(month["cancelled"]["late"], 4);
    assert_eq!(month["cancelled"]["no_show"], 1);
}

#[test]
fn hours_for_a_certification_count_what_was_given_since_its_day() {
    let sandbox = Sandbox::markdown();

    let told = sandbox.ok(&["stats", "--certification"]);

    let last = told.lines().last().unwrap();
    let expected = "otto\tTotal\t2\t2:30\t2026-01-01\tEsimerkkiyhdistyksen pätevyys: 3.3 of 200 hours of 45 min (1 %)";
    assert_eq!(last, expected);
}

#[test]
fn bars_are_plain_signs_for_another_program_and_blocks_on_a_terminal() {
    let mut sandbox = Sandbox::markdown();
    let args = ["stats", "--by", "supervisor", "--chart", "--year", "2026"];

    let piped = sandbox.ok(&args);
    sandbox.set("TYO_COLUMNS", "60");
    let drawn = sandbox.ok(&args);
    sandbox.set("LC_ALL", "C");
    let plain = sandbox.ok(&args);

    assert!(
        piped.is_ascii() && piped.contains("otto         #  1:45 (2 meetings)\n"),
        "{piped}"
    );
    assert!(drawn.contains("██"), "{drawn}");
    assert!(plain.is_ascii() && plain.contains("##"), "{plain}");
}

#[test]
fn a_practice_without_meetings_is_told_where_figures_come_from() {
    let sandbox = Sandbox::empty();
    sandbox.write(
        "practice.toml",
        "schema = 1\nname = \"Tmi Esimerkki\"\n[[supervisor]]\nid = \"aino\"\nname = \"Aino Esimerkki\"\n",
    );

    let figures = sandbox.run(&["stats"]);
    let calendar = sandbox.run(&["export", "ics"]);

    assert_eq!(figures.status, 0);
    assert!(
        figures.stdout.is_empty() && figures.stderr.contains("`tyo session hold ID`"),
        "{figures:?}"
    );
    assert!(calendar.stdout.starts_with("BEGIN:VCALENDAR\r\n"));
    assert_eq!(calendar.stderr, "no meetings to write\n");
}
