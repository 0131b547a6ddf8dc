//! Files sealed to an X25519 key as age-encryption.org/v1 says, so that any program for such files opens them too.
//!
//! Curve, cipher, MAC and key derivation are those of `curve25519-dalek` and `ring`; here stands only how the file is laid
//! out. Chance comes in as bytes. What does not fit in any way reads as not opened.

use super::bech32;
use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};
use curve25519_dalek::montgomery::MontgomeryPoint;
use ring::{
    aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey},
    hkdf::{self, HKDF_SHA256, Salt},
    hmac,
};

const VERSION: &str = "age-encryption.org/v1";
const WRAPPING: &str = "age-encryption.org/v1/X25519";
const PUBLIC: &str = "age";
const SECRET: &str = "age-secret-key-";
/// Plain bytes in one piece of the payload.
const PIECE: usize = 64 * 1024;
/// What the cipher adds to a piece.
const TAG: usize = 16;
/// Columns of a body in the head.
const COLUMNS: usize = 64;
/// The longest head that is read, and the most keys a file may be sealed to.
const HEAD: usize = 16 * 1024;

/// A key that opens.
pub struct Key([u8; 32]);

/// A key that is sealed to.
pub struct Recipient([u8; 32]);

/// What sealing needs from chance, all of it fresh.
pub struct Chance {
    /// The key of the file.
    pub file: [u8; 16],
    /// The secret half of the key that is used once.
    pub once: [u8; 32],
    /// The nonce of the payload.
    pub nonce: [u8; 16],
}

impl Key {
    /// From 32 random bytes.
    pub fn of(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
    /// Reads `AGE-SECRET-KEY-1...`.
    pub fn read(text: &str) -> Option<Self> {
        bech32::read(SECRET, text).map(Self)
    }
    /// As it is kept in a file.
    pub fn text(&self) -> String {
        bech32::write(SECRET, &self.0).to_uppercase()
    }
    /// Its public half.
    pub fn recipient(&self) -> Recipient {
        Recipient(MontgomeryPoint::mul_base_clamped(self.0).to_bytes())
    }
}

impl Recipient {
    /// Reads `age1...`.
    pub fn read(text: &str) -> Option<Self> {
        bech32::read(PUBLIC, text).map(Self)
    }
    /// As it is given out.
    pub fn text(&self) -> String {
        bech32::write(PUBLIC, &self.0)
    }
}

/// The length of a key that is derived.
struct Long32;

impl hkdf::KeyType for Long32 {
    fn len(&self) -> usize {
        32
    }
}

fn derived(secret: &[u8], salt: &[u8], info: &str) -> Option<[u8; 32]> {
    let mut key = [0; 32];
    let info = [info.as_bytes()];
    Salt::new(HKDF_SHA256, salt).extract(secret).expand(&info, Long32).ok()?.fill(&mut key).ok()?;
    Some(key)
}

fn cipher(key: &[u8; 32]) -> Option<LessSafeKey> {
    UnboundKey::new(&CHACHA20_POLY1305, key).ok().map(LessSafeKey::new)
}

/// The key that wraps the file's key; none for a point that gives nothing to agree on.
fn wrapping(shared: MontgomeryPoint, once: &[u8; 32], to: &[u8; 32]) -> Option<LessSafeKey> {
    let shared = shared.to_bytes();
    if shared == [0; 32] {
        return None;
    }
    cipher(&derived(&shared, &[once.as_slice(), to].concat(), WRAPPING)?)
}

/// The nonce of a piece: its number, and whether it is the last.
fn numbered(piece: u64, is_last: bool) -> Nonce {
    let mut nonce = [0; 12];
    for (place, byte) in nonce.iter_mut().skip(3).zip(piece.to_be_bytes()) {
        *place = byte;
    }
    if let Some(last) = nonce.last_mut() {
        *last = u8::from(is_last);
    }
    Nonce::assume_unique_for_key(nonce)
}

/// Seals bytes; none only if the key is none that can be sealed to.
pub fn seal(to: &Recipient, plain: &[u8], chance: &Chance) -> Option<Vec<u8>> {
    let once = MontgomeryPoint::mul_base_clamped(chance.once).to_bytes();
    let shared = MontgomeryPoint(to.0).mul_clamped(chance.once);
    let mut wrapped = chance.file.to_vec();
    let key = wrapping(shared, &once, &to.0)?;
    key.seal_in_place_append_tag(Nonce::assume_unique_for_key([0; 12]), Aad::empty(), &mut wrapped).ok()?;
    let write = |bytes: &[u8]| STANDARD_NO_PAD.encode(bytes);
    let head = format!("{VERSION}\n-> X25519 {}\n{}\n---", write(&once), write(&wrapped));
    let mac = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &derived(&chance.file, &[], "header")?), head.as_bytes());
    let mut out = format!("{head} {}\n", write(mac.as_ref())).into_bytes();
    out.extend(chance.nonce);
    let key = cipher(&derived(&chance.file, &chance.nonce, "payload")?)?;
    let pieces: Vec<&[u8]> = if plain.is_empty() { vec![plain] } else { plain.chunks(PIECE).collect() };
    for (number, piece) in (0_u64..).zip(&pieces) {
        let mut piece = piece.to_vec();
        let is_last = number + 1 == pieces.len() as u64;
        key.seal_in_place_append_tag(numbered(number, is_last), Aad::empty(), &mut piece).ok()?;
        out.extend(piece);
    }
    Some(out)
}

/// Opens bytes; none if they are not sealed to this key, or were changed.
pub fn open(key: &Key, sealed: &[u8]) -> Option<Vec<u8>> {
    let (head, mac, payload) = parts(sealed)?;
    let own = key.recipient();
    let file = stanzas(head)?.into_iter().find_map(|(once, mut wrapped)| {
        let cipher = wrapping(MontgomeryPoint(once).mul_clamped(key.0), &once, &own.0)?;
        let file = cipher.open_in_place(Nonce::assume_unique_for_key([0; 12]), Aad::empty(), &mut wrapped).ok()?;
        <[u8; 16]>::try_from(&*file).ok()
    })?;
    let key = hmac::Key::new(hmac::HMAC_SHA256, &derived(&file, &[], "header")?);
    hmac::verify(&key, head.as_bytes(), &mac).ok()?;
    let (nonce, payload) = payload.split_at_checked(16)?;
    let key = cipher(&derived(&file, nonce, "payload")?)?;
    let mut plain = Vec::with_capacity(payload.len());
    let pieces: Vec<&[u8]> = payload.chunks(PIECE + TAG).collect();
    for (number, piece) in (0_u64..).zip(&pieces) {
        let is_last = number + 1 == pieces.len() as u64;
        let mut piece = piece.to_vec();
        let opened = key.open_in_place(numbered(number, is_last), Aad::empty(), &mut piece).ok()?;
        // An empty piece is the whole of an empty file, or nobody wrote it.
        if opened.is_empty() && pieces.len() > 1 {
            return None;
        }
        plain.extend_from_slice(opened);
    }
    (!pieces.is_empty()).then_some(plain)
}

/// The head up to its MAC, the MAC, the payload.
fn parts(sealed: &[u8]) -> Option<(&str, Vec<u8>, &[u8])> {
    let mark = b"\n---";
    let start = sealed.get(..HEAD.min(sealed.len()))?;
    let at = start.windows(mark.len()).position(|window| window == mark)? + mark.len();
    let (head, rest) = sealed.split_at_checked(at)?;
    let end = rest.iter().take(HEAD).position(|b| *b == b'\n')?;
    let mac = std::str::from_utf8(rest.get(..end)?).ok()?.strip_prefix(' ')?;
    let head = std::str::from_utf8(head).ok()?;
    Some((head, STANDARD_NO_PAD.decode(mac).ok()?, rest.get(end + 1..)?))
}

/// The stanzas for keys of this kind: the key that was used once, and the wrapped key of the file. Others are passed over.
fn stanzas(head: &str) -> Option<Vec<([u8; 32], Vec<u8>)>> {
    let mut lines = head.lines();
    if lines.next() != Some(VERSION) {
        return None;
    }
    let mut found = Vec::new();
    while let Some(line) = lines.next().filter(|line| *line != "---") {
        let words: Vec<&str> = line.strip_prefix("-> ")?.split(' ').collect();
        let mut body = String::new();
        loop {
            let line = lines.next()?;
            body.push_str(line);
            match line.len() {
                COLUMNS => {}
                0..COLUMNS => break,
                _ => return None,
            }
        }
        if let ["X25519", once] = words.as_slice() {
            let once = STANDARD_NO_PAD.decode(once).ok()?.try_into().ok()?;
            found.push((once, STANDARD_NO_PAD.decode(body).ok()?));
        }
    }
    Some(found)
}

#[cfg(test)]
mod tests;
