//! The rows of `sessions.csv`, gathered by engagement: each a session that is new, or that is there and says nothing else.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDateTime;
use toml::{Table, Value};

use super::cell;
use super::compare::differences;
use super::known::Known;
use super::lived::lived;
use super::record::{differs, given, refused, table};
use super::sheet::{Row, Sheet};
use super::trouble::Kind;
use crate::app::answers::{self, Answers, Source};
use crate::app::error::CommandError;
use crate::app::refusal::{Refusal, Rule};
use crate::domain::engagement::{Engagement, Kind as Work};
use crate::domain::helsinki::{Shown, shown};
use crate::domain::session::{Session, SessionStatus};
use crate::store::layout;

/// The sessions of one engagement.
#[derive(Debug)]
pub(super) struct Group {
    /// The engagement's id.
    pub(super) engagement: String,
    /// The new sessions as tables with their rows, in the order of time.
    pub(super) new: Vec<(usize, Table)>,
    /// The sessions that are there already, with their rows.
    pub(super) unchanged: Vec<(usize, Session)>,
}

/// A row that is a new session.
struct New {
    row: Row,
    start: NaiveDateTime,
    table: Table,
}

/// Reads the rows.
///
/// # Errors
/// When a file of the folder cannot be had; what is wrong with the rows is noted in the sheet.
pub(super) fn read(
    sheet: &mut Sheet,
    known: &mut Known<'_>,
    fresh: &HashSet<String>,
) -> Result<Vec<Group>, CommandError> {
    let mut rows: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    for row in std::mem::take(&mut sheet.rows) {
        let Some(id) = row.text("engagement") else {
            continue;
        };
        if known.engagement_ids.has(id) {
            rows.entry(id.to_owned()).or_default().push(row);
        } else {
            let kind = known.no_engagement(id);
            sheet.wrong(row.line, "engagement", kind);
        }
    }
    let mut groups = Vec::new();
    for (id, rows) in rows {
        // An engagement whose own row is wrong has been told already.
        let Some(engagement) = known.engagements.get(&id) else {
            continue;
        };
        let text = match fresh.contains(&id) {
            true => String::new(),
            false => known.workspace.text_of(&engagement.id)?,
        };
        let mut gathering = Gathering::new(engagement, &text, known.today);
        for row in rows {
            gathering.row(sheet, row);
        }
        groups.push(gathering.finish(sheet));
    }
    Ok(groups)
}

/// One engagement's sessions on their way in.
struct Gathering<'a> {
    engagement: &'a Engagement,
    today: chrono::NaiveDate,
    there: Vec<Table>,
    starts: HashMap<NaiveDateTime, usize>,
    ids: HashMap<String, usize>,
    seen_starts: HashMap<NaiveDateTime, usize>,
    seen_ids: HashMap<String, usize>,
    new: Vec<New>,
    unchanged: Vec<(usize, Session)>,
}

impl<'a> Gathering<'a> {
    /// Begins with the sessions that the folder has.
    fn new(engagement: &'a Engagement, text: &str, today: chrono::NaiveDate) -> Self {
        let list = table(text).remove("session");
        let there: Vec<Table> = match list {
            Some(Value::Array(list)) => list.into_iter().filter_map(in_table).collect(),
            _ => Vec::new(),
        };
        let sessions = engagement.sessions.iter().enumerate();
        let sessions = sessions.take(there.len());
        let starts = sessions.clone().map(|(at, session)| (session.start, at));
        let ids = sessions.map(|(at, session)| (session.id.to_string(), at));
        Self {
            engagement,
            today,
            starts: starts.collect(),
            ids: ids.collect(),
            there,
            seen_starts: HashMap::new(),
            seen_ids: HashMap::new(),
            new: Vec::new(),
            unchanged: Vec::new(),
        }
    }

    /// Takes one row.
    fn row(&mut self, sheet: &mut Sheet, row: Row) {
        if row.broken {
            return;
        }
        let Some(start) = self.start(sheet, &row) else {
            return;
        };
        if self.is_twice(sheet, &row, start) {
            return;
        }
        let mut answers = given(sheet, &row);
        if let Ok(written) = start.format("%Y-%m-%dT%H:%M:%S").to_string().parse() {
            answers.set("start", Value::Datetime(written), Source::File);
        }
        let mut table = answers.table().clone();
        match self.place(&row, start) {
            Place::There(at) => self.compare(sheet, &row, at, &table),
            Place::OtherId(id) => sheet.wrong(row.line, "id", Kind::OtherId(id)),
            Place::Free => {
                if self.fill(sheet, &row, start, &mut table) {
                    self.new.push(New { row, start, table });
                }
            }
        }
    }

    /// Returns when a row's session begins; notes where that is not said or the clock does not show it once.
    fn start(&self, sheet: &mut Sheet, row: &Row) -> Option<NaiveDateTime> {
        let (day, time) = row.values.get("date").and_then(cell::day_and_time)?;
        let own = row.values.get("time").and_then(cell::clock);
        let Some(time) = own.or(time) else {
            sheet.wrong(row.line, "time", Kind::Empty);
            return None;
        };
        let start = day.and_time(time);
        let kind = match shown(start) {
            Shown::Once(_) => return Some(start),
            Shown::Never => Kind::SkippedTime,
            Shown::Twice { .. } => {
                let facts = vec![("moment", start.format("%Y-%m-%d %H:%M").to_string())];
                Kind::Rule(Refusal::new(Rule::DoubledTime, facts))
            }
        };
        let column = if own.is_some() { "time" } else { "date" };
        sheet.wrong(row.line, column, kind);
        None
    }

    /// Notes a row whose time or id an earlier row has.
    fn is_twice(&mut self, sheet: &mut Sheet, row: &Row, start: NaiveDateTime) -> bool {
        let mut twice = false;
        if let Some(first) = self.seen_starts.insert(start, row.line) {
            let text = start.format("%Y-%m-%d %H:%M").to_string();
            sheet.wrong(row.line, "date", Kind::Twice(text, first));
            twice = true;
        }
        let id = row.text("id").map(str::to_owned);
        if let Some(id) = id
            && let Some(first) = self.seen_ids.insert(id.clone(), row.line)
        {
            sheet.wrong(row.line, "id", Kind::Twice(cell::shown(&id), first));
            twice = true;
        }
        twice
    }

    /// Finds the session of the folder that a row tells of.
    fn place(&self, row: &Row, start: NaiveDateTime) -> Place {
        let by_start = self.starts.get(&start).copied();
        let Some(id) = row.text("id") else {
            return by_start.map_or(Place::Free, Place::There);
        };
        if let Some(at) = self.ids.get(id) {
            return Place::There(*at);
        }
        let other = by_start.and_then(|at| self.engagement.sessions.get(at));
        other.map_or(Place::Free, |session| {
            Place::OtherId(session.id.to_string())
        })
    }

    /// Compares a row with the session that is there.
    fn compare(&mut self, sheet: &mut Sheet, row: &Row, at: usize, given: &Table) {
        let (Some(there), Some(session)) = (self.there.get(at), self.engagement.sessions.get(at))
        else {
            return;
        };
        let found = differences(given, there);
        if found.is_empty() {
            self.unchanged.push((row.line, session.clone()));
        }
        let file = format!("{} {}", layout::engagement(&self.engagement.id), session.id);
        differs(sheet, row, &file, found);
    }

    /// Fills in what a row may leave out; `false` when something is wrong.
    fn fill(&self, sheet: &mut Sheet, row: &Row, start: NaiveDateTime, table: &mut Table) -> bool {
        let mut lacks = |column: &str| {
            sheet.wrong(row.line, column, Kind::Empty);
            false
        };
        if !table.contains_key("minutes") {
            let Some(minutes) = self.engagement.contract.minutes else {
                return lacks("minutes");
            };
            table.insert("minutes".into(), Value::Integer(minutes.into()));
        }
        if !table.contains_key("type") {
            match self.engagement.kind {
                Work::Talk | Work::Relaxation => {
                    table.insert("type".into(), self.engagement.kind.code().into());
                }
                Work::Mediation => return lacks("type"),
                _ => {}
            }
        }
        let met = [SessionStatus::Held.code(), SessionStatus::NoShow.code()];
        let ahead = start.date() > self.today;
        match row.text("status") {
            Some(status) if ahead && met.contains(&status) => {
                sheet.wrong(row.line, "status", Kind::Ahead);
                return false;
            }
            Some(_) => {}
            None => {
                let past = start.date() < self.today;
                let status = [SessionStatus::Planned, SessionStatus::Held][usize::from(past)];
                table.insert("status".into(), status.code().into());
            }
        }
        true
    }

    /// Puts the new sessions in order, gives them ids and has them read as the folder will.
    fn finish(mut self, sheet: &mut Sheet) -> Group {
        self.new.sort_by_key(|new| new.start);
        let mut number = self.highest();
        for new in &mut self.new {
            if !new.table.contains_key("id") {
                number += 1;
                new.table
                    .insert("id".into(), format!("s{number:02}").into());
            }
        }
        self.checked(sheet);
        let new = self.new.into_iter();
        Group {
            engagement: self.engagement.id.to_string(),
            new: new.map(|new| (new.row.line, new.table)).collect(),
            unchanged: self.unchanged,
        }
    }

    /// Finds the highest number among the ids.
    fn highest(&self) -> u32 {
        let ids = self.ids.keys().chain(self.seen_ids.keys());
        let numbers = ids.filter_map(|id| id.strip_prefix('s')?.parse::<u32>().ok());
        // An id such as s4000000000 is somebody's own; counting on from there would serve nobody.
        numbers
            .filter(|number| *number < 100_000)
            .max()
            .unwrap_or(0)
    }

    /// Has the new sessions read as the folder will, and notes what it has against them.
    fn checked(&self, sheet: &mut Sheet) {
        let mut answers = Answers::default();
        let mut set = |key: &str, word: &str| answers.set(key, word.into(), Source::File);
        set("kind", self.engagement.kind.code());
        set("client", self.engagement.client.as_str());
        if let Some(mode) = self.engagement.mode {
            set("mode", mode.code());
        }
        let tables = self.new.iter().map(|new| Value::Table(new.table.clone()));
        answers.set("session", Value::Array(tables.collect()), Source::File);
        let read = answers::engagement(&self.engagement.id, &answers.engagement_file());
        let stopped = match read {
            Ok(read) => {
                let rows: Vec<&Row> = self.new.iter().map(|new| &new.row).collect();
                lived(sheet, self.engagement, &rows, &read.sessions, self.today);
                return;
            }
            Err(stopped) => stopped,
        };
        for stop in stopped {
            let inside = stop.key.strip_prefix("session[");
            let place = inside.and_then(|rest| rest.split_once(']'));
            let Some((at, key)) = place else { continue };
            let new = at.parse::<usize>().ok().and_then(|at| self.new.get(at));
            if let Some(new) = new {
                let key = key.trim_start_matches('.').to_owned();
                let stop = answers::Stopped { key, ..stop };
                refused(sheet, &new.row, vec![stop]);
            }
        }
    }
}

/// Where a row's session stands in the folder.
enum Place {
    /// Nowhere yet.
    Free,
    /// There, at this place in the list.
    There(usize),
    /// At that time, under this id.
    OtherId(String),
}

/// Takes a value as a table.
fn in_table(value: Value) -> Option<Table> {
    match value {
        Value::Table(table) => Some(table),
        _ => None,
    }
}
