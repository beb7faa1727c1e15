//! Guards: whether a step may be taken, judged on what is on record up to the step's own day.
//!
//! Each function takes the engagement as it is, the step as it would be written, and today. It says yes, or which rule
//! forbids the step, with the facts the rule's words need. It never writes, and never says what a step is for.

mod closing;
mod decision;
mod event;
mod ground;
mod guard;
mod mediation;
mod occasion;
mod over;
mod process;
mod report;
mod review;
mod session;
mod task;

#[cfg(test)]
mod model;
#[cfg(test)]
mod tests;

pub use closing::{Left, ending, left, planned_after};
pub use decision::{decision, must_agree, usual_until};
pub use event::{Needs, codes_of, event, needs, next};
pub use guard::{Guard, Source};
pub use mediation::{MediationOutcome, followup, party, term, without_term};
pub use occasion::bookable;
pub use report::is_approval;
pub use review::{MANDATORY, review};
pub use session::session;
pub use task::{task, task_at};

/// A step that a rule forbids, with the facts its words need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forbidden {
    /// The rule.
    pub guard: Guard,
    /// Facts by their names in the catalogue.
    pub facts: Vec<(&'static str, String)>,
}

/// Whether a step may be taken.
pub type Verdict = Result<(), Forbidden>;

/// Forbids a step by a rule that needs no facts.
const fn forbidden(guard: Guard) -> Forbidden {
    with(guard, Vec::new())
}

/// Forbids a step by a rule, with facts.
const fn with(guard: Guard, facts: Vec<(&'static str, String)>) -> Forbidden {
    Forbidden { guard, facts }
}

/// Forbids a step unless something holds.
fn need(holds: bool, guard: Guard) -> Verdict {
    holds.then_some(()).ok_or_else(|| forbidden(guard))
}
