//! The verifier: from the bytes of one file to "it fits" or the first thing that does not.
//!
//! Order of checks: container; manifest, key and signature; the manifest's list against the
//! entries; then each file once, in order: digests, checkpoints, personal rows, facts with the
//! root at every checkpoint, proofs. Facts go to the caller in the same pass. Memory is bounded
//! by [`Limits`], whatever the file's size.

use super::audit::Audit;
use super::container::Entry;
use super::source::{Lines, Source};
use super::{
    CHECKPOINTS, DossierReader, FACTS, FORMAT, Fault, FileEntry, Finding, LEADING, Limits, MANIFEST, Manifest,
    PERSONAL, SIGNATURE,
};
use crate::digest::Digest;
use crate::log::{InclusionProof, check_inclusion};
use crate::signature::{self, Purpose, Signature};
use std::io::{Read, Seek};

const LONGEST_SIGNATURE: u64 = 1024;

/// What a dossier that fits consists of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Structure {
    /// The signed manifest: action, key, counts, root, files.
    pub manifest: Manifest,
    /// The fingerprint of the key that signed, for people to compare.
    pub fingerprint: String,
    /// How many proofs of single facts were checked.
    pub proofs: u64,
    /// The length of the whole file in bytes.
    pub bytes: u64,
}

/// Checks the dossier in `input` with nothing but the file.
///
/// `fingerprint` is the key's fingerprint as the reader knows it from elsewhere; without it the
/// dossier is shown to be whole and signed by the key inside it, but not whose key that is.
/// `on_fact` gets every fact as `(index from 0, bytes)` before the whole file is known to fit: its
/// results count only if this function returns `Ok`. An `Err` of `on_fact` becomes the finding
/// at that line.
///
/// # Errors
/// [`Fault::Finding`] with the first thing that does not fit, [`Fault::Io`] if the file cannot
/// be read.
pub fn verify_structure<R: Read + Seek>(
    input: R,
    limits: Limits,
    fingerprint: Option<&str>,
    on_fact: impl FnMut(u64, &[u8]) -> Result<(), String>,
) -> Result<Structure, Fault> {
    DossierReader::open(input, limits)?.verify(fingerprint, on_fact)
}

pub(super) fn verify<R: Read + Seek>(
    source: &mut Source<R>,
    entries: &[Entry],
    limits: &Limits,
    fingerprint: Option<&str>,
    mut on_fact: impl FnMut(u64, &[u8]) -> Result<(), String>,
) -> Result<Structure, Fault> {
    let (manifest, files) = signed_manifest(source, entries, limits, fingerprint)?;
    compare_list(&manifest, files)?;
    let mut audit = Audit::new(manifest.key.clone(), limits);
    let mut proofs = 0;
    for (entry, listed) in files.iter().zip(&manifest.files) {
        let digest = match entry.name.as_str() {
            CHECKPOINTS => checkpoints(source, entry, &mut audit, limits)?,
            PERSONAL => personal(source, entry, &mut audit, limits)?,
            FACTS => facts(source, entry, &mut audit, limits, &mut on_fact)?,
            name if name.starts_with("proofs/") => {
                proofs += 1;
                proof(source, entry, &audit, limits)?
            }
            _ => source.content(entry, |_| Ok(()))?.of(entry)?,
        };
        compare_digest(listed, &digest)?;
    }
    compare_counts(&manifest, &audit)?;
    let fingerprint = manifest.key.fingerprint();
    Ok(Structure { manifest, fingerprint, proofs, bytes: source.length() })
}

/// Reads manifest and signature; gives the manifest and the entries it speaks of.
fn signed_manifest<'e, R: Read + Seek>(
    source: &mut Source<R>,
    entries: &'e [Entry],
    limits: &Limits,
    fingerprint: Option<&str>,
) -> Result<(Manifest, &'e [Entry]), Fault> {
    let [files @ .., manifest, signature] = entries else {
        return Err(Finding::new(MANIFEST, "it is missing").into());
    };
    for (entry, name) in [(manifest, MANIFEST), (signature, SIGNATURE)] {
        if entry.name != name {
            return Err(Finding::new(name, "it is missing").into());
        }
    }
    let (bytes, _) = source.whole(manifest, limits.manifest_bytes)?;
    let (line, _) = source.whole(signature, LONGEST_SIGNATURE)?;
    let wrong = |what: String| Fault::from(Finding::new(MANIFEST, what));
    let read: Manifest = serde_json::from_slice(&bytes).map_err(|e| wrong(format!("it cannot be read: {e}")))?;
    if read.format != FORMAT {
        return Err(wrong(format!("format is `{:.40}`, this program reads `{FORMAT}`", read.format)));
    }
    if let Some(typed) = fingerprint
        && !read.key.has_fingerprint(typed)
    {
        let found = read.key.fingerprint();
        return Err(wrong(format!("signed with the key {found}, expected {typed}")));
    }
    let line = line.strip_suffix(b"\n").and_then(|line| std::str::from_utf8(line).ok());
    let signed = line.and_then(|line| line.parse::<Signature>().ok());
    let signed = signed.ok_or_else(|| Finding::new(SIGNATURE, "it is not one signature line"))?;
    signature::verify(Purpose::MANIFEST, &bytes, &signed, &read.key)
        .map_err(|e| Finding::new(SIGNATURE, e.to_string()))?;
    if crate::canonical::to_bytes(&read).ok().as_ref() != Some(&bytes) {
        return Err(wrong("it is not in canonical JSON form".to_owned()));
    }
    if read.origin != read.key.name() {
        return Err(wrong(format!("origin is `{}`, the key's name `{}`", read.origin, read.key.name())));
    }
    Ok((read, files))
}

/// Compares names and sizes in the manifest with the entries of the container.
fn compare_list(manifest: &Manifest, files: &[Entry]) -> Result<(), Finding> {
    for (at, leading) in LEADING.iter().enumerate() {
        if files.get(at).is_none_or(|entry| entry.name != *leading) {
            return Err(Finding::new(*leading, "it is missing"));
        }
    }
    for (entry, listed) in files.iter().zip(&manifest.files) {
        if entry.name != listed.name {
            let what = format!("the manifest lists `{}` in this place", listed.name);
            return Err(Finding::new(&entry.name, what));
        }
        if u64::from(entry.size) != listed.size {
            let what = format!("it has {} bytes, the manifest says {}", entry.size, listed.size);
            return Err(Finding::new(&entry.name, what));
        }
    }
    if let Some(extra) = files.get(manifest.files.len()) {
        return Err(Finding::new(&extra.name, "the manifest does not list it"));
    }
    if let Some(missing) = manifest.files.get(files.len()) {
        return Err(Finding::new(&missing.name, "it is missing; the manifest lists it"));
    }
    Ok(())
}

fn checkpoints<R: Read + Seek>(
    source: &mut Source<R>,
    entry: &Entry,
    audit: &mut Audit,
    limits: &Limits,
) -> Result<Digest, Fault> {
    let mut lines = Lines::new(entry, limits);
    let sums = source.content(entry, |piece| lines.piece(piece, |_, line| Ok(audit.trail.line(line)?)))?;
    lines.end()?;
    audit.trail.end()?;
    Ok(sums.of(entry)?)
}

fn personal<R: Read + Seek>(
    source: &mut Source<R>,
    entry: &Entry,
    audit: &mut Audit,
    limits: &Limits,
) -> Result<Digest, Fault> {
    let mut lines = Lines::new(entry, limits);
    let sums = source.content(entry, |piece| lines.piece(piece, |_, line| Ok(audit.people.line(line)?)))?;
    lines.end()?;
    Ok(sums.of(entry)?)
}

fn facts<R: Read + Seek>(
    source: &mut Source<R>,
    entry: &Entry,
    audit: &mut Audit,
    limits: &Limits,
    on_fact: &mut impl FnMut(u64, &[u8]) -> Result<(), String>,
) -> Result<Digest, Fault> {
    audit.begin_facts()?;
    let mut lines = Lines::new(entry, limits);
    let sums = source.content(entry, |piece| {
        lines.piece(piece, |index, fact| {
            audit.fact(fact)?;
            on_fact(index, fact).map_err(|what| Finding::new(format!("{FACTS}, line {}", index + 1), what).into())
        })
    })?;
    lines.end()?;
    audit.end_facts()?;
    Ok(sums.of(entry)?)
}

/// A file of `proofs/` leads from a leaf to the root that a checkpoint of its size signed.
fn proof<R: Read + Seek>(
    source: &mut Source<R>,
    entry: &Entry,
    audit: &Audit,
    limits: &Limits,
) -> Result<Digest, Fault> {
    let (bytes, digest) = source.whole(entry, limits.proof_bytes)?;
    let wrong = |what: String| Fault::from(Finding::new(&entry.name, what));
    let proof: InclusionProof = serde_json::from_slice(&bytes).map_err(|e| wrong(format!("it is no proof: {e}")))?;
    let root = audit.trail.root_at(proof.size);
    let root = root.ok_or_else(|| wrong(format!("no checkpoint has the size {}", proof.size)))?;
    check_inclusion(&proof, root).map_err(|e| wrong(e.to_string()))?;
    Ok(digest)
}

fn compare_digest(listed: &FileEntry, found: &Digest) -> Result<(), Finding> {
    if listed.sha256 != *found {
        let what = format!("SHA-256 is {found}, the manifest says {}", listed.sha256);
        return Err(Finding::new(&listed.name, what));
    }
    match promised_digest(&listed.name) {
        Some(promised) if promised != *found => {
            Err(Finding::new(&listed.name, format!("its name promises another SHA-256 than {found}")))
        }
        _ => Ok(()),
    }
}

/// The digest in a name such as `documents/<64 hexadecimal digits>.pdf`.
pub(super) fn promised_digest(name: &str) -> Option<Digest> {
    let (_, last) = name.rsplit_once('/')?;
    last.split('.').next()?.parse().ok()
}

fn compare_counts(manifest: &Manifest, audit: &Audit) -> Result<(), Finding> {
    let counts = [
        ("checkpoints", manifest.checkpoints, audit.trail.count()),
        ("facts", manifest.facts, audit.facts()),
        ("personal", manifest.personal, audit.people.count()),
    ];
    for (name, stated, found) in counts {
        if stated != found {
            let what = format!("`{name}` says {stated}, the file holds {found}");
            return Err(Finding::new(MANIFEST, what));
        }
    }
    if manifest.root != audit.root() {
        let what = format!("`root` says {}, the facts lead to {}", manifest.root, audit.root());
        return Err(Finding::new(MANIFEST, what));
    }
    Ok(())
}
