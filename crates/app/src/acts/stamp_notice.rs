//! Time stamps on the seals of a release (PAdES B-T): asked for when it is dispatched, kept as they came, put in each time.
//!
//! A service that the settings name is asked once for each notice, that is for each language and family; a personal
//! letter has the maker's clock alone, unless the settings want each stamped as well (`worker/stamp_letter.rs`). A service that does not answer never goes unnoticed: either nothing is dispatched, or it
//! is recorded that there is no time stamp. What the settings say decides (`time_stamp_required`).

use crate::{App, Error, Result, Staff, acts::submit_release::Manifest, sealing::Sealing};
use channels::web::{Ask, Rules, ask};
use domain::{
    action::ActionState,
    fact::{Fact, SealStamped, StampMissed, Stream},
    id::{ActionId, Digest},
    lang::Lang,
};
use jiff::Timestamp;
use ledger::seal::{Unstamped, stamp};
use std::time::Duration;

/// The longest that the service may take.
const WITHIN: Duration = Duration::from_secs(20);

impl App {
    /// Gets the time stamps that are missing and records them. Gives the version of the action's stream afterwards.
    ///
    /// # Errors
    /// `seal.stamp` with the reason, if there is none and the settings want one.
    pub(crate) async fn stamp_release(
        &self,
        staff: &Staff,
        action: &ActionId,
        state: &ActionState,
        manifest: &Manifest,
    ) -> Result<u64> {
        if self.settings.time_stamp_url.is_empty() {
            return Ok(state.version);
        }
        let mut draft = self.draft_of(&manifest.notice)?;
        // As wherever a notice is sealed: the date printed on it is that of the release.
        draft.notice.dated = draft.notice.dated.or(state.dated);
        let sealing = self.sealing(action, state, &draft)?;
        let sealing = sealing.ok_or_else(|| Error::new("approval.stage", ""))?;
        let mut facts = Vec::new();
        for file in manifest.notices.iter().filter(|file| !state.stamps.contains_key(&file.digest)) {
            match self.stamp(&sealing, &file.lang, &file.digest).await {
                Ok(stamped) => facts.push(Fact::SealStamped(stamped)),
                Err(why) if self.settings.time_stamp_required => return Err(Error::new("seal.stamp", why)),
                Err(why) => {
                    tracing::warn!(%action, service = %self.settings.time_stamp_url, %why, "no time stamp");
                    let service = self.settings.time_stamp_url.clone();
                    facts.push(Fact::StampMissed(StampMissed { service, why }));
                    // The others would wait as long for nothing.
                    break;
                }
            }
        }
        if facts.is_empty() {
            return Ok(state.version);
        }
        let version = state.version + facts.len() as u64;
        self.append(self.batch(action, staff.who(), Stream::Action, state.version, facts)).await?;
        Ok(version)
    }

    /// One time stamp, its token kept.
    async fn stamp(&self, sealing: &Sealing, lang: &Lang, file: &Digest) -> std::result::Result<SealStamped, String> {
        let ours = |error: Error| error.to_string();
        let waiting = self.unstamped_notice(sealing, lang, &self.blobs.get(file).map_err(|e| ours(e.into()))?);
        self.ask_for_stamp(&waiting.map_err(ours)?, file).await
    }

    /// The time stamp of a seal that waits for it, its token kept. The error says why there is none.
    pub(crate) async fn ask_for_stamp(
        &self,
        waiting: &Unstamped,
        file: &Digest,
    ) -> std::result::Result<SealStamped, String> {
        let ours = |error: Error| error.to_string();
        let imprint = waiting.imprint();
        let nonce = self.chance.bytes::<8>();
        let question = stamp::question(&imprint, nonce);
        // The service is named by the settings, so it may stand inside the house.
        let rules = Rules { most_bytes: stamp::LARGEST, within: WITHIN, private: true };
        let body = Some((stamp::QUESTION, question));
        let got = ask(&Ask { url: &self.settings.time_stamp_url, accept: stamp::ANSWER, body }, rules).await;
        let got = got.map_err(|why| why.to_string())?;
        let token = stamp::answer(&got.bytes, &imprint, nonce).map_err(|why| why.to_string())?;
        let said = stamp::read(&token, &imprint).map_err(|why| why.to_string())?;
        let at = Timestamp::from_second(said.at).map_err(|why| why.to_string())?;
        let token = self.blobs.put(&token).map_err(|e| ours(e.into()))?;
        Ok(SealStamped { file: file.clone(), token, at, authority: said.authority })
    }
}
