//! What has to hold for the places of texts: little that is written is shown, and dirt, dust and rules are not taken for it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{
    aged::{Age, FORM, Fax, Filled, jpeg, layout_of, telefax},
    *,
};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::sync::Arc;

/// Points in a millimetre.
const MM: f32 = 72.0 / 25.4;

type Line = &'static [[f32; 2]];

/// Makes the bytes that come back of a page.
type Way = Box<dyn Fn(&Grey) -> Vec<u8>>;

/// Strokes of a few letters and of a date, in millimetres from the lower left corner of the first letter.
const INITIALS: &[Line] = &[
    &[[0.0, 0.2], [0.0, 3.0], [1.4, 2.6], [1.3, 1.7], [0.1, 1.4]],
    &[[2.4, 0.2], [2.4, 3.0], [3.8, 2.6], [3.7, 1.7], [2.5, 1.4]],
];
const DATE: &[Line] = &[
    &[[0.0, 2.2], [0.6, 2.7], [0.6, 0.2]],
    &[[1.6, 2.3], [2.1, 2.7], [2.6, 2.1], [1.5, 0.3], [2.7, 0.3]],
    &[[3.3, 0.2], [3.4, 0.3]],
    &[[4.2, 2.2], [4.8, 2.7], [4.8, 0.2]],
    &[[5.6, 2.3], [6.1, 2.7], [6.6, 2.1], [5.5, 0.3], [6.7, 0.3]],
];
const ONE: &[Line] = &[&[[0.0, 2.2], [0.7, 2.8], [0.7, 0.2]]];

/// The places of texts on the first page of the form: name and rectangle in points.
fn places() -> Vec<(String, [f32; 4])> {
    let layout = layout_of(FORM);
    let spots = layout.pages()[0].spots.iter().filter(|spot| spot.state.is_none());
    spots.map(|spot| (spot.name.clone(), spot.rect)).collect()
}

/// Ways back: as JPEG at a resolution, or as a telefax.
fn ways() -> Vec<(&'static str, Way)> {
    let scanned = |age: Age, quality: u8| move |page: &Grey| jpeg(&age.apply(page, 7), quality);
    let faxed = |size: [u32; 2], turn: f32| {
        move |page: &Grey| telefax(&[Age { turn, ..Age::at(200.0) }.apply(page, 7)], 200.0, size, Fax::Group4)
    };
    vec![
        ("plain", Box::new(scanned(Age::at(200.0), 70))),
        ("3 degrees", Box::new(scanned(Age { turn: 3.0, ..Age::at(150.0) }, 60))),
        ("-3 degrees, noise", Box::new(scanned(Age { turn: -3.0, noise: 30.0, ..Age::at(200.0) }, 60))),
        ("strong noise", Box::new(scanned(Age { turn: 0.7, noise: 60.0, ..Age::at(150.0) }, 60))),
        ("shadow", Box::new(scanned(Age { shadow: 0.6, turn: -2.0, ..Age::at(150.0) }, 60))),
        ("bent", Box::new(scanned(Age { bend: 0.7, turn: 1.0, ..Age::at(200.0) }, 70))),
        ("photo", Box::new(scanned(Age { tilt: [6.0, 10.0], shadow: 0.4, noise: 12.0, ..Age::at(200.0) }, 70))),
        ("fine telefax", Box::new(faxed([204, 196], 0.5))),
        ("coarse telefax, 3 degrees", Box::new(faxed([204, 98], 3.0))),
    ]
}

/// Which texts are told to be written, by name.
fn written(scan: &[u8]) -> Vec<(String, bool, f32)> {
    let layout = layout_of(FORM);
    let find = |code: &str| layout.page(code).map(|_| Arc::clone(&layout)).into_iter().collect();
    let page = read(scan, &Limits::default(), &find).unwrap().pages.remove(0);
    let reading = page.reading.unwrap_or_else(|| panic!("{:?}", page.doubts));
    reading.texts.into_iter().map(|text| (text.name, text.written, text.ink)).collect()
}

#[test]
fn a_few_letters_in_a_wide_field_are_shown() {
    for (what, lines, pen, shade) in [
        ("initials", INITIALS, 0.5, 70.0),
        ("date", DATE, 0.4, 70.0),
        ("one", ONE, 0.5, 60.0),
        ("pencil", DATE, 0.5, 110.0),
    ] {
        // Every second place holds a little of it, somewhere along its width; the others stay empty.
        let mut filled = Filled::blank(FORM, 0);
        let places = places();
        let mut full = Vec::new();
        for (number, (name, [left, bottom, right, top])) in places.iter().enumerate().filter(|(n, _)| n % 2 == 0) {
            let height = (top - bottom) / MM;
            let scale = (height - 0.8).min(3.4) / 3.4;
            let from = left + (right - left) * [0.05_f32, 0.45, 0.8][number % 3].min(1.0 - 9.0 * MM / (right - left));
            for line in lines {
                let points: Vec<[f32; 2]> =
                    line.iter().map(|[x, y]| [from + x * scale * MM, bottom + (0.4 + y * scale) * MM]).collect();
                filled.stroke(&points, pen, shade);
            }
            full.push(name.clone());
        }
        for (way, aged) in ways() {
            for (name, told, ink) in written(&aged(&filled.page)) {
                assert_eq!(told, full.contains(&name), "{what}, {way}: {name}, {ink}");
            }
        }
    }
}

#[test]
fn dust_dirt_and_a_rule_beside_its_place_are_no_writing() {
    let mut rng = ChaCha8Rng::seed_from_u64(11);
    let mut filled = Filled::blank(FORM, 0);
    for (_, [left, bottom, right, top]) in places() {
        // Dust of up to 0.7 mm.
        for _ in 0..6 {
            let at = [rng.gen_range(left..right), rng.gen_range(bottom..top)];
            filled.stroke(&[at, [at[0] + 0.1, at[1]]], rng.gen_range(0.1..0.7), rng.gen_range(30.0..150.0));
        }
        // The rule of the place once more, 1 mm above it and not quite along it, and one of a cell inside its side.
        filled.stroke(&[[left, bottom + 1.0 * MM], [right, bottom + 1.25 * MM]], 0.3, 40.0);
        filled.stroke(&[[left + 0.8 * MM, bottom], [left + 0.8 * MM, top]], 0.25, 60.0);
        // A light smear along the whole place.
        let middle = (bottom + top) / 2.0;
        filled.stroke(&[[left, middle], [right, middle + 0.5]], 1.5, 235.0);
    }
    for (way, aged) in ways() {
        let told: Vec<_> = written(&aged(&filled.page)).into_iter().filter(|(_, told, _)| *told).collect();
        assert!(told.is_empty(), "{way}: {told:?}");
    }
}
