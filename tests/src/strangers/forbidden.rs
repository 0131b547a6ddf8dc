//! A recording proxy sits between the probe and the beds: no byte that fieldcheck may not send was ever sent.

use super::Question;
use crate::beds::{Double, IpmiSim, Manner, Proxy, Sushy};
use bmc::checks::CheckId;

/// Payload types of RMCP+ that may leave us: IPMI message and Open Session Request. RAKP 1 is 12h, RAKP 3 is 14h.
const OPEN_SESSION: u8 = 0x10;

/// (network function, command) of the sessionless questions.
const COMMANDS: [(u8, u8); 5] = [(0x06, 0x38), (0x06, 0x39), (0x06, 0x54), (0x06, 0x01), (0x06, 0x37)];

/// Why a datagram may not have been sent; `None` if it may.
fn forbidden(datagram: &[u8]) -> Option<String> {
    let hex = || datagram.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    match datagram {
        [0x06, 0x00, 0xff, 0x06, 0x00, 0x00, 0x11, 0xbe, 0x80, ..] => None,
        [0x06, 0x00, 0xff, 0x07, 0x06, payload, session @ ..] => {
            if session.get(..8) != Some(&[0; 8]) {
                return Some(format!("inside a session: {}", hex()));
            }
            match payload {
                &OPEN_SESSION => None,
                0x00 => command(session.get(10..)?, &hex()),
                other => Some(format!("payload type {other:02x}: {}", hex())),
            }
        }
        [0x06, 0x00, 0xff, 0x07, 0x00, session @ ..] => {
            if session.get(..8) != Some(&[0; 8]) {
                return Some(format!("inside a session: {}", hex()));
            }
            command(session.get(9..)?, &hex())
        }
        _ => Some(format!("no known form: {}", hex())),
    }
}

fn command(message: &[u8], hex: &str) -> Option<String> {
    let (Some(function), Some(command)) = (message.get(1), message.get(5)) else {
        return Some(format!("too short: {hex}"));
    };
    let known = COMMANDS.contains(&(function >> 2, *command));
    // Get Session Challenge names a user: only the null user, sixteen zeros.
    let nobody = *command != 0x39 || message.get(7..23).is_some_and(|name| name.iter().all(|byte| *byte == 0));
    (!known || !nobody).then(|| format!("command {function:02x} {command:02x}: {hex}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_but_the_closed_set_reaches_a_bmc() {
    let Some(bed) = IpmiSim::open() else { return };
    let doubles = [Manner::Suites(&[3, 17]), Manner::NoResources, Manner::Noise, Manner::Silent].map(Double::start);
    for address in doubles.iter().map(Double::address).chain([bed.address()]) {
        let proxy = Proxy::udp(address);
        let looked = Question::ipmi(proxy.address(), CheckId::ALL).look().await;
        let sent = proxy.sent();
        assert!(!sent.is_empty() && !looked.run.observations.is_empty());
        let wrong: Vec<String> = sent.iter().filter_map(|datagram| forbidden(datagram)).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
        let sessions = sent.iter().filter(|datagram| datagram.get(4..6) == Some(&[0x06, OPEN_SESSION])).count();
        assert!(sessions <= 2, "{sessions} Open Session Requests in one look");
        assert!(sent.len() <= 40, "{} datagrams", sent.len());
    }
}

/// The test above can fail: it knows what it must refuse.
#[test]
fn the_watch_knows_what_is_forbidden() {
    let rakp_1 = [&[0x06, 0x00, 0xff, 0x07, 0x06, 0x12][..], &[0; 30]].concat();
    assert!(forbidden(&rakp_1).is_some());
    let power = [&[0x06, 0x00, 0xff, 0x07, 0x00][..], &[0; 8], &[0x08, 0x20, 0x00, 0xe0, 0x81, 0x00, 0x02, 0x01, 0x7c]]
        .concat();
    assert!(forbidden(&power).is_some());
    assert!(forbidden(b"GET / HTTP/1.1").is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_web_service_sees_get_and_nothing_else() {
    for account in [None, Some((crate::beds::USER.to_owned(), crate::beds::PASSWORD.to_owned()))] {
        let Some(bed) = (if account.is_some() { Sushy::with_account() } else { Sushy::open() }) else { return };
        let proxy = Proxy::tcp(bed.address());
        let mut question = Question::at(proxy.address().ip(), CheckId::ALL);
        (question.ports.http, question.account) = (proxy.address().port(), account.clone());
        let looked = question.look().await;
        assert!(looked.run.observations.iter().any(|o| o.answer.came()), "{:?}", looked.run.observations);
        let spoken = proxy.sent().concat();
        let text = String::from_utf8_lossy(&spoken);
        assert!(text.contains("GET /redfish/v1"));
        for method in ["POST ", "PUT ", "PATCH ", "DELETE ", "OPTIONS ", "TRACE ", "CONNECT "] {
            assert!(!text.contains(method), "{method} was sent");
        }
        if account.is_none() {
            assert!(!text.to_ascii_lowercase().contains("authorization:"), "an account was sent that nobody gave");
        }
        let json = serde_json::to_string(&looked.run).unwrap();
        let header = account_in_base64();
        assert!(!json.contains(crate::beds::PASSWORD) && !json.contains(&header), "the evidence holds the account");
        assert_eq!(text.contains(&header), account.is_some(), "the account travels where it was given, and only there");
    }
}

/// What the beds' account looks like in a header (RFC 7617).
fn account_in_base64() -> String {
    data_encoding::BASE64.encode(format!("{}:{}", crate::beds::USER, crate::beds::PASSWORD).as_bytes())
}
