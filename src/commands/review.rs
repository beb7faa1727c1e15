//! `tyo review`: records an evaluation, or that one is given up with a reason. Its answers are never asked for.

use chrono::{Months, NaiveDate};
use clap::Args;

use super::act;
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::life::forbidden::allowed;
use crate::app::life::{entry, writing};
use crate::app::papers::desk::Desk;
use crate::commands::coded::coded;
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::event::{Block, EventType, Review, ReviewType};
use crate::domain::id::ListId;
use crate::domain::party::Role;
use crate::output::review as told;
use crate::practice::step;
use crate::ui::prompt::{Answer, Prompt, Several};
use crate::ui::text::say;

/// Who may assess, in the order of the question.
const ASSESSORS: [Role; 6] = [
    Role::Supervisee,
    Role::Supervisor,
    Role::CoSupervisor,
    Role::Manager,
    Role::UpperManager,
    Role::Commissioner,
];

/// Arguments of `review`.
#[derive(Debug, Args)]
pub struct ReviewArgs {
    /// The engagement.
    pub id: String,
    /// On the way or at the end.
    #[arg(value_name = "WHICH", value_parser = coded::<ReviewType>(ReviewType::CODES))]
    pub review_type: Option<ReviewType>,
    /// The day.
    #[arg(long, allow_hyphen_values = true)]
    pub date: Option<String>,
    /// Who assessed.
    #[arg(long, value_name = "ROLE", value_delimiter = ',', value_parser = coded::<Role>(Role::CODES))]
    pub assessors: Vec<Role>,
    /// Who invited the manager.
    #[arg(long, value_name = "ROLE", value_parser = coded::<Role>(Role::CODES))]
    pub manager_invited_by: Option<Role>,
    /// The parts that were done.
    #[arg(long, value_name = "BLOCK", value_delimiter = ',', value_parser = coded::<Block>(Block::CODES))]
    pub blocks: Vec<Block>,
    /// Why it is given up.
    #[arg(long, value_name = "CODE", conflicts_with_all = ["blocks", "assessors"])]
    pub waive: Option<ListId>,
}

/// Records an evaluation.
///
/// # Errors
/// When a mandatory part is missing, or a manager was there whom the supervisee had not invited.
pub fn run(context: &Context, args: &ReviewArgs) -> Result<ExitStatus, CommandError> {
    let desk = Desk::open(context, &args.id)?;
    let review = review(context, &desk, args)?;
    let engagement = desk.engagement();
    allowed(
        &engagement.id,
        step::review(engagement, &review, desk.today),
    )?;
    let entries = [("review", entry::review(&review))];
    let new = writing::add(context, &desk, &entries, "review")?;
    let due = due(&new.engagement, &review);
    let words = context.words();
    context.answer(
        "review",
        || told::json(desk.id(), &review, due),
        |console| console.data(&told::lines(words, desk.id(), &review, due).join("\n")),
    )?;
    if !context.json() {
        context.console.status(&say!(words, "review-sealed"));
    }
    Ok(ExitStatus::Done)
}

/// Returns the day by which the next evaluation is due, where there is a next one.
fn due(engagement: &Engagement, review: &Review) -> Option<NaiveDate> {
    let months = engagement.contract.evaluation.as_ref()?.interval_months?;
    let ends = review.review_type == ReviewType::Final;
    let next = review.date.checked_add_months(Months::new(months));
    next.filter(|_| !ends)
}

/// Puts the evaluation together from the arguments and, where something is missing, from questions.
fn review(context: &Context, desk: &Desk, args: &ReviewArgs) -> Result<Review, CommandError> {
    let held = args.waive.is_none();
    let flags = [
        ("WHICH", args.review_type.is_none()),
        ("--blocks", held && args.blocks.is_empty()),
    ];
    let date = act::day(args.date.as_deref(), desk.today)?;
    act::answered(context, &flags)?;
    let review_type = match args.review_type {
        Some(review_type) => review_type,
        None => ask_type(context, desk.engagement())?,
    };
    let mut review = Review {
        date,
        review_type,
        assessors: Vec::new(),
        manager_invited_by: args.manager_invited_by,
        blocks: Vec::new(),
        waived: args.waive.clone(),
    };
    if held {
        review.blocks = blocks(context, args)?;
        review.assessors = assessors(context, desk.engagement(), args)?;
    }
    Ok(review)
}

/// Asks which evaluation it was; once the end has been decided it is the final one.
fn ask_type(context: &Context, engagement: &Engagement) -> Result<ReviewType, CommandError> {
    let mut events = engagement.events.iter();
    let ending = events.any(|event| event.event_type == EventType::Ending);
    let heading = say!(context.words(), "ask-review-type");
    let list = ("review", ReviewType::CODES);
    let place = act::choose(context, &heading, list, usize::from(ending))?;
    let found = ReviewType::ALL.get(place).copied();
    Ok(found.unwrap_or(ReviewType::Interim))
}

/// Takes the parts from the arguments, or asks; the mandatory ones are ticked.
fn blocks(context: &Context, args: &ReviewArgs) -> Result<Vec<Block>, CommandError> {
    if !args.blocks.is_empty() {
        return Ok(args.blocks.clone());
    }
    let words = context.words();
    let items = Block::CODES
        .iter()
        .map(|code| crate::output::say::named(words, "block", code));
    let question = Several::new(say!(words, "ask-review-blocks"), items)
        .reason(say!(words, "ask-review-blocks-why"))
        .ticked(0..step::MANDATORY.len());
    let mut prompt = context.prompt();
    loop {
        if let Answer::Given(places) = prompt.several(&question)? {
            let chosen = places.iter().filter_map(|place| Block::ALL.get(*place));
            return Ok(chosen.copied().collect());
        }
    }
}

/// Takes who assessed from the arguments, or asks; without a terminal it is those who usually do.
fn assessors(
    context: &Context,
    engagement: &Engagement,
    args: &ReviewArgs,
) -> Result<Vec<Role>, CommandError> {
    let usual = match engagement.kind {
        Kind::Consulting => [Role::Commissioner, Role::Supervisor],
        _ => [Role::Supervisee, Role::Supervisor],
    };
    if !args.assessors.is_empty() {
        return Ok(args.assessors.clone());
    }
    if !context.can_ask() {
        return Ok(usual.to_vec());
    }
    let words = context.words();
    let (heading, reason) = (
        say!(words, "ask-review-assessors"),
        say!(words, "ask-review-assessors-why"),
    );
    act::roles(context, &heading, &reason, (&ASSESSORS, &usual))
}
