//! A fault of the program itself: told with its place in the source and nothing else, since the rest could hold anybody's words.

use std::ffi::OsString;
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};

use super::usage::early;
use crate::app::config::Environment;
use crate::app::context::Context;
use crate::app::exit::ExitStatus;
use crate::ui::text::say;

/// Runs the program; a panic ends it with the status of our own fault.
pub(super) fn guarded(run: impl FnOnce() -> ExitStatus) -> ExitStatus {
    panic::set_hook(Box::new(tell));
    // What a panic leaves half-done lies in the folder's journal and is mended by the next run.
    panic::catch_unwind(AssertUnwindSafe(run)).unwrap_or(ExitStatus::Fault)
}

/// Tells of a fault without its message.
fn tell(info: &PanicHookInfo<'_>) {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let context = Context::new(early(&arguments), Environment::of_process());
    let words = context.words();
    context.console.error(&say!(words, "error-fault"));
    if let Some(place) = info.location() {
        let place = format!("{}:{}", place.file(), place.line());
        context
            .console
            .cause(&say!(words, "fault-place", place = place));
    }
    context.console.hint(&say!(words, "fault-hint"));
}

#[cfg(test)]
mod tests {
    use super::guarded;
    use crate::app::exit::ExitStatus;

    #[test]
    fn a_panic_ends_with_the_status_of_our_own_fault() {
        assert_eq!(guarded(|| panic!("a name")), ExitStatus::Fault);
        assert_eq!(guarded(|| ExitStatus::Done), ExitStatus::Done);
    }
}
