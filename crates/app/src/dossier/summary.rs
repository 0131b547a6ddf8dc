//! The readable summary of the dossier, from what was counted again.

use super::{Counts, Recount, files::Files};
use crate::{App, Error, Result};
use documents::{dossier::Summary, notice::Signature};
use domain::{
    fact::{Fact, ProfilePublished},
    id::ActionId,
    lang::Lang,
};

impl App {
    /// The summary as PDF, in English if the notice has it, else in its first language. Personal pages are not listed one
    /// by one; the release lists them.
    pub(super) async fn summary_pdf(
        &self,
        action: &ActionId,
        counts: &Counts,
        recount: &Recount,
        files: &Files<'_>,
    ) -> Result<Vec<u8>> {
        let draft = self.draft(action).await?;
        let notices = recount.action.submitted.as_ref().map(|m| self.manifest(m)).transpose()?;
        let notices: Vec<_> =
            notices.iter().flat_map(|m| &m.notices).map(|f| format!("documents/{}.pdf", f.digest)).collect();
        let listed =
            files.lines(|name| !name.starts_with("documents/") || notices.iter().any(|notice| notice == name))?;
        let last = self.store.checkpoints(action).await?.pop().ok_or_else(|| Error::fault("no checkpoint"))?;
        let key = self.keys.signing(action)?;
        let root = ledger::checkpoint::open(&last.note, key.verifying_key())?.root;
        let summary = Summary {
            action: action.clone(),
            rehearsal: recount.action.rehearsal,
            issued_at: recount.action.issued_at,
            closed_at: recount.action.closed_at,
            continues: recount.action.continues.clone(),
            superseded: recount.action.superseded.clone(),
            as_of: last.at,
            facts: counts.facts,
            tally: recount.tally(),
            signatures: recount.signatures().to_vec(),
            files: listed,
            root: root.to_string(),
            key: key.verifying_key().to_string(),
            notice: draft.notice,
        };
        let languages = summary.notice.languages();
        let english = Lang::from("en");
        let lang = languages.iter().find(|l| **l == english).or_else(|| languages.first()).unwrap_or(&english);
        Ok(documents::dossier::render(&summary, lang, &self.fonts)?)
    }
}

/// A signature as the summary prints it.
pub(super) fn signature(fact: &Fact, at: jiff::Timestamp) -> Option<Signature> {
    match fact {
        Fact::ApprovalGiven { role, name, meaning, .. } | Fact::ActionClosed { role, name, meaning, .. } => {
            Some(Signature { role: *role, name: name.clone(), at, meaning: meaning.clone() })
        }
        Fact::CheckProfilePublished(ProfilePublished { signed: Some(signed), .. }) => {
            let (role, name, meaning) = (signed.role, signed.name.clone(), signed.meaning.clone());
            Some(Signature { role, name, at, meaning })
        }
        _ => None,
    }
}
