//! The rooms of who calls: a queue, and one call at a time with what to say and what may come of it.
//!
//! Who only calls sees these pages and no other (`desk.rs`). A call is taken by a button, because that is on record.

use super::{
    consignee::{self, ConsigneePage, wrong},
    desk::Desk,
    frame::Frame,
};
use crate::door::{Answer, Fields, encode, page as render, page::page_with, see};
use app::{
    Error,
    acts::{
        correct_contact::RightContact,
        finish_call::{BackAt, CallResult, RESULTS},
    },
    rooms::office::calls::{CallLine, CallRoom},
};
use askama::Template;
use axum::{extract::Path, http::StatusCode};
use domain::{
    calendar::{Moments, Zone},
    fact::CallOutcome,
    id::{ActionId, ConsigneeId},
    lang::Lang,
};
use jiff::Timestamp;
use std::ops::Deref;

#[derive(Template)]
#[template(path = "office/calls.html")]
struct CallsPage {
    f: Frame,
    lines: Vec<CallLine>,
}

impl CallsPage {
    fn lang(&self, lang: &Lang) -> String {
        app::Words::of(lang).t("language-name")
    }
    fn means(&self, line: &CallLine) -> String {
        self.f.s.word("means", line.means.word())
    }
    fn url(&self, line: &CallLine) -> String {
        format!("/calls/{}/{}", encode(line.action.as_str()), encode(line.consignee.as_str()))
    }
    fn can_take_any(&self) -> bool {
        self.lines.iter().any(CallLine::can_be_made)
    }
}

/// `GET /calls`.
pub(super) async fn list(desk: Desk) -> Answer {
    let lines = desk.app.calls_due(&desk.staff).await?;
    render(&CallsPage { f: Frame::plain(&desk, "calls-heading").await?, lines })
}

/// `POST /calls`: takes the next call, or the one that is named.
pub(super) async fn take(desk: Desk, fields: Fields) -> Answer {
    let (app, staff) = (&desk.app, &desk.staff);
    let taken = match (fields.get("action"), fields.get("consignee")) {
        ("", _) | (_, "") => app.take_next_call(staff).await,
        (action, consignee) => {
            let (action, consignee) = (ActionId::from(action), ConsigneeId::from(consignee));
            app.take_call(staff, &action, &consignee).await.map(|()| (action, consignee))
        }
    };
    match taken {
        Ok((action, consignee)) => see(&format!("/calls/{}/{}", encode(action.as_str()), encode(consignee.as_str()))),
        Err(error) => {
            let note = desk.note(error, "take")?;
            let lines = desk.app.calls_due(&desk.staff).await?;
            let (status, f) = (note.status, Frame::plain(&desk, "calls-heading").await?.noted(Some(note)));
            page_with(status, &CallsPage { f, lines })
        }
    }
}

#[derive(Template)]
#[template(path = "office/call.html")]
struct CallPage {
    page: ConsigneePage,
    lang: String,
    direction: &'static str,
    confirmed: bool,
    reference: String,
    means: String,
    script: Vec<app::rooms::office::calls::ScriptLine>,
    now: Timestamp,
    zone: Zone,
}

impl Deref for CallPage {
    type Target = ConsigneePage;
    fn deref(&self) -> &ConsigneePage {
        &self.page
    }
}

impl CallPage {
    fn respond_to(&self) -> &str {
        &self.page.here
    }
    fn results(&self) -> Vec<(&'static str, String)> {
        RESULTS.iter().map(|o| (word(*o), self.f.s.word("outcome", word(*o)))).collect()
    }
    /// What the clocks there show now.
    fn time_there(&self) -> String {
        self.f.s.time_in(&self.zone, self.now)
    }
    /// The two moments of a time that comes twice, as choices; none unless that was said of what is typed.
    fn twice(&self) -> Vec<(&'static str, String)> {
        if !self.f.wrong("result-second") {
            return Vec::new();
        }
        let Ok(Some(back)) = back_at(&self.t) else { return Vec::new() };
        match self.zone.moments(back.local) {
            Some(Moments::Two(first, second)) => {
                vec![("no", self.f.s.time_in(&self.zone, first)), ("yes", self.f.s.time_in(&self.zone, second))]
            }
            _ => Vec::new(),
        }
    }
    fn is_foreign(&self) -> bool {
        self.lang != self.f.s.w.tag()
    }
    /// What is typed in a form that is shown again.
    fn again(&self, act: &str, name: &str) -> &str {
        if self.t.get("act") == act { self.t.get(name) } else { "" }
    }
}

fn word(outcome: CallOutcome) -> &'static str {
    match outcome {
        CallOutcome::Reached => "reached",
        CallOutcome::NoAnswer => "no_answer",
        CallOutcome::MessageLeft => "message_left",
        CallOutcome::WrongContact => "wrong_contact",
        CallOutcome::Posted => "posted",
        CallOutcome::Returned => "returned",
        CallOutcome::Refused => "refused",
        CallOutcome::CallBack => "call_back",
    }
}

/// `GET /calls/{action}/{consignee}`: the call that this person has taken.
pub(super) async fn page(desk: Desk, Path((action, consignee)): Path<(String, String)>) -> Answer {
    show(&desk, &action, &consignee, None, Fields::default()).await
}

/// `POST /calls/{action}/{consignee}`: `act` says what came of it.
pub(super) async fn act(desk: Desk, Path((action, consignee)): Path<(String, String)>, fields: Fields) -> Answer {
    let ids = (ActionId::from(action.as_str()), ConsigneeId::from(consignee.as_str()));
    let act = fields.get("act").to_owned();
    match done(&desk, &ids.0, &ids.1, &act, &fields).await {
        Ok(()) => see(&format!("/calls?done=call-{act}")),
        Err(error) => {
            let note = match error.outward.strip_prefix("field:").and_then(|t| t.split_once(' ')) {
                Some((field, key)) => desk.wrong(&act, field, key),
                None => desk.note(error, &act)?,
            };
            show(&desk, &action, &consignee, Some(note), fields).await
        }
    }
}

async fn done(desk: &Desk, action: &ActionId, consignee: &ConsigneeId, act: &str, fields: &Fields) -> app::Result<()> {
    let (app, staff) = (&desk.app, &desk.staff);
    match act {
        "result" => {
            let outcome = RESULTS.into_iter().find(|o| word(*o) == fields.get("outcome"));
            let result = CallResult {
                outcome: outcome.ok_or_else(|| wrong("outcome", "office-missing-choice"))?,
                note: fields.get("note").to_owned(),
                back_at: back_at(fields)?,
                right: RightContact { name: fields.get("name").to_owned(), email: fields.get("email").to_owned() },
                phone: fields.get("phone").to_owned(),
            };
            if result.outcome == CallOutcome::CallBack && result.back_at.is_none() {
                return Err(wrong("day", "office-no-date"));
            }
            app.finish_call(staff, action, consignee, &result).await
        }
        "respond" => {
            let form = consignee::filled(fields)?;
            app.answer_in_call(staff, action, consignee, &form).await.map(drop)
        }
        "leave" => app.leave_call(staff, action, consignee).await,
        _ => Err(Error::new("response.invalid", "act is missing")),
    }
}

/// The day and time of a call back, by the clocks that the page names; none if no day is named.
fn back_at(fields: &Fields) -> app::Result<Option<BackAt>> {
    if fields.get("day").is_empty() {
        return Ok(None);
    }
    let day = domain::date::read(fields.get("day")).ok_or_else(|| wrong("day", "office-no-date"))?;
    let (hour, minute) = fields.get("time").split_once([':', '.']).unwrap_or((fields.get("time"), "0"));
    let local = match (hour.trim().parse(), minute.trim().parse()) {
        (Ok(hour @ 0..=23), Ok(minute @ 0..=59)) => day.at(hour, minute, 0, 0),
        _ => return Err(wrong("time", "calls-no-time")),
    };
    let second = match fields.get("second") {
        "no" => Some(false),
        "yes" => Some(true),
        _ => None,
    };
    Ok(Some(BackAt { local, second }))
}

async fn show(desk: &Desk, action: &str, consignee: &str, note: Option<super::desk::Note>, t: Fields) -> Answer {
    let status = note.as_ref().map_or(StatusCode::OK, |n| n.status);
    let ids = (ActionId::from(action), ConsigneeId::from(consignee));
    let room = desk.app.call_room(&desk.staff, &ids.0, &ids.1, &desk.lang()).await?;
    let CallRoom { room: m, means, script, lang, direction, confirmed, reference, now, zone } = room;
    let mut f = Frame::plain(desk, "calls-heading").await?.noted(note);
    f.title = format!("{}, {}", m.row.name, f.title);
    let means = f.s.word("means", means.word());
    let here = format!("/calls/{}/{}", encode(action), encode(consignee));
    let page = ConsigneePage { f, m, t, here, crops: Vec::new() };
    page_with(status, &CallPage { page, lang, direction, confirmed, reference, means, script, now, zone })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn the_time_of_a_call_back() {
        let fields = |day: &str, time: &str| Fields(vec![("day".into(), day.into()), ("time".into(), time.into())]);
        assert_eq!(back_at(&fields("", "9:00")).unwrap(), None);
        let at = back_at(&fields("13.01.2026", "9:30")).unwrap().unwrap();
        assert_eq!((at.local.to_string().as_str(), at.second), ("2026-01-13T09:30:00", None));
        assert_eq!(back_at(&fields("13.01.2026", "14")).unwrap().unwrap().local.to_string(), "2026-01-13T14:00:00");
        assert!(back_at(&fields("13.01.2026", "25:00")).is_err() && back_at(&fields("32.01.2026", "9")).is_err());
        assert!(back_at(&fields("13.01.2026", "")).is_err());
    }
}
