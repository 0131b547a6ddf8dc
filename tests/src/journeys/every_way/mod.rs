//! Three hundred consignees answer by every channel there is, in nine languages, late, twice and wrongly, through three tiers
//! of distributors, one of whom keeps its customers' names. In the end the counters are the truth, and what needed a person is
//! in the work list, nothing else.
//!
//! The truth is kept by the cast (`cast.rs`), which never asks the system. Every act goes through a door: the portal by HTTP,
//! mail as bytes, the office's pages.

mod acts;
mod cast;
mod chain;
mod machines;
mod mails;
mod replies;

use crate::world::{
    World, filled_form,
    lab::Lab,
    maker::{COORDINATOR, Desk},
    story, value_of,
};
use acts::{Post, in_portal};
use app::domain::{fact::TaskKind, lang::Lang, reconcile::Counter, response::Channel};
use cast::{Part, Said, Site};
use std::collections::BTreeMap;

/// The model case in nine languages, for these sites. Where nobody has written a text, the English one stands.
async fn world(sites: &[Site]) -> World {
    let mut story = story::of(4);
    let notice = &mut story.draft.notice;
    let english = notice.texts[&Lang::from("en")].clone();
    for (lang, _) in cast::LANGS {
        let lang = Lang::from(lang);
        notice.texts.entry(lang.clone()).or_insert_with(|| english.clone());
        let questions = notice.form.questions.iter_mut().map(|q| &mut q.text);
        for text in questions.chain(notice.signatories.iter_mut().map(|s| &mut s.title)) {
            let english = text.get(&Lang::from("en")).to_owned();
            text.0.entry(lang.clone()).or_insert(english);
        }
    }
    story.draft.languages.available = cast::LANGS.map(|(lang, _)| Lang::from(lang)).to_vec();
    let list = cast::list(sites, &chain::rows());
    story.records = vec![app::story::RecordsFile { name: "list-of-all.csv".into(), bytes: list.into_bytes() }];
    World::of(story, None).await
}

/// What a person does with the mails that wait: looks at the original, corrects the proposal where it is wrong, records it.
/// Gives how many proposals were right for every unit, and how many there were.
async fn read_mails(world: &World, desk: &Desk<'_>, sites: &[Site]) -> (usize, usize) {
    let (mut right, mut all) = (0, 0);
    for site in sites {
        let state = world.state(&site.number).await;
        for task in state.tasks.values().filter(|t| t.kind == TaskKind::Mail) {
            let at = format!("/recipients/{}/mail/{}", world.id(&site.number).await, task.about);
            let fields = filled_form(&desk.page(&at).await, "respond");
            let says = site.says().expect("who never answers sends no mail");
            let units: Vec<&str> = fields.iter().filter(|(n, _)| n == "unit").map(|(_, key)| key.as_str()).collect();
            let proposed = units.iter().enumerate().map(|(place, key)| {
                let at = site.serials.iter().position(|s| key.contains(s.as_str())).unwrap();
                (value_of(&fields, &format!("said-{place}")), says[at])
            });
            let proposed: Vec<_> = proposed.collect();
            for (said, truth) in &proposed {
                assert!(said != "done" || *truth == Said::Done, "{}: proposed as done, is {truth:?}", site.number);
            }
            all += 1;
            right += usize::from(proposed.iter().all(|(said, truth)| said == truth.word()));
            acts::submit(desk, &at, site, fields.clone(), Channel::Mail).await;
        }
    }
    (right, all)
}

/// The later acts of the first days.
async fn following_days(world: &World, post: &Post, desk: &Desk<'_>, sites: &[Site]) {
    for site in sites {
        let id = world.id(&site.number).await;
        let at = format!("/recipients/{id}");
        match site.part {
            Part::PortalTwice | Part::PortalMistaken | Part::WordsThenPortal => {
                in_portal(&post.lab(site), site, &site.says().unwrap(), "").await;
            }
            Part::PortalColleague => {
                let theirs = Post::of(world);
                let colleague = Lab::with(theirs.to(&site.other_address()).link.as_deref().unwrap());
                colleague.say("done", &[]).await.taken("devices");
                colleague.sign("Karla Kollegin").await;
                in_portal(&post.lab(site), site, &site.says().unwrap(), "").await;
            }
            Part::PortalRedirected => {
                let theirs = Post::of(world);
                let lab = Lab::with(theirs.to(&site.other_address()).link.as_deref().unwrap());
                in_portal(&lab, site, &site.says().unwrap(), "").await;
            }
            Part::AbsentThenWords => acts::mail(world, &acts::in_words(site, post.notice(site))).await,
            Part::BouncedFound => {
                let email = site.other_address();
                desk.done(&at, &[("act", "contact"), ("name", "Dr. Neu"), ("email", email.as_str())]).await;
            }
            Part::Paper => {
                desk.done(&at, &[("act", "call"), ("means", "letter"), ("outcome", "posted"), ("note", "Brief")]).await;
            }
            Part::SeenSafe | Part::SeenOpen => {
                for (place, serial) in site.serials.iter().enumerate() {
                    let state = world.state(&site.number).await;
                    let unit = state.units_by_serial(serial)[0].listed.unit.to_string();
                    let safe = if site.is_shown(place) { "yes" } else { "no" };
                    let fields = [("act", "evidence"), ("unit", unit.as_str()), ("safe", safe), ("note", "gesehen")];
                    desk.done(&at, &fields).await;
                }
            }
            _ => {}
        }
    }
    world.round().await;
}

/// After the second reminder: the late ones, those who are called, those who got a letter.
async fn weeks_later(world: &World, post: &Post, desk: &Desk<'_>, sites: &[Site]) {
    for site in sites {
        let at = format!("/recipients/{}", world.id(&site.number).await);
        match site.part {
            Part::PortalLate => in_portal(&post.lab(site), site, &site.says().unwrap(), "").await,
            Part::BouncedFound => {
                let theirs = Post::of(world);
                let lab = Lab::with(theirs.to(&site.other_address()).link.as_deref().unwrap());
                in_portal(&lab, site, &site.says().unwrap(), "").await;
            }
            Part::Phone | Part::PhoneSecond => {
                let call = [("act", "call"), ("means", "phone"), ("outcome", "reached"), ("note", "")];
                if site.part == Part::PhoneSecond {
                    desk.done(&at, &[("act", "call"), ("means", "phone"), ("outcome", "no_answer"), ("note", "")])
                        .await;
                }
                desk.done(&at, &call).await;
                acts::typed(world, desk, site, Channel::Phone).await;
            }
            Part::Paper => acts::typed(world, desk, site, Channel::Paper).await,
            _ => {}
        }
    }
    world.round().await;
}

/// The work that must be open for a site in the end, by kind.
fn expected_work(site: &Site) -> Vec<TaskKind> {
    match site.part {
        Part::PortalForeignSerial | Part::OwnSheet => vec![TaskKind::UnknownSerial, TaskKind::ResponseDoubts],
        Part::PortalNegative if site.place % 4 != 2 => vec![TaskKind::ResponseDoubts],
        Part::BouncedLost => vec![TaskKind::Undeliverable, TaskKind::Call],
        Part::Silent | Part::ReadsOnly => vec![TaskKind::Call],
        Part::Intruder => vec![TaskKind::SuspectedIntruder],
        Part::SeenOpen => vec![TaskKind::Contradiction],
        _ => Vec::new(),
    }
}

/// Every consignee and every serial number is as the cast knows it.
async fn is_the_truth(world: &World, sites: &[Site]) {
    let mut sums: BTreeMap<Counter, i64> = BTreeMap::new();
    for site in sites {
        let state = world.state(&site.number).await;
        let who = format!("{} {:?} {}", site.number, site.part, site.lang);
        let says = site.says();
        assert_eq!(state.told_at.is_some(), site.is_told(), "{who}: told");
        assert_eq!(state.read_at.is_some(), site.has_read(), "{who}: read");
        assert_eq!(state.answered(), says.is_some(), "{who}: answered");
        let mut add = |counter, number: usize| *sums.entry(counter).or_default() += i64::try_from(number).unwrap();
        add(Counter::Consignees, 1);
        add(Counter::ConsigneesTold, usize::from(site.is_told()));
        add(Counter::ConsigneesRead, usize::from(site.has_read()));
        add(Counter::ConsigneesAnswered, usize::from(says.is_some()));
        add(Counter::Units, site.serials.len());
        add(Counter::UnitsTold, if site.is_told() { site.serials.len() } else { 0 });
        add(Counter::UnitsRead, if site.has_read() { site.serials.len() } else { 0 });
        for (place, serial) in site.serials.iter().enumerate() {
            let units = state.units_by_serial(serial);
            let [unit] = units.as_slice() else { panic!("{who}: {serial} {} times", units.len()) };
            let said = says.as_ref().map(|says| says[place]);
            let known = unit.disposition.as_ref().map(|d| d.word());
            assert_eq!(known, said.map(Said::word), "{who}: {serial}");
            assert_eq!(unit.said_done_at.is_some(), said.is_some_and(Said::is_final), "{who}: {serial} says done");
            assert_eq!(unit.shown_done_at.is_some(), site.is_shown(place), "{who}: {serial} shown done");
            add(Counter::UnitsSaidDone, usize::from(said.is_some_and(Said::is_final)));
            add(Counter::UnitsShownDone, usize::from(site.is_shown(place)));
        }
        let mut open: Vec<TaskKind> = state.tasks.values().map(|t| t.kind).collect();
        let mut expected = expected_work(site);
        open.sort_unstable();
        expected.sort_unstable();
        assert_eq!(open, expected, "{who}: open work");
    }
    let tally = world.app.store.tally(&world.story.action).await.unwrap();
    for (counter, sum) in sums {
        assert_eq!(tally.get(counter), sum, "{}", counter.word());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_comes_back_by_every_channel_is_counted_as_it_is() {
    let sites = cast::sites();
    let world = world(&sites).await;
    world.dispatched().await;
    world.round().await;
    let post = Post::of(&world);

    world.days(1).await;
    for site in &sites {
        acts::first_day(&world, &post, site).await;
    }
    world.round().await;
    world.days(2).await;
    // Whoever comes back after days signs in again.
    let desk = world.desk(COORDINATOR).await;
    let (right, proposals) = read_mails(&world, &desk, &sites).await;
    following_days(&world, &post, &desk, &sites).await;
    let (later_right, later) = read_mails(&world, &desk, &sites).await;
    chain::pass_on(&world).await;
    let chains = chain::sites();
    chain::answer(&world, &chains).await;
    println!("proposals that needed no correction: {} of {}", right + later_right, proposals + later);

    // The ladder: a reminder after seven days, one after fourteen, a call after twenty-one.
    for days in [5, 7, 10] {
        world.days(days).await;
    }
    let desk = world.desk(COORDINATOR).await;
    weeks_later(&world, &post, &desk, &sites).await;
    let all = [sites, chains].concat();
    assert_eq!(all.len(), 300);
    is_the_truth(&world, &all).await;
    assert!(world.app.store.waiting_arrivals(None, 10).await.unwrap().is_empty(), "every mail found its consignee");
    crate::world::authority::whole(&world.dossier().await);
}
