//! The practice folder: reads, edits and writes its files, and is the only room that runs `git`.

pub mod problem;
pub mod read;
pub mod shape;
