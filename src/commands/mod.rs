//! One file per noun or front door: gather, decide, confirm, write, tell.

mod coded;
pub mod config;
pub mod dates;
pub mod interview;
pub mod list;
pub mod new_client;
pub mod schema;
pub mod show;
