//! IPMI-05: the null user or the anonymous login can be used.
//!
//! Get Session Challenge (22.16) with an empty name asks whether the null user exists: completion code 00 says yes, 81 and 82
//! say no. C9 and CC say that the authentication type is off, and nothing of the user. The flags of 22.13 are only a hint:
//! there are BMCs that set them without such a user, and some that set them again after the user was disabled. So a flag
//! alone is no fail, and where the challenge tells nothing, a flag keeps the check open.
//!
//! On the server itself: Get User Access and Get User Name of user 1. Enabled there is a fail even if the challenge was
//! refused (RMCP+ may still take it, and that is never tried); disabled there while the challenge is given is a
//! contradiction.

use super::{
    Check, CheckId, Fix,
    ipmi::{Channel, FOREIGN, Heard, LAN_OFF, ground, heard, inside},
};
use crate::{
    profile::{CheckProfile, Row},
    request::{AuthType, LocalCommand, Request},
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
    wire::reply::SessionChallenge,
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Ipmi05,
    severity: Severity::Critical,
    vantages: &[Vantage::Lan, Vantage::Host],
    source: "IPMI 2.0 rev 1.1, 22.13, 22.16, 22.26 to 22.29",
    words: &[
        ("accepted", Verdict::Fail),
        ("contradiction", Verdict::Fail),
        ("enabled_inside", Verdict::Fail),
        ("refused", Verdict::Pass),
        ("types_off", Verdict::Pass),
        ("v15_off", Verdict::NotApplicable),
        ("ipmi_off", Verdict::NotApplicable),
        ("hinted", Verdict::Inconclusive),
        ("unclear", Verdict::Inconclusive),
        ("unreadable", Verdict::Inconclusive),
        ("silent", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| {
        let questions = [Request::AuthCapabilities { extended: true }, Request::AuthCapabilities { extended: false }];
        questions.into_iter().chain(TYPES.map(|(auth, _)| Request::SessionChallenge { auth })).collect()
    },
    judge,
    fixes: &[
        Fix {
            name: "user_off",
            ipmitool: &["ipmitool user disable 1", "ipmitool channel setaccess {channel} 1 ipmi=off privilege=15"],
            redfish: None,
        },
        LAN_OFF,
    ],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

/// The types that are tried, with their names.
const TYPES: [(AuthType, &str); 4] =
    [(AuthType::None, "NONE"), (AuthType::Md5, "MD5"), (AuthType::Password, "PASSWORD"), (AuthType::Md2, "MD2")];

/// What the challenges gave.
#[derive(Default)]
struct Challenges {
    given: Option<(usize, &'static str)>,
    no_user: Vec<(usize, u8)>,
    type_off: Vec<(usize, &'static str)>,
    unknown_command: Vec<usize>,
    other: Option<(usize, u8)>,
    unreadable: Option<(usize, String)>,
    silent: Vec<usize>,
}

impl Challenges {
    fn of(run: &Run) -> Self {
        let mut all = Self::default();
        for (auth, name) in TYPES {
            match heard(run, &Request::SessionChallenge { auth }) {
                Heard::Bytes(place, bytes) => match SessionChallenge::read(bytes) {
                    Ok(SessionChallenge::Given) => all.given = all.given.or(Some((place, name))),
                    Ok(SessionChallenge::Refused { completion: code @ (0x81 | 0x82) }) => {
                        all.no_user.push((place, code))
                    }
                    Ok(SessionChallenge::Refused { completion: 0xC9 | 0xCC }) => all.type_off.push((place, name)),
                    Ok(SessionChallenge::Refused { completion: 0xC1 }) => all.unknown_command.push(place),
                    Ok(SessionChallenge::Refused { completion }) => all.other = Some((place, completion)),
                    Err(why) => all.unreadable = Some((place, why.to_string())),
                },
                Heard::Foreign(place) => all.unreadable = Some((place, FOREIGN.to_owned())),
                Heard::Silent(place) => all.silent.push(place),
                Heard::NotAsked => {}
            }
        }
        all
    }
}

/// What the BMC says of user 1 inside.
enum User {
    Enabled(usize, u8),
    Disabled(usize, &'static str),
    Unknown,
}

fn judge(run: &Run, _: &CheckProfile, _: &Row) -> Seen {
    let ground = ground(run).map(|_| ());
    if matches!(&ground, Err(seen) if seen.word == "ipmi_off") {
        return ground.err().unwrap_or_default();
    }
    let (all, user) = (Challenges::of(run), user(run));
    if let Some((place, kind)) = all.given {
        return match user {
            User::Disabled(setting, says) => Seen::word("contradiction")
                .on(setting)
                .reading("Get User Access, user 1", says)
                .reading("udp/623, Get Session Challenge", format!("00, type {kind}")),
            _ => Seen::word("accepted"),
        }
        .on(place)
        .value("type", kind);
    }
    if let User::Enabled(place, limit) = user {
        return Seen::word("enabled_inside").on(place).value("limit", limit);
    }
    if let [(_, code), ..] = all.no_user.as_slice() {
        let seen = Seen::word("refused").value("completion", format!("{code:02X}"));
        return all.no_user.iter().map(|(place, _)| *place).fold(seen, Seen::on);
    }
    if let Err(seen) = ground {
        return seen;
    }
    untold(&Channel::of(run), &all)
}

/// Where no challenge told whether the user exists.
fn untold(channel: &Channel, all: &Challenges) -> Seen {
    let answers = [channel.plain, channel.extended].into_iter().flatten();
    if let Some((place, _)) = answers.clone().find(|(_, stated)| stated.null_users || stated.anonymous) {
        return Seen::word("hinted").on(place);
    }
    // Every type that the channel enables was asked about and found off; so the flags and the wire agree.
    let types = answers.clone().fold(0, |types, (_, stated)| types | stated.types());
    let bit = |name: &str| match name {
        "NONE" => 0x01,
        "MD2" => 0x02,
        "MD5" => 0x04,
        _ => 0x10,
    };
    let off = all.type_off.iter().fold(0, |off, (_, name)| off | bit(name));
    if !all.type_off.is_empty() && answers.clone().next().is_some() && types & 0x17 & !off == 0 {
        return all.type_off.iter().map(|(place, _)| *place).fold(Seen::word("types_off"), Seen::on);
    }
    match (channel.v15_off(), channel.extended) {
        (Some(place), _) => return Seen::word("v15_off").on(place),
        (None, Some((place, _))) if !all.unknown_command.is_empty() && all.type_off.is_empty() => {
            return all.unknown_command.iter().copied().fold(Seen::word("v15_off").on(place), Seen::on);
        }
        _ => {}
    }
    if let Some((place, why)) = &all.unreadable {
        return Seen::word("unreadable").value("why", why).on(*place);
    }
    if let Some((place, code)) = all.other {
        return Seen::word("unclear").value("completion", format!("{code:02X}")).on(place);
    }
    let told = all.type_off.iter().map(|(place, _)| *place).chain(all.unknown_command.iter().copied());
    match (told.clone().next(), all.silent.as_slice()) {
        (Some(_), _) => told.fold(Seen::word("unclear").value("completion", "C9"), Seen::on),
        (None, []) => Seen::word("not_asked"),
        (None, silent) => silent.iter().copied().fold(Seen::word("silent"), Seen::on),
    }
}

/// User 1, read on the server itself (22.27, 22.29). A name makes it another user than the null user.
fn user(run: &Run) -> User {
    if let Some((_, 0, name)) = inside(run, |c| matches!(c, LocalCommand::UserName(1)))
        && name.iter().any(|byte| !matches!(byte, 0 | b' '))
    {
        return User::Unknown;
    }
    match inside(run, |c| matches!(c, LocalCommand::UserAccess(_, 1))) {
        Some((place, 0, [_, count, _, access, ..])) => match (count >> 6, access & 0x10 != 0, access & 0x0F) {
            (2, ..) => User::Disabled(place, "disabled"),
            (_, false, _) => User::Disabled(place, "IPMI messaging off"),
            (_, _, 0x0F) => User::Disabled(place, "no access"),
            (1, true, limit @ 1..=5) => User::Enabled(place, limit),
            _ => User::Unknown,
        },
        _ => User::Unknown,
    }
}
