//! The office in German speaks German: its pages are walked, and no word of them is one that only the English texts have, and
//! no name of the program's own stands there.
//!
//! Not looked at, each for a reason: what is marked as another language (quotes of law and of reference data, the notice's own
//! words in English), what is marked as bytes (`pre`, `code`, digests), pictures, what people typed (`textarea`, `input`).

use crate::world::{
    World,
    maker::{AUTHOR, COORDINATOR, QUALITY},
    story::{DEALER, LAB, address},
};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Words of the English texts that stand on German pages and are right there.
const RIGHT: &[(&str, &str)] = &[
    ("english", "the language's own name in the list of languages"),
    ("example", "the top-level domain of every made-up address"),
];

/// Words of at least three letters, in lower case; what has digits in it is a number or an id.
fn tokens(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '’' && c != '\'');
    let words = words.filter(|word| word.chars().count() > 2 && !word.contains(|c: char| c.is_numeric()));
    words.map(str::to_lowercase).collect()
}

/// The words of all texts of a language, without keys, choices and names of values.
fn words_of(tag: &str) -> BTreeSet<String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/documents/lang").join(tag);
    let mut all = BTreeSet::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let line = line.split_once(" =").filter(|_| !line.starts_with(' ')).map_or(line, |(_, value)| value);
            let mut plain = String::new();
            let mut depth = 0_u32;
            for c in line.chars() {
                match c {
                    '{' | '[' => depth += 1,
                    '}' | ']' => depth = depth.saturating_sub(1),
                    c if depth == 0 => plain.push(c),
                    _ => {}
                }
            }
            all.extend(tokens(&plain));
        }
    }
    all
}

/// The text of a page without the elements that are no words of the office.
fn said(page: &str) -> String {
    const APART: [&str; 7] = ["script", "style", "svg", "pre", "code", "textarea", "title"];
    let mut text = String::new();
    let mut rest = page;
    let mut apart: Option<(String, u32)> = None;
    while let Some(at) = rest.find('<') {
        if apart.is_none() {
            text.push_str(&rest[..at]);
            text.push(' ');
        }
        let Some(end) = rest[at..].find('>') else { break };
        let tag = &rest[at + 1..at + end];
        rest = &rest[at + end + 1..];
        let is_end = tag.starts_with('/');
        let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        match &mut apart {
            Some((open, depth)) if *open == name && is_end => *depth -= 1,
            Some((open, depth)) if *open == name => *depth += 1,
            Some(_) => {}
            None if is_end
                || tag.ends_with('/')
                || ["input", "br", "img", "meta", "link", "html"].contains(&&*name) => {}
            None => {
                let is_foreign = tag.contains(" lang=\"") && !tag.contains(" lang=\"de\"");
                if is_foreign || APART.contains(&&*name) || tag.contains("class=\"digest") {
                    apart = Some((name, 1));
                }
            }
        }
        if apart.as_ref().is_some_and(|(_, depth)| *depth == 0) {
            apart = None;
        }
    }
    if apart.is_none() {
        text.push_str(rest);
    }
    crate::world::plain(&text)
}

/// Names of the program: words joined by an underscore, keys of units, texts that are not there.
fn names(text: &str) -> Vec<String> {
    let is_name = |word: &&str| {
        let inner = word.trim_matches(|c: char| !c.is_alphanumeric());
        let is_joined = inner.split_once('_').is_some_and(|(a, b)| {
            !a.is_empty()
                && !b.is_empty()
                && inner.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        });
        let is_unit = ["novaseq-6000dx", "nextseq-550dx"].iter().any(|product| inner.starts_with(product));
        let is_missing = word.starts_with('[') && word.ends_with(']') && word.contains('-');
        is_joined || is_unit || is_missing
    };
    text.split_whitespace().filter(is_name).map(str::to_owned).collect()
}

#[test]
fn the_check_finds_what_it_looks_for() {
    let page = "<html lang=\"de\"><main><p lang=\"en\">recall <b>measures</b></p><pre>users_informed</pre>Ein <b>Wort</b>, \
                <span>users_informed</span> <i>[field-x-y]</i> novaseq-6000dx/DS1<code>unit_key</code> measures</main></html>";
    let text = said(page);
    assert!(!text.contains("recall") && text.contains("Wort"), "{text}");
    assert_eq!(names(&text), ["users_informed", "[field-x-y]", "novaseq-6000dx/DS1"]);
    let english: BTreeSet<String> = words_of("en").difference(&words_of("de")).cloned().collect();
    assert!(english.contains("measures") && english.contains("affected") && !english.contains("seriennummer"));
    assert!(english.len() > 1_000, "{}", english.len());
    let found: Vec<String> = tokens(&text).intersection(&english).cloned().collect();
    assert_eq!(found, ["field", "informed", "measures", "users"]);
}

/// Answers, handed-on parts, a wrong contact, an intruder, evidence on site, sites of a distributor: what pages can show.
async fn lively() -> World {
    let world = World::new(6).await;
    world.dispatched().await;
    let lab = world.lab(LAB);
    let units = lab.units().await;
    lab.hand_over(&[&units[1]], "kollegin@empfaenger.example").await;
    lab.read().await;
    lab.answer("later", &[("until", "31.12.2026")]).await;
    world.lab("T0003").intruder().await;
    world.lab("T0002").wrong_contact("Dr. Neu", "neu@empfaenger.example").await;
    world.lab("T0004").answer("done", &[]).await;
    let unit = world.state(DEALER).await.counted_units().find_map(|u| u.serial().map(str::to_owned)).unwrap();
    let line = format!("Labor Stelle; Weg 1; 10115; Musterstadt; DE; stelle@empfaenger.example; {unit}");
    let dealer = world.lab(DEALER);
    let fields = crate::world::lab::form(&[("paste", &line), ("act", "tell")]);
    dealer.post("recipients", &fields).await.taken("recipients");
    let state = world.state("T0004").await;
    let seen = state.counted_units().next().unwrap().listed.unit.clone();
    let (who, id) = (world.staff(COORDINATOR), world.id("T0004").await);
    world.app.record_evidence(&who, &world.story.action, &id, &seen, true, "gesehen").await.unwrap();
    world.days(20).await;
    world.round().await;
    doubtful_mail(&world, "T0004").await;
    world
}

/// A reply of this consignee that readers have doubts about: its words, a sheet and a machine answer, and how it was sent.
async fn doubtful_mail(world: &World, number: &str) {
    let state = world.state(number).await;
    let serial = state.counted_units().find_map(|u| u.serial().map(str::to_owned)).unwrap();
    let told = world.letters_to(&address(number)).into_iter().next().unwrap();
    let sheet = format!(
        "Seriennummer;Verbleib;Datum;Bemerkung\r\n{serial};vielleicht;03/04/2026;liegt im Keller\r\n;erledigt;;\r\n\
         1,5E+07;erledigt;2031-05-01;\r\n"
    );
    let document = "{\"format\": \"fieldaction-answer\", \"version\": 1, \"farbe\": 3, \"units\": [{\"serial\": 17}]}";
    let mail = format!(
        "From: {}\r\nTo: safety-notice@maker.example\r\nSubject: AW: {}\r\nMessage-ID: <zweifel@lab.example>\r\n\
         In-Reply-To: <{}>\r\nPrecedence: bulk\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n\
         --b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\
         {serial} ist erledigt, sobald das Update da ist. Ist das so richtig?\r\n\
         --b\r\nContent-Type: text/csv\r\nContent-Disposition: attachment; filename=\"antwort.csv\"\r\n\r\n{sheet}\r\n\
         --b\r\nContent-Type: application/json\r\nContent-Disposition: attachment; filename=\"antwort.json\"\r\n\r\n\
         {document}\r\n--b--\r\n",
        address(number),
        told.subject,
        told.id,
    );
    world.app.take_mail(mail.as_bytes(), "test", None).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn doubts_of_the_readers_are_said_in_the_language_of_the_page() {
    let world = World::new(6).await;
    world.dispatched().await;
    world.round().await;
    doubtful_mail(&world, LAB).await;
    let desk = world.desk(COORDINATOR).await;
    let (id, digest) = (world.id(LAB).await, world.state(LAB).await.mails[0].mail.mail.clone());
    let page = world.office(&format!("/recipients/{id}/mail/{digest}"));
    let seen = |lang: &'static str| {
        let (client, page) = (desk.client().clone(), page.clone());
        async move {
            let answer = client.get(&page).header("accept-language", lang).send().await.unwrap();
            assert_eq!(answer.status(), 200);
            let html = answer.text().await.unwrap();
            let list = html.split("plain doubts\">").nth(1).unwrap_or_else(|| panic!("no doubts: {html}"));
            crate::world::plain(list.split("</ul>").next().unwrap())
        }
    };
    let (german, english) = (seen("de").await, seen("en").await);
    for said in [
        "antwort.json",
        "gehört nicht zu diesem Format",
        "/farbe",
        "steht eine Bedingung",
        "sobald das Update da ist",
        "antwort.csv",
        "kein bekanntes Wort dafür",
        "nennt keine Seriennummer",
        "Massensendung",
    ] {
        assert!(german.contains(said), "{said}: {german}");
    }
    for said in
        ["is no member of this format", "/farbe", "A condition stands behind", "sobald das Update da ist", "in bulk"]
    {
        assert!(english.contains(said), "{said}: {english}");
    }
    assert!(names(&german).is_empty(), "{german}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_page_of_the_office_speaks_english_to_whoever_reads_german() {
    let world = lively().await;
    let german = words_of("de");
    let mut english: BTreeSet<String> = words_of("en").difference(&german).cloned().collect();
    english.retain(|word| !RIGHT.iter().any(|(right, _)| right == word));
    // What the notice itself says is the author's, and names are names.
    let notice = &world.story.draft.notice;
    let mut own = vec![serde_json::to_string(&notice.texts[&"de".into()]).unwrap()];
    own.push(serde_json::to_string(&notice.maker).unwrap());
    own.extend(notice.products.iter().map(|product| product.name.clone()));
    own.extend(world.story.records.iter().map(|file| file.name.clone()));
    for word in own.iter().flat_map(|text| tokens(text)) {
        english.remove(&word);
    }
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for who in [COORDINATOR, QUALITY, AUTHOR] {
        let desk = world.desk(who).await;
        let mut open: VecDeque<String> = [format!("{}/", world.base), world.office(""), world.office("/log")].into();
        let (mut known, mut kinds, mut pages) = (BTreeSet::new(), BTreeMap::<String, u32>::new(), 0);
        while let Some(url) = open.pop_front() {
            let shape: String = url.split('?').next().unwrap().chars().filter(|c| !c.is_ascii_digit()).collect();
            let seen = kinds.entry(shape).or_default();
            if *seen >= 3 || !known.insert(url.clone()) {
                continue;
            }
            *seen += 1;
            let answer = desk.client().get(&url).header("accept-language", "de").send().await.unwrap();
            let is_page = answer.headers().get("content-type").is_some_and(|v| v.as_bytes().starts_with(b"text/html"));
            let status = answer.status().as_u16();
            let bytes = answer.bytes().await.unwrap();
            if !is_page || status != 200 {
                continue;
            }
            pages += 1;
            let page = String::from_utf8_lossy(&bytes).into_owned();
            let hrefs =
                page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(crate::world::plain);
            let within =
                hrefs.filter(|href| href.starts_with('/') && !href.starts_with("/p/") && !href.contains("lang="));
            open.extend(within.map(|href| format!("{}{}", world.base, href.split('#').next().unwrap())));
            let text = said(&page);
            let here = url.trim_start_matches(world.base.as_str()).to_owned();
            let wrong = tokens(&text).intersection(&english).cloned().collect::<Vec<_>>();
            for word in wrong.into_iter().chain(names(&text)) {
                let low = text.to_lowercase();
                let at = low.find(&word.to_lowercase()).unwrap_or(0);
                let around: String = low.chars().skip(low[..at].chars().count().saturating_sub(50)).take(110).collect();
                found
                    .entry(word)
                    .or_insert(format!("{here}: {}", around.split_whitespace().collect::<Vec<_>>().join(" ")));
            }
        }
        assert!(pages > 40, "{who} saw {pages} pages");
    }
    assert!(found.is_empty(), "{found:#?}");
}
