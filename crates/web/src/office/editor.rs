//! The editor of the notice: one part open at a time, its source beside it, what the linter says, the PDF beside.

use super::{
    desk::{Desk, Note},
    frame::Frame,
    stated,
};
use crate::door::{Answer, Fields, encode, page::page_with, see};
use app::{
    Error,
    acts::edit_notice::{Edit, Head},
    rooms::office::{
        changes::{Kind, Piece},
        editor::{EditorRoom, LanguageLine, PartLine},
    },
};
use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::{
    id::{ActionId, Digest, QuestionId},
    lang::Lang,
    notice::{ClauseKind, Deadline, Family, InstructionFile, Layout, Part, UserAction},
};

/// The pages' own policy, and room for the preview.
const WITH_FRAME: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/// The preview may stand in a page of ours and nowhere else.
const IN_FRAME: &str = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

#[derive(Template)]
#[template(path = "office/editor.html")]
struct Page {
    f: Frame,
    m: EditorRoom,
    t: Fields,
    /// For which family the preview is.
    family: Family,
}

impl Page {
    fn part(&self, part: &Part) -> String {
        part_name(&self.f, part)
    }
    fn word(&self, part: &Part) -> &'static str {
        word(part)
    }
    /// Where the preview is.
    fn preview(&self) -> String {
        format!("{}/notice/preview.pdf?text={}{}", self.f.at, self.m.lang, asked(self.family))
    }
    /// The families that can be shown: address, key of the word, whether it is the one that is.
    fn families(&self) -> Vec<(String, &'static str, bool)> {
        let here = self.here(&self.m.lang, &self.m.open.part);
        let key = |family| match family {
            Family::Diagnostic => "edit-preview-diagnostic",
            Family::Research => "edit-preview-research",
            Family::UnitedStates => "edit-preview-recall",
        };
        let tab = |family: &Family| (format!("{here}{}", asked(*family)), key(*family), *family == self.family);
        self.m.families.iter().map(tab).collect()
    }
    fn here(&self, lang: &Lang, part: &Part) -> String {
        format!("{}/notice/edit?text={lang}&part={}", self.f.at, word(part))
    }
    fn current(&self, line: &PartLine) -> bool {
        line.part == self.m.open.part
    }
    fn speaks(&self, line: &LanguageLine) -> bool {
        line.lang == self.m.lang
    }
    /// The language's own name.
    fn own_name(&self, lang: &Lang) -> String {
        app::Words::of(lang).t("language-name")
    }
    fn direction(&self) -> &'static str {
        app::Words::of(&self.m.lang).direction()
    }
    /// What was typed, if the form is shown again, else what is stored.
    fn typed(&self, name: &str, stored: impl AsRef<str>) -> String {
        if self.t.get("act").is_empty() { stored.as_ref().to_owned() } else { self.t.raw(name).to_owned() }
    }
    fn typed_products(&self) -> &str {
        if self.t.get("act") == "products" { self.t.raw("products") } else { &self.m.products }
    }
    fn choices(&self) -> Vec<stated::Choice> {
        stated::choices(&self.f, &self.m.stated, &self.t)
    }
    fn maker_actions(&self) -> Vec<(&'static str, String, bool)> {
        stated::maker_actions(&self.f, &self.m.stated, &self.t)
    }
    fn day(&self, name: &str) -> String {
        stated::day(&self.m.stated, &self.t, name)
    }
    fn typed_representatives(&self) -> &str {
        if self.t.get("act") == "stated" { self.t.raw("representatives") } else { &self.m.representatives }
    }
    /// The layouts: word, key of its words, whether it is the notice's.
    fn layouts(&self) -> [(&'static str, &'static str, bool); 2] {
        let key = |layout| if layout == Layout::Eu { "new-layout-eu" } else { "new-layout-fda" };
        Layout::ALL.map(|layout| (layout.word(), key(layout), layout == self.m.layout))
    }
    fn titles(&self) -> String {
        self.m.open.head.as_ref().map(|h| h.titles.join("\n")).unwrap_or_default()
    }
    /// Whether it would be printed for this family now.
    fn is_for(&self, family: &str) -> bool {
        self.m.families.iter().any(|known| known.word() == family)
    }
    fn recall_titles(&self) -> String {
        self.m.open.head.as_ref().map(|h| h.recall_titles.join("\n")).unwrap_or_default()
    }
    fn quality_titles(&self) -> String {
        self.m.open.head.as_ref().map(|h| h.quality_titles.join("\n")).unwrap_or_default()
    }
    fn is_source(&self, lang: &Lang) -> bool {
        self.m.source.as_ref() == Some(lang)
    }
    fn deadline(&self, by: &Option<Deadline>) -> String {
        match by {
            Some(Deadline::On(day)) => day.to_string(),
            Some(Deadline::Days(days)) => days.to_string(),
            None => String::new(),
        }
    }
    fn mark(&self, piece: &Piece) -> &'static str {
        mark(piece)
    }
    /// Language, name and version of a file of instructions.
    fn file(&self, file: &InstructionFile) -> String {
        let id = format!("{}: {}", self.f.s.language(&file.lang), file.name);
        self.f.s.w.with("portal-evidence-version", &[("id", id.into()), ("version", file.version.into())])
    }
    /// Where its bytes are.
    fn file_at(&self, file: &InstructionFile) -> String {
        format!("{}/files/{}?name={}", self.f.at, file.digest, encode(&file.name))
    }
    /// Every action: its word, what it says in the language of the notice, whether it is asked for.
    fn actions(&self) -> Vec<(&'static str, String, bool)> {
        let words = app::Words::of(&self.m.lang);
        let said = |a: UserAction| words.t(&format!("action-{}", a.word().replace('_', "-")));
        UserAction::ALL.into_iter().map(|a| (a.word(), said(a), self.m.actions.contains(&a))).collect()
    }
    fn by(&self) -> Option<String> {
        let (translator, reviewer) = self.m.open.by.as_ref()?;
        let s = &self.f.s;
        Some(match reviewer {
            Some(reviewer) => s.w.with(
                "edit-by-reviewed",
                &[("translator", translator.as_str().into()), ("reviewer", reviewer.as_str().into())],
            ),
            None => s.w.with("edit-by", &[("translator", translator.as_str().into())]),
        })
    }
}

/// How a piece is marked: `kept`, `ins`, `del`.
pub(super) fn mark(piece: &Piece) -> &'static str {
    match piece.kind {
        Kind::Kept => "kept",
        Kind::Added => "ins",
        Kind::Removed => "del",
    }
}

/// What a part is called.
pub(super) fn part_name(f: &Frame, part: &Part) -> String {
    match part {
        Part::Head => f.s.t("edit-head"),
        Part::Clause(kind) => f.s.word("clause", kind.word()),
    }
}

fn word(part: &Part) -> &'static str {
    match part {
        Part::Head => "head",
        Part::Clause(kind) => kind.word(),
    }
}

fn part_of(word: &str) -> Part {
    ClauseKind::of_word(word).map_or(Part::Head, Part::Clause)
}

/// `GET …/notice/edit?text=de&part=problem`
pub(super) async fn page(desk: Desk, Path(action): Path<String>) -> Answer {
    let (lang, part) = (desk.asked("text").map(Lang::new), part_of(&desk.asked("part").unwrap_or_default()));
    show(&desk, &ActionId::from(action.as_str()), lang, part, None, Fields::default()).await
}

/// `POST …/notice/edit`
pub(super) async fn act(desk: Desk, Path(action): Path<String>, fields: Fields) -> Answer {
    let action = ActionId::from(action.as_str());
    let (lang, part) = (Lang::from(fields.get("lang")), part_of(fields.get("part")));
    let done = match (edit(&fields, &lang, part), Digest::parse(fields.get("draft"))) {
        (Ok(edit), Some(draft)) => desk.app.edit_notice(&desk.staff, &action, &draft, &edit).await,
        (Err(error), _) => Err(error),
        (_, None) => Err(Error::new("system.conflict", "")),
    };
    match done {
        Ok(_) => {
            let lang = if fields.get("act") == "language" { fields.get("new") } else { lang.as_str() };
            let at = format!("/actions/{}/notice/edit", encode(action.as_str()));
            see(&format!("{at}?text={}&part={}&done=edit", encode(lang), word(&part)))
        }
        Err(error) => {
            let form = if fields.get("act") == "stated" { "stated" } else { "edit" };
            let note = desk.note(error, form)?;
            show(&desk, &action, Some(lang), part, Some(note), fields).await
        }
    }
}

fn edit(fields: &Fields, lang: &Lang, part: Part) -> app::Result<Edit> {
    let lang = lang.clone();
    Ok(match (fields.get("act"), part) {
        ("save", Part::Clause(kind)) => {
            let text = fields.raw("text").replace("\r\n", "\n");
            Edit::Clause { lang, kind, heading: fields.get("heading").to_owned(), text }
        }
        ("save", Part::Head) => {
            let text = |name: &str| fields.raw(name).replace("\r\n", "\n").trim().to_owned();
            let lines = |name: &str| {
                let text = text(name);
                text.lines().map(str::trim).filter(|t| !t.is_empty()).map(str::to_owned).collect()
            };
            let head = Head {
                titles: lines("titles"),
                quality_titles: fields.sent("quality_titles").then(|| lines("quality_titles")),
                recall_titles: fields.sent("recall_titles").then(|| lines("recall_titles")),
                subject: text("subject"),
                attention: text("attention"),
                salutation: text("salutation"),
                closing: text("closing"),
                form_introduction: text("form_introduction"),
                quality_form_introduction: fields
                    .sent("quality_form_introduction")
                    .then(|| text("quality_form_introduction")),
            };
            Edit::Head { lang, head }
        }
        ("question", _) => {
            let id = QuestionId::from(fields.get("id"));
            // Asked for only where somebody reads it; else what stands there stays.
            let quality = fields.sent("quality").then(|| fields.get("quality").to_owned());
            Edit::Question { lang, id, text: fields.get("text").to_owned(), quality }
        }
        ("holds", _) => Edit::StillHolds { lang, part },
        ("reviewed", _) => Edit::Reviewed { lang, part },
        ("products", _) => Edit::Products { lines: fields.raw("products").to_owned() },
        ("stated", _) => {
            Edit::Stated { stated: stated::of(fields)?, representatives: fields.raw("representatives").to_owned() }
        }
        ("language", _) => Edit::Language { lang: Lang::from(fields.get("new")) },
        ("values", _) => Edit::Values {
            source: Some(fields.get("source")).filter(|s| !s.is_empty()).map(Lang::from),
            act_by: deadline(fields.get("act_by"), "act_by")?,
            reply_by: deadline(fields.get("reply_by"), "reply_by")?,
            srn: Some(fields.get("srn").to_owned()),
            layout: Layout::ALL.into_iter().find(|layout| layout.word() == fields.get("layout")),
            form: Some(fields.get("form")).filter(|f| !f.is_empty()).map(str::to_owned),
            actions: {
                let ticked = fields.all("action");
                UserAction::ALL.into_iter().filter(|a| ticked.iter().any(|t| t == a.word())).collect()
            },
        },
        _ => return Err(Error::new("response.invalid", "act is missing")),
    })
}

/// A day, or a number of days after receipt.
fn deadline(text: &str, name: &str) -> app::Result<Option<Deadline>> {
    if text.is_empty() {
        return Ok(None);
    }
    let days = text.parse().ok().map(Deadline::Days);
    let by = days.or_else(|| domain::date::read(text).map(Deadline::On));
    by.map(Some).ok_or_else(|| Error::new("response.invalid", format!("{name}: {text}")))
}

/// The editor with this part open, a note and what was typed.
pub(super) async fn show(
    desk: &Desk,
    action: &ActionId,
    lang: Option<Lang>,
    part: Part,
    note: Option<Note>,
    t: Fields,
) -> Answer {
    let status = note.as_ref().map_or(StatusCode::OK, |n| n.status);
    let m = desk.app.office_editor(&desk.staff, action, lang.as_ref(), part, &desk.lang()).await?;
    let f = Frame::of(desk, action, "notice").await?.noted(note);
    let family = family(desk);
    framed(page_with(status, &Page { f, m, t, family })?, WITH_FRAME)
}

/// `GET …/notice/preview.pdf?text=de`
pub(super) async fn preview(desk: Desk, Path(action): Path<String>) -> Answer {
    let lang = Lang::new(desk.asked("text").unwrap_or_default());
    let family = family(&desk);
    let pdf = desk.app.office_notice_preview(&desk.staff, &ActionId::from(action.as_str()), &lang, family).await?;
    framed(([(header::CONTENT_TYPE, "application/pdf")], pdf).into_response(), IN_FRAME)
}

/// For which family the preview is, by `?family=<word>`; the diagnostic one if nothing is asked for.
fn family(desk: &Desk) -> Family {
    desk.asked("family").and_then(|word| Family::of_word(&word)).unwrap_or_default()
}

/// How an address asks for a family.
fn asked(family: Family) -> String {
    if family.is_diagnostic() { String::new() } else { format!("&family={}", family.word()) }
}

fn framed(mut response: Response, policy: &'static str) -> Answer {
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    Ok(response)
}
