//! With a real server that breaks: connections cut, the server restarted, the mailbox numbered anew, and servers that
//! cannot move mails.

use super::servers::Dovecot;
use super::*;
use tokio::{
    io::AsyncReadExt,
    net::{TcpListener, TcpStream},
};

#[tokio::test]
async fn cut_connections_and_a_restart_lose_and_double_nothing() {
    // By MOVE, and by copying.
    for capability in [None, Some("IMAP4rev1 IDLE UIDPLUS")] {
        let Some(mut server) = Dovecot::start(capability) else { return };
        let sent: Vec<Vec<u8>> = (0..120).map(|number| mail(number, 5000)).collect();
        for mail in &sent {
            server.deliver(mail);
        }
        let mut imap = Imap::open(settings(server.port(), &server.password_file())).unwrap();
        let mut got = Vec::new();
        while let Some(arrived) = imap.next(NOW).await.unwrap() {
            got.push(arrived.bytes.clone());
            match got.len() {
                // Cut before the move, so that the move meets a dead connection.
                count if count % 17 == 0 => server.cut(),
                60 => {
                    server.stop();
                    server.start_again();
                }
                _ => {}
            }
            imap.done(&arrived, Outcome::Taken).await.unwrap();
        }
        assert_eq!(sorted(got), sorted(sent.clone()), "each was given once");
        assert_eq!(sorted(server.mails("Fieldaction.Taken")), sorted(sent), "each was moved once");
        assert!(server.mails("").is_empty());
    }
}

/// Stands between client and server and cuts each of the first connections after some bytes of the server's: what the
/// client said is done by then, and the answer does not arrive. Gives its port.
async fn cutter(server: u16, cuts: Vec<u64>) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        let mut cuts = cuts.into_iter();
        loop {
            let (client, _) = listener.accept().await.unwrap();
            let most = cuts.next().unwrap_or(u64::MAX);
            let server = TcpStream::connect(("127.0.0.1", server)).await.unwrap();
            tokio::spawn(async move {
                let ((mut from_client, mut to_client), (from_server, mut to_server)) =
                    (client.into_split(), server.into_split());
                let mut from_server = from_server.take(most);
                tokio::select! {
                    _ = tokio::io::copy(&mut from_client, &mut to_server) => {}
                    _ = tokio::io::copy(&mut from_server, &mut to_client) => {}
                }
            });
        }
    });
    port
}

#[tokio::test]
async fn a_connection_cut_at_any_byte_loses_and_doubles_nothing() {
    for capability in [None, Some("IMAP4rev1 IDLE UIDPLUS")] {
        let Some(mut server) = Dovecot::start(capability) else { return };
        let sent: Vec<Vec<u8>> = (0..120).map(|number| mail(number, 2000)).collect();
        for mail in &sent {
            server.deliver(mail);
        }
        // From within the greeting to within the moves of a lot; steps without a common divisor, so all sorts are met.
        let cuts = (0..60_u64).map(|n| if n % 2 == 0 { 30 + n * 37 } else { 3000 + n * 4391 }).collect();
        let port = cutter(server.port(), cuts).await;
        let mut imap = Imap::open(settings(port, &server.password_file())).unwrap();
        let (mut got, mut errors, mut quiet) = (BTreeMap::new(), 0, 0);
        while quiet < 2 {
            match imap.next(NOW).await {
                Ok(Some(arrived)) => {
                    assert_eq!(arrived.lack, None);
                    let again = got.insert(arrived.place.clone(), arrived.bytes.clone());
                    assert_eq!(again, None, "{} was given twice", arrived.place);
                    // An error here only says that the move is made up for later.
                    errors += u32::from(imap.done(&arrived, Outcome::Taken).await.is_err());
                }
                Ok(None) => quiet += 1,
                Err(error) => {
                    assert!(error.is_retryable(), "{error}");
                    errors += 1;
                }
            }
        }
        assert!(errors > 5, "the connection was cut where it hurts, {errors} times");
        assert_eq!(sorted(got.into_values().collect()), sorted(sent.clone()));
        assert_eq!(sorted(server.mails("Fieldaction.Taken")), sorted(sent));
        assert!(server.mails("").is_empty());
    }
}

#[tokio::test]
async fn a_server_that_is_away_is_an_error_and_comes_back() {
    let Some(mut server) = Dovecot::start(None) else { return };
    server.deliver(&mail(1, 10));
    server.deliver(&mail(2, 10));
    let mut imap = Imap::open(settings(server.port(), &server.password_file())).unwrap();
    let first = imap.next(NOW).await.unwrap().unwrap();
    server.stop();
    imap.done(&first, Outcome::Taken).await.unwrap();
    // What was fetched is still given, and its move is owed too.
    let second = imap.next(NOW).await.unwrap().unwrap();
    imap.done(&second, Outcome::Held).await.unwrap();
    let error = imap.next(NOW).await.unwrap_err();
    assert!(error.kind == Kind::Connection && error.is_retryable(), "{error}");
    server.start_again();
    assert_eq!(imap.next(NOW).await.unwrap(), None);
    assert_eq!(server.mails("Fieldaction.Taken"), [mail(1, 10)]);
    assert_eq!(server.mails("Fieldaction.Held"), [mail(2, 10)]);
}

#[tokio::test]
async fn after_a_new_numbering_all_that_lies_there_comes_again_and_no_other_mail_is_moved() {
    let Some(mut server) = Dovecot::start(None) else { return };
    for number in 1..=3 {
        server.deliver(&mail(number, 10));
    }
    let mut imap = Imap::open(settings(server.port(), &server.password_file())).unwrap();
    let old = imap.next(NOW).await.unwrap().unwrap();
    server.stop();
    server.number_anew(4_000_000_000);
    server.start_again();
    // What was fetched before may still be given; then the connection is seen to be gone.
    let mut got = BTreeMap::new();
    while let Some(arrived) = imap.next(NOW).await.unwrap() {
        if arrived.place.contains("UIDVALIDITY=4000000000") {
            got.insert(arrived.place.clone(), arrived);
        }
    }
    assert_eq!(got.len(), 3, "all three under their new numbers");
    imap.done(&old, Outcome::Taken).await.unwrap();
    assert_eq!(imap.next(NOW).await.unwrap(), None);
    assert_eq!(server.mails("").len(), 3, "the old number moves nothing");
    for arrived in got.values() {
        imap.done(arrived, Outcome::Taken).await.unwrap();
    }
    imap.close().await.unwrap();
    assert_eq!(server.mails("Fieldaction.Taken").len(), 3);
}

#[tokio::test]
async fn a_server_that_can_only_copy_takes_away_no_mail_of_somebody_else() {
    let Some(mut server) = Dovecot::start(Some("IMAP4rev1 IDLE UIDPLUS")) else { return };
    for number in 1..=3 {
        server.deliver(&mail(number, 10));
    }
    let mut imap = Imap::open(settings(server.port(), &server.password_file())).unwrap();
    let first = imap.next(NOW).await.unwrap().unwrap();
    // Somebody else marked the second as deleted and has not taken it away yet.
    let name = server.names().into_iter().find(|name| name.starts_with("1700000002.")).unwrap();
    let lies = ["new", "cur"].map(|sub| server.maildir().join(sub).join(&name)).into_iter().find(|p| p.exists());
    let marked = server.maildir().join("cur").join(format!("{}:2,T", name.split(':').next().unwrap()));
    std::fs::rename(lies.unwrap(), marked).unwrap();
    imap.done(&first, Outcome::Unreadable).await.unwrap();
    imap.close().await.unwrap();
    assert_eq!(server.mails("").len(), 2);
    assert_eq!(server.mails("Fieldaction.Unreadable"), [mail(1, 10)]);
}

#[tokio::test]
async fn a_server_that_can_do_neither_keeps_the_mail_with_a_keyword() {
    let Some(mut server) = Dovecot::start(Some("IMAP4rev1 IDLE")) else { return };
    for number in 1..=3 {
        server.deliver(&mail(number, 10));
    }
    let mut imap = Imap::open(settings(server.port(), &server.password_file())).unwrap();
    while let Some(arrived) = imap.next(NOW).await.unwrap() {
        imap.done(&arrived, Outcome::Taken).await.unwrap();
    }
    assert_eq!(server.mails("").len(), 3);
    let keywords = std::fs::read_to_string(server.maildir().join("dovecot-keywords")).unwrap();
    assert!(keywords.contains("$FieldactionTaken"), "{keywords}");
    // Another value, as after a restart, is given what is new and nothing else.
    server.deliver(&mail(4, 10));
    let mut other = Imap::open(settings(server.port(), &server.password_file())).unwrap();
    assert_eq!(other.next(NOW).await.unwrap().unwrap().bytes, mail(4, 10));
    assert_eq!(other.next(NOW).await.unwrap(), None);
}
