//! Opening a field action and writing its notice.

use crate::{App, Error, Result, Staff, acts::publish_profile, personal::id_digest, story, story::Draft};
use documents::words::Words;
use domain::{
    action::ActionState,
    approval::{Move, Role, may},
    fact::{Fact, Stream, UpdateOf},
    id::{ActionId, Digest, QuestionId},
    lang::{Lang, Texts},
    notice::{UserAction, lint},
    response::{Asked, Question, QuestionKind},
};

impl App {
    /// Opens a field action with the first revision of its notice.
    ///
    /// # Errors
    /// `staff.role`, `action.exists`.
    pub async fn open_action(&self, staff: &Staff, action: &ActionId, draft: &Draft, rehearsal: bool) -> Result<()> {
        self.open_continuing(staff, action, draft, rehearsal, None).await
    }

    /// As [`App::open_action`]; `continues`: the issued notice that it updates.
    pub(crate) async fn open_continuing(
        &self,
        staff: &Staff,
        action: &ActionId,
        draft: &Draft,
        rehearsal: bool,
        continues: Option<UpdateOf>,
    ) -> Result<()> {
        staff.needs(&[Role::Author])?;
        if !self.store.stream(action, &Stream::Action).await?.is_empty() {
            return Err(Error::new("action.exists", action.as_str()));
        }
        publish_profile::of_draft(draft)?;
        let notice = self.keep_draft(draft)?;
        let opened = Fact::ActionOpened {
            reference: draft.notice.reference.clone(),
            document_no: draft.notice.document_no.clone(),
            rehearsal,
            continues,
        };
        let drafted =
            Fact::NoticeDrafted { revision: draft.notice.revision, notice, languages: draft.notice.languages() };
        self.append(self.batch(action, staff.who(), Stream::Action, 0, vec![opened, drafted])).await?;
        Ok(())
    }

    /// Writes the notice anew: the next revision. Scope and signatures start over.
    ///
    /// # Errors
    /// `approval.stage` once it was submitted, `staff.role`.
    pub async fn revise_notice(&self, staff: &Staff, action: &ActionId, draft: &Draft) -> Result<()> {
        let state = self.action_state(action).await?;
        may(&state, Move::Draft, &staff.roles)?;
        publish_profile::of_draft(draft)?;
        let notice = self.keep_draft(draft)?;
        let fact = Fact::NoticeRevised { revision: draft.notice.revision, notice, languages: draft.notice.languages() };
        self.append(self.batch(action, staff.who(), Stream::Action, state.version, vec![fact])).await?;
        Ok(())
    }

    /// The draft with this digest, if it is the one that stands, and the action.
    ///
    /// # Errors
    /// `system.conflict` if another one stands by now; `action.unknown`.
    pub(crate) async fn draft_on(&self, action: &ActionId, on: &Digest) -> Result<(ActionState, Draft)> {
        let state = self.action_state(action).await?;
        let (_, current) = state.notice.clone().ok_or_else(|| Error::new("action.unknown", ""))?;
        if current != *on {
            return Err(Error::new("system.conflict", ""));
        }
        let draft = self.draft_of(&current)?;
        Ok((state, draft))
    }

    /// Keeps the draft and records it as the one that stands, if it says anything else than before. Gives its digest.
    pub(crate) async fn record_draft(
        &self,
        staff: &Staff,
        action: &ActionId,
        state: &ActionState,
        draft: &Draft,
    ) -> Result<Digest> {
        let notice = self.keep_draft(draft)?;
        if state.notice.as_ref().is_none_or(|(_, before)| *before != notice) {
            let (revision, languages) = (draft.notice.revision, draft.notice.languages());
            let fact = Fact::NoticeRevised { revision, notice: notice.clone(), languages };
            self.append(self.batch(action, staff.who(), Stream::Action, state.version, vec![fact])).await?;
        }
        Ok(notice)
    }

    /// The notice, languages and ladder of an action as they stand.
    ///
    /// # Errors
    /// `action.unknown`.
    pub async fn draft(&self, action: &ActionId) -> Result<Draft> {
        let state = self.action_state(action).await?;
        let (_, digest) = state.notice.ok_or_else(|| Error::new("action.unknown", ""))?;
        let mut draft = self.draft_of(&digest)?;
        draft.notice.dated = draft.notice.dated.or(state.dated);
        Ok(draft)
    }

    pub(crate) fn keep_draft(&self, draft: &Draft) -> Result<Digest> {
        let draft = &asked_one_by_one(of_profile(draft.clone())?);
        let bytes = ledger::canonical::to_bytes(draft)?;
        let digest = self.blobs.put(&bytes)?;
        debug_assert_eq!(digest, id_digest(&ledger::Digest::of(&bytes)));
        Ok(digest)
    }
}

/// The draft with the statements of its form's profile, in the words of every language. Words that stand there already
/// stay.
pub(crate) fn of_profile(mut draft: Draft) -> Result<Draft> {
    let notice = &mut draft.notice;
    let Some(wanted) = &notice.form.profile else { return Ok(draft) };
    let unknown = || Error::new("notice.form", wanted.as_str());
    let profile = story::reference_forms()?.into_iter().find(|p| p.id == *wanted).ok_or_else(unknown)?;
    let said = |word: &str| Texts(notice.texts.keys().map(|lang| (lang.clone(), Words::of(lang).t(word))).collect());
    let mut form = profile.form(&notice.form.questions, said);
    let actions = notice.form.questions.drain(..).filter(|q| q.id.as_str().starts_with("action_"));
    form.questions.extend(actions);
    notice.form = form;
    Ok(draft)
}

/// The draft with a question for each action that users are asked to do, in the words of every language.
fn asked_one_by_one(mut draft: Draft) -> Draft {
    let id = |action: &UserAction| QuestionId::from(format!("action_{}", action.word()).as_str());
    let notice = &mut draft.notice;
    let wanted: Vec<QuestionId> = notice.actions.iter().map(id).collect();
    let questions = &mut notice.form.questions;
    questions.retain(|q| !q.id.as_str().starts_with("action_") || wanted.contains(&q.id));
    for action in &notice.actions {
        let said = |lang: &Lang| {
            let text = Words::of(lang).t(&format!("action-{}", action.word().replace('_', "-")));
            (lang.clone(), text)
        };
        let text = Texts(notice.texts.keys().map(said).collect());
        match questions.iter_mut().find(|q| q.id == id(action)) {
            Some(question) => question.text = text,
            None => {
                let place = questions.iter().position(|q| q.asked == Asked::Chain).unwrap_or(questions.len());
                let kind = QuestionKind::YesNo;
                let quality_text = Texts::default();
                let question =
                    Question { id: id(action), kind, asked: Asked::All, asks: Vec::new(), text, quality_text };
                questions.insert(place, question);
            }
        }
    }
    draft
}

/// What blocks submission, as one sentence of rule names; `None`: nothing does.
pub(crate) fn blocks(draft: &Draft) -> Option<String> {
    let said: Vec<String> = lint::blocking(&draft.notice).iter().map(crate::notice_lint::short).collect();
    (!said.is_empty()).then(|| said.join("; "))
}
