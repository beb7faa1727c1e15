//! Ids: short lower-case slugs that are safe as file names and safe in a commit message.
//!
//! Each kind of thing has its own type, so that a client can never be looked up by an engagement's id.

use std::fmt;
use std::str::FromStr;

/// The longest id, in characters.
pub const MAX_LENGTH: usize = 60;

/// File stems that Windows keeps for devices.
const DEVICES: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
    "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// Why a text is no id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdError {
    /// No characters at all.
    Empty,
    /// Longer than [`MAX_LENGTH`].
    TooLong,
    /// Something other than `a`–`z`, `0`–`9` and hyphens, or a hyphen first.
    Characters,
    /// A name that Windows keeps for a device.
    Device,
}

impl fmt::Display for IdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "an id of at least one character",
            Self::TooLong => "an id of at most 60 characters",
            Self::Characters => "an id of a-z, 0-9 and hyphens that begins with a letter or digit",
            Self::Device => "an id that is not a device name of Windows",
        })
    }
}

impl std::error::Error for IdError {}

/// Says whether a text may be an id, whatever kind it names.
///
/// # Errors
/// The first reason found, see [`IdError`].
pub fn check(text: &str) -> Result<(), IdError> {
    if text.is_empty() {
        return Err(IdError::Empty);
    }
    if text.len() > MAX_LENGTH {
        return Err(IdError::TooLong);
    }
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    if !text.bytes().all(|b| plain(b) || b == b'-') || !text.bytes().next().is_some_and(plain) {
        return Err(IdError::Characters);
    }
    if DEVICES.contains(&text) {
        return Err(IdError::Device);
    }
    Ok(())
}

/// Proposes an id for a name: lower case, Finnish letters without their dots, hyphens between words.
///
/// Returns `None` when nothing usable remains.
#[must_use]
pub fn propose(name: &str) -> Option<String> {
    let mut slug = String::new();
    for letter in name.to_lowercase().chars() {
        match letter {
            'ä' | 'å' | 'á' | 'à' => slug.push('a'),
            'ö' | 'ø' | 'ó' => slug.push('o'),
            'é' | 'è' | 'ë' => slug.push('e'),
            'ü' => slug.push('u'),
            'š' => slug.push('s'),
            'ž' => slug.push('z'),
            'a'..='z' | '0'..='9' => slug.push(letter),
            _ if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            _ => {}
        }
    }
    slug.truncate(MAX_LENGTH);
    let slug = slug.trim_end_matches('-').to_owned();
    check(&slug).is_ok().then_some(slug)
}

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => { $(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Returns the id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                check(text)?;
                Ok(Self(text.to_owned()))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+ };
}

ids! {
    /// Names a client: an organisation or a person who commissions or pays.
    ///
    /// It cannot stand where an engagement is meant:
    ///
    /// ```compile_fail
    /// use tyo::domain::id::{ClientId, EngagementId};
    /// let client: ClientId = "kuusilahti".parse().unwrap();
    /// let engagement: EngagementId = client;
    /// ```
    ///
    /// ```
    /// use tyo::domain::id::{ClientId, EngagementId};
    /// let client: ClientId = "kuusilahti".parse().unwrap();
    /// let engagement: EngagementId = "k26-01".parse().unwrap();
    /// assert_ne!(client.as_str(), engagement.as_str());
    /// ```
    ClientId,
    /// Names an engagement.
    EngagementId,
    /// Names a session within its engagement.
    SessionId,
    /// Names a supervisor of the practice.
    SupervisorId,
}

/// Names something of a list: a talk topic, a method, a theme, a reason. May hold underscores as well.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ListId(String);

impl ListId {
    /// Returns the id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for ListId {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        check(&text.replace('_', "-"))?;
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for ListId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::{EngagementId, IdError, propose};
    use proptest::prelude::{prop_assert, proptest};

    #[test]
    fn hostile_ids_are_refused() {
        let refused = |text: &str| text.parse::<EngagementId>().unwrap_err();

        assert_eq!(refused("../x"), IdError::Characters);
        assert_eq!(refused("con"), IdError::Device);
        assert_eq!(refused(&"a".repeat(300)), IdError::TooLong);
        assert_eq!(refused("👍"), IdError::Characters);
        assert_eq!(refused(""), IdError::Empty);
        assert_eq!(refused("-x"), IdError::Characters);
        assert_eq!(refused("K26"), IdError::Characters);
        assert_eq!(refused("a/b"), IdError::Characters);
        assert_eq!(refused("a\0b"), IdError::Characters);
    }

    #[test]
    fn a_name_becomes_a_readable_id() {
        assert_eq!(
            propose("Kuusilahden kunta").as_deref(),
            Some("kuusilahden-kunta")
        );
        assert_eq!(
            propose("Lähdevesi ry / Öljymäki").as_deref(),
            Some("lahdevesi-ry-oljymaki")
        );
        assert_eq!(propose("???"), None);
        assert_eq!(propose("CON"), None);
    }

    proptest! {
        #[test]
        fn every_proposal_is_an_id(name in ".{0,200}") {
            if let Some(slug) = propose(&name) {
                prop_assert!(slug.parse::<EngagementId>().is_ok());
            }
        }
    }
}
