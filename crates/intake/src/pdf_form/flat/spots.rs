//! The places of a form on one page, and what is found painted at each.
//!
//! The blank form paints a box's outline and a text's line, both along the edges of the place: they do not count as entries,
//! but show that the page is the one that was meant. Called by the folder's `read`, which makes the places, and by `paint`,
//! which says what is painted.

use super::geometry::{Matrix, Point, Rect};
use crate::pdf_form::budget::Budget;

/// How far from the corners of its place the blank form's own line may end, in points.
const EDGE: f64 = 1.5;
/// How far beside its place a text may begin, in points.
const BESIDE: f64 = 2.0;
/// Where what is painted belongs to the blank form: this part of the place's shorter side, on every side.
const RIM: f64 = 0.2;
/// The same for an area as a whole: fillings of the background reach further than that.
const AREA_RIM: f64 = 0.08;
/// How far a mark may reach beyond its place, by the place's shorter side: longer lines cross out a page.
const BEYOND: f64 = 1.5;

/// What looking at a place costs, in bytes.
const LOOK: usize = 2;
/// What comparing a point with a place costs, in bytes.
const COMPARE: usize = 16;

/// One place.
pub(super) struct Spot {
    pub(super) rect: Rect,
    /// It is a box to tick.
    pub(super) boxed: bool,
    /// The blank form's own line was found.
    pub(super) framed: bool,
    /// Something is painted inside.
    pub(super) marked: bool,
    /// The texts that begin inside.
    pub(super) runs: Vec<Run>,
}

impl Spot {
    pub(super) fn new(rect: Rect, boxed: bool) -> Self {
        Self { rect, boxed, framed: false, marked: false, runs: Vec::new() }
    }

    /// The blank form's own line ends at both lower corners of the place.
    fn is_framed_by(&self, path: &Path) -> bool {
        let near = |x: f64, p: &Point| (p.x - x).abs() <= EDGE && (p.y - self.rect.bottom).abs() <= EDGE;
        let points = || path.parts.iter().flatten();
        points().any(|p| near(self.rect.left, p)) && points().any(|p| near(self.rect.right, p))
    }

    fn is_marked_by(&self, path: &Path, painted: Painted, clip: Rect) -> bool {
        let zone = self.rect.inner(RIM).meet(clip);
        let reach = self.rect.inner(-BEYOND);
        let area = self.rect.inner(AREA_RIM);
        path.parts.iter().any(|part| {
            let bounds = Rect::around(part);
            let fills = || {
                let inside = area.covers(bounds) && !zone.meet(bounds).is_empty();
                inside || part.iter().any(|point| zone.holds(*point))
            };
            let crosses = || part.iter().zip(part.iter().skip(1)).any(|(from, to)| zone.crossed(*from, *to));
            reach.covers(bounds) && (painted.filled && fills() || painted.stroked && crosses())
        })
    }
}

/// A text as it is painted, up to where the next position is set.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Run {
    /// Where it begins.
    pub(super) at: Point,
    /// Size of its letters, in points.
    pub(super) size: f64,
    pub(super) text: String,
}

/// A path: its parts, each with its points in order.
#[derive(Default)]
pub(super) struct Path {
    pub(super) parts: Vec<Vec<Point>>,
}

impl Path {
    pub(super) fn begin(&mut self, at: Point) {
        self.parts.push(vec![at]);
    }

    pub(super) fn line(&mut self, to: Point) {
        match self.parts.last_mut() {
            Some(part) => part.push(to),
            None => self.begin(to),
        }
    }

    /// A curve as four straight lines.
    pub(super) fn curve(&mut self, one: Point, two: Point, to: Point) {
        let from = self.last().unwrap_or(one);
        for part in [0.25, 0.5, 0.75, 1.0] {
            let (a, b, c) = (from.towards(one, part), one.towards(two, part), two.towards(to, part));
            self.line(a.towards(b, part).towards(b.towards(c, part), part));
        }
    }

    pub(super) fn close(&mut self) {
        let first = self.parts.last().and_then(|part| part.first()).copied();
        if let Some(first) = first {
            self.line(first);
        }
    }

    /// A rectangle, turned as the matrix says.
    pub(super) fn rectangle(&mut self, [x, y, width, height]: [f64; 4], matrix: Matrix) {
        self.begin(matrix.apply(x, y));
        for (x, y) in [(x + width, y), (x + width, y + height), (x, y + height), (x, y)] {
            self.line(matrix.apply(x, y));
        }
    }

    pub(super) fn last(&self) -> Option<Point> {
        self.parts.last().and_then(|part| part.last()).copied()
    }
}

/// How a path is painted, in a colour that can be seen.
#[derive(Clone, Copy)]
pub(super) struct Painted {
    pub(super) filled: bool,
    pub(super) stroked: bool,
}

/// The places of one page.
pub(super) struct Spots<'a> {
    pub(super) list: Vec<Spot>,
    pub(super) budget: &'a Budget,
}

impl Spots<'_> {
    /// Pays for looking at all places once.
    fn look(&self) -> bool {
        self.budget.bytes(self.list.len().saturating_mul(LOOK))
    }

    /// A path is painted.
    pub(super) fn path(&mut self, path: &Path, painted: Painted, clip: Rect) {
        if !(painted.filled || painted.stroked) || !self.look() {
            return;
        }
        let count: usize = path.parts.iter().map(Vec::len).sum();
        let bounds = path.parts.iter().map(|part| Rect::around(part));
        let Some(bounds) = bounds.reduce(|a, b| Rect {
            left: a.left.min(b.left),
            bottom: a.bottom.min(b.bottom),
            right: a.right.max(b.right),
            top: a.top.max(b.top),
        }) else {
            return;
        };
        for spot in &mut self.list {
            if spot.rect.grown(EDGE).meet(bounds).is_empty() {
                continue;
            }
            if !self.budget.bytes(count.saturating_mul(COMPARE)) {
                return;
            }
            spot.framed |= spot.is_framed_by(path);
            spot.marked = spot.marked || spot.is_marked_by(path, painted, clip);
        }
    }

    /// A picture is painted that covers this much.
    pub(super) fn picture(&mut self, covers: Rect, clip: Rect) {
        if !self.look() {
            return;
        }
        for spot in &mut self.list {
            let reach = spot.rect.inner(-BEYOND);
            spot.marked |= reach.covers(covers) && !spot.rect.inner(RIM).meet(covers).meet(clip).is_empty();
        }
    }

    /// A text is painted.
    pub(super) fn text(&mut self, run: Run, clip: Rect) {
        let blank = run.text.chars().all(char::is_whitespace);
        if !self.look() || !clip.grown(BESIDE).holds(run.at) || run.text.is_empty() {
            return;
        }
        // A single sign is set so that it lies in the middle; its beginning may be outside.
        let middle = Point::new(run.at.x + 0.3 * run.size, run.at.y + 0.35 * run.size);
        let single = run.text.trim().chars().nth(1).is_none();
        let ticks = |spot: &Spot| spot.rect.holds(run.at) || single && spot.rect.inner(RIM).holds(middle);
        if let Some(spot) = self.list.iter_mut().find(|spot| spot.boxed && !blank && ticks(spot)) {
            spot.marked = true;
            return;
        }
        let texts = || self.list.iter().enumerate().filter(|(_, spot)| !spot.boxed);
        let inside = texts().find(|(_, spot)| spot.rect.holds(run.at));
        let found = inside.or_else(|| texts().find(|(_, spot)| spot.rect.grown(BESIDE).holds(run.at)));
        if let Some(spot) = found.map(|(place, _)| place).and_then(|place| self.list.get_mut(place)) {
            spot.runs.push(run);
        }
    }
}
