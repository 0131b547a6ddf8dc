#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
//! Outcome classes against a scripted peer. It is a double of ours, for the moments a real relay cannot be made to show
//! on demand (a connection that breaks after the last byte); real relays are used in `tests/`.

use super::*;
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpListener,
};

/// Plays one session: answers by the first word of each line; `end_of_data` after the final dot (None: hangs up).
async fn peer(rcpt: &'static str, end_of_data: Option<&'static str>) -> Smtp {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            let (read, mut write) = socket.into_split();
            let mut lines = BufReader::new(read).lines();
            let mut data = false;
            let _ = write.write_all(b"220 double\r\n").await;
            while let Ok(Some(line)) = lines.next_line().await {
                let answer = match (data, line.split(' ').next().unwrap_or("")) {
                    (true, ".") => match end_of_data {
                        Some(answer) => {
                            data = false;
                            answer
                        }
                        None => break,
                    },
                    (true, _) => continue,
                    (_, "EHLO" | "HELO") => "250 double",
                    (_, "RCPT") => rcpt,
                    (_, "DATA") => {
                        data = true;
                        "354 go on"
                    }
                    _ => "250 ok",
                };
                let _ = write.write_all(format!("{answer}\r\n").as_bytes()).await;
            }
        }
    });
    open(port)
}

fn open(port: u16) -> Smtp {
    let relay = Relay {
        host: "127.0.0.1".into(),
        port,
        security: Security::None,
        credentials: None,
        connections: 2,
        per_second: 1000,
        timeout: Duration::from_secs(5),
    };
    Smtp::open(relay).unwrap()
}

async fn class(smtp: &Smtp) -> Option<Class> {
    let envelope = Envelope { from: "a@maker.example".into(), to: "b@lab.example".into(), message_id: "<1@x>".into() };
    match smtp.send(&envelope, b"Subject: x\r\n\r\nbody\r\n").await {
        Outcome::Taken { .. } => None,
        Outcome::Refused { class, .. } => Some(class),
    }
}

#[tokio::test]
async fn every_end_has_its_class() {
    assert_eq!(class(&peer("250 ok", Some("250 queued")).await).await, None);
    assert_eq!(class(&peer("550 no such user", Some("250 queued")).await).await, Some(Class::Permanent));
    assert_eq!(class(&peer("451 later", Some("250 queued")).await).await, Some(Class::Transient));
    assert_eq!(class(&peer("250 ok", Some("554 refused")).await).await, Some(Class::Permanent));
    assert_eq!(class(&peer("250 ok", None).await).await, Some(Class::Unclear));
}

#[tokio::test]
async fn nobody_there_is_transient_and_a_wrong_address_permanent() {
    let port = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    assert_eq!(class(&open(port)).await, Some(Class::Transient));
    let envelope = Envelope { from: "a@maker.example".into(), to: "not an address".into(), message_id: "<1@x>".into() };
    let outcome = open(port).send(&envelope, b"").await;
    assert!(matches!(outcome, Outcome::Refused { class: Class::Permanent, .. }), "{outcome:?}");
}

#[tokio::test]
async fn the_rate_limit_spaces_mails() {
    let mut smtp = peer("250 ok", Some("250 queued")).await;
    smtp.relay.per_second = 50;
    let began = Instant::now();
    for _ in 0..6 {
        assert_eq!(class(&smtp).await, None);
    }
    // Five gaps of 20 ms lie between six mails; slower is the machine's business, faster would be ours.
    assert!(began.elapsed() >= Duration::from_millis(95));
}
