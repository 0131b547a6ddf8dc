//! The server's one secret and what is derived from it: the signing key of each action, the key behind portal links.
//!
//! Kept in `<data>/server.key` (32 bytes, hex), readable by its owner only. Whoever has it can sign checkpoints and make
//! links, so it belongs in the backup of secrets, not beside the database.

use crate::{Error, Result};
use domain::id::ActionId;
use hmac::{Hmac, Mac};
use sha2::Sha256;

/// The server's secret.
#[derive(Clone)]
pub struct ServerKey([u8; 32]);

impl ServerKey {
    /// From its 32 bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
    /// From 64 hex digits as the key file has them.
    pub fn from_hex(text: &str) -> Option<Self> {
        let bytes = data_encoding::HEXLOWER_PERMISSIVE.decode(text.trim().as_bytes()).ok()?;
        bytes.try_into().ok().map(Self)
    }
    /// As the key file has it.
    pub fn to_hex(&self) -> String {
        data_encoding::HEXLOWER.encode(&self.0)
    }
    /// 32 bytes for one purpose; parts are framed by their length so that no two purposes meet.
    pub(crate) fn derive(&self, parts: &[&[u8]]) -> Result<[u8; 32]> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).map_err(Error::fault)?;
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        Ok(mac.finalize().into_bytes().into())
    }
    /// The key that signs checkpoints, scopes, approvals and the dossier of one action.
    pub fn signing(&self, action: &ActionId) -> Result<ledger::SigningKey> {
        let seed = self.derive(&[b"action signing key v1", action.as_str().as_bytes()])?;
        Ok(ledger::SigningKey::from_seed(&origin(action), &seed)?)
    }
}

/// The name under which an action's log and key are known.
pub fn origin(action: &ActionId) -> String {
    format!("fieldaction/{action}")
}
