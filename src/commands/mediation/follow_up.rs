//! `tyo mediation follow-up`: whether each term of the agreement was kept, in part or not, and whether the mediator was there.

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
use crate::domain::mediation::{Followup, Mediation, TermResult};
use crate::output::say::{day, named};
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
    /// The parties followed it up by themselves.
    #[arg(long)]
    pub without_mediator: bool,
}

/// Records a follow-up.
///
/// # Errors
/// When there is no agreement, or not every term has its result.
pub(super) fn run(context: &Context, args: &FollowUpArgs) -> Result<ExitStatus, CommandError> {
    let desk = Desk::open(context, &args.id)?;
    let engagement = desk.engagement();
    let terms = terms(engagement);
    let open = args.results.is_empty() && terms > 0;
    let date = act::day(args.date.as_deref(), desk.today)?;
    act::answered(context, &[("--results", open)])?;
    let results = match open {
        true => ask(context, terms)?,
        false => args.results.clone(),
    };
    let followup = Followup {
        date,
        mediator_present: !args.without_mediator,
        results,
    };
    let verdict = step::followup(engagement, &followup, desk.today);
    allowed(&engagement.id, verdict)?;
    let entries = [("mediation.followup", entry::followup(&followup))];
    let new = writing::add(context, &desk, &entries, "mediation-follow-up")?;
    answer(context, &desk, &new.engagement, &followup)
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
    desk: &Desk,
    new: &Engagement,
    followup: &Followup,
) -> Result<ExitStatus, CommandError> {
    let words = context.words();
    let codes: Vec<&str> = followup
        .results
        .iter()
        .map(|result| result.code())
        .collect();
    let state = status(new, desk.today).state.code();
    context.answer(
        "mediation-follow-up",
        || {
            json!({
                "engagement": desk.id(), "date": followup.date.to_string(),
                "mediator_present": followup.mediator_present, "results": codes, "state": state,
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
                id = desk.id(),
                date = date
            )];
            let numbered = named.iter().enumerate();
            lines.extend(numbered.map(|(place, result)| format!("{}  {result}", place + 1)));
            console.data(&lines.join("\n"))
        },
    )?;
    Ok(ExitStatus::Done)
}
