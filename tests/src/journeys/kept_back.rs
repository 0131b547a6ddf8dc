//! Evidence that comes late, was kept back, or answers what is used up: good news has to be newer than what is known, bad news
//! always counts.

use super::evidence::{count, counted, kinds, serials, shown, world};
use crate::world::{
    World,
    evidence::{Bmc, Checker, bundles, run},
    lab::Lab,
    maker::COORDINATOR,
    story::LAB,
};
use app::domain::{evidence::EvidenceDoubt, fact::TaskKind, reconcile::Counter};
use bmc::profile::Opened;
use serde_json::Value;

/// A bundle whose run ended this many minutes from now.
fn sealed(world: &World, loaded: &Opened, serial: &str, bmc: Bmc, minutes: i64) -> Vec<u8> {
    let at = world.app.clock.now() + jiff::SignedDuration::from_mins(minutes);
    Checker::new(1).seal(&loaded.profile, run(loaded, serial, bmc, at))
}

/// What a program is told.
async fn told(lab: &Lab, bytes: Vec<u8>) -> (u16, String, Value) {
    let (status, json) = lab.call(bytes).await;
    let result = json["result"].as_str().or(json["code"].as_str()).unwrap_or_default().to_owned();
    (status, result, json["doubts"].clone())
}

async fn last(world: &World) -> Vec<EvidenceDoubt> {
    bundles(&world.stream(LAB).await).pop().unwrap().doubts
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pass_that_was_kept_back_shows_nothing() {
    let world = world().await;
    let lab = world.lab(LAB);
    let (loaded, serial) = (lab.profile().await, serials(&world, LAB).await[0].clone());
    let kept_back = sealed(&world, &loaded, &serial, Bmc::Closed, 0);
    let fails = sealed(&world, &loaded, &serial, Bmc::Open, 1);
    let later = sealed(&world, &loaded, &serial, Bmc::Closed, 2);
    assert_eq!(told(&lab, fails).await.1, "open");
    let (status, result, doubts) = told(&lab, kept_back).await;
    assert_eq!((status, result.as_str(), doubts), (200, "kept", serde_json::json!(["older_than_known"])));
    assert_eq!(count(&world, Counter::UnitsShownDone).await, 0);
    let page = shown(&lab).await;
    assert!(page.contains("endete vor dem, was über dieses Gerät schon bekannt ist"), "{page}");
    assert_eq!(told(&lab, later).await.1, "shown_done", "the same challenge, asked after the measures");
    world.round().await;
    let verified = counted(&world).await;
    assert_eq!((verified.bundles, verified.bundles_showing), (3, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_engineer_saw_is_not_undone_by_what_was_asked_before() {
    let world = world().await;
    let lab = world.lab(LAB);
    let (loaded, serial) = (lab.profile().await, serials(&world, LAB).await[0].clone());
    let before = sealed(&world, &loaded, &serial, Bmc::Closed, -5);
    let unit = world.state(LAB).await.units_by_serial(&serial)[0].listed.unit.clone();
    let desk = world.desk(COORDINATOR).await;
    let here = format!("/recipients/{}", world.id(LAB).await);
    let seen = [("act", "evidence"), ("unit", unit.as_str()), ("safe", "no"), ("note", "the port answers")];
    desk.done(&here, &seen).await;
    assert_eq!(told(&lab, before).await.1, "kept");
    assert_eq!(last(&world).await, [EvidenceDoubt::OlderThanKnown]);
    world.clock.forward_minutes(60);
    let after = sealed(&world, &loaded, &serial, Bmc::Closed, 0);
    assert_eq!(told(&lab, after).await.1, "shown_done");
    world.round().await;
    counted(&world).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn bad_news_counts_even_with_a_challenge_that_is_used_up() {
    let world = world().await;
    let lab = world.lab(LAB);
    let (loaded, serial) = (lab.profile().await, serials(&world, LAB).await[0].clone());
    assert_eq!(told(&lab, sealed(&world, &loaded, &serial, Bmc::Closed, 0)).await.1, "shown_done");
    // Who keeps watching has the profile it once loaded; an update opens the port again.
    assert_eq!(told(&lab, sealed(&world, &loaded, &serial, Bmc::Full, 1)).await.1, "undecided");
    let (status, result, doubts) = told(&lab, sealed(&world, &loaded, &serial, Bmc::Open, 2)).await;
    assert_eq!((status, result.as_str(), doubts), (200, "open", serde_json::json!([])));
    assert_eq!(last(&world).await, [EvidenceDoubt::UsedChallenge]);
    assert_eq!((kinds(&world, LAB).await, count(&world, Counter::UnitsShownDone).await), (vec![TaskKind::Reopened], 0));
    let page = shown(&lab).await;
    assert!(page.contains("Es war schon nachgewiesen"), "{page}");
    // Good news with it is not taken: it needs the next challenge.
    let (status, code, _) = told(&lab, sealed(&world, &loaded, &serial, Bmc::Closed, 3)).await;
    assert_eq!((status, code.as_str()), (409, "evidence.challenge-used"));
    let next = lab.profile().await;
    assert_eq!(told(&lab, sealed(&world, &next, &serial, Bmc::Closed, 4)).await.1, "shown_done");
    assert_eq!(kinds(&world, LAB).await, []);
    world.round().await;
    let verified = counted(&world).await;
    assert_eq!((verified.bundles, verified.bundles_showing), (4, 2));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_colleague_could_not_place_counts_by_the_main_link() {
    let world = world().await;
    let lab = world.lab(LAB);
    let (loaded, own) = (lab.profile().await, serials(&world, LAB).await);
    let units = lab.units().await;
    lab.hand_over(&[&units[1]], "kollegin@empfaenger.example").await;
    world.round().await;
    let colleague = world.reader("kollegin@empfaenger.example");
    let bundle = sealed(&world, &loaded, &own[0], Bmc::Closed, 0);
    assert_eq!(told(&colleague, bundle.clone()).await.1, "kept", "not in her part");
    assert_eq!(told(&lab, bundle.clone()).await.1, "shown_done");
    let (_, json) = lab.call(bundle).await;
    assert_eq!((json["already"].as_bool(), json["result"].as_str()), (Some(true), Some("shown_done")));
    world.round().await;
    let verified = counted(&world).await;
    assert_eq!((verified.bundles, verified.bundles_showing), (2, 1));
}
