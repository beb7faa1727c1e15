//! One file per feature: what a user does and the whole answer.

mod contract;
mod documents;
mod doors;
mod editing;
mod front_door;
mod history;
mod moving_in;
mod papers;
mod reading;
mod settings;
mod terminal;
mod writing;
