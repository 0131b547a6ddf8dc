//! Closing: open work stands in the way, what may be accepted wants a reason, and a closed action can be opened again.

use crate::world::{
    World,
    lab::form,
    maker::{AUTHOR, COORDINATOR, QUALITY},
    story::{BRITISH, LAB, PASSWORD},
};
use app::domain::{action::Stage, approval::Role, fact::TaskKind};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn open_work_stands_in_the_way() {
    let world = World::new(4).await;
    world.dispatched().await;
    for number in ["T0001", BRITISH] {
        world.lab(number).answer("done", &[]).await;
    }
    let lab = world.lab(LAB);
    let units = lab.units().await;
    let mut fields = form(&[("extra", "4711-UNKNOWN")]);
    for (place, unit) in units.iter().enumerate() {
        fields.extend(form(&[(&format!("u{place}-key"), unit), (&format!("u{place}"), "done")]));
    }
    lab.post("devices", &fields).await.taken("devices");
    lab.site().await;
    lab.sign("Dr. Petra Probe").await;
    world.round().await;
    let desk = world.desk(QUALITY).await;
    let page = crate::world::crawl::words(&desk.page("/closing").await);
    assert!(page.contains("1"), "{page}");
    let code = desk.code().await;
    let silent = ("reason-closure.consignees-silent", "letters are on record");
    let open = ("reason-closure.units-open", "letters are on record");
    let call = ("reason-closure.task-call", "letters are on record");
    let unknown = ("reason-closure.task-unknown-serial", "does not matter");
    let doubts = ("reason-closure.task-response-doubts", "does not matter");
    let base = [("act", "close"), ("role", "quality_signatory"), ("password", PASSWORD), ("code", code.as_str())];
    let none = desk.post("/closing", &base).await;
    assert_eq!(none.status, 409, "{}", none.words());
    let seen = desk.post("/closing", &[&base[..], &[silent, open, call, unknown, doubts]].concat()).await;
    assert_eq!(seen.status, 409, "an unknown serial number cannot be accepted: {}", seen.words());
    assert!(seen.html.contains("letters are on record"), "what was typed stands again");
    let tasks = world.app.store.tasks(&world.story.action, None, 50).await.unwrap().rows;
    let work = tasks.iter().filter(|t| t.kind != TaskKind::Call);
    for task in work {
        world
            .app
            .settle_task(
                &world.staff(COORDINATOR),
                &world.story.action,
                &task.consignee,
                &task.task,
                "belongs to another product",
            )
            .await
            .unwrap();
    }
    world.round().await;
    let code = desk.code().await;
    let base = [("act", "close"), ("role", "quality_signatory"), ("password", PASSWORD), ("code", code.as_str())];
    let seen = desk.post("/closing", &[&base[..], &[silent, open, call]].concat()).await.taken("closing with reasons");
    assert!(seen.to.contains("done=close"));
    let state = world.app.action_state(&world.story.action).await.unwrap();
    assert_eq!(state.stage, Stage::Closed);
    assert!(
        desk.page("/closing").await.contains("letters are on record")
            || desk.page("/log").await.contains("letters are on record"),
        "the reasons stay to be read"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_a_signatory_closes_and_opens_again() {
    let world = World::new(4).await;
    world.dispatched().await;
    for (who, role) in [(COORDINATOR, "quality_signatory"), (AUTHOR, "regulatory_signatory")] {
        let desk = world.desk(who).await;
        let code = desk.code().await;
        let seen =
            desk.post("/closing", &[("act", "close"), ("role", role), ("password", PASSWORD), ("code", &code)]).await;
        assert!(seen.status.is_client_error(), "{who}: {}", seen.status);
    }
    world.close().await.unwrap();
    assert_eq!(world.close().await.unwrap_err().code, "approval.stage");
    world.clock.forward_minutes(5);
    let desk = world.desk(QUALITY).await;
    let code = desk.code().await;
    let base =
        [("act", "reopen"), ("role", Role::QualitySignatory.word()), ("password", PASSWORD), ("code", code.as_str())];
    let seen = desk.post("/closing", &base).await;
    assert!(seen.status == 422 && seen.html.contains("#reopen-reason"), "{}", seen.words());
    desk.done("/closing", &[&base[..], &[("reason", "a list turned up")]].concat()).await;
    assert_eq!(world.app.action_state(&world.story.action).await.unwrap().stage, Stage::Open);
    crate::world::authority::whole(&world.dossier().await);
}
