//! Reads the boxes: how dark the inside of each is, and whether that is a tick.
//!
//! The frame of the box is found once more on the scan (`frames`), the shades of paper and ink are taken from around it, and what the
//! issued form prints there is left out. Ticked if 0.40 of the inner part is ink, empty up to 0.12 (measured on aged pages:
//! ticked 0.46 and more, empty 0.10 and less). Between them it counts as ticked only if the ink goes through the box from
//! side to side and from top to bottom, as a thin cross or tick does; else it is unsure, never guessed. An empty box with
//! ink around it may be circled and is unsure, too. Called by `reading_page`.

use super::{
    doubts::{self, Doubt},
    frames::Frame,
    grey::{Grey, as_f32},
    layout::{LayoutPage, MM, Spot, grown},
    marks::Look,
    patch::Pyramid,
    register::{Placement, straightened},
};
use serde::Serialize;
use std::collections::BTreeMap;

/// Darkness from which a box is ticked, and up to which it is empty.
pub(super) const TICKED: f32 = 0.40;
const EMPTY: f32 = 0.12;
/// Darkness from which an empty box has traces of ink, and how much more than around it that must be.
const TRACE: f32 = 0.06;
const CLEANER: f32 = 3.0;
/// Least darkness of a thin stroke, and the share of rows and of columns that it must reach.
const STROKE: f32 = 0.15;
const THROUGH: f32 = 0.7;
/// Part of a box on each side that is its frame.
const FRAME: f32 = 0.18;
/// Share of the way from paper to ink from which a place is ink.
const INK: f32 = 0.35;
/// Least difference between paper and ink.
const CONTRAST: f32 = 30.0;
/// Pixels of the pattern for each pixel that is looked at.
pub(super) const STEP: f32 = 0.5;
/// What is looked at around a box, in pixels of the pattern.
const AROUND: f32 = 4.0 * MM;
/// Where a circle around a box would be, from its frame, and how much of its directions and its area must be ink.
const RING: [f32; 2] = [0.5 * MM, 2.4 * MM];
const SECTORS: usize = 8;
const CIRCLE: usize = 6;
const BESIDE: f32 = 0.08;
/// Why nothing is decided where the frame is not there.
const NO_FRAME: &str = "its frame was not found";

/// One box as it was read.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BoxReading {
    /// Name of the field.
    pub name: String,
    /// What the box stands for.
    pub state: String,
    /// Left, bottom, right, top in points on the issued page.
    pub rect: [f32; 4],
    /// Whether it is ticked; nothing if that is not clear.
    pub on: Option<bool>,
    /// Share of its inner part that is ink, 0 to 1.
    pub darkness: f32,
    /// How clear it is, 0 to 1. Not a probability.
    pub confidence: f32,
}

/// What a person chose among the boxes of one name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "is", content = "state")]
pub enum Answer {
    /// All boxes are empty.
    Unanswered,
    /// One is ticked, the others are empty.
    Chosen(String),
    /// Several are ticked.
    Several(Vec<String>),
    /// At least one is not clear.
    Unsure,
}

/// All boxes of one name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// Name of the field.
    pub name: String,
    /// What was chosen.
    pub answer: Answer,
}

/// Shades of the place, and ink apart from paper.
pub(super) struct Inked {
    pub(super) columns: usize,
    /// Row by row: ink where the issued page has nothing near.
    pub(super) ink: Vec<Cell>,
    /// The shades themselves.
    pub(super) shades: Vec<u8>,
    /// Shade of the paper, and of the darkest print or ink.
    pub(super) paper: f32,
    pub(super) darkest: f32,
    /// The shade from which a place is dark, printed or not.
    limit: f32,
}

impl Inked {
    /// Whether a place is dark, whoever made it so; beyond the edge it is paper.
    pub(super) fn dark(&self, x: usize, y: usize) -> bool {
        x < self.columns && self.shades.get(y * self.columns + x).is_some_and(|shade| f32::from(*shade) < self.limit)
    }
}

/// One place that is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Cell {
    Paper,
    Ink,
    /// The issued page prints something here.
    Printed,
}

/// Whether an empty box may be meant after all; it counts only if no box of its name is ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Perhaps {
    No,
    /// A mark stands beside it.
    Beside,
    /// A pale stroke or traces of ink are in it.
    Within,
}

/// Reads one box.
pub(super) fn read(
    scan: &Pyramid,
    placement: &Placement,
    page: &LayoutPage,
    spot: &Spot,
    frame: Frame,
    number: u32,
) -> (BoxReading, Vec<Doubt>, Perhaps) {
    let mut reading = BoxReading {
        name: spot.name.clone(),
        state: spot.state.clone().unwrap_or_default(),
        rect: spot.rect,
        on: None,
        darkness: 0.0,
        confidence: 0.0,
    };
    let doubt = |known: &doubts::Known, value: &str| vec![known.of(number, Some(&spot.name), value)];
    let [left, top, right, bottom] = spot.area;
    let on_picture = |at: [f32; 2]| scan.picture().is_some_and(|picture| picture.holds(at[0], at[1]));
    let corners = [[left, top], [right, top], [right, bottom], [left, bottom]];
    if !corners.into_iter().all(|corner| on_picture(placement.at(corner))) {
        return (reading, doubt(&doubts::OUTSIDE, ""), Perhaps::No);
    }
    let (Frame::Seen(shift) | Frame::Reckoned(shift)) = frame else {
        return (reading, doubt(&doubts::UNSURE, NO_FRAME), Perhaps::No);
    };
    let Some(inked) = inked(scan, placement, page, spot.area, AROUND, shift) else {
        return (reading, doubt(&doubts::PALE, ""), Perhaps::No);
    };
    let seen = Seen::of(&inked, spot.area);
    reading.darkness = seen.darkness;
    (reading.on, reading.confidence) = seen.decided();
    if matches!(frame, Frame::Reckoned(_)) && seen.darkness < TICKED {
        // A large mark hides the frame; why else an empty box should have none, nobody knows.
        (reading.on, reading.confidence) = (None, 0.0);
        return (reading, doubt(&doubts::UNSURE, NO_FRAME), Perhaps::No);
    }
    let size = [right - left, bottom - top].map(|side| side / STEP);
    let look = Look::of(&inked, size, AROUND / STEP, FRAME);
    if reading.on == Some(true)
        && let Some(why) = look.not_a_mark(seen.darkness, &others(page, spot))
    {
        (reading.on, reading.confidence) = (None, 0.0);
        return (reading, doubt(&doubts::UNSURE, why), Perhaps::No);
    }
    let around = seen.sectors >= CIRCLE || seen.ring >= BESIDE;
    let told = match reading.on {
        Some(false) if around => {
            (reading.on, reading.confidence) = (None, 0.0);
            doubt(&doubts::BESIDE, "")
        }
        None => doubt(&doubts::UNSURE, &format!("{:.0} % of it is dark", seen.darkness * 100.0)),
        _ => Vec::new(),
    };
    let traces = || seen.darkness >= TRACE && seen.darkness > look.free_around() * CLEANER;
    let perhaps = match reading.on {
        Some(false) if look.marked_beside(&others(page, spot)) => Perhaps::Beside,
        Some(false) if look.pale_stroke() || traces() => Perhaps::Within,
        _ => Perhaps::No,
    };
    (reading, told, perhaps)
}

/// The places of the other fields, as they lie in what is looked at around a box.
fn others(page: &LayoutPage, spot: &Spot) -> Vec<[f32; 4]> {
    let [x, y, ..] = spot.area;
    let of_another = |other: &&Spot| other.name != spot.name;
    let place = |other: &Spot| {
        let [left, top, right, bottom] = other.area;
        [left - x, top - y, right - x, bottom - y].map(|side| (side + AROUND) / STEP)
    };
    page.spots.iter().filter(of_another).map(place).collect()
}

/// Ink and paper of a place and around it; nothing if they can hardly be told apart.
pub(super) fn inked(
    scan: &Pyramid,
    placement: &Placement,
    page: &LayoutPage,
    area: [f32; 4],
    around: f32,
    shift: [f32; 2],
) -> Option<Inked> {
    let (corner, columns, rows) = grown(area, around, STEP);
    let moved = [corner[0] + shift[0], corner[1] + shift[1]];
    let shades = straightened(scan, placement, moved, columns, rows, STEP).blurred();
    let mut sorted = shades.pixels().to_vec();
    sorted.sort_unstable();
    let part = |percent: usize| sorted.get(sorted.len() * percent / 100).copied().map(f32::from);
    let (darkest, ink, paper) = (part(1)?, part(3)?, part(80)?);
    if paper - ink < CONTRAST {
        return None;
    }
    let printed = printed(page, corner, columns, rows);
    let limit = paper - (paper - ink) * INK;
    let dark = |shade: u8| f32::from(shade) < limit;
    let cell = |(shade, printed): (&u8, bool)| match (printed, dark(*shade)) {
        (true, _) => Cell::Printed,
        (false, true) => Cell::Ink,
        (false, false) => Cell::Paper,
    };
    let ink = shades.pixels().iter().zip(printed).map(cell).collect();
    Some(Inked { columns, ink, shades: shades.into_pixels(), paper, darkest, limit })
}

/// Where the issued page prints something, or something is less than 0.4 mm away.
pub(super) fn printed(page: &LayoutPage, corner: [f32; 2], columns: usize, rows: usize) -> Vec<bool> {
    const NEAR: usize = 5;
    let mut own = Vec::with_capacity(columns * rows);
    for row in 0..rows {
        let y = corner[1] + (as_f32(row) + 0.5) * STEP - 0.5;
        own.extend((0..columns).map(|column| {
            let x = corner[0] + (as_f32(column) + 0.5) * STEP - 0.5;
            page.sheet.between(x, y) < 215.0
        }));
    }
    // First along the rows, then along the columns.
    let wide = spread(&own, columns, 1, NEAR);
    spread(&wide, rows, columns, NEAR)
}

/// Every `true` also at up to `near` places before and after, `stride` apart; `length` places are a line.
fn spread(cells: &[bool], length: usize, stride: usize, near: usize) -> Vec<bool> {
    let mut wide = cells.to_vec();
    for (at, _) in cells.iter().enumerate().filter(|(_, on)| **on) {
        let place = if stride == 1 { at % length.max(1) } else { at / stride };
        let (before, after) = (near.min(place), near.min(length.saturating_sub(place + 1)));
        for other in (at - before * stride..=at + after * stride).step_by(stride) {
            if let Some(cell) = wide.get_mut(other) {
                *cell = true;
            }
        }
    }
    wide
}

/// What was seen in and around a box.
struct Seen {
    darkness: f32,
    /// Share of the rows and of the columns of the inner part that the ink reaches.
    reached: [f32; 2],
    ring: f32,
    sectors: usize,
}

impl Seen {
    fn of(inked: &Inked, [left, top, right, bottom]: [f32; 4]) -> Self {
        let (width, height) = (right - left, bottom - top);
        let (mut inner, mut ink) = (0_usize, 0_usize);
        let (mut rows, mut columns): (BTreeMap<usize, bool>, BTreeMap<usize, bool>) = Default::default();
        let mut ring = [[0_usize; 2]; SECTORS];
        for (at, cell) in inked.ink.iter().enumerate().filter(|(_, cell)| **cell != Cell::Printed) {
            let (column, row) = (at % inked.columns, at / inked.columns);
            let (x, y) = (as_f32(column) * STEP - AROUND, as_f32(row) * STEP - AROUND);
            let dark = *cell == Cell::Ink;
            let inside = |at: f32, length: f32| at >= length * FRAME && at <= length * (1.0 - FRAME);
            if inside(x, width) && inside(y, height) {
                inner += 1;
                ink += usize::from(dark);
                *rows.entry(row).or_default() |= dark;
                *columns.entry(column).or_default() |= dark;
                continue;
            }
            let beyond = (-x).max(x - width).max(-y).max(y - height);
            if (RING[0]..=RING[1]).contains(&beyond) {
                let angle = (y - height / 2.0).atan2(x - width / 2.0) / std::f32::consts::TAU + 0.5;
                let sector = super::grey::as_usize(angle * as_f32(SECTORS)).min(SECTORS - 1);
                if let Some([all, inked]) = ring.get_mut(sector) {
                    *all += 1;
                    *inked += usize::from(dark);
                }
            }
        }
        let share = |lines: &BTreeMap<usize, bool>| part(lines.values().filter(|dark| **dark).count(), lines.len());
        let free: usize = ring.iter().map(|[all, _]| all).sum();
        let drawn: usize = ring.iter().map(|[_, inked]| inked).sum();
        let sectors = ring.iter().filter(|[all, inked]| part(*inked, *all) > 0.04).count();
        Self { darkness: part(ink, inner), reached: [share(&rows), share(&columns)], ring: part(drawn, free), sectors }
    }

    /// Whether it is a tick, and how clear that is.
    fn decided(&self) -> (Option<bool>, f32) {
        let through = self.reached.iter().all(|share| *share >= THROUGH);
        match self.darkness {
            dark if dark >= TICKED => (Some(true), (0.6 + (dark - TICKED)).min(1.0)),
            dark if dark >= STROKE && through => (Some(true), 0.4 + (dark - STROKE) * 0.8),
            dark if dark <= EMPTY => (Some(false), 1.0 - dark / EMPTY * 0.5),
            _ => (None, 0.0),
        }
    }
}

fn part(some: usize, all: usize) -> f32 {
    as_f32(some) / as_f32(all.max(1))
}

/// What was chosen, name by name in the order of the page.
pub(super) fn choices(boxes: &[BoxReading], number: u32) -> (Vec<Choice>, Vec<Doubt>) {
    let (mut names, mut doubts): (Vec<&str>, Vec<Doubt>) = Default::default();
    boxes.iter().for_each(|each| {
        if !names.contains(&each.name.as_str()) {
            names.push(&each.name);
        }
    });
    let mut all = Vec::new();
    for name in names {
        let own = || boxes.iter().filter(|each| each.name == name);
        let on: Vec<String> = own().filter(|each| each.on == Some(true)).map(|each| each.state.clone()).collect();
        let answer = match on.as_slice() {
            [_, _, ..] => {
                doubts.push(doubts::SEVERAL.of(number, Some(name), &on.join(", ")));
                Answer::Several(on)
            }
            _ if own().any(|each| each.on.is_none()) => Answer::Unsure,
            [state] => Answer::Chosen(state.clone()),
            [] => Answer::Unanswered,
        };
        all.push(Choice { name: name.to_owned(), answer });
    }
    (all, doubts)
}

/// The place of a text, straightened and enlarged.
pub(super) fn crop(scan: &Pyramid, placement: &Placement, [left, top, right, bottom]: [f32; 4]) -> Grey {
    let wider = [left - 1.5 * MM, top - 2.0 * MM, right + 1.5 * MM, bottom + 1.2 * MM];
    let (corner, columns, rows) = grown(wider, 0.0, STEP);
    straightened(scan, placement, corner, columns, rows, STEP)
}
