//! The code at the foot of a page: a QR code (ISO/IEC 18004) that a telephone opens and a scanner's picture still shows.

use super::{defect, lost};
use crate::Error;
use lopdf::{Document, Object, ObjectId, Stream, dictionary};
use qrcode::{Color, EcLevel, QrCode};

/// Side without the quiet zone, in points: 17 mm.
const SIDE: f32 = 48.19;
/// Distance from the right, the left and the lower edge of the sheet, in points: 20 mm, 25 mm and 5.5 mm.
const RIGHT: f32 = 56.69;
const LEFT: f32 = 70.87;
const BELOW: f32 = 15.59;
/// Width of A4 in points.
const WIDTH: f32 = 595.28;

/// Draws the code. It is an artifact: what it says stands on the sheet in words (ISO 14289-1 7.1).
pub(super) fn draw(document: &mut Document, page: ObjectId, text: &str, at_left: bool) -> Result<(), Error> {
    let code = QrCode::with_error_correction_level(text.as_bytes(), EcLevel::M)
        .map_err(|e| defect(format!("the code for {text:?}: {e}")))?;
    let content = document.add_object(Stream::new(dictionary! {}, squares(&code, at_left).into_bytes()));
    // What the page drew before may leave another coordinate system behind.
    let open = document.add_object(Stream::new(dictionary! {}, b"q\n".to_vec()));
    let page = document.get_dictionary_mut(page).map_err(lost)?;
    let before = match page.get(b"Contents").map_err(lost)? {
        Object::Array(parts) => parts.clone(),
        one => vec![one.clone()],
    };
    let parts = [vec![open.into()], before, vec![content.into()]].concat();
    page.set("Contents", parts);
    Ok(())
}

/// Runs of dark modules as filled rectangles.
fn squares(code: &QrCode, at_left: bool) -> String {
    let width = code.width();
    let module = SIDE / width as f32;
    let left = if at_left { LEFT } else { WIDTH - RIGHT - SIDE };
    let top = BELOW + SIDE;
    let mut drawn = String::from("\nQ\n/Artifact <</Type /Pagination>> BDC\nq 0 g\n");
    for (row, colors) in code.to_colors().chunks(width).enumerate() {
        let mut column = 0;
        for run in colors.chunk_by(|a, b| a == b) {
            if run.first() == Some(&Color::Dark) {
                let (x, y) = (left + column as f32 * module, top - (row + 1) as f32 * module);
                // A hair of overlap, or viewers show white lines between the rows.
                drawn += &format!("{x:.3} {y:.3} {:.3} {:.3} re\n", run.len() as f32 * module, module + 0.02);
            }
            column += run.len();
        }
    }
    drawn + "f Q\nEMC\n"
}
