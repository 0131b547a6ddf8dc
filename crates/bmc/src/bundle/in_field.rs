//! Bundles as the value of a form field: in a sealed form nothing but values may change (DocMDP 2), so there the evidence
//! travels as text. One bundle a line, in base64 (RFC 4648, 4), so that its bytes come out exactly as they went in.
//!
//! Nothing is believed here: what is found is still to be opened ([`super::open`]).

use super::{Embedded, LARGEST};
use data_encoding::BASE64;
use lopdf::{Document, Object};

/// Name of the hidden field that our forms have for evidence.
pub const EVIDENCE_FIELD: &str = "evidence";
/// Most bundles in one field.
const MOST: usize = 64;
/// Most fields of the uppermost level that are looked at.
const MOST_FIELDS: usize = 4096;

/// The value that carries these bundles.
#[must_use]
pub fn to_field(bundles: &[Vec<u8>]) -> String {
    bundles.iter().map(|bundle| BASE64.encode(bundle)).collect::<Vec<_>>().join("\n")
}

/// The bundles in a value; lines that are none are left out.
#[must_use]
pub fn from_field(value: &str) -> Vec<Vec<u8>> {
    // A program that saves the form may write either kind of line break (ISO 32000-1, 12.7.4.3).
    let lines =
        value.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty() && line.len() <= LARGEST / 3 * 4 + 4);
    lines
        .take(MOST)
        .filter_map(|line| BASE64.decode(line.as_bytes()).ok())
        .filter(|bytes| bytes.len() <= LARGEST)
        .collect()
}

/// The bundles in the field for evidence, if the document has one.
pub(super) fn in_field(document: &Document) -> Vec<Embedded> {
    let form =
        document.catalog().ok().and_then(|catalog| catalog.get_deref(b"AcroForm", document).ok()?.as_dict().ok());
    let fields = form.and_then(|form| form.get_deref(b"Fields", document).ok()?.as_array().ok());
    let value = fields.into_iter().flatten().take(MOST_FIELDS).find_map(|field| value(document, field));
    let bundles = value.map(|value| from_field(&value)).unwrap_or_default();
    let name = |at: usize| format!("{EVIDENCE_FIELD}-{at}");
    bundles.into_iter().enumerate().map(|(at, bytes)| Embedded { name: name(at + 1), bytes }).collect()
}

fn value(document: &Document, field: &Object) -> Option<String> {
    let field = document.dereference(field).ok()?.1.as_dict().ok()?;
    let name = lopdf::decode_text_string(field.get_deref(b"T", document).ok()?).ok()?;
    let value = (name == EVIDENCE_FIELD).then(|| field.get_deref(b"V", document).ok())??;
    match value {
        // A long text may be kept as a stream (ISO 32000-1, 12.7.4.3).
        Object::Stream(stream) => String::from_utf8(stream.get_plain_content_with_limit(LARGEST * 8).ok()?).ok(),
        text => lopdf::decode_text_string(text).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bundles_come_out_of_a_value_as_they_went_in() {
        let bundles = vec![b"{ \"a\": 1 }\n".to_vec(), vec![0, 255, 10]];
        let value = to_field(&bundles);
        assert_eq!(from_field(&value), bundles);
        assert_eq!(from_field(&value.replace('\n', "\r\n")), bundles);
        assert_eq!(from_field("yes\n\nAAAA\nnot base64!"), [vec![0, 0, 0]]);
        assert!(from_field("").is_empty());
    }
}
