//! The terminal: words, style, prompts and the editor program. Knows no domain, and so can leak none of it.

pub mod chart;
pub mod console;
pub mod editor;
pub mod json;
pub mod prompt;
pub mod style;
pub mod table;
pub mod text;
