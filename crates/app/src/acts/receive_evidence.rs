//! Evidence of fieldcheck comes in: opened, judged again, kept, and counted if nothing stands against it.
//!
//! The order of the questions is that of the answers people get: is it evidence at all, is it about this notice and by a
//! profile of ours, did it come before, about which unit, does its challenge fit. What is no evidence is refused and leaves
//! nothing; what is evidence is kept whatever it says, and says itself why it does not count ([`EvidenceBundle::decides`]).

use crate::{App, Error, Result, Staff, evidence, link::Guest};
use domain::{
    action::ActionState,
    approval::Role,
    evidence::{Challenge, EvidenceBundle, EvidenceDoubt, challenge, time_doubts},
    fact::{EvidenceMethod, Fact, Stream, Who},
    id::{ActionId, ConsigneeId, Digest, Serial, UnitKey},
    reconcile::ConsigneeState,
    response::Channel,
};

/// What became of a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceReceipt {
    /// The bundle as recorded.
    pub bundle: EvidenceBundle,
    /// It had come before: nothing was recorded now.
    pub already: bool,
}

impl EvidenceReceipt {
    /// The stable word for what became of it: `shown_done`, `open`, `undecided`, `kept`.
    pub fn word(&self) -> &'static str {
        use domain::evidence::Outcome;
        match (self.bundle.decides(), self.bundle.outcome) {
            (Some(true), _) => "shown_done",
            (Some(false), _) => "open",
            (None, Outcome::Undecided) if !self.bundle.doubts.iter().any(|d| d.stops()) => "undecided",
            (None, _) => "kept",
        }
    }
}

/// Who hands evidence in, and for whom.
struct From<'a> {
    action: &'a ActionId,
    consignee: &'a ConsigneeId,
    who: Who,
    channel: Channel,
    /// The units of the part handed on; none: all units.
    part: Option<&'a [UnitKey]>,
}

impl App {
    /// Takes evidence from whoever holds a link.
    ///
    /// # Errors
    /// `evidence.unreadable`, `evidence.signature`, `evidence.notice`, `evidence.profile`, `evidence.serial`,
    /// `evidence.challenge-used`; `system.conflict` if something was recorded at the same moment.
    pub async fn receive_evidence(&self, guest: &Guest, state: &ConsigneeState, bytes: &[u8]) -> Result<EvidenceReceipt> {
        let part = guest.handover.as_ref().and_then(|id| state.handovers.iter().find(|h| &h.id == id));
        let part = part.map(|h| h.units.as_slice());
        let (action, consignee) = (&guest.action, &guest.consignee);
        self.take_evidence(From { action, consignee, who: guest.who(), channel: Channel::Portal, part }, state, bytes).await
    }

    /// Takes evidence that came to the maker by mail or on paper, or that an engineer brought along.
    ///
    /// # Errors
    /// `staff.role`, and as above.
    pub async fn enter_evidence(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        channel: Channel,
        bytes: &[u8],
    ) -> Result<EvidenceReceipt> {
        staff.needs(&[Role::Coordinator])?;
        let state = self.consignee_state(action, consignee).await?;
        if state.version == 0 {
            return Err(Error::new("link.unknown", ""));
        }
        self.take_evidence(From { action, consignee, who: staff.who(), channel, part: None }, &state, bytes).await
    }

    async fn take_evidence(&self, from: From<'_>, state: &ConsigneeState, bytes: &[u8]) -> Result<EvidenceReceipt> {
        let opened = evidence::open(bytes)?;
        let action_state = self.action_state(from.action).await?;
        let reference = self.draft(from.action).await?.notice.reference;
        if opened.predicate.run.notice != reference.as_str() {
            return Err(Error::new("evidence.notice", opened.predicate.run.notice));
        }
        let statement = crate::personal::id_digest(&opened.payload_sha256);
        if let Some((_, bundle)) = state.bundle(&statement) {
            return Ok(EvidenceReceipt { bundle: bundle.clone(), already: true });
        }
        let (_, profile) = self.published(evidence::profile_of(&action_state, &opened.predicate)?)?;
        let seen = evidence::judge(opened, &profile);
        let bundle = self.bundle(&from, state, &action_state, &seen, bytes).await?;
        let mut facts = vec![Fact::EvidenceReceived { bundle: bundle.clone() }];
        if let (Some(unit), Some(safe)) = (bundle.unit.clone(), bundle.decides()) {
            let evidence = bundle.evidence.clone();
            facts.push(Fact::EvidenceRecorded { unit, method: EvidenceMethod::Fieldcheck, safe, evidence });
        }
        let stream = Stream::Consignee(from.consignee.clone());
        self.append(self.batch(from.action, from.who, stream, state.version, facts)).await?;
        Ok(EvidenceReceipt { bundle, already: false })
    }

    /// What is recorded about a bundle that was judged again.
    async fn bundle(
        &self,
        from: &From<'_>,
        state: &ConsigneeState,
        action_state: &ActionState,
        seen: &evidence::Seen,
        bytes: &[u8],
    ) -> Result<EvidenceBundle> {
        let run = &seen.predicate.run;
        let serial = evidence::serial(&seen.predicate)?;
        let found = state.unit_by_serial(serial).map(|u| &u.listed.unit);
        let unit = found.filter(|key| from.part.is_none_or(|part| part.contains(key)));
        let mut doubts: Vec<EvidenceDoubt> = seen.doubt().into_iter().collect();
        let number = match unit {
            Some(unit) => self.number(from, state, unit, run.challenge.as_deref(), &mut doubts)?,
            None => {
                doubts.push(EvidenceDoubt::UnknownSerial);
                None
            }
        };
        doubts.extend(time_doubts(run.finished, seen.phase(), self.clock.now(), action_state.issued_at));
        if !state.keys.is_empty() && !state.keys.contains(&seen.key) {
            doubts.push(EvidenceDoubt::OtherKey);
        }
        let profile = &evidence::profile_of(action_state, &seen.predicate)?.profile;
        let mut bundle = EvidenceBundle {
            evidence: Digest::from_bytes(ledger::Digest::of(bytes).as_bytes()),
            statement: seen.statement.clone(),
            serial: Serial::new(serial),
            unit: unit.cloned(),
            channel: from.channel,
            outcome: seen.outcome,
            binding: seen.binding(),
            phase: seen.phase(),
            profile: profile.clone(),
            finished: run.finished,
            challenge: number,
            key: seen.key.clone(),
            leaf_sha256: seen.leaf(),
            guid: run.bmc.guid.clone(),
            doubts,
        };
        let shared = self.shared(from.action, from.consignee, &bundle).await?;
        bundle.doubts.extend(shared);
        self.blobs.put(bytes)?;
        Ok(bundle)
    }

    /// The number of the challenge that fits; doubts where none does.
    fn number(
        &self,
        from: &From<'_>,
        state: &ConsigneeState,
        unit: &UnitKey,
        said: Option<&str>,
        doubts: &mut Vec<EvidenceDoubt>,
    ) -> Result<Option<u32>> {
        let used = state.units.get(unit).map_or(0, |u| u.challenges_used);
        let given: Vec<String> =
            (0..=used).map(|n| self.challenge(from.action, from.consignee, unit, n)).collect::<Result<_>>()?;
        let of = |n: u32| usize::try_from(n).ok().and_then(|n| given.get(n)).cloned().unwrap_or_default();
        match challenge(said, used, of) {
            Challenge::Fits(number) => return Ok(Some(number)),
            Challenge::Used(_) => return Err(Error::new("evidence.challenge-used", "")),
            Challenge::Missing => doubts.push(EvidenceDoubt::NoChallenge),
            Challenge::Other => doubts.push(EvidenceDoubt::OtherChallenge),
        }
        Ok(None)
    }

    /// Whether another unit of the action showed the same certificate or the same BMC.
    async fn shared(&self, action: &ActionId, consignee: &ConsigneeId, bundle: &EvidenceBundle) -> Result<Vec<EvidenceDoubt>> {
        let mut found = Vec::new();
        let Some(unit) = &bundle.unit else { return Ok(found) };
        for (kind, value) in bundle.identities() {
            let rows = self.store.with_identity(action, kind, value).await?;
            if rows.iter().any(|row| &row.unit != unit || &row.consignee != consignee) {
                found.push(if kind == "leaf" { EvidenceDoubt::SharedCertificate } else { EvidenceDoubt::SharedBmc });
            }
        }
        Ok(found)
    }
}
