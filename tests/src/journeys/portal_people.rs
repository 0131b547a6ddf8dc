//! Several people at one site: parts taken back, users who confirm for themselves, and the talk with the maker.

use crate::world::{
    World, authority, crawl,
    lab::{Lab, form},
    maker::{AUDITOR, CALLS, COORDINATOR},
    story::{BRITISH, LAB, address},
};
use app::domain::fact::{Fact, TaskKind};

const COLLEAGUE: &str = "kollegin@empfaenger.example";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_part_taken_back_ends_its_link_and_keeps_what_it_brought() {
    let world = World::new(4).await;
    world.dispatched().await;
    let lab = world.lab(LAB);
    let units = lab.units().await;
    lab.hand_over(&[&units[0], &units[1]], COLLEAGUE).await;
    lab.hand_over(&[&units[2]], "zweiter@empfaenger.example").await;
    world.round().await;
    let (colleague, second) = (world.reader(COLLEAGUE), world.reader("zweiter@empfaenger.example"));
    colleague.answer_part("Karla Kollegin").await;
    let page = lab.page("hand?lang=en").await;
    let words = crawl::words(&page);
    assert!(words.contains("2 of 2 answered") && words.contains("from Karla Kollegin"), "{words}");
    let parts: Vec<String> =
        page.split("name=\"withdraw\" value=\"").skip(1).map(|p| p.split('"').next().unwrap().to_owned()).collect();
    assert_eq!(parts.len(), 2, "newest first");
    // Only the main contact takes back, and only what is its own.
    assert_eq!(colleague.post("hand", &form(&[("withdraw", &parts[0])])).await.status, 404);
    assert_eq!(world.lab("T0002").post("hand", &form(&[("withdraw", &parts[0])])).await.status, 404);
    second.say("done", &[]).await.taken("devices");
    lab.post("hand", &form(&[("withdraw", &parts[0])])).await.taken("withdraw");
    lab.post("hand", &form(&[("withdraw", &parts[0])])).await.taken("twice is once");
    assert_eq!(second.get("").await.status, 404);
    assert_eq!(second.post("check", &form(&[("name", "x")])).await.status, 404);
    assert!(crawl::words(&lab.page("hand?lang=en").await).contains("Withdrawn on"));
    let once = world.stream(LAB).await.iter().filter(|r| matches!(r.fact, Fact::HandoverWithdrawn(_))).count();
    assert_eq!(once, 1);
    // Staff takes the other one back.
    let desk = world.desk(COORDINATOR).await;
    let talk = format!("/recipients/{}/talk", world.id(LAB).await);
    let form = reqwest::multipart::Form::new().text("act", "withdraw").text("part", parts[1].clone());
    desk.send(&talk, form).await.taken("withdraw");
    assert_eq!(colleague.get("devices").await.status, 404);
    let state = world.state(LAB).await;
    assert_eq!(state.units.values().filter(|u| u.disposition.is_some()).count(), 2, "what came back stays");
    lab.answer("done", &[]).await;
    assert!(world.state(LAB).await.answered(), "the main contact answers the rest");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn users_confirm_for_themselves_by_a_link_that_does_nothing_else() {
    let world = World::new(4).await;
    world.dispatched().await;
    let lab = world.lab(LAB);
    let serial = lab.units().await[0].split('/').nth(1).unwrap().to_owned();
    let link = lab.readers_link().await;
    let user = Lab::with(&link);
    assert_eq!(user.get("").await.status, 303, "straight to the button");
    for page in ["users", "notice", "privacy", "genuine"] {
        assert!(!user.page(page).await.contains(&serial), "{page} shows a serial number");
    }
    for page in
        ["devices", "questions", "check", "hand", "contact", "talk", "many", "evidence", "recipients", "receipt/X"]
    {
        assert_eq!(user.get(page).await.status, 404, "{page}");
    }
    assert_eq!(user.bytes("/files/de.pdf").await.get(..5), Some(b"%PDF-".as_slice()));
    assert_eq!(user.get("files/personal.pdf").await.status, 404);
    for page in ["read", "devices", "check", "many/take", "contact", "hand"] {
        assert_eq!(user.post(page, &form(&[("name", "x")])).await.status, 404, "{page}");
    }
    let api = link.replace("/p/", "/api/p/");
    let answer = user.client().post(format!("{api}/evidence")).body("{}").send().await.unwrap();
    assert_eq!(answer.status(), 404);
    let before = world.sum().await;
    user.confirm("Udo Nutzer", "MTA").await;
    user.confirm("udo nutzer ", "mta").await;
    user.confirm("Ines Anwenderin", "").await;
    assert_eq!(user.post("users", &form(&[("act", "confirm"), ("name", " ")])).await.status, 422);
    assert_eq!(user.post("users", &form(&[("act", "count"), ("number", "9"), ("by", "x")])).await.status, 404);
    assert!(!user.page("users").await.contains("Ines"), "nobody reads the names of the others by this link");
    assert_eq!(world.sum().await.2, before.2, "no counter moves");
    let state = world.state(LAB).await;
    assert_eq!(state.talk.acknowledged.len(), 2, "the same one twice is one");
    assert!(state.read_at.is_none() && !state.answered(), "it answers for nobody else");
    assert_eq!(lab.post("users", &form(&[("act", "count"), ("number", "viele"), ("by", "x")])).await.status, 422);
    let counts = form(&[("act", "count"), ("number", "14"), ("by", "Dr. Petra Probe")]);
    lab.post("users", &counts).await.taken("count");
    let words = crawl::words(&lab.page("users?lang=en").await);
    for said in ["Confirmed by themselves: 2", "Udo Nutzer", "Ines Anwenderin", "Stated by Dr. Petra Probe: 14"] {
        assert!(words.contains(said), "{said}: {words}");
    }
    let desk = world.desk(AUDITOR).await;
    let here = format!("/recipients/{}", world.id(LAB).await);
    assert!(crawl::words(&desk.page(&here).await).contains("Users who have read: 14"));
    let words = crawl::words(&desk.page(&format!("{here}/talk")).await);
    assert!(words.contains("Udo Nutzer, MTA") && words.contains("Dr. Petra Probe"), "{words}");
    let facts = serde_json::to_string(&world.stream(LAB).await).unwrap();
    assert!(!facts.contains("Udo") && !facts.contains("Ines"), "no name in a fact");
    // A new generation of links ends this one, too.
    let id = world.id(LAB).await;
    world.app.revoke_link(&world.staff(COORDINATOR), &world.story.action, &id, "forwarded").await.unwrap();
    assert_eq!(user.get("users").await.status, 404);
}

/// The mail about a part that was taken back before it left does not leave with a dead link, and nobody has to care for it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mail_about_a_part_that_was_taken_back_does_not_leave() {
    let world = World::new(4).await;
    world.dispatched().await;
    world.round().await;
    let lab = world.lab(LAB);
    let units = lab.units().await;
    lab.hand_over(&[&units[0]], COLLEAGUE).await;
    lab.hand_over(&[&units[0]], "zweite@labor.example").await;
    let part = world.state(LAB).await.handovers[0].id.to_string();
    lab.post("hand", &form(&[("withdraw", &part)])).await.taken("withdraw");
    let round = world.round().await;
    assert_eq!(world.letters_to(COLLEAGUE).len(), 0);
    assert_eq!(world.letters_to("zweite@labor.example").len(), 1, "the other part is still there");
    assert_eq!((round.failed, round.postponed), (0, 0));
    assert_eq!(world.app.store.waiting_parcels(&world.story.action).await.unwrap(), 0);
    let state = world.state(LAB).await;
    assert!(!state.tasks.values().any(|t| t.kind == TaskKind::Undeliverable), "{:?}", state.tasks);
    // One that has left is taken back with its link alone.
    let part = state.handovers[1].id.to_string();
    lab.post("hand", &form(&[("withdraw", &part)])).await.taken("withdraw");
    world.days(1).await;
    assert_eq!(world.letters_to("zweite@labor.example").len(), 1);
    authority::whole(&world.dossier().await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_question_is_answered_inside_and_the_mail_says_only_that() {
    let world = World::new(4).await;
    world.dispatched().await;
    let (lab, british) = (world.lab(LAB), world.lab(BRITISH));
    let units = lab.units().await;
    lab.hand_over(&[&units[0]], COLLEAGUE).await;
    world.round().await;
    let colleague = world.reader(COLLEAGUE);
    assert_eq!(lab.send("talk", &[("question", " "), ("name", "")], &[]).await.status, 422);
    let ask = [("question", "Muss das Gerät vom Netz?\nSofort?"), ("name", "Dr. Petra Probe")];
    lab.send("talk", &ask, &[]).await.taken("talk");
    lab.send("talk", &ask, &[]).await.taken("a second click is no second question");
    colleague.send("talk", &[("question", "Welche Fassung?"), ("name", "Karla Kollegin")], &[]).await.taken("talk");
    let state = world.state(LAB).await;
    assert_eq!(state.talk.messages.len(), 2);
    assert_eq!(state.tasks.values().filter(|t| t.kind == TaskKind::Question).count(), 2);
    let own = colleague.page("talk").await;
    assert!(own.contains("Welche Fassung?") && !own.contains("vom Netz"), "a colleague sees his own");
    let main = lab.page("talk").await;
    assert!(main.contains("Welche Fassung?") && main.contains("vom Netz"), "the main contact sees both");
    let desk = world.desk(COORDINATOR).await;
    let here = format!("/recipients/{}", world.id(LAB).await);
    assert!(crawl::words(&desk.page("/tasks").await).contains("Question in the portal"));
    assert!(desk.page(&here).await.contains(&format!("{here}/talk")));
    let questions: Vec<_> = state.talk.messages.iter().map(|m| m.id.to_string()).collect();
    let answer = |to: &str, text: &str| {
        reqwest::multipart::Form::new().text("act", "answer").text("to", to.to_owned()).text("text", text.to_owned())
    };
    let page = desk.page(&format!("{here}/talk")).await;
    assert!(page.contains("vom Netz") && page.contains(COLLEAGUE), "{}", crawl::words(&page));
    for (who, status) in [(CALLS, 403), (AUDITOR, 403)] {
        let other = world.desk(who).await;
        let seen = other.send(&format!("{here}/talk"), answer(&questions[0], "x")).await;
        assert!([status, 409].contains(&seen.status.as_u16()), "{who}: {}", seen.status);
    }
    assert_eq!(desk.send(&format!("{here}/talk"), answer(&questions[0], "  ")).await.status, 422);
    desk.send(&format!("{here}/talk"), answer(&questions[0], "Nein, das Geheimwort genügt.")).await.taken("answer");
    let left = world.state(LAB).await.tasks.values().filter(|t| t.kind == TaskKind::Question).count();
    assert_eq!(left, 1, "the colleague's question waits still");
    desk.send(&format!("{here}/talk"), answer(&questions[1], "Fassung 3.")).await.taken("answer");
    world.round().await;
    let mail = world.letters_to(&address(LAB)).pop().unwrap();
    assert!(mail.subject.contains("Ihre Frage ist beantwortet"), "in its language: {}", mail.subject);
    assert!(!mail.text.contains("Geheimwort") && mail.attached.is_empty() && mail.link.is_some());
    assert_eq!(mail.link.unwrap(), lab.link);
    let mail = world.letters_to(COLLEAGUE).pop().unwrap();
    assert!(mail.subject.contains("Ihre Frage ist beantwortet") && mail.link == Some(colleague.link.clone()));
    assert!(crawl::words(&lab.page("?lang=en").await).contains("The manufacturer has answered you"));
    assert!(lab.page("talk").await.contains("Geheimwort"));
    assert!(!colleague.page("talk").await.contains("Geheimwort"));
    assert!(!british.page("talk").await.contains("Geheimwort"), "nobody else reads it");
    let facts = serde_json::to_string(&world.stream(LAB).await).unwrap();
    assert!(!facts.contains("Geheimwort") && !facts.contains("vom Netz"), "no word of it in a fact");
}
