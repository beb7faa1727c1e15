//! `tyo completions`: the script that makes a shell ask tyo for completion.

use clap::Args;
use clap::builder::PossibleValuesParser;
use clap_complete::env::Shells;

use serde_json::json;

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::ui::text::say;

/// The variable by which the script tells tyo that a shell asks.
pub const VARIABLE: &str = "TYO_COMPLETE";

/// The shells there is a script for.
const SHELLS: [&str; 5] = ["bash", "zsh", "fish", "powershell", "elvish"];

/// Arguments of `completions`.
#[derive(Debug, Args)]
pub struct CompletionsArgs {
    /// The shell.
    #[arg(value_name = "SHELL", value_parser = PossibleValuesParser::new(SHELLS))]
    pub shell: String,
}

/// Prints the script of a shell.
///
/// # Errors
/// When it could not be printed.
pub fn run(context: &Context, args: &CompletionsArgs) -> Result<ExitStatus, CommandError> {
    let script = script(&args.shell);
    context.answer(
        "completions",
        || json!({ "shell": args.shell, "script": String::from_utf8_lossy(&script) }),
        |console| console.bytes(&script),
    )?;
    // Only a person who looks at the script needs to be told where it goes.
    if context.console.facts().stdout_is_terminal && !context.json() {
        let words = context.words();
        let hint = match args.shell.as_str() {
            "bash" => say!(words, "completions-bash"),
            "zsh" => say!(words, "completions-zsh"),
            "fish" => say!(words, "completions-fish"),
            _ => say!(words, "completions-other"),
        };
        context.console.hint(&hint);
    }
    Ok(ExitStatus::Done)
}

/// Writes the script of a shell.
fn script(shell: &str) -> Vec<u8> {
    let mut script = Vec::new();
    let shells = Shells::builtins();
    if let Some(found) = shells.completer(shell) {
        // Memory does not run out of room for writing.
        let _ = found.write_registration(VARIABLE, "tyo", "tyo", "tyo", &mut script);
    }
    script
}

#[cfg(test)]
mod tests {
    use super::{SHELLS, VARIABLE, script};

    #[test]
    fn every_shell_has_a_script_that_asks_by_our_variable() {
        for shell in SHELLS {
            let text = String::from_utf8(script(shell)).unwrap();
            assert!(text.contains(VARIABLE), "{shell}: {text}");
        }
    }
}
