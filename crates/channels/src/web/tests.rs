//! Questions to servers on loopback: what comes back, what is refused, and that no question leaves towards the house.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use std::sync::{Arc, Mutex};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};

/// A server that gives each path its answer and keeps what it was asked.
async fn server(answers: &'static [(&'static str, &'static str)]) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = format!("http://{}", listener.local_addr().unwrap());
    let asked = Arc::new(Mutex::new(Vec::new()));
    let kept = asked.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut head = Vec::new();
            while !head.windows(4).any(|w| w == b"\r\n\r\n") {
                let mut part = [0; 1024];
                let read = stream.read(&mut part).await.unwrap_or(0);
                head.extend(&part[..read]);
                if read == 0 {
                    break;
                }
            }
            let head = String::from_utf8_lossy(&head).into_owned();
            let path = head.split(' ').nth(1).unwrap_or_default().to_owned();
            kept.lock().unwrap().push(head);
            let answer = answers.iter().find(|(known, _)| *known == path);
            let answer = answer.map_or("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n", |(_, answer)| answer);
            if answer.is_empty() {
                // Says nothing and holds the line.
                std::future::pending::<()>().await;
            }
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    (at, asked)
}

fn rules() -> Rules {
    Rules { most_bytes: 100, within: Duration::from_secs(20), private: true }
}

fn get(url: &str) -> Ask<'_> {
    Ask { url, accept: "*/*", body: None }
}

#[tokio::test]
async fn what_is_there_comes_back_and_redirections_are_followed() {
    let (at, asked) = server(&[
        ("/a", "HTTP/1.1 302 Found\r\nlocation: /b?x=1\r\ncontent-length: 0\r\n\r\n"),
        ("/b?x=1", "HTTP/1.1 200 OK\r\ncontent-type: text/plain; charset=utf-8\r\n\r\nsteps"),
        ("/round", "HTTP/1.1 302 Found\r\nlocation: round\r\ncontent-length: 0\r\n\r\n"),
        ("/file", "HTTP/1.1 302 Found\r\nlocation: file:///etc/passwd\r\ncontent-length: 0\r\n\r\n"),
    ])
    .await;
    let got = ask(&get(&format!("{at}/a#part")), rules()).await.unwrap();
    assert_eq!((got.bytes.as_slice(), got.mime.as_str()), (b"steps".as_slice(), "text/plain; charset=utf-8"));
    assert_eq!(got.url, format!("{at}/b?x=1"));
    let heads = asked.lock().unwrap().clone();
    assert!(heads[0].starts_with("GET /a HTTP/1.1\r\n") && !heads[0].to_lowercase().contains("cookie"), "{heads:?}");
    let round = ask(&get(&format!("{at}/round")), rules()).await;
    assert_eq!(round, Err(Refused::Redirection("too many")));
    let file = ask(&get(&format!("{at}/file")), rules()).await;
    assert_eq!(file, Err(Refused::Redirection("to an address that cannot be used")));
    assert_eq!(ask(&get(&format!("{at}/none")), rules()).await, Err(Refused::Status(404)));
}

#[tokio::test]
async fn nothing_inside_the_house_is_asked() {
    let (at, asked) = server(&[("/", "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nno")]).await;
    let outside = Rules { private: false, ..rules() };
    let port = at.rsplit(':').next().unwrap();
    for host in ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433", "0x7f.1"] {
        let refused = ask(&get(&format!("http://{host}:{port}/")), outside).await.unwrap_err();
        assert!(matches!(refused, Refused::Private(_) | Refused::Name(_) | Refused::Url(_)), "{host}: {refused:?}");
    }
    assert!(asked.lock().unwrap().is_empty(), "not one question reached the server");
    assert!(ask(&get(&format!("{at}/")), rules()).await.is_ok(), "the same server, where the rules allow it");
}

#[tokio::test]
async fn sizes_and_times_are_bounded() {
    let long: &'static str = Box::leak(format!("HTTP/1.1 200 OK\r\n\r\n{}", "x".repeat(101)).into_boxed_str());
    let (at, _) = server(Box::leak(Box::new([
        ("/long", long),
        ("/says", "HTTP/1.1 200 OK\r\ncontent-length: 900000000\r\n\r\n"),
        ("/cut", "HTTP/1.1 200 OK\r\ncontent-length: 90\r\n\r\nx"),
    ])))
    .await;
    for path in ["long", "says"] {
        assert_eq!(ask(&get(&format!("{at}/{path}")), rules()).await, Err(Refused::TooLarge(100)), "{path}");
    }
    let cut = ask(&get(&format!("{at}/cut")), rules()).await;
    assert!(matches!(cut, Err(Refused::Connection(_))), "{cut:?}");
    let (silent, _) = server(&[("/", "")]).await;
    let soon = Rules { within: Duration::from_millis(50), ..rules() };
    assert_eq!(ask(&get(&format!("{silent}/")), soon).await, Err(Refused::Late(0)));
}

#[tokio::test]
async fn a_service_gets_what_is_sent_and_may_not_move() {
    let (at, asked) = server(&[
        ("/tsa", "HTTP/1.1 200 OK\r\ncontent-type: application/x\r\ncontent-length: 2\r\n\r\nok"),
        ("/moved", "HTTP/1.1 307 Temporary Redirect\r\nlocation: /tsa\r\ncontent-length: 0\r\n\r\n"),
    ])
    .await;
    fn post(url: &str) -> Ask<'_> {
        Ask { url, accept: "application/x", body: Some(("application/y", b"question".to_vec())) }
    }
    assert_eq!(ask(&post(&format!("{at}/tsa")), rules()).await.unwrap().bytes, b"ok");
    assert!(asked.lock().unwrap()[0].starts_with("POST /tsa"));
    let moved = ask(&post(&format!("{at}/moved")), rules()).await;
    assert!(matches!(moved, Err(Refused::Redirection(_))), "{moved:?}");
}

#[test]
fn addresses_that_are_none_are_refused() {
    for url in
        ["", "ftp://a.example/", "file:///etc/passwd", "javascript:1", "http://", "http://u:p@a.example/", "a.example"]
    {
        assert!(parsed(url).is_err(), "{url}");
    }
    assert!(parsed(&format!("https://a.example/{}", "x".repeat(3000))).is_err());
    let from = parsed("https://a.example/b/c").unwrap();
    assert_eq!(next(&from, "d").unwrap().to_string(), "https://a.example/b/d");
    assert_eq!(next(&from, "//b.example/").unwrap().to_string(), "https://b.example/");
    assert!(next(&from, "http://a.example/").is_err(), "never from https to http");
}
