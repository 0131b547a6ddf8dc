//! The reply form, whole: every disposition, corrections with their history, many devices at once, and two people who
//! write into one form.

use crate::world::{World, authority, field, lab::form, maker::COORDINATOR, story::LAB};
use app::domain::{
    fact::TaskKind,
    reconcile::Counter,
    response::{Disposition, Doubt, doubts},
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_device_that_never_was_there_is_a_question_of_scope() {
    let world = World::new(4).await;
    world.dispatched().await;
    let lab = world.lab(LAB);
    let receipt = lab.answer("never-had", &[]).await;
    world.round().await;
    let state = world.state(LAB).await;
    assert!(state.answered() && state.said_done_at.is_none(), "an answer, and no end");
    assert!(state.units.values().all(|u| u.disposition == Some(Disposition::NeverHad)));
    let asked = |kind| state.tasks.values().filter(|t| t.kind == kind).count();
    assert_eq!((asked(TaskKind::ScopeQuestion), asked(TaskKind::ResponseDoubts)), (3, 1));
    let found = doubts(&state.responses[0].1);
    assert!(found.iter().any(|d| matches!(d, Doubt::NeverHad { .. })));
    let page = receipt.rsplit("/receipt/").next().unwrap();
    assert!(lab.page(&format!("receipt/{page}?lang=en")).await.contains("Never had it"));
    let desk = world.desk(COORDINATOR).await;
    let here = format!("/recipients/{}", world.id(LAB).await);
    for at in [here.as_str(), "/tasks", "/units?became=never_had", "/answers", "/numbers"] {
        let words = crate::world::crawl::words(&desk.page(at).await);
        assert!(words.contains("never had"), "{at}: {words}");
    }
    // Typed in the office, from the telephone.
    let unit = state.units.keys().next().unwrap().to_string();
    let typed = [
        ("act", "respond"),
        ("channel", "phone"),
        ("unit", unit.as_str()),
        ("said-0", "done"),
        ("question", "receipt"),
        ("q-receipt", "yes"),
        ("name", "Dr. Petra Probe"),
    ];
    desk.done(&here, &typed).await;
    let state = world.state(LAB).await;
    let left = state.tasks.values().filter(|t| t.kind == TaskKind::ScopeQuestion).count();
    assert_eq!(left, 2, "another word about the unit takes the question back");
    let tally = world.app.store.tally(&world.story.action).await.unwrap();
    assert_eq!(tally.get(Counter::Tasks(TaskKind::ScopeQuestion)), 2);
    world.round().await;
    let dossier = world.dossier().await;
    authority::whole(&dossier);
    crate::durable::recount::agrees(&dossier);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_disposition_stands_on_the_receipt_and_in_the_office() {
    let world = World::new(4).await;
    world.dispatched().await;
    let lab = world.lab(LAB);
    let desk = world.desk(COORDINATOR).await;
    let here = format!("/recipients/{}", world.id(LAB).await);
    for (choice, more, said, became) in [
        ("done", vec![("done-on", "12.01.2026")], "Done on", "done"),
        ("later", vec![("until", "31.12.2026")], "Not yet, by", "not yet"),
        ("not-here", vec![], "Not here", "not at this site"),
        ("never-had", vec![], "Never had it", "never had it"),
        ("passed-on", vec![("to", "Labor Nachfolge, Beispielstadt")], "Labor Nachfolge", "Labor Nachfolge"),
        ("scrapped", vec![("scrapped-on", "11.01.2026")], "Scrapped on", "scrapped"),
        ("cannot", vec![("why", "Netz im Umbau")], "Netz im Umbau", "Netz im Umbau"),
    ] {
        let receipt = lab.answer(choice, &more).await;
        let id = receipt.rsplit('/').next().unwrap().to_owned();
        let words = crate::world::crawl::words(&lab.page(&format!("receipt/{id}?lang=en")).await);
        assert!(words.contains(said), "{choice}: {words}");
        let office = crate::world::crawl::words(&desk.page(&here).await);
        assert!(office.contains(became), "{choice}: {office}");
    }
    assert_eq!(world.state(LAB).await.responses.len(), 7);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn corrections_show_when_who_and_what_changed() {
    let world = World::new(4).await;
    world.dispatched().await;
    let lab = world.lab(LAB);
    let units = lab.units().await;
    lab.hand_over(&[&units[1]], "kollegin@empfaenger.example").await;
    world.round().await;
    let colleague = world.reader("kollegin@empfaenger.example");
    let theirs = colleague.answer_part("Karla Kollegin").await;
    world.clock.forward_minutes(60);
    let first = lab.answer("later", &[("until", "31.12.2026")]).await;
    world.clock.forward_minutes(60);
    let second = lab.answer("done", &[]).await;
    let id = |to: &str| to.rsplit('/').next().unwrap().to_owned();
    let page = lab.page(&format!("receipt/{}?lang=en", id(&second))).await;
    let words = crate::world::crawl::words(&page);
    for said in
        ["Karla Kollegin", "through the link for kollegin@empfaenger.example", "(before: Not yet, by 31 Dec 2026)"]
    {
        assert!(words.contains(said), "{said}: {words}");
    }
    let old = lab.page(&format!("receipt/{}?lang=en", id(&first))).await;
    assert!(old.contains("This answer was corrected") && old.contains(&id(&second)));
    assert!(old.contains("Answered anew on"), "each unit says so, too");
    // The colleague learns that the part was answered anew, and reads nothing of the others.
    let own = colleague.page(&format!("receipt/{}?lang=en", id(&theirs))).await;
    assert!(own.contains("Answered anew on") && !own.contains(&id(&second)), "not yet, then done again");
    assert_eq!(colleague.get(&format!("receipt/{}", id(&second))).await.status, 404);
    world.clock.forward_minutes(60);
    colleague.say("scrapped", &[]).await.taken("devices");
    let corrected = colleague.sign("Karla Kollegin").await;
    let state = world.state(LAB).await;
    let last = &state.responses.last().unwrap().1;
    assert_eq!(last.corrects.as_ref().unwrap().as_str(), id(&theirs), "a colleague corrects his own");
    let own = colleague.page(&format!("receipt/{}?lang=en", id(&corrected))).await;
    assert!(own.contains("Corrects the answer"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_list_of_serial_numbers_is_shown_before_it_is_taken() {
    let world = World::new(4).await;
    world.dispatched().await;
    let lab = world.lab(LAB);
    let units = lab.units().await;
    let serial = |n: usize| units[n].split('/').nth(1).unwrap().to_owned();
    let other = world.lab("T0002").units().await[0].split('/').nth(1).unwrap().to_owned();
    let before = world.sum().await;
    let di = world.state(LAB).await.units.values().find_map(|u| {
        let product = world.story.draft.notice.products.iter().find(|p| p.key == u.listed.product)?;
        (u.serial() == Some(serial(0).as_str())).then(|| product.udi_di().map(ToString::to_string))?
    });
    let di = di.unwrap_or_else(|| "00816270020637".into());
    let pasted = format!(
        "]d201{di}21{}\r\n{}\tRaum 3\r\n{}\n\nNIEMALS-1\n01{di}10LOT21X\n",
        serial(0),
        serial(1).to_lowercase(),
        serial(1)
    );
    let seen = lab.send("many?lang=en", &[("paste", &pasted)], &[]).await;
    assert_eq!(seen.status, 422, "an answer is missing");
    assert!(seen.html.contains("NIEMALS-1"), "what was pasted stands there again");
    let fields = [("paste", pasted.as_str()), ("u0", "done"), ("u0-done-on", "12.01.2026")];
    let seen = lab.send("many?lang=en", &fields, &[]).await;
    assert_eq!(seen.status, 200, "{}", seen.words());
    let words = seen.words();
    assert!(words.contains("Rows: 5. Taken over: 2, to be checked: 1, not taken over: 2"), "{words}");
    for said in
        ["stands in the list before", "cannot be read as a serial number", "not in your list", "Done on 12 Jan 2026"]
    {
        assert!(words.contains(said), "{said}: {words}");
    }
    assert_eq!(world.sum().await, before, "nothing is recorded by looking");
    let taken = crate::world::plain(
        seen.html.split("name=\"serials\" hidden>").nth(1).unwrap().split("</textarea>").next().unwrap(),
    );
    let fields = form(&[("serials", taken.trim()), ("u0", "done"), ("u0-done-on", "12.01.2026")]);
    lab.post("many/take", &fields).await.taken("many");
    // A file for the rest; a serial number of somebody else is only one that nobody sent here.
    let sheet = format!("Raum;Seriennummer\r\n1;{}\r\n2;{other}\r\n", serial(2));
    let seen = lab.send("many?lang=en", &[("u0", "scrapped")], &[("file", "geraete.csv", sheet.into_bytes())]).await;
    assert!(seen.words().contains("Rows: 2. Taken over: 1, to be checked: 1, not taken over: 0"), "{}", seen.words());
    let rest = form(&[("serials", &format!("{}\n{other}", serial(2))), ("u0", "scrapped")]);
    lab.post("many/take", &rest).await.taken("many");
    let no_list = lab.send("many?lang=en", &[("u0", "done")], &[("file", "a.csv", b"%PDF-1.7 x".to_vec())]).await;
    assert_eq!(no_list.status, 422);
    lab.site().await;
    lab.sign("Dr. Petra Probe").await;
    let state = world.state(LAB).await;
    let said: Vec<&str> = state.units.values().map(|u| u.disposition.as_ref().unwrap().word()).collect();
    assert_eq!(said.iter().filter(|word| **word == "done").count(), 2);
    assert_eq!(said.iter().filter(|word| **word == "scrapped").count(), 1);
    let response = &state.responses[0].1;
    let unknown: Vec<&str> = response.unknown_serials.iter().map(|s| s.as_str()).collect();
    assert_eq!(unknown, ["NIEMALS-1", other.as_str()]);
    assert!(state.tasks.values().any(|t| t.kind == TaskKind::UnknownSerial), "it opens a question of scope");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_colleague_takes_over_only_his_part_of_a_list() {
    let world = World::new(4).await;
    world.dispatched().await;
    let lab = world.lab(LAB);
    let units = lab.units().await;
    let serials: Vec<String> = units.iter().map(|u| u.split('/').nth(1).unwrap().to_owned()).collect();
    lab.hand_over(&[&units[1]], "kollegin@empfaenger.example").await;
    world.round().await;
    let colleague = world.reader("kollegin@empfaenger.example");
    let list = serials.join("\n");
    let seen = colleague.send("many?lang=en", &[("paste", &list), ("u0", "done")], &[]).await;
    assert!(seen.words().contains("Taken over: 1, to be checked: 0, not taken over: 2"), "{}", seen.words());
    colleague.post("many/take", &form(&[("serials", &list), ("u0", "done")])).await.taken("many");
    colleague.sign("Karla Kollegin").await;
    let state = world.state(LAB).await;
    assert_eq!(state.units.values().filter(|u| u.disposition.is_some()).count(), 1);
    assert!(state.responses[0].1.unknown_serials.is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_people_with_one_link_do_not_write_over_each_other() {
    let world = World::new(4).await;
    world.dispatched().await;
    let lab = world.lab(LAB);
    let other = crate::world::lab::Lab::with(&lab.link);
    let units = lab.units().await;
    let say = |choice: &str, seen: &str| {
        let mut fields = form(&[("act", "save"), ("seen", seen)]);
        for (place, key) in units.iter().enumerate() {
            fields.extend(form(&[(&format!("u{place}-key"), key), (&format!("u{place}"), choice)]));
        }
        fields
    };
    let first = field(&lab.page("devices").await, "seen").unwrap();
    let second = field(&other.page("devices").await, "seen").unwrap();
    assert_eq!((first.as_str(), second.as_str()), ("", ""), "both began with nothing");
    lab.post("devices", &say("done", &first)).await.taken("devices");
    let seen = other.post("devices?lang=en", &say("not-here", &second)).await;
    assert_eq!(seen.status, 422);
    assert!(seen.words().contains("Somebody else saved another answer here meanwhile"), "{}", seen.words());
    let kept = |page: String, choice: &str| page.contains(&format!("value=\"{choice}\" checked"));
    assert!(kept(lab.page("devices").await, "done"), "nothing was written over");
    assert!(kept(seen.html.clone(), "not-here"), "what was typed stands there");
    // Knowing it, one may.
    let now = field(&seen.html, "seen").unwrap();
    other.post("devices", &say("not-here", &now)).await.taken("devices");
    assert!(kept(lab.page("devices").await, "not-here"));
    // The same answer from an old page is no quarrel; and weeks later it is all still there.
    other.post("devices", &say("not-here", &first)).await.taken("devices");
    world.days(40).await;
    assert!(kept(lab.page("devices").await, "not-here"));
}
