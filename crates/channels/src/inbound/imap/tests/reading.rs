//! The readers: forms of the standard, and any bytes at all.

use super::super::{
    response::{self, Fetched},
    wire::{Fault, Piece, Response, Wire},
};
use proptest::prelude::*;

/// Reads responses until the bytes end or a bound is met.
async fn read(bytes: &[u8]) -> (Vec<Response>, Fault) {
    let (ours, mut theirs) = tokio::io::duplex(1 << 20);
    let sent = bytes.to_vec();
    tokio::spawn(async move {
        let _ = tokio::io::AsyncWriteExt::write_all(&mut theirs, &sent).await;
    });
    let mut wire = Wire::new(Box::new(ours));
    wire.allow(4 * 1024 * 1024);
    let mut responses = Vec::new();
    loop {
        match wire.response().await {
            Ok(response) => responses.push(response),
            Err(fault) => return (responses, fault),
        }
    }
}

async fn fetched(bytes: &[u8]) -> Vec<Fetched> {
    read(bytes).await.0.into_iter().filter_map(response::fetched).collect()
}

#[tokio::test]
async fn a_fetched_mail_is_found_in_every_form_of_the_standard() {
    for form in [
        "* 1 FETCH (UID 7 BODY[] {5}\r\nA: 1\n)\r\n",
        "* 1 FETCH (BODY[] {5}\r\nA: 1\n UID 7)\r\n",
        "* 1 fetch (FLAGS (\\Seen $X) UID 7 BODY[] {5}\r\nA: 1\n MODSEQ (12))\n",
        "* 1 FETCH (uid 7 RFC822.SIZE 5 ENVELOPE (NIL \"a (\" ((\"b\" NIL NIL \"c\\\")\"))) body[] ~{5}\r\nA: 1\n)\r\n",
        "* 1 FETCH (X {3}\r\n{1} UID 7 BODY[] {5+}\r\nA: 1\n)\r\n",
        "* OK text that ends like {9}\r\n* 1 FETCH (UID 7 BODY[] {5}\r\nA: 1\n)\r\n",
        "* 1 FETCH (UID 7 BODY[HEADER.FIELDS (A)]<0> {5}\r\nA: 1\n)\r\n",
    ] {
        let fetched = fetched(form.as_bytes()).await;
        assert_eq!((fetched[0].uid, fetched[0].body.as_deref()), (Some(7), Some(b"A: 1\n".as_slice())), "{form}");
    }
    assert_eq!(
        fetched(b"* 1 FETCH (UID 7 BODY[] \"A: \\\"\")\r\n").await[0].body.as_deref(),
        Some(b"A: \"".as_slice())
    );
    assert_eq!(fetched(b"* 1 FETCH (UID 7 BODY[] NIL)\r\n").await[0].body, None);
    assert_eq!(fetched(b"* 1 FETCH (UID 7 BODY[] {0}\r\n)\r\n").await[0].body.as_deref(), Some(b"".as_slice()));
}

#[tokio::test]
async fn lines_literals_and_answers_without_end_are_bounded() {
    let line = vec![b'('; 3 << 20];
    assert!(matches!(read(&line).await.1, Fault::Protocol(why) if why.contains("longer")));
    let lines = b"* 1 EXISTS\r\n".repeat(500_000);
    let (responses, fault) = read(&lines).await;
    assert!(matches!(fault, Fault::TooMuch(_)) && responses.len() < 50_000);
    for announced in ["5000000", "99999999999999999999999999", "18446744073709551615"] {
        let fault = read(format!("* 1 FETCH (BODY[] {{{announced}}}\r\nabc").as_bytes()).await.1;
        assert!(matches!(&fault, Fault::TooMuch(why) if why.contains("announced")), "{fault:?}");
    }
    assert!(matches!(read(b"* 1 FETCH (BODY[] {500}\r\nabc").await.1, Fault::Broken(why) if why.contains("within")));
}

#[test]
fn deep_nesting_is_read_to_its_end() {
    let deep = [b"* 1 FETCH (X ".to_vec(), vec![b'('; 900_000], vec![b')'; 900_000], b" UID 7)".to_vec()].concat();
    assert_eq!(response::fetched(vec![Piece::Text(deep)]).unwrap().uid, Some(7));
}

#[test]
fn names_of_mailboxes_are_written_as_the_standard_shows() {
    // The examples of RFC 3501, 5.1.3.
    assert_eq!(
        response::mailbox_name("~peter/mail/\u{53f0}\u{5317}/\u{65e5}\u{672c}\u{8a9e}"),
        "\"~peter/mail/&U,BTFw-/&ZeVnLIqe-\""
    );
    assert_eq!(response::mailbox_name("R\u{fc}ckl\u{e4}ufer & \"more\""), "\"R&APw-ckl&AOQ-ufer &- \\\"more\\\"\"");
}

#[test]
fn folders_of_ones_own_are_found() {
    let of = |line: &str| response::hierarchy(vec![Piece::Text(line.into())]);
    let found = |a: &str, b: &str| Some((a.to_owned(), b.to_owned()));
    assert_eq!(of("* NAMESPACE ((\"INBOX.\" \".\")) NIL NIL"), found("INBOX.", "."));
    assert_eq!(of("* NAMESPACE ((\"\" \"/\")(\"#x\" NIL)) NIL NIL"), found("", "/"));
    assert_eq!(of("* LIST (\\Noselect) \"/\" \"\""), found("", "/"));
    assert_eq!(of("* NAMESPACE NIL NIL NIL"), None);
    assert_eq!(of("* LIST (\\Noselect) NIL \"\""), None);
}

#[test]
fn small_responses_are_read() {
    assert_eq!(response::search(b"* SEARCH 3 1 2"), Some(vec![3, 1, 2]));
    assert_eq!(response::search(b"* search"), Some(vec![]));
    assert_eq!(response::search(b"* 1 EXISTS"), None);
    assert_eq!(response::counted(b"* 12 exists", "EXISTS"), Some(12));
    assert_eq!(response::code(b"* OK [UIDVALIDITY 385759045] fine", "UIDVALIDITY"), Some(385_759_045));
    assert_eq!(response::capabilities(b"* OK [CAPABILITY IMAP4rev1 idle] hi").unwrap(), ["IMAP4REV1", "IDLE"]);
}

/// Bytes that look a little like responses.
fn alike() -> impl Strategy<Value = Vec<u8>> {
    let word = prop_oneof![
        Just(b"* 1 FETCH (".to_vec()),
        Just(b"UID 7 ".to_vec()),
        Just(b"BODY[] ".to_vec()),
        Just(b"{4}\r\n".to_vec()),
        Just(b"\"".to_vec()),
        Just(b"\r\n".to_vec()),
        Just(b"NIL".to_vec()),
        Just(b"* NAMESPACE ((".to_vec()),
        Just(b"* LIST (".to_vec()),
        Just(b"[CAPABILITY ".to_vec()),
        Just(b")".to_vec()),
        proptest::collection::vec(any::<u8>(), 0..6),
    ];
    proptest::collection::vec(word, 0..40).prop_map(|words| words.concat())
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_harm(bytes in alike()) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let (responses, _) = runtime.block_on(read(&bytes));
        for response in responses {
            let line = response::first_line(&response).to_vec();
            let _ = (response::status(&line), response::search(&line), response::capabilities(&line));
            let _ = (response::code(&line, "UIDVALIDITY"), response::counted(&line, "EXISTS"));
            let _ = response::hierarchy(response.clone());
            let held: usize = response.iter().map(|p| match p { Piece::Text(b) | Piece::Literal(b) => b.len() }).sum();
            if let Some(Fetched { body: Some(body), .. }) = response::fetched(response) {
                prop_assert!(body.len() <= held);
            }
        }
    }

    #[test]
    fn a_body_of_any_bytes_comes_through(body in proptest::collection::vec(any::<u8>(), 0..300)) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let bytes = [format!("* 3 FETCH (UID 9 BODY[] {{{}}}\r\n", body.len()).into_bytes(), body.clone(), b")\r\n".to_vec()];
        let got = runtime.block_on(fetched(&bytes.concat()));
        prop_assert_eq!(got, [Fetched { uid: Some(9), size: None, body: Some(body) }]);
    }
}
