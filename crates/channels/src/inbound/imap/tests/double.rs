//! Servers that misbehave. The peer here is a DOUBLE: a few lines that hold three mails and answer as the case wants,
//! because no real server announces five gigabytes or falls silent at a chosen word.

use super::super::super::Lack;
use super::*;
use std::sync::{Arc, Mutex};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpListener,
};

/// What the double does at a command.
enum Act {
    /// Answers as a good server would.
    Well,
    /// Says this; `TAG` stands for the tag.
    Say(Vec<u8>),
    /// Says this again and again, as long as anybody listens.
    Forever(&'static str),
    /// Answers well but for some bytes, chosen by the seed, and breaks the connection.
    Garbled(u64),
    /// Breaks the connection.
    Close,
    /// Says nothing more.
    Silence,
}

type Behaviour = fn() -> Act;

fn say(text: &str) -> Act {
    Act::Say(text.as_bytes().to_vec())
}

/// Starts a double; `act` is asked for each command, with `GREETING` first.
async fn double(act: impl Fn(&str) -> Act + Send + Sync + 'static) -> (Imap, tempfile::TempDir) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            // Whoever hangs up in the middle of an answer is a case like any other.
            let _ = serve(BufReader::new(stream), &act).await;
        }
    });
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("password");
    std::fs::write(&file, "geheim-4711").unwrap();
    let set = Settings { timeout_secs: 1, largest_bytes: 1000, poll_secs: 1, ..settings(port, &file) };
    (Imap::open(set).unwrap(), dir)
}

async fn serve(mut stream: BufReader<tokio::net::TcpStream>, act: &impl Fn(&str) -> Act) -> std::io::Result<()> {
    let mut line = "TAG GREETING".to_owned();
    loop {
        let (tag, command) = line.trim_end().split_once(' ').unwrap_or(("TAG", "ANSWER"));
        match act(command) {
            Act::Well => stream.write_all(well(command).replace("TAG", tag).as_bytes()).await?,
            Act::Say(bytes) if bytes.len() < 500 => {
                stream.write_all(String::from_utf8_lossy(&bytes).replace("TAG", tag).as_bytes()).await?;
            }
            Act::Say(bytes) => stream.write_all(&bytes).await?,
            Act::Garbled(seed) => {
                let answer = well(command).replace("TAG", tag).into_bytes();
                return stream.write_all(&garbled(answer, seed)).await;
            }
            Act::Forever(text) => loop {
                stream.write_all(text.repeat(1000).as_bytes()).await?;
            },
            Act::Close => return Ok(()),
            Act::Silence => std::future::pending().await,
        }
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
    }
}

fn well(command: &str) -> String {
    let mails = |what: fn(u32) -> String| {
        (1..=3).filter(|n| command.contains(&n.to_string())).map(what).collect::<String>() + "TAG OK\r\n"
    };
    match command {
        "GREETING" => "* OK double\r\n".into(),
        "CAPABILITY" => "* CAPABILITY IMAP4rev1 MOVE\r\nTAG OK\r\n".into(),
        c if c.starts_with("Select") => "* 3 EXISTS\r\n* OK [UIDVALIDITY 5]\r\nTAG OK\r\n".into(),
        c if c.starts_with("UID SEARCH") => "* SEARCH 1 2 3\r\nTAG OK\r\n".into(),
        c if c.starts_with("UID FETCH") && c.contains("SIZE") => {
            mails(|n| format!("* {n} FETCH (UID {n} RFC822.SIZE 6)\r\n"))
        }
        c if c.contains("BODY.PEEK[]") => {
            let set = c.split(' ').nth(2).unwrap().to_owned();
            let of = |n: u32| format!("* {n} FETCH (UID {n} BODY[] {{6}}\r\nA: {n}\r\n)\r\n");
            (1..=3).filter(|n| set.contains(&n.to_string())).map(of).collect::<String>() + "TAG OK\r\n"
        }
        c if c.contains("BODY.PEEK[HEADER]") => {
            let uid = c.split(' ').nth(2).unwrap().to_owned();
            format!("* {uid} FETCH (UID {uid} BODY[HEADER]<0> {{8}}\r\nH: {uid}\r\n\r\n)\r\nTAG OK\r\n")
        }
        _ => "TAG OK\r\n".into(),
    }
}

/// Changes, leaves out or repeats a few bytes; the same seed, the same bytes.
fn garbled(mut bytes: Vec<u8>, seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(below.max(1)).unwrap()).unwrap()
    };
    for _ in 0..=next(3) {
        let at = next(bytes.len());
        match next(4) {
            _ if bytes.is_empty() => break,
            0 => bytes[at] = b"(){}[]\"\\ \r\n*0\xff"[next(14)],
            1 => drop(bytes.remove(at)),
            2 => bytes.truncate(at.max(1)),
            _ => {
                let part = bytes[at..(at + next(20)).min(bytes.len())].to_vec();
                bytes.splice(at..at, part.repeat(1 + next(50)));
            }
        }
    }
    bytes
}

#[tokio::test]
async fn a_garbled_answer_anywhere_loses_no_mail() {
    const COMMANDS: usize = 9;
    for seed in 0..300_u64 {
        let count = std::sync::atomic::AtomicUsize::new(0);
        let (mut imap, _dir) = double(move |_| {
            let number = count.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            let wanted = usize::try_from(seed).unwrap() % COMMANDS;
            if number == wanted { Act::Garbled(seed) } else { Act::Well }
        })
        .await;
        let mut uids = BTreeSet::new();
        for _ in 0..12 {
            let asked = tokio::time::timeout(PATIENCE, imap.next(NOW)).await;
            // A garbled list may look empty: the next one shows what is there.
            if let Ok(Some(arrived)) = asked.unwrap_or_else(|_| panic!("seed {seed} hangs")) {
                uids.insert(arrived.place.rsplit('=').next().unwrap().to_owned());
            }
        }
        assert!((1..=3).all(|uid: u32| uids.contains(&uid.to_string())), "seed {seed} gave {uids:?}");
    }
}

/// Everything that is given, asking again after errors, at most twenty times.
async fn all(imap: &mut Imap) -> BTreeMap<String, (Vec<u8>, Option<Lack>)> {
    let mut got = BTreeMap::new();
    for _ in 0..20 {
        match imap.next(NOW).await {
            Ok(Some(arrived)) => {
                let uid = arrived.place.rsplit('=').next().unwrap().to_owned();
                assert_eq!(got.insert(uid, (arrived.bytes, arrived.lack)), None, "given twice");
            }
            Ok(None) => return got,
            Err(error) => assert!(error.is_retryable(), "{error}"),
        }
    }
    panic!("no end, only {got:?}");
}

fn whole(uid: u32) -> (Vec<u8>, Option<Lack>) {
    (format!("A: {uid}\r\n").into_bytes(), None)
}

#[tokio::test]
async fn a_mail_at_which_the_server_stumbles_keeps_no_other_back() {
    let cases: [(&str, Behaviour); 6] = [
        ("closes", || Act::Close),
        ("refuses", || say("TAG NO [SERVERBUG] broken\r\n")),
        ("announces", || say("* 2 FETCH (UID 2 BODY[] {5000000000}\r\nabc")),
        ("sends too much", || {
            Act::Say([b"* 2 FETCH (UID 2 BODY[] {9000000}\r\n".to_vec(), vec![b'x'; 9_000_000]].concat())
        }),
        ("nests", || Act::Say([b"* 2 FETCH (UID 2 BODY[] ".to_vec(), vec![b'('; 2_000_000]].concat())),
        ("never ends", || Act::Forever("* 2 FETCH (FLAGS ())\r\n")),
    ];
    for (name, act) in cases {
        let stumbles = move |command: &str| match command {
            c if c.contains("BODY.PEEK[]") && c.split(' ').nth(2).unwrap().contains('2') => act(),
            _ => Act::Well,
        };
        let (mut imap, _dir) = double(stumbles).await;
        let got = all(&mut imap).await;
        assert_eq!((&got["1"], &got["3"]), (&whole(1), &whole(3)), "{name}");
        let (bytes, lack) = &got["2"];
        assert!(bytes == b"H: 2\r\n\r\n" && matches!(lack, Some(Lack::NotGiven { .. })), "{name}: {lack:?}");
    }
}

#[tokio::test]
async fn a_mail_of_which_nothing_can_be_had_is_given_empty() {
    let (mut imap, _dir) = double(|command| match command {
        c if c.contains("BODY.PEEK") && c.split(' ').nth(2).unwrap().contains('2') => Act::Close,
        _ => Act::Well,
    })
    .await;
    let got = all(&mut imap).await;
    assert!(matches!(&got["2"], (bytes, Some(Lack::NotGiven { .. })) if bytes.is_empty()), "{got:?}");
    let (mut imap, _dir) = double(|command| match command {
        "UID FETCH 1,2,3 (UID BODY.PEEK[])" => {
            say("* 2 FETCH (UID 2 BODY[] NIL)\r\n* 9 FETCH (FLAGS ())\r\nTAG OK\r\n")
        }
        _ => Act::Well,
    })
    .await;
    // The others were not given at all this time; they come from the next list.
    let got = all(&mut imap).await;
    assert!(got.len() == 3 && matches!(got["2"].1, Some(Lack::NotGiven { .. })), "{got:?}");
}

#[tokio::test]
async fn what_is_no_server_or_never_stops_is_a_clear_error() {
    let cases: [(&str, Behaviour, Kind, &str); 9] = [
        ("GREETING", || say("HTTP/1.1 400 Bad Request\r\n"), Kind::Server, "no IMAP server"),
        ("GREETING", || say("* BYE too many connections\r\n"), Kind::Connection, "too many connections"),
        ("GREETING", || Act::Forever("x"), Kind::Server, "line longer"),
        ("GREETING", || Act::Silence, Kind::Connection, "no answer within 1 s"),
        ("GREETING", || Act::Close, Kind::Connection, "closed"),
        ("CAPABILITY", || Act::Forever("* 1 EXISTS\r\n"), Kind::Server, "more than was asked for"),
        ("CAPABILITY", || say("\u{1}\u{2} what\r\n"), Kind::Server, "no IMAP"),
        ("Select", || say("TAG NO [NONEXISTENT] Mailbox doesn't exist\r\n"), Kind::Server, "doesn't exist"),
        ("UID SEARCH", || Act::Silence, Kind::Connection, "no answer within 1 s"),
    ];
    for (at, act, kind, words) in cases {
        let (mut imap, _dir) = double(move |command| if command.starts_with(at) { act() } else { Act::Well }).await;
        let error = imap.next(NOW).await.unwrap_err();
        assert_eq!(error.kind, kind, "{at}: {error}");
        assert!(error.to_string().contains(words) && error.to_string().contains("INBOX"), "{at}: {error}");
        assert!(error.to_string().len() < 400, "{at}: {error}");
    }
}

#[tokio::test]
async fn no_password_goes_out_where_it_must_not_and_none_comes_back() {
    let (mut imap, _dir) = double(|command| match command {
        c if c.starts_with("LOGIN") => {
            let words = c.replace('"', "");
            say(&format!("TAG NO you said {words}\r\n"))
        }
        _ => Act::Well,
    })
    .await;
    let error = imap.next(NOW).await.unwrap_err();
    assert!(error.kind == Kind::SignIn && error.cause.contains("(hidden)"), "{error}");
    assert!(!format!("{error:?}").contains("geheim"), "{error:?}");

    let (mut imap, _dir) = double(|command| match command {
        "CAPABILITY" => say("* CAPABILITY IMAP4rev1 LOGINDISABLED\r\nTAG OK\r\n"),
        c if c.starts_with("LOGIN") => panic!("a password was sent"),
        _ => Act::Well,
    })
    .await;
    let error = imap.next(NOW).await.unwrap_err();
    assert!(error.kind == Kind::SignIn && error.cause.contains("starttls"), "{error}");
}

#[tokio::test]
async fn an_upgrade_to_tls_believes_nothing_that_was_said_in_the_clear() {
    for (answer, words) in [
        ("TAG OK go\r\n* CAPABILITY IMAP4rev1\r\n", "in the clear"),
        ("TAG NO not here\r\n", "not here"),
        ("TAG OK go\r\n", "TLS failed"),
    ] {
        let (imap, dir) = double(move |command| match command {
            "STARTTLS" => say(answer),
            "ANSWER" => Act::Close,
            c if c.starts_with("LOGIN") => panic!("a password was sent"),
            _ => Act::Well,
        })
        .await;
        let set = Settings { security: Security::StartTls, ..imap.settings };
        let error = Imap::open(set).unwrap().next(NOW).await.unwrap_err();
        assert!(error.cause.contains(words), "{error}");
        drop(dir);
    }
}

#[tokio::test]
async fn a_server_that_refuses_its_own_idle_is_asked_instead() {
    let (mut imap, _dir) = double(|command| match command {
        "CAPABILITY" => say("* CAPABILITY IMAP4rev1 MOVE IDLE\r\nTAG OK\r\n"),
        c if c.starts_with("Select") => say("* 0 EXISTS\r\n* OK [UIDVALIDITY 5]\r\nTAG OK\r\n"),
        "IDLE" => say("TAG NO not today\r\n"),
        _ => Act::Well,
    })
    .await;
    assert_eq!(imap.next(Duration::from_millis(1500)).await.unwrap(), None);
}

#[tokio::test]
async fn a_move_that_is_refused_keeps_nothing_back_and_is_not_tried_for_ever() {
    let (mut imap, _dir) = double(|command| match command {
        c if c.starts_with("UID MOVE") && c.split(' ').nth(2).unwrap().contains('2') => say("TAG NO quota\r\n"),
        _ => Act::Well,
    })
    .await;
    while let Some(arrived) = imap.next(NOW).await.unwrap() {
        imap.done(&arrived, Outcome::Taken).await.unwrap();
        if imap.stuck.contains(&2) && imap.ready.is_empty() {
            break;
        }
        if arrived.place.ends_with("=3") {
            imap.close().await.unwrap();
            break;
        }
    }
    assert_eq!((imap.stuck.iter().copied().collect::<Vec<_>>(), imap.owed.len()), (vec![2], 0));
}

/// A server that can only copy, and breaks at the first copy: before it or after it. It counts its copies.
async fn copier(after: bool) -> (Imap, tempfile::TempDir, Arc<Mutex<Vec<u32>>>) {
    let copies = Arc::new(Mutex::new(Vec::new()));
    let (counted, broken) = (copies.clone(), Mutex::new(false));
    let (imap, dir) = double(move |command| {
        let set =
            || command.split(' ').nth(2).unwrap().split(',').map(|n| n.parse::<u32>().unwrap()).collect::<Vec<_>>();
        match command {
            "CAPABILITY" => say("* CAPABILITY IMAP4rev1 UIDPLUS\r\nTAG OK\r\n"),
            c if c.starts_with("STATUS") => {
                let next = counted.lock().unwrap().len() + 10;
                say(&format!("* STATUS \"Fieldaction/Taken\" (UIDNEXT {next})\r\nTAG OK\r\n"))
            }
            c if c.starts_with("UID COPY") => {
                let first = !std::mem::replace(&mut *broken.lock().unwrap(), true);
                if !first || after {
                    counted.lock().unwrap().extend(set());
                }
                if first { Act::Close } else { Act::Well }
            }
            _ => Act::Well,
        }
    })
    .await;
    (imap, dir, copies)
}

#[tokio::test]
async fn an_interrupted_copy_is_made_once_whether_or_not_it_was_made_before_the_break() {
    for after in [true, false] {
        let (mut imap, _dir, copies) = copier(after).await;
        let (first, second) = (imap.next(NOW).await.unwrap().unwrap(), imap.next(NOW).await.unwrap().unwrap());
        let third = imap.next(NOW).await.unwrap().unwrap();
        // The later ones first: what was interrupted has to be made up for before what has a smaller number.
        imap.done(&second, Outcome::Taken).await.unwrap();
        imap.done(&third, Outcome::Taken).await.unwrap();
        let mut line = imap.take_line().await.unwrap();
        assert!(imap.pay(&mut line).await.is_err(), "the copy is interrupted");
        imap.done(&first, Outcome::Taken).await.unwrap();
        imap.close().await.unwrap();
        let copies = copies.lock().unwrap().clone();
        assert_eq!(copies, [2, 3, 1], "broken after the copy: {after}");
    }
}

#[test]
fn settings_that_cannot_work_are_refused_and_have_defaults() {
    let set = Settings { user: "office".into(), ..Settings::default() };
    assert!(Imap::open(set.clone()).is_ok());
    for wrong in [
        Settings { host: " ".into(), ..set.clone() },
        Settings { user: String::new(), ..set.clone() },
        Settings { user: "a\r\nb".into(), ..set.clone() },
        Settings { security: Security::None, host: "mail.example".into(), ..set.clone() },
        Settings { idle_secs: 1740, ..set.clone() },
        Settings { largest_bytes: 0, ..set.clone() },
        Settings { mailbox: "Fieldaction/Taken".into(), ..set.clone() },
        Settings { ca_file: Some("/nowhere/ca.pem".into()), ..set.clone() },
    ] {
        assert_eq!(Imap::open(wrong.clone()).unwrap_err().kind, Kind::Settings, "{wrong:?}");
    }
    let read: Settings =
        serde_json::from_str(r#"{"host": "localhost", "user": "office", "security": "starttls"}"#).unwrap();
    assert_eq!(read, Settings { security: Security::StartTls, ..set });
    assert!(serde_json::from_str::<Settings>(r#"{"password": "geheim"}"#).is_err());
}
