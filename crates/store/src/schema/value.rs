//! Between domain values and the two column types: text and whole numbers.

use crate::{Error, Result};
use jiff::Timestamp;
use serde::{Serialize, de::DeserializeOwned};
use sqlx::{Any, Row, any::AnyRow, query::Query};

/// A value to be bound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    /// TEXT.
    Text(String),
    /// BIGINT.
    Int(i64),
}

impl Value {
    /// Binds it to a query.
    pub fn bind<'q>(self, query: Query<'q, Any, sqlx::any::AnyArguments>) -> Query<'q, Any, sqlx::any::AnyArguments> {
        match self {
            Self::Text(text) => query.bind(text),
            Self::Int(number) => query.bind(number),
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<bool> for Value {
    fn from(yes: bool) -> Self {
        Self::Int(i64::from(yes))
    }
}

/// A count as a column. Counts beyond 2^63 do not occur.
pub(crate) fn number(count: impl TryInto<i64>) -> i64 {
    count.try_into().unwrap_or(i64::MAX)
}

/// A time as a column: Unix milliseconds.
pub(crate) fn millis(at: Timestamp) -> i64 {
    at.as_millisecond()
}

/// A time that may not have come yet: 0.
pub(crate) fn millis_or_0(at: Option<Timestamp>) -> i64 {
    at.map_or(0, millis)
}

/// The word an enum is stored under (its JSON without quotes, or its JSON if it is more than a word).
pub(crate) fn word<T: Serialize>(value: &T) -> Result<String> {
    let json = serde_json::to_string(value)?;
    let inner = json.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    Ok(inner.map_or_else(|| json.clone(), str::to_owned))
}

/// Reads back what [`word`] wrote.
pub(crate) fn unword<T: DeserializeOwned>(text: &str) -> Result<T> {
    if text.starts_with(['{', '[']) {
        return Ok(serde_json::from_str(text)?);
    }
    Ok(serde_json::from_value(serde_json::Value::String(text.to_owned()))?)
}

/// Reads columns by position.
pub(crate) trait Columns {
    /// A text.
    fn text(&self, column: usize) -> Result<String>;
    /// A whole number.
    fn int(&self, column: usize) -> Result<i64>;
    /// A number that is never negative.
    fn count(&self, column: usize) -> Result<u64> {
        u64::try_from(self.int(column)?).map_err(Error::corrupt)
    }
    /// Yes or no.
    fn yes(&self, column: usize) -> Result<bool> {
        Ok(self.int(column)? != 0)
    }
    /// A time.
    fn time(&self, column: usize) -> Result<Timestamp> {
        Timestamp::from_millisecond(self.int(column)?).map_err(Error::corrupt)
    }
    /// A time, or 0 for "not yet".
    fn time_or_none(&self, column: usize) -> Result<Option<Timestamp>> {
        match self.int(column)? {
            0 => Ok(None),
            millis => Timestamp::from_millisecond(millis).map(Some).map_err(Error::corrupt),
        }
    }
    /// A text, or empty for "none".
    fn text_or_none(&self, column: usize) -> Result<Option<String>> {
        Ok(Some(self.text(column)?).filter(|t| !t.is_empty()))
    }
}

impl Columns for AnyRow {
    fn text(&self, column: usize) -> Result<String> {
        Ok(self.try_get(column)?)
    }
    fn int(&self, column: usize) -> Result<i64> {
        Ok(self.try_get(column)?)
    }
}

/// Letters as people look for them: small, without the marks of the common Latin ones.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'à'..='å' | 'ā' | 'ă' | 'ą' => folded.push('a'),
            'æ' => folded.push_str("ae"),
            'ç' | 'ć' | 'č' => folded.push('c'),
            'ď' | 'đ' => folded.push('d'),
            'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => folded.push('e'),
            'ğ' | 'ģ' => folded.push('g'),
            'ì'..='ï' | 'ī' | 'į' | 'ı' => folded.push('i'),
            'ł' | 'ļ' => folded.push('l'),
            'ñ' | 'ń' | 'ň' | 'ņ' => folded.push('n'),
            'ò'..='ö' | 'ø' | 'ő' => folded.push('o'),
            'œ' => folded.push_str("oe"),
            'ř' => folded.push('r'),
            'ś' | 'š' | 'ş' | 'ș' => folded.push('s'),
            'ß' => folded.push_str("ss"),
            'ť' | 'ţ' | 'ț' => folded.push('t'),
            'ù'..='ü' | 'ū' | 'ů' | 'ű' | 'ų' => folded.push('u'),
            'ý' | 'ÿ' => folded.push('y'),
            'ź' | 'ż' | 'ž' => folded.push('z'),
            '\u{307}' => {}
            other => folded.push(other),
        }
    }
    folded
}

/// The key numbers are sorted by: folded, every run of digits padded, so that 9 comes before 10.
pub(crate) fn number_key(text: &str) -> String {
    let mut key = String::new();
    let mut digits = String::new();
    let flush = |digits: &mut String, key: &mut String| {
        if !digits.is_empty() {
            let bare = digits.trim_start_matches('0');
            key.push_str(&format!("{bare:0>12}"));
            digits.clear();
        }
    };
    for letter in fold(text).chars() {
        if letter.is_ascii_digit() {
            digits.push(letter);
        } else {
            flush(&mut digits, &mut key);
            key.push(letter);
        }
    }
    flush(&mut digits, &mut key);
    key
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use domain::fact::Purpose;

    #[test]
    fn words_go_there_and_back() {
        for purpose in [Purpose::Notice, Purpose::Reminder(3)] {
            assert_eq!(unword::<Purpose>(&word(&purpose).unwrap()).unwrap(), purpose);
        }
        assert_eq!(word(&Purpose::Notice).unwrap(), "notice");
        assert_eq!(unword::<Purpose>("gone").unwrap_err().kind, crate::Kind::Corrupt);
    }

    #[test]
    fn numbers_sort_as_people_count() {
        let mut numbers = ["C-10", "C-9", "c-9/2", "C-9/10", "C-0010/1"];
        numbers.sort_by_key(|n| number_key(n));
        assert_eq!(numbers, ["C-9", "c-9/2", "C-9/10", "C-10", "C-0010/1"]);
    }

    #[test]
    fn marks_do_not_hide_a_name() {
        assert_eq!(fold("Ärztehaus Łódź, Straße"), "arztehaus lodz, strasse");
        assert_eq!(fold("東京 Ελλάδα"), "東京 ελλάδα");
    }
}
