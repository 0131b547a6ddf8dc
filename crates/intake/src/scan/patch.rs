//! Pieces of pictures and how alike they are: normalised cross-correlation, which light and contrast do not change.
//!
//! Knows pictures and shifts, nothing of forms. Called by `register` for blocks of print and by `boxes` for the frame of
//! a box.

use super::{
    grey::{Grey, as_f32, as_usize},
    transform::Point,
};

/// A picture and its smaller copies, each half as large as the one before.
pub(super) struct Pyramid {
    levels: Vec<Grey>,
}

impl Pyramid {
    /// Copies down to 64 pixels.
    pub(super) fn new(picture: Grey) -> Self {
        let mut levels = vec![picture];
        while let Some(last) = levels.last().filter(|last| last.width().min(last.height()) >= 128) {
            let half = last.half();
            levels.push(half);
        }
        Self { levels }
    }

    /// The picture itself.
    pub(super) fn picture(&self) -> Option<&Grey> {
        self.levels.first()
    }

    /// The copy whose pixels are about as large as `step` pixels of the pattern.
    pub(super) fn level([right, down]: [Point; 2], step: f32) -> usize {
        let area = (right[0] * down[1] - right[1] * down[0]).abs();
        as_usize((area.sqrt() * step).max(1.0).log2() + 0.35)
    }

    /// The shade at a place of the picture itself, taken from one of the copies.
    pub(super) fn sample(&self, level: usize, [x, y]: Point) -> f32 {
        let level = level.min(self.levels.len().saturating_sub(1));
        let Some(copy) = self.levels.get(level) else { return 255.0 };
        let size = as_f32(1_usize << level.min(16));
        let place = |at: f32| (at + 0.5) / size - 0.5;
        copy.between(place(x), place(y))
    }
}

/// A square piece of a scan, straightened.
pub(super) struct Patch {
    side: usize,
    values: Vec<f32>,
}

impl Patch {
    /// Around a place of the scan; `steps` is how a pixel of the pattern lies there, `each` how many of them make a pixel.
    pub(super) fn around(scan: &Pyramid, middle: Point, steps: [Point; 2], each: f32, side: usize) -> Self {
        let [right, down] = steps;
        let level = Pyramid::level(steps, each);
        let mut values = Vec::with_capacity(side * side);
        for row in 0..side {
            let y = (as_f32(row) - (as_f32(side) - 1.0) / 2.0) * each;
            values.extend((0..side).map(|column| {
                let x = (as_f32(column) - (as_f32(side) - 1.0) / 2.0) * each;
                let at = [middle[0] + x * right[0] + y * down[0], middle[1] + x * right[1] + y * down[1]];
                scan.sample(level, at)
            }));
        }
        Self { side, values }
    }
}

/// Where a template was found best.
#[derive(Clone, Copy, Debug)]
pub(super) struct Best {
    /// Pixels to the right and down of the middle.
    pub(super) right: f32,
    pub(super) down: f32,
    /// Correlation, at most 1.
    pub(super) score: f32,
    /// It might be still better farther out.
    pub(super) at_edge: bool,
}

/// A square piece of the pattern that is looked for.
pub(super) struct Template {
    side: usize,
    /// Difference from the mean, scaled to length 1; 0 where nothing is compared.
    values: Vec<f32>,
    /// 1 where something is compared.
    mask: Vec<f32>,
    count: f32,
}

impl Template {
    /// Cuts it out; `compared` says which of its pixels count. Nothing if it has no contrast.
    pub(super) fn of(
        pattern: &Grey,
        [left, top]: [usize; 2],
        side: usize,
        compared: impl Fn(usize, usize) -> bool,
    ) -> Option<Self> {
        let cells = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
        let mask: Vec<f32> = cells.clone().map(|(x, y)| if compared(x, y) { 1.0 } else { 0.0 }).collect();
        let mut values: Vec<f32> = cells.map(|(x, y)| f32::from(pattern.at(left + x, top + y))).collect();
        let count: f32 = mask.iter().sum();
        let mean = values.iter().zip(&mask).map(|(value, on)| value * on).sum::<f32>() / count.max(1.0);
        values.iter_mut().zip(&mask).for_each(|(value, on)| *value = (*value - mean) * on);
        let length = values.iter().map(|value| value * value).sum::<f32>().sqrt();
        if length < as_f32(side) {
            return None;
        }
        values.iter_mut().for_each(|value| *value /= length);
        Some(Self { side, values, mask, count })
    }

    /// Where in the patch it fits best, at most `reach` pixels from the middle.
    pub(super) fn find(&self, patch: &Patch, reach: usize) -> Option<Best> {
        let width = 2 * reach + 1;
        let places = (0..width).flat_map(|y| (0..width).map(move |x| (x, y)));
        let scores: Vec<f32> = places.map(|(x, y)| self.score(patch, x, y)).collect();
        let best = (0..scores.len()).max_by(|a, b| {
            let score = |at: usize| scores.get(at).copied().unwrap_or(-1.0);
            score(*a).total_cmp(&score(*b))
        })?;
        let (x, y) = (best % width, best / width);
        let score = |x: usize, y: usize| scores.get(y * width + x).copied().filter(|_| x < width);
        let between = |before: Option<f32>, at: f32, after: Option<f32>| {
            let (Some(before), Some(after)) = (before, after) else { return 0.0 };
            let bend = before - 2.0 * at + after;
            if bend < -1e-6 { ((before - after) / (2.0 * bend)).clamp(-0.5, 0.5) } else { 0.0 }
        };
        let at = score(x, y)?;
        let left = x.checked_sub(1).and_then(|x| score(x, y));
        let above = y.checked_sub(1).and_then(|y| score(x, y));
        Some(Best {
            right: as_f32(x) - as_f32(reach) + between(left, at, score(x + 1, y)),
            down: as_f32(y) - as_f32(reach) + between(above, at, score(x, y + 1)),
            score: at,
            at_edge: x == 0 || y == 0 || x + 1 == width || y + 1 == width,
        })
    }

    /// Correlation with the part of the patch that begins there.
    fn score(&self, patch: &Patch, x: usize, y: usize) -> f32 {
        let rows = patch.values.chunks_exact(patch.side.max(1)).skip(y).take(self.side);
        let own = self.values.chunks_exact(self.side.max(1)).zip(self.mask.chunks_exact(self.side.max(1)));
        let (mut sum, mut squares, mut product) = (0.0, 0.0, 0.0);
        for (row, (values, mask)) in rows.zip(own) {
            let row = row.get(x..).unwrap_or_default();
            for ((value, on), of_pattern) in row.iter().zip(mask).zip(values) {
                let counted = value * on;
                sum += counted;
                squares += counted * value;
                product += value * of_pattern;
            }
        }
        let spread = squares - sum * sum / self.count.max(1.0);
        if spread < self.count { 0.0 } else { product / spread.sqrt() }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss)]
    use super::*;

    #[test]
    fn a_piece_is_found_where_it_was_moved_to_in_other_light() {
        let shade =
            |x: usize, y: usize| if (x / 3 + y / 4).is_multiple_of(3) || (x * y).is_multiple_of(7) { 30 } else { 220 };
        let data = (0..64).flat_map(|y| (0..64).map(move |x| shade(x, y))).collect();
        let pattern = Grey::new(64, 64, data);
        let data = (0..64_usize).flat_map(|y| (0..64_usize).map(move |x| shade(x.saturating_sub(2), y + 1) / 3 + 20));
        let scan = Pyramid::new(Grey::new(64, 64, data.collect()));
        let template = Template::of(&pattern, [20, 20], 24, |_, _| true).unwrap();
        let patch = Patch::around(&scan, [31.5, 31.5], [[1.0, 0.0], [0.0, 1.0]], 1.0, 32);
        let best = template.find(&patch, 4).unwrap();
        assert!((best.right - 2.0).abs() < 0.2 && (best.down + 1.0).abs() < 0.2 && best.score > 0.95, "{best:?}");
        assert!(Template::of(&Grey::new(64, 64, vec![9; 4096]), [0, 0], 24, |_, _| true).is_none());
    }
}
