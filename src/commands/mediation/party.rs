//! `tyo mediation party`: adds a party by code, with a support person where all accept one. A name is refused.

use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::life::entry;
use crate::app::life::forbidden::allowed;
use crate::app::life::person::PersonCode;
use crate::app::life::writing::{Sheet, write};
use crate::app::papers::desk::Desk;
use crate::domain::engagement::Engagement;
use crate::domain::mediation::Party;
use crate::practice::step;
use crate::ui::text::say;

/// Arguments of `mediation party`.
#[derive(Debug, Args)]
pub struct PartyArgs {
    /// The engagement.
    pub id: String,
    /// The party's code; the next free one without it.
    pub code: Option<String>,
    /// Somebody comes along to support them.
    #[arg(long)]
    pub support_person: bool,
}

/// Adds a party, or the support person of one.
///
/// # Errors
/// When the code is none, or the mediation is over.
pub(super) fn run(context: &Context, args: &PartyArgs) -> Result<ExitStatus, CommandError> {
    let desk = Desk::open(context, &args.id)?;
    let engagement = desk.engagement();
    allowed(&engagement.id, step::party(engagement, desk.today))?;
    let code = match &args.code {
        Some(code) => PersonCode::party(code)?.into_text(),
        None => free(engagement),
    };
    let party = Party {
        support_person: args.support_person || has_support(engagement, &code),
        code,
    };
    let mut sheet = Sheet::of(&desk.opened)?;
    match place(engagement, &party.code) {
        Some(place) => sheet.set_nth(
            "mediation.party",
            place,
            "support_person",
            party.support_person,
        )?,
        None => sheet.add("mediation.party", &entry::party(&party))?,
    }
    let new = write(context, &desk, &sheet.into_text(), "mediation-party")?;
    answer(context, &new.engagement, &party)
}

fn parties(engagement: &Engagement) -> &[Party] {
    let mediation = engagement.mediation.as_ref();
    mediation.map_or(&[], |mediation| &mediation.parties)
}

fn place(engagement: &Engagement, code: &str) -> Option<usize> {
    let mut parties = parties(engagement).iter();
    parties.position(|party| party.code == code)
}

fn has_support(engagement: &Engagement, code: &str) -> bool {
    let mut parties = parties(engagement).iter();
    parties.any(|party| party.code == code && party.support_person)
}

/// Returns the first code of the series that no party has.
fn free(engagement: &Engagement) -> String {
    let taken = |code: &String| place(engagement, code).is_some();
    let mut codes = (1..).map(|number| format!("P{number}"));
    codes.find(|code| !taken(code)).unwrap_or_default()
}

fn answer(
    context: &Context,
    engagement: &Engagement,
    party: &Party,
) -> Result<ExitStatus, CommandError> {
    let words = context.words();
    let codes: Vec<&str> = parties(engagement)
        .iter()
        .map(|p| p.code.as_str())
        .collect();
    let id = engagement.id.as_str();
    context.answer(
        "mediation-party",
        || {
            json!({
                "engagement": id, "party": party.code, "support_person": party.support_person, "parties": codes,
            })
        },
        |console| {
            let line = match party.support_person {
                true => say!(words, "mediation-party-supported", id = id, party = party.code.as_str()),
                false => say!(words, "mediation-party-done", id = id, party = party.code.as_str()),
            };
            console.data(&line)
        },
    )?;
    if !context.json() {
        let all = say!(words, "mediation-parties", list = codes.join(", "));
        context.console.status(&all);
    }
    Ok(ExitStatus::Done)
}
