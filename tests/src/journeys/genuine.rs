//! What arrives is what was signed, with a seal behind it; anybody can tell from the file alone.

use crate::{
    durable::program::built,
    servers::need,
    world::{
        World,
        evidence::{Bmc, Checker, run, small_profile},
        maker::client,
        story::{self, LAB, address},
    },
};
use app::genuine::look;
use reqwest::multipart::{Form, Part};

/// What the public page says about a file.
async fn asked(world: &World, bytes: Vec<u8>) -> String {
    let form = Form::new().part("file", Part::bytes(bytes).file_name("notice.pdf"));
    let request = client().post(format!("{}/genuine", world.base)).header("accept-language", "en").multipart(form);
    let answer = request.send().await.unwrap();
    assert_eq!(answer.status(), 200);
    crate::world::crawl::words(&answer.text().await.unwrap())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_signed_is_what_arrives_and_its_seal_tells() {
    let world = World::new(4).await;
    let signed = world.signed().await;
    world.informed().await;
    let coordinator = world.staff(crate::world::maker::COORDINATOR);
    world.app.dispatch_notice(&coordinator, &world.story.action).await.unwrap();
    world.round().await;
    let manifest = world.app.manifest(&signed).unwrap();
    let fingerprint = world.app.fingerprint(&world.story.action).unwrap();
    let mail = world.letters_to(&address(LAB)).remove(0);
    let [notice, letter] = &mail.attached[..2] else { panic!("{:?}", mail.attached.len()) };
    for ((name, bytes), signed) in [
        (notice, &manifest.notices.iter().find(|n| n.lang.as_str() == "de").unwrap().digest),
        (letter, &manifest.personal[&world.id(LAB).await]),
    ] {
        let seen = look(bytes, Some(&fingerprint));
        assert_eq!(
            (seen.verdict, seen.reference.as_deref(), seen.revision),
            ("genuine", Some("FSN2025-1682"), Some(1)),
            "{name}"
        );
        // The bytes that both signed are an exact prefix of what arrives.
        assert_eq!(seen.signed_sha256.as_deref(), Some(signed.as_str()), "{name}");
        assert!(bytes.starts_with(&world.app.blobs.get(signed).unwrap()), "{name}");
        assert_eq!(look(bytes, Some("0000-0000-0000")).verdict, "foreign_key", "{name}");
        for at in [20, bytes.len() / 2] {
            let mut forged = bytes.clone();
            forged[at] ^= 1;
            assert_eq!(look(&forged, None).verdict, "changed", "{name}: byte {at}");
        }
        assert_eq!(look(&world.app.blobs.get(signed).unwrap(), None).verdict, "no_seal", "{name}: before the release");
    }

    // The portal gives out the same bytes; the public page knows the key.
    let lab = world.lab_now(LAB).await;
    let from_portal = lab.bytes("/files/de.pdf").await;
    assert!(from_portal == notice.1, "the same seal, whenever and wherever it is given out");
    let said = asked(&world, notice.1.clone()).await;
    assert!(said.contains("Genuine: FSN2025-1682, revision 1") && said.contains(&fingerprint), "{said}");
    let mut forged = notice.1.clone();
    let last = forged.len() - 3000;
    forged[last] ^= 1;
    assert!(asked(&world, forged).await.contains("Not genuine"));
    assert!(asked(&world, b"hello".to_vec()).await.contains("not a readable PDF"));
    let other = World::new(4).await;
    let said = asked(&other, notice.1.clone()).await;
    assert!(said.contains("Not genuine") && said.contains("another key"), "{said}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fieldcheck_fills_the_sealed_letter_and_its_seal_stays_whole() {
    let Some(program) = built("fieldcheck") else { return };
    let mut story = story::of(5);
    story.draft.check_profile = Some(small_profile("1.0.0"));
    let world = World::of(story, None).await;
    world.dispatched().await;
    let (lab, agent) = (world.lab(LAB), Checker::new(1));
    let loaded = lab.profile().await;
    let serial = loaded.challenges.keys().next().unwrap().clone();
    let bundle = agent.seal(&loaded.profile, run(&loaded, &serial, Bmc::Closed, world.app.clock.now()));
    let mail = world.letters_to(&address(LAB)).remove(0);
    let (_, letter) = mail.attached.iter().find(|(name, _)| name.contains("formular")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name);
    std::fs::write(place("letter.pdf"), letter).unwrap();
    std::fs::write(place("b.dsse.json"), &bundle).unwrap();
    let mut command = std::process::Command::new(program);
    let words = ["form", "letter.pdf", "b.dsse.json", "--out", "filled.pdf", "--key", "k", "--json"];
    let output = command.args(words).current_dir(folder.path()).env("HOME", folder.path()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let filled = std::fs::read(place("filled.pdf")).unwrap();
    assert!(filled.starts_with(letter), "what was signed and sealed is an exact prefix");
    let fingerprint = world.app.fingerprint(&world.story.action).unwrap();
    assert_eq!(look(&filled, Some(&fingerprint)).verdict, "filled");
    assert!(asked(&world, filled.clone()).await.contains("filled in"));
    let returned = app::forms::read(&filled).unwrap();
    let row = returned.answer.unwrap().units.into_iter().find(|u| u.serial.as_deref() == Some(&serial)).unwrap();
    assert_eq!(row.done.as_deref(), Some("yes"));
    read_by_strangers(&place("filled.pdf"));
    // The portal takes the evidence out of the sealed letter.
    lab.hand_in(&[("filled.pdf", filled)]).await.taken("the sealed letter with the evidence in a field");
}

/// qpdf finds the structure whole, pypdf the ticked box and the evidence.
fn read_by_strangers(pdf: &std::path::Path) {
    if let Some(qpdf) = need("qpdf") {
        let said = std::process::Command::new(qpdf).arg("--check").arg(pdf).output().unwrap();
        assert!(
            said.status.success(),
            "{}{}",
            String::from_utf8_lossy(&said.stdout),
            String::from_utf8_lossy(&said.stderr)
        );
    }
    let Some(python) = crate::papers::python() else { return };
    let script = "import sys, pypdf\nf = pypdf.PdfReader(sys.argv[1]).get_fields()\n\
        assert [n for n in f if n.startswith('unit-') and f[n].get('/V') == '/yes'], list(f)\n\
        assert len(f['evidence']['/V']) > 1000\n";
    crate::papers::run(std::process::Command::new(python).args(["-c", script]).arg(pdf));
}
