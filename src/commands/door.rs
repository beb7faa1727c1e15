//! What `new-enquiry` and `new-contract` do alike: a desk with clients, answers from flags and questions, a checked file.

use super::interview::ask::{Interview, Turn, wanting};
use super::interview::compose::{missing, missing_as};
use super::interview::desk::Desk;
use super::interview::flags::{self, Given, own, within};
use super::interview::question::Question;
use super::interview::{self, showing};
use super::new_client;
use crate::app::answers::{Answers, Source, engagement as read_engagement};
use crate::app::context::Context;
use crate::app::entry::{Entry, Shelf, new_id, stopped};
use crate::app::error::CommandError;
use crate::domain::engagement::Engagement;
use crate::domain::id::{ClientId, EngagementId};
use crate::domain::practice::Practice;
use crate::output::new::{Made, NewFile, json, text};
use crate::ui::text::say;

/// A command at work.
pub(super) struct Door<'a> {
    /// The run.
    pub(super) context: &'a Context,
    /// The folder.
    pub(super) shelf: Shelf<'a>,
    /// The desk.
    pub(super) desk: Desk<'a>,
    /// The ids of the engagements there are.
    pub(super) taken: Vec<String>,
}

impl<'a> Door<'a> {
    /// Opens: lists what there is; in a terminal reads all clients to choose from.
    pub(super) fn open(
        context: &'a Context,
        shelf: Shelf<'a>,
        practice: &'a Practice,
    ) -> Result<Self, CommandError> {
        let mut desk = Desk::new(practice, context.words(), context.today()?);
        desk.known = shelf.client_ids()?;
        if context.can_ask() {
            desk.clients = shelf.sound_clients(&desk.known)?;
        }
        let taken = shelf.engagement_ids()?;
        Ok(Self {
            context,
            shelf,
            desk,
            taken,
        })
    }

    /// Takes the id that was given as one of something new.
    pub(super) fn own_id(&self, text: Option<&str>) -> Result<Option<EngagementId>, CommandError> {
        let what = || say!(self.desk.words, "new-what-engagement");
        text.map(|text| new_id(text, &self.taken, what()))
            .transpose()
    }

    /// Returns the id that was given, or else the one proposed.
    pub(super) fn id(&self, own: Option<EngagementId>) -> Result<EngagementId, CommandError> {
        match own {
            Some(id) => Ok(id),
            None => {
                let proposed = self.desk.engagement_id(&self.taken);
                let what = say!(self.desk.words, "new-what-engagement");
                new_id(&proposed, &self.taken, what)
            }
        }
    }

    /// Makes a client from flags, asking for the rest where somebody can answer.
    pub(super) fn new_client(
        &mut self,
        given: &Given,
        id: Option<&str>,
    ) -> Result<(), CommandError> {
        if given.is_empty() {
            return Ok(());
        }
        let questions = interview::client();
        let mut inner = Desk::new(self.desk.practice, self.desk.words, self.desk.today);
        inner.known.clone_from(&self.desk.known);
        flags::answer(&mut inner, &questions, given, within)?;
        let open = questions.iter().any(|question| wanting(question, &inner));
        if open && self.context.can_ask() {
            let mut interview = Interview::new(questions.clone());
            while interview.run(
                &mut inner,
                &mut self.context.prompt(),
                &self.context.console,
            )? == Turn::Back
            {}
        }
        let lacking = missing_as(&questions, &inner, within);
        if !lacking.is_empty() {
            return Err(CommandError::MissingAnswers(lacking));
        }
        let own = id.map(|id| self.client_id(id)).transpose()?;
        let proposed = || inner.client_id(&inner.answers).unwrap_or_default();
        let id = own.map_or_else(|| self.client_id(&proposed()), Ok)?;
        new_client::checked(&inner, &id)?;
        let made = self.desk.make_client(inner.answers, Some(id.as_str()));
        if let Some(id) = made {
            self.desk.answers.set("client", id.into(), Source::Flag);
            self.desk.refresh();
        }
        Ok(())
    }

    /// Takes a text as the id of a new client.
    fn client_id(&self, text: &str) -> Result<ClientId, CommandError> {
        let what = say!(self.desk.words, "new-what-client");
        new_id(text, &self.desk.known, what)
    }

    /// Writes the flags' answers down and reads the client that they or a file name.
    pub(super) fn flags(
        &mut self,
        questions: &[&'static Question],
        given: &Given,
    ) -> Result<(), CommandError> {
        flags::answer(&mut self.desk, questions, given, own)?;
        flags::strangers(&self.desk, questions)?;
        for id in self.named() {
            if !self.desk.clients.iter().any(|client| client.id == id) {
                let client = self.shelf.client(&id)?;
                self.desk.clients.push(client);
            }
        }
        self.desk.refresh();
        Ok(())
    }

    /// Lists the clients that the answers name.
    fn named(&self) -> Vec<ClientId> {
        let answers = &self.desk.answers;
        let payers = answers.get("payer").and_then(|payers| payers.as_array());
        let payers = payers.into_iter().flatten();
        let payers = payers.filter_map(|payer| payer.get("client")?.as_str());
        let named = answers.text("client").into_iter().chain(payers);
        named.filter_map(|id| id.parse().ok()).collect()
    }

    /// Asks what is open; there is nothing before the first question, which is then asked again.
    pub(super) fn ask(&mut self, interview: &mut Interview) -> Result<(), CommandError> {
        let mut prompt = self.context.prompt();
        while interview.run(&mut self.desk, &mut prompt, &self.context.console)? == Turn::Back {}
        Ok(())
    }

    /// Names every flag whose answer is missing.
    pub(super) fn refuse_missing(
        &self,
        questions: &[&'static Question],
    ) -> Result<(), CommandError> {
        let missing = missing(questions, &self.desk);
        if missing.is_empty() {
            Ok(())
        } else {
            Err(CommandError::MissingAnswers(missing))
        }
    }

    /// Lays the file out and reads it back as the folder would.
    pub(super) fn checked(
        &self,
        questions: &[&'static Question],
        id: &EngagementId,
        whole: &Answers,
    ) -> Result<(Engagement, String), CommandError> {
        let text = whole.engagement_file();
        match read_engagement(id, &text) {
            Ok(engagement) => Ok((engagement, text)),
            Err(wrong) => Err(stopped(self.desk.words, wrong, |key| {
                showing::flag_and_value(questions, key, &self.desk, own)
            })),
        }
    }

    /// Lays out the file of the client that is to be made with the engagement.
    pub(super) fn client_file(&self) -> Option<Entry> {
        let made = self.desk.made.as_ref()?;
        // A client that was made and then not chosen is not written.
        let chosen = self.desk.answers.text("client") == Some(made.client.id.as_str());
        chosen.then(|| Entry::client(&made.client.id, made.answers.client_file()))
    }
}

/// Says what a command made.
pub(super) fn made(file: &Entry, client: Option<&Entry>, dry_run: bool) -> Made {
    let new = |entry: &Entry| NewFile::from_parts(&entry.path, &entry.id, &entry.text);
    Made {
        client: client.map(new),
        engagement: Some(new(file)),
        dry_run,
        ..Made::default()
    }
}

/// Shows what a command made.
pub(super) fn tell(context: &Context, name: &str, made: &Made) -> Result<(), CommandError> {
    context.answer(name, || json(made), |console| console.data(&text(made)))?;
    if made.dry_run {
        for file in made.files() {
            let path = file.path.as_str();
            let text = say!(context.words(), "new-dry-run", path = path);
            context.console.status(&text);
        }
    }
    Ok(())
}
