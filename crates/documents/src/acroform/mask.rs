//! The mask of a QR code: of the eight, the one with the fewest features that disturb a reader (ISO/IEC 18004 7.8.3).
//! The library does the same; this looks at a row of modules at once, which matters where codes are drawn by the thousand.

use qrcode::{
    Color, EcLevel, bits,
    canvas::{Canvas, MaskPattern},
    ec,
    types::{QrError, Version},
};
use std::sync::{Arc, Mutex, PoisonError};

const PATTERNS: [MaskPattern; 8] = [
    MaskPattern::Checkerboard,
    MaskPattern::HorizontalLines,
    MaskPattern::VerticalLines,
    MaskPattern::DiagonalLines,
    MaskPattern::LargeCheckerboard,
    MaskPattern::Fields,
    MaskPattern::Diamonds,
    MaskPattern::Meadow,
];

/// A square of modules not wider than 64, as bits: its rows and its columns, a set bit is dark.
#[derive(Clone, PartialEq, Eq)]
struct Square {
    rows: Vec<u64>,
    columns: Vec<u64>,
}

impl Square {
    fn of(colors: &[Color], width: usize) -> Self {
        let (mut rows, mut columns) = (vec![0_u64; width], vec![0_u64; width]);
        for (y, (row, line)) in rows.iter_mut().zip(colors.chunks(width)).enumerate() {
            for (x, (column, color)) in columns.iter_mut().zip(line).enumerate() {
                if *color == Color::Dark {
                    *row |= 1 << x;
                    *column |= 1 << y;
                }
            }
        }
        Self { rows, columns }
    }
    /// The modules in which the two differ.
    fn against(&self, other: &Self) -> Self {
        let lines = |one: &[u64], two: &[u64]| one.iter().zip(two).map(|(a, b)| a ^ b).collect();
        Self { rows: lines(&self.rows, &other.rows), columns: lines(&self.columns, &other.columns) }
    }
    fn colors(&self) -> Vec<Color> {
        let width = self.rows.len();
        let color = |row: u64, x: usize| if row >> x & 1 == 1 { Color::Dark } else { Color::Light };
        self.rows.iter().flat_map(|row| (0..width).map(move |x| color(*row, x))).collect()
    }
    /// What disturbs a reader.
    fn penalty(&self) -> u32 {
        let width = self.rows.len();
        let dark = self.rows.iter().map(|row| row.count_ones() as usize).sum::<usize>();
        let lines: u32 = self.rows.iter().chain(&self.columns).map(|line| of_line(*line, width)).sum();
        let neighbours = self.rows.iter().zip(self.rows.iter().skip(1));
        let squares = neighbours.map(|(one, next)| {
            let same = !(one ^ next);
            (same & same >> 1 & !(one ^ one >> 1) & low(width - 1)).count_ones()
        });
        let squares: u32 = squares.sum();
        let off = (100 * dark / (width * width)).abs_diff(50) / 5;
        lines + 3 * squares + 10 * off as u32
    }
}

/// A code of one size that says nothing: without a mask, and with each of the eight. A mask turns modules over, whatever
/// they say, so that the modules of a text need only be laid over it.
struct Blank {
    plain: Square,
    masked: Vec<Square>,
}

/// A blank by width and level.
type Made = ((usize, EcLevel), Arc<Blank>);

impl Blank {
    /// That of this size, with so many bytes of data and of correction; made once.
    fn of(version: Version, level: EcLevel, width: usize, bytes: [usize; 2]) -> Arc<Self> {
        static MADE: Mutex<Vec<Made>> = Mutex::new(Vec::new());
        let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, known)) = made.iter().find(|(size, _)| *size == (width, level)) {
            return Arc::clone(known);
        }
        let mut canvas = Canvas::new(version, level);
        canvas.draw_all_functional_patterns();
        let [data, correction] = bytes.map(|count| vec![0; count]);
        canvas.draw_data(&data, &correction);
        let masked = PATTERNS.iter().map(|pattern| {
            let mut canvas = canvas.clone();
            canvas.apply_mask(*pattern);
            Square::of(&canvas.into_colors(), width)
        });
        let masked = masked.collect();
        let blank = Arc::new(Self { plain: Square::of(&canvas.into_colors(), width), masked });
        made.push(((width, level), Arc::clone(&blank)));
        blank
    }
}

/// The modules of the code of a text, row by row, and the length of a row.
pub(super) fn modules(text: &str, level: EcLevel) -> Result<(Vec<Color>, usize), QrError> {
    let bits = bits::encode_auto(text.as_bytes(), level)?;
    let version = bits.version();
    let (data, correction) = ec::construct_codewords(&bits.into_bytes(), version, level)?;
    let mut canvas = Canvas::new(version, level);
    canvas.draw_all_functional_patterns();
    canvas.draw_data(&data, &correction);
    let width = usize::try_from(version.width()).unwrap_or_default();
    if width > 64 {
        return Ok((canvas.apply_best_mask().into_colors(), width));
    }
    let blank = Blank::of(version, level, width, [data.len(), correction.len()]);
    let said = Square::of(&canvas.into_colors(), width).against(&blank.plain);
    let best = blank.masked.iter().map(|mask| mask.against(&said)).min_by_key(Square::penalty);
    Ok((best.map(|square| square.colors()).unwrap_or_default(), width))
}

/// The penalty of one row or column: long runs, and what looks like a finder.
fn of_line(line: u64, width: usize) -> u32 {
    // Where a module and the four after it are the same, there is a run of five.
    let same = !(line ^ line >> 1) & low(width - 1);
    let five = same & same >> 1 & same >> 2 & same >> 3;
    let begun = five & !(five << 1);
    let runs = five.count_ones() + 2 * begun.count_ones();
    let light = !line;
    let at = |n: u32| line >> n;
    let no = |n: u32| light >> n;
    let finder = |n: u32| at(n) & no(n + 1) & at(n + 2) & at(n + 3) & at(n + 4) & no(n + 5) & at(n + 6);
    let room = low(width - 10);
    let before = no(0) & no(1) & no(2) & no(3) & finder(4) & room;
    let after = finder(0) & no(7) & no(8) & no(9) & no(10) & room;
    runs + 40 * (before.count_ones() + after.count_ones())
}

/// So many low bits.
fn low(bits: usize) -> u64 {
    if bits >= 64 { u64::MAX } else { (1 << bits) - 1 }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use qrcode::QrCode;

    #[test]
    fn lines_cost_what_the_standard_says() {
        assert_eq!(of_line(0b1_0101, 21), 3 + 11, "sixteen light modules");
        assert_eq!(of_line(0b10_1010_1010_1010_1010_1010, 21), 0);
        assert_eq!(of_line(0b1_0101_0101_0000_0101_1101, 21) / 40, 1, "a finder with four light modules after it");
    }

    #[test]
    fn the_mask_is_the_library_s_or_as_good() {
        for n in 0..20 {
            let text = format!("https://portal.maker.example/p/fsn2025-1682/{n}?form=1.{n}").repeat(1 + n % 3);
            let (colors, width) = modules(&text, EcLevel::M).unwrap();
            let theirs = QrCode::with_error_correction_level(text.as_bytes(), EcLevel::M).unwrap();
            assert_eq!(width, theirs.width());
            if width <= 64 {
                let penalty = |colors: &[Color]| Square::of(colors, width).penalty();
                assert!(penalty(&colors) <= penalty(&theirs.to_colors()), "{text}");
            }
        }
        let (colors, width) = modules(&"x".repeat(600), EcLevel::M).unwrap();
        assert!(width > 64 && colors.len() == width * width);
    }
}
