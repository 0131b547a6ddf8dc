//! Letters from a master against letters set in full: the same words in the same places, the same picture, the same
//! fields; and what a master does not carry.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use crate::{letter::UnitLine, sample};
use domain::{response::ConsigneeRole, scope::Standing};
use lopdf::Document;
use std::{collections::BTreeMap, path::Path, process::Command};

/// Laboratories of every kind that a master carries.
fn laboratories() -> Vec<Addressee> {
    let plain = sample::laboratory(2);
    let long = Addressee {
        name: "Medizinisches Versorgungszentrum für Laboratoriumsdiagnostik und Humangenetik Musterstadt gGmbH".into(),
        contact: None,
        link: "https://portal.maker.example/p/fsn2025-1682/myexamplewrxlwgdvp-i3huw3zumi7vemwr5yee4ykdey".into(),
        ..sample::laboratory(4)
    };
    let mut checked = Addressee {
        name: "Szpital Przykładowy w Łodzi, Zakład Żelaznych Ćwiczeń".into(),
        address_lines: vec!["Erfundene Straße 12".into(), "Gebäude 7, Ebene 3".into(), "90-001 Łódź".into()],
        country: "PL".into(),
        role: ConsigneeRole::Distributor,
        fingerprint: Some("3f0e-79a9-40d1-88c2-7d5b-0a16".into()),
        seal: Some("3f0e-79a9-40d1-88c2-7d5b-0a16".into()),
        ..sample::laboratory(3)
    };
    for (n, unit) in checked.units.iter_mut().enumerate() {
        unit.challenge = Some(format!("{:04x}", 0xA0 + 7 * n).repeat(8));
    }
    let mut mixed =
        Addressee { name: "ΑΒΓ Παράδειγμα & Υιοί (Avatar) AVA Ty".into(), ..sample::laboratory(5) };
    mixed.units[3].standing = Standing::Possibly;
    mixed.units[4].serial = Some("AW-77/x.Ty".into());
    // An update: what is new, what is as before, what is gone, each with its challenge but the last.
    let mut updated = Addressee { fingerprint: checked.fingerprint.clone(), ..sample::updated(3) };
    for (unit, with) in updated.units.iter_mut().zip(&checked.units) {
        unit.challenge.clone_from(&with.challenge);
    }
    vec![plain, long, checked, mixed, updated, sample::laboratory(1), sample::updated(2), sample::laboratory(0)]
}

/// Every word with its place, by pdftotext.
fn words(pdf: &[u8], name: &str) -> Vec<(String, [f64; 4])> {
    let path = sample::keep(pdf, name);
    let out = Command::new("pdftotext").args(["-bbox", path.to_str().unwrap(), "-"]).output().unwrap();
    let text = String::from_utf8(out.stdout).unwrap();
    let number = |line: &str, key: &str| -> f64 {
        line.split(&format!("{key}=\"")).nth(1).unwrap().split('"').next().unwrap().parse().unwrap()
    };
    let word = |line: &str| {
        let said = line.split('>').nth(1).unwrap().split('<').next().unwrap().to_owned();
        (said, ["xMin", "yMin", "xMax", "yMax"].map(|key| number(line, key)))
    };
    text.lines().filter(|l| l.trim_start().starts_with("<word ")).map(word).collect()
}

/// How many pixels of all pages differ visibly at 100 dpi, by pdftoppm and compare (Debian: imagemagick).
fn differing(one: &Path, two: &Path) -> usize {
    let picture = |path: &Path| {
        let to = path.with_extension("");
        let arguments = ["-r", "100", "-gray", path.to_str().unwrap(), to.to_str().unwrap()];
        assert!(Command::new("pdftoppm").args(arguments).status().unwrap().success());
        to
    };
    let (one, two) = (picture(one), picture(two));
    let mut pixels = 0;
    for page in 1.. {
        let of = |path: &Path| format!("{}-{page}.pgm", path.display());
        if !Path::new(&of(&one)).exists() {
            break;
        }
        let out = Command::new("compare")
            .args(["-metric", "AE", "-fuzz", "20%", &of(&one), &of(&two), "null:"])
            .output()
            .expect("compare is needed (apt: imagemagick)");
        let said = String::from_utf8_lossy(&out.stderr).into_owned();
        let number = said.split_whitespace().next().and_then(|n| n.parse::<f64>().ok());
        pixels += number.unwrap_or_else(|| panic!("compare: {said}")) as usize;
    }
    pixels
}

/// The fields of the file: names, values, labels, places.
fn fields(pdf: &[u8]) -> BTreeMap<String, String> {
    let document = Document::load_mem(pdf).unwrap();
    let mut fields = BTreeMap::new();
    let root = document.dereference(document.catalog().unwrap().get(b"AcroForm").unwrap()).unwrap().1;
    let mut todo: Vec<_> = root.as_dict().unwrap().get(b"Fields").unwrap().as_array().unwrap().clone();
    let mut n = 0;
    while let Some(field) = todo.pop() {
        let field = document.dereference(&field).unwrap().1.as_dict().unwrap();
        let text =
            |key: &[u8]| field.get(key).ok().map(|t| lopdf::decode_text_string(t).unwrap_or_else(|_| format!("{t:?}")));
        let rect: Option<Vec<i64>> = field
            .get(b"Rect")
            .ok()
            .map(|r| r.as_array().unwrap().iter().map(|n| (n.as_float().unwrap() * 10.0).round() as i64).collect());
        n += 1;
        fields.insert(format!("{n}"), format!("{:?} {:?} {:?} {rect:?}", text(b"T"), text(b"V"), text(b"TU")));
        if let Ok(kids) = field.get(b"Kids") {
            todo.extend(kids.as_array().unwrap().iter().cloned());
        }
    }
    fields
}

/// The links of the file: where they lead, what is said of them, their frames in tenths of a point.
fn links(pdf: &[u8]) -> Vec<String> {
    let document = Document::load_mem(pdf).unwrap();
    let mut links = Vec::new();
    for page in document.get_pages().into_values() {
        let annotations = document.get_dictionary(page).unwrap().get(b"Annots").unwrap();
        for link in document.dereference(annotations).unwrap().1.as_array().unwrap() {
            let link = document.dereference(link).unwrap().1.as_dict().unwrap();
            let Ok(action) = link.get(b"A") else { continue };
            let uri = document.dereference(action).unwrap().1.as_dict().unwrap().get(b"URI").unwrap();
            let frame = |key: &[u8]| -> Option<Vec<i64>> {
                let numbers = link.get(key).ok()?.as_array().unwrap();
                Some(numbers.iter().map(|n| (n.as_float().unwrap() * 10.0).round() as i64).collect())
            };
            let said = link.get(b"Contents").unwrap();
            links.push(format!("{uri:?} {said:?} {:?} {:?}", frame(b"Rect"), frame(b"QuadPoints")));
        }
    }
    links
}

/// Both letters of an addressee: from a master, and set in full.
fn both(press: &Press<'_>, addressee: &Addressee, lang: &Lang) -> (Option<Vec<u8>>, Vec<u8>) {
    let draft = press.draft(addressee, lang);
    (press.stamped(&draft), draft.in_full(press.notice, press.fonts).unwrap())
}

#[test]
fn a_letter_from_a_master_is_the_letter_set_in_full() {
    let fonts = sample::fonts();
    let notice = sample::notice();
    let press = Press::new(&notice, &fonts);
    let conformance = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/papers/conformance.py");
    let (mut files, mut in_full) = (Vec::new(), Vec::new());
    for lang in sample::languages() {
        let looks = ["de", "el", "pl", "uk"].contains(&lang.as_str());
        for (n, lab) in laboratories().iter().enumerate() {
            // Everywhere names that go on, challenges, standings and changes; the whole matrix in four languages.
            if !looks && !(1..5).contains(&n) {
                continue;
            }
            let (stamped, full) = both(&press, lab, &lang);
            let name = format!("press-{lang}-{n}");
            let Some(stamped) = stamped else {
                // From right to left, or with the country in a script of East Asia.
                if !["ar", "he", "ja", "ko", "zh-Hans", "zh-Hant"].contains(&lang.as_str()) {
                    in_full.push(name);
                }
                continue;
            };
            sample::check(&stamped, &name);
            let (ours, theirs) = (words(&stamped, &name), words(&full, &format!("{name}-full")));
            assert_eq!(ours.len(), theirs.len(), "{name}");
            for (our, their) in ours.iter().zip(&theirs) {
                let is_near = our.1.iter().zip(their.1).all(|(a, b)| (a - b).abs() < 0.05);
                assert!(our.0 == their.0 && is_near, "{name}: {our:?} instead of {their:?}");
            }
            assert_eq!(fields(&stamped), fields(&full), "{name}");
            assert_eq!(links(&stamped), links(&full), "{name}");
            let (ours, theirs) = (sample::keep(&stamped, &name), sample::keep(&full, &format!("{name}-full")));
            if looks {
                let pixels = differing(&ours, &theirs);
                assert!(pixels <= 20, "{name}: {pixels} pixels differ");
            }
            files.push(ours);
        }
    }
    // Now and then a text ends so near to an edge that nobody but the typesetter can tell.
    assert!(in_full.len() <= 2, "set in full: {in_full:?}");
    let out = Command::new("/usr/bin/python3").arg(conformance).args(&files).output().expect("python3 is needed");
    assert!(out.status.success(), "{}{}", String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr));
}

#[test]
fn same_bytes_whoever_came_before() {
    let fonts = sample::fonts();
    let notice = sample::notice();
    let press = Press::new(&notice, &fonts);
    let all = laboratories();
    let letter = |press: &Press<'_>, n: usize| press.render(&all[n], &"fr".into()).unwrap();
    let first: Vec<Vec<u8>> = (0..all.len()).map(|n| letter(&press, n)).collect();
    std::thread::scope(|scope| {
        for from in 0..2 {
            let (press, first) = (&press, &first);
            scope.spawn(move || {
                for n in (0..first.len()).rev().skip(from) {
                    assert!(letter(press, n) == first[n], "{n}");
                }
            });
        }
    });
    for (n, first) in first.iter().enumerate() {
        assert!(crate::letter::render(&notice, &all[n], &"fr".into(), &fonts).unwrap() == *first, "{n} alone");
    }
}

#[test]
fn what_a_master_cannot_carry_is_set_in_full() {
    let fonts = sample::fonts();
    let notice = sample::notice();
    let press = Press::new(&notice, &fonts);
    let lab = sample::laboratory;
    let unit = |serial: Option<&str>| UnitLine { serial: serial.map(Into::into), ..lab(1).units[0].clone() };
    let named = |name: &str| Addressee { name: name.into(), ..lab(1) };
    let mut both_columns = sample::updated(3);
    both_columns.units[2].standing = Standing::Possibly;
    let cases = [
        both_columns,
        named("مستشفى المثال"),
        named("בית חולים לדוגמה"),
        named("例の病院"),
        named("Labor  mit zwei Leerstellen"),
        named(&"Endloswort".repeat(8)),
        named("Gro\u{df}e Labore e\u{301}clair"),
        Addressee { address_lines: vec!["Zeile".into(); 8], ..lab(1) },
        Addressee { units: vec![unit(None)], ..lab(1) },
        Addressee { units: vec![unit(Some(&"8".repeat(90)))], ..lab(1) },
        Addressee { code: "K".repeat(30).as_str().into(), ..lab(1) },
        Addressee { number: "47110 ".repeat(12).as_str().into(), ..lab(1) },
        lab(30),
    ];
    for (n, case) in cases.iter().enumerate() {
        let (stamped, full) = both(&press, case, &"de".into());
        assert!(stamped.is_none(), "{n} was written into a master");
        assert!(press.render(case, &"de".into()).unwrap() == full, "{n}");
    }
}

#[test]
fn masters_stay_within_their_room() {
    let shape = |n: usize| {
        let fonts = sample::fonts();
        let notice = sample::notice();
        let lab = sample::laboratory(n);
        let (press, words) = (Press::new(&notice, &fonts), Words::of(&"de".into()));
        let draft = press.draft(&lab, &"de".into()).printed;
        let widths = Widths { catalogue: n as f32, serial: 40.0, row_serial: 40.0, product: None };
        let shaper = Shaper::new(&fonts, "de").unwrap();
        let fixed = Fixed::of(&notice, &words, &shaper);
        Plan::of(&lab, &"de".into(), &words, draft, (widths, fixed), &shaper).unwrap().shape
    };
    let mut masters = Masters { weight: ROOM - 700, ..Masters::default() };
    masters.keep(&shape(1), None);
    assert_eq!(masters.by_shape.len(), 1);
    masters.keep(&shape(2), None);
    assert_eq!((masters.by_shape.len(), masters.order.len()), (1, 1), "the oldest made room");
    masters.keep(&shape(2), None);
    assert_eq!(masters.order.len(), 1);
}
