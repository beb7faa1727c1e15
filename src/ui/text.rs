//! Every word a user reads in the terminal: the Fluent catalogues in `locales/`, and the one way to take a text from them.
//!
//! All files of `locales/<lang>/` make one catalogue, so a room may bring its own file. `build.rs` reads them at compile
//! time: a [`say!`] with an unknown key, a missing or an unknown argument does not compile. Knows nothing of the
//! environment: the caller finds the user's language.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

pub use fluent_bundle::FluentValue as Value;

pub use crate::say;

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// Takes a text from the catalogue: `say!(words, "key")` or `say!(words, "key", name = value, n = 3)`.
///
/// A number chooses the plural form; an already formatted figure goes in as text and is shown as it is.
///
/// ```
/// use tyo::ui::text::{Lang, Words, say};
///
/// let words = Words::new(Lang::Fi);
/// assert_eq!(say!(words, "common-yes"), "kyllä");
/// ```
///
/// A key that is in no catalogue is a compile error, and so are the wrong arguments:
///
/// ```compile_fail,E0080
/// use tyo::ui::text::{Lang, Words, say};
///
/// let words = Words::new(Lang::Fi);
/// assert_eq!(say!(words, "common-perhaps"), "ehkä");
/// ```
///
/// ```compile_fail,E0080
/// use tyo::ui::text::{Lang, Words, say};
///
/// let words = Words::new(Lang::Fi);
/// assert_eq!(say!(words, "common-yes", name = "Aino"), "kyllä");
/// ```
#[macro_export]
macro_rules! say {
    ($words:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {{
        const _: () = assert!(
            $crate::ui::text::is_message($key, &[$(stringify!($name)),*]),
            concat!("src/ui/locales/en has no message `", $key, "` with exactly these arguments:" $(, " ", stringify!($name))*),
        );
        $words.say($key, &[$((stringify!($name), $crate::ui::text::Value::from($value))),*])
    }};
}

/// One entry of a catalogue, as the build found it.
struct Message {
    key: &'static str,
    /// Sorted.
    arguments: &'static [&'static str],
}

/// Tells at compile time whether a message of that key takes exactly those arguments.
#[doc(hidden)]
#[must_use]
pub const fn is_message(key: &str, arguments: &[&str]) -> bool {
    let (mut low, mut high) = (0, MESSAGES_EN.len());
    while low < high {
        let middle = low + (high - low) / 2;
        match compare(MESSAGES_EN[middle].key.as_bytes(), key.as_bytes()) {
            0 => return takes(MESSAGES_EN[middle].arguments, arguments),
            order if order < 0 => low = middle + 1,
            _ => high = middle,
        }
    }
    false
}

const fn takes(wanted: &[&str], given: &[&str]) -> bool {
    let mut i = 0;
    while i < wanted.len() {
        let mut j = 0;
        while j < given.len() && compare(wanted[i].as_bytes(), given[j].as_bytes()) != 0 {
            j += 1;
        }
        if j == given.len() {
            return false;
        }
        i += 1;
    }
    wanted.len() == given.len()
}

/// Bytewise order as a sign: `Ord` cannot be asked in a `const fn`.
const fn compare(left: &[u8], right: &[u8]) -> isize {
    let mut i = 0;
    while i < left.len() && i < right.len() {
        if left[i] != right[i] {
            return left[i] as isize - right[i] as isize;
        }
        i += 1;
    }
    left.len() as isize - right.len() as isize
}

/// A language tyo speaks in the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lang {
    /// English.
    En,
    /// Finnish.
    Fi,
}

impl Lang {
    /// Every language there is a catalogue for.
    pub const ALL: [Self; 2] = [Self::En, Self::Fi];

    /// Gives the two-letter code, as in a settings file.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fi => "fi",
        }
    }

    const fn files(self) -> &'static [&'static str] {
        match self {
            Self::En => FILES_EN,
            Self::Fi => FILES_FI,
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The text names no language tyo speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLang(
    /// What was given.
    pub String,
);

impl fmt::Display for UnknownLang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` names no language known here", self.0)
    }
}

impl std::error::Error for UnknownLang {}

impl FromStr for Lang {
    type Err = UnknownLang;

    /// Reads a code (`fi`), a tag (`fi-FI`) or a locale of the system (`fi_FI.UTF-8`).
    fn from_str(text: &str) -> Result<Self, UnknownLang> {
        let language = text.split(['_', '-', '.', '@']).next().unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|lang| lang.code().eq_ignore_ascii_case(language))
            .ok_or_else(|| UnknownLang(text.to_owned()))
    }
}

/// The words of one language; the catalogue is read when the first word is wanted. A clone shares it.
#[derive(Clone)]
pub struct Words {
    lang: Lang,
    bundle: Arc<OnceLock<FluentBundle<FluentResource>>>,
}

impl Words {
    /// Chooses the language, without reading anything yet.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        Self {
            lang,
            bundle: Arc::default(),
        }
    }

    /// Gives the language these words are in.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// Takes the text of a key that is certain to exist; use [`say!`], which makes it certain.
    #[must_use]
    pub fn say(&self, key: &str, arguments: &[(&str, Value<'_>)]) -> String {
        self.find_with(key, arguments)
            .unwrap_or_else(|| key.to_owned())
    }

    /// Looks for the text of a key made at run time.
    #[must_use]
    pub fn find(&self, key: &str) -> Option<String> {
        self.find_with(key, &[])
    }

    /// Looks for the text of a key made at run time that takes arguments.
    #[must_use]
    pub fn find_with(&self, key: &str, arguments: &[(&str, Value<'_>)]) -> Option<String> {
        let bundle = self.bundle.get_or_init(|| read_catalogue(self.lang));
        let pattern = bundle.get_message(key)?.value()?;
        let mut named = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            named.set(Cow::Borrowed(*name), value.clone());
        }
        // What is lacking shows in the text itself as `{$name}`.
        let mut lacking = Vec::new();
        Some(
            bundle
                .format_pattern(pattern, Some(&named), &mut lacking)
                .into_owned(),
        )
    }
}

fn read_catalogue(lang: Lang) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![lang.code().parse().unwrap_or_default()]);
    // The isolation marks around arguments would be bytes in a terminal and in every copied line.
    bundle.set_use_isolating(false);
    for file in lang.files() {
        // The build refused bad syntax and keys given twice, so neither can be met here.
        let resource =
            FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::{FILES_FI, Lang, MESSAGES_EN, MESSAGES_FI, UnknownLang, Value, Words, is_message};

    fn lines(messages: &[super::Message]) -> Vec<String> {
        messages
            .iter()
            .map(|message| format!("{} {:?}", message.key, message.arguments))
            .collect()
    }

    #[test]
    fn both_catalogues_have_the_same_messages_with_the_same_arguments() {
        let (english, finnish) = (lines(MESSAGES_EN), lines(MESSAGES_FI));
        let only_english: Vec<_> = english
            .iter()
            .filter(|line| !finnish.contains(line))
            .collect();
        let only_finnish: Vec<_> = finnish
            .iter()
            .filter(|line| !english.contains(line))
            .collect();

        assert_eq!((only_english, only_finnish), (vec![], vec![]));
    }

    #[test]
    fn no_message_is_blank_and_every_argument_has_its_place() {
        for lang in Lang::ALL {
            let words = Words::new(lang);
            for message in MESSAGES_EN {
                let arguments: Vec<_> = message
                    .arguments
                    .iter()
                    .map(|name| (*name, Value::from(2)))
                    .collect();
                let text = words.find_with(message.key, &arguments).unwrap_or_default();
                assert!(
                    !text.trim().is_empty(),
                    "{lang}: `{}` is blank",
                    message.key
                );
                assert!(
                    !text.contains(['{', '}', '\u{2068}']),
                    "{lang}: `{}` reads {text}",
                    message.key
                );
            }
        }
    }

    #[test]
    fn keys_are_in_kebab_case() {
        let odd = |key: &&str| {
            !key.bytes()
                .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
        };

        assert_eq!(
            MESSAGES_EN.iter().map(|message| message.key).find(odd),
            None
        );
    }

    #[test]
    fn a_catalogue_may_lie_in_several_files() {
        assert!(FILES_FI.len() > 1);
    }

    #[test]
    fn a_wrong_key_or_argument_is_known_at_compile_time() {
        assert!(is_message("common-yes", &[]));
        assert!(is_message("common-and-more", &["count"]));
        assert!(!is_message("common-ye", &[]));
        assert!(!is_message("common-yes", &["count"]));
        assert!(!is_message("common-and-more", &[]));
        assert!(!is_message("common-and-more", &["counts"]));
        assert!(!is_message("common-and-more", &["count", "count"]));
    }

    #[test]
    fn a_number_chooses_the_plural_in_both_languages() {
        let (english, finnish) = (Words::new(Lang::En), Words::new(Lang::Fi));

        assert_eq!(
            say!(english, "common-and-more", count = 1),
            "and 1 more row"
        );
        assert_eq!(
            say!(english, "common-and-more", count = 2),
            "and 2 more rows"
        );
        assert_eq!(
            say!(finnish, "common-and-more", count = 1),
            "ja 1 rivi lisää"
        );
        assert_eq!(
            say!(finnish, "common-and-more", count = 2),
            "ja 2 riviä lisää"
        );
    }

    #[test]
    fn a_formatted_figure_is_shown_as_it_was_given() {
        assert_eq!(
            say!(Words::new(Lang::Fi), "common-and-more", count = "1 234"),
            "ja 1 234 riviä lisää"
        );
    }

    #[test]
    fn a_key_made_at_run_time_is_found_or_not() {
        let words = Words::new(Lang::En);

        assert_eq!(
            words.find(&format!("common-{}", "no")).as_deref(),
            Some("no")
        );
        assert_eq!(words.find("common-perhaps"), None);
    }

    #[test]
    fn a_locale_of_the_system_names_its_language() {
        assert_eq!("fi_FI.UTF-8".parse(), Ok(Lang::Fi));
        assert_eq!("FI".parse(), Ok(Lang::Fi));
        assert_eq!("en-GB".parse(), Ok(Lang::En));
        assert_eq!(
            "sv_FI.UTF-8".parse::<Lang>(),
            Err(UnknownLang("sv_FI.UTF-8".to_owned()))
        );
        assert_eq!(
            "C.UTF-8".parse::<Lang>(),
            Err(UnknownLang("C.UTF-8".to_owned()))
        );
        assert_eq!("".parse::<Lang>(), Err(UnknownLang(String::new())));
    }
}
