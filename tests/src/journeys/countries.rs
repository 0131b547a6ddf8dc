//! One action, two countries: German laboratories get the field safety notice, consignees in the United States the recall letter.

use crate::{
    papers,
    servers::need,
    world::{
        World,
        lab::form,
        maker::{AUTHOR, COORDINATOR},
        story::{self, DEALER, LAB, address},
    },
};
use app::{
    acts::prepare_letters::{LetterWish, Recipients},
    domain::{
        action::Stage,
        fact::{Fact, JoinedBy},
        id::Digest,
        notice::{Family, Notice},
        reconcile::Counter,
        response::Disposition,
    },
    genuine::look,
    incoming::Came,
    story::Story,
};
use sha2::{Digest as _, Sha256};

const SIZE: usize = 6;
/// A laboratory in the United States.
const AMERICAN: &str = "T0003";
/// One in Puerto Rico, which 21 U.S.C. 321(a) counts among them.
const ISLAND: &str = "T0004";

/// The model case with two of its sites moved over the ocean.
fn story() -> Story {
    let mut story = story::of(SIZE);
    let list = String::from_utf8(story.records[0].bytes.clone()).unwrap();
    let moved = |line: &str| {
        let country = match line.split(';').next() {
            Some(AMERICAN) => "US",
            Some(ISLAND) => "PR",
            _ => return line.to_owned(),
        };
        let mut cells: Vec<&str> = line.split(';').collect();
        cells[6] = country;
        cells.join(";")
    };
    story.records[0].bytes = list.lines().map(moved).collect::<Vec<_>>().join("\n").into_bytes();
    story
}

async fn dispatched(story: Story) -> (World, Digest) {
    let world = World::of(story, None).await;
    let signed = world.signed().await;
    world.informed().await;
    world.app.dispatch_notice(&world.staff(COORDINATOR), &world.story.action).await.unwrap();
    world.round().await;
    (world, signed)
}

fn digest(bytes: &[u8]) -> Digest {
    Digest::from_bytes(&Sha256::digest(bytes).into())
}

/// What a PDF says on its pages; none where no reader of PDF is installed.
pub(super) fn printed(pdf: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.pdf");
    std::fs::write(&path, pdf).unwrap();
    let output = std::process::Command::new(need("pdftotext")?).arg(&path).arg("-").output().unwrap();
    // A word that was divided at the end of a line is one word.
    let said = String::from_utf8_lossy(&output.stdout).split_whitespace().collect::<Vec<_>>().join(" ");
    Some(said.replace("\u{ad} ", ""))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_country_gets_its_own_layout_and_the_others_the_same_bytes() {
    let (world, signed) = dispatched(story()).await;
    let manifest = world.app.manifest(&signed).unwrap();
    assert_eq!(manifest.families(), [Family::Diagnostic, Family::UnitedStates]);
    assert_eq!(manifest.notices.len(), 4, "two languages, two families, all of them signed");
    let render = |notice: &Notice| {
        let mut notice = notice.clone();
        notice.dated = Some(world.app.clock.today());
        digest(&documents::notice::render(&notice, &"de".into(), &world.app.fonts).unwrap())
    };
    let german = manifest.notice_in(&"de".into(), Family::Diagnostic).unwrap();
    assert_eq!(german.digest, render(&story::of(SIZE).draft.notice), "what the others get is what they would have got");

    let fingerprint = world.app.fingerprint(&world.story.action).unwrap();
    for (number, family, lang, title) in [
        (LAB, Family::Diagnostic, "de", "Dringende Sicherheitsinformation"),
        (AMERICAN, Family::UnitedStates, "en", "Urgent medical device recall"),
        (ISLAND, Family::UnitedStates, "en", "Urgent medical device recall"),
    ] {
        let is_letter = family == Family::UnitedStates;
        let mail = world.letters_to(&address(number)).remove(0);
        assert!(mail.subject.starts_with(&format!("{title} FSN2025-1682: ")), "{number}: {}", mail.subject);
        let file = manifest.notice_in(&lang.into(), family).unwrap();
        assert!(mail.attached[0].1.starts_with(&world.app.blobs.get(&file.digest).unwrap()), "{number}: the notice");
        assert_eq!(look(&mail.attached[0].1, Some(&fingerprint)).verdict, "genuine", "{number}");
        assert_eq!(look(&mail.attached[1].1, Some(&fingerprint)).verdict, "genuine", "{number}: the letter");
        if let Some(said) = printed(&mail.attached[0].1) {
            let sections = ["Purpose of this letter", "Reason for this letter", "Actions to be taken by the customer"];
            let places: Vec<_> = sections.iter().filter_map(|title| said.find(title)).collect();
            assert_eq!(places.len(), if is_letter { 3 } else { 0 }, "{number}: {said}");
            assert!(
                places.is_sorted() && (!is_letter || said.starts_with("Illumina, Inc. Urgent medical device recall")),
                "{said}"
            );
        }
        if let Some(said) = printed(&mail.attached[1].1) {
            for word in
                ["Adverse events connected", "Response form", "Read the recall letter", "recall letter is enclosed"]
            {
                assert_eq!(said.contains(word), is_letter, "{number}: {word}, on cover and form: {said}");
            }
            assert!(!is_letter || !said.to_lowercase().contains("safety notice"), "{number}: {said}");
            assert!(!is_letter || !said.contains("erification form"), "{number}: {said}");
        }
        let file = |ending: &str| mail.attached.iter().find(|(name, _)| name.ends_with(ending)).unwrap().1.clone();
        let data: serde_json::Value = serde_json::from_slice(&file("notice.json")).unwrap();
        let asked: Vec<_> = data["questions"].as_array().unwrap().iter().map(|q| q["id"].as_str().unwrap()).collect();
        assert_eq!((asked.contains(&"adverse"), asked.contains(&"users_informed")), (is_letter, !is_letter));
        assert_eq!(data["titles"] == serde_json::json!([title]), is_letter, "{number}: the only title of the letter");
        let sheet = String::from_utf8(file("units.csv")).unwrap();
        assert_eq!(sheet.lines().next().unwrap().contains("question_adverse"), is_letter, "{number}");

        let lab = world.lab(number);
        let page = crate::world::crawl::words(&lab.page("").await);
        assert!(page.matches(title).count() >= 2, "{number}: heading and foot: {page}");
        assert!(lab.bytes(&format!("/files/{lang}.pdf")).await == mail.attached[0].1, "{number}: the same file");
        assert_eq!(lab.page("questions").await.contains("id=\"q-adverse"), is_letter, "{number}");
    }
    let office = world.desk(COORDINATOR).await.page("/notice").await;
    assert_eq!(office.matches("Recall letter (recipients in the United States)").count(), 2, "{office}");
    crate::world::authority::whole(&world.dossier().await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_answer_to_the_letter_counts_as_any_other() {
    let (world, _) = dispatched(story()).await;
    let lab = world.lab(AMERICAN);
    lab.read().await;
    lab.say("done", &[]).await.taken("devices");
    let fields = form(&[("q-receipt", "yes"), ("q-adverse", "yes"), ("q-adverse-comment", "One run was lost")]);
    lab.post("questions", &fields).await.taken("questions");
    lab.sign("Dr. Pat Sample").await;
    assert!(world.state(AMERICAN).await.answered());
    let page = world.desk(COORDINATOR).await.page(&format!("/recipients/{}", world.id(AMERICAN).await)).await;
    assert!(page.contains("One run was lost") && page.contains("adverse"), "the office reads the letter's questions");
    let german = world.desk(COORDINATOR).await.page(&format!("/recipients/{}", world.id(LAB).await)).await;
    assert!(!german.contains("adverse"), "and those of the notice where that was sent: {german}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn letters_for_the_post_hold_what_each_country_reads() {
    let (world, signed) = dispatched(story()).await;
    let manifest = world.app.manifest(&signed).unwrap();
    let wish = LetterWish { recipients: Recipients::All, ..LetterWish::default() };
    let letters = world.app.prepare_letters(&world.staff(COORDINATOR), &world.story.action, wish).await.unwrap();
    let roll = world.app.roll(&letters.roll).unwrap();
    assert_eq!(roll.letters.len(), SIZE);
    for (number, family, lang) in
        [(LAB, Family::Diagnostic, "de"), (AMERICAN, Family::UnitedStates, "en"), (ISLAND, Family::UnitedStates, "en")]
    {
        let id = world.id(number).await;
        let line = roll.letters.iter().find(|line| line.consignee == id).unwrap();
        assert_eq!(line.notice, manifest.notice_in(&lang.into(), family).unwrap().digest, "{number}");
        assert_eq!(line.letter.as_ref(), manifest.personal.get(&id), "{number}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn changed_bytes_of_either_layout_are_not_sent_and_the_other_is() {
    for (family, lang, refused, sent) in
        [(Family::UnitedStates, "en", AMERICAN, LAB), (Family::Diagnostic, "de", LAB, AMERICAN)]
    {
        let world = World::of(story(), None).await;
        let signed = world.signed().await;
        world.informed().await;
        let manifest = world.app.manifest(&signed).unwrap();
        let name = manifest.notice_in(&lang.into(), family).unwrap().digest.to_string();
        let path = world.path("blobs").join(&name[..2]).join(&name[2..4]).join(&name);
        let mut bytes = std::fs::read(&path).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        std::fs::write(&path, bytes).unwrap();
        world.app.dispatch_notice(&world.staff(COORDINATOR), &world.story.action).await.unwrap();
        world.round().await;
        assert!(world.letters_to(&address(refused)).is_empty(), "{refused} got bytes that nobody signed");
        let stream = world.stream(refused).await;
        let is_said = |fact: &Fact| matches!(fact, Fact::Undeliverable { answer, .. } if answer.contains("not the one that was signed"));
        assert!(stream.iter().any(|f| is_said(&f.fact)), "{refused}");
        assert_eq!(world.letters_to(&address(sent)).len(), 1, "{sent}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_is_named_later_gets_of_what_was_signed() {
    for (story, is_printed) in [(story(), true), (story::of(SIZE), false)] {
        let (world, signed) = dispatched(story).await;
        let dealer = world.lab(DEALER);
        let unit = world.state(DEALER).await.counted_units().find_map(|u| u.serial().map(str::to_owned)).unwrap();
        let line = format!("Sample Lab; 1 Main Street; 10001; Sampleton; US; sample-lab@empfaenger.example; {unit}");
        dealer.post("recipients", &form(&[("paste", &line), ("act", "tell")])).await.taken("recipients");
        world.round().await;
        let mail = world.letters_to("sample-lab@empfaenger.example").remove(0);
        let family = if is_printed { Family::UnitedStates } else { Family::Diagnostic };
        let manifest = world.app.manifest(&signed).unwrap();
        let file = manifest.notice_in(&"en".into(), family).unwrap();
        assert!(mail.attached[0].1.starts_with(&world.app.blobs.get(&file.digest).unwrap()), "printed: {is_printed}");
        let json: Vec<_> = mail.attached.iter().filter(|(name, _)| name.ends_with(".json")).collect();
        assert_eq!(json.len(), 1, "one of the two that there are");
        assert_eq!(String::from_utf8_lossy(&json[0].1).contains("\"adverse\""), is_printed);
        let lab = world.reader("sample-lab@empfaenger.example");
        assert_eq!(lab.page("questions").await.contains("id=\"q-adverse"), is_printed);
        assert!(lab.bytes("/files/en.pdf").await == mail.attached[0].1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_linter_speaks_to_the_letter_only_where_it_is_read() {
    for (story, is_read) in [(story(), true), (story::of(SIZE), false)] {
        let world = World::of(story, None).await;
        world.submitted().await;
        let page = world.desk(AUTHOR).await.page("/notice").await;
        assert_eq!(page.contains("FDA’s model letter"), is_read, "what of its order is from knowledge: {page}");
        assert_eq!(page.contains("names no telephone number"), is_read, "21 CFR 7.49(c)(1)(v): {page}");
        let editor = world.desk(AUTHOR).await.page("/notice/edit").await;
        assert_eq!(editor.contains("recall_titles"), is_read);
        assert_eq!(editor.contains("family=united_states"), is_read);
    }
}

/// The response form that came with this consignee's mail, filled in by another program and sent back as a file.
fn sent_back(world: &World, number: &str, values: &serde_json::Value) -> Option<String> {
    let python = papers::python()?;
    let mail = world.letters_to(&address(number)).remove(0);
    let (_, form) = mail.attached.iter().find(|(name, _)| name == "FSN2025-1682-response-form.pdf").unwrap();
    let place = |name: &str| world.path(name);
    std::fs::write(place("form.pdf"), form).unwrap();
    std::fs::write(place("values.json"), values.to_string()).unwrap();
    let mut fill = std::process::Command::new(python);
    fill.arg(papers::script("fill.py")).arg("pypdf").arg(place("form.pdf")).arg(place("values.json"));
    papers::run(fill.arg(place("filled.pdf")));
    let body = data_encoding::BASE64.encode(&std::fs::read(place("filled.pdf")).unwrap());
    let lines: Vec<&str> = body.as_bytes().chunks(76).map(|c| std::str::from_utf8(c).unwrap()).collect();
    Some(format!(
        "From: office@elsewhere.example\r\nTo: recall@maker.example\r\nSubject: Response\r\nMessage-ID: <r1@lab.example>\r\n\
         Date: Mon, 12 Jan 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"x\"\r\n\r\n\
         --x\r\nContent-Type: text/plain\r\n\r\nEnclosed.\r\n--x\r\nContent-Type: application/pdf; name=\"form.pdf\"\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n{}\r\n--x--\r\n",
        lines.join("\r\n")
    ))
}

/// From the recall letter to the proven closure: one site in the United States answers in the portal, one with its response form
/// as a file, everybody else as ever.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_action_is_closed_with_answers_from_the_united_states() {
    let (world, _) = dispatched(story()).await;
    let lab = world.lab(AMERICAN);
    lab.read().await;
    lab.say("done", &[("done-on", "12.01.2026")]).await.taken("devices");
    lab.post("questions", &form(&[("q-receipt", "yes"), ("q-adverse", "no")])).await.taken("questions");
    lab.sign("Dr. Pat Sample").await;

    let serials: Vec<String> =
        world.state(ISLAND).await.counted_units().filter_map(|u| u.serial().map(str::to_owned)).collect();
    let mut values = serde_json::json!({
        "person-name": "Dr. Isla Sample", "person-title": "Laboratory manager", "date": "2026-01-12",
        "question-receipt": "yes", "question-adverse": "no",
        "question-returned": "yes", "question-returned-quantity": "1",
        "contact-phone": "+1 787 555 0100",
    });
    for (place, _) in serials.iter().enumerate() {
        values[format!("unit-{}", place + 1)] = "done".into();
        values[format!("unit-{}-date", place + 1)] = "2026-01-12".into();
    }
    let Some(mail) = sent_back(&world, ISLAND, &values) else { return };
    assert_eq!(world.app.take_mail(mail.as_bytes(), "test", None).await.unwrap(), Came::Joined);
    let state = world.state(ISLAND).await;
    let received = &state.mails[0].mail;
    assert_eq!(received.joined, JoinedBy::Form, "nothing but the form says whose it is");
    let desk = world.desk(COORDINATOR).await;
    let at = format!("/recipients/{}/mail/{}", world.id(ISLAND).await, received.mail);
    let mut fields = crate::world::filled_form(&desk.page(&at).await, "respond");
    let proposed = |name: &str| crate::world::value_of(&fields, name);
    assert_eq!(
        (proposed("q-receipt"), proposed("q-adverse"), proposed("said-0"), proposed("name")),
        ("yes".into(), "no".into(), "done".into(), "Dr. Isla Sample".into())
    );
    fields.push(("act".into(), "respond".into()));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    desk.done(&at, &fields).await;
    let state = world.state(ISLAND).await;
    assert!(state.answered() && state.units.values().all(|u| matches!(u.disposition, Some(Disposition::Done { .. }))));
    let (_, response) = state.responses.last().unwrap();
    let returned = response.answers.iter().find(|a| a.question.as_str() == "returned").unwrap();
    assert_eq!((returned.yes, returned.quantity), (true, Some(1)));
    assert_eq!(response.contact.len(), 1, "the telephone, as a commitment");

    for place in [0, 2, 5] {
        let number = format!("T{place:04}");
        let lab = world.lab_now(&number).await;
        lab.read().await;
        lab.answer("done", &[]).await;
    }
    let dealer = world.lab(DEALER);
    dealer.read().await;
    dealer.say("done", &[]).await.taken("devices");
    dealer.site().await;
    dealer.sign("Marie Exemple").await;
    world.round().await;
    // Whatever a person has to look at (a statement that was ticked) is looked at.
    for task in world.app.store.tasks(&world.story.action, None, 50).await.unwrap().rows {
        let at = format!("/recipients/{}", task.consignee);
        desk.done(&at, &[("act", "settle"), ("task", task.task.as_str()), ("resolution", "spoken with them")]).await;
    }
    for number in [AMERICAN, ISLAND] {
        let stream = world.stream(number).await;
        assert!(stream.iter().any(|f| matches!(f.fact, Fact::ResponseAccepted { .. })), "{number} counts");
    }
    let tally = world.app.store.tally(&world.story.action).await.unwrap();
    let all = i64::try_from(SIZE).unwrap();
    for counter in [Counter::ConsigneesTold, Counter::ConsigneesAnswered, Counter::ConsigneesSaidDone] {
        assert_eq!(tally.get(counter), all, "{}", counter.word());
    }
    assert_eq!(tally.get(Counter::UnitsSaidDone), tally.get(Counter::Units));
    world.close().await.unwrap();
    assert_eq!(world.app.action_state(&world.story.action).await.unwrap().stage, Stage::Closed);
    let proven = crate::world::authority::whole(&world.dossier().await);
    assert_eq!((proven.counts.stage.as_str(), proven.counts.counters["consignees_answered"]), ("closed", all));
}
