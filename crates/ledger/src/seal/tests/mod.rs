//! Tests of the seal: what is sealed holds before independent judges, and nothing else does.
//!
//! `samples` makes small forms; `sealing` seals them and asks qpdf, openssl and pdfsig; `attacks` and `mutations` try to change
//! what is sealed; `stamping` asks a time stamp service made of openssl; `filling` fills forms after the seal, also with files that other programs wrote; `strangers` takes foreign
//! PDFs from a folder outside the repository, if it is there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod attacks;
mod filling;
mod judges;
mod mutations;
mod samples;
mod sealing;
mod stamping;
mod strangers;
mod updates;

use super::*;
use crate::SigningKey;

/// Friday, 2 January 2026.
const MOMENT: i64 = 1_767_323_045;

fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed("fieldaction/fsn2025-1682", &[seed; 32]).unwrap()
}

fn statement() -> Statement {
    Statement {
        reference: "FSN2025-1682".to_owned(),
        document_no: "4711-FSN (de)".to_owned(),
        revision: 2,
        dated: Some("5. Dezember 2025".to_owned()),
        language: "de".to_owned(),
        maker: "Müller Meßgeräte GmbH".to_owned(),
        onward: None,
    }
}

fn sealed(pdf: &[u8]) -> Vec<u8> {
    seal(pdf, "seal", &statement(), &key(1), MOMENT, None).unwrap()
}

fn word(pdf: &[u8]) -> &'static str {
    check(pdf).verdict.word()
}

/// Where `needle` begins for the last time.
fn last(pdf: &[u8], needle: &[u8]) -> usize {
    pdf.windows(needle.len()).rposition(|window| window == needle).unwrap()
}
