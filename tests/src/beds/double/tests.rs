//! What the double says in each of its manners. Called by nobody but the test runner.

use std::time::Duration;

use super::*;
use crate::beds::exchange::{self, ASF_PING, AUTH_CAPABILITIES, SUITE_3, answered_suite, ask, open_session_answer};

const WITHIN: Duration = Duration::from_secs(5);
const BRIEFLY: Duration = Duration::from_millis(200);

fn proposed(manner: Manner, suite: Algorithms) -> Option<Vec<u8>> {
    let bed = Double::start(manner);
    ask(bed.address(), &exchange::open_session(3, 0x0102_0304, suite), BRIEFLY)
}

fn body(manner: Manner, suite: Algorithms) -> Vec<u8> {
    open_session_answer(&proposed(manner, suite).unwrap()).unwrap().to_vec()
}

#[test]
fn a_refusal_comes_in_the_three_captured_lengths() {
    assert_eq!(body(Manner::RefusesShort, SUITE_0), [3, 4]);
    assert_eq!(body(Manner::RefusesSuite, SUITE_0), [3, 0x11]);
    assert_eq!(body(Manner::NoResources, SUITE_0), [3, 1]);
    assert_eq!(body(Manner::Suites(&[3, 17]), SUITE_0), [3, 4, 0, 0, 4, 3, 2, 1]);
    let long = body(Manner::RefusesLong, SUITE_0);
    assert_eq!((long.len(), &long[..2]), (36, &[3, 4][..]));
    assert!(long[2..].iter().all(|byte| *byte == 0));
}

#[test]
fn only_the_suites_that_it_was_given_are_accepted() {
    let accepted = body(Manner::Suites(&[17]), SUITE_17);
    assert_eq!((accepted.len(), accepted[1], answered_suite(&accepted)), (36, 0, Some(SUITE_17)));
    assert_eq!(body(Manner::Suites(&[17]), SUITE_3)[1], 4);
    assert_eq!(body(Manner::Suites(&[3, 17]), SUITE_3)[1], 0);
    assert_eq!(body(Manner::Suites(&[0, 3, 17]), SUITE_0)[1], 0);
    assert_eq!(body(Manner::Suites(&[3]), [1, 0, 0])[1], 5);
    assert_eq!(body(Manner::Suites(&[3]), [1, 1, 0])[1], 0x10);
}

#[test]
fn worthless_answers_are_worthless_in_their_own_way() {
    assert_eq!(body(Manner::WrongTag, SUITE_0)[0], 4);
    assert_ne!(body(Manner::WrongSession, SUITE_0)[4..8], [4, 3, 2, 1]);
    assert!(body(Manner::HeaderOnly, SUITE_0).is_empty());
    assert_eq!(body(Manner::OneByte, SUITE_0), [3]);
    assert_eq!(body(Manner::BrokenOff, SUITE_0).len(), 15);
    let long = proposed(Manner::FalseLength, SUITE_0).unwrap();
    assert_eq!((&long[14..16], long.len()), (&[0, 4][..], 52));
    assert_eq!(proposed(Manner::Empty, SUITE_0), Some(Vec::new()));
    assert!(proposed(Manner::Noise, SUITE_0).unwrap().starts_with(b"HTTP"));
    assert_eq!(proposed(Manner::Silent, SUITE_0), None);
    // A connected socket hears only the one it asked.
    assert_eq!(proposed(Manner::WrongSource, SUITE_0), None);
}

#[test]
fn the_commands_without_a_session_are_answered_in_each_proper_manner() {
    for manner in REFUSALS {
        let bed = Double::start(manner);
        let capabilities = ask(bed.address(), &AUTH_CAPABILITIES, WITHIN).unwrap();
        assert_eq!(capabilities[14..24], [0x81, 0x1c, 0x63, 0x20, 0, 0x38, 0, 1, 0x84, 0x04]);
        assert_eq!(checksum(&capabilities[17..]), 0);
        assert_eq!(ask(bed.address(), &ASF_PING, WITHIN).unwrap()[8], 0x40);
        let nameless = exchange::command(0x06, 0x39, &[0; 17]);
        assert_eq!(ask(bed.address(), &nameless, WITHIN).unwrap()[20], 0x82);
    }
}

#[test]
fn the_list_of_suites_breaks_across_pages() {
    let bed = Double::start(Manner::Suites(&[0, 1, 2, 3, 17]));
    let page = |index: u8| {
        let answer = ask(bed.address(), &exchange::command(0x06, 0x54, &[0x0e, 0, 0x80 | index]), WITHIN).unwrap();
        answer[22..answer.len() - 1].to_vec()
    };
    let whole = [page(0), page(1), page(2)].concat();
    assert_eq!((page(0).len(), page(1).len(), page(2).len()), (16, 7, 0));
    assert_eq!(whole[..8], [0xc0, 0, 0, 0xc0, 1, 1, 0x40, 0x80]);
    assert_eq!(whole[18..], [0xc0, 17, 3, 0x44, 0x81]);
}
