//! One file per answer: its table and its JSON shape side by side.

pub mod check;
pub mod config;
pub mod contract;
pub mod decision;
pub mod demo;
pub mod edit;
pub mod explain;
pub mod findings;
pub mod goal;
pub mod init;
pub mod list;
pub mod new;
pub mod page;
pub mod record;
pub mod review;
pub mod say;
pub mod session;
pub mod show;
pub mod step;
pub mod steps;
pub mod task;
pub mod template;
pub mod terms;
pub mod undo;
