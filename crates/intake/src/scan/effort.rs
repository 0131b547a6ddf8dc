//! What drawing a page of a PDF would take, told without drawing it.
//!
//! A few hundred bytes can ask for work without end: drawings that call each other many times over, lines of dashes too
//! small to see, the tile of a pattern as large as a field, one picture shown a million times. The page is interpreted by
//! the interpreter that draws it, into a device that only adds up, and stops as soon as it is too much (ISO 32000-1: 8.10
//! form XObjects, 8.7.3 tiling patterns, 11.6.5 soft masks, 9.6.5 Type 3 fonts, 8.4.3.6 dashes). Called by `drawn`.

use hayro::{
    hayro_interpret::{
        BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache, InterpreterSettings, Paint,
        PathDrawMode, SoftMask, StrokeProps, TransformExt, font::Glyph, interpret_page, pattern::Pattern,
    },
    hayro_syntax::{object::ObjectIdentifier, page::Page},
    vello_cpu::kurbo::{Affine, BezPath, Rect, Shape},
};
use std::{
    collections::HashSet,
    mem,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
};

/// Most work for a page. A page that was scanned in three layers at 600 dots per inch takes a third of it, a printed form
/// a fiftieth.
const MOST: f64 = 20_000_000.0;
/// Work for one instruction that reaches the paper.
const INSTRUCTION: f64 = 50.0;
/// Work for one piece of a line.
const PIECE: f64 = 5.0;
/// Work for one dash.
const DASH: f64 = 20.0;
/// Pixels that are painted for a unit of work.
const PAINTED: f64 = 256.0;
/// Pixels of a picture that are unpacked for a unit of work.
const UNPACKED: f64 = 16.0;
/// Most pixels of the tile of a pattern, which is kept as a whole: twice a page of size A4 at 200 dots per inch.
const TILE: f64 = 8_000_000.0;
/// Most pixels of the side of a tile: what the drawing can hold.
const SIDE: f64 = 65_535.0;

/// Why a page is not drawn.
pub(super) const TOO_MUCH: &str = "drawing it would take too much work; print the page and scan it";

/// Thrown by the device, so that the interpreter ends where it stands.
struct Enough;

/// The device that adds up.
struct Effort {
    /// Work that may still be done.
    left: f64,
    /// Width and height in pixels of what is drawn on.
    size: Rect,
    /// Masks that were drawn and are kept.
    masks: HashSet<ObjectIdentifier>,
}

/// Tells whether a page, drawn with so many pixels per point, takes a bearable amount of work.
///
/// # Errors
/// With [`TOO_MUCH`] if not; in another's words if the page cannot be interpreted at all.
pub(super) fn bearable(page: &Page<'_>, scale: [f64; 2], pixels: [f64; 2]) -> Result<(), &'static str> {
    let transform = Affine::scale_non_uniform(scale[0], scale[1]) * page.initial_transform(true).to_kurbo();
    let size = Rect::new(0.0, 0.0, pixels[0], pixels[1]);
    let run = || {
        let cache = InterpreterCache::new();
        let mut context = Context::new(transform, size, &cache, page.xref(), InterpreterSettings::default());
        interpret_page(page, &mut context, &mut Effort { left: MOST, size, masks: HashSet::new() });
    };
    catch_unwind(AssertUnwindSafe(run)).map_err(|thrown| match thrown.downcast_ref::<Enough>() {
        Some(Enough) => TOO_MUCH,
        None => "its picture cannot be unpacked",
    })
}

impl Effort {
    /// Takes work off what may still be done.
    fn spend(&mut self, work: f64) {
        // What is no number was asked for by numbers that are none.
        if work.is_nan() || work > self.left {
            // No panic that would be printed: whoever calls takes it as an answer.
            resume_unwind(Box::new(Enough));
        }
        self.left -= work;
    }

    /// Fills what is inside a box on the paper.
    fn paint(&mut self, inside: Rect) {
        self.spend(inside.intersect(self.size).area().abs() / PAINTED);
    }

    /// Draws on something of another size, with masks of its own.
    fn apart(&mut self, size: Rect, work: impl FnOnce(&mut Self)) {
        let outer = (mem::replace(&mut self.size, size), mem::take(&mut self.masks));
        work(self);
        (self.size, self.masks) = outer;
    }

    /// What a colour takes: a pattern is drawn once for each time it is used.
    fn colour<'a>(&mut self, paint: &Paint<'a>, stroke: bool)
    where
        Self: Device<'a>,
    {
        let Paint::Pattern(pattern) = paint else { return };
        match &**pattern {
            Pattern::Shading(_) => self.paint(self.size),
            Pattern::Tiling(tile) => {
                let coefficients = tile.matrix.as_coeffs();
                let along = |a: f64, b: f64, side: f64| a.hypot(b).clamp(1.0 / side, 3000.0 / side);
                let [a, b, c, d, ..] = coefficients;
                let scale = [along(a, b, tile.bbox.width().abs()), along(c, d, tile.bbox.height().abs())];
                let step = [f64::from(tile.x_step), f64::from(tile.y_step)];
                let sides = [0, 1].map(|axis: usize| {
                    let (scale, step) = (scale.get(axis).copied(), step.get(axis).copied());
                    (scale.unwrap_or_default() * step.unwrap_or_default()).abs().min(SIDE)
                });
                let size = Rect::new(0.0, 0.0, sides[0], sides[1]);
                if size.area() > TILE {
                    self.spend(f64::NAN);
                }
                self.paint(size);
                let transform =
                    Affine::scale_non_uniform(scale[0], scale[1]) * Affine::translate((-tile.bbox.x0, -tile.bbox.y0));
                self.apart(size, |inner| {
                    let _ = tile.interpret(inner, transform, stroke);
                });
            }
        }
    }

    /// A mask is drawn once, as large as the paper.
    fn mask<'a>(&mut self, mask: Option<&SoftMask<'a>>)
    where
        Self: Device<'a>,
    {
        let Some(mask) = mask.filter(|mask| self.masks.insert(mask.id())) else { return };
        self.paint(self.size);
        self.apart(self.size, |inner| mask.interpret(inner));
    }

    /// A line: its pieces, or its dashes.
    fn stroke(&mut self, path: &BezPath, transform: Affine, how: &StrokeProps) {
        let period: f64 = how.dash_array.iter().map(|dash| f64::from(dash.abs())).sum();
        if period > 0.0 {
            let length = path.perimeter(1.0);
            self.spend(DASH * length / period * as_f64(how.dash_array.len()));
        }
        let wide = f64::from(how.line_width).abs() * transform.determinant().abs().sqrt();
        self.paint(transform.transform_rect_bbox(path.bounding_box()).inflate(wide, wide));
    }
}

impl<'a> Device<'a> for Effort {
    fn set_soft_mask(&mut self, mask: Option<SoftMask<'a>>) {
        self.mask(mask.as_ref());
    }

    fn set_blend_mode(&mut self, _: BlendMode) {}

    fn draw_path(&mut self, path: &BezPath, transform: Affine, paint: &Paint<'a>, mode: &PathDrawMode) {
        self.spend(INSTRUCTION + PIECE * as_f64(path.elements().len()));
        match mode {
            PathDrawMode::Fill(_) => {
                self.colour(paint, false);
                self.paint(transform.transform_rect_bbox(path.bounding_box()));
            }
            PathDrawMode::Stroke(how) => {
                self.colour(paint, true);
                self.stroke(path, transform, how);
            }
        }
    }

    fn push_clip_path(&mut self, clip: &ClipPath) {
        self.spend(INSTRUCTION + PIECE * as_f64(clip.path.elements().len()));
    }

    fn push_transparency_group(&mut self, _: f32, mask: Option<SoftMask<'a>>, _: BlendMode) {
        self.spend(INSTRUCTION);
        self.mask(mask.as_ref());
        self.paint(self.size);
    }

    fn draw_glyph(
        &mut self,
        glyph: &Glyph<'a>,
        transform: Affine,
        glyph_transform: Affine,
        paint: &Paint<'a>,
        mode: &GlyphDrawMode,
    ) {
        self.spend(INSTRUCTION);
        match glyph {
            Glyph::Type3(drawn) => drawn.interpret(self, transform, glyph_transform, paint),
            Glyph::Outline(outline) => {
                let path = outline.outline();
                let place = transform * glyph_transform;
                match mode {
                    GlyphDrawMode::Invisible => {}
                    GlyphDrawMode::Fill => {
                        self.colour(paint, false);
                        self.paint(place.transform_rect_bbox(path.bounding_box()));
                    }
                    GlyphDrawMode::Stroke(how) => {
                        self.colour(paint, true);
                        self.stroke(&path, place, how);
                    }
                }
            }
        }
    }

    fn draw_image(&mut self, image: Image<'a, '_>, transform: Affine) {
        let (width, height) = (f64::from(image.width()), f64::from(image.height()));
        self.spend(INSTRUCTION + width * height / UNPACKED);
        self.paint(transform.transform_rect_bbox(Rect::new(0.0, 0.0, width, height)));
    }

    fn pop_clip_path(&mut self) {}

    fn pop_transparency_group(&mut self) {}
}

/// A count, far below where numbers lose their units.
fn as_f64(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::super::{Limits, Reading, read};
    use std::fmt::Write as _;

    /// A PDF of these objects: the first is the content of its page, the second the page's resources.
    fn file(objects: &[String]) -> Vec<u8> {
        let mut text = String::from("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        text += "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n";
        text += "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources 5 0 R>>endobj\n";
        for (n, object) in objects.iter().enumerate() {
            writeln!(text, "{} 0 obj {object} endobj", n + 4).unwrap();
        }
        text += "trailer<</Root 1 0 R>>\n%%EOF";
        text.into_bytes()
    }

    fn stream(dictionary: &str, content: &str) -> String {
        format!("<<{dictionary}/Length {}>>stream\n{content}\nendstream", content.len())
    }

    fn reads(objects: &[String]) -> Reading {
        let limits = Limits { preview: 0, threads: 1, ..Limits::default() };
        read(&file(objects), &limits, &|_| Vec::new()).unwrap()
    }

    /// Whether the page is told to be too much work.
    fn refused(objects: &[String]) -> bool {
        let page = reads(objects).pages.remove(0);
        let told = page.doubts.iter().any(|doubt| doubt.what.contains("too much work"));
        assert_eq!(told, page.size == [0, 0], "{:?}", page.doubts);
        told
    }

    /// Forms that call the next one several times, level by level.
    fn levels(levels: usize, calls: usize) -> Vec<String> {
        let call = "/X Do ".repeat(calls);
        let mut all = vec![stream("", &call), "<</XObject<</X 6 0 R>>>>".to_owned()];
        for level in 0..levels {
            let next =
                format!("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X {} 0 R>>>>", level + 7);
            all.push(stream(&next, &call));
        }
        all.push(stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "0 0 9 9 re f"));
        all
    }

    #[test]
    fn drawings_that_call_each_other_many_times_over_are_refused() {
        assert!(refused(&levels(12, 10)));
        assert!(refused(&levels(40, 2)));
        assert!(!refused(&levels(12, 1)));
        assert!(!refused(&levels(2, 10)));
    }

    #[test]
    fn drawings_that_call_themselves_end() {
        let twice = stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 5 0 R", "/X Do /X Do");
        assert!(refused(&[stream("", "/X Do"), "<</XObject<</X 6 0 R>>>>".to_owned(), twice]));
        let once = stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 5 0 R", "/X Do");
        assert!(!refused(&[stream("", "/X Do"), "<</XObject<</X 6 0 R>>>>".to_owned(), once]));
    }

    #[test]
    fn dashes_that_nobody_sees_are_refused() {
        let line = |dash: &str| [stream("", &format!("[{dash}] 0 d 0 0 m 500 800 l S")), "<<>>".to_owned()];
        assert!(refused(&line("0.0001 0.0001")));
        assert!(!refused(&line("3 2")));
        let many = format!("[1 1] 0 d {}", "0 0 m 500 800 l S ".repeat(50_000));
        assert!(refused(&[stream("", &many), "<<>>".to_owned()]));
    }

    #[test]
    fn patterns_are_counted_with_what_is_inside_them() {
        let page = |tile: String| {
            let resources = "<</Pattern<</P 6 0 R>>>>".to_owned();
            [stream("", "/Pattern cs /P scn 0 0 500 800 re f"), resources, tile]
        };
        let tile = |step: &str, content: &str| {
            let head = format!("/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 10 10]/XStep {step}/YStep {step}");
            stream(&format!("{head}/Resources<<>>"), content)
        };
        assert!(!refused(&page(tile("10", "0 0 5 5 re f"))));
        assert!(refused(&page(tile("50000", "0 0 5 5 re f"))), "a tile of 10 GB");
        assert!(refused(&page(tile("10", &"0 0 5 5 re f ".repeat(500_000)))));
    }

    #[test]
    fn masks_and_letters_that_are_drawings_are_counted() {
        let mask = |inner: String| {
            let state = "<</ExtGState<</G<</SMask<</S/Luminosity/G 6 0 R>>>>>>>>".to_owned();
            let group = "/Type/XObject/Subtype/Form/BBox[0 0 99 99]/Group<</S/Transparency/CS/DeviceGray>>";
            [stream("", "/G gs 0 0 99 99 re f"), state, stream(group, &inner)]
        };
        assert!(!refused(&mask("0 0 9 9 re f".to_owned())));
        assert!(refused(&mask("0 0 9 9 re f ".repeat(500_000))));
        let letters = |count: usize| {
            let font = "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 97\
                        /Widths[9]/Encoding<</Differences[97/a]>>/CharProcs<</a 7 0 R>>/Resources<<>>>>";
            let text = format!("BT /F 9 Tf ({}) Tj ET", "a".repeat(1000));
            let glyph = format!("9 0 d0 {}", "0 0 9 9 re f ".repeat(count));
            [stream("", &text), "<</Font<</F 6 0 R>>>>".to_owned(), font.to_owned(), stream("", &glyph)]
        };
        assert!(!refused(&letters(1)));
        assert!(refused(&letters(5_000)));
    }

    #[test]
    fn one_picture_shown_again_and_again_is_refused() {
        let picture = stream("/Subtype/Image/Width 3000/Height 3000/BitsPerComponent 1/ColorSpace/DeviceGray", "x");
        let page = |times: usize| {
            let content = "q 500 0 0 800 0 0 cm /X Do Q ".repeat(times);
            [stream("", &content), "<</XObject<</X 6 0 R>>>>".to_owned(), picture.clone()]
        };
        assert!(!refused(&page(3)));
        assert!(refused(&page(1_000)));
    }
}
