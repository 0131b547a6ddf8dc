//! The start page: whom it concerns, which units, what to do now, where one stands. And the short word after an act.

use super::{Visit, frame::Frame};
use crate::door::{Answer, page, see};
use app::{Error, rooms::portal::Progress};
use askama::Template;
use jiff::{Timestamp, civil::Date};

/// A unit in a list.
pub(crate) struct UnitRow {
    pub serial: String,
    pub about: String,
}

/// By whom a link was handed on.
pub(crate) struct HandedBy {
    pub who: String,
    pub on: Date,
}

#[derive(Template)]
#[template(path = "portal/start.html")]
struct Start {
    f: Frame,
    consignee: String,
    units: Vec<UnitRow>,
    handed: Option<HandedBy>,
    progress: Progress,
    measures_done: bool,
    draft: bool,
    chain: bool,
    main: bool,
    blind: bool,
    others: usize,
    evidence: Option<(usize, usize)>,
    told: bool,
    readers: u64,
}

/// The units of a visit, as rows.
pub(crate) fn unit_rows(visit: &Visit, f: &Frame) -> Vec<UnitRow> {
    let row = |unit: &&domain::reconcile::UnitState| {
        let product = visit.room.product(&unit.listed.product);
        let about = product
            .map(|p| f.vv("portal-unit-about", "name", &p.form_name, "number", &p.catalogue_no))
            .unwrap_or_default();
        UnitRow { serial: f.unit(&visit.room, &unit.listed.unit), about }
    };
    visit.room.units().iter().map(row).collect()
}

/// By whom this link was handed on: by the main contact, as far as we know its name.
pub(crate) fn handed_by(visit: &Visit) -> Option<HandedBy> {
    let handover = visit.room.handover()?;
    let (contact, name) = (visit.room.contact(), visit.room.name());
    let who = if contact.is_empty() { name.to_owned() } else { format!("{contact}, {name}") };
    Some(HandedBy { who, on: day(handover.at) })
}

pub(crate) fn day(at: Timestamp) -> Date {
    app::clock::day(at)
}

/// `GET /p/{action}/{token}`
pub(crate) async fn show(visit: Visit) -> Answer {
    if visit.room.is_reader() {
        return see(&visit.at("users"));
    }
    let f = visit.frame();
    let progress = visit.room.progress();
    let draft = visit.room.has_draft();
    let units = unit_rows(&visit, &f);
    let evidence = visit.app.has_profile(&visit.room).await?.then(|| (visit.room.shown(), units.len()));
    let evidence = evidence.filter(|(_, total)| *total > 0);
    page(&Start {
        consignee: visit.room.name().to_owned(),
        handed: handed_by(&visit),
        measures_done: progress.units > 0 && progress.done == progress.units,
        chain: visit.room.is_chain(),
        main: visit.room.is_main(),
        blind: visit.room.is_blind(),
        others: visit.room.state.handovers.iter().filter(|h| h.withdrawn_at.is_none()).count(),
        told: visit.room.is_answered_in_talk(),
        readers: visit.room.state.talk.readers(),
        f,
        units,
        progress,
        draft,
        evidence,
    })
}

#[derive(Template)]
#[template(path = "portal/done.html")]
struct Done {
    f: Frame,
    title: String,
    text: String,
    steps: Vec<String>,
}

/// `GET /p/{action}/{token}/done/{what}`: after an act that has no page of its own.
pub(crate) async fn done(visit: Visit) -> Answer {
    let f = visit.frame();
    let state = &visit.room.state;
    // Nobody is told that something happened which did not.
    let what = match visit.param("what") {
        "hand" if !state.handovers.is_empty() && visit.room.is_main() => "hand",
        "contact" if visit.room.is_main() => "contact",
        "users" if state.talk.readers() > 0 => "users",
        "intruder" if state.compromise_suspected => "intruder",
        "recipients" if !state.named.is_empty() && visit.room.is_main() => "recipients",
        _ => return Err(visit.refuse(Error::new("link.unknown", ""))),
    };
    let steps = if what == "intruder" { super::intruder::first_steps(&visit, &f) } else { Vec::new() };
    page(&Done { title: f.t(&format!("portal-done-{what}")), text: f.t(&format!("portal-done-{what}-text")), f, steps })
}
