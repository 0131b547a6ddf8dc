//! The editor of a notice: its languages, the parts of one language and how each stands, one part opened.

use super::changes::{Piece, compare};
use crate::{
    App, Error, Result, Staff,
    acts::{edit_products::written, edit_stated},
    notice_lint::{self, FindingLine},
};
use documents::{
    family::{is_american, notice_for},
    words::Words,
};
use domain::{
    approval::{Move, may},
    id::{ActionId, Digest},
    lang::{Lang, Texts},
    notice::{
        ClauseKind, Deadline, Family, Instructions, Layout, Notice, NoticeText, Part, Stated, Translation, UserAction,
        source_of, stale,
    },
    response::Profile,
};

/// How a part stands in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Written in the source language, or nothing is held against anything.
    Written,
    /// Not there, though the source has it.
    Missing,
    /// Not there in any language.
    Unused,
    /// Still the words of the source itself.
    Untranslated,
    /// Not of the source as it stands.
    Stale,
    /// Translated, not reviewed.
    Translated,
    /// Translated and reviewed.
    Reviewed,
}

impl Standing {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Written, Self::Missing, Self::Unused, Self::Untranslated, Self::Stale, Self::Translated, Self::Reviewed];
    /// The stable word, for text keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::Written => "written",
            Self::Missing => "missing",
            Self::Unused => "unused",
            Self::Untranslated => "untranslated",
            Self::Stale => "stale",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
        }
    }
}

/// A language of the notice.
#[derive(Clone, Debug)]
pub struct LanguageLine {
    /// Its tag.
    pub lang: Lang,
    /// Whether the others are translations of it.
    pub is_source: bool,
    /// Whether a native reader has confirmed the frame words.
    pub confirmed: bool,
    /// Parts that are missing or stale.
    pub open: usize,
}

/// A part in the list.
#[derive(Clone, Debug)]
pub struct PartLine {
    /// Which one; none: the questions of the form.
    pub part: Part,
    /// Field of the template.
    pub field: &'static str,
    /// How it stands.
    pub standing: Standing,
}

/// The part that is open.
#[derive(Clone, Debug)]
pub struct OpenPart {
    /// Which one.
    pub part: Part,
    /// How it stands.
    pub standing: Standing,
    /// Heading of a clause.
    pub heading: String,
    /// Text of a clause.
    pub text: String,
    /// The texts around the clauses, if that is what is open.
    pub head: Option<NoticeText>,
    /// The words of the source, beside a translation.
    pub source: Option<String>,
    /// What has changed in the source since it was translated.
    pub changed: Vec<Piece>,
    /// Who translated and who reviewed, as printed names.
    pub by: Option<(String, Option<String>)>,
}

/// A profile that the reply form can be made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormLine {
    /// Its name in `reference/forms`.
    pub id: String,
    /// The form is made from it.
    pub chosen: bool,
    /// Where its fields come from.
    pub source: String,
    /// Its fields were held against the published form.
    pub confirmed: bool,
}

/// A question of the form in the language that is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuestionLine {
    /// Its id.
    pub id: String,
    /// Its words in the source language, beside a translation.
    pub source: String,
    /// Its words.
    pub text: String,
    /// The second wording in the source language, beside a translation.
    pub quality_source: String,
    /// The second wording, for consignees whose units are all for research use.
    pub quality: String,
}

/// The editor.
#[derive(Clone, Debug)]
pub struct EditorRoom {
    /// The draft that is shown; an edit names it.
    pub draft: Digest,
    /// Its languages.
    pub languages: Vec<LanguageLine>,
    /// Languages that can be added: tag and own name.
    pub others: Vec<(&'static str, String)>,
    /// The language that is shown.
    pub lang: Lang,
    /// The source language, if there is one.
    pub source: Option<Lang>,
    /// By when to act.
    pub act_by: Option<Deadline>,
    /// By when to reply.
    pub reply_by: Option<Deadline>,
    /// The products, one a line ([`written`]).
    pub products: String,
    /// After which model the clauses are put in order.
    pub layout: Layout,
    /// Registration number of the maker.
    pub srn: String,
    /// What users are asked to do, one by one.
    pub actions: Vec<UserAction>,
    /// What was chosen.
    pub stated: Stated,
    /// Who helps on the spot, one a line ([`edit_stated::written`]).
    pub representatives: String,
    /// The profiles that the reply form can be made from.
    pub forms: Vec<FormLine>,
    /// The parts in the order of the paper.
    pub parts: Vec<PartLine>,
    /// The part that is open.
    pub open: OpenPart,
    /// Questions of the form.
    pub questions: Vec<QuestionLine>,
    /// The families that it would be printed for now, by its products and the countries in scope.
    pub families: Vec<Family>,
    /// Address of the instructions behind the link, and every file of them that was uploaded.
    pub instructions: Instructions,
    /// What the linter says about this language and part, or about the whole if the head is open.
    pub findings: Vec<FindingLine>,
    /// Whether the person may write here, review, change the values.
    pub may_write: bool,
    /// See there.
    pub may_review: bool,
    /// See there.
    pub may_author: bool,
}

impl App {
    /// The editor with one part of one language open; the head of the first language if nothing is asked for.
    ///
    /// # Errors
    /// `action.unknown`, `staff.role`.
    pub async fn office_editor(
        &self,
        staff: &Staff,
        action: &ActionId,
        lang: Option<&Lang>,
        part: Part,
        speech: &Lang,
    ) -> Result<EditorRoom> {
        staff.sees_all()?;
        let state = self.action_state(action).await?;
        let (_, digest) = state.notice.clone().ok_or_else(|| Error::new("action.unknown", ""))?;
        let notice = self.draft_of(&digest)?.notice;
        let first = notice.source.clone().or_else(|| notice.texts.keys().next().cloned());
        let lang = lang.filter(|l| notice.texts.contains_key(l)).cloned().or(first);
        let lang = lang.ok_or_else(|| Error::new("action.unknown", ""))?;
        let is_translation = notice.source.as_ref().is_some_and(|source| *source != lang);
        let can = |act| may(&state, act, &staff.roles).is_ok();
        let parts: Vec<PartLine> = parts()
            .map(|part| PartLine {
                part,
                field: if let Part::Clause(kind) = part { kind.field() } else { "" },
                standing: standing(&notice, &lang, part),
            })
            .collect();
        let others = documents::words::ALL.iter().filter(|tag| !notice.texts.contains_key(&Lang::from(**tag)));
        let mut open = open(&notice, &lang, part);
        if let Some(made) = mark(&notice, &lang, part) {
            let reviewed = match &made.reviewed_by {
                Some(id) => Some(self.staff_name(id).await?),
                None => None,
            };
            open.by = Some((self.staff_name(&made.by).await?, reviewed));
        }
        let report = notice_lint::report(&notice, speech)?;
        let about = |f: &FindingLine| match part {
            Part::Clause(kind) => f.clause == Some(kind.word()) && f.lang.as_ref().is_none_or(|l| *l == lang),
            Part::Head => f.clause.is_none() && f.lang.as_ref().is_none_or(|l| *l == lang),
        };
        Ok(EditorRoom {
            languages: notice.texts.keys().map(|l| language(&notice, l)).collect(),
            others: others.map(|tag| (*tag, Words::of(&Lang::from(*tag)).t("language-name"))).collect(),
            source: notice.source.clone(),
            act_by: notice.act_by,
            reply_by: notice.reply_by,
            actions: notice.actions.clone(),
            stated: notice.stated.clone(),
            representatives: edit_stated::written(&notice.representatives),
            forms: forms(&notice)?,
            families: Family::printed(&notice, state.served.keys().any(|c| is_american(c))),
            instructions: notice.instructions.clone(),
            products: written(&notice.products),
            layout: notice.layout,
            srn: notice.maker.srn.clone().unwrap_or_default(),
            questions: questions(&notice, &lang),
            findings: report.findings.into_iter().filter(about).collect(),
            may_write: can(if is_translation { Move::Translate } else { Move::Draft }),
            may_review: is_translation && can(Move::Review),
            may_author: can(Move::Draft),
            draft: digest,
            parts,
            open,
            lang,
        })
    }

    /// The draft in one language as PDF, as it would be printed now for consignees of one family.
    ///
    /// # Errors
    /// `notice.unreadable` if a text cannot be set; `action.unknown`.
    pub async fn office_notice_preview(
        &self,
        staff: &Staff,
        action: &ActionId,
        lang: &Lang,
        family: Family,
    ) -> Result<Vec<u8>> {
        staff.sees_all()?;
        let draft = self.draft(action).await?;
        Ok(documents::notice::render(&notice_for(&draft.notice, family), lang, &self.fonts)?)
    }
}

/// Every part, in the order of the paper.
pub fn parts() -> impl Iterator<Item = Part> {
    [Part::Head].into_iter().chain(ClauseKind::ALL.into_iter().map(Part::Clause))
}

fn language(notice: &Notice, lang: &Lang) -> LanguageLine {
    let open = |part: &Part| {
        matches!(standing(notice, lang, *part), Standing::Missing | Standing::Untranslated | Standing::Stale)
    };
    LanguageLine {
        lang: lang.clone(),
        is_source: notice.source.as_ref() == Some(lang),
        confirmed: Words::of(lang).confirmed(),
        open: parts().filter(open).count(),
    }
}

fn mark<'a>(notice: &'a Notice, lang: &Lang, part: Part) -> Option<&'a Translation> {
    let text = notice.texts.get(lang)?;
    match part {
        Part::Head => text.translation.as_ref(),
        Part::Clause(kind) => text.clause(kind)?.translation.as_ref(),
    }
}

fn standing(notice: &Notice, lang: &Lang, part: Part) -> Standing {
    let has = |text: &NoticeText| match part {
        Part::Head => true,
        Part::Clause(kind) => text.clause(kind).is_some(),
    };
    if !notice.texts.get(lang).is_some_and(has) {
        return if notice.texts.values().any(has) { Standing::Missing } else { Standing::Unused };
    }
    if notice.source.as_ref().is_none_or(|source| source == lang) {
        return Standing::Written;
    }
    if let Some(found) = stale(notice).into_iter().find(|s| s.lang == *lang && s.part == part) {
        // A language begins as a copy of the source.
        let words = notice.texts.get(lang).and_then(|text| source_of(text, part));
        let is_copy = found.of.is_none() && found.now.is_some() && found.now == words;
        return if is_copy { Standing::Untranslated } else { Standing::Stale };
    }
    match mark(notice, lang, part) {
        Some(made) if made.reviewed_by.is_some() => Standing::Reviewed,
        _ => Standing::Translated,
    }
}

fn open(notice: &Notice, lang: &Lang, part: Part) -> OpenPart {
    let text = notice.texts.get(lang);
    let clause = match part {
        Part::Clause(kind) => text.and_then(|t| t.clause(kind)),
        Part::Head => None,
    };
    let source = notice.source.as_ref().filter(|source| *source != lang);
    let source = source.and_then(|source| notice.texts.get(source)).and_then(|text| source_of(text, part));
    let made_of = mark(notice, lang, part).map(|made| made.of.as_str());
    let changed = match (made_of, &source) {
        (Some(of), Some(now)) if of != now => compare(of, now),
        _ => Vec::new(),
    };
    OpenPart {
        part,
        standing: standing(notice, lang, part),
        heading: clause.and_then(|c| c.heading.clone()).unwrap_or_default(),
        text: clause.map(|c| c.text.clone()).unwrap_or_default(),
        head: text.filter(|_| part == Part::Head).cloned(),
        source,
        changed,
        by: None,
    }
}

fn forms(notice: &Notice) -> Result<Vec<FormLine>> {
    let line = |profile: Profile| FormLine {
        chosen: notice.form.profile.as_deref() == Some(profile.id.as_str()),
        confirmed: profile.confidence == "confirmed",
        id: profile.id,
        source: profile.source,
    };
    Ok(crate::story::reference_forms()?.into_iter().map(line).collect())
}

fn questions(notice: &Notice, lang: &Lang) -> Vec<QuestionLine> {
    let source = notice.source.as_ref().filter(|source| *source != lang);
    let said = |texts: &Texts, lang: Option<&Lang>| lang.and_then(|l| texts.0.get(l)).cloned().unwrap_or_default();
    let row = |q: &domain::response::Question| QuestionLine {
        id: q.id.to_string(),
        source: said(&q.text, source),
        text: said(&q.text, Some(lang)),
        quality_source: said(&q.quality_text, source),
        quality: said(&q.quality_text, Some(lang)),
    };
    notice.form.questions.iter().map(row).collect()
}
