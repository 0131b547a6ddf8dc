//! Pictures of what is written by hand on a scan: beside the field to type, for those who may answer for a consignee, as a
//! picture and as nothing else.

use super::incoming::scanned;
use crate::world::{
    World,
    maker::{AUDITOR, CALLS, COORDINATOR, REGULATORY},
};
use app::incoming::Came;
use reqwest::{StatusCode, header};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn handwriting_is_shown_to_who_types_it_and_to_nobody_else() {
    let world = World::new(4).await;
    world.dispatched().await;
    world.round().await;
    let number = "T0002";
    let values = r#"{"unit-1": "yes", "question-receipt": "yes", "person-name": "Petra Probe"}"#;
    let Some(mail) = scanned(&world, number, values) else { return };
    assert_eq!(world.app.take_mail(mail.as_bytes(), "test", None).await.unwrap(), Came::Joined);
    let digest = world.state(number).await.mails[0].mail.mail.clone();
    let at = |number: String, digest: &str| format!("/recipients/{number}/mail/{digest}");
    let here = at(world.id(number).await.to_string(), digest.as_str());
    let desk = world.desk(COORDINATOR).await;
    let page = desk.page(&here).await;
    let crop = format!("{here}/crop/name");
    assert!(page.contains(&crop), "beside its field: {page}");
    let answer = desk.client().get(world.office(&crop)).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::OK);
    let head = |name: header::HeaderName| answer.headers()[name].to_str().unwrap().to_owned();
    assert_eq!(head(header::CONTENT_TYPE), "image/png");
    assert_eq!(head(header::X_CONTENT_TYPE_OPTIONS), "nosniff", "nothing else is made of it");
    assert!(head(header::CACHE_CONTROL).contains("no-store"), "{:?}", answer.headers());
    let png = answer.bytes().await.unwrap();
    assert!(png.starts_with(b"\x89PNG\r\n\x1a\n") && png.len() > 100);
    // What is not there: another field, a place, a path, another mail, another consignee's page of the same mail.
    let other = world.id("T0001").await.to_string();
    let none = [
        format!("{here}/crop/qd-receipt"),
        format!("{here}/crop/0"),
        format!("{here}/crop/..%2Fname"),
        format!("{}/crop/name", at(world.id(number).await.to_string(), &"0".repeat(64))),
        format!("{}/crop/name", at(world.id(number).await.to_string(), "name")),
        format!("{}/crop/name", at(other, digest.as_str())),
    ];
    for page in none {
        assert_eq!(desk.get(&page).await.status, StatusCode::NOT_FOUND, "{page}");
    }
    // Whoever only reads, only calls, or has not signed in sees no handwriting.
    for who in [AUDITOR, CALLS] {
        assert_eq!(world.desk(who).await.get(&crop).await.status, StatusCode::FORBIDDEN, "{who}");
    }
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let stranger = client.get(world.office(&crop)).send().await.unwrap();
    assert_eq!(stranger.status(), StatusCode::SEE_OTHER);
    assert!(stranger.headers()[header::LOCATION].to_str().unwrap().contains("/sign-in"));
    // Erased with the person.
    let eraser = world.staff(REGULATORY);
    world.app.erase_person(&eraser, &world.story.action, &world.id(number).await).await.unwrap();
    assert_eq!(desk.get(&crop).await.status, StatusCode::NOT_FOUND);
}
