//! The panel of the editor for what is chosen, not written, and for who helps on the spot.

use super::frame::Frame;
use crate::door::Fields;
use app::{Error, Result};
use domain::notice::{Depth, Distributed, FurtherNotice, LayUsers, LookBack, MakerAction, Stated};

/// One field with a list to choose from.
pub(super) struct Choice {
    /// Its name in the form.
    pub name: &'static str,
    /// Key of its label.
    pub label: &'static str,
    /// Stable word, what it says on paper, whether it is chosen.
    pub options: Vec<(&'static str, String, bool)>,
}

/// What a field with this name says now: as typed if the form is shown again, else as stored.
fn now(t: &Fields, name: &str, stored: Option<&'static str>) -> String {
    if t.get("act") == "stated" { t.get(name).to_owned() } else { stored.unwrap_or_default().to_owned() }
}

/// The fields in which one of several is chosen, with the sentences as the notice prints them.
pub(super) fn choices(f: &Frame, stated: &Stated, t: &Fields) -> Vec<Choice> {
    let one = |name: &'static str, label, field: &str, words: Vec<&'static str>, stored: Option<&'static str>| {
        let chosen = now(t, name, stored);
        let option = |word: &'static str| (word, f.s.word(&format!("stated-{field}"), word), word == chosen);
        Choice { name, label, options: words.into_iter().map(option).collect() }
    };
    let s = stated;
    let look_back = LookBack::ALL.iter().map(|c| c.word()).collect();
    let lay_users = LayUsers::ALL.iter().map(|c| c.word()).collect();
    let further = FurtherNotice::ALL.iter().map(|c| c.word()).collect();
    let depth = Depth::ALL.iter().map(|c| c.word()).collect();
    vec![
        one("look_back", "edit-stated-look-back", "look-back", look_back, s.look_back.map(LookBack::word)),
        one("lay_users", "edit-stated-lay-users", "lay-users", lay_users, s.lay_users.map(LayUsers::word)),
        one(
            "further_notice",
            "edit-stated-further-notice",
            "further-notice",
            further,
            s.further_notice.map(FurtherNotice::word),
        ),
        one("depth", "edit-stated-depth", "depth", depth, s.depth.map(Depth::word)),
    ]
}

/// What the maker does: stable word, what it says on paper, whether it is ticked.
pub(super) fn maker_actions(f: &Frame, stated: &Stated, t: &Fields) -> Vec<(&'static str, String, bool)> {
    let typed = t.all("maker_action");
    let is_ticked = |action: MakerAction| match t.get("act") {
        "stated" => typed.iter().any(|word| word == action.word()),
        _ => stated.maker_actions.contains(&action),
    };
    let said = |action: MakerAction| match action {
        MakerAction::Other => f.s.t("edit-stated-maker-other"),
        action => f.s.word("stated-maker", action.word()),
    };
    MakerAction::ALL.iter().map(|action| (action.word(), said(*action), is_ticked(*action))).collect()
}

/// The day of the field with this name, as the form shows it.
pub(super) fn day(stated: &Stated, t: &Fields, name: &str) -> String {
    let stored = match name {
        "maker_by" => stated.maker_by,
        "distributed_from" => stated.distributed.map(|span| span.from),
        _ => stated.distributed.map(|span| span.to),
    };
    if t.get("act") == "stated" {
        t.get(name).to_owned()
    } else {
        stored.map_or_else(String::new, |day| day.to_string())
    }
}

/// What the form says.
///
/// # Errors
/// `notice.stated` naming the field that cannot be read.
pub(super) fn of(fields: &Fields) -> Result<Stated> {
    let day = |name: &str| match fields.get(name) {
        "" => Ok(None),
        text => {
            domain::date::read(text).map(Some).ok_or_else(|| Error::new("notice.stated", format!("{name}: {text}")))
        }
    };
    let ticked = fields.all("maker_action");
    let distributed = match (day("distributed_from")?, day("distributed_to")?) {
        (None, None) => None,
        (Some(from), Some(to)) => Some(Distributed { from, to }),
        _ => return Err(Error::new("notice.stated", "distributed")),
    };
    Ok(Stated {
        look_back: LookBack::of_word(fields.get("look_back")),
        maker_actions: MakerAction::ALL.iter().copied().filter(|a| ticked.iter().any(|t| t == a.word())).collect(),
        maker_by: day("maker_by")?,
        lay_users: LayUsers::of_word(fields.get("lay_users")),
        further_notice: FurtherNotice::of_word(fields.get("further_notice")),
        depth: Depth::of_word(fields.get("depth")),
        distributed,
    })
}
