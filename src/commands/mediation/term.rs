//! `tyo mediation term`: who sees to what by when, term by term. What the terms say stands only in the parties' agreement.

use chrono::NaiveDate;
use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::life::forbidden::allowed;
use crate::app::life::person::PersonCode;
use crate::app::life::writing::{Entry, Sheet, write};
use crate::app::life::{entry, writing};
use crate::app::papers::desk::Desk;
use crate::app::refusal::Rule;
use crate::commands::act;
use crate::commands::contract::typed;
use crate::domain::mediation::{Mediation, Responsible, Term};
use crate::output::say::{day, named};
use crate::practice::step;
use crate::ui::prompt::{Answer, Prompt, Text};
use crate::ui::text::{Words, say};

/// Arguments of `mediation term`.
#[derive(Debug, Args)]
pub struct TermArgs {
    /// The engagement.
    pub id: String,
    /// Who sees to it, and by when.
    #[arg(long = "term", value_name = "WHO[:DATE]")]
    pub terms: Vec<String>,
    /// The number of a term that is taken away.
    #[arg(long, value_name = "NUMBER", conflicts_with = "terms")]
    pub remove: Option<usize>,
}

/// Records the terms of an agreement.
///
/// # Errors
/// When the problem has not been defined, or somebody who would see to a term is no party.
pub(super) fn run(context: &Context, args: &TermArgs) -> Result<ExitStatus, CommandError> {
    let desk = Desk::open(context, &args.id)?;
    if let Some(number) = args.remove {
        return remove(context, &desk, number);
    }
    act::answered(context, &[("--term", args.terms.is_empty())])?;
    let terms = match args.terms.is_empty() {
        true => ask(context, desk.today)?,
        false => read_all(&args.terms, desk.today)?,
    };
    let engagement = desk.engagement();
    for term in &terms {
        allowed(&engagement.id, step::term(engagement, term, desk.today))?;
    }
    let entries: Vec<(&str, Entry)> = terms
        .iter()
        .map(|term| ("mediation.term", entry::term(term)))
        .collect();
    let new = writing::add(context, &desk, &entries, "mediation-term")?;
    let all = new.engagement.mediation.as_ref();
    answer(
        context,
        desk.id(),
        all.map_or(&[][..], |m: &Mediation| &m.terms),
    )
}

/// Takes a term away that was recorded by mistake.
fn remove(context: &Context, desk: &Desk, number: usize) -> Result<ExitStatus, CommandError> {
    let engagement = desk.engagement();
    allowed(&engagement.id, step::without_term(engagement, desk.today))?;
    let count = engagement.mediation.as_ref().map_or(0, |m| m.terms.len());
    let place = number.checked_sub(1).filter(|place| *place < count);
    let Some(place) = place else {
        let facts = vec![
            ("flag", "--remove".to_owned()),
            ("value", number.to_string()),
            (
                "expected",
                say!(context.words(), "mediation-term-number", count = count),
            ),
        ];
        return Err(CommandError::refused(Rule::BadAnswer, facts));
    };
    let mut sheet = Sheet::of(&desk.opened)?;
    sheet.remove_nth("mediation.term", place)?;
    let new = write(context, desk, &sheet.into_text(), "mediation-term")?;
    let all = new.engagement.mediation.as_ref();
    answer(context, desk.id(), all.map_or(&[][..], |m| &m.terms))
}

fn read_all(texts: &[String], today: NaiveDate) -> Result<Vec<Term>, CommandError> {
    texts.iter().map(|text| read(text, today)).collect()
}

/// Reads a term such as `P1:2026-12-01`, `employer` or `all:1.12.`.
fn read(text: &str, today: NaiveDate) -> Result<Term, CommandError> {
    let (who, due) = match text.split_once(':') {
        Some((who, due)) => (who, Some(typed::day(due, today)?)),
        None => (text, None),
    };
    let responsible = match who.trim() {
        "employer" => Responsible::Employer,
        "all" => Responsible::All,
        code => Responsible::Party(PersonCode::party(code)?.into_text()),
    };
    Ok(Term { responsible, due })
}

/// Asks for terms, one a line, until an empty line.
fn ask(context: &Context, today: NaiveDate) -> Result<Vec<Term>, CommandError> {
    let words = context.words();
    let mut prompt = context.prompt();
    let mut terms = Vec::new();
    loop {
        let wrong = say!(words, "ask-term-wrong");
        let mut question = Text::new(say!(words, "ask-term", number = terms.len() + 1))
            .reason(say!(words, "ask-term-why"))
            .check(move |text| {
                let right = text.trim().is_empty() || read(text, today).is_ok();
                right.then_some(()).ok_or_else(|| wrong.clone())
            });
        if !terms.is_empty() {
            question = question.optional();
        }
        match prompt.text(&question)? {
            Answer::Given(text) if text.trim().is_empty() => return Ok(terms),
            Answer::Given(text) => terms.push(read(&text, today)?),
            Answer::Back => drop(terms.pop()),
        }
    }
}

/// Tells all terms of the agreement in their order.
fn answer(context: &Context, id: &str, terms: &[Term]) -> Result<ExitStatus, CommandError> {
    let words = context.words();
    let data = |term: &Term| json!({ "responsible": who(term), "due": term.due.map(|due| due.to_string()) });
    context.answer(
        "mediation-terms",
        || json!({ "engagement": id, "terms": terms.iter().map(data).collect::<Vec<_>>() }),
        |console| {
            let lines = terms.iter().enumerate();
            let lines: Vec<String> = lines
                .map(|(place, term)| line(words, place + 1, term))
                .collect();
            console.data(&lines.join("\n"))
        },
    )?;
    if !context.json() {
        context
            .console
            .status(&say!(words, "mediation-terms-where"));
    }
    Ok(ExitStatus::Done)
}

fn who(term: &Term) -> &str {
    match &term.responsible {
        Responsible::Party(code) => code,
        Responsible::Employer => "employer",
        Responsible::All => "all",
    }
}

fn line(words: &Words, number: usize, term: &Term) -> String {
    let who = match &term.responsible {
        Responsible::Party(code) => code.clone(),
        Responsible::Employer => named(words, "role", "employer"),
        Responsible::All => say!(words, "mediation-all"),
    };
    match term.due {
        Some(due) => format!("{number}  {who}  {}", day(words, due)),
        None => format!("{number}  {who}"),
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::domain::mediation::{Responsible, Term};

    #[test]
    fn a_term_is_who_and_by_when_and_nothing_else() {
        let today = "2026-11-21".parse().unwrap();
        let due = |term: Term| term.due.map(|due| due.to_string());

        let term = read("P1:1.12.2026", today).unwrap();
        assert_eq!(term.responsible, Responsible::Party("P1".to_owned()));
        assert_eq!(due(term).as_deref(), Some("2026-12-01"));
        assert_eq!(read("all", today).unwrap().responsible, Responsible::All);
        for wrong in ["Maija:1.12.", "P1:apologises", "P1 apologises", "s1", ""] {
            assert!(read(wrong, today).is_err(), "{wrong}");
        }
    }
}
