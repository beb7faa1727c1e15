//! Lays a block tree out as PDF: tagged, archivable (PDF/A-3a and PDF/UA-1), the same bytes for the same values.
//! The only file that names typst. The compiler sees one built-in layout, the embedded fonts and a file of values;
//! it has no disk, no clock and no packages, and the words of a document never become its source code.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use serde_json::{Value, json};
use typst::comemo;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, is_default_ignorable};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::markdown::Block;

pub use super::page::{Draft, Page, Words};

/// Why a document could not be laid out.
#[derive(Debug)]
pub enum PdfError {
    /// No embedded font can draw these characters.
    Characters(Vec<char>),
    /// The values could not be handed to the layout.
    Values(serde_json::Error),
    /// The layout could not be carried out; a fault of the layout, not of the text.
    Layout(Vec<String>),
    /// The pages do not meet the standards for archiving and accessibility.
    Standard(Vec<String>),
}

impl fmt::Display for PdfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Characters(characters) => {
                f.write_str("no font can draw")?;
                characters
                    .iter()
                    .try_for_each(|c| write!(f, " `{c}` (U+{:04X})", u32::from(*c)))
            }
            Self::Values(_) => f.write_str("values cannot be handed to the layout"),
            Self::Layout(reasons) => write!(f, "the layout does not work: {}", reasons.join("; ")),
            Self::Standard(reasons) => {
                write!(
                    f,
                    "the pages break the PDF standard: {}",
                    reasons.join("; ")
                )
            }
        }
    }
}

impl std::error::Error for PdfError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Values(error) => Some(error),
            _ => None,
        }
    }
}

/// Lays the blocks out on pages and returns the PDF.
pub fn render(page: &Page, blocks: &[Block]) -> Result<Vec<u8>, PdfError> {
    let desk = Desk {
        values: values(page, blocks)?,
    };
    let document = lay_out(&desk)?;
    let pdf = typst_pdf::pdf(&document, &options(page)?)
        .map_err(|errors| PdfError::Standard(reasons(&desk, &errors)));
    // Keeps what the next documents of the same run share, such as shaped words, and forgets the rest.
    comemo::evict(8);
    pdf
}

fn lay_out(desk: &Desk) -> Result<PagedDocument, PdfError> {
    typst::compile(desk)
        .output
        .map_err(|errors| PdfError::Layout(reasons(desk, &errors)))
}

/// Writes all that the layout may know, as the file it reads.
fn values(page: &Page, blocks: &[Block]) -> Result<Bytes, PdfError> {
    let mut values = json!({ "page": page, "blocks": blocks });
    values["page"]["shown-date"] = shown_date(page).into();
    clean(&mut values);
    check_characters(&values)?;
    let values = serde_json::to_vec(&values).map_err(PdfError::Values)?;
    Ok(Bytes::new(values))
}

/// Claims both standards: one for archives, one for readers who listen.
fn options(page: &Page) -> Result<PdfOptions, PdfError> {
    let standards = PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1])
        .map_err(|error| PdfError::Standard(vec![error.message().to_string()]))?;
    Ok(PdfOptions {
        ident: Smart::Custom(format!("{} {}", page.reference, page.title)),
        creator: Smart::Custom(Some("tyo".to_owned())),
        timestamp: midnight(page.date).map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    })
}

fn midnight(date: NaiveDate) -> Option<Datetime> {
    let (month, day) = (
        u8::try_from(date.month()).ok()?,
        u8::try_from(date.day()).ok()?,
    );
    Datetime::from_ymd_hms(date.year(), month, day, 0, 0, 0)
}

fn shown_date(page: &Page) -> String {
    let form = if page.language == "en" {
        "%-d %B %Y"
    } else {
        "%-d.%-m.%Y"
    };
    page.date.format(form).to_string()
}

/// Says what went wrong and, where it is known, in which line of the layout.
fn reasons(desk: &Desk, errors: &[SourceDiagnostic]) -> Vec<String> {
    let line = |error: &SourceDiagnostic| {
        let start = desk.range(error.span)?.start;
        PRESS.layout.lines().byte_to_line(start)
    };
    let reason = |error: &SourceDiagnostic| match line(error) {
        Some(line) => format!("page.typ:{}: {}", line + 1, error.message),
        None => error.message.to_string(),
    };
    errors.iter().map(reason).collect()
}

/// Takes out of every text what has no shape of its own and could only mislead: control characters, and the
/// directional controls with which one value could reorder the words around it on the page.
fn clean(value: &mut Value) {
    match value {
        Value::String(text) if text.contains(is_unseen) => {
            *text = text.replace('\t', " ").replace(is_unseen, "");
        }
        Value::Array(values) => values.iter_mut().for_each(clean),
        Value::Object(values) => values.values_mut().for_each(clean),
        _ => {}
    }
}

fn is_unseen(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{feff}')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Finds characters that would come out as empty boxes, which no contract may show.
fn check_characters(values: &Value) -> Result<(), PdfError> {
    let mut used = BTreeSet::new();
    collect_characters(values, &mut used);
    let missing: Vec<char> = used.into_iter().filter(|c| !is_drawable(*c)).collect();
    if missing.is_empty() {
        Ok(())
    } else {
        Err(PdfError::Characters(missing))
    }
}

fn collect_characters(value: &Value, used: &mut BTreeSet<char>) {
    match value {
        Value::String(text) => used.extend(text.chars().filter(|c| !c.is_ascii())),
        Value::Array(values) => values
            .iter()
            .for_each(|value| collect_characters(value, used)),
        Value::Object(values) => values
            .values()
            .for_each(|value| collect_characters(value, used)),
        _ => {}
    }
}

/// A character of a private use area has a shape but no meaning, which the archive standard refuses.
fn is_drawable(c: char) -> bool {
    let private = matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}');
    let covered = |font: &Font| font.info().coverage.contains(u32::from(c));
    !private && (c.is_whitespace() || is_default_ignorable(c) || PRESS.fonts.iter().any(covered))
}

/// What every rendering shares; making it takes longer than a rendering.
struct Press {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    layout: Source,
    values: FileId,
}

static PRESS: LazyLock<Press> = LazyLock::new(|| {
    let fonts: Vec<Font> = typst_assets::fonts()
        .filter_map(|font| Font::new(Bytes::new(font), 0))
        .filter(|font| !font.info().family.contains("Math"))
        .collect();
    Press {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        layout: Source::new(
            file("page.typ"),
            include_str!("../../templates/page.typ").to_owned(),
        ),
        values: file("data.json"),
    }
});

#[expect(clippy::expect_used, reason = "both names are literals in this file")]
fn file(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("a plain file name");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// The whole world of one rendering: two files and the fonts.
struct Desk {
    values: Bytes,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &PRESS.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &PRESS.book
    }

    fn main(&self) -> FileId {
        PRESS.layout.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == PRESS.layout.id() {
            Ok(PRESS.layout.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == PRESS.values {
            Ok(self.values.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        PRESS.fonts.get(index).cloned()
    }

    /// There is no today: the date of a document is one of its values.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests;
