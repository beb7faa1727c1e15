//! One file per feature: what a user does and the whole answer.

mod papers;
mod contract;
mod documents;
mod history;
mod reading;
mod settings;
mod writing;
