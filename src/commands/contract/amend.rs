//! `tyo contract amend`: changes terms of a signed contract in place, records what they were, renders the amendment.

use chrono::NaiveDate;
use clap::Args;
use serde_json::json;

use super::{rows, typed, write_with_papers};
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::papers::amend::{self, Wanted, admit, changes, current, keeps_complete};
use crate::app::papers::desk::Desk;
use crate::app::papers::paper::Paper;
use crate::app::papers::record;
use crate::app::papers::shelf::File;
use crate::app::papers::term::Term;
use crate::document::fill::suits;
use crate::document::kind::DocumentKind;
use crate::domain::event::Change;
use crate::output::contract::{ChangeRow, changes as table, changes_json, files_json};
use crate::output::say::day;
use crate::ui::prompt::{Answer, Choice, Prompt, Text, YesNo};
use crate::ui::text::say;

/// Arguments of `contract amend`.
#[derive(Debug, Args)]
pub struct AmendArgs {
    /// The engagement.
    pub id: String,
    /// A term and its new value.
    #[arg(long, value_name = "KEY=VALUE")]
    pub set: Vec<String>,
    /// The first day of the change.
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub effective: Option<String>,
}

/// Amends a contract.
///
/// # Errors
/// When nobody has signed it, a term cannot be changed so, or the change is not confirmed.
pub(super) fn run(context: &Context, args: &AmendArgs) -> Result<ExitStatus, CommandError> {
    let desk = Desk::open(context, &args.id)?;
    admit(&desk.opened)?;
    let Some((wanted, effective)) = answers(context, &desk, args)? else {
        context
            .console
            .status(&say!(context.words(), "amend-nothing"));
        return Ok(ExitStatus::Done);
    };
    let changes = changes(&desk.opened, &wanted)?;
    let text = amend::record(&desk.opened, &wanted, &changes, desk.today, effective)?;
    let new = record::reread(&desk.workspace, &desk.engagement().id, &text)?;
    keeps_complete(context.words(), &desk.opened, &new, desk.today)?;
    if !confirmed(context, &changes, effective)? {
        context
            .console
            .status(&say!(context.words(), "amend-nothing"));
        return Ok(ExitStatus::Done);
    }
    let number = new.engagement.amendments.len();
    // Only supervision and coaching have documents of their own for what comes after the contract.
    let papers: Vec<Paper> = suits(DocumentKind::Amendment, new.engagement.kind)
        .then_some(Paper::amendment(number))
        .into_iter()
        .collect();
    let made = write_with_papers(context, &desk, (&text, &new), &papers, "contract-amend")?;
    answer(context, &desk, number, &changes, effective, &made)
}

/// Takes what is wanted from the arguments, or asks; none when nothing is.
fn answers(
    context: &Context,
    desk: &Desk,
    args: &AmendArgs,
) -> Result<Option<(Vec<Wanted>, NaiveDate)>, CommandError> {
    let wanted = args.set.iter().map(|set| Wanted::read(set));
    let wanted: Vec<Wanted> = wanted.collect::<Result<_, _>>()?;
    let effective = args.effective.as_deref();
    let effective = effective
        .map(|text| typed::day(text, desk.today))
        .transpose()?;
    if let (false, Some(effective)) = (wanted.is_empty(), effective) {
        return Ok(Some((wanted, effective)));
    }
    if !context.can_ask() {
        let flags = [
            ("--set", wanted.is_empty()),
            ("--effective", effective.is_none()),
        ];
        let missing = flags.iter().filter(|(_, missing)| *missing);
        let missing = missing.map(|(flag, _)| (*flag).to_owned()).collect();
        return Err(CommandError::MissingAnswers(missing));
    }
    let mut prompt = context.prompt();
    let wanted = match wanted.is_empty() {
        true => ask_terms(context, desk, &mut prompt)?,
        false => wanted,
    };
    if wanted.is_empty() {
        return Ok(None);
    }
    let heading = say!(context.words(), "ask-amend-effective");
    let asked = match effective {
        Some(day) => Some(day),
        None => typed::ask(context, &mut prompt, heading, None, desk.today)?,
    };
    Ok(asked.map(|day| (wanted, day)))
}

/// Asks which terms change, one after the other.
fn ask_terms(
    context: &Context,
    desk: &Desk,
    prompt: &mut impl Prompt,
) -> Result<Vec<Wanted>, CommandError> {
    let words = context.words();
    let terms = current(&desk.opened);
    let mut wanted = Vec::new();
    loop {
        let items = terms.iter().map(|(key, value)| format!("{key} = {value}"));
        let question = Choice::new(say!(words, "ask-amend-term"), items)
            .reason(say!(words, "ask-amend-term-reason"));
        let chosen = match prompt.choose(&question)? {
            Answer::Given(place) => terms.get(place),
            Answer::Back => return Ok(wanted),
        };
        let Some((key, value)) = chosen else { continue };
        if let Some(text) = ask_value(context, prompt, key, value)? {
            wanted.push(Wanted::read(&format!("{key}={text}"))?);
        }
        let more = YesNo::new(say!(words, "ask-amend-more")).default(false);
        if prompt.confirm(&more)? != Answer::Given(true) {
            return Ok(wanted);
        }
    }
}

/// Asks for a new value; none when another term is wanted.
fn ask_value(
    context: &Context,
    prompt: &mut impl Prompt,
    key: &str,
    value: &str,
) -> Result<Option<String>, CommandError> {
    let words = context.words();
    let term = Term::find(key)?;
    let wrong = term.clone();
    let told = context.words().clone();
    let question = Text::new(say!(words, "ask-amend-value", key = key))
        .reason(say!(
            words,
            "ask-amend-value-reason",
            example = term.example()
        ))
        .initial(value)
        .optional()
        .check(move |text| {
            let read = if text.is_empty() {
                Ok(())
            } else {
                wrong.read(text).map(|_| ())
            };
            read.map_err(|error| crate::app::tell::tell(&told, &error).message)
        });
    match prompt.text(&question)? {
        Answer::Given(text) => Ok(Some(text)),
        Answer::Back => Ok(None),
    }
}

/// Makes the rows of changes.
fn change_rows(changes: &[Change]) -> Vec<ChangeRow> {
    let row = |change: &Change| ChangeRow {
        key: change.key.clone(),
        from: change.from.clone(),
        to: change.to.clone(),
    };
    changes.iter().map(row).collect()
}

/// Shows terms before and after, and asks.
fn confirmed(
    context: &Context,
    changes: &[Change],
    effective: NaiveDate,
) -> Result<bool, CommandError> {
    let (words, console) = (context.words(), &context.console);
    if !context.json() {
        let table = table(words, &change_rows(changes));
        console.status(&table.drawn(console.width()));
        console.status(&say!(
            words,
            "amend-effective",
            date = day(words, effective)
        ));
    }
    context.confirm(&say!(words, "amend-confirm"))
}

/// Tells what was changed and what comes next.
fn answer(
    context: &Context,
    desk: &Desk,
    number: usize,
    changes: &[Change],
    effective: NaiveDate,
    made: &[File],
) -> Result<ExitStatus, CommandError> {
    let (words, files) = (context.words(), rows(made));
    context.answer(
        "contract-amend",
        || {
            json!({
                "engagement": desk.id(), "amendment": number, "effective": effective.to_string(),
                "changes": changes_json(&change_rows(changes)), "files": files_json(&files),
            })
        },
        |console| {
            let paths = files.iter().map(|file| file.path.clone());
            let done = say!(words, "amend-done", number = number);
            console.data(
                &std::iter::once(done)
                    .chain(paths)
                    .collect::<Vec<_>>()
                    .join("\n"),
            )
        },
    )?;
    if !context.json() {
        let console = &context.console;
        match made.is_empty() {
            true => console.hint(&say!(words, "amend-no-document")),
            false => console.hint(&say!(words, "amend-next", id = desk.id(), number = number)),
        }
    }
    Ok(ExitStatus::Done)
}
