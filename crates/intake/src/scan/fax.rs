//! Telefaxes inside TIFF files: Group 3 and Group 4 (ITU-T T.4 and T.6; TIFF 6.0, sections 10 and 11).
//!
//! Lines before a fault are kept. Called by `tiff_file`.

use super::{
    grey::Shrinking,
    source::PageError,
    tiff_file::{File, said},
};
use hayro_ccitt::{DecodeSettings, Decoder, DecoderContext, EncodingMode, decode};
use tiff::tags::Tag;

/// Bytes of the strips of one page, together.
const MOST: usize = 32 << 20;
/// Options of Group 3.
const T4_OPTIONS: Tag = Tag::Unknown(292);

/// How a page is packed.
pub(super) struct Settings {
    encoding: EncodingMode,
    aligned: bool,
    /// Bits are filled in from the lowest.
    reversed: bool,
    /// Ones are white, which for a telefax is the exception.
    inverted: bool,
}

impl Settings {
    /// How the page at which the file stands is packed; nothing if it is no telefax.
    pub(super) fn of(file: &mut File<'_>) -> Option<Self> {
        let mut number = |tag| file.find_tag_unsigned::<u32>(tag).ok().flatten();
        let compression = number(Tag::Compression)?;
        let options = number(T4_OPTIONS).unwrap_or(0);
        let (encoding, aligned) = match compression {
            2 => (EncodingMode::Group3_1D, true),
            3 if options & 1 == 1 => (EncodingMode::Group3_2D { k: 4 }, false),
            3 => (EncodingMode::Group3_1D, false),
            4 => (EncodingMode::Group4, false),
            _ => return None,
        };
        let reversed = number(Tag::FillOrder) == Some(2);
        let inverted = number(Tag::PhotometricInterpretation) == Some(1);
        Some(Self { encoding, aligned, reversed, inverted })
    }

    /// Unpacks the strips; what is wrong with the first that fails, unless nothing could be read.
    pub(super) fn unpack(
        &self,
        bytes: &[u8],
        file: &mut File<'_>,
        paper: &mut Shrinking,
    ) -> Result<Option<String>, PageError> {
        let (width, height) = file.dimensions().map_err(said)?;
        let offsets = file.get_tag_u64_vec(Tag::StripOffsets).map_err(said)?;
        let counts = file.get_tag_u64_vec(Tag::StripByteCounts).map_err(said)?;
        let each = file.find_tag_unsigned::<u32>(Tag::RowsPerStrip).ok().flatten().unwrap_or(height);
        let each = each.clamp(1, height.max(1));
        let (mut cut, mut top, mut left) = (None, 0_u32, MOST);
        let mut lines = Lines { paper, row: Vec::new(), y: 0, inverted: self.inverted };
        for (offset, count) in offsets.into_iter().zip(counts) {
            if top >= height {
                break;
            }
            let place = |value: u64| usize::try_from(value).unwrap_or(usize::MAX);
            let (start, end) = (place(offset).min(bytes.len()), place(offset).saturating_add(place(count)));
            let strip = bytes.get(start..end.min(bytes.len())).unwrap_or_default();
            left = left.checked_sub(strip.len()).ok_or("its strips are longer than is unpacked")?;
            let turned: Vec<u8>;
            let strip = if self.reversed {
                turned = strip.iter().map(|byte| byte.reverse_bits()).collect();
                &turned
            } else {
                strip
            };
            let rows = each.min(height - top);
            let mut context = DecoderContext::new(DecodeSettings {
                columns: width,
                rows,
                end_of_block: true,
                end_of_line: false,
                rows_are_byte_aligned: self.aligned,
                encoding: self.encoding,
                invert_black: false,
            });
            lines.start(top);
            if let Err(why) = decode(strip, &mut lines, &mut context) {
                cut = cut.or(Some(why.to_string()));
            } else if lines.y < usize::try_from(top.saturating_add(rows)).unwrap_or(0) {
                cut = cut.or(Some("it ends too early".to_owned()));
            }
            top += rows;
        }
        match (lines.y, cut) {
            (0, cut) => Err(cut.unwrap_or_else(|| "it has no lines".to_owned())),
            (_, cut) => Ok(cut),
        }
    }
}

/// Takes in lines as they are unpacked.
struct Lines<'p> {
    paper: &'p mut Shrinking,
    row: Vec<u8>,
    y: usize,
    inverted: bool,
}

impl Lines<'_> {
    fn start(&mut self, top: u32) {
        self.row.clear();
        self.y = usize::try_from(top).unwrap_or(usize::MAX);
    }

    fn shade(&self, white: bool) -> u8 {
        if white == self.inverted { 0 } else { u8::MAX }
    }
}

impl Decoder for Lines<'_> {
    fn push_pixel(&mut self, white: bool) {
        let shade = self.shade(white);
        self.row.push(shade);
    }

    fn push_pixel_chunk(&mut self, white: bool, chunk_count: u32) {
        let shade = self.shade(white);
        let count = usize::try_from(chunk_count).unwrap_or(0).saturating_mul(8);
        self.row.resize(self.row.len().saturating_add(count), shade);
    }

    fn next_line(&mut self) {
        self.paper.row(0, self.y, self.row.iter().copied());
        self.row.clear();
        self.y += 1;
    }
}
