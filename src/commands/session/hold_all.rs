//! `tyo session hold --all`: every planned session that has begun, in one table, one question and one commit.

use serde_json::{Value, json};

use super::guard;
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::life::diary::{Diary, Page, write_all};
use crate::app::life::holding::{Held, held};
use crate::app::tell::tell;
use crate::app::whole::Whole;
use crate::domain::session::Session;
use crate::output::session as told;
use crate::practice::meeting::{reached, waiting};
use crate::ui::text::say;

/// One engagement with its sessions as they will stand on record.
struct Due {
    diary: Diary,
    sessions: Vec<Session>,
}

/// Records every planned session that has begun.
///
/// # Errors
/// When a file is wrong or cannot be written.
pub(super) fn run(context: &Context) -> Result<ExitStatus, CommandError> {
    let (mut due, mut left_out) = (Vec::new(), Vec::new());
    let until = reached(context.today()?, context.now()?);
    for engagement in &Whole::sound(context)?.engagements {
        if waiting(engagement, until).is_empty() {
            continue;
        }
        let diary = Diary::read(context, &engagement.id)?;
        let (sessions, refused) = records(context, &diary);
        left_out.extend(refused);
        if !sessions.is_empty() {
            due.push(Due { diary, sessions });
        }
    }
    if !due.is_empty() && !agreed(context, &due)? {
        context
            .console
            .status(&say!(context.words(), "session-kept"));
        return Ok(ExitStatus::Done);
    }
    let mut written = Vec::new();
    for due in due {
        let page = due.diary.with(&due.sessions)?;
        written.push((due.diary, page, due.sessions));
    }
    let pages: Vec<(&Diary, &Page)> = written.iter().map(|(d, page, _)| (d, page)).collect();
    write_all(context, &pages, "session-hold")?;
    answer(context, &written, &left_out)
}

/// Makes the records of an engagement; what a rule forbids is left out and told.
fn records(context: &Context, diary: &Diary) -> (Vec<Session>, Vec<Value>) {
    let (mut sessions, mut left_out) = (Vec::new(), Vec::new());
    for planned in waiting(diary.engagement(), diary.reached()) {
        let record = held(diary, planned, &Held::default());
        let record = record.and_then(|record| guard::check(diary, &record).map(|()| record));
        match record {
            Ok(record) => sessions.push(record),
            Err(error) => {
                let why = tell(context.words(), &error);
                let session = told::line(context.words(), planned);
                context.console.warn(&say!(
                    context.words(),
                    "warn-session-left-out",
                    id = diary.id(),
                    session = session,
                    why = why.message.as_str()
                ));
                let id = planned.id.as_str();
                left_out.push(json!({ "engagement": diary.id(), "session": id, "code": why.code }));
            }
        }
    }
    (sessions, left_out)
}

/// Shows what would be recorded and asks.
fn agreed(context: &Context, due: &[Due]) -> Result<bool, CommandError> {
    let words = context.words();
    let rows: Vec<_> = due
        .iter()
        .flat_map(|due| due.sessions.iter().map(|s| (due.diary.engagement(), s)))
        .collect();
    if !context.json() {
        context.console.table(&told::listed::held(words, &rows))?;
    }
    context.confirm(&say!(words, "ask-session-hold-all", count = rows.len()))
}

/// Tells what was recorded.
fn answer(
    context: &Context,
    written: &[(Diary, Page, Vec<Session>)],
    left_out: &[Value],
) -> Result<ExitStatus, CommandError> {
    let words = context.words();
    let sessions: Vec<Value> = written
        .iter()
        .flat_map(|(diary, _, sessions)| {
            let one = |session| json!({ "engagement": diary.id(), "session": told::json(session) });
            sessions.iter().map(one)
        })
        .collect();
    let count = sessions.len();
    context.answer(
        "session-hold-all",
        || json!({ "sessions": sessions, "left_out": left_out }),
        |console| {
            console.status(&match (count, left_out.is_empty()) {
                (0, true) => say!(words, "session-none-waiting"),
                (0, false) => say!(words, "session-kept"),
                _ => say!(words, "session-held-all", count = count),
            });
            Ok(())
        },
    )?;
    Ok(ExitStatus::Done)
}
