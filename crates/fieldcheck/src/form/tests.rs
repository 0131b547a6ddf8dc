//! Tests of the form: what is filled, what never is, and that the evidence comes out as it went in.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use crate::{files, sample};
use lopdf::{dictionary, text_string};
use std::path::Path;

fn piece(serial: &str, refused: bool) -> Piece {
    let (bytes, opened) = sample::opened(Some(serial), refused);
    let key = sample::key();
    let seal = Seal::of(&opened, Some(&key), Some(Path::new("x")));
    Piece { name: files::evidence_name("FSN2025-1682", Some(serial), files::SEALED), bytes, opened, seal }
}

/// A form of one page with the fields of the verification form.
fn form(with_fields: bool) -> Vec<u8> {
    let mut document = Document::with_version("1.7");
    let tree = document.new_object_id();
    let page = document.add_object(
        dictionary! { "Type" => "Page", "Parent" => tree, "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()] },
    );
    document
        .objects
        .insert(tree, Object::Dictionary(dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 }));
    let claim = b"<x:xmpmeta><pdfuaid:part>1</pdfuaid:part><dc:title>Form</dc:title></x:xmpmeta>".to_vec();
    let metadata =
        document.add_object(lopdf::Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, claim));
    let mut catalog = dictionary! { "Type" => "Catalog", "Pages" => tree, "Metadata" => metadata };
    if with_fields {
        let mut text = |name: &str| document.add_object(dictionary! { "FT" => "Tx", "T" => text_string(name) });
        let (date, serial, other) = (text("date"), text("1"), text("signature_name"));
        let serials = document.add_object(dictionary! { "T" => text_string("serial"), "Kids" => vec![serial.into()] });
        let tick = |document: &mut Document, name: &str| {
            let look = document.add_object(lopdf::Stream::new(dictionary! {}, Vec::new()));
            let looks = dictionary! { "N" => dictionary! { "Off" => look, "Ja" => look } };
            document.add_object(
                dictionary! { "FT" => "Btn", "T" => text_string(name), "V" => "Off", "AS" => "Off", "AP" => looks },
            )
        };
        let (closed, open) = (tick(&mut document, "1000417"), tick(&mut document, "1000563"));
        let done =
            document.add_object(dictionary! { "T" => text_string("done"), "Kids" => vec![closed.into(), open.into()] });
        let evidence = document.add_object(dictionary! { "FT" => "Tx", "Ff" => 4096, "T" => text_string("evidence") });
        let fields: Vec<Object> = [date, serials, other, done, evidence].map(Object::Reference).to_vec();
        catalog.set("AcroForm", dictionary! { "Fields" => fields });
    }
    let catalog = document.add_object(catalog);
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

fn fill_in(form: &[u8], pieces: &[Piece]) -> Filled {
    fill(form, pieces, "2026-12-04T08:00:00Z".parse().unwrap(), &Words::of("de")).unwrap()
}

#[test]
fn evidence_comes_out_as_it_went_in() {
    let pieces = [piece("1000417", true), piece("1000563", false)];
    let filled = fill_in(&form(false), &pieces);
    assert!(filled.fields.is_empty());
    let found = bundle::embedded(&filled.bytes).unwrap();
    assert_eq!(found.len(), 2);
    for piece in &pieces {
        assert!(found.iter().any(|file| file.name == piece.name && file.bytes == piece.bytes), "{}", piece.name);
    }
    // A second time: the form that already holds evidence keeps it.
    let again = fill_in(&filled.bytes, &[piece("2", true)]);
    assert_eq!(bundle::embedded(&again.bytes).unwrap().len(), 3);
    let document = Document::load_mem(&again.bytes).unwrap();
    assert!(document.get_pages().len() >= 3);
    assert!(bundle::embedded(&form(true)).unwrap().is_empty());
    assert!(bundle::embedded(b"%PDF-1.7\nno").is_err());
}

#[test]
fn done_is_proposed_for_corrected_evidence_only() {
    let filled = fill_in(&form(true), &[piece("1000417", true), piece("1000563", false)]);
    assert_eq!(filled.fields, ["date", "serial.1", "done.1000417"]);
    let document = Document::load_mem(&filled.bytes).unwrap();
    let of = |name: &[u8]| {
        let fits = |object: &&Object| {
            object
                .as_dict()
                .is_ok_and(|d| d.get(b"T").is_ok_and(|t| lopdf::decode_text_string(t).unwrap().as_bytes() == name))
        };
        document.objects.values().find(fits).unwrap().as_dict().unwrap().clone()
    };
    assert_eq!(of(b"1000417").get(b"V").unwrap().as_name().unwrap(), b"Ja");
    assert_eq!(of(b"1000563").get(b"V").unwrap().as_name().unwrap(), b"Off");
    assert_eq!(lopdf::decode_text_string(of(b"date").get(b"V").unwrap()).unwrap(), "03. Dez. 2026");
    assert!(of(b"signature_name").get(b"V").is_err());
    let form = document.catalog().unwrap().get(b"AcroForm").unwrap().as_dict().unwrap();
    assert!(form.get(b"NeedAppearances").unwrap().as_bool().unwrap());
}

#[test]
fn the_result_page_says_what_it_is_and_the_claim_of_accessibility_goes() {
    let filled = fill_in(&form(false), &[piece("1000563", false)]);
    let document = Document::load_mem(&filled.bytes).unwrap();
    let last = document.get_pages().len();
    assert_eq!(last, 2);
    let text = document.extract_text(&[u32::try_from(last).unwrap()]).unwrap();
    for said in [
        "Ergebnis von fieldcheck",
        "Seriennummer 1000563: OFFEN",
        "IPMI-02",
        "Seite 1 von 1",
        &sample::key().verifying_key().fingerprint(),
    ] {
        assert!(text.replace('\n', " ").contains(said), "{said}: {text}");
    }
    let metadata = document.catalog().unwrap().get(b"Metadata").unwrap().as_reference().unwrap();
    let metadata = document.get_object(metadata).unwrap().as_stream().unwrap().get_plain_content().unwrap();
    let metadata = String::from_utf8(metadata).unwrap();
    assert!(!metadata.contains("pdfuaid:part") && metadata.contains("dc:title"), "{metadata}");
}

/// The form as the maker gives it out: sealed.
fn sealed(form: &[u8]) -> Vec<u8> {
    let statement = seal::Statement {
        reference: "FSN2025-1682".into(),
        document_no: "4711-FSN (de)".into(),
        revision: 1,
        dated: None,
        language: "de".into(),
        maker: "Beispiel Messgeräte GmbH".into(),
        onward: None,
    };
    let key = bundle::SigningKey::from_seed("fieldaction/fsn2025-1682", &[7; 32]).unwrap();
    seal::seal(form, "seal", &statement, &key, 1_767_323_045, None).unwrap()
}

#[test]
fn everything_is_appended() {
    for with_fields in [true, false] {
        let form = form(with_fields);
        let filled = fill_in(&form, &[piece("1000417", true)]);
        assert!(filled.bytes.starts_with(&form) && filled.bytes.len() > form.len());
        assert!(!filled.signed && filled.carries);
    }
}

#[test]
fn a_sealed_form_is_filled_and_its_seal_stays_whole() {
    let form = sealed(&form(true));
    let pieces = [piece("1000417", true), piece("1000563", false)];
    let filled = fill_in(&form, &pieces);
    assert!(filled.signed && filled.carries);
    assert_eq!(filled.fields, ["date", "serial.1", "done.1000417", "evidence"]);
    assert!(filled.bytes.starts_with(&form));
    assert_eq!(seal::check(&filled.bytes).verdict, Verdict::Filled);
    let found = bundle::embedded(&filled.bytes).unwrap();
    let bytes: Vec<_> = found.into_iter().map(|file| file.bytes).collect();
    assert_eq!(bytes, pieces.each_ref().map(|piece| piece.bytes.clone()), "byte for byte");
    // Once more, with the same evidence and another one: what was inside stays, and nothing stands twice.
    let again = fill_in(&filled.bytes, &[piece("1000417", true), piece("2", true)]);
    assert_eq!(seal::check(&again.bytes).verdict, Verdict::Filled);
    assert_eq!(bundle::embedded(&again.bytes).unwrap().len(), 3);
    let document = Document::load_mem(&again.bytes).unwrap();
    assert_eq!(document.get_pages().len(), 1, "no page is added to a sealed form");
}

#[test]
fn a_sealed_form_without_room_for_evidence_is_filled_all_the_same() {
    let form = sealed(&form(false));
    let filled = fill_in(&form, &[piece("1000417", true)]);
    assert!(filled.signed && !filled.carries && filled.fields.is_empty());
    assert!(matches!(seal::check(&filled.bytes).verdict, Verdict::Filled | Verdict::Genuine));
}

#[test]
fn a_form_whose_seal_does_not_hold_is_refused() {
    let mut form = sealed(&form(true));
    form[20] ^= 1;
    let refused = fill(&form, &[piece("1000417", true)], jiff::Timestamp::UNIX_EPOCH, &Words::of("de")).unwrap_err();
    assert!(["form_not_genuine", "form"].contains(&refused.code), "{refused:?}");
}
