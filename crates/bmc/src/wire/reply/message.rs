//! Replies to the sessionless application commands.

use super::{Malformed, response};

/// Get Channel Authentication Capabilities (22.13).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuthCapabilities {
    /// A completion code other than 0.
    Refused {
        /// The completion code.
        completion: u8,
    },
    /// What the channel can.
    Stated(Capabilities),
}

/// What a channel states about logging in, for the privilege level asked about (table 22-15).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Capabilities {
    /// Channel number.
    pub channel: u8,
    /// Whether the reply holds data of IPMI 2.0: without it, `kg_set`, `supports_v15` and `supports_v20` say nothing.
    pub extended: bool,
    /// Authentication type none is enabled.
    pub none: bool,
    /// MD2 is enabled.
    pub md2: bool,
    /// MD5 is enabled.
    pub md5: bool,
    /// Straight password is enabled.
    pub password: bool,
    /// A maker's own type is enabled.
    pub oem: bool,
    /// The BMC key Kg is not all zeros.
    pub kg_set: bool,
    /// Authentication per message is disabled.
    pub message_auth_off: bool,
    /// Authentication of user level commands is disabled.
    pub user_auth_off: bool,
    /// Users with names are enabled.
    pub named_users: bool,
    /// Users without a name but with a password are enabled.
    pub null_users: bool,
    /// A user without name and password is enabled.
    pub anonymous: bool,
    /// Sessions of IPMI 1.5 are supported.
    pub supports_v15: bool,
    /// Sessions of IPMI 2.0 are supported.
    pub supports_v20: bool,
}

impl Capabilities {
    /// The enabled authentication types as the bits of the wire: 01 none, 02 MD2, 04 MD5, 10 straight password, 20 a maker's own.
    #[must_use]
    pub fn types(&self) -> u8 {
        let bits = [(self.none, 0x01), (self.md2, 0x02), (self.md5, 0x04), (self.password, 0x10), (self.oem, 0x20)];
        bits.into_iter().filter(|(on, _)| *on).fold(0, |types, (_, bit)| types | bit)
    }
}

impl AuthCapabilities {
    /// Reads a datagram.
    ///
    /// # Errors
    /// [`Malformed`] with what does not fit.
    pub fn read(bytes: &[u8]) -> Result<Self, Malformed> {
        match response(bytes, 0x38)? {
            (0, [channel, types, users, versions, ..]) => Ok(Self::Stated(Capabilities {
                channel: channel & 0x0F,
                extended: types & 0x80 != 0,
                none: types & 0x01 != 0,
                md2: types & 0x02 != 0,
                md5: types & 0x04 != 0,
                password: types & 0x10 != 0,
                oem: types & 0x20 != 0,
                kg_set: users & 0x20 != 0,
                message_auth_off: users & 0x10 != 0,
                user_auth_off: users & 0x08 != 0,
                named_users: users & 0x04 != 0,
                null_users: users & 0x02 != 0,
                anonymous: users & 0x01 != 0,
                supports_v15: versions & 0x01 != 0,
                supports_v20: versions & 0x02 != 0,
            })),
            (0, short) => Err(Malformed(format!("capabilities of {} bytes", short.len()))),
            (completion, _) => Ok(Self::Refused { completion }),
        }
    }
}

/// Get Session Challenge (22.16) for the null user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionChallenge {
    /// A completion code other than 0: 81 no such user, 82 null user not enabled.
    Refused {
        /// The completion code.
        completion: u8,
    },
    /// The user exists and a challenge was given.
    Given,
}

impl SessionChallenge {
    /// Reads a datagram. The challenge itself is not kept.
    ///
    /// # Errors
    /// [`Malformed`] with what does not fit: success without session id and challenge gives nothing.
    pub fn read(bytes: &[u8]) -> Result<Self, Malformed> {
        match response(bytes, 0x39)? {
            (0, data) if data.len() >= 20 => Ok(Self::Given),
            (0, data) => Err(Malformed(format!("a challenge of {} bytes, expected 20", data.len()))),
            (completion, _) => Ok(Self::Refused { completion }),
        }
    }
}

/// Get Device ID (20.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeviceId {
    /// A completion code other than 0; without a session this is what most say (D4).
    Refused {
        /// The completion code.
        completion: u8,
    },
    /// What the device says it is.
    Stated(Device),
}

/// What a device says it is (table 20-2).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Device {
    /// Manufacturer id (IANA enterprise number).
    pub manufacturer_id: u32,
    /// Product id.
    pub product_id: u16,
    /// Firmware as `major.minor`, the minor part in two digits: `9.08`.
    pub firmware: String,
    /// IPMI version as `2.0`.
    pub ipmi: String,
}

impl DeviceId {
    /// Reads a datagram.
    ///
    /// # Errors
    /// [`Malformed`] with what does not fit.
    pub fn read(bytes: &[u8]) -> Result<Self, Malformed> {
        let (completion, data) = response(bytes, 0x01)?;
        Self::of(completion, data)
    }
    /// Reads completion code and data of the command on the server's own interface.
    ///
    /// # Errors
    /// [`Malformed`] if the data are too short.
    pub fn of(completion: u8, data: &[u8]) -> Result<Self, Malformed> {
        match (completion, data) {
            (0, [_, _, major, minor, version, _, m0, m1, m2, p0, p1, ..]) => Ok(Self::Stated(Device {
                manufacturer_id: u32::from_le_bytes([*m0, *m1, m2 & 0x0F, 0]),
                product_id: u16::from_le_bytes([*p0, *p1]),
                // The major part is 7 bit binary, the minor part is BCD.
                firmware: format!("{}.{minor:02x}", major & 0x7F),
                ipmi: format!("{}.{}", version & 0x0F, version >> 4),
            })),
            (0, short) => Err(Malformed(format!("a device id of {} bytes", short.len()))),
            (completion, _) => Ok(Self::Refused { completion }),
        }
    }
}

/// Get Device GUID (20.8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guid {
    /// A completion code other than 0.
    Refused {
        /// The completion code.
        completion: u8,
    },
    /// The GUID in the order of the wire.
    Stated([u8; 16]),
}

impl Guid {
    /// Reads a datagram.
    ///
    /// # Errors
    /// [`Malformed`] with what does not fit.
    pub fn read(bytes: &[u8]) -> Result<Self, Malformed> {
        let (completion, data) = response(bytes, 0x37)?;
        Self::of(completion, data)
    }
    /// Reads completion code and data of the command on the server's own interface.
    ///
    /// # Errors
    /// [`Malformed`] if the data are no 16 bytes.
    pub fn of(completion: u8, data: &[u8]) -> Result<Self, Malformed> {
        match (completion, data.first_chunk::<16>()) {
            (0, Some(guid)) if data.len() == 16 => Ok(Self::Stated(*guid)),
            (0, _) => Err(Malformed(format!("a GUID of {} bytes, expected 16", data.len()))),
            (completion, _) => Ok(Self::Refused { completion }),
        }
    }
}
