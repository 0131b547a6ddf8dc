//! The pages of a TIFF file (TIFF 6.0): strips and tiles, uncompressed, LZW, deflate, PackBits, JPEG, and telefaxes.
//!
//! A page is taken in strip by strip and made smaller on the way, so a large one needs little memory. Telefaxes (Group 3 and
//! 4, ITU-T T.4 and T.6) are unpacked by the decoder of the rasteriser, which keeps the lines before a fault. Their lines
//! may be twice as far apart as their dots; pages come out with square pixels. Called by `source`.

use super::{
    Limits, Unreadable, doubts,
    doubts::Doubt,
    fax,
    grey::{Grey, Shrinking, as_f32, as_usize},
    photo,
    source::{PageError, Picture, possible_dpi},
};
use std::io::Cursor;
use tiff::{
    ColorType, TiffError,
    decoder::{Decoder, DecodingResult},
    tags::Tag,
};

/// Most bytes of one strip or tile after unpacking.
const STRIP: usize = 64 << 20;
/// Most strips and tiles of a page.
const STRIPS: u32 = 200_000;
/// Pixels of a line of a telefax (ITU-T T.4, table 1, for the widths of A4, B4 and A3).
const FAX_WIDTHS: [usize; 3] = [1728, 2048, 2432];
/// Centimetres in an inch.
const INCH: f32 = 2.54;

/// A decoder that stands at one page.
pub(super) type File<'b> = Decoder<Cursor<&'b [u8]>>;

/// The pages of a file.
pub(super) struct Pages<'b> {
    bytes: &'b [u8],
    count: usize,
}

impl<'b> Pages<'b> {
    /// Counts the pages; what follows a page that cannot be found is not counted.
    pub(super) fn of(bytes: &'b [u8], limits: &Limits) -> Result<Self, Unreadable> {
        let mut file = opened(bytes).map_err(|why| Unreadable::Damaged { what: why.to_string() })?;
        let mut count = 1;
        while file.more_images() && count <= limits.pages {
            count += 1;
            if file.next_image().is_err() {
                break;
            }
        }
        Ok(Self { bytes, count })
    }

    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// The picture of a page.
    pub(super) fn picture(&self, place: usize, number: u32, limits: &Limits) -> Result<Picture, PageError> {
        let mut file = opened(self.bytes).map_err(said)?;
        if place > 0 {
            file.seek_to_image(place).map_err(said)?;
        }
        let (width, height) = file.dimensions().map_err(said)?;
        let size = |side: u32| usize::try_from(side).unwrap_or(usize::MAX);
        let (width, height) = (size(width), size(height));
        if u64::try_from(width.saturating_mul(height)).unwrap_or(u64::MAX) > limits.pixels {
            return Err(format!("its picture has {width} x {height} pixels, which is more than is unpacked"));
        }
        let mut paper = Shrinking::new(width, height, limits.longest)
            .ok_or_else(|| format!("its picture has {width} x {height} pixels, which is no page"))?;
        let factor = paper.factor();
        let cut = match fax::Settings::of(&mut file) {
            Some(settings) => settings.unpack(self.bytes, &mut file, &mut paper)?,
            None => unpack(&mut file, &mut paper)?,
        };
        let mut doubts: Vec<Doubt> = cut.map(|why| doubts::CUT.of(number, None, &why)).into_iter().collect();
        if factor > 1 {
            doubts.push(doubts::SHRUNK.of(number, None, &factor.to_string()));
        }
        let (across, down) = resolution(&mut file);
        let (grey, dpi) = squared(paper.finish(), across, down, width);
        let dpi = dpi.and_then(|dpi| possible_dpi(dpi / as_f32(factor)));
        Ok(Picture { grey, dpi, doubts })
    }
}

fn opened(bytes: &[u8]) -> Result<File<'_>, TiffError> {
    let mut limits = tiff::decoder::Limits::default();
    (limits.decoding_buffer_size, limits.intermediate_buffer_size) = (STRIP, STRIP);
    Ok(Decoder::new(Cursor::new(bytes))?.with_limits(limits))
}

#[expect(clippy::needless_pass_by_value, reason = "it is what map_err passes on")]
pub(super) fn said(why: TiffError) -> PageError {
    why.to_string()
}

/// Unpacks all strips or tiles; what is wrong with the first that fails, unless none could be read.
fn unpack(file: &mut File<'_>, paper: &mut Shrinking) -> Result<Option<String>, PageError> {
    let color = file.colortype().map_err(said)?;
    let (across, _) = file.dimensions().map_err(said)?;
    let (wide, high) = file.chunk_dimensions();
    let columns = across.div_ceil(wide.max(1)).max(1);
    let count = file.strip_count().or_else(|_| file.tile_count()).map_err(said)?;
    let samples = match color {
        ColorType::Multiband { num_samples, .. } => usize::from(num_samples),
        other => usize::from(other.num_samples()),
    };
    if count > STRIPS {
        return Err(format!("its picture is cut into {count} parts"));
    }
    let (mut cut, mut read) = (None, false);
    for index in 0..count {
        let strip = match file.read_chunk(index) {
            Ok(strip) => strip,
            Err(why) if read => {
                cut = cut.or(Some(why.to_string()));
                continue;
            }
            Err(why) => return Err(why.to_string()),
        };
        read = true;
        let (width, height) = file.chunk_data_dimensions(index);
        let (x, y) = ((index % columns).saturating_mul(wide), (index / columns).saturating_mul(high));
        let size = |side: u32| usize::try_from(side).unwrap_or(usize::MAX);
        if size(y) > usize::from(u16::MAX) * 16 {
            break;
        }
        part(&strip, color, samples, (size(x), size(y)), (size(width), size(height)), paper)?;
    }
    Ok(cut)
}

/// One strip or tile onto the paper.
fn part(
    strip: &DecodingResult,
    color: ColorType,
    samples: usize,
    (x, y): (usize, usize),
    (width, height): (usize, usize),
    paper: &mut Shrinking,
) -> Result<(), PageError> {
    let samples = samples.max(1);
    match strip {
        DecodingResult::U8(bytes) => {
            let bits = usize::from(color.bit_depth());
            if bits < 8 && samples == 1 {
                let stride = (width * bits).div_ceil(8).max(1);
                for (row, values) in bytes.chunks(stride).take(height).enumerate() {
                    paper.row(x, y + row, narrow(values, bits).take(width));
                }
                return Ok(());
            }
            for (row, values) in bytes.chunks((width * samples).max(1)).take(height).enumerate() {
                paper.row(x, y + row, values.chunks_exact(samples).map(|pixel| shade(pixel, color)));
            }
        }
        DecodingResult::U16(words) => {
            for (row, values) in words.chunks((width * samples).max(1)).take(height).enumerate() {
                let upper = |word: &u16| u8::try_from(word >> 8).unwrap_or(u8::MAX);
                let pixels = values.chunks_exact(samples).map(|pixel| {
                    let pixel: Vec<u8> = pixel.iter().map(upper).collect();
                    shade(&pixel, color)
                });
                paper.row(x, y + row, pixels);
            }
        }
        _ => return Err("its picture has numbers for shades that no scanner writes".to_owned()),
    }
    Ok(())
}

/// Shades of one, two or four bits.
fn narrow(row: &[u8], bits: usize) -> impl Iterator<Item = u8> + '_ {
    let (bits, each) = (bits.clamp(1, 4), 8 / bits.clamp(1, 4));
    let most = (1_u16 << bits) - 1;
    row.iter().flat_map(move |byte| {
        (0..each).map(move |place| {
            let value = (u16::from(*byte) >> (8 - bits * (place + 1))) & most;
            u8::try_from(value * 255 / most).unwrap_or(u8::MAX)
        })
    })
}

/// The shade of one pixel.
fn shade(pixel: &[u8], color: ColorType) -> u8 {
    match (color, pixel) {
        (ColorType::RGB(_), [r, g, b, ..]) => photo::luma(*r, *g, *b),
        (ColorType::RGBA(_), [r, g, b, a, ..]) => over(photo::luma(*r, *g, *b), *a),
        (ColorType::GrayA(_), [value, a, ..]) => over(*value, *a),
        (ColorType::CMYK(_), [c, m, y, k, ..]) => {
            let light = |ink: u8| {
                let light = u16::from(255 - ink) * u16::from(255 - k) / 255;
                u8::try_from(light).unwrap_or(u8::MAX)
            };
            photo::luma(light(*c), light(*m), light(*y))
        }
        // Of grey, and of brightness with two colours, the first is the brightness.
        (_, [value, ..]) => *value,
        _ => u8::MAX,
    }
}

fn over(shade: u8, alpha: u8) -> u8 {
    let sum = (u32::from(shade) * u32::from(alpha) + 255 * (255 - u32::from(alpha))) / 255;
    u8::try_from(sum).unwrap_or(u8::MAX)
}

/// Dots per inch to the right and down, if the file says both.
fn resolution(file: &mut File<'_>) -> (Option<f32>, Option<f32>) {
    // 1: only the ratio is meant, 2: per inch, 3: per centimetre.
    let unit = match file.find_tag_unsigned::<u16>(Tag::ResolutionUnit) {
        Ok(Some(3)) => INCH,
        _ => 1.0,
    };
    let mut number = |tag| {
        let value = file.find_tag(tag).ok().flatten()?;
        match value {
            tiff::decoder::ifd::Value::Rational(over, under) if under > 0 => Some(quotient(over, under) * unit),
            other => other.into_f32().ok().map(|value| value * unit),
        }
    };
    (number(Tag::XResolution), number(Tag::YResolution))
}

#[expect(clippy::cast_possible_truncation, reason = "a resolution needs no more than single precision")]
fn quotient(over: u32, under: u32) -> f32 {
    (f64::from(over) / f64::from(under)) as f32
}

/// The picture with pixels that are as high as wide, and its dots per inch.
fn squared(grey: Grey, across: Option<f32>, down: Option<f32>, width: usize) -> (Grey, Option<f32>) {
    let said = across.zip(down).filter(|(across, down)| *across > 0.0 && *down > 0.0);
    let ratio = match said {
        Some((across, down)) => across / down,
        None if FAX_WIDTHS.contains(&width) && grey.height() * 10 < grey.width() * 9 => 2.0,
        None => 1.0,
    };
    if !(0.25..=4.0).contains(&ratio) || (ratio - 1.0).abs() < 0.01 {
        return (grey, across);
    }
    let (width, height) = if ratio > 1.0 {
        (grey.width(), as_usize((as_f32(grey.height()) * ratio).round()))
    } else {
        (as_usize((as_f32(grey.width()) / ratio).round()), grey.height())
    };
    let dpi = if ratio > 1.0 { across } else { down };
    (grey.resized(width, height), dpi)
}
