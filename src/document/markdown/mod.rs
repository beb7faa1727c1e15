//! Reads rendered Markdown, the document of record, into a tree of plain values that a layout can draw.
//! Knows CommonMark and tables, and four markers that are HTML comments alone on a line: `<!-- facts -->` and
//! `<!-- signatures -->` before a table, `<!-- address -->` before a paragraph, `<!-- pagebreak -->` anywhere.
//! Never interprets any other HTML: it stays the text it is. Never draws anything.

mod block;
mod clause;
mod read;

pub use block::{Alignment, Block, Fact, Inline, Signatory};
pub use clause::number_clauses;
pub use read::parse;
