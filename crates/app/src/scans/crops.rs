//! Pictures of handwriting of the mails that were read last, kept in memory.

use domain::id::Digest;
use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

/// Pictures of handwriting that were cut out of a mail: field and PNG.
pub type Written = Arc<Vec<(String, Vec<u8>)>>;

/// Pictures of the mails that were read last, so that a page and its pictures read a scan once. In memory only: what is
/// gone from here is read again from the kept mail.
#[derive(Clone, Debug, Default)]
pub struct Crops(Arc<Mutex<VecDeque<(Digest, Written)>>>);

/// Mails whose pictures are kept.
const KEPT: usize = 8;

impl Crops {
    /// Keeps the pictures of a mail, in the place of the oldest.
    pub(crate) fn keep(&self, mail: &Digest, written: Vec<(String, Vec<u8>)>) {
        let Ok(mut kept) = self.0.lock() else { return };
        kept.retain(|(digest, _)| digest != mail);
        kept.push_back((mail.clone(), Arc::new(written)));
        while kept.len() > KEPT {
            kept.pop_front();
        }
    }
    /// The pictures of a mail, if they are still here.
    pub(crate) fn of(&self, mail: &Digest) -> Option<Written> {
        let kept = self.0.lock().ok()?;
        kept.iter().find(|(digest, _)| digest == mail).map(|(_, written)| written.clone())
    }
    /// Forgets those of a mail.
    pub(crate) fn forget(&self, mail: &Digest) {
        if let Ok(mut kept) = self.0.lock() {
            kept.retain(|(digest, _)| digest != mail);
        }
    }
}
