//! Runs the user's editor on a file and waits until it is closed.
//!
//! The command is the user's own words, split as a shell would split them but never handed to one: nothing in it is
//! expanded. Which command that is, and what the file then holds, is the caller's matter.

use std::io;
use std::path::Path;
use std::process::{Command, ExitStatus};
use std::{error, fmt};

/// A program and its arguments, ready to take a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editor {
    program: String,
    arguments: Vec<String>,
}

/// The editor could not be used.
#[derive(Debug)]
pub enum EditorError {
    /// The command holds no program.
    Empty,
    /// The command has a quote that is never closed.
    OpenQuote {
        /// The whole command.
        command: String,
    },
    /// There is no such program.
    NotFound {
        /// Its name.
        program: String,
    },
    /// The program is there but could not be started.
    NotStarted {
        /// Its name.
        program: String,
        /// What the system said.
        source: io::Error,
    },
    /// The program ended without success; what the file holds is not to be trusted.
    Failed {
        /// Its name.
        program: String,
        /// The exit status; nothing if a signal ended it.
        code: Option<i32>,
    },
}

impl fmt::Display for EditorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the editor command is empty"),
            Self::OpenQuote { command } => {
                write!(f, "a quote is not closed in the editor command `{command}`")
            }
            Self::NotFound { program } => write!(f, "no program `{program}` to edit with"),
            Self::NotStarted { program, .. } => write!(f, "cannot start the editor `{program}`"),
            Self::Failed {
                program,
                code: Some(code),
            } => write!(f, "the editor `{program}` ended with status {code}"),
            Self::Failed {
                program,
                code: None,
            } => write!(f, "the editor `{program}` was ended by a signal"),
        }
    }
}

impl error::Error for EditorError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::NotStarted { source, .. } => Some(source),
            Self::Empty | Self::OpenQuote { .. } | Self::NotFound { .. } | Self::Failed { .. } => {
                None
            }
        }
    }
}

impl Editor {
    /// Reads a command such as `code --wait` or `"/opt/my editor/run" -n`.
    pub fn new(command: &str) -> Result<Self, EditorError> {
        let mut parts = shell_words::split(command)
            .map_err(|_| EditorError::OpenQuote {
                command: command.to_owned(),
            })?
            .into_iter();
        let program = parts
            .next()
            .filter(|program| !program.is_empty())
            .ok_or(EditorError::Empty)?;
        Ok(Self {
            program,
            arguments: parts.collect(),
        })
    }

    /// Opens the file and waits; the editor has the terminal meanwhile.
    pub fn open(&self, file: &Path) -> Result<(), EditorError> {
        let status = self.run(file).map_err(|source| self.not_started(source))?;
        match status.success() {
            true => Ok(()),
            false => Err(EditorError::Failed {
                program: self.program.clone(),
                code: status.code(),
            }),
        }
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that starts the user's editor"
    )]
    fn run(&self, file: &Path) -> io::Result<ExitStatus> {
        Command::new(&self.program)
            .args(&self.arguments)
            .arg(file)
            .status()
    }

    fn not_started(&self, source: io::Error) -> EditorError {
        let program = self.program.clone();
        match source.kind() {
            io::ErrorKind::NotFound => EditorError::NotFound { program },
            _ => EditorError::NotStarted { program, source },
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Editor, EditorError};

    fn said(error: &EditorError) -> String {
        error.to_string()
    }

    #[test]
    fn quoted_words_of_the_command_stay_together() {
        let editor = Editor::new("'/opt/my editor/run' --title \"oma tiedosto\" -n").unwrap();

        assert_eq!(editor.program, "/opt/my editor/run");
        assert_eq!(editor.arguments, ["--title", "oma tiedosto", "-n"]);
    }

    #[test]
    fn nothing_in_the_command_is_expanded() {
        assert_eq!(
            Editor::new("vim $HOME *").unwrap().arguments,
            ["$HOME", "*"]
        );
    }

    #[test]
    fn a_command_without_a_program_is_refused() {
        assert!(matches!(Editor::new("  "), Err(EditorError::Empty)));
        assert!(matches!(Editor::new("''"), Err(EditorError::Empty)));
        assert_eq!(
            said(&Editor::new("vim 'x").unwrap_err()),
            "a quote is not closed in the editor command `vim 'x`"
        );
    }

    #[test]
    fn the_editor_gets_the_file_last_and_is_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("uusi luonnos.toml");

        Editor::new("touch").unwrap().open(&file).unwrap();

        assert!(file.is_file());
    }

    #[test]
    fn a_missing_program_is_named() {
        let error = Editor::new("no-such-editor -n")
            .unwrap()
            .open(Path::new("x"))
            .unwrap_err();

        assert_eq!(said(&error), "no program `no-such-editor` to edit with");
    }

    #[test]
    fn an_editor_that_gives_up_is_an_error_with_its_status() {
        let error = Editor::new("sh -c 'exit 3'")
            .unwrap()
            .open(Path::new("x"))
            .unwrap_err();

        assert!(matches!(error, EditorError::Failed { code: Some(3), .. }));
    }
}
