//! The maker's signed profile: opened, its validity in time, and whether its key is the one on the letter.

use crate::{cli::ProfileArgs, dates, files, trouble::Trouble, words::Words};
use bmc::{
    profile::{CheckProfile, Opened, ProfileText, open},
    run::ProfileRef,
};
use std::path::Path;

/// Largest profile file in bytes; challenges for many serial numbers included.
const LARGEST: usize = 4 * 1024 * 1024;

/// A profile whose signature fits.
#[derive(Clone, Debug)]
pub(crate) struct Loaded {
    /// What it says.
    pub(crate) profile: CheckProfile,
    /// Fingerprint of the key that signed it.
    pub(crate) fingerprint: String,
    /// Whether that fingerprint was compared with the one on the letter.
    pub(crate) compared: bool,
    opened: Opened,
}

/// Opens a profile and, if a fingerprint was given, refuses every other key.
pub(crate) fn load(path: &Path, maker_key: Option<&str>) -> Result<Loaded, Trouble> {
    let bytes = files::read(path, LARGEST)?;
    let opened = open(&bytes).map_err(|why| Trouble::new("profile").value("file", path.display()).value("why", why))?;
    let fingerprint = opened.key.fingerprint();
    if let Some(typed) = maker_key.filter(|typed| !opened.key.has_fingerprint(typed)) {
        return Err(Trouble::new("maker_key").value("found", fingerprint).value("typed", typed));
    }
    Ok(Loaded { profile: opened.profile.clone(), fingerprint, compared: maker_key.is_some(), opened })
}

/// Opens a profile that is going to be used now.
pub(crate) fn load_valid(args: &ProfileArgs, now: jiff::Timestamp, words: &Words) -> Result<Loaded, Trouble> {
    let loaded = load(&args.profile, args.maker_key.as_deref())?;
    loaded.is_valid(now, words)?;
    Ok(loaded)
}

impl Loaded {
    /// Refuses a profile outside its days.
    pub(crate) fn is_valid(&self, now: jiff::Timestamp, words: &Words) -> Result<(), Trouble> {
        let (valid, today) = (self.profile.valid, dates::date_of(now));
        if (valid.from..=valid.until).contains(&today) {
            return Ok(());
        }
        let day = |date| dates::day(date, words.lang);
        let trouble = Trouble::new("not_valid").value("from", day(valid.from)).value("until", day(valid.until));
        Err(trouble.value("today", day(today)))
    }
    /// As a run names it.
    pub(crate) fn reference(&self) -> ProfileRef {
        ProfileRef {
            id: self.profile.id.clone(),
            version: self.profile.version.clone(),
            sha256: self.opened.sha256.clone(),
            signed_by: self.fingerprint.clone(),
            compared: self.compared,
        }
    }
    /// The challenge for a serial number.
    pub(crate) fn challenge(&self, serial: Option<&str>) -> Option<String> {
        serial.and_then(|serial| self.opened.challenges.get(serial)).cloned()
    }
    /// Whether a run followed this very profile.
    pub(crate) fn is_that_of(&self, run: &ProfileRef) -> Result<(), Trouble> {
        let ours = self.reference();
        if ours.sha256 == run.sha256 {
            return Ok(());
        }
        let name =
            |p: &ProfileRef| format!("{} {} ({}…)", p.id, p.version, p.sha256.chars().take(12).collect::<String>());
        Err(Trouble::new("other_profile").value("run", name(run)).value("file", name(&ours)))
    }
    /// Its own texts in a language; English where that is missing.
    pub(crate) fn texts(&self, words: &Words) -> ProfileText {
        self.profile.text.get(words.lang).or_else(|| self.profile.text.get("en")).cloned().unwrap_or_default()
    }
}

/// A challenge as typed from the letter: 32 hexadecimal digits; case, spaces and hyphens do not count.
pub(crate) fn challenge(typed: &str) -> Result<String, Trouble> {
    let plain: String =
        typed.chars().filter(|c| !c.is_whitespace() && *c != '-').map(|c| c.to_ascii_lowercase()).collect();
    let fits = plain.len() == 32 && plain.bytes().all(|b| b.is_ascii_hexdigit());
    if fits { Ok(plain) } else { Err(Trouble::new("challenge").value("typed", typed)) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_challenge_may_be_typed_in_groups() {
        assert_eq!(challenge("00112233-44556677 8899AABB ccddeeff").unwrap(), "00112233445566778899aabbccddeeff");
        for wrong in ["", "00", "0011223344556677889 9aabbccddeefg", &"0".repeat(33)] {
            assert!(challenge(wrong).is_err(), "{wrong}");
        }
    }
}
