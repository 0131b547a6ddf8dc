//! An update of an issued notice: both actions know each other, the old link leads on, earlier answers are shown and can be
//! signed again, and nobody is chased twice.

use crate::world::{
    World, authority,
    crawl::words,
    field,
    lab::{Form, Lab, form},
    maker::{AUTHOR, COORDINATOR},
    story::{self, BRITISH, DEALER, LAB, address},
};
use app::domain::{
    action::RecallClass,
    fact::{CarriedOver, Fact, Stream},
    id::ActionId,
    reconcile::Counter,
    response::Disposition,
};

const SIZE: usize = 5;
const COLLEAGUE: &str = "kollege@empfaenger.example";
const ADDED: &str = "T0900";

/// The list of the update: the British laboratory is gone, another one has come.
fn list() -> String {
    let list = story::list(SIZE);
    let kept: Vec<&str> = list.lines().filter(|line| !line.starts_with(BRITISH)).collect();
    let row = format!(
        "{ADDED};Labor Hinzugekommen;user;Probeweg 1;10000;Musterthal;DE;;;{};;20068232;00816270020637;DS77002;2024-02-01;",
        address(ADDED)
    );
    format!("{}\n{row}\n", kept.join("\n"))
}

async fn count(world: &World, action: &ActionId, counter: Counter) -> i64 {
    world.app.store.tally(action).await.unwrap().get(counter)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_update_takes_over_who_is_in_its_scope_and_old_links_lead_on() {
    let mut world = World::new(SIZE).await;
    world.dispatched().await;
    let (lab, british) = (world.lab(LAB), world.lab(BRITISH));
    let units = lab.units().await;
    let mut said = Form::new();
    for (place, (key, choice)) in units.iter().zip(["done", "later", "passed-on"]).enumerate() {
        said.extend([(format!("u{place}-key"), key.clone()), (format!("u{place}"), choice.to_owned())]);
    }
    said.push(("u2-to".into(), "Labor Nachfolge".into()));
    lab.post("devices", &said).await.taken("devices");
    lab.site().await;
    lab.sign("Dr. Petra Probe").await;
    lab.hand_over(&[&units[1]], COLLEAGUE).await;
    let readers = Lab::with(&lab.readers_link().await);
    world.round().await;
    let part = world.reader(COLLEAGUE);
    let old_api = lab.link.replace("/p/", "/api/p/");

    let first = world.updated(&list()).await;
    let next = world.story.action.clone();
    // A crash in the middle: one of the streams has its fact already, nothing else was written.
    let known = world.app.store.consignee_by_number(&first, &LAB.into()).await.unwrap().unwrap();
    let there = CarriedOver { action: next.clone(), consignee: world.id(LAB).await, revision: 2 };
    let stream = Stream::Consignee(known.consignee.clone());
    world.write_alone(&first, stream, known.version, "f-crashed", Fact::CarriedOver(there)).await;
    world.round().await;
    world.round().await;

    // The difference since the first notice was issued, of clauses and of scope.
    let desk = world.desk(AUTHOR).await;
    let seen = words(&desk.page("/notice/changes").await);
    for said in [
        "since revision 1 was issued",
        "auch Geräte einer weiteren Lieferung",
        "From the scope of revision 1 as issued",
    ] {
        assert!(seen.contains(said), "{said}: {seen}");
    }
    for said in ["Consignee added", "Consignee gone", "DS77002", "Labor Hinzugekommen", &story::name(2)] {
        assert!(seen.contains(said), "{said}: {seen}");
    }
    assert!(!seen.contains(&story::name(3)), "who stayed as it was is not named: {seen}");
    let scope = words(&desk.page("/scope/changes").await);
    assert!(scope.contains("From the scope of revision 1 as issued") && scope.contains("Consignee gone"), "{scope}");
    assert_eq!(desk.get("/scope/changes?from=7&to=1").await.status, 404);

    // Both know each other.
    let state = world.app.action_state(&first).await.unwrap();
    let [by] = state.superseded.as_slice() else { panic!("{:?}", state.superseded) };
    assert_eq!((&by.action, by.revision, by.carried), (&next, 2, 4), "all but the British laboratory");
    let of = world.app.action_state(&next).await.unwrap().continues.unwrap();
    assert_eq!((&of.action, of.revision), (&first, 1));
    let stream = world.app.store.stream(&first, &Stream::Consignee(known.consignee.clone())).await.unwrap();
    assert_eq!(stream.iter().filter(|r| matches!(r.fact, Fact::CarriedOver(_))).count(), 1, "once, whatever crashed");
    let desk = world.desk(COORDINATOR).await;
    let at = |action: &ActionId, page: &str| format!("{}/actions/{action}{page}", world.base);
    let old = desk.page(&at(&first, "")).await;
    assert!(
        old.contains(&format!("href=\"/actions/{next}\"")) && words(&old).contains("Updated by"),
        "{}",
        words(&old)
    );
    let new = desk.page(&at(&next, "")).await;
    assert!(
        new.contains(&format!("href=\"/actions/{first}\"")) && words(&new).contains("Update of"),
        "{}",
        words(&new)
    );
    let log = words(&desk.page(&at(&first, "/log")).await);
    assert!(log.contains("Superseded by revision 2") && log.contains("4 consignees are pursued there"), "{log}");
    let carried = desk.page(&at(&first, "/recipients?state=carried_over")).await;
    assert!(carried.contains(&story::name(3)) && !carried.contains(&story::name(2)), "{}", words(&carried));

    // The old link leads on, with the rights it had; looking changes nothing.
    let before = (world.sum().await, world.app.action_state(&first).await.unwrap().version);
    for page in ["?lang=en", "devices?lang=en", "notice?lang=en"] {
        let page = lab.page(page).await;
        assert!(words(&page).contains("There is a newer revision of this notice: revision 2 of"), "{}", words(&page));
        assert_eq!(world.leads_to(&page).as_ref(), Some(&world.lab_now(LAB).await.link));
    }
    let page = part.page("?lang=en").await;
    assert!(words(&page).contains("The main contact of your site has the link"), "{}", words(&page));
    assert_eq!(world.leads_to(&page), None, "a part leads nowhere");
    let page = readers.page("users?lang=en").await;
    let reading = Lab::with(&world.leads_to(&page).unwrap());
    assert!(reading.link.contains("-readers-") && reading.get("devices").await.status == 404);
    assert!(words(&reading.page("notice?lang=en").await).contains("Neu: auch Geräte"), "it reads the update");
    let page = british.page("?lang=en").await;
    assert!(words(&page).contains("does not concern the devices at your site"), "{}", words(&page));
    assert_eq!(world.leads_to(&page), None);
    let read: serde_json::Value =
        lab.client().get(format!("{old_api}/state")).send().await.unwrap().json().await.unwrap();
    let link = read["newer"]["link"].as_str().unwrap();
    assert_eq!((read["newer"]["revision"].as_u64(), read["newer"]["way"].as_str()), (Some(2), Some("link")));
    assert_eq!(link, world.lab_now(LAB).await.link);
    let after = (world.sum().await, world.app.action_state(&first).await.unwrap().version);
    assert_eq!(before, after, "GET changes no fact");

    // Earlier answers stand beside the units and count for nothing.
    let lab = world.lab_now(LAB).await;
    let page = lab.page("devices?lang=en").await;
    let seen = words(&page);
    assert!(seen.contains("Under revision 1, on ") && seen.contains("Dr. Petra Probe: Not yet"), "{seen}");
    assert!(seen.contains("Labor Nachfolge"), "{seen}");
    assert_eq!(count(&world, &next, Counter::UnitsSaidDone).await, 0);
    let office = words(&desk.page(&at(&next, &format!("/recipients/{}", world.id(LAB).await))).await);
    assert!(office.contains("Under revision 1, ") && office.contains("Dr. Petra Probe"), "{office}");

    // The same as before: a draft, which a person signs.
    let mut fields = form(&[("act", "before"), ("seen", &field(&page, "seen").unwrap()), ("u1", "done")]);
    fields.extend(lab.units().await.into_iter().enumerate().map(|(n, key)| (format!("u{n}-key"), key)));
    lab.post("devices", &fields).await.taken("the same as before");
    assert_eq!(count(&world, &next, Counter::Responses).await, 0, "not signed, not answered");
    assert!(!lab.page("devices?lang=en").await.contains("value=\"before\""), "nothing is left to be taken over");
    lab.site().await;
    lab.sign("Dr. Petra Probe").await;
    let state = world.state(LAB).await;
    let kinds: Vec<&str> = state.units.values().map(|u| u.disposition.as_ref().unwrap().word()).collect();
    let mut sorted = kinds.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, ["done", "done", "passed_on"], "what was typed stays, the rest is as before: {kinds:?}");
    let passed = state.units.values().find_map(|u| match &u.disposition {
        Some(Disposition::PassedOn { to }) => Some(to.clone()),
        _ => None,
    });
    let old = world.app.consignee_state(&first, &known.consignee).await.unwrap();
    assert!(
        old.units.values().all(|u| u.disposition != passed.clone().map(|to| Disposition::PassedOn { to })),
        "said anew"
    );

    // An erased name is gone from here, too.
    world.app.erase_person(&world.staff(crate::world::maker::REGULATORY), &first, &known.consignee).await.unwrap();
    let seen = words(&lab.page("devices?lang=en").await);
    assert!(
        seen.contains("Under revision 1, on ") && !seen.contains("Under revision 1, on January 12, 2026, Dr."),
        "{seen}"
    );
    world.all_whole([first, next]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_is_in_the_follow_up_is_chased_there_and_the_others_here() {
    let mut world = World::new(SIZE).await;
    world.dispatched().await;
    let post = story::by_post(SIZE);
    let first = world.updated(&list()).await;
    let next = world.story.action.clone();
    world.round().await;
    let calls = Counter::Tasks(app::domain::fact::TaskKind::Call);
    assert_eq!(count(&world, &first, calls).await, 0, "the letter to {post} is asked for in the follow-up");
    assert_eq!(count(&world, &next, calls).await, 1);
    for number in [LAB, DEALER, "T0003"] {
        assert_eq!((world.about(number, &first).len(), world.about(number, &next).len()), (1, 1), "{number}");
    }
    world.days(8).await;
    world.round().await;
    for number in [LAB, DEALER, "T0003"] {
        assert_eq!((world.about(number, &first).len(), world.about(number, &next).len()), (1, 2), "{number}");
    }
    assert_eq!(world.about(BRITISH, &first).len(), 2, "who is not in the follow-up is reminded of the first notice");
    assert_eq!(world.about(BRITISH, &next).len(), 0);
    assert_eq!((world.about(ADDED, &first).len(), world.about(ADDED, &next).len()), (0, 2));
    world.days(20).await;
    world.round().await;
    assert_eq!(count(&world, &first, calls).await, 1, "a call to the British laboratory, nobody else");
    let blockers = world.app.blockers(&first).await.unwrap();
    let of = |code: &str| blockers.iter().find(|b| b.code == code).map(|b| (b.count, b.acceptable));
    assert_eq!(of("closure.consignees-silent"), Some((1, true)), "{blockers:?}");
    assert_eq!(of("closure.consignees-carried-over"), Some((4, true)), "{blockers:?}");
    // A link that was taken away there is not given out by the old one.
    let there = world.lab_now(LAB).await.link;
    assert_eq!(
        Lab::with(&there.replace(next.as_str(), first.as_str())).get("").await.status,
        404,
        "none of another action"
    );
    let id = world.id(LAB).await;
    world.app.revoke_link(&world.staff(COORDINATOR), &next, &id, "lost").await.unwrap();
    let mail = world.about(LAB, &first).remove(0).link.unwrap();
    let page = Lab::with(&mail).page("?lang=en").await;
    assert!(words(&page).contains("was sent to your site with the newer revision"), "{}", words(&page));
    assert_eq!(world.leads_to(&page), None);
    // The first action can be closed with reasons; the follow-up goes on.
    world.story.action = first.clone();
    let id = world.id(BRITISH).await;
    world.app.declare_unreachable(&world.staff(COORDINATOR), &first, &id, "three tries").await.unwrap();
    world.close().await.unwrap();
    authority::whole(&world.dossier().await);
}

/// Written as by a version that left reminders in the outbox: the fact alone.
async fn carried_over_alone(world: &World, first: &ActionId, number: &str) {
    let known = world.app.store.consignee_by_number(first, &number.into()).await.unwrap().unwrap();
    let there = CarriedOver { action: world.story.action.clone(), consignee: world.id(number).await, revision: 2 };
    let fact = Fact::CarriedOver(there);
    let stream = Stream::Consignee(known.consignee.clone());
    world.write_alone(first, stream, known.version, "f-alone", fact).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reminder_that_waits_when_the_update_is_issued_does_not_go_out() {
    let mut world = World::new(SIZE).await;
    world.dispatched().await;
    // The mail server is gone for a day: reminders wait, and the update is issued meanwhile.
    std::fs::rename(world.path("mail"), world.path("away")).unwrap();
    world.days(8).await;
    let first = world.story.action.clone();
    assert_eq!(world.app.store.waiting_parcels(&first).await.unwrap(), 4, "all but the one without an address");
    // Another worker has them in hand, so that nothing but the fact's own transaction can take them out of the outbox.
    world.clock.forward_minutes(60);
    let (now, lease) = (world.clock.clock().now(), jiff::SignedDuration::from_hours(2));
    assert_eq!(world.app.store.lease_parcels(now, lease, "other", 9).await.unwrap().len(), 4);
    world.updated(&list()).await;
    carried_over_alone(&world, &first, "T0003").await;
    world.round().await;
    let left = world.app.store.waiting_parcels(&first).await.unwrap();
    assert_eq!(left, 2, "that of the British laboratory, which is pursued here, and the one that was left");
    std::fs::rename(world.path("away"), world.path("mail")).unwrap();
    world.clock.forward_minutes(24 * 60);
    let round = world.round().await;
    assert_eq!(world.app.store.waiting_parcels(&first).await.unwrap(), 0, "{round:?}");
    for number in [LAB, DEALER, "T0003"] {
        let next = world.about(number, &world.story.action).len();
        assert_eq!((world.about(number, &first).len(), next), (1, 1), "{number}");
    }
    assert_eq!(world.about(BRITISH, &first).len(), 2);
    world.story.action = first;
    authority::whole(&world.dossier().await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reminders_in_one_mail_leave_out_who_is_pursued_in_the_update() {
    // Two sites with one address, in a class whose reminders go in one mail a day.
    let mut story = story::of(SIZE);
    let records = String::from_utf8(story.records[0].bytes.clone()).unwrap();
    story.records[0].bytes = records.replace(&address("T0003"), &address(BRITISH)).into_bytes();
    let mut world = World::of(story, None).await;
    world.dispatched().await;
    let first = world.story.action.clone();
    world.app.set_class(&world.staff(AUTHOR), &first, RecallClass::Two, "as assessed").await.unwrap();
    std::fs::rename(world.path("mail"), world.path("away")).unwrap();
    world.days(8).await;
    world.updated(&list()).await;
    carried_over_alone(&world, &first, "T0003").await;
    std::fs::rename(world.path("away"), world.path("mail")).unwrap();
    world.clock.forward_minutes(24 * 60);
    world.round().await;
    let mails = world.about(BRITISH, &first);
    assert_eq!(mails.len(), 3, "two notices and one reminder");
    let id = world.app.store.consignee_by_number(&first, &"T0003".into()).await.unwrap().unwrap();
    assert_eq!(world.app.store.waiting_parcels(&first).await.unwrap(), 0);
    assert_eq!(world.app.consignee_state(&first, &id.consignee).await.unwrap().ladder_step, 0, "nobody reminded it");
    assert!(mails[2].text.contains("code T0002") && !mails[2].text.contains("T0003"), "{}", mails[2].text);
}
