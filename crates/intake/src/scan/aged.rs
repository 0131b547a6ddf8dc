//! Test pages: issued forms that are drawn, filled by machine strokes, and aged like paper on its way back.
//!
//! Everything follows from a seed. Not in the program; called by the tests of this folder.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{
    drawn::Drawn,
    grey::{Grey, as_f32, as_u8, as_usize},
    layout::Layout,
    patch::Pyramid,
    *,
};
use image::{ExtendedColorType, codecs::jpeg::JpegEncoder};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

pub(super) const FORM: &[u8] = include_bytes!("samples/form.de.pdf");
pub(super) const FORM_EN: &[u8] = include_bytes!("samples/form.en.pdf");
pub(super) const LETTER: &[u8] = include_bytes!("samples/letter.de.pdf");

/// Dots per inch of the page before it is aged.
const DPI: f32 = 300.0;
const DOT: f32 = DPI / 72.0;

/// How a box is ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Cross,
    Tick,
    Filled,
    Circled,
    Thin,
}

/// The pattern of one of the issued forms above, made once.
pub(super) fn layout_of(form: &'static [u8]) -> Arc<Layout> {
    static MADE: Mutex<Vec<(usize, Arc<Layout>)>> = Mutex::new(Vec::new());
    let mut made = MADE.lock().unwrap();
    if let Some((_, layout)) = made.iter().find(|(length, _)| *length == form.len()) {
        return Arc::clone(layout);
    }
    let layout = Arc::new(Layout::from_form(form).unwrap());
    made.push((form.len(), Arc::clone(&layout)));
    layout
}

/// A page that is filled: the picture, and which boxes are ticked.
pub(super) struct Filled {
    pub(super) page: Grey,
    height: f32,
    pub(super) ticked: BTreeMap<(String, String), Mark>,
}

impl Filled {
    /// The blank page of an issued form, by its place in the file.
    pub(super) fn blank(form: &[u8], place: usize) -> Self {
        let drawn = Drawn::open(form, &Limits::default()).unwrap();
        let height = drawn.size(place).unwrap()[1];
        Self { page: drawn.grey(place, DPI).unwrap(), height, ticked: BTreeMap::new() }
    }

    /// Answers every question by chance, and writes into every second text.
    pub(super) fn answered(form: &'static [u8], place: usize, mark: Mark, seed: u64) -> Self {
        let layout = layout_of(form);
        let page = layout.pages().iter().find(|page| page.number as usize == place + 1).unwrap();
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let mut filled = Self::blank(form, place);
        let mut chosen: BTreeMap<&str, u8> = BTreeMap::new();
        for spot in &page.spots {
            let choice = *chosen.entry(&spot.name).or_insert_with(|| rng.gen_range(0..5));
            match spot.state.as_deref() {
                Some("yes") if choice < 3 => filled.mark(spot.rect, mark, &mut rng),
                Some("no") if choice == 3 => filled.mark(spot.rect, mark, &mut rng),
                Some(_) => continue,
                None => {
                    if rng.gen_bool(0.5) {
                        filled.write(spot.rect, &mut rng);
                    }
                    continue;
                }
            }
            filled.ticked.insert((spot.name.clone(), spot.state.clone().unwrap()), mark);
        }
        filled
    }

    /// Marks a box as a person with a pen of 0.5 mm would, not quite inside.
    pub(super) fn mark(&mut self, [left, bottom, right, top]: [f32; 4], mark: Mark, rng: &mut ChaCha8Rng) {
        let width = right - left;
        let mut off = || rng.gen_range(-0.12..0.12) * width;
        let mut at = |x: f32, y: f32| [left + x * width + off(), bottom + y * (top - bottom) + off()];
        match mark {
            Mark::Cross | Mark::Thin => {
                let pen = if mark == Mark::Thin { 0.3 } else { 0.5 };
                self.stroke(&[at(0.0, 0.0), at(0.45, 0.55), at(1.0, 1.0)], pen, 60.0);
                self.stroke(&[at(0.0, 1.0), at(0.55, 0.45), at(1.0, 0.0)], pen, 60.0);
            }
            Mark::Tick => self.stroke(&[at(0.1, 0.6), at(0.4, 0.05), at(1.2, 1.3)], 0.6, 60.0),
            Mark::Filled => {
                for line in 0..9_u8 {
                    let y = f32::from(line) / 8.0;
                    self.stroke(&[at(0.05, y), at(0.95, y)], 0.6, 70.0);
                }
            }
            Mark::Circled => {
                let round: Vec<[f32; 2]> = (0..=24_u8)
                    .map(|step| {
                        let (sin, cos) = (f32::from(step) / 24.0 * std::f32::consts::TAU).sin_cos();
                        at(0.5 + 1.0 * cos, 0.5 + 1.0 * sin)
                    })
                    .collect();
                self.stroke(&round, 0.5, 60.0);
            }
        }
    }

    /// Strokes like handwriting.
    fn write(&mut self, [left, bottom, right, top]: [f32; 4], rng: &mut ChaCha8Rng) {
        let mut x = left + 4.0;
        let mut line = Vec::new();
        while x < right - 30.0 && x < left + 160.0 {
            line.push([x, bottom + rng.gen_range(0.15..0.9) * (top - bottom)]);
            x += rng.gen_range(1.5..4.0);
        }
        self.stroke(&line, 0.5, 70.0);
    }

    /// A line through points of the page, `pen` millimetres wide.
    pub(super) fn stroke(&mut self, points: &[[f32; 2]], pen: f32, shade: f32) {
        let radius = pen / 25.4 * DPI / 2.0;
        let (width, height) = (self.page.width(), self.page.height());
        let mut data = std::mem::take(&mut self.page).into_pixels();
        for pair in points.windows(2) {
            let [a, b] = [pair[0], pair[1]].map(|[x, y]| [x * DOT, (self.height - y) * DOT]);
            let (dx, dy) = (b[0] - a[0], b[1] - a[1]);
            let length = dx.hypot(dy).max(0.01);
            let range = |a: f32, b: f32, most: usize| {
                as_usize((a.min(b) - radius - 1.0).max(0.0))..as_usize(a.max(b) + radius + 2.0).min(most)
            };
            for y in range(a[1], b[1], height) {
                for x in range(a[0], b[0], width) {
                    let (px, py) = (as_f32(x) - a[0], as_f32(y) - a[1]);
                    let along = ((px * dx + py * dy) / (length * length)).clamp(0.0, 1.0);
                    let away = (px - along * dx).hypot(py - along * dy);
                    let cover = (radius - away + 0.5).clamp(0.0, 1.0);
                    let pixel = &mut data[y * width + x];
                    *pixel = as_u8(f32::from(*pixel).min(255.0 - cover * (255.0 - shade)));
                }
            }
        }
        self.page = Grey::new(width, height, data);
    }
}

/// What happens to a page on its way back.
#[derive(Clone, Copy, Debug)]
pub(super) struct Age {
    pub(super) dpi: f32,
    /// Degrees, clockwise.
    pub(super) turn: f32,
    /// Degrees that the camera is off the perpendicular, and the direction.
    pub(super) tilt: [f32; 2],
    pub(super) scale: f32,
    /// How much darker the darkest corner is, 0 to 1.
    pub(super) shadow: f32,
    /// Largest error of a pixel.
    pub(super) noise: f32,
    /// Millimetres that the paper bends.
    pub(super) bend: f32,
}

impl Age {
    pub(super) const fn at(dpi: f32) -> Self {
        Self { dpi, turn: 0.0, tilt: [0.0; 2], scale: 1.0, shadow: 0.0, noise: 0.0, bend: 0.0 }
    }

    /// The aged picture, large enough for the whole page.
    pub(super) fn apply(&self, page: &Grey, seed: u64) -> Grey {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let (wide, high) = (as_f32(page.width()) / DPI, as_f32(page.height()) / DPI);
        let (sin, cos) = self.turn.to_radians().sin_cos();
        let room = 1.0 + self.tilt[0].abs().max(self.tilt[1].abs()) / 60.0;
        let across = (wide * cos.abs() + high * sin.abs()) * self.scale * room;
        let down = (wide * sin.abs() + high * cos.abs()) * self.scale * room;
        let (columns, rows) = (as_usize(across * self.dpi), as_usize(down * self.dpi));
        let pyramid = Pyramid::new(page.clone());
        let level = as_usize((DPI / self.dpi / self.scale).max(1.0).log2() + 0.35);
        // A camera as far away as one and a half pages.
        let depth = [0, 1].map(|axis| self.tilt[axis].to_radians().sin() / (1.5 * high));
        let table = if self.tilt == [0.0; 2] { 255.0 } else { 90.0 };
        let mut data = Vec::with_capacity(columns * rows);
        for row in 0..rows {
            for column in 0..columns {
                let (x, y) = (as_f32(column) + 0.5, as_f32(row) + 0.5);
                let (u, v) = (x / self.dpi - across / 2.0, y / self.dpi - down / 2.0);
                let far = (1.0 + u * depth[0] + v * depth[1]) * self.scale;
                let (u, v) = (u / far, v / far);
                let (u, v) = (u * cos + v * sin + wide / 2.0, v * cos - u * sin + high / 2.0);
                let u = u + self.bend / 25.4 * (v * 0.9).sin();
                let on_page = (0.0..wide).contains(&u) && (0.0..high).contains(&v);
                let shade = if on_page { pyramid.sample(level, [u * DPI - 0.5, v * DPI - 0.5]) } else { table };
                let light = 1.0 - self.shadow * (x / as_f32(columns) + y / as_f32(rows)) / 2.0;
                let noise = if self.noise > 0.0 { rng.gen_range(-self.noise..self.noise) } else { 0.0 };
                data.push(as_u8((shade * light + noise).clamp(0.0, 255.0)));
            }
        }
        Grey::new(columns, rows, data)
    }
}

/// The picture as JPEG.
pub(super) fn jpeg(page: &Grey, quality: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let (width, height) = (page.width() as u32, page.height() as u32);
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, quality);
    encoder.encode(page.pixels(), width, height, ExtendedColorType::L8).unwrap();
    bytes
}

/// JPEGs as the pages of a PDF, `dpi` dots per inch.
pub(super) fn pdf(pages: &[(Vec<u8>, usize, usize)], dpi: f32) -> Vec<u8> {
    let mut bytes = b"%PDF-1.4\n".to_vec();
    let mut offsets = Vec::new();
    let mut object = |bytes: &mut Vec<u8>, parts: &[&[u8]]| {
        offsets.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n", offsets.len()).bytes());
        parts.iter().for_each(|part| bytes.extend(*part));
        bytes.extend(b"\nendobj\n");
    };
    object(&mut bytes, &[b"<</Type/Catalog/Pages 2 0 R>>"]);
    let kids: String = (0..pages.len()).map(|page| format!("{} 0 R ", 3 + 3 * page)).collect();
    object(&mut bytes, &[format!("<</Type/Pages/Count {}/Kids[{kids}]>>", pages.len()).as_bytes()]);
    for (number, (picture, width, height)) in pages.iter().enumerate() {
        let (across, down) = (as_f32(*width) / dpi * 72.0, as_f32(*height) / dpi * 72.0);
        let (content, image) = (4 + 3 * number, 5 + 3 * number);
        let page = format!(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 {across} {down}]/Contents {content} 0 R/Resources<</XObject<</I {image} 0 R>>>>>>"
        );
        object(&mut bytes, &[page.as_bytes()]);
        let drawing = format!("q {across} 0 0 {down} 0 0 cm /I Do Q");
        let head = format!("<</Length {}>>stream\n", drawing.len());
        object(&mut bytes, &[head.as_bytes(), drawing.as_bytes(), b"\nendstream"]);
        let head = format!(
            "<</Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode/Length {}>>stream\n",
            picture.len()
        );
        object(&mut bytes, &[head.as_bytes(), picture, b"\nendstream"]);
    }
    let start = bytes.len();
    bytes.extend(format!("xref\n0 {}\n0000000000 65535 f \n", offsets.len() + 1).bytes());
    for offset in &offsets {
        bytes.extend(format!("{offset:010} 00000 n \n").bytes());
    }
    bytes.extend(format!("trailer<</Size {}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF", offsets.len() + 1).bytes());
    bytes
}

/// How the lines of a telefax are packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fax {
    Group3,
    Group4,
}

/// The picture in black and white, `across` and `down` dots per inch, as pages of a TIFF file.
pub(super) fn telefax(pages: &[Grey], dpi: f32, [across, down]: [u32; 2], fax: Fax) -> Vec<u8> {
    let packed: Vec<_> = pages.iter().map(|page| packed(page, dpi, [across as f32, down as f32], fax)).collect();
    let mut bytes = b"II*\0\0\0\0\0".to_vec();
    let mut link = 4;
    for (data, width, height) in packed {
        let strip = bytes.len() as u32;
        bytes.extend(&data);
        bytes.resize(bytes.len().next_multiple_of(2), 0);
        let ratios = bytes.len() as u32;
        [across, 1, down, 1].iter().for_each(|value| bytes.extend(value.to_le_bytes()));
        let place = bytes.len() as u32;
        bytes[link..link + 4].copy_from_slice(&place.to_le_bytes());
        let compression = if fax == Fax::Group4 { 4 } else { 3 };
        let entries: [(u16, u16, u32); 12] = [
            (256, 4, width as u32),
            (257, 4, height as u32),
            (258, 3, 1),
            (259, 3, compression),
            (262, 3, 0),
            (273, 4, strip),
            (277, 3, 1),
            (278, 4, height as u32),
            (279, 4, data.len() as u32),
            (282, 5, ratios),
            (283, 5, ratios + 8),
            (296, 3, 2),
        ];
        bytes.extend((entries.len() as u16).to_le_bytes());
        for (tag, kind, value) in entries {
            bytes.extend(tag.to_le_bytes());
            bytes.extend(kind.to_le_bytes());
            bytes.extend(1_u32.to_le_bytes());
            bytes.extend(value.to_le_bytes());
        }
        link = bytes.len();
        bytes.extend([0; 4]);
    }
    bytes
}

fn packed(page: &Grey, dpi: f32, [across, down]: [f32; 2], fax: Fax) -> (Vec<u8>, usize, usize) {
    use ::fax::{BitWriter, Bits, Color, VecWriter, encoder::Encoder, maps};
    let side = |pixels: usize, to: f32| as_usize(as_f32(pixels) * to / dpi);
    let (width, height) = (side(page.width(), across), side(page.height(), down));
    let small = page.blurred().resized(width, height);
    let lines = small
        .pixels()
        .chunks(width)
        .map(|row| row.iter().map(|shade| if *shade < 150 { Color::Black } else { Color::White }).collect::<Vec<_>>());
    if fax == Fax::Group4 {
        let mut encoder = Encoder::new(VecWriter::new());
        lines.for_each(|line| encoder.encode_line(line.into_iter(), width as u16).unwrap());
        return (encoder.finish().unwrap().finish(), width, height);
    }
    let mut writer = VecWriter::new();
    let end = Bits { data: 1, len: 12 };
    for line in lines {
        writer.write(end).unwrap();
        let (mut color, mut at) = (Color::White, 0);
        while at < line.len() {
            let mut run = line[at..].iter().take_while(|pixel| **pixel == color).count();
            at += run;
            let mut code = |value: usize| {
                let bits = if color == Color::White {
                    maps::white::encode(value as u16)
                } else {
                    maps::black::encode(value as u16)
                };
                writer.write(bits.unwrap()).unwrap();
            };
            if run >= 64 {
                let long = run / 64 * 64;
                code(long);
                run -= long;
            }
            code(run);
            color = !color;
        }
    }
    for _ in 0..6 {
        writer.write(end).unwrap();
    }
    (writer.finish(), width, height)
}

/// How the boxes of a page were read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) right: usize,
    pub(super) unsure: usize,
    pub(super) wrong: usize,
}

impl Tally {
    /// Compares a reading with what was ticked.
    pub(super) fn add(&mut self, reading: &PageReading, ticked: &BTreeMap<(String, String), Mark>) {
        for each in &reading.boxes {
            let truth = ticked.contains_key(&(each.name.clone(), each.state.clone()));
            match each.on {
                None => self.unsure += 1,
                Some(on) if on == truth => self.right += 1,
                Some(_) => self.wrong += 1,
            }
        }
    }
}
