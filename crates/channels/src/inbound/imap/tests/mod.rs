//! The channel against a real server (Dovecot), against a double where no real server can be made to misbehave, and its
//! readers against any bytes. The server is the one that the journeys use.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::disallowed_methods)]

mod breaking;
mod double;
mod reading;
mod real;
mod servers;

use super::*;
use std::path::Path;

const NOW: Duration = Duration::ZERO;
/// Longer than anything here takes; whoever waits that long has failed.
const PATIENCE: Duration = Duration::from_secs(30);

/// Settings for a server that speaks in the clear on loopback.
fn settings(port: u16, password_file: &Path) -> Settings {
    Settings {
        host: "127.0.0.1".into(),
        port,
        security: Security::None,
        user: "office".into(),
        password_file: password_file.to_owned(),
        ..Settings::default()
    }
}

/// A mail with an attached PDF, different for each number.
fn mail(number: usize, bytes: usize) -> Vec<u8> {
    let mut pdf = format!("%PDF-1.7 {number}\n").into_bytes();
    pdf.extend((0..bytes).map(|at| u8::try_from((at * 7 + number * 31) % 251).unwrap()));
    let base64 = data_encoding::BASE64.encode(&pdf);
    let lines: Vec<&str> = base64.as_bytes().chunks(76).map(|line| std::str::from_utf8(line).unwrap()).collect();
    format!(
        "From: lab{number}@lab.example\r\nTo: office@maker.example\r\nSubject: answer {number}\r\n\
         Message-ID: <{number}@lab.example>\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=part\r\n\r\n\
         --part\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{{12}}\r\n) FETCH\r\n\
         --part\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n--part--\r\n",
        lines.join("\r\n")
    )
    .into_bytes()
}

fn sorted(mut mails: Vec<Vec<u8>>) -> Vec<Vec<u8>> {
    mails.sort();
    mails
}
