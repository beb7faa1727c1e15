//! One file per answer: its table and its JSON shape side by side.

pub mod config;
pub mod list;
pub mod say;
