//! tyo keeps the whole record of a professional supervisor's practice in one git-versioned folder of plain text.
//!
//! The house has six floors, and imports run downwards only (`tests/architecture.rs` holds that):
//!
//! ```text
//! 6   main
//! 5   cli
//! 4   commands
//! 3   app        output
//! 2   practice   store   document
//! 1   domain     ui
//! ```
//!
//! `domain` holds the nouns of the field, `practice` the questions asked of them, `store` the folder,
//! `document` what leaves the house, `ui` the terminal. Start reading at [`cli`] and follow one command down.

pub mod app;
pub mod cli;
pub mod commands;
pub mod document;
pub mod domain;
pub mod output;
pub mod practice;
pub mod store;
pub mod ui;
