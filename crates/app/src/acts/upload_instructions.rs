//! Uploading the instructions that stand behind the notice's link, and taking a file back.
//!
//! Each upload is a version of its own in the draft; the bytes are kept by digest and never change. Whoever may write a
//! language may upload its file. What is not what its name says is refused with language and name. A consignee that takes
//! a file by the button is recorded once per digest; looking or loading alone records nothing.

use crate::{App, Error, Result, Staff, link::Guest, story::Draft};
use domain::{
    action::ActionState,
    approval::{Move, may},
    fact::{Fact, InstructionsTaken},
    id::{ActionId, Digest},
    lang::Lang,
    notice::{InstructionFile, InstructionKind},
    reconcile::ConsigneeState,
};

/// Largest file of instructions in bytes.
pub const LARGEST: usize = 16 << 20;
/// Longest name that is kept, in characters.
const LONGEST_NAME: usize = 120;

impl App {
    /// Takes a file as the next version in its language. Gives the digest of the new draft.
    ///
    /// # Errors
    /// `system.conflict` if the draft is not `on` any more; `approval.stage`, `staff.role`; `notice.language`;
    /// `instructions.unreadable` naming language and file.
    pub async fn upload_instructions(
        &self,
        staff: &Staff,
        action: &ActionId,
        on: &Digest,
        lang: &Lang,
        name: &str,
        bytes: &[u8],
    ) -> Result<Digest> {
        let (state, mut draft) = self.draft_to_file(staff, action, on, lang).await?;
        let name = plain_name(name);
        let refused = |why: String| Error::new("instructions.unreadable", format!("{lang}: {name}: {why}"));
        if bytes.len() > LARGEST {
            return Err(refused(format!("{} > {LARGEST}", bytes.len())));
        }
        let mime = InstructionKind::of(&name, bytes).map_err(|fault| refused(fault.to_string()))?;
        let digest = self.blobs.put(bytes)?;
        let link = &mut draft.notice.instructions;
        if link.file(lang).is_some_and(|file| file.digest == digest && file.name == name) {
            return Ok(on.clone());
        }
        let (lang, version, at) = (lang.clone(), link.next_version(lang), self.clock.now());
        link.files.push(InstructionFile { lang, name, mime, digest, version, at, withdrawn: false });
        self.record_draft(staff, action, &state, &draft).await
    }

    /// Takes the file of a language back: it has none until the next upload.
    ///
    /// # Errors
    /// As [`App::upload_instructions`]; `notice.language` if the language has no file.
    pub async fn withdraw_instructions(
        &self,
        staff: &Staff,
        action: &ActionId,
        on: &Digest,
        lang: &Lang,
    ) -> Result<Digest> {
        let (state, mut draft) = self.draft_to_file(staff, action, on, lang).await?;
        let link = &mut draft.notice.instructions;
        let last = link.file(lang).cloned().ok_or_else(|| Error::new("notice.language", lang.as_str()))?;
        link.files.push(InstructionFile { at: self.clock.now(), withdrawn: true, ..last });
        self.record_draft(staff, action, &state, &draft).await
    }

    /// The draft with this digest, if it is the one that stands and the person may write this language.
    pub(crate) async fn draft_to_file(
        &self,
        staff: &Staff,
        action: &ActionId,
        on: &Digest,
        lang: &Lang,
    ) -> Result<(ActionState, Draft)> {
        let (state, draft) = self.draft_on(action, on).await?;
        let translated = draft.notice.source.as_ref().is_some_and(|source| source != lang);
        may(&state, if translated { Move::Translate } else { Move::Draft }, &staff.roles)?;
        if !draft.notice.texts.contains_key(lang) {
            return Err(Error::new("notice.language", lang.as_str()));
        }
        Ok((state, draft))
    }

    /// Records that a guest took this signed file, once per digest.
    ///
    /// # Errors
    /// Only if the store cannot be written.
    pub async fn take_instructions(&self, guest: &Guest, state: &ConsigneeState, file: &InstructionFile) -> Result<()> {
        if state.instructions.contains_key(&file.digest) {
            return Ok(());
        }
        let (digest, lang, version) = (file.digest.clone(), file.lang.clone(), file.version);
        let fact = Fact::InstructionsTaken(InstructionsTaken { digest, lang, version });
        self.append(self.batch(&guest.action, guest.who(), guest.stream(), state.version, vec![fact])).await?;
        Ok(())
    }
}

/// The last part of a path, without what controls a terminal or a header, at a bounded length with its ending.
fn plain_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: Vec<char> = last
        .chars()
        .filter(|c| !c.is_control() && !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '"'))
        .collect();
    let from = kept.len().saturating_sub(LONGEST_NAME);
    kept.get(from..).unwrap_or_default().iter().collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn a_name_is_a_name_and_no_path() {
        assert_eq!(plain_name("C:\\Daten\\Anleitung 2.pdf"), "Anleitung 2.pdf");
        assert_eq!(plain_name("../../etc/pass\nwd.md"), "passwd.md");
        assert_eq!(plain_name("fdp.\u{202e}\"txt.exe"), "fdp.txt.exe");
        let long = format!("{}.pdf", "a".repeat(500));
        assert!(plain_name(&long).chars().count() == LONGEST_NAME && plain_name(&long).ends_with(".pdf"));
    }
}
