//! The closed table of Redfish values: for each resource type the pointers kept and the links followed.
//!
//! A pointer (RFC 6901) that is not here is never kept; what is kept of its value: [`super::kept()`]. Property names: DSP0268 and the schema files ManagerNetworkProtocol 1.12, HostInterface 1.3,
//! AccountService 1.18, ManagerAccount 1.14, SecurityPolicy 1.0.
//!
//! INVARIANT: no pointer ends in a word of [`SECRET`]; a test walks the table.

use serde_json::Value;

/// Words that no kept pointer may hold.
#[cfg(test)]
const SECRET: &[&str] =
    &["/Password", "Token", "CommunityString", "Key/", "Secret", "PhoneNumber", "EmailAddress", "Keys"];

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
            "/ManagerEthernetInterface/@odata.id",
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
    Wanted {
        kind: Kind::SessionService,
        name: "SessionService",
        pointers: &["/SessionTimeout", "/ServiceEnabled"],
        links: &[],
    },
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_pointer_leads_to_a_secret() {
        for row in wanted() {
            for pointer in row.pointers {
                let change = pointer.ends_with("PasswordChangeRequired") || pointer.ends_with("PasswordLength");
                assert!(change || !SECRET.iter().any(|word| pointer.contains(word)), "{pointer}");
            }
        }
    }
}
