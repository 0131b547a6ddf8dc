//! Writing the dossier: read from the store and the kept files, nothing is recorded by it.

use super::{Recount, evidence, files::Files};
use crate::{App, Error, Result, acts::submit_release::Manifest};
use domain::{
    fact::{Fact, Recorded},
    id::{ActionId, Commitment, Digest},
    reconcile::ConsigneeState,
};
use ledger::dossier::{DossierWriter, PersonalRow};
use std::{
    collections::{BTreeMap, HashMap},
    fs::File,
    path::Path,
};

const PAGE: u32 = 5_000;

impl App {
    /// Seals what is unsealed and writes the dossier to `path`. Gives what `ledger` wrote into its manifest.
    ///
    /// # Errors
    /// `action.unknown`; `system.unavailable` if the disk is full.
    pub async fn write_dossier(&self, action: &ActionId, path: &Path) -> Result<ledger::dossier::Manifest> {
        let state = self.action_state(action).await?;
        self.seal(action).await?;
        let key = self.keys.signing(action)?;
        let failed = |e: std::io::Error| Error {
            inward: e.to_string(),
            ..Error::new("system.unavailable", path.display().to_string())
        };
        // Written beside and put in its place when it is whole and on the disk: one that fails leaves the earlier one alone.
        let beside = beside(path).map_err(failed)?;
        let out = beside.reopen().map_err(failed)?;
        let mut writer = DossierWriter::create(out, action.as_str(), &key)?;
        let notes = self.store.checkpoints(action).await?;
        writer.checkpoints(notes.iter().map(|c| c.note.as_str()))?;
        let values = self.open_values(action, &mut writer).await?;
        let size = notes.last().map_or(0, |c| c.size);
        let mut recount = Recount::default();
        let mut marked = Vec::new();
        let mut files = Files::new(&self.blobs);
        let mut from = 0;
        while from < size {
            let page = self.store.facts(action, from, PAGE).await?;
            for logged in page.iter().take_while(|l| l.index < size) {
                writer.fact(&logged.bytes)?;
                let recorded = recount.take(&logged.bytes).map_err(Error::fault)?;
                // One that is gone ends the writing: a dossier without its evidence would not verify.
                if let Some((name, digest)) = evidence::file(&recorded.fact) {
                    files.kept(name, digest);
                }
                if let Some((name, digest)) = letters(&recorded.fact) {
                    files.kept(name, digest);
                }
                if weighty(&recorded) {
                    marked.push((logged.index, recorded));
                }
            }
            match page.last() {
                Some(last) => from = last.index + 1,
                None => return Err(Error::fault("the log is shorter than its checkpoint")),
            }
        }
        files.made("answers/answers.csv", answers(&recount, &values));
        if let Some(release) = &state.submitted {
            self.documents(release, &mut files)?;
            let release = self.manifest(release)?;
            self.stamps_of(action, &state, (&release, &recount), &mut files).await?;
        }
        for (index, recorded) in &marked {
            let proof = self.proof(action, *index, size).await?;
            files.made(format!("proofs/{index:012}-{}.json", recorded.id), proof);
        }
        let counts = recount.counts(action.as_str());
        files.made("summary.json", ledger::canonical::to_bytes(&counts)?);
        files.made("summary.pdf", self.summary_pdf(action, &counts, &recount, &files).await?);
        files.write(&mut writer)?;
        let (out, manifest) = writer.finish()?;
        out.sync_all().map_err(failed)?;
        beside.persist(path).map_err(|e| failed(e.error))?;
        Ok(manifest)
    }

    /// Writes the personal values that are still there; gives them for the readable answers.
    async fn open_values(
        &self,
        action: &ActionId,
        writer: &mut DossierWriter<'_, File>,
    ) -> Result<HashMap<Commitment, String>> {
        let mut rows = BTreeMap::new();
        let mut values = HashMap::new();
        let used = self.used_commitments(action).await?;
        let mut after = None;
        loop {
            let page = self.store.personal_all(action, after.as_ref(), PAGE).await?;
            let Some(last) = page.last() else { break };
            after = Some(last.commitment.clone());
            for value in page {
                // Values of a scope that was replaced before anybody was told are in no fact.
                if used.contains(&value.commitment) {
                    let row = PersonalRow { field: value.field, salt: value.salt, value: value.value.clone() };
                    rows.insert(row.commitment(), row);
                    values.insert(value.commitment, value.value);
                }
            }
        }
        for row in rows.values() {
            writer.personal(row)?;
        }
        Ok(values)
    }

    /// Every commitment that stands in a sealed fact.
    async fn used_commitments(&self, action: &ActionId) -> Result<std::collections::HashSet<Commitment>> {
        let mut used = std::collections::HashSet::new();
        let mut from = 0;
        loop {
            let page = self.store.facts(action, from, PAGE).await?;
            let Some(last) = page.last() else { return Ok(used) };
            from = last.index + 1;
            for logged in &page {
                let text = String::from_utf8_lossy(&logged.bytes);
                for (at, _) in text.match_indices("\"c:") {
                    if let Some(digest) = text.get(at + 3..at + 67).and_then(Digest::parse) {
                        used.insert(Commitment::from_digest(&digest));
                    }
                }
            }
        }
    }

    /// The signed release with everything it names: notice, scope, PDFs that are still there.
    fn documents(&self, release: &Digest, files: &mut Files<'_>) -> Result<()> {
        let manifest: Manifest = self.manifest(release)?;
        for digest in [release, &manifest.notice, &manifest.scope] {
            files.kept(format!("release/{digest}.json"), digest);
        }
        let pdfs = manifest.notices.iter().map(|f| &f.digest).chain(manifest.personal.values());
        let data = manifest.data.iter().chain(manifest.personal_data.values().flatten());
        let offered = manifest.instructions.iter().map(|file| (&file.digest, file.mime.ending()));
        let all =
            pdfs.map(|digest| (digest, "pdf")).chain(data.map(|file| (&file.digest, file.ending()))).chain(offered);
        for (digest, ending) in all {
            // Personal files of an erased person are gone; their digest stays in the release.
            if self.blobs.has(digest) {
                files.kept(format!("documents/{digest}.{ending}"), digest);
            }
        }
        Ok(())
    }
}

/// An empty file in the folder of `path` that is gone when dropped, readable for whom the house rules say (umask).
fn beside(path: &Path) -> std::io::Result<tempfile::NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new();
    #[cfg(unix)]
    file.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    file.prefix(".dossier-").tempfile_in(folder)
}

/// What proves that letters were posted: who is in a batch, without names, and the receipt of the post. And what a
/// distributor sealed.
fn letters(fact: &Fact) -> Option<(String, &Digest)> {
    match fact {
        Fact::LetterBatchPrepared { letters } => Some((format!("letters/{}.json", letters.roll), &letters.roll)),
        Fact::LetterBatchPosted(posted) => Some((format!("letters/{}.bin", posted.proof), &posted.proof)),
        // The distributor's names, for whoever has its key.
        Fact::SealedListKept(sealed) => Some((format!("cascade/{}.age", sealed.file), &sealed.file)),
        _ => None,
    }
}

/// Facts that get an inclusion proof of their own: signatures, issue, closing.
fn weighty(recorded: &Recorded) -> bool {
    matches!(recorded.fact, Fact::ApprovalGiven { .. } | Fact::NoticeIssued { .. } | Fact::ActionClosed { .. })
}

/// All responses, readable: one line per unit answered.
fn answers(recount: &Recount, values: &HashMap<Commitment, String>) -> Vec<u8> {
    let mut lines = vec![
        "consignee_no,name,response,received,channel,respondent,title,dated,unit,serial,disposition,answers,corrects"
            .to_owned(),
    ];
    let mut states: Vec<&ConsigneeState> = recount.consignees().values().collect();
    states.sort_by(|a, b| a.number.cmp(&b.number));
    let value = |c: &Commitment| values.get(c).cloned().unwrap_or_else(|| "(erased)".into());
    for state in states {
        for (at, response) in &state.responses {
            let said: Vec<_> = response
                .answers
                .iter()
                .map(|a| format!("{}={}", a.question, if a.yes { "yes" } else { "no" }))
                .collect();
            let head = [
                state.number.as_ref().map(ToString::to_string).unwrap_or_default(),
                state.name.as_ref().map(value).unwrap_or_default(),
                response.id.to_string(),
                at.to_string(),
                format!("{:?}", response.channel).to_lowercase(),
                value(&response.respondent),
                value(&response.title),
                response.dated.to_string(),
            ];
            let tail = [said.join(" "), response.corrects.as_ref().map(ToString::to_string).unwrap_or_default()];
            let mut units: Vec<[String; 3]> = Vec::new();
            for unit in &response.units {
                let listed = state.units.get(&unit.unit).and_then(|u| u.listed.serial.clone());
                let serial = unit.serial.clone().or(listed).map(|s| s.to_string()).unwrap_or_default();
                units.push([unit.unit.to_string(), serial, unit.disposition.word().to_owned()]);
            }
            if units.is_empty() {
                units.push(Default::default());
            }
            lines.extend(
                units
                    .iter()
                    .map(|unit| head.iter().chain(unit).chain(&tail).map(|f| cell(f)).collect::<Vec<_>>().join(",")),
            );
        }
    }
    (lines.join("\r\n") + "\r\n").into_bytes()
}

/// One CSV cell: quoted where needed, never a formula.
pub(crate) fn cell(text: &str) -> String {
    let guarded = match text.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t') => format!("'{text}"),
        _ => text.to_owned(),
    };
    if guarded.contains([',', '"', '\n', '\r', ';']) {
        format!("\"{}\"", guarded.replace('"', "\"\""))
    } else {
        guarded
    }
}
