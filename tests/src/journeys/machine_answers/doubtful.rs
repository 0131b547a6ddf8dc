//! What a program hands in and cannot be taken by itself: unreadable or foreign files are refused, doubtful ones wait for a
//! person, once, and are taken by one click.

use super::{Machine, digest, sent};
use crate::world::{
    authority, filled_form,
    maker::COORDINATOR,
    story::{BRITISH, LAB},
    value_of,
};
use app::domain::{fact::TaskKind, response::Channel};
use reqwest::StatusCode;
use serde_json::json;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_read_or_is_anothers_is_refused_and_records_nothing() {
    let world = sent(5).await;
    let machine = Machine::of(&world, LAB);
    let before = world.sum().await;
    let (status, said) = machine.post(b"{\"format\": \"fieldaction-answer\", ".to_vec()).await;
    assert_eq!((status.as_u16(), &said["code"]), (422, &json!("answer.unreadable")));
    let (status, said) = machine.post(b"no json".to_vec()).await;
    assert_eq!((status.as_u16(), &said["code"]), (422, &json!("answer.unreadable")));
    let foreign = Machine::of(&world, BRITISH);
    let (status, said) = machine.post(serde_json::to_vec(&foreign.done()).unwrap()).await;
    assert_eq!((status.as_u16(), &said["code"]), (409, &json!("answer.foreign")), "{said}");
    assert!(world.state(BRITISH).await.responses.is_empty());
    assert_eq!(world.sum().await, before, "nothing was recorded");
    assert!(
        !world.app.blobs.has(&digest(b"no json")) && world.state(LAB).await.mails.is_empty(),
        "and nothing is kept"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_doubtful_waits_for_a_person_once_and_is_taken_by_one_click() {
    let world = sent(5).await;
    let machine = Machine::of(&world, LAB);
    let serials = machine.serials();
    let mut wrong = machine
        .answer(json!([{"serial": serials[0], "disposition": "erledigt"}, {"serial": 12, "disposition": "done"},
            {"serial": serials[1], "disposition": "done", "date": "2026-01-11"}]));
    wrong["colour"] = json!("red");
    let bytes = serde_json::to_vec(&wrong).unwrap();
    let (status, said) = machine.post(bytes.clone()).await;
    assert_eq!(
        (status, &said["already"], &said["open"]),
        (StatusCode::ACCEPTED, &json!(false), &json!(true)),
        "{said}"
    );
    let at: Vec<&str> = said["doubts"].as_array().unwrap().iter().map(|d| d["at"].as_str().unwrap()).collect();
    assert_eq!(at, ["/colour", "/units/0/disposition", "/units/1/serial"]);
    assert_eq!(said["source"], json!(digest(&bytes)), "the reference is the digest of what was sent");
    assert!(world.app.blobs.has(&digest(&bytes)), "kept as it came");
    let (status, again) = machine.post(bytes.clone()).await;
    assert_eq!((status, &again["already"], &again["source"]), (StatusCode::ACCEPTED, &json!(true), &said["source"]));
    let state = world.state(LAB).await;
    assert!(state.responses.is_empty() && !state.answered(), "no response before a person looked");
    assert_eq!(state.tasks.values().filter(|t| t.kind == TaskKind::Mail).count(), 1, "the same bytes are one work");
    let waiting = &machine.state().await["handed_in"];
    assert_eq!((waiting.as_array().unwrap().len(), &waiting[0]["open"]), (1, &json!(true)), "{waiting}");

    // It stands in the room of everything that needs a person, as a mail would.
    let desk = world.desk(COORDINATOR).await;
    let at = format!("/recipients/{}/mail/{}", world.id(LAB).await, digest(&bytes));
    let inbox = desk.get(&format!("{}/inbox", world.base)).await.html;
    assert!(inbox.contains(digest(&bytes).as_str()), "{inbox}");
    let page = desk.page(&at).await;
    for shown in
        ["answer.json", "/units/0/disposition", "erledigt", "/colour", "File of answers, handed in by a program"]
    {
        assert!(page.contains(shown), "{shown}: {page}");
    }
    let original = desk.get(&format!("/recipients/{}/files/{}", world.id(LAB).await, digest(&bytes))).await;
    assert!(original.status == 200 && original.html.contains("erledigt"), "the original beside it");
    let mut fields = filled_form(&page, "respond");
    let said: Vec<String> = (0..serials.len()).map(|n| value_of(&fields, &format!("said-{n}"))).collect();
    assert_eq!(said.iter().filter(|s| *s == "done").count(), 1, "only what is sure is filled in: {said:?}");
    fields.push(("act".into(), "respond".into()));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    desk.done(&at, &fields).await;
    let state = world.state(LAB).await;
    let (_, response) = &state.responses[0];
    assert_eq!((response.source.as_ref(), response.channel), (Some(&digest(&bytes)), Channel::Portal));
    assert_eq!(response.units.len(), 1);
    assert!(state.mails[0].end.is_some() && !state.tasks.values().any(|t| t.kind == TaskKind::Mail));
    // The program hears what became of it, and the same bytes are that answer now.
    assert_eq!(machine.state().await["handed_in"][0]["response"], json!(response.id));
    let (status, known) = machine.post(bytes).await;
    assert_eq!((status, &known["response"], &known["already"]), (StatusCode::OK, &json!(response.id), &json!(true)));
    world.round().await;
    authority::whole(&world.dossier().await);
}

/// Who signed is known, though nothing in the file can be ticked: the form that a person fills in begins with it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_signed_a_file_without_a_readable_unit_is_kept() {
    let world = sent(5).await;
    let machine = Machine::of(&world, LAB);
    let mut wrong = machine.answer(json!([{"serial": 12, "disposition": "done"}, "all of them"]));
    wrong["respondent"] = json!({"name": "Dr. Ilka Beispiel", "title": "Laborleitung"});
    wrong.as_object_mut().unwrap().remove("answers");
    let bytes = serde_json::to_vec(&wrong).unwrap();
    let (status, said) = machine.post(bytes.clone()).await;
    assert_eq!(status, StatusCode::ACCEPTED, "{said}");
    let desk = world.desk(COORDINATOR).await;
    let page = desk.page(&format!("/recipients/{}/mail/{}", world.id(LAB).await, digest(&bytes))).await;
    let fields = filled_form(&page, "respond");
    assert_eq!(
        (value_of(&fields, "name"), value_of(&fields, "title")),
        ("Dr. Ilka Beispiel".into(), "Laborleitung".into())
    );
    assert!(!fields.iter().any(|(name, value)| name.starts_with("said-") && value == "done"), "{fields:?}");
    assert!(page.contains("/units/0/serial"), "its doubts stand beside it: {page}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn doubtful_files_have_a_bound_and_one_that_comes_true_ends_its_work() {
    let world = sent(5).await;
    let machine = Machine::of(&world, LAB);
    let early = |day: u32| {
        let units =
            json!([{"serial": machine.serials()[0], "disposition": "done", "date": format!("2026-02-{day:02}")}]);
        serde_json::to_vec(&machine.answer(units)).unwrap()
    };
    for day in 1..=20 {
        let (status, said) = machine.post(early(day)).await;
        assert_eq!((status.as_u16(), &said["doubts"][0]["code"]), (202, &json!("date.ahead")), "{said}");
    }
    let (status, said) = machine.post(early(21)).await;
    assert_eq!((status.as_u16(), &said["code"]), (422, &json!("answer.doubtful")), "{said}");
    assert!(!world.app.blobs.has(&digest(&early(21))), "what is refused is not kept");
    assert_eq!(machine.post(early(20)).await.0, StatusCode::ACCEPTED, "one that waits is known still");
    // The day has come: the same bytes have no doubt any more.
    world.clock.forward_minutes(21 * 24 * 60);
    let (status, said) = machine.post(early(1)).await;
    assert_eq!((status, &said["accepted"]), (StatusCode::CREATED, &json!(true)), "{said}");
    let state = world.state(LAB).await;
    let open = state.mails.iter().filter(|m| m.end.is_none()).count();
    assert_eq!((open, state.responses.len()), (19, 1), "its own work is done with it, the others wait");
    authority::whole(&world.dossier().await);
}
