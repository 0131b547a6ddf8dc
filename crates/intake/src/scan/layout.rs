//! The issued form as the pattern that scans are laid over: its print, its code, and where its fields are.
//!
//! Everything is taken from the issued PDF itself: the places from its page-piece dictionary, the print by drawing it, the
//! code by the finder that also reads scans. So no measure of the form is repeated here. Made by `app` once for each form
//! and kept; used by `register`, `boxes`, `texts`.

use super::{
    Limits,
    codes::{self, Code, Identity},
    drawn::{Drawn, POINTS},
    error::NoLayout,
    grey::{Grey, as_f32, as_usize},
};
use crate::pdf_form::{self, FieldPlace};

/// Dots per inch of the drawn pattern. All places on it are in these pixels, counted from the middle of the first one.
pub(super) const DPI: f32 = 150.0;
/// Pixels of the pattern in a millimetre.
pub(super) const MM: f32 = DPI / 25.4;
/// Side of a block of print in pixels of the half-size pattern, and how far apart blocks are.
pub(super) const BLOCK: usize = 32;
const APART: usize = 20;
/// Least contrast of a block across its weaker direction: mean of squared steps between neighbouring pixels.
const CONTRAST: f32 = 60.0;
/// Least share of the weaker direction: a lone line says nothing about its own direction.
const EVEN: f32 = 0.08;

/// The field of the electronic seal: nobody writes there.
const SEAL: &str = "seal";

/// Where the fields of an issued form are, page by page.
#[derive(Clone, Debug)]
pub struct Layout {
    pages: Vec<LayoutPage>,
}

/// One page of an issued form.
#[derive(Clone, Debug)]
pub struct LayoutPage {
    /// Page of the PDF, from 1.
    pub number: u32,
    /// Width and height in points.
    pub size: [f32; 2],
    /// The code on it, with corners in pixels of the pattern.
    pub code: Code,
    /// What the code says.
    pub identity: Identity,
    /// The print at 150 dots per inch.
    pub(super) sheet: Grey,
    /// The same at half the size.
    pub(super) half: Grey,
    /// Upper left corners of the blocks of print to go by, in pixels of the half-size pattern.
    pub(super) blocks: Vec<[usize; 2]>,
    pub(super) spots: Vec<Spot>,
}

/// One text or box.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    pub(super) name: String,
    pub(super) state: Option<String>,
    /// Left, bottom, right, top in points, as the form has it.
    pub(super) rect: [f32; 4],
    /// Left, top, right, bottom in pixels of the pattern.
    pub(super) area: [f32; 4],
}

impl Layout {
    /// Reads an issued form or letter.
    ///
    /// # Errors
    /// If it cannot be read or drawn, says no places, or has no code of ours on any page.
    pub fn from_form(bytes: &[u8]) -> Result<Self, NoLayout> {
        let places = pdf_form::places(bytes, pdf_form::Limits::default())?;
        if places.is_empty() {
            return Err(NoLayout::NoPlaces);
        }
        let drawn = Drawn::open(bytes, &Limits::default())?;
        let mut pages = Vec::new();
        for place in 0..drawn.count().min(Limits::default().pages) {
            if let Some(page) = LayoutPage::of(&drawn, place, &places) {
                pages.push(page);
            }
        }
        if pages.is_empty() { Err(NoLayout::NoCode) } else { Ok(Self { pages }) }
    }

    /// The pages that have a code, in order.
    #[must_use]
    pub fn pages(&self) -> &[LayoutPage] {
        &self.pages
    }

    /// The page with this code.
    #[must_use]
    pub fn page(&self, code: &str) -> Option<&LayoutPage> {
        self.pages.iter().find(|page| page.code.text == code)
    }
}

impl LayoutPage {
    fn of(drawn: &Drawn, place: usize, places: &[FieldPlace]) -> Option<Self> {
        let sheet = drawn.grey(place, DPI).ok()?;
        let code = codes::find(&sheet).into_iter().find(|code| !code.mirrored && Identity::of(&code.text).is_some())?;
        let number = u32::try_from(place).ok()?;
        let size = drawn.size(place)?;
        let half = sheet.half();
        let here = places.iter().filter(|field| field.page == number && field.name != SEAL);
        let spots = here.map(|field| Spot::of(field, size, &sheet)).collect();
        let identity = Identity::of(&code.text)?;
        Some(Self { number: number.saturating_add(1), size, identity, code, blocks: blocks(&half), half, sheet, spots })
    }

    /// How many places for texts and boxes the page has.
    #[must_use]
    pub fn fields(&self) -> usize {
        self.spots.len()
    }
}

impl Spot {
    fn of(field: &FieldPlace, [width, height]: [f32; 2], sheet: &Grey) -> Self {
        let [left, bottom, right, top] = field.rect;
        let across = |x: f32| x / width * as_f32(sheet.width()) - 0.5;
        let down = |y: f32| (height - y) / height * as_f32(sheet.height()) - 0.5;
        let area = [across(left), down(top), across(right), down(bottom)];
        debug_assert!((as_f32(sheet.width()) - width * DPI / POINTS).abs() < 1.0);
        Self { name: field.name.clone(), state: field.state.clone(), rect: field.rect, area }
    }
}

/// The blocks that have edges in both directions.
fn blocks(half: &Grey) -> Vec<[usize; 2]> {
    let mut found = Vec::new();
    for top in (0..half.height().saturating_sub(BLOCK)).step_by(APART) {
        for left in (0..half.width().saturating_sub(BLOCK)).step_by(APART) {
            if telling(half, left, top) {
                found.push([left, top]);
            }
        }
    }
    found
}

/// Whether a block looks different from itself when it is moved, whatever the direction (the smaller eigenvalue of its
/// structure tensor).
fn telling(half: &Grey, left: usize, top: usize) -> bool {
    let (mut xx, mut yy, mut xy) = (0.0, 0.0, 0.0);
    for y in top..top + BLOCK - 1 {
        for x in left..left + BLOCK - 1 {
            let here = f32::from(half.at(x, y));
            let (across, down) = (f32::from(half.at(x + 1, y)) - here, f32::from(half.at(x, y + 1)) - here);
            xx += across * across;
            yy += down * down;
            xy += across * down;
        }
    }
    let middle = (xx + yy) / 2.0;
    let spread = (((xx - yy) / 2.0).powi(2) + xy * xy).sqrt();
    let (least, most) = (middle - spread, middle + spread);
    least / as_f32(BLOCK * BLOCK) >= CONTRAST && least >= most * EVEN
}

/// A rectangle of the pattern made larger on all sides, as columns and rows of a picture with pixels of this size.
pub(super) fn grown([left, top, right, bottom]: [f32; 4], by: f32, step: f32) -> ([f32; 2], usize, usize) {
    let columns = as_usize(((right - left + 2.0 * by) / step).ceil().clamp(1.0, 4000.0));
    let rows = as_usize(((bottom - top + 2.0 * by) / step).ceil().clamp(1.0, 4000.0));
    ([left - by, top - by], columns, rows)
}
