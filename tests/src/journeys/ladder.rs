//! Reminders by the ladder: 7 and 14 days a mail, 21 a call, 28 a letter; nobody who answered is bothered.

use crate::{
    servers,
    world::{
        World,
        maker::COORDINATOR,
        story::{self, BRITISH, LAB, address},
    },
};
use app::domain::{fact::TaskKind, reconcile::Counter};
use std::sync::Arc;

const SIZE: usize = 5;

async fn calls(world: &World) -> i64 {
    world.app.store.tally(&world.story.action).await.unwrap().get(Counter::Tasks(TaskKind::Call))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn silence_climbs_the_ladder_and_an_answer_leaves_it() {
    let world = World::new(SIZE).await;
    world.dispatched().await;
    let post = story::by_post(SIZE);
    assert_eq!(calls(&world).await, 1, "the one without a mail address needs a letter at once");
    world.lab(LAB).answer("done", &[]).await;
    world.days(6).await;
    assert_eq!(world.letters_to(&address(BRITISH)).len(), 1);
    world.days(1).await;
    world.round().await;
    world.round().await;
    let letters = world.letters_to(&address(BRITISH));
    assert_eq!(letters.len(), 2, "one reminder, however often the workers look");
    assert!(letters.iter().all(|l| l.attached.len() == 5), "notice, pages, and both as data");
    assert_eq!(letters[0].attached, letters[1].attached, "a reminder carries the same files");
    world.days(7).await;
    assert_eq!(world.letters_to(&address(BRITISH)).len(), 3);
    world.days(7).await;
    assert_eq!(calls(&world).await, 1 + 3, "then a person has to call: T0001, T0002, T0003 and the letter");
    assert_eq!(world.letters_to(&address(LAB)).len(), 2, "notice and receipt, no reminder to who has answered");
    // A call that reached nobody settles the task until the next step.
    let desk = world.desk(COORDINATOR).await;
    let british = format!("/recipients/{}", world.id(BRITISH).await);
    desk.done(&british, &[("act", "call"), ("means", "phone"), ("outcome", "no_answer"), ("note", "nobody there")])
        .await;
    assert_eq!(calls(&world).await, 3);
    world.days(7).await;
    // Who was called still waits for nothing but the letter; the others for call and letter.
    assert_eq!(calls(&world).await, 1 + 2 * 2 + 1);
    let desk = world.desk(COORDINATOR).await;
    desk.done(&british, &[("act", "call"), ("means", "letter"), ("outcome", "posted"), ("note", "registered")]).await;
    let paper = format!("/recipients/{}", world.id(&post).await);
    desk.done(&paper, &[("act", "call"), ("means", "letter"), ("outcome", "posted"), ("note", "")]).await;
    assert!(world.state(&post).await.told_at.is_some(), "a letter posted is told");
    world.days(60).await;
    assert_eq!(world.letters_to(&address(BRITISH)).len(), 3, "the ladder ends");
    let reason = "three mails, a call, a registered letter";
    let id = world.id(BRITISH).await;
    world.app.declare_unreachable(&world.staff(COORDINATOR), &world.story.action, &id, reason).await.unwrap();
    let tally = world.app.store.tally(&world.story.action).await.unwrap();
    assert_eq!(
        (tally.get(Counter::ConsigneesUnreachable), tally.get(Counter::Consignees)),
        (1, SIZE as i64),
        "counted apart, never dropped"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_was_off_for_weeks_sends_one_reminder_not_three() {
    let world = World::new(4).await;
    world.dispatched().await;
    world.days(16).await;
    world.round().await;
    let letters = world.letters_to(&address(LAB));
    assert_eq!(letters.len(), 2, "{:?}", letters.iter().map(|l| &l.subject).collect::<Vec<_>>());
    assert_eq!(world.state(LAB).await.ladder_step, 2);
}

/// Two servers on one database: everything that is due to one address goes in one mail a day, whoever is first.
async fn two_servers_remind_once(url: String) {
    let mut story = story::of(9);
    for file in &mut story.records {
        let mut list = String::from_utf8(file.bytes.clone()).unwrap();
        for n in 0..9 {
            list = list.replace(&address(&format!("T{n:04}")), &address(LAB));
        }
        file.bytes = list.into_bytes();
    }
    let world = World::of(story, Some(url.clone())).await;
    world.dispatched().await;
    world.round().await;
    let notices = world.letters_to(&address(LAB)).len();
    assert!(notices > 5, "{notices}");
    // Another process: its own connections, its own memory.
    let other = app::App { store: app::Store::open(&url).await.unwrap(), wake: Arc::default(), ..world.app.clone() };
    for (week, mails) in [(1, 1), (2, 2)] {
        world.clock.forward_minutes(7 * 24 * 60);
        for _ in 0..3 {
            let (one, two) = (world.app.clone(), other.clone());
            let (one, two) = tokio::join!(
                tokio::spawn(async move { one.round("one").await }),
                tokio::spawn(async move { two.round("two").await })
            );
            // One of them may have come too late for a stream; the next round repeats it.
            assert!(one.unwrap().is_ok() | two.unwrap().is_ok());
            world.clock.forward_minutes(1);
        }
        world.round().await;
        let letters = world.letters_to(&address(LAB));
        assert_eq!(
            letters.len(),
            notices + mails,
            "week {week}: {:?}",
            letters.iter().map(|l| &l.subject).collect::<Vec<_>>()
        );
        // What came a moment too late for that mail goes the next day, with what else is due by then.
        world.clock.forward_minutes(24 * 60);
        let late = world.app.round("one").await.unwrap().sent;
        let more = world.letters_to(&address(LAB)).len() - letters.len();
        assert!(more <= 1, "{more} mails for {late} reminders that were late");
        if more == 1 {
            return;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_servers_send_one_reminder_a_day() {
    let folder = tempfile::tempdir().unwrap();
    two_servers_remind_once(format!("sqlite://{}", folder.path().join("two.db").display())).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_servers_send_one_reminder_a_day_on_postgresql() {
    let Some(server) = servers::postgres() else { return };
    two_servers_remind_once(server.url("two_servers")).await;
}
