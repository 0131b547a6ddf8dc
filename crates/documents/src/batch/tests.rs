//! Letters in one file for the printer, as other programs would count them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{FOR_THE_PRINTER, Part, Placed, Volume, envelope, page_count};
use crate::{Fonts, letter, notice, sample};
use domain::lang::Lang;
use lopdf::Document;

fn texts(pdf: &[u8]) -> Vec<String> {
    let document = Document::load_mem(pdf).unwrap();
    let pages = document.get_pages().len() as u32;
    (1..=pages).map(|n| document.extract_text(&[n]).unwrap_or_default()).collect()
}

fn parts<'a>(letter: &'a [u8], notice: &'a [u8]) -> [Part<'a>; 2] {
    [Part { pdf: letter, is_common: false }, Part { pdf: notice, is_common: true }]
}

#[test]
fn each_part_begins_on_an_odd_page_and_what_is_shared_lies_there_once() {
    let (fonts, lang) = (Fonts::new().unwrap(), Lang::from("de"));
    let notice = sample::notice();
    let common = notice::render(&notice, &lang, &fonts).unwrap();
    let letters: Vec<Vec<u8>> = (0..20)
        .map(|n| {
            let mut to = sample::laboratory(2);
            to.number = format!("{}", 471_000 + n).as_str().into();
            letter::render(&notice, &to, &lang, &fonts).unwrap()
        })
        .collect();
    let make = || {
        let mut volume = Volume::new("letters");
        let placed: Vec<Placed> =
            letters.iter().map(|letter| volume.letter(&parts(letter, &common), None).unwrap()).collect();
        (placed, volume.count(), volume.finish().unwrap())
    };
    let (placed, count, file) = make();
    assert_eq!(make().2, file, "the same letters give the same bytes");
    let pages = [page_count(&letters[0]).unwrap(), page_count(&common).unwrap()];
    let each: u32 = pages.iter().map(|n| n.div_ceil(2) * 2).sum();
    for (n, placed) in placed.iter().enumerate() {
        assert_eq!((placed.first_page, &placed.pages[..]), (1 + n as u32 * each, &pages[..]));
    }
    assert_eq!((count, page_count(&file).unwrap()), (20 * each, 20 * each));
    let alone: usize = letters.iter().map(Vec::len).sum::<usize>() + 20 * common.len();
    assert!(file.len() * 4 < alone, "{} bytes of {alone}: fonts are not shared", file.len());
    let seen = texts(&file);
    for (n, placed) in placed.iter().enumerate() {
        let first = &seen[placed.first_page as usize - 1];
        assert!(first.contains(&format!("{}", 471_000 + n)), "letter {n}: {first}");
        let own = texts(&letters[n]);
        assert_eq!(seen[placed.first_page as usize - 1..][..own.len()], own[..], "letter {n} is another one");
    }
}

#[test]
fn the_file_claims_nothing_and_has_no_form() {
    let (fonts, lang) = (Fonts::new().unwrap(), Lang::from("de"));
    let notice = sample::notice();
    let letter = letter::render(&notice, &sample::laboratory(1), &lang, &fonts).unwrap();
    let mut volume = Volume::new("letters");
    volume.letter(&[Part { pdf: &letter, is_common: false }], None).unwrap();
    let file = volume.finish().unwrap();
    let document = Document::load_mem(&file).unwrap();
    let catalog = document.catalog().unwrap();
    for key in ["AcroForm", "StructTreeRoot", "MarkInfo", "Metadata", "OutputIntents", "Perms"] {
        assert!(!catalog.has(key.as_bytes()), "{key}");
    }
    for claim in ["pdfaid", "pdfuaid", "/Widget", "/Annots", "/Link"] {
        assert!(!file.windows(claim.len()).any(|w| w == claim.as_bytes()), "{claim}");
    }
    let info = document.trailer.get(b"Info").unwrap().as_reference().unwrap();
    let subject = document.get_dictionary(info).unwrap().get(b"Subject").unwrap();
    assert_eq!(lopdf::decode_text_string(subject).unwrap(), FOR_THE_PRINTER);
}

#[test]
fn the_mark_is_drawn_upon_the_first_page_only() {
    let fonts = Fonts::new().unwrap();
    let notice = sample::notice();
    for tag in crate::words::ALL {
        let lang = Lang::from(*tag);
        if ["ja", "ko", "zh-Hans", "zh-Hant"].contains(tag) {
            continue; // Their fonts are not in the program.
        }
        assert_eq!(page_count(&envelope(&notice, &lang, None, &fonts).unwrap()).unwrap(), 1, "{tag}");
    }
    let lang = Lang::from("de");
    let letter = letter::render(&notice, &sample::laboratory(1), &lang, &fonts).unwrap();
    let mark = envelope(&notice, &lang, None, &fonts).unwrap();
    let mut volume = Volume::new("letters");
    for _ in 0..2 {
        volume.letter(&[Part { pdf: &letter, is_common: false }], Some(&mark)).unwrap();
    }
    let document = Document::load_mem(&volume.finish().unwrap()).unwrap();
    let marked: Vec<u32> = document
        .get_pages()
        .into_iter()
        .filter(|(_, id)| {
            let content = document.get_page_content(*id);
            content.windows(10).any(|w| w == b"/BatchOver")
        })
        .map(|(n, _)| n)
        .collect();
    let each = page_count(&letter).unwrap().div_ceil(2) * 2;
    assert_eq!(marked, [1, 1 + each]);
    let sheet = envelope(&notice, &lang, Some(&["Musterlabor".into(), "01234 Musterstadt".into()]), &fonts).unwrap();
    let text = texts(&sheet).concat();
    assert!(text.contains("Musterlabor") && text.contains("DRINGEND"), "{text}");
}

#[test]
fn what_is_no_pdf_is_refused() {
    let mut volume = Volume::new("letters");
    assert!(volume.letter(&[Part { pdf: b"%PDF-1.7 nothing", is_common: false }], None).is_err());
    assert!(page_count(b"").is_err() && Volume::new("x").finish().is_err());
}
