//! Moving in: clients, engagements and past sessions from CSV files, all of them or none.
//!
//! Reads the files, makes records of their rows by the same border that every record passes, and compares them with what the
//! folder has. Never changes what stands in a file of the folder, and fills in no term that a row does not say.

mod append;
mod cell;
mod client;
pub mod column;
mod columns;
mod compare;
pub mod encoding;
mod engagement;
mod known;
mod lived;
pub mod markdown;
mod naming;
pub mod plan;
mod record;
mod session;
mod sheet;
mod signed;
pub mod sort;
pub mod trouble;

use std::collections::{BTreeMap, HashSet};

use camino::Utf8PathBuf;
use toml::Value;

use self::engagement::Read;
use self::known::Known;
use self::naming::Naming;
use self::plan::{Fate, NewEngagement, NewSessions, Plan};
use self::session::Group;
use self::sheet::Sheet;
use self::sort::Sort;
use self::trouble::Trouble;
use super::answers::{self, Answers, Source};
use super::context::Context;
use super::entry::Entry;
use super::error::CommandError;
use super::papers::desk::has_contract;
use super::whole::Whole;
use crate::domain::engagement::Engagement;
use crate::domain::id::EngagementId;
use crate::practice::contract::{Book, check, is_complete};
use crate::store::error::StoreError;
use crate::store::file::MAX_TEXT;
use crate::store::layout;

/// The most ids that a commit names; a longer list tells nobody anything.
const NAMED: usize = 12;

/// Reads files and plans what they bring.
///
/// # Errors
/// Everything that is wrong with any row, or a file that cannot be had.
pub fn plan(context: &Context, files: &[(Sort, Utf8PathBuf)]) -> Result<Plan, CommandError> {
    let workspace = context.workspace()?;
    let all = Whole::sound(context)?;
    let mut sheets = BTreeMap::new();
    for (sort, path) in files {
        sheets.insert(*sort, Sheet::open(*sort, path)?);
    }
    let mut known = Known::new(&workspace, &all, context.today()?);
    let naming = Naming(context.words());
    let mut plan = Plan::default();
    if let Some(sheet) = sheets.get_mut(&Sort::Clients) {
        plan.clients = client::read(sheet, &mut known, &naming.neutral())?;
    }
    let mut read = Vec::new();
    if let Some(sheet) = sheets.get_mut(&Sort::Engagements) {
        read = engagement::read(sheet, &mut known, &naming)?;
    }
    let mut groups = Vec::new();
    if let Some(sheet) = sheets.get_mut(&Sort::Sessions) {
        let new = read.iter().filter(|read| read.new.is_some());
        let fresh: HashSet<String> = new.map(|read| read.id.to_string()).collect();
        groups = session::read(sheet, &mut known, &fresh)?;
    }
    refuse(&mut sheets)?;
    plan.encodings = sheets
        .values()
        .map(|s| (s.file.clone(), s.encoding))
        .collect();
    Building { known: &known }.build(plan, read, groups)
}

/// Writes what was planned as one change and one commit.
///
/// # Errors
/// When something could not be written; then nothing is.
pub fn write(context: &Context, plan: &Plan) -> Result<(), CommandError> {
    let workspace = context.workspace()?;
    let entries = plan.entries();
    let mut change = context.begin(&workspace)?;
    for entry in &entries {
        entry.put(&mut change)?;
    }
    let ids: Vec<&str> = entries.iter().map(|entry| entry.id.as_str()).collect();
    let ids = if ids.len() > NAMED { &[] } else { &ids[..] };
    context.commit(&workspace, change, "import", ids)?;
    Ok(())
}

/// Tells everything that is wrong with the files, in the order of their rows.
fn refuse(sheets: &mut BTreeMap<Sort, Sheet>) -> Result<(), CommandError> {
    let mut troubles: Vec<Trouble> = Vec::new();
    for sheet in sheets.values_mut() {
        let mut own = std::mem::take(&mut sheet.troubles);
        own.sort_by_key(|trouble| (trouble.row, trouble.column.as_ref().map(|(at, _)| *at)));
        own.dedup();
        troubles.append(&mut own);
    }
    if troubles.is_empty() {
        Ok(())
    } else {
        Err(CommandError::Import(troubles))
    }
}

/// The records on their way into files.
struct Building<'a, 'k> {
    known: &'a Known<'k>,
}

impl Building<'_, '_> {
    /// Lays the files out.
    fn build(
        &self,
        mut plan: Plan,
        read: Vec<Read>,
        groups: Vec<Group>,
    ) -> Result<Plan, CommandError> {
        let mut groups: BTreeMap<String, Group> = groups
            .into_iter()
            .map(|group| (group.engagement.clone(), group))
            .collect();
        for read in read {
            let group = groups.get(read.id.as_str());
            let item = self.engagement(read, group)?;
            if item.fate.is_new()
                && let Some(group) = groups.remove(item.engagement.id.as_str())
            {
                plan.sessions.push(told(&group, &item.engagement, None));
            }
            plan.engagements.push(item);
        }
        for group in groups.into_values() {
            plan.sessions.push(self.sessions(&group)?);
        }
        Ok(plan)
    }

    /// Lays a new engagement out with its sessions, or takes one as it is there.
    fn engagement(&self, read: Read, group: Option<&Group>) -> Result<NewEngagement, CommandError> {
        let there = || {
            let engagement = self.known.engagements.get(read.id.as_str()).cloned();
            engagement.ok_or_else(|| CommandError::NoEngagement(read.id.to_string(), None))
        };
        let Some(answers) = read.new else {
            return Ok(NewEngagement {
                engagement: there()?,
                line: read.line,
                fate: Fate::Unchanged,
                gaps: false,
            });
        };
        let text = with_sessions(answers, group).engagement_file();
        fits(&read.id, &text)?;
        // Every row has passed this border alone; together they can only pass it again.
        let engagement = match answers::engagement(&read.id, &text) {
            Ok(engagement) => engagement,
            Err(_) => there()?,
        };
        Ok(NewEngagement {
            gaps: self.has_gaps(&engagement),
            line: read.line,
            fate: Fate::New(Box::new(Entry::engagement(&read.id, text, None))),
            engagement,
        })
    }

    /// Adds sessions to the file of an engagement that is there.
    fn sessions(&self, group: &Group) -> Result<NewSessions, CommandError> {
        let Some(engagement) = self.known.engagements.get(&group.engagement) else {
            let id = group.engagement.clone();
            return Err(CommandError::NoEngagement(id, None));
        };
        let id = &engagement.id;
        if group.new.is_empty() {
            return Ok(told(group, engagement, None));
        }
        let old = self.known.workspace.text_of(id)?;
        let tables: Vec<toml::Table> = group.new.iter().map(|(_, table)| table.clone()).collect();
        let text = append::appended(id, &old, &tables)?;
        fits(id, &text)?;
        let opened = self.known.workspace.open_text(id, &text)?;
        let entry = Entry::engagement(id, text, Some(old));
        Ok(told(group, &opened.engagement, Some(entry)))
    }

    /// Says whether a contract that should be complete is not.
    fn has_gaps(&self, engagement: &Engagement) -> bool {
        let known = self.known;
        let payers = engagement.payers.iter().map(|payer| &payer.client);
        let named = std::iter::once(&engagement.client).chain(payers);
        let clients = named.filter_map(|id| known.clients.get(id.as_str()));
        let book = Book::new(known.practice, clients);
        has_contract(engagement, known.today)
            && !is_complete(&check(&book, engagement, known.today))
    }
}

/// Puts the sessions of a new engagement into its record.
fn with_sessions(mut answers: Answers, group: Option<&Group>) -> Answers {
    if let Some(group) = group.filter(|group| !group.new.is_empty()) {
        let tables = group
            .new
            .iter()
            .map(|(_, table)| Value::Table(table.clone()));
        answers.set("session", Value::Array(tables.collect()), Source::File);
    }
    answers
}

/// Tells what becomes of the sessions of an engagement.
fn told(group: &Group, engagement: &Engagement, entry: Option<Entry>) -> NewSessions {
    let sessions = engagement.sessions.iter();
    let by_id: BTreeMap<&str, _> = sessions.map(|s| (s.id.as_str(), s)).collect();
    let new = group.new.iter().filter_map(|(line, table)| {
        let id = table.get("id").and_then(Value::as_str)?;
        Some((*line, (*by_id.get(id)?).clone()))
    });
    NewSessions {
        engagement: group.engagement.clone(),
        new: new.collect(),
        unchanged: group.unchanged.clone(),
        entry,
    }
}

/// Refuses a file that the folder would not read again.
fn fits(id: &EngagementId, text: &str) -> Result<(), CommandError> {
    if text.len() as u64 <= MAX_TEXT {
        return Ok(());
    }
    Err(CommandError::Store(StoreError::TooLarge {
        path: layout::engagement(id),
        limit: MAX_TEXT,
    }))
}

/// Finds the files of a folder by their names.
///
/// # Errors
/// When none of them is there.
pub fn files_in(folder: &camino::Utf8Path) -> Result<Vec<(Sort, Utf8PathBuf)>, CommandError> {
    let named = |sort: Sort| (sort, folder.join(sort.file_name()));
    let files = Sort::ALL.map(named).into_iter();
    let files: Vec<_> = files.filter(|(_, path)| path.is_file()).collect();
    if files.is_empty() {
        let facts = vec![("path", folder.to_string())];
        return Err(CommandError::refused(super::refusal::Rule::CsvNone, facts));
    }
    Ok(files)
}
