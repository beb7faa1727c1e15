//! The practice folder: reads, edits and writes its files, and is the only room that runs `git`.

pub mod change;
pub mod edit;
pub mod error;
pub mod file;
pub mod git;
pub mod history;
mod journal;
pub mod lock;
pub mod message;
mod recover;
pub mod root;
pub mod text;
