//! Check boxes and radio groups: which states there are, which is on, what it means (ISO 32000-1, 12.7.4.2).
//!
//! The value names a state; each box shows one of its own states or `Off`. A state's name is often only a number, and `Opt`
//! says what it stands for, one entry per box. Called by `values`.

use super::{
    doubts::{self, Known},
    file::{File, Node},
    own,
    reading::{Choice, Field, Value},
    text,
};
use std::collections::BTreeSet;

/// The state of a box that is not ticked.
const OFF: &str = "Off";

/// One box on a page.
struct Ticked {
    /// The states that it can show, without `Off`.
    states: Vec<String>,
    /// The state that it shows, if it says so.
    shows: Option<String>,
}

/// Fills in what concerns boxes; `meanings` is what the field's `Opt` lists, one per box.
pub(super) fn read(file: &File<'_>, widgets: &[Node<'_>], meanings: &[Choice], field: &mut Field) {
    let boxes: Vec<Ticked> = widgets.iter().map(|widget| look(file, *widget)).collect();
    field.shown = boxes.iter().filter_map(|b| b.shows.as_deref()).find(|state| *state != OFF).map(str::to_owned);
    let mut seen = BTreeSet::new();
    for (place, ticked) in boxes.iter().enumerate() {
        for state in ticked.states.iter().filter(|state| seen.insert(state.as_str())) {
            let display = meanings.get(place).map_or_else(|| state.clone(), |meaning| meaning.export.clone());
            field.options.push(Choice { export: state.clone(), display });
        }
    }
    let doubt = |known: &Known, value: &str| file.doubts.add(known, Some(&field.name), value);
    let state = match &field.value {
        Some(Value::State(state) | Value::Text(state)) => state.as_str(),
        Some(_) => return,
        None => {
            field.on = Some(field.shown.is_some());
            if let Some(shown) = &field.shown {
                doubt(&doubts::ONLY_SHOWN, shown);
            }
            return;
        }
    };
    let on = state != OFF && !state.is_empty();
    field.on = Some(on);
    let place = boxes.iter().position(|b| b.states.iter().any(|one| one == state));
    let other = |b: &&Ticked| b.shows.as_deref().is_some_and(|shows| shows != OFF && shows != state);
    let missing = |b: &&Ticked| b.shows.as_deref() == Some(OFF) && b.states.iter().any(|one| one == state);
    if let Some(wrong) = boxes.iter().find(|b| other(b) || on && missing(b)) {
        doubt(&doubts::SHOWN, wrong.shows.as_deref().unwrap_or_default());
    }
    if on && place.is_none() && !seen.is_empty() {
        doubt(&doubts::STATE, state);
    }
    let listed = place.or_else(|| state.parse().ok()).filter(|_| on);
    field.means =
        listed.and_then(|place| meanings.get(place)).map(|meaning| meaning.export.clone()).into_iter().collect();
}

/// The state that a text stands for, where some programs write a text instead of the state's name: the boxes have that state
/// and show it, and no other one. Of a form that lost its boxes `states` says what they could show.
pub(super) fn spelled(file: &File<'_>, widgets: &[Node<'_>], states: &[&str], text: &str) -> Option<String> {
    let said = own::spelled(text);
    if widgets.is_empty() {
        return states.contains(&said).then(|| said.to_owned());
    }
    let boxes: Vec<Ticked> = widgets.iter().map(|widget| look(file, *widget)).collect();
    let shown = || boxes.iter().filter_map(|b| b.shows.as_deref()).filter(|state| *state != OFF);
    let fits = if said == OFF {
        shown().next().is_none()
    } else {
        let known = boxes.iter().any(|b| b.states.iter().any(|state| state == said));
        known && shown().next().is_some() && shown().all(|state| state == said)
    };
    fits.then(|| said.to_owned())
}

fn look(file: &File<'_>, widget: Node<'_>) -> Ticked {
    let mut states = Vec::new();
    let looks = file.entry(widget.dict, b"AP").as_dict();
    if let Some(normal) = looks.ok().and_then(|looks| file.entry(looks, b"N").as_dict().ok()) {
        for (name, _) in normal {
            if !file.budget.object() {
                break;
            }
            let name = text::name(name);
            if name != OFF {
                states.push(name);
            }
        }
    }
    Ticked { states, shows: file.entry(widget.dict, b"AS").as_name().ok().map(text::name) }
}
