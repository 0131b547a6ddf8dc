//! Many BMCs at once: fifty real simulators in every run, a thousand on `FIELDACTION_NIGHTLY=1`; as many silent addresses.

use super::{look, profile};
use crate::beds::ipmi_sim::fleet;
use bmc::{
    Verdict,
    checks::CheckId,
    probe::{SweepEvent, SweepOptions, sweep},
    profile::Ports,
};
use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

#[tokio::test(flavor = "multi_thread")]
async fn half_answer_half_are_silent_and_every_verdict_is_right() {
    let count = if std::env::var_os("FIELDACTION_NIGHTLY").is_some() { 1000 } else { 50 };
    let Some(fleet) = fleet(count) else { return };
    let port = fleet.addresses()[0].port();
    let answering: Vec<IpAddr> = fleet.addresses().iter().map(std::net::SocketAddr::ip).collect();
    // Sockets that never answer: without them loopback says "refused", which no silent network does.
    let low = |number: usize| u8::try_from(number).unwrap();
    let silent: Vec<std::net::UdpSocket> = (0..count)
        .map(|number| Ipv4Addr::new(127, 250, low(number / 250), low(number % 250 + 1)))
        .map(|address| std::net::UdpSocket::bind((address, port)).unwrap())
        .collect();
    let silent: Vec<(IpAddr, &std::net::UdpSocket)> =
        silent.iter().map(|s| (s.local_addr().unwrap().ip(), s)).collect();
    let mut targets: Vec<IpAddr> = Vec::new();
    for (one, (other, _)) in answering.iter().zip(&silent) {
        targets.extend([*one, *other]);
    }
    let question = super::Question::at(targets[0], &[CheckId::Ipmi02]);
    let profile = profile(question.checks, Ports { ipmi: port, ..Ports::default() });
    let options = SweepOptions { port, timeout: Duration::from_millis(500), ..SweepOptions::default() };
    let mut rows = std::collections::BTreeMap::new();
    let counts = sweep(targets.iter().copied(), options, look::clock(), &mut look::chance(), &mut |event| {
        if let SweepEvent::Row(row) = event {
            let judged = row.judge(&profile);
            let verdict = judged.iter().find(|j| j.check == CheckId::Ipmi02).map(|j| j.verdict);
            assert!(rows.insert(row.addr, verdict).is_none(), "{} came twice", row.addr);
        }
    })
    .await
    .unwrap();
    assert_eq!((counts.done, rows.len()), (targets.len() as u64, targets.len()));
    for address in answering {
        assert_eq!(rows[&address], Some(Verdict::Fail), "{address}");
    }
    for (address, socket) in silent {
        assert_eq!(rows[&address], Some(Verdict::Inconclusive), "{address}");
        socket.set_nonblocking(true).unwrap();
        let mut bytes = [0; 64];
        while let Ok(length) = socket.recv(&mut bytes) {
            assert_ne!(
                bytes.get(4..6),
                Some(&[0x06, 0x10][..]),
                "an Open Session Request to a silent target: {length} bytes"
            );
        }
    }
}
