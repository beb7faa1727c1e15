//! Closed lists of words: an enum whose every value has one spelling in files, flags and JSON.
//!
//! Never holds what a reader sees: the words for people come from the catalogues and the document templates.

use std::fmt;

/// A word that is not in the list, with the words that are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownCode {
    /// The words that would have been right.
    pub known: &'static [&'static str],
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "one of {}", self.known.join(", "))
    }
}

impl std::error::Error for UnknownCode {}

/// Makes an enum with `ALL`, `CODES`, `code`, `FromStr` and `Display` from one list of `Name = "spelling"`.
macro_rules! codes {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// Every value, in the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// Every spelling, in the order of the list.
            pub const CODES: &'static [&'static str] = &[$($code),+];

            /// Returns the spelling used in files, flags and JSON.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::domain::UnknownCode;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($code => Ok(Self::$variant),)+
                    _ => Err($crate::domain::UnknownCode { known: Self::CODES }),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }
    };
}

pub(crate) use codes;

#[cfg(test)]
mod tests {
    use crate::domain::form::Kind;

    #[test]
    fn every_spelling_reads_back_as_its_value() {
        for kind in Kind::ALL {
            assert_eq!(kind.code().parse::<Kind>(), Ok(*kind));
        }
    }

    #[test]
    fn an_unknown_word_answers_with_the_known_ones() {
        let error = "supervison".parse::<Kind>().unwrap_err();

        assert!(error.known.contains(&"supervision"));
        assert!(
            error
                .to_string()
                .starts_with("one of supervision, coaching")
        );
    }
}
