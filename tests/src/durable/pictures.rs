//! Pictures that were made to break whoever opens them: read by the program in a process of its own, they are refused with a
//! reason, soon, and the server goes on; in a mail they are kept and told.
//!
//! In the process that asks, some of them would end it: decoders overflow their stack, which nothing catches.

use super::program::{built, reader};
use app::{
    Kind,
    scans::{Apart, Reader},
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
        match apart.answers(file.clone(), vec![form()]).await {
            Ok(read) => assert!(read.answers.is_empty(), "{name}"),
            Err(error) => {
                assert_eq!(error.kind, Kind::Invalid, "{name}: {error}");
                assert!(error.outward.len() > 60, "{name}: says what to do: {error}");
                broke += usize::from(error.outward.contains("for safety"));
                let again = apart.answers(file, vec![form()]).await.unwrap_err();
                assert_eq!(again.outward, error.outward, "{name}: remembered");
            }
        }
    }
    assert!(broke >= 3, "the files do what they were made for: {broke}");
    let levels = drawings_without_end();
    let page = apart.answers(levels, vec![form()]).await.unwrap().pages.remove(0);
    assert!(page.unreadable.unwrap().contains("too much work"), "of that page only, with the reason");
    let good = apart.answers(form(), vec![form()]).await.unwrap();
    assert!(good.pages.iter().any(|page| page.read), "it still reads");
}

#[tokio::test]
async fn it_says_the_same_in_a_process_of_its_own() {
    if built("fieldaction").is_none() {
        return;
    }
    let here = Reader::Here.answers(form(), vec![form()]).await.unwrap();
    let apart = reader().answers(form(), vec![form()]).await.unwrap();
    assert!(here.pages.len() > 1 && here.pages.iter().any(|page| page.read) && !here.answers.is_empty());
    assert_eq!(here, apart);
    let why = |read: app::Result<_>| read.map(|_: app::scans::Looked| ()).unwrap_err().outward;
    let unknown = b"GIF89a, or something else".to_vec();
    assert_eq!(
        why(Reader::Here.answers(unknown.clone(), vec![form()]).await),
        why(reader().answers(unknown, vec![form()]).await)
    );
}

#[tokio::test]
async fn without_its_program_nothing_is_taken_for_unreadable() {
    let gone = Reader::Apart(Arc::new(Apart::with("/no/such/program".into())));
    let error = gone.answers(form(), vec![form()]).await.unwrap_err();
    assert_eq!(error.kind, Kind::Internal, "a fault of ours, to be tried again: {error}");
}
