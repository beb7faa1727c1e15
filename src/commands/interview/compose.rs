//! From answers to the file: proposals fill what is open, what no longer applies goes, and the record gets its first step.

use toml::{Table, Value};

use super::ask::wanting;
use super::desk::{Desk, Made};
use super::question::Question;
use super::reading::moment;
use crate::app::answers::{Answers, Source, client as read_client};
use crate::domain::engagement::Kind;
use crate::domain::naming::Taken;
use crate::domain::session::SessionType;

/// Lists the flags of what is missing: needed, and neither answered nor proposed.
#[must_use]
pub fn missing(questions: &[&'static Question], desk: &Desk<'_>) -> Vec<String> {
    missing_as(questions, desk, |question| question.flag)
}

/// Lists the flags of what is missing, under the names they have in a command.
#[must_use]
pub fn missing_as(
    questions: &[&'static Question],
    desk: &Desk<'_>,
    flag: fn(&Question) -> &'static str,
) -> Vec<String> {
    let wanting = questions.iter().filter(|question| wanting(question, desk));
    wanting
        .map(|question| format!("--{}", flag(question)))
        .collect()
}

/// Puts the whole engagement together.
#[must_use]
pub fn contract(questions: &[&'static Question], desk: &Desk<'_>) -> Answers {
    let mut whole = settled(questions, desk);
    let mut proposed = desk.proposed.clone();
    for question in questions.iter().filter(|q| !(q.applies)(desk)) {
        proposed.remove(question.path);
    }
    whole.fill(&proposed);
    tidy(&mut whole);
    meeting(&mut whole, desk);
    first_step(&mut whole, desk);
    whole
}

/// Puts a mere enquiry together: what was said and nothing that was proposed but who does the work.
#[must_use]
pub fn enquiry(
    questions: &[&'static Question],
    desk: &Desk<'_>,
    date: chrono::NaiveDate,
) -> Answers {
    let mut whole = settled(questions, desk);
    if let (None, Some(first)) = (whole.get("supervisor"), desk.proposed.get("supervisor")) {
        whole.set("supervisor", first.clone(), Source::Follows);
    }
    let step = if desk.is_kind(Kind::Mediation) {
        "request"
    } else {
        "enquiry"
    };
    event(&mut whole, step, date);
    whole
}

/// Drops answers from the interview to questions that another answer has made idle.
fn settled(questions: &[&'static Question], desk: &Desk<'_>) -> Answers {
    let mut whole = desk.answers.clone();
    let idle = questions.iter().filter(|question| {
        !(question.applies)(desk) && desk.answers.source(question.path) == Some(Source::Asked)
    });
    for question in idle {
        whole.remove(question.path);
    }
    whole
}

/// Takes away what says no more than its absence: no journeys, not until further notice.
fn tidy(whole: &mut Answers) {
    if whole.number("contract.travel.return_km") == Some(0) {
        whole.remove("contract.travel");
    }
    if whole.get("contract.open_ended").and_then(Value::as_bool) == Some(false) {
        whole.remove("contract.open_ended");
    }
}

/// Writes the meeting of a talk or relaxation from its day and time.
fn meeting(whole: &mut Answers, desk: &Desk<'_>) {
    let date = whole
        .get("session[0].date")
        .and_then(Value::as_datetime)
        .and_then(|d| d.date);
    let time = whole
        .get("session[0].time")
        .and_then(Value::as_datetime)
        .and_then(|d| d.time);
    if date.is_none() {
        return;
    }
    let session_type = match desk.kind() {
        Some(Kind::Talk) => SessionType::Talk,
        _ => SessionType::Relaxation,
    };
    let mut session = Table::new();
    session.insert("id".into(), "s01".into());
    session.insert("start".into(), moment(date, time));
    if let Some(minutes) = whole.number("contract.minutes") {
        session.insert("minutes".into(), minutes.into());
    }
    session.insert("type".into(), session_type.code().into());
    whole.set("session[0]", Value::Table(session), Source::Follows);
}

/// Writes the step that the contract is: sent for signing, asked for, or booked.
fn first_step(whole: &mut Answers, desk: &Desk<'_>) {
    let step = match desk.kind() {
        Some(Kind::Mediation) => "request",
        Some(Kind::Talk | Kind::Relaxation) => "booked",
        _ => "contract_sent",
    };
    let taken = whole.get("event").and_then(Value::as_array);
    let taken = taken.into_iter().flatten();
    if !taken
        .filter_map(|event| event.get("type"))
        .any(|known| known.as_str() == Some(step))
    {
        event(whole, step, desk.today);
    }
}

/// Adds a dated step.
fn event(whole: &mut Answers, step: &str, date: chrono::NaiveDate) {
    let mut event = Table::new();
    if let Ok(date) = date.to_string().parse() {
        event.insert("date".into(), Value::Datetime(date));
    }
    event.insert("type".into(), step.into());
    let events = whole.get("event").and_then(Value::as_array).cloned();
    let mut events = events.unwrap_or_default();
    events.push(Value::Table(event));
    whole.set("event", Value::Array(events), Source::Follows);
}

impl Desk<'_> {
    /// Proposes an id for the engagement: neutral for one person, else of the client and the work.
    #[must_use]
    pub fn engagement_id(&self, taken: &[String]) -> String {
        let alone = self.is("form", &["individual", "pair"])
            || self.is("setting", &["individual"])
            || self.is_kind(Kind::Coaching);
        if alone || self.is_consumer() {
            let year = chrono::Datelike::year(&self.today) % 100;
            return Taken::new(taken).running(&format!("k{year:02}"));
        }
        let key = match self.kind() {
            Some(Kind::Supervision) if !self.word("form").is_empty() => {
                format!("id-form-{}", self.word("form"))
            }
            _ => format!("id-kind-{}", self.word("kind")),
        };
        let work = self.words.find(&key).unwrap_or_default();
        let name = format!("{}-{work}", self.word("client"));
        Taken::new(taken).free(&name, "k")
    }

    /// Proposes an id for a client from its answers: neutral for a private person, else of the name.
    #[must_use]
    pub fn client_id(&self, answers: &Answers) -> Option<String> {
        let taken = Taken::new(&self.known);
        if answers.text("type") == Some("consumer") {
            let stem = self.words.find("id-client").unwrap_or_default();
            return Some(taken.running(&stem));
        }
        Some(taken.free(answers.text("name")?, "client"))
    }
}

impl Desk<'_> {
    /// Makes a client from answers and puts it among the others; `None` when they do not come to one.
    pub fn make_client(&mut self, answers: Answers, own: Option<&str>) -> Option<String> {
        if let Some(old) = self.made.take() {
            self.known.retain(|id| *id != old.client.id.as_str());
            self.clients.retain(|client| client.id != old.client.id);
        }
        let id = match own {
            Some(own) => own.to_owned(),
            None => self.client_id(&answers)?,
        };
        let client = read_client(&id.parse().ok()?, &answers.client_file()).ok()?;
        self.known.push(id.clone());
        self.clients.push(client.clone());
        self.made = Some(Made { answers, client });
        Some(id)
    }
}
