//! Looking changes nothing: every page of every role is walked by `GET`, as mail scanners do, and the facts stay.

use crate::world::{
    World, crawl,
    maker::{AUDITOR, AUTHOR, CALLS, COORDINATOR, QUALITY},
    story::{DEALER, LAB},
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_crawler_on_the_portal_changes_no_fact() {
    let world = World::new(5).await;
    world.dispatched().await;
    let lab = world.lab(LAB);
    let units = lab.units().await;
    lab.hand_over(&[&units[1]], "kollegin@empfaenger.example").await;
    world.lab("T0003").answer("done", &[]).await;
    world.round().await;
    let before = world.sum().await;
    for lab in [lab, world.lab(DEALER), world.lab("T0003"), world.reader("kollegin@empfaenger.example")] {
        let posts =
            ["read", "hand", "contact", "intruder", "check", "recipients", "blind", "done/hand", "done/contact"];
        let mut from = vec![lab.link.clone()];
        from.extend(posts.map(|page| format!("{}/{page}", lab.link)));
        let seen = crawl::walk(lab.client(), &world.base, &from).await;
        let fine = seen.iter().filter(|(_, status)| *status == 200).count();
        assert!(fine >= 12, "the crawler saw little: {seen:?}");
        assert!(seen.iter().all(|(_, status)| *status < 500), "{seen:?}");
    }
    assert_eq!(world.sum().await, before);
    assert_eq!(world.round().await.sent, 0, "and nothing is sent because of it");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_crawler_in_the_office_changes_no_fact() {
    let world = World::new(5).await;
    world.dispatched().await;
    world.lab(LAB).answer("later", &[("until", "31.12.2026")]).await;
    world.lab("T0003").intruder().await;
    world.round().await;
    let before = world.sum().await;
    for who in [AUTHOR, QUALITY, COORDINATOR, CALLS, AUDITOR] {
        let desk = world.desk(who).await;
        let mut from = vec![format!("{}/", world.base), world.office("")];
        let pages = [
            "/notice?act=dispatch",
            "/scope/records",
            "/closing?act=close&role=quality_signatory",
            "/scope?act=resolve",
            "/recipients",
            "/chain",
        ];
        from.extend(pages.map(|page| world.office(page)));
        let seen = crawl::walk(desk.client(), &world.base, &from).await;
        let fine = seen.iter().filter(|(_, status)| *status == 200).count();
        // Who only calls sees the queue of calls and is refused the rest.
        assert!(fine >= if who == CALLS { 1 } else { 8 }, "{who} saw little: {seen:?}");
        assert!(seen.iter().all(|(_, status)| *status < 500), "{who}: {seen:?}");
        assert_eq!(world.sum().await, before, "after {who}");
        // Looking at the address of the sign-out button signs nobody out.
        let home = if who == CALLS { "/calls" } else { "/actions" };
        assert_eq!(desk.get(&format!("{}{home}", world.base)).await.status, 200, "{who} is still signed in");
    }
}
