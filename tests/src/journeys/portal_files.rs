//! Files with answers and messages: told by their bytes, scanned by a real process, kept apart, held, handed out to be kept.

use crate::world::{
    World, authority, crawl,
    maker::COORDINATOR,
    story::{BRITISH, LAB},
};
use app::domain::fact::{Scan, TaskKind};

/// What every scanner knows, in two pieces, so that none stumbles over this file.
fn eicar() -> Vec<u8> {
    [r"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE!$H+H*"].concat().into_bytes()
}

/// A scanner as a shell script: reads what it gets, knows one pattern, and cannot look while `broken` lies beside it.
const SCANNER: &str =
    "cat > \"$0.seen\"\n[ -e \"$0.broken\" ] && exit 2\ngrep -q 'ANTIVIRUS-TEST-FILE' \"$0.seen\" && exit 1\nexit 0\n";

async fn world() -> World {
    let world = World::with(4, |settings, folder| {
        let script = folder.join("scan.sh");
        std::fs::write(&script, SCANNER).unwrap();
        settings.scan_command = format!("sh {}", script.display());
        settings.scan_seconds = 20;
    })
    .await;
    world.dispatched().await;
    world
}

const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn clean_files_reach_the_office_and_malicious_ones_nobody() {
    let world = world().await;
    let lab = world.lab(LAB);
    let ask = [("question", "Anbei das Protokoll"), ("name", "Dr. Petra Probe")];
    let files = [("files", "../../Prüfprotokoll Müller.exe", PDF.to_vec()), ("files", "harmlos.pdf", eicar())];
    lab.send("talk", &ask, &files).await.taken("talk");
    let seen = std::fs::read(world.path("scan.sh.seen")).unwrap();
    assert!(seen == PDF || seen == eicar(), "the scanner got the bytes");
    let state = world.state(LAB).await;
    let scans: Vec<Scan> = state.talk.files.iter().map(|(_, f)| f.scan).collect();
    assert_eq!(scans, [Scan::Clean, Scan::Infected]);
    let [clean, bad] = [&state.talk.files[0].1, &state.talk.files[1].1].map(|f| f.file.to_string());
    assert!(world.app.blobs.has(&state.talk.files[0].1.file) && !world.app.blobs.has(&state.talk.files[1].1.file));
    assert!(world.app.blobs.apart().unwrap().has(&state.talk.files[1].1.file), "kept, and apart");
    assert!(state.tasks.values().any(|t| t.kind == TaskKind::HeldFile));
    // Said to both.
    let page = crawl::words(&lab.page("talk?lang=en").await);
    assert!(page.contains("Malicious code was found"), "{page}");
    let desk = world.desk(COORDINATOR).await;
    let here = format!("/recipients/{}", world.id(LAB).await);
    let office = desk.page(&format!("{here}/talk")).await;
    assert!(crawl::words(&office).contains("malicious code, kept apart"), "{}", crawl::words(&office));
    assert!(office.contains(&format!("{here}/given/{clean}")) && !office.contains(&format!("{here}/given/{bad}")));
    // Given to nobody.
    for at in [format!("{here}/given/{bad}"), format!("{here}/files/{bad}"), format!("/files/{bad}")] {
        assert_eq!(desk.get(&at).await.status, 404, "{at}");
    }
    assert_eq!(lab.get(&format!("attached/{bad}")).await.status, 404);
    // The clean one is handed out to be kept, under the ending of its bytes.
    let answer = desk.client().get(world.office(&format!("{here}/given/{clean}"))).send().await.unwrap();
    let header = |name: &str| answer.headers().get(name).unwrap().to_str().unwrap().to_owned();
    assert!(header("content-disposition").starts_with("attachment;"), "{}", header("content-disposition"));
    assert!(header("content-disposition").contains(".pdf") && !header("content-disposition").contains(".exe"));
    assert_eq!(
        (header("x-content-type-options").as_str(), header("content-type").as_str()),
        ("nosniff", "application/pdf")
    );
    assert_eq!(answer.bytes().await.unwrap(), PDF);
    assert_eq!(lab.bytes(&format!("/attached/{clean}")).await, PDF);
    assert_eq!(world.lab(BRITISH).get(&format!("attached/{clean}")).await.status, 404, "nobody else's");
    let facts = serde_json::to_string(&world.stream(LAB).await).unwrap();
    assert!(!facts.contains("Müller") && !facts.contains("harmlos"), "no name of a file in a fact");
    world.round().await;
    let dossier = world.dossier().await;
    authority::whole(&dossier);
    crate::durable::recount::agrees(&dossier);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_could_not_be_scanned_is_held_until_it_was() {
    let world = world().await;
    let lab = world.lab(LAB);
    let receipt = lab.answer("done", &[]).await;
    let id = receipt.rsplit('/').next().unwrap().to_owned();
    let add = format!("receipt/{id}/files?lang=en");
    std::fs::write(world.path("scan.sh.broken"), "").unwrap();
    lab.send(&add, &[], &[("files", "foto.txt", b"Seriennummer am Typenschild".to_vec())]).await.taken("files");
    let state = world.state(LAB).await;
    let digest = state.talk.files[0].1.file.clone();
    assert_eq!(state.talk.files[0].1.scan, Scan::Failed);
    assert!(crawl::words(&lab.page(&format!("receipt/{id}?lang=en")).await).contains("could not be checked yet"));
    let desk = world.desk(COORDINATOR).await;
    let here = format!("/recipients/{}", world.id(LAB).await);
    assert_eq!(desk.get(&format!("{here}/given/{digest}")).await.status, 404, "held");
    assert_eq!(lab.get(&format!("attached/{digest}")).await.status, 404, "held");
    let again = || reqwest::multipart::Form::new().text("act", "scan").text("file", digest.to_string());
    desk.send(&format!("{here}/talk"), again()).await.taken("scanned again, in vain");
    assert!(world.state(LAB).await.tasks.values().any(|t| t.kind == TaskKind::HeldFile));
    std::fs::remove_file(world.path("scan.sh.broken")).unwrap();
    desk.send(&format!("{here}/talk"), again()).await.taken("scanned again");
    let state = world.state(LAB).await;
    assert_eq!((state.talk.files.len(), state.talk.files[0].1.scan), (1, Scan::Clean));
    assert!(!state.tasks.values().any(|t| t.kind == TaskKind::HeldFile));
    assert_eq!(desk.bytes(&format!("{here}/given/{digest}")).await, b"Seriennummer am Typenschild");
    assert!(!world.app.blobs.apart().unwrap().has(&digest));
    assert_eq!(desk.send(&format!("{here}/talk"), again()).await.status, 404, "nothing is held any more");
    // What is not taken: by bytes, by size, by number, and on an answer of somebody else.
    let program = b"MZ\x90\0\x03\0\0\0".to_vec();
    let seen = lab.send(&add, &[], &[("files", "bild.png", program)]).await;
    assert!(seen.status == 422 && seen.words().contains("This kind of file is not taken"), "{}", seen.words());
    let large = [b"%PDF-1.4\n".to_vec(), vec![b'x'; 10 << 20]].concat();
    let seen = lab.send(&add, &[], &[("files", "gross.pdf", large)]).await;
    assert!(seen.status == 422 && seen.words().contains("too large"), "{}", seen.words());
    let six: Vec<_> = (0..6).map(|_| ("files", "a.pdf", PDF.to_vec())).collect();
    assert_eq!(lab.send(&add, &[], &six).await.status, 422);
    assert_eq!(lab.send(&add, &[("files", "")], &[]).await.status, 422);
    let foreign = world.lab(BRITISH).send(&add, &[], &[("files", "a.pdf", PDF.to_vec())]).await;
    assert_eq!(foreign.status, 404);
    assert_eq!(world.state(LAB).await.talk.files.len(), 1);
}
