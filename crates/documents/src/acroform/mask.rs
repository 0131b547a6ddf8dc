//! The mask of a QR code: of the eight, the one with the fewest features that disturb a reader (ISO/IEC 18004 7.8.3).
//! The library does the same; this looks at a row of modules at once, which matters where codes are drawn by the thousand.

use qrcode::{
    Color, EcLevel, bits,
    canvas::{Canvas, MaskPattern},
    ec,
    types::QrError,
};

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
    let masked = PATTERNS.iter().map(|pattern| {
        let mut canvas = canvas.clone();
        canvas.apply_mask(*pattern);
        canvas.into_colors()
    });
    let best = masked.min_by_key(|colors| penalty(colors, width));
    Ok((best.unwrap_or_default(), width))
}

/// The penalty of a square of modules not wider than 64.
fn penalty(colors: &[Color], width: usize) -> u32 {
    let (mut rows, mut columns) = (vec![0_u64; width], vec![0_u64; width]);
    let mut dark = 0;
    for (y, (row, line)) in rows.iter_mut().zip(colors.chunks(width)).enumerate() {
        for (x, (column, color)) in columns.iter_mut().zip(line).enumerate() {
            if *color == Color::Dark {
                *row |= 1 << x;
                *column |= 1 << y;
                dark += 1;
            }
        }
    }
    let lines: u32 = rows.iter().chain(&columns).map(|line| of_line(*line, width)).sum();
    let neighbours = rows.iter().zip(rows.iter().skip(1));
    let squares = neighbours.map(|(one, next)| {
        let same = !(one ^ next);
        (same & same >> 1 & !(one ^ one >> 1) & low(width - 1)).count_ones()
    });
    let squares: u32 = squares.sum();
    let off = (100 * dark / (width * width)).abs_diff(50) / 5;
    lines + 3 * squares + 10 * off as u32
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
                assert!(penalty(&colors, width) <= penalty(&theirs.to_colors(), width), "{text}");
            }
        }
        let (colors, width) = modules(&"x".repeat(600), EcLevel::M).unwrap();
        assert!(width > 64 && colors.len() == width * width);
    }
}
