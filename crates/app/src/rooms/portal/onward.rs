//! What a distributor hands on to a site whose name it keeps: a letter under the site's number, the signed notice, a link.
//!
//! The letter goes out in the distributor's name (it stands in the window below the number). It is made on demand and nobody
//! signed it; the organisation's seal on it says which notice and revision it was made from and which site it is for. The
//! notice beside it is the signed and sealed one. Records nothing.

use super::Room;
use crate::{App, Error, Result, acts::submit_release::family_of, sealing::Sealing};
use documents::{
    family::notice_for,
    letter::{Addressee, Press, UnitLine},
};
use domain::{
    id::{ConsigneeId, ConsigneeNo},
    lang::Lang,
    product::Market,
    reconcile::ConsigneeState,
    response::ConsigneeRole,
};
use std::{
    collections::BTreeSet,
    io::{Cursor, Write},
};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// Sites in one file at most: it is made while the page waits.
const MOST: usize = 500;

/// One letter to be set.
struct Onward {
    site: String,
    to: Addressee,
    lang: Lang,
    family: Market,
}

impl App {
    /// The letter for one site, as PDF.
    ///
    /// # Errors
    /// `link.unknown` for a number that is not among this distributor's sites.
    pub async fn onward_letter(&self, room: &Room, site: &str) -> Result<Vec<u8>> {
        let mut found = self.onwards(room, Some(site)).await?;
        let one = found.pop().ok_or_else(|| Error::new("link.unknown", ""))?;
        let (app, notice) = (self.clone(), notice_for(&room.draft.notice, one.family).into_owned());
        let sealing = self.onward_sealing(room).await?;
        let set = tokio::task::spawn_blocking(move || one.sealed(&Press::new(&notice, &app.fonts), sealing.as_ref()));
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
        let langs: BTreeSet<Lang> = letters.iter().map(|one| one.lang.clone()).collect();
        let mut notices = Vec::new();
        for lang in langs {
            let bytes = self.guest_file(room, Some(&lang)).await?;
            notices.push((format!("notice/{reference}-{lang}.pdf"), bytes));
        }
        let (app, notice, sealing) = (self.clone(), room.draft.notice.clone(), self.onward_sealing(room).await?);
        let packing = tokio::task::spawn_blocking(move || {
            let quality = notice_for(&notice, Market::Research);
            let (press, research) = (Press::new(&notice, &app.fonts), Press::new(&quality, &app.fonts));
            let mut files = vec![("sites.csv".to_owned(), table(&letters, &reference))];
            for one in &letters {
                let press = if one.family == Market::Research { &research } else { &press };
                files.push((format!("letters/{}-{}.pdf", one.site, one.lang), one.sealed(press, sealing.as_ref())?));
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

    async fn onwards(&self, room: &Room, only: Option<&str>) -> Result<Vec<Onward>> {
        if !room.is_chain() {
            return Err(Error::new("link.unknown", ""));
        }
        let seal = self.onward_sealing(room).await?.map(|sealing| sealing.fingerprint().to_owned());
        let mut all = Vec::new();
        for id in &room.state.blind_sites {
            let state = self.consignee_state(&room.guest.action, id).await?;
            let Some(blind) = state.blind.as_ref().filter(|blind| only.is_none_or(|site| site == blind.site)) else {
                continue;
            };
            let lang = state.lang.clone().unwrap_or_else(|| Lang::from("en"));
            let to = Addressee { seal: seal.clone(), ..self.onward_to(room, id, &state, &lang)? };
            let family = family_of(&room.draft.notice, &state);
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

/// Number, language, link and files of each site.
fn table(letters: &[Onward], reference: &str) -> Vec<u8> {
    let mut text = "\u{feff}site;number;language;link;letter;notice\r\n".to_owned();
    for Onward { site, to, lang, .. } in letters {
        let files = format!("letters/{site}-{lang}.pdf;notice/{reference}-{lang}.pdf");
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
