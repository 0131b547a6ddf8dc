//! What all documents have in common: the same bytes every time, on every thread, and nothing is read as markup.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use crate::{letter, notice, sample};
use std::path::Path;

#[test]
fn same_input_same_bytes_on_two_threads() {
    let fonts = sample::fonts();
    let notice = sample::notice();
    let make = |fonts: &Fonts| {
        let whole = notice::render(&notice, &"de".into(), fonts).unwrap();
        let own: Vec<Vec<u8>> =
            (1..4).map(|n| letter::render(&notice, &sample::laboratory(n), &"de".into(), fonts).unwrap()).collect();
        (whole, own)
    };
    let here = make(&fonts);
    let (one, two) = std::thread::scope(|scope| {
        let one = scope.spawn(|| make(&fonts));
        let two = scope.spawn(|| make(&sample::fonts()));
        (one.join().unwrap(), two.join().unwrap())
    });
    assert!(here == one, "a second rendering differs");
    assert!(here == two, "a rendering with fonts loaded anew differs");
    assert_ne!(here.1[0], here.1[1], "two consignees got the same file");
}

#[test]
fn markup_is_text() {
    let fonts = sample::fonts();
    let nasty = r#"#panic("x") *a* _b_ $c$ @d <e> `f` \u{41} = g // h /* i */ [j] https"#;
    let mut notice = sample::notice();
    let text = notice.texts.get_mut(&"en".into()).unwrap();
    text.subject = nasty.into();
    text.clauses[0].text = format!("{nasty}\n\n- {nasty}\n= no heading");
    notice.signatories[0].name = "O'#let x = 1; *Brien*".into();
    let read = sample::read(&notice::render(&notice, &"en".into(), &fonts).unwrap(), "markup");
    let flat = read.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.matches(nasty).count() >= 2, "{flat}");
    assert!(flat.contains("= no heading") && flat.contains("O'#let x = 1; *Brien*"), "{flat}");
    let mut lab = sample::laboratory(2);
    lab.name = nasty.into();
    lab.units[0].serial = Some("#1*2_3$4\\5".into());
    let read = sample::read(&letter::render(&notice, &lab, &"en".into(), &fonts).unwrap(), "markup-letter");
    assert!(read.contains("#1*2_3$4\\5"), "{read}");
}

#[test]
fn endless_words_stay_on_the_sheet() {
    let fonts = sample::fonts();
    let mut notice = sample::notice();
    let compound = "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung".repeat(3);
    assert!(compound.chars().count() >= 200);
    let text = notice.texts.get_mut(&"de".into()).unwrap();
    text.clauses[0].text = format!("Das ist {compound} und {}.", "x".repeat(200));
    text.clauses[0].heading = Some(compound.clone());
    notice.products[0].name = compound.clone();
    let pdf = notice::render(&notice, &"de".into(), &fonts).unwrap();
    let edge = sample::rightmost(&pdf, "compound");
    assert!(edge < 595.3 - 56.6, "a word ends at {edge} pt, beyond the margin");
    let mut lab = sample::laboratory(1);
    lab.name = compound;
    lab.units[0].serial = Some("8".repeat(200).as_str().into());
    let edge = sample::rightmost(&letter::render(&notice, &lab, &"de".into(), &fonts).unwrap(), "compound-letter");
    assert!(edge < 595.3 - 56.6, "a word of the letter ends at {edge} pt, beyond the margin");
}

#[test]
fn a_character_without_glyph_is_refused_by_name() {
    let fonts = Fonts::new().unwrap();
    let mut lab = sample::laboratory(1);
    lab.contact = Some("田中".into());
    let refused = letter::render(&sample::notice(), &lab, &"de".into(), &fonts).unwrap_err();
    assert_eq!(refused, Error::Glyph { what: "address.2".into(), character: '田' });
    lab.contact = Some("Γιώργος Παπαδόπουλος, Ивайло Стоянов, Łukasz Żółć, Şükrü".into());
    assert!(letter::render(&sample::notice(), &lab, &"de".into(), &fonts).is_ok());
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the test's own folder of fonts")]
fn a_folder_adds_scripts() {
    let folder = std::env::temp_dir().join("fieldaction-fonts");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts/NotoSans-Regular.ttf");
    std::fs::copy(here, folder.join("Extra.TTF")).unwrap();
    assert!(Fonts::with_folder(&folder).unwrap().shows('Ω'));
    std::fs::write(folder.join("bad.otf"), b"no font").unwrap();
    assert!(matches!(Fonts::with_folder(&folder), Err(Error::Font { path, .. }) if path.ends_with("bad.otf")));
    assert!(matches!(Fonts::with_folder(&folder.join("nowhere")), Err(Error::Font { .. })));
}
