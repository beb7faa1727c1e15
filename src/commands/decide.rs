//! `tyo decide`: records whether work starts after the trial, and whether it goes on, with everybody who agreed.

use chrono::NaiveDate;
use clap::Args;

use super::act;
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::life::forbidden::allowed;
use crate::app::life::{entry, writing};
use crate::app::papers::desk::Desk;
use crate::app::papers::record::Opened;
use crate::commands::coded::coded;
use crate::commands::contract::typed;
use crate::domain::codes;
use crate::domain::engagement::Engagement;
use crate::domain::event::{Decision, DecisionType, Outcome};
use crate::domain::party::Role;
use crate::output::decision as told;
use crate::practice::contract::Book;
use crate::practice::signing::{Paper, unsigned};
use crate::practice::step;
use crate::ui::text::say;

codes! {
    /// What is decided about.
    About {
        /// Whether to start after the mapping or the trial.
        Trial = "trial",
        /// Whether to go on.
        Continuation = "continuation",
    }
}

impl About {
    /// Returns the decision as the record names it.
    const fn decision(self) -> DecisionType {
        match self {
            Self::Trial => DecisionType::Start,
            Self::Continuation => DecisionType::Continuation,
        }
    }

    /// Returns what may be decided.
    const fn outcomes(self) -> &'static [Outcome] {
        match self {
            Self::Trial => &[Outcome::Start, Outcome::Stop],
            Self::Continuation => &[Outcome::Continue, Outcome::Change, Outcome::End],
        }
    }
}

/// Arguments of `decide`.
#[derive(Debug, Args)]
pub struct DecideArgs {
    /// The engagement.
    pub id: String,
    /// What about.
    #[arg(value_name = "WHAT", value_parser = coded::<About>(About::CODES))]
    pub about: Option<About>,
    /// What was decided.
    #[arg(value_parser = coded::<Outcome>(Outcome::CODES))]
    pub outcome: Option<Outcome>,
    /// Who agreed.
    #[arg(long, value_name = "ROLE", value_delimiter = ',', value_parser = coded::<Role>(Role::CODES))]
    pub by: Vec<Role>,
    /// The day.
    #[arg(long, allow_hyphen_values = true)]
    pub date: Option<String>,
    /// The last day that it reaches.
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub until: Option<String>,
}

/// Records a decision.
///
/// # Errors
/// When the work is not at that point, or somebody who must agree has not.
pub fn run(context: &Context, args: &DecideArgs) -> Result<ExitStatus, CommandError> {
    let desk = Desk::open(context, &args.id)?;
    let decision = decision(context, &desk, args)?;
    judge(&desk, &decision)?;
    let entries = [("decision", entry::decision(&decision))];
    let new = writing::add(context, &desk, &entries, "decide")?;
    answer(context, &desk, &new, &decision)
}

/// Puts the decision together from the arguments and, where something is missing, from questions.
fn decision(context: &Context, desk: &Desk, args: &DecideArgs) -> Result<Decision, CommandError> {
    let flags = [
        ("WHAT", args.about.is_none()),
        ("OUTCOME", args.outcome.is_none()),
        (
            "--until",
            lacks_until(desk, args.outcome, args.until.is_some()),
        ),
        ("--by", args.by.is_empty()),
    ];
    let until = act::day_if(args.until.as_deref(), desk.today)?;
    let date = act::day(args.date.as_deref(), desk.today)?;
    act::answered(context, &flags)?;
    let about = match args.about {
        Some(about) => about,
        None => ask_about(context, desk)?,
    };
    let outcome = match args.outcome {
        Some(outcome) => outcome,
        None => ask_outcome(context, about)?,
    };
    let usual = step::usual_until(desk.engagement(), desk.today);
    let asks = lacks_until(desk, Some(outcome), until.is_some());
    let mut decision = Decision {
        date,
        decision_type: about.decision(),
        outcome,
        by: step::must_agree(desk.engagement()),
        until: until.or(usual.filter(|_| asks)),
    };
    // Nobody is asked until when, or who agreed, of what cannot be decided.
    judge(desk, &decision)?;
    if asks {
        decision.until = Some(ask_until(context, desk, usual)?);
        judge(desk, &decision)?;
    }
    decision.by = who(context, desk.engagement(), args)?;
    Ok(decision)
}

/// Says whether going on lacks the day until which, where the work would end by itself.
fn lacks_until(desk: &Desk, outcome: Option<Outcome>, given: bool) -> bool {
    let ends = step::usual_until(desk.engagement(), desk.today).is_some();
    outcome == Some(Outcome::Continue) && ends && !given
}

/// Asks until when the work goes on; once more as long as the contract runs, unless another day is given.
fn ask_until(
    context: &Context,
    desk: &Desk,
    usual: Option<NaiveDate>,
) -> Result<NaiveDate, CommandError> {
    let mut prompt = context.prompt();
    loop {
        let heading = say!(context.words(), "ask-decide-until");
        if let Some(day) = typed::ask(context, &mut prompt, heading, usual, desk.today)? {
            return Ok(day);
        }
    }
}

fn judge(desk: &Desk, decision: &Decision) -> Result<(), CommandError> {
    let engagement = desk.engagement();
    let verdict = step::decision(engagement, decision, desk.today);
    allowed(&engagement.id, verdict)
}

/// Asks what is decided about; before the start it is the trial.
fn ask_about(context: &Context, desk: &Desk) -> Result<About, CommandError> {
    let mut decisions = desk.engagement().decisions.iter();
    let started = decisions.any(|d| d.outcome == Outcome::Start);
    let heading = say!(context.words(), "ask-decide-about");
    let list = ("decide", About::CODES);
    let place = act::choose(context, &heading, list, usize::from(started))?;
    Ok(About::ALL.get(place).copied().unwrap_or(About::Trial))
}

fn ask_outcome(context: &Context, about: About) -> Result<Outcome, CommandError> {
    let outcomes = about.outcomes();
    let codes: Vec<&str> = outcomes.iter().map(|outcome| outcome.code()).collect();
    let heading = say!(context.words(), "ask-decide-outcome");
    let place = act::choose(context, &heading, ("outcome", &codes), 0)?;
    Ok(outcomes.get(place).copied().unwrap_or(Outcome::Start))
}

/// Takes who agreed from the arguments, or asks; all who must agree are ticked.
fn who(
    context: &Context,
    engagement: &Engagement,
    args: &DecideArgs,
) -> Result<Vec<Role>, CommandError> {
    if !args.by.is_empty() {
        return Ok(args.by.clone());
    }
    let usual = step::must_agree(engagement);
    let mut offered = usual.clone();
    let others = [Role::Commissioner, Role::Payer, Role::CoSupervisor];
    offered.extend(others.iter().filter(|role| !usual.contains(role)));
    let words = context.words();
    let (heading, reason) = (
        say!(words, "ask-decide-by"),
        say!(words, "ask-decide-by-why"),
    );
    act::roles(context, &heading, &reason, (&offered, &usual))
}

/// Tells what was decided and what follows from it.
fn answer(
    context: &Context,
    desk: &Desk,
    new: &Opened,
    decision: &Decision,
) -> Result<ExitStatus, CommandError> {
    let words = context.words();
    let book = Book::new(&new.practice, new.clients.values());
    let bill = told::bill(&book, &new.engagement, decision);
    let next = next(&new.engagement, decision);
    context.answer(
        "decision",
        || told::json(&new.engagement, decision, &bill, next.as_deref()),
        |console| console.data(&told::lines(words, desk.id(), decision, &bill).join("\n")),
    )?;
    if let Some(next) = next.filter(|_| !context.json()) {
        context
            .console
            .hint(&say!(words, "decide-next", command = next));
    }
    Ok(ExitStatus::Done)
}

/// Returns the command that follows from a decision.
fn next(engagement: &Engagement, decision: &Decision) -> Option<String> {
    let id = &engagement.id;
    let paper = Paper::contract(engagement.kind);
    let signed = paper.is_some_and(|paper| unsigned(engagement, paper).is_empty());
    match decision.outcome {
        Outcome::Stop => None,
        Outcome::Start if signed => Some(format!("tyo session plan {id}")),
        Outcome::Start if !has_terms(engagement) => {
            Some(format!("tyo new-contract --enquiry {id}"))
        }
        Outcome::Start => Some(format!("tyo contract check {id}")),
        Outcome::Continue => Some(format!("tyo contract render {id} --document continuation")),
        Outcome::Change => Some(format!("tyo contract amend {id}")),
        Outcome::End => Some(end(id.as_str(), decision.until)),
    }
}

fn end(id: &str, until: Option<NaiveDate>) -> String {
    match until {
        Some(until) => format!("tyo contract end {id} --on {until}"),
        None => format!("tyo contract end {id}"),
    }
}

/// Says whether it is known who makes the contract and what it costs.
const fn has_terms(engagement: &Engagement) -> bool {
    engagement.contract.parties.is_some() && engagement.contract.price.is_some()
}
