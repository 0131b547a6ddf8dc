//! The numbers of an action for a spreadsheet: the whole, the days after issue, every part, and how long it took.
//!
//! As XLSX one sheet a table; as CSV all tables one after the other, told apart by the first columns. Column names are the
//! words of the counters (`docs/reference/counters.md`), so that a sheet can be held against the summary of a dossier. It
//! computes nothing. Called by the office's page of numbers.

use super::sheet::{Cell, Table, book, csv};
use crate::Error;
use domain::reconcile::{Counter, Tally};
use jiff::civil::Date;

/// The counters that have a column, in this order.
pub const COLUMNS: [Counter; 16] = [
    Counter::Consignees,
    Counter::ConsigneesTold,
    Counter::ConsigneesDelivered,
    Counter::ConsigneesRead,
    Counter::ConsigneesAnswered,
    Counter::ConsigneesSaidDone,
    Counter::ConsigneesShownDone,
    Counter::ConsigneesUnreachable,
    Counter::ConsigneesCorrected,
    Counter::Units,
    Counter::UnitsTold,
    Counter::UnitsDelivered,
    Counter::UnitsRead,
    Counter::UnitsAnswered,
    Counter::UnitsSaidDone,
    Counter::UnitsShownDone,
];

/// One row: a part, a day or the whole.
#[derive(Clone, Debug)]
pub struct Row {
    /// Which table: `whole`, `day`, `country`, `lang`, `role`, `via`, `channel`, `disposition`, `median_hours`.
    pub table: &'static str,
    /// Which row of it: `7`, `DE`, `told`; empty: those that belong to none.
    pub part: String,
    /// Its name for people, where it has one.
    pub name: String,
    /// The day it speaks of.
    pub on: Option<Date>,
    /// The counters; none: not known yet.
    pub tally: Option<Tally>,
    /// Hours, in the table of medians.
    pub hours: Option<i64>,
}

/// Everything that goes into the sheets.
#[derive(Clone, Debug)]
pub struct Numbers {
    /// The mark of the notice ([`super::mark`]).
    pub mark: String,
    /// The day the numbers are from.
    pub as_of: Date,
    /// The rows; those of one table stand together.
    pub rows: Vec<Row>,
}

fn header() -> Vec<String> {
    let words = COLUMNS.iter().map(|counter| counter.word());
    ["mark", "table", "part", "name", "on"]
        .map(str::to_owned)
        .into_iter()
        .chain(words)
        .chain(["hours".to_owned()])
        .collect()
}

fn cells(numbers: &Numbers, row: &Row) -> Vec<Cell> {
    let on = row.on.map(|day| day.to_string()).unwrap_or_default();
    let words = [numbers.mark.clone(), row.table.to_owned(), row.part.clone(), row.name.clone(), on];
    let count = |counter: &Counter| row.tally.as_ref().map_or(Cell::Empty, |tally| Cell::Number(tally.get(*counter)));
    let counts = COLUMNS.iter().map(count);
    words.map(Cell::Text).into_iter().chain(counts).chain([row.hours.map_or(Cell::Empty, Cell::Number)]).collect()
}

fn table(numbers: &Numbers, name: &'static str) -> Table {
    let of_table = numbers.rows.iter().filter(|row| name == "numbers" || row.table == name);
    Table { name, header: header(), rows: of_table.map(|row| cells(numbers, row)).collect() }
}

/// All tables in one CSV file (RFC 4180); no cell runs as a formula.
#[must_use]
pub fn to_csv(numbers: &Numbers) -> Vec<u8> {
    csv(&table(numbers, "numbers"))
}

/// All tables as sheets of one workbook.
///
/// # Errors
/// [`Error::Typesetting`] if the writer refuses.
pub fn to_xlsx(numbers: &Numbers) -> Result<Vec<u8>, Error> {
    let mut names: Vec<&'static str> = numbers.rows.iter().map(|row| row.table).collect();
    names.dedup();
    let tables: Vec<Table> = names.into_iter().map(|name| table(numbers, name)).collect();
    book(&numbers.mark, "", numbers.as_of, &tables)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn every_row_once_and_no_name_runs() {
        let mut tally = Tally::default();
        tally.add(Counter::ConsigneesTold, 3);
        let row = |table, name: &str, tally| Row {
            table,
            part: "d1".into(),
            name: name.into(),
            on: None,
            tally,
            hours: None,
        };
        let numbers = Numbers {
            mark: "FSN".into(),
            as_of: jiff::civil::date(2026, 11, 9),
            rows: vec![row("whole", "", Some(tally)), row("via", "=1+1", None)],
        };
        let text = String::from_utf8(to_csv(&numbers)).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 3);
        assert!(lines[0].contains("consignees_told,consignees_delivered"));
        assert!(lines[1].starts_with("FSN,whole,d1,,,0,3,0,"), "{}", lines[1]);
        assert!(lines[2].starts_with("FSN,via,d1,'=1+1,,,,"), "{}", lines[2]);
        let book = to_xlsx(&numbers).unwrap();
        assert!(book.starts_with(b"PK") && book == to_xlsx(&numbers).unwrap());
    }
}
