//! Sealed files: those of another program open here, and every change is found.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use base64::engine::general_purpose::STANDARD;

/// A key, its public half and a file sealed to it, made by `rage` (pyrage 1.3).
const SECRET_KEY: &str = "AGE-SECRET-KEY-1CJKCR0KL7SA3LJVMUPUDR20FWEUNM3D3C5WMLJ453Z478PZAPKWSLZ0JFG";
const PUBLIC_KEY: &str = "age1qt9k5lgjshlh30n4mc4yvf640m9s4qlmd9jmhs9lhvajh5xktuls4enygg";
const FOREIGN: &str = "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSB6SWlQWlhPd0F3VFI2V2J1RE1FcmJYRzAwcnVkdHk5UzQ2MkVOd2tCdXg4 \
    Ci9yTHVVQno5a3prL2VCTkFMVjdBTmZ6cS9qMDZkcHlsZjlMM29OaS9VdmMKLT4gKHgjXUIqfS1ncmVhc2Uge08sI2gKYjMxNFNP \
    a3RrTk1MYkJpTDlPakNmcU1NM2FrZ0VnZ0NHbDJNbmxsZTlsYm8vVXVRREdpS3pURksrQS9rdVFZcQo3dlJBSmljSzBiNnFCcTFT \
    MytpUAotLS0gVTIvdTJFRXF3M1VoNFIxcXN6cTFLUjhEa3JOYTA0enpIZll6cVArUmx1YwouqVsK/RSb4xlon7TD0M7Rq1i8gbga \
    vMDhkp2Td4D9XASMUJcBFXA0Q+c6vJtXn5I=";

fn key() -> Key {
    Key::read(SECRET_KEY).unwrap()
}

fn sealed(plain: &[u8]) -> Vec<u8> {
    seal(&key().recipient(), plain, &Chance { file: [1; 16], once: [2; 32], nonce: [3; 16] }).unwrap()
}

#[test]
fn a_file_of_another_program_opens() {
    assert_eq!((key().text().as_str(), key().recipient().text().as_str()), (SECRET_KEY, PUBLIC_KEY));
    let bytes = STANDARD.decode(FOREIGN.replace(' ', "")).unwrap();
    assert_eq!(open(&key(), &bytes).unwrap(), b"Labor Verborgen\n");
    assert_eq!(open(&Key::of([9; 32]), &bytes), None, "another key opens nothing");
}

#[test]
fn files_of_every_length_come_back() {
    for length in [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 17] {
        let plain: Vec<u8> = (0..length).map(|n| (n % 251) as u8).collect();
        assert_eq!(open(&key(), &sealed(&plain)).unwrap(), plain, "{length}");
    }
}

#[test]
fn every_change_is_found() {
    let whole = sealed(b"Klinik Stillberg");
    for place in 0..whole.len() {
        let mut other = whole.clone();
        other[place] ^= 1;
        assert_eq!(open(&key(), &other), None, "a bit at {place}");
    }
    for length in 0..whole.len() {
        assert_eq!(open(&key(), &whole[..length]), None, "cut at {length}");
    }
    let long = sealed(&vec![5; PIECE + 5]);
    let cut = &long[..long.len() - 5 - TAG];
    assert_eq!(open(&key(), cut), None, "a piece is missing");
}
