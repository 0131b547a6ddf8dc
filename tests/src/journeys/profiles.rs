//! What evidence stands on: the check profile, signed with the notice, handed out, superseded, withdrawn; the one that is
//! shipped; and a dossier in which something is shown without evidence.

use super::evidence::{count, serials, shown, world};
use crate::world::{
    World, authority,
    crawl::words,
    evidence::{Bmc, Checker, bundles, hardened, run, small_profile},
    maker::{AUTHOR, COORDINATOR, QUALITY, Seen},
    story::{self, LAB, PASSWORD},
};
use app::{
    domain::{
        approval::Role,
        fact::{EvidenceMethod, Fact, Stream},
        reconcile::Counter,
    },
    dossier::Verdict,
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_shipped_profile_goes_with_the_notice_and_judges() {
    let world = World::new(5).await;
    let manifest = world.signed().await;
    let release = world.app.manifest(&manifest).unwrap();
    let file = release.check_profile.expect("the signed manifest names the profile");
    world.informed().await;
    world.app.dispatch_notice(&world.staff(COORDINATOR), &world.story.action).await.unwrap();
    world.round().await;
    let (lab, agent) = (world.lab(LAB), Checker::new(1));
    let loaded = lab.profile().await;
    let signed = bmc::profile::open(&world.app.blobs.get(&file).unwrap()).unwrap();
    assert_eq!((&signed.sha256, signed.challenges.len()), (&loaded.sha256, 0), "what was signed is what is handed out");
    assert!(loaded.profile.hypothesis && shown(&lab).await.contains("Vermutung"));
    let own = serials(&world, LAB).await;
    let mut shut = run(&loaded, &own[0], Bmc::Closed, world.app.clock.now());
    shut.observations = hardened(&loaded.profile);
    let bytes = agent.seal(&loaded.profile, shut);
    let (_, json) = lab.call(bytes.clone()).await;
    let report = app::evidence::report(&bytes, &world.app.blobs.get(&file).unwrap(), &"en".into()).unwrap();
    assert_eq!(json["result"], "shown_done", "{json} {report:#?}");
    // A server that answers to IPMI and was asked for nothing else: what is required is not told, and that is no pass.
    let half = run(&loaded, &own[1], Bmc::Closed, world.app.clock.now());
    let (_, json) = lab.call(agent.seal(&loaded.profile, half)).await;
    assert_ne!(json["result"], "shown_done");
    let open = run(&loaded, &own[2], Bmc::Open, world.app.clock.now());
    let (_, json) = lab.call(agent.seal(&loaded.profile, open)).await;
    assert_eq!((json["result"].as_str(), json["outcome"].as_str()), (Some("open"), Some("open")));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_profile_has_versions_and_can_be_withdrawn() {
    let world = world().await;
    let (lab, agent) = (world.lab(LAB), Checker::new(1));
    let own = serials(&world, LAB).await;
    let old = lab.profile().await;
    let desk = world.desk(QUALITY).await;
    let publish = async |toml: String, password: &str| {
        let form = reqwest::multipart::Form::new()
            .part("file", reqwest::multipart::Part::bytes(toml.into_bytes()).file_name("check-profile.toml"))
            .text("password", password.to_owned())
            .text("code", desk.code().await);
        let request = desk.client().post(world.office("/evidence/profile")).header("accept-language", "en");
        Seen::of(request.multipart(form).send().await.unwrap()).await
    };
    let wrong = publish(small_profile("2.0.0").replace("IPMI-02", "IPMI-99"), PASSWORD).await;
    assert!(wrong.status == 422 && wrong.words().contains("line"), "{}", wrong.words());
    let changed = small_profile("1.0.0").replace("2027-12-31", "2027-12-30");
    let same = publish(changed, PASSWORD).await;
    assert!(same.status == 409 && same.words().contains("new version"), "{} {}", same.status, same.words());
    let session_alone = publish(small_profile("2.0.0"), "guessed").await;
    assert_eq!(session_alone.status, 409, "{}", session_alone.words());
    assert_eq!(lab.profile().await.profile.version, "1.0.0", "nothing was handed out");
    publish(small_profile("2.0.0"), PASSWORD).await.taken("a new version");
    let new = lab.profile().await;
    assert_eq!((new.profile.version.as_str(), new.challenges == old.challenges), ("2.0.0", true));
    let now = world.app.clock.now();
    let (_, json) = lab.call(agent.seal(&old.profile, run(&old, &own[0], Bmc::Closed, now))).await;
    assert_eq!(json["result"], "shown_done", "what was asked with the earlier version counts");
    let profile = old.sha256.clone();
    desk.done("/evidence/withdraw", &[("profile", &profile), ("reason", "it named the wrong port")]).await;
    let (status, json) = lab.call(agent.seal(&old.profile, run(&old, &own[1], Bmc::Closed, now))).await;
    assert_eq!((status, json["code"].as_str()), (409, Some("evidence.profile")));
    assert!(json["detail"].as_str().unwrap().contains("it named the wrong port"), "{json}");
    let nobody =
        world.desk(COORDINATOR).await.post("/evidence/withdraw", &[("profile", &new.sha256), ("reason", "x")]).await;
    assert!(nobody.status == 409 && nobody.words().contains("role"), "{} {}", nobody.status, nobody.words());
    assert_eq!(count(&world, Counter::UnitsShownDone).await, 1, "what was recorded stays recorded");
    let page = words(&desk.page("/evidence").await);
    assert!(page.contains("withdrawn: it named the wrong port") && page.contains("handed out now"), "{page}");
    world.round().await;
    let verified = authority::whole(&world.dossier().await);
    assert_eq!(verified.bundles, 1);
    let said: Vec<&str> = verified.signatures.iter().map(|(_, meaning)| meaning.as_str()).collect();
    assert!(said.len() == 3 && said[2].contains("shown done"), "the release twice, the profile once: {said:?}");
}

/// Sends the release back, drafts again with this profile, and lets everybody sign.
async fn drafted_again(world: &World, profile: Option<String>) {
    let (app, action) = (&world.app, &world.story.action);
    let quality = world.staff(QUALITY);
    app.reject_release(&quality, action, Role::QualitySignatory, "the profile asks for too little").await.unwrap();
    let mut draft = world.story.draft.clone();
    draft.check_profile = profile;
    draft.notice.revision += 1;
    app.revise_notice(&world.staff(AUTHOR), action, &draft).await.unwrap();
    let author = world.staff(AUTHOR);
    app.resolve_scope(&author, action).await.unwrap();
    let manifest = app.submit_release(&author, action, &|_, _| {}).await.unwrap();
    world.signed_by_both(&manifest).await;
    world.informed().await;
    app.dispatch_notice(&world.staff(COORDINATOR), action).await.unwrap();
    world.round().await;
}

/// A submitted action whose profile demands one thing.
async fn submitted() -> World {
    let mut story = story::of(5);
    story.draft.check_profile = Some(small_profile("1.0.0"));
    let world = World::of(story, None).await;
    world.submitted().await;
    world
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_profile_that_was_sent_back_is_never_handed_out() {
    let world = submitted().await;
    // A stricter one, with the version that the first one had: nobody ever saw that.
    let stricter = small_profile("1.0.0")
        .replace("required = true", "required = true\n[[check]]\nid = \"IPMI-01\"\nrequired = true");
    drafted_again(&world, Some(stricter)).await;
    let (lab, agent) = (world.lab(LAB), Checker::new(1));
    let loaded = lab.profile().await;
    assert_eq!((loaded.profile.version.as_str(), loaded.profile.checks.len()), ("1.0.0", 2));
    let state = world.app.action_state(&world.story.action).await.unwrap();
    let manifest = world.app.manifest(&state.submitted.clone().unwrap()).unwrap();
    assert_eq!(
        manifest.check_profile.as_ref(),
        state.profile().map(|p| &p.file),
        "what people signed is what is handed out"
    );
    // Evidence by the laxer one is not taken.
    let own = serials(&world, LAB).await;
    let mut laxer = run(&loaded, &own[0], Bmc::Closed, world.app.clock.now());
    laxer.profile.sha256 = ledger::Digest::of(small_profile("1.0.0").as_bytes()).to_string();
    let profile = bmc::profile::read(small_profile("1.0.0").as_bytes()).unwrap();
    let (_, json) = lab.call(agent.seal(&profile, laxer)).await;
    assert_eq!(json["code"], "evidence.profile", "{json}");
    authority::whole(&world.dossier().await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_release_without_a_profile_hands_out_none() {
    let world = submitted().await;
    drafted_again(&world, None).await;
    let lab = world.lab(LAB);
    assert!(!words(&lab.page("?lang=de").await).contains("Mit fieldcheck nachweisen"));
    assert_eq!(lab.get("evidence/profile").await.status, 404);
    authority::whole(&world.dossier().await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_profile_goes_with_the_next_release() {
    let world = submitted().await;
    drafted_again(&world, Some(small_profile("1.0.0"))).await;
    let (lab, agent) = (world.lab(LAB), Checker::new(1));
    let loaded = lab.profile().await;
    let own = serials(&world, LAB).await;
    let (_, json) =
        lab.call(agent.seal(&loaded.profile, run(&loaded, &own[0], Bmc::Closed, world.app.clock.now()))).await;
    assert_eq!(json["result"], "shown_done", "{json}");
    world.round().await;
    assert_eq!(authority::whole(&world.dossier().await).bundles_showing, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dossier_in_which_something_is_shown_without_evidence_is_broken() {
    let world = world().await;
    let (lab, agent) = (world.lab(LAB), Checker::new(1));
    let loaded = lab.profile().await;
    let own = serials(&world, LAB).await;
    lab.call(agent.seal(&loaded.profile, run(&loaded, &own[0], Bmc::Open, world.app.clock.now()))).await;
    world.round().await;
    assert_eq!(authority::whole(&world.dossier().await).bundles, 1);
    // Somebody with the database and the key writes a fact that no evidence bears out.
    let (id, state) = (world.id(LAB).await, world.state(LAB).await);
    let bundle = bundles(&world.stream(LAB).await).pop().unwrap();
    let unit = bundle.unit.clone().unwrap();
    let method = EvidenceMethod::Fieldcheck;
    let lie = Fact::EvidenceRecorded { unit, method, safe: true, evidence: bundle.evidence };
    world.write_alone(&world.story.action, Stream::Consignee(id), state.version, "lie", lie).await;
    world.round().await;
    match authority::judge(&world.dossier().await) {
        Verdict::Broken { place, what } => assert!(what.contains("evidence gives not safe"), "{place}: {what}"),
        other => panic!("{other:?}"),
    }
}
