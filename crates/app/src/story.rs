//! A story: a whole field action as files, for the demo, for rehearsals and for writing notices at the command line.
//!
//! The format is in `docs/formats/story.md`. A story is data: nothing here sends or stores.

use crate::{
    Error, Result,
    acts::{draft_notice, publish_profile},
};
use domain::{
    approval::Role,
    authority::GateRule,
    dispatch::{Ladder, Step},
    id::{ActionId, StaffId},
    lang::{self, Lang, needed::LanguageTable},
    notice::{
        Deadline, Family, Instructions, Layout, Maker, Notice, NoticeKind, NoticeText, Replaced, Representative,
        Signatory, Stated, UserAction,
        lint::{TermList, WordList},
    },
    product::Product,
    response::{Profile, ReplyForm},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Which languages a country wants, and what there is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguagePlan {
    /// Languages the notice is written in.
    pub available: Vec<Lang>,
    /// Used where none of the wanted ones is available.
    pub fallback: Lang,
    /// Wanted languages per country (ISO 3166-1 alpha-2), in order.
    pub country: BTreeMap<String, Vec<Lang>>,
}

impl LanguagePlan {
    /// The language for a consignee: what its record asks for, then what its country wants.
    pub fn choose(&self, country: &str, asked: Option<&Lang>) -> (Lang, bool) {
        let mut wanted: Vec<Lang> = asked.into_iter().cloned().collect();
        wanted.extend(self.country.get(country).into_iter().flatten().cloned());
        lang::choose(&wanted, &self.available, &self.fallback)
    }
}

/// Everything that is decided before signing, kept as one file under one digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The notice.
    pub notice: Notice,
    /// Languages.
    pub languages: LanguagePlan,
    /// Reminders.
    pub ladder: Ladder,
    /// Authority gates that hold.
    pub gates: Vec<GateRule>,
    /// The check profile that goes with the notice, as written (TOML).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_profile: Option<String>,
}

/// A member of staff in a story.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct StoryStaff {
    /// Sign-in name.
    pub id: StaffId,
    /// Printed name.
    pub name: String,
    /// What they may do.
    pub roles: Vec<Role>,
}

/// A file of distribution records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordsFile {
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A story, read.
#[derive(Clone, Debug)]
pub struct Story {
    /// The action.
    pub action: ActionId,
    /// Whether its consignees are simulated.
    pub rehearsal: bool,
    /// What is drafted.
    pub draft: Draft,
    /// Who works on it.
    pub staff: Vec<StoryStaff>,
    /// Distribution lists.
    pub records: Vec<RecordsFile>,
    /// Snapshots of the instructions behind the link, by file name.
    pub instructions: BTreeMap<String, Vec<u8>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StoryFile {
    format: u32,
    action: ActionId,
    rehearsal: bool,
    notice: Head,
    languages: LanguagePlan,
    #[serde(default)]
    ladder: Vec<Step>,
    #[serde(default)]
    staff: Vec<StoryStaff>,
    #[serde(default)]
    records: Vec<RecordsRef>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    reference: domain::id::NoticeRef,
    document_no: domain::id::DocumentNo,
    revision: u32,
    #[serde(default)]
    dated: Option<jiff::civil::Date>,
    #[serde(default)]
    kind: NoticeKind,
    #[serde(default)]
    layout: Layout,
    #[serde(default)]
    in_vitro: bool,
    #[serde(default)]
    act_by: Option<Deadline>,
    #[serde(default)]
    reply_by: Option<Deadline>,
    #[serde(default)]
    replaces: Option<Replaced>,
    #[serde(default)]
    source: Option<Lang>,
    #[serde(default)]
    actions: Vec<UserAction>,
    #[serde(default)]
    stated: Stated,
    #[serde(default)]
    representatives: Vec<Representative>,
    maker: Maker,
    products: Vec<Product>,
    instructions: Instructions,
    signatories: Vec<Signatory>,
}

#[derive(Deserialize)]
struct RecordsRef {
    file: String,
}

const WORDS: &str = include_str!("../../../reference/notice/words.toml");

/// Phrases that have no place in a notice, of the reference data that came with this version.
///
/// # Errors
/// If the reference data are broken.
pub fn reference_words() -> Result<WordList> {
    toml::from_str(WORDS).map_err(Error::fault)
}

const FORMS: [&str; 2] =
    [include_str!("../../../reference/forms/eu.toml"), include_str!("../../../reference/forms/fda.toml")];

/// The reply forms of the reference data that came with this version.
///
/// # Errors
/// If the reference data are broken.
pub fn reference_forms() -> Result<Vec<Profile>> {
    FORMS.iter().map(|form| toml::from_str(form).map_err(Error::fault)).collect()
}

const TERMS: &str = include_str!("../../../reference/notice/terms.toml");

/// The word list for translators, of the reference data that came with this version.
///
/// # Errors
/// If the reference data are broken.
pub fn reference_terms() -> Result<TermList> {
    toml::from_str(TERMS).map_err(Error::fault)
}

const LANGUAGES: &str = include_str!("../../../reference/languages/needed.toml");

/// Which languages a country needs and for whom, of the reference data that came with this version.
///
/// # Errors
/// If the reference data are broken.
pub fn reference_languages() -> Result<LanguageTable> {
    toml::from_str(LANGUAGES).map_err(Error::fault)
}

const GATES: &str = include_str!("../../../reference/rules/gates.toml");

#[derive(Deserialize)]
struct Gates {
    gate: Vec<GateRule>,
}

/// The authority gates of the reference data that came with this version.
///
/// # Errors
/// If the reference data are broken.
pub fn reference_gates() -> Result<Vec<GateRule>> {
    let gates: Gates = toml::from_str(GATES).map_err(Error::fault)?;
    Ok(gates.gate)
}

/// Reads a story from its files (path inside the story -> bytes).
///
/// # Errors
/// `story.unreadable`, naming the file and what is wrong in it.
pub fn read(files: &BTreeMap<String, Vec<u8>>) -> Result<Story> {
    let head: StoryFile = part(files, "story.toml")?;
    if head.format != 1 {
        return Err(Error::new("story.unreadable", format!("story.toml: format {} is not known, 1 is", head.format)));
    }
    let mut texts = BTreeMap::new();
    for lang in &head.languages.available {
        let text: NoticeText = part(files, &format!("notice.{lang}.toml"))?;
        texts.insert(lang.clone(), text);
    }
    let form: ReplyForm = part(files, "form.toml")?;
    let mut records = Vec::new();
    for wanted in &head.records {
        let bytes = files.get(&wanted.file).ok_or_else(|| missing(&wanted.file))?;
        let name = wanted.file.rsplit('/').next().unwrap_or(&wanted.file).to_owned();
        records.push(RecordsFile { name, bytes: bytes.clone() });
    }
    let instructions =
        files.iter().filter(|(n, _)| n.starts_with("instructions.")).map(|(n, b)| (n.clone(), b.clone())).collect();
    let Head {
        reference,
        document_no,
        revision,
        dated,
        kind,
        layout,
        in_vitro,
        act_by,
        reply_by,
        replaces,
        source,
        actions,
        stated,
        representatives,
        maker,
        products,
        instructions: link,
        signatories,
    } = head.notice;
    let notice = Notice {
        reference,
        document_no,
        revision,
        dated,
        kind,
        layout,
        in_vitro,
        replaces,
        source,
        actions,
        stated,
        representatives,
        act_by,
        reply_by,
        maker,
        products,
        instructions: link,
        signatories,
        form,
        texts,
        family: Family::default(),
    };
    let check_profile = files.get("check-profile.toml").map(|bytes| text("check-profile.toml", bytes)).transpose()?;
    let check_profile = check_profile.map(str::to_owned);
    let (languages, ladder) = (head.languages, Ladder(head.ladder));
    let draft = Draft { notice, languages, ladder, gates: reference_gates()?, check_profile };
    let draft = draft_notice::of_profile(draft)?;
    if let Some(profile) = &draft.check_profile {
        let wrong = |e: Error| Error::new("story.unreadable", format!("check-profile.toml: {}", e.outward));
        publish_profile::checked(&draft, profile.as_bytes()).map_err(wrong)?;
    }
    Ok(Story { action: head.action, rehearsal: head.rehearsal, draft, staff: head.staff, records, instructions })
}

fn part<T: serde::de::DeserializeOwned>(files: &BTreeMap<String, Vec<u8>>, name: &str) -> Result<T> {
    let bytes = files.get(name).ok_or_else(|| missing(name))?;
    toml::from_str(text(name, bytes)?).map_err(|e| Error::new("story.unreadable", format!("{name}: {e}")))
}

fn text<'a>(name: &str, bytes: &'a [u8]) -> Result<&'a str> {
    let wrong = |e: std::str::Utf8Error| format!("{name}: not UTF-8 at byte {}", e.valid_up_to());
    std::str::from_utf8(bytes).map_err(|e| Error::new("story.unreadable", wrong(e)))
}

fn missing(name: &str) -> Error {
    Error::new("story.unreadable", format!("the file {name} is missing"))
}
