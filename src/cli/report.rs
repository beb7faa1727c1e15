//! The single place that prints an error: for a person on stderr, for a script as JSON on stdout.

use crate::app::config::BadSetting;
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::tell::{Told, tell};
use crate::ui::json::envelope;
use crate::ui::text::{Words, say};

/// Prints what stopped a command and returns the status to end with.
pub(super) fn error(context: &Context, error: &CommandError) -> ExitStatus {
    let status = error.exit();
    // Whoever stopped reading our answer has seen enough: nothing went wrong.
    if status != ExitStatus::Done {
        told(context, &tell(context.words(), error), status);
    }
    status
}

/// Prints words for something that is wrong, in the form that was asked for.
pub(super) fn told(context: &Context, told: &Told, status: ExitStatus) {
    if context.json() {
        // Nobody is left to tell if even this cannot be printed.
        let _ = context.console.data(&envelope("error", told.json(status)));
        return;
    }
    context.console.error(&told.message);
    told.problems
        .iter()
        .for_each(|problem| context.console.cause(&problem.to_string()));
    told.causes
        .iter()
        .for_each(|cause| context.console.cause(cause));
    told.hints
        .iter()
        .for_each(|hint| context.console.hint(hint));
}

/// Warns of settings that could not be read.
pub(super) fn settings(context: &Context) {
    for bad in &context.bad_settings {
        context.console.warn(&setting(context.words(), bad));
    }
}

/// Finds the words for a setting that could not be read.
fn setting(words: &Words, bad: &BadSetting) -> String {
    match (&bad.value, bad.nearest) {
        (Some(value), _) => say!(
            words,
            "bad-setting-value",
            place = bad.place.as_str(),
            value = value.as_str()
        ),
        (None, Some(near)) => say!(
            words,
            "bad-setting-near",
            place = bad.place.as_str(),
            near = near
        ),
        (None, None) => say!(words, "bad-setting", place = bad.place.as_str()),
    }
}
