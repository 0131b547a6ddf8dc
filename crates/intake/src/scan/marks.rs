//! Whether the ink in a box is a mark that a hand made, or something that lies over the page: a shadow, a stain, the colour
//! of a highlighter, a punched hole, print that shows through, specks, the line of a telefax, a signature across it.
//!
//! A mark has ends of its own. It is made of strokes, which are narrow, or it fills the box, as dark as the print and not
//! far over its frame. What is darker than the paper beside it and neither is left to a person. Nothing here ticks a box;
//! it only takes the certainty from one that `boxes` found dark. Called by `boxes`.

use super::{
    boxes::{Cell, Inked},
    grey::as_f32,
    layout::MM,
};

/// Places that are looked at in a millimetre of paper.
pub(super) const CELLS: f32 = MM / super::boxes::STEP;
/// What is wider than that in both directions is no stroke, in millimetres.
const WIDE: f32 = 1.6;
/// How far a stroke stands out from what is around it, as a share of the way from paper to the darkest print.
const STANDS_OUT: f32 = 0.22;
/// Share of the ink of a box that must be strokes.
const STROKES: f32 = 0.5;
/// Least share of the way from paper to the darkest print that a filled box has, and the dark parts of a stroke where
/// there is other ink around.
const AS_PRINT: f32 = 0.6;
/// Share of the inner part from which strokes cannot be told from each other.
const FULL: f32 = 0.8;
const AS_PEN: f32 = 0.5;
/// Ink around a box, as a share of what is free there, from which pale ink in it may be of the same kind.
const AMONG: f32 = 0.01;
/// A band beside the frame, in millimetres from it; dark along so much of two sides, or almost all of one, what fills the
/// box runs over its frame.
const BAND: [f32; 2] = [0.6, 1.3];
const ALONG: f32 = 0.35;
const ALL_ALONG: f32 = 0.8;
/// Least extent of a stroke, as a share of the inner part, and the share of the ink that must be in such strokes.
const EXTENT: f32 = 0.42;
const TOGETHER: f32 = 0.55;
/// Least area of a speck in square millimetres, and how many of them around a box make it unsure what is in it.
const SPECK: f32 = 0.07;
const SPECKS: usize = 3;
/// A straight line: the share of its places around the box that are ink.
const STRAIGHT: f32 = 0.85;
/// Least extent (millimetres) and area (square millimetres) of a mark beside a box, and how far from its frame it lies.
const MARK: f32 = 1.1;
const AREA: f32 = 0.15;
const BESIDE: [f32; 2] = [0.35, 3.6];

/// A box and what is around it.
pub(super) struct Look<'i> {
    pub(super) inked: &'i Inked,
    pub(super) rows: usize,
    /// Left, top, right, bottom of the box in places.
    pub(super) frame: [f32; 4],
    /// The same of its inner part.
    pub(super) inner: [f32; 4],
}

impl<'i> Look<'i> {
    /// Looks at a box of this width and height; `around` it (in places) was looked at, `inset` is the share of its frame.
    pub(super) fn of(inked: &'i Inked, [width, height]: [f32; 2], around: f32, inset: f32) -> Self {
        let frame = [around, around, around + width, around + height];
        let (dx, dy) = (width * inset, height * inset);
        let inner = [frame[0] + dx, frame[1] + dy, frame[2] - dx, frame[3] - dy];
        Self { inked, rows: inked.ink.len() / inked.columns.max(1), frame, inner }
    }

    /// Why the ink in the box may be no mark, as the end of a sentence; nothing if it is one.
    ///
    /// `darkness` is the share of its inner part that is ink, `others` are the places of other fields.
    pub(super) fn not_a_mark(&self, darkness: f32, others: &[[f32; 4]]) -> Option<&'static str> {
        let inside = self.ink_within(self.inner);
        let hat = self.standing_out();
        let strokes = inside.iter().filter(|at| hat.get(**at) == Some(&true)).count();
        if as_f32(strokes) < as_f32(inside.len()) * STROKES {
            if self.depth(&inside, 50) < AS_PRINT {
                return Some("it is evenly darker, without strokes");
            }
            if self.runs_over() {
                return Some("what darkens it runs on over its frame");
            }
        } else if self.specks(&inside, darkness) {
            return Some("there are only specks in it");
        } else if darkness >= FULL && self.depth(&inside, 50) < AS_PRINT {
            return Some("it is evenly darker");
        }
        if self.is_soft(&inside) {
            return Some("what darkens it has no edges");
        }
        if self.line_through() {
            return Some("a straight line runs across it");
        }
        if self.only_crossed(&inside) {
            return Some("a stroke runs across it from far away");
        }
        if self.depth(&inside, 15) < AS_PEN && self.free_around() > AMONG {
            return Some("it is pale, and so is what is around it");
        }
        self.other_ink(&inside, others).then_some("there is other ink around it")
    }

    /// Whether a stroke lies beside the box that nothing printed explains; `others` are the places of other fields.
    pub(super) fn marked_beside(&self, others: &[[f32; 4]]) -> bool {
        let [left, top, right, bottom] = self.frame;
        let near = |at: usize| {
            let [x, y] = self.place(at);
            let beyond = (left - x).max(x - right).max(top - y).max(y - bottom) / CELLS;
            (BESIDE[0]..=BESIDE[1]).contains(&beyond)
        };
        let hat = self.standing_out();
        let cells: Vec<usize> = (0..self.inked.ink.len())
            .filter(|at| self.inked.ink.get(*at) == Some(&Cell::Ink) && hat.get(*at) == Some(&true) && near(*at))
            .collect();
        self.pieces(&cells).iter().any(|piece| {
            let [wide, high] = self.extent(piece);
            let large = wide.max(high) >= MARK * CELLS && as_f32(piece.len()) >= AREA * CELLS * CELLS;
            large && !self.is_of_another(piece, others)
        })
    }

    /// Whether a piece of ink touches another field: it is in it or comes from there.
    pub(super) fn is_of_another(&self, piece: &[usize], others: &[[f32; 4]]) -> bool {
        let touches = |at: &usize| {
            let [x, y] = self.place(*at);
            let rim = 0.9 * CELLS;
            others.iter().any(|[left, top, right, bottom]| {
                x > left - rim && x < right + rim && y > top - rim && y < bottom + rim
            })
        };
        piece.iter().any(touches)
    }

    pub(super) fn place(&self, at: usize) -> [f32; 2] {
        let columns = self.inked.columns.max(1);
        [as_f32(at % columns), as_f32(at / columns)]
    }

    pub(super) fn ink_within(&self, [left, top, right, bottom]: [f32; 4]) -> Vec<usize> {
        let inside = |at: &usize| {
            let [x, y] = self.place(*at);
            x >= left && x <= right && y >= top && y <= bottom && self.inked.ink.get(*at) == Some(&Cell::Ink)
        };
        (0..self.inked.ink.len()).filter(inside).collect()
    }

    /// How dark these places are, from paper (0) to the darkest print (1): so many of a hundred are darker.
    pub(super) fn depth(&self, cells: &[usize], percent: usize) -> f32 {
        let mut shades: Vec<u8> = cells.iter().filter_map(|at| self.inked.shades.get(*at).copied()).collect();
        shades.sort_unstable();
        let shade = shades.get(shades.len() * percent / 100).copied().map_or(self.inked.paper, f32::from);
        (self.inked.paper - shade) / (self.inked.paper - self.inked.darkest).max(1.0)
    }

    /// Where something narrow stands out from what is around it: the morphological closing less the picture.
    fn standing_out(&self) -> Vec<bool> {
        let least = (self.inked.paper - self.inked.darkest) * STANDS_OUT;
        self.hat().into_iter().map(|hat| hat >= least).collect()
    }

    /// By how many shades every place stands out so.
    pub(super) fn hat(&self) -> Vec<f32> {
        let (columns, rows) = (self.inked.columns, self.rows);
        let half = super::grey::as_usize(WIDE * CELLS / 2.0);
        let mut closed = self.inked.shades.clone();
        for (brightest, along) in [(true, true), (true, false), (false, true), (false, false)] {
            let (lines, length, stride, step) =
                if along { (rows, columns, columns, 1) } else { (columns, rows, 1, columns) };
            let mut next = closed.clone();
            for line in 0..lines {
                for at in 0..length {
                    let window = (at.saturating_sub(half)..=(at + half).min(length.saturating_sub(1)))
                        .filter_map(|other| closed.get(line * stride + other * step).copied());
                    let best = if brightest { window.max() } else { window.min() };
                    if let (Some(best), Some(cell)) = (best, next.get_mut(line * stride + at * step)) {
                        *cell = best;
                    }
                }
            }
            closed = next;
        }
        closed.iter().zip(&self.inked.shades).map(|(closed, shade)| f32::from(*closed) - f32::from(*shade)).collect()
    }

    /// Whether the band beside the frame is dark along much of two sides, or all along one.
    fn runs_over(&self) -> bool {
        let [left, top, right, bottom] = self.frame;
        let band = [BAND[0] * CELLS, BAND[1] * CELLS];
        let (wide, high) = ((left, right), (top, bottom));
        let sides = [
            (wide, [top - band[1], top - band[0]], true),
            (wide, [bottom + band[0], bottom + band[1]], true),
            (high, [left - band[1], left - band[0]], false),
            (high, [right + band[0], right + band[1]], false),
        ];
        let dark_along = |((from, to), across, level): &((f32, f32), [f32; 2], bool)| {
            let whole = |at: f32| super::grey::as_usize(at.round());
            let (mut run, mut longest, mut all) = (0_usize, 0_usize, 0_usize);
            for along in whole(*from)..=whole(*to) {
                let cells = (whole(across[0])..=whole(across[1])).filter_map(|beside| {
                    let (x, y) = if *level { (along, beside) } else { (beside, along) };
                    self.inked.ink.get(y * self.inked.columns + x).copied().filter(|cell| *cell != Cell::Printed)
                });
                let (free, dark) = cells
                    .fold((0_usize, 0_usize), |(all, dark), cell| (all + 1, dark + usize::from(cell == Cell::Ink)));
                if free == 0 {
                    continue;
                }
                all += 1;
                run = if dark * 10 >= free * 7 { run + 1 } else { 0 };
                longest = longest.max(run);
            }
            // Of a side that is printed almost everywhere nothing is known.
            if as_f32(all) < (to - from) / 4.0 { 0.0 } else { as_f32(longest) / as_f32(all) }
        };
        let shares = sides.each_ref().map(dark_along);
        shares.iter().any(|share| *share >= ALL_ALONG) || shares.iter().filter(|share| **share >= ALONG).count() > 1
    }

    /// Whether the ink hangs together in pieces of which none is a stroke.
    fn specks(&self, inside: &[usize], darkness: f32) -> bool {
        let [left, top, right, bottom] = self.inner;
        let is_stroke = |piece: &&Vec<usize>| {
            let [wide, high] = self.extent(piece);
            (wide / (right - left).max(1.0)).max(high / (bottom - top).max(1.0)) >= EXTENT
        };
        let pieces = self.pieces(inside);
        let (several, strokes) = (pieces.len() > 1, pieces.into_iter().filter(|piece| is_stroke(&piece)));
        let strokes: Vec<Vec<usize>> = strokes.collect();
        let in_strokes: usize = strokes.iter().map(Vec::len).sum();
        as_f32(in_strokes) < as_f32(inside.len()) * TOGETHER
            || darkness < super::boxes::TICKED && !self.goes_through(&self.broken_strokes(inside))
            || several && self.specks_around()
    }

    /// Whether several specks lie around the box.
    fn specks_around(&self) -> bool {
        let [left, top, right, bottom] = self.frame;
        let beyond = |at: &usize| {
            let [x, y] = self.place(*at);
            (left - x).max(x - right).max(top - y).max(y - bottom) > 0.5 * CELLS
                && self.inked.ink.get(*at) == Some(&Cell::Ink)
        };
        let cells: Vec<usize> = (0..self.inked.ink.len()).filter(beyond).collect();
        let is_speck = |piece: &&Vec<usize>| {
            let [wide, high] = self.extent(piece);
            wide.max(high) <= MARK * CELLS && as_f32(piece.len()) >= SPECK * CELLS * CELLS
        };
        self.pieces(&cells).iter().filter(is_speck).count() >= SPECKS
    }

    /// Whether a straight line, level or upright, goes through the inner part and all that was looked at.
    fn line_through(&self) -> bool {
        let (columns, rows) = (self.inked.columns, self.rows);
        let near = |x: usize, y: usize, upright: bool| {
            let around = |by: usize| {
                if upright { (x + by).checked_sub(1).map(|x| (x, y)) } else { (y + by).checked_sub(1).map(|y| (x, y)) }
            };
            (0..3).filter_map(around).any(|(x, y)| self.inked.dark(x, y))
        };
        let [left, top, right, bottom] = self.inner.map(|at| super::grey::as_usize(at.round()));
        let outside = |at: usize, from: usize, to: usize| at < from || at > to;
        let is_line = |at: usize, upright: bool| {
            let (length, from, to) = if upright { (rows, top, bottom) } else { (columns, left, right) };
            let free = (0..length).filter(|along| outside(*along, from, to));
            let (all, dark) = free.fold((0_usize, 0_usize), |(all, dark), along| {
                let (x, y) = if upright { (at, along) } else { (along, at) };
                (all + 1, dark + usize::from(near(x, y, upright)))
            });
            as_f32(dark) >= as_f32(all) * STRAIGHT
        };
        (left..=right).any(|x| is_line(x, true)) || (top..=bottom).any(|y| is_line(y, false))
    }

    /// Share of what is free around the box that is ink.
    pub(super) fn free_around(&self) -> f32 {
        let [left, top, right, bottom] = self.frame;
        let beyond = |at: &usize| {
            let [x, y] = self.place(*at);
            (left - x).max(x - right).max(top - y).max(y - bottom) > 0.5 * CELLS
        };
        let cells = (0..self.inked.ink.len()).filter(beyond).filter_map(|at| self.inked.ink.get(at));
        let (free, ink) = cells
            .filter(|cell| **cell != Cell::Printed)
            .fold((0_usize, 0_usize), |(free, ink), cell| (free + 1, ink + usize::from(*cell == Cell::Ink)));
        as_f32(ink) / as_f32(free.max(1))
    }

    /// Width and height of a piece, in places.
    pub(super) fn extent(&self, piece: &[usize]) -> [f32; 2] {
        [0, 1].map(|axis| {
            let values = || piece.iter().filter_map(|at| self.place(*at).get(axis).copied());
            values().fold(f32::MIN, f32::max) - values().fold(f32::MAX, f32::min) + 1.0
        })
    }

    /// What hangs together.
    pub(super) fn pieces(&self, cells: &[usize]) -> Vec<Vec<usize>> {
        let mut open: std::collections::BTreeSet<usize> = cells.iter().copied().collect();
        let mut pieces = Vec::new();
        while let Some(first) = open.first().copied() {
            let piece = self.connected(&[first], |at| open.contains(&at));
            piece.iter().for_each(|at| {
                open.remove(at);
            });
            pieces.push(piece);
        }
        pieces
    }

    /// All places that are reached from these over neighbours that lead on.
    pub(super) fn connected(&self, start: &[usize], leads: impl Fn(usize) -> bool) -> Vec<usize> {
        let columns = self.inked.columns.max(1);
        let mut seen = vec![false; self.inked.ink.len()];
        let mut next: Vec<usize> = start.to_vec();
        let mut all = Vec::new();
        next.iter().for_each(|at| {
            if let Some(seen) = seen.get_mut(*at) {
                *seen = true;
            }
        });
        while let Some(at) = next.pop() {
            all.push(at);
            let (column, row) = (at % columns, at / columns);
            for y in row.saturating_sub(1)..=(row + 1).min(self.rows.saturating_sub(1)) {
                for x in column.saturating_sub(1)..=(column + 1).min(columns - 1) {
                    let other = y * columns + x;
                    if seen.get(other) == Some(&false) && leads(other) {
                        if let Some(seen) = seen.get_mut(other) {
                            *seen = true;
                        }
                        next.push(other);
                    }
                }
            }
        }
        all
    }
}
