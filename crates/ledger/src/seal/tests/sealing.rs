//! Sealing: one update, the bytes before it untouched, and independent judges find that it holds.

use super::samples::{KINDS, Kind, form, plain};
use super::*;
use lopdf::{Object, dictionary};

/// It holds before us and every judge.
fn holds(pdf: &[u8], sealed: &[u8]) {
    is_sound(pdf, sealed);
    if let Some(said) = judges::pdfsig(sealed) {
        assert!(said.contains("Signature Validation: Signature is Valid."), "{said}");
        assert!(said.contains("Total document signed"), "{said}");
        assert!(said.contains("ETSI.CAdES.detached") && said.contains("SHA-256"), "{said}");
    }
}

fn is_sound(pdf: &[u8], sealed: &[u8]) {
    assert!(sealed.starts_with(pdf));
    let found = check(sealed);
    assert_eq!(found.verdict, Verdict::Genuine);
    assert_eq!(found.statement, Some(statement()));
    assert_eq!(found.maker.as_deref(), Some("Müller Meßgeräte GmbH"));
    assert_eq!(found.fingerprint, Some(key(1).verifying_key().fingerprint()));
    assert_eq!(found.sealed_at, Some(MOMENT));
    assert_eq!((found.signed_len, found.prefix_len), (Some(sealed.len()), Some(pdf.len())));
    assert_eq!(found.prefix_sha256, Some(Digest::of(pdf)));
    judges::qpdf(sealed).unwrap();
    judges::openssl(sealed).unwrap();
}

#[test]
fn a_visible_field_and_none_hold_before_every_judge() {
    for kind in KINDS {
        for field in [true, false] {
            let pdf = form(kind, field);
            judges::qpdf(&pdf).unwrap();
            holds(&pdf, &sealed(&pdf));
        }
        let pdf = plain(kind, "no form at all");
        holds(&pdf, &sealed(&pdf));
    }
}

#[test]
fn a_page_becomes_the_look_of_the_field() {
    for kind in KINDS {
        let pdf = form(kind, true);
        for page in KINDS.map(|kind| plain(kind, "Sealed by M\\374ller")) {
            let made = seal(&pdf, "seal", &statement(), &key(1), MOMENT, Some(&page)).unwrap();
            holds(&pdf, &made);
            let document = lopdf::Document::load_mem(&made).unwrap();
            let field = fields::all(&document).into_iter().find(|field| field.name == "seal").unwrap();
            let look = document.get_dictionary(field.id).unwrap().get(b"AP").unwrap().as_dict().unwrap();
            let look = look.get_deref(b"N", &document).unwrap().as_stream().unwrap();
            assert_eq!(look.dict.get(b"BBox").unwrap().as_array().unwrap().len(), 4);
            assert!(look.get_plain_content().unwrap().starts_with(b"0.9 g"));
            let fonts = look.dict.get(b"Resources").unwrap().as_dict().unwrap().get(b"Font").unwrap();
            let font = fonts.as_dict().unwrap().get_deref(b"F1", &document).unwrap().as_dict().unwrap();
            assert_eq!(font.get(b"BaseFont").unwrap().as_name().unwrap(), b"Helvetica");
        }
    }
}

#[test]
fn a_field_whose_widget_stands_apart_is_sealed_and_one_in_two_places_is_not() {
    let apart = |places: usize| {
        let mut document = lopdf::Document::load_mem(&form(Kind::Table, true)).unwrap();
        let field = fields::all(&document).into_iter().find(|field| field.name == "seal").unwrap().id;
        let mut widget = document.get_dictionary(field).unwrap().clone();
        widget.set("Parent", field);
        for key in [b"FT".as_slice(), b"T"] {
            widget.remove(key);
        }
        let kids: Vec<Object> = (0..places).map(|_| document.add_object(widget.clone()).into()).collect();
        let page = document.page_iter().next().unwrap();
        let annotations = document.get_dictionary_mut(page).unwrap().get_mut(b"Annots").unwrap();
        let annotations = annotations.as_array_mut().unwrap();
        annotations.retain(|known| *known != Object::Reference(field));
        annotations.extend(kids.clone());
        document.set_object(field, dictionary! { "FT" => "Sig", "T" => lopdf::text_string("seal"), "Kids" => kids });
        let mut pdf = Vec::new();
        document.save_to(&mut pdf).unwrap();
        pdf
    };
    let page = plain(Kind::Table, "sealed");
    let pdf = apart(1);
    let made = seal(&pdf, "seal", &statement(), &key(1), MOMENT, Some(&page)).unwrap();
    // Not pdfsig: poppler 22.12 reads no signature from a field whose widget stands apart.
    is_sound(&pdf, &made);
    let document = lopdf::Document::load_mem(&made).unwrap();
    let both: Vec<_> = fields::all(&document).into_iter().filter(|field| field.name == "seal").collect();
    let has = |at: usize, key: &[u8]| document.get_dictionary(both[at].id).unwrap().has(key);
    assert!(both.len() == 2 && both[1].is_widget);
    assert!(has(0, b"V") && has(1, b"AP") && !has(1, b"V"));
    let error = seal(&apart(2), "seal", &statement(), &key(1), MOMENT, None).unwrap_err();
    assert!(error.to_string().contains("several places"), "{error}");
}

#[test]
fn the_same_gives_the_same_bytes_and_every_argument_counts() {
    let pdf = form(Kind::Table, true);
    let one = sealed(&pdf);
    assert_eq!(one, sealed(&pdf));
    let other = Statement { revision: 3, ..statement() };
    assert_ne!(one, seal(&pdf, "seal", &other, &key(1), MOMENT, None).unwrap());
    assert_ne!(one, seal(&pdf, "seal", &statement(), &key(2), MOMENT, None).unwrap());
    assert_ne!(one, seal(&pdf, "seal", &statement(), &key(1), MOMENT + 1, None).unwrap());
}

#[test]
fn an_onward_letter_says_so_and_cannot_be_made_of_another_seal() {
    let pdf = form(Kind::Table, true);
    let onward = Statement { onward: Some("K-0002/S-01".to_owned()), ..statement() };
    let made = seal(&pdf, "seal", &onward, &key(1), MOMENT, None).unwrap();
    let found = check(&made);
    assert_eq!((found.verdict, found.statement), (Verdict::Genuine, Some(onward.clone())));
    let place = |file: &[u8], text: &str| file.windows(text.len()).rposition(|piece| piece == text.as_bytes());
    assert!(place(&made, "/Version 2").is_some() && place(&made, "onward letter to K-0002/S-01").is_some());
    assert!(place(&sealed(&pdf), "/Version 2").is_none(), "every other seal is spelt as before");
    // Another site, or none, written into the file.
    for (from, to) in [("S-01", "S-09"), ("/Version 2", "/Version 1"), ("/Onward(", "/Inward(")] {
        let at = place(&made, from).unwrap();
        let forged = [&made[..at], to.as_bytes(), &made[at + from.len()..]].concat();
        assert!(matches!(check(&forged).verdict, Verdict::NotGenuine(_)), "{from}");
    }
    let wrong = Statement { onward: Some(String::new()), ..statement() };
    assert!(matches!(seal(&pdf, "seal", &wrong, &key(1), MOMENT, None), Err(SealError::Statement("onward"))));
}

#[test]
fn the_fingerprint_decides_whose_seal_it_is() {
    let made = sealed(&form(Kind::Streams, true));
    let print = key(1).verifying_key().fingerprint();
    for typed in [print.clone(), print.to_uppercase().replace('-', " "), print.replace('-', "")] {
        assert_eq!(check_against(&made, &typed).verdict, Verdict::Genuine);
    }
    for typed in [key(2).verifying_key().fingerprint(), print[..20].to_owned(), String::new()] {
        let found = check_against(&made, &typed);
        assert_eq!(found.verdict, Verdict::NotGenuine(Reason::ForeignKey));
        assert_eq!(found.fingerprint.as_ref(), Some(&print), "what it says stays readable");
    }
}

#[test]
fn what_cannot_be_sealed_says_why() {
    let pdf = form(Kind::Table, true);
    let with = |pdf: &[u8], field: &str, statement: &Statement, at: i64| {
        seal(pdf, field, statement, &key(1), at, None).unwrap_err()
    };
    let plainly = |pdf: &[u8], field: &str| with(pdf, field, &statement(), MOMENT);
    assert!(matches!(plainly(&sealed(&pdf), "seal"), SealError::Signed));
    assert!(matches!(plainly(&sealed(&form(Kind::Streams, false)), "other"), SealError::Signed));
    assert!(matches!(plainly(b"%PDF-1.7\n", "seal"), SealError::Unreadable(_)));
    assert!(matches!(plainly(&pdf[..pdf.len() - 8], "seal"), SealError::Unreadable(_)));
    assert!(matches!(plainly(&[b"x\n", pdf.as_slice()].concat(), "seal"), SealError::Unreadable(_)));
    assert!(matches!(plainly(&[pdf.as_slice(), b"<html>"].concat(), "seal"), SealError::Unreadable(_)));
    for (field, why) in [("serial", "it is no signature field"), ("a.b", "added"), ("", "added")] {
        let error = plainly(&pdf, field).to_string();
        assert!(error.contains(why), "{error}");
    }
    for text in ["", "  ", "a\nb", &"x".repeat(201)] {
        let wrong = Statement { maker: text.to_owned(), ..statement() };
        assert!(matches!(with(&pdf, "seal", &wrong, MOMENT), SealError::Statement("maker")), "{text}");
        let wrong = Statement { dated: Some(text.to_owned()), ..statement() };
        assert!(matches!(with(&pdf, "seal", &wrong, MOMENT), SealError::Statement("dated")), "{text}");
    }
    assert!(matches!(with(&pdf, "seal", &statement(), 0), SealError::Moment(0)));
    let error = seal(&pdf, "seal", &statement(), &key(1), MOMENT, Some(b"no page")).unwrap_err();
    assert!(matches!(error, SealError::Appearance(_)));
}

#[test]
fn long_names_and_every_script_fit() {
    let pdf = form(Kind::Streams, true);
    for maker in ["\u{1f9ea}".repeat(200), "医療機器製造株式会社".to_owned(), "A (B) \\ C".to_owned(), "x".repeat(200)]
    {
        let long = Statement {
            maker: maker.clone(),
            reference: "\u{5e2}".repeat(200),
            document_no: ")(\\".repeat(60),
            dated: None,
            revision: u32::MAX,
            ..statement()
        };
        let made = seal(&pdf, "seal", &long, &key(1), MOMENT, None).unwrap();
        let found = check(&made);
        assert_eq!((found.verdict, found.statement), (Verdict::Genuine, Some(long)));
        judges::qpdf(&made).unwrap();
        judges::openssl(&made).unwrap();
    }
    let longest = SigningKey::from_seed(&"\u{1f511}".repeat(50), &[1; 32]).unwrap();
    let made = seal(&pdf, "seal", &statement(), &longest, MOMENT, None).unwrap();
    assert_eq!(check(&made).fingerprint, Some(longest.verifying_key().fingerprint()));
}
