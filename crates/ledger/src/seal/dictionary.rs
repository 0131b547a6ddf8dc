//! The signature dictionary of a seal: written from few values, and read back.
//!
//! Everything up to `/Contents` is fixed text but for the numbers of `/ByteRange`, which stand in a field of fixed width; so
//! the place of a seal can be found in the bytes, without believing any cross reference. Whoever reads one writes it again
//! and compares.

use super::objects::{put, text};
use super::{SealError, Statement};
use crate::Digest;
use lopdf::{Dictionary, Object, StringFormat};
use std::time::Duration;
use x509_cert::der::DateTime;

/// How a seal begins; nothing else in a file may.
pub(super) const MARK: &[u8] = b"<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange[0 ";
/// How much room is kept free for the CMS. There are two sizes and no others, so that a file has one spelling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Room {
    /// For a CMS without a time stamp.
    Plain,
    /// For one with a time stamp, whose certificates are the service's.
    Stamped,
}

impl Room {
    /// Bytes for the CMS.
    pub(super) const fn bytes(self) -> usize {
        match self {
            Self::Plain => 4096,
            Self::Stamped => 24_576,
        }
    }
    /// Length of `/Contents`: two digits a byte, and the angle brackets.
    pub(super) const fn gap(self) -> usize {
        2 * self.bytes() + 2
    }
}
/// What stands between the numbers and the gap.
const CONTENTS: &[u8] = b"]/Contents";
/// Three numbers of ten digits, parted by spaces.
const NUMBERS: usize = 32;

/// Where the gap of a seal lies, and where its revision ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    /// Where the `<` stands.
    pub(super) gap: usize,
    /// Behind the last byte that is covered.
    pub(super) end: usize,
    /// How long the gap is.
    pub(super) room: Room,
}

impl Span {
    /// Where what is covered goes on.
    pub(super) fn behind(self) -> usize {
        self.gap.saturating_add(self.room.gap())
    }
}

/// What a seal says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Saying {
    /// The statement.
    pub(super) statement: Statement,
    /// When, in Unix seconds.
    pub(super) at: i64,
    /// Length of the file before.
    pub(super) signed_bytes: usize,
    /// Its digest.
    pub(super) signed_sha256: Digest,
}

/// The dictionary up to the gap.
pub(super) fn before(span: Span) -> Vec<u8> {
    let behind = span.behind();
    let numbers = format!("{} {behind} {}", span.gap, span.end.saturating_sub(behind));
    [MARK, format!("{numbers:<NUMBERS$}").as_bytes(), CONTENTS].concat()
}

/// How long [`before`] is, whatever the span.
pub(super) const BEFORE: usize = MARK.len() + NUMBERS + CONTENTS.len();

/// The span whose numbers stand behind a [`MARK`]; the numbers may be any.
pub(super) fn span(behind: &[u8]) -> Option<Span> {
    let numbers = std::str::from_utf8(behind.get(..NUMBERS)?).ok()?;
    let mut numbers = numbers.trim_end_matches(' ').split(' ').map(|number| number.parse::<usize>().ok());
    let (gap, second, rest) = (numbers.next()??, numbers.next()??, numbers.next()??);
    let end = second.checked_add(rest)?;
    let room = [Room::Plain, Room::Stamped].into_iter().find(|room| gap.checked_add(room.gap()) == Some(second))?;
    numbers.next().is_none().then_some(Span { gap, end, room })
}

/// The dictionary behind the gap.
pub(super) fn after(saying: &Saying) -> Result<Vec<u8>, SealError> {
    let Saying { statement, at, signed_bytes, signed_sha256 } = saying;
    let mut out = Vec::new();
    let mut one = |key: &str, value: &Object| -> Result<(), SealError> {
        out.extend_from_slice(key.as_bytes());
        put(&mut out, value)
    };
    one("/M", &text(&date(*at)?))?;
    one("/Name", &text(&statement.maker))?;
    one("/Reason", &text(&statement.reason()))?;
    one("/Reference[<</Type/SigRef/TransformMethod/DocMDP/TransformParams<</Type/TransformParams/P 2/V", &name("1.2"))?;
    // Version 1 has no `/Onward`: who knows only that one finds a spelling of its own in every seal it can judge.
    one(">>>>]/FieldactionNotice<</Version", &Object::Integer(if statement.onward.is_some() { 2 } else { 1 }))?;
    one("/Reference", &text(&statement.reference))?;
    one("/DocumentNo", &text(&statement.document_no))?;
    one("/Revision", &Object::Integer(statement.revision.into()))?;
    if let Some(dated) = &statement.dated {
        one("/Dated", &text(dated))?;
    }
    one("/Language", &text(&statement.language))?;
    one("/Maker", &text(&statement.maker))?;
    if let Some(onward) = &statement.onward {
        one("/Onward", &text(onward))?;
    }
    one("/SignedBytes", &Object::Integer(i64::try_from(*signed_bytes).unwrap_or(i64::MAX)))?;
    one("/SignedSha256", &Object::String(signed_sha256.0.to_vec(), StringFormat::Hexadecimal))?;
    out.extend_from_slice(b">>>>");
    Ok(out)
}

/// What a signature dictionary says, if it is one of ours; whether it is spelt as ours is for the caller to compare.
pub(super) fn read(dictionary: &Dictionary) -> Option<Saying> {
    let notice = dictionary.get(b"FieldactionNotice").ok()?.as_dict().ok()?;
    let text = |key: &[u8]| notice.get(key).ok().and_then(|value| lopdf::decode_text_string(value).ok());
    let number = |key: &[u8]| notice.get(key).ok().and_then(|value| value.as_i64().ok());
    let statement = Statement {
        reference: text(b"Reference")?,
        document_no: text(b"DocumentNo")?,
        revision: number(b"Revision")?.try_into().ok()?,
        dated: text(b"Dated"),
        language: text(b"Language")?,
        maker: text(b"Maker")?,
        onward: text(b"Onward"),
    };
    Some(Saying {
        statement,
        at: moment(dictionary.get(b"M").ok()?.as_str().ok()?)?,
        signed_bytes: number(b"SignedBytes")?.try_into().ok()?,
        signed_sha256: Digest(notice.get(b"SignedSha256").ok()?.as_str().ok()?.try_into().ok()?),
    })
}

fn name(text: &str) -> Object {
    Object::Name(text.as_bytes().to_vec())
}

/// A moment as `D:20260102030405Z`.
fn date(at: i64) -> Result<String, SealError> {
    let seconds = u64::try_from(at).map_err(|_| SealError::Moment(at))?;
    let date = DateTime::from_unix_duration(Duration::from_secs(seconds)).map_err(|_| SealError::Moment(at))?;
    if !(2020..=2059).contains(&date.year()) {
        return Err(SealError::Moment(at));
    }
    let day = format!("{:04}{:02}{:02}", date.year(), date.month(), date.day());
    Ok(format!("D:{day}{:02}{:02}{:02}Z", date.hour(), date.minutes(), date.seconds()))
}

fn moment(text: &[u8]) -> Option<i64> {
    let digits = std::str::from_utf8(text).ok()?.strip_prefix("D:")?.strip_suffix('Z')?;
    let part = |from: usize, to: usize| digits.get(from..to)?.parse::<u8>().ok();
    let year = digits.get(..4)?.parse().ok()?;
    let date = DateTime::new(year, part(4, 6)?, part(6, 8)?, part(8, 10)?, part(10, 12)?, part(12, 14)?).ok()?;
    i64::try_from(date.unix_duration().as_secs()).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn numbers_stand_in_a_field_of_fixed_width_and_are_read_back() {
        for (gap, end) in [(1, 90_000), (268_435_456, 268_500_000), (4_294_900_000, 4_294_967_295_usize)] {
            for room in [Room::Plain, Room::Stamped] {
                let text = before(Span { gap, end, room });
                assert_eq!(text.len(), BEFORE);
                let read = span(text.strip_prefix(MARK).unwrap());
                assert_eq!(read, Some(Span { gap, end, room }), "{}", String::from_utf8_lossy(&text));
            }
        }
        for wrong in ["", "1 2", "7 8 9                           ", "-1 2 3                          "] {
            assert_eq!(span(wrong.as_bytes()), None, "{wrong}");
        }
    }

    #[test]
    fn moments_have_one_spelling_within_the_validity() {
        for (at, text) in [(1_577_836_800, "D:20200101000000Z"), (1_767_323_045, "D:20260102030405Z")] {
            assert_eq!(date(at).unwrap(), text);
            assert_eq!(moment(text.as_bytes()), Some(at));
        }
        assert_eq!(date(2_840_140_799).unwrap(), "D:20591231235959Z");
        for at in [-1, 0, 1_577_836_799, 2_840_140_800, i64::MAX] {
            assert!(matches!(date(at), Err(SealError::Moment(_))), "{at}");
        }
    }
}
