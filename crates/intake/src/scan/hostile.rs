//! Bytes that were damaged or made with intent: whatever they are, reading ends, soon, and says something.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{
    aged::{Age, FORM, Fax, Filled, jpeg, layout_of, pdf, telefax},
    *,
};
use rand::{Rng, SeedableRng};

/// One small file of each kind.
fn files() -> Vec<(&'static str, Vec<u8>)> {
    let page = Age::at(40.0).apply(&Filled::blank(FORM, 0).page, 1);
    let picture = jpeg(&page, 50);
    let in_pdf = pdf(&[(picture.clone(), page.width(), page.height())], 40.0);
    let fax = |fax| telefax(&[page.clone(), page.clone()], 40.0, [80, 40], fax);
    vec![
        ("png", page.png()),
        ("jpeg", picture),
        ("pdf", in_pdf),
        ("group 4", fax(Fax::Group4)),
        ("group 3", fax(Fax::Group3)),
    ]
}

fn reads(bytes: &[u8]) -> Result<Reading, Unreadable> {
    let limits = Limits { preview: 0, threads: 1, ..Limits::default() };
    read(bytes, &limits, &|_| vec![layout_of(FORM)])
}

#[test]
fn damaged_files_are_read_or_refused() {
    let mut rng = rand_chacha::ChaCha8Rng::seed_from_u64(7);
    for (kind, file) in files() {
        assert!(reads(&file).is_ok(), "{kind}");
        let mut refused = 0;
        for _ in 0..60 {
            let mut bytes = file.clone();
            for _ in 0..rng.gen_range(1..6) {
                let at = rng.gen_range(0..bytes.len());
                match rng.gen_range(0..4) {
                    0 => bytes[at] = rng.r#gen(),
                    1 => bytes[at] ^= 1 << rng.gen_range(0..8),
                    2 => bytes.truncate(at.max(1)),
                    _ => {
                        let end = (at + rng.gen_range(1..20)).min(bytes.len());
                        bytes[at..end].fill(if rng.r#gen() { 0xff } else { 0 });
                    }
                }
            }
            match reads(&bytes) {
                Err(why) => {
                    refused += 1;
                    assert!(why.to_string().len() > 30);
                }
                Ok(reading) => assert!(!reading.pages.is_empty() && !reading.without_code.is_empty()),
            }
        }
        eprintln!("{kind}: {refused} of 60 refused as a whole");
    }
}

#[test]
fn files_that_end_too_early_say_so() {
    for (kind, file) in files() {
        let cut = &file[..file.len() * 2 / 3];
        match reads(cut) {
            Err(why) => eprintln!("{kind}: {why}"),
            Ok(reading) => {
                let doubts: Vec<_> =
                    reading.pages.iter().flat_map(|page| &page.doubts).map(|doubt| doubt.code).collect();
                let told = ["page.cut", "page.unreadable"].iter().any(|code| doubts.contains(code));
                // A PDF is repaired, and shows nothing where its picture was.
                assert!(told || kind == "pdf", "{kind}: {doubts:?}");
            }
        }
    }
}

#[test]
fn sizes_that_are_only_declared_cost_nothing() {
    let huge = |mut bytes: Vec<u8>, at: usize, value: &[u8]| {
        bytes[at..at + value.len()].copy_from_slice(value);
        bytes
    };
    let files = files();
    let png = huge(files[0].1.clone(), 16, &[0, 1, 0, 0, 0, 1, 0, 0]);
    let page = reads(&png).unwrap().pages.remove(0);
    assert!(page.doubts[0].what.contains("65536 x 65536"), "{:?}", page.doubts);
    let frame = files[1].1.windows(2).position(|pair| pair == [0xff, 0xc0]).unwrap();
    let photo = huge(files[1].1.clone(), frame + 5, &[0xff, 0xdc, 0xff, 0xdc]);
    let page = reads(&photo).unwrap().pages.remove(0);
    assert!(page.doubts[0].what.contains("65500 x 65500"), "{:?}", page.doubts);
    let text = String::from_utf8_lossy(&files[2].1).into_owned();
    assert!(text.contains("/Width "));
    let start = files[2].1.windows(7).position(|part| part == b"/Width ").unwrap();
    let large = huge(files[2].1.clone(), start, b"/Width 999999999/Height 999999999");
    assert!(matches!(reads(&large), Err(Unreadable::TooMuch { .. })));
}

#[test]
fn other_files_are_refused_with_what_to_do() {
    for (bytes, expected) in [
        (b"".as_slice(), "empty"),
        (b"GIF89a".as_slice(), "neither"),
        (b"%PDF-1.7 nothing".as_slice(), "damaged"),
        (b"II*\0\xff\xff\xff\xff".as_slice(), "damaged"),
    ] {
        let why = reads(bytes).unwrap_err().to_string();
        assert!(why.contains(expected), "{why}");
    }
    let many = Limits { pages: 1, ..Limits::default() };
    let file = &files()[3].1;
    assert!(matches!(super::pages(file, &many), Err(Unreadable::TooMuch { .. })));
    let small = Limits { bytes: 10, ..Limits::default() };
    assert!(matches!(super::pages(file, &small), Err(Unreadable::TooLarge { .. })));
    assert!(Layout::from_form(b"%PDF-1.4").is_err());
}
