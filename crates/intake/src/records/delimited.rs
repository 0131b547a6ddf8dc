//! Delimited text: finds the delimiter and the header in the first rows, then streams record by record.
//!
//! Cells stay bytes until they are needed; UTF-8 and ASCII cells are not copied. An unclosed quotation mark would make
//! the rest of a file one cell: a record longer than [`RECORD`] stops the reading, a shorter one is held if a cell of it
//! looks like swallowed rows.

use super::{
    bytes::{self, Encoding, FileFacts},
    cell::{Cell, Mark, clean},
    columns::{self, Field, First, Header},
    doubts,
    judge::{Cells, Judge},
    outcome::{Row, Summary},
    unreadable::Unreadable,
};
use csv::ByteRecord;
use std::{
    borrow::Cow,
    io::{self, Read, Seek},
    rc::Rc,
};

/// Longest record, in bytes.
pub(super) const RECORD: u64 = 1024 * 1024;
/// How much is looked at to find delimiter and header, in bytes.
pub(super) const FRONT: u64 = 64 * 1024;
/// Rows among which the header is looked for.
const FIRST: usize = 10;
pub(super) const DELIMITERS: [u8; 4] = [b';', b',', b'\t', b'|'];

/// Reads the list.
pub(super) fn read<R: Read + Seek>(
    source: &mut R,
    file: &FileFacts,
    take: &mut dyn FnMut(Row),
) -> Result<Summary, Unreadable> {
    let mut front = Vec::new();
    bytes::text(source, file)?.take(FRONT).read_to_end(&mut front).map_err(Unreadable::broken)?;
    let (delimiter, header) = sniff(&front, file.encoding)?;
    let mut summary = Summary::of(header.columns.clone(), header.line);
    summary.encoding = Some(file.encoding);
    summary.delimiter = Some(char::from(delimiter));
    summary.notes.extend(header.notes());
    let mut scan = Scan::new(bytes::text(source, file)?, delimiter);
    let mut judge = Judge::new(&header);
    let mut index = 0;
    while let Some(line) = scan.next()? {
        index += 1;
        if index <= header.index + 1 || is_blank(&scan.record) {
            continue;
        }
        judge.begin(line);
        let row = one(&mut judge, &header, &scan.record, delimiter, file.encoding);
        summary.count(&row);
        take(row);
    }
    Ok(summary)
}

fn is_blank(record: &ByteRecord) -> bool {
    record.iter().all(|cell| cell.iter().all(u8::is_ascii_whitespace))
}

fn one(judge: &mut Judge<'_>, header: &Header, record: &ByteRecord, delimiter: u8, encoding: Encoding) -> Row {
    let raw =
        || record.iter().map(|cell| decode(cell, encoding).0.trim_end_matches('\r').to_owned()).collect::<Vec<_>>();
    if let Some(place) = record.iter().position(|cell| cell.contains(&0)) {
        judge.doubt(&doubts::NUL, header.columns.get(place).map(|c| c.name.as_str()), "");
        return judge.refuse(raw());
    }
    if let Some(column) = Field::NEEDED.into_iter().find(|f| header.place(*f).is_some_and(|p| p >= record.len())) {
        judge.doubt(&doubts::SHORT, header.name(column), "");
        return judge.refuse(raw());
    }
    if record.as_slice().contains(&b'\n') {
        let swallowed = |cell: &&[u8]| {
            cell.split(|b| *b == b'\n')
                .skip(1)
                .any(|l| l.iter().filter(|b| **b == delimiter).count() + 1 >= header.columns.len())
        };
        if let Some(cell) = record.iter().find(swallowed) {
            judge.doubt(&doubts::QUOTE, None, &decode(cell, encoding).0);
        }
    }
    if let Some(cell) = record.iter().skip(header.columns.len()).find(|c| !c.iter().all(u8::is_ascii_whitespace)) {
        judge.doubt(&doubts::LONG, None, &decode(cell, encoding).0);
    }
    let cells: Cells<'_> = Field::ALL.map(|field| match header.place(field).and_then(|p| record.get(p)) {
        None => Cell::default(),
        Some(bytes) => {
            let (text, damaged) = decode(bytes, encoding);
            let mut cell = clean(field, text);
            if damaged {
                cell.mark = Mark::Garbled;
            }
            cell
        }
    });
    judge.judge(cells, raw)
}

/// The text of a cell, and whether bytes of it could not be decoded.
pub(super) fn decode(cell: &[u8], encoding: Encoding) -> (Cow<'_, str>, bool) {
    if encoding == Encoding::Windows1252 {
        return (encoding_rs::WINDOWS_1252.decode_without_bom_handling(cell).0, false);
    }
    match std::str::from_utf8(cell) {
        Ok(text) => (Cow::Borrowed(text), false),
        Err(_) => (String::from_utf8_lossy(cell), true),
    }
}

/// The delimiter under which the first rows name most columns, and the header found with it.
fn sniff(front: &[u8], encoding: Encoding) -> Result<(u8, Header), Unreadable> {
    let mut best: Option<(usize, u8, Vec<First>, Vec<usize>)> = None;
    let mut widest = 0;
    for delimiter in DELIMITERS {
        let (rows, indexes) = first(front, delimiter, encoding);
        widest = rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0).max(widest);
        let score = rows.iter().map(|(_, cells)| columns::score(cells)).max().unwrap_or(0);
        if best.as_ref().is_none_or(|(before, ..)| score > *before) {
            best = Some((score, delimiter, rows, indexes));
        }
    }
    let Some((_, delimiter, rows, indexes)) = best.filter(|(_, _, rows, _)| !rows.is_empty()) else {
        return Err(Unreadable::Empty);
    };
    if widest < 2 {
        let first = rows.first().map(|(_, cells)| doubts::shorten(&cells.join(" "))).unwrap_or_default();
        return Err(Unreadable::OneColumn { first });
    }
    let mut header = columns::header(&rows, "")?;
    header.index = indexes.get(header.index).copied().unwrap_or(header.index);
    Ok((delimiter, header))
}

/// The first rows that are not blank under one delimiter, and where they stand among all records.
fn first(front: &[u8], delimiter: u8, encoding: Encoding) -> (Vec<First>, Vec<usize>) {
    let mut rows = Vec::new();
    let mut indexes = Vec::new();
    let mut scan = Scan::new(front, delimiter);
    let mut index = 0;
    while let Ok(Some(line)) = scan.next() {
        if !is_blank(&scan.record) {
            rows.push((line, scan.record.iter().map(|cell| decode(cell, encoding).0.trim().to_owned()).collect()));
            indexes.push(index);
        }
        if rows.len() == FIRST {
            break;
        }
        index += 1;
    }
    (rows, indexes)
}

/// The records of a text, each with the line it begins in.
///
/// Records end with a line feed; a return before it stays with the last cell and is trimmed there. So the number of
/// line feeds read so far tells the line, whatever blank lines the parser passed over.
pub(super) struct Scan<R> {
    reader: csv::Reader<Bounded<R>>,
    flow: Rc<Flow>,
    /// The record read last.
    pub(super) record: ByteRecord,
}

/// What went through a [`Bounded`].
#[derive(Default)]
struct Flow {
    /// Bytes left for this record.
    left: std::cell::Cell<u64>,
    /// Bytes delivered in all.
    delivered: std::cell::Cell<u64>,
    /// The last four bytes delivered, the newest lowest.
    last: std::cell::Cell<u32>,
}

impl Flow {
    /// Whether what was delivered ends with a line feed that is not part of the cell `last_cell` ends with: within a
    /// quotation mark left open it is.
    fn ends_line(&self, last_cell: &[u8]) -> bool {
        let [_, second, first, newest] = self.last.get().to_be_bytes();
        let closed = first == b'"' || (first == b'\r' && second == b'"');
        newest == b'\n' && (closed || !last_cell.ends_with(b"\n"))
    }
}

impl<R: Read> Scan<R> {
    pub(super) fn new(inner: R, delimiter: u8) -> Self {
        let flow = Rc::new(Flow::default());
        let mut builder = csv::ReaderBuilder::new();
        builder
            .delimiter(delimiter)
            .has_headers(false)
            .flexible(true)
            .terminator(csv::Terminator::Any(b'\n'))
            .buffer_capacity(64 * 1024);
        Self { reader: builder.from_reader(Bounded { inner, flow: flow.clone() }), flow, record: ByteRecord::new() }
    }

    /// Reads the next record; gives the line it begins in.
    pub(super) fn next(&mut self) -> Result<Option<u64>, Unreadable> {
        self.flow.left.set(RECORD);
        let before = self.reader.position().line();
        match self.reader.read_byte_record(&mut self.record) {
            Ok(true) => {}
            Ok(false) => return Ok(None),
            Err(_) if self.flow.left.get() == 0 => return Err(Unreadable::OpenQuote { line: before, limit: RECORD }),
            Err(error) => return Err(Unreadable::Broken { message: error.to_string() }),
        }
        let after = self.reader.position();
        // Only the last record of a file can lack its line feed.
        let ended = after.byte() != self.flow.delivered.get() || self.flow.ends_line(self.record.as_slice());
        let inside = self.record.as_slice().iter().filter(|b| **b == b'\n').count();
        let inside = u64::try_from(inside).unwrap_or(0) + u64::from(ended);
        Ok(Some(after.line().saturating_sub(inside).max(1)))
    }
}

/// Passes on at most as many bytes as are left for one record, then fails.
struct Bounded<R> {
    inner: R,
    flow: Rc<Flow>,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        let left = self.flow.left.get();
        if left == 0 {
            return Err(io::Error::other("a record does not end"));
        }
        let most = usize::try_from(left).unwrap_or(usize::MAX).min(target.len());
        let n = self.inner.read(target.get_mut(..most).unwrap_or_default())?;
        let size = u64::try_from(n).unwrap_or(left);
        self.flow.left.set(left.saturating_sub(size));
        self.flow.delivered.set(self.flow.delivered.get() + size);
        let tail = target.get(n.saturating_sub(4)..n).unwrap_or_default();
        self.flow.last.set(tail.iter().fold(self.flow.last.get(), |last, byte| (last << 8) | u32::from(*byte)));
        Ok(n)
    }
}
