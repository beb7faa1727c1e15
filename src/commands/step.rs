//! `tyo step`: records any other dated step, or lists those that can be taken now. Codes and days only; there is no free text.

use chrono::NaiveDate;
use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};

use super::act;
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::life::forbidden::allowed;
use crate::app::life::person::PersonCode;
use crate::app::life::writing::Entry;
use crate::app::life::{entry, writing};
use crate::app::papers::desk::Desk;
use crate::app::papers::ending::letter;
use crate::app::refusal::Rule;
use crate::commands::coded::coded;
use crate::commands::contract::typed;
use crate::domain::engagement::Engagement;
use crate::domain::event::{Event, EventType, Review, ReviewType};
use crate::domain::id::ListId;
use crate::domain::party::Role;
use crate::output::step as told;
use crate::practice::step::{self, Left};
use crate::ui::text::{Words, say};

/// Arguments of `step`.
#[derive(Debug, Args)]
pub struct StepArgs {
    /// The engagement.
    pub id: String,
    /// The step; all that can be taken are listed without one.
    #[arg(value_name = "STEP", value_parser = steps())]
    pub event: Option<EventType>,
    /// The day.
    #[arg(long, allow_hyphen_values = true)]
    pub date: Option<String>,
    /// Who did it.
    #[arg(long, value_name = "ROLE", value_parser = coded::<Role>(Role::CODES))]
    pub by: Option<Role>,
    /// A reason or outcome.
    #[arg(long)]
    pub code: Option<ListId>,
    /// A day that it sets.
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub until: Option<String>,
    /// The supervisee or party it is about.
    #[arg(long, value_name = "CODE")]
    pub party: Option<String>,
    /// Why what belongs to the end is left undone.
    #[arg(long, value_name = "CODE", conflicts_with = "code")]
    pub waive: Option<ListId>,
}

/// Makes the parser of steps, which may be typed with hyphens. The decision to end and the destroying have their own doors.
fn steps() -> impl TypedValueParser<Value = EventType> {
    let values = EventType::ALL.iter().filter(|event| is_offered(**event));
    let value = |event: &EventType| {
        let value = PossibleValue::new(event.code());
        match event.code().contains('_') {
            true => value.alias(event.code().replace('_', "-")),
            false => value,
        }
    };
    PossibleValuesParser::new(values.map(value))
        .try_map(|text| text.replace('-', "_").parse::<EventType>())
}

/// Says whether a step is recorded here.
const fn is_offered(event: EventType) -> bool {
    !matches!(event, EventType::Ending | EventType::Purged)
}

/// Records a step, or lists those that can be taken.
///
/// # Errors
/// When the step is forbidden, or something that it carries is missing.
pub fn run(context: &Context, args: &StepArgs) -> Result<ExitStatus, CommandError> {
    let desk = Desk::open(context, &args.id)?;
    match args.event {
        Some(event) => record(context, &desk, args, event),
        None => list(context, &desk),
    }
}

/// Lists the steps that can be taken today.
fn list(context: &Context, desk: &Desk) -> Result<ExitStatus, CommandError> {
    let words = context.words();
    let next = step::next(desk.engagement(), desk.today);
    let rows: Vec<told::Row> = next
        .into_iter()
        .filter(|event| is_offered(*event))
        .map(|event| told::Row::new(desk.engagement(), event))
        .collect();
    context.answer(
        "steps",
        || told::list_json(words, desk.id(), &rows),
        |console| console.table(&told::table(words, &rows)),
    )?;
    if !context.json() {
        let hint = say!(words, "step-how", id = desk.id());
        context.console.hint(&hint);
    }
    Ok(ExitStatus::Done)
}

/// Records a step.
fn record(
    context: &Context,
    desk: &Desk,
    args: &StepArgs,
    event_type: EventType,
) -> Result<ExitStatus, CommandError> {
    let event = event(context, desk, args, event_type)?;
    let engagement = desk.engagement();
    let verdict = step::event(engagement, &event, desk.today);
    allowed(&engagement.id, verdict)?;
    if event_type == EventType::Booked {
        allowed(&engagement.id, step::bookable(engagement))?;
    }
    let mut entries: Vec<(&str, Entry)> = Vec::new();
    entries.extend(given_up(engagement, &event).map(|review| ("review", entry::review(&review))));
    entries.push(("event", entry::event(&event)));
    let new = writing::add(context, desk, &entries, "step")?;
    let words = context.words();
    let letter = event.event_type == EventType::Ended && letter(&new.engagement).is_some();
    context.answer(
        "step",
        || told::json(&new.engagement, &event, desk.today),
        |console| console.data(&told::lines(words, &new.engagement, &event, desk.today).join("\n")),
    )?;
    if letter && !context.json() {
        let hint = say!(words, "step-ended-letter", id = desk.id());
        context.console.hint(&hint);
    }
    Ok(ExitStatus::Done)
}

/// Makes the entry that says that the final evaluation is given up, where the end is recorded without one.
fn given_up(engagement: &Engagement, event: &Event) -> Option<Review> {
    let left = step::left(engagement, event.date);
    let ends = event.event_type == EventType::Ended && left.contains(&Left::FinalEvaluation);
    let waived = event.code.clone().filter(|_| ends)?;
    Some(Review {
        date: event.date,
        review_type: ReviewType::Final,
        assessors: Vec::new(),
        manager_invited_by: None,
        blocks: Vec::new(),
        waived: Some(waived),
    })
}

/// Puts the step together from the arguments and, where something is missing, from questions.
fn event(
    context: &Context,
    desk: &Desk,
    args: &StepArgs,
    event_type: EventType,
) -> Result<Event, CommandError> {
    let date = act::day(args.date.as_deref(), desk.today)?;
    let until = act::day_if(args.until.as_deref(), desk.today)?;
    let party = args.party.as_deref().map(PersonCode::read).transpose()?;
    let needs = step::needs(desk.engagement(), event_type);
    let flags = [
        ("--code", needs.code && args.code.is_none()),
        ("--until", needs.until && until.is_none()),
        ("--party", needs.party && party.is_none()),
        ("--by", needs.by.is_some() && args.by.is_none()),
    ];
    act::answered(context, &flags)?;
    let mut event = Event {
        date,
        event_type,
        by: args.by,
        party: party.map(PersonCode::into_text),
        code: args.code.clone().or(waiver(context, desk, args, date)?),
        until,
    };
    complete(context, desk, &mut event)?;
    Ok(event)
}

/// Returns why what belongs to the end is left undone, where something is.
fn waiver(
    context: &Context,
    desk: &Desk,
    args: &StepArgs,
    date: NaiveDate,
) -> Result<Option<ListId>, CommandError> {
    let Some(waive) = &args.waive else {
        return Ok(None);
    };
    if args.event != Some(EventType::Ended) {
        let facts = vec![
            ("flag", "--waive".to_owned()),
            ("value", waive.to_string()),
            ("expected", say!(context.words(), "step-waive-only-ended")),
        ];
        return Err(CommandError::refused(Rule::BadAnswer, facts));
    }
    let left = step::left(desk.engagement(), date);
    Ok(Some(waive.clone()).filter(|_| !left.is_empty()))
}

/// Asks for the day that a step sets, in the words of the step.
fn until_heading(words: &Words, step: EventType) -> String {
    let own = format!("ask-step-until-{}", step.code().replace('_', "-"));
    words
        .find(&own)
        .unwrap_or_else(|| say!(words, "ask-step-until"))
}

/// Asks for what a step carries and was not given.
fn complete(context: &Context, desk: &Desk, event: &mut Event) -> Result<(), CommandError> {
    let words = context.words();
    let needs = step::needs(desk.engagement(), event.event_type);
    if needs.code && event.code.is_none() {
        let codes = step::codes_of(desk.engagement().kind, event.event_type);
        let place = act::choose(context, &say!(words, "ask-step-code"), ("code", codes), 0)?;
        event.code = codes.get(place).and_then(|code| code.parse().ok());
    }
    if needs.until && event.until.is_none() {
        let mut prompt = context.prompt();
        while event.until.is_none() {
            let heading = until_heading(words, event.event_type);
            event.until = typed::ask(context, &mut prompt, heading, None, desk.today)?;
        }
    }
    if let (Some(usual), None) = (needs.by, event.by) {
        event.by = Some(approver(context, usual)?);
    }
    if needs.party && event.party.is_none() {
        let code = act::person(context, &say!(words, "ask-step-party"))?;
        event.party = Some(code.into_text());
    }
    Ok(())
}

/// Asks who approved; the usual answer comes first, and another is refused with the reason.
fn approver(context: &Context, usual: Role) -> Result<Role, CommandError> {
    let others = [Role::Manager, Role::Supervisor];
    let offered: Vec<Role> = std::iter::once(usual).chain(others).collect();
    let codes: Vec<&str> = offered.iter().map(|role| role.code()).collect();
    let heading = say!(context.words(), "ask-step-approved-by");
    let place = act::choose(context, &heading, ("role", &codes), 0)?;
    Ok(offered.get(place).copied().unwrap_or(usual))
}
