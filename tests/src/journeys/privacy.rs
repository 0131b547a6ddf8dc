//! What is kept about people: told in every language, handed out on request, erased with every proof intact.

use crate::world::{
    World, authority, crawl,
    lab::Lab,
    maker::{AUDITOR, CALLS, COORDINATOR, REGULATORY},
    story::LAB,
};
use app::words;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_privacy_page_is_there_in_every_language_and_behind_every_page() {
    let world = World::new(4).await;
    world.dispatched().await;
    let lab = world.lab(LAB);
    let public = Lab::with(&world.base);
    for tag in words::ALL {
        let (own, open) =
            (lab.page(&format!("privacy?lang={tag}")).await, public.page(&format!("privacy?lang={tag}")).await);
        for page in [&own, &open] {
            assert!(page.contains(&format!("lang=\"{tag}\"")) && page.contains("2017/746"), "{tag}");
            assert!(!page.contains("[portal-"), "{tag}");
        }
        assert!(own.contains(&world.story.draft.notice.maker.support_email), "{tag}: whom to write to");
    }
    for page in [
        "",
        "notice",
        "devices",
        "questions",
        "check",
        "hand",
        "contact",
        "intruder",
        "genuine",
        "users",
        "talk",
        "many",
    ] {
        assert!(lab.page(page).await.contains("/privacy\""), "{page} leads there");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_persons_data_are_handed_out_and_erased_and_the_proofs_hold() {
    let world = World::new(4).await;
    world.dispatched().await;
    let lab = world.lab(LAB);
    let units = lab.units().await;
    lab.hand_over(&[&units[0]], "unverkennbar@empfaenger.example").await;
    lab.say("cannot", &[("why", "Umbau bei Frau Einzigartig")]).await.taken("devices");
    lab.site().await;
    let receipt = lab.sign("Dr. Petra Unverwechselbar").await;
    Lab::with(&lab.readers_link().await).confirm("Udo Unvergesslich", "MTA").await;
    let text = b"Name im Text: Unwiederholbar".to_vec();
    let ask = [("question", "Frage von Unnachahmlich"), ("name", "Unnachahmlich")];
    lab.send("talk", &ask, &[("files", "Unersetzlich.txt", text)]).await.taken("talk");
    world.round().await;
    let (id, action) = (world.id(LAB).await, world.story.action.clone());
    let here = format!("/recipients/{id}");
    let secrets = [
        "unverkennbar@empfaenger.example",
        "Frau Einzigartig",
        "Dr. Petra Unverwechselbar",
        "Udo Unvergesslich",
        "Frage von Unnachahmlich",
        "Unersetzlich.txt",
    ];
    let desk = world.desk(COORDINATOR).await;
    let before = world.sum().await;
    let json = desk.bytes(&format!("{here}/person/person.json")).await;
    let text = String::from_utf8(desk.bytes(&format!("{here}/person/person.txt")).await).unwrap();
    let told: serde_json::Value = serde_json::from_slice(&json).unwrap();
    assert_eq!(world.sum().await, before, "handing out records nothing");
    let values = told["values"].as_array().unwrap();
    for secret in secrets {
        let known = |v: &serde_json::Value| v["value"].as_str().unwrap().contains(secret);
        assert!(values.iter().any(known), "{secret} is not in the data");
        assert!(text.contains(secret), "{secret} is not in the text");
    }
    assert_eq!(told["facts"].as_array().unwrap().len(), world.stream(LAB).await.len());
    for who in [CALLS, AUDITOR] {
        assert!(world.desk(who).await.get(&format!("{here}/person/person.json")).await.status.is_client_error());
    }
    // The rule stands where one erases.
    let page = crawl::words(&world.desk(REGULATORY).await.page(&here).await);
    assert!(page.contains("10 years:") && page.contains("2017/746 Art. 10(7)"), "{page}");
    assert!(page.contains("The field action is not closed"), "{page}");
    let whole = authority::whole(&world.dossier().await);
    let file = world.state(LAB).await.talk.files[0].1.file.clone();
    let gone = world.app.erase_person(&world.staff(REGULATORY), &action, &id).await.unwrap();
    let path = world.dossier().await;
    let after = authority::whole(&path);
    assert_eq!((after.counts, after.personal), (whole.counts, whole.personal - gone), "no count changes");
    assert!(!world.app.blobs.has(&file), "the file went, too");
    let left: String = authority::files(&path).values().map(|b| String::from_utf8_lossy(b).into_owned()).collect();
    let told: serde_json::Value =
        serde_json::from_slice(&desk.bytes(&format!("{here}/person/person.json")).await).unwrap();
    assert!(told["values"].as_array().unwrap().is_empty());
    let own = world.lab_now(LAB).await;
    let pages = [
        own.page("talk").await,
        own.page("users").await,
        own.page(&format!("receipt/{}", receipt.rsplit('/').next().unwrap())).await,
        desk.page(&here).await,
        desk.page(&format!("{here}/talk")).await,
        left,
    ];
    for secret in secrets {
        assert!(pages.iter().all(|page| !page.contains(secret)), "{secret} is still there");
    }
    crate::durable::recount::agrees(&path);
}
