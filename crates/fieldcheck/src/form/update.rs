//! Writes what changed in a document as one incremental update (ISO 32000-1, 7.5.6): the bytes that were there stay an exact
//! prefix, and only objects that differ follow. It never rewrites, renumbers or removes an object.

use lopdf::{Dictionary, Document, Error, IncrementalDocument, Object};

/// `form` and, behind it, what `after` has differently from `before`. `before` is what `form` reads as.
///
/// # Errors
/// The update cannot be written, or the file has no cross references that one could follow.
pub(super) fn write(form: &[u8], before: Document, after: Document) -> Result<Vec<u8>, Error> {
    if before.xref_recovery.is_some() || before.xref_start == 0 {
        return Err(Error::IO(std::io::Error::other("its cross references are damaged")));
    }
    let changed: Vec<_> = after.objects.iter().filter(|(id, object)| before.objects.get(id) != Some(object)).collect();
    if changed.is_empty() {
        return Ok(form.to_vec());
    }
    let changed: Vec<_> = changed.into_iter().map(|(id, object)| (*id, object.clone())).collect();
    let mut update = IncrementalDocument::create_from(form.to_vec(), before);
    update.new_document.max_id = after.max_id;
    update.new_document.objects.extend(changed);
    let mut written = Vec::with_capacity(form.len() + 16_384);
    update.save_to(&mut written)?;
    Ok(written)
}

/// Whether the document holds a signature, ours or another's.
pub(super) fn is_signed(document: &Document) -> bool {
    document.objects.values().filter_map(|object| object.as_dict().ok()).any(is_signature)
}

fn is_signature(dictionary: &Dictionary) -> bool {
    dictionary.has(b"ByteRange")
        && dictionary.get(b"Contents").is_ok_and(|contents| matches!(contents, Object::String(..)))
}
