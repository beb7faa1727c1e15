//! One file per answer: its table and its JSON shape side by side.

pub mod check;
pub mod config;
pub mod contract;
pub mod demo;
pub mod edit;
pub mod findings;
pub mod import;
pub mod init;
pub mod list;
pub mod new;
pub mod page;
pub mod record;
pub mod say;
pub mod show;
pub mod steps;
pub mod template;
pub mod terms;
pub mod undo;
