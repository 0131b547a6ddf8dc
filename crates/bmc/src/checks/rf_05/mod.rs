//! RF-05: the host interface asks for no account, or hands out bootstrap administrators (the family of CVE-2024-54085).
//!
//! Read with an account, per enabled HostInterface: `AuthenticationModes` with `AuthNone`, an `AuthNoneRoleId`,
//! `CredentialBootstrapping` enabled (Redfish Host Interface, DSP0270), `ExternallyAccessible`. The forged header of the CVE is
//! never sent; whether the firmware has the fault is for FW-01.

use super::{Check, CheckId, Fix};
use crate::{
    observation::Answer,
    profile::{CheckProfile, Row},
    redfish::{
        Kind,
        read::{Resource, asked, of},
    },
    request::Request,
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Rf05,
    severity: Severity::Critical,
    vantages: &[Vantage::Authenticated, Vantage::Host],
    source: "DMTF DSP0270; DSP0268, HostInterface 1.3; CVE-2024-54085",
    words: &[
        ("auth_none", Verdict::Fail),
        ("external", Verdict::Fail),
        ("bootstrap", Verdict::Fail),
        ("closed", Verdict::Pass),
        ("none", Verdict::NotApplicable),
        ("kernel_auth", Verdict::Inconclusive),
        ("not_stated", Verdict::Inconclusive),
        ("unread", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| Vec::new(),
    judge,
    fixes: &[
        Fix {
            name: "interface_off",
            ipmitool: &[],
            redfish: Some(("{manager}/HostInterfaces/1", r#"{"InterfaceEnabled":false}"#)),
        },
        Fix {
            name: "bootstrap_off",
            ipmitool: &[],
            redfish: Some((
                "{manager}/HostInterfaces/1",
                r#"{"CredentialBootstrapping":{"Enabled":false,"EnableAfterReset":false}}"#,
            )),
        },
        Fix { name: "firmware", ipmitool: &[], redfish: None },
    ],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

fn judge(run: &Run, _: &CheckProfile, _: &Row) -> Seen {
    let all = of(&run.observations, Kind::HostInterface);
    // The worst of all interfaces counts.
    let worst = all.iter().map(|interface| (one(interface), interface)).min_by_key(|(word, _)| rank(word));
    let Some((word, interface)) = worst else { return absent(run) };
    let seen = Seen::word(word).value("path", interface.path).value("role", role(interface));
    match word {
        // A pass stands on every interface.
        "closed" => all.iter().map(|interface| interface.place).fold(seen, Seen::on),
        _ => seen.on(interface.place),
    }
}

/// The word of one interface.
fn one(interface: &Resource<'_>) -> &'static str {
    if interface.truth("/InterfaceEnabled") == Some(false) {
        return "closed";
    }
    let modes = interface.list("/AuthenticationModes");
    let bootstrap = interface.truth("/CredentialBootstrapping/Enabled");
    if modes.iter().any(|mode| mode.eq_ignore_ascii_case("AuthNone")) || interface.text("/AuthNoneRoleId").is_some() {
        "auth_none"
    } else if interface.truth("/ExternallyAccessible") == Some(true) {
        "external"
    } else if bootstrap == Some(true) {
        "bootstrap"
    } else if interface.truth("/KernelAuthEnabled") == Some(true)
        || interface.truth("/FirmwareAuthEnabled") == Some(true)
    {
        "kernel_auth"
    } else if modes.is_empty() && bootstrap.is_none() {
        "not_stated"
    } else {
        "closed"
    }
}

/// How bad a word is, the worst first.
fn rank(word: &str) -> usize {
    let order = ["auth_none", "external", "bootstrap", "kernel_auth", "not_stated", "closed"];
    order.iter().position(|known| *known == word).unwrap_or(order.len())
}

fn role(interface: &Resource<'_>) -> String {
    let pointers = ["/AuthNoneRoleId", "/CredentialBootstrapping/RoleId", "/KernelAuthRoleId", "/FirmwareAuthRoleId"];
    pointers.iter().find_map(|pointer| interface.text(pointer)).unwrap_or("-").to_owned()
}

/// No host interface was read: there is none, or it could not be read.
fn absent(run: &Run) -> Seen {
    let asked = asked(&run.observations);
    let about = |request: &Request| matches!(request, Request::Get { path, credentials: true, .. } if path.as_str().contains("/HostInterfaces"));
    let unread = run.all(|o| about(&o.request) && !matches!(o.answer, Answer::Values { status: 200, .. })).next();
    let managers = of(&run.observations, Kind::Manager);
    match (unread, managers.is_empty()) {
        (Some((place, _)), _) => Seen::word("unread").on(place),
        (None, false) => managers.iter().map(|manager| manager.place).fold(Seen::word("none"), Seen::on),
        (None, true) if asked.asked => Seen::word("not_stated").value("path", "HostInterfaces"),
        (None, true) => Seen::word("not_asked"),
    }
}
