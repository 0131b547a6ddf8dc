//! What a distributor hands on to a site whose name it keeps: a letter under the site's number, the signed notice, a link.
//!
//! The letter goes out in the distributor's name (it stands in the window below the number). It is made on demand and nobody
//! signed it; the organisation's seal on it says which notice and revision it was made from and which site it is for. The
//! notice beside it is the signed and sealed one. Records nothing.

use super::Room;
use crate::{App, Error, Result, acts::submit_release::family_of, sealing::Sealing, story::Draft};
use documents::letter::{Addressee, Press, UnitLine};
use domain::{
    id::{ConsigneeId, ConsigneeNo},
    lang::Lang,
    notice::Family,
    reconcile::ConsigneeState,
    response::ConsigneeRole,
};
use std::{
    collections::BTreeSet,
    io::{Cursor, Write},
    sync::Arc,
};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// Sites in one file at most: it is made while the page waits.
const MOST: usize = 500;

/// One letter to be set.
struct Onward {
    site: String,
    to: Addressee,
    lang: Lang,
    family: Family,
}

impl App {
    /// The letter for one site, as PDF.
    ///
    /// # Errors
    /// `link.unknown` for a number that is not among this distributor's sites.
    pub async fn onward_letter(&self, room: &Room, site: &str) -> Result<Vec<u8>> {
        let mut found = self.onwards(room, Some(site)).await?;
        let one = found.pop().ok_or_else(|| Error::new("link.unknown", ""))?;
        let (app, draft) = (self.clone(), self.read_as(room, one.family)?);
        let sealing = self.onward_sealing(room).await?;
        let set =
            tokio::task::spawn_blocking(move || one.sealed(&Press::new(&draft.notice, &app.fonts), sealing.as_ref()));
        set.await.map_err(Error::fault)?
    }

    /// Everything for all sites: their letters, the signed notice in their languages, and a table of numbers and links.
    ///
    /// # Errors
    /// `link.unknown` for whoever has declared no site, or more than one file holds.
    pub async fn onward_files(&self, room: &Room) -> Result<Vec<u8>> {
        let letters = self.onwards(room, None).await?;
        if letters.is_empty() || letters.len() > MOST {
            return Err(Error::new("link.unknown", ""));
        }
        let reference = room.draft.notice.reference.to_string();
        let wanted: BTreeSet<(Family, Lang)> = letters.iter().map(|one| (one.family, one.lang.clone())).collect();
        let mut notices = Vec::new();
        for (family, lang) in wanted {
            // What the site reads, which is not always what its distributor reads.
            let as_read = Room { family, ..room.clone() };
            let bytes = self.guest_file(&as_read, Some(&lang)).await?;
            notices.push((notice_name(&reference, &lang, family), bytes));
        }
        let drafts = letters.iter().map(|one| one.family).collect::<BTreeSet<_>>().into_iter();
        let drafts: Vec<_> = drafts.map(|family| Ok((family, self.read_as(room, family)?))).collect::<Result<_>>()?;
        let (app, sealing) = (self.clone(), self.onward_sealing(room).await?);
        let packing = tokio::task::spawn_blocking(move || {
            let mut files = vec![("sites.csv".to_owned(), table(&letters, &reference))];
            for (family, draft) in &drafts {
                let press = Press::new(&draft.notice, &app.fonts);
                for one in letters.iter().filter(|one| one.family == *family) {
                    let letter = one.sealed(&press, sealing.as_ref())?;
                    files.push((format!("letters/{}-{}.pdf", one.site, one.lang), letter));
                }
            }
            files.extend(notices);
            pack(&files)
        });
        packing.await.map_err(Error::fault)?
    }

    async fn onward_sealing(&self, room: &Room) -> Result<Option<Sealing>> {
        let action = &room.guest.action;
        let state = self.action_state(action).await?;
        self.sealing(action, &state, &room.draft)
    }

    /// The notice of this room as a site of that family reads it, whatever its distributor reads.
    fn read_as(&self, room: &Room, family: Family) -> Result<Arc<Draft>> {
        let (_, digest) = room.of.notice.as_ref().ok_or_else(|| Error::new("action.unknown", ""))?;
        self.shown_draft(digest, room.of.dated, family)
    }

    async fn onwards(&self, room: &Room, only: Option<&str>) -> Result<Vec<Onward>> {
        if !room.is_chain() {
            return Err(Error::new("link.unknown", ""));
        }
        let seal = self.onward_sealing(room).await?.map(|sealing| sealing.fingerprint().to_owned());
        let plain = self.read_as(room, Family::Diagnostic)?;
        let mut all = Vec::new();
        for id in &room.state.blind_sites {
            let state = self.consignee_state(&room.guest.action, id).await?;
            let Some(blind) = state.blind.as_ref().filter(|blind| only.is_none_or(|site| site == blind.site)) else {
                continue;
            };
            let lang = state.lang.clone().unwrap_or_else(|| Lang::from("en"));
            let to = Addressee { seal: seal.clone(), ..self.onward_to(room, id, &state, &lang)? };
            let family = family_of(&plain.notice, &room.of.families, &state);
            all.push(Onward { site: blind.site.clone(), to, lang, family });
        }
        Ok(all)
    }

    fn onward_to(&self, room: &Room, id: &ConsigneeId, state: &ConsigneeState, lang: &Lang) -> Result<Addressee> {
        let action = &room.guest.action;
        let number = state.number.clone().unwrap_or_else(|| ConsigneeNo::new(""));
        let has_profile = room.draft.check_profile.is_some();
        let unit = |unit: &domain::reconcile::UnitState| -> Result<UnitLine> {
            let challenge = self.challenge(action, id, &unit.listed.unit, unit.challenges_used)?;
            Ok(UnitLine {
                product: unit.listed.product.clone(),
                serial: unit.listed.serial.clone(),
                standing: unit.listed.standing,
                challenge: (has_profile && unit.listed.serial.is_some()).then_some(challenge),
                is_new: None,
            })
        };
        let on = self.on_envelope(&state.country, lang, "", None, "")?;
        Ok(Addressee {
            name: number.to_string(),
            // Whoever opens it sees who hands it on: the address below is the distributor's to write.
            contact: Some(format!("c/o {}", room.name())),
            address_lines: on.lines,
            country: on.country_line.unwrap_or_default(),
            role: ConsigneeRole::User,
            units: state.counted_units().map(unit).collect::<Result<_>>()?,
            // Whoever was named by a distributor has no number that means the same site in another action.
            before: None,
            link: self.link(action, &self.token(action, id, state.generation, None)?),
            code: number.to_string(),
            fingerprint: if has_profile { Some(self.fingerprint(action)?) } else { None },
            seal: None,
            number,
        })
    }
}

impl Onward {
    /// The letter as PDF, with the seal.
    fn sealed(&self, press: &Press<'_>, sealing: Option<&Sealing>) -> Result<Vec<u8>> {
        let made = press.render(&self.to, &self.lang)?;
        match sealing {
            Some(sealing) => sealing.onward(&self.lang, &made, &self.to.code),
            None => Ok(made),
        }
    }
}

/// The name of a notice in the file for all sites.
fn notice_name(reference: &str, lang: &Lang, family: Family) -> String {
    let of = if family.is_diagnostic() { String::new() } else { format!("-{}", family.word()) };
    format!("notice/{reference}-{lang}{of}.pdf")
}

/// Number, language, link and files of each site.
fn table(letters: &[Onward], reference: &str) -> Vec<u8> {
    let mut text = "\u{feff}site;number;language;link;letter;notice\r\n".to_owned();
    for Onward { site, to, lang, family } in letters {
        let files = format!("letters/{site}-{lang}.pdf;{}", notice_name(reference, lang, *family));
        text.push_str(&format!("{site};{};{lang};{};{files}\r\n", to.number, to.link));
    }
    text.into_bytes()
}

fn pack(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in files {
        zip.start_file(name.as_str(), options).map_err(Error::fault)?;
        zip.write_all(bytes).map_err(Error::fault)?;
    }
    Ok(zip.finish().map_err(Error::fault)?.into_inner())
}
