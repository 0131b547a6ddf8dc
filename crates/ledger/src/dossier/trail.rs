//! `checkpoints.txt`: all signed checkpoints of the action, oldest first.
//!
//! Layout: the notes one after another, one empty line between two. A note is two paragraphs,
//! its text and its signatures; neither holds an empty line, so the file splits in one way only.
//! Validity rule: every note opens under the action's key with the action's origin, and the
//! sizes strictly ascend. Kept in memory: size and root of each.

use super::{CHECKPOINTS, FACTS, Finding, Limits};
use crate::checkpoint;
use crate::digest::Digest;
use crate::key::VerifyingKey;
use crate::log::Frontier;

/// The checkpoints read so far, and how far the facts have been compared with them.
pub(super) struct Trail {
    key: VerifyingKey,
    most: usize,
    points: Vec<(u64, Digest)>,
    /// The note being read, up to here.
    note: String,
    paragraphs: u8,
    line: u64,
    note_line: u64,
    compared: usize,
}

impl Trail {
    pub fn new(key: VerifyingKey, limits: &Limits) -> Self {
        let (points, note) = (Vec::new(), String::new());
        let most = limits.checkpoints;
        Self { key, most, points, note, paragraphs: 0, line: 0, note_line: 1, compared: 0 }
    }

    /// Takes the next line of the file, without its line feed.
    pub fn line(&mut self, line: &[u8]) -> Result<(), Finding> {
        self.line += 1;
        let text = std::str::from_utf8(line).map_err(|_| self.finding("the line is not UTF-8"))?;
        if self.note.len() + text.len() > checkpoint::LONGEST {
            return Err(self.finding("the note is longer than a checkpoint can be"));
        }
        if text.is_empty() {
            self.paragraphs += 1;
            if self.paragraphs == 2 {
                return self.close_note();
            }
        }
        self.note.push_str(text);
        self.note.push('\n');
        Ok(())
    }

    /// The file is at its end.
    pub fn end(&mut self) -> Result<(), Finding> {
        self.close_note()
    }

    /// Reads one whole note, as the writer has it.
    pub fn note(&mut self, text: &str) -> Result<(), Finding> {
        let read = checkpoint::open(text, &self.key).map_err(|e| self.finding(&e.to_string()))?;
        if read.origin != self.key.name() {
            let what = format!("origin is `{}`, the key's name `{}`", read.origin, self.key.name());
            return Err(self.finding(&what));
        }
        if let Some((size, _)) = self.points.last()
            && *size >= read.size
        {
            let what = format!("size {} follows size {size}; sizes must ascend", read.size);
            return Err(self.finding(&what));
        }
        if self.points.len() >= self.most {
            return Err(self.finding(&format!("there are more than {} checkpoints", self.most)));
        }
        self.points.push((read.size, read.root));
        Ok(())
    }

    fn close_note(&mut self) -> Result<(), Finding> {
        let text = std::mem::take(&mut self.note);
        self.note(&text)?;
        self.paragraphs = 0;
        self.note_line = self.line + 1;
        Ok(())
    }

    /// Compares the log, as far as the facts have been read, with a checkpoint of that size.
    /// To be called at every size, 0 included.
    pub fn compare(&mut self, log: &Frontier) -> Result<(), Finding> {
        let Some((size, root)) = self.points.get(self.compared) else {
            return Ok(());
        };
        if *size != log.size() {
            return Ok(());
        }
        let number = self.compared + 1;
        let before = self.compared.checked_sub(1).and_then(|i| self.points.get(i));
        let after = before.map_or(0, |(size, _)| *size);
        self.compared += 1;
        let found = log.root();
        if found == *root {
            return Ok(());
        }
        let place = match *size {
            0 => FACTS.to_owned(),
            size if size == after + 1 => format!("{FACTS}, line {size}"),
            size => format!("{FACTS}, lines {} to {size}", after + 1),
        };
        let what = format!("root of the first {size} facts is {found}, checkpoint {number} signed {root}");
        Err(Finding::new(place, what))
    }

    /// Checks that the last checkpoint covers all `facts`.
    pub fn covers(&self, facts: u64) -> Result<(), Finding> {
        match self.points.last() {
            Some((size, _)) if *size == facts => Ok(()),
            Some((size, _)) => {
                let what = format!("there are {facts} facts, the last checkpoint covers {size}");
                Err(Finding::new(FACTS, what))
            }
            None => Err(Finding::new(CHECKPOINTS, "there is no checkpoint")),
        }
    }

    /// How many checkpoints there are.
    pub fn count(&self) -> u64 {
        self.points.len() as u64
    }

    /// The root signed for `size`, if a checkpoint has that size.
    pub fn root_at(&self, size: u64) -> Option<&Digest> {
        let at = self.points.binary_search_by_key(&size, |(size, _)| *size).ok()?;
        self.points.get(at).map(|(_, root)| root)
    }

    fn finding(&self, what: &str) -> Finding {
        let number = self.points.len() + 1;
        let place = format!("{CHECKPOINTS}, line {}, checkpoint {number}", self.note_line);
        Finding::new(place, what)
    }
}
