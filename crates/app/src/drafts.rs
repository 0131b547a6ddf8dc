//! Drafts as they were read lately. A draft is kept under the digest of its bytes and never changes, so one that was read once
//! need not be read, held against its digest and taken apart at each look of each visitor.

use crate::{App, Error, Result, acts::submit_release::family_of, story::Draft};
use documents::family::notice_for;
use domain::{
    id::{ActionId, Digest},
    notice::{Family, Notice},
    reconcile::ConsigneeState,
};
use jiff::civil::Date;
use std::{
    collections::VecDeque,
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

/// How many are kept: the drafts of a few actions, each of a few hundred kilobytes at most.
const KEPT: usize = 24;

/// Which draft: its digest, and how it is shown: dated so, in the words of this family.
type Shape = (Digest, Option<Date>, Family);

/// A draft in its shape.
type Kept = (Shape, Arc<Draft>);

/// The drafts, the one asked for last in front.
#[derive(Clone, Default)]
pub struct Drafts(Arc<Mutex<VecDeque<Kept>>>);

impl fmt::Debug for Drafts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Drafts({})", self.0.lock().unwrap_or_else(PoisonError::into_inner).len())
    }
}

impl Drafts {
    fn get(&self, wanted: &Shape) -> Option<Arc<Draft>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let place = kept.iter().position(|(known, _)| known == wanted)?;
        let found = kept.remove(place)?;
        kept.push_front(found);
        kept.front().map(|(_, draft)| Arc::clone(draft))
    }

    fn put(&self, shape: Shape, draft: &Arc<Draft>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push_front((shape, Arc::clone(draft)));
        kept.truncate(KEPT);
    }
}

impl App {
    /// The draft with this digest.
    ///
    /// # Errors
    /// What the blob store says; a draft that cannot be read is a fault of ours.
    pub(crate) fn draft_of(&self, digest: &Digest) -> Result<Draft> {
        Ok(Draft::clone(&*self.plain_draft(digest)?))
    }

    fn plain_draft(&self, digest: &Digest) -> Result<Arc<Draft>> {
        let plain = (digest.clone(), None, Family::Diagnostic);
        if let Some(known) = self.drafts.get(&plain) {
            return Ok(known);
        }
        let draft: Draft = serde_json::from_slice(&self.blobs.get(digest)?).map_err(Error::fault)?;
        let draft = Arc::new(draft);
        self.drafts.put(plain, &draft);
        Ok(draft)
    }

    /// The notice of an action as this consignee reads it.
    ///
    /// # Errors
    /// As [`App::draft_of`]; `action.unknown`.
    pub(crate) async fn notice_read_by(&self, action: &ActionId, state: &ConsigneeState) -> Result<Notice> {
        let of = self.action_state(action).await?;
        let (_, digest) = of.notice.as_ref().ok_or_else(|| Error::new("action.unknown", ""))?;
        let plain = self.shown_draft(digest, of.dated, Family::Diagnostic)?;
        let family = family_of(&plain.notice, &of.families, state);
        Ok(self.shown_draft(digest, of.dated, family)?.notice.clone())
    }

    /// The draft with this digest as recipients of a family see it. `dated`: the date of a notice that has none.
    ///
    /// # Errors
    /// As [`App::draft_of`].
    pub(crate) fn shown_draft(&self, digest: &Digest, dated: Option<Date>, family: Family) -> Result<Arc<Draft>> {
        let shape = (digest.clone(), dated, family);
        if let Some(known) = self.drafts.get(&shape) {
            return Ok(known);
        }
        let mut draft = Draft::clone(&*self.plain_draft(digest)?);
        draft.notice.dated = draft.notice.dated.or(dated);
        if !family.is_diagnostic() {
            draft.notice = notice_for(&draft.notice, family).into_owned();
        }
        let draft = Arc::new(draft);
        self.drafts.put(shape, &draft);
        Ok(draft)
    }
}
