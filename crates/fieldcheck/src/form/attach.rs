//! Evidence inside a PDF: embedded (ISO 32000-2, 7.11.4) in the name tree of embedded files and as associated data of the
//! document; or, where a signature allows no more than filling in, as the value of the hidden field that our forms have for it.

use super::{Piece, fields};
use crate::paper::pdf_date;
use bmc::bundle;
use lopdf::{Dictionary, Document, Error, Object, ObjectId, Stream, dictionary, text_string};

/// Puts every bundle into the field for evidence, behind those that stand there. False if there is no such field.
pub(super) fn into_field(document: &mut Document, pieces: &[Piece]) -> bool {
    let all = fields::all(document);
    let Some((_, id)) = all.iter().find(|(name, _)| name == bundle::EVIDENCE_FIELD) else { return false };
    let Ok(field) = document.get_dictionary(*id) else { return false };
    let known = field.get_deref(b"V", document).ok().and_then(|value| lopdf::decode_text_string(value).ok());
    let mut bundles = bundle::from_field(&known.unwrap_or_default());
    for piece in pieces {
        if !bundles.contains(&piece.bytes) {
            bundles.push(piece.bytes.clone());
        }
    }
    let value = bundle::to_field(&bundles);
    document.get_dictionary_mut(*id).is_ok_and(|field| {
        field.set("V", Object::string_literal(value));
        true
    })
}

/// Embeds every bundle under its file name.
pub(super) fn embed(document: &mut Document, pieces: &[Piece], now: jiff::Timestamp) -> Result<(), Error> {
    let specs: Vec<(String, ObjectId)> =
        pieces.iter().map(|piece| (piece.name.clone(), spec(document, piece, now))).collect();
    associate(document, &specs)?;
    name(document, &specs)
}

fn spec(document: &mut Document, piece: &Piece, now: jiff::Timestamp) -> ObjectId {
    let length = i64::try_from(piece.bytes.len()).unwrap_or(i64::MAX);
    let head = dictionary! {
        "Type" => "EmbeddedFile",
        "Subtype" => "application/vnd.in-toto+json",
        "Params" => dictionary! { "Size" => length, "ModDate" => Object::string_literal(pdf_date(now)) },
    };
    let mut stream = Stream::new(head, piece.bytes.clone());
    // Without compression the file is larger, not worse.
    let _ = stream.compress();
    let file = document.add_object(stream);
    document.add_object(dictionary! {
        "Type" => "Filespec",
        "F" => text_string(&piece.name),
        "UF" => text_string(&piece.name),
        "Desc" => text_string("fieldcheck evidence (in-toto statement in a DSSE envelope)"),
        "AFRelationship" => "Data",
        "EF" => dictionary! { "F" => file, "UF" => file },
    })
}

/// Appends to `AF` of the catalogue.
fn associate(document: &mut Document, specs: &[(String, ObjectId)]) -> Result<(), Error> {
    let mut all = match document.catalog()?.get_deref(b"AF", document) {
        Ok(Object::Array(known)) => known.clone(),
        _ => Vec::new(),
    };
    all.extend(specs.iter().map(|(_, id)| Object::Reference(*id)));
    document.catalog_mut()?.set("AF", all);
    Ok(())
}

/// Puts the files into the name tree. A tree with branches stays as it is and becomes a branch of a new root.
fn name(document: &mut Document, specs: &[(String, ObjectId)]) -> Result<(), Error> {
    let names = match document.catalog()?.get_deref(b"Names", document) {
        Ok(Object::Dictionary(names)) => names.clone(),
        _ => Dictionary::new(),
    };
    let old = match names.get_deref(b"EmbeddedFiles", document) {
        Ok(Object::Dictionary(tree)) => Some(tree.clone()),
        _ => None,
    };
    let mut entries: Vec<(Vec<u8>, Object)> =
        specs.iter().map(|(name, id)| (key(name), Object::Reference(*id))).collect();
    let mut branches = Vec::new();
    if let Some(old) = old {
        match old.get_deref(b"Names", document).and_then(Object::as_array) {
            Ok(known) => {
                let pairs = known.chunks(2).filter_map(|pair| match pair {
                    [name, spec] => Some((name.as_str().ok()?.to_vec(), spec.clone())),
                    _ => None,
                });
                entries.extend(pairs);
            }
            Err(_) => {
                if let Ok(kids) = old.get_deref(b"Kids", document).and_then(Object::as_array) {
                    branches.extend(kids.iter().cloned());
                }
            }
        }
    }
    entries.sort_by(|a, b| a.0.cmp(&b.0));
    entries.dedup_by(|later, earlier| later.0 == earlier.0);
    let limits = entries.first().zip(entries.last()).map(|(first, last)| vec![literal(&first.0), literal(&last.0)]);
    let leaf: Vec<Object> = entries.iter().flat_map(|(name, spec)| [literal(name), spec.clone()]).collect();
    let mut tree = dictionary! { "Names" => leaf };
    if !branches.is_empty() {
        tree.set("Limits", limits.unwrap_or_default());
        let leaf = document.add_object(tree);
        branches.push(Object::Reference(leaf));
        tree = dictionary! { "Kids" => branches };
    }
    let tree = document.add_object(tree);
    let mut names = names;
    names.set("EmbeddedFiles", tree);
    document.catalog_mut()?.set("Names", names);
    Ok(())
}

/// Name of an entry; ASCII, as our file names are.
fn key(name: &str) -> Vec<u8> {
    name.bytes().filter(u8::is_ascii_graphic).collect()
}

fn literal(bytes: &[u8]) -> Object {
    Object::string_literal(bytes.to_vec())
}
