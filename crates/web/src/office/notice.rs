//! The notice: documents by digest, signatures, submitting, signing, sending back, dispatching.

use super::{
    desk::{Desk, Note},
    frame::Frame,
};
use crate::door::{Answer, Fields, page::page_with, see};
use app::{Error, rooms::office::notice::NoticeRoom, staff::Components};
use askama::Template;
use axum::{extract::Path, http::StatusCode};
use domain::{
    action::Stage,
    approval::Role,
    id::{ActionId, Digest},
    notice::lint::Reading,
};

#[derive(Template)]
#[template(path = "office/notice.html")]
struct NoticePage {
    f: Frame,
    m: NoticeRoom,
    t: Fields,
}

impl NoticePage {
    fn severity_class(&self, severity: &str) -> &'static str {
        match severity {
            "blocks" => "clash",
            "serious" => "doubt",
            _ => "none",
        }
    }
    /// How easy a language is to read, as far as a formula is known.
    fn reading(&self, of: &Reading) -> String {
        let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let mut values = vec![("longest", number(of.longest).into()), ("words", number(of.words).into())];
        match of.ease {
            Some(ease) => {
                values.push(("ease", format!("{ease:.0}").into()));
                self.f.s.w.with("lint-reading", &values)
            }
            None => self.f.s.w.with("lint-reading-plain", &values),
        }
    }
    fn role(&self, role: &Role) -> String {
        self.f.s.word("staff", role.word())
    }
    /// The person named for a role in the notice.
    fn named(&self, role: &Role) -> String {
        let found = self.m.signatories.iter().find(|(r, ..)| r == role);
        found.map(|(_, name, title)| format!("{name}, {title}")).unwrap_or_default()
    }
    fn sign_not(&self) -> Option<String> {
        self.m.may.sign_not.map(|code| self.f.s.t(&format!("error-{}", code.replace('.', "-"))))
    }
    fn can_sign(&self) -> bool {
        !self.m.may.sign.is_empty()
    }
    fn can_reject(&self) -> bool {
        !self.m.may.reject.is_empty()
    }
    fn approved(&self) -> bool {
        self.m.stage == Stage::Approved
    }
    fn chosen(&self, name: &str, value: &str, first: &bool) -> bool {
        let typed = self.t.get(name);
        typed == value || (typed.is_empty() && *first)
    }
}

/// `GET /actions/{action}/notice`.
pub(super) async fn page(desk: Desk, Path(action): Path<String>) -> Answer {
    show(&desk, &ActionId::from(action.as_str()), None, Fields::default()).await
}

/// `POST /actions/{action}/notice`: `act` is `submit`, `sign`, `reject` or `dispatch`.
pub(super) async fn act(desk: Desk, Path(action): Path<String>, fields: Fields) -> Answer {
    let action = ActionId::from(action.as_str());
    let act = fields.get("act").to_owned();
    if act == "update" {
        return match desk.app.begin_update(&desk.staff, &action).await {
            Ok(next) => {
                see(&format!("/actions/{}/notice/edit?part=key_news&done=update", crate::door::encode(next.as_str())))
            }
            Err(error) => {
                let note = desk.note(error, &act)?;
                show(&desk, &action, Some(note), fields).await
            }
        };
    }
    let done = match act.as_str() {
        "submit" => submit(&desk, &action).await,
        "sign" => sign(&desk, &action, &fields).await,
        "reject" => match role(&fields) {
            Some(role) => desk.app.reject_release(&desk.staff, &action, role, fields.get("reason")).await,
            None => Err(Error::new("approval.stage", "")),
        },
        "dispatch" => dispatch(&desk, &action).await,
        _ => Err(Error::new("response.invalid", "act is missing")),
    };
    match done {
        Ok(()) => see(&format!("/actions/{}/notice?done={act}", crate::door::encode(action.as_str()))),
        Err(error) => {
            let note = desk.note(error, &act)?;
            show(&desk, &action, Some(note), fields).await
        }
    }
}

async fn show(desk: &Desk, action: &ActionId, note: Option<Note>, t: Fields) -> Answer {
    let status = note.as_ref().map_or(StatusCode::OK, |n| n.status);
    let m = desk.app.office_notice(&desk.staff, action, &desk.lang()).await?;
    let f = Frame::of(desk, action, "notice").await?.noted(note).signing(desk).await;
    page_with(status, &NoticePage { f, m, t })
}

/// Goes on if the browser goes away: ten thousand consignees take minutes.
async fn submit(desk: &Desk, action: &ActionId) -> app::Result<()> {
    let (app, staff, action) = (desk.app.clone(), desk.staff.clone(), action.clone());
    let work = tokio::spawn(async move { app.submit_release(&staff, &action, &|_, _| {}).await });
    work.await.map_err(Error::fault)?.map(drop)
}

async fn dispatch(desk: &Desk, action: &ActionId) -> app::Result<()> {
    let (app, staff, action) = (desk.app.clone(), desk.staff.clone(), action.clone());
    let work = tokio::spawn(async move { app.dispatch_notice(&staff, &action).await });
    work.await.map_err(Error::fault)?.map(drop)
}

async fn sign(desk: &Desk, action: &ActionId, fields: &Fields) -> app::Result<()> {
    let manifest = Digest::parse(fields.get("manifest")).ok_or_else(|| Error::new("approval.changed", ""))?;
    let role = role(fields).ok_or_else(|| Error::new("response.invalid", "role is missing"))?;
    let components = Components { password: fields.raw("password"), code: fields.get("code") };
    let meaning = desk.words().t("meaning-release");
    desk.app.approve_notice(&desk.staff, action, role, &manifest, &meaning, &components).await
}

/// The signing role a form names.
pub(super) fn role(fields: &Fields) -> Option<Role> {
    domain::approval::SIGNING.into_iter().find(|r| r.word() == fields.get("role"))
}
