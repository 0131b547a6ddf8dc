//! Sending what waits in the outbox: never lost, and a repeat only where the carrier's answer could not be recorded.
//!
//! A parcel is leased, its files are taken by digest and compared with the signed manifest, the mail is built, the
//! carrier takes it, and the fact and the outbox row are written in one transaction. After a crash in between, the next
//! lease says that it may have gone already: it goes again with the same Message-ID and the fact says `repeat`.

use crate::{
    App, Error, Result,
    acts::submit_release::{DataFile, Manifest, family_of},
    sealing::Sealing,
    story::Draft,
    worker::Round,
};
use channels::outbound::{Attachment, Class, Envelope, Mail, Outcome};
use documents::family::notice_for;
use domain::{
    action::Stage,
    fact::{Fact, Purpose, Stream, Who},
    id::{ActionId, Digest, HandoverId, ResponseId},
    notice::Family,
    reconcile::ConsigneeState,
};
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use std::{collections::HashMap, sync::Arc};
use store::{LeasedParcel, NewParcel, ParcelOutcome, ParcelResult};

/// What an outbox row knows beside its columns.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Contents {
    /// Personal pages to attach.
    pub personal: Option<Digest>,
    /// The response a receipt is for.
    pub response: Option<ResponseId>,
    /// The part handed over.
    pub handover: Option<HandoverId>,
    /// By whom it was handed over, as typed.
    pub from: Option<String>,
    /// Numbers of sites that are silent and whose names the addressee keeps.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sites: Vec<String>,
}

const PDF: &str = "application/pdf";

/// How long a parcel is leased: longer than any carrier's time-out.
pub(super) const LEASE: SignedDuration = SignedDuration::from_mins(10);
/// Given up after so many tries (with the waits below: about three days).
const TRIES: u32 = 16;

/// What is the same for all parcels of one action.
pub(super) struct Release {
    pub(super) open: bool,
    pub(super) draft: Draft,
    /// For which families it was printed.
    pub(super) families: Vec<Family>,
    pub(super) manifest: Option<Manifest>,
    pub(super) sealing: Option<Sealing>,
}

/// What was read in this round, for all lanes.
#[derive(Clone, Default)]
pub(super) struct Releases {
    known: Arc<tokio::sync::Mutex<HashMap<ActionId, Arc<Release>>>>,
}

impl App {
    /// Sends until nothing waits.
    pub(crate) async fn send_waiting(&self, worker: &str, round: &mut Round) -> Result<()> {
        let releases = Releases::default();
        let mut running = tokio::task::JoinSet::new();
        for _ in 0..self.settings.send_parallel.max(1) {
            let (app, worker, releases) = (self.clone(), worker.to_owned(), releases.clone());
            running.spawn(async move { app.send_lane(&worker, &releases).await });
        }
        let mut failed = None;
        // A lane that fails ends no other: a mail under way there still gets its answer recorded.
        while let Some(done) = running.join_next().await {
            match done.map_err(Error::fault).and_then(|part| part) {
                Ok(part) => {
                    round.sent += part.sent;
                    round.postponed += part.postponed;
                    round.failed += part.failed;
                    round.trouble = part.trouble.or(round.trouble.take());
                }
                Err(error) => failed = Some(error),
            }
        }
        failed.map_or(Ok(()), Err)
    }

    /// One parcel after the other. Each is leased alone: after a crash only what was really under way counts as
    /// possibly sent.
    async fn send_lane(&self, worker: &str, releases: &Releases) -> Result<Round> {
        let mut round = Round::default();
        loop {
            let Some(ready) = self.lease_next(worker, releases).await? else { return Ok(round) };
            match ready.as_slice() {
                // Put off, or in another worker's hands.
                [] => round.postponed += 1,
                [only] => {
                    let release = self.known_release(&only.action, releases).await?;
                    let result = self.send_one(only, &release).await?;
                    // Waiting for the issue to be recorded is no trouble.
                    round.took(&result, release.open);
                }
                _ => self.send_together(ready, releases, &mut round).await?,
            }
        }
    }

    pub(super) async fn known_release(&self, action: &ActionId, releases: &Releases) -> Result<Arc<Release>> {
        let mut known = releases.known.lock().await;
        if let Some(release) = known.get(action) {
            return Ok(release.clone());
        }
        let fresh = Arc::new(self.release(action).await?);
        known.insert(action.clone(), fresh.clone());
        Ok(fresh)
    }

    async fn release(&self, action: &ActionId) -> Result<Release> {
        let state = self.action_state(action).await?;
        let draft = self.draft(action).await?;
        let manifest = state.submitted.as_ref().map(|m| self.manifest(m)).transpose()?;
        let sealing = self.sealing(action, &state, &draft)?;
        let families = state.families;
        Ok(Release { open: state.stage == Stage::Open, draft, families, manifest, sealing })
    }

    pub(super) async fn send_one(&self, parcel: &LeasedParcel, release: &Release) -> Result<ParcelResult> {
        let state = self.consignee_state(&parcel.action, &parcel.consignee).await?;
        if let Some(why) = moot(parcel, &state)? {
            return self.drop_parcel(parcel, why).await;
        }
        if !release.open {
            let soon = SignedDuration::from_secs(2);
            return self.postpone(parcel, soon, "the notice is not issued yet").await;
        }
        let state = match self.stamp_letter(parcel, release, state).await? {
            Ok(state) => state,
            Err(why) => return self.postpone(parcel, wait(parcel.tries), &why).await,
        };
        let (mail, files) = match self.mail(parcel, release, &state, &self.site_of(parcel).await?) {
            Ok(built) => built,
            Err(error) => return self.give_up(parcel, &state, error.to_string()).await,
        };
        let bytes = match mail.to_bytes() {
            Ok(bytes) => bytes,
            Err(error) => return self.give_up(parcel, &state, error.to_string()).await,
        };
        let envelope = Envelope {
            from: self.sent_back_to(parcel),
            to: parcel.address.clone(),
            message_id: mail.message_id.clone(),
        };
        match self.carrier.send(&envelope, &bytes).await {
            Outcome::Taken { answer } => self.record_sent(parcel, &state, &mail, files, answer).await,
            // Nobody knows whether it arrived. The row stays as it is; when its lease runs out it is tried again with the
            // same Message-ID and counted as a repeat, exactly as after a crash at this point.
            Outcome::Refused { class: Class::Unclear, answer, .. } => {
                Ok(ParcelResult::Retry { not_before: self.clock.now(), answer })
            }
            Outcome::Refused { class, answer, .. } => self.refused(parcel, &state, class, &answer).await,
        }
    }

    /// Does not send it. Why nobody wants it any more is on record already.
    pub(super) async fn drop_parcel(&self, parcel: &LeasedParcel, why: &str) -> Result<ParcelResult> {
        let mut batch = self.batch(&parcel.action, Who::System, Stream::Action, 0, Vec::new());
        batch.streams.clear();
        batch.dropped.push(parcel.dedupe.clone());
        self.store.append(batch).await?;
        Ok(ParcelResult::Failed { answer: why.to_owned() })
    }

    /// Refused for good, or too often, or for now.
    pub(super) async fn refused(
        &self,
        parcel: &LeasedParcel,
        state: &ConsigneeState,
        class: Class,
        answer: &str,
    ) -> Result<ParcelResult> {
        if matches!(class, Class::Permanent) || parcel.tries >= TRIES {
            return self.give_up(parcel, state, answer.to_owned()).await;
        }
        self.postpone(parcel, wait(parcel.tries), answer).await
    }

    pub(super) async fn record_sent(
        &self,
        parcel: &LeasedParcel,
        state: &ConsigneeState,
        mail: &Mail,
        files: Vec<Digest>,
        answer: String,
    ) -> Result<ParcelResult> {
        let fact = Fact::Sent {
            parcel: parcel.id.clone(),
            purpose: parcel.purpose,
            carrier: self.carrier.name().to_owned(),
            message_id: mail.message_id.clone(),
            attachments: files,
            answer,
            repeat: parcel.maybe_sent,
        };
        self.record(parcel, state.version, vec![fact], Vec::new(), ParcelResult::Sent).await
    }

    async fn give_up(&self, parcel: &LeasedParcel, state: &ConsigneeState, answer: String) -> Result<ParcelResult> {
        let fact = Fact::Undeliverable {
            parcel: parcel.id.clone(),
            purpose: parcel.purpose,
            answer: answer.clone(),
            tries: parcel.tries,
        };
        let (action, consignee) = (&parcel.action, &parcel.consignee);
        let next = self.after_bounce(action, consignee, state, &parcel.id, parcel.purpose).await?;
        let facts = [vec![fact], next.facts].concat();
        self.record(parcel, state.version, facts, next.parcels, ParcelResult::Failed { answer }).await
    }

    /// Fact and outbox row in one transaction. Somebody else may append to the stream meanwhile: then again on top.
    async fn record(
        &self,
        parcel: &LeasedParcel,
        version: u64,
        facts: Vec<Fact>,
        parcels: Vec<NewParcel>,
        result: ParcelResult,
    ) -> Result<ParcelResult> {
        let mut version = version;
        for _ in 0..20 {
            let stream = Stream::Consignee(parcel.consignee.clone());
            let mut batch = self.batch(&parcel.action, Who::System, stream, version, facts.clone());
            batch.parcels.clone_from(&parcels);
            batch.outcomes.push(ParcelOutcome {
                parcel: parcel.id.clone(),
                tries: parcel.tries,
                result: result.clone(),
            });
            match self.store.append(batch).await {
                Ok(_) => return Ok(result),
                Err(error) if error.kind == store::Kind::Conflict => {
                    version = self.consignee_state(&parcel.action, &parcel.consignee).await?.version;
                }
                // Recorded already (only the answer to our commit was lost), or in another worker's hands.
                Err(error) if error.kind == store::Kind::Settled => return Ok(result),
                Err(error) => return Err(error.into()),
            }
        }
        Err(Error::new("system.conflict", parcel.id.as_str()))
    }

    pub(super) async fn postpone(
        &self,
        parcel: &LeasedParcel,
        by: SignedDuration,
        answer: &str,
    ) -> Result<ParcelResult> {
        let not_before = self.clock.now().checked_add(by).map_err(Error::fault)?;
        let result = ParcelResult::Retry { not_before, answer: answer.to_owned() };
        let outcome = ParcelOutcome { parcel: parcel.id.clone(), tries: parcel.tries, result: result.clone() };
        self.store.retry_parcels(&[outcome]).await?;
        Ok(result)
    }

    /// Builds the mail from signed bytes only.
    fn mail(
        &self,
        parcel: &LeasedParcel,
        release: &Release,
        state: &ConsigneeState,
        site: &str,
    ) -> Result<(Mail, Vec<Digest>)> {
        let contents: Contents = serde_json::from_str(&parcel.payload).map_err(Error::fault)?;
        let family = family_of(&release.draft.notice, &release.families, state);
        let notice = &*notice_for(&release.draft.notice, family);
        let data = self.mail_data(parcel, release, state, site)?;
        let text = documents::mail::notice_mail(notice, &parcel.lang, &data)?;
        let (attachments, files) = match parcel.purpose {
            Purpose::Notice | Purpose::Reminder(_) => {
                self.files_to_send(parcel, release, &contents, (family, state))?
            }
            Purpose::Receipt | Purpose::Handover | Purpose::Onward(_) | Purpose::Answer => (Vec::new(), Vec::new()),
        };
        Ok((self.letterhead(parcel, notice, text, attachments), files))
    }

    /// The notice in the parcel's language, the personal pages and both as data, each compared with what was signed.
    fn files_to_send(
        &self,
        parcel: &LeasedParcel,
        release: &Release,
        contents: &Contents,
        (family, state): (Family, &ConsigneeState),
    ) -> Result<(Vec<Attachment>, Vec<Digest>)> {
        let refuse = |what: &str| Error::new("dispatch.digest", what);
        let manifest = release.manifest.as_ref().ok_or_else(|| refuse("nothing is signed"))?;
        let signed =
            manifest.notice_in(&parcel.lang, family).ok_or_else(|| refuse("no signed notice in this language"))?;
        let reference = &release.draft.notice.reference;
        let mut wanted = vec![(format!("{reference}-{}.pdf", parcel.lang), PDF, &signed.digest)];
        if let Some(personal) = &contents.personal {
            if manifest.personal.get(&parcel.consignee) != Some(personal) {
                return Err(refuse("the personal pages are not the signed ones"));
            }
            let word = documents::words::Words::of(&parcel.lang).of_family(family).t("mail-form-file");
            wanted.push((format!("{reference}-{word}.pdf"), PDF, personal));
        }
        // Whoever has no pages of its own (named by a distributor) gets what is for everybody.
        let own = contents.personal.as_ref().and_then(|_| manifest.personal_data.get(&parcel.consignee));
        let other_language =
            |file: &DataFile| file.ending() == "json" && file.name != format!("notice-{}.json", parcel.lang);
        let data: Vec<&DataFile> = match own {
            Some(own) => own.iter().collect(),
            None => manifest.data_for(family).filter(|file| !other_language(file)).collect(),
        };
        wanted.extend(data.into_iter().map(|file| (format!("{reference}-{}", file.name), file.mime(), &file.digest)));
        let mut files = Vec::new();
        let mut attachments = Vec::new();
        for (name, mime, digest) in wanted {
            // `get` compares the bytes with their digest and refuses others.
            let bytes = self.blobs.get(digest).map_err(|e| refuse(&e.to_string()))?;
            let bytes = match &release.sealing {
                Some(sealing) if *digest == signed.digest => {
                    self.sealed_notice(sealing, &parcel.lang, &bytes)?.as_ref().clone()
                }
                Some(sealing) if mime == PDF => {
                    sealing.letter(&parcel.lang, &bytes, self.letter_token(state, digest)?.as_deref())?
                }
                _ => bytes,
            };
            attachments.push(Attachment { name, mime: mime.into(), bytes });
            files.push(digest.clone());
        }
        Ok((attachments, files))
    }

    pub(super) fn days_since_told(&self, state: &ConsigneeState) -> u32 {
        let since = state.notice_sent_at.map(|told| self.clock.now().duration_since(told).as_hours() / 24);
        since.and_then(|d| u32::try_from(d).ok()).unwrap_or(0)
    }
}

/// Why nobody wants it any more: it speaks of a part that was taken back, or reminds of a notice that is pursued in its update.
/// Such a parcel is dropped with the fact; this is for one that was leased at that moment, or left there by an earlier version.
pub(super) fn moot(parcel: &LeasedParcel, state: &ConsigneeState) -> Result<Option<&'static str>> {
    match parcel.purpose {
        Purpose::Reminder(_) => Ok(state.carried.is_some().then_some("the notice is pursued in its update")),
        Purpose::Handover => {
            let contents: Contents = serde_json::from_str(&parcel.payload).map_err(Error::fault)?;
            let part = state.handovers.iter().find(|part| Some(&part.id) == contents.handover.as_ref());
            Ok(part.is_some_and(|part| part.withdrawn_at.is_some()).then_some("the part was taken back"))
        }
        _ => Ok(None),
    }
}

/// Waits before the next try: 30 s, doubling, at most six hours.
fn wait(tries: u32) -> SignedDuration {
    let seconds = 30_i64.saturating_mul(1_i64 << tries.saturating_sub(1).min(12));
    SignedDuration::from_secs(seconds.min(6 * 3600))
}
