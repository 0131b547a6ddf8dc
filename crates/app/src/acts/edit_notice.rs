//! Editing the notice part by part: the source, its translations, their review, its deadlines.
//!
//! Each edit is a new draft under its own digest and names the draft it was made on; if somebody else saved in between,
//! it is refused and nothing is lost. Saving a translation keeps the words it was made from (`domain::notice::stale`).

use super::{edit_products, edit_stated};
use crate::{App, Error, Result, Staff, story::Draft};
use domain::{
    approval::{Move, may},
    id::{ActionId, Digest, QuestionId, StaffId},
    lang::Lang,
    notice::{
        Clause, ClauseKind, Deadline, Layout, Notice, NoticeText, Part, Stated, Translation, UserAction, source_of,
    },
};

/// Longest text of one part in characters; about 30,000 words.
pub const LONGEST: usize = 200_000;

/// The texts around the clauses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Titles, one a line on paper.
    pub titles: Vec<String>,
    /// Titles for consignees whose units are all for research use; empty: the program's own; none: as they are.
    pub quality_titles: Option<Vec<String>>,
    /// Titles for consignees in the United States; empty: the program's own; none: as they are.
    pub recall_titles: Option<Vec<String>>,
    /// The matter in one line.
    pub subject: String,
    /// For whose attention; empty: not said.
    pub attention: String,
    /// Salutation.
    pub salutation: String,
    /// Closing formula.
    pub closing: String,
    /// What stands above the form.
    pub form_introduction: String,
    /// What stands above the form of consignees whose units are all for research use; empty: the program's own; none: as
    /// it is.
    pub quality_form_introduction: Option<String>,
}

/// One edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Writes a clause, which may be new. An empty text takes it out of this language.
    Clause {
        /// In which language.
        lang: Lang,
        /// Which clause.
        kind: ClauseKind,
        /// Its heading; empty: none.
        heading: String,
        /// Its text.
        text: String,
    },
    /// Writes the texts around the clauses.
    Head {
        /// In which language.
        lang: Lang,
        /// The texts.
        head: Head,
    },
    /// Writes a question of the form.
    Question {
        /// In which language.
        lang: Lang,
        /// Which question.
        id: QuestionId,
        /// The statement.
        text: String,
        /// The statement for consignees whose units are all for research use: empty, if it is the same; none: as it is.
        quality: Option<String>,
    },
    /// The translation still says what the source says now.
    StillHolds {
        /// In which language.
        lang: Lang,
        /// Which part.
        part: Part,
    },
    /// The translation was reviewed for its country.
    Reviewed {
        /// In which language.
        lang: Lang,
        /// Which part.
        part: Part,
    },
    /// A further language, begun with the words of the source, all of them to be translated.
    Language {
        /// Which one.
        lang: Lang,
    },
    /// What is the same in every language.
    Values {
        /// The language it is written in first.
        source: Option<Lang>,
        /// By when to act.
        act_by: Option<Deadline>,
        /// By when to reply.
        reply_by: Option<Deadline>,
        /// Registration number of the maker.
        srn: Option<String>,
        /// What users are asked to do, one by one.
        actions: Vec<UserAction>,
        /// After which model the clauses are put in order; none: as it is.
        layout: Option<Layout>,
        /// The profile of the reply form; none: the form stays as it is and is the maker's own.
        form: Option<String>,
    },
    /// Writes the table of products; the scope starts over.
    Products {
        /// A product a line ([`super::edit_products`]).
        lines: String,
    },
    /// Writes what was chosen, not written, and who helps on the spot.
    Stated {
        /// What was chosen.
        stated: Stated,
        /// A representative a line ([`super::edit_stated`]).
        representatives: String,
    },
}

impl Edit {
    /// The move it is, for the right to do it: writing the source, translating, or reviewing.
    fn act(&self, notice: &Notice) -> Move {
        match self {
            Self::Reviewed { .. } => Move::Review,
            Self::StillHolds { .. } => Move::Translate,
            Self::Clause { lang, .. } | Self::Head { lang, .. } | Self::Question { lang, .. }
                if notice.source.as_ref().is_some_and(|source| source != lang) =>
            {
                Move::Translate
            }
            _ => Move::Draft,
        }
    }
}

impl App {
    /// Does one edit on the draft with this digest. Gives the digest of the new draft.
    ///
    /// # Errors
    /// `system.conflict` if the draft is not this one any more; `approval.stage`, `staff.role`; `notice.unreadable` naming
    /// the part and what is wrong in it; `notice.reviewer` if the translator would review himself; `notice.products` and
    /// `notice.representatives` naming line and value; `notice.stated` if choices contradict each other.
    pub async fn edit_notice(&self, staff: &Staff, action: &ActionId, on: &Digest, edit: &Edit) -> Result<Digest> {
        let (state, mut draft) = self.draft_on(action, on).await?;
        may(&state, edit.act(&draft.notice), &staff.roles)?;
        self.can_be_printed(edit)?;
        apply(&mut draft, edit, &staff.id)?;
        self.record_draft(staff, action, &state, &draft).await
    }

    /// Whether every text is short enough and every character has a glyph: said while the author sees the text.
    fn can_be_printed(&self, edit: &Edit) -> Result<()> {
        if let Edit::Stated { representatives, .. } = edit
            && let Some(character) = self.fonts.missing(&representatives.replace(char::is_control, " "))
        {
            let why = format!("no font can show {character:?} (U+{:04X})", u32::from(character));
            return Err(Error::new("notice.representatives", why));
        }
        let texts: Vec<(&str, &str)> = match edit {
            Edit::Clause { kind, heading, text, .. } => vec![(kind.word(), heading), (kind.word(), text)],
            Edit::Question { id, text, quality, .. } => {
                [Some(text), quality.as_ref()].into_iter().flatten().map(|text| (id.as_str(), text.as_str())).collect()
            }
            Edit::Head { head, .. } => head
                .titles
                .iter()
                .chain(head.quality_titles.iter().flatten())
                .chain(head.recall_titles.iter().flatten())
                .chain([&head.subject, &head.attention, &head.salutation, &head.closing, &head.form_introduction])
                .chain(&head.quality_form_introduction)
                .map(|text| ("head", text.as_str()))
                .collect(),
            _ => Vec::new(),
        };
        for (part, text) in texts {
            let length = text.chars().count();
            if length > LONGEST {
                let why = format!("{part}: {length} characters, at most {LONGEST} are taken");
                return Err(Error::new("notice.unreadable", why));
            }
            if let Some(character) = self.fonts.missing(text) {
                let why = format!("{part}: no font can show {character:?} (U+{:04X})", u32::from(character));
                return Err(Error::new("notice.unreadable", why));
            }
        }
        Ok(())
    }
}

fn apply(draft: &mut Draft, edit: &Edit, by: &StaffId) -> Result<()> {
    match edit {
        Edit::Clause { lang, kind, heading, text } => {
            let translation = made(&draft.notice, lang, Part::Clause(*kind), by)?;
            let own = text_in(draft, lang)?;
            own.clauses.retain(|c| c.kind != *kind);
            if !text.trim().is_empty() {
                let heading = Some(heading.trim().to_owned()).filter(|h| !h.is_empty());
                own.clauses.push(Clause { kind: *kind, heading, text: text.trim().to_owned(), translation });
                own.clauses.sort_by_key(|c| c.kind);
            }
        }
        Edit::Head { lang, head } => {
            let translation = made(&draft.notice, lang, Part::Head, by)?;
            let own = text_in(draft, lang)?;
            own.titles = head.titles.clone();
            own.subject = head.subject.clone();
            own.attention = head.attention.clone();
            own.salutation = head.salutation.clone();
            own.closing = head.closing.clone();
            own.form_introduction = head.form_introduction.clone();
            // Words of a family are asked for only where it has readers; else they stay for when it has some again.
            if let Some(titles) = &head.quality_titles {
                own.quality_titles.clone_from(titles);
            }
            if let Some(titles) = &head.recall_titles {
                own.recall_titles.clone_from(titles);
            }
            if let Some(introduction) = &head.quality_form_introduction {
                own.quality_form_introduction.clone_from(introduction);
            }
            own.translation = translation;
        }
        Edit::Question { lang, id, text, quality } => {
            let unknown = || Error::new("response.invalid", format!("question {id}"));
            let question = draft.notice.form.questions.iter_mut().find(|q| q.id == *id).ok_or_else(unknown)?;
            question.text.0.insert(lang.clone(), text.trim().to_owned());
            match quality.as_deref().map(str::trim) {
                None => {}
                Some("") => drop(question.quality_text.0.remove(lang)),
                Some(own) => drop(question.quality_text.0.insert(lang.clone(), own.to_owned())),
            }
        }
        Edit::StillHolds { lang, part } => {
            let translation = made(&draft.notice, lang, *part, by)?;
            *mark(text_in(draft, lang)?, *part)? = translation;
        }
        Edit::Reviewed { lang, part } => {
            let Some(translation) = mark(text_in(draft, lang)?, *part)? else {
                return Err(Error::new("notice.clause", "not marked as a translation"));
            };
            if translation.by == *by {
                return Err(Error::new("notice.reviewer", ""));
            }
            translation.reviewed_by = Some(by.clone());
        }
        Edit::Language { lang } => add_language(draft, lang)?,
        Edit::Products { lines } => {
            let notice = &mut draft.notice;
            notice.products = edit_products::read(lines, notice.kind, &notice.products)?;
        }
        Edit::Stated { stated, representatives } => {
            edit_stated::check(stated)?;
            draft.notice.representatives = edit_stated::read(representatives)?;
            draft.notice.stated = stated.clone();
        }
        Edit::Values { source, act_by, reply_by, srn, actions, layout, form } => {
            let notice = &mut draft.notice;
            if source.as_ref().is_some_and(|lang| !notice.texts.contains_key(lang)) {
                return Err(Error::new("notice.language", ""));
            }
            (notice.source, notice.act_by, notice.reply_by) = (source.clone(), *act_by, *reply_by);
            notice.actions = actions.clone();
            notice.layout = layout.unwrap_or(notice.layout);
            notice.form.profile = form.clone();
            notice.maker.srn = srn.as_deref().map(str::trim).filter(|s| !s.is_empty()).map(str::to_owned);
        }
    }
    Ok(())
}

/// The mark of a translation made now; none for the source, or where there is no source language.
fn made(notice: &Notice, lang: &Lang, part: Part, by: &StaffId) -> Result<Option<Translation>> {
    let Some(source) = notice.source.as_ref().filter(|source| *source != lang) else { return Ok(None) };
    let of = notice.texts.get(source).and_then(|text| source_of(text, part));
    let of = of.ok_or_else(|| Error::new("notice.clause", "the source has no such clause"))?;
    Ok(Some(Translation { of, by: by.clone(), reviewed_by: None }))
}

fn text_in<'a>(draft: &'a mut Draft, lang: &Lang) -> Result<&'a mut NoticeText> {
    draft.notice.texts.get_mut(lang).ok_or_else(|| Error::new("notice.language", lang.as_str()))
}

fn mark(text: &mut NoticeText, part: Part) -> Result<&mut Option<Translation>> {
    match part {
        Part::Head => Ok(&mut text.translation),
        Part::Clause(kind) => {
            let clause = text.clauses.iter_mut().find(|c| c.kind == kind);
            clause.map(|c| &mut c.translation).ok_or_else(|| Error::new("notice.clause", kind.word()))
        }
    }
}

fn add_language(draft: &mut Draft, lang: &Lang) -> Result<()> {
    let notice = &mut draft.notice;
    if documents::words::known(lang.as_str()) != Some(lang.as_str()) || notice.texts.contains_key(lang) {
        return Err(Error::new("notice.language", lang.as_str()));
    }
    let source = notice.source.clone().or_else(|| notice.texts.keys().next().cloned());
    let source = source.ok_or_else(|| Error::new("notice.language", ""))?;
    let mut text = notice.texts.get(&source).cloned().ok_or_else(|| Error::new("notice.language", ""))?;
    // Its words are those of the source, so nothing in it is a translation yet: all of it is stale.
    text.translation = None;
    text.clauses.iter_mut().for_each(|c| c.translation = None);
    notice.texts.insert(lang.clone(), text);
    notice.source = Some(source.clone());
    for question in &mut notice.form.questions {
        // Empty, so that the linter asks for it.
        question.text.0.entry(lang.clone()).or_default();
    }
    if !draft.languages.available.contains(lang) {
        draft.languages.available.push(lang.clone());
    }
    Ok(())
}
