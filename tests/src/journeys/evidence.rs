//! Evidence of fieldcheck through the doors: loaded profile, bundles handed in, judged again, counted or kept with a reason.

use crate::world::{
    World, authority,
    crawl::words,
    evidence::{Bmc, Checker, bundles, certificate, guid, run, small_profile},
    lab::Lab,
    maker::{AUDITOR, COORDINATOR, Seen},
    story::{self, BRITISH, LAB},
};
use app::domain::{
    evidence::EvidenceDoubt,
    fact::{TaskKind, Who},
    id::Digest,
    reconcile::Counter,
};
use bmc::{profile::Opened, run::Phase};
use serde_json::Value;

/// A dispatched action whose profile demands one thing.
pub(crate) async fn world() -> World {
    let mut story = story::of(5);
    story.draft.check_profile = Some(small_profile("1.0.0"));
    let world = World::of(story, None).await;
    world.dispatched().await;
    world
}

pub(crate) async fn serials(world: &World, number: &str) -> Vec<String> {
    world.state(number).await.units.values().filter_map(|u| u.serial().map(str::to_owned)).collect()
}

pub(super) async fn count(world: &World, counter: Counter) -> i64 {
    world.app.store.tally(&world.story.action).await.unwrap().get(counter)
}

/// The dossier verifies, and strangers count it alike.
pub(super) async fn counted(world: &World) -> app::dossier::Verified {
    let dossier = world.dossier().await;
    crate::durable::recount::agrees(&dossier);
    authority::whole(&dossier)
}

pub(super) async fn kinds(world: &World, number: &str) -> Vec<TaskKind> {
    world.state(number).await.tasks.values().map(|t| t.kind).collect()
}

/// The page "show it" in German.
pub(super) async fn shown(lab: &Lab) -> String {
    words(&lab.page("evidence?lang=de").await)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_laboratory_shows_that_its_server_refuses_strangers() {
    let world = world().await;
    let (lab, agent) = (world.lab(LAB), Checker::new(1));
    let before = world.sum().await;
    assert!(words(&lab.page("?lang=de").await).contains("Mit fieldcheck nachweisen"));
    let loaded = lab.profile().await;
    let own = serials(&world, LAB).await;
    assert_eq!(loaded.challenges.keys().cloned().collect::<Vec<_>>(), own, "a challenge for each of its own, no other");
    let page = shown(&lab).await;
    let command =
        format!("fieldcheck check ADRESSE --profile FSN2025-1682-fieldcheck.json --serial {} --phase verify", own[0]);
    assert!(page.contains(&command) && page.contains(&loaded.key.fingerprint()), "{page}");
    assert!(page.contains("noch kein Nachweis"), "{page}");
    assert_eq!(world.sum().await, before, "looking and loading record nothing");
    the_letter_says_the_same(&world, &loaded);
    // Before the measures it is open, after them it is not; both runs answer the challenge of one download.
    let now = world.app.clock.now();
    let assess = bmc::Run { phase: Phase::Assess, ..run(&loaded, &own[0], Bmc::Open, now) };
    let first = agent.seal(&loaded.profile, assess);
    lab.hand_in(&[("first.dsse.json", first.clone())]).await.taken("the first run");
    let page = shown(&lab).await;
    assert!(page.contains("Nicht nachgewiesen: bei der letzten Prüfung war Zugang offen"), "{page}");
    assert!(page.contains("IPMI-02") && page.contains("Status 00"), "what was seen: {page}");
    assert_eq!(count(&world, Counter::UnitsShownDone).await, 0);
    world.clock.forward_minutes(60);
    let now = world.app.clock.now();
    let second = agent.seal(&loaded.profile, run(&loaded, &own[0], Bmc::Closed, now));
    lab.hand_in(&[("second.dsse.json", second.clone())]).await.taken("the second run");
    let page = shown(&lab).await;
    assert!(page.contains("Nachgewiesen durch fieldcheck") && page.contains("VEX"), "{page}");
    assert_eq!((count(&world, Counter::UnitsShownDone).await, count(&world, Counter::Bundles).await), (1, 2));
    // The same again is said to be there; another one with the same challenge is not taken; the next download has the next.
    let again = lab.hand_in(&[("second.dsse.json", second.clone())]).await;
    assert!(again.status == 200 && again.words().contains("schon eingegangen"), "{}", again.words());
    let other =
        agent.seal(&loaded.profile, run(&loaded, &own[0], Bmc::Closed, now + jiff::SignedDuration::from_secs(5)));
    let used = lab.hand_in(&[("other.dsse.json", other)]).await;
    assert!(used.status == 422 && used.words().contains("schon beantwortet"), "{}", used.words());
    let next = lab.profile().await;
    assert_ne!(next.challenges[&own[0]], loaded.challenges[&own[0]]);
    assert_eq!(next.challenges[&own[1]], loaded.challenges[&own[1]]);
    assert_eq!(count(&world, Counter::Bundles).await, 2, "refused and repeated ones are not recorded");

    world.round().await;
    the_office_sees_it(&world, &own[0]).await;
    let vex = lab.get(&format!("evidence/vex/{}", own[0])).await;
    let vex: Value = serde_json::from_str(&vex.html).unwrap();
    assert_eq!(vex["document"]["category"], "csaf_vex");
    assert_eq!(lab.get(&format!("evidence/vex/{}", own[1])).await.status, 404, "the other one is not shown");
    world.round().await;
    let dossier = world.dossier().await;
    let verified = authority::whole(&dossier);
    assert_eq!((verified.bundles, verified.bundles_showing), (2, 1));
    let files = authority::files(&dossier);
    let kept = format!("evidence/{}.json", digest(&second));
    assert_eq!(files.get(&kept), Some(&second), "the bytes as they came");
    assert!(files.keys().any(|name| name.starts_with("profiles/")));
}

fn digest(bytes: &[u8]) -> Digest {
    Digest::from_bytes(ledger::Digest::of(bytes).as_bytes())
}

/// The personal pages print fingerprint and challenges, for whoever has only the letter.
fn the_letter_says_the_same(world: &World, loaded: &Opened) {
    let text = world.letter_text(LAB);
    assert!(text.contains(&loaded.key.fingerprint()), "{text}");
    for challenge in loaded.challenges.values() {
        let groups: Vec<&str> = (0..32).step_by(4).map(|at| &challenge[at..at + 4]).collect();
        assert!(text.contains(&groups.join(" ")), "{challenge} is not in {text}");
    }
}

async fn the_office_sees_it(world: &World, serial: &str) {
    let desk = world.desk(COORDINATOR).await;
    let id = world.id(LAB).await;
    let page = desk.page(&format!("/recipients/{id}")).await;
    let said = words(&page);
    assert!(
        said.contains("counts: shown done") && said.contains("The serial number is what the operator stated"),
        "{said}"
    );
    let evidence = bundles(&world.stream(LAB).await).pop().unwrap().evidence;
    let details = words(&desk.page(&format!("/recipients/{id}/evidence/{evidence}")).await);
    for part in [
        "IPMI-02",
        "required",
        "over the network, as a stranger",
        "What it does not prove",
        "no. 1 of this device",
        serial,
    ] {
        assert!(details.contains(part), "{part} is missing: {details}");
    }
    assert_eq!(desk.bytes(&format!("/recipients/{id}/files/{evidence}")).await.first(), Some(&b'{'));
    let vex: Value = serde_json::from_slice(&desk.bytes(&format!("/recipients/{id}/vex/{serial}")).await).unwrap();
    let unit = &vex["product_tree"]["full_product_names"][0]["product_identification_helper"];
    assert_eq!(unit["serial_numbers"][0], serial);
    let log = words(&desk.page("/log").await);
    assert!(log.contains("judged again: access without a password is refused"), "{log}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_no_evidence_of_this_notice_is_refused_and_leaves_nothing() {
    let world = world().await;
    let (lab, agent) = (world.lab(LAB), Checker::new(1));
    let loaded = lab.profile().await;
    let serial = serials(&world, LAB).await[0].clone();
    let plain = || run(&loaded, &serial, Bmc::Closed, world.app.clock.now());
    let good = agent.seal(&loaded.profile, plain());
    let before = world.sum().await;

    // Its contents with the signature of other contents.
    let mut swapped: Value = serde_json::from_slice(&good).unwrap();
    let later = run(&loaded, &serial, Bmc::Closed, world.app.clock.now() + jiff::SignedDuration::from_secs(9));
    let later: Value = serde_json::from_slice(&agent.seal(&loaded.profile, later)).unwrap();
    swapped["signatures"] = later["signatures"].clone();
    let swapped = serde_json::to_vec(&swapped).unwrap();
    let mut foreign = plain();
    foreign.notice = "FSN2024-0001".into();
    let mut strange = plain();
    strange.profile.sha256 = "ab".repeat(32);
    let mut nameless = plain();
    nameless.serial = None;
    let cases = [
        ("evidence.notice", agent.seal(&loaded.profile, foreign), "anderen Mitteilung"),
        ("evidence.profile", agent.seal(&loaded.profile, strange), "nicht ausgegeben"),
        ("evidence.serial", agent.seal(&loaded.profile, nameless), "keine Seriennummer"),
        ("evidence.signature", swapped, "nachdem er unterschrieben war"),
        ("evidence.unreadable", b"{\"payload\": 1}".to_vec(), "kein Nachweis"),
        ("evidence.unreadable", b"Guten Tag".to_vec(), "kein Nachweis"),
        ("evidence.unreadable", vec![b'{'; 3 << 20], "kein Nachweis"),
    ];
    for (code, bytes, said) in cases {
        let seen = lab.hand_in(&[("file.json", bytes.clone())]).await;
        assert_eq!(seen.status, 422, "{code}: {}", seen.words());
        assert!(seen.words().contains(said) && seen.words().contains("nicht angenommen"), "{code}: {}", seen.words());
        let (status, json) = lab.call(bytes).await;
        assert!(status == 409 || status == 422, "{code}: {status}");
        assert_eq!(json["code"], code, "{json}");
        assert!(!json["message"].as_str().unwrap().is_empty());
    }
    let nothing = lab.hand_in(&[("", Vec::new())]).await;
    assert!(nothing.status == 422 && nothing.html.contains("href=\"#files\""), "{}", nothing.words());
    assert_eq!(world.sum().await, before, "nothing was recorded");
    // One that cannot be taken does not keep the others out.
    let seen = lab.hand_in(&[("no.txt", b"Guten Tag".to_vec()), ("good.dsse.json", good)]).await;
    assert!(seen.status == 422 && seen.words().contains("als erledigt nachgewiesen"), "{}", seen.words());
    assert_eq!(count(&world, Counter::UnitsShownDone).await, 1);
    let (status, json) = Lab::with(&format!("{}x", lab.link)).call(b"{}".to_vec()).await;
    assert_eq!((status, json["code"].as_str()), (404, Some("link.unknown")));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_does_not_count_is_kept_and_says_why() {
    use EvidenceDoubt as D;
    let world = world().await;
    let (lab, agent) = (world.lab(LAB), Checker::new(1));
    let loaded = lab.profile().await;
    let own = serials(&world, LAB).await;
    let now = world.app.clock.now();
    let closed = |serial: &str| run(&loaded, serial, Bmc::Closed, now);
    let mut without = closed(&own[0]);
    without.challenge = None;
    let mut other = closed(&own[0]);
    other.challenge = Some(loaded.challenges[&own[1]].clone());
    let mut ahead = closed(&own[0]);
    ahead.finished = now + jiff::SignedDuration::from_hours(50);
    let mut early = closed(&own[0]);
    early.finished = now - jiff::SignedDuration::from_hours(50);
    let full = run(&loaded, &own[1], Bmc::Full, now);
    let cases = [
        (agent.seal(&loaded.profile, without), "kept", vec![D::NoChallenge], "challenge) fehlt"),
        (agent.seal(&loaded.profile, other), "kept", vec![D::OtherChallenge], "nicht für dieses Gerät ausgegeben"),
        (agent.seal(&loaded.profile, ahead), "kept", vec![D::ClockAhead], "in der Zukunft"),
        (agent.seal(&loaded.profile, early), "kept", vec![D::BeforeNotice], "älter als die Mitteilung"),
        (agent.seal(&loaded.profile, full), "undecided", vec![], "nicht zu erkennen"),
    ];
    for (place, (bytes, result, doubts, said)) in cases.into_iter().enumerate() {
        let (status, json) = lab.call(bytes.clone()).await;
        assert_eq!((status, json["result"].as_str()), (200, Some(result)), "{json}");
        let last = bundles(&world.stream(LAB).await).pop().unwrap();
        assert_eq!((last.doubts, place + 1), (doubts, bundles(&world.stream(LAB).await).len()));
        let page = shown(&lab).await;
        assert!(page.contains(said), "{said}: {page}");
        let (_, again) = lab.call(bytes).await;
        assert_eq!((again["already"].as_bool(), again["result"].as_str()), (Some(true), Some(result)));
    }
    assert_eq!(count(&world, Counter::UnitsShownDone).await, 0);
    assert_eq!(kinds(&world, LAB).await, [], "good news that does not count is no work");
    // A serial number of somebody else: a question of scope, the evidence is kept.
    let seen = lab.hand_in(&[("foreign.dsse.json", agent.seal(&loaded.profile, closed("FREMD-1")))]).await;
    assert!(seen.status == 200 && seen.words().contains("nicht in unserer Liste"), "{}", seen.words());
    assert_eq!(kinds(&world, LAB).await, [TaskKind::UnknownSerial]);

    // A verdict that its own bytes do not bear out: found, never safe, work.
    let forged = agent.forge(&loaded.profile, run(&loaded, &own[2], Bmc::Open, now));
    let seen = lab.hand_in(&[("forged.dsse.json", forged)]).await;
    assert!(seen.status == 200 && seen.words().contains("anderes Ergebnis"), "{}", seen.words());
    let last = bundles(&world.stream(LAB).await).pop().unwrap();
    assert_eq!(last.doubts, [D::SaysOtherwise]);
    assert!(kinds(&world, LAB).await.contains(&TaskKind::Contradiction));
    assert_eq!(count(&world, Counter::UnitsShownDone).await, 0);
    let desk = world.desk(COORDINATOR).await;
    let page = words(&desk.page("/evidence").await);
    assert!(page.contains("Contradiction") && page.contains("Unknown serial number"), "{page}");
    let details = words(&desk.page(&format!("/recipients/{}/evidence/{}", world.id(LAB).await, last.evidence)).await);
    assert!(details.contains("IPMI-02: the file says “in order”, its recordings give “not in order”"), "{details}");
    world.round().await;
    let verified = counted(&world).await;
    assert_eq!((verified.bundles, verified.bundles_showing), (7, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_check_that_fails_against_what_is_said_and_against_what_was_shown() {
    let world = world().await;
    let (lab, agent) = (world.lab(LAB), Checker::new(1));
    let own = serials(&world, LAB).await;
    lab.answer("done", &[]).await;
    let loaded = lab.profile().await;
    let at = |minutes| world.app.clock.now() + jiff::SignedDuration::from_mins(minutes);
    lab.hand_in(&[("a.json", agent.seal(&loaded.profile, run(&loaded, &own[0], Bmc::Open, at(0))))])
        .await
        .taken("open");
    assert_eq!(kinds(&world, LAB).await, [TaskKind::Contradiction], "says done, the check fails");
    let page = words(&world.desk(COORDINATOR).await.page(&format!("/recipients/{}", world.id(LAB).await)).await);
    assert!(
        page.contains("Contradiction: what was said does not fit what was checked") && page.contains("counts: open"),
        "{page}"
    );
    lab.hand_in(&[("b.json", agent.seal(&loaded.profile, run(&loaded, &own[0], Bmc::Closed, at(1))))])
        .await
        .taken("closed");
    assert_eq!(kinds(&world, LAB).await, [], "shown: nothing contradicts any more");

    // A British laboratory has said nothing; what it showed falls open after an update.
    let (british, other) = (world.lab(BRITISH), Checker::new(2));
    let serial = serials(&world, BRITISH).await[0].clone();
    let loaded = british.profile().await;
    let shut = other.seal(&loaded.profile, run(&loaded, &serial, Bmc::Closed, at(0)));
    british.hand_in(&[("c.json", shut)]).await.taken("closed");
    let loaded = british.profile().await;
    let fell = other.seal(&loaded.profile, run(&loaded, &serial, Bmc::Open, at(0)));
    british.hand_in(&[("d.json", fell)]).await.taken("open again");
    assert_eq!(kinds(&world, BRITISH).await, [TaskKind::Reopened]);
    let page = words(&british.page("evidence?lang=en").await);
    assert!(page.contains("It was shown before. The latest evidence says otherwise."), "{page}");
    assert_eq!(count(&world, Counter::Tasks(TaskKind::Reopened)).await, 1);
    let desk = world.desk(AUDITOR).await;
    assert!(words(&desk.page("/evidence").await).contains("Open again: was shown done"));
    assert!(words(&desk.page("/closing").await).contains("1 device that was shown done is open again"));
    world.round().await;
    let verified = counted(&world).await;
    assert_eq!((verified.bundles, verified.counts.counters["tasks_reopened"]), (4, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_certificate_on_two_servers_and_a_second_key_are_noticed() {
    let world = world().await;
    let (lab, british, agent) = (world.lab(LAB), world.lab(BRITISH), Checker::new(1));
    let (own, theirs) = (serials(&world, LAB).await, serials(&world, BRITISH).await);
    let now = world.app.clock.now();
    let with = |loaded: &Opened, serial: &str, der: &[u8]| {
        let mut run = run(loaded, serial, Bmc::Closed, now);
        run.observations.push(certificate(der));
        run
    };
    let loaded = lab.profile().await;
    lab.hand_in(&[("a.json", agent.seal(&loaded.profile, with(&loaded, &own[0], b"shipped")))]).await.taken("first");
    assert_eq!(kinds(&world, LAB).await, []);
    let loaded = british.profile().await;
    let same = Checker::new(2).seal(&loaded.profile, with(&loaded, &theirs[0], b"shipped"));
    british.hand_in(&[("b.json", same)]).await.taken("the same certificate");
    assert_eq!(kinds(&world, BRITISH).await, [TaskKind::SharedIdentity], "noticed where it came second");
    assert_eq!(count(&world, Counter::UnitsShownDone).await, 2, "a remark: both are shown");
    let page = words(&world.desk(COORDINATOR).await.page("/evidence").await);
    let leaf = ledger::Digest::of(b"shipped").to_string();
    assert!(page.contains(&leaf) && page.contains(&own[0]) && page.contains(&theirs[0]), "{page}");
    world.app.store.rebuild_views(&world.story.action).await.unwrap();
    assert_eq!(
        world.app.store.shared_identities(&world.story.action).await.unwrap().len(),
        2,
        "rebuilt from the facts"
    );
    // One BMC behind two serial numbers is one device, or was mixed up. What is known of others is the maker's alone, and so
    // is that another key than the first of the site signed.
    for (serial, key) in [(&own[1], 1), (&own[2], 3)] {
        let loaded = lab.profile().await;
        let mut run = with(&loaded, serial, serial.as_bytes());
        run.observations.push(guid(b"one BMC, two labs"[..16].try_into().unwrap()));
        let (_, json) = lab.call(Checker::new(key).seal(&loaded.profile, run)).await;
        assert_eq!(
            (json["result"].as_str(), json["doubts"].as_array().unwrap().len()),
            (Some("shown_done"), 0),
            "{json}"
        );
    }
    assert_eq!(
        bundles(&world.stream(LAB).await).pop().unwrap().doubts,
        [EvidenceDoubt::OtherKey, EvidenceDoubt::SharedBmc]
    );
    assert_eq!(world.state(LAB).await.keys.len(), 2);
    assert_eq!(kinds(&world, LAB).await, [TaskKind::SharedIdentity]);
    world.round().await;
    counted(&world).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn evidence_by_mail_and_a_colleague_with_a_part() {
    let world = world().await;
    let (lab, agent) = (world.lab(LAB), Checker::new(1));
    let loaded = lab.profile().await;
    let own = serials(&world, LAB).await;
    let bundle = agent.seal(&loaded.profile, run(&loaded, &own[0], Bmc::Closed, world.app.clock.now()));
    let mail = format!(
        "From: it@labor.example\r\nTo: maker@maker.example\r\nMIME-Version: 1.0\r\n\
        Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nanbei\r\n--b\r\n\
        Content-Type: application/json\r\nContent-Disposition: attachment; filename=\"x.dsse.json\"\r\n\r\n{}\r\n--b--\r\n",
        String::from_utf8(bundle.clone()).unwrap()
    );
    let desk = world.desk(COORDINATOR).await;
    let at = format!("/recipients/{}/evidence", world.id(LAB).await);
    let upload = |bytes: Vec<u8>| {
        let part = reqwest::multipart::Part::bytes(bytes).file_name("mail.eml");
        let form = reqwest::multipart::Form::new().part("files", part).text("channel", "mail");
        desk.client().post(world.office(&at)).header("accept-language", "en").multipart(form).send()
    };
    let refused = Seen::of(upload(b"From: a@b.example\r\n\r\nno evidence\r\n".to_vec()).await.unwrap()).await;
    assert!(refused.status == 422 && refused.words().contains("no evidence is attached"), "{}", refused.words());
    Seen::of(upload(mail.into_bytes()).await.unwrap()).await.taken("a mail with evidence");
    let last = bundles(&world.stream(LAB).await).pop().unwrap();
    assert_eq!((last.decides(), last.channel), (Some(true), app::domain::response::Channel::Mail));
    assert!(matches!(world.stream(LAB).await.last().unwrap().who, Who::Staff(_)));
    // Whoever got a part sees and shows that part only.
    let units = lab.units().await;
    lab.hand_over(&[&units[1]], "kollegin@empfaenger.example").await;
    world.round().await;
    let colleague = world.reader("kollegin@empfaenger.example");
    let theirs = colleague.profile().await;
    assert_eq!(theirs.challenges.keys().collect::<Vec<_>>(), [&own[1]]);
    let (_, json) =
        colleague.call(agent.seal(&loaded.profile, run(&loaded, &own[2], Bmc::Closed, world.app.clock.now()))).await;
    assert_eq!((json["result"].as_str(), json["doubts"][0].as_str()), (Some("kept"), Some("unknown_serial")));
    let (_, json) =
        colleague.call(agent.seal(&theirs.profile, run(&theirs, &own[1], Bmc::Closed, world.app.clock.now()))).await;
    assert_eq!(json["result"], "shown_done");
}
