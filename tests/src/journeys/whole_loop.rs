//! The whole loop of the model case: letter, profile, check fails, measures by hand inside the server, check passes, form
//! filled, evidence handed in, serial number shown done, dossier verifies.
//!
//! The BMC is OpenIPMI's simulator, its server a virtual machine with the kernel's own driver. The simulator cannot close
//! cipher suite 0 (it ignores its own setting), so the profile of this loop demands what it can close: the user without a
//! name. fieldcheck is the built program, the portal the real door.

use crate::{
    beds::{Identity, InBand, in_band::with_libraries},
    durable::program::built,
    servers::need,
    world::{World, authority, evidence::bundles, evidence::small_profile, story, story::LAB},
};
use app::domain::reconcile::Counter;
use std::path::Path;
use std::process::{Command, Output};

const UUID: &str = "6b3f7c1e-2d4a-4f5b-8c6d-7e8f90a1b2c3";

/// Runs fieldcheck with its key in a folder of its own.
fn fieldcheck(program: &Path, folder: &Path, words: &[&str]) -> Output {
    let key = folder.join("installation.key");
    let mut command = Command::new(program);
    command.args(words).current_dir(folder).env("HOME", folder).env("LC_ALL", "C.UTF-8");
    if matches!(words.first(), Some(&"check" | &"form")) {
        command.arg("--key").arg(key);
    }
    command.output().unwrap()
}

fn json(output: &Output) -> serde_json::Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| {
        panic!("{error}: {}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn from_the_letter_to_shown_done() {
    let Some(program) = built("fieldcheck") else { return };
    let Some(bed) = InBand::start() else { return };
    let Some(ipmitool) = need("ipmitool") else { return };
    let mut story = story::of(5);
    story.draft.check_profile = Some(small_profile("1.0.0").replace("IPMI-02", "IPMI-05"));
    let world = World::of(story, None).await;
    world.dispatched().await;
    // fieldcheck has a clock of its own, the real one; the story's is moved there.
    let ahead = jiff::Timestamp::now().duration_since(world.app.clock.now());
    world.clock.forward_minutes(ahead.as_mins());
    let lab = world.lab(LAB);
    let state = world.state(LAB).await;
    let serial = state.units.values().find_map(|unit| unit.serial().map(str::to_owned)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let profile = folder.path().join("profile.json");
    let text = lab.get("evidence/profile").await;
    std::fs::write(&profile, &text.html).unwrap();
    let profile = profile.to_str().unwrap();
    let fingerprint = lab.profile().await.key.fingerprint();
    let address = bed.address().ip().to_string();
    let port = bed.address().port().to_string();
    let check = |phase: &str, out: &str| {
        let words = ["check", &address, "--profile", profile, "--maker-key", &fingerprint, "--serial", &serial];
        let more = ["--phase", phase, "--port-ipmi", &port, "--attest", "idle=yes", "--yes", "--json", "--out", out];
        fieldcheck(&program, folder.path(), &[&words[..], &more].concat())
    };

    // Before the measures: open, and it says what to do.
    let before = check("assess", "before.dsse.json");
    assert_eq!(before.status.code(), Some(1), "{}", String::from_utf8_lossy(&before.stderr));
    let first = std::fs::read(folder.path().join("before.dsse.json")).unwrap();
    let (_, answer) = lab.call(first).await;
    assert_eq!(answer["result"], "open", "{answer}");

    // By hand, on the server itself, as printed. The same program looks from inside and is bound to the serial number.
    let mut files = with_libraries(&ipmitool);
    files.extend(with_libraries(&program));
    files.push(("/profile.json".to_owned(), std::fs::read(profile).unwrap()));
    let inside = format!(
        "ipmitool user disable 1 && echo disabled\n\
         {} check 127.0.0.1 --profile /profile.json --serial {serial} --host --yes --key /tmp/k --out /tmp/inside.json\n\
         hand_out inside /tmp/inside.json\n",
        program.display()
    );
    let console = bed.run(Identity { serial: &serial, uuid: UUID }, &files, &inside);
    assert!(console.text.contains("disabled"), "{console:?}");
    let seen = bmc::bundle::open(console.handed_out("inside").unwrap_or_else(|| panic!("{console:?}"))).unwrap();
    assert_eq!(seen.predicate.binding, bmc::run::Binding::Inside, "{:?}", seen.predicate.run.host);

    // After them it is refused; the form is filled and carries the evidence; the portal takes the form.
    let after = check("verify", "after.dsse.json");
    assert_eq!(after.status.code(), Some(0), "{}{}", json(&after), String::from_utf8_lossy(&after.stderr));
    let mail = world.letters_to(&story::address(LAB)).remove(0);
    let (_, form) = mail.attached.iter().find(|(name, _)| name.contains("formular")).unwrap();
    std::fs::write(folder.path().join("form.pdf"), form).unwrap();
    let filled = fieldcheck(&program, folder.path(), &["form", "form.pdf", "after.dsse.json", "--out", "filled.pdf"]);
    assert!(filled.status.success(), "{}", String::from_utf8_lossy(&filled.stderr));
    let pdf = std::fs::read(folder.path().join("filled.pdf")).unwrap();
    lab.hand_in(&[("filled.pdf", pdf)]).await.taken("the form with the evidence in it");
    assert_eq!(bundles(&world.stream(LAB).await).len(), 2);
    assert_eq!(world.app.store.tally(&world.story.action).await.unwrap().get(Counter::UnitsShownDone), 1);

    world.round().await;
    let verified = authority::whole(&world.dossier().await);
    assert_eq!((verified.bundles, verified.bundles_showing), (2, 1));
}
