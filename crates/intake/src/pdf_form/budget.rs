//! What one file may cost: how many values are taken in, how many bytes are unpacked or gone through.
//!
//! A small file can describe a huge one (a stream that inflates a thousand times, a million entries that all name the same
//! long object). So every value and every byte is paid for where it comes into being, and whoever is in a loop asks whether
//! anything is left. What was spent too much is an error of the file as a whole, never a shorter reading.

use super::FormError;
use std::cell::Cell;

/// Deepest nesting that is ever followed, whatever the caller allows: readers of nested values call themselves.
const DEEPEST: usize = 100;

/// Limits on one file. The largest form among the samples needs 30,000 values and 2 MB; the default limits keep what
/// is held below about 400 MB whatever the file says (measured: 250 MB for half a million values).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Most bytes of the file.
    pub bytes: usize,
    /// Most values (numbers, names, texts, lists, dictionaries), entries of tables included.
    pub objects: usize,
    /// Most bytes that are unpacked, deciphered or gone through, all streams and all reading together.
    pub unpacked: usize,
    /// Deepest nesting of fields, of pages, of values in each other; at most 100 is used.
    pub depth: usize,
    /// Most fields.
    pub fields: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 48 << 20, objects: 500_000, unpacked: 128 << 20, depth: 64, fields: 20_000 }
    }
}

/// What there is too much of.
#[derive(Clone, Copy, Debug)]
enum Spent {
    Objects,
    Bytes,
    Fields,
}

/// What may still be spent on one file.
#[derive(Debug)]
pub(super) struct Budget {
    limits: Limits,
    objects: Cell<usize>,
    bytes: Cell<usize>,
    fields: Cell<usize>,
    spent: Cell<Option<Spent>>,
}

impl Budget {
    pub(super) fn new(limits: Limits) -> Self {
        let (objects, bytes, fields) =
            (Cell::new(limits.objects), Cell::new(limits.unpacked), Cell::new(limits.fields));
        Self { limits, objects, bytes, fields, spent: Cell::new(None) }
    }

    /// Pays for one value; `false` if there is nothing left.
    pub(super) fn object(&self) -> bool {
        self.pay(&self.objects, 1, Spent::Objects)
    }

    /// Pays for bytes that were unpacked or gone through.
    pub(super) fn bytes(&self, count: usize) -> bool {
        self.pay(&self.bytes, count, Spent::Bytes)
    }

    /// Pays for one field.
    pub(super) fn field(&self) -> bool {
        self.pay(&self.fields, 1, Spent::Fields)
    }

    /// How many bytes may still be unpacked.
    pub(super) fn left(&self) -> usize {
        self.bytes.get()
    }

    /// How deep nesting is followed.
    pub(super) fn depth(&self) -> usize {
        self.limits.depth.min(DEEPEST)
    }

    /// Whether everything is still within the limits.
    pub(super) fn check(&self) -> Result<(), FormError> {
        let (what, limit) = match self.spent.get() {
            None => return Ok(()),
            Some(Spent::Objects) => ("values", self.limits.objects),
            Some(Spent::Bytes) => ("bytes after unpacking", self.limits.unpacked),
            Some(Spent::Fields) => ("fields", self.limits.fields),
        };
        Err(FormError::TooMuch { what, limit })
    }

    /// Whether a limit was passed, so that going on is in vain.
    pub(super) fn is_spent(&self) -> bool {
        self.spent.get().is_some()
    }

    fn pay(&self, account: &Cell<usize>, count: usize, what: Spent) -> bool {
        match account.get().checked_sub(count) {
            Some(left) => account.set(left),
            None => {
                account.set(0);
                self.spent.set(self.spent.get().or(Some(what)));
            }
        }
        !self.is_spent()
    }
}
