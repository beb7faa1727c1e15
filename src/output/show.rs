//! One whole engagement: head, parties, terms, meetings, steps and documents.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::list::{state, work};
use super::next::Next;
use super::page::{Fact, Section};
use super::say::{clock, day, is_alone, money, named, named_for, weekday};
use super::session::listed;
use super::steps::steps;
use super::terms::{Terms, label, payer};
use crate::domain::client::Client;
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::id::{ClientId, SupervisorId};
use crate::domain::mediation::Mediation;
use crate::domain::occasion::{Relaxation, Talk};
use crate::domain::practice::Practice;
use crate::domain::session::{Mode, Session};
use crate::practice::meeting;
use crate::practice::status::Status;
use crate::ui::style::Paint;
use crate::ui::table::Table;
use crate::ui::text::{Words, say};

/// One engagement with what it names.
#[derive(Debug)]
pub struct Shown<'a> {
    /// The practice.
    pub practice: &'a Practice,
    /// The clients it names.
    pub clients: &'a BTreeMap<ClientId, Client>,
    /// The engagement.
    pub engagement: &'a Engagement,
    /// Where it stands.
    pub status: Status,
    /// What comes next.
    pub next: Next<'a>,
    /// The files of its documents.
    pub documents: Vec<String>,
}

/// Writes the engagement as a page.
#[must_use]
pub fn page(words: &Words, paint: Paint, width: u16, shown: &Shown<'_>) -> String {
    let columns = usize::from(width);
    let terms = Terms {
        words,
        practice: shown.practice,
        engagement: shown.engagement,
    };
    let next = shown.next.section(words, paint);
    let mut parts = vec![head(words, paint, shown), next];
    let mut section = |heading: String, facts: Vec<Fact>| {
        if !facts.is_empty() {
            parts.push(Section { heading, facts }.drawn(paint, columns));
        }
    };
    section(say!(words, "show-parties"), parties(words, shown));
    section(
        capital(&named(words, "kind", shown.engagement.kind.code())),
        own(words, shown),
    );
    let agreed = if shown.engagement.kind.is_process() {
        terms.items()
    } else {
        terms.booking()
    };
    section(say!(words, "show-terms"), agreed);
    let mut table = |heading: String, table: Table| {
        if !table.is_empty() {
            parts.push(format!("{}\n{}", paint.bold(&heading), table.drawn(width)));
        }
    };
    table(
        say!(words, "show-sessions"),
        sessions(words, shown.engagement),
    );
    table(say!(words, "show-steps"), steps(words, shown.engagement));
    parts.push(documents(words, paint, &shown.documents));
    parts.retain(|part| !part.is_empty());
    parts.join("\n")
}

/// Writes the engagement as data: the record itself, and what follows from it.
#[must_use]
pub fn json(shown: &Shown<'_>, record: &toml::Table) -> Value {
    let status = &shown.status;
    let client = shown.clients.get(&shown.engagement.client);
    json!({
        "id": shown.engagement.id.as_str(),
        "client_name": client.map(|client| client.name.as_str()),
        "status": {
            "state": status.state.code(),
            "stage": status.state.stage().code(),
            "since": status.since.map(|day| day.to_string()),
            "outcome": status.outcome,
            "dispute": status.dispute,
        },
        "next": shown.next.json(),
        "documents": shown.documents,
        "record": super::record::json(record),
    })
}

/// The id, the work and its client, the state and since when.
fn head(words: &Words, paint: Paint, shown: &Shown<'_>) -> String {
    let engagement = shown.engagement;
    let client = name(shown, &engagement.client);
    let unit = engagement
        .unit
        .as_ref()
        .map_or_else(String::new, |unit| format!(", {unit}"));
    let standing = state(words, &shown.status);
    let standing = match shown.status.since {
        Some(since) => say!(
            words,
            "show-since",
            state = standing,
            day = day(words, since)
        ),
        None => standing,
    };
    format!(
        "{}\n{}: {client}{unit}\n{standing}\n",
        paint.bold(engagement.id.as_str()),
        capital(&work(words, engagement)),
    )
}

/// Writes a text with a capital first.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

/// Names a client.
fn name(shown: &Shown<'_>, id: &ClientId) -> String {
    let client = shown.clients.get(id);
    client.map_or_else(|| id.to_string(), |client| client.name.clone())
}

/// Names a supervisor.
fn supervisor(practice: &Practice, id: &SupervisorId) -> String {
    let found = practice.supervisors.iter().find(|s| s.id == *id);
    found.map_or_else(|| id.to_string(), |s| s.name.clone())
}

/// Who works with whom, and who pays.
fn parties(words: &Words, shown: &Shown<'_>) -> Vec<Fact> {
    let engagement = shown.engagement;
    let role = |role: &str| named(words, "role", role);
    let mut facts = vec![Fact::new(
        named(words, "doer", engagement.kind.code()),
        engagement
            .supervisor
            .as_ref()
            .map(|id| supervisor(shown.practice, id)),
    )];
    facts.extend(
        engagement
            .co_supervisor
            .as_ref()
            .map(|id| Fact::new(role("co_supervisor"), Some(supervisor(shown.practice, id)))),
    );
    facts.extend(group(words, engagement));
    facts.extend(engagement.people.iter().map(|person| {
        let title = person
            .title
            .as_ref()
            .map_or_else(String::new, |title| format!(", {title}"));
        Fact::new(
            role(person.role.code()),
            Some(format!("{}{title}", person.name)),
        )
    }));
    facts.push(Fact {
        label: role("payer"),
        lines: engagement
            .payers
            .iter()
            .map(|who| payer(words, &name(shown, &who.client), who))
            .collect(),
    });
    if engagement.kind.is_process() {
        let parties = engagement.contract.parties;
        facts.push(Fact::new(
            say!(words, "show-agreed-by"),
            parties.map(|parties| named_for(engagement, words, "parties", parties.code())),
        ));
    }
    facts
}

/// The people supervised, as a count.
fn group(words: &Words, engagement: &Engagement) -> Option<Fact> {
    let group = &engagement.group;
    if is_alone(engagement) && group.size.is_none_or(|size| size == 1) {
        let one = group.size.map(|_| say!(words, "show-one"));
        let parts: Vec<String> = one.into_iter().chain(group.profession.clone()).collect();
        let label = say!(words, "show-supervisees");
        return (!parts.is_empty()).then(|| Fact::new(label, Some(parts.join(", "))));
    }
    let size = group
        .size
        .map(|size| say!(words, "show-people", count = size));
    let parts: Vec<String> = size
        .into_iter()
        .chain(group.profession.clone())
        .chain(
            group
                .composition
                .map(|c| named(words, "composition", c.code())),
        )
        .collect();
    (!parts.is_empty()).then(|| Fact::new(say!(words, "show-group"), Some(parts.join(", "))))
}

/// What only this kind of work has.
fn own(words: &Words, shown: &Shown<'_>) -> Vec<Fact> {
    let engagement = shown.engagement;
    match engagement.kind {
        Kind::Mediation => engagement
            .mediation
            .as_ref()
            .map(|terms| mediation(words, terms)),
        Kind::Talk => engagement
            .talk
            .as_ref()
            .map(|terms| talk(words, shown.practice, terms)),
        Kind::Relaxation => engagement
            .relaxation
            .as_ref()
            .map(|terms| relaxation(words, shown.practice, terms)),
        Kind::Supervision | Kind::Coaching | Kind::Consulting => None,
    }
    .unwrap_or_default()
}

/// A mediation's own terms.
fn mediation(words: &Words, terms: &Mediation) -> Vec<Fact> {
    let codes: Vec<&str> = terms.parties.iter().map(|p| p.code.as_str()).collect();
    let days: Vec<String> = terms.followup_days.iter().map(u32::to_string).collect();
    let price = |label: String, amount: Option<crate::domain::money::Money>| {
        Fact::new(label, amount.map(|amount| money(words, amount)))
    };
    let text = |list: Vec<String>| (!list.is_empty()).then(|| list.join(", "));
    let mut facts = vec![
        Fact::new(
            say!(words, "show-mediator"),
            Some(named(words, "mediator", terms.mediator.code())),
        ),
        Fact::new(
            say!(words, "show-mediation-parties"),
            text(codes.into_iter().map(str::to_owned).collect()),
        ),
        price(named(words, "session", "info"), terms.prices.info),
        price(named(words, "session", "separate"), terms.prices.separate),
        price(named(words, "session", "joint"), terms.prices.joint),
        price(named(words, "session", "followup"), terms.prices.followup),
        Fact::new(
            say!(words, "show-followups"),
            together(words, &days).map(|days| say!(words, "show-followup-days", days = days)),
        ),
    ];
    if !terms.terms.is_empty() {
        let count = terms.terms.len().to_string();
        facts.push(Fact::new(say!(words, "show-agreement-terms"), Some(count)));
    }
    facts
}

/// Writes a list with its last joined by a word: `30, 60 and 90`.
fn together(words: &Words, list: &[String]) -> Option<String> {
    match list {
        [] => None,
        [only] => Some(only.clone()),
        [first @ .., last] => {
            let first = first.join(", ");
            Some(say!(words, "show-and", first = first, last = last.as_str()))
        }
    }
}

/// A talk's own terms.
fn talk(words: &Words, practice: &Practice, terms: &Talk) -> Vec<Fact> {
    let topic = terms
        .topic
        .as_ref()
        .map(|id| label(words, &practice.talk_topics, id));
    vec![
        Fact::new(say!(words, "show-topic"), terms.title.clone().or(topic)),
        Fact::new(
            say!(words, "show-format"),
            Some(named(words, "talk-format", terms.format.code())),
        ),
        Fact::new(
            say!(words, "show-audience"),
            terms.audience.map(|count| count.to_string()),
        ),
        Fact::new(say!(words, "show-technology"), terms.technology.clone()),
    ]
}

/// A relaxation's own terms.
fn relaxation(words: &Words, practice: &Practice, terms: &Relaxation) -> Vec<Fact> {
    let occasion = terms
        .other
        .clone()
        .unwrap_or_else(|| named(words, "occasion", terms.occasion.code()));
    let method = terms
        .method
        .as_ref()
        .map(|id| label(words, &practice.methods, id));
    let provides: Vec<String> = terms
        .customer_provides
        .iter()
        .map(|thing| named(words, "equipment", thing.code()))
        .collect();
    vec![
        Fact::new(say!(words, "show-occasion"), Some(occasion)),
        Fact::new(
            say!(words, "show-group"),
            terms
                .people
                .map(|count| say!(words, "show-people", count = count)),
        ),
        Fact::new(say!(words, "show-method"), method),
        Fact::new(
            say!(words, "show-provides"),
            (!provides.is_empty()).then(|| provides.join(", ")),
        ),
    ]
}

/// The meetings, in the order of their days.
fn sessions(words: &Words, engagement: &Engagement) -> Table {
    let mut table = Table::new([
        say!(words, "show-id"),
        say!(words, "show-day"),
        say!(words, "show-time"),
        say!(words, "show-type"),
        say!(words, "show-status"),
        say!(words, "show-minutes"),
        say!(words, "show-present"),
    ])
    .whole(0)
    .right(5)
    .right(6);
    let mut meetings: Vec<_> = engagement.sessions.iter().collect();
    meetings.sort_by_key(|session| session.start);
    for session in meetings {
        let minutes = session.minutes_held.unwrap_or(session.minutes);
        table.add([
            session.id.to_string(),
            weekday(words, session.start.date()),
            clock(words, session.start),
            meeting_told(words, engagement, session),
            listed::became(words, engagement, session),
            minutes.to_string(),
            session
                .present
                .map_or_else(String::new, |count| count.to_string()),
        ]);
    }
    table
}

/// Names a meeting: of what type, with which party, and that it is remote.
fn meeting_told(words: &Words, engagement: &Engagement, session: &Session) -> String {
    let what = super::session::kind(words, session);
    match meeting::mode(engagement, session) {
        Some(Mode::Remote) => say!(words, "show-remote", what = what),
        _ => what,
    }
}

/// The documents' files.
fn documents(words: &Words, paint: Paint, files: &[String]) -> String {
    if files.is_empty() {
        return String::new();
    }
    let list: String = files.iter().map(|file| format!("  {file}\n")).collect();
    format!("{}\n{list}", paint.bold(&say!(words, "show-documents")))
}
