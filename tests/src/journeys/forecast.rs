//! The forecast before the start, and the ladder of the class for an action that brings none.

use crate::world::{
    World, crawl,
    maker::COORDINATOR,
    story::{self, BRITISH, address},
};
use app::domain::{
    dispatch::Ladder,
    fact::{Fact, TaskKind},
    reconcile::Counter,
};

const SIZE: usize = 6;

/// The rows of the sheet as numbers: day, mails, calls, letters, visits, answers, silent.
fn rows(csv: &[u8]) -> Vec<[i64; 7]> {
    let text = String::from_utf8(csv.to_vec()).unwrap();
    let row = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        let number = |place: usize| cells[place].parse().unwrap();
        [1, 3, 4, 5, 6, 7, 8].map(number)
    };
    text.lines().skip(1).map(row).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_load_is_known_before_anything_is_sent() {
    let world = World::new(SIZE).await;
    world.submitted().await;
    let before = world.sum().await;
    let desk = world.desk(COORDINATOR).await;
    let silent = rows(&desk.bytes("/forecast.csv?notice=0&reminder=0&call=0&letter=0&visit=0").await);
    assert_eq!(silent.len(), 91);
    // Day 0: a mail to all but the one without an address, who gets a letter; the story's ladder on 7, 14, 21 and 28.
    let size = i64::try_from(SIZE).unwrap();
    assert_eq!(silent[0], [0, size - 1, 0, 1, 0, 0, size]);
    assert_eq!(silent[7], [7, size - 1, 0, 1, 0, 0, size]);
    assert_eq!((silent[21][2], silent[28][3]), (size, size));
    assert_eq!(silent[90][6], size, "nobody answers, nobody is lost");
    let all = rows(&desk.bytes("/forecast.csv?notice=100&letter=100&spread=1").await);
    assert_eq!((all[1][5], all[1][6], all[7][1]), (size, 0, 0), "whoever answered is left alone");
    let page = desk.page("/forecast?lang=en&notice=abc&spread=999").await;
    assert!(crawl::words(&page).contains("Forecast of the load") && page.contains("value=\"30\""), "{page}");
    assert_eq!(world.sum().await, before, "looking ahead records nothing");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_action_without_a_ladder_climbs_that_of_the_class_on_working_days() {
    let mut story = story::of(SIZE);
    story.draft.ladder = Ladder::default();
    let world = World::of(story, None).await;
    world.dispatched().await;
    let calls =
        || async { world.app.store.tally(&world.story.action).await.unwrap().get(Counter::Tasks(TaskKind::Call)) };
    let first = calls().await;
    world.days(6).await;
    assert_eq!(world.letters_to(&address(BRITISH)).len(), 1);
    world.days(1).await;
    world.round().await;
    assert_eq!(world.letters_to(&address(BRITISH)).len(), 2, "a reminder after a week, by the class");
    // Until noon: the workers looked in the early morning so far.
    world.clock.forward_minutes(4 * 60);
    for _ in 0..25 {
        world.days(1).await;
        world.round().await;
    }
    assert!(calls().await > first, "then people are asked");
    let asked = world.stream(BRITISH).await.into_iter().find(|f| matches!(f.fact, Fact::Escalated { .. })).unwrap();
    let day = asked.at.to_string();
    let calendar = app::ladders::reference().unwrap().known("GB").unwrap();
    assert!(calendar.open_from(asked.at) == asked.at, "{day} is outside British working hours");
}
