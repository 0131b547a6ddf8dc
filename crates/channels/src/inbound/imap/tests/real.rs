//! With a real server: every mail byte for byte and once, woken by a delivery, TLS, and the words of a refusal.

use super::servers::{Dovecot, PASSWORD};
use super::*;
use std::collections::BTreeSet;

#[tokio::test]
async fn five_hundred_mails_arrive_byte_for_byte_and_are_moved_once_each() {
    let Some(mut server) = Dovecot::start(None) else { return };
    let sent: Vec<Vec<u8>> = (0..500).map(|number| mail(number, 30_000)).collect();
    for mail in &sent {
        server.deliver(mail);
    }
    // One that is gone before it reports anything, as in a crash: everything comes again.
    let mut first = Imap::open(settings(server.port(), &server.password_file())).unwrap();
    let begun = std::time::Instant::now();
    let mut before = Vec::new();
    while let Some(arrived) = first.next(NOW).await.unwrap() {
        before.push(arrived.bytes);
    }
    eprintln!("500 mails fetched in {:?}", begun.elapsed());
    assert_eq!(before, sent);
    drop(first);
    let mut imap = Imap::open(settings(server.port(), &server.password_file())).unwrap();
    let begun = std::time::Instant::now();
    let (mut got, mut places) = (Vec::new(), BTreeSet::new());
    while let Some(arrived) = imap.next(NOW).await.unwrap() {
        assert_eq!(arrived.lack, None);
        assert!(places.insert(arrived.place.clone()), "{} was given twice", arrived.place);
        imap.done(&arrived, if got.len() % 10 == 0 { Outcome::Held } else { Outcome::Taken }).await.unwrap();
        got.push(arrived.bytes);
    }
    let took = begun.elapsed();
    eprintln!("500 mails fetched and moved in {took:?}: {:.0}/s", 500.0 / took.as_secs_f64());
    assert_eq!(got, sent, "in order of arrival and byte for byte");
    assert_eq!(server.mails("").len(), 0);
    assert_eq!((server.mails("Fieldaction.Taken").len(), server.mails("Fieldaction.Held").len()), (450, 50));
    let moved = [server.mails("Fieldaction.Taken"), server.mails("Fieldaction.Held")].concat();
    assert_eq!(sorted(moved), sorted(sent));
    imap.close().await.unwrap();
}

#[tokio::test]
async fn reading_marks_nothing_and_what_is_not_recorded_comes_again() {
    let Some(mut server) = Dovecot::start(None) else { return };
    server.deliver(&mail(1, 10));
    let mut imap = Imap::open(settings(server.port(), &server.password_file())).unwrap();
    let first = imap.next(NOW).await.unwrap().unwrap();
    assert_eq!(imap.next(NOW).await.unwrap(), None, "given once");
    imap.give_again(&first);
    assert_eq!(imap.next(NOW).await.unwrap().as_ref(), Some(&first));
    // As after a crash: another value, nothing was reported.
    let mut other = Imap::open(settings(server.port(), &server.password_file())).unwrap();
    assert_eq!(other.next(NOW).await.unwrap().as_ref(), Some(&first));
    assert!(server.names().iter().all(|name| !name.contains(",S") && !name.contains(",RS")), "{:?}", server.names());
    // Both report it: the second finds it gone, and that is no error.
    imap.done(&first, Outcome::Taken).await.unwrap();
    imap.close().await.unwrap();
    other.done(&first, Outcome::Taken).await.unwrap();
    other.close().await.unwrap();
    assert_eq!(server.mails("Fieldaction.Taken").len(), 1);
}

#[tokio::test]
async fn a_delivery_wakes_whoever_waits() {
    // One server that calls, one that has to be asked.
    for capability in [None, Some("IMAP4rev1 MOVE UIDPLUS")] {
        let Some(mut server) = Dovecot::start(capability) else { return };
        let set = Settings { poll_secs: 1, ..settings(server.port(), &server.password_file()) };
        let mut imap = Imap::open(set).unwrap();
        assert_eq!(imap.next(NOW).await.unwrap(), None);
        let (port, file) = (server.port(), server.password_file());
        let waiting = tokio::spawn(async move {
            let arrived = imap.next(PATIENCE).await;
            (imap, arrived)
        });
        // The waiting one holds the connection; another one sees the mailbox meanwhile, so the server is at its work.
        let mut other = Imap::open(settings(port, &file)).unwrap();
        assert_eq!(other.next(NOW).await.unwrap(), None);
        server.deliver(&mail(7, 100));
        let (mut imap, arrived) = waiting.await.unwrap();
        let arrived = arrived.unwrap().expect("woken by the delivery");
        assert_eq!(arrived.bytes, mail(7, 100));
        imap.done(&arrived, Outcome::Taken).await.unwrap();
        imap.close().await.unwrap();
        assert_eq!(server.mails("Fieldaction.Taken").len(), 1);
    }
}

#[tokio::test]
async fn waiting_ends_with_its_time_and_the_call_is_begun_anew() {
    let Some(mut server) = Dovecot::start(None) else { return };
    let mut imap = Imap::open(Settings { idle_secs: 1, ..settings(server.port(), &server.password_file()) }).unwrap();
    assert_eq!(imap.next(Duration::from_millis(2500)).await.unwrap(), None);
    // The same connection is in order afterwards.
    server.deliver(&mail(1, 10));
    assert!(imap.next(PATIENCE).await.unwrap().is_some());
    // A future that is dropped while it waits costs the connection and nothing else.
    assert!(tokio::time::timeout(Duration::from_millis(300), imap.next(PATIENCE)).await.is_err());
    server.deliver(&mail(2, 10));
    assert_eq!(imap.next(PATIENCE).await.unwrap().unwrap().bytes, mail(2, 10));
}

#[tokio::test]
async fn tls_from_the_first_byte_and_by_upgrade_with_the_servers_authority_only() {
    let Some(mut server) = Dovecot::start(None) else { return };
    server.deliver(&mail(1, 10));
    let base = Settings { host: "localhost".into(), ..settings(server.port(), &server.password_file()) };
    for (security, port) in [(Security::Tls, server.tls_port()), (Security::StartTls, server.port())] {
        let known = Settings { security, port, ca_file: Some(server.ca_file()), ..base.clone() };
        assert!(Imap::open(known.clone()).unwrap().next(NOW).await.unwrap().is_some(), "{security:?}");
        let unknown = Settings { ca_file: None, ..known };
        let error = Imap::open(unknown).unwrap().next(NOW).await.unwrap_err();
        assert!(error.kind == Kind::Connection && error.cause.contains("ca_file"), "{error}");
    }
}

#[tokio::test]
async fn a_wrong_password_says_what_to_do_and_never_itself() {
    let Some(server) = Dovecot::start(None) else { return };
    let file = server.password_file();
    std::fs::write(&file, "geheim-4711\n").unwrap();
    let mut imap = Imap::open(settings(server.port(), &file)).unwrap();
    let error = imap.next(NOW).await.unwrap_err();
    assert_eq!((error.kind, error.is_retryable()), (Kind::SignIn, false));
    let text = format!("{error} {error:?} {imap:?}");
    assert!(text.contains("office") && text.contains("password_file") && !text.contains("geheim"), "{text}");
    // The file is read again: no restart is needed.
    std::fs::write(&file, PASSWORD).unwrap();
    assert_eq!(imap.next(NOW).await.unwrap(), None);
    std::fs::remove_file(&file).unwrap();
    let mut imap = Imap::open(settings(server.port(), &file)).unwrap();
    let error = imap.next(NOW).await.unwrap_err();
    assert!(error.kind == Kind::Settings && error.cause.contains("password_file"), "{error}");
}

#[tokio::test]
async fn a_mail_over_the_limit_is_announced_and_not_loaded() {
    let Some(mut server) = Dovecot::start(None) else { return };
    let large = mail(1, 54_000_000);
    assert!(large.len() > 70_000_000);
    server.deliver(&large);
    server.deliver(&mail(2, 10));
    let just_below = mail(3, 48_000_000);
    server.deliver(&just_below);
    let mut imap = Imap::open(settings(server.port(), &server.password_file())).unwrap();
    let first = imap.next(NOW).await.unwrap().unwrap();
    assert_eq!(first.too_large(), Some(u64::try_from(large.len()).unwrap()));
    assert!(first.bytes.len() < 1000 && large.starts_with(&first.bytes) && first.bytes.ends_with(b"\r\n\r\n"));
    imap.done(&first, Outcome::Held).await.unwrap();
    assert_eq!(imap.next(NOW).await.unwrap().unwrap().bytes, mail(2, 10));
    let third = imap.next(NOW).await.unwrap().unwrap();
    assert!(third.bytes == just_below && third.lack.is_none(), "a mail of 65 MB comes whole");
    imap.close().await.unwrap();
    assert_eq!(server.mails("Fieldaction.Held"), [large]);
}
