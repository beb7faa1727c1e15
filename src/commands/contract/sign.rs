//! `tyo contract sign`: records who signed which document, when and how, with the hash of the text that was signed.

use chrono::NaiveDate;
use clap::Args;
use serde_json::json;

use super::typed;
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::papers::desk::Desk;
use crate::app::papers::finding::errors;
use crate::app::papers::paper::Paper;
use crate::app::papers::record;
use crate::app::papers::sign::{self, Signing, admit, by_code, known_name, lines, signable};
use crate::app::refusal::Rule;
use crate::commands::coded::coded;
use crate::domain::event::SignatureMethod;
use crate::domain::language::Language;
use crate::domain::party::Role;
use crate::output::contract::{LineRow, lines_json};
use crate::output::say::{day, named};
use crate::practice::signing::Signatory;
use crate::ui::prompt::{Answer, Choice, Prompt, Text};
use crate::ui::text::say;

/// Arguments of `contract sign`.
#[derive(Debug, Args)]
pub struct SignArgs {
    /// The engagement.
    pub id: String,
    /// In which role.
    #[arg(long, value_parser = coded::<Role>(Role::CODES))]
    pub role: Option<Role>,
    /// The name or code.
    #[arg(long, value_name = "NAME", requires = "role")]
    pub who: Option<String>,
    /// The day.
    #[arg(long, allow_hyphen_values = true)]
    pub date: Option<String>,
    /// How.
    #[arg(long, value_parser = coded::<SignatureMethod>(SignatureMethod::CODES))]
    pub method: Option<SignatureMethod>,
    /// Which document.
    #[arg(long, value_name = "NAME", default_value = "contract")]
    pub document: String,
    /// The language of the signed text.
    #[arg(long, value_parser = coded::<Language>(Language::CODES))]
    pub language: Option<Language>,
    /// Everybody who has not signed.
    #[arg(long, conflicts_with_all = ["role", "who"])]
    pub all: bool,
}

/// Records signatures.
///
/// # Errors
/// When the document cannot be signed, or not by whom it is said to be.
pub(super) fn run(context: &Context, args: &SignArgs) -> Result<ExitStatus, CommandError> {
    let desk = Desk::open(context, &args.id)?;
    let paper = Paper::named(&args.document, desk.engagement())?;
    if paper.signed().is_none() {
        let facts = vec![("document", paper.stem())];
        return Err(CommandError::refused(Rule::NobodySigns, facts));
    }
    complete(&desk, paper)?;
    let missing = paper.unsigned(desk.engagement());
    if missing.is_empty() && args.role.is_none() {
        return answer(context, &desk, paper, &[], None, &[]);
    }
    // Nobody is asked who signed a text that cannot be signed; whoever cannot sign is told so first.
    if args.role.is_none() {
        hash(&desk, paper, args)?;
    }
    let signings = signings(context, &desk, paper, &missing, args)?;
    for signing in &signings {
        admit(&desk.opened, paper, signing, desk.today)?;
    }
    let hash = hash(&desk, paper, args)?;
    let missing = write(context, &desk, paper, &signings, &hash)?;
    answer(context, &desk, paper, &signings, Some(&hash), &missing)
}

/// Returns the hash of the text that is signed.
fn hash(desk: &Desk, paper: Paper, args: &SignArgs) -> Result<String, CommandError> {
    let language = desk.language(args.language);
    let press = desk.press(language);
    signable(&desk.workspace, &press, desk.engagement(), paper, language)
}

/// Writes signatures into the engagement's file and returns the lines that are still empty.
fn write(
    context: &Context,
    desk: &Desk,
    paper: Paper,
    signings: &[Signing],
    hash: &str,
) -> Result<Vec<Signatory>, CommandError> {
    let text = sign::record(&desk.opened, paper, signings, hash)?;
    let new = record::reread(&desk.workspace, &desk.engagement().id, &text)?;
    let mut change = context.begin(&desk.workspace)?;
    record::put(&mut change, &desk.opened, &text)?;
    context.commit(&desk.workspace, change, "contract-sign", &[desk.id()])?;
    Ok(paper.unsigned(&new.engagement))
}

/// Refuses to sign what has gaps.
fn complete(desk: &Desk, paper: Paper) -> Result<(), CommandError> {
    let count = errors(&desk.opened, desk.today).len();
    if count == 0 || !paper.needs_complete_contract() {
        return Ok(());
    }
    let facts = vec![("id", desk.id().to_owned()), ("count", count.to_string())];
    Err(CommandError::refused(Rule::Incomplete, facts))
}

/// Finds out who signed, from the arguments or by asking.
fn signings(
    context: &Context,
    desk: &Desk,
    paper: Paper,
    missing: &[Signatory],
    args: &SignArgs,
) -> Result<Vec<Signing>, CommandError> {
    let date = args.date.as_deref();
    let date = date.map_or(Ok(desk.today), |text| typed::day(text, desk.today))?;
    let method = args.method.unwrap_or(SignatureMethod::Paper);
    if args.all {
        let all = missing
            .iter()
            .map(|line| by_record(desk, line, date, method));
        return all.collect();
    }
    if let Some(role) = args.role {
        let who = who(desk, paper, role, args)?;
        let signing = Signing {
            role,
            who,
            date,
            method,
        };
        return Ok(vec![signing]);
    }
    if !context.can_ask() {
        return Err(CommandError::MissingAnswers(vec!["--role".to_owned()]));
    }
    ask(context, desk, missing, args).map(|signing| vec![signing])
}

/// Makes the signature of a line from what is on record.
fn by_record(
    desk: &Desk,
    line: &Signatory,
    date: NaiveDate,
    method: SignatureMethod,
) -> Result<Signing, CommandError> {
    let who = known_name(&desk.opened, line);
    if who.is_none() && line.role != Role::Supervisee {
        let flags = vec![format!("--role {} --who", line.role)];
        return Err(CommandError::MissingAnswers(flags));
    }
    let role = line.role;
    Ok(Signing {
        role,
        who,
        date,
        method,
    })
}

/// Takes the name that was given, or the one on record.
fn who(
    desk: &Desk,
    paper: Paper,
    role: Role,
    args: &SignArgs,
) -> Result<Option<String>, CommandError> {
    if args.who.is_some() || role == Role::Supervisee {
        return Ok(args.who.clone());
    }
    let lines = lines(paper, desk.engagement());
    let Some(line) = lines.iter().find(|line| line.role == role) else {
        // Whoever does not sign at all is told so when the signature is judged.
        return Ok(None);
    };
    let several = lines.iter().filter(|line| line.role == role).count() > 1;
    match known_name(&desk.opened, line).filter(|_| !several) {
        Some(name) => Ok(Some(name)),
        None => Err(CommandError::MissingAnswers(vec!["--who".to_owned()])),
    }
}

/// Asks for role, name, day and way.
fn ask(
    context: &Context,
    desk: &Desk,
    missing: &[Signatory],
    args: &SignArgs,
) -> Result<Signing, CommandError> {
    let words = context.words();
    let mut prompt = context.prompt();
    loop {
        let items = missing.iter().map(|line| row(line).told(words));
        let question = Choice::new(say!(words, "ask-sign-role"), items)
            .reason(say!(words, "ask-sign-role-reason"));
        let line = match prompt.choose(&question)? {
            Answer::Given(place) => missing.get(place),
            Answer::Back => continue,
        };
        let Some(line) = line else { continue };
        let Some(who) = ask_who(context, desk, &mut prompt, line)? else {
            continue;
        };
        let heading = say!(words, "ask-sign-date");
        let date = match &args.date {
            Some(text) => Some(typed::day(text, desk.today)?),
            None => typed::ask(context, &mut prompt, heading, Some(desk.today), desk.today)?,
        };
        let Some(date) = date else { continue };
        let Some(method) = ask_method(context, &mut prompt, args)? else {
            continue;
        };
        let (role, who) = (line.role, Some(who).filter(|who| !who.is_empty()));
        return Ok(Signing {
            role,
            who,
            date,
            method,
        });
    }
}

/// Asks for a name or a code; none when the question before is wanted again.
fn ask_who(
    context: &Context,
    desk: &Desk,
    prompt: &mut impl Prompt,
    line: &Signatory,
) -> Result<Option<String>, CommandError> {
    let words = context.words();
    if line.role == Role::Supervisee && line.count == 1 {
        return Ok(Some(String::new()));
    }
    let mut question = match by_code(line.role) {
        true => Text::new(say!(words, "ask-sign-who-code"))
            .reason(say!(words, "ask-sign-who-reason"))
            .optional(),
        false => Text::new(say!(words, "ask-sign-who")),
    };
    if let Some(name) = known_name(&desk.opened, line) {
        question = question.default(name);
    }
    match prompt.text(&question)? {
        Answer::Given(text) => Ok(Some(text)),
        Answer::Back => Ok(None),
    }
}

/// Asks how it was signed; none when the question before is wanted again.
fn ask_method(
    context: &Context,
    prompt: &mut impl Prompt,
    args: &SignArgs,
) -> Result<Option<SignatureMethod>, CommandError> {
    if args.method.is_some() {
        return Ok(args.method);
    }
    let words = context.words();
    let items = SignatureMethod::CODES
        .iter()
        .map(|code| named(words, "signature", code));
    match prompt.choose(&Choice::new(say!(words, "ask-sign-method"), items))? {
        Answer::Given(place) => Ok(SignatureMethod::ALL.get(place).copied()),
        Answer::Back => Ok(None),
    }
}

/// Makes the row of a line.
fn row(line: &Signatory) -> LineRow {
    let client = line.client.as_ref().map(ToString::to_string);
    LineRow {
        role: line.role.code(),
        count: line.count,
        of: line.code.clone().or(client),
    }
}

/// Tells what was signed and who is still missing.
fn answer(
    context: &Context,
    desk: &Desk,
    paper: Paper,
    signings: &[Signing],
    hash: Option<&str>,
    missing: &[Signatory],
) -> Result<ExitStatus, CommandError> {
    let rows: Vec<LineRow> = missing.iter().map(row).collect();
    let signed = |s: &Signing| {
        json!({
            "role": s.role.code(), "who": s.who, "date": s.date.to_string(), "method": s.method.code(),
        })
    };
    context.answer(
        "contract-sign",
        || {
            json!({
                "engagement": desk.id(), "document": paper.stem(), "sha256": hash,
                "signatures": signings.iter().map(signed).collect::<Vec<_>>(),
                "missing": lines_json(&rows), "in_force": rows.is_empty(),
            })
        },
        |console| {
            let lines = signings.iter().map(|s| told(context, desk, paper, s));
            if signings.is_empty() {
                return Ok(());
            }
            console.data(&lines.collect::<Vec<_>>().join("\n"))
        },
    )?;
    if !context.json() {
        state(context, paper, &rows, signings.is_empty());
    }
    Ok(ExitStatus::Done)
}

/// Tells one signature in words.
fn told(context: &Context, desk: &Desk, paper: Paper, signing: &Signing) -> String {
    let words = context.words();
    let count = lines(paper, desk.engagement())
        .iter()
        .find(|line| line.role == signing.role)
        .map_or(1, |line| line.count);
    let who = match &signing.who {
        Some(who) => say!(words, "sign-who", name = who.as_str()),
        None if count == 1 => String::new(),
        None => say!(words, "sign-for-all", count = count),
    };
    say!(
        words,
        "sign-done",
        role = named(words, "role", signing.role.code()),
        document = paper.stem(),
        date = day(words, signing.date),
        who = who
    )
}

/// Says whether the document holds now, or whose signature is missing.
fn state(context: &Context, paper: Paper, missing: &[LineRow], nothing_new: bool) {
    let words = context.words();
    if nothing_new {
        let text = say!(words, "sign-nobody-missing", document = paper.stem());
        return context.console.status(&text);
    }
    if missing.is_empty() {
        let text = say!(words, "sign-in-force", document = paper.stem());
        return context.console.status(&text);
    }
    let list: Vec<String> = missing.iter().map(|row| row.told(words)).collect();
    let text = say!(words, "sign-missing", list = list.join(", "));
    context.console.status(&text);
}
