//! The contracts of the folder: what those in force lack, and how many gaps the drafts still have.

use camino::Utf8Path;
use chrono::NaiveDate;

use super::Remark;
use crate::app::error::CommandError;
use crate::app::papers::drift::{Drift, drift};
use crate::app::papers::words::FindingWords;
use crate::domain::engagement::Engagement;
use crate::practice::contract::{Book, Finding, Severity, check, conflicts};
use crate::practice::signing::{Paper, signed_on};
use crate::practice::status::{Stage, status};
use crate::store::layout;
use crate::store::workspace::{Everything, Workspace};
use crate::ui::text::{Words, say};

/// Everything that contracts are judged by.
pub(super) struct Judge<'a> {
    /// The catalogue.
    pub(super) words: &'a Words,
    /// The folder.
    pub(super) workspace: &'a Workspace,
    /// What is in it.
    pub(super) everything: &'a Everything,
    /// The day.
    pub(super) today: NaiveDate,
    /// Whether drafts are judged like contracts in force.
    pub(super) strict: bool,
}

impl Judge<'_> {
    /// Judges the contracts of everything that is not over.
    pub(super) fn remarks(&self) -> Result<Vec<Remark>, CommandError> {
        let mut found = Vec::new();
        for engagement in &self.everything.engagements {
            found.extend(self.signed(engagement)?);
            if status(engagement, self.today).state.stage() != Stage::Over {
                found.extend(self.engagement(engagement)?);
            }
        }
        Ok(found)
    }

    /// Finds what was signed and has changed since; that matters long after the end.
    fn signed(&self, engagement: &Engagement) -> Result<Vec<Remark>, CommandError> {
        let text = self.workspace.text_of(&engagement.id)?;
        let found = drift(self.workspace, engagement, &text)?;
        let remark = |drift: &Drift| {
            let message = drift.told(self.words);
            Remark::on(Severity::Error, &drift.file, drift.code(), message)
        };
        Ok(found.iter().map(remark).collect())
    }

    /// Judges one contract: finding by finding in force, with one line as a draft.
    fn engagement(&self, engagement: &Engagement) -> Result<Vec<Remark>, CommandError> {
        let book = Book::new(&self.everything.practice, self.everything.clients.values());
        let mut findings = check(&book, engagement, self.today);
        let others = &self.everything.engagements;
        findings.extend(conflicts(&book, engagement, others, self.today));
        let path = layout::engagement(&engagement.id);
        if self.strict || self.in_force(engagement) {
            findings.retain(|f| self.strict || f.severity() != Severity::Info);
            return findings
                .iter()
                .map(|finding| self.remark(&path, finding))
                .collect();
        }
        let gaps = findings
            .iter()
            .filter(|f| f.severity() == Severity::Error)
            .count();
        let id = engagement.id.as_str();
        let told = || say!(self.words, "check-draft", count = gaps, id = id);
        Ok((gaps > 0)
            .then(|| Remark::on(Severity::Info, &path, "draft", told()))
            .into_iter()
            .collect())
    }

    /// Says whether people rely on the contract: it is signed, or it needs no signature and has been booked.
    fn in_force(&self, engagement: &Engagement) -> bool {
        match Paper::contract(engagement.kind) {
            Some(paper) => signed_on(engagement, paper, self.today).is_some(),
            None => status(engagement, self.today).state.stage() == Stage::Running,
        }
    }

    /// Places a finding in its file.
    fn remark(&self, path: &Utf8Path, finding: &Finding) -> Result<Remark, CommandError> {
        let (line, column) = self.workspace.locate(path, &finding.key)?;
        Ok(Remark {
            severity: finding.severity(),
            file: path.to_string(),
            line,
            column,
            key: finding.key.clone(),
            code: finding.rule.code().to_owned(),
            message: FindingWords::terminal(self.words).message(finding, &self.everything.clients),
        })
    }
}
