//! Whether a box is the one of its own row: the print beside it, a serial number above all, must be found where it belongs.
//!
//! Rows of a table look alike, and on bent paper the print can be followed into the next one: frames and lines fit there as
//! well as at home. So the strip of the issued page around a box is compared with the scan as it was laid over it, there and
//! up to a few rows farther up and down. Only pieces of print count that the issued page itself does not have again that
//! near, and all of them must agree on one shift. What people fill in is left out. Called by `reading_page`.

use super::{
    grey::{Grey, as_f32, as_usize},
    layout::{LayoutPage, MM, Spot},
    patch::Pyramid,
    register::{Placement, straightened},
};

/// Pixels of the pattern for each pixel that is compared.
const STEP: f32 = 2.0;
/// Side of a piece of print, and how far apart pieces are, in these pixels.
const SIDE: usize = 16;
const APART: usize = 10;
/// How far up and down is looked, what counts as the own place, and what as another one.
const FAR: usize = 42;
const HOME: usize = 3;
const OTHER: usize = 6;
/// How far to the sides.
const ASIDE: usize = 3;
/// Least spread of the shades of a piece, and the likeness to other places of the issued page up to which it is its own.
const CONTRAST: f32 = 12.0;
const OWN: f32 = 0.7;
/// Mean likeness of the pieces at home, and how much more than anywhere else, from which the row is confirmed.
const LIKE: f32 = 0.45;
const AHEAD: f32 = 0.06;
/// Mean likeness of several pieces at home up to which something else stands there.
const UNLIKE: f32 = 0.2;
/// Steepest slope of the paper along a row; where print slipped by a row it is twice that and more.
const STEEP: f32 = 0.2;
/// Share of the print that must be found where nothing beside a box is its own, and how near no other row may have slipped.
const ALIKE: f32 = 0.6;
const NEAR: f32 = 35.0 * MM;
/// How much more the pieces fit elsewhere, from which the box is known to be another one's.
const BEHIND: f32 = 0.04;

/// What the print beside a box says.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Row {
    /// It is where it belongs.
    Own,
    /// It fits better elsewhere, something else is there, or the paper seems to jump.
    Another,
    /// Nothing beside the box is its own, or it cannot be recognised.
    Unknown,
}

/// Says of each height of a page, once, whether its print is where it belongs.
pub(super) struct Rows<'p> {
    scan: &'p Pyramid,
    placement: &'p Placement,
    page: &'p LayoutPage,
    known: Vec<(f32, Row)>,
}

impl<'p> Rows<'p> {
    pub(super) fn new(scan: &'p Pyramid, placement: &'p Placement, page: &'p LayoutPage) -> Self {
        Self { scan, placement, page, known: Vec::new() }
    }

    /// Whether the boxes at the height of this one are what they seem: the print beside it is where it belongs; or it says
    /// nothing, enough of the page was found, and no row near it is another one.
    pub(super) fn is_trusted(&mut self, spot: &Spot) -> bool {
        match self.of(spot) {
            Row::Own => true,
            Row::Another => false,
            Row::Unknown if self.placement.share < ALIKE => false,
            Row::Unknown => {
                let boxes = self.page.spots.iter().filter(|other| other.state.is_some());
                let near = boxes.filter(|other| (other.area[1] - spot.area[1]).abs() <= NEAR).collect::<Vec<_>>();
                near.into_iter().all(|other| self.of(other) != Row::Another)
            }
        }
    }

    /// The row of a box.
    fn of(&mut self, spot: &Spot) -> Row {
        let height = f32::midpoint(spot.area[1], spot.area[3]);
        if let Some((_, row)) = self.known.iter().find(|(other, _)| (other - height).abs() < 0.5 * MM) {
            return *row;
        }
        let row = self.compare(height);
        self.known.push((height, row));
        row
    }

    fn compare(&self, height: f32) -> Row {
        if self.placement.steepest(height, as_f32(self.page.sheet.width())) > STEEP {
            return Row::Another;
        }
        let pattern = &self.page.half;
        let Some(top) = as_usize(height / STEP).checked_sub(SIDE / 2) else { return Row::Unknown };
        let reach = FAR.min(top);
        let corner = [0.0, as_f32(top - reach) * STEP];
        let strip = straightened(self.scan, self.placement, corner, pattern.width(), SIDE + reach + FAR, STEP);
        let mut sums = vec![0.0; reach + FAR + 1];
        let mut count = 0.0;
        for left in (ASIDE..pattern.width().saturating_sub(SIDE + ASIDE)).step_by(APART) {
            let Some(piece) = Piece::of(pattern, [left, top], &self.page.spots) else { continue };
            let same = (0..=reach + FAR).filter(|down| down.abs_diff(reach) >= OTHER).any(|down| {
                let at = [left, top + down - reach];
                at[1] + SIDE < pattern.height() && piece.like(pattern, at) > OWN
            });
            if same {
                continue;
            }
            count += 1.0;
            for (down, sum) in sums.iter_mut().enumerate() {
                let places = (left - ASIDE..=left + ASIDE).map(|x| piece.like(&strip, [x, down]));
                *sum += places.fold(-1.0, f32::max);
            }
        }
        if count == 0.0 {
            return Row::Unknown;
        }
        let best = |wanted: &dyn Fn(usize) -> bool| {
            let sums = sums.iter().enumerate().filter(|(down, _)| wanted(down.abs_diff(reach)));
            sums.map(|(_, sum)| *sum / count).fold(-1.0, f32::max)
        };
        let (home, away) = (best(&|off| off <= HOME), best(&|off| off >= OTHER));
        if home >= LIKE && home >= away + AHEAD {
            Row::Own
        } else if away >= LIKE && away >= home + BEHIND || count > 1.0 && home < UNLIKE {
            Row::Another
        } else {
            Row::Unknown
        }
    }
}

/// A piece of print, less its mean and of length 1; 0 where somebody may write.
struct Piece {
    values: Vec<f32>,
    mask: Vec<f32>,
    count: f32,
}

impl Piece {
    fn of(pattern: &Grey, [left, top]: [usize; 2], spots: &[Spot]) -> Option<Self> {
        let cells = || (top..top + SIDE).flat_map(move |y| (left..left + SIDE).map(move |x| (x, y)));
        let around = MM;
        let filled_in = |(x, y): (usize, usize)| {
            let (x, y) = (as_f32(x) * STEP + 0.5, as_f32(y) * STEP + 0.5);
            spots.iter().any(|spot| {
                let [left, top, right, bottom] = spot.area;
                x > left - around && x < right + around && y > top - around && y < bottom + around
            })
        };
        let mask: Vec<f32> = cells().map(|cell| if filled_in(cell) { 0.0 } else { 1.0 }).collect();
        let count: f32 = mask.iter().sum();
        if count < as_f32(SIDE * SIDE) / 3.0 {
            return None;
        }
        let mut values: Vec<f32> = cells().map(|(x, y)| f32::from(pattern.at(x, y))).collect();
        let mean = values.iter().zip(&mask).map(|(value, on)| value * on).sum::<f32>() / count;
        values.iter_mut().zip(&mask).for_each(|(value, on)| *value = (*value - mean) * on);
        let length = values.iter().map(|value| value * value).sum::<f32>().sqrt();
        if length < CONTRAST * count.sqrt() {
            return None;
        }
        values.iter_mut().for_each(|value| *value /= length);
        Some(Self { values, mask, count })
    }

    /// Correlation with a place of a picture.
    fn like(&self, picture: &Grey, [left, top]: [usize; 2]) -> f32 {
        let (mut sum, mut squares, mut product) = (0.0_f32, 0.0_f32, 0.0_f32);
        let lines = self.values.chunks_exact(SIDE).zip(self.mask.chunks_exact(SIDE));
        for (row, (values, mask)) in lines.enumerate() {
            let start = (top + row) * picture.width() + left;
            let Some(pixels) = picture.pixels().get(start..start + SIDE) else { return -1.0 };
            for ((pixel, value), on) in pixels.iter().zip(values).zip(mask) {
                let pixel = f32::from(*pixel);
                let counted = pixel * on;
                sum += counted;
                squares += counted * pixel;
                product += pixel * value;
            }
        }
        let spread = squares - sum * sum / self.count;
        if spread < self.count { 0.0 } else { product / spread.sqrt() }
    }
}
