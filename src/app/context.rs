//! What a command works with: settings, words, the terminal, the folder, today. Every side effect is reached through it.

use std::ffi::OsString;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use chrono::{NaiveDate, NaiveDateTime, Timelike};

use super::config::{BadSetting, Config, Environment, Layer, Origin, resolve};
use super::error::CommandError;
use super::refusal::Rule;
use crate::domain::helsinki;
use crate::store::change::{Change, Commit};
use crate::store::file::Folder;
use crate::store::git::{Git, Presence};
use crate::store::layout;
use crate::store::root;
use crate::store::workspace::Workspace;
use crate::ui::console::{Console, Facts, PrintError};
use crate::ui::editor::Editor;
use crate::ui::json::envelope;
use crate::ui::prompt::{Answer, Prompt, TerminalPrompt, YesNo};
use crate::ui::style::ColorChoice;
use crate::ui::text::{Lang, Words, say};

/// The flags that every command takes.
#[derive(Debug, Clone, Default)]
pub struct GlobalFlags {
    /// Where the search for the practice folder begins.
    pub practice: Option<Utf8PathBuf>,
    /// Language of the terminal.
    pub lang: Option<Lang>,
    /// Colour.
    pub color: Option<ColorChoice>,
    /// Answer in JSON.
    pub json: bool,
    /// Never ask.
    pub no_input: bool,
    /// Answer every mild and moderate question with yes.
    pub yes: bool,
    /// Seconds to wait for another run.
    pub wait: Option<u64>,
}

/// What a command works with.
pub struct Context {
    /// The settings and where they came from.
    pub config: Config,
    /// Settings that could not be read.
    pub bad_settings: Vec<BadSetting>,
    /// The terminal.
    pub console: Console,
    flags: GlobalFlags,
    environment: Environment,
}

impl Context {
    /// Gathers settings from all layers.
    #[must_use]
    pub fn new(flags: GlobalFlags, environment: Environment) -> Self {
        let (layers, bad_settings) = layers(&flags, &environment);
        let config = resolve(&layers);
        let words = Words::new(config.language.value);
        let facts = facts(&environment);
        let console = Console::new(words, config.color.value, facts);
        Self {
            config,
            bad_settings,
            console,
            flags,
            environment,
        }
    }

    /// Returns the catalogue of this run.
    #[must_use]
    pub fn words(&self) -> &Words {
        self.console.words()
    }

    /// Says whether the answer is wanted as data.
    #[must_use]
    pub const fn json(&self) -> bool {
        self.flags.json
    }

    /// Returns the day that this run takes for today: `TYO_TODAY`, or the clock's date.
    ///
    /// # Errors
    /// When `TYO_TODAY` is no date.
    #[expect(clippy::disallowed_methods, reason = "the one door to the clock")]
    pub fn today(&self) -> Result<NaiveDate, CommandError> {
        match self.environment.get("TYO_TODAY") {
            None => Ok(chrono::Local::now().date_naive()),
            Some(text) => text.parse().map_err(|_| {
                CommandError::refused(Rule::BadToday, vec![("text", text.to_owned())])
            }),
        }
    }

    /// Returns the time in Finland to the minute, or none where `TYO_TODAY` pins the day.
    ///
    /// # Errors
    /// When `TYO_TODAY` is no date.
    #[expect(clippy::disallowed_methods, reason = "the one door to the clock")]
    pub fn now(&self) -> Result<Option<NaiveDateTime>, CommandError> {
        self.today()?;
        if self.environment.get("TYO_TODAY").is_some() {
            return Ok(None);
        }
        let now = helsinki::local(chrono::Utc::now());
        Ok(now.with_second(0).and_then(|now| now.with_nanosecond(0)))
    }

    /// Opens the practice folder.
    ///
    /// # Errors
    /// When there is none here or above, or git refuses to look at it.
    pub fn workspace(&self) -> Result<Workspace, CommandError> {
        let folder = root::find(&self.config.practice.value)?;
        let git = self.git(&folder)?;
        Ok(Workspace { folder, git })
    }

    /// Opens the history of a folder.
    ///
    /// # Errors
    /// When git refuses to look at it.
    pub fn git(&self, folder: &Folder) -> Result<Git, CommandError> {
        Ok(Git::open(folder, Vec::<(OsString, OsString)>::new())?)
    }

    /// Begins a change of the folder, under its lock.
    ///
    /// # Errors
    /// When another run holds the lock, or left something that cannot be mended.
    pub fn begin<'a>(&self, workspace: &'a Workspace) -> Result<Change<'a>, CommandError> {
        let change = Change::begin(
            &workspace.folder,
            &workspace.git,
            Duration::from_secs(self.config.wait.value),
        )?;
        if let Some(recovered) = change.recovered() {
            self.console.status(&say!(
                self.words(),
                "recovered",
                verb = recovered.verb.as_str()
            ));
        }
        Ok(change)
    }

    /// Writes a change and tells its commit; says once per folder that there is no history, where there is none.
    ///
    /// # Errors
    /// When something could not be written; then nothing is.
    pub fn commit(
        &self,
        workspace: &Workspace,
        change: Change<'_>,
        verb: &str,
        ids: &[&str],
    ) -> Result<Commit, CommandError> {
        let commit = change.commit(verb, ids)?;
        match (&commit.id, workspace.git.presence()) {
            (Some(id), _) => {
                let id: String = id.chars().take(10).collect();
                self.console
                    .status(&say!(self.words(), "committed", id = id));
            }
            (None, Presence::NoProgram) => {
                self.once(workspace, &say!(self.words(), "no-git-program"));
            }
            (None, _) => self.once(workspace, &say!(self.words(), "no-repository")),
        }
        Ok(commit)
    }

    /// Tells something once per folder.
    fn once(&self, workspace: &Workspace, text: &str) {
        let mark = Utf8Path::new(".tyo/no-history-told");
        if workspace
            .folder
            .create_folder(Utf8Path::new(".tyo"))
            .is_ok()
            && workspace.folder.create(mark, b"").is_ok()
        {
            self.console.status(text);
        }
    }

    /// Answers in the form that was asked for: as JSON, or as a person reads it.
    ///
    /// # Errors
    /// When it could not be printed.
    pub fn answer(
        &self,
        name: &str,
        json: impl FnOnce() -> serde_json::Value,
        human: impl FnOnce(&Console) -> Result<(), PrintError>,
    ) -> Result<(), CommandError> {
        let printed = if self.json() {
            self.console.data(&envelope(name, json()))
        } else {
            human(&self.console)
        };
        Ok(printed?)
    }

    /// Says whether questions may be asked: a terminal on both sides, no `--no-input`, no `--json`.
    #[must_use]
    pub fn can_ask(&self) -> bool {
        !self.flags.no_input && !self.flags.json && self.console.can_ask()
    }

    /// Returns the way to ask questions.
    #[must_use]
    pub fn prompt(&self) -> TerminalPrompt {
        TerminalPrompt::new(&self.console)
    }

    /// Asks for a yes where `--yes` has not given it.
    ///
    /// # Errors
    /// When it is needed and cannot be asked for, or the question was interrupted.
    pub fn confirm(&self, question: &str) -> Result<bool, CommandError> {
        self.confirm_with(question, true)
    }

    /// Asks for a yes where `--yes` has not given it; Enter alone means `default`.
    ///
    /// # Errors
    /// When it is needed and cannot be asked for, or the question was interrupted.
    pub fn confirm_with(&self, question: &str, default: bool) -> Result<bool, CommandError> {
        if self.flags.yes {
            return Ok(true);
        }
        if !self.can_ask() {
            return Err(CommandError::NeedsYes("--yes"));
        }
        match self
            .prompt()
            .confirm(&YesNo::new(question).default(default))?
        {
            Answer::Given(yes) => Ok(yes),
            Answer::Back => Ok(false),
        }
    }

    /// Says whether `--yes` was given.
    #[must_use]
    pub const fn yes(&self) -> bool {
        self.flags.yes
    }

    /// Returns the editor.
    ///
    /// # Errors
    /// When the command that is set cannot be one.
    pub fn editor(&self) -> Result<Editor, CommandError> {
        Ok(Editor::new(&self.config.editor.value)?)
    }

    /// Returns a variable of the environment, for a program or path that depends on it.
    #[must_use]
    pub fn environment(&self) -> &Environment {
        &self.environment
    }
}

/// Asks the streams what they are; `TYO_COLUMNS` has tables drawn as on a terminal of that width, whatever they go into.
fn facts(environment: &Environment) -> Facts {
    let asked = Facts {
        unicode: environment.unicode(),
        ..Facts::ask(environment.colour_unwanted())
    };
    match environment
        .get("TYO_COLUMNS")
        .and_then(|text| text.parse().ok())
    {
        Some(columns) => Facts {
            stdout_is_terminal: true,
            width: Some(columns),
            ..asked
        },
        None => asked,
    }
}

/// Gathers the layers of settings, with those that could not be read.
fn layers(
    flags: &GlobalFlags,
    environment: &Environment,
) -> (Vec<(Origin, Layer)>, Vec<BadSetting>) {
    let flag = Layer {
        language: flags.lang,
        color: flags.color,
        practice: flags.practice.clone(),
        wait: flags.wait,
        ..Layer::default()
    };
    let (from_environment, mut bad) = Layer::of_environment(environment);
    let (user, bad_user) = user_layer(environment);
    bad.extend(bad_user);
    let start = flag
        .practice
        .as_ref()
        .or(from_environment.practice.as_ref())
        .or(user.practice.as_ref());
    let practice = practice_layer(start.map_or(Utf8Path::new("."), Utf8PathBuf::as_path));
    let locale = Layer::of_locale(environment);
    let layers = vec![
        (Origin::Locale, locale),
        (Origin::UserFile, user),
        (Origin::Practice, practice),
        (Origin::Environment, from_environment),
        (Origin::Flag, flag),
    ];
    (layers, bad)
}

/// Reads the user's own file, where there is one.
fn user_layer(environment: &Environment) -> (Layer, Vec<BadSetting>) {
    let path = environment.user_file().filter(|path| path.is_file());
    let text = path.and_then(|path| {
        let folder = Folder::at(path.parent()?.to_owned());
        folder.read(Utf8Path::new(path.file_name()?)).ok()
    });
    text.map(|text| Layer::of_user_file(&text.normal()))
        .unwrap_or_default()
}

/// Reads what the practice says about the terminal; a practice that is wrong is told by the command that needs it.
fn practice_layer(start: &Utf8Path) -> Layer {
    let table = root::find(start)
        .and_then(|folder| folder.read(Utf8Path::new(layout::PRACTICE)))
        .ok()
        .and_then(|file| file.normal().parse::<toml::Table>().ok())
        .unwrap_or_default();
    let text = |key: &str| table.get(key).and_then(toml::Value::as_str);
    Layer {
        language: text("terminal_language").and_then(|lang| lang.parse().ok()),
        editor: text("editor").map(str::to_owned),
        ..Layer::default()
    }
}
