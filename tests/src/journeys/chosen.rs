//! Fields that are chosen, not written: in the editor, on the letter, in the portal, in the data, and in the difference.

use crate::{
    servers::need,
    world::{
        World,
        crawl::words,
        maker::AUTHOR,
        story::{self, LAB, address},
    },
};
use app::domain::{
    lang::Lang,
    notice::{Depth, Distributed, FurtherNotice, LayUsers, LookBack, MakerAction, Representative, Stated},
};
use jiff::civil::date;

const CHOICES: [(&str, &str); 10] = [
    ("act", "stated"),
    ("lang", "en"),
    ("part", "head"),
    ("look_back", "no"),
    ("lay_users", "appended"),
    ("further_notice", "not_planned_yet"),
    ("maker_action", "software"),
    ("maker_action", "labelling"),
    ("maker_by", "2027-01-31"),
    ("representatives", "DE AT; Muster Vertretung GmbH; Weg 1, 10115 Musterstadt; hilfe@muster.example"),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_author_chooses_and_what_contradicts_itself_is_refused() {
    let world = World::new(4).await;
    let (author, action) = (world.staff(AUTHOR), &world.story.action);
    world.app.open_action(&author, action, &world.story.draft, true).await.unwrap();
    let desk = world.desk(AUTHOR).await;
    let draft = || async { world.app.action_state(action).await.unwrap().notice.unwrap().1.to_string() };
    let before = draft().await;
    for (name, value, id) in [
        ("maker_by", "soon", "stated-maker_by"),
        ("distributed_from", "2025-01-01", "stated-distributed_from"),
        ("maker_action", "none", ""),
        ("representatives", "Atlantis; Muster", "stated-representatives"),
    ] {
        let mut fields: Vec<(&str, &str)> =
            CHOICES.into_iter().filter(|(n, _)| *n != name || name == "maker_action").collect();
        fields.extend([("draft", before.as_str()), (name, value)]);
        let seen = desk.post("/notice/edit", &fields).await;
        assert_eq!(seen.status.as_u16(), 422, "{name}");
        assert!(id.is_empty() || seen.html.contains(&format!("id=\"{id}-e\"")), "{name}: {}", seen.words());
        assert!(seen.html.contains("value=\"not_planned_yet\" selected"), "what was typed is not lost: {name}");
        assert_eq!(draft().await, before, "{name}");
    }
    let fields = [CHOICES.as_slice(), &[("draft", before.as_str())]].concat();
    desk.done("/notice/edit", &fields).await;
    let notice = world.app.draft(action).await.unwrap().notice;
    assert_eq!(notice.stated.look_back, Some(LookBack::No));
    assert_eq!(notice.stated.maker_actions, [MakerAction::Software, MakerAction::Labelling]);
    assert_eq!(notice.representatives[0].countries, ["AT", "DE"]);
    let page = desk.page("/notice/edit?text=en&part=head").await;
    for kept in ["value=\"appended\" selected", "value=\"2027-01-31\"", "AT DE; Muster Vertretung GmbH; Weg 1"] {
        assert!(page.contains(kept), "{kept}");
    }
    let changed = words(&desk.page("/notice/changes").await);
    assert!(changed.contains("Local representatives") && changed.contains("Muster Vertretung GmbH"), "{changed}");
    // The same once more is no new draft.
    let now = draft().await;
    let fields = [CHOICES.as_slice(), &[("draft", now.as_str())]].concat();
    desk.done("/notice/edit", &fields).await;
    assert_eq!(draft().await, now);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_chosen_is_on_the_letter_in_the_portal_and_in_the_data() {
    let mut story = story::of(4);
    story.draft.notice.stated = Stated {
        look_back: Some(LookBack::Yes),
        maker_actions: vec![MakerAction::Software],
        maker_by: Some(date(2026, 3, 31)),
        lay_users: Some(LayUsers::No),
        further_notice: Some(FurtherNotice::Yes),
        depth: Some(Depth::User),
        distributed: Some(Distributed { from: date(2023, 5, 2), to: date(2025, 3, 31) }),
    };
    story.draft.notice.representatives = vec![Representative {
        countries: vec!["DE".into()],
        name: "Muster Vertretung GmbH".into(),
        address: "Weg 1, 10115 Musterstadt".into(),
        email: "hilfe@muster.example".into(),
        phone: String::new(),
    }];
    let german = story.draft.notice.texts.get_mut(&Lang::from("de")).unwrap();
    german.attention = "Laborleitung und IT".into();
    let world = World::of(story, None).await;
    world.dispatched().await;
    let said = [
        "Zu Händen: Laborleitung und IT",
        "Eine Nachbeobachtung von Patienten oder eine Überprüfung früherer Ergebnisse wird empfohlen.",
        "Wir stellen neue Software bereit.",
        "Unsere Maßnahmen sollen bis zum 31. März 2026 abgeschlossen sein.",
        "Patienten und Laien müssen nicht unterrichtet werden.",
        "Eine weitere Mitteilung ist zu erwarten.",
        "2. Mai 2023 bis 31. März 2025",
        "Deutschland: Muster Vertretung GmbH, Weg 1, 10115 Musterstadt, hilfe@muster.example",
    ];
    let mail = world.letters_to(&address(LAB)).remove(0);
    let page = words(&world.lab(LAB).page("notice?lang=de").await);
    for sentence in said {
        assert!(page.contains(sentence), "{sentence}: {page}");
    }
    let json = mail.attached.iter().find(|(name, _)| name.ends_with("notice.json")).unwrap();
    let data: serde_json::Value = serde_json::from_slice(&json.1).unwrap();
    assert_eq!(data["stated"]["distributed"]["from"], "2023-05-02");
    assert_eq!(data["stated"]["look_back"], "yes");
    assert_eq!(data["representatives"][0]["name"], "Muster Vertretung GmbH");
    assert_eq!(data["attention"], "Laborleitung und IT");
    assert_eq!(data["language"], Lang::from("de").as_str());
    let Some(pdftotext) = need("pdftotext") else { return };
    let path = world.path("notice.pdf");
    std::fs::write(&path, &mail.attached[0].1).unwrap();
    let output = std::process::Command::new(pdftotext).arg(&path).arg("-").output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).split_whitespace().collect::<Vec<_>>().join(" ");
    for sentence in said {
        assert!(text.contains(sentence), "{sentence}: {text}");
    }
    // Both stand in the head, above the salutation, and once.
    let (head, rest) = text.split_once("Sehr geehrte").unwrap();
    assert!(
        said.iter().filter(|sentence| head.contains(**sentence)).count() == 2 && !rest.contains("Muster Vertretung")
    );
}
