//! What lies on a sheet beside the pages that were read on it: another page whose code was missed, or that has none.
//!
//! Two pages on one glass are each half as large as the sheet, and the finder stops at the first size at which it sees a
//! code. So the strips beside a page are looked through once more by themselves; and where print like that of the page
//! goes on there and nothing was read, that is told. Called by `pages`.

use super::{
    grey::{Grey, as_f32, as_usize},
    transform::Point,
};

/// Share of a page's width or height from which a strip beside it may hold another page.
const WIDE: f32 = 0.35;
/// Side of a block in pixels of the small copy, and the longest side of that copy.
const BLOCK: usize = 12;
const LONGEST: usize = 1200;
/// Least difference of the shades in a block of print, as a share of that between paper and print of the sheet.
const CONTRAST: f32 = 0.4;
/// Most of a block of print that is dark.
const DARK: f32 = 0.6;
/// How much of the print there must be beside the pages, as a share of what is on them; and least number of blocks.
const MUCH: f32 = 0.2;
const FEWEST: usize = 60;
/// How far outside a page a block must lie, as a share of the page.
const APART: f32 = 0.02;

/// Where a page lies on the sheet: its corners, clockwise.
pub(super) type Corners = [Point; 4];

/// Strips beside the pages, each with the place of its upper left pixel.
pub(super) fn strips(picture: &Grey, pages: &[Corners]) -> Vec<([f32; 2], Grey)> {
    let all = || pages.iter().flatten();
    let least = |axis: usize| all().filter_map(|at| at.get(axis).copied()).fold(f32::MAX, f32::min).max(0.0);
    let most = |axis: usize| all().filter_map(|at| at.get(axis).copied()).fold(0.0, f32::max);
    let (wide, high) = (as_f32(picture.width()), as_f32(picture.height()));
    let (left, top, right, bottom) = (least(0), least(1), most(0).min(wide), most(1).min(high));
    let (own_wide, own_high) = ((right - left).max(1.0), (bottom - top).max(1.0));
    let mut found = Vec::new();
    for [x0, y0, x1, y1] in
        [[0.0, 0.0, left, high], [right, 0.0, wide, high], [0.0, 0.0, wide, top], [0.0, bottom, wide, high]]
    {
        if x1 - x0 >= own_wide * WIDE && y1 - y0 >= own_high * WIDE {
            let corner = [x0.floor(), y0.floor()];
            found.push((corner, picture.part([as_usize(x0), as_usize(y0)], as_usize(x1 - x0), as_usize(y1 - y0))));
        }
    }
    found
}

/// Whether there is about as much print beside the pages as on one of them.
pub(super) fn is_printed(picture: &Grey, pages: &[Corners]) -> bool {
    let Some([dark, light]) = picture.span() else { return false };
    let span = f32::from(light.saturating_sub(dark));
    let mut small: Option<Grey> = None;
    let mut scale = 1.0;
    while small.as_ref().unwrap_or(picture).width().max(small.as_ref().unwrap_or(picture).height()) > LONGEST {
        small = Some(small.as_ref().unwrap_or(picture).half());
        scale *= 2.0;
    }
    let copy = small.as_ref().unwrap_or(picture);
    let (mut on, mut beside) = (0_usize, 0_usize);
    for y in (0..copy.height().saturating_sub(BLOCK)).step_by(BLOCK) {
        for x in (0..copy.width().saturating_sub(BLOCK)).step_by(BLOCK) {
            if !is_print(copy, [x, y], span) {
                continue;
            }
            let at = [x, y].map(|side| (as_f32(side) + as_f32(BLOCK) / 2.0) * scale);
            match pages.iter().map(|page| outside(page, at)).fold(f32::MAX, f32::min) {
                far if far > APART => beside += 1,
                _ => on += 1,
            }
        }
    }
    let each = as_f32(on) / as_f32(pages.len().max(1));
    beside >= FEWEST && as_f32(beside) >= each * MUCH
}

/// Whether a block is paper with print on it: bright in large part, dark in a smaller one, and changing in both directions.
fn is_print(copy: &Grey, [left, top]: [usize; 2], span: f32) -> bool {
    let cells = || (top..top + BLOCK).flat_map(move |y| (left..left + BLOCK).map(move |x| (x, y)));
    let (low, high) = cells().fold((255_u8, 0_u8), |(low, high), (x, y)| {
        let shade = copy.at(x, y);
        (low.min(shade), high.max(shade))
    });
    if f32::from(high.saturating_sub(low)) < span * CONTRAST {
        return false;
    }
    let middle = u8::midpoint(low, high);
    let dark = |(x, y): (usize, usize)| copy.at(x, y) < middle;
    let share = as_f32(cells().filter(|at| dark(*at)).count()) / as_f32(BLOCK * BLOCK);
    let changes =
        |other: fn((usize, usize)) -> (usize, usize)| cells().filter(|at| dark(*at) != dark(other(*at))).count();
    share <= DARK && changes(|(x, y)| (x + 1, y)) >= BLOCK && changes(|(x, y)| (x, y + 1)) >= BLOCK
}

/// How far a place lies outside a page, as a share of its size; 0 or less inside.
fn outside(page: &Corners, [x, y]: Point) -> f32 {
    let next = page.iter().cycle().skip(1);
    let far = page.iter().zip(next).map(|([ax, ay], [bx, by])| {
        let (dx, dy) = (bx - ax, by - ay);
        let length = dx.hypot(dy).max(1.0);
        // Clockwise with y downwards: what is outside lies to the left of the side.
        ((x - ax) * dy - (y - ay) * dx) / length / length
    });
    far.fold(f32::MIN, f32::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_lie_inside_or_outside_of_a_page() {
        let page = [[100.0, 100.0], [300.0, 100.0], [300.0, 400.0], [100.0, 400.0]];
        assert!(outside(&page, [200.0, 200.0]) < 0.0);
        assert!((outside(&page, [400.0, 200.0]) - 100.0 / 300.0).abs() < 1e-3);
        assert!((outside(&page, [200.0, 50.0]) - 50.0 / 200.0).abs() < 1e-3);
    }

    #[test]
    fn strips_are_cut_where_a_page_may_lie() {
        let picture = Grey::new(1000, 700, vec![255; 700_000]);
        let page = [[20.0, 10.0], [500.0, 10.0], [500.0, 690.0], [20.0, 690.0]];
        let found = strips(&picture, &[page]);
        assert_eq!(found.len(), 1, "only to the right of it");
        assert!(found.iter().all(|(corner, part)| *corner == [500.0, 0.0] && part.width() == 500));
    }
}
