//! Pictures of one page: JPEG (ITU-T T.81) and PNG (ISO/IEC 15948).
//!
//! The size is read first and what unpacking would take is reckoned from it; too much is refused, with the size. A file that
//! ends too early gives what came before, the rest white, and a doubt. Called by `source`.

use super::{
    Limits, doubts,
    grey::{Grey, Shrinking},
    source::{PageError, Picture, possible_dpi},
};
use image::{
    ColorType, ImageDecoder,
    codecs::{jpeg::JpegDecoder, png::PngDecoder},
};
use std::io::Cursor;

/// Bytes in memory for each pixel of a JPEG: three colours, unpacked.
const BASELINE: u64 = 4;
/// The same for a progressive one, whose coefficients are all kept until the end.
const PROGRESSIVE: u64 = 10;
/// Inches in a metre.
const PER_METRE: f32 = 0.0254;

/// Reads a JPEG.
pub(super) fn jpeg(bytes: &[u8], page: u32, limits: &Limits) -> Result<Picture, PageError> {
    let head = JpegHead::of(bytes);
    let each = if head.progressive { PROGRESSIVE } else { BASELINE };
    affordable(head.width, head.height, each, limits)?;
    let decoder = JpegDecoder::new(Cursor::new(bytes)).map_err(|why| why.to_string())?;
    let (width, height) = decoder.dimensions();
    affordable(width, height, each, limits)?;
    let mut picture = unpacked(decoder, page, limits)?;
    if !ends(bytes, &[0xff, 0xd9]) {
        picture.doubts.push(doubts::CUT.of(page, None, "it ends too early"));
    }
    picture.dpi = scaled(head.dpi, width, &picture.grey);
    Ok(picture)
}

/// Reads a PNG.
pub(super) fn png(bytes: &[u8], page: u32, limits: &Limits) -> Result<Picture, PageError> {
    let size = |at: usize| bytes.get(at..at + 4).and_then(|b| b.try_into().ok()).map_or(0, u32::from_be_bytes);
    let (width, height) = (size(16), size(20));
    affordable(width, height, 1, limits)?;
    let decoder = PngDecoder::new(Cursor::new(bytes)).map_err(|why| why.to_string())?;
    let dpi = png_dpi(bytes);
    let mut picture = unpacked(decoder, page, limits)?;
    picture.dpi = scaled(dpi, width, &picture.grey);
    Ok(picture)
}

/// Refuses what would take too much memory.
fn affordable(width: u32, height: u32, each: u64, limits: &Limits) -> Result<(), PageError> {
    let bytes = u64::from(width) * u64::from(height) * each;
    if bytes > limits.memory {
        let millions = u64::from(width) * u64::from(height) / 1_000_000;
        return Err(format!(
            "its picture has {width} x {height} pixels ({millions} million), which is more than is unpacked"
        ));
    }
    Ok(())
}

fn unpacked(decoder: impl ImageDecoder, page: u32, limits: &Limits) -> Result<Picture, PageError> {
    let ((width, height), color) = (decoder.dimensions(), decoder.color_type());
    if decoder.total_bytes() > limits.memory {
        return Err(format!("its picture of {width} x {height} pixels in {color:?} is larger than is unpacked"));
    }
    let size = |side: u32| usize::try_from(side).unwrap_or(usize::MAX);
    let (width, height) = (size(width), size(height));
    let mut shrinking = Shrinking::new(width, height, limits.longest)
        .ok_or_else(|| format!("its picture has {width} x {height} pixels, which is no page"))?;
    let total = usize::try_from(decoder.total_bytes()).map_err(|_| "its picture is too large".to_owned())?;
    // What is never reached stays white.
    let mut buffer = vec![0xff_u8; total];
    let failed = decoder.read_image(&mut buffer).err();
    if failed.is_some() && buffer.iter().all(|byte| *byte == 0xff) {
        return Err(failed.map(|why| why.to_string()).unwrap_or_default());
    }
    let row = (total / height.max(1)).max(1);
    for (y, values) in buffer.chunks(row).enumerate() {
        shrinking.row(0, y, greys(values, color));
    }
    let mut found = Picture::default();
    if let Some(why) = failed {
        found.doubts.push(doubts::CUT.of(page, None, &why.to_string()));
    }
    if shrinking.factor() > 1 {
        found.doubts.push(doubts::SHRUNK.of(page, None, &shrinking.factor().to_string()));
    }
    found.grey = shrinking.finish();
    Ok(found)
}

/// The shades of a row; transparent parts are white paper. Of 16 bits the upper 8 are taken.
fn greys(row: &[u8], color: ColorType) -> impl Iterator<Item = u8> + '_ {
    let channels = usize::from(color.channel_count()).max(1);
    let wide = usize::from(color.bytes_per_pixel()) / channels;
    let upper = if wide == 2 && cfg!(target_endian = "little") { 1 } else { 0 };
    row.chunks_exact((channels * wide).max(1)).map(move |pixel| {
        let get = |channel: usize| pixel.get(channel * wide + upper).copied().unwrap_or(0xff);
        let (shade, alpha) = match channels {
            1 => (get(0), 0xff),
            2 => (get(0), get(1)),
            3 => (luma(get(0), get(1), get(2)), 0xff),
            _ => (luma(get(0), get(1), get(2)), get(3)),
        };
        let over = (u32::from(shade) * u32::from(alpha) + 255 * (255 - u32::from(alpha))) / 255;
        u8::try_from(over).unwrap_or(0xff)
    })
}

/// Brightness of a colour (ITU-R BT.601).
pub(super) fn luma(red: u8, green: u8, blue: u8) -> u8 {
    let sum = 299 * u32::from(red) + 587 * u32::from(green) + 114 * u32::from(blue);
    u8::try_from((sum + 500) / 1000).unwrap_or(0xff)
}

/// Dots per inch after the picture was made smaller.
fn scaled(dpi: Option<f32>, width: u32, grey: &Grey) -> Option<f32> {
    let was = super::grey::as_f32(usize::try_from(width).ok()?);
    possible_dpi(dpi? * super::grey::as_f32(grey.width()) / was.max(1.0))
}

/// Whether the file ends so; some programs add blanks or zeros.
fn ends(bytes: &[u8], mark: &[u8]) -> bool {
    let tail = bytes.get(bytes.len().saturating_sub(1024)..).unwrap_or_default();
    tail.windows(mark.len()).any(|window| window == mark)
}

/// What the head of a JPEG says.
#[derive(Default)]
struct JpegHead {
    width: u32,
    height: u32,
    progressive: bool,
    dpi: Option<f32>,
}

impl JpegHead {
    /// Goes from marker to marker until the size was found.
    fn of(bytes: &[u8]) -> Self {
        let mut head = Self::default();
        let mut at = 2;
        let word = |at: usize| bytes.get(at..at + 2).and_then(|b| b.try_into().ok()).map(u16::from_be_bytes);
        while let (Some(0xff), Some(marker)) = (bytes.get(at), bytes.get(at + 1).copied()) {
            let Some(length) = word(at + 2) else { break };
            match marker {
                0xe0 if bytes.get(at + 4..at + 9) == Some(b"JFIF\0") => {
                    let density = word(at + 12).map(f32::from);
                    head.dpi = match bytes.get(at + 11) {
                        Some(1) => density,
                        Some(2) => density.map(|per_centimetre| per_centimetre * 2.54),
                        _ => None,
                    };
                }
                0xc4 | 0xc8 | 0xcc => {}
                0xc0..=0xcf => {
                    head.progressive = marker & 3 == 2;
                    head.height = word(at + 5).map_or(0, u32::from);
                    head.width = word(at + 7).map_or(0, u32::from);
                    break;
                }
                0xda => break,
                _ => {}
            }
            at += 2 + usize::from(length.max(2));
        }
        head
    }
}

/// The size of the pixels, if the file says it in metres.
fn png_dpi(bytes: &[u8]) -> Option<f32> {
    let head = bytes.get(..bytes.len().min(4096))?;
    let at = head.windows(4).position(|window| window == b"pHYs")? + 4;
    let metre = head.get(at + 8) == Some(&1);
    let per_metre = u32::from_be_bytes(head.get(at..at + 4)?.try_into().ok()?);
    let per_metre = u16::try_from(per_metre).ok().map(f32::from)?;
    metre.then_some(per_metre * PER_METRE)
}
