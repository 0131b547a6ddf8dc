//! Recipients as a sheet: all pages of the same query, one after the other, never all at once.

use crate::{App, Result, Staff};
use domain::id::ActionId;
use jiff::Timestamp;
use store::{ConsigneeQuery, ConsigneeRow};

/// Column heads of the export; stable, English, for machines.
pub const COLUMNS: &str = "number,name,role,country,language,contact,email,phone,units,units_said_done,units_shown_done,told_at,read_at,answered_at,said_done_at,shown_done_at,tasks,attempts,unreachable,suspected_intruder,last_at\r\n";

impl App {
    /// The next piece of the export and the query for the one after it.
    ///
    /// # Errors
    /// `staff.role`; what the store says.
    pub async fn office_export(
        &self,
        staff: &Staff,
        action: &ActionId,
        query: &ConsigneeQuery,
    ) -> Result<(String, Option<ConsigneeQuery>)> {
        staff.sees_all()?;
        let page = self.store.consignees(action, query).await?;
        let piece = page.rows.iter().map(line).collect();
        let next = page.next.map(|after| ConsigneeQuery { after: Some(after), ..query.clone() });
        Ok((piece, next))
    }
}

fn line(row: &ConsigneeRow) -> String {
    let at = |t: Option<Timestamp>| t.map(|t| t.to_string()).unwrap_or_default();
    let cells = [
        row.number.to_string(),
        row.name.clone(),
        row.role.word().to_owned(),
        row.country.clone(),
        row.lang.to_string(),
        row.contact.clone().unwrap_or_default(),
        row.email.clone().unwrap_or_default(),
        row.phone.clone().unwrap_or_default(),
        row.units.to_string(),
        row.units_said_done.to_string(),
        row.units_shown_done.to_string(),
        at(row.told_at),
        at(row.read_at),
        at(row.answered_at),
        at(row.said_done_at),
        at(row.shown_done_at),
        row.tasks.to_string(),
        row.attempts.to_string(),
        row.unreachable.to_string(),
        row.compromise_suspected.to_string(),
        at(row.last_at),
    ];
    cells.map(|c| cell(&c)).join(",") + "\r\n"
}

/// One cell: quoted where needed; what a spreadsheet would run as a formula begins with an apostrophe.
fn cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']) && text.parse::<f64>().is_err();
    let safe = if formula { format!("'{text}") } else { text.to_owned() };
    if safe.contains([',', '"', '\n', '\r', ';']) { format!("\"{}\"", safe.replace('"', "\"\"")) } else { safe }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn cells_are_quoted_and_never_run() {
        assert_eq!(cell("Labor, Probe"), "\"Labor, Probe\"");
        assert_eq!(cell("a \"b\""), "\"a \"\"b\"\"\"");
        assert_eq!(cell("=HYPERLINK(1)"), "'=HYPERLINK(1)");
        assert_eq!(cell("-3"), "-3");
        assert_eq!(cell("+49 30 1"), "'+49 30 1");
    }
}
