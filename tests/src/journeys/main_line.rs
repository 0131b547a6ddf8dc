//! The whole line through the office and the portal: from a list to a closed action and a dossier that proves it.

use crate::world::{
    World, authority,
    maker::{AUTHOR, COORDINATOR, QUALITY, REGULATORY},
    story::{self, BRITISH, DEALER, LAB, PASSWORD},
};
use app::domain::{approval::Role, id::UnitKey, reconcile::Counter};

const SIZE: usize = 8;

/// Everything by HTTP; only opening the action has no page yet.
async fn play(world: &World) {
    let action = world.story.action.clone();
    world.app.open_action(&world.staff(AUTHOR), &action, &world.story.draft, true).await.unwrap();
    let author = world.desk(AUTHOR).await;
    let list = world.story.records[0].clone();
    author.upload(&list.name, list.bytes).await.taken("the list");
    let preview = author.page("/scope?preview=1").await;
    assert!(preview.contains("Labor Musterthal") && !preview.contains("Labor Unbetroffen"), "who is in scope");
    author.done("/scope", &[("act", "resolve")]).await;
    author.done("/notice", &[("act", "submit")]).await;
    for (who, role) in [(QUALITY, Role::QualitySignatory), (REGULATORY, Role::RegulatorySignatory)] {
        let desk = world.desk(who).await;
        let code = desk.code().await;
        desk.sign_release(role, &code).await.taken(who);
    }
    let coordinator = world.desk(COORDINATOR).await;
    let countries = ["DE", "FR", "GB", "GR"].map(|c| ("country", c));
    let informed =
        [&[("act", "inform"), ("on", "12.01.2026"), ("reference", "initial report 1")][..], &countries].concat();
    coordinator.done("/scope", &informed).await;
    coordinator.done("/notice", &[("act", "dispatch")]).await;
    assert_eq!(world.round().await.sent, SIZE as u64 - 1, "all but the one without a mail address");
    the_mail(world);
    everybody_answers(world).await;
    everything_is_seen(world).await;
    let desk = world.desk(QUALITY).await;
    let code = desk.code().await;
    let fields = [("act", "close"), ("role", "quality_signatory"), ("password", PASSWORD), ("code", &code)];
    desk.done("/closing", &fields).await;
    world.round().await;
}

/// What the German laboratory finds in its mail box.
fn the_mail(world: &World) {
    let letters = world.letters_to(&story::address(LAB));
    let [mail] = letters.as_slice() else { panic!("{} mails to the laboratory", letters.len()) };
    assert!(
        mail.subject.contains("FSN2025-1682") && mail.subject.contains("Sicherheitsinformation"),
        "{}",
        mail.subject
    );
    assert!(mail.link.as_ref().is_some_and(|l| l.starts_with(&world.base)));
    let names: Vec<&str> = mail.attached.iter().map(|(name, _)| name.as_str()).collect();
    let papers = ["FSN2025-1682-de.pdf", "FSN2025-1682-Verifizierungsformular.pdf"];
    let data = ["FSN2025-1682-units.xlsx", "FSN2025-1682-units.csv", "FSN2025-1682-notice.json"];
    assert_eq!(names, [&papers[..], &data].concat(), "notice and personal pages, and both as data");
    assert!(mail.attached[..2].iter().all(|(_, bytes)| bytes.starts_with(b"%PDF")));
    let (book, table, notice) = (&mail.attached[2].1, &mail.attached[3].1, &mail.attached[4].1);
    let notice: serde_json::Value = serde_json::from_slice(notice).unwrap();
    let table = String::from_utf8_lossy(table);
    let units = notice["consignee"]["units"].as_array().unwrap();
    assert!(book.starts_with(b"PK") && !units.is_empty() && table.lines().count() == units.len() + 1);
    for unit in units {
        assert!(table.contains(unit["serial"].as_str().unwrap()), "{table}");
    }
    let mark = notice["mark"].as_str().unwrap();
    assert!(table.lines().skip(1).all(|row| row.starts_with(mark)), "the same mark on every file: {mark}");
    let british = world.letters_to(&story::address(BRITISH));
    assert!(
        british[0].subject.contains("Field Safety Notice") || british[0].subject.contains("field safety notice"),
        "{}",
        british[0].subject
    );
}

async fn everybody_answers(world: &World) {
    let post = story::by_post(SIZE);
    for place in 0..SIZE {
        let number = format!("T{place:04}");
        // The one without a mail address has the link on paper.
        let lab = if number == post { world.lab_now(&number).await } else { world.lab(&number) };
        lab.read().await;
        let receipt = if number == DEALER {
            lab.say("passed-on", &[("to", "Labor Endstelle, Musterstadt")]).await.taken("devices");
            let fields = [
                ("q-receipt", "yes"),
                ("q-users_informed", "yes"),
                ("chain", "applies"),
                ("q-customers_identified", "yes"),
                ("q-customers_informed", "yes"),
                ("q-customers_informed-on", "12.01.2026"),
            ];
            lab.post("questions", &crate::world::lab::form(&fields)).await.taken("questions");
            lab.sign("Marie Exemple").await
        } else {
            lab.answer("done", &[("done-on", "12.01.2026")]).await
        };
        world.round().await;
        let receipt = crate::world::lab::Lab::with(&format!("{}{receipt}", world.base)).page("").await;
        assert!(receipt.contains("1682"), "a receipt");
    }
}

/// The maker's engineer sees every unit that is said to be done.
async fn everything_is_seen(world: &World) {
    let coordinator = world.staff(COORDINATOR);
    for place in 0..SIZE {
        let number = format!("T{place:04}");
        let (id, state) = (world.id(&number).await, world.state(&number).await);
        let units: Vec<UnitKey> = state.counted_units().map(|u| u.listed.unit.clone()).collect();
        for unit in units {
            world
                .app
                .record_evidence(
                    &coordinator,
                    &world.story.action,
                    &id,
                    &unit,
                    true,
                    "seen on site: strangers are refused",
                )
                .await
                .unwrap();
        }
    }
    world.round().await;
    // "Passed on" counts once a person has looked.
    let desk = world.desk(COORDINATOR).await;
    let tasks = world.app.store.tasks(&world.story.action, None, 50).await.unwrap().rows;
    assert_eq!(tasks.len(), 1, "{tasks:?}");
    for task in tasks {
        let fields = [
            ("act", "settle"),
            ("task", task.task.as_str()),
            ("resolution", "spoken with the dealer: its list is complete"),
        ];
        desk.done(&format!("/recipients/{}", task.consignee), &fields).await;
    }
    world.round().await;
}

async fn proves_itself(world: &World) {
    let tally = world.app.store.tally(&world.story.action).await.unwrap();
    let count = |c| tally.get(c);
    let (all, units) = (count(Counter::Consignees), count(Counter::Units));
    assert_eq!(all, SIZE as i64);
    for counter in [
        Counter::ConsigneesTold,
        Counter::ConsigneesRead,
        Counter::ConsigneesAnswered,
        Counter::ConsigneesSaidDone,
        Counter::ConsigneesShownDone,
    ] {
        assert_eq!(count(counter), all, "{}", counter.word());
    }
    assert_eq!((count(Counter::UnitsSaidDone), count(Counter::UnitsShownDone)), (units, units));
    let verified = authority::whole(&world.dossier().await);
    assert_eq!((verified.counts.stage.as_str(), verified.signatures.len()), ("closed", 3));
    assert_eq!(verified.counts.counters["units_shown_done"], units);
    let rows = verified.counts.records;
    assert_eq!(rows.rows, rows.taken + rows.held + rows.refused);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn from_the_list_to_the_proven_closure_on_sqlite() {
    let world = World::new(SIZE).await;
    play(&world).await;
    proves_itself(&world).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn from_the_list_to_the_proven_closure_on_postgresql() {
    let Some(server) = crate::servers::postgres() else { return };
    let world = World::on(&server.url("main_line"), SIZE).await;
    play(&world).await;
    proves_itself(&world).await;
}
