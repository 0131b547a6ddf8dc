//! A picture in shades of grey, and what is asked of it: a value between the pixels, a smaller copy, a PNG.
//!
//! Rows run from top to bottom, 0 is black and 255 white; outside the picture everything is white paper. It knows nothing
//! of files and forms. Every part of this folder works on it.

use image::{ExtendedColorType, ImageEncoder, codecs::png::PngEncoder};

/// White paper.
const WHITE: u8 = 255;

/// A picture in shades of grey.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grey {
    width: usize,
    height: usize,
    data: Vec<u8>,
}

impl Grey {
    /// A picture of these pixels, row by row; what is missing is white, what is too much is dropped.
    #[must_use]
    pub fn new(width: usize, height: usize, mut data: Vec<u8>) -> Self {
        data.resize(width.saturating_mul(height), WHITE);
        Self { width, height, data }
    }

    /// Pixels from left to right.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// Pixels from top to bottom.
    #[must_use]
    pub fn height(&self) -> usize {
        self.height
    }

    /// The pixels, row by row.
    #[must_use]
    pub fn pixels(&self) -> &[u8] {
        &self.data
    }

    /// The pixels, row by row, without the picture.
    #[must_use]
    pub fn into_pixels(self) -> Vec<u8> {
        self.data
    }

    /// One pixel; white outside.
    #[must_use]
    pub fn at(&self, x: usize, y: usize) -> u8 {
        if x >= self.width {
            return WHITE;
        }
        self.data.get(y.saturating_mul(self.width).saturating_add(x)).copied().unwrap_or(WHITE)
    }

    /// Whether a place lies on the picture.
    #[must_use]
    pub fn holds(&self, x: f32, y: f32) -> bool {
        x >= 0.0 && y >= 0.0 && x <= as_f32(self.width) - 1.0 && y <= as_f32(self.height) - 1.0
    }

    /// The value between four pixels; `x` and `y` are counted from the middle of the first pixel.
    #[must_use]
    pub fn between(&self, x: f32, y: f32) -> f32 {
        if !(x > -1.0 && y > -1.0 && x < as_f32(self.width) && y < as_f32(self.height)) {
            return f32::from(WHITE);
        }
        let (left, top) = (x.floor(), y.floor());
        let (right, down) = (x - left, y - top);
        let get = |dx: f32, dy: f32| {
            let (x, y) = (left + dx, top + dy);
            if x < 0.0 || y < 0.0 { f32::from(WHITE) } else { f32::from(self.at(as_usize(x), as_usize(y))) }
        };
        let upper = get(0.0, 0.0) * (1.0 - right) + get(1.0, 0.0) * right;
        let lower = get(0.0, 1.0) * (1.0 - right) + get(1.0, 1.0) * right;
        upper * (1.0 - down) + lower * down
    }

    /// A part of it; white where it goes beyond the edge.
    pub(super) fn part(&self, [left, top]: [usize; 2], width: usize, height: usize) -> Self {
        let cells = (top..top + height).flat_map(|y| (left..left + width).map(move |x| (x, y)));
        Self::new(width, height, cells.map(|(x, y)| self.at(x, y)).collect())
    }

    /// Half as wide and high; each pixel is the mean of four.
    #[must_use]
    pub fn half(&self) -> Self {
        let (width, height) = (self.width / 2, self.height / 2);
        let mut data = Vec::with_capacity(width * height);
        let mut rows = self.data.chunks_exact(self.width.max(1));
        while let (Some(upper), Some(lower)) = (rows.next(), rows.next()) {
            let pairs = upper.chunks_exact(2).zip(lower.chunks_exact(2));
            data.extend(pairs.map(|(a, b)| {
                let sum: u16 = a.iter().chain(b).map(|value| u16::from(*value)).sum();
                u8::try_from((sum + 2) / 4).unwrap_or(WHITE)
            }));
        }
        Self::new(width, height, data)
    }

    /// A copy of another size, between the pixels; meant for enlarging.
    #[must_use]
    pub fn resized(&self, width: usize, height: usize) -> Self {
        let (across, down) = (ratio(self.width, width), ratio(self.height, height));
        let mut data = Vec::with_capacity(width.saturating_mul(height));
        let edge = |at: f32, size: usize| at.clamp(0.0, (as_f32(size) - 1.0).max(0.0));
        for y in 0..height {
            let from_y = edge((as_f32(y) + 0.5) * down - 0.5, self.height);
            data.extend((0..width).map(|x| {
                let from_x = edge((as_f32(x) + 0.5) * across - 0.5, self.width);
                as_u8(self.between(from_x, from_y))
            }));
        }
        Self::new(width, height, data)
    }

    /// Slightly blurred: each pixel is the mean of nine.
    #[must_use]
    pub fn blurred(&self) -> Self {
        let edge = |at: usize, size: usize| at.min(size.saturating_sub(1));
        let mut data = Vec::with_capacity(self.data.len());
        for y in 0..self.height {
            data.extend((0..self.width).map(|x| {
                let mut sum = 0_u32;
                for row in [y.saturating_sub(1), y, edge(y + 1, self.height)] {
                    for column in [x.saturating_sub(1), x, edge(x + 1, self.width)] {
                        sum += u32::from(self.at(column, row));
                    }
                }
                u8::try_from(sum / 9).unwrap_or(WHITE)
            }));
        }
        Self::new(self.width, self.height, data)
    }

    /// The shades of the darkest print and of the paper: of a thousand pixels three are darker, and a hundred lighter. Nothing
    /// without pixels.
    pub(super) fn span(&self) -> Option<[u8; 2]> {
        let mut counts = [0_usize; 256];
        for value in &self.data {
            if let Some(count) = counts.get_mut(usize::from(*value)) {
                *count += 1;
            }
        }
        let shade = |thousandth: usize| {
            let mut sum = 0;
            let reached = |count: &usize| {
                sum += count;
                sum * 1000 > self.data.len() * thousandth
            };
            counts.iter().position(reached).and_then(|shade| u8::try_from(shade).ok())
        };
        Some([shade(3)?, shade(900)?])
    }

    /// A copy in which print is black and paper is white; nothing if it has all shades already, or next to none.
    pub(super) fn stretched(&self) -> Option<Self> {
        const FULL: u8 = 180;
        const NONE: u8 = 12;
        let [dark, light] = self.span()?;
        let span = light.checked_sub(dark).filter(|span| (NONE..FULL).contains(span))?;
        let shade = |value: &u8| as_u8((f32::from(*value) - f32::from(dark)) * 255.0 / f32::from(span));
        Some(Self::new(self.width, self.height, self.data.iter().map(shade).collect()))
    }

    /// The picture as PNG, in shades of grey; empty if it has no pixels.
    #[must_use]
    pub fn png(&self) -> Vec<u8> {
        let (Ok(width), Ok(height)) = (u32::try_from(self.width), u32::try_from(self.height)) else {
            return Vec::new();
        };
        let mut bytes = Vec::new();
        match PngEncoder::new(&mut bytes).write_image(&self.data, width, height, ExtendedColorType::L8) {
            Ok(()) => bytes,
            Err(_) => Vec::new(),
        }
    }
}

/// A picture that is made smaller while its parts come in: `factor` by `factor` pixels become one.
pub(super) struct Shrinking {
    width: usize,
    height: usize,
    factor: usize,
    sums: Vec<u16>,
}

impl Shrinking {
    /// Largest factor: the sums are kept in 16 bits.
    pub(super) const MOST: usize = 16;

    /// For a picture of this size, so that its longer side is at most `longest`; nothing if that is out of reach.
    pub(super) fn new(width: usize, height: usize, longest: usize) -> Option<Self> {
        let factor = width.max(height).div_ceil(longest.max(1)).max(1);
        let (width, height) = (width / factor, height / factor);
        (factor <= Self::MOST && width > 0 && height > 0).then(|| {
            // What never comes in stays white paper.
            let white = u16::from(WHITE).saturating_mul(u16::try_from(factor * factor).unwrap_or(1));
            Self { width, height, factor, sums: vec![white; width * height] }
        })
    }

    /// How many pixels across become one.
    pub(super) fn factor(&self) -> usize {
        self.factor
    }

    /// Takes in a part of a row: `x` and `y` of its first pixel.
    pub(super) fn row(&mut self, x: usize, y: usize, values: impl Iterator<Item = u8>) {
        let row = y / self.factor;
        if row >= self.height {
            return;
        }
        let start = row * self.width;
        let Some(sums) = self.sums.get_mut(start..start + self.width) else { return };
        for (column, value) in (x..).zip(values) {
            let Some(sum) = sums.get_mut(column / self.factor) else { break };
            *sum = sum.saturating_sub(u16::from(WHITE - value));
        }
    }

    /// What came in.
    pub(super) fn finish(self) -> Grey {
        let count = u16::try_from(self.factor * self.factor).unwrap_or(u16::MAX).max(1);
        let data = self.sums.into_iter().map(|sum| u8::try_from(sum / count).unwrap_or(WHITE)).collect();
        Grey::new(self.width, self.height, data)
    }
}

/// Numbers of pixels are far below the 24 bits that are exact.
#[expect(clippy::cast_precision_loss, reason = "pictures have fewer than 2^24 pixels on a side")]
pub(super) fn as_f32(value: usize) -> f32 {
    value as f32
}

/// The whole part of a value, 0 if it is negative.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast of Rust saturates")]
pub(super) fn as_usize(value: f32) -> usize {
    value as usize
}

/// The nearest shade.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast of Rust saturates")]
pub(super) fn as_u8(value: f32) -> u8 {
    value.round() as u8
}

fn ratio(from: usize, to: usize) -> f32 {
    as_f32(from) / as_f32(to.max(1))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss)]
    use super::*;

    #[test]
    fn a_picture_is_made_smaller_while_it_comes_in() {
        let mut small = Shrinking::new(4, 4, 2).unwrap();
        for y in 0..4 {
            small.row(0, y, [0, 0, 255, 255].into_iter());
        }
        assert_eq!(small.finish(), Grey::new(2, 2, vec![0, 255, 0, 255]));
        assert!(Shrinking::new(100_000, 10, 4000).is_none());
    }

    #[test]
    fn pale_print_becomes_black_and_what_has_no_print_stays() {
        let pale = Grey::new(100, 10, (0..1000).map(|at| if at % 50 == 0 { 170 } else { 250 }).collect());
        assert_eq!(pale.span(), Some([170, 250]));
        let stretched = pale.stretched().unwrap();
        assert_eq!((stretched.at(0, 0), stretched.at(1, 0), stretched.at(50, 3)), (0, 255, 0));
        assert!(stretched.stretched().is_none(), "it has all shades now");
        assert!(Grey::new(100, 10, vec![249; 1000]).stretched().is_none(), "blank paper");
        assert!(Grey::default().span().is_none());
    }

    #[test]
    fn beyond_its_edge_is_white_paper() {
        let black = Grey::new(2, 2, vec![0; 4]);
        assert_eq!((black.at(2, 0), black.between(-5.0, 0.0)), (255, 255.0));
        assert_eq!(black.between(0.5, 0.5), 0.0);
    }
}
