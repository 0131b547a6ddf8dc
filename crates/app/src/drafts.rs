//! Drafts as they were read lately. A draft is kept under the digest of its bytes and never changes, so one that was read once
//! need not be read, held against its digest and taken apart at each look of each visitor.

use crate::{App, Error, Result, story::Draft};
use domain::id::Digest;
use std::{
    collections::VecDeque,
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

/// How many are kept: the drafts of a few actions, each of a few hundred kilobytes at most.
const KEPT: usize = 16;

/// A draft by its digest.
type Kept = (Digest, Arc<Draft>);

/// The drafts, the one asked for last in front.
#[derive(Clone, Default)]
pub struct Drafts(Arc<Mutex<VecDeque<Kept>>>);

impl fmt::Debug for Drafts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Drafts({})", self.0.lock().unwrap_or_else(PoisonError::into_inner).len())
    }
}

impl Drafts {
    fn get(&self, digest: &Digest) -> Option<Arc<Draft>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let place = kept.iter().position(|(known, _)| known == digest)?;
        let found = kept.remove(place)?;
        kept.push_front(found);
        kept.front().map(|(_, draft)| Arc::clone(draft))
    }

    fn put(&self, digest: &Digest, draft: &Arc<Draft>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push_front((digest.clone(), Arc::clone(draft)));
        kept.truncate(KEPT);
    }
}

impl App {
    /// The draft with this digest.
    ///
    /// # Errors
    /// What the blob store says; a draft that cannot be read is a fault of ours.
    pub(crate) fn draft_of(&self, digest: &Digest) -> Result<Draft> {
        if let Some(known) = self.drafts.get(digest) {
            return Ok(Draft::clone(&known));
        }
        let draft: Draft = serde_json::from_slice(&self.blobs.get(digest)?).map_err(Error::fault)?;
        let draft = Arc::new(draft);
        self.drafts.put(digest, &draft);
        Ok(Draft::clone(&draft))
    }
}
