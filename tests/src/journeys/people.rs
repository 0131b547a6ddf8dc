//! Roles and personal data: who calls sees calls, who audits changes nothing, what is erased is gone and the proof stays.

use crate::world::{
    World, authority,
    maker::{AUDITOR, CALLS, COORDINATOR, REGULATORY},
    story::{LAB, address},
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_only_calls_sees_calls_and_nothing_else() {
    let world = World::new(4).await;
    world.dispatched().await;
    let desk = world.desk(CALLS).await;
    let here = format!("/recipients/{}", world.id(LAB).await);
    let pages =
        ["", "/recipients", &here, "/notice", "/scope", "/answers", "/units", "/tasks", "/log", "/log/0", "/closing"];
    for hidden in pages.into_iter().chain(["/dossier", "/recipients/export.csv"]) {
        assert_eq!(desk.get(hidden).await.status, 403, "{hidden}");
    }
    let before = world.sum().await;
    let unit = world.state(LAB).await.units.keys().next().unwrap().to_string();
    for fields in [
        vec![("act", "call"), ("means", "phone"), ("outcome", "reached"), ("note", "x")],
        vec![("act", "revoke"), ("reason", "x")],
        vec![("act", "erase"), ("sure", "yes")],
        vec![("act", "evidence"), ("unit", unit.as_str()), ("safe", "yes"), ("note", "x")],
        vec![("act", "unreachable"), ("reason", "x")],
        vec![("act", "settle"), ("task", "call:step 1"), ("resolution", "x")],
    ] {
        assert_eq!(desk.post(&here, &fields).await.status, 403, "{fields:?}");
    }
    assert_eq!(world.sum().await, before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_auditor_sees_everything_and_changes_nothing() {
    let world = World::new(4).await;
    world.dispatched().await;
    world.lab(LAB).answer("done", &[]).await;
    world.round().await;
    let desk = world.desk(AUDITOR).await;
    let here = format!("/recipients/{}", world.id(LAB).await);
    for page in
        ["", "/notice", "/scope", "/recipients", &here, "/answers", "/units", "/tasks", "/log", "/log/0", "/closing"]
    {
        let html = desk.page(page).await;
        assert!(!html.contains("name=\"act\""), "{page} offers something to change");
    }
    assert!(desk.bytes("/dossier").await.starts_with(b"PK"));
    let before = world.sum().await;
    let unit = world.state(LAB).await.units.keys().next().unwrap().to_string();
    for (page, fields) in [
        ("/notice", vec![("act", "dispatch")]),
        ("/notice", vec![("act", "submit")]),
        ("/scope", vec![("act", "resolve")]),
        ("/scope", vec![("act", "inform"), ("country", "DE"), ("on", "12.01.2026"), ("reference", "x")]),
        ("/closing", vec![("act", "close"), ("role", "quality_signatory"), ("password", "x"), ("code", "1")]),
        (&here, vec![("act", "call"), ("means", "phone"), ("outcome", "reached"), ("note", "x")]),
        (&here, vec![("act", "contact"), ("name", "x"), ("email", "x@y.example")]),
        (&here, vec![("act", "revoke"), ("reason", "x")]),
        (&here, vec![("act", "erase"), ("sure", "yes")]),
        (&here, vec![("act", "evidence"), ("unit", unit.as_str()), ("safe", "yes"), ("note", "x")]),
        (
            &here,
            vec![
                ("act", "respond"),
                ("channel", "phone"),
                ("unit", unit.as_str()),
                ("said-0", "done"),
                ("question", "receipt"),
                ("q-receipt", "yes"),
                ("name", "x"),
            ],
        ),
    ] {
        let seen = desk.post(page, &fields).await;
        assert!(seen.status.is_client_error(), "{page} {fields:?}: {}", seen.status);
    }
    assert!(desk.upload("list.csv", world.story.records[0].bytes.clone()).await.status.is_client_error());
    assert_eq!(world.sum().await, before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_erased_person_is_gone_and_the_dossier_still_proves() {
    let world = World::new(4).await;
    world.dispatched().await;
    let lab = world.lab(LAB);
    lab.say("passed-on", &[("to", "Dr. Nachfolge Geheimname")]).await.taken("devices");
    lab.site().await;
    lab.sign("Dr. Petra Unverwechselbar").await;
    world.round().await;
    let before = authority::whole(&world.dossier().await);
    let texts = |files: &std::collections::BTreeMap<String, Vec<u8>>| {
        files.values().map(|b| String::from_utf8_lossy(b).into_owned()).collect::<String>()
    };
    let open = texts(&authority::files(&world.dossier().await));
    let secrets = ["Dr. Petra Unverwechselbar", "Dr. Nachfolge Geheimname", "Labor Musterthal", &address(LAB)];
    assert!(secrets.iter().all(|s| open.contains(s)), "the dossier opens the commitments before");
    let (id, action) = (world.id(LAB).await, world.story.action.clone());
    assert_eq!(world.app.erase_person(&world.staff(COORDINATOR), &action, &id).await.unwrap_err().code, "staff.role");
    let gone = world.app.erase_person(&world.staff(REGULATORY), &action, &id).await.unwrap();
    assert!(gone >= 6, "{gone}");
    let path = world.dossier().await;
    let after = authority::whole(&path);
    assert_eq!(after.counts, before.counts, "no count changes");
    assert_eq!(after.personal, before.personal - gone);
    let left = texts(&authority::files(&path));
    for secret in secrets {
        assert!(!left.contains(secret), "{secret} is still in the dossier");
    }
    let page = world.desk(COORDINATOR).await.page(&format!("/recipients/{id}")).await;
    for secret in secrets {
        assert!(!page.contains(secret), "{secret} is still on the page");
    }
    assert!(world.lab_now(LAB).await.get("").await.status.is_success(), "whoever holds the link still gets in");
}
