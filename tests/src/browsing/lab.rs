//! A laboratory answers on a telephone, by keyboard alone, in German; every page of the portal in both languages.

use super::{place, stands, taking, window::Window};
use crate::{
    servers::{browser, screenshot},
    world::{
        World,
        story::{DEALER, LAB},
    },
};
use thirtyfour::prelude::*;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_laboratory_answers_on_a_telephone_by_keyboard_in_german() {
    let Some(browser) = browser() else { return };
    let world = World::new(4).await;
    world.dispatched().await;
    let mut window = Window::new(browser.phone().await);
    window.open(&format!("{}?lang=de", world.lab(LAB).link)).await;
    window.judge("start", "de").await;
    if taking() {
        screenshot(&window.driver, &place("portal-phone.png")).await;
    }
    stands("portal-phone.png");
    window.go("a.button[href$='/notice']").await;
    window.judge("notice", "de").await;
    assert!(world.state(LAB).await.read_at.is_none(), "looking at it records nothing");
    window.go("form[action$='/read'] button").await;
    window.judge("notice, read", "de").await;
    assert!(world.state(LAB).await.read_at.is_some(), "the button records it");
    window.go("a.button[href$='/devices']").await;
    window.judge("devices", "de").await;
    for unit in 0..3 {
        window.choose(&format!("#u{unit}-done")).await;
        window.tab_to(&format!("#u{unit}-done-on")).await;
        window.type_in("12.01.2026").await;
    }
    window.judge("devices, chosen", "de").await;
    window.go("button[value='next']").await;
    window.judge("questions", "de").await;
    window.choose("#q-receipt-yes").await;
    window.choose("#q-users_informed-yes").await;
    window.go("button[value='next']").await;
    window.judge("check", "de").await;
    // Without a name first: the form says so and leads to the field.
    window.go("button[value='sign']").await;
    window.judge("check with a mistake", "de").await;
    window.fill("#name", "Dr. Petra Probe").await;
    window.fill("#title", "Laborleitung").await;
    window.go("button[value='sign']").await;
    window.judge("receipt", "de").await;
    world.round().await;
    let state = world.state(LAB).await;
    assert!(state.answered() && state.said_done_at.is_some());
    let receipt = state.responses[0].1.id.to_string();
    assert!(window.words().await.contains(&receipt), "the receipt names its number");
    window.driver.refresh().await.unwrap();
    window.judge("receipt with its place in the log", "de").await;
    window.go("a.button[href]").await;
    window.judge("start, answered", "de").await;
    assert!(window.judged.len() >= 10);
    window.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_of_the_portal_is_accessible_on_a_telephone() {
    let Some(browser) = browser() else { return };
    let world = World::new(4).await;
    world.dispatched().await;
    let lab = world.lab(LAB);
    let units = lab.units().await;
    lab.hand_over(&[&units[1]], "kollegin@empfaenger.example").await;
    lab.intruder().await;
    world.round().await;
    let colleague = world.reader("kollegin@empfaenger.example");
    colleague.answer_part("Karla Kollegin").await;
    lab.answer("done", &[]).await;
    lab.send("talk", &[("question", "Reicht ein Neustart?"), ("name", "Dr. Petra Probe")], &[]).await.taken("talk");
    let readers = lab.readers_link().await;
    crate::world::lab::Lab::with(&readers).confirm("Udo Nutzer", "MTA").await;
    let mut window = Window::new(browser.phone().await);
    for lang in ["de", "en"] {
        for page in [
            "",
            "/notice",
            "/devices",
            "/questions",
            "/check",
            "/upload",
            "/hand",
            "/contact",
            "/intruder",
            "/genuine",
            "/done/hand",
            "/done/contact",
            "/done/intruder",
            "/many",
            "/users",
            "/talk",
            "/privacy",
        ] {
            window.open(&format!("{}{page}?lang={lang}", lab.link)).await;
            window.judge(page, lang).await;
        }
        let dealer = world.lab(DEALER);
        for page in ["", "/recipients", "/blind", "/questions"] {
            window.open(&format!("{}{page}?lang={lang}", dealer.link)).await;
            window.judge(&format!("distributor{page}"), lang).await;
        }
        for page in ["", "/devices", "/check"] {
            window.open(&format!("{}{page}?lang={lang}", colleague.link)).await;
            window.judge(&format!("colleague{page}"), lang).await;
        }
        for page in ["/users", "/notice", "/privacy"] {
            window.open(&format!("{readers}{page}?lang={lang}")).await;
            window.judge(&format!("readers{page}"), lang).await;
        }
        window.open(&format!("{}/privacy?lang={lang}", world.base)).await;
        window.judge("privacy", lang).await;
        window.open(&format!("{}x?lang={lang}", lab.link)).await;
        window.judge("not found", lang).await;
    }
    // The first thing of the keyboard is the way to the content.
    window.open(&lab.link).await;
    window.press(Key::Tab).await;
    assert_eq!(window.ask("document.activeElement.className").await, "skip");
    window.press(Key::Enter).await;
    assert_eq!(window.ask("document.activeElement.tagName").await, "MAIN");
    window.close().await;
}
