//! Evidence from real beds: other people's readers verify it, every changed byte is refused, a forged verdict is found.

use super::Question;
use crate::beds::{IpmiSim, VirtualBmc, peer::python};
use bmc::{
    Verdict, bundle,
    checks::CheckId::{Ipmi01, Ipmi02, Ipmi05},
};
use ledger::SigningKey;

fn key() -> SigningKey {
    SigningKey::from_seed("fieldcheck/tests", &[3; 32]).unwrap()
}

/// securesystemslib reads the envelope and checks the signature over the pre-authentication encoding.
const DSSE: &str = r#"
import json, sys, base64
from securesystemslib.dsse import Envelope
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.exceptions import InvalidSignature
data = json.load(sys.stdin)
signature = base64.b64decode(data["signatures"][0]["sig"])
envelope = Envelope.from_dict({"payload": data["payload"], "payloadType": data["payloadType"], "signatures": data["signatures"]})
key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(sys.argv[1]))
try:
    key.verify(signature, envelope.pae())
except InvalidSignature:
    sys.exit("refused")
statement = json.loads(envelope.payload)
print(statement["_type"], statement["subject"][0]["name"], statement["predicate"]["outcome"])
"#;

/// cbor2 reads the stub for paper and builds the structure that was signed; cryptography checks it.
const COSE: &str = r#"
import sys, cbor2
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.exceptions import InvalidSignature
tag = cbor2.loads(bytes.fromhex(sys.argv[2]))
assert tag.tag == 18
protected, unprotected, payload, signature = tag.value
assert cbor2.loads(protected) == {1: -8}, "EdDSA"
key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(sys.argv[1]))
try:
    key.verify(signature, cbor2.dumps(["Signature1", protected, b"", payload]))
except InvalidSignature:
    sys.exit("refused")
said = cbor2.loads(payload)
print(said[1], said[2], said[3], said[5].hex())
"#;

#[tokio::test(flavor = "multi_thread")]
async fn another_reader_verifies_the_stub_for_paper() {
    let Some(bed) = VirtualBmc::start() else { return };
    let looked = Question::ipmi(bed.address(), &[Ipmi01, Ipmi02]).look().await;
    let sealed = bundle::seal(&looked.profile, looked.run, &key()).unwrap();
    let stub = bundle::stub(&bundle::open(&sealed.bytes).unwrap(), &key());
    let hex = data_encoding::HEXLOWER.encode(&stub);
    let Some(told) = python(COSE, &[&public(&key()), &hex], b"") else { return };
    // 1: open, because IPMI over the network answers.
    assert!(
        told.succeeded && told.text.trim() == format!("FSN2025-1682 1000417 1 {}", sealed.payload_sha256),
        "{told:?}"
    );
    let mut changed = stub.clone();
    let at = changed.len() - 70;
    changed[at] ^= 1;
    let told = python(COSE, &[&public(&key()), &data_encoding::HEXLOWER.encode(&changed)], b"").unwrap();
    assert!(!told.succeeded, "{told:?}");
    for at in 0..stub.len() {
        let mut changed = stub.clone();
        changed[at] ^= 1;
        assert!(bundle::read_stub(&changed, key().verifying_key()).is_err(), "byte {at}");
    }
}

/// The public key, as hexadecimal digits, out of its text form.
fn public(key: &SigningKey) -> String {
    let text = key.verifying_key().to_string();
    let script = "import base64,sys; print(base64.b64decode(sys.argv[1].split('+',2)[2])[1:].hex())";
    python(script, &[&text], b"").map(|told| told.text.trim().to_owned()).unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn other_readers_verify_it_and_refuse_a_change() {
    let Some(bed) = VirtualBmc::start() else { return };
    let looked = Question::ipmi(bed.address(), &[Ipmi01, Ipmi02, Ipmi05]).look().await;
    let sealed = bundle::seal(&looked.profile, looked.run, &key()).unwrap();
    let public = public(&key());
    let Some(told) = python(DSSE, &[&public], &sealed.bytes) else { return };
    assert!(told.succeeded && told.text.starts_with("https://in-toto.io/Statement/v1 serial:1000417"), "{told:?}");
    let mut envelope: serde_json::Value = serde_json::from_slice(&sealed.bytes).unwrap();
    let payload = envelope["payload"].as_str().unwrap().replacen('a', "b", 1);
    envelope["payload"] = payload.into();
    let told = python(DSSE, &[&public], envelope.to_string().as_bytes()).unwrap();
    assert!(!told.succeeded && told.text.contains("refused"), "{told:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_server_judges_as_fieldcheck_did_and_finds_a_forged_verdict() {
    let (Some(open), Some(counter)) = (IpmiSim::open(), VirtualBmc::start()) else { return };
    for address in [open.address(), counter.address()] {
        let looked = Question::ipmi(address, &[Ipmi01, Ipmi02, Ipmi05]).look().await;
        let profile = looked.profile.clone();
        let sealed = bundle::seal(&profile, looked.run.clone(), &key()).unwrap();
        let opened = bundle::open(&sealed.bytes).unwrap();
        let (ours, _, doubts) = bundle::rejudge(&profile, &opened.predicate);
        assert!(doubts.is_empty(), "{doubts:?}");
        assert_eq!(ours, looked.judged);
        // True bytes, another verdict, signed with the right key: the bytes win.
        let mut statement = bundle::statement(&profile, looked.run, &key().verifying_key().to_string());
        for judged in &mut statement.predicate.judged {
            judged.verdict = if judged.verdict == Verdict::Pass { Verdict::Fail } else { Verdict::Pass };
        }
        statement.predicate.outcome = bmc::Outcome::Corrected;
        let forged =
            ledger::dsse::Envelope::sign(ledger::dsse::IN_TOTO, &serde_json::to_vec(&statement).unwrap(), &key());
        let opened = bundle::open(&serde_json::to_vec(&forged).unwrap()).unwrap();
        let (again, _, doubts) = bundle::rejudge(&profile, &opened.predicate);
        assert_eq!(again, ours, "our verdicts do not move");
        assert!(doubts.len() >= 3, "{doubts:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn any_changed_byte_is_refused() {
    let Some(bed) = VirtualBmc::start() else { return };
    let looked = Question::ipmi(bed.address(), &[Ipmi02]).look().await;
    let sealed = bundle::seal(&looked.profile, looked.run, &key()).unwrap();
    let whole = bundle::open(&sealed.bytes).unwrap().predicate;
    let mut believed = 0;
    for at in 0..sealed.bytes.len() {
        let mut changed = sealed.bytes.clone();
        changed[at] ^= 0x01;
        if let Ok(opened) = bundle::open(&changed) {
            // Blanks between members and the hint `keyid` are not signed; what is stated must be the same.
            assert_eq!(opened.predicate, whole, "byte {at}");
            believed += 1;
        }
    }
    assert!(believed < 80, "{believed} bytes outside the signature");
}
