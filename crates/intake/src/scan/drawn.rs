//! The pages of a PDF as pictures, drawn by `hayro`.
//!
//! Before anything is drawn, `guard` looks through the file for pictures and streams that would take too much memory, and
//! `effort` through the page for what would take too much work. A page is drawn at 200 dots per inch; a page as large as a poster is drawn coarser. Called by `source`, and by `layout`
//! for issued forms.

use super::{
    Limits, Unreadable, effort,
    grey::{Grey, as_usize},
    guard, photo,
    source::{PageError, Picture},
};
use hayro::{
    RenderCache, RenderSettings,
    hayro_interpret::InterpreterSettings,
    hayro_syntax::{DecryptionError, LoadPdfError, Pdf},
    render,
    vello_cpu::color::palette::css::WHITE,
};

/// Dots per inch of the picture of a page.
const DPI: f32 = 200.0;
/// Points per inch.
pub(super) const POINTS: f32 = 72.0;
/// Pixels of the longer side, whatever the page says its size is.
const LONGEST: f32 = 3000.0;
const SHORTEST: f32 = 400.0;

/// A PDF, ready to be drawn.
pub(super) struct Drawn {
    pdf: Pdf,
}

impl Drawn {
    /// Takes the file apart.
    pub(super) fn open(bytes: &[u8], limits: &Limits) -> Result<Self, Unreadable> {
        guard::check(bytes, limits)?;
        let pdf = Pdf::new(bytes.to_vec()).map_err(|why| match why {
            LoadPdfError::Decryption(DecryptionError::PasswordProtected) => Unreadable::Password,
            LoadPdfError::Decryption(_) => Unreadable::Damaged { what: "it is encrypted in an unknown way".to_owned() },
            LoadPdfError::Invalid => Unreadable::Damaged { what: "its pages were not found".to_owned() },
        })?;
        Ok(Self { pdf })
    }

    pub(super) fn count(&self) -> usize {
        self.pdf.pages().len()
    }

    /// Width and height of a page in points, as it is shown.
    pub(super) fn size(&self, place: usize) -> Option<[f32; 2]> {
        let (width, height) = self.pdf.pages().get(place)?.render_dimensions();
        (width > 0.0 && height > 0.0).then_some([width, height])
    }

    /// The picture of a page at 200 dots per inch.
    pub(super) fn picture(&self, place: usize) -> Result<Picture, PageError> {
        let [width, height] = self.size(place).ok_or("it has no size")?;
        let longer = width.max(height) / POINTS;
        let dpi = (LONGEST / longer).min(DPI).max(SHORTEST / longer);
        let grey = self.grey(place, dpi)?;
        // A page of any other size was not measured by a scanner.
        Ok(Picture { grey, dpi: (dpi == DPI).then_some(dpi), doubts: Vec::new() })
    }

    /// The picture of a page at any resolution.
    pub(super) fn grey(&self, place: usize, dpi: f32) -> Result<Grey, PageError> {
        let page = self.pdf.pages().get(place).ok_or("there is no such page")?;
        let [width, height] = self.size(place).ok_or("it has no size")?;
        let scale = dpi / POINTS;
        let pixels = |side: f32| u16::try_from(as_usize((side * scale).round())).ok().filter(|side| *side > 0);
        let (Some(across), Some(down)) = (pixels(width), pixels(height)) else {
            return Err(format!("it is {width} x {height} points large, which is no page"));
        };
        let settings = RenderSettings {
            x_scale: f32::from(across) / width,
            y_scale: f32::from(down) / height,
            width: Some(across),
            height: Some(down),
            bg_color: WHITE,
        };
        let (x, y) = (f64::from(settings.x_scale), f64::from(settings.y_scale));
        effort::bearable(page, [x, y], [f64::from(across), f64::from(down)])?;
        let drawn = render(page, &RenderCache::new(), &InterpreterSettings::default(), &settings);
        let data = drawn.data().iter().map(|pixel| photo::luma(pixel.r, pixel.g, pixel.b)).collect();
        Ok(Grey::new(usize::from(across), usize::from(down), data))
    }
}
