//! An outside provider calls: one call for one person, only what a call needs, every look on record, each result where it
//! belongs; and nobody is left without a contact.

use crate::world::{
    World, authority,
    maker::{CALLS, COORDINATOR, Desk, Seen},
    story::{LAB, address},
};
use app::domain::fact::{CallOutcome, Fact, Means, Stream, TaskKind};
use reqwest::StatusCode;

/// Silent for three weeks: the ladder asks for calls.
async fn silent() -> World {
    let world = World::new(5).await;
    world.dispatched().await;
    world.round().await;
    for _ in 0..3 {
        world.days(7).await;
        world.round().await;
    }
    // Monday, 11:00 in Berlin and Paris, 10:00 in London.
    world.clock.forward_minutes(120);
    world
}

async fn post(world: &World, desk: &Desk<'_>, page: &str, fields: &[(&str, &str)]) -> Seen {
    let request = desk.client().post(format!("{}{page}", world.base)).header("accept-language", "en");
    Seen::of(request.form(fields).send().await.unwrap()).await
}

async fn get(world: &World, desk: &Desk<'_>, page: &str) -> Seen {
    desk.get(&format!("{}{page}", world.base)).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_is_one_persons_and_shows_what_it_needs() {
    let world = silent().await;
    let caller = world.desk(CALLS).await;
    for page in ["/actions", "/inbox", "/mail"] {
        assert_eq!(get(&world, &caller, page).await.status, StatusCode::FORBIDDEN, "{page}");
    }
    for page in ["", "/recipients", "/units", "/tasks", &format!("/recipients/{}", world.id(LAB).await)] {
        assert_eq!(caller.get(page).await.status, StatusCode::FORBIDDEN, "{page}");
    }
    let queue = get(&world, &caller, "/calls").await;
    assert_eq!(queue.status, StatusCode::OK);
    assert!(queue.html.contains(LAB) && !queue.html.contains("@empfaenger.example"), "{}", queue.words());

    let (action, id) = (world.story.action.to_string(), world.id(LAB).await);
    let at = format!("/calls/{action}/{id}");
    assert_eq!(get(&world, &caller, &at).await.status, StatusCode::CONFLICT, "nothing is shown before it is taken");
    let whose = [("action", action.as_str()), ("consignee", id.as_str())];
    assert_eq!(post(&world, &caller, "/calls", &whose).await.taken("a call").to, at);
    let other = world.desk(COORDINATOR).await;
    assert_eq!(post(&world, &other, "/calls", &whose).await.status, StatusCode::CONFLICT, "one call, one caller");
    let page = get(&world, &caller, &at).await.html;
    let state = world.state(LAB).await;
    assert!(page.contains("+49 30 23125 000") && page.contains("Ich rufe im Auftrag von"), "{page}");
    assert!(page.contains("has asked me to call you"), "beside it what it means");
    for unit in state.counted_units() {
        assert!(page.contains(unit.serial().unwrap()), "each serial number has its question");
    }
    assert!(!page.contains(&address(LAB)) && !page.contains("Probeweg"), "no address");
    let looks = world.stream(LAB).await.into_iter().filter(|f| matches!(f.fact, Fact::ContactLooked(_))).count();
    assert_eq!(looks, 1, "one look, however often the page is read");
    let story = other.page(&format!("/recipients/{id}")).await;
    assert!(story.contains("Took the call"), "the office sees that somebody looked");

    let late = [("act", "result"), ("outcome", "call_back"), ("day", "01.01.2020"), ("time", "9:00")];
    assert_eq!(post(&world, &caller, &at, &late).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let back = [("act", "result"), ("outcome", "call_back"), ("day", "03.02.2026"), ("time", "9:30"), ("note", "busy")];
    post(&world, &caller, &at, &back).await.taken("a call back");
    let state = world.state(LAB).await;
    assert!(
        state.tasks.values().any(|t| t.about == "phone at 2026-02-03T09:30:00+01:00[Europe/Berlin]"),
        "{:?}",
        state.tasks
    );
    assert_eq!(get(&world, &caller, &at).await.status, StatusCode::CONFLICT, "it was given back");

    // The next day the answers are given on the telephone.
    world.days(1).await;
    // Whoever comes back the next day signs in again.
    let caller = world.desk(CALLS).await;
    post(&world, &caller, "/calls", &whose).await.taken("the call back");
    let page = get(&world, &caller, &at).await.html;
    let mut fields = crate::world::filled_form(&page, "respond");
    let units = fields.iter().filter(|(name, _)| name == "unit").count();
    fields.retain(|(name, _)| !name.starts_with("said-") && !name.starts_with("q-") && name != "name");
    fields.extend((0..units).map(|n| (format!("said-{n}"), "done".to_owned())));
    fields.extend(
        [("q-receipt", "yes"), ("q-users_informed", "yes"), ("name", "Dr. Probe"), ("act", "respond")]
            .map(|(n, v)| (n.to_owned(), v.to_owned())),
    );
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    post(&world, &caller, &at, &fields).await.taken("answers");
    let state = world.state(LAB).await;
    assert!(state.answered() && state.said_done_at.is_some(), "{:?}", state.tasks);
    world.round().await;
    authority::whole(&world.dossier().await);
}

/// A time to call again is asked for, kept and shown by the clocks of who is called, also when these are changed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_back_is_agreed_by_the_clocks_of_the_consignee() {
    let world = silent().await;
    let caller = world.desk(CALLS).await;
    let (action, id) = (world.story.action.to_string(), world.id(LAB).await);
    let whose = [("action", action.as_str()), ("consignee", id.as_str())];
    let at = format!("/calls/{action}/{id}");
    post(&world, &caller, "/calls", &whose).await.taken("a call");
    let page = get(&world, &caller, &at).await.words();
    assert!(page.contains("day and time there (Europe/Berlin)") && page.contains("(Europe/Berlin, UTC+1)"), "{page}");
    let before = world.stream(LAB).await;
    let back = |day: &'static str, time: &'static str| {
        [("act", "result"), ("outcome", "call_back"), ("day", day), ("time", time)]
    };
    // Clocks go from two to three in the night of 29 March, and from three to two in that of 25 October.
    let skipped = post(&world, &caller, &at, &back("29.03.2026", "2:30")).await;
    assert_eq!(skipped.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(skipped.words().contains("does not exist there on that day"), "{}", skipped.words());
    let twice = post(&world, &caller, &at, &back("25.10.2026", "2:30")).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    for said in
        ["comes twice there", "25 Oct 2026, 02:30 (Europe/Berlin, UTC+2)", "25 Oct 2026, 02:30 (Europe/Berlin, UTC+1)"]
    {
        assert!(twice.words().contains(said), "{said}: {}", twice.words());
    }
    assert_eq!(world.stream(LAB).await, before, "nothing is recorded until it is clear when");
    let second = [&back("25.10.2026", "2:30")[..], &[("second", "yes"), ("phone", "+49 30 77777")]].concat();
    post(&world, &caller, &at, &second).await.taken("the second half past two");
    let agreed = world.stream(LAB).await.into_iter().rev().find_map(|f| match f.fact {
        Fact::CallBackAgreed(agreed) => Some(agreed),
        _ => None,
    });
    let agreed = agreed.unwrap();
    assert_eq!(
        (agreed.at.to_string().as_str(), agreed.time_zone.as_deref()),
        ("2026-10-25T01:30:00Z", Some("Europe/Berlin"))
    );
    // Neither another number nor a later step of the ladder leads to a call before that time.
    let (stream, version) = (Stream::Consignee(id.clone()), world.state(LAB).await.version);
    let asked = Fact::Escalated { step: 4, means: Means::Phone };
    assert_eq!(world.state(LAB).await.tasks.values().filter(|t| t.kind == TaskKind::Call).count(), 1);
    world.write_alone(&world.story.action, stream, version, "f-step", asked).await;
    let lines = world.app.calls_due(&world.staff(CALLS)).await.unwrap();
    let line = lines.iter().find(|line| line.number == LAB).unwrap();
    assert_eq!((line.is_open, line.from), (false, agreed.at));
    let desk = world.desk(COORDINATOR).await;
    let story = desk.page(&format!("/recipients/{id}?lang=en")).await;
    assert!(crate::world::crawl::words(&story).contains("25 Oct 2026, 02:30 (Europe/Berlin, UTC+1)"), "{story}");
    world.round().await;
    authority::whole(&world.dossier().await);
}

/// Half past seven by UTC is half past nine in Berlin in summer and half past eight in winter.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_queue_opens_by_the_clocks_of_the_consignee() {
    let world = silent().await;
    for (now, open) in [
        ("2026-02-03T07:30:00Z", false),
        ("2026-03-27T07:30:00Z", false),
        ("2026-03-30T07:30:00Z", true),
        ("2026-10-23T07:30:00Z", true),
        ("2026-10-26T07:30:00Z", false),
        ("2026-10-26T14:30:00Z", true),
        ("2026-10-23T14:30:00Z", false),
    ] {
        world.clock.set(now.parse().unwrap());
        let staff = world.staff(CALLS);
        let lines = world.app.calls_due(&staff).await.unwrap();
        let lab = lines.iter().find(|line| line.number == LAB).unwrap();
        assert_eq!((lab.is_open, lab.zone.name()), (open, "Europe/Berlin"), "{now}");
        let from = lab.zone.local(lab.from);
        assert!(open || (from.hour(), from.minute()) == (9, 0), "{now}: {from}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn results_of_calls_lead_on() {
    let world = silent().await;
    let caller = world.desk(CALLS).await;
    let action = world.story.action.to_string();
    let numbers = ["T0000", "T0001", "T0003"];
    for number in numbers {
        let id = world.id(number).await;
        let whose = [("action", action.as_str()), ("consignee", id.as_str())];
        post(&world, &caller, "/calls", &whose).await.taken(number);
        let at = format!("/calls/{action}/{id}");
        let result: &[(&str, &str)] = match number {
            "T0000" => &[("outcome", "wrong_contact"), ("name", "Zentrale"), ("phone", "+49 30 99999")],
            "T0001" => &[("outcome", "wrong_contact"), ("name", "Dr. Neu"), ("email", "neu@lab.example")],
            _ => &[("outcome", "refused"), ("note", "does not want to speak")],
        };
        let fields = [&[("act", "result")], result].concat();
        post(&world, &caller, &at, &fields).await.taken(number);
    }
    let other_number = world.state("T0000").await;
    let kinds: Vec<_> = other_number.tasks.values().map(|t| (t.kind, t.about.as_str())).collect();
    assert_eq!(kinds, [(TaskKind::Call, "phone step 0")], "the new number is to be called");
    let other_mail = world.state("T0001").await;
    assert!(!other_mail.tasks.values().any(|t| t.kind == TaskKind::WrongContact), "{:?}", other_mail.tasks);
    world.round().await;
    assert_eq!(world.letters_to("neu@lab.example").len(), 1, "the notice goes to the right one");
    let refused = world.stream("T0003").await;
    assert!(
        refused
            .iter()
            .any(|f| matches!(&f.fact, Fact::CallLogged { means: Means::Phone, outcome: CallOutcome::Refused, .. }))
    );
}

/// A call with a corrected address is recorded as one: if the notice to the new address cannot be put into the outbox, or a
/// part of the result cannot be, there is no call on record either, and the call is still held.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_with_a_corrected_address_is_recorded_as_one_or_not_at_all() {
    let world = silent().await;
    let caller = world.desk(CALLS).await;
    let (action, id) = (world.story.action.to_string(), world.id(LAB).await);
    let whose = [("action", action.as_str()), ("consignee", id.as_str())];
    post(&world, &caller, "/calls", &whose).await.taken("a call");
    let at = format!("/calls/{action}/{id}");
    let before = world.stream(LAB).await;
    // Somebody else's row stands where the notice to the new address would.
    world.row_in_the_way(&id, &format!("notice:v{}", before.len() + 1)).await;
    let right = [("act", "result"), ("outcome", "wrong_contact"), ("name", "Dr. Neu"), ("email", "neu@lab.example")];
    let status = post(&world, &caller, &at, &right).await.status;
    assert!(status.is_client_error() || status.is_server_error(), "{status}");
    let late = [
        ("act", "result"),
        ("outcome", "call_back"),
        ("day", "01.01.2020"),
        ("time", "9:00"),
        ("email", "a@b.example"),
    ];
    assert_eq!(post(&world, &caller, &at, &late).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(world.stream(LAB).await, before, "nothing of it is recorded");
    // The call is still this person's, and goes through once the notice can.
    let after = [("act", "result"), ("outcome", "wrong_contact"), ("name", "Dr. Neu"), ("phone", "+49 30 99999")];
    post(&world, &caller, &at, &after).await.taken("the result without an address");
    post(&world, &caller, "/calls", &whose).await.taken("the call to the new number");
    post(&world, &caller, &at, &right).await.taken("and now with one");
    let stream = world.stream(LAB).await;
    let last: Vec<_> = stream.iter().rev().take(2).collect();
    assert!(matches!(last[0].fact, Fact::ContactCorrected { .. }) && matches!(last[1].fact, Fact::CallLogged { .. }));
    assert_eq!(last[0].at, last[1].at);
    world.round().await;
    assert_eq!(world.letters_to("neu@lab.example").len(), 1);
    authority::whole(&world.dossier().await);
}

/// A report that the notice to this address will not arrive.
fn bounce(message: &str, address: &str) -> String {
    format!(
        "Return-Path: <>\r\nFrom: MAILER-DAEMON@relay.example\r\nTo: safety-notice@maker.example\r\nSubject: Undelivered\r\n\
         Auto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
         --b\r\nContent-Type: text/plain\r\n\r\nNot delivered.\r\n\
         --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; relay.example\r\n\r\n\
         Final-Recipient: rfc822; {address}\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n\
         --b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <{message}>\r\nTo: {address}\r\n\r\n--b--\r\n"
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bounce_finds_the_next_contact_and_leaves_nobody_without_one() {
    let world = World::new(5).await;
    world.dispatched().await;
    world.round().await;
    let desk = world.desk(COORDINATOR).await;
    let here = format!("/recipients/{}", world.id(LAB).await);
    desk.done(&here, &[("act", "contact"), ("name", "Dr. Neu"), ("email", "neu@lab.example")]).await;
    world.round().await;
    // The new address fails: the notice goes back to the one of the record.
    let letter = world.letters_to("neu@lab.example").remove(0);
    world.app.take_mail(bounce(&letter.id, "neu@lab.example").as_bytes(), "test", None).await.unwrap();
    assert_eq!(world.letters_to(&address(LAB)).len(), 1);
    world.round().await;
    let letters = world.letters_to(&address(LAB));
    assert_eq!(letters.len(), 2, "the next known address gets it");
    let open = |state: &app::domain::reconcile::ConsigneeState| {
        state.tasks.values().map(|t| (t.kind, t.about.clone())).collect::<Vec<_>>()
    };
    assert!(!open(&world.state(LAB).await).iter().any(|(kind, _)| *kind == TaskKind::Call));
    // That one fails, too: nobody else is known, so somebody calls.
    let last = letters.iter().find(|l| l.id != letters[0].id).unwrap_or(&letters[1]);
    let newest = world.stream(LAB).await.into_iter().rev().find_map(|f| match f.fact {
        Fact::Sent { message_id, .. } => Some(message_id.trim_matches(['<', '>']).to_owned()),
        _ => None,
    });
    assert!(letters.iter().any(|l| Some(&l.id) == newest.as_ref()), "{} {newest:?}", last.id);
    let report = bounce(&newest.unwrap(), &address(LAB));
    world.app.take_mail(report.as_bytes(), "test", None).await.unwrap();
    let state = world.state(LAB).await;
    assert!(open(&state).contains(&(TaskKind::Call, "phone step 0".to_owned())), "{:?}", open(&state));
    // The contact is wrong and nobody was named: the same.
    let unknown = crate::world::lab::form(&[("case", "unknown")]);
    world.lab("T0003").post("contact", &unknown).await.taken("contact");
    let state = world.state("T0003").await;
    assert!(open(&state).contains(&(TaskKind::Call, "phone step 0".to_owned())), "{:?}", open(&state));
    world.round().await;
    authority::whole(&world.dossier().await);
}

/// Whoever said that it is the wrong contact is not written to again, however often the next one says so, too; an address
/// that somebody names anew is tried again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wrong_contacts_do_not_send_the_notice_round_in_a_circle() {
    let world = World::new(5).await;
    world.dispatched().await;
    world.round().await;
    let desk = world.desk(COORDINATOR).await;
    let here = format!("/recipients/{}", world.id(LAB).await);
    desk.done(&here, &[("act", "contact"), ("name", "Dr. Neu"), ("email", "neu@lab.example")]).await;
    world.round().await;
    let lab = world.lab(LAB);
    let wrong = crate::world::lab::form(&[("case", "unknown")]);
    let letters = || (world.letters_to("neu@lab.example").len(), world.letters_to(&address(LAB)).len());
    assert_eq!(letters(), (1, 1));
    // The new one is wrong: the one of the record gets it again, because nobody said that it is wrong.
    lab.post("contact", &wrong).await.taken("contact");
    world.round().await;
    assert_eq!(letters(), (1, 2));
    // That one is wrong, too: nobody is left, so somebody calls; and once more changes nothing.
    for _ in 0..2 {
        lab.post("contact", &wrong).await.taken("contact");
        world.round().await;
        assert_eq!(letters(), (1, 2));
        let state = world.state(LAB).await;
        let calls = state.tasks.values().filter(|t| t.kind == TaskKind::Call).count();
        assert_eq!(calls, 1, "{:?}", state.tasks);
    }
    desk.done(&here, &[("act", "contact"), ("name", "Dr. Neu"), ("email", "Neu@lab.example")]).await;
    world.round().await;
    assert_eq!(world.letters_to("Neu@lab.example").len(), 1, "named anew");
    authority::whole(&world.dossier().await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reminders_to_one_person_are_one_mail_a_day_and_a_bounce_reaches_all() {
    let mut story = crate::world::story::of(6);
    for file in &mut story.records {
        let list = String::from_utf8(file.bytes.clone()).unwrap();
        file.bytes = list.replace(&address("T0004"), &address(LAB)).into_bytes();
    }
    let world = World::of(story, None).await;
    world.dispatched().await;
    world.round().await;
    assert_eq!(world.letters_to(&address(LAB)).len(), 2, "each notice is a mail of its own");
    world.days(7).await;
    let sent = async |number: &str| {
        world.stream(number).await.into_iter().rev().find_map(|f| match f.fact {
            Fact::Sent { message_id, parcel, .. } => Some((message_id, parcel)),
            _ => None,
        })
    };
    let (one, other) = (sent(LAB).await.unwrap(), sent("T0004").await.unwrap());
    let letters = world.letters_to(&address(LAB));
    assert_eq!(letters.len(), 3, "{:?}", letters.iter().map(|l| &l.subject).collect::<Vec<_>>());
    assert_eq!(one.0, other.0, "one mail");
    assert_ne!(one.1, other.1, "two parcels");
    let summary = letters.iter().find(|l| one.0.contains(&l.id)).unwrap();
    assert!(summary.attached.is_empty() && summary.text.matches("/p/").count() >= 2, "{}", summary.text);
    let report = bounce(&summary.id, &address(LAB));
    world.app.take_mail(report.as_bytes(), "test", None).await.unwrap();
    for number in [LAB, "T0004"] {
        let state = world.state(number).await;
        assert_eq!(state.bounced, 1, "{number}");
        assert!(state.tasks.values().any(|t| t.kind == TaskKind::Call), "{number}: {:?}", state.tasks);
    }
    world.round().await;
    authority::whole(&world.dossier().await);
}
