//! The log of an action: facts with their places and leaf hashes, checkpoints, and the proof of one fact.

use super::story::Line;
use crate::{App, Error, Result, Staff};
use domain::{
    fact::{Recorded, Stream},
    id::{ActionId, ConsigneeId},
};
use store::{CheckpointRow, Logged};

/// One sealed fact.
#[derive(Clone, Debug)]
pub struct LogLine {
    /// Its place.
    pub index: u64,
    /// What it says.
    pub line: Line,
    /// The consignee whose stream it is in, with its name.
    pub consignee: Option<(ConsigneeId, String)>,
    /// Version in its stream.
    pub version: u64,
    /// Hash of the leaf (RFC 6962), 64 hex digits.
    pub leaf: String,
}

/// The log page.
#[derive(Clone, Debug)]
pub struct LogRoom {
    /// Facts with a place.
    pub size: u64,
    /// Facts without one yet.
    pub unsealed: u64,
    /// Newest first.
    pub rows: Vec<LogLine>,
    /// The checkpoints signed last, newest first.
    pub checkpoints: Vec<CheckpointRow>,
    /// Root of the newest one, as its note says.
    pub root: String,
    /// Name of log and key.
    pub origin: String,
    /// Where the next older page ends.
    pub older: Option<u64>,
}

/// One fact with its proof.
#[derive(Clone, Debug)]
pub struct FactRoom {
    /// Its line.
    pub row: LogLine,
    /// The exact bytes of the leaf.
    pub json: String,
    /// Inclusion proof against the newest checkpoint, JSON.
    pub proof: String,
    /// Size of the log that proof is for.
    pub size: u64,
    /// The checkpoint.
    pub note: String,
}

const ROWS: u64 = 50;

impl App {
    /// The log, newest first, ending before `before`.
    ///
    /// # Errors
    /// `action.unknown`, `staff.role`.
    pub async fn office_log(&self, staff: &Staff, action: &ActionId, before: Option<u64>) -> Result<LogRoom> {
        staff.sees_all()?;
        self.action_state(action).await?;
        let mut checkpoints = self.store.checkpoints(action).await?;
        checkpoints.reverse();
        let newest = checkpoints.first();
        let size = newest.map_or(0, |c| c.size);
        let root = newest.and_then(|c| c.note.lines().nth(2)).unwrap_or_default().to_owned();
        let end = before.unwrap_or(size).min(size);
        let from = end.saturating_sub(ROWS);
        let limit = u32::try_from(end - from).unwrap_or(0);
        let mut rows = if limit == 0 {
            Vec::new()
        } else {
            self.log_lines(action, self.store.facts(action, from, limit).await?).await?
        };
        rows.reverse();
        checkpoints.truncate(10);
        Ok(LogRoom {
            size,
            unsealed: self.store.unsealed(action).await?,
            rows,
            checkpoints,
            root,
            origin: crate::keys::origin(action),
            older: (from > 0).then_some(from),
        })
    }

    /// One fact with its proof against the newest checkpoint.
    ///
    /// # Errors
    /// `action.unknown` if there is no such place.
    pub async fn office_fact(&self, staff: &Staff, action: &ActionId, index: u64) -> Result<FactRoom> {
        staff.sees_all()?;
        let unknown = || Error::new("action.unknown", "");
        let checkpoint = self.store.checkpoints(action).await?.pop().filter(|c| index < c.size).ok_or_else(unknown)?;
        let logged =
            self.store.facts(action, index, 1).await?.pop().filter(|l| l.index == index).ok_or_else(unknown)?;
        let json = String::from_utf8(logged.bytes.clone()).map_err(Error::fault)?;
        let row = self.log_lines(action, vec![logged]).await?.pop().ok_or_else(unknown)?;
        let proof = String::from_utf8(self.proof(action, index, checkpoint.size).await?).map_err(Error::fault)?;
        Ok(FactRoom { row, json, proof, size: checkpoint.size, note: checkpoint.note })
    }

    async fn log_lines(&self, action: &ActionId, logged: Vec<Logged>) -> Result<Vec<LogLine>> {
        let read = |l: &Logged| serde_json::from_slice::<Recorded>(&l.bytes).map_err(Error::fault);
        let facts: Vec<Recorded> = logged.iter().map(read).collect::<Result<_>>()?;
        let consignee = |r: &Recorded| match &r.stream {
            Stream::Consignee(id) => Some(id.clone()),
            Stream::Action => None,
        };
        let names = self.names(action, facts.iter().filter_map(consignee)).await?;
        let lines = self.lines(action, &facts).await?;
        let rows = logged.iter().zip(&facts).zip(lines).map(|((logged, recorded), line)| LogLine {
            index: logged.index,
            line,
            consignee: consignee(recorded).map(|id| {
                let name = names.get(&id).cloned().unwrap_or_default();
                (id, name)
            }),
            version: recorded.version,
            leaf: domain::id::Digest::from_bytes(ledger::digest::leaf_hash(&logged.bytes).as_bytes()).to_string(),
        });
        Ok(rows.collect())
    }
}
