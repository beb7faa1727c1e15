//! Bytes of a table to text: UTF-8 with or without a mark, or what Excel on Windows writes where nobody chose UTF-8.
//!
//! Knows two encodings and guesses between no more: whatever is no UTF-8 is Windows-1252, in which every Finnish letter stands
//! where ISO-8859-1 has it. UTF-16 is refused by name. The table itself is not looked at.

/// In which encoding a text was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// Windows-1252.
    Windows1252,
}

/// Why bytes are no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoText;

/// What the bytes 0x80 to 0x9F are in Windows-1252; five of them are nothing.
const HIGH: [Option<char>; 32] = [
    Some('€'),
    None,
    Some('‚'),
    Some('ƒ'),
    Some('„'),
    Some('…'),
    Some('†'),
    Some('‡'),
    Some('ˆ'),
    Some('‰'),
    Some('Š'),
    Some('‹'),
    Some('Œ'),
    None,
    Some('Ž'),
    None,
    None,
    Some('‘'),
    Some('’'),
    Some('“'),
    Some('”'),
    Some('•'),
    Some('–'),
    Some('—'),
    Some('˜'),
    Some('™'),
    Some('š'),
    Some('›'),
    Some('œ'),
    None,
    Some('ž'),
    Some('Ÿ'),
];

/// Reads bytes as text.
///
/// # Errors
/// When they hold zero bytes, as UTF-16 and other files than texts do, or bytes that mean nothing.
pub fn text(bytes: Vec<u8>) -> Result<(String, Encoding), NoText> {
    if bytes.contains(&0) || bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(NoText);
    }
    match String::from_utf8(bytes) {
        Ok(text) => {
            let text = text
                .strip_prefix('\u{feff}')
                .map(str::to_owned)
                .unwrap_or(text);
            Ok((text, Encoding::Utf8))
        }
        Err(error) => {
            let letters = error.as_bytes().iter().map(|byte| letter(*byte));
            let text: Option<String> = letters.collect();
            text.map(|text| (text, Encoding::Windows1252)).ok_or(NoText)
        }
    }
}

/// Reads one byte of Windows-1252.
fn letter(byte: u8) -> Option<char> {
    match byte {
        0x80..=0x9F => HIGH.get(usize::from(byte - 0x80)).copied().flatten(),
        _ => Some(char::from(byte)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Encoding, NoText, text};

    #[test]
    fn utf8_is_read_with_and_without_its_mark() {
        let plain = text("nimi;Ääkköset".into());

        assert_eq!(plain, Ok(("nimi;Ääkköset".into(), Encoding::Utf8)));
        assert_eq!(text("\u{feff}nimi;Ääkköset".into()), plain);
    }

    #[test]
    fn what_excel_on_windows_writes_is_read() {
        let bytes = b"nimi;hinta\r\nH\xE4meenkyl\xE4n p\xE4iv\xE4koti;280,00 \x80 \x96".to_vec();

        assert_eq!(
            text(bytes),
            Ok((
                "nimi;hinta\r\nHämeenkylän päiväkoti;280,00 € –".into(),
                Encoding::Windows1252
            ))
        );
    }

    #[test]
    fn utf16_and_what_is_no_text_are_refused() {
        assert_eq!(text(b"\xFF\xFEn\0i\0".to_vec()), Err(NoText));
        assert_eq!(text(b"PK\x03\x04\0\0".to_vec()), Err(NoText));
        assert_eq!(text(b"\xE4\x81".to_vec()), Err(NoText));
    }
}
