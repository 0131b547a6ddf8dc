//! One page that was recognised: its boxes, its texts as pictures, and what is doubtful.
//!
//! A text is never read here: a person types it beside its picture. Called by `read` in `mod` and by `app`.

use super::{
    boxes::{self, BoxReading, Choice, Perhaps},
    codes::Code,
    doubts::{self, Doubt},
    frames,
    grey::{Grey, as_f32},
    layout::{Layout, LayoutPage},
    patch::Pyramid,
    register::{self, Placement},
    rest::Corners,
    rows::Rows,
    written,
};
use serde::Serialize;

/// Dots per inch below which every answer has to be checked, and below which no box is decided.
const COARSE: f32 = 140.0;
const TOO_COARSE: f32 = 85.0;
/// Share of the print below which the page looks different from the issued one, and below which no box is decided.
const UNLIKE: f32 = 0.4;
const OTHER: f32 = 0.25;
/// Distance between map and print, in millimetres, above which no box is decided.
const FAR: f32 = 1.0;

/// What stands on a page.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PageReading {
    /// Page of the scan, from 1.
    pub number: u32,
    /// Page of the issued PDF, from 1.
    pub form_page: u32,
    /// Dots per inch, measured on the print.
    pub dpi: f32,
    /// Share of the issued page's print that was found where it belongs.
    pub found: f32,
    /// The boxes, in the order of the form.
    pub boxes: Vec<BoxReading>,
    /// What was chosen, name by name.
    pub choices: Vec<Choice>,
    /// The places for texts, in the order of the form.
    pub texts: Vec<TextReading>,
    /// What is doubtful.
    pub doubts: Vec<Doubt>,
    /// Where the page lies on the scan: its corners from the upper left one, clockwise; nothing if that is not known.
    #[serde(skip)]
    pub(super) corners: Option<Corners>,
}

/// The place of a text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TextReading {
    /// Name of the field.
    pub name: String,
    /// Left, bottom, right, top in points on the issued page.
    pub rect: [f32; 4],
    /// The place on the scan, straightened, 300 dots per inch, with a little of what is around it: PNG in shades of grey.
    #[serde(skip)]
    pub crop: Vec<u8>,
    /// Share of the place that is ink and not printed by us, rules of the form left out.
    pub ink: f32,
    /// Whether something is written there. A guess by ink that hangs together.
    pub written: bool,
}

impl PageReading {
    /// The box of a field by name and state.
    #[must_use]
    pub fn on(&self, name: &str, state: &str) -> Option<bool> {
        self.boxes.iter().find(|each| each.name == name && each.state == state)?.on
    }
}

/// Reads a page whose code is known to be on this page of an issued form.
///
/// `number` is the page of the scan, from 1. Never fails: what could not be read is a doubt.
#[must_use]
pub fn read_page(picture: &Grey, code: &Code, page: &LayoutPage, number: u32) -> PageReading {
    read_laid(&Pyramid::new(picture.clone()), code, page, number)
}

/// The same with the smaller copies made beforehand.
pub(super) fn read_laid(scan: &Pyramid, code: &Code, page: &LayoutPage, number: u32) -> PageReading {
    let mut reading = PageReading { number, form_page: page.number, ..PageReading::default() };
    if code.mirrored {
        reading.doubts.push(doubts::MIRRORED.of(number, None, ""));
        return undecided(reading, page);
    }
    let placement = match register::place(scan, code, page) {
        Ok(placement) => placement,
        Err(why) => {
            reading.doubts.push(doubts::PLACE.of(number, None, &why));
            return undecided(reading, page);
        }
    };
    (reading.dpi, reading.found) = (placement.dpi, placement.share);
    let (wide, high) = (as_f32(page.sheet.width()), as_f32(page.sheet.height()));
    reading.corners = Some([[0.0, 0.0], [wide, 0.0], [wide, high], [0.0, high]].map(|at| placement.flat(at)));
    if placement.share < UNLIKE {
        let share = format!("{:.0} %", placement.share * 100.0);
        reading.doubts.push(doubts::UNLIKE.of(number, None, &share));
    }
    if placement.dpi < COARSE {
        reading.doubts.push(doubts::COARSE.of(number, None, &format!("{:.0}", placement.dpi)));
    }
    if placement.off > FAR {
        let off = format!("its print is {:.1} mm off", placement.off);
        reading.doubts.push(doubts::PLACE.of(number, None, &off));
    }
    fields(scan, &placement, page, &mut reading);
    if placement.dpi < TOO_COARSE || placement.off > FAR || placement.share < OTHER {
        reading.boxes.iter_mut().for_each(|each| (each.on, each.confidence) = (None, 0.0));
    }
    let (choices, doubts) = boxes::choices(&reading.boxes, number);
    reading.choices = choices;
    reading.doubts.extend(doubts);
    reading
}

/// All boxes and texts are there, and nothing is decided.
fn undecided(mut reading: PageReading, page: &LayoutPage) -> PageReading {
    for spot in &page.spots {
        let (name, rect) = (spot.name.clone(), spot.rect);
        match spot.state.clone() {
            Some(state) => {
                reading.boxes.push(BoxReading { name, state, rect, on: None, darkness: 0.0, confidence: 0.0 });
            }
            None => reading.texts.push(TextReading { name, rect, crop: Vec::new(), ink: 0.0, written: false }),
        }
    }
    reading.choices = boxes::choices(&reading.boxes, reading.number).0;
    reading
}

fn fields(scan: &Pyramid, placement: &Placement, page: &LayoutPage, reading: &mut PageReading) {
    let (mut rows, mut perhaps) = (Rows::new(scan, placement, page), Vec::new());
    for (spot, frame) in page.spots.iter().zip(frames::all(scan, placement, page)) {
        if spot.state.is_some() {
            let (mut each, doubts, meant) = boxes::read(scan, placement, page, spot, frame, reading.number);
            reading.doubts.extend(doubts);
            if each.on.is_some() && !rows.is_trusted(spot) {
                (each.on, each.confidence) = (None, 0.0);
                let why = "the print beside it was not found where it belongs";
                reading.doubts.push(doubts::UNSURE.of(reading.number, Some(&spot.name), why));
            }
            perhaps.push(if each.on == Some(false) { meant } else { Perhaps::No });
            reading.boxes.push(each);
            continue;
        }
        let found = written::look(scan, placement, page, spot.area);
        let crop = boxes::crop(scan, placement, spot.area).png();
        let (name, rect) = (spot.name.clone(), spot.rect);
        reading.texts.push(TextReading { name, rect, crop, ink: found.ink, written: found.is });
    }
    meant_perhaps(reading, &perhaps);
}

/// Where all boxes of a name are empty, one with a mark beside it (people tick the word, too) or a pale one in it is unsure.
fn meant_perhaps(reading: &mut PageReading, perhaps: &[Perhaps]) {
    for (kind, known, why) in
        [(Perhaps::Beside, &doubts::BESIDE, ""), (Perhaps::Within, &doubts::UNSURE, "something pale or small is in it")]
    {
        let marked = reading.boxes.iter().zip(perhaps).filter(|(_, each)| **each == kind);
        let names: std::collections::BTreeSet<String> = marked.map(|(each, _)| each.name.clone()).collect();
        for name in names {
            let empty = |each: &BoxReading, meant: Perhaps| each.on == Some(false) || meant != Perhaps::No;
            if reading.boxes.iter().zip(perhaps).any(|(each, meant)| each.name == name && !empty(each, *meant)) {
                continue;
            }
            let boxes =
                reading.boxes.iter_mut().zip(perhaps).filter(|(each, meant)| **meant == kind && each.name == name);
            boxes.for_each(|(each, _)| (each.on, each.confidence) = (None, 0.0));
            reading.doubts.push(known.of(reading.number, Some(&name), why));
        }
    }
}

/// Of several issued forms with the same code (a blank form in several languages) the one whose print is on the page.
pub(super) fn read_likeliest(
    scan: &Pyramid,
    code: &Code,
    layouts: &[std::sync::Arc<Layout>],
    number: u32,
) -> Option<PageReading> {
    let pages: Vec<&LayoutPage> = layouts.iter().filter_map(|layout| layout.page(&code.text)).collect();
    let (first, others) = pages.split_first()?;
    if others.is_empty() {
        return Some(read_laid(scan, code, first, number));
    }
    let likeness = |page: &LayoutPage| register::place(scan, code, page).map_or(0.0, |placed| placed.share);
    let (mut best, mut score) = (*first, likeness(first));
    for page in others {
        let other = likeness(page);
        if other > score {
            (best, score) = (page, other);
        }
    }
    Some(read_laid(scan, code, best, number))
}
