//! `tyo edit`: a file of the practice in the editor, read before it is saved. What was typed is never lost.

use clap::Args;

use crate::app::context::Context;
use crate::app::edit::diff::{Line, changed};
use crate::app::edit::{Draft, Target};
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::tell_file::tell_problem;
use crate::output::edit::{Changed, json, text};
use crate::ui::prompt::{Answer, Choice, Prompt};
use crate::ui::text::say;

/// Arguments of `edit`.
#[derive(Debug, Args)]
pub struct EditArgs {
    /// An engagement, a client, or `practice`.
    #[arg(value_name = "ID")]
    pub id: String,
}

/// What a person wants to do about a text that is wrong.
enum Next {
    Again,
    Keep,
    Discard,
}

/// Opens a file in the editor and saves it when it is sound.
///
/// # Errors
/// When there is no such file, the editor does not work, or the text is wrong and nobody can be asked.
pub fn run(context: &Context, args: &EditArgs) -> Result<ExitStatus, CommandError> {
    let workspace = context.workspace()?;
    let target = Target::find(&workspace, &args.id)?;
    let file = target.path();
    let draft = Draft::of(&workspace, target)?;
    begin(context, &draft)?;

    let Some(typed) = typed(context, &draft)? else {
        return Ok(ExitStatus::Done);
    };
    let lines = lines(&draft.now, &typed);
    if lines.is_empty() && draft.now == typed || typed.trim().is_empty() {
        draft.discard()?;
        return told(context, file.as_str(), "unchanged", &[], None);
    }
    context
        .console
        .status(&text(context.words(), context.console.err_paint(), &lines));
    if !may_save(context, &draft, &typed)? {
        return told(context, file.as_str(), "kept", &lines, None);
    }
    let commit = kept_on_error(context, &draft, draft.save(context, &typed))?;
    told(context, file.as_str(), "saved", &lines, commit.as_deref())
}

/// Begins a copy, or goes on with one that waits, as the person wishes.
fn begin(context: &Context, draft: &Draft<'_>) -> Result<(), CommandError> {
    if !draft.waits()? {
        return draft.begin();
    }
    let words = context.words();
    let path = draft.copy();
    context
        .console
        .status(&say!(words, "edit-waits", path = path.as_str()));
    if draft.is_behind()? {
        context.console.warn(&say!(words, "edit-behind"));
    }
    // Without anybody to ask, going on loses nothing.
    if !context.can_ask() {
        return Ok(());
    }
    let choice = Choice::new(
        say!(words, "edit-go-on"),
        [say!(words, "edit-resume"), say!(words, "edit-anew")],
    );
    match context.prompt().choose(&choice)? {
        Answer::Given(1) => draft.begin(),
        _ => Ok(()),
    }
}

/// Lets a person type until the text is sound; nothing when it was kept or thrown away instead.
fn typed(context: &Context, draft: &Draft<'_>) -> Result<Option<String>, CommandError> {
    let (words, editor) = (context.words(), context.editor()?);
    loop {
        let opened = editor.open(draft.full().as_std_path());
        if let Err(error) = opened {
            kept_or_gone(context, draft)?;
            return Err(error.into());
        }
        let typed = kept_on_error(context, draft, draft.text())?;
        if typed == draft.now || typed.trim().is_empty() {
            return Ok(Some(typed));
        }
        let problems = draft.problems(&typed)?;
        if problems.is_empty() {
            return Ok(Some(typed));
        }
        if !context.can_ask() {
            kept(context, draft);
            return Err(CommandError::Files(problems));
        }
        context
            .console
            .error(&say!(words, "error-files", count = problems.len()));
        for problem in &problems {
            let told = tell_problem(words, problem).to_string();
            context.console.cause(&told);
        }
        match next(context)? {
            Next::Again => {}
            Next::Keep => {
                kept(context, draft);
                return Ok(None);
            }
            Next::Discard => {
                draft.discard()?;
                context.console.status(&say!(words, "edit-discarded"));
                return Ok(None);
            }
        }
    }
}

/// Asks what to do about a text that is wrong. An interruption keeps it.
fn next(context: &Context) -> Result<Next, CommandError> {
    let words = context.words();
    let choice = Choice::new(
        say!(words, "edit-what-now"),
        [
            say!(words, "edit-again"),
            say!(words, "edit-keep"),
            say!(words, "edit-discard"),
        ],
    );
    Ok(match context.prompt().choose(&choice)? {
        Answer::Given(0) | Answer::Back => Next::Again,
        Answer::Given(1) => Next::Keep,
        Answer::Given(_) => Next::Discard,
    })
}

/// Asks before signed terms change or a newer file is written over.
fn may_save(context: &Context, draft: &Draft<'_>, typed: &str) -> Result<bool, CommandError> {
    let words = context.words();
    let mut asked = Vec::new();
    if draft.is_behind()? {
        asked.push((say!(words, "edit-behind"), say!(words, "edit-over")));
    }
    if draft.breaks_signed_terms(typed) {
        let id = draft.name();
        asked.push((
            say!(words, "edit-signed", id = id),
            say!(words, "edit-anyway"),
        ));
    }
    for (warning, question) in asked {
        context.console.warn(&warning);
        let yes = kept_on_error(context, draft, context.confirm_with(&question, false))?;
        if !yes {
            kept(context, draft);
            return Ok(false);
        }
    }
    Ok(true)
}

/// Tells where the text is kept when something goes wrong.
fn kept_on_error<T>(
    context: &Context,
    draft: &Draft<'_>,
    result: Result<T, CommandError>,
) -> Result<T, CommandError> {
    if result.is_err() {
        kept(context, draft);
    }
    result
}

/// Keeps what was typed; a copy that nobody changed goes.
fn kept_or_gone(context: &Context, draft: &Draft<'_>) -> Result<(), CommandError> {
    if draft.waits()? {
        kept(context, draft);
        return Ok(());
    }
    draft.discard()
}

/// Tells where the text is kept.
fn kept(context: &Context, draft: &Draft<'_>) {
    let path = draft.copy();
    let text = say!(
        context.words(),
        "edit-kept",
        path = path.as_str(),
        id = draft.name()
    );
    context.console.status(&text);
}

/// Lists the changed lines.
fn lines<'a>(old: &'a str, new: &'a str) -> Vec<Changed<'a>> {
    let line = |line| match line {
        Line::Gone(text) => Changed { new: false, text },
        Line::New(text) => Changed { new: true, text },
    };
    changed(old, new).into_iter().map(line).collect()
}

/// Tells what became of the file.
fn told(
    context: &Context,
    file: &str,
    fate: &str,
    lines: &[Changed<'_>],
    commit: Option<&str>,
) -> Result<ExitStatus, CommandError> {
    context.answer(
        "edit",
        || json(file, fate, lines, commit),
        |console| {
            if fate == "unchanged" {
                console.status(&say!(context.words(), "edit-unchanged", file = file));
            }
            Ok(())
        },
    )?;
    Ok(ExitStatus::Done)
}
