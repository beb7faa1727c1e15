//! One file per feature: what a user does and the whole answer.

mod front_door;
mod settings;
