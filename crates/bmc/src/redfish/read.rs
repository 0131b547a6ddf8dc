//! What judges see of Redfish: the resources that were read with an account, typed, the last reading of each.
//!
//! Only [`Answer::Values`] with status 200 count; [`asked`] tells whether anything was read with an account at all. A
//! resource without `@odata.type` is told by the usual shape of its path.

use super::{Kind, key, kind_of};
use crate::{
    observation::{Answer, Observation},
    request::Request,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// A resource that was read.
#[derive(Clone, Copy, Debug)]
pub struct Resource<'a> {
    /// Its place in the run.
    pub place: usize,
    /// Its path.
    pub path: &'a str,
    /// Its type.
    pub kind: Kind,
    values: &'a BTreeMap<String, Value>,
}

impl<'a> Resource<'a> {
    /// A value; none if the member is missing or null.
    #[must_use]
    pub fn value(&self, pointer: &str) -> Option<&'a Value> {
        self.stated(pointer).filter(|value| !value.is_null())
    }
    /// A value as it stands there: null is something else than missing.
    #[must_use]
    pub fn stated(&self, pointer: &str) -> Option<&'a Value> {
        self.values.get(pointer)
    }
    /// A text.
    #[must_use]
    pub fn text(&self, pointer: &str) -> Option<&'a str> {
        self.value(pointer)?.as_str()
    }
    /// A truth value; services write it as a text too.
    #[must_use]
    pub fn truth(&self, pointer: &str) -> Option<bool> {
        match self.value(pointer)? {
            Value::Bool(truth) => Some(*truth),
            Value::String(text) if text.eq_ignore_ascii_case("true") => Some(true),
            Value::String(text) if text.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        }
    }
    /// A number; services write it as a text too.
    #[must_use]
    pub fn number(&self, pointer: &str) -> Option<i64> {
        match self.value(pointer)? {
            Value::Number(number) => number.as_i64(),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        }
    }
    /// The texts of a list.
    #[must_use]
    pub fn list(&self, pointer: &str) -> Vec<&'a str> {
        let list = self.value(pointer).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        list.iter().filter_map(Value::as_str).collect()
    }
    /// Everything that is kept of it.
    #[must_use]
    pub fn values(&self) -> &'a BTreeMap<String, Value> {
        self.values
    }
    /// Where a value stands, as people read it: `Managers/1/NetworkProtocol /SSH/ProtocolEnabled`.
    #[must_use]
    pub fn source(&self, pointer: &str) -> String {
        format!("{} {pointer}", self.path.trim_start_matches("/redfish/v1/"))
    }
}

/// All resources read, in the order of reading; of a resource read twice the last reading.
#[must_use]
pub fn resources(observations: &[Observation]) -> Vec<Resource<'_>> {
    let mut last: BTreeMap<String, Resource<'_>> = BTreeMap::new();
    for (place, observation) in observations.iter().enumerate() {
        if let (Request::Get { path, credentials: true, .. }, Answer::Values { status: 200, values }) =
            (&observation.request, &observation.answer)
            && let Some(kind) = kind(path.as_str(), values)
        {
            last.insert(key(path.as_str()), Resource { place, path: path.as_str(), kind, values });
        }
    }
    let mut found: Vec<Resource<'_>> = last.into_values().collect();
    found.sort_by_key(|resource| resource.place);
    found
}

/// All resources of a type.
#[must_use]
pub fn of(observations: &[Observation], kind: Kind) -> Vec<Resource<'_>> {
    resources(observations).into_iter().filter(|resource| resource.kind == kind).collect()
}

/// Whether anything was asked with an account, and what came: the places of answers other than 200.
#[must_use]
pub fn asked(observations: &[Observation]) -> Asked {
    let with = |o: &Observation| matches!(&o.request, Request::Get { credentials: true, .. });
    let mut refused = Vec::new();
    let mut asked = false;
    for (place, observation) in observations.iter().enumerate().filter(|(_, o)| with(o)) {
        match &observation.answer {
            Answer::NotAsked { .. } => {}
            Answer::Values { status: 200, .. } => asked = true,
            _ => {
                asked = true;
                refused.push(place);
            }
        }
    }
    Asked { asked, refused }
}

/// Whether anything was asked with an account.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// At least one request went out.
    pub asked: bool,
    /// Places of answers that brought nothing.
    pub refused: Vec<usize>,
}

fn kind(path: &str, values: &BTreeMap<String, Value>) -> Option<Kind> {
    if let Some(stated) = values.get("/@odata.type") {
        return kind_of(&serde_json::json!({ "@odata.type": stated }));
    }
    let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
    match parts.as_slice() {
        ["redfish", "v1"] => Some(Kind::ServiceRoot),
        [.., "AccountService"] => Some(Kind::AccountService),
        [.., "SessionService"] => Some(Kind::SessionService),
        [.., "UpdateService"] => Some(Kind::UpdateService),
        [.., "Managers", _, "NetworkProtocol"] => Some(Kind::NetworkProtocol),
        [.., "Managers", _, "SecurityPolicy"] => Some(Kind::SecurityPolicy),
        [.., "AccountService", "Accounts", _] => Some(Kind::Account),
        [.., "HostInterfaces", _] => Some(Kind::HostInterface),
        [.., "EthernetInterfaces", _] => Some(Kind::EthernetInterface),
        [.., "FirmwareInventory" | "SoftwareInventory", _] => Some(Kind::Software),
        ["redfish", "v1", "Managers", _] => Some(Kind::Manager),
        ["redfish", "v1", "Systems", _] => Some(Kind::System),
        _ => None,
    }
}
