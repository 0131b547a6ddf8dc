//! How print is followed over a gap: on a page that is blank for a long way, above all on a photograph at an angle.
//!
//! Called by `register`, where following the print from its code ended early.

use super::{
    grey::{as_f32, as_usize},
    layout::MM,
    patch::{Patch, Template},
    register::{FEWEST, Growth, LIKE, apart, middle},
    transform::{Kind, Map, Pair, Point},
};

/// Share of the blocks that are missing from which a gap is looked behind, and how often.
const MISSING: f32 = 0.35;
const LEAPS: usize = 2;
/// Most blocks that are looked for behind a gap, and most of them that are tried in pairs.
const LOOKED_AT: usize = 60;
const TRIED: usize = 24;
/// Side of such a block, and how far it is looked for, in pixels of a quarter of the pattern's size: 14 and 24 mm.
const SMALL: usize = 20;
const WIDE: usize = 36;
/// By how many pixels of the pattern blocks that agree may be off: paper bends.
const AGREE: f32 = 24.0;

impl Growth<'_> {
    /// Looks for the print behind a gap: where the page is blank for a long way, what is known here says too little about
    /// what is there, above all on a photograph at an angle. Blocks of print are looked for far around by themselves; where
    /// most of what was found agrees on one map with what is known, the print is followed again from there.
    pub(super) fn leap(&mut self) {
        for _ in 0..LEAPS {
            let missing = self.page.blocks.len() - self.anchors.len().min(self.page.blocks.len());
            if as_f32(missing) < as_f32(self.page.blocks.len()) * MISSING {
                return;
            }
            let Some(found) = self.beyond() else { return };
            let before = self.anchors.clone();
            let map = self.map;
            self.anchors.extend(found);
            self.refit();
            let known = |anchors: &[Pair], from: Point| anchors.iter().any(|pair| apart(pair.from, from) < 1.0);
            let open = self.page.blocks.iter().enumerate().map(|(place, block)| (place, middle(*block)));
            let open = open.filter(|(_, from)| !known(&before, *from));
            let near = |from: Point| self.anchors.iter().map(|pair| apart(pair.from, from)).fold(f32::MAX, f32::min);
            self.waiting = open.map(|(place, from)| (place, near(from))).collect();
            // What was found far around is coarse; the same blocks are found again exactly.
            let coarse = self.anchors.split_off(before.len());
            self.anchors.extend(coarse.iter().map(|pair| Pair { weight: pair.weight * 0.1, ..*pair }));
            let start = self.anchors.len();
            self.spread();
            let new = self.anchors.len() - start;
            self.anchors.drain(before.len()..start);
            if new < FEWEST {
                // Nothing fits around it: it was something else.
                (self.anchors, self.map) = (before, map);
                return;
            }
            self.refit();
        }
    }

    /// Blocks far from what is known, looked for far around, as far as they agree with each other and with what is known.
    fn beyond(&self) -> Option<Vec<Pair>> {
        let from_known = |from: Point| self.anchors.iter().map(|pair| apart(pair.from, from)).fold(f32::MAX, f32::min);
        let far: Vec<Point> =
            self.page.blocks.iter().map(|block| middle(*block)).filter(|from| from_known(*from) > 6.0 * MM).collect();
        let every = far.len().div_ceil(LOOKED_AT).max(1);
        let found: Vec<Pair> = far.into_iter().step_by(every).filter_map(|from| self.far_around(from)).collect();
        let least = self.map.scale(self.page.code.corners[0]).abs() * AGREE;
        let known: Vec<Pair> = if self.anchors.is_empty() { self.corners.clone() } else { self.anchors.clone() };
        let mut strongest: Vec<&Pair> = found.iter().collect();
        strongest.sort_by(|a, b| b.weight.total_cmp(&a.weight));
        strongest.truncate(TRIED);
        let mut best: Vec<Pair> = Vec::new();
        for (at, first) in strongest.iter().enumerate() {
            for second in strongest.iter().skip(at + 1).filter(|second| apart(first.from, second.from) > 20.0 * MM) {
                let both = [**first, **second].map(|pair| Pair { weight: as_f32(known.len()), ..pair });
                let pairs: Vec<Pair> = known.iter().copied().chain(both).collect();
                let Some(map) = Map::fit(&pairs, Kind::Projective) else { continue };
                let fits = |pair: &&Pair| map.misses(pair) <= least;
                if known.iter().filter(fits).count() * 10 < known.len() * 8 {
                    continue;
                }
                let agreeing: Vec<Pair> = found.iter().filter(fits).copied().collect();
                if agreeing.len() > best.len() {
                    best = agreeing;
                }
            }
        }
        (best.len() >= FEWEST && best.len() * 4 >= found.len()).then_some(best)
    }

    /// A block of a quarter of the pattern's size, looked for far around where it should be.
    fn far_around(&self, from: Point) -> Option<Pair> {
        let side = SMALL * 4;
        let corner = |at: f32, most: usize| {
            Some(as_usize((at - as_f32(side) / 2.0).max(0.0)).min(most.checked_sub(side)?) / 4 * 4)
        };
        let left = corner(from[0], self.page.sheet.width())?;
        let top = corner(from[1], self.page.sheet.height())?;
        let quarter = self.page.half.part([left / 2, top / 2], side / 2, side / 2).half();
        let template = Template::of(&quarter, [0, 0], SMALL, |_, _| true)?;
        let at = [left, top].map(|corner| as_f32(corner) + as_f32(side) / 2.0 - 0.5);
        let start = self.map.apply(at);
        let [right, down] = self.map.steps(at);
        let patch = Patch::around(self.scan, start, [right, down], 4.0, SMALL + 2 * WIDE);
        let best = template.find(&patch, WIDE).filter(|best| best.score >= LIKE && !best.at_edge)?;
        let (x, y) = (best.right * 4.0, best.down * 4.0);
        let to = [start[0] + x * right[0] + y * down[0], start[1] + x * right[1] + y * down[1]];
        Some(Pair { from: at, to, weight: best.score })
    }
}
