//! Web services, consoles, TLS and SNMP: real programs, open and closed.

use super::Question;
use crate::beds::{Snmp, Ssh, Sushy, Telnet, TlsServer, Vnc, dump};
use bmc::{
    Verdict::{Fail, Inconclusive, Pass},
    checks::CheckId::{self, Con02, Con03, Rf01, Rf03, Snmp01, Ssh01, Tls01},
};
use std::net::SocketAddr;

async fn looked(address: SocketAddr, checks: &[CheckId], secure: bool) -> super::Looked {
    let mut question = Question::at(address.ip(), checks);
    if secure {
        question.ports.https = address.port()
    } else {
        question.ports.http = address.port()
    }
    question.look().await
}

#[tokio::test(flavor = "multi_thread")]
async fn resources_without_an_account() {
    let (Some(open), Some(closed), Some(secure)) =
        (Sushy::open(), Sushy::with_account(), Sushy::with_account_over_tls())
    else {
        return;
    };
    let seen = looked(open.address(), &[Rf01, Rf03], false).await;
    assert_eq!(seen.of(Rf01).0, Fail, "{:?}", seen.judged);
    let seen = looked(closed.address(), &[Rf01, Rf03], false).await;
    assert_eq!((seen.of(Rf01).0, seen.of(Rf03).0), (Pass, Fail), "Basic over clear text: {:?}", seen.judged);
    let seen = looked(secure.address(), &[Rf01, Rf03], true).await;
    assert_eq!(seen.of(Rf01).0, Pass, "{:?}", seen.judged);
    assert_eq!(seen.run.bmc.leaf_sha256.as_deref().map(str::len), Some(64), "the certificate is recorded");
}

#[tokio::test(flavor = "multi_thread")]
async fn real_dumps_served_openly_are_seen_open() {
    for name in ["cray-hpe/DL325", "cray-hpe/Gigabyte"] {
        let Some(path) = dump(name) else { continue };
        for secure in [false, true] {
            let Some(bed) = Sushy::serving(&path, secure) else { return };
            let seen = looked(bed.address(), &[Rf01], secure).await;
            assert_eq!(seen.of(Rf01).0, Fail, "{name}, secure {secure}: {:?}", seen.judged);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_answers_everything_shows_nothing() {
    let Some(bed) = TlsServer::new_only() else { return };
    let seen = looked(bed.address(), &[Rf01], true).await;
    assert_eq!(seen.of(Rf01).0, Inconclusive, "{:?}", seen.judged);
}

#[tokio::test(flavor = "multi_thread")]
async fn old_tls_is_seen_and_new_tls_passes() {
    let (Some(old), Some(new)) = (TlsServer::old(), TlsServer::new_only()) else { return };
    let seen = looked(old.address(), &[Tls01, Rf01], true).await;
    assert_eq!(seen.of(Tls01).0, Fail, "{:?}", seen.judged);
    assert_ne!(seen.of(Rf01).0, Pass, "a service that cannot be spoken to shows nothing");
    let seen = looked(new.address(), &[Tls01], true).await;
    assert_eq!(seen.of(Tls01).0, Pass, "{:?}", seen.judged);
}

#[tokio::test(flavor = "multi_thread")]
async fn consoles_that_ask_for_nothing() {
    if let (Some(open), Some(closed)) = (Vnc::open(), Vnc::with_password()) {
        for (bed, verdict) in [(open.address(), Fail), (closed.address(), Pass)] {
            let mut question = Question::at(bed.ip(), &[Con02]);
            question.ports.rfb = bed.port();
            let seen = question.look().await;
            assert_eq!(seen.of(Con02).0, verdict, "{:?}", seen.judged);
        }
    }
    if let Some(bed) = Telnet::start() {
        let mut question = Question::at(bed.address().ip(), &[Con03]);
        question.ports.telnet = bed.address().port();
        let seen = question.look().await;
        assert_eq!(seen.of(Con03).0, Fail, "{:?}", seen.judged);
    }
    if let Some(bed) = Ssh::start() {
        let mut question = Question::at(bed.address().ip(), &[Ssh01]);
        question.ports.ssh = bed.address().port();
        let seen = question.look().await;
        assert_eq!(seen.of(Ssh01).0, Pass, "today's sshd has nothing old: {:?}", seen.judged);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn snmp_by_its_community() {
    let (Some(open), Some(closed)) = (Snmp::with_community(), Snmp::version_3_only()) else { return };
    for (bed, fails) in [(open.address(), true), (closed.address(), false)] {
        let mut question = Question::at(bed.ip(), &[Snmp01]);
        question.ports.snmp = bed.port();
        question.checks[0].args.community = Some("public".to_owned());
        let seen = question.look().await;
        assert_eq!(seen.of(Snmp01).0 == Fail, fails, "{:?}", seen.judged);
    }
}
