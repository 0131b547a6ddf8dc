//! What is done to every text before it is set: check that it can be shown, turn line ends and tabs into blanks, and
//! give endless words places to break.

use super::{Fonts, fonts::BLANKS};
use crate::Error;
use serde_json::{Map, Value};

/// Words longer than this get break points of their own; hyphenation knows real words, not these.
const ENDLESS: usize = 60;
/// Distance of the break points in an endless word.
const STEP: usize = 20;

/// The data with every text checked and endless words made breakable. Addresses of links (`href`) and lines that are known
/// to fit (`whole`) stay as they are: whoever copies them from the page shall have no character more.
pub(super) fn check(data: Value, fonts: &Fonts) -> Result<Value, Error> {
    walk(data, fonts, &mut Vec::new())
}

fn walk(value: Value, fonts: &Fonts, path: &mut Vec<String>) -> Result<Value, Error> {
    Ok(match value {
        Value::String(text) => {
            if let Some(character) = fonts.missing(&text) {
                return Err(Error::Glyph { what: path.join("."), character });
            }
            let stays = path.iter().any(|key| key == "href" || key == "whole");
            Value::String(if stays { text } else { breakable(text.replace(BLANKS, " ")) })
        }
        Value::Array(values) => {
            let mut checked = Vec::with_capacity(values.len());
            for (n, value) in values.into_iter().enumerate() {
                path.push((n + 1).to_string());
                checked.push(walk(value, fonts, path)?);
                path.pop();
            }
            Value::Array(checked)
        }
        Value::Object(entries) => {
            let mut checked = Map::new();
            for (key, value) in entries {
                path.push(key.clone());
                let value = walk(value, fonts, path)?;
                path.pop();
                checked.insert(key, value);
            }
            Value::Object(checked)
        }
        other => other,
    })
}

/// Soft hyphens in endless words of letters, zero-width spaces in endless numbers and codes.
fn breakable(text: String) -> String {
    if text.split(' ').all(|word| word.len() <= ENDLESS) {
        return text;
    }
    let words = text.split(' ').map(|word| {
        if word.chars().count() <= ENDLESS {
            return word.to_owned();
        }
        let mark = if word.chars().all(char::is_alphabetic) { '\u{ad}' } else { '\u{200b}' };
        let mut broken = String::with_capacity(word.len() + word.len() / STEP * 3);
        for (n, c) in word.chars().enumerate() {
            if n > 0 && n % STEP == 0 {
                broken.push(mark);
            }
            broken.push(c);
        }
        broken
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use serde_json::json;

    #[test]
    fn names_the_text_with_the_missing_glyph() {
        let fonts = Fonts::new().unwrap();
        let data = json!({"addressee": {"name": "Labor", "lines": ["Straße 1", "東京"]}});
        let refused = check(data, &fonts).unwrap_err();
        assert_eq!(refused, Error::Glyph { what: "addressee.lines.2".into(), character: '東' });
        assert!(refused.to_string().contains("U+6771"), "{refused}");
        let control = check(json!({"name": "a\u{0}b"}), &fonts).unwrap_err();
        assert_eq!(control, Error::Glyph { what: "name".into(), character: '\u{0}' });
    }

    #[test]
    fn only_endless_words_are_touched() {
        let fonts = Fonts::new().unwrap();
        let long = "x".repeat(300);
        let usual =
            json!({"a": "Rindfleischetikettierungsüberwachungsaufgaben sind lang", "href": long, "whole": [long]});
        assert_eq!(check(usual.clone(), &fonts).unwrap(), usual);
        let checked = check(json!({"word": "ä".repeat(200), "serial": "7".repeat(90)}), &fonts).unwrap();
        assert_eq!(checked["word"].as_str().unwrap().matches('\u{ad}').count(), 9);
        assert_eq!(checked["serial"].as_str().unwrap().matches('\u{200b}').count(), 4);
    }
}
