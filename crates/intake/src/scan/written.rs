//! Whether something is written in the place of a text: ink that hangs together, not a share of the whole place.
//!
//! Two letters in a wide field are little of it, and dust on a narrow one is much. So ink is gathered into strokes: what
//! lies less than 0.2 mm apart is one. Long flat lines and lines along the edges are rules of the form that lie a little
//! beside their place, and are taken out first. Something is written if a stroke is as large as a small letter, or if
//! enough smaller ones stand together as broken letters of a telefax do. Called by `reading_page`.

use super::{
    boxes::printed,
    grey::as_f32,
    layout::{LayoutPage, MM, grown},
    patch::Pyramid,
    register::{Placement, straightened},
};

/// Pixels of the pattern for each pixel that is looked at.
const STEP: f32 = 0.5;
/// Pixels that are looked at in a millimetre.
const CELLS: f32 = MM / STEP;
/// Share of the way from paper to the darkest from which a place is ink, and the least difference in shades.
const INK: f32 = 0.4;
const CONTRAST: f32 = 34.0;
/// How many times the usual difference between two places of paper ink has to be darker: noise is not ink.
const ABOVE_NOISE: f32 = 4.0;
/// Of a thousand pixels, how many may be darker than what is taken for the darkest.
const DARKEST: usize = 2;
/// How far apart parts of one stroke may lie, in pixels.
const GAP: usize = 2;
/// A row of ink as long as that is a rule, in millimetres; so is a column near the sides (millimetres) as long as that, or
/// over this share of what is free of its height.
const RULE: f32 = 6.0;
const UPRIGHT: f32 = 0.8;
const SIDE: f32 = 1.5;
/// A small letter: its height, its width (that of a pen at least) and the ink in it, in millimetres and square millimetres.
const LETTER: f32 = 1.3;
const PEN: f32 = 0.25;
const STROKE: f32 = 0.5;
/// Pieces that stand together are as good as a letter if they reach so far from top to bottom, have so much ink, and none
/// is smaller than a speck (square millimetres).
const BROKEN: f32 = 2.2;
const TOGETHER: f32 = 1.2;
const SPECK: f32 = 0.1;

/// What is in the place of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Written {
    /// Share of the place that is ink and not printed by us, rules left out.
    pub(super) ink: f32,
    /// Whether something is written there.
    pub(super) is: bool,
}

/// Looks at the place of a text. Paper and ink that can hardly be told apart hold nothing.
pub(super) fn look(scan: &Pyramid, placement: &Placement, page: &LayoutPage, area: [f32; 4]) -> Written {
    let (corner, columns, rows) = grown(area, 0.0, STEP);
    let shades = straightened(scan, placement, corner, columns, rows, STEP).blurred();
    let ours = printed(page, corner, columns, rows);
    let free: Vec<u8> =
        shades.pixels().iter().zip(&ours).filter(|(_, ours)| !**ours).map(|(shade, _)| *shade).collect();
    let Some(threshold) = threshold(free) else { return Written::default() };
    let dark = |(shade, ours): (&u8, &bool)| !ours && f32::from(*shade) < threshold;
    let mut ink: Vec<bool> = shades.pixels().iter().zip(&ours).map(dark).collect();
    without_rules(&mut ink, &ours, columns, rows);
    let all = ours.iter().filter(|ours| !**ours).count();
    let share = as_f32(ink.iter().filter(|ink| **ink).count()) / as_f32(all.max(1));
    Written { ink: share, is: reads(&strokes(&ink, columns, rows)) }
}

/// The shade below which a pixel is ink; nothing if nothing is dark enough.
fn threshold(mut free: Vec<u8>) -> Option<f32> {
    free.sort_unstable();
    let part = |thousandth: usize| free.get(free.len() * thousandth / 1000).copied().map(f32::from);
    let (darkest, usual, light) = (part(DARKEST)?, part(500)?, part(800)?);
    let least = CONTRAST.max((light - usual) * ABOVE_NOISE).max((usual - darkest) * INK);
    (usual - darkest >= least).then_some(usual - least)
}

/// Takes out rows of ink as long as no hand writes, and columns along the sides that go from top to bottom. Gaps of two
/// pixels do not end them, and neither does what the issued page prints across them.
fn without_rules(ink: &mut [bool], ours: &[bool], columns: usize, rows: usize) {
    let lines: Vec<Vec<usize>> = (0..rows)
        .map(|row| (0..columns).map(|column| row * columns + column).collect())
        .chain((0..columns).filter_map(|column| {
            let from_side = as_f32(column.min(columns - 1 - column)) / CELLS;
            (from_side <= SIDE).then(|| (0..rows).map(|row| row * columns + column).collect())
        }))
        .collect();
    let mut found = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        let free = line.iter().filter(|at| ours.get(**at) != Some(&true)).count();
        let longest = if number < rows { RULE * CELLS } else { (RULE * CELLS).min(as_f32(free) * UPRIGHT) };
        let (mut run, mut gap): (Vec<usize>, usize) = (Vec::new(), 0);
        let mut end = |run: &mut Vec<usize>| {
            if as_f32(run.len()) >= longest {
                // The soft flanks of a rule go with it: one pixel above and below, two beside.
                let flanks: &[usize] = if number < rows { &[columns] } else { &[1, 2] };
                for at in run.iter() {
                    found.push(*at);
                    found.extend(flanks.iter().flat_map(|by| [at.saturating_sub(*by), at + by]));
                }
            }
            run.clear();
        };
        for at in line.iter().filter(|at| ours.get(**at) != Some(&true)) {
            if ink.get(*at) == Some(&true) {
                gap = 0;
                run.push(*at);
            } else {
                gap += 1;
                if gap > GAP {
                    end(&mut run);
                }
            }
        }
        end(&mut run);
    }
    for at in found {
        if let Some(cell) = ink.get_mut(at) {
            *cell = false;
        }
    }
}

/// Ink that hangs together: its rectangle in pixels, and how many of them are ink.
#[derive(Clone, Copy, Debug)]
struct Stroke {
    left: usize,
    top: usize,
    right: usize,
    bottom: usize,
    ink: usize,
}

impl Stroke {
    fn height(&self) -> f32 {
        as_f32(self.bottom + 1 - self.top) / CELLS
    }

    fn width(&self) -> f32 {
        as_f32(self.right + 1 - self.left) / CELLS
    }

    /// Ink in square millimetres.
    fn area(&self) -> f32 {
        as_f32(self.ink) / (CELLS * CELLS)
    }
}

fn strokes(ink: &[bool], columns: usize, rows: usize) -> Vec<Stroke> {
    let mut open: Vec<bool> = ink.to_vec();
    let mut found = Vec::new();
    for start in 0..ink.len() {
        if !std::mem::take(open.get_mut(start).unwrap_or(&mut false)) {
            continue;
        }
        let (column, row) = (start % columns, start / columns);
        let mut stroke = Stroke { left: column, top: row, right: column, bottom: row, ink: 0 };
        let mut next = vec![start];
        while let Some(at) = next.pop() {
            let (column, row) = (at % columns, at / columns);
            stroke.ink += 1;
            (stroke.left, stroke.right) = (stroke.left.min(column), stroke.right.max(column));
            (stroke.top, stroke.bottom) = (stroke.top.min(row), stroke.bottom.max(row));
            for y in row.saturating_sub(GAP)..=(row + GAP).min(rows - 1) {
                for x in column.saturating_sub(GAP)..=(column + GAP).min(columns - 1) {
                    let other = y * columns + x;
                    if std::mem::take(open.get_mut(other).unwrap_or(&mut false)) {
                        next.push(other);
                    }
                }
            }
        }
        found.push(stroke);
    }
    found
}

/// Whether the strokes are writing: one as large as a letter, or pieces of one that stand within a letter's width.
fn reads(strokes: &[Stroke]) -> bool {
    let is_letter = |one: &Stroke| one.height() >= LETTER && one.width() >= PEN && one.area() >= STROKE;
    if strokes.iter().any(is_letter) {
        return true;
    }
    let pieces: Vec<&Stroke> = strokes.iter().filter(|stroke| stroke.area() >= SPECK).collect();
    pieces.iter().any(|first| {
        let near = |piece: &&&Stroke| piece.left >= first.left && as_f32(piece.left - first.left) <= BROKEN * CELLS;
        let beside: Vec<&&Stroke> = pieces.iter().filter(near).collect();
        let top = beside.iter().map(|piece| piece.top).min().unwrap_or_default();
        let bottom = beside.iter().map(|piece| piece.bottom).max().unwrap_or_default();
        let area: f32 = beside.iter().map(|piece| piece.area()).sum();
        beside.len() > 2 && as_f32(bottom - top) >= BROKEN * CELLS && area >= TOGETHER
    })
}
