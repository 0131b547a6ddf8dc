//! Personal data beside the log: a value goes into the erasable table, its salted commitment into the fact.

use crate::{App, Result};
use domain::id::{ActionId, Commitment, Digest};
use std::collections::HashMap;
use store::PersonalValue;

/// Collects values of one subject while a fact is being made.
pub(crate) struct Beside<'a> {
    app: &'a App,
    subject: String,
    /// What goes into the batch.
    pub values: Vec<PersonalValue>,
}

impl<'a> Beside<'a> {
    pub fn new(app: &'a App, subject: impl ToString) -> Self {
        Self { app, subject: subject.to_string(), values: Vec::new() }
    }
    /// The commitment to one value; the value is kept beside.
    pub fn commit(&mut self, field: &str, value: &str) -> Commitment {
        let salt = self.app.chance.bytes::<16>();
        let commitment = commitment(&salt, field, value);
        let value = PersonalValue {
            commitment: commitment.clone(),
            subject: self.subject.clone(),
            field: field.to_owned(),
            salt,
            value: value.to_owned(),
        };
        self.values.push(value);
        commitment
    }
    /// Like [`Self::commit`] for a value that may be missing or empty.
    pub fn commit_some(&mut self, field: &str, value: Option<&str>) -> Option<Commitment> {
        value.map(str::trim).filter(|v| !v.is_empty()).map(|v| self.commit(field, v))
    }
}

fn commitment(salt: &[u8; 16], field: &str, value: &str) -> Commitment {
    Commitment::from_digest(&id_digest(&ledger::commitment::commit(salt, field, value)))
}

/// The ledger's digest as the domain writes it.
pub(crate) fn id_digest(digest: &ledger::Digest) -> Digest {
    Digest::from_bytes(digest.as_bytes())
}

impl App {
    /// The values behind commitments; an erased one is absent.
    pub async fn values(
        &self,
        action: &ActionId,
        of: impl IntoIterator<Item = &Commitment>,
    ) -> Result<HashMap<Commitment, String>> {
        let wanted: Vec<Commitment> = of.into_iter().cloned().collect();
        let found = self.store.personal(action, &wanted).await?;
        Ok(found.into_iter().map(|(c, v)| (c, v.value)).collect())
    }
}
