//! The shape of the ink in a box: where it comes from and goes to, whether it has edges, what else is written around it,
//! and whether a pale stroke hides in a box that seems empty.
//!
//! A tick may leave its box by one long arm; what comes in and goes out again only crosses it. A pen leaves edges about as
//! sharp as those of the print beside it, a smear or a shadow does not. Called by `marks` and `boxes`.

use super::{
    boxes::Cell,
    grey::{as_f32, as_usize},
    marks::{CELLS, Look},
};

/// How far beyond the frame ink goes that only crosses the box, in millimetres: on two opposite sides, or on one.
const ACROSS: f32 = 3.3;
const AWAY: f32 = 3.6;
/// From where ink that leaves the box is an arm, in millimetres from the frame.
const ARM: f32 = 1.8;
/// How far the other end of a tick goes beyond the frame at most, in millimetres.
const SHORT: f32 = 1.0;
/// How far from its lowest point, as a share of the box, both parts of a tick must go up and aside.
const UP: f32 = 0.15;
const ASIDE: f32 = 0.1;
/// Distance in millimetres over which edges are compared.
const EDGE: f32 = 0.25;
/// Sharpness of the edges of ink, as a share of that of the print around, up to which it has none.
const SOFT: f32 = 0.55;
/// Fewest places by which the sharpness of edges is told.
const FEWEST: usize = 12;
/// Width of a printed line that ink goes over, with what is near it, in millimetres.
const BRIDGE: f32 = 1.2;
/// Places on each side of ink by which gaps are closed.
const GAP: usize = 1;
/// Share of the rows and of the columns that thin strokes must reach.
const THROUGH: f32 = 0.6;
/// Area in square millimetres of other ink around a box from which it is not sure what is in the box.
const OTHER: f32 = 1.5;
/// Least difference from the paper of a pale stroke, as a share of that of the print, and how much more than what is around
/// the box it stands out.
const PALE: f32 = 0.06;
const MORE: f32 = 1.7;
/// Least extent of a pale stroke as a share of the inner part, and its least area in square millimetres.
const LONG: f32 = 0.55;
const AREA: f32 = 0.2;

impl Look<'_> {
    /// Whether the ink goes on over the frame, far beyond what a tick or a cross does.
    pub(super) fn only_crossed(&self, inside: &[usize]) -> bool {
        let reached = self.reached(inside);
        let mut most = [0.0_f32; 4];
        for at in &reached {
            for (side, distance) in most.iter_mut().zip(self.beyond(*at)) {
                *side = side.max(distance / CELLS);
            }
        }
        let [left, right, up, down] = most;
        if left.min(right).max(up.min(down)) >= ACROSS {
            return true;
        }
        // The arm of a tick goes up and to one side; nothing goes far the other way.
        let one_arm = || {
            left.min(right) <= SHORT && down <= SHORT && up >= SHORT && self.arms(&reached) == 1 && self.turns(&reached)
        };
        most.iter().any(|side| *side >= AWAY) && !one_arm()
    }

    /// How far a place is beyond the frame: left, right, above, below; in places.
    fn beyond(&self, at: usize) -> [f32; 4] {
        let ([left, top, right, bottom], [x, y]) = (self.frame, self.place(at));
        [left - x, x - right, top - y, y - bottom]
    }

    fn farthest(&self, at: usize) -> f32 {
        self.beyond(at).into_iter().fold(f32::MIN, f32::max)
    }

    /// The ink that hangs together with that inside: over the frame, and over a printed line as wide as one.
    fn reached(&self, inside: &[usize]) -> Vec<usize> {
        let columns = self.inked.columns.max(1);
        let most = as_usize(BRIDGE * CELLS);
        let mut left: Vec<Option<usize>> = vec![None; self.inked.ink.len()];
        let mut next: std::collections::VecDeque<usize> = inside.iter().copied().collect();
        for at in inside {
            if let Some(left) = left.get_mut(*at) {
                *left = Some(most);
            }
        }
        while let Some(at) = next.pop_front() {
            let own = left.get(at).copied().flatten().unwrap_or_default();
            let (column, row) = (at % columns, at / columns);
            for y in row.saturating_sub(1)..=(row + 1).min(self.rows.saturating_sub(1)) {
                for x in column.saturating_sub(1)..=(column + 1).min(columns - 1) {
                    let other = y * columns + x;
                    let printed = self.inked.ink.get(other) == Some(&Cell::Printed) && self.inked.dark(x, y);
                    let goes_on = match self.inked.ink.get(other) {
                        Some(Cell::Ink) => Some(most),
                        // Along the frame itself as far as it goes.
                        _ if printed && self.farthest(other).abs() <= 0.7 * CELLS => Some(own.max(1)),
                        _ if printed => own.checked_sub(1),
                        _ => None,
                    };
                    if goes_on > left.get(other).copied().flatten()
                        && let Some(known) = left.get_mut(other)
                    {
                        *known = goes_on;
                        next.push_back(other);
                    }
                }
            }
        }
        (0..left.len()).filter(|at| left.get(*at).copied().flatten().is_some()).collect()
    }

    /// The strokes in the box as they are when small gaps in them are closed: pens skip, and coarse pictures break lines.
    pub(super) fn broken_strokes(&self, inside: &[usize]) -> Vec<Vec<usize>> {
        let columns = self.inked.columns.max(1);
        let own: std::collections::BTreeSet<usize> = inside.iter().copied().collect();
        let closed = |at: &usize| {
            let (x, y) = (at % columns, at / columns);
            let near = (y.saturating_sub(GAP)..=y + GAP)
                .flat_map(|y| (x.saturating_sub(GAP)..=x + GAP).map(move |x| y * columns + x));
            near.into_iter().any(|other| own.contains(&other))
        };
        let cells: Vec<usize> = (0..self.inked.ink.len()).filter(closed).collect();
        let [left, top, right, bottom] = self.inner;
        let long = |piece: &Vec<usize>| {
            let [wide, high] = self.extent(piece);
            (wide / (right - left).max(1.0)).max(high / (bottom - top).max(1.0)) >= LONG
        };
        self.pieces(&cells)
            .into_iter()
            .filter(long)
            .map(|mut piece| {
                piece.retain(|at| own.contains(at));
                piece
            })
            .collect()
    }

    /// Whether the strokes in the box, all together, go through it from side to side and from top to bottom.
    pub(super) fn goes_through(&self, strokes: &[Vec<usize>]) -> bool {
        let [left, top, right, bottom] = self.inner;
        let reach = |axis: usize, from: f32, to: f32| {
            let lines: std::collections::BTreeSet<usize> = strokes
                .iter()
                .flatten()
                .filter_map(|at| self.place(*at).get(axis).copied())
                .filter(|at| (from..=to).contains(at))
                .map(as_usize)
                .collect();
            // What is printed near the frame hides some of them.
            as_f32(lines.len()) / (to - from).max(1.0)
        };
        reach(0, left, right) >= THROUGH && reach(1, top, bottom) >= THROUGH
    }

    /// How many pieces of what was reached lie away from the box.
    fn arms(&self, reached: &[usize]) -> usize {
        let away: Vec<usize> = reached.iter().copied().filter(|at| self.farthest(*at) >= ARM * CELLS).collect();
        self.pieces(&away).len()
    }

    /// Whether what was reached goes up on both sides of its lowest point in the box, as a tick or a cross does.
    fn turns(&self, reached: &[usize]) -> bool {
        let [left, top, right, bottom] = self.frame;
        let near: Vec<[f32; 2]> = reached
            .iter()
            .filter(|at| match self.inked.ink.get(**at) {
                // Print is near, but what is dark well inside the frame is ink.
                Some(Cell::Printed) => self.farthest(**at) <= -0.3 * CELLS,
                _ => self.farthest(**at) <= SHORT * CELLS,
            })
            .map(|at| self.place(*at))
            .collect();
        let Some([x, y]) = near.iter().copied().max_by(|a, b| a[1].total_cmp(&b[1])) else { return false };
        let (aside, up) = ((right - left) * ASIDE, (bottom - top) * UP);
        let goes_up = |sign: f32| near.iter().any(|[px, py]| (px - x) * sign >= aside && y - py >= up);
        goes_up(-1.0) && goes_up(1.0)
    }

    /// Whether the ink has no edges as the print around it has.
    pub(super) fn is_soft(&self, inside: &[usize]) -> bool {
        let ink: Vec<usize> =
            self.reached(inside).into_iter().filter(|at| self.inked.ink.get(*at) == Some(&Cell::Ink)).collect();
        let printed: Vec<usize> =
            (0..self.inked.ink.len()).filter(|at| self.inked.ink.get(*at) == Some(&Cell::Printed)).collect();
        let Some(of_ink) = self.sharpness(&ink, false) else { return false };
        let Some(of_print) = self.sharpness(&printed, true) else { return false };
        of_ink < of_print * SOFT
    }

    /// The steepest steps of shade at these places, as a share of the whole way from paper to the darkest of them; nothing if
    /// too few of them lie at an edge.
    fn sharpness(&self, cells: &[usize], printed: bool) -> Option<f32> {
        let columns = self.inked.columns.max(1);
        let far = as_usize((EDGE * CELLS).round()).max(1);
        let shade = |at: usize| self.inked.shades.get(at).copied().map(f32::from);
        let free = |at: &usize| printed || self.inked.ink.get(*at) == Some(&Cell::Paper);
        let mut steps = Vec::new();
        for at in cells {
            let (x, own) = (at % columns, shade(*at)?);
            let beside = [
                (x >= far).then(|| at - far),
                (x + far < columns).then(|| at + far),
                at.checked_sub(far * columns),
                Some(at + far * columns),
            ];
            let steepest = beside.into_iter().flatten().filter(free).filter_map(shade).map(|other| other - own);
            if let Some(step) = steepest.reduce(f32::max) {
                steps.push(step);
            }
        }
        if steps.len() < FEWEST {
            return None;
        }
        steps.sort_by(f32::total_cmp);
        let whole = self.inked.paper - self.inked.darkest.max(self.darkest_of(cells));
        Some(steps.get(steps.len() * 9 / 10)? / whole.max(1.0))
    }

    /// The shade that five of a hundred of these places fall below.
    fn darkest_of(&self, cells: &[usize]) -> f32 {
        self.inked.paper - self.depth(cells, 5) * (self.inked.paper - self.inked.darkest).max(1.0)
    }

    /// Whether there is much ink around the box that neither hangs together with that in it nor belongs to another field.
    pub(super) fn other_ink(&self, inside: &[usize], others: &[[f32; 4]]) -> bool {
        // An arm that goes on behind a printed letter is the same arm.
        let reached = self.reached(inside);
        let columns = self.inked.columns.max(1);
        let behind = self.connected(&reached, |at| match self.inked.ink.get(at) {
            Some(Cell::Ink) => true,
            Some(Cell::Printed) => self.inked.dark(at % columns, at / columns),
            _ => false,
        });
        let own: std::collections::BTreeSet<usize> = behind.into_iter().collect();
        let apart = |at: &usize| {
            self.inked.ink.get(*at) == Some(&Cell::Ink) && self.farthest(*at) > 0.3 * CELLS && !own.contains(at)
        };
        let cells: Vec<usize> = (0..self.inked.ink.len()).filter(apart).collect();
        let pieces = self.pieces(&cells);
        let counted = pieces.iter().filter(|piece| !self.is_of_another(piece, others));
        as_f32(counted.map(Vec::len).sum()) >= OTHER * CELLS * CELLS
    }

    /// Whether a pale stroke is in a box that is empty otherwise: narrow, long, and standing out more than what is around it.
    pub(super) fn pale_stroke(&self) -> bool {
        let hat = self.hat();
        let of = |at: &usize| hat.get(*at).copied().unwrap_or_default();
        let free = |at: &usize| self.inked.ink.get(*at) != Some(&Cell::Printed);
        let mut around: Vec<f32> =
            (0..hat.len()).filter(|at| free(at) && self.farthest(*at) > 0.5 * CELLS).map(|at| of(&at)).collect();
        around.sort_by(f32::total_cmp);
        let usual = around.get(around.len() * 97 / 100).copied().unwrap_or_default();
        let least = ((self.inked.paper - self.inked.darkest) * PALE).max(usual * MORE).max(4.0);
        let [left, top, right, bottom] = self.inner;
        let within = |at: &usize| {
            let [x, y] = self.place(*at);
            x >= left && x <= right && y >= top && y <= bottom
        };
        let cells: Vec<usize> = (0..hat.len()).filter(|at| free(at) && within(at) && of(at) >= least).collect();
        self.pieces(&cells).iter().any(|piece| {
            let [wide, high] = self.extent(piece);
            let long = (wide / (right - left).max(1.0)).max(high / (bottom - top).max(1.0)) >= LONG;
            long && as_f32(piece.len()) >= AREA * CELLS * CELLS
        })
    }
}
