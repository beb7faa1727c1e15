//! The contracts of the folder: what those in force lack, and how many gaps the drafts still have.

use camino::Utf8Path;
use chrono::NaiveDate;

use super::Remark;
use crate::app::error::CommandError;
use crate::app::papers::drift::{Drift, drift};
use crate::app::papers::words::FindingWords;
use crate::domain::engagement::Engagement;
use crate::practice::contract::{Book, Finding, Rule, Severity, check, conflicts};
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

    /// Judges one contract: finding by finding where it was made here and is in force, else with one line for its gaps; what is
    /// only worth a look is told of every contract in force that has no gaps.
    fn engagement(&self, engagement: &Engagement) -> Result<Vec<Remark>, CommandError> {
        let book = Book::new(&self.everything.practice, self.everything.clients.values());
        let mut findings = check(&book, engagement, self.today);
        let others = &self.everything.engagements;
        let clashing = conflicts(&book, engagement, others, self.today);
        if self.strict {
            findings.extend(clashing);
            return self.one_by_one(engagement, &findings);
        }
        // No contract runs backwards: that is a slip wherever it stands, and no gap.
        let backwards = |finding: &Finding| finding.rule == Rule::EndBeforeStart;
        let slips: Vec<Finding> = findings.iter().filter(|f| backwards(f)).cloned().collect();
        let mut found = self.one_by_one(engagement, &slips)?;
        findings.retain(|finding| !backwards(finding));
        if !self.in_force(engagement) {
            findings.extend(clashing);
            found.extend(gaps(&findings, |count| self.draft(engagement, count)));
            return Ok(found);
        }
        if !self.is_made_here(engagement)? {
            let brought = gaps(&findings, |count| self.brought(engagement, count));
            // While there are gaps, one line of them says enough.
            findings.retain(|_| brought.is_empty());
            found.extend(brought);
        }
        findings.extend(clashing);
        findings.retain(|finding| finding.severity() != Severity::Info);
        found.extend(self.one_by_one(engagement, &findings)?);
        Ok(found)
    }

    /// Remarks on every finding at its place.
    fn one_by_one(
        &self,
        engagement: &Engagement,
        findings: &[Finding],
    ) -> Result<Vec<Remark>, CommandError> {
        let path = layout::engagement(&engagement.id);
        findings
            .iter()
            .map(|finding| self.remark(&path, finding))
            .collect()
    }

    /// Remarks on the gaps of a draft.
    fn draft(&self, engagement: &Engagement, count: usize) -> Remark {
        let path = layout::engagement(&engagement.id);
        let told = say!(
            self.words,
            "check-draft",
            count = count,
            id = engagement.id.as_str()
        );
        Remark::on(Severity::Info, &path, "draft", told)
    }

    /// Remarks on the gaps of a contract that was made elsewhere: what it does not tell may well be agreed on its paper.
    fn brought(&self, engagement: &Engagement, count: usize) -> Remark {
        let path = layout::engagement(&engagement.id);
        let told = say!(
            self.words,
            "check-gaps",
            count = count,
            id = engagement.id.as_str()
        );
        Remark::on(Severity::Warning, &path, "gaps", told)
    }

    /// Says whether the contract in force is a text of ours: signed as it was rendered, or, without signatures, rendered at all.
    fn is_made_here(&self, engagement: &Engagement) -> Result<bool, CommandError> {
        match Paper::contract(engagement.kind) {
            Some(paper) => {
                let mut signatures = engagement.signatures.iter();
                Ok(signatures.any(|s| s.document == paper.code() && s.sha256.is_some()))
            }
            None => Ok(!self.workspace.documents(&engagement.id)?.is_empty()),
        }
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

/// Counts what is missing, and makes a remark of it where something is.
fn gaps(findings: &[Finding], remark: impl Fn(usize) -> Remark) -> Vec<Remark> {
    let errors = findings.iter().filter(|f| f.severity() == Severity::Error);
    let count = errors.count();
    (count > 0).then(|| remark(count)).into_iter().collect()
}
