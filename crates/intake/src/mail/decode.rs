//! Transfer encodings and charsets (RFC 2045 6, RFC 2047): bytes to bytes, bytes to text.
//!
//! Lenient, as mails need it: what is no letter of the encoding is passed over. Never fails, linear. Callers: `fields`,
//! `part`, `body`.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use std::borrow::Cow;

/// Base64 of any line length; other letters are passed over and the end may be missing.
pub(super) fn base64(data: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(data.len() / 4 * 3);
    let (mut held, mut bits) = (0_u32, 0_u32);
    for (at, byte) in data.iter().enumerate() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => {
                (held, bits) = (0, 0);
                if footer(data.get(at + 1..).unwrap_or_default()) {
                    break;
                }
                continue;
            }
            _ => continue,
        };
        held = (held << 6) | u32::from(value);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            out.push(u8::try_from((held >> bits) & 0xff).unwrap_or_default());
            held &= (1 << bits) - 1;
        }
    }
    out
}

/// Whether the next line with anything in it is plain text: lists put a footer behind the end without encoding it.
fn footer(rest: &[u8]) -> bool {
    let rest = rest.trim_ascii_start();
    let line = rest.split(|byte| *byte == b'\n').next().unwrap_or_default().trim_ascii_end();
    let of_it = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
    line.len() > 1 && !line.iter().take(2_000).all(of_it)
}

/// Uuencode, as old programs name it in a mail: the lines between `begin` and `end`.
pub(super) fn unix(data: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(data.len() / 4 * 3);
    let mut lines = data.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii_end);
    if !lines.any(|line| line.starts_with(b"begin")) {
        return data.to_vec();
    }
    let six = |byte: &u8| u32::from(byte.wrapping_sub(b' ') & 0x3f);
    for line in lines.take_while(|line| *line != b"end") {
        let Some((length, rest)) = line.split_first() else { continue };
        let wanted = usize::try_from(six(length)).unwrap_or_default();
        let mut bytes = Vec::with_capacity(wanted);
        for four in rest.chunks(4) {
            let all = (0..4).fold(0, |all, at| (all << 6) | four.get(at).map_or(0, six));
            bytes.extend(all.to_be_bytes().into_iter().skip(1));
        }
        bytes.resize(wanted, 0);
        out.extend(bytes);
    }
    out
}

/// Quoted-printable; a wrong escape stays as it is.
pub(super) fn quoted(data: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(data.len());
    let mut rest = data;
    while let Some(stop) = rest.iter().position(|byte| *byte == b'=') {
        let (before, from) = rest.split_at(stop);
        out.extend_from_slice(before);
        rest = match from {
            [b'=', b'\r', b'\n', tail @ ..] | [b'=', b'\n' | b'\r', tail @ ..] => tail,
            [b'=', high, low, tail @ ..] => {
                if let Some(byte) = hex(*high, *low) {
                    out.push(byte);
                    tail
                } else {
                    after_soft_break(from).unwrap_or_else(|| {
                        out.push(b'=');
                        from.get(1..).unwrap_or_default()
                    })
                }
            }
            other => {
                out.extend_from_slice(if other == b"=" { b"" } else { other });
                b""
            }
        };
    }
    out.extend_from_slice(rest);
    out
}

/// What follows `=` and white space at the end of a line (RFC 2045 6.7, rule 3 by gateways that pad lines).
fn after_soft_break(from: &[u8]) -> Option<&[u8]> {
    let rest = from.get(1..)?;
    let blank = rest.iter().take(80).take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    match rest.get(blank..)? {
        [b'\r', b'\n', tail @ ..] | [b'\n', tail @ ..] if blank > 0 => Some(tail),
        _ => None,
    }
}

/// Percent escapes of RFC 2231.
pub(super) fn percent(data: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(data.len());
    let mut rest = data;
    while let Some((first, tail)) = rest.split_first() {
        match (first, tail) {
            (b'%', [high, low, after @ ..]) => match hex(*high, *low) {
                Some(byte) => {
                    out.push(byte);
                    rest = after;
                }
                None => {
                    out.push(b'%');
                    rest = tail;
                }
            },
            _ => {
                out.push(*first);
                rest = tail;
            }
        }
    }
    out
}

fn hex(high: u8, low: u8) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    u8::try_from(digit(high)? * 16 + digit(low)?).ok()
}

/// Bytes to text by the name of a charset. Without one, or with one that nobody knows: UTF-8 if it is that, else
/// ISO-2022-JP by its escapes, else windows-1252.
pub(super) fn text<'a>(bytes: &'a [u8], charset: &str) -> Cow<'a, str> {
    let charset = charset.trim();
    let named = match charset.to_ascii_lowercase().as_str() {
        "" | "us-ascii" | "ascii" | "unknown-8bit" | "utf-8" | "utf8" => None,
        "cp932" | "ms932" => Encoding::for_label(b"shift_jis"),
        "cp949" | "ks_c_5601" => Encoding::for_label(b"euc-kr"),
        "cp1252" | "ansi" | "latin1" | "latin-1" => Some(WINDOWS_1252),
        "cp1251" => Encoding::for_label(b"windows-1251"),
        // No charset, but a way for programs to keep bytes: it says nothing of letters.
        "x-user-defined" => None,
        other => {
            if let Some(text) = super::charsets::text(bytes, other) {
                return Cow::Owned(text);
            }
            Encoding::for_label(other.as_bytes())
        }
    };
    if let Some(encoding) = named.filter(|encoding| *encoding != UTF_8) {
        return encoding.decode_without_bom_handling(bytes).0;
    }
    if memchr_escape(bytes)
        && let Some(japanese) = Encoding::for_label(b"iso-2022-jp")
    {
        return japanese.decode_without_bom_handling(bytes).0;
    }
    match std::str::from_utf8(bytes) {
        Ok(fine) => Cow::Borrowed(fine),
        Err(_) if charset.to_ascii_lowercase().starts_with("utf") => String::from_utf8_lossy(bytes),
        Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0,
    }
}

/// Whether the bytes hold an escape of ISO-2022-JP and are seven bits wide in front.
fn memchr_escape(bytes: &[u8]) -> bool {
    let front = bytes.get(..bytes.len().min(64 * 1024)).unwrap_or_default();
    front.windows(2).any(|pair| pair == b"\x1b$" || pair == b"\x1b(")
}
