//! One file per feature: what a user does and the whole answer.

mod agenda;
mod billing;
mod contract;
mod documents;
mod doors;
mod editing;
mod explaining;
mod figures;
mod front_door;
mod history;
mod life;
mod moving_in;
mod papers;
mod planning;
mod reading;
mod sessions;
mod settings;
mod terminal;
mod writing;
