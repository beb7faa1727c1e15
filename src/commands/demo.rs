//! `tyo demo`: the example practice in a folder of its own, checked, with a contract in each language and what is due that day.

use camino::Utf8PathBuf;
use clap::Args;

use super::check::summary;
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::example::{NAME, day, files};
use crate::app::exit::ExitStatus;
use crate::app::founding::{Founded, History, Identity, found, vacant};
use crate::app::inspect::inspect;
use crate::app::papers::desk::Desk;
use crate::app::papers::paper::Paper;
use crate::app::papers::shelf::{Wish, prepare, put};
use crate::app::refusal::Rule;
use crate::domain::language::Language;
use crate::output::agenda::{Agenda, items, page};
use crate::output::demo::{Document, Made, counts, json, next, table};
use crate::output::say::named;
use crate::ui::text::{Lang, say};

/// Arguments of `demo`.
#[derive(Debug, Args)]
pub struct DemoArgs {
    /// The folder.
    #[arg(value_name = "DIR", default_value = "tyo-demo")]
    pub dir: Utf8PathBuf,
}

/// The engagements whose documents are made: a contract in each language, and a confirmation.
const SHOWN: [(&str, Language); 4] = [
    ("kuusilahti-vk-ryhma", Language::Fi),
    ("kirkko-yksilo", Language::Sv),
    ("kirkko-yksilo", Language::En),
    ("luento-bjorkvik", Language::Sv),
];

/// Makes the example practice.
///
/// # Errors
/// When the folder is there already, or something cannot be written.
pub fn run(context: &Context, args: &DemoArgs) -> Result<ExitStatus, CommandError> {
    if args.dir.exists() {
        let facts = vec![("path", args.dir.to_string())];
        return Err(CommandError::refused(Rule::DemoThere, facts));
    }
    let folder = vacant(&args.dir)?;
    let language = match context.words().lang() {
        Lang::Fi => Language::Fi,
        Lang::En => Language::En,
    };
    let identity = Identity {
        name: "tyo demo".to_owned(),
        email: "demo@tyo.example".to_owned(),
    };

    let words = context.words();
    done(context, &say!(words, "demo-begins", name = NAME));
    let made = found(
        context,
        &folder,
        &files(language),
        &History::As(identity),
        "demo",
    )?;
    let checked = inspect(context, &made.workspace, day(), false)?;
    done(
        context,
        &say!(words, "demo-checked", verdict = summary(context, &checked)),
    );
    let (everything, _) = made.workspace.load()?;
    let documents = documents(context, made)?;
    let due = items(
        &everything.practice,
        &everything.clients,
        everything.engagements.iter(),
        day(),
    );
    let (agenda, _) = Agenda::until(day(), day(), due);

    let made = Made {
        folder: args.dir.as_str(),
        engagements: everything.engagements.len(),
        clients: everything.clients.len(),
        counts: counts(&everything.engagements, day()),
        documents,
        day: day(),
        on_the_day: context.today()? == day(),
    };
    tell(context, &made, &agenda)?;
    Ok(ExitStatus::Done)
}

/// Renders the documents of some engagements, in one change; tells each as it is made.
fn documents(context: &Context, made: Founded) -> Result<Vec<Document>, CommandError> {
    let words = context.words();
    let wish = Wish {
        pdf: context.config.pdf.value,
        force: false,
    };
    let (mut workspace, mut ready, mut shown) = (made.workspace, Vec::new(), Vec::new());
    for (id, language) in SHOWN {
        let desk = Desk::lay(workspace, id, day())?;
        let papers = [Paper::contract(desk.engagement().kind)];
        let press = desk.press(language);
        let files = prepare(&desk.workspace, &press, desk.engagement(), &papers, wish)?;
        let tongue = named(words, "in-language", language.code());
        // The PDF comes after its Markdown, and is what a person wants to open.
        if let Some(file) = files.last() {
            done(
                context,
                &say!(
                    words,
                    "demo-document",
                    language = tongue,
                    path = file.path.as_str()
                ),
            );
            shown.push(Document {
                engagement: id,
                language,
                path: file.path.to_string(),
            });
        }
        ready.extend(files);
        workspace = desk.workspace;
    }
    let mut change = context.begin(&workspace)?;
    put(&mut change, &ready)?;
    let mut ids = SHOWN.map(|(id, _)| id).to_vec();
    ids.dedup();
    context.commit(&workspace, change, "contract-render", &ids)?;
    Ok(shown)
}

/// Tells a person that a step is done.
fn done(context: &Context, text: &str) {
    let mark = context.console.err_paint().green("✓");
    context.console.status(&format!("{mark} {text}"));
}

/// Shows what was made and what to try.
fn tell(context: &Context, made: &Made<'_>, agenda: &Agenda<'_>) -> Result<(), CommandError> {
    let words = context.words();
    context.answer(
        "demo",
        || json(made, agenda),
        |console| {
            console.status("");
            console.table(&table(words, &made.counts))?;
            console.status("");
            let paint = console.out_paint();
            console.data(&page(words, paint, console.width(), agenda))?;
            console.status("");
            console.data(&next(words, console.out_paint(), made))?;
            if !made.on_the_day {
                console.hint(&say!(words, "demo-day", day = made.day.to_string()));
            }
            Ok(())
        },
    )
}
