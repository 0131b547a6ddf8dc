//! Remedies as commands to be typed by hand, with host, channel and manager filled in. Printed, never run.
//!
//! `ipmitool -a` and `curl -u NAME` ask for the password themselves: it stands in no command and in no history. On the server
//! itself ipmitool needs no account. Certificates are checked by curl as usual; who must pass over that decides it.

use bmc::{
    Answer, Request, Run,
    checks::{Check, Fix},
    profile::{Ports, Row},
    redfish,
    wire::reply::AuthCapabilities,
};
use std::net::IpAddr;

/// Where the commands lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    host: String,
    ipmi_port: u16,
    https_port: u16,
    user: String,
    local: bool,
    channel: u8,
    manager: Option<String>,
}

/// A command in its parts, so that it can be broken where a shell allows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Command(pub(crate) Vec<String>);

impl Place {
    /// From a run and what the operator gave. Without an address, `BMC` stands in its place.
    pub(crate) fn of(run: &Run, host: Option<&str>, ports: Ports, user: Option<&str>, local: bool) -> Self {
        Self {
            host: host.unwrap_or("BMC").to_owned(),
            ipmi_port: ports.ipmi,
            https_port: ports.https,
            user: user.unwrap_or("USER").to_owned(),
            local,
            channel: channel(run).unwrap_or(1),
            manager: manager(run),
        }
    }
    /// A text with its placeholders filled.
    pub(crate) fn filled(&self, text: &str) -> String {
        let manager = self.manager.as_deref().unwrap_or("/redfish/v1/Managers/MANAGER");
        text.replace("{channel}", &self.channel.to_string()).replace("{host}", &self.host).replace("{manager}", manager)
    }
    fn ipmitool(&self, text: &str) -> Command {
        let text = self.filled(text);
        match text.strip_prefix("ipmitool ") {
            Some(rest) if !self.local => {
                let port = if self.ipmi_port == 623 { String::new() } else { format!(" -p {}", self.ipmi_port) };
                let reach = format!("ipmitool -I lanplus -H {}{port} -U {} -a", self.host, self.user);
                Command(vec![reach, rest.to_owned()])
            }
            _ => Command(vec![text]),
        }
    }
    fn curl(&self, (path, body): (&str, &str)) -> Command {
        let host = if self.host.parse::<IpAddr>().is_ok_and(|a| a.is_ipv6()) {
            format!("[{}]", self.host)
        } else {
            self.host.clone()
        };
        let port = if self.https_port == 443 || self.https_port == 0 {
            String::new()
        } else {
            format!(":{}", self.https_port)
        };
        let parts = [
            "curl".to_owned(),
            format!("-u {}", self.user),
            "-X PATCH".to_owned(),
            "-H 'Content-Type: application/json'".to_owned(),
            format!("-d '{}'", self.filled(body)),
            format!("https://{host}{port}{}", self.filled(path)),
        ];
        Command(parts.to_vec())
    }
    /// The remedies of a check that the profile wants shown, by name, with their commands.
    pub(crate) fn remedies(&self, check: &'static Check, row: Option<&Row>) -> Vec<(&'static str, Vec<Command>)> {
        let wanted = row.map(|row| row.fix.as_slice()).unwrap_or_default();
        let fixes: Vec<&'static Fix> = if wanted.is_empty() {
            check.fixes.iter().collect()
        } else {
            wanted.iter().filter_map(|name| check.fixes.iter().find(|fix| fix.name == name)).collect()
        };
        fixes.into_iter().map(|fix| (fix.name, self.commands(fix))).collect()
    }
    fn commands(&self, fix: &Fix) -> Vec<Command> {
        fix.ipmitool.iter().map(|text| self.ipmitool(text)).chain(fix.redfish.map(|patch| self.curl(patch))).collect()
    }
}

impl Command {
    /// On one line.
    pub(crate) fn line(&self) -> String {
        self.0.join(" ")
    }
    /// Broken into lines of at most `width` columns where a part ends, with a backslash at the end as shells want it.
    pub(crate) fn lines(&self, width: usize) -> Vec<String> {
        let mut lines = Vec::new();
        let mut line = String::new();
        for part in &self.0 {
            let long = line.chars().count() + part.chars().count();
            if !line.is_empty() && long + 3 > width {
                lines.push(format!("{line} \\"));
                line = "  ".to_owned();
            } else if !line.is_empty() {
                line.push(' ');
            }
            // A long JSON body may be broken inside its quotes, where neither JSON nor a shell minds a line's end.
            let mut members = part.split_inclusive("},").peekable();
            while let Some(member) = members.next() {
                line.push_str(member);
                if members.peek().is_some() && part.chars().count() + 4 > width {
                    lines.push(std::mem::replace(&mut line, "      ".to_owned()));
                }
            }
        }
        lines.push(line);
        lines
    }
}

/// The channel on which the BMC answered (22.13: first byte of the answer).
fn channel(run: &Run) -> Option<u8> {
    let answers = run.observations.iter().filter(|o| matches!(o.request, Request::AuthCapabilities { .. }));
    answers.filter_map(|o| o.answer.bytes()).find_map(|bytes| match AuthCapabilities::read(bytes) {
        Ok(AuthCapabilities::Stated(stated)) => Some(stated.channel),
        _ => None,
    })
}

/// Path of the manager: the first one that was read, or that its collection names.
fn manager(run: &Run) -> Option<String> {
    let is_manager =
        |path: &str| path.starts_with("/redfish/v1/Managers/") && path.trim_end_matches('/').split('/').count() == 5;
    let asked = run.observations.iter().filter_map(|o| match &o.request {
        Request::Get { path, .. } if is_manager(path.as_str()) && !matches!(o.answer, Answer::NotAsked { .. }) => {
            Some(path.as_str())
        }
        _ => None,
    });
    let named = run.observations.iter().filter_map(|o| match &o.answer {
        Answer::Http { body, .. } => first_member(body.as_slice()),
        _ => None,
    });
    asked
        .map(str::to_owned)
        .chain(named)
        .find(|path| is_manager(path))
        .map(|path| path.trim_end_matches('/').to_owned())
}

fn first_member(body: &[u8]) -> Option<String> {
    let body: serde_json::Value = serde_json::from_slice(body).ok()?;
    let path = body.pointer("/Members/0/@odata.id")?.as_str()?;
    redfish::resource_path(path).map(String::from)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    fn place(local: bool) -> Place {
        Place {
            host: "fd00::5".into(),
            ipmi_port: 6230,
            https_port: 8443,
            user: "ADMIN".into(),
            local,
            channel: 8,
            manager: Some("/redfish/v1/Managers/1".into()),
        }
    }

    #[test]
    fn commands_are_filled_in() {
        let lan = "ipmitool lan set {channel} access off";
        assert_eq!(
            place(false).ipmitool(lan).line(),
            "ipmitool -I lanplus -H fd00::5 -p 6230 -U ADMIN -a lan set 8 access off"
        );
        assert_eq!(place(true).ipmitool(lan).line(), "ipmitool lan set 8 access off");
        let curl = place(false).curl(("{manager}/NetworkProtocol", r#"{"IPMI":{"ProtocolEnabled":false}}"#));
        let lines = curl.lines(68);
        assert!(lines.iter().all(|line| line.chars().count() <= 72), "{lines:?}");
        assert!(curl.line().ends_with("https://[fd00::5]:8443/redfish/v1/Managers/1/NetworkProtocol"));
        let long = place(false).curl((
            "/x",
            r#"{"KVMIP":{"ProtocolEnabled":false},"VirtualMedia":{"ProtocolEnabled":false},"SSH":{"ProtocolEnabled":false}}"#,
        ));
        assert!(long.lines(68).iter().all(|line| line.chars().count() <= 72), "{:?}", long.lines(68));
        assert!(curl.line().contains(r#"-d '{"IPMI":{"ProtocolEnabled":false}}'"#) && !curl.line().contains(" -k"));
    }
}
