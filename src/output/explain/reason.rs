//! Why a session costs what it does: when notice came and how long before, and the rule that held with its source.

use chrono::TimeDelta;

use super::super::page::Fact;
use super::super::say::{clock, named, weekday};
use super::{Explained, clause};
use crate::domain::contract::{Notice, Sickness, SicknessRule};
use crate::domain::session::{Session, SessionStatus};
use crate::practice::cancelling::{CLAUSE, ExcuseEffect, Given, Rule, Verdict};
use crate::ui::text::{Value, Words, say};

/// Tells why, fact by fact.
pub(super) fn facts(words: &Words, explained: &Explained<'_>) -> Vec<Fact> {
    let judgement = explained.charge.judgement;
    let mut facts = Vec::new();
    facts.extend(notice(words, explained));
    facts.extend(canceller(words, explained.session));
    facts.extend(judgement.excuse.map(|effect| {
        let text = clause::excuse(words, effect);
        let rebook = rebooking(words, explained, effect);
        Fact {
            label: say!(words, "explain-excuse"),
            lines: std::iter::once(text).chain(rebook).collect(),
        }
    }));
    facts.push(rule(words, explained));
    facts.extend(percent(words, explained));
    facts.extend(owed(words, explained));
    facts.extend(moved(words, explained.session));
    facts
}

/// When notice came, and how long before the start.
fn notice(words: &Words, explained: &Explained<'_>) -> Option<Fact> {
    let label = say!(words, "explain-notice");
    let Some(at) = explained.session.notice else {
        return (explained.charge.judgement.rule() == Some(Rule::NoShow))
            .then(|| Fact::new(label, Some(say!(words, "explain-notice-none"))));
    };
    let when = say!(
        words,
        "explain-at",
        day = weekday(words, at.date()),
        time = clock(words, at)
    );
    let lines = match explained.charge.judgement.given {
        Some(given) => std::iter::once(when)
            .chain(before(words, explained, given))
            .collect(),
        None => vec![when, say!(words, "explain-notice-after")],
    };
    Some(Fact { label, lines })
}

/// How long before the start notice came, in the measures that matter.
fn before(words: &Words, explained: &Explained<'_>, given: Given) -> Vec<String> {
    let mut lines = Vec::new();
    if given.clock_changed() {
        lines.push(say!(
            words,
            "explain-before-both",
            wall = length(words, given.wall),
            elapsed = length(words, given.elapsed)
        ));
    } else {
        let long = length(words, given.wall);
        lines.push(say!(words, "explain-before", long = long));
    }
    let clause = explained.engagement.contract.cancellation.as_ref();
    let by_days = clause.is_some_and(|clause| {
        let mut tiers = clause.tiers.iter();
        tiers.any(|tier| matches!(tier.before, Notice::Workdays(_)))
    });
    if by_days {
        lines.push(say!(words, "explain-workdays", days = given.workdays));
    }
    lines
}

/// Writes a length of time: `30 h`, `47 h 59 min`; from three days on with days, `9 d 5 h`.
#[must_use]
pub fn length(words: &Words, time: TimeDelta) -> String {
    let hours = time.num_hours();
    let days = if hours < 72 { 0 } else { hours / 24 };
    let parts = [
        (days, "explain-unit-days"),
        (hours - days * 24, "explain-unit-hours"),
        (time.num_minutes() % 60, "explain-unit-minutes"),
    ];
    let some = parts.into_iter().filter(|(count, _)| *count > 0);
    let told: Vec<String> = some
        .map(|(count, unit)| words.say(unit, &[("count", Value::from(count.to_string()))]))
        .collect();
    if told.is_empty() {
        return say!(words, "explain-unit-minutes", count = "0");
    }
    told.join(" ")
}

/// Who called the session off.
fn canceller(words: &Words, session: &Session) -> Option<Fact> {
    let who = session.cancelled_by?;
    Some(Fact::new(
        say!(words, "explain-cancelled-by"),
        Some(named(words, "cancel-by", who.code())),
    ))
}

/// The rule that held with its source, or why none did.
fn rule(words: &Words, explained: &Explained<'_>) -> Fact {
    let judgement = explained.charge.judgement;
    let lines = match judgement.verdict {
        Verdict::NotAsked => not_asked(words, explained),
        Verdict::Open(gap) => vec![format!(
            "{} (`{}`)",
            named(words, "clause-gap", gap.code()),
            gap.key()
        )],
        Verdict::Held { rule, .. } => {
            let text = clause::rule(words, explained, rule);
            let number = rule.number();
            let first = say!(words, "explain-rule-numbered", number = number, rule = text);
            let key = judgement.key().unwrap_or_default();
            std::iter::once(first)
                .chain([source(words, explained, rule, &key)])
                .collect()
        }
    };
    Fact {
        label: say!(words, "explain-rule"),
        lines,
    }
}

/// Where a rule stands: the contract's clause with its key, or the record.
fn source(words: &Words, explained: &Explained<'_>, rule: Rule, key: &str) -> String {
    let process = explained.engagement.kind.is_process();
    match rule {
        Rule::BySupervisor | Rule::Moved if process => {
            say!(
                words,
                "explain-source-clause-record",
                number = CLAUSE,
                key = key
            )
        }
        Rule::BySupervisor | Rule::Moved => say!(words, "explain-source-record", key = key),
        _ if process => say!(words, "explain-source-clause", number = CLAUSE, key = key),
        _ => say!(words, "explain-source-terms", key = key),
    }
}

/// Why the clause is not asked.
fn not_asked(words: &Words, explained: &Explained<'_>) -> Vec<String> {
    let session = explained.session;
    if session.status == SessionStatus::Planned {
        let past = session.start.date() < explained.today;
        return vec![match past {
            true => say!(words, "explain-planned-past"),
            false => say!(words, "explain-planned"),
        }];
    }
    let engagement = explained.engagement;
    let size = engagement.group.size.filter(|_| engagement.is_several());
    let absent = size
        .zip(session.present)
        .is_some_and(|(size, present)| present < size);
    let mut lines = vec![say!(words, "explain-held")];
    lines.extend(absent.then(|| say!(words, "explain-absence")));
    lines
}

/// The percent, and whether the notice came in time.
fn percent(words: &Words, explained: &Explained<'_>) -> Option<Fact> {
    let judgement = explained.charge.judgement;
    if judgement.verdict == Verdict::NotAsked {
        return None;
    }
    let percent = say!(
        words,
        "explain-percent",
        percent = judgement.percent()?.to_string()
    );
    let text = match judgement.timing() {
        Some(timing) => format!("{percent}, {}", named(words, "timing", timing.code())),
        None => percent,
    };
    Some(Fact::new(say!(words, "explain-charged"), Some(text)))
}

/// The session that is owed, and the one that makes it good.
fn owed(words: &Words, explained: &Explained<'_>) -> Option<Fact> {
    explained.charge.judgement.is_owed().then(|| {
        let text = match explained.made_good() {
            Some(other) => say!(
                words,
                "explain-made-good",
                session = other.id.as_str(),
                day = weekday(words, other.start.date())
            ),
            None => say!(words, "explain-owed-open"),
        };
        Fact::new(say!(words, "explain-owed"), Some(text))
    })
}

/// Whether and by when a new time is agreed, where the rule of illness asks for one.
fn rebooking(words: &Words, explained: &Explained<'_>, effect: ExcuseEffect) -> Option<String> {
    let clause = explained.engagement.contract.cancellation.as_ref()?;
    let rule: Sickness = clause.sickness.filter(|_| effect == ExcuseEffect::Counts)?;
    if rule.rule != SicknessRule::Rebook {
        return None;
    }
    Some(match explained.made_good() {
        Some(other) => say!(
            words,
            "explain-made-good",
            session = other.id.as_str(),
            day = weekday(words, other.start.date())
        ),
        None => say!(
            words,
            "explain-rebook-open",
            days = rule.rebook_within_days?
        ),
    })
}

/// When the session was moved to.
fn moved(words: &Words, session: &Session) -> Option<Fact> {
    let to = session.moved_to?;
    let when = say!(
        words,
        "explain-at",
        day = weekday(words, to.date()),
        time = clock(words, to)
    );
    Some(Fact::new(say!(words, "explain-moved-to"), Some(when)))
}
