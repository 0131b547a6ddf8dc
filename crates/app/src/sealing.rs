//! The organisation's seal on what is given out: once both have signed, every PDF goes out with an update behind it that
//! seals the bytes they signed (`docs/formats/seal.md`). Those bytes stay an exact prefix, so what was signed is what is sent.
//!
//! Nothing is stored: key, moment (that of the last signature) and bytes give the same seal every time. The notice of each
//! language is sealed once and kept in memory; a personal letter is sealed when it goes.

use crate::{App, Error, Result, story::Draft};
use documents::notice::Signature;
use domain::{
    action::{ActionState, Stage},
    id::{ActionId, Digest},
    lang::Lang,
    notice::Notice,
};
use ledger::seal::{self, SealError, Statement};
use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

/// Sealed notices, by the digest of the bytes that were signed.
type Kept = Arc<Mutex<HashMap<Digest, Arc<Vec<u8>>>>>;

/// Most sealed notices that are kept in memory.
const MOST_KEPT: usize = 128;

/// What is needed to seal the files of one release.
#[derive(Clone)]
pub struct Sealing {
    key: ledger::SigningKey,
    fingerprint: String,
    at: i64,
    signatures: Vec<Signature>,
    notice: Notice,
    kept: Kept,
}

impl fmt::Debug for Sealing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealing({}, {})", self.notice.reference, self.fingerprint)
    }
}

/// Sealed notices of the whole program.
#[derive(Clone, Debug, Default)]
pub struct Sealed(Kept);

impl App {
    /// How to seal the files of this action; none while it is not signed by both.
    ///
    /// # Errors
    /// A fault of ours only.
    pub(crate) fn sealing(&self, action: &ActionId, state: &ActionState, draft: &Draft) -> Result<Option<Sealing>> {
        let is_signed = matches!(state.stage, Stage::Approved | Stage::Open | Stage::Closed);
        let Some(last) = state.approvals.iter().map(|a| a.at).max().filter(|_| is_signed) else { return Ok(None) };
        let key = self.keys.signing(action)?;
        let signature = |a: &domain::action::Approval| Signature {
            role: a.role,
            name: a.name.clone(),
            at: a.at,
            meaning: a.meaning.clone(),
        };
        Ok(Some(Sealing {
            fingerprint: key.verifying_key().fingerprint(),
            key,
            at: last.as_second(),
            signatures: state.approvals.iter().map(signature).collect(),
            notice: draft.notice.clone(),
            kept: self.sealed.0.clone(),
        }))
    }

    /// The notice in one language with the seal, which shows the signatures; the same bytes every time.
    ///
    /// # Errors
    /// A fault of ours only.
    pub(crate) fn sealed_notice(&self, sealing: &Sealing, lang: &Lang, signed: &[u8]) -> Result<Arc<Vec<u8>>> {
        let digest = Digest::from_bytes(ledger::Digest::of(signed).as_bytes());
        let kept = || sealing.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = kept().get(&digest) {
            return Ok(found.clone());
        }
        let page =
            documents::seal::render(&sealing.notice, lang, &sealing.signatures, &sealing.fingerprint, &self.fonts)?;
        let sealed = Arc::new(sealing.seal(lang, signed, Some(&page))?);
        let mut kept = kept();
        if kept.len() >= MOST_KEPT {
            kept.clear();
        }
        kept.insert(digest, sealed.clone());
        Ok(sealed)
    }
}

impl Sealing {
    /// A personal letter with the seal.
    ///
    /// # Errors
    /// A fault of ours only.
    pub(crate) fn letter(&self, lang: &Lang, signed: &[u8]) -> Result<Vec<u8>> {
        self.seal(lang, signed, None)
    }

    fn seal(&self, lang: &Lang, signed: &[u8], appearance: Option<&[u8]>) -> Result<Vec<u8>> {
        let notice = &self.notice;
        let short = |text: &str| text.chars().take(seal::LONGEST_TEXT).collect::<String>();
        let statement = Statement {
            reference: short(notice.reference.as_str()),
            document_no: short(notice.document_no.as_str()),
            revision: notice.revision,
            dated: notice.dated.map(|day| day.to_string()),
            language: lang.to_string(),
            maker: short(&notice.maker.name),
        };
        seal::seal(signed, "seal", &statement, &self.key, self.at, appearance).map_err(|e: SealError| Error::fault(e))
    }
}
