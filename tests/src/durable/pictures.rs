//! Pictures that were made to break whoever opens them: read by the program in a process of its own, they are refused with a
//! reason, soon, and the server goes on; in a mail they are kept and told.
//!
//! In the process that asks, some of them would end it: decoders overflow their stack, which nothing catches.

use super::{
    program::{built, reader},
    wiring::{self, Place},
};
use app::{
    Kind,
    scans::{Apart, Reader},
    settings::InboxSettings,
};
use std::{fmt::Write as _, fs, sync::Arc, time::Duration};

/// Many values inside each other.
const DEEP: usize = 2_000_000;

/// A PDF of one page with these resources, this content and these annotations.
fn pdf(resources: &str, content: &str, annotations: &str) -> Vec<u8> {
    objects(&[
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources 5 0 R/Annots 6 0 R>>".to_owned(),
        format!("<</Length {}>>stream\n{content}\nendstream", content.len()),
        resources.to_owned(),
        annotations.to_owned(),
    ])
}

fn objects(objects: &[String]) -> Vec<u8> {
    let mut text = String::from("%PDF-1.7\n");
    for (n, object) in objects.iter().enumerate() {
        writeln!(text, "{} 0 obj {object} endobj", n + 1).unwrap();
    }
    text += "trailer<</Root 1 0 R>>\n%%EOF";
    text.into_bytes()
}

fn arrays() -> String {
    format!("{}{}", "[".repeat(DEEP), "]".repeat(DEEP))
}

fn dictionaries() -> String {
    format!("{}1{}", "<</A ".repeat(DEEP), ">>".repeat(DEEP))
}

/// Ten lists of pages in each list of pages, thirty times over.
fn pages_without_end() -> Vec<u8> {
    let mut all = vec!["<</Type/Catalog/Pages 2 0 R>>".to_owned()];
    for level in 0..30 {
        let next = format!("{} 0 R ", level + 3);
        all.push(format!("<</Type/Pages/Count 1000000/Kids[{}]>>", next.repeat(10)));
    }
    all.push("<</Type/Page/MediaBox[0 0 9 9]>>".to_owned());
    objects(&all)
}

/// Twelve drawings, each of which calls the next ten times.
fn drawings_without_end() -> Vec<u8> {
    let call = "/X Do ".repeat(10);
    let stream = |head: &str, content: &str| format!("<<{head}/Length {}>>stream\n{content}\nendstream", content.len());
    let mut all = vec![
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>".to_owned(),
        stream("", &call),
    ];
    for next in 6..18 {
        let head = format!("/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X {next} 0 R>>>>");
        all.push(stream(&head, &call));
    }
    all.push(stream("/Subtype/Form/BBox[0 0 9 9]", "0 0 9 9 re f"));
    objects(&all)
}

fn hostile() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("arrays in annotations", pdf("<<>>", "0 0 m", &arrays())),
        ("dictionaries in annotations", pdf("<<>>", "0 0 m", &dictionaries())),
        ("arrays as resources", pdf(&arrays(), "0 0 m", "[]")),
        ("arrays in the content", pdf("<<>>", &format!("{} TJ", arrays()), "[]")),
        ("dictionaries in the content", pdf("<<>>", &format!("/A {} BDC", dictionaries()), "[]")),
        ("pages without end", pages_without_end()),
    ]
}

/// An issued letter with its form, and as good as a scan of itself.
fn form() -> Vec<u8> {
    fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/intake/src/scan/samples/letter.de.pdf")).unwrap()
}

#[tokio::test]
async fn the_server_outlives_pictures_that_break_their_reader() {
    let Some(program) = built("fieldaction") else { return };
    let apart = Reader::Apart(Arc::new(Apart::within(program, Duration::from_secs(20))));
    let mut broke = 0;
    for (name, file) in hostile() {
        match apart.sit().answers(file.clone(), vec![form()]).await {
            Ok(read) => assert!(read.answers.is_empty(), "{name}"),
            Err(error) => {
                assert_eq!(error.kind, Kind::Invalid, "{name}: {error}");
                assert!(error.outward.len() > 60, "{name}: says what to do: {error}");
                broke += usize::from(error.outward.contains("for safety"));
                let again = apart.sit().answers(file, vec![form()]).await.unwrap_err();
                assert_eq!(again.outward, error.outward, "{name}: remembered");
            }
        }
    }
    assert!(broke >= 3, "the files do what they were made for: {broke}");
    let levels = drawings_without_end();
    let page = apart.sit().answers(levels, vec![form()]).await.unwrap().pages.remove(0);
    assert!(page.unreadable.unwrap().contains("too much work"), "of that page only, with the reason");
    let good = apart.sit().answers(form(), vec![form()]).await.unwrap();
    assert!(good.pages.iter().any(|page| page.read), "it still reads");
}

#[tokio::test]
async fn it_says_the_same_in_a_process_of_its_own() {
    if built("fieldaction").is_none() {
        return;
    }
    let here = Reader::Here.sit().answers(form(), vec![form()]).await.unwrap();
    let apart = reader().sit().answers(form(), vec![form()]).await.unwrap();
    assert!(here.pages.len() > 1 && here.pages.iter().any(|page| page.read) && !here.answers.is_empty());
    assert_eq!(here, apart);
    let why = |read: app::Result<_>| read.map(|_: app::scans::Looked| ()).unwrap_err().outward;
    let unknown = b"GIF89a, or something else".to_vec();
    assert_eq!(
        why(Reader::Here.sit().answers(unknown.clone(), vec![form()]).await),
        why(reader().sit().answers(unknown, vec![form()]).await)
    );
}

#[tokio::test]
async fn without_its_program_nothing_is_taken_for_unreadable() {
    let gone = Reader::Apart(Arc::new(Apart::with("/no/such/program".into())));
    let error = gone.sit().answers(form(), vec![form()]).await.unwrap_err();
    assert_eq!(error.kind, Kind::Internal, "a fault of ours, to be tried again: {error}");
}

/// A scan whose pages are one picture that has no code on it and takes its time: noise, two hundred times. `n` tells such
/// files apart.
fn slow(n: usize) -> Vec<u8> {
    let (wide, high) = (1654, 2339);
    let mut grain: u32 = 7;
    let pixels: Vec<u8> = std::iter::repeat_with(|| {
        grain = grain.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        grain.to_be_bytes()[0]
    })
    .take(wide * high)
    .collect();
    let mut file = format!("%PDF-1.7\n% {n}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n").into_bytes();
    let pages = "3 0 R ".repeat(200);
    file.extend(format!("2 0 obj<</Type/Pages/Count 200/Kids[{pages}]>>endobj\n").into_bytes());
    file.extend(
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</XObject<</X 4 0 R>>>>>>endobj\n",
    );
    file.extend(
        format!(
            "4 0 obj<</Type/XObject/Subtype/Image/Width {wide}/Height {high}/BitsPerComponent 8/ColorSpace/DeviceGray\
             /Length {}>>stream\n",
            pixels.len()
        )
        .into_bytes(),
    );
    file.extend(pixels);
    file.extend(b"\nendstream endobj\n5 0 obj<</Length 26>>stream\n595 0 0 842 0 0 cm /X Do  \nendstream endobj\n");
    file.extend(b"trailer<</Root 1 0 R>>\n%%EOF");
    file
}

#[tokio::test]
async fn what_came_together_shares_one_time() {
    let Some(program) = built("fieldaction") else { return };
    let apart = Reader::Apart(Arc::new(Apart::within(program, Duration::from_secs(4))));
    let why = |read: app::Result<app::scans::Looked>| read.map(|_| ()).unwrap_err().outward;
    let mut sitting = apart.sit();
    let mut first = Vec::new();
    for n in 0..3 {
        first.push(why(sitting.answers(slow(n), vec![form()]).await));
    }
    assert!(first[0].contains("did not end within 4 seconds") && !first[0].contains("came with it"), "{first:?}");
    assert!(first[1..].iter().all(|why| why.contains("and what came with it did not end")), "{first:?}");
    drop(sitting);
    // Each is remembered, so that the page of the mail does not wait again; what came elsewhere has the whole time.
    for (n, before) in first.iter().enumerate() {
        assert_eq!(why(apart.sit().answers(slow(n), vec![form()]).await), *before);
    }
    let other = why(apart.sit().answers(b"GIF89a, or something else".to_vec(), vec![form()]).await);
    assert!(!other.contains("for safety"), "{other}");
}

/// A mail of a stranger with these files, in base64.
fn mail(from: &str, files: &[Vec<u8>]) -> String {
    let mut mail = format!(
        "From: {from}\r\nTo: safety-notice@maker.example\r\nSubject: scans\r\nDate: Mon, 12 Jan 2026 09:00:00 +0100\r\n\
         MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n\
         See the scans.\r\n"
    );
    for (n, file) in files.iter().enumerate() {
        write!(
            mail,
            "--x\r\nContent-Type: application/pdf; name=\"{n}.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        )
        .unwrap();
        let text = data_encoding::BASE64.encode(file);
        for line in text.as_bytes().chunks(76) {
            mail.push_str(std::str::from_utf8(line).unwrap());
            mail.push_str("\r\n");
        }
    }
    mail + "--x--\r\n"
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mail_behind_one_with_slow_pictures_does_not_wait_for_it() {
    let Some(program) = built("fieldaction") else { return };
    let folder = tempfile::tempdir().unwrap();
    let mut place = Place::at(folder.path());
    let inbox = folder.path().join("inbox");
    let settings = channels::inbound::folder::Settings { path: inbox.clone(), settle_secs: 0, ..Default::default() };
    place.settings.inbox = InboxSettings::Folder(settings);
    let mut app = place.open(wiring::clock().clock(), 1).await;
    app.reader = Reader::Apart(Arc::new(Apart::within(program, Duration::from_secs(15))));
    fs::create_dir_all(&inbox).unwrap();
    fs::write(inbox.join("1.eml"), mail("a@nowhere.example", &[slow(10), slow(11), slow(12)])).unwrap();
    fs::write(inbox.join("2.eml"), "From: b@nowhere.example\r\nSubject: later\r\n\r\nDone.\r\n").unwrap();
    let (stop, mut stopped) = tokio::sync::watch::channel(false);
    let running = {
        let (app, inbox) = (app.clone(), app::inbox(&place.settings).unwrap().unwrap());
        tokio::spawn(async move {
            app.run_inbox(inbox, async move {
                let _ = stopped.wait_for(|stop| *stop).await;
            })
            .await;
        })
    };
    let gone = async |name: &str| {
        while inbox.join(name).exists() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    gone("2.eml").await;
    assert!(inbox.join("1.eml").exists(), "it was still being read when the second was put away");
    gone("1.eml").await;
    stop.send(true).unwrap();
    running.await.unwrap();
    let held = fs::read_dir(inbox.join("held")).unwrap().count();
    assert_eq!(held, 2, "both wait for a person: nobody knows these senders");
    assert_eq!(app.store.waiting_arrivals(None, 10).await.unwrap().len(), 2);
}
