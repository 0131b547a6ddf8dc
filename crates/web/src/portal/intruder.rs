//! A suspected intruder: what to do now, first and very large, in the words of the notice; then a short form.

use super::{
    Visit,
    frame::Frame,
    parts::{Choice, Field},
    repeat,
};
use crate::door::{Answer, Fields, page, see};
use app::rooms::portal::steps;
use askama::Template;
use domain::{id::UnitKey, notice::ClauseKind};

#[derive(Template)]
#[template(path = "portal/intruder.html")]
struct Intruder {
    f: Frame,
    heading: String,
    /// The heading is the notice's own.
    is_own: bool,
    steps: Vec<String>,
    units: Vec<Choice>,
    seen: Field,
    unplugged: Vec<Choice>,
    reach: Field,
    reported: bool,
}

/// The steps of the notice's own clause.
pub(crate) fn first_steps(visit: &Visit, f: &Frame) -> Vec<String> {
    let text = visit.room.text(&f.lang());
    text.and_then(|t| t.clause(ClauseKind::SuspectedIntruder)).map(|c| steps(&c.text)).unwrap_or_default()
}

/// `GET …/intruder`
pub(crate) async fn show(visit: Visit) -> Answer {
    let f = visit.frame();
    let heading = visit
        .room
        .text(&f.lang())
        .and_then(|t| t.clause(ClauseKind::SuspectedIntruder))
        .and_then(|c| c.heading.clone());
    let unit = |(place, unit): (usize, &&domain::reconcile::UnitState)| {
        let key = &unit.listed.unit;
        Choice::tick(format!("unit-{place}"), "unit", key.as_str(), false, f.unit(&visit.room, key))
    };
    let answer =
        |value: &str, label: &str| Choice::radio(format!("unplugged-{value}"), "unplugged", value, "", f.t(label));
    let none = super::parts::Wrongs::none();
    page(&Intruder {
        is_own: heading.is_some(),
        heading: heading.unwrap_or_else(|| f.t("portal-alarm")),
        steps: first_steps(&visit, &f),
        units: visit.room.units().iter().enumerate().map(unit).collect(),
        seen: Field::new("area", "seen", f.t("portal-intruder-seen"), "", &none),
        unplugged: vec![answer("yes", "portal-yes"), answer("no", "portal-no")],
        reach: Field::new("tel", "reach", f.t("portal-intruder-reach"), "", &none)
            .hint(f.t("portal-intruder-reach-hint"))
            .fill("tel"),
        reported: visit.room.state.compromise_suspected,
        f,
    })
}

/// `POST …/intruder`. Takes everything: in this moment no form is sent back for a missing word.
pub(crate) async fn take(mut visit: Visit, fields: Fields) -> Answer {
    let units: Vec<UnitKey> =
        fields.all("unit").iter().map(|k| UnitKey::from(k.as_str())).filter(|k| visit.room.has_unit(k)).collect();
    let unplugged = fields.get("unplugged") == "yes";
    let mut description = fields.get("seen").to_owned();
    if fields.has("reach") {
        description.push_str("\n☎ ");
        description.push_str(fields.get("reach"));
    }
    let mut tries = 0;
    loop {
        match visit.app.suspect_intruder(&visit.room.guest, &visit.room.state, &units, unplugged, &description).await {
            Ok(()) => return see(&visit.at("done/intruder")),
            Err(error) if repeat(&error, tries) => {
                tries += 1;
                visit.again().await?;
            }
            Err(error) => return Err(visit.refuse(error)),
        }
    }
}
