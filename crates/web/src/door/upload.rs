//! Files in a posted form, files to be kept, and text inside addresses: the same on both sides.

use super::Fields;
use axum::{
    extract::Multipart,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use domain::fact::FileFormat;

/// A posted form with files.
#[derive(Debug, Default)]
pub struct Posted {
    /// Files: name and bytes. Empty ones are left out: a browser sends one where nothing was chosen.
    pub files: Vec<(String, Vec<u8>)>,
    /// The other fields.
    pub fields: Fields,
}

impl Posted {
    /// Reads a form to its end.
    ///
    /// # Errors
    /// The answer to a form that is broken off or too large, ready to be given.
    pub async fn read(mut parts: Multipart) -> Result<Self, Response> {
        let mut posted = Self::default();
        while let Some(part) = parts.next_field().await.map_err(IntoResponse::into_response)? {
            let (field, file) = (part.name().unwrap_or_default().to_owned(), part.file_name().map(str::to_owned));
            match file {
                Some(name) => {
                    let bytes = part.bytes().await.map_err(IntoResponse::into_response)?;
                    if !bytes.is_empty() {
                        posted.files.push((name, bytes.to_vec()));
                    }
                }
                None => posted.fields.0.push((field, part.text().await.map_err(IntoResponse::into_response)?)),
            }
        }
        Ok(posted)
    }

    /// The files, and what was typed into a field as one more, under this name.
    pub fn with_text(mut self, field: &str, name: &str) -> Vec<(String, Vec<u8>)> {
        if self.fields.has(field) {
            self.files.push((name.to_owned(), self.fields.get(field).as_bytes().to_vec()));
        }
        self.files
    }
}

/// JSON to be kept as a file.
pub fn download(bytes: Vec<u8>, name: &str) -> Response {
    to_keep(bytes, "application/json", name)
}

/// A file that somebody handed in, to be kept and never shown by the browser: its ending is that of its bytes, whatever its
/// name says. `else_`: its name where none is known any more.
pub fn kept_file(bytes: Vec<u8>, format: FileFormat, name: &str, else_: &str) -> Response {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let stem = if stem.trim().is_empty() { else_ } else { stem };
    to_keep(bytes, format.mime(), &format!("{stem}.{}", format.ending()))
}

/// Bytes that the browser keeps as a file.
pub fn to_keep(bytes: Vec<u8>, mime: &'static str, name: &str) -> Response {
    let safe: String =
        name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '+')).collect();
    let mut response: Response = ([(header::CONTENT_TYPE, mime)], bytes).into_response();
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{safe}\"")) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

/// A value for a query or a path, percent-encoded (RFC 3986, 2.3: unreserved ones stay, and the slash).
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// A word as a POSIX shell takes it: as it is if it cannot be misread, else in single quotes, which end nowhere but at the
/// next one (XCU 2.2.2).
pub fn shell_word(word: &str) -> String {
    let plain = !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || "-_./".contains(c));
    if plain { word.to_owned() } else { format!("'{}'", word.replace('\'', "'\\''")) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn a_shell_takes_any_word_for_what_it_is() {
        for word in ["1000417", "A 1", "it's", "$(rm)", "a\"b`c\\", "", "ä;&|"] {
            let said = std::process::Command::new("sh")
                .args(["-c", &format!("printf %s {}", shell_word(word))])
                .output()
                .unwrap();
            assert_eq!(String::from_utf8(said.stdout).unwrap(), word);
        }
        assert_eq!(shell_word("1000417"), "1000417");
    }

    #[test]
    fn an_address_holds_any_text() {
        assert_eq!(encode("Labor & Söhne?/-"), "Labor%20%26%20S%C3%B6hne%3F/-");
    }
}
