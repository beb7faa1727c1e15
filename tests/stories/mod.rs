//! One file per feature: what a user does and the whole answer.

mod papers;
mod settings;
