//! The code at the foot of a page: a QR code (ISO/IEC 18004) that a telephone opens and a scanner's picture still shows.

use super::{defect, lost, mask};
use crate::Error;
use lopdf::{Document, Object, ObjectId, Stream, dictionary};
use qrcode::{Color, EcLevel};
use std::fmt::Write;

/// Side without the quiet zone, in points: 17 mm.
const SIDE: f32 = 48.19;
/// Distance from the right, the left and the lower edge of the sheet, in points: 20 mm, 25 mm and 5.5 mm.
const RIGHT: f32 = 56.69;
const LEFT: f32 = 70.87;
const BELOW: f32 = 15.59;
/// Width of A4 in points.
const WIDTH: f32 = 595.28;

/// What draws the code of this text. It is an artifact: what it says stands on the sheet in words (ISO 14289-1 7.1).
///
/// # Errors
/// [`Error::Typesetting`] if the text is too long for a code.
pub(crate) fn content(text: &str, at_left: bool) -> Result<Vec<u8>, Error> {
    let modules = mask::modules(text, EcLevel::M).map_err(|e| defect(format!("the code for {text:?}: {e}")))?;
    Ok(squares(&modules, at_left).into_bytes())
}

/// Draws a code. Gives the page, what was its only content, and the content of the code.
pub(super) fn draw(document: &mut Document, page: ObjectId, content: Vec<u8>) -> Result<[ObjectId; 3], Error> {
    let content = document.add_object(Stream::new(dictionary! {}, content));
    // What the page drew before may leave another coordinate system behind.
    let open = document.add_object(Stream::new(dictionary! {}, b"q\n".to_vec()));
    let sheet = document.get_dictionary_mut(page).map_err(lost)?;
    let before = sheet.get(b"Contents").and_then(Object::as_reference).map_err(lost)?;
    let parts: [Object; 3] = [open.into(), before.into(), content.into()];
    sheet.set("Contents", parts.to_vec());
    Ok([page, before, content])
}

/// Runs of dark modules as filled rectangles, one module being the unit.
fn squares((colors, width): &(Vec<Color>, usize), at_left: bool) -> String {
    let module = SIDE / *width as f32;
    let left = if at_left { LEFT } else { WIDTH - RIGHT - SIDE };
    let top = BELOW + SIDE;
    let mut drawn = String::with_capacity(8192);
    // Writing to a string does not fail.
    let _ = write!(
        drawn,
        "\nQ\n/Artifact <</Type /Pagination>> BDC\nq 0 g {module:.4} 0 0 {:.4} {left:.3} {top:.3} cm\n",
        -module
    );
    for (row, colors) in colors.chunks(*width).enumerate() {
        let mut column = 0;
        for run in colors.chunk_by(|a, b| a == b) {
            if run.first() == Some(&Color::Dark) {
                // A hair of overlap, or viewers show white lines between the rows.
                let _ = writeln!(drawn, "{column} {row} {} 1.014 re", run.len());
            }
            column += run.len();
        }
    }
    drawn + "f Q\nEMC\n"
}
