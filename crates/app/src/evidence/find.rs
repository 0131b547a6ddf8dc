//! Bundles in whatever people hand in: the file itself, a PDF form with the evidence inside, a mail with either attached.

use crate::{Error, Result};

/// A bundle that was found, unopened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Name of the file it stood in, for people only.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What a file is, by its first bytes and not by its name.
fn is_pdf(bytes: &[u8]) -> bool {
    bytes.get(..1024).unwrap_or(bytes).windows(5).any(|five| five == b"%PDF-")
}

/// The bundles in a file. A JSON file is taken as it is: opening it says what it is not.
///
/// # Errors
/// `evidence.unreadable` if there is none in a PDF or mail, or the file is neither of the three.
pub fn find(name: &str, bytes: &[u8]) -> Result<Vec<Found>> {
    let none = |what: &str| Error::new("evidence.unreadable", format!("{name}: {what}"));
    if bytes.trim_ascii_start().starts_with(b"{") {
        return Ok(vec![Found { name: name.to_owned(), bytes: bytes.to_vec() }]);
    }
    if is_pdf(bytes) {
        return match in_pdf(bytes)? {
            found if found.is_empty() => Err(none("no evidence is attached to this PDF")),
            found => Ok(found),
        };
    }
    let (attached, _) = intake::mail::attachments(bytes).map_err(|_| none("neither a bundle, nor a PDF, nor a mail"))?;
    let mut found = Vec::new();
    for part in attached {
        if is_pdf(&part.bytes) {
            // A PDF without evidence beside one with it is no fault.
            found.extend(in_pdf(&part.bytes).unwrap_or_default());
        } else if part.bytes.trim_ascii_start().starts_with(b"{") {
            found.push(Found { name: part.name, bytes: part.bytes });
        }
    }
    if found.is_empty() { Err(none("no evidence is attached to this mail")) } else { Ok(found) }
}

/// Bundles in the order in which their runs ended, so that what was seen later is taken later. What cannot be opened comes
/// last, and is refused there.
#[must_use]
pub fn in_order(found: Vec<Found>) -> Vec<Found> {
    let ended = |one: &Found| bmc::bundle::open(&one.bytes).map(|o| o.predicate.run.finished).ok();
    let mut timed: Vec<_> = found.into_iter().map(|one| (ended(&one), one)).collect();
    timed.sort_by_key(|(at, _)| (at.is_none(), *at));
    timed.into_iter().map(|(_, one)| one).collect()
}

fn in_pdf(bytes: &[u8]) -> Result<Vec<Found>> {
    let found = bmc::bundle::embedded(bytes).map_err(|e| Error::new("evidence.unreadable", e.to_string()))?;
    Ok(found.into_iter().map(|e| Found { name: e.name, bytes: e.bytes }).collect())
}
