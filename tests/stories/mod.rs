//! One file per feature: what a user does and the whole answer.

mod contract;
mod documents;
mod doors;
mod editing;
mod explaining;
mod figures;
mod front_door;
mod history;
mod papers;
mod reading;
mod settings;
mod terminal;
mod writing;
