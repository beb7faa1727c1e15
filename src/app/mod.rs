//! Configuration, context and the one error: the only room that reads the environment and the clock.

pub mod answers;
pub mod billing;
pub mod config;
pub mod context;
pub mod continuing;
pub mod edit;
pub mod entry;
pub mod error;
pub mod example;
pub mod exit;
pub mod format;
pub mod founding;
pub mod import;
pub mod inspect;
pub mod life;
pub mod names;
pub mod outside;
pub mod papers;
pub mod past;
pub mod proposed;
pub mod refusal;
pub mod skeleton;
pub mod tell;
pub mod tell_file;
pub mod whole;
