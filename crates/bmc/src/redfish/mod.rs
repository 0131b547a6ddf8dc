//! Redfish, read with an account or from a dump: which resources, which of their values, and what they say together.
//!
//! [`wanted`] is the closed table: resource type, JSON pointers kept, links followed. [`walk::Walk`] follows links from the
//! service root and turns each answer into [`crate::Answer::Values`]; it neither sends nor reads, so the probe and a dump on
//! disk drive the same machine. [`posture()`] gathers what was read into one table of facts. What is never kept: passwords,
//! session tokens, keys, community strings, telephone numbers.
//!
//! Sources: DMTF DSP0266 (protocol), DSP0268 (schemas); the messiness of real services from the dumps of
//! `shared/data/bmc`. Callers: the probe (feature), the judges (through [`read`]), `fieldcheck posture`.

pub mod answer;
pub mod dump;
mod kept;
mod posture;
pub mod read;
pub mod walk;
mod wanted;

pub use kept::kept;
pub use posture::{Account, AccountService, HostInterface, Manager, NetworkProtocol, Posture, Protocol, ServiceRoot};
pub use posture::{SessionService, Software, posture, posture_of_dump};
pub use wanted::{Kind, Link, Wanted, kind_of, wanted};

use crate::request::ResourcePath;

/// The service root (DSP0266, 6.3).
pub const ROOT: &str = "/redfish/v1";

/// A path as a service or a file names it, as one that may be asked for: without fragment, query and closing slash, what a
/// path cannot hold percent-encoded. `None` if it leads out of `/redfish`.
#[must_use]
pub fn resource_path(text: &str) -> Option<ResourcePath> {
    let plain = text.split(['#', '?']).next().unwrap_or_default().trim().trim_end_matches('/');
    let mut encoded = String::with_capacity(plain.len());
    for byte in plain.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~/:%@!$&'()*+,;=".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            encoded.push_str(&data_encoding::HEXUPPER.encode(&[byte]));
        }
    }
    ResourcePath::new(&encoded).ok()
}

/// Whether two paths name the same resource: services differ with themselves in letter case and closing slashes.
#[must_use]
pub fn key(path: &str) -> String {
    path.trim_end_matches('/').to_ascii_lowercase()
}
