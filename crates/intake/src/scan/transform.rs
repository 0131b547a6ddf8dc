//! From the issued page to the picture of a scan: affine and projective maps, fitted to pairs of points.
//!
//! Least squares with weights; pairs that fit badly lose their weight (Tukey's function), so a few wrong ones do no harm.
//! Pure arithmetic, no pictures. Called by `register`.

/// A point, x to the right and y down.
pub(super) type Point = [f32; 2];

/// What lies where: a point of the issued page and the same point on the scan.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair {
    pub(super) from: Point,
    pub(super) to: Point,
    pub(super) weight: f32,
}

/// Units on the issued page that become 1 inside the arithmetic, to keep the equations well behaved.
const UNIT: f64 = 1000.0;
/// Rounds of weighting.
const ROUNDS: usize = 8;
/// Most unknowns of a fit.
const UNKNOWNS: usize = 8;

/// A projective map, `[a b c; d e f; g h 1]`; affine if the last row is zero.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Map {
    rows: [f64; UNKNOWNS],
}

/// Which maps are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Turn, scale, shear, shift: three pairs at least.
    Affine,
    /// Also perspective: four pairs at least.
    Projective,
}

impl Map {
    /// Where a point of the issued page lies.
    pub(super) fn apply(&self, [x, y]: Point) -> Point {
        let [a, b, c, d, e, f, g, h] = self.rows;
        let (x, y) = (f64::from(x) / UNIT, f64::from(y) / UNIT);
        let depth = g * x + h * y + 1.0;
        let depth = if depth.abs() < 1e-6 { 1e-6 } else { depth };
        [single((a * x + b * y + c) / depth), single((d * x + e * y + f) / depth)]
    }

    /// How steps to the right and down on the issued page lie on the scan, near a point.
    pub(super) fn steps(&self, [x, y]: Point) -> [Point; 2] {
        const STEP: f32 = 8.0;
        let slope = |from: Point, to: Point| [(to[0] - from[0]) / (2.0 * STEP), (to[1] - from[1]) / (2.0 * STEP)];
        let right = slope(self.apply([x - STEP, y]), self.apply([x + STEP, y]));
        let down = slope(self.apply([x, y - STEP]), self.apply([x, y + STEP]));
        [right, down]
    }

    /// How many pixels of the scan one pixel of the issued page is, near a point; negative if mirrored.
    pub(super) fn scale(&self, at: Point) -> f32 {
        let [right, down] = self.steps(at);
        let area = right[0] * down[1] - right[1] * down[0];
        area.abs().sqrt().copysign(area)
    }

    /// The map that fits the pairs best, each by its weight.
    pub(super) fn fit(pairs: &[Pair], kind: Kind) -> Option<Self> {
        let unknowns = if kind == Kind::Affine { 6 } else { UNKNOWNS };
        if pairs.len() * 2 < unknowns {
            return None;
        }
        let mut system = System::new(unknowns);
        for pair in pairs {
            let (x, y) = (f64::from(pair.from[0]) / UNIT, f64::from(pair.from[1]) / UNIT);
            let (u, v) = (f64::from(pair.to[0]), f64::from(pair.to[1]));
            let weight = f64::from(pair.weight);
            system.add(&[x, y, 1.0, 0.0, 0.0, 0.0, -u * x, -u * y], u, weight);
            system.add(&[0.0, 0.0, 0.0, x, y, 1.0, -v * x, -v * y], v, weight);
        }
        let solved = system.solve()?;
        solved.iter().all(|value| value.is_finite()).then_some(Self { rows: solved })
    }

    /// The same, but pairs that fit badly lose their weight; `least` is the smallest distance that counts as bad.
    pub(super) fn fit_robust(pairs: &[Pair], kind: Kind, least: f32) -> Option<Self> {
        let mut map = Self::fit(pairs, kind)?;
        for _ in 0..ROUNDS {
            let distances: Vec<f32> = pairs.iter().map(|pair| map.misses(pair)).collect();
            let mut sorted = distances.clone();
            sorted.sort_by(f32::total_cmp);
            let middle = sorted.get(sorted.len() / 2).copied().unwrap_or_default();
            let far = (middle * 4.0).max(least);
            let weighted: Vec<Pair> = pairs
                .iter()
                .zip(&distances)
                .map(|(pair, distance)| {
                    let near = (1.0 - (distance / far).powi(2)).max(0.0);
                    Pair { weight: pair.weight * near * near, ..*pair }
                })
                .filter(|pair| pair.weight > 0.0)
                .collect();
            map = Self::fit(&weighted, kind)?;
        }
        Some(map)
    }

    /// How far a pair is from fitting, in pixels of the scan.
    pub(super) fn misses(&self, pair: &Pair) -> f32 {
        let [x, y] = self.apply(pair.from);
        (x - pair.to[0]).hypot(y - pair.to[1])
    }
}

/// Normal equations of a least squares fit.
struct System {
    unknowns: usize,
    left: [[f64; UNKNOWNS]; UNKNOWNS],
    right: [f64; UNKNOWNS],
}

impl System {
    fn new(unknowns: usize) -> Self {
        Self { unknowns, left: [[0.0; UNKNOWNS]; UNKNOWNS], right: [0.0; UNKNOWNS] }
    }

    fn add(&mut self, row: &[f64; UNKNOWNS], value: f64, weight: f64) {
        for ((line, right), a) in self.left.iter_mut().zip(&mut self.right).zip(row) {
            *right += weight * a * value;
            for (cell, b) in line.iter_mut().zip(row) {
                *cell += weight * a * b;
            }
        }
    }

    /// Gauss-Jordan elimination with the largest pivot; unknowns that were not asked for stay zero.
    fn solve(self) -> Option<[f64; UNKNOWNS]> {
        let mut lines: Vec<Vec<f64>> = self
            .left
            .iter()
            .zip(self.right)
            .take(self.unknowns)
            .map(|(line, right)| line.iter().take(self.unknowns).copied().chain([right]).collect())
            .collect();
        for column in 0..self.unknowns {
            let value = |line: &Vec<f64>| line.get(column).copied().unwrap_or_default();
            let best = (column..self.unknowns)
                .max_by(|a, b| {
                    let size = |at: usize| lines.get(at).map(value).unwrap_or_default().abs();
                    size(*a).total_cmp(&size(*b))
                })
                .filter(|at| lines.get(*at).map(value).unwrap_or_default().abs() > 1e-12)?;
            lines.swap(column, best);
            let pivot = lines.get(column)?.clone();
            let divisor = value(&pivot);
            for (at, line) in lines.iter_mut().enumerate().filter(|(at, _)| *at != column) {
                debug_assert_ne!(at, column);
                let factor = value(line) / divisor;
                line.iter_mut().zip(&pivot).for_each(|(cell, of_pivot)| *cell -= factor * of_pivot);
            }
        }
        let mut solved = [0.0; UNKNOWNS];
        for (at, (line, value)) in lines.iter().zip(&mut solved).enumerate() {
            *value = line.last()? / line.get(at)?;
        }
        Some(solved)
    }
}

#[expect(clippy::cast_possible_truncation, reason = "pixels need no more than single precision")]
fn single(value: f64) -> f32 {
    value as f32
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss)]
    use super::*;

    fn pairs(map: impl Fn(Point) -> Point) -> Vec<Pair> {
        let grid = (0..6).flat_map(|x| (0..8).map(move |y| [x as f32 * 200.0, y as f32 * 210.0]));
        grid.map(|from| Pair { from, to: map(from), weight: 1.0 }).collect()
    }

    #[test]
    fn a_perspective_is_found_in_spite_of_wrong_pairs() {
        let view = |[x, y]: Point| {
            let depth = 1.0 + x * 6e-5 - y * 4e-5;
            [(0.9 * x + 0.05 * y + 30.0) / depth, (-0.04 * x + 0.95 * y + 12.0) / depth]
        };
        let mut all = pairs(view);
        for pair in all.iter_mut().step_by(7) {
            pair.to[0] += 40.0;
        }
        let map = Map::fit_robust(&all, Kind::Projective, 1.0).unwrap();
        for pair in pairs(view) {
            assert!(map.misses(&pair) < 0.1, "{pair:?} is missed by {}", map.misses(&pair));
        }
        assert!(map.scale([500.0, 500.0]) > 0.8);
    }

    #[test]
    fn a_turn_needs_three_points_that_are_not_in_line() {
        let turned = pairs(|[x, y]| [-y, x]);
        let map = Map::fit(&turned, Kind::Affine).unwrap();
        let [x, y] = map.apply([10.0, 20.0]);
        assert!((x + 20.0).abs() < 0.01 && (y - 10.0).abs() < 0.01, "{x} {y}");
        assert!(Map::fit(&turned[..2], Kind::Affine).is_none());
        assert!(Map::fit(&turned[..8], Kind::Projective).is_none(), "one column is no page");
    }
}
