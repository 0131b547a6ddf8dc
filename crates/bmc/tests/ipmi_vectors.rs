//! Foreign bytes: test vectors of another implementation (gebn/bmc) and captures of ipmitool 1.8.19 talking to an openly
//! configured ipmi_sim (OpenIPMI 2.0.33), read with our readers and judged by our judges.
//!
//! The data is not part of the repository (`shared/data/bmc/ipmi` beside it). Where it is not there the tests say so and end.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use bmc::{
    Answer, CheckProfile, Observation, Octets, Request, Run,
    checks::{CheckId, judge},
    request::{AuthType, Suite},
    verdict::{Vantage, Verdict},
    wire::{
        reply::{self, AuthCapabilities, CipherSuites, DeviceId, OpenSession, Pong, SessionChallenge},
        request,
    },
};
use serde_json::{Value, json};
use std::{collections::BTreeMap, fs, path::PathBuf};

fn folder() -> Option<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/bmc/ipmi");
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("{} is not there: nothing was compared", folder.display());
    None
}

fn bytes(hex: &str) -> Vec<u8> {
    data_encoding::HEXLOWER_PERMISSIVE.decode(hex.as_bytes()).unwrap()
}

/// A response of an application command around completion code 0 and data, built without our encoder.
fn response(command: u8, data: &[u8]) -> Vec<u8> {
    let sum = |bytes: &[u8]| bytes.iter().fold(0_u8, |sum, byte| sum.wrapping_add(*byte)).wrapping_neg();
    let mut second = vec![0x20, 0, command, 0];
    second.extend_from_slice(data);
    let mut message = vec![0x81, 0x1C, sum(&[0x81, 0x1C])];
    message.extend_from_slice(&second);
    message.push(sum(&second));
    let mut datagram = bytes("0600ff0700000000000000000000");
    *datagram.last_mut().unwrap() = u8::try_from(message.len()).unwrap();
    datagram.extend(message);
    datagram
}

/// An Open Session Response of status 0 around three payloads.
fn open_session(payloads: [&[u8]; 3]) -> Vec<u8> {
    let mut body = bytes("00000000a4a3a2a004010000");
    body.extend(payloads.concat());
    let mut datagram = bytes("0600ff0706110000000000000000");
    datagram.extend(u16::try_from(body.len()).unwrap().to_le_bytes());
    datagram.extend(body);
    datagram
}

#[test]
fn vectors_of_another_implementation_read_the_same() {
    let Some(folder) = folder() else { return };
    let text = fs::read_to_string(folder.join("ipmi-vectors-gebn.give.json")).unwrap();
    let file: Value = serde_json::from_str(&text).unwrap();
    let (mut used, mut left) = (0, BTreeMap::<&str, usize>::new());
    for case in file["cases"].as_array().unwrap() {
        match compare(case) {
            Ok(()) => used += 1,
            Err(why) => *left.entry(why).or_default() += 1,
        }
    }
    println!("{used} vectors compared, left out: {left:?}");
    assert_eq!(used, 14, "{left:?}");
}

/// Compares one vector, or says why it does not concern us.
fn compare(case: &Value) -> Result<(), &'static str> {
    let hex = case["bytes"].as_str().filter(|hex| !hex.is_empty()).ok_or("no bytes in the extract")?;
    let given = bytes(hex);
    let file = case["file"].as_str().unwrap();
    if file.contains("dcmi") {
        return Err("DCMI: never asked");
    }
    let field = |name: &str| case["fields"][name].as_str().unwrap_or_default();
    let truth = |name: &str| field(name) == "true";
    let (auth, integrity, confidentiality) =
        (bytes("0000000801000000"), bytes("0100000801000000"), bytes("0200000801000000"));
    match file.rsplit('/').next().unwrap() {
        "get_channel_authentication_capabilities_test.go" => {
            let Ok(AuthCapabilities::Stated(read)) = AuthCapabilities::read(&response(0x38, &given)) else {
                panic!("{hex}")
            };
            assert_eq!(read.extended, truth("ExtendedCapabilities"));
            assert_eq!(read.oem, truth("AuthenticationTypeOEM"));
            assert_eq!(read.password, truth("AuthenticationTypePassword"));
            assert_eq!(read.md5, truth("AuthenticationTypeMD5"));
            assert_eq!(read.md2, truth("AuthenticationTypeMD2"));
            assert_eq!(read.none, truth("AuthenticationTypeNone"));
            assert_eq!(read.kg_set, truth("TwoKeyLogin"));
            // That library takes 1 for enabled; table 22-15 says 1 is disabled, and so do ipmitool and go-ipmi.
            assert_eq!(read.message_auth_off, truth("PerMessageAuthentication"));
            assert_eq!(read.user_auth_off, truth("UserLevelAuthentication"));
            assert_eq!(read.named_users, truth("NonNullUsernamesEnabled"));
            assert_eq!(read.null_users, truth("NullUsernamesEnabled"));
            assert_eq!(read.anonymous, truth("AnonymousLoginEnabled"));
            assert_eq!(read.supports_v20, truth("SupportsV2"));
            assert_eq!(read.supports_v15, truth("SupportsV1"));
        }
        "get_channel_cipher_suites_test.go" => {
            let Ok(CipherSuites::Page(page)) = CipherSuites::read(&response(0x54, &given)) else { panic!("{hex}") };
            assert_eq!(format!("hex:{}", Octets(page).hex()), field("CipherSuiteRecordsChunk"));
        }
        "get_device_id_test.go" => {
            let Ok(DeviceId::Stated(read)) = DeviceId::read(&response(0x01, &given)) else { panic!("{hex}") };
            assert_eq!(read.manufacturer_id.to_string(), field("Manufacturer"));
            assert_eq!(read.product_id.to_string(), field("Product"));
            assert_eq!(read.firmware, format!("{}.{}", field("MajorFirmwareRevision"), field("MinorFirmwareRevision")));
            assert_eq!(read.ipmi, format!("{}.{}", field("MajorIPMIVersion"), field("MinorIPMIVersion")));
        }
        // One byte, a completion code in the place of tag and status: nobody can say which request it answers.
        "open_session_test.go" if case["dir"] == "decode" => {
            let mut datagram = bytes("0600ff07061100000000000000000100");
            datagram.extend(given);
            assert!(OpenSession::read(&datagram).is_err());
        }
        "open_session_test.go" => return Err("Open Session Request with wildcards or a user's privilege: never sent"),
        // Payloads of another kind than their place demands, a wildcard, or an algorithm.
        "authentication_payload_test.go" => {
            payload(case, &open_session([&given[..8], &integrity, &confidentiality]), (3, 1, 1))
        }
        "integrity_payload_test.go" => payload(case, &open_session([&auth, &given[..8], &confidentiality]), (1, 4, 1)),
        "confidentiality_payload_test.go" => payload(case, &open_session([&auth, &integrity, &given[..8]]), (1, 1, 0)),
        name if name.starts_with("rakp") => return Err("RAKP: never sent, never read"),
        name if name.contains("session_test") => return Err("inside a session: never opened"),
        "message_test.go" => return Err("the extract gives fields in that library's constants"),
        _ => return Err("a command that is never asked"),
    }
    Ok(())
}

fn payload(case: &Value, datagram: &[u8], algorithms: (u8, u8, u8)) {
    let read = OpenSession::read(datagram);
    match case["fields"]["Algorithm"].as_str() {
        Some(_) => assert_eq!(read, Ok(OpenSession::Accepted { algorithms }), "{case}"),
        None => assert!(read.is_err(), "a wildcard or a wrong kind accepts nothing: {case} {read:?}"),
    }
}

/// Datagrams of a capture (Ethernet or loopback, IPv4), in order: whether from the console, and the bytes.
fn capture(name: &str) -> Option<Vec<(bool, Vec<u8>)>> {
    let file = fs::read(folder()?.join(name)).unwrap();
    let u32_at = |at: usize| u32::from_le_bytes(file[at..at + 4].try_into().unwrap());
    assert_eq!((u32_at(0), u32_at(20)), (0xA1B2_C3D4, 1), "little-endian pcap of Ethernet frames");
    let (mut at, mut datagrams) = (24, Vec::new());
    while at < file.len() {
        let length = usize::try_from(u32_at(at + 8)).unwrap();
        let ip = &file[at + 16 + 14..at + 16 + length];
        let udp = &ip[usize::from(ip[0] & 0x0F) * 4..];
        let port = u16::from_be_bytes([udp[2], udp[3]]);
        let end = usize::from(u16::from_be_bytes([udp[4], udp[5]]));
        datagrams.push((port == 623 || port == 9101, udp[8..end].to_vec()));
        at += 16 + length;
    }
    Some(datagrams)
}

/// The question that a datagram of ipmitool is, if it is one of ours.
fn question(sent: &[u8]) -> Option<Request> {
    let mut ours = vec![Request::Ping, Request::DeviceId, Request::DeviceGuid];
    ours.extend([true, false].map(|extended| Request::AuthCapabilities { extended }));
    ours.extend([AuthType::None, AuthType::Md5].map(|auth| Request::SessionChallenge { auth }));
    ours.extend(Suite::ALL.map(|suite| Request::OpenSession { suite }));
    ours.into_iter().find(|question| request::is(question, sent))
}

const CAPTURES: [&str; 10] = [
    "sim/weak-authcap.pcap",
    "sim/weak-ciphers.pcap",
    "sim/weak-lan15-md5-badpw.pcap",
    "sim/weak-lan15-md5-good.pcap",
    "sim/weak-lan15-none-nulluser.pcap",
    "sim/weak-lanplus-c0-badpw.pcap",
    "sim/weak-lanplus-c17-good.pcap",
    "sim/weak-lanplus-c3-badpw.pcap",
    "sim/weak-lanplus-c3-good.pcap",
    "sim/weak-lanplus-c3-nulluser.pcap",
];

/// The observations that our questions would have given in a capture.
fn observed(name: &str) -> Option<Vec<Observation>> {
    let datagrams = capture(name)?;
    let mut observations = Vec::new();
    for (place, (_, sent)) in datagrams.iter().enumerate().filter(|(_, (console, _))| *console) {
        let Some(request) = question(sent) else { continue };
        let fitting: Vec<usize> = (0..datagrams.len()).filter(|at| reply::fits(sent, &datagrams[*at].1)).collect();
        // ipmitool asks some things twice with one sequence; else exactly the next datagram fits.
        assert!(fitting.contains(&(place + 1)), "{name}: nothing fits {request:?}");
        assert!(
            fitting.iter().all(|at| question(&datagrams[at - 1].1).as_ref() == Some(&request)),
            "{name}: {fitting:?}"
        );
        let bytes = Octets(datagrams[place + 1].1.clone());
        observations.push(Observation {
            request,
            vantage: Vantage::Lan,
            at_us: 0,
            tries: 1,
            sent: Octets(sent.clone()),
            answer: Answer::Datagram { bytes, rtt_us: 0 },
        });
    }
    Some(observations)
}

#[test]
fn captures_hold_our_questions_and_only_their_answers_fit() {
    let (mut questions, mut others) = (BTreeMap::<String, usize>::new(), 0);
    for name in CAPTURES {
        let Some(observations) = observed(name) else { return };
        others += capture(name).unwrap().iter().filter(|(console, sent)| *console && question(sent).is_none()).count();
        for seen in observations {
            let Answer::Datagram { bytes, .. } = &seen.answer else { panic!() };
            let bytes = bytes.as_slice();
            match &seen.request {
                Request::Ping => assert_eq!(Pong::read(bytes), Ok(Pong { ipmi: true })),
                Request::AuthCapabilities { extended } => {
                    let Ok(AuthCapabilities::Stated(read)) = AuthCapabilities::read(bytes) else { panic!("{name}") };
                    assert_eq!(
                        (read.extended, read.types(), read.anonymous),
                        (*extended, 0x17, true),
                        "weak.conf, {name}"
                    );
                }
                Request::SessionChallenge { .. } => {
                    assert_eq!(SessionChallenge::read(bytes), Ok(SessionChallenge::Given))
                }
                Request::OpenSession { suite: Suite::S17 } => {
                    assert_eq!(OpenSession::read(bytes), Ok(OpenSession::Refused { status: 4 }));
                }
                Request::OpenSession { suite } => {
                    assert_eq!(OpenSession::read(bytes), Ok(OpenSession::Accepted { algorithms: suite.algorithms() }));
                }
                other => panic!("{name}: {other:?}"),
            }
            *questions.entry(format!("{:?}", seen.request)).or_default() += 1;
        }
    }
    println!("{questions:?}; {others} datagrams of ipmitool that we never send");
    assert_eq!(questions.values().sum::<usize>(), 22);
}

#[test]
fn the_lone_questions_of_rmcp_pcap_are_ours() {
    let Some(datagrams) = capture("rmcp.pcap") else { return };
    let asked: Vec<Request> = datagrams.iter().map(|(_, sent)| question(sent).expect("ours")).collect();
    assert_eq!(asked.iter().filter(|asked| **asked == Request::Ping).count(), 2);
    assert_eq!(asked.iter().filter(|asked| **asked == Request::AuthCapabilities { extended: true }).count(), 4);
}

#[test]
fn the_open_server_of_the_captures_fails_where_its_configuration_is_open() {
    let mut observations = Vec::new();
    for name in ["sim/weak-authcap.pcap", "sim/weak-lanplus-c0-badpw.pcap", "sim/weak-lanplus-c17-good.pcap"] {
        let Some(seen) = observed(name) else { return };
        observations.extend(seen);
    }
    let checks = ["IPMI-01", "IPMI-02", "IPMI-03", "IPMI-04", "IPMI-05", "IPMI-06", "IPMI-07", "IPMI-08"];
    let profile: CheckProfile = serde_json::from_value(json!({
        "schema": "check-profile/1", "id": "captures", "version": "1", "valid": { "from": "2025-01-01", "until": "2030-01-01" },
        "notice": { "reference": "R", "document_no": "D", "products": [] },
        "check": checks.map(|id| json!({ "id": id })),
    }))
    .unwrap();
    let run: Run = serde_json::from_value(json!({
        "schema": "bmc-run/1", "notice": "R", "serial": null,
        "profile": { "id": "captures", "version": "1", "sha256": "", "signed_by": "", "compared": false },
        "phase": "assess", "agent": { "name": "", "version": "", "sha256": "", "platform": "", "self_test": {} },
        "started": "2026-01-01T00:00:00Z", "finished": "2026-01-01T00:00:01Z", "bmc": {},
        "observations": observations,
    }))
    .unwrap();
    let judged = judge(&profile, &run);
    let words: Vec<(CheckId, &str, Verdict)> = judged.iter().map(|j| (j.check, j.word.as_str(), j.verdict)).collect();
    let expected = [
        (CheckId::Ipmi01, "on", Verdict::Fail),
        (CheckId::Ipmi02, "accepted", Verdict::Fail),
        // Nobody asked for the list or proposed suite 1.
        (CheckId::Ipmi03, "not_asked", Verdict::Inconclusive),
        (CheckId::Ipmi04, "none_offered", Verdict::Fail),
        (CheckId::Ipmi05, "accepted", Verdict::Fail),
        (CheckId::Ipmi06, "inherent", Verdict::Inconclusive),
        (CheckId::Ipmi07, "on", Verdict::Pass),
        (CheckId::Ipmi08, "zero", Verdict::Fail),
    ];
    assert_eq!(words, expected);
}
