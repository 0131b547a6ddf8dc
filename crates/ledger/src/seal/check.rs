//! Whether a seal holds, from the file alone.
//!
//! 1. The seal is found in the bytes by how it begins; exactly one may be there, standing where its own numbers say.
//! 2. The digest of everything but the gap, from the first byte of the file to the end of the sealed revision, is signed by a
//!    key that leads to the action's key; gap and dictionary are spelt as [`super::seal`] spells them.
//! 3. The revision is exactly the maker's bytes, of which length and digest were sealed, and one update.
//! 4. The catalog leads to this signature, a field bears it, and there is no other one.
//! 5. What follows, if anything, filled in fields and nothing else ([`super::changes`]).
//!
//! So a seal is never found through cross references that somebody added, and a revision inside another file, bytes before
//! it, a second signature or a second update of the same objects are no seal that holds. Work and memory are bounded by the
//! size of the file; no bytes bring it down.

use super::dictionary::{self, BEFORE, MARK, Room, Saying, Span};
use super::{
    Check, LARGEST_FILE, Reason, Verdict, certificate, changes, cms, fields, objects, sections, syntax, write,
};
use crate::Digest;
use lopdf::{Document, Object, ObjectId};
use x509_cert::der::{Reader as _, SliceReader};

/// Tells whether the seal of `pdf` holds, and what it says.
#[must_use]
pub fn check(pdf: &[u8]) -> Check {
    examine(pdf, None).unwrap_or_else(Check::refused)
}

/// Like [`check`], and the fingerprint of the key must be this one; case, hyphens and spaces do not count.
///
/// A seal with another key gets the verdict [`Reason::ForeignKey`]; what it says stays readable, but the structure of the file
/// is not looked at any more. So whoever does not hold the key cannot make this read more than [`super::LARGEST_UPDATE`] bytes
/// of his own.
#[must_use]
pub fn check_against(pdf: &[u8], fingerprint: &str) -> Check {
    examine(pdf, Some(fingerprint)).unwrap_or_else(Check::refused)
}

/// A seal found in the bytes.
struct Found {
    /// Its object.
    id: ObjectId,
    /// Where `n 0 obj` begins.
    start: usize,
    /// Its gap, and the end of its revision.
    span: Span,
}

fn broken<T>(what: &str) -> Result<T, Reason> {
    Err(Reason::Broken(what.to_owned()))
}

fn examine(pdf: &[u8], expected: Option<&str>) -> Result<Check, Reason> {
    let found = find(pdf)?;
    let sealed = pdf.get(..found.span.end).unwrap_or_default();
    let signer = cms::open(&contents(sealed, found.span)?, &write::digest(sealed, found.span))?;
    if signer.stamp.is_some() != (found.span.room == Room::Stamped) {
        return broken("the room for a time stamp");
    }
    let saying = read(sealed, &found)?;
    if certificate::shortened(&saying.statement.maker) != signer.maker {
        return broken("the maker is another one than in the certificates");
    }
    let verdict = if expected.is_none_or(|expected| signer.key.has_fingerprint(expected)) {
        let document = revision(sealed, &found, &saying)?;
        if pdf.len() == sealed.len() {
            Verdict::Genuine
        } else {
            match changes::judge(pdf, &document, sealed.len()) {
                Ok(()) => Verdict::Filled,
                Err(what) => Verdict::NotGenuine(Reason::Added(what)),
            }
        }
    } else {
        Verdict::NotGenuine(Reason::ForeignKey)
    };
    Ok(Check {
        verdict,
        maker: Some(saying.statement.maker.clone()),
        statement: Some(saying.statement),
        fingerprint: Some(signer.key.fingerprint()),
        sealed_at: Some(saying.at),
        stamp: signer.stamp,
        signed_len: Some(sealed.len()),
        prefix_len: Some(saying.signed_bytes),
        prefix_sha256: Some(saying.signed_sha256),
    })
}

/// Finds the one seal, by its bytes.
fn find(pdf: &[u8]) -> Result<Found, Reason> {
    if pdf.len() > LARGEST_FILE {
        return broken("the file is larger than any that is sealed");
    }
    let holds = |word: &[u8]| pdf.windows(word.len()).any(|window| window == word);
    if !pdf.starts_with(b"%PDF-") || !holds(b"startxref") {
        return Err(Reason::NoPdf);
    }
    let mut marks = pdf.windows(MARK.len()).enumerate().filter(|(_, window)| *window == MARK).map(|(at, _)| at);
    let Some(mark) = marks.next() else { return Err(Reason::NoSeal) };
    if marks.next().is_some() {
        return broken("there is more than one seal");
    }
    let span = dictionary::span(pdf.get(mark + MARK.len()..).unwrap_or_default());
    let Some(span) = span else { return broken("the numbers of the seal") };
    if span.gap != mark + BEFORE || span.end > pdf.len() {
        // Bytes were put in, taken away or cut off, or the file lies inside another one.
        return Err(Reason::Changed);
    }
    let head = pdf.get(..mark).unwrap_or_default();
    let number = head.strip_suffix(b" 0 obj\n").and_then(|head| {
        let digits = head.iter().rev().take(10).take_while(|byte| byte.is_ascii_digit()).count();
        std::str::from_utf8(head.get(head.len() - digits..)?).ok()?.parse::<u32>().ok()
    });
    let Some(number) = number else { return broken("the seal is no object") };
    let start = format!("\n{number} 0 obj\n");
    let apart = head.ends_with(start.as_bytes()) && pdf.get(mark..span.gap) == Some(&dictionary::before(span));
    if !apart {
        return broken("the seal is spelt in another way");
    }
    Ok(Found { id: (number, 0), start: mark + 1 - start.len(), span })
}

/// The CMS in the gap; behind it there are zeros only.
fn contents(sealed: &[u8], span: Span) -> Result<Vec<u8>, Reason> {
    let gap = sealed.get(span.gap..span.behind()).unwrap_or_default();
    let digits = gap.strip_prefix(b"<").and_then(|gap| gap.strip_suffix(b">"));
    let bytes = digits.and_then(|digits| data_encoding::HEXLOWER.decode(digits).ok());
    let Some(bytes) = bytes else { return broken("the signature is not in hexadecimal") };
    let first = SliceReader::new(&bytes).and_then(|mut reader| reader.tlv_bytes());
    let Ok(cms) = first else { return broken("the signature is no CMS") };
    if bytes.iter().skip(cms.len()).any(|byte| *byte != 0) {
        return broken("something stands behind the signature");
    }
    Ok(cms.to_vec())
}

/// What the seal says, if it is spelt as ours are.
fn read(sealed: &[u8], found: &Found) -> Result<Saying, Reason> {
    let object = syntax::Reader::new(sealed, found.start).indirect();
    let saying = match &object {
        Ok((_, _, Object::Dictionary(dictionary))) => dictionary::read(dictionary),
        _ => None,
    };
    let Some(saying) = saying else { return broken("the seal does not say what it seals") };
    let behind = sealed.get(found.span.behind()..).unwrap_or_default();
    let same = dictionary::after(&saying)
        .is_ok_and(|after| behind.strip_prefix(after.as_slice()).is_some_and(|rest| rest.starts_with(b"\nendobj\n")));
    if same { Ok(saying) } else { broken("the seal is spelt in another way") }
}

/// The sealed revision: the maker's bytes and one update that leads to this seal and no other.
fn revision(sealed: &[u8], found: &Found, saying: &Saying) -> Result<Document, Reason> {
    let before = sealed.get(..saying.signed_bytes).filter(|before| before.len() <= found.start);
    let Some(before) = before.filter(|before| Digest::of(before) == saying.signed_sha256) else {
        return broken("the bytes before the seal are not those that it names");
    };
    let Some(previous) = sections::last_start(before) else {
        return broken("the bytes before the seal are no whole file");
    };
    let update = sections::read(sealed, before.len(), previous);
    let update = update.map_err(|defect| Reason::Broken(format!("the update of the seal: {defect}")))?;
    let [update] = update.as_slice() else { return broken("the seal is not in one update") };
    if update.objects.get(&found.id.0).is_none_or(|placed| placed.at != Some(found.start)) {
        return broken("the update does not hold the seal");
    }
    let document = write::load(sealed).map_err(|why| Reason::Broken(why.to_string()))?;
    let own = Object::Reference(found.id);
    let perms = document.catalog().and_then(|catalog| catalog.get_deref(b"Perms", &document)?.as_dict());
    if !perms.is_ok_and(|perms| perms.len() == 1 && perms.get(b"DocMDP").is_ok_and(|seal| *seal == own)) {
        return broken("the catalog does not lead to the seal");
    }
    let bears = |field: &fields::Field| {
        let value = document.get_dictionary(field.id).and_then(|field| field.get(b"V"));
        field.kind == b"Sig" && value.is_ok_and(|value| *value == own)
    };
    if !fields::all(&document).iter().any(bears) {
        return broken("no field bears the seal");
    }
    if document.objects.iter().any(|(id, object)| *id != found.id && objects::holds_signature(object)) {
        return broken("there is another signature");
    }
    Ok(document)
}
