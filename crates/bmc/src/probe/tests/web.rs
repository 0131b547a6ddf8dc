//! HTTP as BMCs speak it: without a length, without an end, without manners.

use super::{
    super::{Collected, Target, check},
    chance, clock, profile,
};
use crate::{
    observation::{Answer, KEPT},
    plan::{self, Options},
    request::{Request, Scheme},
};
use std::{
    net::{IpAddr, Ipv4Addr},
    sync::{Arc, Mutex},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

/// Serves these bytes to every connection, whatever it asks, and closes. What was asked is kept.
async fn serve(answer: Vec<u8>) -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind((HERE, 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&heard);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut buffer = vec![0; 4096];
            let length = stream.read(&mut buffer).await.unwrap_or(0);
            kept.lock().unwrap().push(String::from_utf8_lossy(&buffer[..length]).into_owned());
            drop(stream.write_all(&answer).await);
            drop(stream.shutdown().await);
        }
    });
    (port, heard)
}

/// What came for the GETs in clear text of RF-03.
async fn clear_text(answer: &[u8]) -> (Vec<Answer>, Vec<String>) {
    let (port, heard) = serve(answer.to_vec()).await;
    let mut profile = profile(&["RF-03"]);
    profile.ports.http = port;
    let plan = plan::of(&profile, &Options::default());
    let target = Target { addr: HERE, ports: profile.ports, opened: Vec::new() };
    let Collected { observations, .. } =
        check(target, &plan, &profile, None, clock(), &mut chance(1), &mut |_| {}).await;
    let answers = observations.into_iter().filter(|o| matches!(o.request, Request::Get { scheme: Scheme::Http, .. }));
    let answers: Vec<Answer> = answers.map(|o| o.answer).collect();
    assert!(!answers.is_empty());
    let heard = heard.lock().unwrap().clone();
    (answers, heard)
}

#[tokio::test]
async fn an_old_server_without_a_length_is_read_to_its_end() {
    let (answers, heard) =
        clear_text(b"HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n{\"@odata.id\":\"/redfish/v1/\"}").await;
    for answer in answers {
        let Answer::Http { status: 200, body, length: 28, .. } = answer else { panic!("{answer:?}") };
        assert_eq!(body.0, b"{\"@odata.id\":\"/redfish/v1/\"}");
    }
    for request in heard {
        let (line, rest) = request.split_once("\r\n").unwrap();
        assert!(line.starts_with("GET /") && line.ends_with(" HTTP/1.1"), "{line}");
        let names: Vec<&str> = rest.lines().filter_map(|line| line.split_once(':')).map(|(name, _)| name).collect();
        assert_eq!(names, ["host", "accept", "odata-version", "user-agent"], "the headers of the plan and no others");
    }
}

#[tokio::test]
async fn a_redirection_is_written_down_and_not_followed() {
    let (answers, heard) =
        clear_text(b"HTTP/1.1 308 Moved\r\nLocation: https://127.0.0.1/redfish/v1/\r\nContent-Length: 0\r\n\r\n").await;
    let count = answers.len();
    for answer in answers {
        let Answer::Http { status: 308, headers, .. } = answer else { panic!("{answer:?}") };
        assert_eq!(headers["location"], "https://{host}/redfish/v1/", "a run holds no address");
    }
    assert_eq!(heard.len(), count);
}

#[tokio::test]
async fn a_large_body_is_cut_and_its_beginning_kept() {
    let mut answer = b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n".to_vec();
    answer.resize(answer.len() + 1_000_000, b'x');
    for answer in clear_text(&answer).await.0 {
        let Answer::Http { body, length: 262_144, .. } = answer else { panic!("{answer:?}") };
        assert_eq!(body.0.len(), KEPT);
    }
}

#[tokio::test]
async fn half_a_document_and_what_is_no_http_are_broken() {
    let half: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"@odata";
    for bytes in [half, b"SSH-2.0-something\r\n", b""] {
        for answer in clear_text(bytes).await.0 {
            assert!(matches!(answer, Answer::Broken { .. }), "{answer:?}");
        }
    }
}
