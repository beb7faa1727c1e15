//! What lies on the desk while a contract is made: the practice, the client, the answers so far and what is proposed.
//!
//! Answers the questions about the questions: which of them apply, and what would stand there if nobody spoke.

use chrono::NaiveDate;
use toml::Value;

use crate::app::answers::{Answers, Source};
use crate::app::proposed::{Known, proposed};
use crate::domain::client::{Client, ClientType};
use crate::domain::engagement::Kind;
use crate::domain::practice::Practice;
use crate::ui::text::Words;

/// A client that is to be made.
#[derive(Debug, Clone)]
pub struct Made {
    /// Its answers.
    pub answers: Answers,
    /// What they come to.
    pub client: Client,
}

/// Everything that a question may look at.
pub struct Desk<'a> {
    /// The practice.
    pub practice: &'a Practice,
    /// The catalogue.
    pub words: &'a Words,
    /// Today.
    pub today: NaiveDate,
    /// The answers so far.
    pub answers: Answers,
    /// What is proposed for the rest.
    pub proposed: Answers,
    /// The client, once it is known.
    pub client: Option<Client>,
    /// The ids of all clients there are.
    pub known: Vec<String>,
    /// The clients that were read: all of them for an interview, else the one that is named.
    pub clients: Vec<Client>,
    /// The client that is to be made.
    pub made: Option<Made>,
}

impl<'a> Desk<'a> {
    /// Clears a desk.
    #[must_use]
    pub fn new(practice: &'a Practice, words: &'a Words, today: NaiveDate) -> Self {
        Self {
            practice,
            words,
            today,
            answers: Answers::default(),
            proposed: Answers::default(),
            client: None,
            known: Vec::new(),
            clients: Vec::new(),
            made: None,
        }
    }

    /// Makes the proposals again, after answers that they depend on.
    pub fn refresh(&mut self) {
        let chosen = self.answers.text("client");
        let mut clients = self.clients.iter();
        self.client = clients
            .find(|client| Some(client.id.as_str()) == chosen)
            .cloned();
        self.proposed = proposed(Known {
            practice: self.practice,
            client: self.client.as_ref(),
            answers: &self.answers,
            today: self.today,
        });
        self.offer();
    }

    /// Offers defaults that are good guesses only: the next month's first day, the client's address, no journeys.
    fn offer(&mut self) {
        let next = crate::domain::period::months_after(self.today, 1);
        let first = chrono::Datelike::with_day(&next, 1).unwrap_or(next);
        let offers = [
            (
                "contract.start",
                first.to_string().parse().ok().map(Value::Datetime),
            ),
            ("contract.travel.return_km", Some(Value::Integer(0))),
            ("contract.open_ended", Some(Value::Boolean(false))),
            ("contract.venue.address", self.client_address()),
        ];
        for (path, value) in offers {
            if let Some(value) = value {
                self.proposed.set(path, value, Source::Offered);
            }
        }
    }

    /// Offers the e-invoice to a public client, which takes no other, and e-mail to a private person.
    pub fn offer_channel(&mut self) {
        let channel = match self.word("type").parse::<ClientType>() {
            Ok(kind) if kind.is_public() => "einvoice",
            Ok(kind) if kind.is_consumer() => "email",
            _ => return self.proposed.remove("channel"),
        };
        self.proposed
            .set("channel", channel.into(), Source::Offered);
    }

    /// Writes the client's address as a value.
    fn client_address(&self) -> Option<Value> {
        let address = self.client.as_ref()?.address.as_ref()?;
        let mut table = toml::Table::new();
        table.insert("street".into(), address.street.clone().into());
        table.insert("postcode".into(), address.postcode.clone().into());
        table.insert("town".into(), address.town.clone().into());
        Some(Value::Table(table))
    }

    /// Returns what stands at a path, or would if nobody spoke.
    #[must_use]
    pub fn value(&self, path: &str) -> Option<&Value> {
        self.answers.get(path).or_else(|| self.proposed.get(path))
    }

    /// Returns the word at a path, or the proposed one.
    #[must_use]
    pub fn word(&self, path: &str) -> &str {
        self.value(path).and_then(Value::as_str).unwrap_or_default()
    }

    /// Says whether the word at a path is one of these.
    #[must_use]
    pub fn is(&self, path: &str, words: &[&str]) -> bool {
        words.contains(&self.word(path))
    }

    /// Says whether something is answered or proposed with yes.
    #[must_use]
    pub fn yes(&self, path: &str) -> bool {
        self.value(path).and_then(Value::as_bool) == Some(true)
    }

    /// Returns the kind of work, once it is known.
    #[must_use]
    pub fn kind(&self) -> Option<Kind> {
        self.word("kind").parse().ok()
    }

    /// Says whether it is supervision or coaching, with the whole list of eleven items.
    #[must_use]
    pub fn is_guided(&self) -> bool {
        matches!(self.kind(), Some(Kind::Supervision | Kind::Coaching))
    }

    /// Says whether it runs as a process of sessions.
    #[must_use]
    pub fn is_process(&self) -> bool {
        self.kind().is_some_and(Kind::is_process)
    }

    /// Says whether it is a single occasion.
    #[must_use]
    pub fn is_booking(&self) -> bool {
        matches!(self.kind(), Some(Kind::Talk | Kind::Relaxation))
    }

    /// Says whether it is that kind of work.
    #[must_use]
    pub fn is_kind(&self, kind: Kind) -> bool {
        self.kind() == Some(kind)
    }

    /// Says whether several people are supervised together.
    #[must_use]
    pub fn is_several(&self) -> bool {
        self.is("form", &["group", "team", "community"])
            || (self.is("form", &["manager"]) && self.is("setting", &["group"]))
    }

    /// Says whether a private person is the client.
    #[must_use]
    pub fn is_consumer(&self) -> bool {
        self.client_type().is_some_and(ClientType::is_consumer)
    }

    /// Returns the type of the client, once it is known.
    #[must_use]
    pub fn client_type(&self) -> Option<ClientType> {
        self.client.as_ref().map(|client| client.client_type)
    }

    /// Returns a number that is answered or proposed, or nothing.
    #[must_use]
    pub fn number(&self, path: &str) -> i64 {
        self.value(path).and_then(Value::as_integer).unwrap_or(0)
    }
}

/// Says whether it runs as a process of sessions.
#[must_use]
pub fn process(desk: &Desk<'_>) -> bool {
    desk.is_process()
}

/// Says whether it is supervision or coaching.
#[must_use]
pub fn guided(desk: &Desk<'_>) -> bool {
    desk.is_guided()
}

/// Says whether several people are supervised together.
#[must_use]
pub fn several(desk: &Desk<'_>) -> bool {
    desk.is_several()
}
