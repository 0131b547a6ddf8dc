//! Reading a distribution list into an action: the bytes are kept, every row is taken, held or refused.

use crate::{App, Error, Result, Staff};
use domain::{
    approval::{Move, Role, may},
    fact::{Fact, Stream},
    id::{ActionId, Digest},
    scope::DistributionRecord,
};
use intake::records;

/// What came of one file.
#[derive(Clone, Debug)]
pub struct Imported {
    /// What the reader says about the file.
    pub summary: records::Summary,
    /// Digest of the row-level error file, if a row was held or refused.
    pub errors: Option<Digest>,
}

impl App {
    /// Reads a list: keeps its bytes, counts its rows, keeps the row-level error file.
    ///
    /// # Errors
    /// `records.unreadable` with the reader's code, what is wrong and where; `approval.stage`; `staff.role`.
    pub async fn import_records(&self, staff: &Staff, action: &ActionId, name: &str, bytes: &[u8]) -> Result<Imported> {
        let state = self.action_state(action).await?;
        staff.needs(&[Role::Author])?;
        may(&state, Move::Scope, &staff.roles)?;
        // The original is kept even if it cannot be read: nothing that was handed in is lost.
        let file = self.blobs.put(bytes)?;
        let mut faulty = Vec::new();
        let summary = read(name, bytes, &mut |row| {
            if !matches!(row.outcome, records::Outcome::Taken(_)) {
                faulty.push(row);
            }
        })?;
        let errors = match faulty.is_empty() {
            true => None,
            false => Some(self.blobs.put(&records::errors_csv(&summary, &faulty))?),
        };
        let fact = Fact::RecordsImported {
            file,
            name: name.to_owned(),
            rows: summary.rows,
            taken: summary.taken,
            held: summary.held,
            refused: summary.refused,
            errors: errors.clone(),
        };
        self.append(self.batch(action, staff.who(), Stream::Action, state.version, vec![fact])).await?;
        Ok(Imported { summary, errors })
    }

    /// Reads the records of a kept file again, one by one.
    pub(crate) fn each_record(
        &self,
        file: &Digest,
        name: &str,
        take: &mut dyn FnMut(&DistributionRecord),
    ) -> Result<()> {
        let bytes = self.blobs.get(file)?;
        read(name, &bytes, &mut |row| {
            if let records::Outcome::Taken(record) = &row.outcome {
                take(record);
            }
        })?;
        Ok(())
    }
}

fn read(name: &str, bytes: &[u8], take: &mut dyn FnMut(records::Row)) -> Result<records::Summary> {
    records::read_bytes(name, bytes, take).map_err(|e| Error::new("records.unreadable", format!("{}: {e}", e.code())))
}
