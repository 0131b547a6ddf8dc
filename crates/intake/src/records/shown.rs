//! What a workbook shows of a cell beside its value: a line through it, and zeros in front of a number.
//!
//! Somebody withdrew what is struck through, and only a person can say what that means for the row. A number formatted as
//! `00000` is the number with its zeros to everybody who sees the list. Both come from the style of the cell (ECMA-376,
//! 18.8.22 and 18.8.31). A part of a text can be struck by a run of its own (18.4.4), which `calamine` drops, so the part of
//! shared strings is looked through here. What conditional formatting strikes is not seen. Called by `workbook` and `grid`.

use super::{
    cell::Mark,
    workbook::{Fault, Slot, calm},
};
use calamine::Xlsx;
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};
use std::{
    collections::HashMap,
    io::{BufReader, Read, Seek, SeekFrom},
};

/// Most special cells of a sheet that are kept; in the rows behind them every cell counts as struck, so that a person looks.
const MOST: usize = 2_000_000;
/// Most struck texts, and longest text that is kept.
const TEXTS: usize = 100_000;
const LONGEST: usize = 32_767;

/// Texts of which a run is struck, each with whether the same text stands in the workbook without it, too.
#[derive(Debug, Default)]
pub(super) struct Texts(HashMap<String, bool>);

/// What is special about the cells of one sheet, counted from 0, in order.
#[derive(Debug, Default)]
pub(super) struct Shown {
    cells: Vec<(u32, u32, How)>,
    /// From this row on there are more than are kept.
    behind: Option<u32>,
}

/// How a cell is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct How {
    /// There is a line through it.
    struck: bool,
    /// So many digits at least are shown.
    digits: usize,
}

impl How {
    fn of(style: &calamine::Style) -> Self {
        let struck = style.font.as_ref().is_some_and(calamine::Font::has_strikethrough);
        let zeros = |code: &str| (2..=20).contains(&code.len()) && code.bytes().all(|b| b == b'0');
        let code = style.number_format.as_ref().map(|format| format.format_code.as_str());
        Self { struck, digits: code.filter(|code| zeros(code)).map_or(0, str::len) }
    }
}

impl Shown {
    /// The cells of a sheet whose style is special; if there is no such style the sheet is not read.
    pub(super) fn of<R: Read + Seek>(book: &mut Xlsx<R>, sheet: &str) -> Result<Self, Fault> {
        calm(|| {
            let mut shown = Self::default();
            let mut cells = book.worksheet_cells_reader(sheet)?;
            let styles: Vec<How> = cells.styles().iter().map(How::of).collect();
            if styles.iter().all(|how| *how == How::default()) {
                return Ok(shown);
            }
            while let Some((row, column, style)) = cells.next_style_id()? {
                let Some(how) = styles.get(style).filter(|how| **how != How::default()) else { continue };
                if shown.cells.len() >= MOST {
                    shown.behind = Some(row);
                    break;
                }
                shown.cells.push((row, column, *how));
            }
            shown.cells.sort_unstable();
            Ok(shown)
        })
    }

    /// Gives a cell what is seen of it: row of the sheet from 1, column from 0.
    pub(super) fn apply(&self, line: u64, place: usize, slot: &mut Slot, texts: &Texts) {
        if slot.text.trim().is_empty() {
            return;
        }
        let how = self.how(line, place);
        if how.struck || texts.holds(&slot.text) {
            slot.mark = Mark::Struck;
        }
        if how.digits > slot.text.len() && slot.number && slot.text.bytes().all(|b| b.is_ascii_digit()) {
            slot.text = format!("{:0>width$}", slot.text, width = how.digits);
        }
    }

    fn how(&self, line: u64, place: usize) -> How {
        let (Ok(row), Ok(column)) = (u32::try_from(line.saturating_sub(1)), u32::try_from(place)) else {
            return How::default();
        };
        if self.behind.is_some_and(|behind| row >= behind) {
            return How { struck: true, digits: 0 };
        }
        let found = self.cells.binary_search_by(|(r, c, _)| (*r, *c).cmp(&(row, column)));
        found.ok().and_then(|at| self.cells.get(at)).map_or(How::default(), |(.., how)| *how)
    }
}

impl Texts {
    /// Whether a text is struck, wholly or in part, wherever it stands.
    pub(super) fn holds(&self, text: &str) -> bool {
        self.0.get(text) == Some(&false)
    }

    /// Texts that stand in the workbook struck and not struck: which cell is which cannot be told.
    pub(super) fn unclear(&self) -> Vec<&str> {
        let mut all: Vec<&str> = self.0.iter().filter(|(_, plain)| **plain).map(|(text, _)| text.as_str()).collect();
        all.sort_unstable();
        all
    }

    /// Looks through the shared strings of an archive that was checked. A part that is damaged is told when the workbook is
    /// opened, not here.
    pub(super) fn of<R: Read + Seek>(source: &mut R) -> Self {
        let mut texts = HashMap::new();
        let found = each(source, &mut |text, struck| {
            if struck && texts.len() < TEXTS {
                texts.insert(text, false);
            }
        });
        if found.is_some() && !texts.is_empty() {
            let _ = each(source, &mut |text, struck| {
                if let Some(plain) = texts.get_mut(&text).filter(|_| !struck) {
                    *plain = true;
                }
            });
        }
        Self(texts)
    }
}

/// Calls for every shared string, with whether a run of it is struck; nothing if there is no such part or it is damaged.
fn each<R: Read + Seek>(source: &mut R, take: &mut dyn FnMut(String, bool)) -> Option<()> {
    source.seek(SeekFrom::Start(0)).ok()?;
    let mut archive = zip::ZipArchive::new(source).ok()?;
    let is_strings = |name: &std::borrow::Cow<'_, str>| name.eq_ignore_ascii_case("xl/sharedStrings.xml");
    let name = archive.file_names().flatten().find(is_strings)?.into_owned();
    let mut reader = Reader::from_reader(BufReader::new(archive.by_name(&name).ok()?));
    let (mut text, mut struck, mut inside, mut sound) = (String::new(), false, false, false);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).ok()? {
            Event::Eof => return Some(()),
            Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "strike" => struck |= is_on(&tag),
            Event::Start(tag) => match tag.local_name().as_ref() {
                "si" => (text, struck, sound) = (String::new(), false, false),
                "rPh" => sound = true,
                "t" => inside = !sound,
                _ => {}
            },
            Event::End(tag) => match tag.local_name().as_ref() {
                "si" => take(std::mem::take(&mut text), struck),
                "rPh" => sound = false,
                "t" => inside = false,
                _ => {}
            },
            Event::Text(more) if inside && text.len() < LONGEST => text.push_str(&more.xml10_content()),
            Event::GeneralRef(name) if inside && text.len() < LONGEST => match name.resolve_char_ref() {
                Ok(Some(letter)) => text.push(letter),
                _ => text.push_str(quick_xml::escape::resolve_predefined_entity(&name).unwrap_or("\u{FFFD}")),
            },
            _ => {}
        }
    }
}

/// Whether a property that is there is switched on (ECMA-376, 22.9.2.7: a missing value means yes).
fn is_on(tag: &BytesStart<'_>) -> bool {
    let value = tag.attributes().with_checks(false).flatten().find(|attribute| attribute.key.as_ref() == "val");
    value.is_none_or(|attribute| !matches!(attribute.value.as_ref(), "0" | "false" | "off"))
}
