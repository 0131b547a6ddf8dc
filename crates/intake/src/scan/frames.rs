//! The frames of the boxes, each found once more on the scan: print is laid over the page to a millimetre or so, and a box
//! needs it exactly.
//!
//! A cross with a felt pen, or a circle, can hide a frame. Then it lies where those beside it say, if they agree. Called by
//! `reading_page`.

use super::{
    grey::{as_f32, as_usize},
    layout::{LayoutPage, MM, Spot, grown},
    patch::{Patch, Pyramid, Template},
    register::Placement,
};

/// How far a frame is looked for, in pixels of the pattern, and how well it must fit.
const REACH: usize = 8;
const LIKE: f32 = 0.4;
/// How near other frames must be, how many of them are asked, and by how many pixels of the pattern they may differ.
const NEAR: f32 = 50.0 * MM;
const ASKED: usize = 3;
const AGREE: f32 = 1.6;

/// Where the frame of a box is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Frame {
    /// Found, so many pixels of the pattern to the right and down of where it was expected.
    Seen([f32; 2]),
    /// Hidden; those beside it are off by that.
    Reckoned([f32; 2]),
    /// Nobody knows.
    Lost,
}

/// The frames of all boxes of a page; `Lost` for texts.
pub(super) fn all(scan: &Pyramid, placement: &Placement, page: &LayoutPage) -> Vec<Frame> {
    let is_box = |spot: &&Spot| spot.state.is_some();
    let found: Vec<Option<[f32; 2]>> = page
        .spots
        .iter()
        .map(|spot| Some(spot).filter(is_box).and_then(|spot| seen(scan, placement, page, spot)))
        .collect();
    let middle = |spot: &Spot| {
        let [left, top, right, bottom] = spot.area;
        [f32::midpoint(left, right), f32::midpoint(top, bottom)]
    };
    let reckoned = |spot: &Spot| {
        let [x, y] = middle(spot);
        let shifts = page.spots.iter().zip(&found).filter_map(|(other, shift)| {
            let [ox, oy] = middle(other);
            Some(((ox - x).hypot(oy - y), (*shift)?))
        });
        let mut near: Vec<(f32, [f32; 2])> = shifts.filter(|(far, _)| *far <= NEAR).collect();
        near.sort_by(|a, b| a.0.total_cmp(&b.0));
        near.truncate(ASKED);
        let axis = |axis: usize| near.iter().filter_map(move |(_, shift)| shift.get(axis).copied());
        let spread = |at: usize| axis(at).fold(f32::MIN, f32::max) - axis(at).fold(f32::MAX, f32::min);
        if near.len() < ASKED || spread(0) > AGREE || spread(1) > AGREE {
            return Frame::Lost;
        }
        Frame::Reckoned([0, 1].map(|at| axis(at).sum::<f32>() / as_f32(near.len())))
    };
    let frame = |(spot, shift): (&Spot, &Option<[f32; 2]>)| match shift {
        Some(shift) => Frame::Seen(*shift),
        None if spot.state.is_some() => reckoned(spot),
        None => Frame::Lost,
    };
    page.spots.iter().zip(&found).map(frame).collect()
}

/// How far the frame of the box lies from where it was expected, in pixels of the pattern; nothing if it is not found.
fn seen(scan: &Pyramid, placement: &Placement, page: &LayoutPage, spot: &Spot) -> Option<[f32; 2]> {
    let ([left, top], columns, rows) = grown(spot.area, 2.2 * MM, 1.0);
    let side = columns.max(rows);
    if left < 0.0 || top < 0.0 {
        return None;
    }
    let corner = [as_usize(left.round()), as_usize(top.round())];
    let [x0, y0, x1, y1] = spot.area;
    // What is inside is the person's, not ours.
    let inset = 0.5 * MM;
    let compared = |x: usize, y: usize| {
        let (x, y) = (as_f32(corner[0] + x), as_f32(corner[1] + y));
        !(x > x0 + inset && x < x1 - inset && y > y0 + inset && y < y1 - inset)
    };
    let template = Template::of(&page.sheet, corner, side, compared)?;
    let half = (as_f32(side) - 1.0) / 2.0;
    let middle = [as_f32(corner[0]) + half, as_f32(corner[1]) + half];
    let patch = Patch::around(scan, placement.at(middle), placement.steps(middle), 1.0, side + 2 * REACH);
    let best = template.find(&patch, REACH)?;
    (best.score >= LIKE && !best.at_edge).then_some([best.right, best.down])
}
