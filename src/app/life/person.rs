//! The code of a supervisee or party, which is all that is ever written down of one. A name is refused.

use crate::app::error::CommandError;
use crate::app::refusal::Rule;

/// A code such as `s3` or `P2`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonCode(String);

impl PersonCode {
    /// Reads a code.
    ///
    /// # Errors
    /// When the text is none, for instance a name.
    pub fn read(text: &str) -> Result<Self, CommandError> {
        let text = text.trim();
        if is_code(text) {
            return Ok(Self(text.to_owned()));
        }
        let facts = vec![("who", text.to_owned())];
        Err(CommandError::refused(Rule::NotAPersonCode, facts))
    }

    /// Reads the code of a party of a mediation, which begins with `P`.
    ///
    /// # Errors
    /// When the text is none, for instance a name or the code of a supervisee.
    pub fn party(text: &str) -> Result<Self, CommandError> {
        let code = Self::read(text)?;
        match code.0.starts_with('P') {
            true => Ok(code),
            false => Err(CommandError::refused(
                Rule::NotAPersonCode,
                vec![("who", code.0)],
            )),
        }
    }

    /// Gives the code as text.
    #[must_use]
    pub fn into_text(self) -> String {
        self.0
    }
}

/// Says whether a text is a code: `s` or `P` and one to three digits.
#[must_use]
pub fn is_code(text: &str) -> bool {
    let digits = text.trim().strip_prefix(['s', 'P']).unwrap_or_default();
    (1..=3).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::PersonCode;

    #[test]
    fn a_code_is_read_and_a_name_is_not() {
        for code in ["s1", "P2", "s12"] {
            assert_eq!(PersonCode::read(code).unwrap().into_text(), code);
        }
        for name in [
            "Maija",
            "Maija Malli",
            "p1",
            "s",
            "P1234",
            "P1 oli syyllinen",
            "",
        ] {
            assert!(PersonCode::read(name).is_err(), "{name}");
        }
        assert!(PersonCode::party("P2").is_ok());
        assert!(PersonCode::party("s2").is_err());
    }
}
