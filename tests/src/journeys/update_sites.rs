//! Sites that a distributor names again under an update of the notice: its earlier answers stand beside the unit, and nobody is
//! chased under both (ADR 0026).

use crate::world::{
    World,
    crawl::words,
    lab::{Lab, form},
    story::{self, DEALER, address},
};
use app::domain::{
    fact::Fact,
    id::{ActionId, ConsigneeId},
    reconcile::ConsigneeState,
};

const SIZE: usize = 4;
const ONE: &str = "eins@stelle.example";
const TWO: &str = "zwei@stelle.example";

async fn own(world: &World) -> Vec<String> {
    let mut all: Vec<String> =
        world.state(DEALER).await.units.values().filter_map(|u| u.serial().map(str::to_owned)).collect();
    all.sort();
    all
}

fn line(name: &str, street: &str, mail: &str, serial: &str) -> String {
    format!("{name}; {street}; 10115; Musterstadt; DE; {mail}; {serial}")
}

/// Whoever reads this mail box, with the link of this action.
fn reader(world: &World, mail: &str, action: &ActionId) -> Lab {
    Lab::with(&world.mails_about(mail, action).pop().unwrap().link.unwrap())
}

/// The dealer's link in this action.
fn dealer(world: &World, action: &ActionId) -> Lab {
    reader(world, &address(DEALER), action)
}

async fn named(world: &World, action: &ActionId) -> Vec<(ConsigneeId, ConsigneeState)> {
    let id = world.app.store.consignee_by_number(action, &DEALER.into()).await.unwrap().unwrap().consignee;
    let mut found = Vec::new();
    for site in world.app.consignee_state(action, &id).await.unwrap().named {
        found.push((site.clone(), world.app.consignee_state(action, &site).await.unwrap()));
    }
    found
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_site_named_again_has_its_earlier_answer_and_is_chased_once() {
    let mut world = World::new(SIZE).await;
    world.dispatched().await;
    let first = world.story.action.clone();
    let serials = own(&world).await;
    let list = [
        line("Labor Eins", "Weg 1", ONE, &serials[0]),
        line("Labor Zwei", "Weg 2", TWO, &serials[1]),
        line("Labor Drei", "Weg 3", "drei@stelle.example", &serials[2]),
    ];
    let told = |lines: &[String]| form(&[("paste", &lines.join("\n")), ("act", "tell")]);
    dealer(&world, &first).post("recipients", &told(&list)).await.taken("recipients");
    world.round().await;
    let old = reader(&world, ONE, &first);
    old.read().await;
    old.answer("done", &[]).await;
    world.round().await;

    world.updated(&story::list(SIZE)).await;
    world.round().await;
    let next = world.story.action.clone();
    // Before its distributor names it again, the update knows nothing of it, and it is pursued where it was.
    assert!(named(&world, &first).await.iter().all(|(_, site)| site.carried.is_none()));
    // Another order, another spelling; the second has a new mailbox; the third is somebody else in the same street.
    let list = [
        line("Labor Zwei", "Weg  2", "neu@stelle.example", &serials[1]),
        line("LABOR EINS", "weg 1", ONE, &serials[0]),
        line("Labor Fremd", "Weg 3", "fremd@stelle.example", &serials[2]),
    ];
    dealer(&world, &next).post("recipients", &told(&list)).await.taken("recipients");
    world.round().await;

    let (before, after) = (named(&world, &first).await, named(&world, &next).await);
    let known: Vec<Option<ConsigneeId>> =
        after.iter().map(|(_, site)| site.before.as_ref().map(|b| b.consignee.clone())).collect();
    assert_eq!(known, [Some(before[1].0.clone()), Some(before[0].0.clone()), None]);
    let carried: Vec<Option<ConsigneeId>> =
        before.iter().map(|(_, site)| site.carried.as_ref().map(|to| to.consignee.clone())).collect();
    assert_eq!(carried, [Some(after[1].0.clone()), Some(after[0].0.clone()), None]);

    // The answer stands beside the unit, is said again with one button, and the old link leads to the new one.
    let new = reader(&world, ONE, &next);
    let page = words(&new.page("devices?lang=en").await);
    assert!(page.contains("Under revision 1, on ") && page.contains("Dr. Petra Probe"), "{page}");
    let stranger = reader(&world, "fremd@stelle.example", &next);
    assert!(!words(&stranger.page("devices?lang=en").await).contains("Under revision 1"), "not the answers of others");
    let to = world.leads_to(&old.page("?lang=en").await).expect("a way on");
    assert!(to.starts_with(new.link.as_str()), "{to} is not {}", new.link);

    // Chased once: where it is named now. Who was not named again is pursued under the first notice.
    world.days(8).await;
    world.round().await;
    assert_eq!((world.mails_about(TWO, &first).len(), world.mails_about("neu@stelle.example", &next).len()), (1, 2));
    assert_eq!(world.mails_about("drei@stelle.example", &first).len(), 2, "told and reminded");
    // What a crash may have left is looked for, and nothing is written twice.
    let facts =
        world.app.store.stream(&first, &app::domain::fact::Stream::Consignee(before[0].0.clone())).await.unwrap();
    assert_eq!(facts.iter().filter(|f| matches!(f.fact, Fact::CarriedOver(_))).count(), 1);
    world.all_whole([first, next]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_site_by_number_is_the_same_one_if_its_unit_is() {
    let mut world = World::new(SIZE).await;
    world.dispatched().await;
    let first = world.story.action.clone();
    let serials = own(&world).await;
    let declared = |lines: &[(&str, &str)]| {
        let lines: Vec<String> = lines.iter().map(|(site, serial)| format!("{site}; DE; ; {serial}")).collect();
        form(&[("paste", &lines.join("\n")), ("act", "declare")])
    };
    let lines = [("S-01", serials[0].as_str()), ("S-02", serials[1].as_str())];
    dealer(&world, &first).post("blind", &declared(&lines)).await.taken("blind");
    world.updated(&story::list(SIZE)).await;
    world.round().await;
    let next = world.story.action.clone();
    // The first number as before; the second is another site now: another unit, and no sealed list that would prove it.
    let lines = [("S-01", serials[0].as_str()), ("S-02", serials[2].as_str())];
    dealer(&world, &next).post("blind", &declared(&lines)).await.taken("blind");
    let (before, after) = (named(&world, &first).await, named(&world, &next).await);
    assert_eq!(after.iter().map(|(_, s)| s.before.is_some()).collect::<Vec<_>>(), [true, false]);
    assert_eq!(before.iter().map(|(_, s)| s.carried.is_some()).collect::<Vec<_>>(), [true, false]);
}
