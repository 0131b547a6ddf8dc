//! Answers at the portal: corrections with history, parts handed on, wrong contacts, intruders, a distributor's own list.

use crate::world::{
    World,
    lab::form,
    maker::COORDINATOR,
    story::{DEALER, LAB, address},
};
use app::domain::{
    fact::{Fact, TaskKind},
    reconcile::Counter,
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_answer_is_a_correction_with_history() {
    let world = World::new(4).await;
    world.dispatched().await;
    let lab = world.lab(LAB);
    let first = lab.answer("later", &[("until", "31.12.2026")]).await;
    world.round().await;
    let second = lab.answer("done", &[("done-on", "12.01.2026")]).await;
    world.round().await;
    assert_ne!(first, second);
    let state = world.state(LAB).await;
    let [(_, one), (_, two)] = state.responses.as_slice() else { panic!("{} answers", state.responses.len()) };
    assert_eq!((one.corrects.as_ref(), two.corrects.as_ref()), (None, Some(&one.id)));
    assert!(state.said_done_at.is_some());
    for receipt in [&first, &second] {
        let page = receipt.split(&lab.link[world.base.len()..]).nth(1).unwrap().trim_start_matches('/').to_owned();
        assert!(
            lab.page(&page).await.contains(receipt.rsplit('/').next().unwrap()),
            "the earlier receipt stays readable"
        );
    }
    let receipts = world.letters_to(&address(LAB)).len() - 1;
    assert_eq!(receipts, 2, "a receipt for each");
    let tally = world.app.store.tally(&world.story.action).await.unwrap();
    assert_eq!(
        (tally.get(Counter::Responses), tally.get(Counter::ConsigneesAnswered), tally.get(Counter::UnitsSaidDone)),
        (2, 1, 3)
    );
    let page = world.desk(COORDINATOR).await.page(&format!("/recipients/{}", world.id(LAB).await)).await;
    assert!(page.contains(one.id.as_str()) && page.contains(two.id.as_str()), "the office sees both");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_page_sent_twice_is_one_answer() {
    let world = World::new(4).await;
    world.dispatched().await;
    let lab = world.lab(LAB);
    lab.say("done", &[]).await.taken("devices");
    lab.site().await;
    let page = lab.page("check").await;
    let mark = crate::world::field(&page, "mark").unwrap();
    let fields = form(&[
        ("name", "Dr. Petra Probe"),
        ("title", "Laborleitung"),
        ("date", "12.01.2026"),
        ("act", "sign"),
        ("mark", &mark),
    ]);
    let click = || lab.post("check", &fields);
    let clicks: [_; 6] = tokio::join!(click(), click(), click(), click(), click(), click()).into();
    let again = lab.post("check", &fields).await.taken("the third click");
    for seen in clicks {
        assert!(seen.status == 409 || seen.to == again.to, "{} {}", seen.status, seen.to);
    }
    assert_eq!(world.state(LAB).await.responses.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_with_mistakes_shows_what_was_typed() {
    let world = World::new(4).await;
    world.dispatched().await;
    let lab = world.lab(LAB);
    let before = world.sum().await;
    let seen = lab.say("later", &[("until", "31.02.2026 <oder so>")]).await;
    assert_eq!(seen.status, 422);
    assert!(
        seen.html.contains("31.02.2026 &#60;oder so&#62;") && seen.html.contains("aria-invalid=\"true\""),
        "{}",
        seen.words()
    );
    assert!(!seen.html.contains("<oder so>"));
    let seen = lab.say("cannot", &[("why", "  ")]).await;
    assert!(seen.status == 422 && seen.html.contains("href=\"#u0-why\""), "{}", seen.words());
    let key = lab.units().await[0].clone();
    let seen = lab
        .post(
            "devices",
            &form(&[("u0-key", &key), ("u0", "done"), ("u0-done-on", "12.01.2026"), ("extra", "DS\u{0}7, 12345")]),
        )
        .await;
    assert_eq!(seen.status, 422, "two units have no answer yet");
    assert!(seen.html.contains("value=\"12.01.2026\"") && seen.html.contains("12345"), "{}", seen.words());
    let seen = lab.post("questions", &form(&[("q-receipt", "yes"), ("chain", "not-applicable")])).await;
    assert_eq!(seen.status, 422);
    let page = lab.page("check").await;
    let mark = crate::world::field(&page, "mark").unwrap();
    let seen = lab.post("check", &form(&[("name", ""), ("date", "gestern"), ("act", "sign"), ("mark", &mark)])).await;
    assert!(seen.status == 422 && seen.html.contains("value=\"gestern\""), "{}", seen.words());
    assert_eq!(world.sum().await, before, "nothing was recorded");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_colleague_sees_and_answers_only_the_part_handed_on() {
    let world = World::new(4).await;
    world.dispatched().await;
    let lab = world.lab(LAB);
    let units = lab.units().await;
    assert_eq!(units.len(), 3);
    lab.hand_over(&[&units[1]], "kollegin@empfaenger.example").await;
    world.round().await;
    let asked = world.letters_to("kollegin@empfaenger.example").pop().unwrap();
    let site = crate::world::story::name(0);
    assert!(asked.text.contains(&site), "the mail says for which place the part is: {}", asked.text);
    let told = world.letters_to(&crate::world::story::address(LAB)).remove(0);
    assert!(told.text.contains(&site), "so does the notice: {}", told.text);
    let colleague = world.reader("kollegin@empfaenger.example");
    assert_eq!(colleague.units().await, [units[1].clone()]);
    for page in ["", "devices", "check", "notice"] {
        let html = colleague.page(page).await;
        for foreign in [&units[0], &units[2]] {
            let serial = foreign.split('/').nth(1).unwrap();
            assert!(!html.contains(serial), "{page} shows {serial}");
        }
    }
    for page in ["questions", "hand", "contact", "done/hand"] {
        assert_eq!(colleague.get(page).await.status, 404, "{page}");
    }
    let sneaky = form(&[("u0-key", &units[0]), ("u0", "done"), ("u1-key", &units[1]), ("u1", "done")]);
    colleague.post("devices", &sneaky).await.taken("devices");
    colleague.sign("Karla Kollegin").await;
    let state = world.state(LAB).await;
    let said: Vec<&str> =
        state.units.values().filter(|u| u.disposition.is_some()).map(|u| u.listed.unit.as_str()).collect();
    assert_eq!(said, [units[1].as_str()], "only the part handed on is answered");
    assert!(!state.answered());
    // The office lists what came in, complete or not, and nobody who has only read.
    world.lab(DEALER).read().await;
    let (staff, lang) = (world.staff(COORDINATOR), "de".into());
    let (lines, next) = world.app.office_answers(&staff, &world.story.action, &lang, None).await.unwrap();
    let listed: Vec<_> = lines.iter().map(|line| &line.consignee).collect();
    assert_eq!((listed, next), (vec![&world.id(LAB).await], None));
    lab.answer("done", &[]).await;
    assert!(world.state(LAB).await.answered());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_contact_redirects_and_the_notice_goes_out_again() {
    let world = World::new(4).await;
    world.dispatched().await;
    let lab = world.lab(LAB);
    let unusable = lab.post("contact", &form(&[("case", "person"), ("name", "Dr. Recht"), ("email", "recht@")])).await;
    assert!(unusable.status == 422 && unusable.html.contains("value=\"recht@\""), "{}", unusable.words());
    lab.wrong_contact("Dr. Recht", "recht@empfaenger.example").await;
    world.round().await;
    let letters = world.letters_to("recht@empfaenger.example");
    let [mail] = letters.as_slice() else { panic!("{} mails", letters.len()) };
    let first = world.letters_to(&address(LAB)).remove(0);
    assert_eq!(mail.attached, first.attached, "the same signed files");
    assert_ne!(mail.id, first.id);
    world.reader("recht@empfaenger.example").answer("done", &[]).await;
    world.round().await;
    assert_eq!(world.letters_to("recht@empfaenger.example").len(), 2, "the receipt goes to the right one");
    assert!(world.state(LAB).await.answered());
    // Nobody is named: a person looks for somebody; the consignee stays.
    world.lab("T0002").post("contact", &form(&[("case", "unknown")])).await.taken("contact");
    let state = world.state("T0002").await;
    assert!(state.tasks.values().any(|t| t.kind == TaskKind::WrongContact) && state.email.is_some());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_suspected_intruder_is_the_heaviest_work_and_stops_the_closing() {
    let world = World::new(5).await;
    world.dispatched().await;
    world.lab("T0002").post("contact", &form(&[("case", "unknown")])).await.taken("contact");
    let lab = world.lab(LAB);
    let page = lab.page("intruder").await;
    let (steps, form_at) = (page.find("<ol"), page.find("<form"));
    assert!(steps.is_some() && steps < form_at, "first what to do, then the form");
    lab.intruder().await;
    world.round().await;
    let tasks = world.app.store.tasks(&world.story.action, None, 50).await.unwrap().rows;
    assert_eq!((tasks[0].kind, tasks.len() > 1), (TaskKind::SuspectedIntruder, true));
    let desk = world.desk(COORDINATOR).await;
    let words = crate::world::crawl::words(&desk.page("/tasks").await);
    assert!(words.contains("Labor Musterthal"), "{words}");
    let blocked = world.close().await.unwrap_err();
    assert_eq!(blocked.code, "closure.blocked");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_a_distributor_names_is_told() {
    let world = World::new(4).await;
    world.dispatched().await;
    let dealer = world.lab(DEALER);
    let state = world.state(DEALER).await;
    let serials: Vec<String> =
        state.counted_units().filter_map(|u| u.listed.serial.clone()).map(|s| s.to_string()).collect();
    let line = |n: usize, country: &str, serial: &str| {
        format!(
            "Labor Endstelle {n}; Beispielweg {n}; 10115; Musterstadt; {country}; endstelle-{n}@empfaenger.example; {serial}"
        )
    };
    let wrong = [line(1, "DE", &serials[0]), line(2, "DE", "4711")].join("\n");
    let seen = dealer.post("recipients", &form(&[("paste", &wrong), ("act", "tell")])).await;
    assert!(
        seen.status == 422 && seen.html.contains("4711") && seen.html.contains("Labor Endstelle 1"),
        "{}",
        seen.words()
    );
    assert!(world.state(DEALER).await.named.is_empty(), "all lines or none");
    let right = [line(1, "DE", &serials[0]), line(2, "GB", &serials[1])].join("\n");
    let fields = form(&[("paste", &right), ("complete", "yes"), ("act", "tell")]);
    dealer.post("recipients", &fields).await.taken("recipients");
    world.round().await;
    let german = world.letters_to("endstelle-1@empfaenger.example");
    assert!(german[0].subject.contains("Sicherheitsinformation"), "{}", german[0].subject);
    let end = world.reader("endstelle-2@empfaenger.example");
    assert_eq!(end.units().await.len(), 1);
    assert!(end.page("?lang=en").await.contains(&serials[1]));
    end.answer("done", &[]).await;
    let state = world.state(DEALER).await;
    assert_eq!(
        (state.named.len(), state.counted_units().count()),
        (2, 1),
        "what was passed on is counted where it went"
    );
    let tally = world.app.store.tally(&world.story.action).await.unwrap();
    assert_eq!(tally.get(Counter::Consignees), 6);
    let units: i64 =
        world.story.records[0].bytes.split(|b| *b == b'\n').filter(|l| l.starts_with(b"T0")).count() as i64;
    assert_eq!(tally.get(Counter::Units), units, "no unit is counted twice, none is lost");
    // A laboratory names nobody.
    let lab = world.lab(LAB);
    assert_eq!(lab.post("recipients", &fields).await.status, 404);
    let named = |f: &app::domain::fact::Recorded| matches!(f.fact, Fact::CascadeReported { .. });
    assert!(!world.stream(LAB).await.iter().any(named));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_staff_types_about_units_that_stay_is_about_those_units() {
    let world = World::new(4).await;
    world.dispatched().await;
    let state = world.state(DEALER).await;
    let mut units = state.counted_units().map(|u| (u.listed.unit.to_string(), u.serial().unwrap().to_owned()));
    let (_, gone) = units.next().unwrap();
    let line = format!("Labor Endstelle; Weg 1; 10115; Musterstadt; DE; endstelle@empfaenger.example; {gone}");
    let fields = form(&[("paste", &line), ("act", "tell")]);
    world.lab(DEALER).post("recipients", &fields).await.taken("recipients");
    let desk = world.desk(COORDINATOR).await;
    let at = format!("/recipients/{}", world.id(DEALER).await);
    let page = desk.page(&at).await;
    // As a browser sends it: the names that the page gives its fields, in their order.
    let keys: Vec<String> =
        page.split("name=\"unit\" value=\"").skip(1).map(|r| r.split('"').next().unwrap().into()).collect();
    let names: Vec<String> =
        page.split("name=\"said-").skip(1).map(|r| format!("said-{}", r.split('"').next().unwrap())).collect();
    // The form for evidence names units, too.
    let keys = &keys[keys.len() - 2..];
    assert_eq!((names.len(), units.count()), (2, 2));
    let mut fields = vec![("act", "respond"), ("channel", "phone"), ("name", "Marie Exemple"), ("question", "receipt")];
    fields.push(("q-receipt", "yes"));
    for ((key, name), said) in keys.iter().zip(&names).zip(["done", "scrapped"]) {
        fields.extend([("unit", key.as_str()), (name.as_str(), said)]);
    }
    desk.done(&at, &fields).await;
    let state = world.state(DEALER).await;
    let said = |key: &str| state.units[&key.into()].disposition.as_ref().map(|d| d.word());
    assert_eq!([said(&keys[0]), said(&keys[1])], [Some("done"), Some("scrapped")]);
}
