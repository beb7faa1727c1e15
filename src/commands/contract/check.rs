//! `tyo contract check`: what contracts lack, each finding with its place, clause and source, and signed papers that no
//! longer hold. Changes nothing.

use clap::Args;
use serde_json::{Value, json};

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::papers::desk::{engagement_id, engagements, has_contract};
use crate::app::papers::drift::{Drift, drift};
use crate::app::papers::finding::{Placed, examine};
use crate::app::papers::paper::Paper;
use crate::app::papers::words::FindingWords;
use crate::output::findings::{Row, json as findings_json, table, text};
use crate::practice::contract::Severity;
use crate::ui::text::say;

/// Arguments of `contract check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// The engagements.
    #[arg(value_name = "ID", required_unless_present = "all")]
    pub ids: Vec<String>,
    /// All that have a contract and are not over.
    #[arg(long, conflicts_with = "ids")]
    pub all: bool,
}

/// What was found.
#[derive(Default)]
struct Found {
    checked: Vec<Checked>,
    rows: Vec<Row>,
    left_out: usize,
}

/// One engagement that was looked at.
struct Checked {
    id: String,
    errors: usize,
    others: usize,
    signed: bool,
    drifts: Vec<Drift>,
}

impl Checked {
    /// Says whether nothing is missing and everything signed still holds.
    fn holds(&self) -> bool {
        self.errors == 0 && self.drifts.is_empty()
    }
}

/// Checks contracts and tells what they lack.
///
/// # Errors
/// When an engagement cannot be read.
pub(super) fn run(context: &Context, args: &CheckArgs) -> Result<ExitStatus, CommandError> {
    let found = gather(context, args)?;
    let ids: Vec<String> = found.checked.iter().map(|one| one.id.clone()).collect();
    context.answer(
        "contract-check",
        || data(context, &ids, &found),
        |console| match console.facts().stdout_is_terminal {
            true if !found.rows.is_empty() => {
                let (paint, width) = (console.out_paint(), console.width());
                console.data(&text(context.words(), paint, width, &found.rows))
            }
            false if !found.rows.is_empty() => console.table(&table(context.words(), &found.rows)),
            _ => Ok(()),
        },
    )?;
    if !context.json() {
        tell(context, &found);
    }
    Ok(match found.checked.iter().all(Checked::holds) {
        true => ExitStatus::Done,
        false => ExitStatus::Findings,
    })
}

/// Writes findings and signed papers that no longer hold as data.
fn data(context: &Context, ids: &[String], found: &Found) -> Value {
    let all = found.checked.iter();
    let drifts = all.flat_map(|one| one.drifts.iter().map(move |drift| (one, drift)));
    let drifts = drifts.map(|(one, drift)| {
        json!({
            "engagement": one.id, "code": drift.code(), "document": drift.document, "file": drift.file,
            "message": drift.told(context.words()),
        })
    });
    let mut data = findings_json(ids, &found.rows);
    data["drifts"] = drifts.collect();
    data
}

/// Examines the engagements that were asked for, and opens no other.
fn gather(context: &Context, args: &CheckArgs) -> Result<Found, CommandError> {
    let workspace = context.workspace()?;
    let today = context.today()?;
    let ids = match args.all {
        true => engagements(&workspace)?,
        false => {
            let ids = args.ids.iter().map(|id| engagement_id(id));
            ids.collect::<Result<_, _>>()?
        }
    };
    let words = FindingWords::terminal(context.words());
    let mut found = Found::default();
    for id in ids {
        let opened = workspace.open(&id)?;
        if args.all && !has_contract(&opened.engagement, today) {
            found.left_out += 1;
            continue;
        }
        let placed = sorted(examine(&opened, today));
        let rows = placed.iter().map(|placed| Row {
            engagement: id.to_string(),
            rule: placed.finding.rule.code(),
            severity: placed.finding.severity().code(),
            file: placed.file.clone(),
            line: placed.line,
            column: placed.column,
            key: placed.finding.key.clone(),
            clause: placed.finding.clause().code(),
            heading: words.clause(placed.finding.clause()),
            message: words.message(&placed.finding, &opened.clients),
            source: placed.finding.source().code(),
            example: placed.example.clone(),
        });
        found.rows.extend(rows);
        let contract = Paper::contract(opened.engagement.kind);
        found.checked.push(Checked {
            id: id.to_string(),
            errors: count(&placed, |severity| severity == Severity::Error),
            others: count(&placed, |severity| severity != Severity::Error),
            signed: !contract.signatures(&opened.engagement).is_empty(),
            drifts: drift(&workspace, &opened.engagement, &opened.text)?,
        });
    }
    Ok(found)
}

/// Puts what matters most first, each in the order of the clauses.
fn sorted(mut placed: Vec<Placed>) -> Vec<Placed> {
    placed.sort_by_key(|placed| placed.finding.severity());
    placed
}

/// Counts findings by their severity.
fn count(placed: &[Placed], wanted: impl Fn(Severity) -> bool) -> usize {
    let severities = placed.iter().map(|placed| placed.finding.severity());
    severities.filter(|severity| wanted(*severity)).count()
}

/// Sums up for a person, and says how gaps are filled.
fn tell(context: &Context, found: &Found) {
    let (words, console) = (context.words(), &context.console);
    for one in &found.checked {
        let id = one.id.as_str();
        console.status(&match (one.errors, one.others) {
            (0, 0) => say!(words, "check-complete", id = id),
            (0, others) => say!(words, "check-complete-with", id = id, count = others),
            (errors, _) => say!(words, "check-incomplete", id = id, count = errors),
        });
        match (one.errors, one.signed) {
            (0, _) => {}
            (_, true) => console.hint(&say!(words, "check-hint-amend", id = id)),
            (_, false) => console.hint(&say!(words, "check-hint-edit", id = id)),
        }
        for drift in &one.drifts {
            console.error(&drift.told(words));
        }
    }
    if found.left_out > 0 {
        console.status(&say!(words, "check-left-out", count = found.left_out));
    }
}
