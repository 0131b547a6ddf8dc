//! PDF objects as text, and when two of them are the same.
//!
//! Writing is compact and has one spelling per value: dictionaries in the order they came, strings literal when they are
//! printable ASCII and hexadecimal otherwise. Comparing forgives what a rewriter may change without changing the meaning:
//! the order of keys, `1` and `1.0`, literal and hexadecimal strings, a key with `null` and no key.

use super::SealError;
use lopdf::{Dictionary, Object, Stream, StringFormat};

/// Appends `object`.
pub(super) fn put(out: &mut Vec<u8>, object: &Object) -> Result<(), SealError> {
    match object {
        Object::Null => word(out, "null"),
        Object::Boolean(value) => word(out, if *value { "true" } else { "false" }),
        Object::Integer(value) => word(out, &value.to_string()),
        Object::Real(value) if value.is_finite() => word(out, &value.to_string()),
        Object::Real(_) => return Err(SealError::Unreadable("a number is out of range".to_owned())),
        Object::Name(name) => put_name(out, name),
        Object::String(bytes, _) => put_string(out, bytes),
        Object::Reference((id, generation)) => word(out, &format!("{id} {generation} R")),
        Object::Array(values) => {
            out.push(b'[');
            for value in values {
                put(out, value)?;
            }
            out.push(b']');
        }
        Object::Dictionary(dictionary) => put_dictionary(out, dictionary)?,
        Object::Stream(stream) => {
            put_dictionary(out, &stream.dict)?;
            out.extend_from_slice(b"\nstream\n");
            out.extend_from_slice(&stream.content);
            out.extend_from_slice(b"\nendstream");
        }
    }
    Ok(())
}

fn put_dictionary(out: &mut Vec<u8>, dictionary: &Dictionary) -> Result<(), SealError> {
    out.extend_from_slice(b"<<");
    for (key, value) in dictionary {
        put_name(out, key);
        put(out, value)?;
    }
    out.extend_from_slice(b">>");
    Ok(())
}

/// Appends a word, parted from a word before it.
fn word(out: &mut Vec<u8>, text: &str) {
    if out.last().is_some_and(|last| !is_delimiter(*last) && !is_space(*last)) {
        out.push(b' ');
    }
    out.extend_from_slice(text.as_bytes());
}

fn put_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for byte in name {
        if byte.is_ascii_graphic() && !is_delimiter(*byte) && *byte != b'#' {
            out.push(*byte);
        } else {
            out.extend_from_slice(format!("#{byte:02x}").as_bytes());
        }
    }
}

fn put_string(out: &mut Vec<u8>, bytes: &[u8]) {
    if bytes.iter().all(|byte| matches!(byte, b' '..=b'~')) {
        out.push(b'(');
        for byte in bytes {
            if matches!(byte, b'(' | b')' | b'\\') {
                out.push(b'\\');
            }
            out.push(*byte);
        }
        out.push(b')');
    } else {
        out.push(b'<');
        out.extend_from_slice(data_encoding::HEXLOWER.encode(bytes).as_bytes());
        out.push(b'>');
    }
}

/// A text string (ISO 32000-1, 7.9.2.2): ASCII as it is, anything else as UTF-16 with its mark.
pub(super) fn text(text: &str) -> Object {
    let bytes = if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        text.as_bytes().to_vec()
    } else {
        [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect()
    };
    Object::String(bytes, StringFormat::Literal)
}

/// Whether two objects mean the same. Streams are compared as they are packed.
pub(super) fn same(one: &Object, other: &Object) -> bool {
    match (one, other) {
        (Object::Integer(a), Object::Integer(b)) => a == b,
        #[expect(clippy::cast_precision_loss, reason = "a whole number beside a real one is a measure, not a count")]
        (Object::Integer(a), Object::Real(b)) | (Object::Real(b), Object::Integer(a)) => is_equal(*a as f32, *b),
        (Object::Real(a), Object::Real(b)) => is_equal(*a, *b),
        (Object::String(a, _), Object::String(b, _)) => a == b,
        (Object::Array(a), Object::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Object::Dictionary(a), Object::Dictionary(b)) => differing(a, b).is_empty(),
        (Object::Stream(a), Object::Stream(b)) => is_same_stream(a, b),
        _ => one == other,
    }
}

fn is_equal(one: f32, other: f32) -> bool {
    one.total_cmp(&other).is_eq() || one - other == 0.0
}

fn is_same_stream(one: &Stream, other: &Stream) -> bool {
    one.content == other.content && differing(&one.dict, &other.dict).iter().all(|key| key == b"Length")
}

/// The keys whose values are not the same, sorted.
pub(super) fn differing(one: &Dictionary, other: &Dictionary) -> Vec<Vec<u8>> {
    let keys = one.iter().chain(other.iter()).map(|(key, _)| key);
    let mut keys: Vec<Vec<u8>> = keys.filter(|key| !same(entry(one, key), entry(other, key))).cloned().collect();
    keys.sort();
    keys.dedup();
    keys
}

/// The value of a key, or `null`.
pub(super) fn entry<'a>(dictionary: &'a Dictionary, key: &[u8]) -> &'a Object {
    dictionary.get(key).unwrap_or(&Object::Null)
}

/// The dictionary of a dictionary or stream.
pub(super) fn dictionary_of(object: &Object) -> Option<&Dictionary> {
    match object {
        Object::Dictionary(dictionary) => Some(dictionary),
        Object::Stream(stream) => Some(&stream.dict),
        _ => None,
    }
}

/// Whether the object is, or holds inside, a signature dictionary or a signed field.
pub(super) fn holds_signature(object: &Object) -> bool {
    if let Object::Array(values) = object {
        return values.iter().any(holds_signature);
    }
    dictionary_of(object).is_some_and(|dictionary| {
        dictionary.has(b"ByteRange")
            || dictionary.has_type(b"Sig")
            || dictionary.has_type(b"DocTimeStamp")
            || dictionary.iter().any(|(_, value)| holds_signature(value))
    })
}

/// White space of PDF.
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0c | b'\r' | b' ')
}

/// What ends a word of PDF.
pub(super) fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}
