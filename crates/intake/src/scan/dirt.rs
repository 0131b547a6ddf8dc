//! What lies over a page and is no answer: on an empty form nothing of it may tick a box, and real marks stay readable.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{
    aged::{Age, FORM, Filled, LETTER, Mark, Tally, jpeg, layout_of},
    grey::{Grey, as_f32, as_u8, as_usize},
    *,
};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::sync::Arc;

/// Pixels of the page in a point, before it is aged.
const DOT: f32 = 300.0 / 72.0;

fn with(form: &'static [u8], scan: &[u8]) -> Reading {
    let layout = layout_of(form);
    let find = |code: &str| layout.page(code).map(|_| Arc::clone(&layout)).into_iter().collect();
    read(scan, &Limits::default(), &find).unwrap()
}

/// The middles of the boxes of the first page with a code, in pixels of the page before it is aged, and its place.
fn boxes(form: &'static [u8]) -> (Vec<[f32; 2]>, usize) {
    let layout = layout_of(form);
    let page = &layout.pages()[0];
    let middle = |rect: [f32; 4]| {
        [f32::midpoint(rect[0], rect[2]) * DOT, (page.size[1] - f32::midpoint(rect[1], rect[3])) * DOT]
    };
    let spots = page.spots.iter().filter(|spot| spot.state.is_some());
    (spots.map(|spot| middle(spot.rect)).collect(), page.number as usize - 1)
}

/// Changes every pixel by its place.
fn over(page: &Grey, change: impl Fn(f32, f32, f32) -> f32) -> Grey {
    let width = page.width();
    let changed =
        page.pixels().iter().enumerate().map(|(at, shade)| {
            as_u8(change(as_f32(at % width), as_f32(at / width), f32::from(*shade)).clamp(0.0, 255.0))
        });
    Grey::new(width, page.height(), changed.collect())
}

/// What can lie over a page, near one box or another.
fn dirt(page: &Grey, at: &[[f32; 2]], rng: &mut ChaCha8Rng) -> Vec<(&'static str, Grey)> {
    let mut pick = || at[rng.gen_range(0..at.len())];
    let ([ax, ay], [bx, by], [cx, cy], [dx, dy], [ex, ey]) = (pick(), pick(), pick(), pick(), pick());
    let side = |x: f32, y: f32, (cx, cy): (f32, f32), turn: f32| (x - cx) * turn.cos() + (y - cy) * turn.sin();
    let disc = |x: f32, y: f32, (cx, cy): (f32, f32), radius: f32| (x - cx).hypot(y - cy) < radius;
    let width = as_f32(page.width());
    let mirrored = Grey::new(
        page.width(),
        page.height(),
        page.pixels().chunks(page.width()).flat_map(|row| row.iter().rev().copied()).collect(),
    )
    .blurred();
    let specks: Vec<(f32, f32, f32)> = at
        .iter()
        .flat_map(|[x, y]| std::iter::repeat_n((*x, *y), 6))
        .map(|(x, y)| (x + rng.gen_range(-25.0..25.0), y + rng.gen_range(-25.0..25.0), rng.gen_range(1.0..4.0)))
        .collect();
    let mut speckled = page.clone().into_pixels();
    for (cx, cy, radius) in specks {
        let (wide, edge) = (page.width(), as_usize(radius) + 1);
        for y in as_usize(cy) - edge..=as_usize(cy) + edge {
            for x in as_usize(cx) - edge..=as_usize(cx) + edge {
                if disc(as_f32(x), as_f32(y), (cx, cy), radius) {
                    speckled[y * wide + x] = 10;
                }
            }
        }
    }
    vec![
        ("hard shadow", over(page, |x, y, s| if side(x, y, (ax, ay), 0.6) > 0.0 { s * 0.5 } else { s })),
        ("steep shadow", over(page, |x, y, s| if side(x, y, (bx, by), -0.2) > 0.0 { s * 0.65 } else { s })),
        ("soft shadow", over(page, |x, y, s| s * (1.0 - 0.5 / (1.0 + (-side(x, y, (cx, cy), 0.9) / 6.0).exp())))),
        (
            "highlighter",
            over(page, |x, y, s| {
                let on = |cx: f32, cy: f32| (cx - 200.0..cx + 90.0).contains(&x) && (cy - 22.0..cy + 22.0).contains(&y);
                if on(ax, ay) || on(bx, by) || on(cx, cy) { s * 0.47 } else { s }
            }),
        ),
        ("stain", over(page, |x, y, s| if disc(x, y, (dx + 30.0, dy), 110.0) { s * 0.55 } else { s })),
        ("hole", over(page, |x, y, s| if disc(x, y, (ex, ey), 36.0) { 20.0 } else { s })),
        ("show-through", over(page, |x, y, s| s - (255.0 - f32::from(mirrored.at(as_usize(x), as_usize(y)))) * 0.45)),
        ("line", over(page, |x, _, s| if (x - ax).abs() < 3.0 || (x - bx - 4.0).abs() < 3.0 { 0.0 } else { s })),
        ("crease", over(page, |x, y, s| if (y - cy - x * 8.0 / width).abs() < 4.0 { 90.0 } else { s })),
        ("specks", Grey::new(page.width(), page.height(), speckled)),
    ]
}

#[test]
fn nothing_that_lies_over_an_empty_form_ticks_a_box() {
    {
        let (form, seed) = (FORM, 3);
        let (at, place) = boxes(form);
        let blank = Filled::blank(form, place);
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        for (what, dirty) in dirt(&blank.page, &at, &mut rng) {
            let aged = Age { turn: 0.6, noise: 6.0, ..Age::at(200.0) }.apply(&dirty, seed);
            let black = over(&aged, |_, _, shade| if shade > 150.0 { 255.0 } else { 0.0 });
            for (kind, picture) in [("grey", &aged), ("black and white", &black)] {
                let page = with(form, &picture.png()).pages.remove(0);
                let Some(read) = page.reading else {
                    assert!(page.doubts.iter().any(|doubt| doubt.code == "page.no-code"), "{what} {kind}");
                    continue;
                };
                let ticked: Vec<_> = read.boxes.iter().filter(|each| each.on == Some(true)).collect();
                assert!(ticked.is_empty(), "{what}, {kind}: {ticked:?}");
            }
        }
    }
}

#[test]
fn marks_are_read_in_a_shadow() {
    for mark in [Mark::Cross, Mark::Tick] {
        let filled = Filled::answered(FORM, 0, mark, 21);
        let half = as_f32(filled.page.height()) * 0.55;
        let dirty = over(&filled.page, |x, y, s| if y + x * 0.3 > half { s * 0.6 } else { s });
        let picture = Age { turn: 1.0, ..Age::at(200.0) }.apply(&dirty, 2);
        let reading = with(FORM, &jpeg(&picture, 70)).pages.remove(0).reading.unwrap();
        let mut sum = Tally::default();
        sum.add(&reading, &filled.ticked);
        eprintln!("{mark:?}: {sum:?}");
        assert!(sum.wrong == 0 && sum.right > sum.unsure * 2, "{mark:?}: {sum:?}");
    }
}

#[test]
fn a_tick_on_the_word_beside_the_box_is_no_empty_answer() {
    let layout = layout_of(FORM);
    let page = &layout.pages()[0];
    let rect = |name: &str, state: &str| {
        page.spots.iter().find(|spot| spot.name == name && spot.state.as_deref() == Some(state)).unwrap().rect
    };
    let mut filled = Filled::blank(FORM, 0);
    for name in ["question-receipt", "unit-2"] {
        let [left, bottom, right, top] = rect(name, "yes");
        let wide = right - left;
        let at = |x: f32, y: f32| [left + x * wide, bottom + y * (top - bottom)];
        filled.stroke(&[at(1.3, 0.5), at(1.5, 0.1), at(2.1, 1.0)], 0.45, 40.0);
    }
    let mut rng = ChaCha8Rng::seed_from_u64(8);
    filled.mark(rect("unit-1", "no"), Mark::Cross, &mut rng);
    let picture = Age { turn: -0.8, ..Age::at(200.0) }.apply(&filled.page, 3);
    let reading = with(FORM, &jpeg(&picture, 70)).pages.remove(0).reading.unwrap();
    let answer = |name: &str| reading.choices.iter().find(|choice| choice.name == name).unwrap().answer.clone();
    for name in ["question-receipt", "unit-2"] {
        assert_eq!(answer(name), Answer::Unsure, "{name}");
        let told = |doubt: &&Doubt| doubt.code == "box.beside" && doubt.field.as_deref() == Some(name);
        assert!(reading.doubts.iter().any(|doubt| told(&doubt)), "{name}: {:?}", reading.doubts);
    }
    assert_eq!(answer("unit-1"), Answer::Chosen("no".to_owned()));
    assert_eq!(answer("question-users_informed"), Answer::Unanswered);
}

#[test]
fn pale_pages_are_read_and_told() {
    let filled = Filled::answered(FORM, 0, Mark::Cross, 9);
    let aged = Age { turn: 0.5, ..Age::at(200.0) }.apply(&filled.page, 1);
    for (dark, light) in [(170.0, 254.0), (90.0, 150.0), (200.0, 250.0)] {
        let pale = over(&aged, |_, _, shade| dark + shade * (light - dark) / 255.0);
        let page = with(FORM, &pale.png()).pages.remove(0);
        assert!(page.doubts.iter().any(|doubt| doubt.code == "page.faint"), "{dark}: {:?}", page.doubts);
        let reading = page.reading.unwrap_or_else(|| panic!("{dark}: {:?}", page.doubts));
        let mut sum = Tally::default();
        sum.add(&reading, &filled.ticked);
        eprintln!("{dark} to {light}: {sum:?}");
        assert!(sum.wrong == 0 && sum.right > sum.unsure, "{dark}: {sum:?}");
    }
}

#[test]
fn two_pages_on_one_sheet_are_both_read() {
    let first = Filled::answered(FORM, 0, Mark::Cross, 11);
    let second = Filled::answered(LETTER, 2, Mark::Cross, 12);
    let [left, right] = [&first, &second].map(|filled| Age::at(200.0).apply(&filled.page, 1));
    let (wide, high) = (left.width(), left.height().max(right.height()));
    let cells = (0..high).flat_map(|y| (0..wide + right.width()).map(move |x| (x, y)));
    let data = cells.map(|(x, y)| if x < wide { left.at(x, y) } else { right.at(x - wide, y) }).collect();
    let sheet = Grey::new(wide + right.width(), high, data);
    let find = |code: &str| {
        [FORM, LETTER].into_iter().map(layout_of).filter(|layout| layout.page(code).is_some()).collect::<Vec<_>>()
    };
    let reading = read(&sheet.png(), &Limits::default(), &find).unwrap();
    assert_eq!(reading.pages.iter().map(|page| page.number).collect::<Vec<_>>(), [1, 1]);
    let mut sum = Tally::default();
    for filled in [&first, &second] {
        let names = |page: &&ScannedPage| {
            let read = page.reading.as_ref().unwrap();
            filled.ticked.keys().all(|(name, state)| read.boxes.iter().any(|b| &b.name == name && &b.state == state))
        };
        let page = reading.pages.iter().find(|page| names(page)).unwrap();
        assert_eq!(Identity::of(&page.codes[0].text), page.identity, "its own code is the first one");
        assert!(page.doubts.iter().any(|doubt| doubt.code == "page.several-codes"));
        sum.add(page.reading.as_ref().unwrap(), &filled.ticked);
    }
    assert!(sum.wrong == 0 && sum.unsure == 0 && sum.right > 20, "{sum:?}");
    assert_eq!(reading.bundles.len(), 2);
}

#[test]
fn a_row_that_bears_the_serial_number_of_another_is_left_to_a_person() {
    let layout = layout_of(FORM);
    let page = &layout.pages()[0];
    let rect = |name: &str| page.spots.iter().find(|spot| spot.name == name && spot.state.is_some()).unwrap().rect;
    let filled = Filled::answered(FORM, 0, Mark::Cross, 13);
    let height = |name: &str| as_usize((page.size[1] - f32::midpoint(rect(name)[1], rect(name)[3])) * DOT);
    let (first, second) = (height("unit-1"), height("unit-2"));
    let (wide, half) = (filled.page.width(), (second - first) / 2);
    // As bent paper does it: the frames fit, and the row is the next one.
    let mut slipped = filled.page.clone().into_pixels();
    for row in 0..2 * half {
        let (upper, lower) = ((first - half + row) * wide, (second - half + row) * wide);
        for x in 0..wide {
            slipped.swap(upper + x, lower + x);
        }
    }
    let slipped = Grey::new(wide, filled.page.height(), slipped);
    let read = |page: &Grey| {
        let picture = Age { turn: 0.4, ..Age::at(200.0) }.apply(page, 3);
        with(FORM, &jpeg(&picture, 70)).pages.remove(0).reading.unwrap()
    };
    let answer = |reading: &PageReading, name: &str| {
        reading.choices.iter().find(|choice| choice.name == name).unwrap().answer.clone()
    };
    let (right, wrong) = (read(&filled.page), read(&slipped));
    for name in ["unit-1", "unit-2"] {
        assert_ne!(answer(&right, name), Answer::Unsure, "{name}");
        assert_eq!(answer(&wrong, name), Answer::Unsure, "{name}");
    }
    assert_eq!(answer(&right, "question-receipt"), answer(&wrong, "question-receipt"));
}
