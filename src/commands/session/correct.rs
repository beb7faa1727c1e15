//! `tyo session correct`: mends what was recorded of a session that was held, value by value.

use clap::{ArgGroup, Args};
use serde_json::json;

use super::{guard, hold};
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::life::diary::Diary;
use crate::app::life::holding::{Held, corrected, odd};
use crate::app::life::pick::recorded;
use crate::commands::coded::coded;
use crate::domain::engagement::Engagement;
use crate::domain::session::{MinutesReason, Mode, Session};
use crate::output::session as told;
use crate::ui::text::say;

/// Arguments of `session correct`.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("value").required(true).multiple(true)
    .args(["present", "minutes", "minutes_reason", "mode", "km", "venue"]))]
pub struct CorrectArgs {
    /// The engagement.
    pub id: String,
    /// The session.
    pub session: String,
    /// How many were there.
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u32).range(0..=500))]
    pub present: Option<u32>,
    /// How long it took.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=1440))]
    pub minutes: Option<u32>,
    /// Why it took another time than planned.
    #[arg(long, value_name = "REASON", value_parser = coded::<MinutesReason>(MinutesReason::CODES))]
    pub minutes_reason: Option<MinutesReason>,
    /// How people met.
    #[arg(long, value_parser = coded::<Mode>(Mode::CODES))]
    pub mode: Option<Mode>,
    /// Kilometres driven, there and back.
    #[arg(long, value_parser = clap::value_parser!(u32).range(0..=5000))]
    pub km: Option<u32>,
    /// Where, when it was another place than agreed.
    #[arg(long, value_name = "PLACE")]
    pub venue: Option<String>,
}

impl CorrectArgs {
    /// Gathers what is said about the meeting now.
    fn said(&self) -> Held {
        Held {
            present: self.present,
            minutes: self.minutes,
            minutes_reason: self.minutes_reason,
            mode: self.mode,
            km: self.km,
            venue: self.venue.clone(),
            ..Held::default()
        }
    }
}

/// Mends what was recorded of a session.
///
/// # Errors
/// When it was not held, what was said contradicts itself, or the file cannot be written.
pub(super) fn run(context: &Context, args: &CorrectArgs) -> Result<ExitStatus, CommandError> {
    let diary = Diary::open(context, &args.id)?;
    let old = recorded(&diary, &args.session)?;
    let mut said = args.said();
    if old.minutes_reason.is_none() {
        hold::ask_reason(context, old, &mut said)?;
    }
    let session = corrected(&diary, old, &said)?;
    guard::check(&diary, &session)?;
    if session == *old {
        let kept = say!(context.words(), "session-kept");
        context.console.status(&kept);
        return Ok(ExitStatus::Done);
    }
    let odd = odd(&diary, &session, &said);
    hold::warn(context, diary.engagement(), &session, &odd);
    let page = diary.with(std::slice::from_ref(&session))?;
    diary.write(context, &page, "session-correct")?;
    answer(context, page.engagement(), &session)
}

/// Tells what is recorded now.
fn answer(
    context: &Context,
    new: &Engagement,
    session: &Session,
) -> Result<ExitStatus, CommandError> {
    let (words, id) = (context.words(), new.id.as_str());
    context.answer(
        "session-correct",
        || json!({ "engagement": id, "session": told::json(session) }),
        |console| {
            console.data(&say!(
                words,
                "session-corrected",
                id = id,
                session = told::line(words, session),
                details = told::details(words, new, session)
            ))
        },
    )?;
    Ok(ExitStatus::Done)
}
