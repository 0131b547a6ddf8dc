//! Instructions behind the link: uploaded, versioned, signed with the notice, given out as signed, and counted by a button.

use crate::world::{
    World,
    authority::{files, whole},
    lab::Form as Fields,
    maker::{AUTHOR, COORDINATOR, Desk, Seen, TRANSLATOR},
    story::{BRITISH, LAB},
};
use app::domain::{id::Digest, reconcile::Counter};
use reqwest::multipart::{Form, Part};
use sha2::{Digest as _, Sha256};

const PAGE: &str = "/notice/instructions";
const STEPS: &[u8] = "# Schritte\n\n1. Netzkabel ziehen.\n".as_bytes();

/// Uploads a file on the draft as it stands.
async fn upload(world: &World, desk: &Desk<'_>, lang: &str, name: &str, bytes: &[u8]) -> Seen {
    let draft = world.app.action_state(&world.story.action).await.unwrap().notice.unwrap().1.to_string();
    let form = Form::new().text("draft", draft).text("lang", lang.to_owned()).text("act", "upload");
    desk.send(PAGE, form.part("file", Part::bytes(bytes.to_vec()).file_name(name.to_owned()))).await
}

async fn opened() -> World {
    let world = World::new(4).await;
    let author = world.staff(AUTHOR);
    world.app.open_action(&author, &world.story.action, &world.story.draft, world.story.rehearsal).await.unwrap();
    world
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_is_not_what_its_name_says_is_refused_by_name() {
    let world = opened().await;
    let desk = world.desk(AUTHOR).await;
    let before = world.app.action_state(&world.story.action).await.unwrap().version;
    let large = vec![b'a'; (16 << 20) + 1];
    for (name, bytes, said) in [
        ("steps.pdf", b"<!doctype html><script>alert(1)</script>".as_slice(), "text/html"),
        ("steps.md", b"%PDF-1.7\n%%EOF", "application/pdf"),
        ("steps.pdf", b"%PDF-1.7\n1 0 obj", "%%EOF"),
        ("steps.txt", b"MZ\x90\x00\x03\x00", "UTF-8"),
        ("steps.docx", STEPS, ".pdf"),
        ("steps.txt", large.as_slice(), "16777217"),
    ] {
        let seen = upload(&world, &desk, "de", name, bytes).await;
        assert_eq!(seen.status, 422, "{name}: {}", seen.words());
        assert!(seen.words().contains(&format!("de: {name}")) && seen.words().contains(said), "{}", seen.words());
        assert!(seen.html.contains("href=\"#instructions-file\""), "{name}: the message leads to the field");
    }
    assert_eq!(upload(&world, &desk, "fi", "steps.md", STEPS).await.status, 422, "a language the notice has not");
    let translator = world.desk(TRANSLATOR).await;
    assert_eq!(upload(&world, &translator, "de", "steps.md", STEPS).await.status, 409, "nothing is translated here");
    assert_eq!(world.app.action_state(&world.story.action).await.unwrap().version, before, "nothing was recorded");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_signed_is_what_is_given_out_and_only_the_button_counts() {
    let world = opened().await;
    let (app, action, author) = (&world.app, &world.story.action, world.staff(AUTHOR));
    let desk = world.desk(AUTHOR).await;
    upload(&world, &desk, "de", "entwurf.txt", b"Erst lesen.").await.taken("the first version");
    upload(&world, &desk, "de", "../Schritte.md", STEPS).await.taken("the second version");
    upload(&world, &desk, "en", "steps.txt", b"Pull the cable.").await.taken("English");
    let editor = desk.page("/notice/edit?lang=de&text=de").await;
    assert!(editor.contains("Schritte.md, Version 2") && editor.contains("entwurf.txt, Version 1"));
    for file in &world.story.records {
        app.import_records(&author, action, &file.name, &file.bytes).await.unwrap();
    }
    app.resolve_scope(&author, action).await.unwrap();
    let signed = app.submit_release(&author, action, &|_, _| {}).await.unwrap();
    let digest = Digest::from_bytes(&Sha256::digest(STEPS).into());
    let manifest = app.manifest(&signed).unwrap();
    let listed: Vec<_> = manifest.instructions.iter().map(|f| (f.lang.to_string(), f.version)).collect();
    assert_eq!(listed, [("de".into(), 2), ("en".into(), 1)]);
    assert_eq!(manifest.instructions[0].digest, digest);
    assert_eq!(manifest.instructions[0].name, "Schritte.md", "a name and no path");
    world.signed_by_both(&signed).await;
    world.informed().await;
    app.dispatch_notice(&world.staff(COORDINATOR), action).await.unwrap();
    world.round().await;

    // Anybody with the link may load it; a scanner that does is no download.
    let lab = world.lab(LAB);
    let before = world.sum().await;
    let page = lab.page("notice").await;
    assert!(page.contains("Schritte.md") && page.contains(digest.as_str()), "{page}");
    let answer = lab.client().get(format!("{}/instructions/de", lab.link)).send().await.unwrap();
    let header = |name: &str| answer.headers().get(name).and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
    assert!(header("content-disposition").starts_with("attachment; filename=\"FSN2025-1682-instructions-de-2.md\""));
    assert_eq!(
        (header("x-content-type-options"), header("content-type")),
        ("nosniff".into(), "text/markdown; charset=utf-8".into())
    );
    assert!(header("content-security-policy").contains("sandbox"));
    assert_eq!(answer.bytes().await.unwrap(), STEPS);
    assert_eq!(world.sum().await, before, "a look records nothing");

    // The button is, once per digest.
    for _ in 0..2 {
        let seen = lab.post("instructions/de", &Fields::new()).await.taken("the button");
        assert!(seen.to.ends_with("/instructions/de"), "{}", seen.to);
    }
    lab.post("instructions/en", &Fields::new()).await.taken("the other language");
    let facts = world.stream(LAB).await;
    let kinds = facts.iter().filter(|f| format!("{:?}", f.fact).starts_with("InstructionsTaken")).count();
    assert_eq!(kinds, 2);
    assert!(world.state(LAB).await.instructions.contains_key(&digest));
    assert!(world.state(BRITISH).await.instructions.is_empty());
    assert_eq!(app.store.tally(action).await.unwrap().get(Counter::ConsigneesTookInstructions), 1);
    assert_eq!(lab.get("instructions/fr").await.status, 404);
    assert!(lab.page("notice").await.contains("Heruntergeladen am"));
    let office = world.desk(COORDINATOR).await;
    let story = office.page(&format!("/recipients/{}", world.id(LAB).await)).await;
    assert!(story.contains("Instructions downloaded: language de, version 2"), "{story}");

    // The dossier carries the bytes, and strangers count the same.
    let dossier = world.dossier().await;
    whole(&dossier);
    assert_eq!(files(&dossier)[&format!("documents/{digest}.md")], STEPS);
    crate::durable::recount::agrees(&dossier);

    // Other bytes under the signed digest are given to nobody.
    let place = world.path("blobs").join(&digest.as_str()[..2]).join(&digest.as_str()[2..4]).join(digest.as_str());
    std::fs::write(&place, b"# forged").unwrap();
    let refused = lab.get("instructions/de").await;
    assert!(refused.status != 200 && !refused.html.contains("forged"), "{}", refused.status);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_can_be_taken_back_and_a_stale_draft_is_refused() {
    let world = opened().await;
    let desk = world.desk(AUTHOR).await;
    let old = world.app.action_state(&world.story.action).await.unwrap().notice.unwrap().1.to_string();
    upload(&world, &desk, "de", "a.md", STEPS).await.taken("upload");
    let on = |draft: String, act: &'static str| Form::new().text("draft", draft).text("lang", "de").text("act", act);
    assert_eq!(desk.send(PAGE, on(old, "withdraw")).await.status, 409, "somebody saved in between");
    let now = world.app.action_state(&world.story.action).await.unwrap().notice.unwrap().1.to_string();
    desk.send(PAGE, on(now, "withdraw")).await.taken("taken back");
    let link = world.app.draft(&world.story.action).await.unwrap().notice.instructions;
    assert!(link.current().is_empty() && link.next_version(&"de".into()) == 2, "{link:?}");
    let pdf = desk.bytes("/notice/preview.pdf?text=de").await;
    let plain = documents::notice::render(&world.story.draft.notice, &"de".into(), &world.app.fonts).unwrap();
    assert_eq!(pdf, plain, "without a file the notice is byte for byte what it was");
}

/// A server on loopback that answers every question with these bytes of this type; its address.
async fn behind_the_link(mime: &'static str, bytes: &'static [u8]) -> String {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = format!("http://{}/support/steps.html", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut asked = [0; 2048];
            let _ = stream.read(&mut asked).await;
            let head = format!("HTTP/1.1 200 OK\r\ncontent-type: {mime}\r\ncontent-length: {}\r\n\r\n", bytes.len());
            let _ = stream.write_all(&[head.as_bytes(), bytes].concat()).await;
        }
    });
    at
}

/// The world with this link in its notice, which may be asked although it is on this machine, or not.
async fn linked(url: &str, private: bool) -> World {
    let mut story = crate::world::story::of(4);
    story.draft.notice.instructions.url = url.to_owned();
    let world = World::set(story, None, |settings, _| settings.fetch_private = private).await;
    let author = world.staff(AUTHOR);
    world.app.open_action(&author, &world.story.action, &world.story.draft, world.story.rehearsal).await.unwrap();
    world
}

async fn fetch(world: &World, desk: &Desk<'_>, lang: &str) -> Seen {
    let draft = world.app.action_state(&world.story.action).await.unwrap().notice.unwrap().1.to_string();
    let form = Form::new().text("draft", draft).text("lang", lang.to_owned()).text("act", "fetch");
    desk.send(PAGE, form).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_stands_behind_the_link_is_fetched_as_a_version() {
    const HTML: &[u8] = b"<!DOCTYPE html><title>Steps</title>";
    let world = linked(&behind_the_link("text/html; charset=utf-8", HTML).await, true).await;
    let desk = world.desk(AUTHOR).await;
    assert!(desk.page("/notice/edit?text=de").await.contains("value=\"fetch\""));
    fetch(&world, &desk, "de").await.taken("the page behind the link");
    let files = world.app.draft(&world.story.action).await.unwrap().notice.instructions.files;
    assert_eq!((files.len(), files[0].name.as_str(), files[0].version), (1, "steps.html", 1));
    assert_eq!(files[0].digest, Digest::from_bytes(&Sha256::digest(HTML).into()));
    assert!(world.app.blobs.get(&files[0].digest).unwrap() == HTML);
    fetch(&world, &desk, "de").await.taken("the same once more is no new version");
    assert_eq!(world.app.draft(&world.story.action).await.unwrap().notice.instructions.files.len(), 1);
    let translator = world.desk(TRANSLATOR).await;
    assert_eq!(fetch(&world, &translator, "de").await.status, 409, "who may not upload may not make the server ask");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_fetched_is_said_and_nothing_is_recorded() {
    let sign_in = behind_the_link("application/pdf", b"<!DOCTYPE html><title>Sign in</title>").await;
    for (url, private, said) in [
        (sign_in.as_str(), false, "not everybody can reach"),
        (sign_in.as_str(), true, "application/pdf"),
        ("http://169.254.169.254/latest/meta-data/", false, "not everybody can reach"),
        ("http://127.0.0.1:1/steps.pdf", true, "no connection"),
        ("file:///etc/passwd", true, "cannot be used"),
    ] {
        let world = linked(url, private).await;
        let desk = world.desk(AUTHOR).await;
        let before = world.app.action_state(&world.story.action).await.unwrap().version;
        let seen = fetch(&world, &desk, "de").await;
        assert!(seen.status.is_client_error() && seen.words().contains(said), "{url}: {}", seen.words());
        assert_eq!(world.app.action_state(&world.story.action).await.unwrap().version, before, "{url}");
    }
}
