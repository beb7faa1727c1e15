//! One file per noun or front door: gather, decide, confirm, write, tell.

pub mod check;
mod coded;
pub mod completions;
pub mod config;
pub mod contract;
pub mod dates;
pub mod demo;
mod door;
pub mod edit;
pub mod help;
pub mod import;
pub mod init;
pub mod interview;
pub mod list;
pub mod man;
pub mod new_client;
pub mod new_contract;
pub mod new_enquiry;
pub mod schema;
pub mod session;
pub mod show;
pub mod template;
pub mod undo;
