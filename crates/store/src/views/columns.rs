//! Which columns a state has in the views: the one place where states become columns.

use crate::{
    Result,
    schema::value::{Value, fold, millis_or_0, number, number_key, word},
};
use domain::{
    fact::TaskKind,
    id::{Commitment, ConsigneeId},
    reconcile::{ConsigneeState, Task, UnitState},
};
use std::collections::HashMap;

/// Columns with their names; the order is that of `rows::CONSIGNEES` after action and consignee.
pub(super) type Named = Vec<(&'static str, Value)>;

/// What a consignee's row says of its state.
pub(super) fn status(state: &ConsigneeState) -> Result<Named> {
    let no = state.number.as_ref().map_or("", |n| n.as_str());
    let count = |of: &dyn Fn(&UnitState) -> bool| Value::Int(number(state.counted_units().filter(|u| of(u)).count()));
    Ok(vec![
        ("number", no.into()),
        ("number_key", number_key(no).into()),
        ("role", state.role.as_ref().map(word).transpose()?.unwrap_or_default().into()),
        ("country", state.country.as_str().into()),
        ("lang", state.lang.as_ref().map_or("", |l| l.as_str()).into()),
        ("via", state.via.as_ref().map_or("", |v| v.as_str()).into()),
        ("tier", i64::from(state.tier()).into()),
        ("blind", state.blind.is_some().into()),
        ("version", number(state.version).into()),
        ("told_at", millis_or_0(state.told_at).into()),
        ("notice_sent_at", millis_or_0(state.notice_sent_at).into()),
        ("delivered_at", millis_or_0(state.delivered_at).into()),
        ("read_at", millis_or_0(state.read_at).into()),
        ("corrected_at", millis_or_0(state.corrected_at).into()),
        ("responded_at", millis_or_0(state.responses.last().map(|(at, _)| *at)).into()),
        ("channel", state.responses.last().map_or("", |(_, response)| response.channel.word()).into()),
        ("answered_at", millis_or_0(state.answered_at).into()),
        ("said_done_at", millis_or_0(state.said_done_at).into()),
        ("shown_done_at", millis_or_0(state.shown_done_at).into()),
        ("last_at", millis_or_0(state.last_at).into()),
        ("units", count(&|_| true)),
        ("units_said_done", count(&|u| u.said_done_at.is_some())),
        ("units_shown_done", count(&|u| u.shown_done_at.is_some())),
        ("tasks", number(state.tasks.len()).into()),
        ("ladder_step", i64::from(state.ladder_step).into()),
        ("attempts", i64::from(state.attempts).into()),
        ("unreachable", state.unreachable.into()),
        ("carried", state.carried.is_some().into()),
        ("compromise", state.compromise_suspected.into()),
    ])
}

/// The commitments whose values are copied into the row.
pub(super) fn commitments(state: &ConsigneeState) -> impl Iterator<Item = &Commitment> {
    [&state.name, &state.address, &state.contact, &state.email, &state.phone].into_iter().flatten()
}

/// Whether the copied values are others than before.
pub(super) fn person_changed(before: &ConsigneeState, after: &ConsigneeState) -> bool {
    before.number != after.number || !commitments(before).eq(commitments(after))
}

/// The copied values: the columns from `name` on.
pub(super) fn person(state: &ConsigneeState, values: &HashMap<Commitment, crate::PersonalValue>) -> Named {
    let value = |c: &Option<Commitment>| c.as_ref().and_then(|c| values.get(c)).map_or("", |v| v.value.as_str());
    let (name, address) = (value(&state.name), value(&state.address));
    let (contact, email, phone) = (value(&state.contact), value(&state.email), value(&state.phone));
    let no = state.number.as_ref().map_or("", |n| n.as_str());
    let search = [no, name, address, contact, email].map(fold).join("\n");
    vec![
        ("name", name.into()),
        ("name_key", fold(name).chars().take(80).collect::<String>().into()),
        ("address", address.into()),
        ("contact", contact.into()),
        ("email", email.into()),
        ("phone", phone.into()),
        ("search", search.trim_end().into()),
    ]
}

/// A unit's row after action.
pub(super) fn unit(consignee: &ConsigneeId, unit: &UnitState) -> Result<[Value; 12]> {
    let serial = |s: &Option<domain::id::Serial>| Value::from(s.as_ref().map_or("", |s| s.as_str()));
    Ok([
        consignee.as_str().into(),
        unit.listed.unit.as_str().into(),
        unit.listed.product.as_str().into(),
        serial(&unit.listed.serial),
        word(&unit.listed.standing)?.into(),
        word(&unit.listed.reason)?.into(),
        serial(&unit.serial_read),
        unit.disposition.as_ref().map(word).transpose()?.unwrap_or_default().into(),
        millis_or_0(unit.said_done_at).into(),
        millis_or_0(unit.shown_done_at).into(),
        unit.reopened.into(),
        unit.moved.into(),
    ])
}

/// A task's row after action.
pub(super) fn task(consignee: &ConsigneeId, task: &Task) -> Result<[Value; 6]> {
    Ok([
        consignee.as_str().into(),
        task.id.as_str().into(),
        word(&task.kind)?.into(),
        burden(task.kind).into(),
        millis_or_0(Some(task.opened_at)).into(),
        task.about.as_str().into(),
    ])
}

/// Ascends where the weight descends.
pub(super) fn burden(kind: TaskKind) -> i64 {
    1000 - i64::from(kind.weight())
}
