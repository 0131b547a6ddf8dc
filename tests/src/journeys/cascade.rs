//! Devices passed on: three tiers told by name, and a distributor that keeps the names of its sites.
//!
//! What is checked at the end is the truth of the story: every unit is counted once and where it went, the numbers by tier
//! add up, and the plain names of the sites by number are nowhere in what the maker holds.

use crate::{
    servers,
    world::{
        World, authority,
        crawl::words,
        lab::{Form, Lab, form},
        maker::{COORDINATOR, Seen},
        story::{self, DEALER, address},
    },
};
use app::{
    domain::{
        fact::Fact,
        reconcile::{Counter, PartKind},
        response::ConsigneeRole,
    },
    genuine::look,
    sub_list,
};
use std::path::Path;

/// A distributor that keeps its names.
const SILENT: &str = "T0100";
/// What the maker must not learn.
const NAMES: [&str; 6] =
    ["Labor Verborgen", "Klinik Stillberg", "Geheimweg", "Schweigstadt", "verborgen.example", "stillberg.example"];
/// Its own list.
const LIST: &str = "Customer no;Name;Street;Postcode;City;Country;Language;Email;Catalogue no;Serial no\n\
    901;Labor Verborgen;Geheimweg 1;10115;Schweigstadt;DE;de;a@verborgen.example;20068232;DS900001\n\
    902;Klinik Stillberg;Geheimweg 2;10116;Schweigstadt;DE;de;b@stillberg.example;20068232;DS900002\n";

async fn world() -> World {
    world_on(None).await
}

/// On the database at this address; none: on SQLite.
async fn world_on(url: Option<String>) -> World {
    let mut story = story::of(4);
    let list = &mut story.records[0].bytes;
    for serial in ["DS900001", "DS900002"] {
        let line = format!(
            "{SILENT};Handel Musterberg;distributor;Probeweg 100;10100;Musterthal;DE;;;{};;20068232;00816270020637;{serial};2024-02-01;\n",
            address(SILENT)
        );
        list.extend_from_slice(line.as_bytes());
    }
    let world = World::of(story, url).await;
    world.dispatched().await;
    world
}

async fn serials(world: &World, number: &str) -> Vec<String> {
    world.state(number).await.counted_units().filter_map(|u| u.serial().map(str::to_owned)).collect()
}

/// Hands in files under these names of fields.
async fn upload(lab: &Lab, page: &str, files: &[(&'static str, &'static str, Vec<u8>)]) -> Seen {
    let mut form = reqwest::multipart::Form::new();
    for (field, name, bytes) in files {
        form = form.part(*field, reqwest::multipart::Part::bytes(bytes.clone()).file_name(*name));
    }
    Seen::of(lab.client().post(format!("{}/{page}", lab.link)).multipart(form).send().await.unwrap()).await
}

/// The text in the field for lines.
fn pasted(page: &str) -> String {
    let area = page.split("name=\"paste\"").nth(1).unwrap().split_once('>').unwrap().1;
    crate::world::plain(area.split("</textarea>").next().unwrap().trim())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_tiers_by_a_file_and_by_lines() {
    three_tiers(world().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_tiers_on_postgresql() {
    let Some(server) = servers::postgres() else { return };
    three_tiers(world_on(Some(server.url("tiers"))).await).await;
}

async fn three_tiers(world: World) {
    let dealer = world.lab(DEALER);
    let own = serials(&world, DEALER).await;
    let header = String::from_utf8(dealer.bytes("/recipients/template-de.csv").await).unwrap();
    let row = |number: u32, name: &str, role: &str, mail: &str, serial: &str| {
        format!("{number};{name};{role};Weg {number};10115;Musterstadt;AT;de;{mail};20068232;{serial}\r\n")
    };
    let list = [
        header,
        row(7, "Handel Zweite Stufe", "Händler", "zwei@empfaenger.example", &own[0]),
        row(7, "Handel Zweite Stufe", "Händler", "zwei@empfaenger.example", &own[1]),
        row(8, "Labor ohne Adresse", "", "", &own[2]),
        row(9, "Labor Fremd", "", "fremd@empfaenger.example", "4711"),
    ]
    .concat();
    let seen = upload(&dealer, "recipients/list", &[("list", "list.csv", list.into_bytes())]).await;
    assert_eq!(seen.status, 200, "{}", seen.words());
    assert!(seen.html.contains("4711") && seen.html.contains("Handel Zweite Stufe"), "{}", seen.words());
    let read = world.state(DEALER).await.sub_lists;
    assert_eq!((read[0].rows, read[0].taken, read[0].held, read[0].refused), (4, 2, 2, 0));
    assert!(world.state(DEALER).await.named.is_empty(), "a list alone tells nobody");
    let fields = form(&[("paste", &pasted(&seen.html)), ("act", "tell")]);
    dealer.post("recipients", &fields).await.taken("recipients");
    world.round().await;

    // The second tier names two laboratories; its own supplier is no recipient of it.
    let second = world.reader("zwei@empfaenger.example");
    let line =
        |n: usize, mail: &str| format!("Labor Endstelle {n}; Weg {n}; 10115; Musterstadt; AT; {mail}; {}", own[n]);
    let circle = form(&[("paste", &line(0, &address(DEALER))), ("act", "tell")]);
    let refused = second.post("recipients", &circle).await;
    assert!(refused.status == 422 && refused.html.contains(&address(DEALER)), "{}", refused.words());
    let both = [line(0, "ende-0@empfaenger.example"), line(1, "ende-1@empfaenger.example")].join("\n");
    let fields = form(&[("paste", &both), ("complete", "yes"), ("act", "tell")]);
    second.post("recipients", &fields).await.taken("recipients");
    world.round().await;
    for n in 0..2 {
        world.reader(&format!("ende-{n}@empfaenger.example")).answer("done", &[]).await;
    }

    let (two, three) = (format!("{DEALER}/1"), format!("{DEALER}/1/2"));
    let state = world.state(&two).await;
    assert_eq!((state.tier(), state.role, state.counted_units().count()), (2, Some(ConsigneeRole::Distributor), 0));
    assert_eq!((world.state(&three).await.tier(), world.state(DEALER).await.counted_units().count()), (3, 1));
    let action = &world.story.action;
    let tiers = world.app.store.parts(action, PartKind::Tier, 9).await.unwrap();
    let counts: Vec<(String, i64, i64)> = tiers
        .iter()
        .map(|p| (p.value.clone(), p.tally.get(Counter::Consignees), p.tally.get(Counter::ConsigneesAnswered)))
        .collect();
    // The second tier has nothing left to say anything about, and has not confirmed receipt.
    assert_eq!(counts, [("1".into(), 5, 0), ("2".into(), 1, 0), ("3".into(), 2, 2)]);
    let page = world.desk(COORDINATOR).await.page("/chain").await;
    let said = words(&page);
    let places = ["Handel Zweite Stufe", "Labor Endstelle 0", "Labor Endstelle 1"].map(|name| said.find(name).unwrap());
    assert!(places.is_sorted(), "{said}");
    let only = world.desk(COORDINATOR).await.page("/recipients?tier=3").await;
    assert!(only.contains("Labor Endstelle 1") && !only.contains("Handel Zweite Stufe"));
    // What the views say is what the facts say, on whichever engine.
    let before = world.sum().await;
    world.app.store.rebuild_views(action).await.unwrap();
    assert_eq!(world.sum().await, before);
    let again = world.app.store.parts(action, PartKind::Tier, 9).await.unwrap();
    assert_eq!(format!("{again:?}"), format!("{tiers:?}"));
    world.round().await;
    authority::whole(&world.dossier().await);
}

/// The site's whole form without a name.
async fn answered_by_number(site: &Lab) {
    for page in ["contact", "hand", "users"] {
        assert_eq!(site.get(page).await.status, 404, "nothing that tells who it is is asked: {page}");
    }
    site.say("done", &[]).await.taken("devices");
    site.site().await;
    let page = site.page("check").await;
    let mark = crate::world::field(&page, "mark").unwrap();
    let fields: Form = form(&[("act", "sign"), ("mark", &mark)]);
    site.post("check", &fields).await.taken("check");
}

/// Whether a file below this folder holds the text.
fn holds(folder: &Path, text: &str) -> bool {
    std::fs::read_dir(folder).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        if path.is_dir() {
            return holds(&path, text);
        }
        let bytes = std::fs::read(&path).unwrap();
        bytes.windows(text.len()).any(|window| window == text.as_bytes())
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sites_by_number_answer_and_stay_unknown() {
    let world = world().await;
    let silent = world.lab(SILENT);
    let mut n = 0;
    let lines = sub_list::read_lines("list.csv", LIST.as_bytes()).unwrap();
    let (opened, public) = sub_list::commit(lines, || {
        n += 1;
        [n; 16]
    })
    .unwrap();
    let public_part = serde_json::to_vec(&public).unwrap();
    let plain = serde_json::to_vec(&opened).unwrap();
    // Names do not come here by mistake: neither as the public part nor as the sealed list.
    for (field, bytes) in [("public", plain.clone()), ("sealed", LIST.as_bytes().to_vec())] {
        let seen = upload(&silent, "blind/files", &[(field, "names.json", bytes)]).await;
        assert_eq!(seen.status, 422, "{field}");
    }
    let sealed = [b"age-encryption.org/v1\n".as_slice(), &[7; 200]].concat();
    let files = [("public", "public.json", public_part.clone()), ("sealed", "names.age", sealed.clone())];
    let seen = upload(&silent, "blind/files", &files).await;
    assert_eq!(seen.status, 200, "{}", seen.words());
    let fields = form(&[("paste", &pasted(&seen.html)), ("complete", "yes"), ("act", "declare")]);
    silent.post("blind", &fields).await.taken("blind");
    let again = silent.post("blind", &fields).await;
    assert_eq!(again.status, 422, "a unit is declared once");

    let state = world.state(SILENT).await;
    assert_eq!((state.blind_sites.len(), state.counted_units().count()), (2, 0));
    assert_eq!(state.blind_root.as_ref(), Some(&public.root));
    let digest = &state.sealed_lists[0].file;
    assert_eq!(silent.bytes(&format!("/blind/sealed/{digest}")).await, sealed, "its own list is there for it");
    let dealer = world.lab(DEALER);
    assert_eq!(dealer.get(&format!("blind/sealed/{digest}")).await.status, 404, "and for nobody else");

    // What it hands on: a letter under the number in its own name, the signed notice, a link.
    let letter = silent.bytes("/blind/letters/S-01.pdf").await;
    assert!(letter.starts_with(b"%PDF-"));
    let fingerprint = world.app.fingerprint(&world.story.action).unwrap();
    let site = format!("{SILENT}/S-01");
    let seen = look(&letter, Some(&fingerprint));
    assert_eq!(
        (seen.verdict, seen.reference.as_deref(), seen.revision, seen.onward.as_deref()),
        ("genuine", Some("FSN2025-1682"), Some(1), Some(site.as_str()))
    );
    assert!(look(&silent.bytes("/files/de.pdf").await, None).onward.is_none(), "the notice is no such letter");
    assert_eq!(letter, silent.bytes("/blind/letters/S-01.pdf").await, "the same bytes whenever it is made");
    for at in [20, letter.len() / 2, letter.len() - 200] {
        let mut forged = letter.clone();
        forged[at] ^= 1;
        assert!(!look(&forged, None).genuine, "byte {at}");
    }
    let zip = silent.bytes("/blind/onward.zip").await;
    assert!(zip.starts_with(b"PK"));
    let mut packed = zip::ZipArchive::new(std::io::Cursor::new(zip)).unwrap();
    let names: Vec<String> = packed.file_names().map(|name| name.unwrap().into_owned()).collect();
    let letters: Vec<&String> = names.iter().filter(|name| name.starts_with("letters/")).collect();
    assert_eq!(letters.len(), 2, "{names:?}");
    for name in letters {
        let mut bytes = Vec::new();
        std::io::copy(&mut packed.by_name(name).unwrap(), &mut bytes).unwrap();
        let seen = look(&bytes, Some(&fingerprint));
        assert!(seen.genuine && seen.onward.is_some_and(|onward| name.contains(&onward[SILENT.len() + 1..])), "{name}");
    }
    let told = form(&[("act", "told"), ("on", "12.01.2026")]);
    silent.post("blind", &told).await.taken("blind");
    let numbers = [format!("{SILENT}/S-01"), format!("{SILENT}/S-02")];
    for number in &numbers {
        let state = world.state(number).await;
        assert!(state.told_at.is_some() && state.read_at.is_none() && state.blind.as_ref().unwrap().line.is_some());
    }

    // Nobody here can remind them: their distributor gets one mail with the numbers that are silent.
    answered_by_number(&world.lab_now(&numbers[0]).await).await;
    let before = world.letters_to(&address(SILENT)).len();
    world.days(8).await;
    world.round().await;
    let mails = world.letters_to(&address(SILENT));
    let asked: Vec<_> = mails[before..].iter().filter(|m| m.text.contains("S-02")).collect();
    assert_eq!(asked.len(), 1, "one mail, not one for each round");
    assert!(!asked[0].text.contains("S-01"), "{}", asked[0].text);
    let reminded = |f: &app::domain::fact::Recorded| matches!(f.fact, Fact::RemindedOnward(_));
    assert!(world.stream(&numbers[1]).await.iter().any(reminded));
    answered_by_number(&world.lab_now(&numbers[1]).await).await;

    let tally = world.app.store.tally(&world.story.action).await.unwrap();
    assert_eq!((tally.get(Counter::ConsigneesAnswered), tally.get(Counter::Consignees)), (2, 7));
    let page = world.desk(COORDINATOR).await.page(&format!("/recipients/{}", world.id(&numbers[0]).await)).await;
    assert!(words(&page).contains(&numbers[0]) && page.contains("S-01"), "{}", words(&page));
    let desk = world.desk(COORDINATOR).await;
    assert!(words(&desk.page("/chain").await).contains(&numbers[1]));

    // The names are in nothing that the maker holds, the dossier included.
    let dossier = world.dossier().await;
    authority::whole(&dossier);
    for (name, bytes) in authority::files(&dossier) {
        let text = String::from_utf8_lossy(&bytes);
        for plain in NAMES {
            assert!(!text.contains(plain), "{plain} in {name}");
        }
    }
    for plain in NAMES {
        assert!(!holds(world.path("").as_path(), plain), "{plain} is kept by the maker");
    }
    // The opened list is the committed one, line by line, and another is found out.
    let matched = sub_list::check(&sub_list::read_public(&public_part).unwrap(), &opened).unwrap();
    assert_eq!((matched.sites, matched.matching), (2, 2));
    let mut forged = opened.clone();
    forged.sites[1].line.name = "Klinik Anderswo".into();
    assert_eq!(sub_list::check(&public, &forged).unwrap().matching, 1);
    let declared: Vec<_> = world.stream(SILENT).await.into_iter().map(|f| f.fact).collect();
    assert!(declared.iter().any(|f| matches!(f, Fact::BlindListDeclared(l) if l.root.as_ref() == Some(&public.root))));
}
