//! The server's own interface to its BMC: read commands over `/dev/ipmi0`, and what SMBIOS says. Linux only.
//!
//! Commands come from [`crate::wire::request::command`], all of them read. Channel 1 is tried first; where it is no LAN channel, the others
//! are looked through. User names and community strings do not leave this module.

use super::desk::Desk;
use crate::{
    observation::{Answer, Observation, Octets},
    plan::{self, Plan, Transport},
    request::{LocalCommand, Request},
    run::HostIdentity,
    verdict::Vantage,
    wire,
};

/// Whether this computer has an interface to a BMC that this user may open.
///
/// # Errors
/// Why not, in words.
pub fn available() -> Result<(), String> {
    device::open().map(drop)
}

/// Runs every local command of the plan. What the server says of itself, if the plan reads it from inside.
pub(super) async fn ask(desk: &Desk<'_>, plan: &Plan) -> Option<HostIdentity> {
    let commands: Vec<LocalCommand> = plan
        .steps
        .iter()
        .filter(|step| step.transport == Transport::InBand)
        .filter_map(|step| match step.request {
            Request::Local { command } => Some(command),
            _ => None,
        })
        .collect();
    if commands.is_empty() {
        return None;
    }
    let mut device = match device::open() {
        Ok(device) => device,
        Err(_) => {
            for command in commands {
                desk.not_asked(&Request::Local { command }, Vantage::Host, "no_device");
            }
            return Some(smbios());
        }
    };
    let mut channel = plan::CHANNEL;
    for command in commands {
        let here = super::guard::on(channel, command);
        let request = Request::Local { command: here };
        if here != command && desk.follow("lan_channel", &request, Vantage::Host).is_err() {
            desk.not_asked(&request, Vantage::Host, super::guard::BUDGET);
            continue;
        }
        device = run(desk, device, here).await?;
        if command == LocalCommand::LanParameter(plan::CHANNEL, 1) {
            let (found, back) = find(desk, device).await?;
            (channel, device) = (found, back);
        }
    }
    let bmc_guid = desk.seen(crate::identity::guid_inside);
    Some(HostIdentity { bmc_guid, ..smbios() })
}

/// The LAN channel: the first on which parameter 1 can be read.
async fn find(desk: &Desk<'_>, mut device: device::Device) -> Option<(u8, device::Device)> {
    let mut channel = plan::CHANNEL;
    for next in [2, 3, 4, 5, 6, 7, 8, 9, 10, 11] {
        let here = Request::Local { command: LocalCommand::LanParameter(channel, 1) };
        let is_lan = |o: &Observation| o.request == here && matches!(o.answer, Answer::Local { completion: 0, .. });
        if desk.seen(|all| all.iter().any(is_lan)) {
            return Some((channel, device));
        }
        let command = LocalCommand::LanParameter(next, 1);
        if desk.follow("lan_channel", &Request::Local { command }, Vantage::Host).is_err() {
            break;
        }
        device = run(desk, device, command).await?;
        channel = next;
    }
    // None of them: the questions go to channel 1 and are refused there.
    Some((plan::CHANNEL, device))
}

/// Runs one command, off the other lanes' way, and writes it down. Nothing only if the runtime ends.
async fn run(desk: &Desk<'_>, mut device: device::Device, command: LocalCommand) -> Option<device::Device> {
    let request = Request::Local { command };
    let at_us = desk.at_us();
    if let Err(why) = desk.permit(&request, Vantage::Host) {
        desk.not_asked(&request, Vantage::Host, why);
        return Some(device);
    }
    let (netfn, number, data) = wire::request::command(command);
    let sent: Vec<u8> = [netfn, number].into_iter().chain(data.iter().copied()).collect();
    let (answer, device) = tokio::task::spawn_blocking(move || (device.run(netfn, number, data), device)).await.ok()?;
    let answer = match answer {
        Ok((completion, data)) => Answer::Local { completion, data: Octets(kept(command, &data)) },
        Err(error) => super::udp::failed(&error),
    };
    desk.note(Observation { request, vantage: Vantage::Host, at_us, tries: 1, sent: Octets(sent), answer });
    Some(device)
}

/// The data as they may be kept: of a user name only whether there is one.
fn kept(command: LocalCommand, data: &[u8]) -> Vec<u8> {
    match command {
        LocalCommand::UserName(_) => {
            data.iter().map(|byte| if matches!(byte, 0 | b' ') { *byte } else { b'*' }).collect()
        }
        other => wire::request::kept(other, data),
    }
}

#[cfg(target_os = "linux")]
fn smbios() -> HostIdentity {
    // The kernel writes the UUID as text already, the first three fields turned as SMBIOS 2.6 says.
    let read = |name: &str| {
        let text = std::fs::read_to_string(format!("/sys/class/dmi/id/{name}")).ok()?;
        let text = text.trim();
        (!text.is_empty()).then(|| text.to_owned())
    };
    HostIdentity {
        serial: read("product_serial"),
        uuid: read("product_uuid").map(|u| u.to_lowercase()),
        bmc_guid: None,
    }
}

#[cfg(not(target_os = "linux"))]
fn smbios() -> HostIdentity {
    HostIdentity::default()
}

#[cfg(target_os = "linux")]
mod device {
    //! `/dev/ipmi0` through ipmi-rs.

    use ipmi_rs::{
        File,
        connection::{IpmiConnection, LogicalUnit, Message, NetFn, Request, RequestTargetAddress},
    };
    use std::{io, time::Duration};

    /// Where kernels put it.
    const PATHS: [&str; 3] = ["/dev/ipmi0", "/dev/ipmi/0", "/dev/ipmidev/0"];

    pub(super) struct Device(File);

    pub(super) fn open() -> Result<Device, String> {
        let mut why = String::from(
            "no /dev/ipmi0: this computer has no BMC, or the kernel modules ipmi_si and ipmi_devintf are not loaded",
        );
        for path in PATHS {
            match File::new(path, Duration::from_secs(2)) {
                Ok(file) => return Ok(Device(file)),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => why = format!("{path}: {error}"),
            }
        }
        Err(why)
    }

    impl Device {
        /// Completion code and data of a command to the BMC itself.
        pub(super) fn run(&mut self, netfn: u8, command: u8, data: Vec<u8>) -> io::Result<(u8, Vec<u8>)> {
            let message = Message::new_request(NetFn::from(netfn), command, data);
            let mut request = Request::new(message, RequestTargetAddress::Bmc(LogicalUnit::Zero));
            let response = self.0.send_recv(&mut request)?;
            if response.cmd() != command {
                return Err(io::Error::other(format!("an answer to command {:02X}", response.cmd())));
            }
            Ok((response.cc(), response.data().to_vec()))
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod device {
    //! Other systems have no interface that this program knows.

    use std::io;

    pub(super) struct Device;

    pub(super) fn open() -> Result<Device, String> {
        Err("the server's own interface to its BMC can be asked on Linux only".to_owned())
    }

    impl Device {
        pub(super) fn run(&mut self, _: u8, _: u8, _: Vec<u8>) -> io::Result<(u8, Vec<u8>)> {
            Err(io::ErrorKind::Unsupported.into())
        }
    }
}
