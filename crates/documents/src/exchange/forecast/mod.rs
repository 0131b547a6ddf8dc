//! The forecast of an action for a spreadsheet: one row a day, what is to be sent, called and written, and what comes in.
//!
//! As CSV with the mark of the notice in every row. It computes nothing. Called by the office's forecast.

use super::sheet::{Cell, Table, csv};
use jiff::civil::Date;

const HEADER: [&str; 9] = ["mark", "day", "on", "mails", "calls", "letters", "visits", "answers", "silent"];

/// The days as CSV (RFC 4180): number, date, then mails, calls, letters, visits, answers, still silent.
#[must_use]
pub fn to_csv(mark: &str, days: &[(usize, Date, [u64; 6])]) -> Vec<u8> {
    let number = |n: u64| Cell::Number(i64::try_from(n).unwrap_or(i64::MAX));
    let row = |(day, on, counts): &(usize, Date, [u64; 6])| {
        let head = [Cell::Text(mark.to_owned()), number(*day as u64), Cell::Text(on.to_string())];
        head.into_iter().chain(counts.map(number)).collect()
    };
    let header = HEADER.map(str::to_owned).to_vec();
    csv(&Table { name: "forecast", header, rows: days.iter().map(row).collect() })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn one_row_a_day() {
        let days = [(0, jiff::civil::date(2026, 11, 2), [10, 0, 2, 0, 0, 12])];
        let text = String::from_utf8(to_csv("FSN rev. 1", &days)).unwrap();
        assert_eq!(text.trim_start_matches('\u{feff}').lines().nth(1), Some("FSN rev. 1,0,2026-11-02,10,0,2,0,0,12"));
    }
}
