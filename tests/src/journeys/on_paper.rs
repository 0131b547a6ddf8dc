//! The code on the printed report: it announces evidence, decides nothing, and the file is recognised when it comes.

use super::evidence::{count, counted, kinds, serials, shown, world};
use crate::world::{
    evidence::{Bmc, Checker, run},
    maker::COORDINATOR,
    story::LAB,
};
use app::domain::{fact::TaskKind, reconcile::Counter, response::Channel};
use bmc::bundle::{Stub, open, stub_bytes, stub_text};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_code_from_paper_announces_and_the_file_counts() {
    let world = world().await;
    let (lab, agent) = (world.lab(LAB), Checker::new(1));
    let (loaded, own) = (lab.profile().await, serials(&world, LAB).await);
    let now = world.app.clock.now();
    let file = agent.seal(&loaded.profile, run(&loaded, &own[0], Bmc::Closed, now));
    let stub = Stub::of(&open(&file).unwrap());
    let code = stub_text(&stub.sign(&agent.key));
    let seen = lab.hand_in_codes(&format!("\n{code}\r\n")).await;
    assert!(seen.status == 200 && seen.words().contains("Der Code ist gelesen"), "{}", seen.words());
    let page = shown(&lab).await;
    assert!(page.contains("Ein Code vom Papier kündigt einen Nachweis vom"), "{page}");
    assert_eq!((count(&world, Counter::UnitsShownDone).await, count(&world, Counter::Bundles).await), (0, 0));
    assert!(!world.state(LAB).await.announced[0].1.checked, "no bundle has brought the key yet");
    let (status, json) = lab.call(code.clone().into_bytes()).await;
    assert_eq!((status, json["result"].as_str(), json["already"].as_bool()), (200, Some("announced"), Some(true)));
    // The file: it counts as any other, and nothing is awaited any more.
    lab.hand_in(&[("a.dsse.json", file)]).await.taken("the file");
    assert_eq!((count(&world, Counter::UnitsShownDone).await, world.state(LAB).await.awaited().count()), (1, 0));
    assert!(!shown(&lab).await.contains("Ein Code vom Papier"), "it has come");
    let (_, json) = lab.call(code.into_bytes()).await;
    assert_eq!((json["result"].as_str(), json["already"].as_bool()), (Some("shown_done"), Some(true)));

    // From now on the key is known, so a code is checked.
    let second = Stub { serial: own[1].clone(), payload_sha256: ledger::Digest::of(b"another run"), ..stub.clone() };
    let mut changed = second.sign(&agent.key);
    *changed.last_mut().unwrap() ^= 1;
    let foreign = Stub { reference: "FSN2024-0001".into(), ..second.clone() };
    let cases = [
        ("evidence.signature", stub_text(&changed)),
        ("evidence.notice", stub_text(&foreign.sign(&agent.key))),
        ("evidence.unreadable", "FC1:THIS IS NO CODE".to_owned()),
    ];
    for (wanted, text) in cases {
        let before = world.sum().await;
        let (_, json) = lab.call(text.clone().into_bytes()).await;
        assert_eq!(json["code"], wanted, "{json}");
        let seen = lab.hand_in_codes(&text).await;
        assert!(seen.status == 422 && seen.words().contains("nicht angenommen"), "{}", seen.words());
        assert_eq!(world.sum().await, before, "nothing is recorded");
    }
    // Bad news about what is said to be done is work, though only announced. The office types codes, too.
    lab.answer("done", &[]).await;
    let open = Stub { outcome: bmc::Outcome::Open, ..second };
    let desk = world.desk(COORDINATOR).await;
    let here = format!("/recipients/{}", world.id(LAB).await);
    let form =
        reqwest::multipart::Form::new().text("codes", stub_text(&open.sign(&agent.key))).text("channel", "on_site");
    desk.client().post(world.office(&format!("{here}/evidence"))).multipart(form).send().await.unwrap();
    let state = world.state(LAB).await;
    let (_, last) = state.announced.last().unwrap();
    assert_eq!((last.checked, last.channel, last.challenge.is_some()), (true, Channel::OnSite, false));
    assert_eq!(kinds(&world, LAB).await, [TaskKind::Contradiction]);
    let page = crate::world::crawl::words(&desk.page(&here).await);
    assert!(page.contains("Code from paper about serial number") && page.contains("signature checked"), "{page}");
    assert!(page.contains("A code from paper announces evidence of"), "{page}");
    world.round().await;
    let verified = counted(&world).await;
    assert_eq!((verified.bundles, verified.counts.counters["tasks_contradiction"]), (1, 1));
}

#[test]
fn a_code_is_read_back_as_scanners_give_it() {
    let bytes: Vec<u8> = (0..=255).collect();
    assert_eq!(stub_bytes(&format!("  {}\n", stub_text(&bytes))).unwrap(), bytes);
}
