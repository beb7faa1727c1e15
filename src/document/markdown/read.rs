//! Turns the events of the Markdown parser into the block tree and applies the markers.
//! Every character of the source either shapes the tree or is in it: a marker without its table is shown as text.

use std::iter::Peekable;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::block::{Alignment, Block, Fact, Inline, Signatory};

/// What is read besides CommonMark.
pub(super) const OPTIONS: Options = Options::ENABLE_TABLES;

/// A comment that changes what the next block means.
#[derive(Clone, Copy)]
enum Marker {
    Facts,
    Signatures,
    Address,
}

/// Reads Markdown into blocks; any text is valid Markdown, so this cannot fail.
pub fn parse(markdown: &str) -> Vec<Block> {
    let events = Parser::new_ext(markdown, OPTIONS).peekable();
    Reader { events }.blocks()
}

struct Reader<'a> {
    events: Peekable<Parser<'a>>,
}

impl<'a> Reader<'a> {
    /// Reads blocks up to and including the end of what encloses them.
    fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut marker = None;
        while let Some(event) = self.events.next_if(|event| !matches!(event, Event::End(_))) {
            if let Event::Start(Tag::HtmlBlock) = event {
                let html = self.literal();
                give_up(marker.take(), &mut blocks);
                marker = read_html(&html, &mut blocks);
            } else {
                let block = self.block(event);
                blocks.extend(apply(marker.take(), block));
            }
        }
        give_up(marker, &mut blocks);
        self.events.next();
        blocks
    }

    fn block(&mut self, event: Event<'a>) -> Block {
        match event {
            Event::Start(Tag::Paragraph) => Block::Paragraph {
                content: self.inlines(),
            },
            Event::Start(Tag::Heading { level, .. }) => Block::Heading {
                level: level as u8,
                content: self.inlines(),
            },
            Event::Start(Tag::BlockQuote(_)) => Block::Quote {
                blocks: self.blocks(),
            },
            Event::Start(Tag::CodeBlock(_)) => self.code(),
            Event::Start(Tag::List(start)) => self.list(start),
            Event::Start(Tag::Table(columns)) => self.table(&columns),
            Event::Rule => Block::Rule,
            inline => self.loose_paragraph(inline),
        }
    }

    fn code(&mut self) -> Block {
        let text = self.literal();
        Block::Code {
            text: text.strip_suffix('\n').unwrap_or(&text).to_owned(),
        }
    }

    fn list(&mut self, start: Option<u64>) -> Block {
        let mut items = Vec::new();
        let mut tight = true;
        while let Some(Event::Start(Tag::Item)) = self.events.next() {
            tight &= !matches!(self.events.peek(), Some(Event::Start(Tag::Paragraph)));
            items.push(self.blocks());
        }
        Block::List {
            start,
            tight,
            items,
        }
    }

    fn table(&mut self, columns: &[pulldown_cmark::Alignment]) -> Block {
        self.events.next();
        let header = self.cells();
        let mut rows = Vec::new();
        while let Some(Event::Start(Tag::TableRow)) = self.events.next() {
            rows.push(self.cells());
        }
        Block::Table {
            columns: columns.iter().map(alignment).collect(),
            header,
            rows,
        }
    }

    fn cells(&mut self) -> Vec<Vec<Inline>> {
        let mut cells = Vec::new();
        while let Some(Event::Start(Tag::TableCell)) = self.events.next() {
            cells.push(self.inlines());
        }
        cells
    }

    /// Reads the text of a tight list item, which the parser gives without a paragraph around it.
    fn loose_paragraph(&mut self, first: Event<'a>) -> Block {
        let mut content = Vec::new();
        self.inline(first, &mut content);
        while let Some(event) = self.events.next_if(is_inline) {
            self.inline(event, &mut content);
        }
        Block::Paragraph { content }
    }

    /// Reads running text up to and including the end of what encloses it.
    fn inlines(&mut self) -> Vec<Inline> {
        let mut content = Vec::new();
        while let Some(event) = self.events.next() {
            if let Event::End(_) = event {
                break;
            }
            self.inline(event, &mut content);
        }
        content
    }

    fn inline(&mut self, event: Event<'a>, content: &mut Vec<Inline>) {
        match event {
            Event::Start(Tag::Strong) => content.push(Inline::Strong(self.inlines())),
            Event::Start(Tag::Emphasis) => content.push(Inline::Emphasis(self.inlines())),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                let words = self.inlines();
                push_link(words, &dest_url, content);
            }
            Event::Code(text) => content.push(Inline::Code(text.into_string())),
            Event::HardBreak => content.push(Inline::Break),
            Event::SoftBreak => push_text(" ", content),
            Event::Text(text) | Event::InlineHtml(text) | Event::Html(text) => {
                push_text(&text, content);
            }
            _ => {}
        }
    }

    /// Joins the pieces of a code or HTML block, up to and including its end.
    fn literal(&mut self) -> String {
        let mut text = String::new();
        while let Some(Event::Text(piece) | Event::Html(piece)) = self.events.next() {
            text.push_str(&piece);
        }
        text
    }
}

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => matches!(
            tag.to_end(),
            TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link | TagEnd::Image
        ),
        Event::End(_) | Event::Rule => false,
        _ => true,
    }
}

/// Adds text, joined with the text before it: the parser cuts text at each backslash.
fn push_text(text: &str, content: &mut Vec<Inline>) {
    if let Some(Inline::Text(before)) = content.last_mut() {
        before.push_str(text);
    } else {
        content.push(Inline::Text(text.to_owned()));
    }
}

/// Adds a link's words and, where they do not say it already, its address: paper has no links.
fn push_link(words: Vec<Inline>, address: &str, content: &mut Vec<Inline>) {
    let shown = matches!(words.as_slice(), [Inline::Text(text)] if text == address.trim_start_matches("mailto:"));
    for word in words {
        match word {
            Inline::Text(text) => push_text(&text, content),
            other => content.push(other),
        }
    }
    if !shown && !address.is_empty() {
        push_text(&format!(" ({address})"), content);
    }
}

fn alignment(alignment: &pulldown_cmark::Alignment) -> Alignment {
    match alignment {
        pulldown_cmark::Alignment::None | pulldown_cmark::Alignment::Left => Alignment::Left,
        pulldown_cmark::Alignment::Center => Alignment::Center,
        pulldown_cmark::Alignment::Right => Alignment::Right,
    }
}

/// Reads raw HTML: a marker that waits for its block, a page break, or text.
fn read_html(html: &str, blocks: &mut Vec<Block>) -> Option<Marker> {
    match html.trim() {
        "<!-- facts -->" => return Some(Marker::Facts),
        "<!-- signatures -->" => return Some(Marker::Signatures),
        "<!-- address -->" => return Some(Marker::Address),
        "<!-- pagebreak -->" => blocks.push(Block::Pagebreak),
        text => blocks.push(as_text(text)),
    }
    None
}

fn as_text(literal: &str) -> Block {
    let mut content = Vec::new();
    for (index, line) in literal.lines().enumerate() {
        if index > 0 {
            content.push(Inline::Break);
        }
        content.push(Inline::Text(line.to_owned()));
    }
    Block::Paragraph { content }
}

/// Shows a marker that found no block to work on, so that whoever wrote the template sees it.
fn give_up(marker: Option<Marker>, blocks: &mut Vec<Block>) {
    let text = match marker {
        None => return,
        Some(Marker::Facts) => "<!-- facts -->",
        Some(Marker::Signatures) => "<!-- signatures -->",
        Some(Marker::Address) => "<!-- address -->",
    };
    blocks.push(as_text(text));
}

/// Turns a marked table or paragraph into what the marker says it is.
fn apply(marker: Option<Marker>, block: Block) -> Vec<Block> {
    match (marker, block) {
        (Some(Marker::Facts), Block::Table { rows, .. }) => {
            let rows = rows
                .into_iter()
                .map(pair)
                .map(|(label, value)| Fact { label, value });
            vec![Block::Facts {
                rows: rows.collect(),
            }]
        }
        (Some(Marker::Signatures), Block::Table { rows, .. }) => {
            let people = rows
                .into_iter()
                .map(pair)
                .map(|(role, name)| Signatory { role, name });
            vec![Block::Signatures {
                signatories: people.collect(),
            }]
        }
        (Some(Marker::Address), Block::Paragraph { content }) => vec![Block::Address { content }],
        (marker, block) => {
            let mut blocks = Vec::new();
            give_up(marker, &mut blocks);
            blocks.push(block);
            blocks
        }
    }
}

/// Takes the first two cells of a row; further ones are for the reader of the Markdown only.
fn pair(row: Vec<Vec<Inline>>) -> (Vec<Inline>, Vec<Inline>) {
    let mut cells = row.into_iter();
    (
        cells.next().unwrap_or_default(),
        cells.next().unwrap_or_default(),
    )
}

#[cfg(test)]
mod tests;
