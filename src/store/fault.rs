//! The places where a test stops a run as if it had been killed. Nothing in the program itself: there a place is empty.

#[cfg(test)]
use std::cell::Cell;

#[cfg(test)]
thread_local! {
    static LEFT: Cell<Option<usize>> = const { Cell::new(None) };
}

/// The payload of the panic that stands for a killed process: nothing after it runs.
#[cfg(test)]
pub(super) struct Killed;

/// Stops the run at the n-th place from now, or nowhere.
#[cfg(test)]
pub(super) fn kill_at(n: Option<usize>) {
    LEFT.set(n);
}

/// A place where a run may die.
#[cfg(test)]
pub(super) fn point() {
    let left = LEFT.get();
    LEFT.set(left.map(|left| left.saturating_sub(1)));
    if left == Some(1) {
        std::panic::resume_unwind(Box::new(Killed));
    }
}

/// A place where a run may die, were this a test.
#[cfg(not(test))]
pub(super) fn point() {}
