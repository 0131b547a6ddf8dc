//! IPMI-07: authentication per message or per user level is off.
//!
//! The channel states both without a session (22.13, table 22-15: bits 4 and 3 are 1 when it is off). They are about sessions of
//! IPMI 1.5. On the server itself Get Channel Access says the same (22.23); where the two differ, it is a contradiction,
//! whichever says off.

use super::{
    Check, CheckId, Fix,
    ipmi::{Channel, LAN_OFF, ground, inside},
};
use crate::{
    profile::{CheckProfile, Row},
    request::{LocalCommand, Request},
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Ipmi07,
    severity: Severity::High,
    vantages: &[Vantage::Lan, Vantage::Host],
    source: "IPMI 2.0 rev 1.1, 22.13, table 22-15, 22.22, 22.23",
    words: &[
        ("message_off", Verdict::Fail),
        ("user_off", Verdict::Fail),
        ("both_off", Verdict::Fail),
        ("contradiction", Verdict::Fail),
        ("on", Verdict::Pass),
        ("v15_off", Verdict::NotApplicable),
        ("ipmi_off", Verdict::NotApplicable),
        ("refused", Verdict::Inconclusive),
        ("unreadable", Verdict::Inconclusive),
        ("silent", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| vec![Request::AuthCapabilities { extended: true }, Request::AuthCapabilities { extended: false }],
    judge,
    fixes: &[Fix { name: "auth_on", ipmitool: &["ipmitool lan set {channel} access on"], redfish: None }, LAN_OFF],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

fn judge(run: &Run, _: &CheckProfile, _: &Row) -> Seen {
    if let Err(seen) = ground(run) {
        return seen;
    }
    let channel = Channel::of(run);
    let (place, stated) = match channel.stated() {
        Ok(stated) => stated,
        Err(seen) => return seen,
    };
    let off = (stated.message_auth_off, stated.user_auth_off);
    if let Some(place) = channel.v15_off().filter(|_| off != (false, false)) {
        return Seen::word("v15_off").on(place);
    }
    let setting = inside(run, |c| matches!(c, LocalCommand::ChannelAccess(_)));
    if let Some((setting, 0, [access, ..])) = setting {
        let inside = (access & 0x10 != 0, access & 0x08 != 0);
        if inside != off {
            return Seen::word("contradiction")
                .on(setting)
                .on(place)
                .reading("Get Channel Access", said(inside))
                .reading("udp/623, Get Channel Authentication Capabilities", said(off));
        }
    }
    let word = match off {
        (true, true) => "both_off",
        (true, false) => "message_off",
        (false, true) => "user_off",
        (false, false) => "on",
    };
    Seen::word(word).on(place)
}

fn said((message, user): (bool, bool)) -> String {
    let word = |off| if off { "off" } else { "on" };
    format!("per message {}, user level {}", word(message), word(user))
}
