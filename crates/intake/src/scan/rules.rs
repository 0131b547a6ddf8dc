//! What has to hold for pages that come back: aged in every way that paper, cameras and telefaxes age them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{
    aged::{Age, FORM, FORM_EN, Fax, Filled, LETTER, Mark, Tally, code_of, jpeg, pdf, telefax},
    *,
};
use std::sync::Arc;

/// Reads with one issued form.
fn with(form: &[u8], scan: &[u8]) -> Reading {
    let layout = Arc::new(Layout::from_form(form).unwrap());
    let find = |code: &str| layout.page(code).map(|_| Arc::clone(&layout)).into_iter().collect();
    read(scan, &Limits::default(), &find).unwrap()
}

/// The ways of ageing, with their names.
fn ages(dpi: f32) -> Vec<(&'static str, Age)> {
    let plain = Age::at(dpi);
    vec![
        ("plain", plain),
        ("right", Age { turn: 6.0, noise: 20.0, ..plain }),
        ("left", Age { turn: -6.0, noise: 20.0, ..plain }),
        ("quarter", Age { turn: 90.0, ..plain }),
        ("upside down", Age { turn: 180.5, ..plain }),
        ("three quarters", Age { turn: 268.0, ..plain }),
        ("odd", Age { turn: 137.0, ..plain }),
        ("small", Age { scale: 0.94, turn: 1.0, ..plain }),
        ("noise", Age { noise: 60.0, turn: 0.7, ..plain }),
        ("shadow", Age { shadow: 0.6, turn: -2.0, ..plain }),
        ("bent", Age { bend: 1.5, turn: 1.0, ..plain }),
        ("photo", Age { tilt: [6.0, 10.0], turn: 3.0, shadow: 0.4, noise: 12.0, ..plain }),
        ("photo from the left", Age { tilt: [-10.0, -4.0], turn: -3.0, shadow: 0.3, ..plain }),
    ]
}

fn tally(form: &[u8], place: usize, mark: Mark, dpi: f32, quality: u8) -> Tally {
    let mut sum = Tally::default();
    for (seed, (name, age)) in ages(dpi).into_iter().enumerate() {
        let filled = Filled::answered(form, place, mark, 40 + seed as u64);
        let picture = age.apply(&filled.page, seed as u64);
        let reading = with(form, &jpeg(&picture, quality));
        let page = &reading.pages[0];
        let read = page.reading.as_ref().unwrap_or_else(|| panic!("{dpi} dpi, {name}: {:?}", page.doubts));
        let mut own = Tally::default();
        own.add(read, &filled.ticked);
        eprintln!("{dpi} dpi, {mark:?}, {name}: {own:?}, measured {:.0} dpi, found {:.2}", read.dpi, read.found);
        for each in read.boxes.iter().filter(|each| {
            each.on != Some(filled.ticked.contains_key(&(each.name.clone(), each.state.clone())))
        }) {
            eprintln!("    {} {} {:?} {:.2}", each.name, each.state, each.on, each.darkness);
        }
        sum.add(read, &filled.ticked);
    }
    eprintln!("{dpi} dpi, {mark:?}: {sum:?}");
    sum
}

#[test]
fn crosses_are_read_at_150_dots_per_inch() {
    let sum = tally(FORM, 0, Mark::Cross, 150.0, 60);
    assert_eq!(sum.wrong, 0);
    assert!(sum.unsure * 50 < sum.right, "{sum:?}");
}
