//! `tyo session hold`: records a session that took place. When all went as planned, its engagement alone is enough.

use clap::Args;
use serde_json::json;

use super::{guard, hold_all, unplanned};
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::life::diary::Diary;
use crate::app::life::holding::{Held, Odd, held, odd};
use crate::app::life::pick::begun;
use crate::commands::act;
use crate::commands::coded::coded;
use crate::domain::contract::ContractForm;
use crate::domain::engagement::Engagement;
use crate::domain::session::{MinutesReason, Mode, Session, SessionStatus, SessionType};
use crate::output::session as told;
use crate::practice::meeting::{ahead, size, waiting};
use crate::practice::signing::{Paper, unsigned};
use crate::ui::text::say;

/// Arguments of `session hold`.
#[derive(Debug, Args)]
pub struct HoldArgs {
    /// The engagement.
    #[arg(required_unless_present = "all")]
    pub id: Option<String>,
    /// The session, when it is not the latest that has begun.
    #[arg(conflicts_with_all = ["date", "time"])]
    pub session: Option<String>,
    /// Every planned session that has begun.
    #[arg(long, conflicts_with_all = [
        "id", "date", "time", "session_type", "present", "minutes", "mode", "km", "venue", "party",
    ])]
    pub all: bool,
    /// The day of a session that was not planned.
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub date: Option<String>,
    /// When it began.
    #[arg(long, value_name = "TIME")]
    pub time: Option<String>,
    /// What kind of meeting it was.
    #[arg(long = "type", value_name = "TYPE", value_parser = coded::<SessionType>(SessionType::CODES))]
    pub session_type: Option<SessionType>,
    /// How many were there.
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u32).range(0..=500))]
    pub present: Option<u32>,
    /// How long it took.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=1440))]
    pub minutes: Option<u32>,
    /// Why it took another time than planned.
    #[arg(long, value_name = "REASON", requires = "minutes", value_parser = coded::<MinutesReason>(MinutesReason::CODES))]
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
    /// The party met, in a mediation.
    #[arg(long, value_name = "CODE")]
    pub party: Option<String>,
}

impl HoldArgs {
    /// Gathers what was said about the meeting.
    fn said(&self) -> Held {
        Held {
            session_type: self.session_type,
            present: self.present,
            minutes: self.minutes,
            minutes_reason: self.minutes_reason,
            mode: self.mode,
            km: self.km,
            venue: self.venue.clone(),
            party: self.party.clone(),
        }
    }
}

/// Records a session that took place.
///
/// # Errors
/// When there is none to record, what was said contradicts itself, or the file cannot be written.
pub(super) fn run(context: &Context, args: &HoldArgs) -> Result<ExitStatus, CommandError> {
    let Some(id) = args.id.as_deref() else {
        return hold_all::run(context);
    };
    let diary = Diary::open(context, id)?;
    let mut said = args.said();
    let planned = match (&args.date, &args.time) {
        (None, None) => begun(&diary, args.session.as_deref())?.clone(),
        (date, time) => unplanned::find(context, &diary, date.as_deref(), time.as_deref(), &said)?,
    };
    ask_reason(context, &planned, &mut said)?;
    let session = held(&diary, &planned, &said)?;
    guard::check(&diary, &session)?;
    let odd = odd(&diary, &session, &said);
    warn(context, diary.engagement(), &session, &odd);
    if lacks_signatures(diary.engagement(), &session) {
        let words = context.words();
        let id = diary.id();
        context.console.warn(&say!(words, "warn-session-unsigned"));
        let hint = say!(words, "hint-session-unsigned", id = id);
        context.console.hint(&hint);
    }
    let few = || context.confirm_with(&say!(context.words(), "ask-session-hold-few"), false);
    if odd.contains(&Odd::TooFew) && !few()? {
        context
            .console
            .status(&say!(context.words(), "session-kept"));
        return Ok(ExitStatus::Done);
    }
    let page = diary.with(std::slice::from_ref(&session))?;
    diary.write(context, &page, "session-hold")?;
    answer(context, &diary, page.engagement(), &session, &odd)
}

/// Asks why it took another time than planned, where that is so and was not said.
pub(super) fn ask_reason(
    context: &Context,
    planned: &Session,
    said: &mut Held,
) -> Result<(), CommandError> {
    let differs = said.minutes.is_some_and(|m| m != planned.minutes);
    if differs && said.minutes_reason.is_none() && context.can_ask() {
        let heading = say!(context.words(), "ask-session-minutes-reason");
        let list = ("minutes-reason", MinutesReason::CODES);
        let place = act::choose(context, &heading, list, 0)?;
        said.minutes_reason = MinutesReason::ALL.get(place).copied();
    }
    Ok(())
}

/// Warns of what deserves a second look.
pub(super) fn warn(context: &Context, engagement: &Engagement, session: &Session, odd: &[Odd]) {
    let words = context.words();
    let number = |number: Option<u32>| number.unwrap_or_default().to_string();
    let present = number(session.present);
    for odd in odd {
        let text = match odd {
            Odd::TooFew => {
                let min = number(engagement.contract.min_present);
                say!(
                    words,
                    "warn-session-too-few",
                    present = present.as_str(),
                    min = min
                )
            }
            Odd::TooMany => {
                let size = number(size(engagement));
                say!(
                    words,
                    "warn-session-too-many",
                    present = present.as_str(),
                    size = size
                )
            }
            Odd::UsualKm => say!(words, "warn-session-usual-km", km = number(session.km)),
        };
        context.console.warn(&text);
    }
}

/// Tells what was recorded, what is left to record, and what comes next.
fn answer(
    context: &Context,
    diary: &Diary,
    new: &Engagement,
    session: &Session,
    odd: &[Odd],
) -> Result<ExitStatus, CommandError> {
    let words = context.words();
    let left = waiting(new, diary.reached());
    let next = ahead(new, diary.reached()).first().copied();
    let ids: Vec<&str> = left.iter().map(|session| session.id.as_str()).collect();
    context.answer(
        "session-hold",
        || {
            json!({
                "engagement": diary.id(), "session": told::json(session),
                "waiting": ids, "next": next.map(told::json),
                "warnings": odd.iter().map(|odd| odd.code()).collect::<Vec<_>>(),
            })
        },
        |console| {
            console.data(&say!(
                words,
                "session-held",
                id = diary.id(),
                session = told::line(words, session),
                details = told::details(words, new, session)
            ))
        },
    )?;
    if !context.json() {
        follow(context, &left, next);
    }
    Ok(ExitStatus::Done)
}

/// Says what is left to record and what comes next.
fn follow(context: &Context, left: &[&Session], next: Option<&Session>) {
    let (words, console) = (context.words(), &context.console);
    if !left.is_empty() {
        let left: Vec<String> = left.iter().map(|s| told::line(words, s)).collect();
        let sessions = left.join("; ");
        console.status(&say!(words, "session-waiting", sessions = sessions));
    }
    if let Some(next) = next {
        let session = told::line(words, next);
        console.status(&say!(words, "session-next", session = session));
    }
}

/// Says whether the agreed work begins with this meeting, and somebody has not signed the contract.
fn lacks_signatures(engagement: &Engagement, session: &Session) -> bool {
    let works = |s: &Session| s.session_type == SessionType::Regular;
    let mut others = engagement.sessions.iter();
    let first = !others.any(|s| works(s) && s.status == SessionStatus::Held);
    let oral = engagement.contract.form == Some(ContractForm::Oral);
    let paper = Paper::contract(engagement.kind);
    let open = paper.is_some_and(|paper| !unsigned(engagement, paper).is_empty());
    engagement.kind.is_process() && works(session) && first && !oral && open
}
