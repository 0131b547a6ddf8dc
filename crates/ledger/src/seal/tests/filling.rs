//! Filling in the form after the seal: that is what it is for, and it must not break the seal.

use super::samples::{KINDS, Kind, form};
use super::updates::Update;
use super::*;
use lopdf::{IncrementalDocument, Object, dictionary, text_string};

fn filled(pdf: &[u8]) {
    let found = check(pdf);
    assert_eq!(found.verdict, Verdict::Filled);
    assert_eq!(found.statement, Some(statement()));
    assert!(found.signed_len.unwrap() < pdf.len());
    judges::qpdf(pdf).unwrap();
    judges::openssl(pdf).unwrap();
}

#[test]
fn values_looks_and_states_may_change() {
    for kind in KINDS {
        let mut update = Update::of(&sealed(&form(kind, true)));
        let look = update.look("1000417");
        let (serial, done) = (update.field("serial"), update.field("done"));
        update.edit(serial, |field| {
            field.set("V", text_string("1000417"));
            field.set("AP", look);
            field.set("M", Object::string_literal("D:20260105080000Z"));
        });
        update.edit(done, |field| {
            field.set("V", "Yes");
            field.set("AS", "Yes");
        });
        let once = update.build();
        filled(&once);
        let mut again = Update::of(&once);
        again.edit(serial, |field| field.set("V", text_string("1000418")));
        filled(&again.build());
    }
}

#[test]
fn a_look_that_only_the_field_has_may_be_written_over() {
    let mut update = Update::of(&sealed(&form(Kind::Table, true)));
    let serial = update.field("serial");
    let look =
        update.document.get_dictionary(serial).unwrap().get(b"AP").unwrap().as_dict().unwrap().get(b"N").unwrap();
    let look = look.as_reference().unwrap();
    update.edit(look, |look| look.set("BBox", vec![0.into(), 0.into(), 100.into(), 20.into()]));
    update.edit(serial, |field| field.set("V", text_string("1000417")));
    filled(&update.build());
}

#[test]
fn the_form_may_gain_a_font_and_the_dates_of_saving_may_change() {
    let mut update = Update::of(&sealed(&form(Kind::Table, true)));
    let (form, serial, catalog) = (update.form(), update.field("serial"), update.catalog());
    let font = update.add(dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Courier" });
    update.edit(form, |form| {
        let fonts = form.get_mut(b"DR").unwrap().as_dict_mut().unwrap().get_mut(b"Font").unwrap();
        fonts.as_dict_mut().unwrap().set("Cour", font);
        form.set("NeedAppearances", true);
    });
    update.edit(serial, |field| field.set("V", text_string("1")));
    let info = update.document.trailer.get(b"Info").unwrap().as_reference().unwrap();
    update.edit(info, |info| info.set("ModDate", Object::string_literal("D:20270101000000Z")));
    let metadata = update.document.get_dictionary(catalog).unwrap().get(b"Metadata").unwrap();
    let metadata = metadata.as_reference().unwrap();
    let mut packet = update.document.get_object(metadata).unwrap().as_stream().unwrap().clone();
    let text = String::from_utf8(packet.content.clone()).unwrap();
    packet.set_content(text.replace("2025-12-05", "2027-01-01").into_bytes());
    update.put(metadata, packet);
    filled(&update.build());
}

#[test]
fn an_update_with_streams_is_read_as_well() {
    for kind in KINDS {
        let pdf = sealed(&form(kind, true));
        let mut update = IncrementalDocument::create_from(pdf.clone(), lopdf::Document::load_mem(&pdf).unwrap());
        let serial = Update::of(&pdf).field("serial");
        update.opt_clone_object_to_new_document(serial).unwrap();
        let field = update.new_document.get_dictionary_mut(serial).unwrap();
        field.set("V", text_string("1000417"));
        let mut saved = Vec::new();
        update.save_to(&mut saved).unwrap();
        assert!(saved.starts_with(&pdf));
        filled(&saved);
    }
}

/// The form of `samples.rs`, sealed, filled and saved by other programs: pdf.js (Firefox) 5, MuPDF 1.28, poppler 22.12
/// (Evince, Okular) and pypdf 7.1.
#[test]
fn what_other_programs_save_is_filled() {
    let files: [(&str, &[u8]); 5] = [
        ("pdfjs-table", include_bytes!("samples/pdfjs-table.pdf")),
        ("pdfjs-streams", include_bytes!("samples/pdfjs-streams.pdf")),
        ("mupdf-streams", include_bytes!("samples/mupdf-streams.pdf")),
        ("poppler-table", include_bytes!("samples/poppler-table.pdf")),
        ("pypdf-table", include_bytes!("samples/pypdf-table.pdf")),
    ];
    for (name, pdf) in files {
        let found = check(pdf);
        assert_eq!(found.verdict, Verdict::Filled, "{name}");
        assert_eq!(found.statement, Some(statement()), "{name}");
        judges::openssl(pdf).unwrap();
    }
}
