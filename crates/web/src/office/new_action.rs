//! The form that opens a field action: reference, kind, language, the maker. The rest is written in the editor.

use super::{
    desk::{Desk, Note},
    frame::Frame,
};
use crate::door::{Answer, Fields, encode, page::page_with, see};
use app::acts::new_action::NewAction;
use askama::Template;
use axum::http::StatusCode;
use domain::{
    lang::Lang,
    notice::{Layout, Maker, NoticeKind},
};

#[derive(Template)]
#[template(path = "office/new_action.html")]
struct Page {
    f: Frame,
    t: Fields,
    languages: Vec<(String, String)>,
}

impl Page {
    fn typed(&self, name: &str) -> &str {
        self.t.raw(name)
    }
    fn is(&self, name: &str, value: &str) -> bool {
        self.t.get(name) == value
    }
    /// The kinds: word, key of its words.
    fn kinds(&self) -> [(&'static str, &'static str); 2] {
        NoticeKind::ALL.map(|kind| match kind {
            NoticeKind::FieldSafety => (kind.word(), "new-kind-field-safety"),
            NoticeKind::Quality => (kind.word(), "new-kind-quality"),
        })
    }
    /// The layouts: word, key of its words.
    fn layouts(&self) -> [(&'static str, &'static str); 2] {
        Layout::ALL.map(|layout| match layout {
            Layout::Eu => (layout.word(), "new-layout-eu"),
            Layout::Fda => (layout.word(), "new-layout-fda"),
        })
    }
}

/// `GET /actions/new`
pub(super) async fn page(desk: Desk) -> Answer {
    let known = desk.app.known_maker(&desk.staff).await?;
    let mut fields = vec![
        ("kind", NoticeKind::FieldSafety.word().to_owned()),
        ("layout", Layout::Eu.word().to_owned()),
        ("mode", "rehearsal".to_owned()),
        ("lang", desk.lang().to_string()),
    ];
    if let Some(notice) = known {
        let maker = notice.maker;
        fields.extend([
            ("maker", maker.name),
            ("address", maker.address.join("\n")),
            ("srn", maker.srn.unwrap_or_default()),
            ("support_email", maker.support_email),
            ("care_email", maker.care_email),
            ("support_phone", maker.support_phone.unwrap_or_default()),
            ("website", maker.website),
        ]);
        let signs = notice.signatories.into_iter().map(|s| s.name);
        fields.extend(["quality", "regulatory"].into_iter().zip(signs));
    }
    let typed = Fields(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect());
    show(&desk, None, typed).await
}

async fn show(desk: &Desk, note: Option<Note>, t: Fields) -> Answer {
    let status = note.as_ref().map_or(StatusCode::OK, |n| n.status);
    let languages =
        app::words::ALL.iter().map(|tag| ((*tag).to_owned(), app::Words::of(&Lang::from(*tag)).t("language-name")));
    let languages = languages.collect();
    let f = Frame::plain(desk, "new-title").await?.noted(note);
    page_with(status, &Page { f, t, languages })
}

/// `POST /actions/new`
pub(super) async fn act(desk: Desk, fields: Fields) -> Answer {
    let wanted = wanted(&fields);
    match desk.app.new_action(&desk.staff, &wanted).await {
        Ok(action) => {
            let at = format!("/actions/{}/notice/edit", encode(action.as_str()));
            see(&format!("{at}?text={}&part=head&done=new#products", encode(wanted.lang.as_str())))
        }
        Err(error) => {
            let note = desk.note(error, "new")?;
            show(&desk, Some(note), fields).await
        }
    }
}

fn wanted(fields: &Fields) -> NewAction {
    let text = |name: &str| fields.get(name).to_owned();
    let some = |name: &str| Some(text(name)).filter(|text| !text.is_empty());
    let lines = fields.raw("address").replace("\r\n", "\n");
    let support = text("support_email");
    NewAction {
        reference: text("reference"),
        document_no: text("document_no"),
        kind: NoticeKind::ALL.into_iter().find(|kind| kind.word() == fields.get("kind")).unwrap_or_default(),
        layout: Layout::ALL.into_iter().find(|layout| layout.word() == fields.get("layout")).unwrap_or_default(),
        // Only the word for it makes it real: what is unclear stays in the house.
        rehearsal: fields.get("mode") != "real",
        lang: Lang::from(fields.get("lang")),
        in_vitro: fields.has("in_vitro"),
        maker: Maker {
            name: text("maker"),
            address: lines.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect(),
            srn: some("srn"),
            care_email: some("care_email").unwrap_or_else(|| support.clone()),
            support_email: support,
            support_phone: some("support_phone"),
            website: text("website"),
        },
        signatories: [text("quality"), text("regulatory")],
        instructions: text("instructions"),
    }
}
