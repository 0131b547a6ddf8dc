//! What has to hold for pages that come back: aged in every way that paper, cameras and telefaxes age them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{
    aged::{Age, FORM, FORM_EN, Fax, Filled, LETTER, Mark, Tally, jpeg, layout_of, pdf, telefax},
    *,
};
use std::sync::Arc;

/// Reads with one issued form.
fn with(form: &'static [u8], scan: &[u8]) -> Reading {
    let layout = layout_of(form);
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
        ("bent", Age { bend: 0.7, turn: 1.0, ..plain }),
        ("photo", Age { tilt: [6.0, 10.0], turn: 3.0, shadow: 0.4, noise: 12.0, ..plain }),
        ("photo from the left", Age { tilt: [-10.0, -4.0], turn: -3.0, shadow: 0.3, ..plain }),
    ]
}

/// Reads pages that are answered by chance, aged one way each, and counts how their boxes were read.
fn tally(mark: Mark, dpi: f32, quality: u8, only: &[&str]) -> Tally {
    let mut sum = Tally::default();
    for (seed, (name, age)) in ages(dpi).into_iter().enumerate() {
        if !only.is_empty() && !only.contains(&name) {
            continue;
        }
        let filled = Filled::answered(FORM, 0, mark, 40 + seed as u64);
        let picture = age.apply(&filled.page, seed as u64);
        let reading = with(FORM, &jpeg(&picture, quality));
        let page = &reading.pages[0];
        let read = page.reading.as_ref().unwrap_or_else(|| panic!("{dpi} dpi, {name}: {:?}", page.doubts));
        let mut own = Tally::default();
        own.add(read, &filled.ticked);
        eprintln!("{dpi} dpi, {mark:?}, {name}: {own:?}, {:.0} dpi, {:.0} % found", read.dpi, read.found * 100.0);
        let ticked = |each: &BoxReading| filled.ticked.contains_key(&(each.name.clone(), each.state.clone()));
        for each in read.boxes.iter().filter(|each| each.on != Some(ticked(each))) {
            eprintln!("    {} {} {:?} {:.2}", each.name, each.state, each.on, each.darkness);
        }
        sum.add(read, &filled.ticked);
    }
    eprintln!("{dpi} dpi, {mark:?}: {sum:?}");
    sum
}

/// Nothing wrong, and of a hundred boxes at most `most` left to a person.
fn good(sum: Tally, most: usize) {
    assert_eq!(sum.wrong, 0, "{sum:?}");
    assert!(sum.right > 0 && sum.unsure * 100 <= most * (sum.right + sum.unsure), "{sum:?}");
}

#[test]
fn crosses_are_read_at_150_dots_per_inch() {
    good(tally(Mark::Cross, 150.0, 60, &[]), 2);
}

#[test]
fn crosses_are_read_at_200_dots_per_inch_from_coarse_jpegs() {
    good(tally(Mark::Cross, 200.0, 30, &[]), 2);
}

#[test]
fn crosses_are_read_at_300_dots_per_inch() {
    good(tally(Mark::Cross, 300.0, 60, &["left", "photo", "three quarters"]), 2);
}

#[test]
fn ticks_and_filled_boxes_are_read() {
    good(tally(Mark::Tick, 200.0, 60, &["right", "photo", "shadow"]), 10);
    good(tally(Mark::Filled, 150.0, 60, &["left", "photo", "bent"]), 2);
}

#[test]
fn a_fine_pen_is_read_or_left_to_a_person() {
    good(tally(Mark::Thin, 150.0, 60, &["plain", "noise", "photo"]), 50);
}

#[test]
fn strongly_bent_paper_is_read_or_left_to_a_person() {
    for (bend, dpi) in [(1.5, 150.0), (3.0, 200.0)] {
        let filled = Filled::answered(FORM, 0, Mark::Cross, 50);
        let picture = Age { bend, turn: 1.0, ..Age::at(dpi) }.apply(&filled.page, 1);
        let reading = with(FORM, &jpeg(&picture, 60)).pages.remove(0).reading.unwrap();
        let mut own = Tally::default();
        own.add(&reading, &filled.ticked);
        eprintln!("bent by {bend} mm: {own:?}, {:.0} % found", reading.found * 100.0);
        assert_eq!(own.wrong, 0);
    }
}

#[test]
fn a_circled_box_is_left_to_a_person() {
    let filled = Filled::answered(FORM, 0, Mark::Circled, 3);
    let picture = Age { turn: 1.0, ..Age::at(150.0) }.apply(&filled.page, 1);
    let reading = with(FORM, &jpeg(&picture, 70)).pages.remove(0).reading.unwrap();
    assert!(filled.ticked.len() > 2);
    for (name, state) in filled.ticked.keys() {
        assert_eq!(reading.on(name, state), None, "{name} {state}");
    }
    let others =
        reading.boxes.iter().filter(|each| !filled.ticked.contains_key(&(each.name.clone(), each.state.clone())));
    assert!(others.clone().all(|each| each.on != Some(true)), "{:?}", reading.boxes);
    assert!(reading.doubts.iter().any(|doubt| doubt.code == "box.beside"));
}

#[test]
fn too_few_dots_are_told() {
    for dpi in [60.0, 75.0, 100.0, 120.0] {
        let filled = Filled::answered(FORM, 0, Mark::Cross, 9);
        let picture = Age { turn: 2.0, noise: 20.0, ..Age::at(dpi) }.apply(&filled.page, 1);
        let page = with(FORM, &jpeg(&picture, 60)).pages.remove(0);
        let Some(read) = &page.reading else {
            assert!(page.doubts.iter().any(|doubt| doubt.code == "page.no-code"), "{dpi} dpi");
            eprintln!("{dpi} dpi: no code");
            continue;
        };
        let mut own = Tally::default();
        own.add(read, &filled.ticked);
        eprintln!("{dpi} dpi: {own:?}");
        assert_eq!(own.wrong, 0);
        let told = |code: &str| read.doubts.iter().any(|doubt| doubt.code == code);
        assert!(told("page.coarse") || told("page.place"), "{dpi} dpi");
    }
}

#[test]
fn telefaxes_are_read() {
    let filled = Filled::answered(FORM, 0, Mark::Cross, 5);
    let picture = Age { turn: 1.2, ..Age::at(300.0) }.apply(&filled.page, 1);
    for (fax, lines) in
        [(Fax::Group4, [204, 196]), (Fax::Group3, [204, 196]), (Fax::Group4, [200, 100]), (Fax::Group3, [204, 98])]
    {
        let mut bytes = telefax(std::slice::from_ref(&picture), 300.0, lines, fax);
        let read = |bytes: &[u8]| {
            let page = with(FORM, bytes).pages.remove(0);
            let read = page.reading.unwrap_or_else(|| panic!("{fax:?} {lines:?}: {:?}", page.doubts));
            let mut own = Tally::default();
            own.add(&read, &filled.ticked);
            eprintln!("{fax:?} {lines:?}: {own:?} {:.0} dpi", read.dpi);
            (own, page.doubts)
        };
        let (own, doubts) = read(&bytes);
        assert!(doubts.is_empty(), "{doubts:?}");
        good(own, if lines[1] > 150 { 0 } else { 20 });
        if fax == Fax::Group4 {
            continue;
        }
        // A line is lost on the way: the others are still there.
        let middle = bytes.len() / 2;
        bytes[middle..middle + 3].fill(0);
        let page = with(FORM, &bytes).pages.remove(0);
        assert!(page.doubts.iter().any(|doubt| doubt.code == "page.cut"), "{:?}", page.doubts);
    }
}

#[test]
fn a_stack_of_several_forms_is_sorted() {
    let filled = Filled::answered(FORM, 0, Mark::Cross, 6);
    let other = Filled::answered(FORM, 0, Mark::Cross, 7);
    let letter = Filled::answered(LETTER, 2, Mark::Cross, 8);
    let white = grey::Grey::new(1200, 1700, vec![250; 1200 * 1700]);
    let aged = |page: &grey::Grey, turn: f32| Age { turn, ..Age::at(200.0) }.apply(page, 1);
    let pages = [
        aged(&letter.page, 180.0),
        white,
        aged(&filled.page, 0.5),
        aged(&Filled::blank(LETTER, 0).page, 0.0),
        aged(&other.page, 90.0),
    ];
    let pages: Vec<_> = pages.iter().map(|page| (jpeg(page, 70), page.width(), page.height())).collect();
    let find = |code: &str| {
        [FORM, LETTER].into_iter().map(layout_of).filter(|layout| layout.page(code).is_some()).collect::<Vec<_>>()
    };
    let file = pdf(&pages, 200.0);
    let reading = read(&file, &Limits::default(), &find).unwrap();
    assert_eq!(reading.without_code, [2]);
    let numbers = |bundle: &Bundle| bundle.pages.iter().map(|place| place.number).collect::<Vec<_>>();
    let bundles: Vec<_> = reading.bundles.iter().map(|bundle| (bundle.letter, numbers(bundle))).collect();
    let expected: Vec<u32> = layout_of(LETTER).pages().iter().map(|page| page.number).collect();
    eprintln!("the letter has codes on {expected:?}; found {bundles:?}, missing {:?}", reading.bundles[0].missing);
    assert!(
        bundles.iter().any(|bundle| *bundle == (false, vec![3]))
            && bundles.iter().any(|bundle| *bundle == (false, vec![5]))
    );
    let mut sum = Tally::default();
    for (at, filled) in [(0, &letter), (2, &filled), (4, &other)] {
        sum.add(reading.pages[at].reading.as_ref().unwrap(), &filled.ticked);
    }
    good(sum, 0);
    let again = read(&file, &Limits { threads: 1, ..Limits::default() }, &find).unwrap();
    assert!(again == reading, "the number of threads changes nothing");
    let scan = super::pages(&file, &Limits::default()).unwrap();
    assert_eq!(scan.pages.len(), 5);
    assert_eq!(scan.pages[0].dpi, Some(200.0));
    let codes: Vec<_> = scan.pages.into_iter().map(|page| page.codes).collect();
    assert!(codes.iter().filter(|codes| !codes.is_empty()).count() > 1);
    assert_eq!(super::codes(&file, &Limits::default()).unwrap(), codes, "of every page, whatever is kept");
}

#[test]
fn corrected_and_empty_questions_are_never_guessed() {
    use rand::SeedableRng;
    let layout = layout_of(FORM);
    let page = &layout.pages()[0];
    let mut filled = Filled::blank(FORM, 0);
    let mut rng = rand_chacha::ChaCha8Rng::seed_from_u64(1);
    let rect = |name: &str, state: &str| {
        page.spots.iter().find(|spot| spot.name == name && spot.state.as_deref() == Some(state)).unwrap().rect
    };
    filled.mark(rect("question-receipt", "yes"), Mark::Filled, &mut rng);
    filled.mark(rect("question-receipt", "no"), Mark::Cross, &mut rng);
    filled.mark(rect("unit-1", "no"), Mark::Cross, &mut rng);
    let picture = Age { turn: -1.0, ..Age::at(200.0) }.apply(&filled.page, 1);
    let reading = with(FORM, &jpeg(&picture, 70)).pages.remove(0).reading.unwrap();
    let answer = |name: &str| reading.choices.iter().find(|choice| choice.name == name).unwrap().answer.clone();
    assert_eq!(answer("question-receipt"), Answer::Several(vec!["yes".to_owned(), "no".to_owned()]));
    assert_eq!(answer("unit-1"), Answer::Chosen("no".to_owned()));
    assert_eq!(answer("question-users_informed"), Answer::Unanswered);
    assert!(reading.doubts.iter().any(|doubt| doubt.code == "choice.several"));
}

#[test]
fn texts_are_shown_and_what_is_written_is_told() {
    let mut filled = Filled::blank(FORM, 0);
    let layout = layout_of(FORM);
    let spot = layout.pages()[0].spots.iter().find(|spot| spot.name == "person-name").unwrap();
    let [left, bottom, right, top] = spot.rect;
    let line: Vec<[f32; 2]> = (0..40_u8)
        .map(|at| [left + 4.0 + f32::from(at) * 3.0, if at % 2 == 0 { bottom + 3.0 } else { top - 4.0 }])
        .collect();
    filled.stroke(&line, 0.5, 70.0);
    let picture = Age { turn: 2.0, tilt: [0.0, 6.0], ..Age::at(150.0) }.apply(&filled.page, 1);
    let reading = with(FORM, &jpeg(&picture, 70)).pages.remove(0).reading.unwrap();
    for text in &reading.texts {
        assert_eq!(text.written, text.name == "person-name", "{} {}", text.name, text.ink);
        let crop = image::load_from_memory(&text.crop).unwrap();
        let expected = (text.rect[2] - text.rect[0]) / 72.0 * 300.0;
        assert!(crop.width() as f32 > expected && crop.height() > 50, "{} {}", crop.width(), crop.height());
    }
    assert!(right > left && reading.texts.len() == 8);
}

#[test]
fn a_mirrored_page_and_an_unknown_form_are_refused() {
    let filled = Filled::answered(FORM, 0, Mark::Cross, 5);
    let picture = Age::at(150.0).apply(&filled.page, 1);
    let rows = picture.pixels().chunks(picture.width()).flat_map(|row| row.iter().rev().copied()).collect();
    let mirrored = grey::Grey::new(picture.width(), picture.height(), rows);
    let page = with(FORM, &mirrored.png()).pages.remove(0);
    let reading = page.reading.unwrap();
    assert!(reading.doubts.iter().any(|doubt| doubt.code == "page.mirrored"));
    assert!(reading.boxes.len() == 13 && reading.boxes.iter().all(|each| each.on.is_none()));
    let page = with(LETTER, &picture.png()).pages.remove(0);
    assert!(page.reading.is_none() && page.identity.is_some());
    assert_eq!(page.doubts[0].code, "page.unknown");
}

#[test]
fn of_forms_with_the_same_code_the_right_language_is_taken() {
    let filled = Filled::answered(FORM_EN, 0, Mark::Cross, 5);
    let picture = Age { turn: 1.0, ..Age::at(150.0) }.apply(&filled.page, 1);
    let find = |_: &str| vec![layout_of(FORM), layout_of(FORM_EN)];
    let page = read(&jpeg(&picture, 70), &Limits::default(), &find).unwrap().pages.remove(0);
    let reading = page.reading.unwrap();
    let mut own = Tally::default();
    own.add(&reading, &filled.ticked);
    good(own, 0);
    assert!(reading.found > 0.8);
    // Only the wrong one is at hand: nothing is read from where it would be.
    let reading = with(FORM, &jpeg(&picture, 70)).pages.remove(0).reading.unwrap();
    let mut own = Tally::default();
    own.add(&reading, &filled.ticked);
    eprintln!("against the German form: {own:?}, {:.0} % found, {:?}", reading.found * 100.0, reading.doubts);
    assert_eq!(own.wrong, 0);
    assert!(reading.doubts.iter().any(|doubt| ["page.unlike", "page.place"].contains(&doubt.code)));
}
