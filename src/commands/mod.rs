//! One file per noun or front door: gather, decide, confirm, write, tell.

pub mod check;
mod coded;
pub mod config;
pub mod init;
pub mod list;
pub mod schema;
pub mod show;
