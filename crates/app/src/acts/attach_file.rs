//! Files that a consignee hands in with a response or a message: looked at, kept by digest, or kept apart.
//!
//! What a file is, its bytes say and never its name. What the scanner does not let through lies apart and is given to
//! nobody; a file that could not be looked at waits there until somebody has it looked at again.

use crate::{App, Error, Result, Staff, link::Guest, personal::Beside, rooms::portal::Fault, scanner};
use domain::{
    approval::Role,
    fact::{AttachedFile, AttachedTo, Fact, FileFormat, Stream},
    id::{ActionId, ConsigneeId, Digest, ResponseId},
    reconcile::ConsigneeState,
};

/// Most files with one response or message.
pub const MOST_FILES: usize = 5;
/// Largest file, in bytes.
pub const MOST_BYTES: usize = 10 << 20;
/// Most files of one consignee in one action.
const MOST_OF_ONE: usize = 200;

/// Name and bytes of files as they were posted.
pub type Handed = [(String, Vec<u8>)];

/// Why these files cannot be taken.
pub fn file_fault(state: &ConsigneeState, files: &Handed) -> Option<Fault> {
    if files.len() > MOST_FILES || state.talk.files.len() + files.len() > MOST_OF_ONE {
        return Some(Fault::FileMany);
    }
    files.iter().find_map(|(_, bytes)| match FileFormat::of(bytes) {
        _ if bytes.len() > MOST_BYTES => Some(Fault::FileLarge),
        None => Some(Fault::FileFormat),
        Some(_) => None,
    })
}

impl App {
    /// Adds files to a response that was given.
    ///
    /// # Errors
    /// `link.unknown` if there is no such response; `response.invalid` for files that [`file_fault`] names.
    pub async fn attach_to_response(
        &self,
        guest: &Guest,
        state: &ConsigneeState,
        response: &ResponseId,
        files: &Handed,
    ) -> Result<()> {
        let own = state.by_part.get(response) == guest.handover.as_ref();
        if state.response(response).is_none() || !own {
            return Err(Error::new("link.unknown", ""));
        }
        if files.is_empty() {
            return Err(Error::new("response.invalid", "file is missing"));
        }
        let mut beside = Beside::new(self, &guest.consignee);
        let to = AttachedTo::Response { response: response.clone() };
        let facts = self.keep_files(state, files, &to, &mut beside).await?;
        let mut batch = self.batch(&guest.action, guest.who(), guest.stream(), state.version, facts);
        batch.personal = beside.values;
        self.append(batch).await?;
        Ok(())
    }

    /// Has a file looked at once more that is held.
    ///
    /// # Errors
    /// `staff.role`; `mail.unknown` if no such file is held.
    pub async fn scan_again(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        digest: &Digest,
    ) -> Result<()> {
        staff.needs(&[Role::Coordinator])?;
        let state = self.consignee_state(action, consignee).await?;
        let held: Vec<&AttachedFile> =
            state.talk.files.iter().map(|(_, f)| f).filter(|f| &f.file == digest && !f.scan.lets_through()).collect();
        let apart = self.blobs.apart()?;
        if held.is_empty() || !apart.has(digest) {
            return Err(Error::new("task.unknown", digest.short()));
        }
        let bytes = apart.get(digest)?;
        let scan = scanner::scan(&self.settings, &bytes).await;
        if scan.lets_through() {
            self.blobs.put(&bytes)?;
            apart.remove(digest)?;
        }
        let facts = held.into_iter().map(|file| Fact::FileAttached(AttachedFile { scan, ..file.clone() })).collect();
        let stream = Stream::Consignee(consignee.clone());
        self.append(self.batch(action, staff.who(), stream, state.version, facts)).await?;
        Ok(())
    }

    /// Has the files looked at and keeps them; gives the facts about them.
    pub(crate) async fn keep_files(
        &self,
        state: &ConsigneeState,
        files: &Handed,
        to: &AttachedTo,
        beside: &mut Beside<'_>,
    ) -> Result<Vec<Fact>> {
        if let Some(fault) = file_fault(state, files) {
            return Err(Error::new("response.invalid", fault.key()));
        }
        let mut facts = Vec::new();
        for (name, bytes) in files {
            let Some(format) = FileFormat::of(bytes) else { continue };
            let scan = scanner::scan(&self.settings, bytes).await;
            let place = if scan.lets_through() { self.blobs.clone() } else { self.blobs.apart()? };
            let file = place.put(bytes)?;
            let name = beside.commit("file", name_of(name));
            let bytes = bytes.len() as u64;
            facts.push(Fact::FileAttached(AttachedFile { file, name, format, bytes, scan, to: to.clone() }));
        }
        Ok(facts)
    }
}

/// The last part of a path, as far as it is wanted for reading.
fn name_of(name: &str) -> &str {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default().trim();
    let end = last.char_indices().nth(120).map_or(last.len(), |(at, _)| at);
    last.get(..end).unwrap_or_default()
}
