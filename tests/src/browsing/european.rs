//! The EU's reply form in a real browser by keyboard alone, on a telephone in German and at a desk in English; and the
//! public page that tells whether a file is genuine.

use super::window::Window;
use crate::{
    servers::browser,
    world::{
        World,
        story::{self, BRITISH, LAB, address},
    },
};
use thirtyfour::prelude::*;

/// Fills the form from the devices to the receipt.
async fn answers(window: &mut Window, link: &str, lang: &str, date: &str) {
    window.open(&format!("{link}/devices?lang={lang}")).await;
    let units = window.ask("document.querySelectorAll('input[id$=\"-done\"]').length").await;
    for unit in 0..units.as_u64().unwrap() {
        window.choose(&format!("#u{unit}-done")).await;
        window.fill(&format!("#u{unit}-done-on"), date).await;
    }
    window.go("button[value='next']").await;
    window.judge("questions", lang).await;
    for statement in ["receipt", "returned", "query"] {
        window.choose(&format!("#q-{statement}-yes")).await;
    }
    window.judge("questions, ticked", lang).await;
    // What a statement asks besides comes right after it, also for the keyboard.
    window.open(&format!("{link}/questions?lang={lang}")).await;
    window.choose("#q-receipt-yes").await;
    window.choose("#q-returned-yes").await;
    window.press(Key::Tab).await;
    assert_eq!(window.ask("document.activeElement.id").await, "q-returned-quantity");
    window.type_in("2").await;
    window.choose("#q-query-yes").await;
    window.press(Key::Tab).await;
    assert_eq!(window.ask("document.activeElement.id").await, "q-query-comment");
    window.type_in("Wann kommt der Techniker?").await;
    window.go("button[value='next']").await;
    window.judge("check", lang).await;
    let said = window.words().await;
    let open = if lang == "de" { "nicht angekreuzt" } else { "not ticked" };
    assert!(said.contains(open) && said.contains("Wann kommt"), "{said}");
    window.fill("#name", "Dr. Petra Probe").await;
    window.fill("#title", "Laborleitung").await;
    window.fill("#contact-department", "Zentrallabor").await;
    window.go("button[value='sign']").await;
    window.judge("receipt", lang).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_reply_form_of_the_eu_is_answered_by_keyboard_narrow_and_wide() {
    let Some(browser) = browser() else { return };
    let mut story = story::of(4);
    story.draft.notice.form.profile = Some("eu".into());
    let world = World::of(story, None).await;
    world.dispatched().await;
    for (number, driver, lang, date) in
        [(LAB, browser.phone().await, "de", "12.01.2026"), (BRITISH, browser.desk().await, "en", "12.01.2026")]
    {
        let lab = world.lab_now(number).await;
        lab.read().await;
        let mut window = Window::new(driver);
        answers(&mut window, &lab.link, lang, date).await;
        world.round().await;
        let state = world.state(number).await;
        let (_, response) = state.responses.last().unwrap();
        let yes: Vec<&str> = response.answers.iter().filter(|a| a.yes).map(|a| a.question.as_str()).collect();
        for ticked in ["receipt", "returned", "query"] {
            assert!(yes.contains(&ticked), "{lang}: {yes:?}");
        }
        window.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_public_page_says_of_a_good_file_that_it_is_genuine() {
    let Some(browser) = browser() else { return };
    let world = World::new(4).await;
    world.dispatched().await;
    let file = world.path("received.pdf");
    std::fs::write(&file, &world.letters_to(&address(LAB)).remove(0).attached[0].1).unwrap();
    for driver in [browser.phone().await, browser.desk().await] {
        let mut window = Window::new(driver);
        for (lang, said) in [("de", "Echt: FSN2025-1682"), ("en", "Genuine: FSN2025-1682")] {
            window.open(&format!("{}/genuine?lang={lang}", world.base)).await;
            window.judge("genuine", lang).await;
            window.tab_to("#file").await;
            let input = window.driver.query(By::Id("file")).first().await.unwrap();
            input.send_keys(file.to_str().unwrap()).await.unwrap();
            window.go("main form button").await;
            window.judge("genuine, told", lang).await;
            assert!(window.words().await.contains(said), "{}", window.words().await);
            let lines =
                "(e => e.getClientRects().length === 1 && e.offsetHeight < 40)(document.querySelector('.fingerprint'))";
            assert_eq!(window.ask(lines).await, true, "the fingerprint stands on one line");
        }
        window.close().await;
    }
}
