//! `tyo list`: engagements in a table. Those that are over are left out unless asked for.

use clap::Args;

use super::coded::coded;
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::refusal::Rule;
use crate::app::whole::Whole;
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::id::{ClientId, SupervisorId};
use crate::output::list::{Row, json, table};
use crate::practice::status::{Stage, State, status};
use crate::ui::text::{Words, say};

/// Arguments of `list`.
#[derive(Debug, Args)]
pub struct ListArgs {
    /// Show those that are over too.
    #[arg(short, long)]
    pub all: bool,
    /// Only this kind of work.
    #[arg(long, value_name = "KIND", value_parser = coded::<Kind>(Kind::CODES))]
    pub kind: Option<Kind>,
    /// Only this client's.
    #[arg(long, value_name = "CLIENT")]
    pub client: Option<ClientId>,
    /// Only those that stand here; those that are over are then shown too.
    #[arg(long, value_name = "STATE", value_parser = coded::<State>(State::CODES))]
    pub state: Option<State>,
    /// Only this supervisor's.
    #[arg(long, value_name = "SUPERVISOR")]
    pub supervisor: Option<SupervisorId>,
}

impl ListArgs {
    /// Says whether an engagement is asked for, its state apart.
    fn wants(&self, engagement: &Engagement, all: &Whole) -> bool {
        self.kind.is_none_or(|kind| kind == engagement.kind)
            && self
                .client
                .as_ref()
                .is_none_or(|client| *client == engagement.client)
            && self
                .supervisor
                .as_ref()
                .is_none_or(|wanted| all.works(wanted, engagement))
    }

    /// Says whether a state is asked for.
    fn wants_state(&self, state: State) -> bool {
        match self.state {
            Some(wanted) => wanted == state,
            None => self.all || state.stage() != Stage::Over,
        }
    }
}

/// Lists engagements.
///
/// # Errors
/// When the folder cannot be read or a file is wrong.
pub fn run(context: &Context, args: &ListArgs) -> Result<ExitStatus, CommandError> {
    let today = context.today()?;
    let all = Whole::sound(context)?;
    refuse_strangers(context.words(), &all, args)?;

    let rows: Vec<Row<'_>> = all
        .engagements
        .iter()
        .filter(|engagement| args.wants(engagement, &all))
        .map(|engagement| {
            let client = all.clients.get(&engagement.client);
            Row::new(engagement, client, status(engagement, today), today)
        })
        .collect();
    let found = rows.len();
    let shown: Vec<Row<'_>> = rows
        .into_iter()
        .filter(|row| args.wants_state(row.status.state))
        .collect();

    tell(context, args, &shown, found - shown.len())?;
    Ok(ExitStatus::Done)
}

/// Refuses a client or supervisor there is not: an empty list would say that they have no work.
fn refuse_strangers(words: &Words, all: &Whole, args: &ListArgs) -> Result<(), CommandError> {
    if let Some(client) = args
        .client
        .as_ref()
        .filter(|id| !all.clients.contains_key(*id))
    {
        return Err(all.no_client(client));
    }
    match &args.supervisor {
        Some(id) => known_supervisor(words, all, id),
        None => Ok(()),
    }
}

/// Refuses a supervisor there is not, naming those there are.
pub(super) fn known_supervisor(
    words: &Words,
    all: &Whole,
    id: &SupervisorId,
) -> Result<(), CommandError> {
    let known = all.practice.supervisors.iter().map(|s| s.id.as_str());
    let known: Vec<&str> = known.collect();
    if known.contains(&id.as_str()) {
        return Ok(());
    }
    let facts = vec![
        ("flag", "--supervisor".to_owned()),
        ("value", id.to_string()),
        (
            "expected",
            say!(words, "usage-valid", list = known.join(", ")),
        ),
    ];
    Err(CommandError::refused(Rule::BadAnswer, facts))
}

/// Shows the list, and how much of it is not shown.
fn tell(
    context: &Context,
    args: &ListArgs,
    shown: &[Row<'_>],
    left_out: usize,
) -> Result<(), CommandError> {
    let words = context.words();
    context.answer(
        "list",
        || json(shown, left_out),
        |console| {
            if shown.is_empty() {
                console.status(&say!(words, "list-empty"));
            } else {
                console.table(&table(words, shown))?;
            }
            if left_out > 0 && args.state.is_none() {
                console.status(&say!(words, "list-left-out", count = left_out));
            }
            Ok(())
        },
    )
}
