//! The scope resolved again: the office says who and what came and went, before anybody signs.

use crate::world::{World, crawl::words, maker::AUTHOR, story};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_further_list_changes_is_counted_and_named() {
    let world = World::new(4).await;
    let (app, action, author) = (&world.app, &world.story.action, world.staff(AUTHOR));
    app.open_action(&author, action, &world.story.draft, true).await.unwrap();
    let desk = world.desk(AUTHOR).await;
    let list = story::list(4);
    desk.upload("first.csv", list.clone().into_bytes()).await.taken("the first list");
    desk.done("/scope", &[("act", "resolve")]).await;
    let page = words(&desk.page("/scope/changes").await);
    assert!(page.contains("resolved once"), "{page}");

    let header = list.lines().next().unwrap();
    let row = |number: &str, name: &str, serial: &str| {
        format!(
            "{number};{name};user;Probeweg 1;10000;Musterthal;DE;;;;;20068232;00816270020637;{serial};2024-02-01;\n"
        )
    };
    let more = [
        format!("{header}\n"),
        row(story::LAB, &story::name(0), "DS77001"),
        row("T0900", "Labor Hinzugekommen", "DS77002"),
    ];
    desk.upload("second.csv", more.concat().into_bytes()).await.taken("the second list");
    desk.done("/scope", &[("act", "resolve")]).await;
    let page = words(&desk.page("/scope/changes").await);
    for said in ["From snapshot 1 to snapshot 2", "Labor Hinzugekommen", "DS77001", "DS77002", "Consignee added"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains("Consignee gone") && !page.contains("Unit gone"), "{page}");
    assert!(!page.contains("T0002"), "who stayed as it was is not named: {page}");
    let back = words(&desk.page("/scope/changes?from=2&to=1").await);
    assert!(back.contains("Consignee gone") && back.contains("Unit gone"), "{back}");
    assert_eq!(desk.get("/scope/changes?from=7&to=1").await.status, 404);
    assert!(desk.page("/scope").await.contains("/scope/changes"), "the page of the scope leads there");
}
