//! Lays a scan over the issued page: finds for every place of the pattern where it is on the scan.
//!
//! The code in the corner of the page is a short lever, so it only gives the start. From there the print itself is followed
//! outwards, block by block: where the nearest blocks lie says where the next one must be, and correlation finds it exactly.
//! A projective map is fitted to all blocks, those that fit badly are left out, and what remains between the map and the
//! nearest blocks (bent paper, a scanner that does not run evenly) is added. Light and darkness do not matter: correlation
//! compares differences. Called by `reading_page`.

use super::{
    codes::Code,
    grey::{Grey, as_f32, as_usize},
    layout::{BLOCK, DPI, LayoutPage, MM},
    patch::{Patch, Pyramid, Template},
    transform::{Kind, Map, Pair, Point},
};

/// Least correlation of a block that counts as found.
pub(super) const LIKE: f32 = 0.5;
/// Farthest that a block is looked for, in pixels of the half-size pattern.
const FARTHEST: usize = 9;
/// Share of the way from the nearest known place by which a block may be off.
const DRIFT: f32 = 0.05;
/// Fewest blocks that hold a page, and fewest for perspective.
pub(super) const FEWEST: usize = 8;
const PERSPECTIVE: usize = 20;
/// Side of a block when it is found again exactly, in pixels of the pattern, and how far it is looked for.
const FINE: usize = 44;
const NEAR: usize = 3;
/// Blocks that say how far the paper is off the map.
const NEIGHBOURS: usize = 6;

/// Where the places of the pattern are on a scan.
#[derive(Clone, Debug)]
pub(super) struct Placement {
    map: Map,
    anchors: Vec<Pair>,
    /// Share of the blocks of print that were found where they belong.
    pub(super) share: f32,
    /// How far a block typically is off those around it, in millimetres of paper.
    pub(super) off: f32,
    /// Dots per inch of the scan, measured on the print.
    pub(super) dpi: f32,
}

impl Placement {
    /// Where a place of the pattern is on the scan.
    pub(super) fn at(&self, from: Point) -> Point {
        beside(&self.map, &self.anchors, from)
    }

    /// The same by the map alone: far from all print nothing is known beside it.
    pub(super) fn flat(&self, from: Point) -> Point {
        self.map.apply(from)
    }

    /// Steepest slope, at this height, of what the nearest blocks say beside the map: paper bends a little, and print that
    /// was followed from one row into the next one jumps.
    pub(super) fn steepest(&self, y: f32, width: f32) -> f32 {
        const EVERY: f32 = 4.0 * MM;
        let places = (0..as_usize(width / EVERY)).map(|at| [as_f32(at) * EVERY, y]);
        let off: Vec<f32> = places
            .map(|from| {
                let ([x, y], [at_x, at_y]) = (self.map.apply(from), self.at(from));
                let [_, down] = self.map.steps(from);
                // Along the steps down the page, in pixels of the pattern.
                let length = (down[0] * down[0] + down[1] * down[1]).max(1e-6);
                ((at_x - x) * down[0] + (at_y - y) * down[1]) / length
            })
            .collect();
        off.iter().zip(off.iter().skip(1)).map(|(from, to)| (to - from).abs() / EVERY).fold(0.0, f32::max)
    }

    /// How one pixel of the pattern to the right and down lies on the scan.
    pub(super) fn steps(&self, from: Point) -> [Point; 2] {
        self.map.steps(from)
    }
}

/// Lays the scan over the page, from the place of its code.
///
/// # Errors
/// Why it cannot be done, as the end of a sentence.
pub(super) fn place(scan: &Pyramid, code: &Code, page: &LayoutPage) -> Result<Placement, String> {
    let mut growth = Growth::start(scan, code, page).ok_or("the code has no extent")?;
    growth.spread();
    growth.leap();
    let found = growth.anchors.len();
    if found < FEWEST {
        return Err(format!("only {found} of {} parts of its print were found", page.blocks.len()));
    }
    let coarse = growth.map;
    let mut fine = Vec::new();
    for pair in &growth.anchors {
        if let Some((to, score)) = exact(scan, page, &coarse, pair.from, pair.to) {
            fine.push(Pair { from: pair.from, to, weight: score });
        }
    }
    if fine.len() < FEWEST {
        return Err(format!("only {} of {} parts of its print were found exactly", fine.len(), page.blocks.len()));
    }
    let map = Map::fit_robust(&fine, kind(&fine, page), 1.0).ok_or("its print does not lie in one plane")?;
    let middle = [as_f32(page.sheet.width()) / 2.0, as_f32(page.sheet.height()) / 2.0];
    let scale = map.scale(middle);
    if scale <= 0.0 {
        return Err("it is mirrored".to_owned());
    }
    let (fine, typical) = agreeing(&map, &fine, scale * MM * 0.8);
    if fine.len() < FEWEST {
        return Err("the parts of its print contradict each other".to_owned());
    }
    let share = as_f32(fine.len()) / as_f32(page.blocks.len().max(1));
    Ok(Placement { map, anchors: fine, share, off: typical / scale / MM, dpi: DPI * scale })
}

/// The kind of map that so many blocks so far apart can hold.
fn kind(anchors: &[Pair], page: &LayoutPage) -> Kind {
    let extent = |axis: usize| {
        let values = || anchors.iter().filter_map(|pair| pair.from.get(axis).copied());
        values().fold(f32::MIN, f32::max) - values().fold(f32::MAX, f32::min)
    };
    let wide = extent(0) > 0.4 * as_f32(page.sheet.width()) && extent(1) > 0.4 * as_f32(page.sheet.height());
    if anchors.len() >= PERSPECTIVE && wide { Kind::Projective } else { Kind::Affine }
}

/// What the map says, and what the nearest blocks say beside it.
fn beside(map: &Map, anchors: &[Pair], from: Point) -> Point {
    let mut near: Vec<(f32, &Pair)> = anchors.iter().map(|pair| (apart(pair.from, from), pair)).collect();
    if near.len() > NEIGHBOURS {
        near.select_nth_unstable_by(NEIGHBOURS, |a, b| a.0.total_cmp(&b.0));
        near.truncate(NEIGHBOURS);
    }
    let [mut x, mut y] = map.apply(from);
    // Far from any block only the map counts.
    let (mut sum, mut right, mut down) = (1.0 / (60.0 * MM).powi(4), 0.0, 0.0);
    for (distance, pair) in near {
        let weight = pair.weight / (distance.powi(2) + (4.0 * MM).powi(2)).powi(2);
        let at = map.apply(pair.from);
        sum += weight;
        right += weight * (pair.to[0] - at[0]);
        down += weight * (pair.to[1] - at[1]);
    }
    x += right / sum;
    y += down / sum;
    [x, y]
}

/// The blocks that are off the map as far and in the same direction as those around them: bent paper is no fault, a
/// block that was taken for another is. Also how far a block typically is off those around it.
fn agreeing(map: &Map, pairs: &[Pair], least: f32) -> (Vec<Pair>, f32) {
    let off = |pair: &Pair| {
        let at = map.apply(pair.from);
        [pair.to[0] - at[0], pair.to[1] - at[1]]
    };
    let middle = |mut values: Vec<f32>| {
        values.sort_by(f32::total_cmp);
        values.get(values.len() / 2).copied().unwrap_or_default()
    };
    let apart_from_others = |pair: &Pair| {
        let mut near: Vec<(f32, [f32; 2])> =
            pairs.iter().map(|other| (apart(other.from, pair.from), off(other))).collect();
        near.sort_by(|a, b| a.0.total_cmp(&b.0));
        near.truncate(NEIGHBOURS + 1);
        let usual = [0, 1].map(|axis| middle(near.iter().filter_map(|(_, off)| off.get(axis).copied()).collect()));
        apart(off(pair), usual)
    };
    let distances: Vec<f32> = pairs.iter().map(apart_from_others).collect();
    let kept = pairs.iter().zip(&distances).filter(|(_, distance)| **distance <= least);
    (kept.map(|(pair, _)| *pair).collect(), middle(distances.clone()))
}

pub(super) fn apart(a: Point, b: Point) -> f32 {
    (a[0] - b[0]).hypot(a[1] - b[1])
}

/// A block found again at full size.
fn exact(scan: &Pyramid, page: &LayoutPage, map: &Map, from: Point, start: Point) -> Option<(Point, f32)> {
    let half = as_f32(FINE) / 2.0;
    let corner = [(from[0] - half).round(), (from[1] - half).round()];
    if corner[0] < 0.0 || corner[1] < 0.0 {
        return None;
    }
    let template = Template::of(&page.sheet, [as_usize(corner[0]), as_usize(corner[1])], FINE, |_, _| true)?;
    let [right, down] = map.steps(from);
    // The block's corner is whole pixels, its middle need not be.
    let (dx, dy) = (corner[0] + half - 0.5 - from[0], corner[1] + half - 0.5 - from[1]);
    let middle = [start[0] + dx * right[0] + dy * down[0], start[1] + dx * right[1] + dy * down[1]];
    let patch = Patch::around(scan, middle, [right, down], 1.0, FINE + 2 * NEAR);
    let best = template.find(&patch, NEAR)?;
    let (x, y) = (best.right, best.down);
    let to = [start[0] + x * right[0] + y * down[0], start[1] + x * right[1] + y * down[1]];
    (best.score >= LIKE).then_some((to, best.score))
}

/// Following the print outwards from the code.
pub(super) struct Growth<'a> {
    pub(super) scan: &'a Pyramid,
    pub(super) page: &'a LayoutPage,
    pub(super) corners: Vec<Pair>,
    pub(super) anchors: Vec<Pair>,
    pub(super) map: Map,
    /// Blocks still to be found: place in the list of the page, and distance from what is known.
    pub(super) waiting: Vec<(usize, f32)>,
}

impl<'a> Growth<'a> {
    fn start(scan: &'a Pyramid, code: &Code, page: &'a LayoutPage) -> Option<Self> {
        let pairs = page.code.corners.iter().zip(code.corners);
        let corners: Vec<Pair> = pairs.map(|(from, to)| Pair { from: *from, to, weight: 1.0 }).collect();
        let map = Map::fit(&corners, Kind::Affine).filter(|map| map.scale(page.code.corners[0]) > 0.0)?;
        let (x, y) = page.code.centre();
        let distance = |block: &[usize; 2]| apart(middle(*block), [x, y]);
        let waiting = page.blocks.iter().map(distance).enumerate().collect();
        Some(Self { scan, page, corners, anchors: Vec::new(), map, waiting })
    }

    /// Finds block after block, always the one nearest to what is known; then those once more that were not found.
    pub(super) fn spread(&mut self) {
        let mut missed = Vec::new();
        while let Some(next) = self.nearest() {
            let (place, distance) = self.waiting.swap_remove(next);
            if self.find(place, distance).is_none() {
                missed.push(place);
            }
        }
        self.refit();
        for place in missed {
            let _ = self.find(place, 0.0);
        }
        self.refit();
    }

    fn nearest(&self) -> Option<usize> {
        let by_distance = |a: &(usize, &(usize, f32)), b: &(usize, &(usize, f32))| a.1.1.total_cmp(&b.1.1);
        self.waiting.iter().enumerate().min_by(by_distance).map(|(at, _)| at)
    }

    fn find(&mut self, place: usize, distance: f32) -> Option<()> {
        let block = *self.page.blocks.get(place)?;
        let from = middle(block);
        let start = beside(&self.map, &self.anchors, from);
        let [right, down] = self.map.steps(from);
        let reach = (2 + as_usize(distance / 2.0 * DRIFT)).min(FARTHEST);
        let template = Template::of(&self.page.half, block, BLOCK, |_, _| true)?;
        let patch = Patch::around(self.scan, start, [right, down], 2.0, BLOCK + 2 * reach);
        let best = template.find(&patch, reach).filter(|best| best.score >= LIKE && !best.at_edge)?;
        let (x, y) = (best.right * 2.0, best.down * 2.0);
        let to = [start[0] + x * right[0] + y * down[0], start[1] + x * right[1] + y * down[1]];
        self.anchors.push(Pair { from, to, weight: best.score });
        for (other, distance) in &mut self.waiting {
            if let Some(block) = self.page.blocks.get(*other) {
                *distance = distance.min(apart(middle(*block), from));
            }
        }
        if self.anchors.len() < PERSPECTIVE || self.anchors.len().is_multiple_of(8) {
            self.refit();
        }
        Some(())
    }

    /// The map that fits what was found so far; the code counts as long as there is little else.
    pub(super) fn refit(&mut self) {
        let mut pairs = self.anchors.clone();
        if pairs.len() < 2 * FEWEST {
            pairs.extend(&self.corners);
        }
        let least = self.map.scale(self.page.code.corners[0]).abs() * 2.0;
        let kind = kind(&self.anchors, self.page);
        if let Some(map) = Map::fit_robust(&pairs, kind, least) {
            self.map = map;
        }
    }
}

/// The middle of a block, in pixels of the pattern.
pub(super) fn middle([left, top]: [usize; 2]) -> Point {
    let middle = |corner: usize| 2.0 * (as_f32(corner) + as_f32(BLOCK - 1) / 2.0) + 0.5;
    [middle(left), middle(top)]
}

/// The scan as it lies over the pattern: one pixel for every `step` of the pattern, from a corner.
pub(super) fn straightened(
    scan: &Pyramid,
    placement: &Placement,
    [left, top]: Point,
    columns: usize,
    rows: usize,
    step: f32,
) -> Grey {
    let mut data = Vec::with_capacity(columns.saturating_mul(rows));
    let level = Pyramid::level(placement.steps([left, top]), step);
    // The way over the map and its neighbours is long; between points a few millimetres apart it is a straight line.
    let every = as_usize((4.0 * MM / step).max(1.0));
    let wide = columns.div_ceil(every) + 1;
    let place = |start: f32, at: usize| start + (as_f32(at * every) + 0.5) * step - 0.5;
    let nodes = (0..rows.div_ceil(every) + 1).flat_map(|y| (0..wide).map(move |x| (x, y)));
    let nodes: Vec<Point> = nodes.map(|(x, y)| placement.at([place(left, x), place(top, y)])).collect();
    let between = |a: Point, b: Point, part: f32| [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
    for row in 0..rows {
        let (y, part) = (row / every, as_f32(row % every) / as_f32(every));
        let node = |x: usize, y: usize| nodes.get(y * wide + x).copied().unwrap_or_default();
        for (x, first) in (0..columns).step_by(every).enumerate() {
            let (a, b) = (between(node(x, y), node(x, y + 1), part), between(node(x + 1, y), node(x + 1, y + 1), part));
            let count = every.min(columns - first);
            data.extend((0..count).map(|column| {
                let at = between(a, b, as_f32(column) / as_f32(every));
                super::grey::as_u8(scan.sample(level, at))
            }));
        }
    }
    Grey::new(columns, rows, data)
}
