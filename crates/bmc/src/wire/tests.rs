//! Properties of the IPMI codec: no reader panics on any bytes, what is encoded is recognised and fits its answer, and nothing
//! else does. One loop mutates real datagrams; it is bounded by rounds, not by time.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{
    Nonce,
    frame::checksum,
    reply::{AuthCapabilities, CipherSuites, DeviceId, Guid, OpenSession, Pong, SessionChallenge, SuiteRecord, fits},
    request::{command, datagram, is, kept},
};
use crate::request::{AuthType, Header, LocalCommand, Request, Suite};
use data_encoding::HEXLOWER;
use proptest::prelude::*;

/// Every question to UDP 623.
fn questions() -> Vec<Request> {
    let mut all = vec![Request::Ping, Request::DeviceId, Request::DeviceGuid];
    all.extend([true, false].map(|extended| Request::AuthCapabilities { extended }));
    all.extend(
        [AuthType::None, AuthType::Md2, AuthType::Md5, AuthType::Password]
            .map(|auth| Request::SessionChallenge { auth }),
    );
    for header in [Header::V15, Header::V20] {
        all.extend([0, 1, 63].map(|page| Request::CipherSuites { page, header }));
    }
    all.extend(Suite::ALL.map(|suite| Request::OpenSession { suite }));
    all
}

/// Every reader over the same bytes.
fn read_all(bytes: &[u8]) {
    let _ = Pong::read(bytes);
    let _ = AuthCapabilities::read(bytes);
    let _ = SessionChallenge::read(bytes);
    let _ = OpenSession::read(bytes);
    let _ = DeviceId::read(bytes);
    let _ = DeviceId::of(0, bytes);
    let _ = Guid::read(bytes);
    let _ = Guid::of(0, bytes);
    if let Ok(page) = CipherSuites::read(bytes) {
        let _ = CipherSuites::join(&[page.clone(), page]);
    }
    let _ = CipherSuites::join(&[CipherSuites::Page(bytes.to_vec())]);
    let _ = kept(LocalCommand::LanParameter(1, 16), bytes);
    for question in questions() {
        let _ = is(&question, bytes);
    }
}

/// A plausible answer to a question, built by hand.
fn answer(question: &Request, nonce: Nonce) -> Vec<u8> {
    let message = |command: u8, data: &[u8]| {
        let mut second = vec![0x20, nonce.sequence() << 2, command, 0];
        second.extend_from_slice(data);
        second.push(checksum(&second));
        let mut bytes = hex("0600ff0700000000000000000000811c63");
        bytes[13] = u8::try_from(second.len() + 3).unwrap();
        bytes.extend(second);
        bytes
    };
    match question {
        Request::Ping => {
            [hex("0600ff06000011be40"), vec![nonce.tag()], hex("0010000011be000000008100000000000000")].concat()
        }
        Request::AuthCapabilities { .. } => message(0x38, &hex("0184040300000000")),
        Request::CipherSuites { .. } => message(0x54, &hex("01c0114384 81".replace(' ', "").as_str())),
        Request::SessionChallenge { .. } => message(0x39, &[7; 20]),
        Request::DeviceId => message(0x01, &hex("2001037202bf7c2a00040800000000")),
        Request::DeviceGuid => message(0x37, &[7; 16]),
        Request::OpenSession { .. } => [
            hex("0600ff07061100000000000000002400"),
            vec![nonce.tag(), 0, 4, 0],
            nonce.session().to_vec(),
            hex("04010000"),
            hex("000000080100000001000008010000000200000801000000"),
        ]
        .concat(),
        other => panic!("{other:?} is no question to UDP 623"),
    }
}

fn hex(text: &str) -> Vec<u8> {
    HEXLOWER.decode(text.as_bytes()).unwrap()
}

#[test]
fn datagrams_are_those_of_the_field() {
    let nonce = Nonce([0, 0, 0xA4, 0xA3, 0xA2, 0xA0, 0, 0]);
    let sent = |question: &Request| HEXLOWER.encode(&datagram(question, nonce).unwrap());
    assert_eq!(sent(&Request::Ping), "0600ff06000011be80000000");
    assert_eq!(sent(&Request::AuthCapabilities { extended: true }), "0600ff07000000000000000000092018c88100388e04b5");
    assert_eq!(sent(&Request::AuthCapabilities { extended: false }), "0600ff07000000000000000000092018c88100380e0435");
    assert_eq!(
        sent(&Request::CipherSuites { page: 0, header: Header::V15 }),
        "0600ff070000000000000000000a2018c88100540e00809d"
    );
    let v20 = Request::CipherSuites { page: 1, header: Header::V20 };
    assert_eq!(sent(&v20), "0600ff07060000000000000000000a002018c88100540e00819c");
    let suite_0 = "0600ff0706100000000000000000200000000000a4a3a2a0000000080000000001000008000000000200000800000000";
    assert_eq!(sent(&Request::OpenSession { suite: Suite::S0 }), suite_0);
    // weak-lan15-none-nulluser.pcap, but for the sequence.
    let challenge = "0600ff070000000000000000001820 18c8810839 0000000000000000000000000000000000 3e".replace(' ', "");
    let sent = datagram(&Request::SessionChallenge { auth: AuthType::None }, Nonce([0, 2, 0, 0, 0, 0, 0, 0])).unwrap();
    assert_eq!(HEXLOWER.encode(&sent), challenge);
}

#[test]
fn nothing_else_has_a_datagram() {
    let nonce = Nonce([7; 8]);
    for question in
        [Request::Certificate, Request::SshKex, Request::RfbTypes, Request::SnmpDiscovery, Request::SnmpSysDescr]
    {
        assert_eq!(datagram(&question, nonce), None);
    }
    assert_eq!(datagram(&Request::Local { command: LocalCommand::DeviceId }, nonce), None);
}

/// Netfn and command of every read command, as the standard numbers them; channel and user cannot reach other bits.
#[test]
fn local_commands_read() {
    let wanted = [
        (LocalCommand::DeviceId, (0x06, 0x01, vec![])),
        (LocalCommand::DeviceGuid, (0x06, 0x37, vec![])),
        (LocalCommand::ChannelAccess(0xF1), (0x06, 0x41, vec![1, 0x80])),
        (LocalCommand::LanParameter(0x81, 26), (0x0C, 0x02, vec![1, 26, 0, 0])),
        (LocalCommand::UserAccess(1, 0xC1), (0x06, 0x44, vec![1, 1])),
        (LocalCommand::UserName(1), (0x06, 0x46, vec![1])),
        (LocalCommand::SolParameter(1, 2), (0x0C, 0x22, vec![1, 2, 0, 0])),
    ];
    for (given, expected) in wanted {
        assert_eq!(command(given), expected, "{given:?}");
    }
}

#[test]
fn a_community_that_is_not_public_is_not_kept() {
    let parameter = LocalCommand::LanParameter(1, 16);
    assert_eq!(kept(parameter, b"\x11public\0\0"), b"\x11public\0\0");
    assert_eq!(kept(parameter, b"\x11s3cret\0\0"), b"\x11*");
    assert_eq!(kept(parameter, b"\x11publics"), b"\x11*");
    assert_eq!(kept(LocalCommand::LanParameter(1, 2), b"\x11\x04"), b"\x11\x04");
}

#[test]
fn records_run_across_pages_and_may_be_short() {
    let page = |text: &str| CipherSuites::Page(hex(text));
    let suite = |id, a: &[u8], i: &[u8], c: &[u8]| SuiteRecord {
        id,
        maker: None,
        authentication: a.to_vec(),
        integrity: i.to_vec(),
        confidentiality: c.to_vec(),
    };
    // go-ipmi: suite 0 without integrity and confidentiality. The page ends within suite 17.
    let pages = [page("c00000c003014181c0020141 80c01103".replace(' ', "").as_str()), page("4481")];
    let list = CipherSuites::join(&pages).unwrap();
    assert!(list.complete);
    assert_eq!(
        list.suites,
        [suite(0, &[0], &[], &[]), suite(3, &[1], &[1], &[1]), suite(2, &[1], &[1], &[0]), suite(17, &[3], &[4], &[1])]
    );
    assert!(!CipherSuites::join(&pages[..1]).unwrap().complete, "a full page has a successor");
    assert_eq!(
        CipherSuites::join(&[page("c1 80 341200 03 44 81".replace(' ', "").as_str())]).unwrap().suites[0].maker,
        Some(0x1234)
    );
    for garbage in ["c0", "c180", "c1803412", "00c003", "c20301", "c003ff"] {
        assert!(CipherSuites::join(&[page(garbage)]).is_err(), "{garbage}");
    }
    assert!(CipherSuites::join(&[]).is_err());
    assert!(CipherSuites::join(&[CipherSuites::Refused { completion: 0xC1 }]).is_err());
}

#[test]
fn refusals_of_every_length_fit() {
    let nonce = Nonce([5, 0, 1, 2, 3, 4, 0, 0]);
    let sent = datagram(&Request::OpenSession { suite: Suite::S0 }, nonce).unwrap();
    let came = |body: &str| {
        let body = hex(&body.replace(' ', ""));
        [hex("0600ff0706110000000000000000"), u16::try_from(body.len()).unwrap().to_le_bytes().to_vec(), body].concat()
    };
    let zeros = "00".repeat(34);
    for body in [
        "0504",
        "050400",
        "05040000 01020304",
        &format!("0504{zeros}"),
        &format!("0500 0400 01020304 {}", "00".repeat(28)),
    ] {
        assert!(fits(&sent, &came(body)), "{body}");
    }
    for body in ["", "05", "0604", "05040000 09020304", "0500", "0500 0400", "05000400 00000000", "c7"] {
        assert!(!fits(&sent, &came(body)), "{body}");
    }
}

#[test]
fn mutated_datagrams_are_read_without_panic() {
    let nonce = Nonce([1, 2, 3, 4, 5, 6, 7, 8]);
    let corpus: Vec<(Vec<u8>, Vec<u8>)> =
        questions().iter().map(|question| (datagram(question, nonce).unwrap(), answer(question, nonce))).collect();
    // xorshift64: the same rounds on every computer.
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(below.max(1)).unwrap()).unwrap()
    };
    for _ in 0..60_000 {
        let (sent, came) = &corpus[next(corpus.len())];
        let mut came = came.clone();
        for _ in 0..=next(4) {
            let at = next(came.len());
            match next(4) {
                0 => came[at] ^= 1 << next(8),
                1 => came[at] = u8::try_from(next(256)).unwrap(),
                2 => came.truncate(at.max(1)),
                _ => came.insert(at, u8::try_from(next(256)).unwrap()),
            }
        }
        let _ = fits(sent, &came);
        read_all(&came);
    }
}

proptest! {
    #[test]
    fn no_reader_panics(bytes in proptest::collection::vec(any::<u8>(), 0..200), other in proptest::collection::vec(any::<u8>(), 0..60)) {
        read_all(&bytes);
        let _ = fits(&bytes, &other);
        let framed = [hex("0600ff07000000000000000000"), bytes].concat();
        read_all(&framed);
    }

    #[test]
    fn what_is_asked_is_recognised_and_only_its_answer_fits(chance in any::<[u8; 8]>(), other in any::<[u8; 8]>()) {
        let (nonce, other) = (Nonce(chance), Nonce(other));
        let all = questions();
        for question in &all {
            let sent = datagram(question, nonce).unwrap();
            prop_assert!(fits(&sent, &answer(question, nonce)), "{question:?}");
            prop_assert!(!fits(&sent, &sent), "{question:?} is no answer to itself");
            let changed = match question {
                Request::Ping => nonce.tag() != other.tag(),
                Request::OpenSession { .. } => nonce.tag() != other.tag() || nonce.session() != other.session(),
                _ => nonce.sequence() != other.sequence(),
            };
            prop_assert_eq!(fits(&sent, &answer(question, other)), !changed, "{:?}", question);
            for asked in &all {
                prop_assert_eq!(is(asked, &sent), asked == question, "{:?} {:?}", asked, question);
            }
        }
    }

    #[test]
    fn a_flipped_bit_is_no_answer_to_a_message(chance in any::<[u8; 8]>(), at in 13usize..24, bit in 0u8..8) {
        let nonce = Nonce(chance);
        let question = Request::AuthCapabilities { extended: true };
        let sent = datagram(&question, nonce).unwrap();
        let mut came = answer(&question, nonce);
        came[at] ^= 1 << bit;
        prop_assert!(!fits(&sent, &came), "checksums cover the message");
    }
}
