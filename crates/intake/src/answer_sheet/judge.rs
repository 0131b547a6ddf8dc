//! The rules for rows: taken, held or refused, and every doubt about them.
//!
//! A serial number is what counts: whatever a spreadsheet may have done to it holds the row. Rows that name one serial number
//! and say different things are all held. Called by the reader, once for a sheet.

use super::{
    Context, Reading,
    columns::{Field, Header},
    doubts::{self, Doubt, Fate, Known},
    rows::Row,
    site, statements,
};
use crate::records::grid::{Line, Mark, Table};
use std::collections::BTreeMap;

/// Longest serial number.
const LONGEST: usize = 64;
/// Cells of a row that are kept as they stand.
const KEPT: usize = 40;

/// A row while it is judged.
pub(super) struct Judged<'t> {
    table: &'t Table,
    pub line: &'t Line,
    pub header: &'t Header,
    pub number: u64,
    doubts: Vec<Doubt>,
    fate: Fate,
}

impl Judged<'_> {
    /// Notes a doubt; the worst fate stays, and comes first.
    pub fn doubt(&mut self, known: &Known, place: Option<usize>, value: &str) {
        let column = place.and_then(|p| self.header.name(p)).map(doubts::shorten);
        let doubt = known.about(self.number, self.line.number, column.as_deref(), value);
        if known.fate > self.fate {
            self.doubts.insert(0, doubt);
            self.fate = known.fate;
        } else {
            self.doubts.push(doubt);
        }
    }
    /// The text of a cell, without what marks it as text; none: it is empty, or a dash.
    pub fn text(&self, place: usize) -> Option<String> {
        let cell = self.line.get(place)?;
        let text = plain(&cell.text);
        (!matches!(text, "" | "-" | "--" | "—" | "–")).then(|| text.to_owned())
    }
    /// What is special about a cell.
    pub fn mark(&self, place: usize) -> Mark {
        self.line.get(place).map_or(Mark::Plain, |cell| cell.mark)
    }
    /// The cells that are not empty in columns of this kind.
    pub fn cells(&self, field: &Field) -> Vec<(usize, String)> {
        self.header.places(field).filter_map(|place| Some((place, self.text(place)?))).collect()
    }
}

/// Without the apostrophe or `="..."` that keeps a spreadsheet from counting, and without blanks that nobody sees.
fn plain(text: &str) -> &str {
    let blank = |c: char| c.is_whitespace() || matches!(c, '\u{FEFF}' | '\u{200B}'..='\u{200F}' | '\u{2060}');
    let text = text.trim_matches(blank);
    if let Some(inner) = text.strip_prefix("=\"").and_then(|t| t.strip_suffix('"')).filter(|t| !t.contains('"')) {
        return inner.trim_matches(blank);
    }
    match text.strip_prefix('\'') {
        Some(inner) if inner.starts_with(['=', '+', '-', '@']) || inner.bytes().all(|b| b.is_ascii_digit()) => inner,
        _ => text,
    }
}

/// Judges every row below the header.
pub(super) fn rows(table: &Table, header: &Header, context: &Context, reading: &mut Reading) {
    if !header.answers() {
        reading.about_file(&doubts::NO_ANSWER, "");
    }
    for line in table.lines.iter().filter(|line| line.number > header.line) {
        let number = reading.rows.len() as u64 + 1;
        let mut row = Judged { table, line, header, number, doubts: Vec::new(), fate: Fate::Taken };
        let (serial, said) = one(&mut row, context);
        if row.fate != Fate::Refused {
            site::read(&row, context, reading);
        }
        let comment: Vec<String> = row.cells(&Field::Comment).into_iter().map(|(_, text)| text).collect();
        let (fate, doubts) = (row.fate, row.doubts);
        let cells = if fate == Fate::Taken { Vec::new() } else { line.texts(KEPT) };
        let comment = (!comment.is_empty()).then(|| comment.join("; "));
        let said = said.filter(|_| fate == Fate::Taken);
        reading.rows.push(Row { number, line: line.number, fate, serial, said, comment, cells, doubts });
    }
    contradictions(&mut reading.rows);
    for row in &reading.rows {
        match row.fate {
            Fate::Taken => reading.taken += 1,
            Fate::Held => reading.held += 1,
            Fate::Refused => reading.refused += 1,
        }
    }
}

fn one(row: &mut Judged<'_>, context: &Context) -> (Option<String>, Option<super::Stated>) {
    if row.line.nul {
        row.doubt(&doubts::NUL, None, "");
        return (None, None);
    }
    for (place, column) in row.header.columns.iter().enumerate() {
        let Some(field) = &column.field else { continue };
        let Some(cell) = row.line.get(place) else {
            if *field == Field::Serial && row.table.covered(row.line.number, place) {
                row.doubt(&doubts::MERGED, Some(place), "");
            }
            if *field == Field::Disposition && row.table.covered(row.line.number, place) {
                row.doubt(&doubts::MERGED, Some(place), "");
            }
            continue;
        };
        let known = match cell.mark {
            Mark::Struck => &doubts::STRUCK,
            Mark::Unsaved => &doubts::ERROR,
            Mark::Error => &doubts::ERROR,
            Mark::Garbled => &doubts::GARBLED,
            Mark::Formula => &doubts::FORMULA,
            _ if cell.text.contains('\u{FFFD}') => &doubts::GARBLED,
            _ if cell.text.starts_with('=') && plain(&cell.text).starts_with('=') => &doubts::ERROR,
            _ => continue,
        };
        let text = cell.text.clone();
        row.doubt(known, Some(place), &text);
    }
    let said = statements::read(row, context);
    let serial = serial(row);
    if serial.is_none() && row.fate == Fate::Taken {
        let content = [Field::Disposition, Field::Done, Field::PassedOnTo];
        let found = content.iter().flat_map(|f| row.cells(f)).map(|(_, text)| text).next();
        match found {
            Some(text) => row.doubt(&doubts::NO_SERIAL, None, &text),
            None => row.doubt(&doubts::EMPTY, None, ""),
        }
    }
    (serial, said)
}

/// The serial number, if it can be told; what a spreadsheet may have done to it is doubted.
fn serial(row: &mut Judged<'_>) -> Option<String> {
    let (place, text) = row.cells(&Field::Serial).into_iter().next()?;
    let known = match row.mark(place) {
        Mark::Date => Some(&doubts::AS_DATE),
        Mark::Imprecise => Some(&doubts::IMPRECISE),
        Mark::Error | Mark::Garbled => return None,
        _ if is_exponent(&text) => Some(&doubts::EXPONENT),
        _ if text.contains([';', '\n', '\t']) || text.contains(", ") => Some(&doubts::SEVERAL),
        _ if text.chars().count() > LONGEST || text.contains(char::is_control) => Some(&doubts::ODD),
        _ if text.contains('\u{FFFD}') => return None,
        _ if matches!(text.as_str(), "?" | "n/a") => return None,
        _ => None,
    };
    match known {
        Some(known) => {
            row.doubt(known, Some(place), &text);
            None
        }
        None => Some(text),
    }
}

/// A number in scientific notation: `8.16E+11`, `8,16E11`.
pub(super) fn is_exponent(text: &str) -> bool {
    let Some((front, power)) = text.split_once(['E', 'e']) else { return false };
    let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    let power = power.strip_prefix(['+', '-']).unwrap_or(power);
    // 8E11 may be a serial number; with a point, a comma or a sign it is none.
    let number = front.contains(['.', ',']) || text.contains(['+', '-']);
    number && (1..=3).contains(&power.len()) && digits(power) && digits(&front.replacen(['.', ','], "", 1))
}

/// Rows with one serial number that say different things are held, all of them.
fn contradictions(rows: &mut [Row]) {
    let mut by_serial: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate().filter(|(_, row)| row.said.is_some()) {
        by_serial.entry(row.serial.clone().unwrap_or_default()).or_default().push(at);
    }
    for (serial, places) in by_serial.iter().filter(|(_, places)| places.len() > 1) {
        let said: Vec<_> = places.iter().filter_map(|at| rows.get(*at)?.said.clone()).collect();
        if said.windows(2).all(|two| two.first() == two.last()) {
            continue;
        }
        for at in places {
            let Some(row) = rows.get_mut(*at) else { continue };
            let doubt = doubts::TWICE.about(row.number, row.line, None, serial);
            row.doubts.insert(0, doubt);
            (row.fate, row.said) = (Fate::Held, None);
        }
    }
}
