//! Mail that came in: the mail of a consignee with what it says, and mails that nobody could join.
//!
//! What a mail says is shown as the filled-in form beside its words; a person checks it and records it with one button.

use super::{
    consignee::{self, ConsigneePage},
    desk::Desk,
    frame::Frame,
    queue::Queue,
};
use crate::door::{Answer, Fields, encode, page as render, page::page_with, see};
use app::{
    Error,
    acts::{correct_contact::RightContact, receive_response::Said, settle_mail::Redirect},
    incoming::MailDraft,
    rooms::office::{
        ActionLine,
        consignee::ConsigneeRoom,
        mail::{MailRoom, MailView, Mark, WaitingMail},
    },
    storage::Arrival,
};
use askama::Template;
use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::IntoResponse,
};
use domain::{
    fact::{JoinedBy, MailEnd, MailKind},
    id::{ActionId, ConsigneeId, Digest},
    response::Channel,
};
use std::ops::Deref;

#[derive(Template)]
#[template(path = "office/mail.html")]
struct MailPage {
    page: ConsigneePage,
    mail: MailRoom,
    respond_to: String,
    queue: Option<Queue>,
}

impl Deref for MailPage {
    type Target = ConsigneePage;
    fn deref(&self) -> &ConsigneePage {
        &self.page
    }
}

impl MailPage {
    fn respond_to(&self) -> &str {
        &self.respond_to
    }
    fn keys(&self) -> bool {
        true
    }
    fn joined(&self) -> String {
        let word = match self.mail.joined {
            JoinedBy::ReturnPath => "return-path",
            JoinedBy::MessageId => "message-id",
            JoinedBy::Link => "link",
            JoinedBy::Form => "form",
            JoinedBy::Sender => "sender",
            JoinedBy::Person => "person",
        };
        self.f.s.word("mail-joined", word)
    }
    fn counts(&self, taken: &usize, held: &usize, refused: &usize) -> String {
        let number = |n: &usize| self.f.s.w.number(i64::try_from(*n).unwrap_or(i64::MAX)).into();
        let counts = [("taken", number(taken)), ("held", number(held)), ("refused", number(refused))];
        self.f.s.w.with("mail-file-counts", &counts)
    }
    fn mail_view(&self) -> &MailView {
        &self.mail.view
    }
    fn class(&self, mark: &Mark) -> &'static str {
        class(*mark)
    }
    fn ended(&self) -> Option<String> {
        self.mail.end.as_ref().map(|end| match end {
            MailEnd::Response { response } => {
                self.f.s.w.with("fact-mail-answer", &[("response", response.as_str().into())])
            }
            MailEnd::Contact => self.f.s.t("fact-mail-contact"),
            MailEnd::Nothing => self.f.s.t("fact-mail-nothing"),
        })
    }
    fn says(&self) -> String {
        says(&self.f, self.mail.view.says)
    }
    /// It is no mail: a program handed the file in.
    fn is_handed(&self) -> bool {
        self.mail.view.says == MailKind::Handed
    }
}

fn says(f: &Frame, kind: MailKind) -> String {
    f.s.word("mail-kind", kind.word())
}

fn class(mark: Mark) -> &'static str {
    match mark {
        Mark::Plain => "",
        Mark::Foreign => "foreign",
        Mark::Said => "said",
        Mark::Doubtful => "unsure",
        Mark::Alarm => "alarming",
    }
}

/// `GET /actions/{action}/recipients/{consignee}/mail/{digest}`.
pub(super) async fn page(desk: Desk, Path((action, consignee, digest)): Path<(String, String, String)>) -> Answer {
    let (action, consignee) = (ActionId::from(action.as_str()), ConsigneeId::from(consignee.as_str()));
    show(&desk, &action, &consignee, &parsed(&digest)?, None, None).await
}

/// `POST …/mail/{digest}`: `act` says what.
pub(super) async fn act(
    desk: Desk,
    Path((action, consignee, digest)): Path<(String, String, String)>,
    fields: Fields,
) -> Answer {
    let (action, consignee) = (ActionId::from(action.as_str()), ConsigneeId::from(consignee.as_str()));
    let digest = parsed(&digest)?;
    let act = fields.get("act").to_owned();
    match done(&desk, &action, &consignee, &digest, &fields).await {
        Ok(()) => match Queue::of(&desk) {
            Some(queue) => see(&queue.next(&act)),
            None => see(&format!(
                "/actions/{}/recipients/{}?done={act}",
                encode(action.as_str()),
                encode(consignee.as_str())
            )),
        },
        Err(error) => {
            let note = match error.outward.strip_prefix("field:").and_then(|t| t.split_once(' ')) {
                Some((field, key)) => desk.wrong(&act, field, key),
                None => desk.note(error, &act)?,
            };
            show(&desk, &action, &consignee, &digest, Some(note), Some(fields)).await
        }
    }
}

async fn done(
    desk: &Desk,
    action: &ActionId,
    consignee: &ConsigneeId,
    digest: &Digest,
    fields: &Fields,
) -> app::Result<()> {
    let (app, staff) = (&desk.app, &desk.staff);
    match fields.get("act") {
        "respond" => {
            let form = consignee::filled(fields)?;
            app.answer_by_mail(staff, action, consignee, digest, Channel::Mail, &form).await.map(drop)
        }
        "contact" => {
            let right = RightContact { name: fields.get("name").to_owned(), email: fields.get("email").to_owned() };
            app.redirect_by_mail(staff, action, consignee, digest, &Redirect::To(right)).await
        }
        "next-contact" => app.redirect_by_mail(staff, action, consignee, digest, &Redirect::Next).await,
        "nothing" => app.settle_mail(staff, action, consignee, digest, MailEnd::Nothing).await,
        _ => Err(Error::new("response.invalid", "act is missing")),
    }
}

/// `GET …/mail/{digest}/crop/{field}`: what is written by hand there, as a picture and as nothing else.
pub(super) async fn crop(
    desk: Desk,
    Path((action, consignee, digest, field)): Path<(String, String, String, String)>,
) -> Answer {
    let (action, consignee) = (ActionId::from(action.as_str()), ConsigneeId::from(consignee.as_str()));
    let png = desk.app.office_crop(&desk.staff, &action, &consignee, &parsed(&digest)?, &field).await?;
    Ok(([(header::CONTENT_TYPE, "image/png")], png).into_response())
}

fn parsed(digest: &str) -> Result<Digest, crate::door::Refusal> {
    Digest::parse(digest).ok_or_else(|| Error::new("mail.unknown", "").into())
}

async fn show(
    desk: &Desk,
    action: &ActionId,
    consignee: &ConsigneeId,
    digest: &Digest,
    note: Option<super::desk::Note>,
    typed: Option<Fields>,
) -> Answer {
    let status = note.as_ref().map_or(StatusCode::OK, |n| n.status);
    let mail = desk.app.office_mail(&desk.staff, action, consignee, digest).await?;
    let m = desk.app.office_consignee(&desk.staff, action, consignee, &desk.lang()).await?;
    let mut f = Frame::of(desk, action, "recipients").await?.noted(note);
    f.title = format!("{}, {}", m.row.name, f.title);
    let here = format!("{}/recipients/{}", f.at, encode(consignee.as_str()));
    let queue = Queue::of(desk);
    let at = format!("{here}/mail/{digest}");
    let respond_to = format!("{at}{}", queue.as_ref().map(Queue::suffix).unwrap_or_default());
    let crop = |(field, _): &(String, Vec<u8>)| (field.clone(), format!("{at}/crop/{}", encode(field)));
    let crops = mail.draft.written.iter().map(crop).collect();
    let t = typed.unwrap_or_else(|| filled_in(&m, &mail.draft));
    page_with(status, &MailPage { page: ConsigneePage { f, m, t, here, crops }, mail, respond_to, queue })
}

/// The draft as the fields of the form for entering a response, in the order of its units.
fn filled_in(m: &ConsigneeRoom, draft: &MailDraft) -> Fields {
    let mut fields = vec![("act".to_owned(), "respond".to_owned()), ("channel".to_owned(), "mail".to_owned())];
    let mut put = |name: String, value: String| {
        if !value.is_empty() {
            fields.push((name, value));
        }
    };
    let day = |date: &Option<jiff::civil::Date>| date.map(|d| d.to_string()).unwrap_or_default();
    for (place, unit) in m.units.iter().filter(|unit| !unit.moved).enumerate() {
        let Some((_, Some(said), _)) = draft.form.units.iter().find(|(key, _, _)| *key == unit.key) else { continue };
        let (word, on, text) = match said {
            Said::Done { on } => ("done", day(on), String::new()),
            Said::NotYet { until } => ("not_yet", day(until), String::new()),
            Said::NotHere => ("not_here", String::new(), String::new()),
            Said::NeverHad => ("never_had", String::new(), String::new()),
            Said::PassedOn { to } => ("passed_on", String::new(), to.clone()),
            Said::Scrapped { on } => ("scrapped", day(on), String::new()),
            Said::Cannot { reason } => ("cannot", String::new(), reason.clone()),
        };
        put(format!("said-{place}"), word.to_owned());
        put(format!("on-{place}"), on);
        put(format!("text-{place}"), text);
    }
    for answer in &draft.form.answers {
        let id = &answer.question;
        put(format!("q-{id}"), if answer.yes { "yes" } else { "no" }.to_owned());
        put(format!("qd-{id}"), day(&answer.on));
        put(format!("qn-{id}"), answer.quantity.map(|n| n.to_string()).unwrap_or_default());
        put(format!("qc-{id}"), draft.form.comments.get(id.as_str()).cloned().unwrap_or_default());
    }
    for (detail, said) in &draft.form.contact {
        put(format!("contact-{}", detail.word()), said.clone());
    }
    put("chain".into(), if draft.form.chain_not_applicable { "not_applicable".into() } else { String::new() });
    put("further".into(), draft.form.unknown_serials.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "));
    put("name".into(), draft.form.name.clone());
    put("title".into(), draft.form.title.clone());
    put("dated".into(), day(&draft.form.dated));
    Fields(fields)
}

#[derive(Template)]
#[template(path = "office/mails.html")]
struct MailsPage {
    f: Frame,
    rows: Vec<Arrival>,
}

impl MailsPage {
    fn says(&self, row: &Arrival) -> String {
        says(&self.f, MailKind::of_word(&row.kind).unwrap_or(MailKind::Other))
    }
}

/// `GET /mail`: mails that nobody could join.
pub(super) async fn waiting(desk: Desk) -> Answer {
    let rows = desk.app.office_mails(&desk.staff).await?;
    render(&MailsPage { f: Frame::plain(&desk, "mails-heading").await?, rows })
}

#[derive(Template)]
#[template(path = "office/waiting.html")]
struct WaitingPage {
    queue: Option<Queue>,
    f: Frame,
    w: WaitingMail,
    actions: Vec<ActionLine>,
    t: Fields,
}

impl WaitingPage {
    fn suffix(&self) -> String {
        self.queue.as_ref().map(Queue::suffix).unwrap_or_default()
    }
    fn class(&self, mark: &Mark) -> &'static str {
        class(*mark)
    }
    fn says(&self, view: &MailView) -> String {
        says(&self.f, view.says)
    }
}

/// `GET /mail/{digest}`.
pub(super) async fn one(desk: Desk, Path(digest): Path<String>) -> Answer {
    show_waiting(&desk, &parsed(&digest)?, None, Fields::default()).await
}

/// `POST /mail/{digest}`: whose it is, or that it needs nothing.
pub(super) async fn settle(desk: Desk, Path(digest): Path<String>, fields: Fields) -> Answer {
    let digest = parsed(&digest)?;
    let action = ActionId::from(fields.get("action"));
    let done = match fields.get("act") {
        "join" => desk.app.join_by_number(&desk.staff, &digest, &action, fields.get("number")).await,
        "candidate" => {
            let consignee = ConsigneeId::from(fields.get("consignee"));
            desk.app.join_by_hand(&desk.staff, &digest, &action, &consignee).await.map(|()| consignee)
        }
        "aside" => desk.app.set_mail_aside(&desk.staff, &digest).await.map(|()| ConsigneeId::from("")),
        _ => Err(Error::new("response.invalid", "act is missing")),
    };
    match done {
        Ok(consignee) if consignee.as_str().is_empty() => match Queue::of(&desk) {
            Some(queue) => see(&queue.next("nothing")),
            None => see("/mail"),
        },
        // Whose it is now has to read it; the list that is worked through goes along.
        Ok(consignee) => see(&format!(
            "/actions/{}/recipients/{}/mail/{digest}{}",
            encode(action.as_str()),
            encode(consignee.as_str()),
            Queue::of(&desk).as_ref().map(Queue::suffix).unwrap_or_default()
        )),
        Err(error) => {
            let note = desk.note(error, "join")?;
            show_waiting(&desk, &digest, Some(note), fields).await
        }
    }
}

async fn show_waiting(desk: &Desk, digest: &Digest, note: Option<super::desk::Note>, t: Fields) -> Answer {
    let status = note.as_ref().map_or(StatusCode::OK, |n| n.status);
    let w = desk.app.office_waiting(&desk.staff, digest).await?;
    let actions = desk.app.office_actions(&desk.staff).await?;
    let f = Frame::plain(desk, "mails-heading").await?.noted(note);
    page_with(status, &WaitingPage { queue: Queue::of(desk), f, w, actions, t })
}

/// `GET /mail/{digest}/original`: the bytes, to be kept, never to be opened by a browser.
pub(super) async fn original(desk: Desk, Path(digest): Path<String>) -> Answer {
    let digest = parsed(&digest)?;
    let bytes = desk.app.office_waiting_bytes(&desk.staff, &digest).await?;
    let about = [
        (header::CONTENT_TYPE, "application/octet-stream".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}.eml\"", digest.short())),
    ];
    Ok((about, bytes).into_response())
}
