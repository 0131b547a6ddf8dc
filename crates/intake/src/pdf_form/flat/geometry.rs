//! Points, rectangles and matrices of a page (ISO 32000-1, 8.3).
//!
//! Numbers of a file can be anything: what is not finite lies in no rectangle. Called by `paint` and `spots`.

/// A point on the page, in points.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Point {
    pub(super) x: f64,
    pub(super) y: f64,
}

impl Point {
    pub(super) fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// The point at `part` of the way to the other one.
    pub(super) fn towards(self, other: Self, part: f64) -> Self {
        Self::new(self.x + (other.x - self.x) * part, self.y + (other.y - self.y) * part)
    }
}

/// A matrix of six numbers, as PDF writes it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Matrix(pub(super) [f64; 6]);

impl Matrix {
    pub(super) const SAME: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    pub(super) fn shift(x: f64, y: f64) -> Self {
        Self([1.0, 0.0, 0.0, 1.0, x, y])
    }

    /// This one first, then the other one.
    pub(super) fn then(self, other: Self) -> Self {
        let [a, b, c, d, e, f] = self.0;
        let [oa, ob, oc, od, oe, of] = other.0;
        Self([
            a * oa + b * oc,
            a * ob + b * od,
            c * oa + d * oc,
            c * ob + d * od,
            e * oa + f * oc + oe,
            e * ob + f * od + of,
        ])
    }

    pub(super) fn apply(self, x: f64, y: f64) -> Point {
        let [a, b, c, d, e, f] = self.0;
        Point::new(x * a + y * c + e, x * b + y * d + f)
    }

    /// How much longer things become.
    pub(super) fn scale(self) -> f64 {
        let [a, b, c, d, ..] = self.0;
        (a * d - b * c).abs().sqrt()
    }
}

/// A rectangle on the page; empty if its sides are the wrong way round.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rect {
    pub(super) left: f64,
    pub(super) bottom: f64,
    pub(super) right: f64,
    pub(super) top: f64,
}

impl Rect {
    pub(super) const ALL: Self = Self { left: f64::MIN, bottom: f64::MIN, right: f64::MAX, top: f64::MAX };

    /// The smallest rectangle around points.
    pub(super) fn around(points: &[Point]) -> Self {
        let none = Self { left: f64::MAX, bottom: f64::MAX, right: f64::MIN, top: f64::MIN };
        points.iter().fold(none, |all, point| Self {
            left: all.left.min(point.x),
            bottom: all.bottom.min(point.y),
            right: all.right.max(point.x),
            top: all.top.max(point.y),
        })
    }

    /// What the rectangle covers once it was moved and turned.
    pub(super) fn moved(self, matrix: Matrix) -> Self {
        Self::around(&[
            matrix.apply(self.left, self.bottom),
            matrix.apply(self.right, self.bottom),
            matrix.apply(self.right, self.top),
            matrix.apply(self.left, self.top),
        ])
    }

    /// A larger one, or with a number below zero a smaller one.
    pub(super) fn grown(self, by: f64) -> Self {
        Self { left: self.left - by, bottom: self.bottom - by, right: self.right + by, top: self.top + by }
    }

    /// Without a part of its shorter side on every side.
    pub(super) fn inner(self, part: f64) -> Self {
        self.grown(self.width().min(self.height()) * -part)
    }

    /// What lies in both.
    pub(super) fn meet(self, other: Self) -> Self {
        Self {
            left: self.left.max(other.left),
            bottom: self.bottom.max(other.bottom),
            right: self.right.min(other.right),
            top: self.top.min(other.top),
        }
    }

    pub(super) fn is_empty(self) -> bool {
        !(self.left <= self.right && self.bottom <= self.top)
    }

    pub(super) fn width(self) -> f64 {
        self.right - self.left
    }

    pub(super) fn height(self) -> f64 {
        self.top - self.bottom
    }

    pub(super) fn holds(self, point: Point) -> bool {
        self.left <= point.x && point.x <= self.right && self.bottom <= point.y && point.y <= self.top
    }

    /// Whether the other one lies in this one completely.
    pub(super) fn covers(self, other: Self) -> bool {
        self.left <= other.left && self.bottom <= other.bottom && other.right <= self.right && other.top <= self.top
    }

    /// Whether a straight line passes through it (the parts of the line beyond each side are cut off).
    pub(super) fn crossed(self, from: Point, to: Point) -> bool {
        let (dx, dy) = (to.x - from.x, to.y - from.y);
        let sides = [
            (-dx, from.x - self.left),
            (dx, self.right - from.x),
            (-dy, from.y - self.bottom),
            (dy, self.top - from.y),
        ];
        let (mut begin, mut end) = (0.0_f64, 1.0_f64);
        for (step, room) in sides {
            if step == 0.0 {
                if room < 0.0 {
                    return false;
                }
            } else if step < 0.0 {
                begin = begin.max(room / step);
            } else {
                end = end.min(room / step);
            }
        }
        !self.is_empty() && dx.is_finite() && dy.is_finite() && begin <= end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_cross_or_pass_by() {
        let rect = Rect { left: 10.0, bottom: 10.0, right: 20.0, top: 20.0 };
        let crossed = |a: (f64, f64), b: (f64, f64)| rect.crossed(Point::new(a.0, a.1), Point::new(b.0, b.1));
        assert!(crossed((0.0, 0.0), (30.0, 30.0)) && crossed((12.0, 12.0), (13.0, 13.0)));
        assert!(crossed((15.0, 0.0), (15.0, 30.0)) && crossed((15.0, 15.0), (15.0, 15.0)));
        assert!(!crossed((0.0, 15.0), (9.0, 15.0)) && !crossed((0.0, 15.0), (15.0, 40.0)));
        assert!(!crossed((f64::NAN, 0.0), (15.0, 15.0)) && !crossed((f64::NEG_INFINITY, 15.0), (30.0, 15.0)));
    }

    #[test]
    fn matrices_apply_in_order() {
        let turned = Matrix([0.0, 1.0, -1.0, 0.0, 0.0, 0.0]).then(Matrix::shift(100.0, 0.0));
        assert_eq!(turned.apply(10.0, 0.0), Point::new(100.0, 10.0));
        assert_eq!(Matrix([2.0, 0.0, 0.0, 2.0, 0.0, 0.0]).then(turned).scale(), 2.0);
        let rect = Rect { left: 0.0, bottom: 0.0, right: 4.0, top: 2.0 }.moved(turned);
        assert_eq!(rect, Rect { left: 98.0, bottom: 0.0, right: 100.0, top: 4.0 });
    }
}
