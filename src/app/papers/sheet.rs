//! A paper rendered in memory: its Markdown and, where wanted, its PDF. Writes nothing.
//!
//! The day printed on it comes from the record: that of the signatures, the amendment or the end; today for what is new.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveDateTime};

use super::finding::gaps;
use super::paper::Paper;
use super::templates::Own;
use crate::app::error::CommandError;
use crate::app::refusal::Rule;
use crate::document::fill::{self, FillError, Rendered, Sources};
use crate::document::kind::DocumentKind;
use crate::document::locale::{self, Language};
use crate::domain::engagement::Engagement;
use crate::domain::event::{DecisionType, EventType};
use crate::domain::id::SessionId;
use crate::domain::session::{Session, SessionStatus};
use crate::practice::cancelling::deadlines;
use crate::store::workspace::Opened;

/// A rendered paper.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The paper.
    pub paper: Paper,
    /// The language.
    pub language: Language,
    /// Whether it is a draft, not for signing.
    pub draft: bool,
    /// The document of record.
    pub rendered: Rendered,
}

/// Renders papers of one engagement in one language.
pub struct Press<'a> {
    opened: &'a Opened,
    own: &'a Own,
    language: Language,
    today: NaiveDate,
    findings: Vec<String>,
}

impl<'a> Press<'a> {
    /// Makes ready to render.
    #[must_use]
    pub fn new(opened: &'a Opened, own: &'a Own, language: Language, today: NaiveDate) -> Self {
        Self {
            opened,
            own,
            language,
            today,
            findings: gaps(opened, language, today),
        }
    }

    /// Renders a paper with the day that the record gives it.
    ///
    /// # Errors
    /// When a template is wrong, or what the paper is about is not on record.
    pub fn sheet(&self, paper: Paper) -> Result<Sheet, CommandError> {
        self.dated(paper, day(paper, &self.opened.engagement, self.today))
    }

    /// Renders a paper as it was when a text was made of it, where that text is still true; otherwise as new.
    ///
    /// A paper is not rendered anew only because another day has come.
    ///
    /// # Errors
    /// When a template is wrong, or what the paper is about is not on record.
    pub fn like(&self, paper: Paper, text: &str) -> Result<Sheet, CommandError> {
        let new = self.sheet(paper)?;
        if new.rendered.markdown == text {
            return Ok(new);
        }
        for day in days_in(self.language, text) {
            // Not every day in a text is one on which it could have been written.
            let Ok(sheet) = self.dated(paper, day) else {
                continue;
            };
            if sheet.rendered.markdown == text {
                return Ok(sheet);
            }
        }
        Ok(new)
    }

    /// Renders a paper of a day.
    fn dated(&self, paper: Paper, today: NaiveDate) -> Result<Sheet, CommandError> {
        let engagement = paper.view(&self.opened.engagement);
        let draft = paper.needs_complete_contract() && !self.findings.is_empty();
        let sources = Sources {
            practice: &self.opened.practice,
            client: self.client(&engagement)?,
            payers: self.payers(&engagement),
            engagement: &engagement,
            today,
            language: self.language,
            findings: if draft {
                self.findings.clone()
            } else {
                Vec::new()
            },
            free_until: free_until(&engagement),
        };
        let rendered = fill::render(paper.kind, &sources, &|name| self.own.find(name));
        Ok(Sheet {
            paper,
            language: self.language,
            draft,
            rendered: rendered.map_err(|error| told(error, paper, &self.opened.engagement))?,
        })
    }

    /// Finds the commissioner.
    fn client(
        &self,
        engagement: &Engagement,
    ) -> Result<&'a crate::domain::client::Client, CommandError> {
        let client = self.opened.clients.get(&engagement.client);
        client.ok_or_else(|| CommandError::NoClient(engagement.client.to_string(), None))
    }

    /// Pairs the payers with the clients they are.
    fn payers<'e>(
        &self,
        engagement: &'e Engagement,
    ) -> Vec<(
        &'e crate::domain::engagement::Payer,
        &'e crate::domain::client::Client,
    )>
    where
        'a: 'e,
    {
        let payers = engagement.payers.iter();
        payers
            .filter_map(|payer| Some((payer, self.opened.clients.get(&payer.client)?)))
            .collect()
    }
}

impl Sheet {
    /// Returns the name of its files without their ending.
    #[must_use]
    pub fn file(&self) -> String {
        self.paper.file(self.language, self.draft)
    }

    /// Lays it out as PDF.
    ///
    /// # Errors
    /// When it cannot be laid out, or this build lays nothing out.
    #[cfg(feature = "pdf")]
    pub fn pdf(&self) -> Result<Vec<u8>, CommandError> {
        let blocks = crate::document::markdown::parse(&self.rendered.markdown);
        Ok(crate::document::pdf::render(&self.rendered.page, &blocks)?)
    }

    /// Says that this build lays nothing out.
    ///
    /// # Errors
    /// Always.
    #[cfg(not(feature = "pdf"))]
    pub fn pdf(&self) -> Result<Vec<u8>, CommandError> {
        Err(CommandError::NoPdf)
    }
}

/// Returns the day of a paper.
fn day(paper: Paper, engagement: &Engagement, today: NaiveDate) -> NaiveDate {
    let signed = paper.signatures(engagement).iter().map(|s| s.date).max();
    let recorded = match paper.kind {
        DocumentKind::Amendment => paper.view(engagement).amendments.last().map(|a| a.date),
        // A letter is written on the day on which it is made, whatever it tells of.
        DocumentKind::ClosingLetter => None,
        DocumentKind::Continuation => decided(&paper.view(engagement)),
        DocumentKind::FollowupRecord => followed(&paper.view(engagement)),
        DocumentKind::MediationAgreement => step(engagement, EventType::Agreed),
        _ => signed,
    };
    recorded.unwrap_or(today)
}

/// Returns the day of the last decision on going on.
fn decided(engagement: &Engagement) -> Option<NaiveDate> {
    let decisions = engagement.decisions.iter().rev();
    let mut decisions = decisions.filter(|d| d.decision_type == DecisionType::Continuation);
    decisions.next().map(|decision| decision.date)
}

/// Returns the day of the last follow-up.
fn followed(engagement: &Engagement) -> Option<NaiveDate> {
    let mediation = engagement.mediation.as_ref()?;
    mediation.followups.last().map(|followup| followup.date)
}

/// Tells until when each planned meeting can be cancelled at no cost, as the clause is judged.
fn free_until(engagement: &Engagement) -> BTreeMap<SessionId, NaiveDateTime> {
    let Some(clause) = &engagement.contract.cancellation else {
        return BTreeMap::new();
    };
    let sessions = engagement.sessions.iter();
    let planned = sessions.filter(|session| session.status == SessionStatus::Planned);
    let free = |session: &Session| {
        let mut free = deadlines(clause, session.start).into_iter();
        let free = free.rfind(|deadline| deadline.percent == 0)?;
        Some((session.id.clone(), free.until.unwrap_or(session.start)))
    };
    planned.filter_map(free).collect()
}

/// Returns the day of the latest step of a type.
fn step(engagement: &Engagement, event: EventType) -> Option<NaiveDate> {
    let steps = engagement.events.iter().filter(|e| e.event_type == event);
    steps.map(|e| e.date).max()
}

/// Finds the days that stand in a text, as its language writes them.
fn days_in(language: Language, text: &str) -> BTreeSet<NaiveDate> {
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, '|' | '–' | ',' | ';' | '(' | ')'))
        .filter(|word| !word.is_empty())
        .collect();
    let format = match language {
        Language::En => "%d %b %Y",
        Language::Fi | Language::Sv => "%d.%m.%Y",
    };
    let size = format.split(' ').count();
    let read = |words: &[&str]| {
        let text = words.join(" ");
        let day = NaiveDate::parse_from_str(text.trim_end_matches('.'), format).ok()?;
        // Only what the language itself writes is a day of the document.
        let written = locale::date(language, day);
        (written == text.trim_end_matches('.')).then_some(day)
    };
    words.windows(size).filter_map(read).collect()
}

/// Says what is wrong with the request or the template.
fn told(error: FillError, paper: Paper, engagement: &Engagement) -> CommandError {
    match error {
        FillError::Template(error) => CommandError::Template(error),
        FillError::NotForThisKind { kind, .. } => CommandError::refused(
            Rule::NoSuchDocument,
            vec![
                ("document", paper.stem()),
                ("kind", kind.to_string()),
                ("documents", Paper::contract(kind).stem()),
            ],
        ),
        FillError::NotEnding => {
            CommandError::refused(Rule::NotEnding, vec![("id", engagement.id.to_string())])
        }
        FillError::Missing { what } => CommandError::refused(
            Rule::NothingToRender,
            vec![
                ("document", paper.stem()),
                ("key", what.to_owned()),
                ("paper", paper.kind.code().to_owned()),
                ("id", engagement.id.to_string()),
            ],
        ),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Press, days_in};
    use crate::app::papers::paper::Paper;
    use crate::app::papers::templates::Own;
    use crate::app::papers::testing::{opened, today};
    use crate::document::kind::DocumentKind;
    use crate::document::locale::Language;

    #[test]
    fn a_complete_contract_is_no_draft_in_any_language() {
        let opened = opened("kuusilahti-vk-ryhma");
        for language in Language::ALL {
            let own = Own::default();
            let press = Press::new(&opened, &own, *language, today());
            let sheet = press
                .sheet(Paper::contract(opened.engagement.kind))
                .unwrap();

            assert!(!sheet.draft);
            assert_eq!(
                sheet.file(),
                format!("supervision-contract.{}", language.code())
            );
        }
    }

    #[test]
    fn gaps_make_a_draft_that_lists_them() {
        let mut opened = opened("kuusilahti-vk-ryhma");
        opened.engagement.contract.minutes = None;
        let own = Own::default();
        let press = Press::new(&opened, &own, Language::Sv, today());
        let sheet = press
            .sheet(Paper::contract(opened.engagement.kind))
            .unwrap();

        assert!(sheet.draft);
        assert_eq!(sheet.file(), "supervision-contract.draft.sv");
        assert!(
            sheet
                .rendered
                .markdown
                .contains("Längd och omfattning: mötets längd saknas")
        );
    }

    #[test]
    fn another_day_does_not_make_another_document() {
        let opened = opened("luento-tarjottu");
        let own = Own::default();
        let paper = Paper::contract(opened.engagement.kind);
        let sheet = |day| Press::new(&opened, &own, Language::Fi, day);
        let old = sheet(today()).sheet(paper).unwrap().rendered.markdown;
        let later = today() + chrono::Days::new(9);

        assert_ne!(sheet(later).sheet(paper).unwrap().rendered.markdown, old);
        assert_eq!(
            sheet(later).like(paper, &old).unwrap().rendered.markdown,
            old
        );
        let other = format!("{old}!");
        assert_ne!(
            sheet(later).like(paper, &other).unwrap().rendered.markdown,
            other
        );
    }

    #[test]
    fn days_are_found_as_each_language_writes_them() {
        let days = |language, text| days_in(language, text);
        let day: BTreeSet<chrono::NaiveDate> = ["2026-11-05".parse().unwrap()].into();

        assert_eq!(days(Language::Fi, "| Päiväys | 5.11.2026 |"), day);
        assert_eq!(days(Language::En, "Date: 5 Nov 2026."), day);
        assert!(days(Language::Fi, "05.11.2026 ja 5.11.").is_empty());
    }

    #[test]
    fn a_paper_about_nothing_is_refused() {
        let opened = opened("kuusilahti-vk-ryhma");
        let own = Own::default();
        let press = Press::new(&opened, &own, Language::Fi, today());

        assert!(
            press
                .sheet(Paper::only(DocumentKind::Continuation))
                .is_err()
        );
    }
}
