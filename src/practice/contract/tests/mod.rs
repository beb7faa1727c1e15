//! What a contract lacks is told with its key; what is complete is left in peace; nothing panics.

mod items;
mod money;
mod others;
mod people;
mod properties;
mod terms;

use super::Rule;
use crate::domain::engagement::{Form, Kind};
use crate::practice::testing::Build;

fn group() -> Build {
    Build::complete(Kind::Supervision, Form::Group)
}

fn told(built: &Build, rule: Rule, key: &str) -> bool {
    built.findings().contains(&(rule, key.to_owned()))
}

fn tells(built: &Build, rule: Rule) -> bool {
    built.findings().iter().any(|(found, _)| *found == rule)
}
