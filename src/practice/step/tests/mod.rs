//! The guards, rule by rule: what each lets through and what it forbids.

mod decided;
mod mediated;
mod met;
mod stepped;

use super::{Forbidden, Guard};

/// Returns the guard of a verdict.
fn guard(verdict: Result<(), Forbidden>) -> Option<Guard> {
    verdict.err().map(|forbidden| forbidden.guard)
}
