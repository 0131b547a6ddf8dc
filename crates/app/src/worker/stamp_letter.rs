//! A time stamp on the seal of a personal letter, if the settings want one: asked for once, before the letter is sent first, and
//! kept in the consignee's stream, so that each copy has the same bytes.
//!
//! A service that gives none holds the letter back and is asked again later, or, where a time stamp is not required, the letter
//! goes out with the maker's clock alone and its stream says so. Letters for the printer have none: paper shows no seal.

use super::send::{Contents, Release};
use crate::{App, Error, Result};
use domain::{
    fact::{Fact, Purpose, StampMissed, Stream, Who},
    id::Digest,
    reconcile::ConsigneeState,
};
use store::LeasedParcel;

/// How often a stream is read again because somebody else wrote to it at that moment.
const TRIES: u32 = 20;

impl App {
    /// The token on the seal of this personal file, if it has one.
    ///
    /// # Errors
    /// If the token is gone.
    pub(crate) fn letter_token(&self, state: &ConsigneeState, file: &Digest) -> Result<Option<Vec<u8>>> {
        let token = state.stamps.get(file).map(|stamped| self.blobs.get(&stamped.token));
        Ok(token.transpose()?)
    }

    /// Gets the time stamp of the letter in this parcel if it is wanted and missing, and records what came of it. Gives the
    /// state to go on with, or why the parcel has to wait.
    pub(super) async fn stamp_letter(
        &self,
        parcel: &LeasedParcel,
        release: &Release,
        state: ConsigneeState,
    ) -> Result<std::result::Result<ConsigneeState, String>> {
        let wanted = self.settings.time_stamp_letters && !self.settings.time_stamp_url.is_empty();
        if !wanted || !matches!(parcel.purpose, Purpose::Notice | Purpose::Reminder(_)) {
            return Ok(Ok(state));
        }
        let contents: Contents = serde_json::from_str(&parcel.payload).map_err(Error::fault)?;
        let signed = release.manifest.as_ref().and_then(|manifest| manifest.personal.get(&parcel.consignee));
        let (Some(file), Some(sealing)) = (contents.personal.filter(|f| signed == Some(f)), &release.sealing) else {
            return Ok(Ok(state));
        };
        if state.stamps.contains_key(&file) {
            return Ok(Ok(state));
        }
        let waiting = sealing.unstamped_letter(&parcel.lang, &self.blobs.get(&file)?)?;
        let fact = match self.ask_for_stamp(&waiting, &file).await {
            Ok(stamped) => Fact::SealStamped(stamped),
            Err(why) if self.settings.time_stamp_required => return Ok(Err(why)),
            Err(_) if state.stamp_missed => return Ok(Ok(state)),
            Err(why) => Fact::StampMissed(StampMissed { service: self.settings.time_stamp_url.clone(), why }),
        };
        let mut state = state;
        for _ in 0..TRIES {
            let stream = Stream::Consignee(parcel.consignee.clone());
            let batch = self.batch(&parcel.action, Who::System, stream, state.version, vec![fact.clone()]);
            let done = self.append(batch).await;
            state = self.consignee_state(&parcel.action, &parcel.consignee).await?;
            match done {
                Ok(_) => return Ok(Ok(state)),
                // Another worker may have had it stamped at that moment: that stamp is the one.
                Err(error) if error.kind == crate::Kind::Conflict && !state.stamps.contains_key(&file) => {}
                Err(error) if error.kind == crate::Kind::Conflict => return Ok(Ok(state)),
                Err(error) => return Err(error),
            }
        }
        Err(Error::new("system.conflict", parcel.id.as_str()))
    }
}
