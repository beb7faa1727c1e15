//! The rows of `engagements.csv`: each an engagement that is new, or that is there already and says nothing else.
//!
//! Only what a row says is recorded. A term that it leaves out stays open, and the contract check tells so.

use std::collections::{HashMap, HashSet};

use toml::Value;

use super::compare::differences;
use super::known::Known;
use super::naming::Naming;
use super::record::{dated, differs, given, refused, table};
use super::sheet::{Row, Sheet};
use super::signed;
use super::trouble::Kind;
use crate::app::answers::{self, Answers, Source};
use crate::app::error::CommandError;
use crate::domain::engagement::Engagement;
use crate::domain::id::EngagementId;
use crate::store::layout;
use crate::store::problem::ProblemKind;

/// The columns whose day is a step, with the word for it.
const STEPS: [(&str, &str); 3] = [
    ("enquired", "enquiry"),
    ("booked", "booked"),
    ("ended", "ended"),
];
/// The columns whose day has to be here already.
const PAST: [&str; 5] = ["enquired", "decided", "signed", "booked", "ended"];

/// A row that is right.
#[derive(Debug)]
pub(super) struct Read {
    /// The engagement's id.
    pub(super) id: EngagementId,
    /// The row.
    pub(super) line: usize,
    /// What its file will hold; none where it is there already.
    pub(super) new: Option<Answers>,
}

/// The rows on their way in.
struct Reading<'a, 'k> {
    known: &'a mut Known<'k>,
    naming: &'a Naming<'a>,
    seen: HashMap<String, usize>,
    claimed: HashSet<String>,
}

/// Reads the rows.
///
/// # Errors
/// When a file of the folder cannot be had; what is wrong with the rows is noted in the sheet.
pub(super) fn read(
    sheet: &mut Sheet,
    known: &mut Known<'_>,
    naming: &Naming<'_>,
) -> Result<Vec<Read>, CommandError> {
    let mut reading = Reading {
        known,
        naming,
        seen: HashMap::new(),
        claimed: HashSet::new(),
    };
    let mut made = Vec::new();
    for mut row in std::mem::take(&mut sheet.rows) {
        reading.resolve(sheet, &mut row);
        reading.odd(sheet, &mut row);
        if let Some(read) = reading.row(sheet, &row)? {
            made.push(read);
        }
    }
    Ok(made)
}

impl Reading<'_, '_> {
    /// Puts ids in the place of names, and notes those that name nothing.
    fn resolve(&mut self, sheet: &mut Sheet, row: &mut Row) {
        for column in ["client", "payer", "supervisor"] {
            let Some(text) = row.text(column).map(str::to_owned) else {
                continue;
            };
            let found = match column {
                "supervisor" => self.known.supervisor(&text),
                _ => self.known.client(&text),
            };
            match found {
                Ok(id) => {
                    row.values.insert(column, id.into());
                }
                Err(kind) => wrong(sheet, row, column, kind),
            }
        }
    }

    /// Notes what does not go together in a row.
    fn odd(&self, sheet: &mut Sheet, row: &mut Row) {
        let today = self.known.today;
        for column in PAST {
            if row.day(column).is_some_and(|day| day > today) {
                wrong(sheet, row, column, Kind::Ahead);
            }
        }
        for (column, needed) in [("manager_email", "manager"), ("decided_by", "decided")] {
            if row.values.contains_key(column) && !row.values.contains_key(needed) {
                wrong(sheet, row, needed, Kind::Empty);
            }
        }
        let of_several = ["group", "team", "community"];
        if row
            .text("form")
            .is_some_and(|form| of_several.contains(&form))
            && row.values.get("group_size").and_then(Value::as_integer) == Some(1)
        {
            wrong(sheet, row, "group_size", Kind::GroupOfOne);
        }
        if row
            .day("end")
            .zip(row.day("start"))
            .is_some_and(|(end, start)| end < start)
        {
            let backwards = ProblemKind::Contradiction("ends-before-it-begins");
            wrong(sheet, row, "end", Kind::Refused(backwards));
        }
        if let Some(kind) = signed::against(row) {
            wrong(sheet, row, "signed", kind);
        }
    }

    /// Reads one row; `None` when something is wrong with it.
    fn row(&mut self, sheet: &mut Sheet, row: &Row) -> Result<Option<Read>, CommandError> {
        let Ok(own) = row.text("id").map(str::parse::<EngagementId>).transpose() else {
            let kind = Kind::Refused(ProblemKind::Invalid("id"));
            sheet.wrong(row.line, "id", kind);
            return Ok(None);
        };
        if let Some(id) = &own {
            if let Some(first) = self.seen.insert(id.to_string(), row.line) {
                sheet.wrong(row.line, "id", Kind::Twice(id.to_string(), first));
                return Ok(None);
            }
            self.known.engagement_ids.take(id.as_str());
        }
        if row.broken {
            return Ok(None);
        }
        let mut answers = given(sheet, row);
        steps(&mut answers, row);
        let same = match &own {
            Some(id) => self
                .known
                .engagements
                .contains_key(id.as_str())
                .then(|| id.clone()),
            None => self.same(row, &answers)?,
        };
        match same {
            Some(id) => self.unchanged(sheet, row, id, &answers),
            None => Ok(self.made(sheet, row, own, answers)),
        }
    }

    /// Finds the engagement of the folder that a row without an id tells of: the same in everything that the row says.
    fn same(&mut self, row: &Row, answers: &Answers) -> Result<Option<EngagementId>, CommandError> {
        let alike = |engagement: &&Engagement| {
            Some(engagement.client.as_str()) == row.text("client")
                && Some(engagement.kind.code()) == row.text("kind")
                && !self.claimed.contains(engagement.id.as_str())
        };
        for engagement in self.known.engagements.values().filter(alike) {
            let Ok(text) = self.known.workspace.text_of(&engagement.id) else {
                continue;
            };
            let signed = signed::differs(engagement, row, self.known.today);
            if !signed && differences(answers.table(), &table(&text)).is_empty() {
                let id = engagement.id.clone();
                self.claimed.insert(id.to_string());
                return Ok(Some(id));
            }
        }
        Ok(None)
    }

    /// Compares a row with the engagement that is there.
    fn unchanged(
        &self,
        sheet: &mut Sheet,
        row: &Row,
        id: EngagementId,
        answers: &Answers,
    ) -> Result<Option<Read>, CommandError> {
        let text = self.known.workspace.text_of(&id)?;
        let found = differences(answers.table(), &table(&text));
        let mut same = found.is_empty();
        let file = layout::engagement(&id).to_string();
        differs(sheet, row, &file, found);
        let there = self.known.engagements.get(id.as_str());
        if there.is_some_and(|there| signed::differs(there, row, self.known.today)) {
            sheet.wrong(row.line, "signed", Kind::Differs(file, None));
            same = false;
        }
        let read = || Read {
            id,
            line: row.line,
            new: None,
        };
        Ok(same.then(read))
    }

    /// Makes a new engagement of a row.
    fn made(
        &mut self,
        sheet: &mut Sheet,
        row: &Row,
        own: Option<EngagementId>,
        mut answers: Answers,
    ) -> Option<Read> {
        let proposed = || self.naming.engagement(row, self.known).parse().ok();
        let id = own.or_else(proposed)?;
        let engagement = match answers::engagement(&id, &answers.engagement_file()) {
            Ok(engagement) => engagement,
            Err(stopped) => {
                refused(sheet, row, stopped);
                return None;
            }
        };
        signed::record(&mut answers, &engagement, row, self.known.practice);
        // With its signatures, since what they put in force decides which sessions there can be.
        let engagement = answers::engagement(&id, &answers.engagement_file()).unwrap_or(engagement);
        self.known.engagement_ids.take(id.as_str());
        self.claimed.insert(id.to_string());
        self.known.engagements.insert(id.to_string(), engagement);
        Some(Read {
            id,
            line: row.line,
            new: Some(answers),
        })
    }
}

/// Notes something wrong with a row, which then makes no record.
fn wrong(sheet: &mut Sheet, row: &mut Row, column: &str, kind: Kind) {
    row.broken = true;
    sheet.wrong(row.line, column, kind);
}

/// Writes the days of a row down as steps and decisions.
fn steps(answers: &mut Answers, row: &Row) {
    let days = STEPS
        .iter()
        .filter_map(|(column, word)| row.day(column).map(|day| (day, *word)));
    let mut days: Vec<_> = days.collect();
    days.sort();
    let events = days
        .into_iter()
        .map(|(day, word)| dated(day, &[("type", word)]));
    let events: Vec<Value> = events.collect();
    if !events.is_empty() {
        answers.set("event", Value::Array(events), Source::File);
    }
    if let Some(day) = row.day("decided") {
        let mut decision = dated(day, &[("type", "start"), ("outcome", "start")]);
        if let Value::Table(table) = &mut decision {
            let nobody = Value::Array(Vec::new());
            let by = row.values.get("decided_by").cloned();
            table.insert("by".into(), by.unwrap_or(nobody));
        }
        answers.set("decision", Value::Array(vec![decision]), Source::File);
    }
}
