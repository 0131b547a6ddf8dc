//! The start page, the notice to read and its files: where one stands, what to read, which bytes were signed.

use super::Room;
use crate::{App, Error, Result, acts::submit_release::DataFile};
use domain::{fact::RenderedFile, id::Digest, lang::Lang, notice::InstructionFile};
use jiff::Timestamp;

/// Where a guest stands on the three steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// When the notice was read.
    pub read_at: Option<Timestamp>,
    /// Units with measures done, of all asked about here.
    pub done: usize,
    /// Units something was said about.
    pub said: usize,
    /// Units asked about here.
    pub units: usize,
    /// When this guest's last answer came in, and its number.
    pub answered: Option<(Timestamp, String)>,
    /// Whether every unit has an answer and, by the main link, receipt is confirmed.
    pub complete: bool,
}

/// One signed file that a guest may load.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedFile {
    /// Language of a notice; `None`: the personal pages.
    pub lang: Option<Lang>,
    /// SHA-256.
    pub digest: Digest,
}

/// The signed files for a guest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    /// The notice in each language.
    pub notices: Vec<SignedFile>,
    /// The personal pages; not behind a link that was handed on, which shows only its part.
    pub personal: Option<SignedFile>,
    /// The notice as data: with the consignee's own units, or for everybody.
    pub data: Vec<DataFile>,
    /// The instructions, one file per language.
    pub instructions: Vec<InstructionFile>,
}

impl Room {
    /// Where this guest stands.
    pub fn progress(&self) -> Progress {
        let units = self.units();
        let said = units.iter().filter(|u| u.disposition.is_some()).count();
        let done = units.iter().filter(|u| u.said_done_at.is_some()).count();
        let complete = if self.is_main() { self.state.answered() } else { said == units.len() };
        let answered = self.history().last().map(|(at, response)| (*at, response.id.to_string()));
        Progress { read_at: self.state.read_at, done, said, units: units.len(), answered, complete }
    }
}

impl App {
    /// The files that were signed for this guest; none before the release was submitted.
    pub async fn guest_files(&self, room: &Room) -> Result<Files> {
        let Some(signed) = self.action_state(&room.guest.action).await?.submitted else { return Ok(Files::default()) };
        let manifest = self.manifest(&signed)?;
        let notice = |n: &RenderedFile| SignedFile { lang: Some(n.lang.clone()), digest: n.digest.clone() };
        let family = room.family;
        let notices = manifest.notices.iter().filter(|n| n.family == family).map(notice).collect();
        let personal = manifest.personal.get(&room.guest.consignee).filter(|_| room.is_main());
        let own = manifest.personal_data.get(&room.guest.consignee).filter(|_| room.is_main()).into_iter().flatten();
        let data = own.chain(manifest.data_for(family)).cloned().collect();
        let personal = personal.map(|d| SignedFile { lang: None, digest: d.clone() });
        Ok(Files { notices, personal, data, instructions: manifest.instructions })
    }

    /// The bytes of one of these files: the notice in `lang`, or the personal pages. Records nothing.
    ///
    /// # Errors
    /// `link.unknown` if there is no such file for this guest; `dispatch.digest` if it is not the one that was signed.
    pub async fn guest_file(&self, room: &Room, lang: Option<&Lang>) -> Result<Vec<u8>> {
        let files = self.guest_files(room).await?;
        let found = match lang {
            Some(_) => files.notices.into_iter().find(|f| f.lang.as_ref() == lang),
            None => files.personal,
        };
        let file = found.ok_or_else(|| Error::new("link.unknown", ""))?;
        let signed = self.signed_bytes(&file.digest)?;
        let action = &room.guest.action;
        let state = self.action_state(action).await?;
        let Some(sealing) = self.sealing(action, &state, &room.draft)? else { return Ok(signed) };
        match lang {
            Some(lang) => Ok(self.sealed_notice(&sealing, lang, &signed)?.as_ref().clone()),
            None => {
                let lang = room.state.lang.clone().unwrap_or_else(|| Lang::from("en"));
                let token = self.letter_token(&room.state, &file.digest)?;
                sealing.letter(&lang, &signed, token.as_deref())
            }
        }
    }

    /// These files as they are given out: the digest of each with its seal.
    ///
    /// # Errors
    /// As [`App::guest_file`].
    pub async fn guest_digests(&self, room: &Room, files: &Files) -> Result<Vec<(Option<Lang>, Digest)>> {
        let mut digests = Vec::new();
        for file in files.notices.iter().chain(&files.personal) {
            let bytes = self.guest_file(room, file.lang.as_ref()).await?;
            digests.push((file.lang.clone(), Digest::from_bytes(ledger::Digest::of(&bytes).as_bytes())));
        }
        Ok(digests)
    }

    /// The bytes of the data file with this name, and its media type. Records nothing.
    ///
    /// # Errors
    /// `link.unknown` if there is no such file for this guest; `dispatch.digest` if it is not the one that was signed.
    pub async fn guest_data(&self, room: &Room, name: &str) -> Result<(Vec<u8>, &'static str)> {
        let files = self.guest_files(room).await?;
        let file = files.data.into_iter().find(|f| f.name == name).ok_or_else(|| Error::new("link.unknown", ""))?;
        Ok((self.signed_bytes(&file.digest)?, file.mime()))
    }

    /// The signed file of instructions in this language, with its bytes. Records nothing.
    ///
    /// # Errors
    /// As [`App::guest_data`].
    pub async fn guest_instructions(&self, room: &Room, lang: &Lang) -> Result<(InstructionFile, Vec<u8>)> {
        let files = self.guest_files(room).await?.instructions;
        let file = files.into_iter().find(|f| f.lang == *lang).ok_or_else(|| Error::new("link.unknown", ""))?;
        let bytes = self.signed_bytes(&file.digest)?;
        Ok((file, bytes))
    }

    /// What was signed is what is given out; anything else is not.
    fn signed_bytes(&self, digest: &Digest) -> Result<Vec<u8>> {
        let bytes = self.blobs.get(digest)?;
        if Digest::from_bytes(ledger::Digest::of(&bytes).as_bytes()) != *digest {
            return Err(Error::new("dispatch.digest", digest.short()));
        }
        Ok(bytes)
    }
}
