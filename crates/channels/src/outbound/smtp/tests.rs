//! How a hand-over can end. The peer here is a DOUBLE: a script of replies, because no real server can be made to break
//! the connection at a chosen word. That a real server takes the mails is shown in `tests/` with OpenSMTPD.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpListener,
};

/// One connection: greeting, then one reply per command. The end of the script, or `close`, breaks the connection;
/// `silence` keeps it open and says nothing.
type Script = Vec<&'static str>;
const HELLO: [&str; 2] = ["220 double", "250-double\r\n250 8BITMIME"];
const TAKEN: [&str; 4] = ["250 sender", "250 recipient", "354 go on", "250 2.0.0 queued as 1"];

fn script(parts: &[&[&'static str]]) -> Script {
    parts.concat()
}

/// The double; counts its connections.
async fn double(scripts: Vec<Script>) -> (Smtp, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let count = Arc::new(AtomicUsize::new(0));
    let counted = count.clone();
    tokio::spawn(async move {
        for replies in scripts {
            let (stream, _) = listener.accept().await.unwrap();
            counted.fetch_add(1, Ordering::SeqCst);
            let mut stream = BufReader::new(stream);
            let mut line = String::new();
            for (place, reply) in replies.into_iter().enumerate() {
                if place > 0 {
                    line.clear();
                    if stream.read_line(&mut line).await.unwrap_or(0) == 0 {
                        break;
                    }
                    while line.starts_with("X-Content")
                        && !line.ends_with("\r\n.\r\n")
                        && stream.read_line(&mut line).await.unwrap_or(0) > 0
                    {}
                }
                match reply {
                    "close" => break,
                    "silence" => tokio::time::sleep(Duration::from_secs(30)).await,
                    reply => stream.get_mut().write_all(format!("{reply}\r\n").as_bytes()).await.unwrap(),
                }
            }
        }
    });
    let settings = Settings {
        host: "127.0.0.1".into(),
        port,
        tls: Tls::None,
        connections: 1,
        per_connection: 3,
        timeout: Duration::from_millis(300),
        hello: Some("office.example".into()),
        ..Settings::default()
    };
    (Smtp::open(settings).unwrap(), count)
}

async fn send(smtp: &Smtp) -> Outcome {
    let envelope =
        Envelope { from: "a@b.example".into(), to: "c@d.example".into(), message_id: "<x@b.example>".into() };
    smtp.send(&envelope, b"X-Content: 1\r\n\r\n.dot\r\n").await
}

fn class(outcome: &Outcome) -> (Option<Class>, Option<u16>) {
    match outcome {
        Outcome::Taken { .. } => (None, None),
        Outcome::Refused { class, code, .. } => (Some(*class), *code),
    }
}

#[tokio::test]
async fn a_taken_mail_carries_the_answer_and_the_connection_is_used_again_up_to_its_limit() {
    let (smtp, count) =
        double(vec![script(&[&HELLO, &TAKEN, &TAKEN, &TAKEN, &["221 bye"]]), script(&[&HELLO, &TAKEN, &["221 bye"]])])
            .await;
    for _ in 0..4 {
        assert_eq!(send(&smtp).await, Outcome::Taken { answer: "250 2.0.0 queued as 1".into() });
    }
    assert_eq!(count.load(Ordering::SeqCst), 2, "three mails per connection, then a new one");
    smtp.close().await;
}

#[tokio::test]
async fn every_refusal_has_its_class() {
    let cases: [(&[&'static str], Class, Option<u16>); 13] = [
        (&["554 no service", "221 bye"], Class::Transient, Some(554)),
        (&["220 hi", "250 hi", "550 sender refused", "250 reset"], Class::Transient, Some(550)),
        (&["220 hi", "250 hi", "552 too large", "250 reset"], Class::Permanent, Some(552)),
        (&["220 hi", "250 hi", "250 ok", "550 5.1.1 user unknown", "250 reset"], Class::Permanent, Some(550)),
        (&["220 hi", "250 hi", "250 ok", "450 4.2.0 greylisted", "250 reset"], Class::Transient, Some(450)),
        (&["220 hi", "250 hi", "250 ok", "250 ok", "354 go", "554 5.7.1 content refused"], Class::Permanent, Some(554)),
        (&["220 hi", "250 hi", "250 ok", "250 ok", "354 go", "451 4.3.0 queue full"], Class::Transient, Some(451)),
        (&["220 hi", "250 hi", "250 ok", "250 ok", "354 go", "close"], Class::Unclear, None),
        (&["220 hi", "250 hi", "250 ok", "250 ok", "354 go", "silence"], Class::Unclear, None),
        (&["220 hi", "250 hi", "250 ok", "250 ok", "close"], Class::Transient, None),
        (&["220 hi", "250 hi", "250 ok", "silence"], Class::Transient, None),
        (&["220 hi", "250 hi", "421 4.3.2 shutting down"], Class::Transient, Some(421)),
        (&["close"], Class::Transient, None),
    ];
    for (replies, wanted, code) in cases {
        let (smtp, _) = double(vec![replies.to_vec()]).await;
        let outcome = send(&smtp).await;
        assert_eq!(class(&outcome), (Some(wanted), code), "{replies:?} gave {outcome:?}");
    }
}

#[tokio::test]
async fn the_servers_words_are_kept() {
    let (smtp, _) = double(vec![script(&[&HELLO, &["250 ok", "550-5.1.1 user\r\n550 unknown", "250 reset"]])]).await;
    let Outcome::Refused { answer, .. } = send(&smtp).await else { panic!() };
    assert_eq!(answer, "550 5.1.1 user unknown");
}

#[tokio::test]
async fn a_connection_that_has_served_its_time_is_replaced_once() {
    for last in ["421 4.3.2 idle too long", "452 4.5.3 Too many messages sent", "close"] {
        let (smtp, count) = double(vec![script(&[&HELLO, &TAKEN, &[last]]), script(&[&HELLO, &TAKEN])]).await;
        assert!(matches!(send(&smtp).await, Outcome::Taken { .. }));
        assert!(matches!(send(&smtp).await, Outcome::Taken { .. }), "{last}");
        assert_eq!(count.load(Ordering::SeqCst), 2);
    }
}

#[tokio::test]
async fn a_mail_that_may_have_gone_is_not_sent_again_by_the_carrier() {
    let (smtp, count) =
        double(vec![script(&[&HELLO, &TAKEN, &["250 ok", "250 ok", "354 go", "close"]]), script(&[&HELLO, &TAKEN])])
            .await;
    assert!(matches!(send(&smtp).await, Outcome::Taken { .. }));
    assert_eq!(class(&send(&smtp).await), (Some(Class::Unclear), None));
    assert_eq!(count.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn after_a_refused_recipient_the_connection_goes_on() {
    let (smtp, count) = double(vec![script(&[&HELLO, &["250 ok", "550 unknown", "250 reset"], &TAKEN])]).await;
    assert_eq!(class(&send(&smtp).await), (Some(Class::Permanent), Some(550)));
    assert!(matches!(send(&smtp).await, Outcome::Taken { .. }));
    assert_eq!(count.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn no_server_and_no_address() {
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    let smtp =
        Smtp::open(Settings { host: "127.0.0.1".into(), port: closed, tls: Tls::None, ..Settings::default() }).unwrap();
    let outcome = send(&smtp).await;
    assert_eq!(class(&outcome), (Some(Class::Transient), None), "{outcome:?}");
    let envelope = Envelope {
        from: "a@b.example".into(),
        to: "c@d.example>\r\nRCPT TO:<e@f.example".into(),
        message_id: String::new(),
    };
    assert_eq!(class(&smtp.send(&envelope, b"").await), (Some(Class::Permanent), None));
}

#[tokio::test]
async fn the_pace_is_kept() {
    let pace = Pace::new(Some(50));
    let elapsed = tokio::time::timeout(Duration::from_millis(150), async {
        for _ in 0..50 {
            pace.wait().await;
        }
    });
    assert!(elapsed.await.is_err(), "fifty a second cannot be through in 150 ms");
    let free = Pace::new(None);
    for _ in 0..10_000 {
        free.wait().await;
    }
}

#[test]
fn settings_that_cannot_work_are_refused_and_the_password_is_hidden() {
    let login = Some(Login { user: "office".into(), password: "geheim".into() });
    assert!(!format!("{:?}", Settings { login: login.clone(), ..Settings::default() }).contains("geheim"));
    for settings in [
        Settings { host: " ".into(), ..Settings::default() },
        Settings { connections: 0, ..Settings::default() },
        Settings { per_second: Some(0), ..Settings::default() },
        Settings { login, tls: Tls::None, host: "mail.example".into(), ..Settings::default() },
        Settings { ca_pem: Some(b"no certificate".to_vec()), ..Settings::default() },
    ] {
        assert_eq!(Smtp::open(settings.clone()).unwrap_err().kind, Kind::Settings, "{settings:?}");
    }
}
