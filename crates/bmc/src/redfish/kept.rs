//! What is kept of a resource that was read with an account: the wanted pointers, their values reduced.
//!
//! `/Oem` keeps the names of its members only; of an address only its class is kept (a run holds no addresses); a privilege
//! registry keeps only where it says `NoAuth`; every text is cut at [`LONGEST`] characters, every list at 16 entries.

use super::{
    Kind,
    wanted::{PROTOCOLS, row},
};
use serde_json::Value;
use std::{collections::BTreeMap, net::IpAddr};

/// Longest text kept of one value, in characters.
const LONGEST: usize = 256;

/// The values of a resource that are kept: pointer to value. `@odata.type` and `Id` are kept of every type, so that what was
/// read can be told apart later. A missing member stays away, a null stays null.
#[must_use]
pub fn kept(kind: Kind, resource: &Value) -> BTreeMap<String, Value> {
    let mut values = BTreeMap::new();
    let mut keep = |pointer: &str| {
        if let Some(value) = resource.pointer(pointer) {
            let short = match pointer {
                "/Oem" => names(value),
                "/IPv4Addresses" | "/IPv6Addresses" => addresses(value),
                _ => reduced(value, 0),
            };
            values.insert(pointer.to_owned(), short);
        }
    };
    keep("/@odata.type");
    keep("/Id");
    for pointer in row(kind).map_or(&[][..], |row| row.pointers) {
        keep(pointer);
    }
    if kind == Kind::NetworkProtocol {
        for protocol in PROTOCOLS {
            keep(&format!("/{protocol}/ProtocolEnabled"));
            keep(&format!("/{protocol}/Port"));
        }
    }
    if kind == Kind::PrivilegeRegistry {
        keep("/Mappings/0/Entity");
        no_auth(resource, &mut values);
    }
    values
}

/// Names of the members of an object.
fn names(value: &Value) -> Value {
    value.as_object().map_or(Value::Null, |members| members.keys().cloned().map(Value::String).collect())
}

/// The classes of addresses, in their order: `public`, `private`, `local`, `none`.
fn addresses(value: &Value) -> Value {
    let list = value.as_array().map_or(&[][..], Vec::as_slice);
    let address =
        |entry: &Value| entry.get("Address").and_then(Value::as_str).map(|text| Value::String(class(text).to_owned()));
    list.iter().take(16).filter_map(address).collect()
}

/// The class of an address: RFC 6890 for IPv4, RFC 4291 and RFC 4193 for IPv6. Addresses for documents count as private.
fn class(text: &str) -> &'static str {
    match text.split(['/', '%']).next().unwrap_or_default().trim().parse::<IpAddr>() {
        Err(_) => "none",
        Ok(address) if address.is_unspecified() => "none",
        Ok(IpAddr::V4(v4)) => match v4.octets() {
            [127, ..] | [169, 254, ..] => "local",
            [10 | 0, ..] | [172, 16..=31, ..] | [192, 168, ..] | [100, 64..=127, ..] | [192, 0, 0 | 2, _] => "private",
            [198, 18 | 19, ..] | [198, 51, 100, _] | [203, 0, 113, _] | [224..=255, ..] => "private",
            _ => "public",
        },
        Ok(IpAddr::V6(v6)) => match v6.segments() {
            [0xFE80..=0xFEBF, ..] | [0, 0, 0, 0, 0, 0, 0, 1] => "local",
            [0x2001, 0x0DB8, ..] => "private",
            [0x2000..=0x3FFF, ..] => "public",
            _ => "private",
        },
    }
}

/// A value, its texts cut, its lists at most 16 long, at most 4 deep: addresses are lists of small objects.
fn reduced(value: &Value, depth: u8) -> Value {
    match value {
        Value::String(text) => Value::String(text.chars().take(LONGEST).collect()),
        Value::Array(list) if depth < 4 => {
            list.iter().take(16).map(|entry| reduced(entry, depth.saturating_add(1))).collect()
        }
        Value::Object(members) if depth < 4 => {
            let short =
                members.iter().take(32).map(|(name, entry)| (name.clone(), reduced(entry, depth.saturating_add(1))));
            Value::Object(short.collect())
        }
        Value::Array(_) | Value::Object(_) => Value::Null,
        plain => plain.clone(),
    }
}

/// Where a privilege registry lets everybody in: for each mapping with a `NoAuth`, its entity and the operation.
/// Layout (DSP0266, 13.5): `/Mappings/n/OperationMap/METHOD/m/Privilege` = list of privileges.
fn no_auth(registry: &Value, values: &mut BTreeMap<String, Value>) {
    let mappings = registry.get("Mappings").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    for (at, mapping) in mappings.iter().enumerate() {
        let operations = mapping.get("OperationMap").and_then(Value::as_object);
        for (method, grants) in operations.into_iter().flatten() {
            for (place, grant) in grants.as_array().map_or(&[][..], Vec::as_slice).iter().enumerate() {
                let privileges = grant.get("Privilege").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
                if privileges.iter().any(|privilege| privilege.as_str() == Some("NoAuth")) {
                    let entity = mapping.get("Entity").cloned().unwrap_or(Value::Null);
                    values.insert(format!("/Mappings/{at}/Entity"), reduced(&entity, 0));
                    let pointer = format!("/Mappings/{at}/OperationMap/{method}/{place}/Privilege");
                    values.insert(pointer, Value::Array(vec![Value::String("NoAuth".to_owned())]));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use serde_json::json;

    #[test]
    fn of_an_address_only_its_class_is_kept() {
        let list = json!([{"Address": "10.1.2.3"}, {"Address": "8.8.8.8"}, {"Address": "FE80::1%eth0"}, {"Address": "2a00::1/64"},
            {"Address": ""}, {"Gateway": "10.0.0.1"}]);
        assert_eq!(addresses(&list), json!(["private", "public", "local", "public", "none"]));
    }

    #[test]
    fn keeps_the_table_and_nothing_else() {
        let account = json!({"@odata.type": "#ManagerAccount.v1_3_0.ManagerAccount", "Id": "1", "UserName": "root",
            "Password": "calvin", "Enabled": null});
        let values = kept(Kind::Account, &account);
        assert_eq!(values.get("/Enabled"), Some(&Value::Null));
        assert!(!values.contains_key("/Locked") && !serde_json::to_string(&values).unwrap().contains("calvin"));
        let map = json!({"@odata.type": "#PrivilegeRegistry.v1_1_1.PrivilegeRegistry", "Mappings": [
            {"Entity": "Manager", "OperationMap": {"GET": [{"Privilege": ["Login"]}]}},
            {"Entity": "Task", "OperationMap": {"GET": [{"Privilege": ["NoAuth"]}]}}]});
        let values = kept(Kind::PrivilegeRegistry, &map);
        assert_eq!(values.get("/Mappings/1/Entity"), Some(&json!("Task")));
        assert!(
            values.contains_key("/Mappings/1/OperationMap/GET/0/Privilege")
                && !values.contains_key("/Mappings/0/OperationMap/GET/0/Privilege")
        );
    }
}
