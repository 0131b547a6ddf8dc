//! One consignee's whole story, and what a person can do about it.

use super::{
    desk::{Desk, Note},
    evidence::InWords,
    frame::Frame,
};
use crate::door::{Answer, Fields, encode, page::page_with, see};
use app::{
    Error,
    acts::{
        correct_contact::RightContact,
        receive_response::{FilledForm, Said},
    },
    rooms::office::{
        consignee::{AskedLine, ConsigneeRoom, EarlierLine, Evidence, UnitLine},
        person::RetentionRule,
    },
};
use askama::Template;
use axum::{extract::Path, http::StatusCode};
use domain::{
    date,
    fact::{CallOutcome, CarriedOver, EvidenceMethod, Means, TaskKind},
    id::{ActionId, ConsigneeId, Serial, TaskId, UnitKey},
    reconcile::Task,
    response::{Answer as Given, Channel, ContactDetail},
    scope::Standing,
};

const MEANS: [(&str, Means); 7] = [
    ("phone", Means::Phone),
    ("other_contact", Means::OtherContact),
    ("line_manager", Means::LineManager),
    ("letter", Means::Letter),
    ("registered_letter", Means::RegisteredLetter),
    ("visit", Means::Visit),
    ("authority", Means::Authority),
];
const OUTCOMES: [(&str, CallOutcome); 7] = [
    ("reached", CallOutcome::Reached),
    ("no_answer", CallOutcome::NoAnswer),
    ("message_left", CallOutcome::MessageLeft),
    ("wrong_contact", CallOutcome::WrongContact),
    ("posted", CallOutcome::Posted),
    ("returned", CallOutcome::Returned),
    ("refused", CallOutcome::Refused),
];
const CHANNELS: [(&str, Channel); 3] = [("phone", Channel::Phone), ("mail", Channel::Mail), ("paper", Channel::Paper)];
const SAID: [&str; 7] = ["done", "not_yet", "not_here", "never_had", "passed_on", "scrapped", "cannot"];

#[derive(Template)]
#[template(path = "office/consignee.html")]
pub(super) struct ConsigneePage {
    pub f: Frame,
    pub m: ConsigneeRoom,
    pub t: Fields,
    pub here: String,
    /// Pictures of handwriting: the field they are for, and their address.
    pub crops: Vec<(String, String)>,
}

impl ConsigneePage {
    /// Where the form for entering a response goes.
    fn respond_to(&self) -> &str {
        &self.here
    }
    /// The picture of what is written by hand for this field.
    pub(super) fn crop(&self, field: &str) -> Option<&str> {
        self.crops.iter().find(|(name, _)| name == field).map(|(_, url)| url.as_str())
    }
    /// Whether the button of the form for a response has a key.
    pub(super) fn keys(&self) -> bool {
        false
    }
    fn is_mail(&self, task: &Task) -> bool {
        task.kind == TaskKind::Mail
    }
    /// Work that is done where people talk.
    fn is_talk(&self, task: &Task) -> bool {
        matches!(task.kind, TaskKind::Question | TaskKind::HeldFile)
    }
    fn confidence(&self, rule: &RetentionRule) -> String {
        self.f.s.word("confidence", &rule.confidence)
    }
    pub(super) fn role(&self) -> String {
        self.f.s.word("chain", self.m.row.role.word())
    }
    fn tier(&self) -> String {
        self.f.s.w.with("numbers-tier", &[("number", self.m.row.tier.to_string().into())])
    }
    /// The address in one line.
    pub(super) fn place(&self) -> String {
        let lines = self.m.row.address.lines().map(str::trim).filter(|l| !l.is_empty());
        lines.map(str::to_owned).chain([self.f.s.country(&self.m.row.country)]).collect::<Vec<_>>().join(", ")
    }
    pub(super) fn chain(&self) -> bool {
        self.m.row.role.in_chain()
    }
    pub(super) fn asks(&self, question: &AskedLine) -> bool {
        let own = question.only.is_none_or(|role| role == self.m.row.role);
        own && if self.chain() { !question.users } else { !question.chain }
    }
    pub(super) fn contact_word(&self, detail: &ContactDetail) -> String {
        self.f.s.t(&format!("form-{}", detail.word().replace('_', "-")))
    }
    pub(super) fn options(&self, prefix: &str) -> Vec<(&'static str, String)> {
        let words: Vec<&'static str> = match prefix {
            "means" => MEANS.iter().map(|(w, _)| *w).collect(),
            "outcome" => OUTCOMES.iter().map(|(w, _)| *w).collect(),
            "channel" => CHANNELS.iter().map(|(w, _)| *w).collect(),
            _ => SAID.to_vec(),
        };
        words.into_iter().map(|w| (w, self.f.s.word(prefix, w))).collect()
    }
    pub(super) fn typed(&self, name: &str, value: &str) -> bool {
        self.t.get(name) == value
    }
    pub(super) fn method(&self, evidence: &Evidence) -> String {
        self.f.s.t(match evidence.method {
            EvidenceMethod::OnSite => "method-on-site",
            EvidenceMethod::Fieldcheck => "method-fieldcheck",
        })
    }
    pub(super) fn serial(&self, unit: &UnitLine) -> String {
        unit.serial.clone().unwrap_or_else(|| self.f.s.t("office-no-serial"))
    }
    pub(super) fn said(&self) -> InWords<'_> {
        InWords(&self.f)
    }
    pub(super) fn vex(&self, unit: &UnitLine) -> Option<String> {
        let serial = encode(unit.serial.as_ref().filter(|_| unit.vex)?).replace('/', "%2F");
        Some(format!("{}/vex/{serial}", self.here))
    }
    /// Under which earlier revision something was answered, when and by whom.
    pub(super) fn earlier(&self, line: &EarlierLine) -> String {
        let values = [
            ("revision", line.revision.into()),
            ("moment", self.f.s.w.moment(line.at).into()),
            ("name", self.f.s.part(&line.by).into()),
        ];
        self.f.s.w.with("consignee-earlier", &values)
    }
    fn carried(&self, there: &CarriedOver) -> String {
        let values = [("action", there.action.as_str().into()), ("revision", there.revision.into())];
        self.f.s.w.with("consignee-carried", &values)
    }
    pub(super) fn possibly(&self, unit: &UnitLine) -> bool {
        unit.standing == Standing::Possibly
    }
    pub(super) fn clash(&self, unit: &UnitLine) -> bool {
        unit.evidence.as_ref().is_some_and(|e| !e.safe)
    }
    pub(super) fn task(&self, task: &Task) -> String {
        self.f.s.word("task", task.kind.word())
    }
    pub(super) fn task_class(&self, task: &Task) -> &'static str {
        match task.kind {
            TaskKind::SuspectedIntruder => "alarm",
            TaskKind::Contradiction | TaskKind::Reopened => "clash",
            _ => "doubt",
        }
    }
}

/// `GET /actions/{action}/recipients/{consignee}`.
pub(super) async fn page(desk: Desk, Path((action, consignee)): Path<(String, String)>) -> Answer {
    let (action, consignee) = (ActionId::from(action.as_str()), ConsigneeId::from(consignee.as_str()));
    show(&desk, &action, &consignee, None, Fields::default()).await
}

/// `POST /actions/{action}/recipients/{consignee}`: `act` names the form.
pub(super) async fn act(desk: Desk, Path((action, consignee)): Path<(String, String)>, fields: Fields) -> Answer {
    let (action, consignee) = (ActionId::from(action.as_str()), ConsigneeId::from(consignee.as_str()));
    let act = fields.get("act").to_owned();
    match done(&desk, &action, &consignee, &act, &fields).await {
        Ok(()) => {
            see(&format!("/actions/{}/recipients/{}?done={act}", encode(action.as_str()), encode(consignee.as_str())))
        }
        Err(error) => again(&desk, &action, &consignee, error, &act, fields).await,
    }
}

/// The page once more, with what was typed and why it was not taken.
pub(super) async fn again(
    desk: &Desk,
    action: &ActionId,
    consignee: &ConsigneeId,
    error: Error,
    act: &str,
    fields: Fields,
) -> Answer {
    let note = match error.outward.strip_prefix("field:").and_then(|t| t.split_once(' ')) {
        Some((field, key)) => desk.wrong(act, field, key),
        None => desk.note(error, act)?,
    };
    show(desk, action, consignee, Some(note), fields).await
}

pub(super) async fn show(
    desk: &Desk,
    action: &ActionId,
    consignee: &ConsigneeId,
    note: Option<Note>,
    t: Fields,
) -> Answer {
    let status = note.as_ref().map_or(StatusCode::OK, |n| n.status);
    let m = desk.app.office_consignee(&desk.staff, action, consignee, &desk.lang()).await?;
    let mut f = Frame::of(desk, action, "recipients").await?.noted(note);
    f.title = format!("{}, {}", m.row.name, f.title);
    let here = format!("{}/recipients/{}", f.at, encode(consignee.as_str()));
    page_with(status, &ConsigneePage { f, m, t, here, crops: Vec::new() })
}

pub(super) async fn done(
    desk: &Desk,
    action: &ActionId,
    consignee: &ConsigneeId,
    act: &str,
    fields: &Fields,
) -> app::Result<()> {
    let (app, staff) = (&desk.app, &desk.staff);
    match act {
        "call" => {
            let means = chosen(&MEANS, fields, "means")?;
            let outcome = chosen(&OUTCOMES, fields, "outcome")?;
            app.log_call(staff, action, consignee, means, outcome, fields.get("note")).await
        }
        "contact" => {
            let right = RightContact { name: fields.get("name").to_owned(), email: fields.get("email").to_owned() };
            app.correct_contact(staff, action, consignee, &right).await
        }
        "revoke" => app.revoke_link(staff, action, consignee, fields.get("reason")).await.map(drop),
        "evidence" => {
            let safe = match fields.get("safe") {
                "yes" => true,
                "no" => false,
                _ => return Err(wrong("safe", "office-missing-choice")),
            };
            let unit = UnitKey::from(fields.get("unit"));
            app.record_evidence(staff, action, consignee, &unit, safe, fields.get("note")).await
        }
        "next-contact" => app.try_next_contact(staff, action, consignee).await,
        "unreachable" => app.declare_unreachable(staff, action, consignee, fields.get("reason")).await,
        "settle" => {
            let task = TaskId::from(fields.get("task"));
            app.settle_task(staff, action, consignee, &task, fields.get("resolution")).await
        }
        "erase" => match fields.get("sure") {
            "yes" => app.erase_person(staff, action, consignee).await.map(drop),
            _ => Err(wrong("sure", "office-missing-choice")),
        },
        "respond" => {
            let channel = chosen(&CHANNELS, fields, "channel")?;
            let form = filled(fields)?;
            app.enter_response(staff, action, consignee, channel, &form).await.map(drop)
        }
        _ => Err(Error::new("response.invalid", "act is missing")),
    }
}

/// An error at a field, with the key of what to say.
pub(super) fn wrong(field: &str, key: &str) -> Error {
    Error::new("response.invalid", format!("field:{field} {key}"))
}

fn chosen<T: Copy>(of: &[(&str, T)], fields: &Fields, name: &str) -> app::Result<T> {
    let found = of.iter().find(|(word, _)| *word == fields.get(name)).map(|(_, value)| *value);
    found.ok_or_else(|| wrong(name, "office-missing-choice"))
}

/// Reads the form for entering a response: `unit` lists the keys, the rest is numbered in their order.
pub(super) fn filled(fields: &Fields) -> app::Result<FilledForm> {
    let mut form = FilledForm {
        name: fields.get("name").to_owned(),
        title: fields.get("title").to_owned(),
        ..FilledForm::default()
    };
    form.dated = day(fields, "dated")?;
    for (place, unit) in fields.all("unit").iter().enumerate() {
        let on = format!("on-{place}");
        let text = fields.get(&format!("text-{place}")).to_owned();
        let said = match fields.get(&format!("said-{place}")) {
            "done" => Some(Said::Done { on: day(fields, &on)? }),
            "not_yet" => Some(Said::NotYet { until: day(fields, &on)? }),
            "not_here" => Some(Said::NotHere),
            "never_had" => Some(Said::NeverHad),
            "passed_on" if text.is_empty() => return Err(wrong(&format!("text-{place}"), "office-missing")),
            "passed_on" => Some(Said::PassedOn { to: text }),
            "scrapped" => Some(Said::Scrapped { on: day(fields, &on)? }),
            "cannot" if text.is_empty() => return Err(wrong(&format!("text-{place}"), "office-missing")),
            "cannot" => Some(Said::Cannot { reason: text }),
            _ => None,
        };
        form.units.push((UnitKey::from(unit.as_str()), said, None));
    }
    for question in fields.all("question") {
        let yes = match fields.get(&format!("q-{question}")) {
            "yes" => true,
            "no" => false,
            _ => continue,
        };
        let on = day(fields, &format!("qd-{question}"))?.filter(|_| yes);
        let quantity = match fields.get(&format!("qn-{question}")) {
            "" => None,
            text => Some(text.parse().map_err(|_| wrong(&format!("qn-{question}"), "portal-wrong-quantity"))?),
        };
        let comment = fields.get(&format!("qc-{question}"));
        if yes && !comment.is_empty() {
            form.comments.insert(question.clone(), comment.to_owned());
        }
        form.answers.push(Given { on, quantity: quantity.filter(|_| yes), ..Given::plain(question.as_str(), yes) });
    }
    let given = ContactDetail::ALL.map(|d| (d, fields.get(&format!("contact-{}", d.word())).to_owned()));
    form.contact = given.into_iter().filter(|(_, text)| !text.is_empty()).collect();
    form.chain_not_applicable = fields.get("chain") == "not_applicable";
    let further = fields.get("further").split([',', ';', '\n']).map(str::trim).filter(|s| !s.is_empty());
    form.unknown_serials = further.map(Serial::from).collect();
    Ok(form)
}

/// A day as typed, or none.
fn day(fields: &Fields, name: &str) -> app::Result<Option<jiff::civil::Date>> {
    match fields.get(name) {
        "" => Ok(None),
        text => date::read(text).map(Some).ok_or_else(|| wrong(name, "office-no-date")),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        Fields(pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect())
    }

    #[test]
    fn a_form_from_the_telephone() {
        let form = filled(&fields(&[
            ("unit", "a/1"),
            ("unit", "a/2"),
            ("said-0", "done"),
            ("on-0", "03.12.2026"),
            ("said-1", "passed_on"),
            ("text-1", "Labor Probe"),
            ("question", "receipt"),
            ("q-receipt", "yes"),
            ("question", "users_informed"),
            ("further", "77, 78"),
            ("name", "P. Beispiel"),
        ]))
        .unwrap();
        assert_eq!(form.units[0].1, Some(Said::Done { on: Some(jiff::civil::date(2026, 12, 3)) }));
        assert_eq!(form.units[1].1, Some(Said::PassedOn { to: "Labor Probe".into() }));
        assert_eq!((form.answers.len(), form.unknown_serials.len()), (1, 2));
    }

    #[test]
    fn what_cannot_be_read_names_its_field() {
        let error = filled(&fields(&[("unit", "a/1"), ("said-0", "done"), ("on-0", "31.02.2026")])).unwrap_err();
        assert_eq!(error.outward, "field:on-0 office-no-date");
        let error = filled(&fields(&[("unit", "a/1"), ("said-0", "cannot")])).unwrap_err();
        assert_eq!(error.outward, "field:text-0 office-missing");
    }
}
