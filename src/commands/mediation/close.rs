//! `tyo mediation close`: closes a mediation with how it came out, a word of a closed list.

use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::life::forbidden::allowed;
use crate::app::life::{entry, writing};
use crate::app::papers::desk::Desk;
use crate::commands::act;
use crate::commands::coded::coded;
use crate::domain::engagement::Engagement;
use crate::domain::event::{Event, EventType};
use crate::domain::party::Role;
use crate::domain::session::{Session, SessionStatus};
use crate::output::say::{day, named};
use crate::practice::step::{self, MediationOutcome};
use crate::ui::text::say;

/// Arguments of `mediation close`.
#[derive(Debug, Args)]
pub struct CloseArgs {
    /// The engagement.
    pub id: String,
    /// How it came out.
    #[arg(value_parser = coded::<MediationOutcome>(MediationOutcome::CODES))]
    pub outcome: Option<MediationOutcome>,
    /// The day.
    #[arg(long, allow_hyphen_values = true)]
    pub date: Option<String>,
}

/// Closes a mediation.
///
/// # Errors
/// When it is closed already, or the outcome says something that is not on record.
pub(super) fn run(context: &Context, args: &CloseArgs) -> Result<ExitStatus, CommandError> {
    let desk = Desk::open(context, &args.id)?;
    let date = act::day(args.date.as_deref(), desk.today)?;
    act::answered(context, &[("OUTCOME", args.outcome.is_none())])?;
    let outcome = match args.outcome {
        Some(outcome) => outcome.code(),
        None => ask(context)?,
    };
    let event = Event {
        date,
        event_type: EventType::Closed,
        by: Some(Role::Supervisor),
        party: None,
        code: outcome.parse().ok(),
        until: None,
    };
    let engagement = desk.engagement();
    let verdict = step::party(engagement, desk.today)
        .and_then(|()| step::event(engagement, &event, desk.today));
    allowed(&engagement.id, verdict)?;
    writing::add(
        context,
        &desk,
        &[("event", entry::event(&event))],
        "mediation-close",
    )?;
    let words = context.words();
    let planned: Vec<&str> = planned(engagement).map(|s| s.id.as_str()).collect();
    context.answer(
        "mediation-close",
        || {
            json!({
                "engagement": desk.id(), "date": date.to_string(), "outcome": outcome, "planned": planned,
            })
        },
        |console| {
            let (outcome, date) = (named(words, "code", outcome), day(words, date));
            console.data(&say!(
                words,
                "mediation-closed",
                id = desk.id(),
                outcome = outcome,
                date = date
            ))
        },
    )?;
    for session in &planned {
        let hint = say!(
            words,
            "mediation-closed-planned",
            id = desk.id(),
            session = *session
        );
        context.console.hint(&hint);
    }
    Ok(ExitStatus::Done)
}

/// Returns the meetings that would still be ahead.
fn planned(engagement: &Engagement) -> impl Iterator<Item = &Session> {
    let sessions = engagement.sessions.iter();
    sessions.filter(|session| session.status == SessionStatus::Planned)
}

fn ask(context: &Context) -> Result<&'static str, CommandError> {
    let codes = MediationOutcome::CODES;
    let heading = say!(context.words(), "ask-mediation-outcome");
    let place = act::choose(context, &heading, ("code", codes), 0)?;
    Ok(codes.get(place).copied().unwrap_or_default())
}
