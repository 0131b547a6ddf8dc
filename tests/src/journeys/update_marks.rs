//! Papers and data of an update say of each unit whether it is new, as before, or no longer affected; several updates in a row.

use crate::{
    servers::need,
    world::{
        World, authority,
        crawl::words,
        lab::form,
        story::{self, LAB, address},
    },
};
use app::{
    domain::fact::{Fact, Stream, Superseded},
    dossier::Verdict,
};

const SIZE: usize = 4;
const NEW: &str = "DS77002";

/// The list of the update: the first of the laboratory's three units is gone, another has come.
fn list(gone: &str) -> String {
    let kept: Vec<String> = story::list(SIZE).lines().filter(|line| !line.contains(gone)).map(str::to_owned).collect();
    let row = format!(
        "{LAB};{};user;Probeweg 1;10000;Musterthal;DE;;Dr. Probe Muster;{};;20068232;00816270020637;{NEW};2024-02-01;",
        story::name(0),
        address(LAB)
    );
    format!("{}\n{row}\n", kept.join("\n"))
}

/// What each row of the sheet says: serial number and change.
fn changes(csv: &[u8]) -> Vec<(String, String)> {
    let text = String::from_utf8(csv.to_vec()).unwrap();
    let rows: Vec<Vec<&str>> = text.trim_start_matches('\u{feff}').lines().map(|l| l.split(',').collect()).collect();
    let place = |name: &str| rows[0].iter().position(|cell| *cell == name).unwrap_or_else(|| panic!("no {name}"));
    let (serial, change) = (place("serial"), place("change"));
    rows[1..].iter().map(|row| (row[serial].to_owned(), row[change].to_owned())).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_unit_of_an_update_is_marked_on_paper_and_in_data() {
    let mut world = World::new(SIZE).await;
    world.dispatched().await;
    let mut known: Vec<String> =
        world.state(LAB).await.counted_units().filter_map(|u| u.serial().map(str::to_owned)).collect();
    known.sort();
    let gone = known.remove(0);
    let first = world.letters_to(&address(LAB)).remove(0);
    let sheet = |mail: &crate::world::Letter| {
        mail.attached.iter().find(|(name, _)| name.ends_with("units.csv")).unwrap().1.clone()
    };
    assert!(!String::from_utf8_lossy(&sheet(&first)).contains(",change,"), "a first notice has no such column");

    world.updated(&list(&gone)).await;
    world.round().await;
    let mail = world.about(LAB, &world.story.action).remove(0);
    let mut wanted: Vec<(String, String)> = known.iter().map(|s| (s.clone(), "unchanged".to_owned())).collect();
    wanted.extend([(NEW.to_owned(), "new".to_owned()), (gone.clone(), "no_longer_affected".to_owned())]);
    wanted.sort();
    let mut said = changes(&sheet(&mail));
    assert_eq!(said.last().map(|(serial, _)| serial), Some(&gone), "what is gone comes last");
    said.sort();
    assert_eq!(said, wanted);
    let json = mail.attached.iter().find(|(name, _)| name.ends_with("notice.json")).unwrap();
    let data: serde_json::Value = serde_json::from_slice(&json.1).unwrap();
    assert_eq!(data["consignee"]["no_longer_affected"][0]["serial"], gone.as_str());
    assert_eq!(data["consignee"]["units"].as_array().unwrap().len(), 3);
    if let Some(pdftotext) = need("pdftotext") {
        let path = world.path("letter.pdf");
        std::fs::write(&path, &mail.attached[1].1).unwrap();
        let output = std::process::Command::new(pdftotext).arg("-layout").arg(&path).arg("-").output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let (cover, rest) = text.split_once("Verifizierungsformular").unwrap();
        let row = |serial: &str| cover.lines().find(|line| line.contains(serial)).unwrap_or_else(|| panic!("{cover}"));
        // Beside a challenge the mark stands between the two lines of its row.
        let marked = |mark: &str| cover.lines().filter(|line| line.trim_end().ends_with(mark)).count();
        assert!(cover.contains("Seit Revision 1"), "{cover}");
        assert_eq!((marked(" neu"), marked(" unverändert"), marked(" nicht mehr betroffen")), (1, 2, 1), "{cover}");
        assert!(row(&gone).contains("nicht mehr betroffen"), "{cover}");
        assert!(!rest.contains(&gone), "nothing is asked about it: {rest}");
        assert!(cover.contains("3 Geräte"), "it is not counted: {cover}");
    }

    // The sheet filled in and sent back: the row that is gone says nothing and does no harm.
    let text = String::from_utf8(sheet(&mail)).unwrap();
    let header: Vec<&str> = text.trim_start_matches('\u{feff}').lines().next().unwrap().split(',').collect();
    let place = |name: &str| header.iter().position(|cell| *cell == name).unwrap();
    let filled: Vec<String> = text
        .lines()
        .enumerate()
        .map(|(n, line)| {
            let mut cells: Vec<&str> = line.split(',').collect();
            if n > 0 && !line.contains(&gone) {
                cells[place("disposition")] = "done";
                cells[place("question_receipt")] = "yes";
            }
            cells.join(",")
        })
        .collect();
    let lab = world.lab_now(LAB).await;
    lab.read().await;
    let seen = lab.send("upload", &[], &[("file", "units.csv", filled.join("\r\n").into_bytes())]).await;
    assert!(seen.status.is_success() || seen.status.is_redirection(), "{}", seen.words());
    assert!(!lab.page("devices?lang=en").await.contains(&gone));
    lab.post("questions", &form(&[("q-receipt", "yes"), ("q-users_informed", "yes"), ("chain", "not-applicable")]))
        .await
        .taken("questions");
    lab.sign("Dr. Petra Probe").await;
    let state = world.state(LAB).await;
    assert!(state.answered() && state.counted_units().all(|u| u.said_done_at.is_some()));
    assert_eq!(state.counted_units().count(), 3);
    assert!(state.tasks.is_empty(), "no question of scope about the row that is gone: {:?}", state.tasks);
    authority::whole(&world.dossier().await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_third_revision_is_where_every_old_link_leads_and_the_only_one_that_chases() {
    let mut world = World::new(SIZE).await;
    world.dispatched().await;
    let first = world.story.action.clone();
    let of_first = world.lab(LAB);
    let gone = world.state(LAB).await.counted_units().find_map(|u| u.serial().map(str::to_owned)).unwrap();
    world.updated(&list(&gone)).await;
    world.round().await;
    let second = world.story.action.clone();
    let of_second = world.lab_now(LAB).await;
    world.updated(&list(&gone)).await;
    world.round().await;
    let third = world.story.action.clone();
    world.round().await;
    assert_eq!(third.as_str(), format!("{first}-r3"));

    // Every old link leads to the third revision, with the rights that it had.
    let there = world.lab_now(LAB).await.link;
    for old in [&of_first, &of_second] {
        let page = old.page("?lang=en").await;
        assert!(words(&page).contains("newer revision of this notice: revision 3 of"), "{}", words(&page));
        assert_eq!(world.leads_to(&page).as_ref(), Some(&there));
    }
    // Changes are counted from the second revision, which listed what the third lists.
    let said = changes(&world.about(LAB, &third)[0].attached.iter().find(|(n, _)| n.ends_with("units.csv")).unwrap().1);
    assert!(said.len() == 3 && said.iter().all(|(_, change)| change == "unchanged"), "{said:?}");

    // One notice each, and one reminder, of the third.
    world.days(8).await;
    world.round().await;
    for number in [LAB, story::BRITISH] {
        let counts = [&first, &second, &third].map(|action| world.about(number, action).len());
        assert_eq!(counts, [1, 1, 2], "{number}");
    }
    for (action, followers) in [(&first, 2), (&second, 1), (&third, 0)] {
        let state = world.app.action_state(action).await.unwrap();
        assert_eq!(state.superseded.len(), followers, "{action}");
        world.story.action = action.clone();
        authority::whole(&world.dossier().await);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dossier_that_says_a_false_number_of_who_is_pursued_elsewhere_is_broken() {
    let world = World::new(SIZE).await;
    world.dispatched().await;
    let state = world.app.action_state(&world.story.action).await.unwrap();
    // A server that says that three are pursued in an update, and that of nobody's stream.
    let fact = Fact::NoticeSuperseded(Superseded {
        action: "fsn-other".into(),
        revision: 2,
        dated: None,
        issued_at: world.clock.clock().now(),
        carried: 3,
    });
    authority::whole(&world.dossier().await);
    world.write_alone(&world.story.action, Stream::Action, state.version, "f-false", fact).await;
    match authority::judge(&world.dossier().await) {
        Verdict::Broken { place, what } => {
            assert_eq!(place, "facts.jsonl");
            assert_eq!(what, "fsn-other: it says that 3 consignees are pursued there, the facts give 0");
        }
        other => panic!("{other:?}"),
    }
}
