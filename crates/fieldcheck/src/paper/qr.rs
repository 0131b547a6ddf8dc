//! Two-dimensional codes (QR, error correction M) as squares, for HTML and PDF.

use qrcode::{Color, EcLevel, QrCode};

/// A code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Code {
    /// Modules a side, without the quiet zone of four.
    pub(crate) side: usize,
    modules: Vec<bool>,
}

impl Code {
    /// The code of a text; none if it is too long for any.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text.as_bytes(), EcLevel::M).ok()?;
        Some(Self {
            side: code.width(),
            modules: code.to_colors().into_iter().map(|color| color == Color::Dark).collect(),
        })
    }
    /// Places of the dark modules: column, row.
    pub(crate) fn dark(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let side = self.side.max(1);
        self.modules.iter().enumerate().filter(|(_, dark)| **dark).map(move |(at, _)| (at % side, at / side))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_stub_fits_a_small_code() {
        // 180 bytes in base45 with their prefix: letters that take five and a half bits each.
        let code = Code::of(&format!("FC1:{}", "A7:".repeat(90))).unwrap();
        assert!(code.side <= 57, "{}", code.side);
        assert!(code.dark().all(|(x, y)| x < code.side && y < code.side));
        assert!(Code::of(&"x".repeat(5000)).is_none());
    }
}
