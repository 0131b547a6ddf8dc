//! Evidence of fieldcheck comes in: opened, judged again, kept, and counted if nothing stands against it.
//!
//! The order of the questions is that of the answers people get: is it evidence at all, is it about this notice and by a
//! profile of ours, did it come before, about which unit, does its challenge fit. What is no evidence is refused and leaves
//! nothing; what is evidence is kept whatever it says, and says itself why it does not count ([`EvidenceBundle::decides`]).

use super::announce_evidence::is_stub;
use crate::{App, Error, Kind, Result, Staff, evidence, evidence::Found, link::Guest};
use domain::{
    action::ActionState,
    approval::Role,
    evidence::{Announced, Challenge, EvidenceBundle, EvidenceDoubt, Outcome, Times, challenge, time_doubts},
    fact::{EvidenceMethod, Fact, Stream, Who},
    id::{ActionId, ConsigneeId, Digest, HandoverId, Serial, UnitKey},
    reconcile::{ConsigneeState, UnitState},
    response::Channel,
};

/// What came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Came {
    /// A bundle, as recorded.
    Bundle(EvidenceBundle),
    /// A code on paper that announces one.
    Announced(Announced),
}

/// What became of what was handed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceReceipt {
    /// As recorded.
    pub came: Came,
    /// It had come before; nothing was recorded now.
    pub already: bool,
}

impl EvidenceReceipt {
    /// What whoever handed it in may know: what stands in the way. Remarks can tell of other consignees and are the maker's.
    pub fn doubts(&self) -> Vec<EvidenceDoubt> {
        match &self.came {
            Came::Bundle(bundle) => bundle.doubts.iter().copied().filter(|doubt| doubt.stops()).collect(),
            Came::Announced(Announced { unit: None, .. }) => vec![EvidenceDoubt::UnknownSerial],
            Came::Announced(_) => Vec::new(),
        }
    }
    /// The serial number it names.
    pub fn serial(&self) -> &Serial {
        match &self.came {
            Came::Bundle(bundle) => &bundle.serial,
            Came::Announced(announced) => &announced.serial,
        }
    }
    /// The stable word for what became of it: `shown_done`, `open`, `undecided`, `kept`, `announced`.
    pub fn word(&self) -> &'static str {
        match &self.came {
            Came::Announced(_) => "announced",
            Came::Bundle(bundle) => match (bundle.decides(), bundle.outcome) {
                (Some(true), _) => "shown_done",
                (Some(false), _) => "open",
                (None, Outcome::Undecided) if self.doubts().is_empty() => "undecided",
                (None, _) => "kept",
            },
        }
    }
    /// Whether it counts at once and leaves nothing to say.
    pub fn is_plain(&self) -> bool {
        !self.already && matches!(self.came, Came::Bundle(_)) && self.doubts().is_empty()
    }
}

/// Who hands evidence in, and for whom.
pub(super) struct From<'a> {
    pub(super) action: &'a ActionId,
    pub(super) consignee: &'a ConsigneeId,
    pub(super) who: Who,
    pub(super) channel: Channel,
    /// The part handed on; none: all units.
    part: Option<&'a HandoverId>,
}

/// What became of one bundle or file of a hand-in.
#[derive(Debug)]
pub struct HandedIn {
    /// Name of the file, for people only.
    pub name: String,
    /// The receipt, or why it was not taken (`evidence.…`).
    pub result: Result<EvidenceReceipt>,
}

/// How often a bundle is tried again if something else was recorded at the same moment (a mail went out, a reminder).
const TRIES: u32 = 4;

impl App {
    /// Takes one bundle from whoever holds a link.
    ///
    /// # Errors
    /// `evidence.unreadable`, `evidence.signature`, `evidence.notice`, `evidence.profile`, `evidence.serial`,
    /// `evidence.challenge-used`; `system.conflict` if others kept recording at the same moment.
    pub async fn receive_evidence(&self, guest: &Guest, bytes: &[u8]) -> Result<EvidenceReceipt> {
        let (action, consignee) = (&guest.action, &guest.consignee);
        let from =
            From { action, consignee, who: guest.who(), channel: Channel::Portal, part: guest.handover.as_ref() };
        self.take_evidence(&from, bytes).await
    }

    /// Takes all bundles in the files of one hand-in from whoever holds a link. One that cannot be taken does not keep the
    /// others out.
    ///
    /// # Errors
    /// What is no fault of a bundle: `system.conflict`, `system.unavailable`.
    pub async fn receive_files(&self, guest: &Guest, files: Vec<(String, Vec<u8>)>) -> Result<Vec<HandedIn>> {
        let (action, consignee) = (&guest.action, &guest.consignee);
        let from =
            From { action, consignee, who: guest.who(), channel: Channel::Portal, part: guest.handover.as_ref() };
        self.take_files(&from, files).await
    }

    /// Takes the bundles that were attached to a mail of a consignee, exactly as if they had been handed in by its link. What
    /// is no bundle is passed over; it is read elsewhere.
    ///
    /// # Errors
    /// What is no fault of a bundle: `system.conflict`, `system.unavailable`.
    pub(crate) async fn mailed_evidence(
        &self,
        action: &ActionId,
        consignee: &ConsigneeId,
        files: Vec<(String, Vec<u8>)>,
    ) -> Result<Vec<HandedIn>> {
        let who = Who::Portal { consignee: consignee.clone(), handover: None };
        self.take_files(&From { action, consignee, who, channel: Channel::Mail, part: None }, files).await
    }

    /// Takes the files that came to the maker by mail or on paper, or that an engineer brought along.
    ///
    /// # Errors
    /// `staff.role`, and as above.
    pub async fn enter_files(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        channel: Channel,
        files: Vec<(String, Vec<u8>)>,
    ) -> Result<Vec<HandedIn>> {
        staff.needs(&[Role::Coordinator])?;
        if self.consignee_state(action, consignee).await?.version == 0 {
            return Err(Error::new("link.unknown", ""));
        }
        self.take_files(&From { action, consignee, who: staff.who(), channel, part: None }, files).await
    }

    async fn take_files(&self, from: &From<'_>, files: Vec<(String, Vec<u8>)>) -> Result<Vec<HandedIn>> {
        // Unpacking is work for a thread of its own; a page must not wait for somebody else's PDF.
        let gathered = tokio::task::spawn_blocking(move || evidence::gather(&files)).await.map_err(Error::fault)?;
        let mut all: Vec<HandedIn> =
            gathered.refused.into_iter().map(|(name, error)| HandedIn { name, result: Err(error) }).collect();
        for Found { name, bytes } in gathered.found {
            match self.take_evidence(from, &bytes).await {
                Err(error) if !error.code.starts_with("evidence.") => return Err(error),
                result => all.push(HandedIn { name, result }),
            }
        }
        Ok(all)
    }

    async fn take_evidence(&self, from: &From<'_>, bytes: &[u8]) -> Result<EvidenceReceipt> {
        let mut tries = 0;
        loop {
            let done =
                if is_stub(bytes) { self.announce_once(from, bytes).await } else { self.take_once(from, bytes).await };
            match done {
                Err(error) if error.kind == Kind::Conflict && error.code.starts_with("system.") && tries < TRIES => {
                    tries += 1
                }
                done => return done,
            }
        }
    }

    async fn take_once(&self, from: &From<'_>, bytes: &[u8]) -> Result<EvidenceReceipt> {
        let own = bytes.to_vec();
        let opened = tokio::task::spawn_blocking(move || evidence::open(&own)).await.map_err(Error::fault)??;
        let action_state = self.action_state(from.action).await?;
        let state = &self.consignee_state(from.action, from.consignee).await?;
        let reference = self.draft(from.action).await?.notice.reference;
        if opened.predicate.run.notice != reference.as_str() {
            return Err(Error::new("evidence.notice", opened.predicate.run.notice));
        }
        let statement = crate::personal::id_digest(&opened.payload_sha256);
        let run = &opened.predicate.run;
        let unit = self.unit_of(from, state, evidence::serial(&opened.predicate)?, run.challenge.as_deref())?;
        if let Some((_, bundle)) = state.bundle(&statement, unit) {
            return Ok(EvidenceReceipt { came: Came::Bundle(bundle.clone()), already: true });
        }
        let (_, profile) = self.published(evidence::profile_of(&action_state, &opened.predicate)?)?;
        let judged = tokio::task::spawn_blocking(move || evidence::judge(opened, &profile)).await;
        let bundle = self.bundle(from, state, &action_state, &judged.map_err(Error::fault)?, bytes).await?;
        let mut facts = vec![Fact::EvidenceReceived { bundle: bundle.clone() }];
        if let (Some(unit), Some(safe)) = (bundle.unit.clone(), bundle.decides()) {
            let evidence = bundle.evidence.clone();
            facts.push(Fact::EvidenceRecorded { unit, method: EvidenceMethod::Fieldcheck, safe, evidence });
        }
        let stream = Stream::Consignee(from.consignee.clone());
        self.append(self.batch(from.action, from.who.clone(), stream, state.version, facts)).await?;
        Ok(EvidenceReceipt { came: Came::Bundle(bundle), already: false })
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
        let unit = self.unit_of(from, state, serial, run.challenge.as_deref())?;
        let mut doubts: Vec<EvidenceDoubt> = seen.doubt().into_iter().collect();
        let number = match unit {
            Some(unit) => self.number(from, state, unit, seen, &mut doubts)?,
            None => {
                doubts.push(EvidenceDoubt::UnknownSerial);
                None
            }
        };
        let decided = unit.and_then(|key| state.units.get(key)).and_then(|unit| unit.decided_at);
        let times = Times { now: self.clock.now(), issued: action_state.issued_at, decided };
        doubts.extend(time_doubts(run.finished, seen.phase(), seen.outcome, times));
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
            guid: seen.guid(),
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
        seen: &evidence::Seen,
        doubts: &mut Vec<EvidenceDoubt>,
    ) -> Result<Option<u32>> {
        match self.challenged(from, state, unit, seen.predicate.run.challenge.as_deref())? {
            Challenge::Fits(number) => return Ok(Some(number)),
            Challenge::Used(_) if seen.outcome == Outcome::Corrected => {
                return Err(Error::new("evidence.challenge-used", ""));
            }
            Challenge::Used(number) => {
                doubts.push(EvidenceDoubt::UsedChallenge);
                return Ok(Some(number));
            }
            Challenge::Missing => doubts.push(EvidenceDoubt::NoChallenge),
            Challenge::Other => doubts.push(EvidenceDoubt::OtherChallenge),
        }
        Ok(None)
    }

    /// What the challenge that a run names is for a unit.
    pub(super) fn challenged(
        &self,
        from: &From<'_>,
        state: &ConsigneeState,
        unit: &UnitKey,
        said: Option<&str>,
    ) -> Result<Challenge> {
        let used = state.units.get(unit).map_or(0, |u| u.challenges_used);
        let given: Vec<String> =
            (0..=used).map(|n| self.challenge(from.action, from.consignee, unit, n)).collect::<Result<_>>()?;
        let of = |n: u32| usize::try_from(n).ok().and_then(|n| given.get(n)).cloned().unwrap_or_default();
        Ok(challenge(said, used, of))
    }

    /// The unit with the serial number that a bundle names, if it is in the part that whoever hands in may answer for. Of
    /// several with the same number it is the one whose challenge was answered, else the first that is not shown yet.
    pub(super) fn unit_of<'s>(
        &self,
        from: &From<'_>,
        state: &'s ConsigneeState,
        serial: &str,
        challenge: Option<&str>,
    ) -> Result<Option<&'s UnitKey>> {
        let found = state.units_by_serial(serial);
        let part = from.part.and_then(|id| state.handovers.iter().find(|h| &h.id == id));
        let allowed = |key: &UnitKey| from.part.is_none() || part.is_some_and(|part| part.units.contains(key));
        let found: Vec<&UnitState> = found.into_iter().filter(|unit| allowed(&unit.listed.unit)).collect();
        if found.len() > 1 {
            for unit in &found {
                let key = &unit.listed.unit;
                let said = self.challenged(from, state, key, challenge)?;
                if matches!(said, Challenge::Fits(_) | Challenge::Used(_)) {
                    return Ok(Some(key));
                }
            }
        }
        let open = found.iter().find(|unit| unit.shown_done_at.is_none());
        Ok(open.or(found.first()).map(|unit| &unit.listed.unit))
    }

    /// Whether another unit of the action showed the same certificate or the same BMC.
    async fn shared(
        &self,
        action: &ActionId,
        consignee: &ConsigneeId,
        bundle: &EvidenceBundle,
    ) -> Result<Vec<EvidenceDoubt>> {
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
