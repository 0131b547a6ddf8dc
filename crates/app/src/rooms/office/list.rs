//! One list of records row by row: what is doubtful about a row, and what became of it.
//!
//! Computed from the kept bytes whenever it is looked at, as the preview of the scope is; looking changes nothing. What was
//! not taken comes first.

use crate::{App, Error, Result, Staff, doubted::Doubted};
use domain::{
    fact::{Fact, Stream},
    id::{ActionId, Digest},
};
use intake::records::{self, Fate, Outcome};

/// Most rows of one fate that are shown; all are counted, and the file with the reasons has every row that was not taken.
const SHOWN: usize = 200;

/// A row with doubts.
#[derive(Clone, Debug)]
pub struct ListRow {
    /// Line of the text or row of the sheet.
    pub line: u64,
    /// What became of it.
    pub fate: Fate,
    /// Its cells, where it was not taken.
    pub cells: Vec<String>,
    /// What is doubtful.
    pub doubts: Vec<Doubted>,
}

/// The page of one list.
#[derive(Clone, Debug)]
pub struct ListRoom {
    /// File name.
    pub name: String,
    /// SHA-256 of the file.
    pub file: Digest,
    /// Rows with doubts, the refused ones first, then the held ones.
    pub rows: Vec<ListRow>,
    /// Rows with doubts there are.
    pub rows_total: usize,
}

impl App {
    /// The rows of a list that have doubts.
    ///
    /// # Errors
    /// `action.unknown`, also if it has no such list; `records.unreadable` if it cannot be read any more; `staff.role`.
    pub async fn office_list(&self, staff: &Staff, action: &ActionId, file: &Digest) -> Result<ListRoom> {
        staff.sees_all()?;
        let facts = self.store.stream(action, &Stream::Action).await?;
        let name = facts.into_iter().find_map(|recorded| match recorded.fact {
            Fact::RecordsImported { file: kept, name, .. } if kept == *file => Some(name),
            _ => None,
        });
        let name = name.ok_or_else(|| Error::new("action.unknown", ""))?;
        let bytes = self.blobs.get(file)?;
        let (named, file) = (name.clone(), file.clone());
        let read = tokio::task::spawn_blocking(move || doubtful(&named, &bytes)).await.map_err(Error::fault)?;
        let (rows, rows_total) = read?;
        Ok(ListRoom { name, file, rows, rows_total })
    }
}

/// The rows with doubts that are shown, and how many there are.
fn doubtful(name: &str, bytes: &[u8]) -> Result<(Vec<ListRow>, usize)> {
    let (mut refused, mut held, mut taken, mut total) = (Vec::new(), Vec::new(), Vec::new(), 0);
    let read = records::read_bytes(name, bytes, &mut |row| {
        if row.doubts.is_empty() {
            return;
        }
        total += 1;
        let doubts = row.doubts.iter().map(Doubted::from).collect();
        let (rows, fate, cells) = match row.outcome {
            Outcome::Refused(cells) => (&mut refused, Fate::Refused, cells),
            Outcome::Held(cells) => (&mut held, Fate::Held, cells),
            Outcome::Taken(_) => (&mut taken, Fate::Taken, Vec::new()),
        };
        if rows.len() < SHOWN {
            rows.push(ListRow { line: row.line, fate, cells, doubts });
        }
    });
    read.map_err(|e| Error::new("records.unreadable", e.to_string()))?;
    refused.append(&mut held);
    refused.append(&mut taken);
    Ok((refused, total))
}
