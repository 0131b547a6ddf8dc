//! Pages of PDF: lines of text, rules and squares, from top to bottom, with a foot on every page.
//!
//! Fonts are Helvetica and Courier, which every reader brings; characters are those of WinAnsi (enough for German and
//! English), others stand as `?`. A page writer in the order of reading, no layout engine. A report becomes a document of its
//! own ([`report`]); the result page of a form is appended to the form.

pub(crate) mod metrics;
pub(crate) mod qr;
pub(crate) mod report;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary, text_string};
use metrics::{Font, encoded, width, wrap};
use std::fmt::Write as _;

/// A4 in points.
pub(crate) const PAGE: (f32, f32) = (595.28, 841.89);
/// Left and right margin.
pub(crate) const MARGIN: f32 = 56.0;
const TOP: f32 = 785.0;
const BOTTOM: f32 = 70.0;
/// Width of the text.
pub(crate) const TEXT: f32 = PAGE.0 - 2.0 * MARGIN;

/// Pages in the making.
#[derive(Debug)]
pub(crate) struct Paper {
    pages: Vec<String>,
    y: f32,
}

impl Paper {
    /// With one empty page.
    pub(crate) fn new() -> Self {
        Self { pages: vec![String::new()], y: TOP }
    }
    /// Goes to a new page unless this much room is left.
    pub(crate) fn room(&mut self, height: f32) {
        if self.y - height < BOTTOM {
            self.pages.push(String::new());
            self.y = TOP;
        }
    }
    /// Leaves room.
    pub(crate) fn gap(&mut self, height: f32) {
        self.y -= height;
    }
    /// Text in one font, broken into lines, at an indent from the margin.
    pub(crate) fn text(&mut self, font: Font, size: f32, indent: f32, text: &str) {
        for line in wrap(font, size, TEXT - indent, text) {
            self.room(size * 1.35);
            self.y -= size * 1.35;
            self.put(font, size, MARGIN + indent, self.y, &line);
        }
    }
    /// A label, and text beside it.
    pub(crate) fn row(&mut self, column: f32, size: f32, label: &str, text: &str) {
        let lines = wrap(Font::Regular, size, TEXT - column, text);
        for (at, line) in lines.iter().enumerate() {
            self.room(size * 1.35);
            self.y -= size * 1.35;
            if at == 0 {
                self.put(Font::Bold, size, MARGIN, self.y, label);
            }
            self.put(Font::Regular, size, MARGIN + column, self.y, line);
        }
    }
    /// A line of a command, in Courier, as it stands.
    pub(crate) fn code(&mut self, size: f32, indent: f32, line: &str) {
        self.room(size * 1.35);
        self.y -= size * 1.35;
        self.put(Font::Mono, size, MARGIN + indent, self.y, line);
    }
    /// A thin line over the whole width.
    pub(crate) fn rule(&mut self) {
        self.y -= 4.0;
        let y = self.y;
        self.draw(&format!("0.5 w {MARGIN:.2} {y:.2} m {:.2} {y:.2} l S\n", PAGE.0 - MARGIN));
    }
    /// A two-dimensional code with its quiet zone, `side` points wide; the text stands beside it.
    pub(crate) fn code_square(&mut self, code: &qr::Code, side: f32, beside: &str) {
        self.room(side + 8.0);
        #[expect(clippy::cast_precision_loss, reason = "a code has at most 177 modules a side")]
        let (modules, place) = ((code.side + 8) as f32, |n: usize| (n + 4) as f32);
        let module = side / modules;
        let mut squares = String::new();
        for (x, y) in code.dark() {
            let (x, y) = (MARGIN + place(x) * module, self.y - (place(y) + 1.0) * module);
            let _ = writeln!(squares, "{x:.3} {y:.3} {module:.3} {module:.3} re");
        }
        self.draw(&format!("{squares}f\n"));
        let mut y = self.y - 14.0;
        for line in wrap(Font::Regular, 9.0, TEXT - side - 12.0, beside) {
            self.put(Font::Regular, 9.0, MARGIN + side + 12.0, y, &line);
            y -= 12.5;
        }
        self.y -= side;
    }

    fn put(&mut self, font: Font, size: f32, x: f32, y: f32, text: &str) {
        let name = font.name();
        let mut line = format!("BT /{name} {size:.1} Tf {x:.2} {y:.2} Td <");
        for byte in encoded(text) {
            let _ = write!(line, "{byte:02X}");
        }
        line.push_str("> Tj ET\n");
        self.draw(&line);
    }
    fn draw(&mut self, operators: &str) {
        if let Some(page) = self.pages.last_mut() {
            page.push_str(operators);
        }
    }

    /// Puts the pages into a document, below the page tree's root, each with its foot. `foot` gets number and count.
    pub(crate) fn append_to(
        mut self,
        document: &mut Document,
        tree: ObjectId,
        foot: impl Fn(usize, usize) -> String,
    ) -> Vec<ObjectId> {
        let count = self.pages.len();
        let fonts: Dictionary = Font::ALL
            .iter()
            .map(|font| (font.name(), Object::Reference(document.add_object(font_of(*font)))))
            .fold(Dictionary::new(), |mut fonts, (name, font)| {
                fonts.set(name, font);
                fonts
            });
        let fonts = document.add_object(fonts);
        let mut made = Vec::new();
        for (at, mut content) in std::mem::take(&mut self.pages).into_iter().enumerate() {
            let text = foot(at + 1, count);
            let x = PAGE.0 - MARGIN - width(Font::Regular, 8.0, &text);
            let mut line = Self { pages: vec![String::new()], y: TOP };
            line.put(Font::Regular, 8.0, x, 40.0, &text);
            content.push_str(&line.pages.concat());
            let mut stream = Stream::new(Dictionary::new(), content.into_bytes());
            // Without compression the page is larger, not worse.
            let _ = stream.compress();
            let content = document.add_object(stream);
            made.push(document.add_object(dictionary! {
                "Type" => "Page",
                "Parent" => tree,
                "MediaBox" => vec![0.into(), 0.into(), PAGE.0.into(), PAGE.1.into()],
                "Resources" => dictionary! { "Font" => fonts },
                "Contents" => content,
            }));
        }
        made
    }

    /// A document of these pages alone.
    pub(crate) fn document(
        self,
        title: &str,
        lang: &str,
        made: jiff::Timestamp,
        foot: impl Fn(usize, usize) -> String,
    ) -> Result<Vec<u8>, lopdf::Error> {
        let mut document = Document::with_version("1.7");
        let tree = document.new_object_id();
        let pages = self.append_to(&mut document, tree, foot);
        let count = i64::try_from(pages.len()).unwrap_or(i64::MAX);
        let kids: Vec<Object> = pages.into_iter().map(Object::Reference).collect();
        document
            .objects
            .insert(tree, Object::Dictionary(dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count }));
        let catalog = document.add_object(dictionary! {
            "Type" => "Catalog",
            "Pages" => tree,
            "Lang" => text_string(lang),
            "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true },
        });
        let info = document.add_object(dictionary! {
            "Title" => text_string(title),
            "Producer" => text_string(concat!("fieldcheck ", env!("CARGO_PKG_VERSION"))),
            "CreationDate" => Object::string_literal(pdf_date(made)),
        });
        document.trailer.set("Root", catalog);
        document.trailer.set("Info", info);
        let mut bytes = Vec::new();
        document.save_to(&mut bytes)?;
        Ok(bytes)
    }
}

fn font_of(font: Font) -> Dictionary {
    dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => font.base(), "Encoding" => "WinAnsiEncoding" }
}

/// A moment as PDF writes it.
pub(crate) fn pdf_date(moment: jiff::Timestamp) -> String {
    moment.strftime("D:%Y%m%d%H%M%SZ").to_string()
}
