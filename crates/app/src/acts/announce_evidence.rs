//! Evidence announced by the code on paper: read, compared with what is known, kept. It decides nothing; the file has to
//! follow, and is recognised by its digest.

use super::receive_evidence::{Came, EvidenceReceipt, From};
use crate::{App, Error, Result, evidence};
use bmc::bundle::{NoStub, read_stub, stub_bytes, unchecked_stub};
use domain::{
    evidence::{Announced, Challenge},
    fact::{Fact, Stream},
    id::{Digest, Serial},
    reconcile::ConsigneeState,
};

/// Whether a text that was handed in is a code from paper.
pub(crate) fn is_stub(bytes: &[u8]) -> bool {
    bytes.trim_ascii_start().starts_with(bmc::bundle::PREFIX.as_bytes())
}

impl App {
    pub(super) async fn announce_once(&self, from: &From<'_>, text: &[u8]) -> Result<EvidenceReceipt> {
        let unreadable = |error: NoStub| Error::new("evidence.unreadable", error.to_string());
        let text = text.trim_ascii();
        let said = std::str::from_utf8(text).map_err(|e| Error::new("evidence.unreadable", e.to_string()))?;
        let bytes = stub_bytes(said).map_err(unreadable)?;
        let (key, stub) = unchecked_stub(&bytes).map_err(unreadable)?;
        let state = &self.consignee_state(from.action, from.consignee).await?;
        if stub.reference != self.draft(from.action).await?.notice.reference.as_str() {
            return Err(Error::new("evidence.notice", stub.reference));
        }
        let serial = evidence::usable_serial(&stub.serial)?;
        let challenge = stub.challenge.map(|bytes| data_encoding::HEXLOWER.encode(&bytes));
        let unit = self.unit_of(from, state, serial, challenge.as_deref())?;
        let statement = crate::personal::id_digest(&stub.payload_sha256);
        let already = |came| Ok(EvidenceReceipt { came, already: true });
        if let Some((_, bundle)) = state.bundle(&statement, unit) {
            return already(Came::Bundle(bundle.clone()));
        }
        let known = state.announced.iter().find(|(_, a)| a.statement == statement && a.unit.as_ref() == unit);
        if let Some((_, announced)) = known {
            return already(Came::Announced(announced.clone()));
        }
        let known = self.known_key(state, &key)?;
        if let Some(known) = &known {
            read_stub(&bytes, known).map_err(|e| Error::new("evidence.signature", e.to_string()))?;
        }
        let number = match unit {
            Some(unit) => match self.challenged(from, state, unit, challenge.as_deref())? {
                Challenge::Fits(number) | Challenge::Used(number) => Some(number),
                Challenge::Missing | Challenge::Other => None,
            },
            None => None,
        };
        let announced = Announced {
            stub: Digest::from_bytes(ledger::Digest::of(text).as_bytes()),
            statement,
            serial: Serial::new(serial),
            unit: unit.cloned(),
            channel: from.channel,
            outcome: evidence::in_facts(stub.outcome),
            finished: stub.finished,
            challenge: number,
            key,
            checked: known.is_some(),
        };
        self.blobs.put(text)?;
        let facts = vec![Fact::EvidenceAnnounced { announced: announced.clone() }];
        let stream = Stream::Consignee(from.consignee.clone());
        self.append(self.batch(from.action, from.who.clone(), stream, state.version, facts)).await?;
        Ok(EvidenceReceipt { came: Came::Announced(announced), already: false })
    }

    /// The key with this fingerprint, from a bundle of this consignee that was signed with it.
    fn known_key(&self, state: &ConsigneeState, fingerprint: &str) -> Result<Option<ledger::VerifyingKey>> {
        let Some((_, bundle)) = state.bundles.iter().find(|(_, bundle)| bundle.key == fingerprint) else {
            return Ok(None);
        };
        Ok(Some(evidence::open(&self.blobs.get(&bundle.evidence)?)?.key))
    }
}
