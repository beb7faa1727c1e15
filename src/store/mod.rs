//! The practice folder: reads, edits and writes its files, and is the only room that runs `git`.

pub mod change;
pub mod edit;
pub mod error;
mod fault;
pub mod file;
pub mod git;
pub mod history;
mod journal;
pub mod layout;
pub mod lock;
pub mod message;
pub mod problem;
pub mod read;
mod recover;
pub mod root;
pub mod shape;
pub mod terms;
pub mod text;
pub mod workspace;
pub mod write;
