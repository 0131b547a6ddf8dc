//! What will be sent, in words: packet by packet for the security team, and in short for the consent.

use crate::{
    layout::{WIDTH, chunks, hang, pad, wrap},
    words::Words,
};
use bmc::{
    plan::{Plan, Sent, Step, Transport},
    request::{AuthType, LocalCommand, Request, Service},
};
use std::collections::BTreeMap;

/// One question, in words.
pub(crate) fn request(request: &Request, words: &Words) -> String {
    match request {
        Request::Ping => words.t("request.ping"),
        Request::AuthCapabilities { extended: true } => words.t("request.auth_capabilities_2"),
        Request::AuthCapabilities { .. } => words.t("request.auth_capabilities_1"),
        Request::CipherSuites { .. } => words.t("request.cipher_suites"),
        Request::SessionChallenge { auth } => {
            let auth = match auth {
                AuthType::None => "none",
                AuthType::Md2 => "MD2",
                AuthType::Md5 => "MD5",
                AuthType::Password => "password",
            };
            words.with("request.session_challenge", &[("auth", auth)])
        }
        Request::OpenSession { suite } => words.with("request.open_session", &[("suite", &suite.number().to_string())]),
        Request::DeviceId => words.t("request.device_id"),
        Request::DeviceGuid => words.t("request.device_guid"),
        Request::Get { path, .. } if path.is_canary() => words.t("request.canary"),
        Request::Get { path, credentials, .. } => {
            let key = if *credentials { "request.get_account" } else { "request.get" };
            words.with(key, &[("path", path.as_str())])
        }
        Request::Certificate => words.t("request.certificate"),
        Request::Hello { version } => {
            let name =
                serde_json::to_value(version).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
            words.with("request.hello", &[("version", &name)])
        }
        Request::Banner { service } => words.t(match service {
            Service::Ssh => "request.banner_ssh",
            Service::Telnet => "request.banner_telnet",
            Service::Rfb => "request.banner_rfb",
            Service::Kvm => "request.banner_kvm",
            Service::VirtualMedia => "request.banner_virtual_media",
        }),
        Request::SshKex => words.t("request.ssh_kex"),
        Request::RfbTypes => words.t("request.rfb_types"),
        Request::SnmpDiscovery => words.t("request.snmp_discovery"),
        Request::SnmpSysDescr => words.t("request.snmp_sys_descr"),
        Request::Local { command } => local(*command, words),
    }
}

fn local(command: LocalCommand, words: &Words) -> String {
    let number = |n: u8| n.to_string();
    match command {
        LocalCommand::DeviceId => words.t("request.local_device_id"),
        LocalCommand::DeviceGuid => words.t("request.local_device_guid"),
        LocalCommand::ChannelAccess(channel) => {
            words.with("request.local_channel_access", &[("channel", &number(channel))])
        }
        LocalCommand::LanParameter(channel, parameter) => words
            .with("request.local_lan_parameter", &[("channel", &number(channel)), ("parameter", &number(parameter))]),
        LocalCommand::UserAccess(channel, user) => {
            words.with("request.local_user_access", &[("channel", &number(channel)), ("user", &number(user))])
        }
        LocalCommand::UserName(user) => words.with("request.local_user_name", &[("user", &number(user))]),
        LocalCommand::SolParameter(channel, parameter) => words
            .with("request.local_sol_parameter", &[("channel", &number(channel)), ("parameter", &number(parameter))]),
    }
}

fn transport(transport: Transport, words: &Words) -> String {
    words.t(match transport {
        Transport::Udp => "transport.udp",
        Transport::Tcp => "transport.tcp",
        Transport::Tls => "transport.tls",
        Transport::Http => "transport.http",
        Transport::Https => "transport.https",
        Transport::InBand => "transport.in_band",
    })
}

/// The plan in short: one line for each way, with the most that goes over it.
pub(crate) fn short(plan: &Plan, words: &Words) -> Vec<String> {
    let mut ways: BTreeMap<(Transport, Option<u16>), usize> = BTreeMap::new();
    for step in &plan.steps {
        *ways.entry((step.transport, step.port)).or_default() += usize::from(step.at_most);
    }
    let mut lines: Vec<String> = ways
        .into_iter()
        .map(|((way, port), most)| {
            let port = port.map(|port| format!(" {port}")).unwrap_or_default();
            format!("{}{port}: {}", transport(way, words), words.count("consent.at_most", most))
        })
        .collect();
    let further: usize = plan.follow_ups.iter().map(|follow| usize::from(follow.at_most)).sum();
    if further > 0 {
        lines.push(words.count("plan.follow_up_short", further));
    }
    if plan.waits_seconds > 0 {
        lines.push(words.with("plan.waits", &[("seconds", &plan.waits_seconds.to_string())]));
    }
    lines
}

/// What is never sent.
pub(crate) fn never(plan: &Plan, words: &Words) -> Vec<String> {
    plan.forbidden
        .iter()
        .map(|name| words.maybe(&format!("forbidden.{name}")).unwrap_or_else(|| (*name).to_owned()))
        .collect()
}

/// The whole plan, packet by packet.
pub(crate) fn long(plan: &Plan, words: &Words) -> Vec<String> {
    let mut lines = wrap(&words.with("plan.title", &[("profile", &plan.profile)]), WIDTH);
    lines.extend(wrap(&words.t("plan.nothing_sent"), WIDTH));
    let mut heads: Vec<(&[String], usize)> = Vec::new();
    for (at, step) in plan.steps.iter().enumerate() {
        lines.push(String::new());
        lines.extend(self::step(at + 1, step, &mut heads, words));
    }
    if !plan.follow_ups.is_empty() {
        lines.extend([String::new(), words.t("plan.follow_ups")]);
        for follow in &plan.follow_ups {
            let said = words.maybe(&format!("follow_up.{}", follow.name)).unwrap_or_else(|| follow.name.to_owned());
            lines.extend(hang(
                "  -",
                4,
                &format!("{said} {}", words.count("plan.at_most", usize::from(follow.at_most))),
            ));
        }
    }
    lines.extend([String::new(), words.t("plan.never")]);
    lines.extend(never(plan, words).iter().flat_map(|name| hang("  -", 4, name)));
    let limits = plan.limits;
    let values = [
        ("sessions", limits.open_sessions_per_minute.to_string()),
        ("packets", limits.packets_per_target.to_string()),
        ("requests", limits.requests_per_target.to_string()),
        ("seconds", limits.seconds_per_target.to_string()),
    ];
    lines.push(String::new());
    lines.extend(wrap(&words.with("plan.limits", &values.each_ref().map(|(k, v)| (*k, v.as_str()))), WIDTH));
    if plan.waits_seconds > 0 {
        lines.extend(wrap(&words.with("plan.waits", &[("seconds", &plan.waits_seconds.to_string())]), WIDTH));
    }
    lines
}

/// One step. HTTP headers are written out where they come first; later steps point there.
fn step<'a>(number: usize, step: &'a Step, heads: &mut Vec<(&'a [String], usize)>, words: &Words) -> Vec<String> {
    const COLUMN: usize = 5;
    let mut lines = hang(&format!("{number:>3}"), COLUMN, &request(&step.request, words));
    let port = step.port.map(|port| format!(" {port}")).unwrap_or_default();
    let purpose = match step.purpose.as_slice() {
        [] => words.t("plan.identifies"),
        ids => words.with("plan.for", &[("checks", &ids.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(" "))]),
    };
    let most = words.count("plan.at_most", usize::from(step.at_most));
    lines.extend(hang("", COLUMN, &format!("{}{port}; {most}; {purpose}", transport(step.transport, words))));
    let indent = pad("", COLUMN + 2);
    match &step.bytes {
        Sent::Hex { hex } => lines.extend(chunks(hex, 64).into_iter().map(|line| format!("{indent}{line}"))),
        Sent::Lines { lines: sent } => {
            let known = sent
                .get(1..)
                .filter(|head| !head.is_empty())
                .and_then(|head| heads.iter().find(|(other, _)| *other == head));
            if let (Some((_, place)), Some(first)) = (known, sent.first()) {
                lines.push(format!("{indent}{first}"));
                lines.push(format!("{indent}{}", words.with("plan.same_head", &[("number", &place.to_string())])));
                return lines;
            }
            heads.extend(sent.get(1..).map(|head| (head, number)));
            lines.extend(
                sent.iter().flat_map(|line| chunks(line, WIDTH - COLUMN - 2)).map(|line| format!("{indent}{line}")),
            );
        }
        Sent::Nothing => lines.push(format!("{indent}{}", words.t("plan.no_bytes"))),
        Sent::Handshake => lines.push(format!("{indent}{}", words.t("plan.handshake"))),
    }
    lines
}
