//! A distributor's or importer's own recipients: typed or pasted, checked line by line, told when the button says so.

use super::{
    Visit,
    frame::Frame,
    parts::{Field, Wrongs},
    repeat,
};
use crate::door::{Answer, Fields, Refusal, page, page::page_with, see};
use app::rooms::portal::{CascadeLine, CascadeView, CheckedLines, read_paste};
use askama::Template;
use axum::http::StatusCode;
use domain::response::ConsigneeRole;

/// Rows of the form at most, and at first.
const MOST: usize = 30;
const FIRST: usize = 2;

/// One recipient to be typed.
struct Row {
    title: String,
    id: String,
    fields: Vec<Field>,
    /// It passes the devices on and names recipients of its own.
    passes: bool,
    wrong: bool,
}

/// A recipient that would be told.
struct Preview {
    name: String,
    place: String,
    email: String,
    units: usize,
    passes: bool,
}

#[derive(Template)]
#[template(path = "portal/recipients.html")]
pub(super) struct Recipients {
    f: Frame,
    consignee: String,
    view: CascadeView,
    free: Vec<String>,
    rows: Vec<Row>,
    more: Option<String>,
    paste: Field,
    complete: bool,
    errors: Wrongs,
    preview: Vec<Preview>,
    /// What a list that was handed in is good for, and its rows that cannot be taken.
    read: Option<super::recipients_list::Read>,
}

/// What was typed on the page.
#[derive(Default)]
pub(super) struct Typed {
    rows: Vec<CascadeLine>,
    paste: String,
    complete: bool,
}

/// `GET …/recipients?rows=30`
pub(crate) async fn show(visit: Visit) -> Answer {
    let wanted = visit.speech.here.split("rows=").nth(1).and_then(|n| n.split('&').next()).and_then(|n| n.parse().ok());
    let rows = vec![CascadeLine::default(); wanted.unwrap_or(FIRST).clamp(1, MOST)];
    let typed = Typed { rows, paste: String::new(), complete: false };
    page(&recipients(&visit, &typed, &CheckedLines::default(), false, None).await?)
}

/// `POST …/recipients`: checks, or tells. All lines or none.
pub(crate) async fn take(mut visit: Visit, fields: Fields) -> Answer {
    if !visit.room.is_chain() {
        return Err(visit.refuse(app::Error::new("link.unknown", "")));
    }
    let typed = typed(&fields);
    let checked = checked(&visit, &typed).await?;
    let good = checked.faults.is_empty() && (!checked.named.is_empty() || typed.complete);
    let mut tries = 0;
    while good && fields.get("act") == "tell" {
        match visit.app.report_cascade(&visit.room.guest, &visit.room.state, &checked.named, typed.complete).await {
            Ok(_) => return see(&visit.at("done/recipients")),
            Err(error) if repeat(&error, tries) => {
                tries += 1;
                visit.again().await?;
            }
            Err(error) => return Err(visit.refuse(error)),
        }
    }
    let status = if good { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(status, &recipients(&visit, &typed, &checked, true, None).await?)
}

/// What was typed, held against this distributor's own units and the chain above it.
pub(super) async fn checked(visit: &Visit, typed: &Typed) -> Result<CheckedLines, Refusal> {
    let room = &visit.room;
    let above = visit.app.addresses_above(&room.guest.action, &room.state).await.map_err(|e| visit.refuse(e))?;
    Ok(room.check_lines(&typed.lines(), &above))
}

impl Typed {
    /// Lines as if they had been pasted.
    pub fn of(paste: String) -> Self {
        Self { paste, ..Self::default() }
    }
    /// Rows with something in them, then pasted lines.
    fn lines(&self) -> Vec<CascadeLine> {
        self.rows.iter().filter(|r| !r.is_empty()).cloned().chain(read_paste(&self.paste)).collect()
    }
    /// The row of the form that is this line, from 0; `None`: a pasted line.
    fn row_of(&self, line: usize) -> Option<usize> {
        self.rows.iter().enumerate().filter(|(_, r)| !r.is_empty()).nth(line.checked_sub(1)?).map(|(place, _)| place)
    }
    /// The number of a pasted line among the pasted ones.
    fn pasted(&self, line: usize) -> usize {
        line.saturating_sub(self.rows.iter().filter(|r| !r.is_empty()).count())
    }
}

fn typed(fields: &Fields) -> Typed {
    let mut rows = Vec::new();
    while rows.len() < MOST && fields.0.iter().any(|(name, _)| *name == format!("r{}-name", rows.len())) {
        let get = |part: &str| fields.get(&format!("r{}-{part}", rows.len())).to_owned();
        rows.push(CascadeLine {
            name: get("name"),
            street: get("street"),
            postcode: get("postcode"),
            city: get("city"),
            country: get("country"),
            email: get("email"),
            serials: get("serials"),
            role: get("role"),
            lang: String::new(),
        });
    }
    Typed { rows, paste: fields.get("paste").to_owned(), complete: fields.has("complete") }
}

pub(super) async fn recipients(
    visit: &Visit,
    typed: &Typed,
    checked: &CheckedLines,
    posted: bool,
    read: Option<super::recipients_list::Read>,
) -> Result<Recipients, Refusal> {
    let f = visit.frame();
    let view = visit.app.cascade_view(&visit.room).await.map_err(|e| visit.refuse(e))?;
    let errors = wrongs(&f, typed, checked, posted);
    let rows: Vec<Row> = typed.rows.iter().enumerate().map(|(place, line)| row(&f, place, line, &errors)).collect();
    let place = |n: &domain::cascade::NamedConsignee| {
        format!("{} {}, {}", n.postcode, n.city, f.country(&n.country)).trim().to_owned()
    };
    let preview = |n: &domain::cascade::NamedConsignee| Preview {
        name: n.name.clone(),
        place: place(n),
        email: n.email.clone(),
        units: n.units.len(),
        passes: n.role.in_chain(),
    };
    Ok(Recipients {
        consignee: visit.room.name().to_owned(),
        free: view.free.iter().map(|(key, serial)| serial.clone().unwrap_or_else(|| key.to_string())).collect(),
        more: (rows.len() < MOST).then(|| format!("{}?rows={}", f.at("recipients"), (rows.len() * 5).min(MOST))),
        paste: Field::new("area", "paste", f.t("portal-paste"), &typed.paste, &errors).hint(f.t("portal-paste-hint")),
        complete: typed.complete,
        preview: if errors.0.is_empty() { checked.named.iter().map(preview).collect() } else { Vec::new() },
        view,
        read,
        rows,
        errors,
        f,
    })
}

fn wrongs(f: &Frame, typed: &Typed, checked: &CheckedLines, posted: bool) -> Wrongs {
    let mut all = Vec::new();
    for fault in &checked.faults {
        let text = f.v(&format!("portal-line-{}", fault.part), "about", &fault.about);
        match typed.row_of(fault.line) {
            Some(row) => {
                let part = if matches!(fault.part, "serial" | "twice" | "units") { "serials" } else { fault.part };
                let at = format!("r{row}-{part}");
                let said = f.vv("portal-line-row", "line", row + 1, "text", text);
                all.push((at.clone(), format!("#{at}"), said));
            }
            None => all.push((
                "paste".into(),
                "#paste".into(),
                f.vv("portal-line-pasted", "line", typed.pasted(fault.line), "text", text),
            )),
        }
    }
    if posted && checked.named.is_empty() && !typed.complete {
        all.push(("r0-name".into(), "#r0-name".into(), f.t("portal-line-none")));
    }
    Wrongs(all)
}

fn row(f: &Frame, place: usize, line: &CascadeLine, errors: &Wrongs) -> Row {
    let id = format!("r{place}");
    let field = |kind, part: &str, label: &str, value: &str| {
        Field::new(kind, format!("{id}-{part}"), f.t(label), value, errors)
    };
    let fields = vec![
        field("text", "name", "portal-recipient-name", &line.name),
        field("text", "street", "portal-recipient-street", &line.street),
        field("text", "postcode", "portal-recipient-postcode", &line.postcode),
        field("text", "city", "portal-recipient-city", &line.city),
        field("text", "country", "portal-recipient-country", &line.country).hint(f.t("portal-recipient-country-hint")),
        field("email", "email", "portal-recipient-email", &line.email),
        field("text", "serials", "portal-recipient-serials", &line.serials).hint(f.t("portal-recipient-serials-hint")),
    ];
    let wrong = fields.iter().any(|field| !field.error.is_empty());
    let passes = line.role == ConsigneeRole::Distributor.word();
    Row { title: f.n("portal-recipient", place + 1), id, fields, passes, wrong }
}
