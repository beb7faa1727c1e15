//! `tyo mediation follow-up`: whether each term of the agreement was kept, in part or not, and the meeting of a mediator who
//! was there.

use chrono::NaiveDate;
use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::life::diary::Diary;
use crate::app::life::following::{self, Meeting};
use crate::app::life::forbidden::allowed;
use crate::commands::act;
use crate::commands::coded::coded;
use crate::commands::session::unplanned::{ask_time, read_time};
use crate::domain::engagement::Engagement;
use crate::domain::mediation::{Followup, Mediation, TermResult};
use crate::domain::session::Session;
use crate::output::say::{day, named};
use crate::output::session as told;
use crate::practice::status::status;
use crate::practice::step;
use crate::ui::text::say;

/// Arguments of `mediation follow-up`.
#[derive(Debug, Args)]
pub struct FollowUpArgs {
    /// The engagement.
    pub id: String,
    /// The day.
    #[arg(long, allow_hyphen_values = true)]
    pub date: Option<String>,
    /// How each term was kept, in their order.
    #[arg(long, value_name = "RESULT", value_delimiter = ',', value_parser = coded::<TermResult>(TermResult::CODES))]
    pub results: Vec<TermResult>,
    /// When the meeting with the mediator began, where it was not planned.
    #[arg(long, value_name = "TIME", conflicts_with = "without_mediator")]
    pub time: Option<String>,
    /// The parties followed it up by themselves.
    #[arg(long)]
    pub without_mediator: bool,
}

/// Records a follow-up.
///
/// # Errors
/// When there is no agreement, or not every term has its result.
pub(super) fn run(context: &Context, args: &FollowUpArgs) -> Result<ExitStatus, CommandError> {
    let diary = Diary::open(context, &args.id)?;
    let engagement = diary.engagement();
    let terms = terms(engagement);
    let open = args.results.is_empty() && terms > 0;
    let date = act::day(args.date.as_deref(), diary.today)?;
    let meeting = meeting(&diary, date, args);
    let no_time = open && meeting == Meeting::Unplanned && args.time.is_none();
    act::answered(context, &[("--results", open), ("--time", no_time)])?;
    let results = match open {
        true => ask(context, terms)?,
        false => args.results.clone(),
    };
    let followup = Followup {
        date,
        mediator_present: !args.without_mediator,
        results,
    };
    let verdict = step::followup(engagement, &followup, diary.today);
    allowed(&engagement.id, verdict)?;
    let session = session(context, &diary, args, date, meeting)?;
    let page = following::page(&diary, &followup, session.as_ref())?;
    diary.write(context, &page, "mediation-follow-up")?;
    answer(
        context,
        &diary,
        page.engagement(),
        &followup,
        session.as_ref(),
    )
}

/// Finds out which meeting a follow-up is; one without the mediator is none.
fn meeting(diary: &Diary, date: NaiveDate, args: &FollowUpArgs) -> Meeting {
    match args.without_mediator {
        true => Meeting::Recorded,
        false => following::meeting(diary.engagement(), date),
    }
}

/// Makes the record of the meeting with the mediator, where it has none yet.
fn session(
    context: &Context,
    diary: &Diary,
    args: &FollowUpArgs,
    date: NaiveDate,
    meeting: Meeting,
) -> Result<Option<Session>, CommandError> {
    let session = match meeting {
        Meeting::Recorded => return Ok(None),
        Meeting::Planned(session) => *session,
        Meeting::Unplanned => {
            let time = match args.time.as_deref() {
                Some(text) => read_time(text)?,
                None => ask_time(context, diary)?,
            };
            following::unplanned(diary, date.and_time(time))?
        }
    };
    let engagement = diary.engagement();
    let verdict = step::session(engagement, &session, diary.today);
    allowed(&engagement.id, verdict)?;
    Ok(Some(session))
}

fn terms(engagement: &Engagement) -> usize {
    let mediation = engagement.mediation.as_ref();
    mediation.map_or(0, |mediation: &Mediation| mediation.terms.len())
}

/// Asks for each term whether it was kept.
fn ask(context: &Context, terms: usize) -> Result<Vec<TermResult>, CommandError> {
    let words = context.words();
    let mut results = Vec::new();
    for number in 1..=terms {
        let heading = say!(words, "ask-result", number = number);
        let place = act::choose(context, &heading, ("term", TermResult::CODES), 0)?;
        results.extend(TermResult::ALL.get(place));
    }
    Ok(results)
}

fn answer(
    context: &Context,
    diary: &Diary,
    new: &Engagement,
    followup: &Followup,
    session: Option<&Session>,
) -> Result<ExitStatus, CommandError> {
    let words = context.words();
    let codes: Vec<&str> = followup
        .results
        .iter()
        .map(|result| result.code())
        .collect();
    let state = status(new, diary.today).state.code();
    context.answer(
        "mediation-follow-up",
        || {
            json!({
                "engagement": diary.id(), "date": followup.date.to_string(),
                "mediator_present": followup.mediator_present, "results": codes, "state": state,
                "session": session.map(told::json),
            })
        },
        |console| {
            let named: Vec<String> = codes
                .iter()
                .map(|code| named(words, "term", code))
                .collect();
            let date = day(words, followup.date);
            let mut lines = vec![say!(
                words,
                "mediation-followed-up",
                id = diary.id(),
                date = date
            )];
            let numbered = named.iter().enumerate();
            lines.extend(numbered.map(|(place, result)| format!("{}  {result}", place + 1)));
            lines.extend(session.map(|session| told::line(words, session)));
            console.data(&lines.join("\n"))
        },
    )?;
    Ok(ExitStatus::Done)
}
