//! Attacks: everything that could make a reader of PDFs show something else than was sealed, while the seal is believed.
//!
//! Among them those of the literature on PDF signatures: universal forgery, incremental saving, signature wrapping, and
//! shadow attacks (hide, replace, hide and replace). None may be genuine or filled.

use super::super::dictionary::{MARK, Room, span};
use super::samples::{KINDS, Kind, form};
use super::updates::Update;
use super::*;
use lopdf::{Object, dictionary, text_string};

fn base() -> Vec<u8> {
    sealed(&form(Kind::Table, true))
}

/// Asserts that the update behind a sealed file is found out, and what it says.
#[track_caller]
fn added(pdf: &[u8], what: &str) {
    let found = check(pdf);
    let Verdict::NotGenuine(Reason::Added(said)) = &found.verdict else { panic!("{:?}", found.verdict) };
    assert!(said.contains(what), "{said}");
    assert_eq!(found.statement, Some(statement()), "what was sealed stays readable");
}

/// Asserts that one change of one object is found out.
#[track_caller]
fn changed(what: &str, change: impl FnOnce(&mut Update)) {
    let mut update = Update::of(&base());
    change(&mut update);
    added(&update.build(), what);
}

#[test]
fn nothing_but_values_of_fields_may_change() {
    let ours = |name: &'static str, key: &'static str, value: Object| {
        move |update: &mut Update| {
            let id = update.field(name);
            update.edit(id, |field| field.set(key, value));
        }
    };
    changed("/V of", ours("reference", "V", text_string("FSN2026-0001")));
    changed("/AP of", |update| {
        let (id, look) = (update.field("reference"), update.look("FSN2026-0001"));
        update.edit(id, |field| field.set("AP", look));
    });
    changed("/AP of", |update| {
        let (id, look) = (update.field("print"), update.look("withdrawn"));
        update.edit(id, |field| field.set("AP", look));
    });
    changed("/AP of", |update| {
        let (id, look) = (update.field("seal"), update.look("sealed by somebody else"));
        update.edit(id, |field| field.set("AP", look));
    });
    changed("/V of", ours("seal", "V", Object::Null));
    changed("/Rect of", ours("serial", "Rect", vec![0.into(), 0.into(), 595.into(), 842.into()].into()));
    changed("/F of", ours("serial", "F", 2.into()));
    changed("/Ff of", ours("serial", "Ff", 1.into()));
    changed("/A of", ours("serial", "A", Object::Dictionary(dictionary! { "S" => "JavaScript" })));
    changed("/AA of", ours("serial", "AA", Object::Dictionary(dictionary! {})));
    changed("/FT of", ours("serial", "FT", "Sig".into()));
    changed("/V of", ours("serial", "V", Object::Dictionary(dictionary! {})));
    changed("/T of", ours("serial", "T", text_string("other")));
}

#[test]
fn pages_catalog_form_and_what_they_reach_may_not_change() {
    changed("/Contents of", |update| {
        let (page, content) = (update.page(), update.add(lopdf::Stream::new(dictionary! {}, b"BT ET".to_vec())));
        update.edit(page, |page| page.set("Contents", content));
    });
    changed("the content of", |update| {
        let content = update.document.get_page_contents(update.page())[0];
        update.put(content, lopdf::Stream::new(dictionary! {}, b"BT ET".to_vec()));
    });
    changed("/Annots of", |update| {
        let page = update.page();
        let note = update.add(dictionary! { "Type" => "Annot", "Subtype" => "FreeText", "F" => 4 });
        update.edit(page, |page| page.get_mut(b"Annots").unwrap().as_array_mut().unwrap().push(note.into()));
    });
    changed("/Fields of", |update| {
        let form = update.form();
        let field = update.add(dictionary! { "FT" => "Tx", "T" => text_string("more") });
        update.edit(form, |form| form.get_mut(b"Fields").unwrap().as_array_mut().unwrap().push(field.into()));
    });
    changed("/DR of", |update| {
        let (form, font) = (update.form(), update.add(dictionary! { "Type" => "Font", "Subtype" => "Type1" }));
        update.edit(form, |form| {
            form.set("DR", dictionary! { "Font" => dictionary! { "Helv" => font } });
        });
    });
    changed("/BaseFont of", |update| {
        let fonts = |(_, object): &(&lopdf::ObjectId, &Object)| {
            objects::dictionary_of(object).is_some_and(|font| font.has_type(b"Font"))
        };
        let font = *update.document.objects.iter().find(fonts).unwrap().0;
        update.edit(font, |font| font.set("BaseFont", "Symbol"));
    });
    for (key, value) in [
        ("OpenAction", Object::Dictionary(dictionary! { "S" => "JavaScript" })),
        ("Perms", Object::Null),
        ("AcroForm", Object::Null),
        ("Pages", Object::Reference((1, 0))),
        ("Names", Object::Dictionary(dictionary! {})),
        ("Version", "2.0".into()),
    ] {
        changed(&format!("/{key} of"), |update| {
            let catalog = update.catalog();
            update.edit(catalog, |catalog| catalog.set(key, value));
        });
    }
    changed("of object", |update| {
        let info = update.document.trailer.get(b"Info").unwrap().as_reference().unwrap();
        update.edit(info, |info| info.set("Title", text_string("Withdrawn")));
    });
    changed("the content of", |update| {
        let catalog = update.document.catalog().unwrap();
        let metadata = catalog.get(b"Metadata").unwrap().as_reference().unwrap();
        update.put(metadata, lopdf::Stream::new(dictionary! { "Type" => "Metadata" }, b"<a>b</a>".to_vec()));
    });
}

#[test]
fn an_update_that_readers_could_read_in_two_ways_is_refused() {
    let filled = || {
        let mut update = Update::of(&base());
        let serial = update.field("serial");
        update.edit(serial, |field| field.set("V", text_string("1000417")));
        update
    };
    assert_eq!(word(&filled().build()), "filled");
    let lying = |what: &str, lie: &dyn Fn(&mut Update)| {
        let mut update = filled();
        lie(&mut update);
        added(&update.build(), what);
    };
    let content = filled().document.get_page_contents(filled().page())[0].0;
    let page = format!("{content} 0 obj\n<</Length 3>>\nstream\nq Q\nendstream\nendobj\n");
    lying("without its cross reference", &|update| update.behind = page.clone().into_bytes());
    lying("no object begins", &|update| update.behind = b"5 0\n".to_vec());
    lying("a comment that could be", &|update| update.before = b"%5 0 obj null endobj\n".to_vec());
    lying("a comment that could be", &|update| update.before = b"%%EOF\n".to_vec());
    lying("neither objects", &|update| update.before = b"x\n".to_vec());
    lying("to no object", &|update| drop(update.entries.insert(content, "0000000100 00000 n".to_owned())));
    lying("to another place", &|update| {
        drop(update.entries.insert(update.field("serial").0, "0000000100 00000 n".to_owned()));
    });
    lying("is removed", &|update| drop(update.entries.insert(content, "0000000000 00001 f".to_owned())));
    lying("no end of the update", &|update| update.start = sections::last_start(&base()));
    lying("no end of the update", &|update| update.start = Some(17));
    lying("does not follow", &|update| update.trailer.set("Prev", 17));
    lying("does not follow", &|update| {
        let found = check(&base());
        let before = &base()[..found.prefix_len.unwrap()];
        update.trailer.set("Prev", i64::try_from(sections::last_start(before).unwrap()).unwrap());
    });
    lying("another kind", &|update| update.trailer.set("XRefStm", 17));
    lying("another kind", &|update| update.trailer.set("Encrypt", dictionary! {}));
    lying("hides objects", &|update| update.trailer.set("Size", 5));
    lying("/Root of the trailer", &|update| {
        let other = update.add(dictionary! { "Type" => "Catalog" });
        update.trailer.set("Root", other);
    });
    lying("/ID of the trailer", &|update| drop(update.trailer.remove(b"ID")));
    lying("another generation", &|update| {
        let mut other = Update::of(&update.build());
        other.put((content, 1), Object::Null);
        let newer = Update::of(&other.build());
        *update = newer;
        update.put((content, 0), Object::Null);
    });
}

#[test]
fn an_object_is_spelt_in_one_way_only() {
    let mut update = Update::of(&base());
    let serial = update.field("serial");
    update.edit(serial, |field| field.set("V", text_string("1000417")));
    let honest = String::from_utf8_lossy(&update.build()[base().len()..]).into_owned();
    assert_eq!(word(&[base(), honest.clone().into_bytes()].concat()), "filled");
    // The same length, so that every cross reference stays true.
    for (from, to) in [("/V(1000417)", "/V 7%\n)  9"), ("/V(1000417)", "/V 1/V 2/V "), ("/V(1000417)", "/V<1000G17>")] {
        let other = honest.replace(from, to);
        assert_ne!(other, honest);
        let pdf = [base(), other.into_bytes()].concat();
        assert_eq!(word(&pdf), "added", "{to}");
    }
}

#[test]
fn what_did_not_exist_may_not_come_to_exist() {
    let pdf = form(Kind::Table, true);
    let mut document = lopdf::Document::load_mem(&pdf).unwrap();
    let page = document.page_iter().next().unwrap();
    document.get_dictionary_mut(page).unwrap().set("Thumb", Object::Reference((500, 0)));
    let mut pdf = Vec::new();
    document.save_to(&mut pdf).unwrap();
    let mut update = Update::of(&sealed(&pdf));
    update.trailer.set("Size", 501);
    update.put((500, 0), lopdf::Stream::new(dictionary! {}, b"q Q".to_vec()));
    added(&update.build(), "which was missing");
}

#[test]
fn bytes_before_behind_and_around_are_found_out() {
    for kind in KINDS {
        let pdf = sealed(&form(kind, true));
        let with = |before: &[u8], behind: &[u8]| [before, &pdf, behind].concat();
        for behind in [b"\n".as_slice(), b" ", b"%%EOF\n", b"\0", b"x", b"<html></html>", &pdf] {
            assert!(matches!(check(&with(b"", behind)).verdict, Verdict::NotGenuine(_)), "{behind:?}");
        }
        assert_eq!(word(&with(b"\n", b"")), "no_pdf");
        assert_eq!(word(&with(b"%PDF-1.7\n", b"")), "changed");
        for length in [pdf.len() - 1, pdf.len() - 7, pdf.len() - 100, pdf.len() / 2] {
            assert!(matches!(check(&pdf[..length]).verdict, Verdict::NotGenuine(_)), "{length}");
        }
        // Inside another file, as its attachment.
        let mut other = lopdf::Document::load_mem(&form(Kind::Table, false)).unwrap();
        let mut attached = lopdf::Stream::new(dictionary! { "Type" => "EmbeddedFile" }, pdf.clone());
        attached.allows_compression = false;
        other.add_object(attached);
        let mut around = Vec::new();
        other.save_to(&mut around).unwrap();
        assert_eq!(word(&around), "changed");
    }
    assert_eq!(word(b""), "no_pdf");
    assert_eq!(word(b"%PDF-1.7 startxref"), "no_seal");
    assert_eq!(word(&form(Kind::Table, true)), "no_seal");
}

#[test]
fn a_second_signature_of_any_kind_is_found_out() {
    let signature = || {
        dictionary! {
            "Type" => "Sig", "Filter" => "Adobe.PPKLite", "SubFilter" => "adbe.pkcs7.detached",
            "ByteRange" => vec![0.into(), 1.into(), 2.into(), 3.into()], "Contents" => Object::string_literal("x"),
        }
    };
    changed("another signature", |update| {
        update.add(signature());
    });
    changed("another signature", |update| {
        update.add(dictionary! { "Type" => "DocTimeStamp" });
    });
    changed("another signature", |update| {
        let (form, own) = (update.form(), update.add(signature()));
        let field = update.add(dictionary! { "FT" => "Sig", "T" => text_string("two"), "V" => own });
        update.edit(form, |form| form.get_mut(b"Fields").unwrap().as_array_mut().unwrap().push(field.into()));
    });
    // Our own seal a second time, behind the first and over it.
    let copy = base()[last(&base(), MARK) - 9..].to_vec();
    assert_eq!(
        check(&[base(), copy].concat()).verdict,
        Verdict::NotGenuine(Reason::Broken("there is more than one seal".into()))
    );
}

#[test]
fn the_gap_holds_the_signature_and_nothing_else() {
    let pdf = base();
    let span = span(&pdf[last(&pdf, MARK) + MARK.len()..]).unwrap();
    let digits = span.gap + 1..span.gap + Room::Plain.gap() - 1;
    let mut upper = pdf.clone();
    upper[digits.clone()].make_ascii_uppercase();
    assert_eq!(word(&upper), "broken");
    let mut behind = pdf.clone();
    behind[digits.end - 1] = b'1';
    assert_eq!(word(&behind), "broken");
    let mut empty = pdf.clone();
    empty[digits.clone()].fill(b'0');
    assert_eq!(word(&empty), "broken");
    // The signature of another file, and of the same file with another key.
    let other = seal(&form(Kind::Streams, true), "seal", &statement(), &key(1), MOMENT, None).unwrap();
    let from = last(&other, MARK) + dictionary::BEFORE + 1;
    let mut foreign = pdf.clone();
    foreign[digits].copy_from_slice(&other[from..from + Room::Plain.gap() - 2]);
    assert_eq!(word(&foreign), "changed");
}

#[test]
fn a_certificate_of_another_root_is_foreign() {
    use ::cms::content_info::ContentInfo;
    use ::cms::signed_data::{CertificateSet, SignedData};
    use x509_cert::der::asn1::Any;
    use x509_cert::der::{Decode as _, Encode as _};
    let pdf = form(Kind::Table, true);
    let seals = [1, 2].map(|seed| seal(&pdf, "seal", &statement(), &key(seed), MOMENT, None).unwrap());
    let read = |pdf: &[u8]| {
        let from = last(pdf, MARK) + dictionary::BEFORE + 1;
        let bytes = data_encoding::HEXLOWER.decode(&pdf[from..from + Room::Plain.gap() - 2]).unwrap();
        let length = 4 + usize::from(u16::from_be_bytes([bytes[2], bytes[3]]));
        ContentInfo::from_der(&bytes[..length]).unwrap().content.decode_as::<SignedData>().unwrap()
    };
    let [one, two] = [&seals[0], &seals[1]].map(|pdf| read(pdf));
    let certificates = |signed: &SignedData| signed.certificates.clone().unwrap().0.into_vec();
    let put = |set: Vec<::cms::cert::CertificateChoices>| {
        let signed = SignedData { certificates: Some(CertificateSet::try_from(set).unwrap()), ..one.clone() };
        let info = ContentInfo {
            content_type: x509_cert::spki::ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2"),
            content: Any::encode_from(&signed).unwrap(),
        };
        let mut bytes = info.to_der().unwrap();
        bytes.resize(Room::Plain.gap() / 2 - 1, 0);
        let mut pdf = seals[0].clone();
        let from = last(&pdf, MARK) + dictionary::BEFORE + 1;
        pdf[from..from + Room::Plain.gap() - 2].copy_from_slice(data_encoding::HEXLOWER.encode(&bytes).as_bytes());
        pdf
    };
    assert_eq!(word(&put(certificates(&one))), "genuine", "put back as it was");
    for a in certificates(&one) {
        assert_eq!(word(&put(vec![a.clone()])), "foreign", "one certificate missing");
        for b in certificates(&two) {
            assert_eq!(word(&put(vec![a.clone(), b])), "foreign");
        }
    }
    assert_eq!(word(&put(certificates(&two))), "broken", "both of the other key");
}

#[test]
fn a_flood_behind_the_seal_is_not_read() {
    let pdf = base();
    let serial = Update::of(&pdf).field("serial");
    let flood = |unpacked: usize| {
        let mut members = lopdf::Stream::new(
            dictionary! { "Type" => "ObjStm", "N" => 1, "First" => 8 },
            [b"900 0   ".to_vec(), vec![b' '; unpacked]].concat(),
        );
        members.compress().unwrap();
        let mut update = Update::of(&pdf);
        update.edit(serial, |field| field.set("V", text_string("1")));
        update.add(members);
        update.build()
    };
    added(&flood(64 << 20), "an object stream cannot be read");
    let mut update = Update::of(&pdf);
    update.edit(serial, |field| field.set("V", text_string(&"x".repeat(LARGEST_UPDATE))));
    added(&update.build(), "more than");
}
