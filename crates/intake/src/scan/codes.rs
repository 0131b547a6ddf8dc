//! Finds the QR codes on a picture (ISO/IEC 18004): what they say and where their corners are.
//!
//! The corners come in the order of the code itself (top left, top right, bottom right, bottom left as it was printed), so
//! they also say how the page is turned. A mirrored code is found and called so, never read as an ordinary one. The binary
//! picture and the decoding are those of `rxing`. Called by `pages` for scans and by `layout` for issued forms, so that
//! both measure a code in the same way.

use super::grey::{Grey, as_f32};
use rxing::{
    BinaryBitmap, Luma8LuminanceSource,
    common::{DetectorRXingResult, HybridBinarizer},
    qrcode::cpp_port::{
        decoder::Decode,
        detector::{FindFinderPatterns, FinderPatternSet, GenerateFinderPatternSets, SampleQR},
    },
};
use serde::Serialize;

/// Smallest side on which anything is looked for.
const SMALLEST: usize = 40;
/// Most triples of corner marks that are tried on one picture: a page of noise has thousands.
const TRIES: usize = 300;
/// The longer side on which is looked first: about 200 dots per inch of a page of size A4.
const FIRST: usize = 2500;
/// A picture with a longer side than this is not enlarged.
const SMALL: usize = 1900;

/// A code on a page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Code {
    /// What it says.
    pub text: String,
    /// Its corners in pixels of the page's picture, from the corner that was printed top left, clockwise.
    pub corners: [[f32; 2]; 4],
    /// It was seen in a mirror.
    pub mirrored: bool,
}

/// All codes of a picture. Where none is found it is looked for again: larger, smaller, blurred, and in full contrast.
pub(super) fn find(picture: &Grey) -> Vec<Code> {
    let found = at_any_size(picture);
    if !found.is_empty() {
        return found;
    }
    picture.stretched().map(|stretched| at_any_size(&stretched)).unwrap_or_default()
}

fn at_any_size(picture: &Grey) -> Vec<Code> {
    let longest = picture.width().max(picture.height());
    let half = (longest > FIRST).then(|| picture.half());
    let mut found = half.as_ref().map(|half| seen(half, 2.0)).unwrap_or_default();
    if found.is_empty() {
        found = seen(picture, 1.0);
    }
    if found.is_empty() && longest <= SMALL {
        found = seen(&picture.resized(picture.width() * 2, picture.height() * 2), 0.5);
    }
    if found.is_empty() {
        let (base, scale) = half.as_ref().map_or((picture, 1.0), |half| (half, 2.0));
        found = seen(&base.blurred(), scale);
        if found.is_empty() && longest > SMALL {
            found = seen(&base.half(), scale * 2.0);
        }
    }
    found
}

/// The codes as they are seen; `scale` leads from this picture to the page's own.
fn seen(picture: &Grey, scale: f32) -> Vec<Code> {
    let (Ok(width), Ok(height)) = (u32::try_from(picture.width()), u32::try_from(picture.height())) else {
        return Vec::new();
    };
    if picture.width() < SMALLEST || picture.height() < SMALLEST {
        return Vec::new();
    }
    let Ok(source) = Luma8LuminanceSource::new(picture.pixels().to_vec(), width, height) else { return Vec::new() };
    let bitmap = BinaryBitmap::new(HybridBinarizer::new(source));
    let bits = bitmap.get_black_matrix();
    let mut patterns = FindFinderPatterns(bits, true, 0);
    let mut used: Vec<FinderPatternSet> = Vec::new();
    let mut codes = Vec::new();
    for set in GenerateFinderPatternSets(&mut patterns).into_iter().take(TRIES) {
        let shares = |other: &FinderPatternSet| {
            [other.bl, other.tl, other.tr].iter().any(|mark| [set.bl, set.tl, set.tr].contains(mark))
        };
        if used.iter().any(shares) {
            continue;
        }
        let Ok(sampled) = SampleQR(bits, &set) else { continue };
        let Ok(decoded) = Decode(sampled.getBits()) else { continue };
        // Its list goes line by line, ours goes around.
        let [a, b, d, c] = sampled.getPoints() else { continue };
        if !decoded.isValid() {
            continue;
        }
        used.push(set);
        // The page's own pixels are counted from the middle of the first one.
        let place = |at: f32| at * scale - 0.5;
        let corners = [a, b, c, d].map(|point| [place(point.x), place(point.y)]);
        codes.push(Code { text: decoded.text(), corners, mirrored: decoded.isMirrored() });
    }
    // The order of the search depends on sizes of marks; a page is read from top to bottom.
    codes.sort_by(|a, b| a.centre().1.total_cmp(&b.centre().1).then(a.centre().0.total_cmp(&b.centre().0)));
    codes
}

impl Code {
    /// Its middle.
    pub(super) fn centre(&self) -> (f32, f32) {
        let sum = self.corners.iter().fold((0.0, 0.0), |sum, [x, y]| (sum.0 + x, sum.1 + y));
        (sum.0 / 4.0, sum.1 / 4.0)
    }

    /// Mean length of its sides in pixels.
    #[must_use]
    pub fn side(&self) -> f32 {
        let next = self.corners.iter().cycle().skip(1);
        let sum: f32 = self.corners.iter().zip(next).map(|(a, b)| (a[0] - b[0]).hypot(a[1] - b[1])).sum();
        sum / as_f32(self.corners.len())
    }
}

/// What a code of ours says (`docs/formats/form.md`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Identity {
    /// What all pages of one form share: the portal link, or `fieldaction:form/` and the reference.
    pub form: String,
    /// Whether it names the consignee: a letter does, a blank form does not.
    pub letter: bool,
    /// Revision of the notice.
    pub revision: u32,
    /// Page of the form, from 1.
    pub page: u32,
}

impl Identity {
    /// Takes a code apart; nothing if it is none of ours.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        if let Some(rest) = text.strip_prefix("fieldaction:form/") {
            let (rest, page) = rest.rsplit_once('/')?;
            let (reference, revision) = rest.rsplit_once('/')?;
            let form = format!("fieldaction:form/{reference}");
            return (!reference.is_empty())
                .then_some(())
                .and_then(|()| Some(Self { form, letter: false, revision: number(revision)?, page: number(page)? }));
        }
        let (link, rest) = text.rsplit_once("?form=")?;
        let (revision, page) = rest.split_once('.')?;
        let form = ["http://", "https://"].iter().any(|start| link.len() > start.len() && link.starts_with(start));
        (form.then(|| link.to_owned()))
            .and_then(|form| Some(Self { form, letter: true, revision: number(revision)?, page: number(page)? }))
    }
}

/// A number as it is printed: digits only, at most nine.
fn number(text: &str) -> Option<u32> {
    let plain = !text.is_empty() && text.len() <= 9 && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss)]
    use super::*;

    #[test]
    fn a_code_says_whose_page_it_is() {
        let blank = Identity::of("fieldaction:form/FSN2025-1682/1/2").unwrap();
        assert_eq!((blank.form.as_str(), blank.letter), ("fieldaction:form/FSN2025-1682", false));
        assert_eq!((blank.revision, blank.page), (1, 2));
        let letter = Identity::of("https://portal.example/c/abc?form=3.12").unwrap();
        assert_eq!((letter.form.as_str(), letter.letter), ("https://portal.example/c/abc", true));
        assert_eq!((letter.revision, letter.page), (3, 12));
        for other in [
            "",
            "https://example.com",
            "fieldaction:form/a/1",
            "fieldaction:form//1/1",
            "https://a?form=1",
            "https://a?form=x.1",
            "https://a?form=1.+1",
            "mailto:a?form=1.1",
        ] {
            assert_eq!(Identity::of(other), None, "{other}");
        }
    }
}
