//! Turns a view and a template into Markdown. Values are escaped here, once, for every template; a template
//! reaches no file, no environment and no other record, and can include only templates that are known by name.
//! Data flows one way: view in, text out.

use std::collections::BTreeMap;
use std::fmt;

use tera::{Context, ErrorKind, Tera, TeraResult, Value};

use super::builtin;
use super::escape::escape_markdown;
use super::kind::DocumentKind;
use super::locale::Language;
use super::markdown::number_clauses;
use super::view::View;
use super::view::sample;

/// A practice's own template in the place of a built-in one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Override {
    /// The file it was read from, as the user knows it; named in errors.
    pub path: String,
    /// The template's text.
    pub text: String,
}

/// Finds a practice's own template by its name, such as `fi/supervision_contract.md`.
pub type Lookup<'a> = &'a dyn Fn(&str) -> Option<Override>;

/// What went wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TemplateError {
    /// The engine stopped at a place in a template.
    At {
        /// The practice's file, or the name of the built-in template.
        file: String,
        /// Counted from one.
        line: usize,
        /// Counted from one, in characters.
        column: usize,
        /// The engine's words.
        reason: String,
    },
    /// The engine refused a template as a whole.
    Whole {
        /// The practice's file, or the name of the built-in template.
        file: String,
        /// The engine's words.
        reason: String,
    },
    /// The template switches the escaping of values off.
    Safe {
        /// The practice's file.
        file: String,
        /// Counted from one.
        line: usize,
        /// Counted from one, in characters.
        column: usize,
    },
    /// No built-in template has this name.
    Unknown {
        /// The name asked for.
        name: String,
    },
}

impl fmt::Display for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::At {
                file,
                line,
                column,
                reason,
            } => write!(f, "{file}:{line}:{column}: {reason}"),
            Self::Whole { file, reason } => write!(f, "{file}: {reason}"),
            Self::Safe { file, line, column } => {
                write!(
                    f,
                    "{file}:{line}:{column}: `safe` would let a value through unescaped"
                )
            }
            Self::Unknown { name } => write!(f, "no template is called `{name}`"),
        }
    }
}

impl std::error::Error for TemplateError {}

/// Renders a document in a language, from the practice's own template where there is one.
pub fn render<V: View>(
    view: &V,
    language: Language,
    overrides: Lookup<'_>,
) -> Result<String, TemplateError> {
    let name = view.document().template(language);
    let set = TemplateSet::load(&name, overrides)?;
    let text = set.render(&name, view)?;
    Ok(finish(&text, view.document()))
}

/// Checks a practice's own template by rendering every document that uses it with full and with minimal samples.
pub fn check(name: &str, own: &Override) -> Result<(), TemplateError> {
    let Some(known) = builtin::find(name) else {
        return Err(TemplateError::Unknown {
            name: name.to_owned(),
        });
    };
    if let Some((line, column)) = find_safe(&own.text) {
        let file = own.path.clone();
        return Err(TemplateError::Safe { file, line, column });
    }
    let overrides = |asked: &str| (asked == known.name).then(|| own.clone());
    let language = known
        .name
        .split('/')
        .next()
        .and_then(|code| code.parse().ok());
    let samples = language.map(sample::all).unwrap_or_default();
    for kind in DocumentKind::ALL {
        let samples = samples.iter().filter(|sample| sample.document == kind);
        let name = language.map(|language| kind.template(language));
        check_kind(known.name, &name.unwrap_or_default(), samples, &overrides)?;
    }
    Ok(())
}

fn check_kind<'a>(
    changed: &str,
    name: &str,
    samples: impl Iterator<Item = &'a sample::Sample>,
    overrides: Lookup<'_>,
) -> Result<(), TemplateError> {
    if builtin::find(name).is_none() {
        return Ok(());
    }
    let mut sources = BTreeMap::new();
    collect(name, overrides, &mut sources)?;
    if !sources.contains_key(changed) {
        return Ok(());
    }
    let set = TemplateSet::compile(name, sources)?;
    for sample in samples {
        set.render(name, &sample.view)?;
    }
    Ok(())
}

/// A template and all it can include, compiled.
struct TemplateSet {
    sources: BTreeMap<&'static str, Override>,
    tera: Tera,
}

impl TemplateSet {
    /// Loads only what the document needs, so that a mistake in one template does not stop the others.
    fn load(name: &str, overrides: Lookup<'_>) -> Result<Self, TemplateError> {
        let mut sources = BTreeMap::new();
        collect(name, overrides, &mut sources)?;
        Self::compile(name, sources)
    }

    fn compile(
        name: &str,
        sources: BTreeMap<&'static str, Override>,
    ) -> Result<Self, TemplateError> {
        let mut tera = Tera::new();
        tera.autoescape_on([".md"]);
        tera.set_escape_fn(|input, out| escape_markdown(input, &mut &mut *out));
        tera.register_filter("safe", refuse_safe);
        let texts = sources.iter().map(|(name, own)| (*name, &own.text));
        match tera.add_raw_templates(texts) {
            Ok(()) => Ok(Self { sources, tera }),
            Err(error) => Err(explain(name, &error, &sources)),
        }
    }

    fn render(&self, name: &str, view: &impl serde::Serialize) -> Result<String, TemplateError> {
        context(view)
            .and_then(|context| self.tera.render(name, &context))
            .map_err(|error| explain(name, &error, &self.sources))
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place where a view enters a template"
)]
fn context(view: &impl serde::Serialize) -> TeraResult<Context> {
    Context::from_serialize(view)
}

fn refuse_safe(_: Value, _: tera::Kwargs, _: &tera::State) -> TeraResult<Value> {
    Err(tera::Error::message(
        "`safe` would let a value through unescaped",
    ))
}

/// Gathers a template and, through the names quoted in it, everything it could include or extend.
fn collect(
    name: &str,
    overrides: Lookup<'_>,
    sources: &mut BTreeMap<&'static str, Override>,
) -> Result<(), TemplateError> {
    let Some(known) = builtin::find(name) else {
        return Err(TemplateError::Unknown {
            name: name.to_owned(),
        });
    };
    if sources.contains_key(known.name) {
        return Ok(());
    }
    let own = overrides(known.name).unwrap_or_else(|| Override {
        path: known.name.to_owned(),
        text: known.text.to_owned(),
    });
    let text = own.text.clone();
    sources.insert(known.name, own);
    for other in builtin::BUILT_IN {
        if is_quoted(other.name, &text) {
            collect(other.name, overrides, sources)?;
        }
    }
    Ok(())
}

fn is_quoted(name: &str, text: &str) -> bool {
    ['"', '\'', '`']
        .iter()
        .any(|quote| text.contains(&format!("{quote}{name}{quote}")))
}

/// Keeps the place and the words of the engine's error, and names the practice's file instead of the template.
fn explain(
    name: &str,
    error: &tera::Error,
    sources: &BTreeMap<&'static str, Override>,
) -> TemplateError {
    let file_of = |name: &str| {
        sources
            .get(name)
            .map_or_else(|| name.to_owned(), |own| own.path.clone())
    };
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => TemplateError::At {
            file: file_of(report.filename()),
            line: report.span().start_line,
            column: report.span().start_col + 1,
            reason: report.message().to_owned(),
        },
        other => {
            let text = other.to_string();
            match parse_report(&text) {
                Some((file, line, column, reason)) => TemplateError::At {
                    file: file_of(&file),
                    line,
                    column,
                    reason,
                },
                None => TemplateError::Whole {
                    file: file_of(name),
                    reason: text,
                },
            }
        }
    }
}

/// Reads the place back out of a report that the engine hands over as text only:
/// an `error:` line, then an arrow with file, line and column.
fn parse_report(text: &str) -> Option<(String, usize, usize, String)> {
    let mut lines = text.lines();
    let reason = lines.next()?.strip_prefix("error: ")?;
    let (_, place) = lines.next()?.split_once("--> ")?;
    let mut parts = place.rsplitn(3, ':');
    let column = parts.next()?.parse().ok()?;
    let line = parts.next()?.parse().ok()?;
    Some((parts.next()?.to_owned(), line, column, reason.to_owned()))
}

/// Finds the first use of the filter that switches escaping off; line and column are counted from one.
fn find_safe(text: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    while let Some(start) = text[from..].find(['{']).map(|at| from + at) {
        let (close, skip) = match text[start..].get(..2) {
            Some("{{") => ("}}", false),
            Some("{%") => ("%}", false),
            Some("{#") => ("#}", true),
            _ => {
                from = start + 1;
                continue;
            }
        };
        let end = text[start..]
            .find(close)
            .map_or(text.len(), |at| start + at);
        if !skip && let Some(at) = safe_in_tag(&text[start..end]) {
            return Some(place(text, start + at));
        }
        from = end.max(start + 2);
    }
    None
}

/// Finds `| safe` or `filter safe` in a tag, outside its quoted strings.
fn safe_in_tag(tag: &str) -> Option<usize> {
    let mut quote = None;
    let mut before = "";
    let mut word_start = None;
    for (at, c) in tag.char_indices().chain([(tag.len(), ' ')]) {
        if let Some(open) = quote {
            quote = (c != open).then_some(open);
        } else if c.is_alphanumeric() || c == '_' {
            word_start.get_or_insert(at);
        } else {
            if let Some(start) = word_start.take() {
                if &tag[start..at] == "safe" && (before == "|" || before == "filter") {
                    return Some(start);
                }
                before = &tag[start..at];
            }
            match c {
                '"' | '\'' | '`' => quote = Some(c),
                '|' => before = "|",
                c if c.is_whitespace() => {}
                _ => before = "",
            }
        }
    }
    None
}

fn place(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..at];
    let line = before.matches('\n').count() + 1;
    let column = before
        .rsplit('\n')
        .next()
        .map_or(0, |line| line.chars().count())
        + 1;
    (line, column)
}

fn finish(text: &str, kind: DocumentKind) -> String {
    let text = tidy(text);
    if kind.is_numbered() {
        number_clauses(&text)
    } else {
        text
    }
}

/// Removes what the tags of a template leave behind: trailing spaces and more than one empty line in a row.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut pending_gap = false;
    for line in text.lines().map(str::trim_end) {
        if line.is_empty() {
            pending_gap = !out.is_empty();
            continue;
        }
        if pending_gap {
            out.push('\n');
        }
        pending_gap = false;
        out.push_str(line);
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests;
