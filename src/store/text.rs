//! The text of a file: the bytes as they lie on disk, and the form in which they are read and compared.
//!
//! Reading uses [`FileText::normal`]; edits start from [`FileText::original`], so that untouched lines survive byte for byte.

use std::borrow::Cow;

use camino::Utf8Path;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::error::StoreError;

/// The byte order mark that some editors put first.
pub const BOM: char = '\u{feff}';

/// A file's text, exactly as it lies on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileText(String);

impl FileText {
    /// Checks that bytes are UTF-8; `path` is for the message only.
    pub fn decode(path: &Utf8Path, bytes: Vec<u8>) -> Result<Self, StoreError> {
        String::from_utf8(bytes).map(Self).map_err(|error| {
            let offset = error.utf8_error().valid_up_to();
            let before = error.as_bytes().iter().take(offset);
            StoreError::NotUtf8 {
                path: path.to_owned(),
                offset,
                line: 1 + before.filter(|byte| **byte == b'\n').count(),
            }
        })
    }

    /// The text as it lies on disk, byte order mark and line ends included: edits start from here.
    pub fn original(&self) -> &str {
        &self.0
    }

    /// The text as it is read: see [`normalise`].
    pub fn normal(&self) -> Cow<'_, str> {
        normalise(&self.0)
    }
}

/// Gives a text without a byte order mark, with LF line ends and composed letters (NFC).
///
/// Line numbers stay the same, columns may shrink where letters are composed.
pub fn normalise(text: &str) -> Cow<'_, str> {
    let body = text.strip_prefix(BOM).unwrap_or(text);
    if !body.contains("\r\n") {
        return composed(body);
    }
    let lines = body.replace("\r\n", "\n");
    Cow::Owned(composed(&lines).into_owned())
}

/// Gives a text in its composed form (NFC); copies nothing where it is in that form.
pub fn composed(text: &str) -> Cow<'_, str> {
    if is_composed(text) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfc().collect())
    }
}

/// Says whether a text is in its composed form (NFC).
///
/// Letters below the combining marks and the usual punctuation always are, and a file rarely holds anything else.
fn is_composed(text: &str) -> bool {
    let plain = |c: char| c < '\u{300}' || ('\u{2010}'..='\u{205e}').contains(&c) || c == '€';
    text.is_ascii() || text.chars().all(plain) || is_nfc(text)
}

#[cfg(test)]
mod tests {
    use super::{FileText, normalise};
    use crate::store::error::StoreError;
    use std::borrow::Cow;

    #[test]
    fn a_plain_text_is_not_copied() {
        assert!(matches!(normalise("nimi = \"Päivi\"\n"), Cow::Borrowed(_)));
    }

    #[test]
    fn bom_line_ends_and_split_letters_read_the_same() {
        let plain = "a = \"ä\"\nb = 1\n";

        assert_eq!(normalise("\u{feff}a = \"a\u{308}\"\r\nb = 1\r\n"), plain);
        assert_eq!(normalise("a = \"a\u{308}\"\nb = 1\n"), plain);
        assert_eq!(normalise("\u{feff}a = \"ä\"\nb = 1\r\n"), plain);
    }

    #[test]
    fn the_original_keeps_every_byte() {
        let text = FileText::decode("x.toml".into(), b"\xef\xbb\xbfa = 1\r\n".to_vec()).unwrap();

        assert_eq!(text.original(), "\u{feff}a = 1\r\n");
        assert_eq!(text.normal(), "a = 1\n");
    }

    #[test]
    fn a_wrong_byte_is_named_with_its_line() {
        let error = FileText::decode("x.toml".into(), b"a = 1\nb = \xff\n".to_vec()).unwrap_err();

        assert!(matches!(
            error,
            StoreError::NotUtf8 {
                offset: 10,
                line: 2,
                ..
            }
        ));
    }
}
