//! One file per answer: its table and its JSON shape side by side.

pub mod config;
pub mod contract;
pub mod findings;
pub mod say;
pub mod template;
