//! Canonical bytes of a value: JSON as RFC 8785 (JCS) writes it.
//!
//! One value has exactly one form: object members sorted, no spaces, one way to write a number
//! and a string. The form is a single line, since JSON strings escape line breaks; therefore a
//! fact is one line of `facts.jsonl`. Numbers are IEEE doubles in RFC 8785: integers beyond
//! 2^53 must be written as strings by the caller's types.

use crate::Error;
use serde::Serialize;

/// The RFC 8785 bytes of `value`: one line without a line break inside or at the end.
///
/// # Errors
/// [`Error::Canonical`] if the value has no JSON form (keys that are no strings, duplicate keys,
/// numbers that are not finite).
///
/// ```
/// let bytes = ledger::canonical::to_bytes(&serde_json::json!({"b": 1, "a": "x\ny"})).unwrap();
/// assert_eq!(bytes, br#"{"a":"x\ny","b":1}"#);
/// ```
pub fn to_bytes<T: Serialize>(value: &T) -> Result<Vec<u8>, Error> {
    serde_json_canonicalizer::to_vec(value).map_err(|e| Error::Canonical(e.to_string()))
}

/// Whether `bytes` are the canonical form of the JSON value they hold.
#[must_use]
pub fn is_canonical(bytes: &[u8]) -> bool {
    serde_json::from_slice::<serde_json::Value>(bytes)
        .ok()
        .and_then(|value| to_bytes(&value).ok())
        .is_some_and(|again| again == bytes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use serde_json::json;

    #[test]
    fn members_are_sorted_by_utf16_units_and_numbers_have_one_form() {
        // The sorting example of RFC 8785 section 3.2.3, cut to the interesting members.
        let value = json!({"\u{20ac}": 1, "\r": 2, "\u{fb33}": 3, "1": 4, "\u{1f600}": 5, "\u{80}": 6, "\u{f6}": 7});
        let text = String::from_utf8(to_bytes(&value).unwrap()).unwrap();
        let order: Vec<usize> = [2, 4, 6, 7, 1, 5, 3].iter().map(|n| text.find(&format!(":{n}")).unwrap()).collect();
        assert!(order.is_sorted(), "{text}");
        assert_eq!(to_bytes(&json!([1e2, 0.000_001, 1e21])).unwrap(), b"[100,0.000001,1e+21]");
    }

    #[test]
    fn a_value_is_one_line() {
        let bytes = to_bytes(&json!({"a": "1\n2\r3\u{2028}", "b": [null, true]})).unwrap();
        assert!(!bytes.contains(&b'\n') && !bytes.contains(&b'\r'));
    }

    #[test]
    fn other_spellings_of_the_same_value_are_not_canonical() {
        assert!(is_canonical(br#"{"a":1,"b":2}"#));
        for other in [&br#"{"b":2,"a":1}"#[..], br#"{"a": 1,"b":2}"#, br#"{"a":1.0,"b":2}"#, b"{"] {
            assert!(!is_canonical(other));
        }
    }
}
