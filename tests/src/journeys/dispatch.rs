//! Dispatch: gates first, only signed bytes, nothing lost when the clock or the carrier misbehave.

use crate::world::{
    World,
    maker::{AUTHOR, COORDINATOR, QUALITY, REGULATORY},
    story::{BRITISH, LAB, address},
};
use app::domain::{
    fact::{Fact, TaskKind},
    id::Digest,
    reconcile::Counter,
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn gates_hold_until_informed_or_overridden_with_a_reason() {
    let world = World::new(4).await;
    world.signed().await;
    let (app, action) = (&world.app, &world.story.action);
    let desk = world.desk(COORDINATOR).await;
    let seen = desk.post("/notice", &[("act", "dispatch")]).await;
    assert!(seen.status == 409 && ["DE", "FR", "GB"].iter().all(|c| seen.words().contains(c)), "{}", seen.words());
    assert_eq!(world.round().await.sent, 0);
    desk.done(
        "/scope",
        &[("act", "inform"), ("country", "DE"), ("country", "FR"), ("on", "12.01.2026"), ("reference", "report 1")],
    )
    .await;
    let refused = app.dispatch_notice(&world.staff(COORDINATOR), action).await.unwrap_err();
    assert!(
        refused.code == "dispatch.gates" && refused.outward.contains("GB") && !refused.outward.contains("DE"),
        "{refused}"
    );
    let open: Vec<String> = app.open_gates(action).await.unwrap().into_iter().map(|g| g.country).collect();
    for (who, reason, code) in [(COORDINATOR, "danger to life", "staff.role"), (REGULATORY, "  ", "response.invalid")] {
        assert_eq!(app.override_gates(&world.staff(who), action, &open, reason).await.unwrap_err().code, code);
    }
    app.override_gates(&world.staff(REGULATORY), action, &open, "public health: dispatch today, report follows")
        .await
        .unwrap();
    for who in [AUTHOR, QUALITY] {
        assert_eq!(app.dispatch_notice(&world.staff(who), action).await.unwrap_err().code, "staff.role", "{who}");
    }
    desk.done("/notice", &[("act", "dispatch")]).await;
    assert_eq!(world.round().await.sent, 3);
    assert!(
        desk.page("/scope").await.contains("public health: dispatch today, report follows"),
        "the reason stays to be read"
    );
}

/// Writes other bytes under a digest, of the same length, as somebody with the disk in hand could.
fn tamper(world: &World, digest: &Digest) {
    let name = digest.as_str();
    let path = world.path("blobs").join(&name[..2]).join(&name[2..4]).join(name);
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&path, bytes).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn bytes_that_nobody_signed_are_not_sent() {
    let world = World::new(6).await;
    let signed = world.signed().await;
    world.informed().await;
    let (app, action) = (&world.app, &world.story.action);
    let manifest = app.manifest(&signed).unwrap();
    let snapshot = app.snapshot(&manifest.scope).unwrap();
    let british = snapshot
        .consignees
        .iter()
        .find(|r| matches!(&r.listed, Fact::ConsigneeListed { number, .. } if number.as_str() == BRITISH))
        .unwrap();
    tamper(&world, &manifest.personal[&british.consignee]);
    let german = manifest.notices.iter().find(|n| n.lang.as_str() == "de").unwrap();
    tamper(&world, &german.digest);
    app.dispatch_notice(&world.staff(COORDINATOR), action).await.unwrap();
    let round = world.round().await;
    assert!(round.sent > 0 && round.failed >= 2, "{round:?}");
    for number in [BRITISH, LAB] {
        assert!(world.letters_to(&address(number)).is_empty(), "{number} got unsigned bytes");
        let stream = world.stream(number).await;
        let said = stream.iter().find_map(|f| match &f.fact {
            Fact::Undeliverable { answer, .. } => Some(answer.clone()),
            _ => None,
        });
        assert!(said.as_ref().is_some_and(|s| s.contains("not the one that was signed")), "{number}: {said:?}");
        let state = world.state(number).await;
        assert!(state.told_at.is_none() && state.tasks.values().any(|t| t.kind == TaskKind::Undeliverable));
    }
    let page = world.desk(COORDINATOR).await.page(&format!("/recipients/{}", world.id(BRITISH).await)).await;
    assert!(page.contains("signed"), "the office says why");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_carrier_that_is_gone_loses_nothing() {
    let world = World::new(4).await;
    world.signed().await;
    world.informed().await;
    std::fs::remove_dir_all(world.path("mail")).unwrap();
    world.app.dispatch_notice(&world.staff(COORDINATOR), &world.story.action).await.unwrap();
    let round = world.round().await;
    assert_eq!((round.sent, round.postponed, round.failed), (0, 3, 0));
    assert_eq!(world.app.store.waiting_parcels(&world.story.action).await.unwrap(), 3);
    std::fs::create_dir(world.path("mail")).unwrap();
    world.clock.forward_minutes(30);
    assert_eq!(world.round().await.sent, 3);
    assert_eq!(world.letters().len(), 3);
    assert_eq!(world.app.store.tally(&world.story.action).await.unwrap().get(Counter::ParcelsRepeated), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clock_set_back_loses_nothing_and_is_recorded() {
    let world = World::new(4).await;
    world.dispatched().await;
    let lab = world.lab(LAB);
    lab.read().await;
    let before = world.app.clock.now();
    world.clock.forward_minutes(-90);
    lab.answer("done", &[]).await;
    world.app.round("tests").await.unwrap();
    let stream = world.stream(LAB).await;
    let response = stream.iter().find(|f| matches!(f.fact, Fact::ResponseReceived { .. })).unwrap();
    assert_eq!(response.at, before, "time never goes back within a stream");
    assert_eq!(response.clock_behind_ms, Some(90 * 60 * 1000));
    assert!(stream.windows(2).all(|pair| pair[0].at <= pair[1].at));
    assert!(world.state(LAB).await.answered());
    world.clock.forward_minutes(120);
    world.round().await;
    assert_eq!(world.letters_to(&address(LAB)).len(), 2, "the receipt goes out once the clock is right");
    crate::world::authority::whole(&world.dossier().await);
}
