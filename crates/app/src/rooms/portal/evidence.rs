//! "Show it with fieldcheck": the profile to load, the fingerprint to compare, and where each unit stands. Looks only.

use super::Room;
use crate::{App, Error, Result, evidence, evidence::CheckLine};
use domain::{
    action::ActionState,
    evidence::{EvidenceDoubt, Outcome},
    id::UnitKey,
    lang::Lang,
    notice::Notice,
    reconcile::{ConsigneeState, UnitState},
};
use jiff::Timestamp;

/// Bundles that are judged again for the page, of units that are not shown done; of the others only what the facts say is
/// shown. Looking must cost little, whoever looks.
const READ_AGAIN: usize = 8;

/// The profile that is handed out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileHead {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// It is the maker's hypothesis.
    pub hypothesis: bool,
    /// What it says about itself.
    pub intro: String,
    /// What to mind before the run.
    pub caution: String,
    /// Name of the file.
    pub file: String,
}

/// The latest evidence about a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastBundle {
    /// When it came in.
    pub at: Timestamp,
    /// When it was made, by its own clock.
    pub finished: Timestamp,
    /// What its bytes say.
    pub outcome: Outcome,
    /// Whether it decides something.
    pub decides: Option<bool>,
    /// Doubts and remarks.
    pub doubts: Vec<EvidenceDoubt>,
    /// The checks that stand against the unit.
    pub against: Vec<CheckLine>,
}

/// One unit and its evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceUnit {
    /// Which.
    pub key: UnitKey,
    /// Its serial number; without one there is no challenge.
    pub serial: Option<String>,
    /// Since when it is shown done.
    pub shown_at: Option<Timestamp>,
    /// Whether fieldcheck shows it; else the maker's engineer.
    pub by_fieldcheck: bool,
    /// It was shown before and is not any more.
    pub reopened: bool,
    /// When evidence was made that a code on paper announced and that has not come.
    pub awaited: Option<Timestamp>,
    /// The latest evidence of fieldcheck.
    pub last: Option<LastBundle>,
}

/// The page.
#[derive(Clone, Debug)]
pub struct EvidenceRoom {
    /// The profile; none: this action has none.
    pub profile: Option<ProfileHead>,
    /// Fingerprint of the key that signed it.
    pub fingerprint: String,
    /// The guest's units.
    pub units: Vec<EvidenceUnit>,
}

impl Room {
    /// The guest's units that are shown done.
    pub fn shown(&self) -> usize {
        self.units().iter().filter(|u| u.shown_done_at.is_some()).count()
    }
}

impl App {
    /// Whether a check profile is handed out, for the step on the start page.
    ///
    /// # Errors
    /// `action.unknown`.
    pub async fn has_profile(&self, room: &Room) -> Result<bool> {
        Ok(self.action_state(&room.guest.action).await?.profile().is_some())
    }

    /// The page.
    ///
    /// # Errors
    /// A fault of ours only.
    pub async fn evidence_room(&self, room: &Room, lang: &Lang) -> Result<EvidenceRoom> {
        let state = self.action_state(&room.guest.action).await?;
        let profile = match state.profile() {
            Some(published) => {
                let (_, profile) = self.published(published)?;
                let text =
                    profile.text.get(lang.as_str()).or_else(|| profile.text.get("en")).cloned().unwrap_or_default();
                let (id, version) = (profile.id, profile.version);
                let file = profile_name(&room.draft.notice);
                Some(ProfileHead {
                    id,
                    version,
                    hypothesis: profile.hypothesis,
                    intro: text.intro,
                    caution: text.caution,
                    file,
                })
            }
            None => None,
        };
        let mut units = Vec::new();
        let mut read = 0;
        for unit in room.units() {
            let again = unit.shown_done_at.is_none() && read < READ_AGAIN;
            let unit = self.evidence_unit(&room.state, &state, unit, again, lang);
            read += usize::from(again && unit.last.is_some());
            units.push(unit);
        }
        Ok(EvidenceRoom { profile, fingerprint: self.fingerprint(&room.guest.action)?, units })
    }

    fn evidence_unit(
        &self,
        state: &ConsigneeState,
        action: &ActionState,
        unit: &UnitState,
        again: bool,
        lang: &Lang,
    ) -> EvidenceUnit {
        let key = &unit.listed.unit;
        let last = state.bundles.iter().rev().find(|(_, b)| b.unit.as_ref() == Some(key));
        let last = last.map(|(at, bundle)| {
            // What cannot be read again (a withdrawn profile) is shown as the facts have it.
            let bytes = again.then(|| self.blobs.get(&bundle.evidence).ok()).flatten();
            let report =
                bytes.and_then(|bytes| self.look(action, &bytes).ok()).map(|(seen, p)| evidence::of(&seen, &p, lang));
            LastBundle {
                at: *at,
                finished: bundle.finished,
                outcome: bundle.outcome,
                decides: bundle.decides(),
                doubts: bundle.doubts.clone(),
                against: report.map(|r| r.against().cloned().collect()).unwrap_or_default(),
            }
        });
        EvidenceUnit {
            key: key.clone(),
            serial: unit.serial().map(str::to_owned),
            shown_at: unit.shown_done_at,
            by_fieldcheck: !showing(state, unit).is_empty(),
            reopened: unit.reopened,
            awaited: state.awaited().filter(|(_, a)| a.unit.as_ref() == Some(key)).map(|(_, a)| a.finished).last(),
            last,
        }
    }

    /// The signed profile for this guest, with the challenges of its own serial numbers: name and bytes. Records nothing.
    ///
    /// # Errors
    /// `profile.none` if there is none.
    pub async fn guest_profile(&self, room: &Room) -> Result<(String, Vec<u8>)> {
        let state = self.action_state(&room.guest.action).await?;
        let published = state.profile().ok_or_else(|| Error::new("profile.none", ""))?;
        let (mut signed, _) = self.published(published)?;
        let mut units = room.units();
        // Of several with the same serial number the last one counts here: one that is not shown yet, if there is one.
        units.sort_by_key(|unit| unit.shown_done_at.is_none());
        for unit in units {
            if let Some(serial) = unit.serial() {
                let (action, consignee) = (&room.guest.action, &room.guest.consignee);
                let challenge = self.challenge(action, consignee, &unit.listed.unit, unit.challenges_used)?;
                signed.challenges.insert(serial.to_owned(), challenge);
            }
        }
        Ok((profile_name(&room.draft.notice), serde_json::to_vec_pretty(&signed).map_err(Error::fault)?))
    }

    /// The VEX statement about one of this guest's units: name and bytes.
    ///
    /// # Errors
    /// `evidence.not-shown` if fieldcheck does not show it now, `unit.unknown`.
    pub fn guest_vex(&self, room: &Room, serial: &str, lang: &Lang) -> Result<(String, Vec<u8>)> {
        let unknown = || Error::new("unit.unknown", serial);
        let mut units = room.state.units_by_serial(serial);
        units.retain(|unit| room.has_unit(&unit.listed.unit));
        let shown = units.iter().find(|unit| has_vex(&room.state, unit));
        let unit = shown.or(units.first()).ok_or_else(unknown)?;
        vex(&room.state, &room.draft.notice, unit, lang)
    }
}

/// When and by which evidence of fieldcheck a unit was shown done; empty if it is not shown by it now.
fn showing(state: &ConsigneeState, unit: &UnitState) -> Vec<(Timestamp, domain::id::Digest)> {
    let own = state.bundles.iter().filter(|(_, b)| b.unit.as_ref() == Some(&unit.listed.unit));
    let shown: Vec<_> =
        own.filter(|(_, b)| b.decides() == Some(true)).map(|(at, b)| (*at, b.evidence.clone())).collect();
    let now = unit.shown_done_at.is_some_and(|since| shown.last().is_some_and(|(at, _)| *at >= since));
    if now { shown } else { Vec::new() }
}

/// The VEX statement about a unit.
pub(crate) fn vex(state: &ConsigneeState, notice: &Notice, unit: &UnitState, lang: &Lang) -> Result<(String, Vec<u8>)> {
    use documents::exchange::csaf_vex;
    let not_shown = || Error::new("evidence.not-shown", unit.serial().unwrap_or_default());
    let product = notice.products.iter().find(|p| p.key == unit.listed.product).ok_or_else(not_shown)?;
    let serial = domain::id::Serial::new(unit.serial().ok_or_else(not_shown)?);
    let times = showing(state, unit);
    if times.is_empty() {
        return Err(not_shown());
    }
    let shown =
        csaf_vex::Shown { notice, product, serial: &serial, times: &times, generator: env!("CARGO_PKG_VERSION") };
    Ok((csaf_vex::file_name(notice, &serial), csaf_vex::write(shown, lang)))
}

/// Whether fieldcheck shows the unit done now.
pub(crate) fn has_vex(state: &ConsigneeState, unit: &UnitState) -> bool {
    unit.serial().is_some() && !showing(state, unit).is_empty()
}

fn profile_name(notice: &Notice) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' };
    format!("{}-fieldcheck.json", notice.reference.as_str().chars().map(plain).collect::<String>())
}
