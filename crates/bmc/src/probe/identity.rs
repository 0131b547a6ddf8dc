//! What identifies the BMC, read from what it said: GUID, device id, certificate, and what its Redfish service states.

use crate::{
    observation::{Answer, Observation},
    redfish::{Kind, read},
    request::{LocalCommand, Request},
    run::Identity,
    verdict::Vantage,
    wire::reply::{DeviceId, Guid},
};

/// Reads the identity of the BMC as the network shows it. Device id also from inside, where the network is not told.
///
/// The GUID is the network's only: [`crate::Run::binding`] holds it against the one read inside.
pub(super) fn of(observations: &[Observation]) -> Identity {
    let mut identity = Identity::default();
    for observation in observations {
        match (&observation.request, &observation.answer) {
            (Request::DeviceGuid, Answer::Datagram { bytes, .. }) => {
                if let Ok(Guid::Stated(guid)) = Guid::read(bytes.as_slice()) {
                    identity.guid = Some(data_encoding::HEXLOWER.encode(&guid));
                }
            }
            (Request::DeviceId, Answer::Datagram { bytes, .. }) => device(&mut identity, DeviceId::read(bytes.as_slice())),
            (Request::Local { command: LocalCommand::DeviceId }, Answer::Local { completion, data }) => {
                device(&mut identity, DeviceId::of(*completion, data.as_slice()));
            }
            (Request::Certificate, Answer::Certificate { sha256, .. }) => identity.leaf_sha256 = Some(sha256.clone()),
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

/// The GUID that the BMC states inside, 32 lower-case hexadecimal digits.
pub(super) fn guid_inside(observations: &[Observation]) -> Option<String> {
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
