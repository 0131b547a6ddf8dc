//! Time stamps of a real service (`openssl ts` behind a small server on loopback): asked for at dispatch, in every copy that is
//! given out, told by whoever looks at the file; and what happens if the service gives none.

use crate::{
    servers::need,
    world::{
        World, authority,
        maker::COORDINATOR,
        story::{self, LAB, address},
    },
};
use app::{
    domain::{
        action::Stage,
        fact::{Fact, Stream},
    },
    dossier::Verdict,
    genuine::look,
};
use std::{path::Path, process::Command, sync::Arc};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};

/// A service with its key in a folder; its address. `None` where openssl is not installed.
async fn service(folder: Arc<tempfile::TempDir>, usage: &str) -> Option<String> {
    need("openssl")?;
    let at = folder.path().to_owned();
    let config = format!(
        "[req]\ndistinguished_name=dn\nprompt=no\nx509_extensions=ext\n[dn]\nO=Erfundener Zeitdienst\nCN=Zeit 1\n\
         [ext]\nbasicConstraints=critical,CA:false\nextendedKeyUsage=critical,{usage}\n\
         [tsa]\ndefault_tsa=t\n[t]\nserial={0}/serial\nsigner_cert={0}/tsa.pem\nsigner_key={0}/tsa.key\n\
         signer_digest=sha256\ndefault_policy=1.2.3.4.1\ndigests=sha256\ness_cert_id_alg=sha256\n",
        at.display()
    );
    std::fs::write(at.join("tsa.cnf"), config).unwrap();
    std::fs::write(at.join("serial"), "01\n").unwrap();
    let mut make = Command::new("openssl");
    make.args(["req", "-x509", "-nodes", "-days", "3650", "-newkey", "rsa:2048", "-config"]).arg(at.join("tsa.cnf"));
    let made = make.arg("-keyout").arg(at.join("tsa.key")).arg("-out").arg(at.join("tsa.pem")).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/tsa", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let answer = stamped(&folder.path().join("q"), folder.path(), &question(&mut stream).await);
            let head = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/timestamp-reply\r\ncontent-length: {}\r\n\r\n",
                answer.len()
            );
            let _ = stream.write_all(&[head.as_bytes(), &answer].concat()).await;
        }
    });
    Some(url)
}

/// The body of a request.
async fn question(stream: &mut tokio::net::TcpStream) -> Vec<u8> {
    let mut all = Vec::new();
    loop {
        let mut part = [0; 2048];
        let read = stream.read(&mut part).await.unwrap_or(0);
        all.extend(&part[..read]);
        let Some(end) = all.windows(4).position(|w| w == b"\r\n\r\n") else {
            assert!(read > 0, "cut off");
            continue;
        };
        let head = String::from_utf8_lossy(&all[..end]).to_lowercase();
        let length =
            head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap().parse::<usize>().unwrap();
        assert!(head.contains("content-type: application/timestamp-query"), "{head}");
        if all.len() >= end + 4 + length || read == 0 {
            return all[end + 4..].to_vec();
        }
    }
}

fn stamped(query: &Path, folder: &Path, question: &[u8]) -> Vec<u8> {
    std::fs::write(query, question).unwrap();
    let mut reply = Command::new("openssl");
    reply.args(["ts", "-reply", "-config"]).arg(folder.join("tsa.cnf")).arg("-queryfile").arg(query);
    let done = reply.arg("-out").arg(folder.join("r")).output().unwrap();
    std::fs::read(folder.join("r")).unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&done.stderr)))
}

/// A release that both have signed, with this service and this setting.
async fn approved(url: &str, required: bool) -> World {
    let (url, story) = (url.to_owned(), story::of(4));
    let world = World::set(story, None, move |settings, _| {
        settings.time_stamp_url = url;
        settings.time_stamp_required = required;
    })
    .await;
    world.signed().await;
    world.informed().await;
    world
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_copy_of_the_notice_carries_the_stamp_and_tells_it() {
    let folder = Arc::new(tempfile::tempdir().unwrap());
    let Some(url) = service(folder, "timeStamping").await else { return };
    let world = approved(&url, true).await;
    world.app.dispatch_notice(&world.staff(COORDINATOR), &world.story.action).await.unwrap();
    world.round().await;
    let facts = world.app.store.stream(&world.story.action, &Stream::Action).await.unwrap();
    let stamps = facts.iter().filter(|f| matches!(f.fact, Fact::SealStamped(_))).count();
    assert_eq!(stamps, 2, "one for the notice in each language");
    let mail = world.letters_to(&address(LAB)).remove(0);
    let seen = look(&mail.attached[0].1, None);
    let stamp = seen.stamp.unwrap();
    assert_eq!(seen.verdict, "genuine");
    assert!(stamp.authority.contains("Erfundener Zeitdienst") && stamp.at.is_some() && !stamp.judged, "{stamp:?}");
    assert!(look(&mail.attached[1].1, None).stamp.is_none(), "a personal letter has the maker's clock alone");
    let lab = world.lab_now(LAB).await;
    assert!(lab.bytes("/files/de.pdf").await == mail.attached[0].1, "the same bytes wherever it is given out");
    let desk = world.desk(COORDINATOR).await;
    let notice = crate::world::crawl::words(&desk.page("/notice").await);
    assert!(notice.contains("Erfundener Zeitdienst"), "{notice}");
    let dossier = world.dossier().await;
    assert_eq!(authority::whole(&dossier).stamps, 2, "checked with nothing but the file");
    let files = authority::files(&dossier);
    let tokens = files.keys().filter(|name| name.starts_with("stamps/") && name.ends_with(".tst")).count();
    assert_eq!(tokens, 2, "as they came");
    // Document and seal put together are the file that was sent.
    let manifest = world.app.action_state(&world.story.action).await.unwrap().submitted.unwrap();
    let manifest = world.app.manifest(&manifest).unwrap();
    let german = &manifest.notices.iter().find(|n| n.lang.as_str() == "de").unwrap().digest;
    let whole = [&files[&format!("documents/{german}.pdf")][..], &files[&format!("stamps/seal-{german}.bin")]].concat();
    assert!(whole == mail.attached[0].1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_fact_that_says_another_moment_than_its_token_is_found_in_the_dossier() {
    let folder = Arc::new(tempfile::tempdir().unwrap());
    let Some(url) = service(folder, "timeStamping").await else { return };
    let world = approved(&url, true).await;
    let action = &world.story.action;
    world.app.dispatch_notice(&world.staff(COORDINATOR), action).await.unwrap();
    world.round().await;
    authority::whole(&world.dossier().await);
    // A server that writes down a better moment for the same token.
    let state = world.app.action_state(action).await.unwrap();
    let mut stamped = state.stamps.values().next().unwrap().clone();
    stamped.at = stamped.at.checked_sub(jiff::SignedDuration::from_hours(48)).unwrap();
    let better = Fact::SealStamped(stamped.clone());
    world.write_alone(action, Stream::Action, state.version, "f-better", better).await;
    match authority::judge(&world.dossier().await) {
        Verdict::Broken { place, what } => {
            assert_eq!(place, format!("stamps/seal-{}.bin", stamped.file));
            assert!(what.contains("the fact says"), "{what}");
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn personal_letters_are_stamped_where_the_settings_want_it() {
    let folder = Arc::new(tempfile::tempdir().unwrap());
    let Some(url) = service(folder, "timeStamping").await else { return };
    let world = World::set(story::of(4), None, move |settings, _| {
        settings.time_stamp_url = url;
        settings.time_stamp_letters = true;
    })
    .await;
    world.dispatched().await;
    let mail = world.letters_to(&address(LAB)).remove(0);
    for (name, bytes) in mail.attached.iter().take(2) {
        let seen = look(bytes, None);
        assert_eq!(seen.verdict, "genuine", "{name}");
        assert!(seen.stamp.is_some_and(|stamp| stamp.authority.contains("Erfundener Zeitdienst")), "{name}");
    }
    let lab = world.lab(LAB);
    assert!(lab.bytes("/files/personal.pdf").await == mail.attached[1].1, "the same bytes in the portal");
    world.days(7).await;
    world.round().await;
    let letters = world.letters_to(&address(LAB));
    assert_eq!(letters.len(), 2);
    assert!(letters.iter().all(|letter| letter.attached == mail.attached), "a reminder carries the same files");
    let stamps = world.stream(LAB).await.iter().filter(|r| matches!(r.fact, Fact::SealStamped(_))).count();
    assert_eq!(stamps, 1, "asked for once");
    let dossier = world.dossier().await;
    crate::world::authority::whole(&dossier);
    crate::durable::recount::agrees(&dossier);

    // A service that went away after the dispatch holds the letters back, and nothing is lost.
    let folder = Arc::new(tempfile::tempdir().unwrap());
    let url = service(folder.clone(), "timeStamping").await.unwrap();
    let world = World::set(story::of(4), None, move |settings, _| {
        settings.time_stamp_url = url;
        settings.time_stamp_letters = true;
    })
    .await;
    world.signed().await;
    world.informed().await;
    world.app.dispatch_notice(&world.staff(COORDINATOR), &world.story.action).await.unwrap();
    let (config, away) = (folder.path().join("tsa.cnf"), folder.path().join("away"));
    std::fs::rename(&config, &away).unwrap();
    let round = world.round().await;
    assert_eq!((world.letters_to(&address(LAB)).len(), round.sent), (0, 0));
    assert!(round.trouble.is_some(), "and it is said");
    std::fs::rename(&away, &config).unwrap();
    world.clock.forward_minutes(60);
    world.round().await;
    assert!(look(&world.letters_to(&address(LAB))[0].attached[1].1, None).stamp.is_some());

    // Without a service they go out with the maker's clock alone, and their streams say so.
    let world = World::set(story::of(4), None, move |settings, _| {
        settings.time_stamp_url = "http://127.0.0.1:1/tsa".into();
        settings.time_stamp_required = false;
        settings.time_stamp_letters = true;
    })
    .await;
    world.dispatched().await;
    let mail = world.letters_to(&address(LAB)).remove(0);
    assert!(look(&mail.attached[1].1, None).stamp.is_none());
    let missed = world.stream(LAB).await.iter().filter(|r| matches!(r.fact, Fact::StampMissed(_))).count();
    assert_eq!(missed, 1, "and it is said");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_service_that_gives_none_never_goes_unnoticed() {
    let nowhere = "http://127.0.0.1:1/tsa";
    let world = approved(nowhere, true).await;
    let refused = world.app.dispatch_notice(&world.staff(COORDINATOR), &world.story.action).await.unwrap_err();
    assert_eq!(refused.code, "seal.stamp");
    assert!(refused.outward.contains("no connection"), "{}", refused.outward);
    let state = world.app.action_state(&world.story.action).await.unwrap();
    assert_eq!((state.stage, state.stamps.len()), (Stage::Approved, 0), "nothing was sent");

    let world = approved(nowhere, false).await;
    world.app.dispatch_notice(&world.staff(COORDINATOR), &world.story.action).await.unwrap();
    let state = world.app.action_state(&world.story.action).await.unwrap();
    assert!(state.stage == Stage::Open && state.stamp_missed.is_some_and(|m| m.why.contains("no connection")));
    let notice = crate::world::crawl::words(&world.desk(COORDINATOR).await.page("/notice?lang=en").await);
    assert!(notice.contains("No time stamp was to be had"), "{notice}");

    // A certificate that is for something else is no time stamp service's.
    let folder = Arc::new(tempfile::tempdir().unwrap());
    let Some(url) = service(folder, "codeSigning").await else { return };
    let world = approved(&url, true).await;
    let refused = world.app.dispatch_notice(&world.staff(COORDINATOR), &world.story.action).await.unwrap_err();
    assert_eq!(refused.code, "seal.stamp", "{}", refused.outward);
}
