//! The command line: one parser, one dispatch, and the single place that prints an error.

use std::process::ExitCode;

/// Runs the program on the arguments it was started with.
pub fn main() -> ExitCode {
    ExitCode::SUCCESS
}
