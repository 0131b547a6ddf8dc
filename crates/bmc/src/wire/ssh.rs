//! SSH up to the server's KEXINIT: identification, ours, the lists of algorithms; then the connection is closed.
//!
//! Layout (RFC 4253): identification `SSH-protoversion-softwareversion SP comments CR LF` (4.2), perhaps after other lines;
//! binary packet = length (4), padding length (1), payload, padding (6), unencrypted before the first key exchange; KEXINIT
//! (7.1) = 20, cookie (16), ten name-lists (length 4, names with commas), first_kex_packet_follows, 0. Reader's algorithm:
//! find the first line that begins with `SSH-` among the first 50 lines, then walk packets, skipping ignore (2) and debug (4).
//!
//! Callers: the probe (sends [`OURS`], reads until [`complete`]), the judges of SSH-01 and CON-01.

use super::reply::Malformed;

/// Our identification line.
pub const OURS: &[u8] = b"SSH-2.0-fieldcheck\r\n";

/// Longest packet that is read (RFC 4253, 6.1).
const LONGEST: usize = 35_000;

/// What a server said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Its identification line, without the line end; foreign bytes are replaced.
    pub banner: String,
    /// Its lists, if they came whole.
    pub lists: Option<Lists>,
}

/// The lists of KEXINIT, both directions of the transport put together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lists {
    /// Key exchange methods.
    pub kex: Vec<String>,
    /// Host key algorithms.
    pub host_key: Vec<String>,
    /// Ciphers of either direction.
    pub ciphers: Vec<String>,
    /// Message authentication codes of either direction.
    pub macs: Vec<String>,
}

/// Whether the identification line is whole: time to send ours.
#[must_use]
pub fn identified(bytes: &[u8]) -> bool {
    identification(bytes).is_some()
}

/// Whether enough has come to stop reading.
#[must_use]
pub fn complete(bytes: &[u8]) -> bool {
    match read(bytes) {
        Ok(said) => said.lists.is_some(),
        // 50 lines or 8 KiB without identification: it is not SSH.
        Err(_) => bytes.len() > 8192,
    }
}

/// Reads identification and KEXINIT.
///
/// # Errors
/// [`Malformed`] if no identification line came.
pub fn read(bytes: &[u8]) -> Result<Said, Malformed> {
    let (banner, rest) = identification(bytes).ok_or_else(|| Malformed("no SSH identification".to_owned()))?;
    Ok(Said { banner, lists: packets(rest) })
}

fn identification(bytes: &[u8]) -> Option<(String, &[u8])> {
    let mut rest = bytes;
    for _ in 0..50 {
        let end = rest.iter().position(|byte| *byte == b'\n')?;
        let (line, after) = rest.split_at_checked(end)?;
        rest = after.get(1..)?;
        if line.starts_with(b"SSH-") {
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            let text = String::from_utf8_lossy(line.get(..255).unwrap_or(line));
            return Some((text.chars().map(|c| if c.is_control() { '?' } else { c }).collect(), rest));
        }
    }
    None
}

fn packets(mut rest: &[u8]) -> Option<Lists> {
    loop {
        let [a, b, c, d, padding, after @ ..] = rest else { return None };
        let length = usize::try_from(u32::from_be_bytes([*a, *b, *c, *d])).ok()?;
        if length > LONGEST {
            return None;
        }
        // The length counts the byte of the padding length too (RFC 4253, 6).
        let payload = length.checked_sub(1)?;
        let packet = after.get(..payload)?;
        let packet = packet.get(..payload.checked_sub(usize::from(*padding))?)?;
        match packet {
            [20, message @ ..] => return lists(message),
            [2 | 4, ..] => rest = after.get(payload..)?,
            _ => return None,
        }
    }
}

fn lists(message: &[u8]) -> Option<Lists> {
    let mut rest = message.get(16..)?;
    let mut all: Vec<Vec<String>> = Vec::new();
    for _ in 0..8 {
        let [a, b, c, d, after @ ..] = rest else { return None };
        let length = usize::try_from(u32::from_be_bytes([*a, *b, *c, *d])).ok()?;
        let names = after.get(..length)?;
        rest = after.get(length..)?;
        let names = String::from_utf8_lossy(names);
        all.push(names.split(',').filter(|name| !name.is_empty()).map(str::to_owned).collect());
    }
    let mut all = all.into_iter();
    let mut next = || all.next().unwrap_or_default();
    let (kex, host_key) = (next(), next());
    let (ciphers, macs) = (both(next(), next()), both(next(), next()));
    Some(Lists { kex, host_key, ciphers, macs })
}

fn both(mut one: Vec<String>, other: Vec<String>) -> Vec<String> {
    for name in other {
        if !one.contains(&name) {
            one.push(name);
        }
    }
    one
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use proptest::prelude::*;

    /// What a server sends, from lists: for the tests here and the simulated BMC.
    fn server(kex: &str, ciphers: &str) -> Vec<u8> {
        let mut payload = vec![20];
        payload.extend([3; 16]);
        for list in [kex, "ssh-ed25519", ciphers, ciphers, "hmac-sha2-256", "hmac-sha1", "none", "none", "", ""] {
            payload.extend(u32::try_from(list.len()).unwrap().to_be_bytes());
            payload.extend(list.as_bytes());
        }
        payload.extend([0; 5]);
        let padding = 8 - (payload.len() + 5) % 8 + 4;
        let mut out = b"hello\r\nSSH-2.0-dropbear_2020.81\r\n".to_vec();
        out.extend([0, 0, 0, 6, 4, 2, 0, 0, 0, 0]);
        out.extend(u32::try_from(payload.len() + padding + 1).unwrap().to_be_bytes());
        out.push(u8::try_from(padding).unwrap());
        out.extend(payload);
        out.extend(std::iter::repeat_n(0, padding));
        out
    }

    #[test]
    fn reads_the_lists() {
        let bytes = server("curve25519-sha256,diffie-hellman-group1-sha1", "aes128-ctr,none");
        let said = read(&bytes).unwrap();
        assert_eq!(said.banner, "SSH-2.0-dropbear_2020.81");
        let lists = said.lists.unwrap();
        assert_eq!(lists.kex, ["curve25519-sha256", "diffie-hellman-group1-sha1"]);
        assert_eq!(lists.macs, ["hmac-sha2-256", "hmac-sha1"]);
        assert!(lists.ciphers.contains(&"none".to_owned()));
        assert!(complete(&bytes) && !complete(&bytes[..60]) && identified(&bytes[..60]));
    }

    proptest! {
        #[test]
        fn never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..300), cut in 0usize..400, at in 0usize..300, with in any::<u8>()) {
            let _ = (read(&bytes), complete(&bytes));
            let mut known = server("a,b", "c");
            if let Some(byte) = known.get_mut(at) { *byte = with; }
            known.truncate(cut);
            let _ = (read(&known), complete(&known));
        }
    }
}
