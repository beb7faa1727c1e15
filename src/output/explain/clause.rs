//! The clause as a table in the order of its rules, with the line that held marked.

use super::super::page::UNSET;
use super::super::say::named;
use super::Explained;
use crate::domain::contract::{Cancellation, Notice, Sickness, SicknessRule, Tier};
use crate::practice::cancelling::{CLAUSE, ExcuseEffect, Rule, Verdict};
use crate::ui::style::Paint;
use crate::ui::table::Table;
use crate::ui::text::{Value, Words, say};

/// What marks the line that held.
const MARK: &str = "→";

/// A line of the clause: its rule, the step where it has several, its words and its percent.
struct Line {
    rule: Rule,
    tier: Option<usize>,
    words: String,
    percent: Option<u32>,
}

/// Draws the clause; nothing where no session was called off and none lies ahead, or none is agreed.
pub(super) fn drawn(words: &Words, paint: Paint, width: u16, explained: &Explained<'_>) -> String {
    let called_off = explained.charge.judgement.verdict != Verdict::NotAsked;
    let clause = explained.engagement.contract.cancellation.as_ref();
    let Some(clause) = clause.filter(|_| called_off) else {
        return String::new();
    };
    let heading = if explained.engagement.kind.is_process() {
        say!(words, "explain-clause", number = CLAUSE)
    } else {
        say!(words, "explain-clause-other")
    };
    let mut table = Table::new([
        String::new(),
        say!(words, "explain-rule"),
        say!(words, "explain-case"),
        say!(words, "explain-charged"),
    ])
    .right(3);
    for line in lines(words, explained, clause) {
        table.add([
            mark(explained, &line),
            line.rule.number().to_string(),
            line.words,
            match line.percent {
                Some(percent) => say!(words, "explain-percent", percent = percent.to_string()),
                None => UNSET.to_owned(),
            },
        ]);
    }
    format!("{}\n{}", paint.bold(&heading), table.drawn(width))
}

/// Says whether a clause counts working days, so that it is worth telling what they are.
pub(super) fn counts_workdays(clause: &Cancellation) -> bool {
    let workdays = |tier: &Tier| matches!(tier.before, Notice::Workdays(1..));
    clause.tiers.iter().any(workdays)
}

/// Returns the mark of a line, where it is the one that held.
fn mark(explained: &Explained<'_>, line: &Line) -> String {
    match explained.charge.judgement.verdict {
        Verdict::Held { rule, tier, .. } if (rule, tier) == (line.rule, line.tier) => {
            MARK.to_owned()
        }
        _ => String::new(),
    }
}

/// Lists the clause in the order in which its rules are tried.
fn lines(words: &Words, explained: &Explained<'_>, clause: &Cancellation) -> Vec<Line> {
    let line = |rule: Rule, text: String, percent| Line {
        rule,
        tier: None,
        words: text,
        percent,
    };
    let plain = |kind: Rule, percent| line(kind, rule(words, explained, kind), percent);
    let mut lines = vec![
        plain(Rule::BySupervisor, Some(0)),
        plain(Rule::Moved, Some(0)),
    ];
    lines.extend(
        clause
            .sickness
            .map(|agreed| line(Rule::Excused, illness(words, agreed), percent(agreed))),
    );
    lines.push(plain(Rule::NoShow, clause.no_show_percent));
    let steps = clause.tiers.iter().enumerate();
    lines.extend(steps.map(|(at, step)| Line {
        tier: Some(at),
        ..line(Rule::Tier, notice(words, *step), Some(step.percent))
    }));
    lines
}

/// Returns what illness costs; where it makes no difference there is no percent of its own.
fn percent(agreed: Sickness) -> Option<u32> {
    let exception = agreed.rule != SicknessRule::NoException;
    exception.then_some(agreed.percent)
}

/// Words a rule; the one who does the work has another name in each kind of it.
pub(super) fn rule(words: &Words, explained: &Explained<'_>, rule: Rule) -> String {
    let key = format!("cancel-rule-{}", rule.code().replace('_', "-"));
    let who = named(words, "doer", explained.engagement.kind.code());
    words.say(&key, &[("who", Value::from(who))])
}

/// Words the rule of illness.
fn illness(words: &Words, agreed: Sickness) -> String {
    let rule = named(words, "sickness", agreed.rule.code());
    if agreed.rule == SicknessRule::NoException {
        return rule;
    }
    match agreed.rebook_within_days {
        Some(days) => say!(words, "explain-illness-days", rule = rule, days = days),
        None => say!(words, "explain-illness", rule = rule),
    }
}

/// Words how early a step asks for notice.
fn notice(words: &Words, step: Tier) -> String {
    match step.before {
        Notice::Hours(0) | Notice::Workdays(0) => say!(words, "explain-tier-later"),
        Notice::Hours(hours) if hours >= 72 && hours % 24 == 0 => {
            say!(words, "explain-tier-days", days = hours / 24)
        }
        Notice::Hours(hours) => say!(words, "explain-tier-hours", hours = hours),
        Notice::Workdays(days) => say!(words, "explain-tier-workdays", days = days),
    }
}

/// Names what the clause makes of an accepted excuse.
pub(super) fn excuse(words: &Words, effect: ExcuseEffect) -> String {
    named(words, "excuse-effect", effect.code())
}
