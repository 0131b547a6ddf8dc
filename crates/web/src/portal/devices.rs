//! Step 1 of the form: what became of each unit.

use super::{
    Visit,
    frame::Frame,
    parts::{Choice, Field, Wrongs},
    start::{HandedBy, handed_by},
};
use crate::door::{Answer, Fields, Refusal, page, page::page_with, see};
use app::{
    acts::receive_response::{FilledForm, Said},
    rooms::portal::{Before, Kept, UnitEntry, Wrong},
};
use askama::Template;
use axum::http::StatusCode;
use domain::{id::UnitKey, reconcile::UnitState, scope::Standing};
use jiff::Timestamp;

/// One unit with its answer.
struct Card {
    id: String,
    key: String,
    serial: String,
    facts: Vec<String>,
    choices: Vec<Choice>,
    serial_field: Option<Field>,
    error: String,
    shown_at: Option<Timestamp>,
    not_shown: String,
    note: String,
    before: String,
}

#[derive(Template)]
#[template(path = "portal/devices.html")]
struct Devices {
    f: Frame,
    cards: Vec<Card>,
    rest: Vec<Choice>,
    extra: Field,
    seen: String,
    errors: Wrongs,
    handed: Option<HandedBy>,
    main: bool,
    chain: bool,
    /// Some earlier answers can be taken over.
    before: bool,
}

/// `GET …/devices`
pub(crate) async fn show(visit: Visit) -> Answer {
    let form = visit.room.filled_form();
    let entries = visit.room.unit_entries(&form);
    let extra: Vec<&str> = form.unknown_serials.iter().map(domain::id::Serial::as_str).collect();
    let seen = visit.room.draft_mark();
    let before = visit.app.answers_before(&visit.room).await?;
    page(&devices(&visit, &entries, &extra.join("\n"), seen, &before, &[]))
}

/// `POST …/devices`
pub(crate) async fn take(visit: Visit, fields: Fields) -> Answer {
    let mut form = visit.room.filled_form();
    let entries = typed(&fields);
    let before = visit.app.answers_before(&visit.room).await?;
    let as_before = fields.get("act") == "before";
    let rest = (!as_before && fields.get("rest") == "done").then_some(Said::Done { on: None });
    let mut wrong = visit.room.take_units(&mut form, &entries, rest.as_ref(), fields.get("extra"));
    if as_before {
        visit.room.same_as_before(&mut form, &before);
    }
    if wrong.is_empty() {
        wrong = kept(&visit, &form, &fields).await?;
    }
    if wrong.is_empty() {
        if fields.get("act") == "save" {
            return see(&visit.at(""));
        }
        if as_before {
            return see(&visit.at("devices"));
        }
        wrong = visit.room.missing(&form).into_iter().filter(|w| w.at.starts_with('u')).collect();
    }
    if wrong.is_empty() {
        return see(&visit.at(if visit.room.is_main() { "questions" } else { "check" }));
    }
    let seen = visit.room.draft_mark();
    let page = devices(&visit, &entries, fields.get("extra"), seen, &before, &wrong);
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// Keeps the form over the one that the page showed; names what somebody else saved otherwise meanwhile.
pub(crate) async fn kept(visit: &Visit, form: &FilledForm, fields: &Fields) -> Result<Vec<Wrong>, Refusal> {
    let seen = match fields.0.iter().find(|(name, _)| name == "seen") {
        Some((_, seen)) => seen.clone(),
        None => visit.room.draft_mark(),
    };
    Ok(match visit.app.keep_form(&visit.room, form, &seen).await? {
        Kept::Saved(_) => Vec::new(),
        Kept::Otherwise(wrong) => wrong,
    })
}

/// What was typed for one unit, or for many at once: the fields of the form whose names begin with this.
pub(super) fn entry(fields: &Fields, begin: &str) -> UnitEntry {
    let get = |part: &str| fields.get(&format!("{begin}{part}")).to_owned();
    UnitEntry {
        key: get("-key"),
        choice: get(""),
        done_on: get("-done-on"),
        until: get("-until"),
        to: get("-to"),
        scrapped_on: get("-scrapped-on"),
        why: get("-why"),
        serial: get("-serial"),
    }
}

/// What was typed, unit by unit; each carries its key, so that a list that changed meanwhile mixes nothing up.
fn typed(fields: &Fields) -> Vec<UnitEntry> {
    let mut entries = Vec::new();
    while fields.has(&format!("u{}-key", entries.len())) {
        entries.push(entry(fields, &format!("u{}", entries.len())));
    }
    entries
}

fn devices(
    visit: &Visit,
    entries: &[UnitEntry],
    extra: &str,
    seen: String,
    before: &[Before],
    wrong: &[Wrong],
) -> Devices {
    let f = visit.frame();
    let errors = f.wrongs_here(wrong);
    let units = visit.room.units();
    let one = |(place, unit): (usize, &&UnitState)| {
        let card = card(visit, &f, place, unit, entries, &errors);
        let found = before.iter().find(|b| b.unit == unit.listed.unit);
        Card { before: found.map(|b| said_before(&f, b)).unwrap_or_default(), ..card }
    };
    let cards: Vec<Card> = units.iter().enumerate().map(one).collect();
    // With many units one answer for all the others saves a hundred clicks; it never overrides an answer given.
    let rest = if units.len() > 3 {
        vec![
            Choice::radio("rest-each", "rest", "", "", f.t("portal-rest-each")),
            Choice::radio("rest-done", "rest", "done", "", f.t("portal-rest-done")).hint(f.t("portal-said-done-hint")),
        ]
    } else {
        Vec::new()
    };
    let extra = Field::new("area", "extra", f.t("portal-extra"), extra, &errors).hint(f.t("portal-extra-hint"));
    Devices {
        cards,
        rest,
        extra,
        seen,
        errors,
        handed: handed_by(visit),
        main: visit.room.is_main(),
        chain: visit.room.is_chain(),
        before: before.iter().any(|b| b.is_whole && open(entries, &b.unit)),
        f,
    }
}

fn card(visit: &Visit, f: &Frame, place: usize, unit: &UnitState, entries: &[UnitEntry], errors: &Wrongs) -> Card {
    let key = &unit.listed.unit;
    let empty = UnitEntry::of(key, None, None);
    let entry = entries.iter().find(|e| e.key == key.as_str()).unwrap_or(&empty);
    let id = format!("u{place}");
    let mut facts = Vec::new();
    if let Some(product) = visit.room.product(&unit.listed.product) {
        facts.push(product.form_name.clone());
        facts.push(match product.udi_di() {
            Some(di) => f.vv("portal-unit-numbers", "number", &product.catalogue_no, "udi", di),
            None => f.v("portal-unit-number", "number", &product.catalogue_no),
        });
    }
    if unit.listed.standing == Standing::Possibly {
        facts.push(f.t("portal-unit-possibly"));
    }
    let serial_field = unit.listed.serial.is_none().then(|| {
        Field::new("text", format!("{id}-serial"), f.t("portal-serial-read"), &entry.serial, errors)
            .hint(f.t("portal-serial-read-hint"))
    });
    Card {
        serial: f.unit(&visit.room, key),
        choices: choices(f, &id, entry, errors),
        error: errors.at(&format!("{id}-done")),
        shown_at: unit.shown_done_at,
        not_shown: super::evidence::in_words(f, visit, key),
        note: handed_note(visit, f, key),
        before: String::new(),
        key: key.to_string(),
        facts,
        serial_field,
        id,
    }
}

/// Whether nothing is said yet about this unit.
fn open(entries: &[UnitEntry], key: &UnitKey) -> bool {
    entries.iter().all(|e| e.key != key.as_str() || e.choice.is_empty())
}

/// An earlier answer in one sentence.
fn said_before(f: &Frame, before: &Before) -> String {
    let mut values = vec![
        ("revision", before.revision.to_string()),
        ("date", f.day_of(&before.at)),
        ("said", f.said(Some(&before.said))),
    ];
    if before.by.is_empty() {
        return f.values("portal-before", &values);
    }
    values.push(("name", before.by.clone()));
    f.values("portal-before-by", &values)
}

fn handed_note(visit: &Visit, f: &Frame, key: &UnitKey) -> String {
    match visit.room.handed(key) {
        Some(h) if visit.room.is_main() => {
            f.vv("portal-unit-handed", "to", visit.room.value(&h.to), "date", f.day(&super::start::day(h.at)))
        }
        _ => String::new(),
    }
}

pub(crate) fn choices(f: &Frame, id: &str, entry: &UnitEntry, errors: &Wrongs) -> Vec<Choice> {
    let choice =
        |value: &str, label: &str| Choice::radio(format!("{id}-{value}"), id, value, &entry.choice, f.t(label));
    let date = |part: &str, label: &str, value: &str| {
        Field::new("date", format!("{id}-{part}"), f.t(label), value, errors).hint(f.t("portal-date-hint"))
    };
    let known = |field: Field| field.hint(f.t("portal-date-hint-known"));
    let area =
        |part: &str, label: &str, value: &str| Field::new("area", format!("{id}-{part}"), f.t(label), value, errors);
    vec![
        choice("done", "portal-choice-done").hint(f.t("portal-said-done-hint")).asks(vec![known(date(
            "done-on",
            "portal-when",
            &entry.done_on,
        ))]),
        choice("later", "portal-choice-later").asks(vec![date("until", "portal-until", &entry.until)]),
        choice("not-here", "portal-choice-not-here").hint(f.t("portal-choice-not-here-hint")),
        choice("never-had", "portal-choice-never-had").hint(f.t("portal-choice-never-had-hint")),
        choice("passed-on", "portal-choice-passed-on").asks(vec![area("to", "portal-to", &entry.to)]),
        choice("scrapped", "portal-choice-scrapped").asks(vec![known(date(
            "scrapped-on",
            "portal-when",
            &entry.scrapped_on,
        ))]),
        choice("cannot", "portal-choice-cannot")
            .hint(f.t("portal-choice-cannot-hint"))
            .asks(vec![area("why", "portal-why", &entry.why).hint(f.t("portal-why-hint"))]),
    ]
}
