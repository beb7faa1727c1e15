//! What is due in the made-up practice on 21 November 2026, a Saturday, and in the two weeks after it.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use clap::CommandFactory;
use tyo::cli::arguments::Cli;
use tyo::output::act::command;
use tyo::practice::due::{Act, Due, Subject, due, open_step};

use crate::harness::example::{engagements, practice};

/// The whole list of the day, as the example tells it; invoices apart.
const LIST: &str = "\
2026-10-01 hopeajoki-tyoryhma review, 51 days late
2026-10-30 terapeutti-toto notes, 22 days late
2026-11-17 yksilo-k12 trial_decision, 4 days late
2026-11-21 sovittelu-vetaytynyt notes
2026-11-23 yksilo-itsemaksava session s06 closing 17:00
2026-11-24 kysely-1 reply
2026-11-25 kirkko-yksilo session s04 regular 10:00
2026-11-25 yksilo-itsemaksava final_review
2026-11-26 kartoitus-1 session s01 mapping 09:00
2026-11-26 kuusilahti-vk-ryhma session s06 regular 13:00
2026-11-28 rentoutus-polttarit session s02 relaxation 15:00
2026-11-30 sovittelu-kesken separate P3
2026-12-01 luonnos-1 signatures s02 regular 13:00
2026-12-02 esihenkilo-kirjokanto session s11 regular 15:00
2026-12-03 esihenkilo-kirjokanto continuation
2026-12-03 esihenkilo-kirjokanto review
2026-12-03 sovittelu-saarenvirta follow_up 1
2026-12-05 tarjous-1 offer
";

/// Writes one line of the list.
fn line(id: &str, due: &Due, today: NaiveDate) -> String {
    let mut line = format!("{} {id} {}", due.day, due.what);
    match &due.subject {
        Some(Subject::Session(id, meeting)) => line.push_str(&format!(" {id} {meeting}")),
        Some(Subject::Party(code)) => line.push_str(&format!(" {code}")),
        Some(Subject::Number(number)) => line.push_str(&format!(" {number}")),
        None => {}
    }
    if let Some(time) = due.time {
        line.push_str(&format!(" {}", time.format("%H:%M")));
    }
    if due.late_days(today) > 0 {
        line.push_str(&format!(", {} days late", due.late_days(today)));
    }
    line
}

/// Gathers what is due up to a day, the earliest first.
fn list(today: NaiveDate, last: NaiveDate) -> Vec<String> {
    let practice = practice();
    let mut lines = Vec::new();
    for engagement in engagements() {
        let found = due(&practice, &engagement, today);
        let near = found.iter().filter(|due| due.day <= last);
        lines.extend(near.map(|due| line(engagement.id.as_str(), due, today)));
    }
    lines.sort();
    lines
}

#[test]
fn the_list_of_the_day_is_that_of_the_example() {
    let today: NaiveDate = "2026-11-21".parse().unwrap();

    let found = list(today, today + Days::new(14));

    assert_eq!(found, LIST.lines().collect::<Vec<_>>());
}

/// Gathers every command that the life of the example proposes from week to week.
fn proposed() -> BTreeSet<String> {
    let practice = practice();
    let first: NaiveDate = "2026-01-01".parse().unwrap();
    let rare = [Act::Contract, Act::CloseMediation, Act::FollowUp];
    let mut commands = BTreeSet::new();
    for engagement in engagements() {
        for today in first.iter_weeks().take(60) {
            let found = due(&practice, &engagement, today);
            let step = open_step(&practice, &engagement, today);
            let acts = found.iter().map(|due| &due.act).chain(&step).chain(&rare);
            commands.extend(acts.map(|act| command(&engagement.id, act)));
        }
    }
    commands
}

#[test]
fn every_command_that_is_proposed_is_one() {
    let proposed = proposed();

    for line in &proposed {
        let parsed = Cli::command().try_get_matches_from(line.split(' '));
        assert!(parsed.is_ok(), "{line}: {}", parsed.unwrap_err());
    }
    assert!(proposed.len() > 60, "{proposed:#?}");
}
