//! The agenda: what a day brings, what lies ahead, and the next step of one engagement.

use crate::harness::Sandbox;

#[test]
fn the_agenda_tells_late_things_first_and_then_day_by_day() {
    let mut sandbox = Sandbox::markdown();
    sandbox.set("TYO_COLUMNS", "80");
    sandbox.set("TYO_LANG", "fi");

    let agenda = sandbox.run(&["agenda", "--days", "2"]);

    assert_eq!(
        agenda.stdout,
        "\
Myöhässä
  51 pv  hopeajoki-tyoryhma    väliarviointi, määräpäivä oli 1.10.2026
         tyo review hopeajoki-tyoryhma interim  # Hopeajoen hyvinvointialue
  22 pv  terapeutti-toto       hävitä muistiinpanot, määräpäivä oli 30.10.2026
         tyo step terapeutti-toto notes_destroyed  # Tmi Esimerkkiterapia
  4 pv   yksilo-k12            päätös aloittamisesta, määräpäivä oli 17.11.2026
         tyo decide yksilo-k12 trial start  # Esimerkki-Honkaranta Oy

Tänään, la 21.11.2026
         sovittelu-vetaytynyt  hävitä muistiinpanot
         tyo step sovittelu-vetaytynyt notes_destroyed  # Esimerkki-Rantakivi Oy

ma 23.11.2026
  17.00  yksilo-itsemaksava    päätöstapaaminen
         tyo session hold yksilo-itsemaksava  # Ohjattava-07

Seuraavaksi, ei määräpäivää
         arvioinnissa-tiimi    kirjaa: palaute hyväksytty
         tyo step arvioinnissa-tiimi report_approved --by supervisee  # Esimerk…
         vaskiniemi-tiimi      kirjaa: asia sovittu
         tyo step vaskiniemi-tiimi dispute_settled  # Esimerkki-Vaskiniemi Oy
"
    );
    assert!(agenda.stderr.contains("`tyo agenda --all`"), "{agenda:?}");
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    for width in [50_usize, 80, 120, 160] {
        let mut sandbox = Sandbox::markdown();
        sandbox.set("TYO_COLUMNS", &width.to_string());
        let agenda = sandbox.run(&["agenda", "--all"]);
        // A command is never broken, since it is there to be copied.
        let broken: Vec<&str> = agenda
            .stdout
            .lines()
            .filter(|line| line.chars().count() > width && !line.trim().starts_with("tyo "))
            .collect();
        assert!(broken.is_empty(), "{width}: {broken:#?}");
    }
}

#[test]
fn a_wide_terminal_gets_one_line_for_each() {
    let mut sandbox = Sandbox::markdown();
    sandbox.set("TYO_COLUMNS", "160");

    let agenda = sandbox.run(&["agenda", "--what", "review"]);

    let line = agenda.stdout.lines().nth(1).unwrap_or_default();
    assert!(line.contains("hopeajoki-tyoryhma"), "{agenda:?}");
    assert!(
        line.ends_with("tyo review hopeajoki-tyoryhma interim"),
        "{agenda:?}"
    );
}

#[test]
fn another_program_gets_one_record_a_line() {
    let sandbox = Sandbox::markdown();

    let agenda = sandbox.run(&["agenda", "--kind", "coaching"]);

    assert_eq!(
        agenda.stdout,
        "2026-12-05\t\t0\ttarjous-1\tthe offer runs out: ask for an answer, or offer again\tKettuleipä Games Oy\ttyo step tarjous-1 offered\n"
    );
}

#[test]
fn data_hold_the_day_the_lateness_and_the_command() {
    let sandbox = Sandbox::markdown();

    let agenda = sandbox.run(&["agenda", "--json"]);

    let data: serde_json::Value = serde_json::from_str(&agenda.stdout).unwrap();
    let first = &data["due"][0];
    assert_eq!(first["engagement"], "hopeajoki-tyoryhma");
    assert_eq!(first["what"], "review");
    assert_eq!(first["day"], "2026-10-01");
    assert_eq!(first["late_days"], 51);
    assert_eq!(first["command"], "tyo review hopeajoki-tyoryhma interim");
    assert_eq!(data["due"].as_array().map(Vec::len), Some(18));
}

#[test]
fn filters_leave_the_rest_out_and_refuse_a_stranger() {
    let sandbox = Sandbox::markdown();

    let mediation = sandbox.run(&["agenda", "--kind", "mediation"]).stdout;
    assert_eq!(mediation.lines().count(), 3);
    assert!(mediation.lines().all(|line| line.contains("\tsovittelu-")));
    assert_eq!(sandbox.run(&["agenda", "--supervisor", "otto"]).stdout, "");

    let stranger = sandbox.run(&["agenda", "--supervisor", "nobody"]);
    assert_eq!(stranger.status, 1, "{stranger:?}");
    assert!(stranger.stderr.contains("aino"), "{stranger:?}");
}

#[test]
fn an_empty_agenda_says_so_kindly() {
    let mut sandbox = Sandbox::markdown();
    sandbox.set("TYO_LANG", "en");

    let nothing = sandbox.run(&["agenda", "--what", "owed"]);
    assert_eq!(nothing.stdout, "");
    assert!(nothing.stderr.contains("the desk is clear"), "{nothing:?}");

    let later = sandbox.run(&["agenda", "--what", "resume"]);
    assert_eq!(later.stdout, "");
    assert!(
        later
            .stderr
            .contains("Next: Fri 2027-01-15, pari-lahdevesi"),
        "{later:?}"
    );
}

#[test]
fn an_engagement_tells_its_next_step_with_the_command() {
    let sandbox = Sandbox::markdown();

    for (id, command) in [
        ("yksilo-k12", "tyo decide yksilo-k12 trial start"),
        (
            "arvioinnissa-tiimi",
            "tyo step arvioinnissa-tiimi report_approved --by supervisee",
        ),
        (
            "kuusilahti-vk-ryhma",
            "tyo session hold kuusilahti-vk-ryhma",
        ),
        ("luento-bjorkvik", "tyo step luento-bjorkvik closed"),
        ("paattynyt-tiimi", "tyo step paattynyt-tiimi archived"),
    ] {
        let shown = sandbox.run(&["show", id]).stdout;
        let first = shown.lines().skip_while(|line| *line != "Next").nth(2);
        assert_eq!(first.map(str::trim), Some(command), "{shown}");
    }
    assert!(
        !sandbox
            .run(&["show", "havitetty-2023"])
            .stdout
            .contains("\nNext\n")
    );
}

#[test]
fn the_practice_may_set_its_own_deadlines() {
    let sandbox = Sandbox::markdown();
    let practice = sandbox.read("practice.toml");
    sandbox.write(
        "practice.toml",
        &format!("{practice}\n[deadlines]\nreply_workdays = 1\n"),
    );

    let agenda = sandbox.run(&["agenda", "--what", "reply"]).stdout;

    assert!(
        agenda.starts_with("2026-11-20\t\t1\tkysely-1\t"),
        "{agenda}"
    );
}
