//! Sealing: one incremental update behind the bytes of the maker's file.
//!
//! The update holds the signature, the field that bears it, the form and the catalog, and where there is no such field an
//! invisible one on page one. Its cross references are of the kind that the file has. A file whose cross references need
//! repair, that is encrypted or that already holds a signature is refused: what would stand on it would not be sound.
//! Before a sealed file is handed out it is checked.

use super::dictionary::{self, BEFORE, Room, Saying, Span};
use super::objects::{holds_signature, put, text};
use super::{LARGEST_FILE, LARGEST_STREAM, SealError, Statement, Verdict, appearance, check, cms, fields, sections};
use crate::{Digest, SigningKey};
use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId, StringFormat, dictionary};
use std::collections::BTreeMap;

/// Highest object number that readers must take (ISO 32000-1, annex C).
const HIGHEST: u32 = 8_388_607;
/// What a trailer does not hand on.
const OWN: [&[u8]; 9] = [b"Prev", b"XRefStm", b"Type", b"W", b"Index", b"Filter", b"DecodeParms", b"Length", b"Size"];
/// Annotation flags of an invisible field: to be printed, not to be moved.
const PRINT_LOCKED: i64 = 132;

/// Seals `pdf`: its bytes, then one incremental update with a certification signature that allows filling in the form.
///
/// `field` is the full name of a signature field without a value, best one that is its own widget (poppler reads no other);
/// if there is none of this name, an invisible one is added.
/// `appearance` is a one-page PDF: the page becomes the look of the field, fitted to its rectangle. An invisible field has
/// no look, so for it `appearance` is not used. The same arguments give the same bytes.
///
/// # Errors
/// [`SealError`], see there: the file is refused, or a value does not fit.
pub fn seal(
    pdf: &[u8],
    field: &str,
    statement: &Statement,
    key: &SigningKey,
    at_unix_seconds: i64,
    appearance: Option<&[u8]>,
) -> Result<Vec<u8>, SealError> {
    let (mut out, span) = laid_out(pdf, field, statement, at_unix_seconds, appearance, Room::Plain)?;
    let signed = cms::Signed::of(digest(&out, span), &statement.maker, key)?;
    put_in(&mut out, span, &signed.cms(None)?)?;
    held(out)
}

/// A sealed file, if its seal holds.
pub(super) fn held(out: Vec<u8>) -> Result<Vec<u8>, SealError> {
    match check::check(&out).verdict {
        Verdict::Genuine => Ok(out),
        other => Err(unreadable(&format!("sealed, it would not hold: {other:?}"))),
    }
}

/// The file with everything but the signature, and where the room for it is.
pub(super) fn laid_out(
    pdf: &[u8],
    field: &str,
    statement: &Statement,
    at_unix_seconds: i64,
    appearance: Option<&[u8]>,
    room: Room,
) -> Result<(Vec<u8>, Span), SealError> {
    statement.judge()?;
    let document = load(pdf)?;
    let previous = sections::last_start(pdf).filter(|start| *start == document.xref_start);
    let previous = previous.ok_or_else(|| unreadable("it does not end with `startxref` and `%%EOF`"))?;
    let mut update = Update::new(&document)?;
    let own = update.fresh()?;
    update.fill(field, own, statement, appearance)?;
    update.certify(own)?;
    let saying = Saying {
        statement: statement.clone(),
        at: at_unix_seconds,
        signed_bytes: pdf.len(),
        signed_sha256: Digest::of(pdf),
    };
    let (mut out, gap) = update.write(pdf, own, &saying, previous, room)?;
    let span = Span { gap, end: out.len(), room };
    overwrite(&mut out, gap - BEFORE, &dictionary::before(span))?;
    Ok((out, span))
}

/// Reads a PDF that needs no repair and no password.
pub(super) fn load(pdf: &[u8]) -> Result<Document, SealError> {
    if pdf.len() > LARGEST_FILE {
        return Err(SealError::TooLarge { what: "the file", most: LARGEST_FILE });
    }
    if !pdf.starts_with(b"%PDF-") {
        return Err(unreadable("it does not begin with `%PDF-`"));
    }
    let options = LoadOptions::with_max_decompressed_size(LARGEST_STREAM);
    let document = Document::load_mem_with_options(pdf, options).map_err(|why| unreadable(&why.to_string()))?;
    if document.is_encrypted() || document.was_encrypted() {
        return Err(SealError::Encrypted);
    }
    if document.xref_recovery.is_some() {
        return Err(unreadable("its cross references need repair"));
    }
    Ok(document)
}

fn unreadable(why: &str) -> SealError {
    SealError::Unreadable(why.to_owned())
}

/// Puts the CMS into its room.
pub(super) fn put_in(out: &mut [u8], span: Span, cms: &[u8]) -> Result<(), SealError> {
    if cms.len() > span.room.bytes() {
        return Err(SealError::TooLarge { what: "the signature", most: span.room.bytes() });
    }
    overwrite(out, span.gap + 1, data_encoding::HEXLOWER.encode(cms).as_bytes())
}

/// The digest of everything up to the end of the span but for the gap.
pub(super) fn digest(pdf: &[u8], span: Span) -> Digest {
    let mut hasher = crate::digest::Hasher::new();
    hasher.update(pdf.get(..span.gap).unwrap_or_default());
    hasher.update(pdf.get(span.behind()..span.end).unwrap_or_default());
    hasher.finish()
}

fn overwrite(out: &mut [u8], at: usize, bytes: &[u8]) -> Result<(), SealError> {
    let place = out.get_mut(at..at + bytes.len()).ok_or_else(|| SealError::Encoding("no room".to_owned()))?;
    place.copy_from_slice(bytes);
    Ok(())
}

/// What changes, and under which numbers.
struct Update<'a> {
    document: &'a Document,
    catalog: ObjectId,
    objects: BTreeMap<ObjectId, Object>,
    next: u32,
}

impl<'a> Update<'a> {
    fn new(document: &'a Document) -> Result<Self, SealError> {
        let catalog = document.trailer.get(b"Root").and_then(Object::as_reference);
        let catalog = catalog.map_err(|_| unreadable("it has no catalog"))?;
        let size =
            document.trailer.get(b"Size").and_then(Object::as_i64).ok().and_then(|size| u32::try_from(size).ok());
        let next = size.unwrap_or(0).max(document.max_id.saturating_add(1));
        let update = Self { document, catalog, objects: BTreeMap::new(), next };
        let perms = update.catalog()?.get_deref(b"Perms", document).and_then(Object::as_dict);
        if perms.is_ok_and(|perms| !perms.is_empty()) || document.objects.values().any(holds_signature) {
            return Err(SealError::Signed);
        }
        Ok(update)
    }

    fn catalog(&self) -> Result<&'a Dictionary, SealError> {
        self.document.get_dictionary(self.catalog).map_err(|_| unreadable("it has no catalog"))
    }

    fn fresh(&mut self) -> Result<ObjectId, SealError> {
        let number = self.next;
        self.next = number.saturating_add(1);
        if number > HIGHEST { Err(unreadable("its object numbers are too high")) } else { Ok((number, 0)) }
    }

    /// The object as it will be; taken from the file if it is untouched so far.
    fn changed(&mut self, id: ObjectId) -> Result<&mut Object, SealError> {
        let object = match self.objects.remove(&id) {
            Some(object) => object,
            None => self.document.objects.get(&id).cloned().ok_or_else(|| unreadable("an object is missing"))?,
        };
        Ok(self.objects.entry(id).or_insert(object))
    }

    fn changed_dictionary(&mut self, id: ObjectId) -> Result<&mut Dictionary, SealError> {
        self.changed(id)?.as_dict_mut().map_err(|_| unreadable("an object is no dictionary"))
    }

    /// Appends a reference to an array of a dictionary, wherever the array stands.
    fn append(&mut self, holder: ObjectId, path: &[&[u8]], value: ObjectId) -> Result<(), SealError> {
        let mut place = self.changed(holder)?;
        for (at, key) in path.iter().enumerate() {
            let dictionary = place.as_dict_mut().map_err(|_| unreadable("an object is no dictionary"))?;
            if !dictionary.has(key) {
                let last = at + 1 == path.len();
                dictionary.set(*key, if last { Object::Array(vec![]) } else { Object::Dictionary(Dictionary::new()) });
            }
            place = dictionary.get_mut(key).map_err(|_| unreadable("an entry is missing"))?;
            if let Object::Reference(other) = *place {
                place = self.changed(other)?;
            }
        }
        place.as_array_mut().map_err(|_| unreadable("an object is no array"))?.push(Object::Reference(value));
        Ok(())
    }

    /// Puts the signature into the field, and the page into its look.
    fn fill(
        &mut self,
        name: &str,
        own: ObjectId,
        statement: &Statement,
        appearance: Option<&[u8]>,
    ) -> Result<(), SealError> {
        let refused = |why| SealError::Field { name: name.to_owned(), why };
        let all = fields::all(self.document);
        let Some(field) = all.iter().find(|field| field.name == name && !field.is_widget) else {
            if name.is_empty() || name.contains('.') || name.chars().any(char::is_control) {
                return Err(refused("there is none, and none can be added under this name"));
            }
            return self.add_field(name, own, statement);
        };
        let dictionary = self.document.get_dictionary(field.id).map_err(|_| refused("it cannot be read"))?;
        if field.kind != b"Sig" {
            return Err(refused("it is no signature field"));
        }
        if dictionary.get(b"V").is_ok_and(|value| !value.is_null()) {
            return Err(refused("it is filled"));
        }
        let kids = dictionary.get_deref(b"Kids", self.document).and_then(Object::as_array);
        let widget = match kids.ok().map(Vec::as_slice) {
            None | Some([]) => field.id,
            Some([Object::Reference(kid)]) => *kid,
            Some(_) => return Err(refused("it stands in several places")),
        };
        self.changed_dictionary(field.id)?.set("V", Object::Reference(own));
        if let Some(page) = appearance {
            let objects = appearance::objects(page, self.next)?;
            let look = (self.next, 0);
            for (number, object) in objects {
                self.fresh()?;
                self.objects.insert((number, 0), object);
            }
            self.changed_dictionary(widget)?.set("AP", dictionary! { "N" => Object::Reference(look) });
        }
        Ok(())
    }

    /// An invisible field on page one that bears the signature.
    fn add_field(&mut self, name: &str, own: ObjectId, statement: &Statement) -> Result<(), SealError> {
        let page = self.document.page_iter().next().ok_or_else(|| unreadable("it has no page"))?;
        let field = self.fresh()?;
        let widget = dictionary! {
            "Type" => "Annot", "Subtype" => "Widget", "FT" => "Sig",
            "T" => text(name), "TU" => text(&statement.reason()),
            "F" => PRINT_LOCKED, "Rect" => vec![0.into(), 0.into(), 0.into(), 0.into()],
            "P" => Object::Reference(page), "V" => Object::Reference(own),
        };
        self.objects.insert(field, Object::Dictionary(widget));
        self.append(page, &[b"Annots"], field)?;
        self.append(self.catalog, &[b"AcroForm", b"Fields"], field)
    }

    /// Says in form and catalog that the file is certified.
    fn certify(&mut self, own: ObjectId) -> Result<(), SealError> {
        let form = self.catalog()?.get(b"AcroForm").and_then(Object::as_reference).ok();
        let flags = |form: &mut Dictionary| {
            let flags = form.get(b"SigFlags").and_then(Object::as_i64).unwrap_or(0);
            form.set("SigFlags", flags | 3);
        };
        if let Some(form) = form {
            flags(self.changed_dictionary(form)?);
        }
        let catalog = self.changed_dictionary(self.catalog)?;
        if form.is_none() {
            let form = catalog.get_mut(b"AcroForm").and_then(Object::as_dict_mut);
            flags(form.map_err(|_| unreadable("its form is no dictionary"))?);
        }
        catalog.set("Perms", dictionary! { "DocMDP" => Object::Reference(own) });
        Ok(())
    }

    /// The file with the update, the numbers and the signature still empty; and where the gap is.
    fn write(
        mut self,
        pdf: &[u8],
        own: ObjectId,
        saying: &Saying,
        previous: usize,
        room: Room,
    ) -> Result<(Vec<u8>, usize), SealError> {
        let mut out = pdf.to_vec();
        if !pdf.ends_with(b"\n") {
            out.push(b'\n');
        }
        let mut gap = 0;
        let mut places = BTreeMap::new();
        self.objects.insert(own, Object::Null);
        for (id, object) in &self.objects {
            places.insert(id.0, (out.len(), id.1));
            out.extend_from_slice(format!("{} {} obj\n", id.0, id.1).as_bytes());
            if *id == own {
                gap = out.len() + BEFORE;
                out.resize(gap, b' ');
                out.push(b'<');
                out.resize(gap + room.gap() - 1, b'0');
                out.push(b'>');
                out.extend(dictionary::after(saying)?);
            } else {
                put(&mut out, object)?;
            }
            out.extend_from_slice(b"\nendobj\n");
        }
        let table = pdf.get(previous..).is_some_and(|rest| rest.starts_with(b"xref"));
        let start = out.len();
        let mut trailer = self.trailer(pdf, previous)?;
        if table {
            put_table(&mut out, &places);
            trailer.set("Size", i64::from(self.next));
            out.extend_from_slice(b"trailer\n");
            put(&mut out, &Object::Dictionary(trailer))?;
        } else {
            let number = self.fresh()?.0;
            places.insert(number, (start, 0));
            trailer.set("Size", i64::from(self.next));
            out.extend_from_slice(format!("{number} 0 obj\n").as_bytes());
            put(&mut out, &Object::Stream(packed(trailer, &places)))?;
            out.extend_from_slice(b"\nendobj");
        }
        out.extend_from_slice(format!("\nstartxref\n{start}\n%%EOF\n").as_bytes());
        if out.len() > LARGEST_FILE {
            return Err(SealError::TooLarge { what: "the file", most: LARGEST_FILE });
        }
        Ok((out, gap))
    }

    /// The entries of the trailer that stay, with another second half of the file identifier.
    fn trailer(&self, pdf: &[u8], previous: usize) -> Result<Dictionary, SealError> {
        let mut trailer = Dictionary::new();
        for (key, value) in &self.document.trailer {
            if !OWN.contains(&key.as_slice()) {
                trailer.set(key.as_slice(), value.clone());
            }
        }
        if let Ok([first, _]) = trailer.get(b"ID").and_then(Object::as_array).map(Vec::as_slice) {
            let second = Digest::of(pdf).0.iter().take(16).copied().collect();
            let both = vec![first.clone(), Object::String(second, StringFormat::Hexadecimal)];
            trailer.set("ID", both);
        }
        let previous = i64::try_from(previous).map_err(|_| unreadable("it is too large"))?;
        trailer.set("Prev", previous);
        Ok(trailer)
    }
}

/// Object numbers in rows without a hole: the first one and the places.
fn rows(places: &BTreeMap<u32, (usize, u16)>) -> Vec<(u32, Vec<(usize, u16)>)> {
    let mut rows: Vec<(u32, Vec<(usize, u16)>)> = Vec::new();
    for (number, place) in places {
        match rows.last_mut() {
            Some((first, row)) if usize::try_from(number - *first) == Ok(row.len()) => row.push(*place),
            _ => rows.push((*number, vec![*place])),
        }
    }
    rows
}

fn put_table(out: &mut Vec<u8>, places: &BTreeMap<u32, (usize, u16)>) {
    out.extend_from_slice(b"xref\n");
    for (first, row) in rows(places) {
        out.extend_from_slice(format!("{first} {}\n", row.len()).as_bytes());
        for (at, generation) in row {
            out.extend_from_slice(format!("{at:010} {generation:05} n \n").as_bytes());
        }
    }
}

fn packed(mut trailer: Dictionary, places: &BTreeMap<u32, (usize, u16)>) -> lopdf::Stream {
    let mut index = Vec::new();
    let mut content = Vec::new();
    for (first, row) in rows(places) {
        index.push(Object::Integer(first.into()));
        index.push(Object::Integer(i64::try_from(row.len()).unwrap_or(i64::MAX)));
        for (at, generation) in row {
            content.push(1);
            content.extend(u32::try_from(at).unwrap_or(u32::MAX).to_be_bytes());
            content.extend(generation.to_be_bytes());
        }
    }
    trailer.set("Type", "XRef");
    trailer.set("Index", index);
    trailer.set("W", vec![1.into(), 4.into(), 2.into()]);
    lopdf::Stream::new(trailer, content)
}
