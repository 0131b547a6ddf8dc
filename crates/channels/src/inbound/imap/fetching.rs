//! Fetching in lots: sizes first, then as many mails as go together, of large ones only the header.
//!
//! A lot that ends badly is tried again one by one, and a mail at which the server stumbles by itself is given with what
//! can be had of it: so neither a broken mail nor a broken index of a server keeps the others back. Part of
//! [`Imap`](super::Imap), which calls this.

use super::{
    super::{Arrived, HEADER_MOST, Key, Lack},
    Imap, LOT,
    session::Session,
    wire::Fault,
};
use std::collections::BTreeMap;

/// Bytes fetched with one command, at most, unless one mail alone is larger.
const LOT_BYTES: u64 = 8 * 1024 * 1024;
/// How much more than it said a server may send for one mail, in bytes: sizes are not always exact.
const SLACK: u64 = 64 * 1024;
/// So often a mail may break its own fetching; then only its header is fetched; so often again, and it is given empty.
const STUMBLES: u32 = 3;

impl Imap {
    /// Asks for the sizes of the next mails.
    pub(super) async fn size(&mut self, session: &mut Session) -> Result<(), Fault> {
        if let Some(uid) = self.listed.pop_front_if(|uid| self.stumbles.get(uid).is_some_and(|n| *n > STUMBLES)) {
            self.sized.push_back((uid, 0));
            return Ok(());
        }
        let most = if self.careful { 1 } else { LOT };
        let lot: Vec<u32> = self.listed.drain(..most.min(self.listed.len())).collect();
        match session.fetch(&lot, "RFC822.SIZE", 0).await {
            Ok(fetched) => {
                let sizes: BTreeMap<u32, u64> = fetched.iter().filter_map(|f| Some((f.uid?, f.size?))).collect();
                for uid in lot {
                    match sizes.get(&uid) {
                        Some(size) => self.sized.push_back((uid, *size)),
                        None => self.missed(uid),
                    }
                }
                Ok(())
            }
            Err(fault) => self.stumbled(&lot, fault),
        }
    }

    /// A mail that is gone by now is not answered for, and is not in the next list either. One that is still listed and
    /// not answered for again and again is one at which the server stumbles.
    fn missed(&mut self, uid: u32) {
        if !self.given.contains(&uid) {
            *self.stumbles.entry(uid).or_default() += 1;
        }
    }

    /// Fetches as many of the next mails as go into one lot.
    pub(super) async fn fetch(&mut self, session: &mut Session) -> Result<(), Fault> {
        let (mut lot, mut bytes) = (Vec::new(), 0_u64);
        while let Some((uid, size)) = self.sized.front().copied() {
            let alone = size > self.settings.largest_bytes || self.stumbles.get(&uid).is_some_and(|n| *n > STUMBLES);
            let full = self.careful || alone || bytes.saturating_add(size) > LOT_BYTES;
            if !lot.is_empty() && full {
                break;
            }
            self.sized.pop_front();
            if alone {
                return self.fetch_header(session, uid, size).await;
            }
            bytes = bytes.saturating_add(size).saturating_add(SLACK);
            lot.push(uid);
        }
        match session.fetch(&lot, "BODY.PEEK[]", bytes).await {
            Ok(fetched) => {
                for (uid, body) in fetched.into_iter().filter_map(|f| Some((f.uid?, f.body))) {
                    if lot.contains(&uid) && !self.given.contains(&uid) {
                        let lack = body.is_none().then(|| Lack::NotGiven { words: "the server gives no bytes".into() });
                        self.give(uid, body.unwrap_or_default(), lack);
                    }
                }
                lot.iter().for_each(|uid| self.missed(*uid));
                Ok(())
            }
            // The mails that it did give come again from the list; the one at which it stumbles is told by itself.
            Err(fault) => self.stumbled(&lot, fault),
        }
    }

    async fn fetch_header(&mut self, session: &mut Session, uid: u32, size: u64) -> Result<(), Fault> {
        let too_large = size > self.settings.largest_bytes;
        let stumbles = self.stumbles.get(&uid).copied().unwrap_or_default();
        let lack = if too_large {
            Lack::TooLarge { size }
        } else {
            Lack::NotGiven { words: format!("the server failed {stumbles} times to give this mail of {size} bytes") }
        };
        if stumbles > 2 * STUMBLES {
            self.give(uid, Vec::new(), Some(lack));
            return Ok(());
        }
        let what = format!("BODY.PEEK[HEADER]<0.{HEADER_MOST}>");
        match session.fetch(&[uid], &what, u64::from(HEADER_MOST) + SLACK).await {
            Ok(fetched) => {
                if let Some(fetched) = fetched.into_iter().find(|f| f.uid == Some(uid)) {
                    self.give(uid, fetched.body.unwrap_or_default(), Some(lack));
                }
                self.missed(uid);
                Ok(())
            }
            Err(fault) => self.stumbled(&[uid], fault),
        }
    }

    /// Fetching ended badly: from now on one by one, and if it was one, it is counted.
    fn stumbled(&mut self, lot: &[u32], fault: Fault) -> Result<(), Fault> {
        if let [uid] = lot {
            *self.stumbles.entry(*uid).or_default() += 1;
        }
        self.careful = true;
        match fault {
            // The connection goes on, and the mails come again from the list.
            Fault::No(words) => {
                tracing::warn!(words, mails = lot.len(), "the server refuses to give mails");
                let sized = self.sized.drain(..).map(|(uid, _)| uid);
                self.listed = lot.iter().copied().chain(sized).chain(self.listed.drain(..)).collect();
                Ok(())
            }
            fault => Err(fault),
        }
    }

    fn give(&mut self, uid: u32, bytes: Vec<u8>, lack: Option<Lack>) {
        let validity = self.validity.unwrap_or_default();
        let place = format!("{};UIDVALIDITY={validity}/;UID={uid}", self.settings.mailbox);
        self.given.insert(uid);
        if self.stumbles.remove(&uid).is_some() {
            self.careful = false;
        }
        self.ready.push_back(Arrived { bytes, place, lack, key: Key::Mailbox { validity, uid } });
    }
}
