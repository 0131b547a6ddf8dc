//! Whoever opens a link chooses the language of its pages, on every page; what the maker has not written in that language
//! says so and keeps its own direction.

use crate::world::{
    World,
    crawl::words,
    maker::AUTHOR,
    story::{DEALER, LAB},
};

/// The addresses of a page's language links, by tag.
fn switches(page: &str) -> Vec<(String, String)> {
    let hrefs = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let with_tag = hrefs.filter_map(|href| {
        let (_, tag) = href.rsplit_once("lang=")?;
        Some((tag.to_owned(), href.replace("&amp;", "&").replace("&#38;", "&")))
    });
    with_tag.collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_of_a_link_is_there_in_every_language() {
    let world = World::new(4).await;
    world.dispatched().await;
    for (number, pages) in [
        (LAB, ["", "devices", "many", "contact", "intruder", "hand"]),
        (DEALER, ["recipients", "blind", "talk", "privacy", "notice", "users"]),
    ] {
        let lab = world.lab(number);
        let root = lab.link.strip_prefix(&world.base).unwrap().to_owned();
        for page in pages {
            let german = lab.page(&format!("{page}?lang=de")).await;
            let links = switches(&german);
            assert_eq!(links.len(), app::words::ALL.len(), "{page}");
            for (tag, href) in links.iter().filter(|(tag, _)| ["en", "ar", "ja", "el"].contains(&tag.as_str())) {
                assert!(href.starts_with(&root), "{page}: {href} stays with the link");
                let there = lab.get(href.strip_prefix(&root).unwrap().trim_start_matches('/')).await;
                assert_eq!(there.status, 200, "{href}");
                assert!(there.html.contains(&format!("<html lang=\"{tag}\"")), "{href}");
                let title = |page: &str| page.split("<h1").nth(1).and_then(|h| h.split("</h1>").next()).map(words);
                let is_ours = !["", "notice"].contains(&page);
                assert!(!is_ours || title(&there.html) != title(&german), "{href}: the same page in another language");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_notice_in_another_language_than_its_page_says_so() {
    let world = World::new(4).await;
    world.dispatched().await;
    let lab = world.lab(LAB);
    let arabic = lab.page("notice?lang=ar").await;
    assert!(arabic.contains("<html lang=\"ar\" dir=\"rtl\""), "the page speaks Arabic");
    assert!(arabic.contains("<article class=\"notice\" lang=\"en\" dir=\"ltr\">"), "the notice does not");
    assert!(words(&arabic).contains("لغة الإشعار: \u{2068}English\u{2069}"), "{}", words(&arabic));
    let german = lab.page("notice?lang=de").await;
    assert!(german.contains("<article class=\"notice\" lang=\"de\" dir=\"ltr\">"));
    assert!(!words(&german).contains("Sprache der Mitteilung"), "where both are one, nothing is said");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_language_of_a_text_is_not_that_of_the_office() {
    let world = World::new(4).await;
    world.submitted().await;
    let desk = world.desk(AUTHOR).await;
    let english = desk.page("/notice/edit?lang=de&text=en&part=head").await;
    assert!(english.contains("<html lang=\"de\""), "a German office edits an English text");
    let next = desk.page("/notice/edit?part=head").await;
    assert!(next.contains("<html lang=\"de\""), "and stays German");
}
