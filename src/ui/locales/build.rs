//! Reads the catalogues of words before the program is compiled, so that a wrong key or argument name is a compile error.
//!
//! All `.ftl` files of `src/ui/locales/<lang>/` make one catalogue. For each language a table of its messages and the
//! arguments they take is written; `say!` in `src/ui/text.rs` is checked against it. Bad Fluent syntax, a key given
//! twice and a reference to nothing stop the build here, with the file's name.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement,
};

const LOCALES: &str = "src/ui/locales";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={LOCALES}");
    println!("cargo:rerun-if-changed=build.rs");
    let mut code = String::new();
    for lang in ["en", "fi"] {
        let files = catalogue_files(lang)?;
        let catalogue = read_catalogue(&files)?;
        write_table(&mut code, lang, &files, &catalogue.table()?)?;
    }
    write_generated(&code)
}

#[expect(
    clippy::disallowed_methods,
    reason = "a build script learns its place from the environment and owns what it writes there"
)]
fn write_generated(code: &str) -> Result<(), Box<dyn Error>> {
    let folder = env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?;
    Ok(fs::write(Path::new(&folder).join("catalogue.rs"), code)?)
}

fn catalogue_files(lang: &str) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(Path::new(LOCALES).join(lang))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// What one message or term mentions directly.
#[derive(Default)]
struct Mentions {
    variables: BTreeSet<String>,
    /// Names of messages, and of terms with their hyphen.
    references: BTreeSet<String>,
}

#[derive(Default)]
struct Catalogue {
    entries: BTreeMap<String, Mentions>,
}

fn read_catalogue(files: &[PathBuf]) -> Result<Catalogue, Box<dyn Error>> {
    let mut catalogue = Catalogue::default();
    for file in files {
        let text = fs::read_to_string(file)?;
        let place = file.display();
        let resource = fluent_syntax::parser::parse(text.as_str())
            .map_err(|(_, errors)| format!("{place}: {}", syntax_errors(&text, &errors)))?;
        for entry in &resource.body {
            catalogue
                .add(entry)
                .map_err(|problem| format!("{place}: {problem}"))?;
        }
    }
    Ok(catalogue)
}

fn syntax_errors(text: &str, errors: &[fluent_syntax::parser::ParserError]) -> String {
    let line = |position: usize| text[..position.min(text.len())].lines().count();
    let lines: Vec<String> = errors
        .iter()
        .map(|error| format!("near line {}: {}", line(error.pos.start), error.kind))
        .collect();
    lines.join("; ")
}

impl Catalogue {
    fn add(&mut self, entry: &Entry<&str>) -> Result<(), String> {
        let (name, pattern) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message_pattern(message)?),
            Entry::Term(term) => (format!("-{}", term.id.name), &term.value),
            Entry::Junk { content } => return Err(format!("not Fluent: {content}")),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => return Ok(()),
        };
        let mut mentions = Mentions::default();
        mentions.of_pattern(pattern);
        match self.entries.insert(name.clone(), mentions) {
            Some(_) => Err(format!("`{name}` is given twice in this language")),
            None => Ok(()),
        }
    }

    /// Each message with every argument it needs, those of the messages it refers to included.
    fn table(&self) -> Result<BTreeMap<&str, BTreeSet<&str>>, String> {
        let mut table = BTreeMap::new();
        for name in self.entries.keys().filter(|name| !name.starts_with('-')) {
            let mut variables = BTreeSet::new();
            self.collect(name, &mut variables, &mut vec![name])?;
            table.insert(name.as_str(), variables);
        }
        Ok(table)
    }

    fn collect<'a>(
        &'a self,
        name: &'a str,
        variables: &mut BTreeSet<&'a str>,
        road: &mut Vec<&'a str>,
    ) -> Result<(), String> {
        let asker = road.first().copied().unwrap_or(name);
        let mentions = self
            .entries
            .get(name)
            .ok_or_else(|| format!("`{asker}` refers to `{name}`, which is nowhere"))?;
        // A term sees only what is handed to it, never the caller's arguments.
        if !name.starts_with('-') {
            variables.extend(mentions.variables.iter().map(String::as_str));
        }
        for reference in &mentions.references {
            if road.contains(&reference.as_str()) {
                return Err(format!("`{asker}` refers to itself through `{reference}`"));
            }
            road.push(reference);
            self.collect(reference, variables, road)?;
            road.pop();
        }
        Ok(())
    }
}

fn message_pattern<'a>(message: &'a Message<&'a str>) -> Result<&'a Pattern<&'a str>, String> {
    let name = message.id.name;
    match (&message.value, message.attributes.is_empty()) {
        (Some(pattern), true) => Ok(pattern),
        (Some(_), false) => Err(format!("`{name}` has attributes, which nothing reads")),
        (None, _) => Err(format!("`{name}` is empty")),
    }
}

impl Mentions {
    fn of_pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.of_expression(expression);
            }
        }
    }

    fn of_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.of_inline(inline),
            Expression::Select { selector, variants } => {
                self.of_inline(selector);
                for variant in variants {
                    self.of_pattern(&variant.value);
                }
            }
        }
    }

    fn of_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                arguments
                    .iter()
                    .for_each(|arguments| self.of_arguments(arguments));
            }
            InlineExpression::FunctionReference { arguments, .. } => self.of_arguments(arguments),
            InlineExpression::Placeable { expression } => self.of_expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn of_arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments
            .positional
            .iter()
            .for_each(|inline| self.of_inline(inline));
        arguments
            .named
            .iter()
            .for_each(|argument| self.of_inline(&argument.value));
    }
}

fn write_table(
    code: &mut String,
    lang: &str,
    files: &[PathBuf],
    table: &BTreeMap<&str, BTreeSet<&str>>,
) -> Result<(), Box<dyn Error>> {
    let upper = lang.to_uppercase();
    writeln!(code, "const FILES_{upper}: &[&str] = &[")?;
    for file in files {
        let name = file
            .file_name()
            .and_then(|name| name.to_str())
            .ok_or("a catalogue's name is not text")?;
        writeln!(
            code,
            "    include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{LOCALES}/{lang}/{name}\")),"
        )?;
    }
    writeln!(code, "];")?;
    // Only English is asked at compile time; a test compares the other tables with it.
    let condition = if lang == "en" { "" } else { "#[cfg(test)]\n" };
    writeln!(code, "{condition}const MESSAGES_{upper}: &[Message] = &[")?;
    for (key, arguments) in table {
        let arguments: Vec<&&str> = arguments.iter().collect();
        writeln!(
            code,
            "    Message {{ key: {key:?}, arguments: &{arguments:?} }},"
        )?;
    }
    Ok(writeln!(code, "];")?)
}
