//! Seals with a time stamp of a real service: `openssl ts`, with RSA and with curves.

use super::samples::{KINDS, Kind, form};
use super::*;
use std::path::Path;
use std::process::Command;

const NONCE: [u8; 8] = [0x91, 2, 3, 4, 5, 6, 7, 8];

/// A service with a certificate of its own.
struct Service(tempfile::TempDir);

impl Service {
    /// With keys of this kind; none where openssl is not installed.
    fn new(key: &[&str], usage: &str) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let config = format!(
            "[req]\ndistinguished_name=dn\nprompt=no\nx509_extensions=ext\n[dn]\nO=Erfundener Zeitdienst\nCN=Zeit 1\n\
             [ext]\nbasicConstraints=critical,CA:false\nextendedKeyUsage=critical,{usage}\nsubjectKeyIdentifier=hash\n\
             [tsa]\ndefault_tsa=t\n[t]\ndir={0}\nserial={0}/serial\nsigner_cert={0}/tsa.pem\nsigner_key={0}/tsa.key\n\
             signer_digest=sha256\ndefault_policy=1.2.3.4.1\ndigests=sha256\ness_cert_id_chain=no\ness_cert_id_alg=sha256\n",
            folder.path().display()
        );
        std::fs::write(at("tsa.cnf"), config).unwrap();
        std::fs::write(at("serial"), "01\n").unwrap();
        let mut make = Command::new("openssl");
        make.args(["req", "-x509", "-nodes", "-days", "3650", "-config"]).arg(at("tsa.cnf")).arg("-newkey").args(key);
        let output = make.arg("-keyout").arg(at("tsa.key")).arg("-out").arg(at("tsa.pem")).output();
        let Ok(output) = output else {
            eprintln!("not asked: openssl");
            return None;
        };
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Some(Self(folder))
    }

    fn at(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join(name)
    }

    fn answer(&self, question: &[u8]) -> Vec<u8> {
        std::fs::write(self.at("q.tsq"), question).unwrap();
        let mut reply = Command::new("openssl");
        reply.args(["ts", "-reply", "-config"]).arg(self.at("tsa.cnf")).arg("-queryfile").arg(self.at("q.tsq"));
        let output = reply.arg("-out").arg(self.at("r.tsr")).output().unwrap();
        assert!(self.at("r.tsr").is_file(), "{}", String::from_utf8_lossy(&output.stderr));
        std::fs::read(self.at("r.tsr")).unwrap()
    }

    /// What openssl says about the token.
    fn verify(&self, token: &Path, imprint: &Digest) {
        let digest = data_encoding::HEXLOWER.encode(imprint.as_bytes());
        let mut verify = Command::new("openssl");
        verify.args(["ts", "-verify", "-token_in", "-digest", &digest, "-in"]).arg(token);
        let output = verify.arg("-CAfile").arg(self.at("tsa.pem")).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

fn prepared(pdf: &[u8]) -> Unstamped {
    unstamped(pdf, "seal", &statement(), &key(1), MOMENT, None).unwrap()
}

#[test]
fn a_stamp_of_a_real_service_is_in_the_seal_and_read_back() {
    for kind in [
        ["rsa:2048"].as_slice(),
        &["ec", "-pkeyopt", "ec_paramgen_curve:P-256"],
        &["ec", "-pkeyopt", "ec_paramgen_curve:P-384"],
    ] {
        let Some(service) = Service::new(kind, "timeStamping") else { return };
        for form in KINDS.map(|kind| form(kind, true)) {
            let waiting = prepared(&form);
            let imprint = waiting.imprint();
            let answer = service.answer(&stamp::question(&imprint, NONCE));
            let token = stamp::answer(&answer, &imprint, NONCE).unwrap();
            std::fs::write(service.at("token"), &token).unwrap();
            service.verify(&service.at("token"), &imprint);
            let sealed = waiting.with(&token).unwrap();
            assert!(sealed.starts_with(&form));
            let found = check(&sealed);
            assert_eq!((found.verdict, found.statement), (Verdict::Genuine, Some(statement())));
            let said = found.stamp.unwrap();
            assert!(said.authority.contains("Erfundener Zeitdienst") && said.authority.contains("Zeit 1"), "{said:?}");
            let now = std::fs::metadata(service.at("r.tsr")).unwrap().modified().unwrap();
            let now = now.duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
            assert!(said.at.abs_diff(i64::try_from(now).unwrap()) < 600, "{said:?}");
            assert_eq!(prepared(&form).with(&token).unwrap(), sealed, "a token that was kept gives the same bytes");
            judges::qpdf(&sealed).unwrap();
            judges::openssl(&sealed).unwrap();
            if let Some(said) = judges::pdfsig(&sealed) {
                assert!(said.contains("Signature Validation: Signature is Valid."), "{said}");
            }
        }
    }
}

#[test]
fn an_answer_to_another_question_is_not_used() {
    let Some(service) = Service::new(&["rsa:2048"], "timeStamping") else { return };
    let waiting = prepared(&form(Kind::Table, true));
    let imprint = waiting.imprint();
    let answer = service.answer(&stamp::question(&imprint, NONCE));
    assert_eq!(stamp::answer(&answer, &imprint, [1; 8]), Err(stamp::StampError::Nonce));
    assert_eq!(stamp::answer(&answer, &Digest::of(b"other"), NONCE), Err(stamp::StampError::Imprint));
    let other = prepared(&form(Kind::Table, false));
    let token = stamp::answer(&answer, &imprint, NONCE).unwrap();
    assert!(matches!(other.with(&token), Err(SealError::Stamp(stamp::StampError::Imprint))));
    // Not one byte of an answer can be changed so that it still is one and says another thing.
    let said = stamp::read(&token, &imprint).unwrap();
    for at in 0..answer.len() {
        let mut changed = answer.clone();
        changed[at] ^= 1;
        if let Ok(token) = stamp::answer(&changed, &imprint, NONCE) {
            assert_eq!(stamp::read(&token, &imprint).unwrap(), said, "byte {at}");
        }
    }
    for cut in 0..answer.len() {
        assert!(stamp::answer(&answer[..cut], &imprint, NONCE).is_err(), "{cut}");
    }
}

#[test]
fn a_service_that_refuses_or_may_not_stamp_is_named() {
    let refusal = [
        0x30, 0x12, 0x30, 0x10, 0x02, 0x01, 0x02, 0x30, 0x0b, 0x0c, 0x09, b't', b'o', b'o', b' ', b'm', b'u', b'c',
        b'h', b'!',
    ];
    let refused = stamp::answer(&refusal, &Digest::of(b""), NONCE).unwrap_err();
    assert_eq!(refused, stamp::StampError::Refused { status: 2, why: "too much!".to_owned() });
    for wrong in [b"".as_slice(), b"<html>no", &[0x30, 0x00]] {
        assert!(matches!(stamp::answer(wrong, &Digest::of(b""), NONCE), Err(stamp::StampError::Unreadable(_))));
    }
}

#[test]
fn taking_the_stamp_away_or_changing_it_is_seen() {
    let Some(service) = Service::new(&["rsa:2048"], "timeStamping") else { return };
    let pdf = form(Kind::Table, true);
    let waiting = prepared(&pdf);
    let imprint = waiting.imprint();
    let token = stamp::answer(&service.answer(&stamp::question(&imprint, NONCE)), &imprint, NONCE).unwrap();
    let sealed = waiting.with(&token).unwrap();
    let from = sealed
        .windows(token.len().min(64) * 2)
        .position(|w| w == data_encoding::HEXLOWER.encode(&token[..token.len().min(64)]).as_bytes());
    let from = from.unwrap();
    for at in [from + 40, from + token.len(), from + token.len() * 2 - 4] {
        let mut changed = sealed.clone();
        changed[at] = if changed[at] == b'0' { b'1' } else { b'0' };
        assert!(matches!(check(&changed).verdict, Verdict::NotGenuine(Reason::Broken(_))), "{at}");
    }
    // The plain CMS in the room for a stamped one is no spelling of ours.
    let plain = cms::Signed::of(Digest::of(b"x"), "x", &key(1)).unwrap().cms(None).unwrap();
    assert!(plain.len() < dictionary::Room::Plain.bytes());
}
