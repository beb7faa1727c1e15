//! `tyo man`: manual pages of all commands, made from the parser, in the language of the terminal.

use camino::{Utf8Path, Utf8PathBuf};
use clap::{Args, Command};
use clap_mangen::Man;
use serde_json::json;

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::outside::write;
use crate::ui::text::{Words, say};

/// Arguments of `man`.
#[derive(Debug, Args)]
pub struct ManArgs {
    /// A folder for the pages of all commands.
    #[arg(value_name = "DIR")]
    pub dir: Option<Utf8PathBuf>,
}

/// Prints the page of the program, or writes those of all commands into a folder.
///
/// # Errors
/// When a page could not be printed or written.
pub fn run(context: &Context, args: &ManArgs, parser: Command) -> Result<ExitStatus, CommandError> {
    let words = context.words();
    let mut parser = parser;
    parser.build();
    let Some(folder) = &args.dir else {
        let page = page(words, &parser)?;
        context.answer(
            "man",
            || json!({ "page": page }),
            |console| console.data(&page),
        )?;
        return Ok(ExitStatus::Done);
    };
    let mut made = Vec::new();
    pages(words, &parser, folder, &mut made)?;
    context.answer(
        "man",
        || json!({ "folder": folder, "files": made }),
        |console| {
            console.status(&say!(
                words,
                "man-made",
                count = made.len(),
                folder = folder.as_str()
            ));
            Ok(())
        },
    )?;
    Ok(ExitStatus::Done)
}

/// Writes the pages of a command and of all below it.
fn pages(
    words: &Words,
    command: &Command,
    folder: &Utf8Path,
    made: &mut Vec<String>,
) -> Result<(), CommandError> {
    let name = command
        .get_display_name()
        .unwrap_or_else(|| command.get_name());
    let file = format!("{name}.1");
    write(&folder.join(&file), page(words, command)?.as_bytes())?;
    made.push(file);
    for below in command.get_subcommands() {
        pages(words, below, folder, made)?;
    }
    Ok(())
}

/// Writes the page of one command.
fn page(words: &Words, command: &Command) -> Result<String, CommandError> {
    let mut bytes = Vec::new();
    let rendered = Man::new(command.clone()).render(&mut bytes);
    rendered.map_err(|source| CommandError::Outside {
        path: command.get_name().to_owned(),
        source,
    })?;
    let text = String::from_utf8_lossy(&bytes);
    let lines = text.lines().map(|line| heading(words, line));
    Ok(lines.map(|line| line + "\n").collect())
}

/// Puts a heading into the language of the page; other lines stay.
fn heading(words: &Words, line: &str) -> String {
    let Some(heading) = line.strip_prefix(".SH ") else {
        return line.to_owned();
    };
    let heading = match heading.trim_matches('"') {
        "NAME" => say!(words, "man-name"),
        "SYNOPSIS" => say!(words, "man-synopsis"),
        "DESCRIPTION" => say!(words, "man-description"),
        "OPTIONS" => say!(words, "man-options"),
        "EXTRA" => say!(words, "man-examples"),
        "VERSION" => say!(words, "man-version"),
        other => other.to_owned(),
    };
    format!(".SH \"{heading}\"")
}

#[cfg(test)]
mod tests {
    use super::page;
    use crate::ui::text::{Lang, Words};
    use clap::Command;

    #[test]
    fn a_page_has_its_headings_in_the_language_of_the_terminal() {
        let command = Command::new("tyo").about("kokeilu").version("1");

        let page = page(&Words::new(Lang::Fi), &command).unwrap();

        assert!(page.contains(".SH \"NIMI\""), "{page}");
        assert!(!page.contains("SYNOPSIS"), "{page}");
    }
}
