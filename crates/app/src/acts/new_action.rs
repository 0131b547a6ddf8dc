//! Opening a field action from the office: an empty notice with what the maker has to say about itself, for the editor.
//!
//! The parts of the EU template are there to be written one by one; nothing is written for the author. What an earlier draft
//! of this installation says about the maker is offered, never taken silently.

use crate::{App, Error, Result, Staff, story, story::Draft, story::LanguagePlan};
use documents::words::{self, Words};
use domain::{
    approval::Role,
    dispatch::Ladder,
    id::{ActionId, DocumentNo, NoticeRef},
    lang::{Lang, Texts, needed::Audience},
    notice::{Family, Instructions, Layout, Maker, Notice, NoticeKind, NoticeText, Signatory, Stated},
    response::ReplyForm,
};
use std::collections::BTreeMap;

/// Longest reference or document number, in characters.
const LONGEST: usize = 60;

/// What the form asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAction {
    /// The maker's reference, for example `FSN2025-1682`.
    pub reference: String,
    /// Controlled document number.
    pub document_no: String,
    /// What kind of notice.
    pub kind: NoticeKind,
    /// After which model.
    pub layout: Layout,
    /// Nothing leaves the house, and its consignees are simulated.
    pub rehearsal: bool,
    /// The language that it is written in first.
    pub lang: Lang,
    /// The products are in vitro diagnostics.
    pub in_vitro: bool,
    /// The maker.
    pub maker: Maker,
    /// Names of those who sign: quality, regulatory affairs.
    pub signatories: [String; 2],
    /// Where the instructions are, if they stand behind a link.
    pub instructions: String,
}

impl App {
    /// Opens the action and gives its name.
    ///
    /// # Errors
    /// `staff.role`; `response.invalid` naming the field that is missing or cannot be used; `notice.language`; `action.exists`.
    pub async fn new_action(&self, staff: &Staff, wanted: &NewAction) -> Result<ActionId> {
        staff.needs(&[Role::Author])?;
        for (name, text) in [
            ("reference", &wanted.reference),
            ("document_no", &wanted.document_no),
            ("maker", &wanted.maker.name),
            ("support_email", &wanted.maker.support_email),
            ("quality", &wanted.signatories[0]),
            ("regulatory", &wanted.signatories[1]),
        ] {
            let fits =
                !text.trim().is_empty() && text.chars().count() <= LONGEST * 4 && !text.chars().any(char::is_control);
            if !fits {
                return Err(Error::new("response.invalid", format!("{name} is missing")));
            }
        }
        if words::known(wanted.lang.as_str()) != Some(wanted.lang.as_str()) {
            return Err(Error::new("notice.language", wanted.lang.as_str()));
        }
        let action = named(&wanted.reference)?;
        let draft = Draft {
            languages: plan(&wanted.lang, self.clock.today())?,
            ladder: Ladder::default(),
            gates: story::reference_gates()?,
            check_profile: None,
            notice: empty(wanted),
        };
        self.open_action(staff, &action, &draft, wanted.rehearsal).await?;
        Ok(action)
    }

    /// What the drafts of this installation say about the maker, newest action first: offered in the form.
    ///
    /// # Errors
    /// Only if the store or a draft cannot be read.
    pub async fn known_maker(&self, staff: &Staff) -> Result<Option<Notice>> {
        staff.needs(&[Role::Author])?;
        for row in self.store.actions().await?.into_iter().rev().take(8) {
            if let Ok(draft) = self.draft(&row.action).await {
                return Ok(Some(draft.notice));
            }
        }
        Ok(None)
    }
}

/// The name of an action in addresses and in the log: the reference in small letters, digits and hyphens.
fn named(reference: &str) -> Result<ActionId> {
    let plain: String =
        reference.trim().to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let plain = plain.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    // `new` is the address of the form.
    if plain.is_empty() || plain.len() > LONGEST || plain == "new" {
        return Err(Error::new("response.invalid", "reference is missing"));
    }
    Ok(ActionId::from(plain.as_str()))
}

/// Which language who gets: what the reference data say for professional readers, as far as it is written.
fn plan(lang: &Lang, today: jiff::civil::Date) -> Result<LanguagePlan> {
    let table = story::reference_languages()?;
    let mut country: BTreeMap<String, Vec<Lang>> = BTreeMap::new();
    for need in &table.need {
        if !country.contains_key(&need.country) {
            let wanted = table.needed(&need.country, Audience::Professional, today);
            country.insert(need.country.clone(), wanted.map(|n| n.lang.clone()).collect());
        }
    }
    Ok(LanguagePlan { available: vec![lang.clone()], fallback: lang.clone(), country })
}

fn empty(wanted: &NewAction) -> Notice {
    let words = Words::of(&wanted.lang);
    let titles = match (wanted.kind, wanted.layout) {
        (NoticeKind::Quality, _) => vec!["title-quality"],
        (NoticeKind::FieldSafety, Layout::Eu) => vec!["title-fsn"],
        (NoticeKind::FieldSafety, Layout::Fda) => vec!["title-recall"],
    };
    let text = NoticeText {
        titles: titles.into_iter().map(|title| words.t(title)).collect(),
        quality_titles: Vec::new(),
        recall_titles: Vec::new(),
        subject: String::new(),
        attention: String::new(),
        salutation: String::new(),
        closing: String::new(),
        clauses: Vec::new(),
        form_introduction: String::new(),
        quality_form_introduction: String::new(),
        translation: None,
    };
    let signs = |role, name: &String| Signatory { role, name: name.trim().to_owned(), title: Texts::default() };
    let [quality, regulatory] = &wanted.signatories;
    let form = ReplyForm { profile: Some(wanted.layout.word().to_owned()), ..ReplyForm::default() };
    Notice {
        reference: NoticeRef::from(wanted.reference.trim()),
        document_no: DocumentNo::from(wanted.document_no.trim()),
        revision: 1,
        dated: None,
        kind: wanted.kind,
        layout: wanted.layout,
        in_vitro: wanted.in_vitro,
        act_by: None,
        reply_by: None,
        replaces: None,
        source: Some(wanted.lang.clone()),
        actions: Vec::new(),
        stated: Stated::default(),
        representatives: Vec::new(),
        maker: wanted.maker.clone(),
        products: Vec::new(),
        instructions: Instructions {
            url: wanted.instructions.trim().to_owned(),
            snapshot: None,
            digest: None,
            files: Vec::new(),
        },
        signatories: vec![signs(Role::QualitySignatory, quality), signs(Role::RegulatorySignatory, regulatory)],
        form,
        texts: BTreeMap::from([(wanted.lang.clone(), text)]),
        family: Family::Diagnostic,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn an_action_is_named_after_its_reference() {
        assert_eq!(named(" FSN2025-1682 ").unwrap().as_str(), "fsn2025-1682");
        assert_eq!(named("FSCA 12/2026 (B)").unwrap().as_str(), "fsca-12-2026-b");
        for none in ["", "///", "new", "../..", &"x".repeat(61)] {
            assert!(named(none).is_err(), "{none}");
        }
    }

    #[test]
    fn countries_get_what_the_reference_data_say() {
        let plan = plan(&"de".into(), jiff::civil::date(2026, 11, 26)).unwrap();
        assert_eq!(plan.country["AT"], ["de".into()]);
        assert_eq!(plan.choose("FR", None), ("de".into(), true), "nothing else is written yet");
    }
}
