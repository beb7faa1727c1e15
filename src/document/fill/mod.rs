//! Turns an engagement into documents: its values into the view of one reader, the view into Markdown through a
//! template. Writes money, days and percentages for the reader; reads no file and decides no rule. What nobody has
//! agreed stays absent and is never filled with a proposal of the practice.

mod booking;
mod change;
mod choice;
mod clause;
mod code;
mod consulting;
mod contract;
mod followup;
mod item;
mod letter;
mod mediation;
mod meeting;
mod page;
mod party;
mod price;
mod signature;
mod value;
mod word;

use std::collections::BTreeMap;
use std::fmt;

use chrono::{NaiveDate, NaiveDateTime};

use super::kind::DocumentKind;
use super::locale::Language;
use super::markdown::{Block, Inline, parse};
use super::page::Page;
use super::template::{self, Override, TemplateError};
use super::view::View;
use crate::domain::client::Client;
use crate::domain::engagement::{Engagement, Kind, Payer};
use crate::domain::event::EventType;
use crate::domain::id::SessionId;
use crate::domain::practice::Practice;

pub use page::page;

/// What documents are made of.
#[derive(Debug, Clone)]
pub struct Sources<'a> {
    /// The practice that sends them.
    pub practice: &'a Practice,
    /// The commissioner.
    pub client: &'a Client,
    /// The payers, each with the client it is, in the order of the shares.
    pub payers: Vec<(&'a Payer, &'a Client)>,
    /// The engagement they are about.
    pub engagement: &'a Engagement,
    /// The day of the documents.
    pub today: NaiveDate,
    /// The language of the documents.
    pub language: Language,
    /// What is still missing, worded for the reader; a document with findings is a draft.
    pub findings: Vec<String>,
    /// Until when each meeting ahead can be cancelled at no cost, where it can.
    pub free_until: BTreeMap<SessionId, NaiveDateTime>,
}

/// A finished document.
#[derive(Debug, Clone)]
pub struct Rendered {
    /// The document itself.
    pub markdown: String,
    /// The title that stands on it.
    pub title: String,
    /// What stands around it on paper.
    pub page: Page,
}

/// Why a document could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FillError {
    /// Work of this kind has no such document.
    NotForThisKind {
        /// The kind of work.
        kind: Kind,
        /// The document.
        document: DocumentKind,
    },
    /// The template failed.
    Template(TemplateError),
    /// A letter on an end that nobody has decided.
    NotEnding,
    /// The document would be about something that is not on record.
    Missing {
        /// The key in the practice's files.
        what: &'static str,
    },
}

impl fmt::Display for FillError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotForThisKind { kind, document } => {
                write!(f, "no {} is made for {kind}", document.code())
            }
            Self::Template(error) => error.fmt(f),
            Self::NotEnding => f.write_str("no end is on record"),
            Self::Missing { what } => write!(f, "`{what}` is not on record"),
        }
    }
}

impl std::error::Error for FillError {}

impl From<TemplateError> for FillError {
    fn from(error: TemplateError) -> Self {
        Self::Template(error)
    }
}

/// Finds a practice's own template by its name, such as `fi/supervision_contract.md`.
pub type Own<'a> = &'a dyn Fn(&str) -> Option<Override>;

/// Makes one document of an engagement.
///
/// # Errors
/// When the kind of work has no such document, what it is about is missing, or the template fails.
pub fn render(
    document: DocumentKind,
    sources: &Sources<'_>,
    own: Own<'_>,
) -> Result<Rendered, FillError> {
    let kind = sources.engagement.kind;
    if !suits(document, kind) {
        return Err(FillError::NotForThisKind { kind, document });
    }
    let markdown = write(document, sources, own)?;
    let mut page = page(document, sources, !sources.findings.is_empty());
    page.title = title(&markdown).unwrap_or(page.title);
    Ok(Rendered {
        title: page.title.clone(),
        markdown,
        page,
    })
}

/// Lists the documents that an engagement needs as it stands.
#[must_use]
pub fn documents(engagement: &Engagement) -> Vec<DocumentKind> {
    let mut documents = vec![match engagement.kind {
        Kind::Supervision => DocumentKind::SupervisionContract,
        Kind::Coaching => DocumentKind::CoachingContract,
        Kind::Mediation => DocumentKind::MediationCommission,
        Kind::Talk => DocumentKind::TalkConfirmation,
        Kind::Relaxation => DocumentKind::RelaxationConfirmation,
        Kind::Consulting => DocumentKind::ConsultingCommission,
    }];
    if matches!(engagement.kind, Kind::Supervision | Kind::Coaching) {
        documents.push(DocumentKind::GoalsAnnex);
    }
    if contract::has_ground_rules(engagement) {
        documents.push(DocumentKind::GroundRulesAnnex);
    }
    let agreed = |step: EventType| step == EventType::Agreed;
    if engagement.kind == Kind::Mediation && engagement.events.iter().any(|e| agreed(e.event_type))
    {
        documents.push(DocumentKind::MediationAgreement);
    }
    let mediation = engagement.mediation.as_ref();
    if mediation.is_some_and(|mediation| !mediation.followups.is_empty()) {
        documents.push(DocumentKind::FollowupRecord);
    }
    documents
}

/// Says whether work of a kind has a document.
#[must_use]
pub const fn suits(document: DocumentKind, kind: Kind) -> bool {
    match document {
        DocumentKind::SupervisionContract | DocumentKind::GroundRulesAnnex => {
            matches!(kind, Kind::Supervision)
        }
        DocumentKind::CoachingContract => matches!(kind, Kind::Coaching),
        DocumentKind::GoalsAnnex
        | DocumentKind::TrialMemo
        | DocumentKind::Amendment
        | DocumentKind::Continuation
        | DocumentKind::ClosingLetter
        | DocumentKind::AttendanceCertificate => {
            matches!(kind, Kind::Supervision | Kind::Coaching)
        }
        DocumentKind::SessionConfirmation => kind.is_process() || matches!(kind, Kind::Mediation),
        DocumentKind::MediationCommission
        | DocumentKind::MediationAgreement
        | DocumentKind::FollowupRecord => matches!(kind, Kind::Mediation),
        DocumentKind::TalkConfirmation => matches!(kind, Kind::Talk),
        DocumentKind::RelaxationConfirmation => matches!(kind, Kind::Relaxation),
        DocumentKind::ConsultingCommission => matches!(kind, Kind::Consulting),
    }
}

/// Fills the view of a document and prints it.
fn write(document: DocumentKind, sources: &Sources<'_>, own: Own<'_>) -> Result<String, FillError> {
    match document {
        DocumentKind::SupervisionContract | DocumentKind::CoachingContract => {
            print(&contract::contract(sources)?, sources, own)
        }
        DocumentKind::GoalsAnnex => print(&contract::goals_annex(sources)?, sources, own),
        DocumentKind::GroundRulesAnnex => {
            print(&contract::ground_rules_annex(sources)?, sources, own)
        }
        DocumentKind::TrialMemo => print(&meeting::trial_memo(sources)?, sources, own),
        DocumentKind::SessionConfirmation => print(&meeting::confirmation(sources)?, sources, own),
        DocumentKind::AttendanceCertificate => print(&meeting::certificate(sources)?, sources, own),
        DocumentKind::FollowupRecord => print(&followup::record(sources)?, sources, own),
        DocumentKind::Amendment => print(&letter::amendment(sources)?, sources, own),
        DocumentKind::Continuation => print(&letter::continuation(sources)?, sources, own),
        DocumentKind::ClosingLetter => print(&letter::closing(sources)?, sources, own),
        DocumentKind::MediationCommission => print(&mediation::commission(sources)?, sources, own),
        DocumentKind::MediationAgreement => print(&mediation::agreement(sources)?, sources, own),
        DocumentKind::TalkConfirmation => print(&booking::talk(sources)?, sources, own),
        DocumentKind::RelaxationConfirmation => print(&booking::relaxation(sources)?, sources, own),
        DocumentKind::ConsultingCommission => {
            print(&consulting::commission(sources)?, sources, own)
        }
    }
}

/// Prints a view through its template.
fn print<V: View>(view: &V, sources: &Sources<'_>, own: Own<'_>) -> Result<String, FillError> {
    Ok(template::render(view, sources.language, own)?)
}

/// Reads the title off a document.
fn title(markdown: &str) -> Option<String> {
    parse(markdown).into_iter().find_map(|block| match block {
        Block::Heading { level: 1, content } => Some(plain(&content)),
        _ => None,
    })
}

/// Returns running text without its emphasis.
fn plain(content: &[Inline]) -> String {
    content
        .iter()
        .map(|part| match part {
            Inline::Text(text) | Inline::Code(text) => text.clone(),
            Inline::Strong(inner) | Inline::Emphasis(inner) => plain(inner),
            Inline::Break => " ".to_owned(),
        })
        .collect()
}

#[cfg(test)]
mod tests;
