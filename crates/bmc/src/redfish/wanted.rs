//! The closed table of Redfish values: for each resource type the pointers kept and the links followed.
//!
//! A pointer (RFC 6901) that is not here is never kept. Some values are reduced before they are kept: `/Oem` keeps the names
//! of its members only, of an address only its class is kept (a run holds no addresses), a privilege registry keeps only
//! where it says `NoAuth`, and everything is cut at [`LONGEST`] characters. Property names: DSP0268 and the schema files ManagerNetworkProtocol 1.12, HostInterface 1.3,
//! AccountService 1.18, ManagerAccount 1.14, SecurityPolicy 1.0.
//!
//! INVARIANT: no pointer ends in a word of [`SECRET`]; a test walks the table.

use serde_json::Value;
use std::{collections::BTreeMap, net::IpAddr};

/// Longest text kept of one value, in characters.
const LONGEST: usize = 256;

/// Words that no kept pointer may hold.
#[cfg(test)]
const SECRET: &[&str] = &["/Password", "Token", "CommunityString", "Key/", "Secret", "PhoneNumber", "EmailAddress", "Keys"];

/// Types of resources, in the order of importance: when the budget ends, what stands last is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// ServiceRoot.
    ServiceRoot,
    /// AccountService.
    AccountService,
    /// A collection, whatever it holds.
    Collection,
    /// Manager.
    Manager,
    /// ManagerNetworkProtocol.
    NetworkProtocol,
    /// HostInterface.
    HostInterface,
    /// ManagerAccount.
    Account,
    /// SessionService.
    SessionService,
    /// ComputerSystem.
    System,
    /// SecurityPolicy.
    SecurityPolicy,
    /// EthernetInterface.
    EthernetInterface,
    /// MessageRegistryFile: says where the privilege registry is.
    RegistryFile,
    /// PrivilegeRegistry.
    PrivilegeRegistry,
    /// UpdateService.
    UpdateService,
    /// SoftwareInventory.
    Software,
    /// VirtualMedia.
    VirtualMedia,
}

/// A link that is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// Pointer to the member that holds `@odata.id`; `*` stands for every element of an array.
    pub pointer: &'static str,
    /// What is expected behind it; of a collection, what its members are.
    pub kind: Kind,
    /// Whether a collection is behind it.
    pub collection: bool,
}

/// What is read of one type.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    /// Which type.
    pub kind: Kind,
    /// Its name in `@odata.type`, before the first dot.
    pub name: &'static str,
    /// Pointers kept.
    pub pointers: &'static [&'static str],
    /// Links followed.
    pub links: &'static [Link],
}

const fn one(pointer: &'static str, kind: Kind) -> Link {
    Link { pointer, kind, collection: false }
}

const fn many(pointer: &'static str, kind: Kind) -> Link {
    Link { pointer, kind, collection: true }
}

/// The protocols of ManagerNetworkProtocol 1.12.
pub(super) const PROTOCOLS: &[&str] = &[
    "DHCP",
    "DHCPv6",
    "FTP",
    "FTPS",
    "HTTP",
    "HTTPS",
    "IPMI",
    "KVMIP",
    "Modbus",
    "NTP",
    "Proxy",
    "RDP",
    "RFB",
    "SFTP",
    "SNMP",
    "SSDP",
    "SSH",
    "Telnet",
    "VirtualMedia",
    "mDNS",
];

/// The table.
const TABLE: &[Wanted] = &[
    Wanted {
        kind: Kind::ServiceRoot,
        name: "ServiceRoot",
        pointers: &["/RedfishVersion", "/Vendor", "/Product", "/UUID", "/Oem"],
        links: &[
            one("/AccountService", Kind::AccountService),
            one("/SessionService", Kind::SessionService),
            one("/UpdateService", Kind::UpdateService),
            many("/Managers", Kind::Manager),
            many("/Systems", Kind::System),
        ],
    },
    Wanted {
        kind: Kind::AccountService,
        name: "AccountService",
        pointers: &[
            "/AccountLockoutThreshold",
            "/AccountLockoutDuration",
            "/AccountLockoutCounterResetAfter",
            "/MinPasswordLength",
            "/LocalAccountAuth",
            "/AuthFailureLoggingThreshold",
            "/HTTPBasicAuth",
            "/ServiceEnabled",
            "/Oem/Hpe/MinPasswordLength",
            "/Oem/Hpe/AuthFailureLoggingThreshold",
            "/Oem/Hpe/AuthFailureDelayTimeSeconds",
            "/Oem/Hpe/AuthFailuresBeforeDelay",
        ],
        links: &[many("/Accounts", Kind::Account), one("/PrivilegeMap", Kind::PrivilegeRegistry)],
    },
    Wanted {
        kind: Kind::Manager,
        name: "Manager",
        pointers: &[
            "/FirmwareVersion",
            "/Model",
            "/Manufacturer",
            "/ManagerType",
            "/UUID",
            "/ServiceEntryPointUUID",
            "/GraphicalConsole/ServiceEnabled",
            "/GraphicalConsole/ConnectTypesSupported",
            "/SerialConsole/ServiceEnabled",
            "/SerialConsole/ConnectTypesSupported",
            "/CommandShell/ServiceEnabled",
            "/CommandShell/ConnectTypesSupported",
        ],
        links: &[
            one("/NetworkProtocol", Kind::NetworkProtocol),
            one("/SecurityPolicy", Kind::SecurityPolicy),
            many("/HostInterfaces", Kind::HostInterface),
            many("/EthernetInterfaces", Kind::EthernetInterface),
            many("/VirtualMedia", Kind::VirtualMedia),
        ],
    },
    // Its pointers are made of PROTOCOLS, see `kept`.
    Wanted {
        kind: Kind::NetworkProtocol,
        name: "ManagerNetworkProtocol",
        pointers: &[
            "/SNMP/EnableSNMPv1",
            "/SNMP/EnableSNMPv2c",
            "/SNMP/EnableSNMPv3",
            "/SNMP/CommunityAccessMode",
            "/SNMP/AuthenticationProtocol",
            "/SNMP/EncryptionProtocol",
        ],
        links: &[],
    },
    Wanted {
        kind: Kind::HostInterface,
        name: "HostInterface",
        pointers: &[
            "/InterfaceEnabled",
            "/AuthenticationModes",
            "/AuthNoneRoleId",
            "/ExternallyAccessible",
            "/CredentialBootstrapping/Enabled",
            "/CredentialBootstrapping/EnableAfterReset",
            "/CredentialBootstrapping/RoleId",
            "/KernelAuthEnabled",
            "/KernelAuthRoleId",
            "/FirmwareAuthEnabled",
            "/FirmwareAuthRoleId",
        ],
        links: &[],
    },
    Wanted {
        kind: Kind::Account,
        name: "ManagerAccount",
        pointers: &[
            "/UserName",
            "/Enabled",
            "/Locked",
            "/RoleId",
            "/PasswordChangeRequired",
            "/AccountTypes",
            "/HostBootstrapAccount",
        ],
        links: &[],
    },
    Wanted { kind: Kind::SessionService, name: "SessionService", pointers: &["/SessionTimeout", "/ServiceEnabled"], links: &[] },
    Wanted {
        kind: Kind::System,
        name: "ComputerSystem",
        pointers: &["/SerialNumber", "/UUID", "/Manufacturer", "/Model", "/SKU"],
        links: &[many("/VirtualMedia", Kind::VirtualMedia)],
    },
    Wanted {
        kind: Kind::SecurityPolicy,
        name: "SecurityPolicy",
        pointers: &["/TLS/Server/Allowed/Versions", "/TLS/Server/Denied/Versions", "/TLS/Server/VerifyCertificate"],
        links: &[],
    },
    Wanted {
        kind: Kind::EthernetInterface,
        name: "EthernetInterface",
        pointers: &[
            "/InterfaceEnabled",
            "/LinkStatus",
            "/IPv4Addresses",
            "/IPv6Addresses",
            "/Oem/Hpe/NICEnabled",
            "/Oem/Hpe/SharedNetworkPortOptions/NIC",
            "/Oem/Hpe/InterfaceType",
            "/Oem/Supermicro/LANMode",
            "/Oem/Dell/DellEthernetInterface/NICSelection",
        ],
        links: &[],
    },
    Wanted {
        kind: Kind::RegistryFile,
        name: "MessageRegistryFile",
        pointers: &[],
        links: &[one("/Location/*/Uri", Kind::PrivilegeRegistry)],
    },
    Wanted { kind: Kind::PrivilegeRegistry, name: "PrivilegeRegistry", pointers: &["/RegistryVersion"], links: &[] },
    Wanted {
        kind: Kind::UpdateService,
        name: "UpdateService",
        pointers: &["/ServiceEnabled"],
        links: &[many("/FirmwareInventory", Kind::Software), many("/SoftwareInventory", Kind::Software)],
    },
    Wanted {
        kind: Kind::Software,
        name: "SoftwareInventory",
        pointers: &["/Version", "/Name", "/LowestSupportedVersion"],
        links: &[],
    },
    Wanted { kind: Kind::VirtualMedia, name: "VirtualMedia", pointers: &["/Inserted", "/ConnectedVia"], links: &[] },
];

/// The table of what is read.
#[must_use]
pub fn wanted() -> &'static [Wanted] {
    TABLE
}

/// The row of a type; none for a collection.
pub(super) fn row(kind: Kind) -> Option<&'static Wanted> {
    TABLE.iter().find(|row| row.kind == kind)
}

/// The type of a resource, by its `@odata.type`: `#Manager.v1_5_2.Manager`, `#AccountCollection.AccountCollection`.
#[must_use]
pub fn kind_of(resource: &Value) -> Option<Kind> {
    let full = resource.get("@odata.type")?.as_str()?;
    let name = full.trim_start_matches('#').split('.').next().unwrap_or_default();
    if name.ends_with("Collection") {
        return Some(Kind::Collection);
    }
    TABLE.iter().find(|row| row.name == name).map(|row| row.kind)
}

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
    let address = |entry: &Value| entry.get("Address").and_then(Value::as_str).map(|text| Value::String(class(text).to_owned()));
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
        Value::Array(list) if depth < 4 => list.iter().take(16).map(|entry| reduced(entry, depth.saturating_add(1))).collect(),
        Value::Object(members) if depth < 4 => {
            let short = members.iter().take(32).map(|(name, entry)| (name.clone(), reduced(entry, depth.saturating_add(1))));
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
    use super::*;
    use serde_json::json;

    #[test]
    fn no_pointer_leads_to_a_secret() {
        for row in wanted() {
            for pointer in row.pointers {
                let change = pointer.ends_with("PasswordChangeRequired") || pointer.ends_with("PasswordLength");
                assert!(change || !SECRET.iter().any(|word| pointer.contains(word)), "{pointer}");
            }
        }
    }

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
