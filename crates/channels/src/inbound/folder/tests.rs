//! What a folder gives, what it leaves alone, and that a crash between recording and renaming loses nothing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;

const NOW: Duration = Duration::ZERO;

fn folder(dir: &Path, settle_secs: u64) -> Folder {
    Folder::open(Settings { path: dir.to_owned(), settle_secs, poll_secs: 1, largest_bytes: 1000 }).unwrap()
}

fn names(dir: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(dir)
        .into_iter()
        .flatten()
        .map(|e| e.unwrap())
        .filter(|e| e.path().is_file())
        .map(|e| e.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

async fn all(folder: &mut Folder) -> Vec<Arrived> {
    let mut all = Vec::new();
    while let Some(arrived) = folder.next(NOW).await.unwrap() {
        all.push(arrived);
    }
    all
}

#[tokio::test]
async fn mails_are_given_once_and_moved_when_recorded() {
    let dir = tempfile::tempdir().unwrap();
    for (name, bytes) in [("a.eml", "A: 1\r\n\r\none"), ("b.EML", "B: 2\n\ntwo")] {
        fs::write(dir.path().join(name), bytes).unwrap();
    }
    let mut folder = folder(dir.path(), 0);
    let arrived = all(&mut folder).await;
    assert_eq!(arrived.iter().map(|a| a.place.as_str()).collect::<Vec<_>>(), ["a.eml", "b.EML"]);
    assert_eq!(arrived[0].bytes, b"A: 1\r\n\r\none");
    assert_eq!(names(dir.path()), ["a.eml", "b.EML"], "nothing is moved before it is recorded");
    folder.done(&arrived[0], Outcome::Taken).await.unwrap();
    folder.done(&arrived[1], Outcome::Unreadable).await.unwrap();
    assert_eq!(names(&dir.path().join("taken")), ["a.eml"]);
    assert_eq!(names(&dir.path().join("unreadable")), ["b.EML"]);
    assert!(names(dir.path()).is_empty() && all(&mut folder).await.is_empty());
}

#[tokio::test]
async fn a_crash_before_the_move_gives_the_same_mail_again() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("a.eml"), "A: 1\r\n\r\n").unwrap();
    let before = all(&mut folder(dir.path(), 0)).await;
    // The first value is gone, as after a crash; the caller had recorded the mail.
    let mut again = folder(dir.path(), 0);
    let after = all(&mut again).await;
    assert_eq!(before, after);
    again.done(&after[0], Outcome::Taken).await.unwrap();
    // And a crash after the move, before the answer: the second report finds nothing to do.
    again.done(&after[0], Outcome::Taken).await.unwrap();
    assert_eq!(names(&dir.path().join("taken")), ["a.eml"]);
}

#[tokio::test]
async fn a_mail_that_could_not_be_recorded_is_given_again() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("a.eml"), "A: 1\r\n\r\n").unwrap();
    let mut folder = folder(dir.path(), 0);
    let first = all(&mut folder).await;
    assert!(all(&mut folder).await.is_empty());
    folder.give_again(&first[0]);
    assert_eq!(all(&mut folder).await, first);
}

#[tokio::test]
async fn the_same_name_twice_overwrites_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let mut folder = folder(dir.path(), 0);
    for text in ["A: 1\r\n\r\n", "A: 2\r\n\r\n", "A: 3\r\n\r\n"] {
        fs::write(dir.path().join("a.eml"), text).unwrap();
        let arrived = all(&mut folder).await;
        assert_eq!(arrived[0].bytes, text.as_bytes());
        folder.done(&arrived[0], Outcome::Held).await.unwrap();
    }
    assert_eq!(names(&dir.path().join("held")), ["2-a.eml", "3-a.eml", "a.eml"]);
}

#[tokio::test]
async fn a_maildir_is_read_in_order_of_delivery() {
    let dir = tempfile::tempdir().unwrap();
    for sub in ["new", "cur", "tmp"] {
        fs::create_dir(dir.path().join(sub)).unwrap();
    }
    fs::write(dir.path().join("new/200.x.host"), "A: 2\n\n").unwrap();
    fs::write(dir.path().join("cur/100.x.host:2,S"), "A: 1\n\n").unwrap();
    fs::write(dir.path().join("tmp/300.x.host"), "A: 3\n\nhal").unwrap();
    // Nothing has to settle in a Maildir.
    let mut folder = folder(dir.path(), 1000);
    let arrived = all(&mut folder).await;
    assert_eq!(arrived.iter().map(|a| a.place.as_str()).collect::<Vec<_>>(), ["cur/100.x.host:2,S", "new/200.x.host"]);
    folder.done(&arrived[0], Outcome::Taken).await.unwrap();
    assert_eq!(names(&dir.path().join("taken")), ["100.x.host:2,S"]);
}

#[tokio::test]
async fn what_is_no_mail_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    for name in [".hidden.eml", "half.eml.tmp", "half.eml.part", "notes.txt"] {
        fs::write(dir.path().join(name), "A: 1\r\n\r\n").unwrap();
    }
    fs::create_dir(dir.path().join("folder.eml")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("/etc/passwd", dir.path().join("link.eml")).unwrap();
    assert!(all(&mut folder(dir.path(), 0)).await.is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_file_that_is_still_written_to_is_not_read() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("a.eml");
    fs::write(&file, "A: 1\r\n").unwrap();
    let mut folder = folder(dir.path(), 2);
    // Between the two looks the file grows: the writer runs while the folder waits.
    let writer = async {
        tokio::time::sleep(Duration::from_secs(1)).await;
        fs::write(&file, "A: 1\r\n\r\nwhole").unwrap();
    };
    let (first, ()) = tokio::join!(folder.next(NOW), writer);
    assert_eq!(first.unwrap(), None);
    assert_eq!(folder.next(NOW).await.unwrap().unwrap().bytes, b"A: 1\r\n\r\nwhole");
}

#[tokio::test]
async fn of_a_mail_that_is_too_large_only_the_header_is_read() {
    let dir = tempfile::tempdir().unwrap();
    let text = format!("Subject: large\r\nX: y\r\n\r\n{}", "x".repeat(5000));
    fs::write(dir.path().join("a.eml"), &text).unwrap();
    fs::write(dir.path().join("b.eml"), "A: 1\r\n\r\n").unwrap();
    let arrived = all(&mut folder(dir.path(), 0)).await;
    assert_eq!(arrived[0].too_large(), Some(u64::try_from(text.len()).unwrap()));
    assert_eq!(arrived[0].bytes, b"Subject: large\r\nX: y\r\n\r\n");
    assert_eq!(arrived[1].lack, None);
}

#[tokio::test]
async fn a_folder_that_is_gone_is_an_error_that_passes() {
    let dir = tempfile::tempdir().unwrap();
    let mut folder = folder(&dir.path().join("in"), 0);
    fs::remove_dir(dir.path().join("in")).unwrap();
    let error = folder.next(NOW).await.unwrap_err();
    assert!(error.kind == Kind::Disk && error.is_retryable() && error.to_string().contains("in"), "{error}");
    fs::create_dir(dir.path().join("in")).unwrap();
    assert_eq!(folder.next(NOW).await.unwrap(), None);
    let wrong = Settings { poll_secs: 0, ..Settings::default() };
    assert_eq!(Folder::open(wrong).unwrap_err().kind, Kind::Settings);
}
