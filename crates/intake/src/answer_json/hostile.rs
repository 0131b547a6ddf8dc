//! Documents that mean harm or are broken: no panic, bounded depth and size, counts that add up.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

const ANSWER: &str = include_str!("samples/full.json");

#[test]
fn mutated_documents_never_break_the_reader() {
    let mut chance = ChaCha8Rng::seed_from_u64(7);
    for _ in 0..20_000 {
        let mut bytes = ANSWER.as_bytes().to_vec();
        for _ in 0..chance.gen_range(1..5) {
            let at = chance.gen_range(0..bytes.len().max(1));
            if bytes.is_empty() {
                break;
            }
            match chance.gen_range(0..4) {
                0 => bytes[at] = chance.r#gen(),
                1 => drop(bytes.remove(at)),
                2 => bytes.insert(at, *b"\"{}[],:1e\\".get(chance.gen_range(0..10)).unwrap()),
                _ => bytes.truncate(at.max(1)),
            }
        }
        if let Ok(reading) = read(&bytes) {
            assert_eq!(reading.units.len() as u64, reading.taken + reading.held);
            assert!(reading.units.iter().all(|u| !u.held || u.said.is_none()));
            assert!(reading.held == 0 || !reading.doubts.is_empty());
        }
    }
}

#[test]
fn depth_size_and_number_of_faults_are_bounded() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(matches!(read(deep.as_bytes()), Err(Unreadable::Deep)));
    let large = vec![b' '; LARGEST + 1];
    assert!(matches!(read(&large), Err(Unreadable::Large { .. })));
    let many = format!(r#"{{"format":"fieldaction-answer","version":1,"units":[{}]}}"#, vec!["1"; 100_000].join(","));
    let reading = read(many.as_bytes()).unwrap();
    assert_eq!((reading.held, reading.doubts.len()), (100_000, DOUBTS + 1));
    assert!(matches!(read(b"{\"format\":\"\xFF\"}"), Err(Unreadable::Encoding { byte: 11 })));
    assert!(matches!(read(b"{\"format\":1e999}"), Err(Unreadable::Syntax { .. })));
}
