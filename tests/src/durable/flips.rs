//! One changed byte anywhere in a dossier is found and named.
//!
//! The dossier of a small real story; every byte of its first and last 2 KB and 300 others, drawn with a fixed seed.

use super::{
    count,
    knock::{self, Knock},
    program::{built, fieldaction},
    wiring::{self, Place},
};
use app::dossier::{Verdict, verify};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha20Rng;
use std::{io::Cursor, sync::OnceLock};

const EDGE: usize = 2048;

/// A dossier of three laboratories, one of which answered.
fn dossier() -> &'static [u8] {
    static SHARED: OnceLock<Vec<u8>> = OnceLock::new();
    SHARED.get_or_init(|| {
        let made = std::thread::spawn(|| {
            let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
            runtime.block_on(make())
        });
        made.join().unwrap()
    })
}

async fn make() -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let (clock, story) = (wiring::clock(), wiring::story(3));
    let app = Place::at(folder.path()).open(clock.clock(), 1).await;
    wiring::dispatched(&app, &story, &clock).await;
    wiring::settle(&app, &story.action, &clock).await;
    let first = &wiring::consignees(&app, &story.action).await[0];
    let state = app.consignee_state(&story.action, first).await.unwrap();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(web::serve(listener, web::router(app.clone()), std::future::pending()));
    Knock::listed(&app, &story.action, first, &state).answer(&knock::client(), &base, "Dr. Probe Muster").await;
    wiring::settle(&app, &story.action, &clock).await;
    let path = folder.path().join("dossier.zip");
    count::whole_dossier(&app, &story.action, &path).await;
    std::fs::read(path).unwrap()
}

/// The place that is named when the byte at `at` is changed by `by`.
fn named(bytes: &mut [u8], at: usize, by: u8) -> String {
    bytes[at] ^= by;
    let verdict = verify(Cursor::new(&*bytes), None);
    bytes[at] ^= by;
    match verdict {
        Verdict::Broken { place, what } if !place.is_empty() && !what.is_empty() => place,
        other => panic!("byte {at} was changed by {by:#04x} and the verdict is {other:?}"),
    }
}

#[test]
fn a_changed_byte_at_either_end_is_named() {
    let mut bytes = dossier().to_vec();
    assert!(bytes.len() > 4 * EDGE);
    let end = bytes.len() - EDGE;
    for at in (0..EDGE).chain(end..bytes.len()) {
        named(&mut bytes, at, 0x01);
    }
}

#[test]
fn a_changed_byte_anywhere_is_named() {
    let mut bytes = dossier().to_vec();
    let mut dice = ChaCha20Rng::seed_from_u64(1682);
    let mut places = std::collections::BTreeSet::new();
    for _ in 0..300 {
        let at = dice.gen_range(0..bytes.len());
        let place = named(&mut bytes, at, dice.gen_range(1..=255));
        places.insert(place.split([',', ' ']).next().unwrap().to_owned());
    }
    assert!(places.len() > 3, "the changes have to fall into different files: {places:?}");
}

#[test]
fn a_dossier_that_ends_too_early_or_too_late_is_named() {
    let whole = dossier();
    for length in [0, 1, 21, 22, EDGE, whole.len() / 2, whole.len() - 1] {
        let verdict = verify(Cursor::new(&whole[..length]), None);
        assert!(matches!(&verdict, Verdict::Broken { place, .. } if !place.is_empty()), "{length} bytes: {verdict:?}");
    }
    let longer = [whole, b"x"].concat();
    assert!(matches!(verify(Cursor::new(longer), None), Verdict::Broken { .. }));
}

#[test]
fn the_program_says_it_with_its_exit_code() {
    if built("fieldaction").is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("dossier.zip");
    let run = |more: &[&str]| fieldaction(&[&["verify", path.to_str().unwrap()], more].concat()).unwrap();
    std::fs::write(&path, dossier()).unwrap();
    let whole = run(&[]);
    assert_eq!(whole.code, 0, "{}{}", whole.out, whole.err);
    assert!(whole.out.contains("WHOLE"), "{}", whole.out);
    let known = run(&["--json"]).json()["fingerprint"].as_str().unwrap().to_owned();
    assert_eq!(run(&["--fingerprint", &known]).code, 0);
    let foreign = run(&["--fingerprint", "0000-0000-0000-0000-0000-0000"]);
    assert_eq!(foreign.code, 1, "{}", foreign.out);

    let mut bytes = dossier().to_vec();
    let middle = bytes.len() / 2;
    let place = named(&mut bytes, middle, 0x20);
    bytes[middle] ^= 0x20;
    std::fs::write(&path, &bytes).unwrap();
    let broken = run(&[]);
    assert_eq!(broken.code, 1, "{}{}", broken.out, broken.err);
    assert!(broken.out.contains(&place), "{} does not name {place}", broken.out);
    assert_eq!(run(&["--json"]).json()["verdict"], "broken");

    std::fs::remove_file(&path).unwrap();
    let missing = run(&[]);
    assert_eq!(missing.code, 2, "{}", missing.out);
    assert!(missing.err.contains("dossier.zip"), "{}", missing.err);
}
