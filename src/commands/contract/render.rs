//! `tyo contract render`: documents as Markdown and PDF, all made in memory first, then one change and one commit.

use camino::Utf8PathBuf;
use clap::Args;
use serde_json::json;

use super::rows;
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::papers::desk::Desk;
use crate::app::papers::finding::errors;
use crate::app::papers::paper::Paper;
use crate::app::papers::shelf::{Fate, File, Wish, copy_out, prepare, put};
use crate::commands::coded::coded;
use crate::document::fill::suits;
use crate::document::kind::DocumentKind;
use crate::domain::language::Language;
use crate::output::contract::{files, files_json};
use crate::ui::text::say;

/// Arguments of `contract render`.
#[derive(Debug, Args)]
pub struct RenderArgs {
    /// The engagement.
    pub id: String,
    /// Only this document.
    #[arg(long, value_name = "NAME")]
    pub document: Vec<String>,
    /// The language of the documents.
    #[arg(long, value_parser = coded::<Language>(Language::CODES))]
    pub language: Option<Language>,
    /// A folder for copies outside the practice.
    #[arg(long, value_name = "DIR")]
    pub out: Option<Utf8PathBuf>,
    /// Write over what was edited by hand.
    #[arg(long)]
    pub force: bool,
}

/// Renders documents.
///
/// # Errors
/// When one cannot be rendered or written; then none is.
pub(super) fn run(context: &Context, args: &RenderArgs) -> Result<ExitStatus, CommandError> {
    let desk = Desk::open(context, &args.id)?;
    let papers = papers(&desk, &args.document)?;
    let language = desk.language(args.language);
    let wish = Wish {
        pdf: context.config.pdf.value,
        force: args.force || args.out.is_some(),
    };
    let press = desk.press(language);
    let mut made = prepare(&desk.workspace, &press, desk.engagement(), &papers, wish)?;
    match &args.out {
        Some(folder) => copy_out(folder, &mut made, args.force)?,
        None => write(context, &desk, &made)?,
    }
    answer(context, &desk, language, &made, &papers)
}

/// Finds the papers that were asked for, or those the engagement needs.
fn papers(desk: &Desk, names: &[String]) -> Result<Vec<Paper>, CommandError> {
    if names.is_empty() {
        return Ok(standing(desk));
    }
    let mut papers = Vec::new();
    for name in names {
        let paper = Paper::named(name, desk.engagement())?;
        if !papers.contains(&paper) {
            papers.push(paper);
        }
    }
    Ok(papers)
}

/// Lists the papers an engagement needs: once a signed contract was amended, the amendment in its place.
fn standing(desk: &Desk) -> Vec<Paper> {
    let engagement = desk.engagement();
    let mut papers = Paper::needed(engagement);
    let number = engagement.amendments.len();
    let contract = Paper::contract(engagement.kind);
    if number > 0 && !contract.signatures(engagement).is_empty() {
        papers.retain(|paper| *paper != contract);
        let amended = suits(DocumentKind::Amendment, engagement.kind);
        papers.extend(amended.then_some(Paper::amendment(number)));
    }
    papers
}

/// Writes what differs, as one change.
fn write(context: &Context, desk: &Desk, made: &[File]) -> Result<(), CommandError> {
    if made.iter().all(|file| file.fate == Fate::Unchanged) {
        return Ok(());
    }
    let mut change = context.begin(&desk.workspace)?;
    put(&mut change, made)?;
    context.commit(&desk.workspace, change, "contract-render", &[desk.id()])?;
    Ok(())
}

/// Tells what was made.
fn answer(
    context: &Context,
    desk: &Desk,
    language: Language,
    made: &[File],
    papers: &[Paper],
) -> Result<ExitStatus, CommandError> {
    let rows = rows(made);
    context.answer(
        "contract-render",
        || json!({ "engagement": desk.id(), "language": language.code(), "files": files_json(&rows) }),
        |console| console.table(&files(context.words(), &rows)),
    )?;
    if !context.json() {
        tell(context, desk, made, papers);
    }
    Ok(ExitStatus::Done)
}

/// Says what a person does next.
fn tell(context: &Context, desk: &Desk, made: &[File], papers: &[Paper]) {
    let (words, console) = (context.words(), &context.console);
    let written = |file: &&File| file.fate == Fate::Written;
    let contract = Paper::contract(desk.engagement().kind);
    if !desk.engagement().amendments.is_empty() && *papers == *standing(desk) {
        let text = say!(words, "render-signed", document = contract.stem());
        console.status(&text);
    }
    if made.iter().all(|file| file.fate == Fate::Unchanged) {
        console.status(&say!(words, "render-nothing"));
    }
    if !cfg!(feature = "pdf") {
        console.status(&say!(words, "render-no-pdf"));
    }
    if made
        .iter()
        .any(|file| file.draft && file.fate != Fate::Removed)
    {
        let count = errors(&desk.opened, desk.today).len();
        console.warn(&say!(words, "render-draft", count = count));
        console.hint(&say!(words, "render-draft-hint", id = desk.id()));
    } else if made.iter().any(|file| written(&file)) {
        match next(desk, papers) {
            Some(paper) if paper == contract => {
                console.hint(&say!(words, "render-next", id = desk.id()));
            }
            Some(paper) => {
                let (id, document) = (desk.id(), paper.stem());
                console.hint(&say!(
                    words,
                    "render-next-other",
                    id = id,
                    document = document
                ));
            }
            None => {}
        }
    }
}

/// Returns the paper to be signed next: the contract, or the one that was asked for.
fn next(desk: &Desk, papers: &[Paper]) -> Option<Paper> {
    let contract = Paper::contract(desk.engagement().kind);
    let wanted = match papers {
        [only] => *only,
        _ => contract,
    };
    let is_open = papers.contains(&wanted) && !wanted.unsigned(desk.engagement()).is_empty();
    is_open.then_some(wanted)
}
