//! Time stamps in the dossier: each token as it came, and for each stamped notice the seal that it stands in.
//!
//! The documents of a dossier are the bytes that people signed. Behind those of a stamped notice the seal was given out as an
//! update; kept apart here, it makes the file whole again, so that anybody can check offline that a service knew this seal of
//! this file at the moment that the facts name. Of a personal letter only the token is here, because the file goes with the
//! person. Whose service it is, nobody judges (`docs/formats/seal.md`).

use super::{Recount, files::Files};
use crate::{App, Error, Result, acts::submit_release::Manifest as Release};
use domain::{
    action::ActionState,
    fact::SealStamped,
    id::{ActionId, Digest},
};
use ledger::{
    dossier::{DossierReader, Manifest},
    seal,
};
use std::{
    collections::BTreeSet,
    io::{Read, Seek},
};

/// Largest notice that is read, in bytes.
const DOCUMENT: u64 = 256 << 20;

fn token_name(token: &Digest) -> String {
    format!("stamps/{token}.tst")
}

fn seal_name(file: &Digest) -> String {
    format!("stamps/seal-{file}.bin")
}

/// The time stamps that count: one for each stamped file, of the notices and then of the letters.
fn stamps(recount: &Recount) -> impl Iterator<Item = &SealStamped> {
    let letters = recount.consignees().values().flat_map(|state| state.stamps.values());
    recount.action.stamps.values().chain(letters)
}

impl App {
    /// Tokens, and the seals of the stamped notices of this release.
    pub(super) async fn stamps_of(
        &self,
        action: &ActionId,
        state: &ActionState,
        (release, recount): (&Release, &Recount),
        files: &mut Files<'_>,
    ) -> Result<()> {
        for stamped in stamps(recount) {
            files.kept(token_name(&stamped.token), &stamped.token);
        }
        if state.stamps.is_empty() {
            return Ok(());
        }
        let draft = self.draft(action).await?;
        let Some(sealing) = self.sealing(action, state, &draft)? else { return Ok(()) };
        for file in release.notices.iter().filter(|file| state.stamps.contains_key(&file.digest)) {
            let signed = self.blobs.get(&file.digest)?;
            let sealed = self.sealed_notice(&sealing, &file.lang, &signed)?;
            let behind = sealed.get(signed.len()..).ok_or_else(|| Error::fault("a seal that is no update"))?;
            files.made(seal_name(&file.digest), behind.to_vec());
        }
        Ok(())
    }
}

/// Checks every time stamp that the facts name; gives how many. A dossier written before there were tokens in it has none at
/// all, and none is counted.
///
/// # Errors
/// The file and what does not fit.
pub(super) fn check<R: Read + Seek>(
    reader: &mut DossierReader<R>,
    (manifest, fingerprint): (&Manifest, &str),
    recount: &Recount,
) -> std::result::Result<u64, (String, String)> {
    let names: BTreeSet<&str> = manifest.files.iter().map(|f| f.name.as_str()).collect();
    if !names.iter().any(|name| name.starts_with("stamps/")) {
        return Ok(0);
    }
    let mut read = |name: &str| reader.read(name, DOCUMENT).map_err(|fault| (name.to_owned(), fault.to_string()));
    let mut checked = 0;
    for stamped in stamps(recount) {
        // That its bytes have the digest in its name is checked with all names.
        let token = read(&token_name(&stamped.token))?;
        if recount.action.stamps.contains_key(&stamped.file) {
            let name = seal_name(&stamped.file);
            let behind = read(&name)?;
            let mut sealed = read(&format!("documents/{}.pdf", stamped.file))?;
            sealed.extend_from_slice(&behind);
            fits(&sealed, &behind, &token, stamped, fingerprint).map_err(|what| (name, what))?;
        }
        checked += 1;
    }
    Ok(checked)
}

/// Whether this sealed file is genuine by this key and carries this token, which says what the fact says.
fn fits(
    sealed: &[u8],
    behind: &[u8],
    token: &[u8],
    stamped: &SealStamped,
    fingerprint: &str,
) -> std::result::Result<(), String> {
    let seen = seal::check_against(sealed, fingerprint);
    if seen.verdict != seal::Verdict::Genuine {
        return Err(format!("the notice with this seal is not genuine: {}", seen.verdict.word()));
    }
    let stamp = seen.stamp.ok_or("the seal carries no time stamp")?;
    let written = hex(token);
    // The signature stands in the file as hexadecimal digits, and the token is the last thing in it.
    let is_inside = behind.to_ascii_lowercase().windows(written.len()).any(|window| window == written.as_bytes());
    if !is_inside {
        return Err("the seal carries another token".into());
    }
    if stamp.at != stamped.at.as_second() || stamp.authority != stamped.authority {
        return Err(format!(
            "the token is of {} by {}, the fact says {} by {}",
            stamp.at,
            stamp.authority,
            stamped.at.as_second(),
            stamped.authority
        ));
    }
    Ok(())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
