//! How a BMC stands, in one table: firmware, protocols, lock-out, password length, accounts, sessions, host interface.
//!
//! The names of members are those of Redfish. In [`AccountService`] and [`Protocol`] lists a missing member stays away;
//! elsewhere it is null: so the table can be compared, member by member, with facts read by another program. Values stand
//! as the service wrote them, right or wrong type. No account names: whether one is empty is all that is said.
//!
//! Callers: `fieldcheck posture`, tests.

use super::{
    Kind,
    dump::Dump,
    read::{Resource, resources},
    wanted::PROTOCOLS,
};
use crate::observation::Observation;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::{collections::BTreeMap, io, path::Path};

/// How a BMC stands.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Posture {
    /// The service root.
    pub service_root: Option<ServiceRoot>,
    /// Managers, by path.
    pub managers: Vec<Manager>,
    /// Protocols, by manager.
    pub network_protocol: Vec<NetworkProtocol>,
    /// The account service.
    pub account_service: Option<AccountService>,
    /// Accounts, by path.
    pub accounts: Vec<Account>,
    /// The session service.
    pub session_service: Option<SessionService>,
    /// Firmware and software, by path.
    pub firmware: Vec<Software>,
    /// Host interfaces, by path.
    pub host_interfaces: Vec<HostInterface>,
    /// How many virtual media there are.
    pub virtual_media: usize,
}

macro_rules! table {
    ($(#[$doc:meta] $name:ident { $($member:ident $text:literal $pointer:literal $($absent:literal)?),+ $(,)? })+) => { $(
        #[$doc]
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
        pub struct $name {
            /// Path of the resource.
            pub path: String,
            /// Its file, of a dump.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub file: Option<String>,
            $(
                #[doc = concat!("`", $pointer, "`.")]
                #[serde(rename = $text, default $(, skip_serializing_if = $absent)?)]
                pub $member: Option<Value>,
            )+
        }
        impl $name {
            fn read(resource: &Resource<'_>) -> Self {
                Self {
                    path: resource.path.to_owned(),
                    file: None,
                    $($member: resource.stated($pointer).cloned()),+
                }
            }
        }
    )+ };
}

table! {
    /// Of the service root.
    ServiceRoot {
        redfish_version "RedfishVersion" "/RedfishVersion",
        vendor "Vendor" "/Vendor",
        product "Product" "/Product",
        oem "oem" "/Oem",
    }
    /// Of a manager.
    Manager {
        firmware_version "FirmwareVersion" "/FirmwareVersion",
        model "Model" "/Model",
        manager_type "ManagerType" "/ManagerType",
        graphical_console "GraphicalConsole" "/GraphicalConsole/ServiceEnabled",
        serial_console "SerialConsole" "/SerialConsole/ServiceEnabled",
        command_shell "CommandShell" "/CommandShell/ServiceEnabled",
    }
    /// Of the account service.
    AccountService {
        lockout_threshold "AccountLockoutThreshold" "/AccountLockoutThreshold" "Option::is_none",
        lockout_duration "AccountLockoutDuration" "/AccountLockoutDuration" "Option::is_none",
        min_password_length "MinPasswordLength" "/MinPasswordLength" "Option::is_none",
        local_account_auth "LocalAccountAuth" "/LocalAccountAuth" "Option::is_none",
        failure_logging "AuthFailureLoggingThreshold" "/AuthFailureLoggingThreshold" "Option::is_none",
        http_basic "HTTPBasicAuth" "/HTTPBasicAuth" "Option::is_none",
    }
    /// Of the session service.
    SessionService {
        session_timeout "SessionTimeout" "/SessionTimeout",
        service_enabled "ServiceEnabled" "/ServiceEnabled",
    }
    /// Of a firmware or software entry.
    Software {
        id "Id" "/Id",
        version "Version" "/Version",
    }
    /// Of a host interface.
    HostInterface {
        interface_enabled "InterfaceEnabled" "/InterfaceEnabled",
        authentication_modes "AuthenticationModes" "/AuthenticationModes",
        auth_none_role "AuthNoneRoleId" "/AuthNoneRoleId",
        externally_accessible "ExternallyAccessible" "/ExternallyAccessible" "Option::is_none",
        bootstrap_enabled "CredentialBootstrapping.Enabled" "/CredentialBootstrapping/Enabled" "Option::is_none",
        bootstrap_role "CredentialBootstrapping.RoleId" "/CredentialBootstrapping/RoleId" "Option::is_none",
        kernel_auth "KernelAuthEnabled" "/KernelAuthEnabled" "Option::is_none",
        firmware_auth "FirmwareAuthEnabled" "/FirmwareAuthEnabled" "Option::is_none",
    }
}

/// Of an account; its name is not told.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Account {
    /// Path of the resource.
    pub path: String,
    /// Its file, of a dump.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// `/Id`.
    #[serde(rename = "Id")]
    pub id: Option<Value>,
    /// `/RoleId`.
    #[serde(rename = "RoleId")]
    pub role: Option<Value>,
    /// `/Enabled`.
    #[serde(rename = "Enabled")]
    pub enabled: Option<Value>,
    /// `/Locked`.
    #[serde(rename = "Locked")]
    pub locked: Option<Value>,
    /// Whether `/UserName` is missing, null or empty.
    #[serde(rename = "UserNameEmpty")]
    pub user_name_empty: bool,
}

/// Protocols of a manager: those of which the service says whether they are on.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct NetworkProtocol {
    /// Path of the resource.
    pub path: String,
    /// Its file, of a dump.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// Protocol name to what is said of it.
    #[serde(flatten)]
    pub protocols: BTreeMap<String, Protocol>,
}

/// What is said of one protocol.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Protocol {
    /// `ProtocolEnabled`.
    pub enabled: Option<Value>,
    /// `Port`.
    pub port: Option<Value>,
}

/// Gathers what was read into the table.
#[must_use]
pub fn posture(observations: &[Observation]) -> Posture {
    let mut all = resources(observations);
    all.sort_by(|a, b| a.path.cmp(b.path));
    let mut posture = Posture::default();
    for resource in &all {
        match resource.kind {
            Kind::ServiceRoot => {
                posture.service_root.get_or_insert_with(|| ServiceRoot::read(resource));
            }
            Kind::AccountService => {
                posture.account_service.get_or_insert_with(|| AccountService::read(resource));
            }
            Kind::SessionService => {
                posture.session_service.get_or_insert_with(|| SessionService::read(resource));
            }
            Kind::Manager => posture.managers.push(Manager::read(resource)),
            Kind::NetworkProtocol => posture.network_protocol.push(protocols(resource)),
            Kind::Account => posture.accounts.push(account(resource)),
            Kind::Software => posture.firmware.push(Software::read(resource)),
            Kind::HostInterface => posture.host_interfaces.push(HostInterface::read(resource)),
            Kind::VirtualMedia => posture.virtual_media = posture.virtual_media.saturating_add(1),
            _ => {}
        }
    }
    posture
}

fn protocols(resource: &Resource<'_>) -> NetworkProtocol {
    let one = |name: &&str| {
        let enabled = resource.stated(&format!("/{name}/ProtocolEnabled")).cloned();
        let port = resource.stated(&format!("/{name}/Port")).cloned();
        enabled.is_some().then(|| ((*name).to_owned(), Protocol { enabled, port }))
    };
    NetworkProtocol {
        path: resource.path.to_owned(),
        file: None,
        protocols: PROTOCOLS.iter().filter_map(one).collect(),
    }
}

fn account(resource: &Resource<'_>) -> Account {
    let value = |pointer: &str| resource.stated(pointer).cloned();
    Account {
        path: resource.path.to_owned(),
        file: None,
        id: value("/Id"),
        role: value("/RoleId"),
        enabled: value("/Enabled"),
        locked: value("/Locked"),
        user_name_empty: resource.text("/UserName").is_none_or(str::is_empty),
    }
}

/// The table of a dump: of every resource in it, linked or not, with the files.
///
/// # Errors
/// If the folder cannot be read.
pub fn posture_of_dump(root: &Path) -> io::Result<Posture> {
    let dump = Dump::open(root)?;
    let mut posture = posture(&dump.scan());
    let file = |path: &str| dump.file(path).map(|file| file.to_string_lossy().into_owned());
    macro_rules! name {
        ($($list:expr),+) => { $($list.iter_mut().for_each(|entry| entry.file = file(&entry.path));)+ };
    }
    name!(posture.service_root, posture.managers, posture.network_protocol, posture.account_service);
    name!(posture.accounts, posture.session_service, posture.firmware, posture.host_interfaces);
    Ok(posture)
}
