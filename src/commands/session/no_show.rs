//! `tyo session no-show`: records that nobody came and nobody told, and tells what that costs.

use clap::Args;
use serde_json::json;

use super::guard;
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::life::calling_off::{is_driven_to, missed};
use crate::app::life::cost::cost;
use crate::app::life::diary::Diary;
use crate::app::life::pick::begun;
use crate::app::refusal::Rule;
use crate::domain::session::Session;
use crate::output::session as told;
use crate::ui::prompt::{Answer, Prompt, YesNo};
use crate::ui::text::say;

/// Arguments of `session no-show`.
#[derive(Debug, Args)]
pub struct NoShowArgs {
    /// The engagement.
    pub id: String,
    /// The session, when it is not the latest that has begun.
    pub session: Option<String>,
    /// The journey had been made.
    #[arg(long, conflicts_with = "no_journey")]
    pub journey_made: bool,
    /// No journey was made.
    #[arg(long)]
    pub no_journey: bool,
}

/// Records that nobody came.
///
/// # Errors
/// When there is no such session, it lies ahead, or the file cannot be written.
pub(super) fn run(context: &Context, args: &NoShowArgs) -> Result<ExitStatus, CommandError> {
    let diary = Diary::open(context, &args.id)?;
    let planned = begun(&diary, args.session.as_deref()).map_err(nothing_missed)?;
    let journey = journey(context, &diary, args, planned)?;
    let session = missed(&diary, planned, journey)?;
    guard::check(&diary, &session)?;
    let page = diary.with(std::slice::from_ref(&session))?;
    diary.write(context, &page, "session-no-show")?;
    let (words, cost) = (context.words(), cost(&diary, &page, &session)?);
    context.answer(
        "session-no-show",
        || {
            json!({
                "engagement": diary.id(), "session": told::json(&session),
                "charge": told::cost::json(&cost.charge),
            })
        },
        |console| {
            let line = told::line(words, &session);
            let mut lines = vec![say!(
                words,
                "session-missed",
                id = diary.id(),
                session = line
            )];
            lines.extend(told::cost::lines(words, &cost.engagement, &cost.charge));
            console.data(&lines.join("\n"))
        },
    )?;
    Ok(ExitStatus::Done)
}

/// Says in words of its own that there is nothing to record: an unplanned session is not one that nobody came to.
fn nothing_missed(error: CommandError) -> CommandError {
    match error {
        CommandError::Refused(refusal) if refusal.rule == Rule::NothingToHold => {
            CommandError::refused(Rule::NothingMissed, refusal.facts)
        }
        other => other,
    }
}

/// Takes from the arguments whether the journey had been made, or asks where that matters.
fn journey(
    context: &Context,
    diary: &Diary,
    args: &NoShowArgs,
    planned: &Session,
) -> Result<Option<bool>, CommandError> {
    if args.journey_made || args.no_journey {
        return Ok(Some(args.journey_made));
    }
    if !is_driven_to(diary, planned) {
        return Ok(None);
    }
    if !context.can_ask() || context.yes() {
        return Ok(Some(false));
    }
    let session = told::line(context.words(), planned);
    let question = YesNo::new(say!(context.words(), "ask-session-journey"))
        .reason(session)
        .default(false);
    Ok(match context.prompt().confirm(&question)? {
        Answer::Given(made) => Some(made),
        Answer::Back => Some(false),
    })
}
