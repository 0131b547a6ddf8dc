//! IPMI-04: IPMI 1.5 authentication none, straight password or MD2.
//!
//! The channel states which types are enabled for an administrator (22.13, asked without and with 2.0 data). Types of other
//! privilege levels are seen only on the server itself (LAN parameter 2, table 23-4). A parameter that leaves a type out which
//! the wire states is a contradiction. Sessions of 1.5 that are not supported make the check not applicable, unless the question
//! without 2.0 data was answered: then something of 1.5 lives.
//!
//! None is control without any secret, a straight password goes over the wire in clear text, MD2 is broken; a check has one
//! severity, high; a profile may say critical.

use super::{
    Check, CheckId, Fix,
    ipmi::{Channel, LAN_OFF, ground, parameter},
};
use crate::{
    profile::{CheckProfile, Row},
    request::Request,
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Ipmi04,
    severity: Severity::High,
    vantages: &[Vantage::Lan, Vantage::Host],
    source: "IPMI 2.0 rev 1.1, 22.13, table 22-15, table 23-4 (2)",
    words: &[
        ("none_offered", Verdict::Fail),
        ("password_offered", Verdict::Fail),
        ("md2_offered", Verdict::Fail),
        ("contradiction", Verdict::Fail),
        ("other_level", Verdict::Fail),
        ("md5_only", Verdict::Pass),
        ("no_type", Verdict::Pass),
        ("v15_off", Verdict::NotApplicable),
        ("ipmi_off", Verdict::NotApplicable),
        ("refused", Verdict::Inconclusive),
        ("unreadable", Verdict::Inconclusive),
        ("silent", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| vec![Request::AuthCapabilities { extended: true }, Request::AuthCapabilities { extended: false }],
    judge,
    fixes: &[
        Fix {
            name: "md5_only",
            ipmitool: &[
                "ipmitool lan set {channel} auth callback,user,operator,admin md5",
                "ipmitool raw 0x0c 0x02 {channel} 2 0 0",
            ],
            redfish: None,
        },
        LAN_OFF,
    ],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

/// Bit, name as ipmitool writes it, word; the worst first (table 22-15).
const WEAK: [(u8, &str, &str); 3] =
    [(0x01, "NONE", "none_offered"), (0x10, "PASSWORD", "password_offered"), (0x02, "MD2", "md2_offered")];
/// MD5 and a maker's own type.
const OTHER: u8 = 0x04 | 0x20;
/// Privilege levels in the order of parameter 2.
const LEVELS: [&str; 5] = ["CALLBACK", "USER", "OPERATOR", "ADMIN", "OEM"];

fn judge(run: &Run, _: &CheckProfile, _: &Row) -> Seen {
    if let Err(seen) = ground(run) {
        return seen;
    }
    let channel = Channel::of(run);
    if let Some(place) = channel.v15_off() {
        return Seen::word("v15_off").on(place);
    }
    let (place, _) = match channel.stated() {
        Ok(stated) => stated,
        Err(seen) => return seen,
    };
    let places =
        [channel.plain, channel.extended].into_iter().flatten().map(|(place, _)| place).filter(|at| *at != place);
    let types =
        [channel.plain, channel.extended].into_iter().flatten().fold(0, |types, (_, stated)| types | stated.types());
    let inside = parameter(run, 2).filter(|(_, completion, levels)| *completion == 0 && levels.len() >= LEVELS.len());
    let seen = match (WEAK.into_iter().find(|(bit, ..)| types & bit != 0), inside) {
        (Some((bit, name, _)), Some((setting, _, [_, _, _, admin, ..]))) if admin & bit == 0 => {
            Seen::word("contradiction")
                .on(setting)
                .value("type", name)
                .reading("LAN parameter 2, ADMIN", format!("{name} off"))
                .reading("udp/623, Get Channel Authentication Capabilities", format!("{name} on"))
        }
        (Some((_, name, word)), _) => Seen::word(word).value("type", name),
        (None, Some((setting, _, levels))) if levels_weak(levels).is_some() => {
            let (level, name) = levels_weak(levels).unwrap_or_default();
            Seen::word("other_level").on(setting).value("level", level).value("type", name)
        }
        (None, _) if types & OTHER != 0 => Seen::word("md5_only"),
        (None, _) => Seen::word("no_type"),
    };
    places.fold(seen.on(place), Seen::on)
}

/// The first privilege level for which a weak type is enabled.
fn levels_weak(levels: &[u8]) -> Option<(&'static str, &'static str)> {
    LEVELS.into_iter().zip(levels).find_map(|(level, types)| {
        let (_, name, _) = WEAK.into_iter().find(|(bit, ..)| types & bit != 0)?;
        Some((level, name))
    })
}
