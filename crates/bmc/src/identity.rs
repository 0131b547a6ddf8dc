//! What identifies the BMC, read from the bytes it sent: GUID, device id, certificate, and what its Redfish service states.
//!
//! A run carries the same as its own word ([`crate::Run::bmc`]), for people. Whoever binds a run to a unit, or holds one BMC
//! against another, reads it here. A datagram counts only if it belongs to the question that was sent.

use crate::{
    observation::{Answer, Observation},
    redfish::{Kind, read},
    request::{LocalCommand, Request},
    run::Identity,
    verdict::Vantage,
    wire::{
        reply::{self, DeviceId, Guid},
        request,
    },
};

/// Reads the identity of the BMC as the network shows it. Device id also from inside, where the network is not told.
///
/// The GUID is the network's only: [`crate::Run::binding`] holds it against the one read inside.
#[must_use]
pub fn of(observations: &[Observation]) -> Identity {
    let mut identity = Identity::default();
    for observation in observations {
        match (&observation.request, &observation.answer) {
            (_, Answer::Datagram { .. }) if !belongs(observation) => {}
            (Request::DeviceGuid, Answer::Datagram { bytes, .. }) => {
                if let Ok(Guid::Stated(guid)) = Guid::read(bytes.as_slice()) {
                    identity.guid = Some(data_encoding::HEXLOWER.encode(&guid));
                }
            }
            (Request::DeviceId, Answer::Datagram { bytes, .. }) => {
                device(&mut identity, DeviceId::read(bytes.as_slice()))
            }
            (Request::Local { command: LocalCommand::DeviceId }, Answer::Local { completion, data }) => {
                device(&mut identity, DeviceId::of(*completion, data.as_slice()));
            }
            (Request::Certificate, Answer::Certificate { der, .. }) => {
                identity.leaf_sha256 = Some(ledger::Digest::of(der.as_slice()).to_string());
            }
            _ => {}
        }
    }
    for manager in read::of(observations, Kind::Manager) {
        // More telling than the two numbers of the device id.
        if let Some(firmware) = manager.text("/FirmwareVersion").filter(|text| !text.is_empty()) {
            identity.firmware = Some(firmware.to_owned());
        }
    }
    for system in read::of(observations, Kind::System) {
        if identity.serial.is_none() {
            identity.serial = system.text("/SerialNumber").filter(|text| !text.is_empty()).map(str::to_owned);
        }
    }
    identity
}

fn device(identity: &mut Identity, said: Result<DeviceId, crate::wire::reply::Malformed>) {
    if let Ok(DeviceId::Stated(device)) = said {
        identity.manufacturer_id.get_or_insert(device.manufacturer_id);
        identity.product_id.get_or_insert(device.product_id);
        identity.firmware.get_or_insert(device.firmware);
    }
}

/// Whether a datagram answers the question that the observation names, by the bytes of both.
pub(crate) fn belongs(observation: &Observation) -> bool {
    let sent = observation.sent.as_slice();
    observation.answer.bytes().is_some_and(|bytes| request::is(&observation.request, sent) && reply::fits(sent, bytes))
}

/// The GUID that the BMC states inside, 32 lower-case hexadecimal digits.
#[must_use]
pub fn guid_inside(observations: &[Observation]) -> Option<String> {
    observations.iter().find_map(|o| match (&o.request, &o.answer) {
        (Request::Local { command: LocalCommand::DeviceGuid }, Answer::Local { completion, data })
            if o.vantage == Vantage::Host =>
        {
            match Guid::of(*completion, data.as_slice()) {
                Ok(Guid::Stated(guid)) => Some(data_encoding::HEXLOWER.encode(&guid)),
                _ => None,
            }
        }
        _ => None,
    })
}
