//! The organisation's seal on what is given out: once both have signed, every PDF goes out with an update behind it that
//! seals the bytes they signed (`docs/formats/seal.md`). Those bytes stay an exact prefix, so what was signed is what is sent.
//!
//! Nothing but time stamps is stored: key, moment (that of the last signature) and bytes give the same seal every time. The notice of each
//! language is sealed once and kept in memory; a personal letter is sealed when it goes.

use crate::{App, Error, Result, story::Draft};
use documents::notice::Signature;
use domain::{
    action::{ActionState, Stage},
    id::{ActionId, Digest},
    lang::Lang,
    notice::Notice,
};
use ledger::seal::{self, SealError, Statement, Unstamped};
use std::{
    collections::{BTreeMap, HashMap},
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

/// Sealed notices, by the digest of the bytes that were signed and that of the time stamp's token.
type Kept = Arc<Mutex<HashMap<(Digest, Option<Digest>), Arc<Vec<u8>>>>>;

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
    /// Digests of the tokens of time stamps, by the signed file.
    tokens: BTreeMap<Digest, Digest>,
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
            tokens: state.stamps.iter().map(|(file, stamped)| (file.clone(), stamped.token.clone())).collect(),
            kept: self.sealed.0.clone(),
        }))
    }

    /// The notice in one language with the seal, which shows the signatures; the same bytes every time.
    ///
    /// # Errors
    /// A fault of ours only.
    pub(crate) fn sealed_notice(&self, sealing: &Sealing, lang: &Lang, signed: &[u8]) -> Result<Arc<Vec<u8>>> {
        let digest = Digest::from_bytes(ledger::Digest::of(signed).as_bytes());
        let token = sealing.tokens.get(&digest).cloned();
        let place = (digest, token);
        let kept = || sealing.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = kept().get(&place) {
            return Ok(found.clone());
        }
        let page = self.look_of_seal(sealing, lang)?;
        let sealed = Arc::new(match &place.1 {
            None => sealing.seal(lang, signed, Some(&page))?,
            Some(token) => {
                let waiting = sealing.unstamped(lang, signed, Some(&page))?;
                waiting.with(&self.blobs.get(token)?).map_err(Error::fault)?
            }
        });
        let mut kept = kept();
        if kept.len() >= MOST_KEPT {
            kept.clear();
        }
        kept.insert(place, sealed.clone());
        Ok(sealed)
    }

    /// What the seal shows on the notice.
    fn look_of_seal(&self, sealing: &Sealing, lang: &Lang) -> Result<Vec<u8>> {
        Ok(documents::seal::render(&sealing.notice, lang, &sealing.signatures, &sealing.fingerprint, &self.fonts)?)
    }

    /// The seal of a notice that waits for its time stamp.
    ///
    /// # Errors
    /// A fault of ours only.
    pub(crate) fn unstamped_notice(&self, sealing: &Sealing, lang: &Lang, signed: &[u8]) -> Result<Unstamped> {
        let page = self.look_of_seal(sealing, lang)?;
        sealing.unstamped(lang, signed, Some(&page))
    }
}

impl Sealing {
    /// A personal letter with the seal; `token`: its time stamp as it came.
    ///
    /// # Errors
    /// A fault of ours only, or a token of another seal.
    pub(crate) fn letter(&self, lang: &Lang, signed: &[u8], token: Option<&[u8]>) -> Result<Vec<u8>> {
        match token {
            None => self.seal(lang, signed, None),
            Some(token) => self.unstamped(lang, signed, None)?.with(token).map_err(Error::fault),
        }
    }

    /// The seal of a personal letter that waits for its time stamp.
    ///
    /// # Errors
    /// A fault of ours only.
    pub(crate) fn unstamped_letter(&self, lang: &Lang, signed: &[u8]) -> Result<Unstamped> {
        self.unstamped(lang, signed, None)
    }

    /// A letter that a distributor hands on to this site, with the seal that says so. Nobody signed it: it is made on demand
    /// from the notice that was signed.
    ///
    /// # Errors
    /// A fault of ours only.
    pub(crate) fn onward(&self, lang: &Lang, made: &[u8], site: &str) -> Result<Vec<u8>> {
        let onward = Some(site.chars().take(seal::LONGEST_TEXT).collect());
        self.sealed(made, &Statement { onward, ..self.statement(lang) }, None)
    }

    /// The fingerprint of the key, as it stands on paper.
    pub(crate) fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    fn seal(&self, lang: &Lang, signed: &[u8], appearance: Option<&[u8]>) -> Result<Vec<u8>> {
        self.sealed(signed, &self.statement(lang), appearance)
    }

    fn sealed(&self, file: &[u8], statement: &Statement, appearance: Option<&[u8]>) -> Result<Vec<u8>> {
        seal::seal(file, "seal", statement, &self.key, self.at, appearance).map_err(|e: SealError| Error::fault(e))
    }

    fn unstamped(&self, lang: &Lang, signed: &[u8], appearance: Option<&[u8]>) -> Result<Unstamped> {
        let made = seal::unstamped(signed, "seal", &self.statement(lang), &self.key, self.at, appearance);
        made.map_err(|e: SealError| Error::fault(e))
    }

    fn statement(&self, lang: &Lang) -> Statement {
        let notice = &self.notice;
        let short = |text: &str| text.chars().take(seal::LONGEST_TEXT).collect::<String>();
        Statement {
            reference: short(notice.reference.as_str()),
            document_no: short(notice.document_no.as_str()),
            revision: notice.revision,
            dated: notice.dated.map(|day| day.to_string()),
            language: lang.to_string(),
            maker: short(&notice.maker.name),
            onward: None,
        }
    }
}
