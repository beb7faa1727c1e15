//! One file per answer: its table and its JSON shape side by side.

pub mod act;
pub mod agenda;
pub mod check;
pub mod config;
pub mod contract;
pub mod demo;
pub mod edit;
pub mod explain;
pub mod export;
pub mod findings;
pub mod init;
pub mod list;
pub mod new;
pub mod next;
pub mod page;
pub mod record;
pub mod say;
pub mod session;
pub mod show;
pub mod stats;
pub mod steps;
pub mod template;
pub mod terms;
pub mod undo;
