//! Lines of text as glyphs of Noto Sans, set the way the typesetter sets them: for whoever measures a line beforehand or
//! writes one into a finished page.

use super::Fonts;
use rustybuzz::{BufferFlags, Direction, Face, Language, Script, ShapePlan, UnicodeBuffer, ttf_parser::GlyphId};
use std::{
    collections::HashMap,
    str::FromStr,
    sync::{Arc, Mutex, PoisonError},
};
use typst::{
    layout::Abs,
    text::{FontInstance, FontVariant, FontVariations},
};

/// Regular or bold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Weight {
    /// Noto Sans Regular.
    Regular,
    /// Noto Sans Bold.
    Bold,
}

/// A glyph of a line.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Glyph<'a> {
    /// Its number in the font.
    pub id: u16,
    /// How far it moves the pen, in thousandths of the type size.
    pub advance: f32,
    /// How far it would by its font's table alone.
    pub plain: f32,
    /// The characters that it shows.
    pub text: &'a str,
}

/// The two faces, and the language that chooses among shapes of a letter.
pub(crate) struct Shaper {
    regular: FontInstance,
    bold: FontInstance,
    language: Option<Language>,
    /// What the font's tables say for a script; found once.
    plans: Mutex<HashMap<(Weight, Script), Arc<ShapePlan>>>,
    /// Lines that were set lately, regular and bold: one letter asks for the same line when it is measured, when it is
    /// broken and when it is written.
    lately: [Mutex<Lately>; 2],
}

/// Lines by their text; none where a line is not simply set.
type Lately = HashMap<Box<str>, Option<Arc<[Laid]>>>;

/// How many lines of each weight are kept before all are dropped.
const LATELY: usize = 2048;

/// A glyph without its text: number, advance, plain advance, and which bytes of the line it shows.
#[derive(Clone, Copy)]
struct Laid {
    id: u16,
    advance: f32,
    plain: f32,
    from: usize,
    to: usize,
}

impl Shaper {
    /// For texts in this language, as the typesetter is told (`de`, `pt-BR`).
    pub(crate) fn new(fonts: &Fonts, language: &str) -> Option<Self> {
        // The same calls as the typesetter's, so that it is the same instance.
        let of = |index| {
            let font = fonts.font(index)?;
            Some(font.instantiate(FontVariant::default(), Abs::pt(10.0), &FontVariations::default()))
        };
        Some(Self {
            regular: of(0)?,
            bold: of(1)?,
            language: Language::from_str(language).ok(),
            plans: Mutex::default(),
            lately: Default::default(),
        })
    }

    fn face(&self, weight: Weight) -> &Face<'_> {
        match weight {
            Weight::Regular => self.regular.rusty(),
            Weight::Bold => self.bold.rusty(),
        }
    }

    fn plan(&self, weight: Weight, script: Script) -> Arc<ShapePlan> {
        let mut plans = self.plans.lock().unwrap_or_else(PoisonError::into_inner);
        let make =
            || ShapePlan::new(self.face(weight), Direction::LeftToRight, Some(script), self.language.as_ref(), &[]);
        Arc::clone(plans.entry((weight, script)).or_insert_with(|| Arc::new(make())))
    }

    /// The glyphs of one line that runs from left to right; `None` where one of them is not simply put beside the last.
    pub(crate) fn line<'a>(&self, text: &'a str, weight: Weight) -> Option<Vec<Glyph<'a>>> {
        let laid = self.laid(text, weight)?;
        let glyph = |laid: &Laid| {
            let text = text.get(laid.from..laid.to)?;
            Some(Glyph { id: laid.id, advance: laid.advance, plain: laid.plain, text })
        };
        laid.iter().map(glyph).collect()
    }

    fn laid(&self, text: &str, weight: Weight) -> Option<Arc<[Laid]>> {
        let [regular, bold] = &self.lately;
        let lately = if weight == Weight::Bold { bold } else { regular };
        if let Some(known) = lately.lock().unwrap_or_else(PoisonError::into_inner).get(text) {
            return known.clone();
        }
        let laid: Option<Arc<[Laid]>> = self.shaped(text, weight).map(Into::into);
        let mut lately = lately.lock().unwrap_or_else(PoisonError::into_inner);
        if lately.len() >= LATELY {
            lately.clear();
        }
        lately.insert(text.into(), laid.clone());
        laid
    }

    fn shaped(&self, text: &str, weight: Weight) -> Option<Vec<Laid>> {
        let face = self.face(weight);
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        if let Some(language) = &self.language {
            buffer.set_language(language.clone());
        }
        buffer.set_direction(Direction::LeftToRight);
        buffer.guess_segment_properties();
        buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
        let shaped = rustybuzz::shape_with_plan(face, &self.plan(weight, buffer.script()), buffer);
        let per_em = 1000.0 / face.units_per_em() as f32;
        let starts: Vec<usize> = shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
        let ends = starts.iter().skip(1).copied().chain(std::iter::once(text.len()));
        let mut glyphs = Vec::with_capacity(starts.len());
        for (((info, at), start), end) in
            shaped.glyph_infos().iter().zip(shaped.glyph_positions()).zip(&starts).zip(ends)
        {
            let id = u16::try_from(info.glyph_id).ok().filter(|id| *id != 0)?;
            if at.x_offset != 0 || at.y_offset != 0 || at.y_advance != 0 || *start >= end {
                return None;
            }
            glyphs.push(Laid {
                id,
                advance: at.x_advance as f32 * per_em,
                plain: f32::from(face.glyph_hor_advance(GlyphId(id))?) * per_em,
                from: *start,
                to: end,
            });
        }
        Some(glyphs)
    }

    /// The width of a line in points, without blanks at its end.
    pub(crate) fn width(&self, text: &str, weight: Weight, size: f32) -> Option<f32> {
        let glyphs = self.laid(text.trim_end(), weight)?;
        Some(glyphs.iter().map(|g| g.advance).sum::<f32>() * size / 1000.0)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn kerning_counts_and_marks_apart_from_their_letter_do_not_pass() {
        let shaper = Shaper::new(&Fonts::new().unwrap(), "de").unwrap();
        let line = shaper.line("Ta", Weight::Regular).unwrap();
        assert!(line[0].advance < line[0].plain, "{line:?}");
        assert_eq!(line.iter().map(|g| g.text).collect::<String>(), "Ta");
        assert_eq!(shaper.line("東", Weight::Bold), None);
        let (one, two) =
            (shaper.width("x", Weight::Bold, 10.0).unwrap(), shaper.width("xx ", Weight::Bold, 10.0).unwrap());
        assert!((two - 2.0 * one).abs() < 0.01);
    }
}
