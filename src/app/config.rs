//! Settings in layers: built in, the user's file, the practice, the environment, flags. Each value knows where it came from.
//!
//! Resolving is a pure function of the layers. Only [`Environment::of_process`] reads the environment.

use std::collections::BTreeMap;
use std::ffi::OsString;

use camino::Utf8PathBuf;

use crate::store::shape::nearest;
use crate::ui::style::ColorChoice;
use crate::ui::text::Lang;

/// Where a value came from, the weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// Built in.
    BuiltIn,
    /// The system's locale.
    Locale,
    /// The user's own file.
    UserFile,
    /// `practice.toml`.
    Practice,
    /// An environment variable.
    Environment,
    /// A flag of this run.
    Flag,
}

impl Origin {
    /// Returns the word for it in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::BuiltIn => "built_in",
            Self::Locale => "locale",
            Self::UserFile => "user_file",
            Self::Practice => "practice",
            Self::Environment => "environment",
            Self::Flag => "flag",
        }
    }
}

/// A value and where it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting<T> {
    /// The value.
    pub value: T,
    /// Its origin.
    pub origin: Origin,
}

/// The environment as it was when the run began.
#[derive(Debug, Clone, Default)]
pub struct Environment {
    values: BTreeMap<String, String>,
    /// Everything as it was, for the programs we start.
    pub raw: Vec<(OsString, OsString)>,
}

impl Environment {
    /// Reads the environment of this process; the only place that does.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the one door to the environment")]
    pub fn of_process() -> Self {
        let raw: Vec<(OsString, OsString)> = std::env::vars_os().collect();
        let text = |(key, value): &(OsString, OsString)| {
            Some((key.to_str()?.to_owned(), value.to_str()?.to_owned()))
        };
        Self {
            values: raw.iter().filter_map(text).collect(),
            raw,
        }
    }

    /// Returns a variable that is set to something.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.values
            .get(name)
            .map(String::as_str)
            .filter(|value| !value.is_empty())
    }

    /// Says whether colour is not wanted: `NO_COLOR`, or a terminal that has none.
    #[must_use]
    pub fn colour_unwanted(&self) -> bool {
        self.get("NO_COLOR").is_some() || self.get("TERM") == Some("dumb")
    }

    /// Says whether letters beyond ASCII can be shown: yes, unless the locale names another encoding than UTF-8.
    #[must_use]
    pub fn unicode(&self) -> bool {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
            .into_iter()
            .find_map(|name| self.get(name));
        locale.is_none_or(|locale| {
            let locale = locale.to_lowercase();
            locale.contains("utf-8") || locale.contains("utf8")
        })
    }

    /// Returns the user's own file of settings, whether it exists or not.
    #[must_use]
    pub fn user_file(&self) -> Option<Utf8PathBuf> {
        let base = self.get("XDG_CONFIG_HOME").map(Utf8PathBuf::from);
        let home = || {
            self.get("HOME")
                .or_else(|| self.get("USERPROFILE"))
                .map(|home| Utf8PathBuf::from(home).join(".config"))
        };
        base.or_else(home)
            .map(|base| base.join("tyo").join("config.toml"))
    }
}

/// One layer of values; what is absent is left to weaker layers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Layer {
    /// Language of the terminal.
    pub language: Option<Lang>,
    /// Colour.
    pub color: Option<ColorChoice>,
    /// Editor command.
    pub editor: Option<String>,
    /// Folder of the practice.
    pub practice: Option<Utf8PathBuf>,
    /// Whether PDFs are made beside Markdown.
    pub pdf: Option<bool>,
    /// Seconds to wait for another run.
    pub wait: Option<u64>,
}

/// A key of the user's file that does not exist or has a wrong value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadSetting {
    /// Where it was set, such as `TYO_LANG`.
    pub place: String,
    /// The nearest key there is, when the key is unknown.
    pub nearest: Option<&'static str>,
    /// The wrong value, when the key is known.
    pub value: Option<String>,
}

/// The names of the settings, in the order they are listed.
pub const SETTINGS: [&str; 6] = ["language", "color", "editor", "practice", "pdf", "wait"];

impl Layer {
    /// Reads one named value into the layer.
    fn set(&mut self, name: &str, value: &str) -> bool {
        match name {
            "language" => self.language = value.parse().ok(),
            "color" => self.color = value.parse().ok(),
            "editor" => self.editor = Some(value.to_owned()),
            "practice" => self.practice = Some(Utf8PathBuf::from(value)),
            "pdf" => self.pdf = value.parse().ok(),
            "wait" => self.wait = value.parse().ok(),
            _ => return false,
        }
        match name {
            "language" => self.language.is_some(),
            "color" => self.color.is_some(),
            "pdf" => self.pdf.is_some(),
            "wait" => self.wait.is_some(),
            _ => true,
        }
    }

    /// Reads the user's file; what is unknown or wrong is told and left out.
    #[must_use]
    pub fn of_user_file(text: &str) -> (Self, Vec<BadSetting>) {
        let mut layer = Self::default();
        let mut bad = Vec::new();
        let Ok(table) = text.parse::<toml::Table>() else {
            bad.push(BadSetting {
                place: "config.toml".into(),
                nearest: None,
                value: None,
            });
            return (layer, bad);
        };
        for (key, value) in &table {
            let text = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            if !SETTINGS.contains(&key.as_str()) {
                bad.push(BadSetting {
                    place: key.clone(),
                    nearest: nearest(key, SETTINGS.into_iter()),
                    value: None,
                });
            } else if !layer.set(key, &text) {
                bad.push(BadSetting {
                    place: key.clone(),
                    nearest: None,
                    value: Some(text),
                });
            }
        }
        (layer, bad)
    }

    /// Reads the `TYO_*` variables and the usual ones for the editor.
    #[must_use]
    pub fn of_environment(environment: &Environment) -> (Self, Vec<BadSetting>) {
        let mut layer = Self::default();
        let mut bad = Vec::new();
        let named = [
            ("TYO_LANG", "language"),
            ("TYO_COLOR", "color"),
            ("TYO_EDITOR", "editor"),
            ("TYO_PRACTICE", "practice"),
            ("TYO_PDF", "pdf"),
            ("TYO_WAIT", "wait"),
        ];
        for (variable, name) in named {
            if let Some(value) = environment.get(variable)
                && !layer.set(name, value)
            {
                bad.push(BadSetting {
                    place: variable.into(),
                    nearest: None,
                    value: Some(value.to_owned()),
                });
            }
        }
        let usual = environment
            .get("VISUAL")
            .or_else(|| environment.get("EDITOR"));
        layer.editor = layer.editor.or_else(|| usual.map(str::to_owned));
        (layer, bad)
    }

    /// Reads what the system's locale says about the language.
    #[must_use]
    pub fn of_locale(environment: &Environment) -> Self {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .find_map(|name| environment.get(name));
        Self {
            language: locale.and_then(|locale| locale.parse().ok()),
            ..Self::default()
        }
    }
}

/// The settings of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// Language of the terminal.
    pub language: Setting<Lang>,
    /// Colour.
    pub color: Setting<ColorChoice>,
    /// Editor command.
    pub editor: Setting<String>,
    /// Where the search for the practice folder begins.
    pub practice: Setting<Utf8PathBuf>,
    /// Whether PDFs are made beside Markdown.
    pub pdf: Setting<bool>,
    /// Seconds to wait for another run.
    pub wait: Setting<u64>,
}

/// Takes each value from the strongest layer that has it.
#[must_use]
pub fn resolve(layers: &[(Origin, Layer)]) -> Config {
    fn pick<T: Clone>(
        layers: &[(Origin, Layer)],
        fallback: T,
        get: impl Fn(&Layer) -> Option<T>,
    ) -> Setting<T> {
        let strongest = layers
            .iter()
            .filter_map(|(origin, layer)| get(layer).map(|value| (*origin, value)))
            .max_by_key(|(origin, _)| *origin);
        strongest.map_or(
            Setting {
                value: fallback,
                origin: Origin::BuiltIn,
            },
            |(origin, value)| Setting { value, origin },
        )
    }
    Config {
        language: pick(layers, Lang::En, |layer| layer.language),
        color: pick(layers, ColorChoice::Auto, |layer| layer.color),
        editor: pick(layers, "nano".to_owned(), |layer| layer.editor.clone()),
        practice: pick(layers, Utf8PathBuf::from("."), |layer| {
            layer.practice.clone()
        }),
        pdf: pick(layers, cfg!(feature = "pdf"), |layer| layer.pdf),
        wait: pick(layers, 0, |layer| layer.wait),
    }
}

#[cfg(test)]
mod tests {
    use super::{Environment, Layer, Origin, resolve};
    use crate::ui::text::Lang;

    fn environment(pairs: &[(&str, &str)]) -> Environment {
        Environment {
            values: pairs
                .iter()
                .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
                .collect(),
            raw: Vec::new(),
        }
    }

    #[test]
    fn the_stronger_layer_wins_and_says_so() {
        let layers = [
            (
                Origin::Flag,
                Layer {
                    language: Some(Lang::En),
                    ..Layer::default()
                },
            ),
            (
                Origin::Locale,
                Layer {
                    language: Some(Lang::Fi),
                    ..Layer::default()
                },
            ),
        ];

        let config = resolve(&layers);

        assert_eq!(
            (config.language.value, config.language.origin),
            (Lang::En, Origin::Flag)
        );
        assert_eq!(config.wait.origin, Origin::BuiltIn);
    }

    #[test]
    fn an_unknown_setting_is_told_with_its_neighbour() {
        let (layer, bad) = Layer::of_user_file("langauge = \"fi\"\npdf = \"perhaps\"\nwait = 5\n");

        assert_eq!(layer.wait, Some(5));
        assert_eq!(bad[0].nearest, Some("language"));
        assert_eq!(bad[1].value.as_deref(), Some("perhaps"));
    }

    #[test]
    fn our_own_editor_variable_beats_the_usual_ones() {
        let (layer, _) =
            Layer::of_environment(&environment(&[("EDITOR", "ed"), ("TYO_EDITOR", "vim -n")]));

        assert_eq!(layer.editor.as_deref(), Some("vim -n"));
    }

    #[test]
    fn only_a_locale_of_another_encoding_takes_letters_away() {
        let unicode = |locale| environment(&[("LC_CTYPE", locale)]).unicode();

        assert!(unicode("fi_FI.UTF-8") && unicode("C.utf8") && unicode(""));
        assert!(!unicode("C") && !unicode("fi_FI.ISO-8859-15"));
    }

    #[test]
    fn the_locale_chooses_finnish() {
        assert_eq!(
            Layer::of_locale(&environment(&[("LANG", "fi_FI.UTF-8")])).language,
            Some(Lang::Fi)
        );
        assert_eq!(
            Layer::of_locale(&environment(&[("LANG", "C")])).language,
            None
        );
    }
}
