//! Evidence in a browser: a telephone hands a file in without a script; every page about evidence in both languages.

use super::{office::sign_in, window::Window};
use crate::{
    journeys::{serials, world},
    servers::browser,
    world::{
        evidence::{Bmc, Checker, bundles, run},
        maker::COORDINATOR,
        story::LAB,
    },
};
use thirtyfour::prelude::*;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn evidence_is_handed_in_from_a_telephone_and_seen_in_the_office() {
    let Some(browser) = browser() else { return };
    let world = world().await;
    let (lab, agent) = (world.lab(LAB), Checker::new(1));
    let own = serials(&world, LAB).await;
    let loaded = lab.profile().await;
    let now = world.app.clock.now();
    let mut phone = Window::new(browser.phone().await);
    phone.open(&format!("{}?lang=de", lab.link)).await;
    phone.go(".steps a[href$='/evidence']").await;
    phone.judge("evidence, nothing yet", "de").await;
    let path = world.path("open.dsse.json");
    std::fs::write(&path, agent.seal(&loaded.profile, run(&loaded, &own[0], Bmc::Open, now))).unwrap();
    phone.driver.find(By::Css("#files")).await.unwrap().send_keys(path.to_str().unwrap()).await.unwrap();
    phone.go("form[enctype] button").await;
    phone.judge("evidence, open", "de").await;
    assert!(phone.words().await.contains("Nicht nachgewiesen"), "{}", phone.words().await);
    let path = world.path("letter.txt");
    std::fs::write(&path, "Guten Tag").unwrap();
    phone.driver.find(By::Css("#files")).await.unwrap().send_keys(path.to_str().unwrap()).await.unwrap();
    phone.go("form[enctype] button").await;
    phone.judge("evidence, refused", "de").await;
    assert!(phone.words().await.contains("nicht angenommen"), "{}", phone.words().await);
    lab.call(agent.seal(&loaded.profile, run(&loaded, &own[0], Bmc::Closed, now))).await;
    let forged = agent.forge(&loaded.profile, run(&loaded, &own[1], Bmc::Open, now));
    lab.call(forged).await;
    for lang in ["de", "en"] {
        phone.open(&format!("{}/evidence?lang={lang}", lab.link)).await;
        phone.judge("evidence", lang).await;
        phone.open(&format!("{}/devices?lang={lang}", lab.link)).await;
        phone.judge("devices with evidence", lang).await;
    }
    let evidence = bundles(&world.stream(LAB).await).pop().unwrap().evidence;
    let consignee = format!("/recipients/{}", world.id(LAB).await);
    let pages = ["/evidence".to_owned(), consignee.clone(), format!("{consignee}/evidence/{evidence}")];
    let mut desk = Window::new(browser.desk().await);
    sign_in(&mut desk, &world, COORDINATOR, "", "en").await;
    sign_in(&mut phone, &world, COORDINATOR, "", "de").await;
    for window in [&mut desk, &mut phone] {
        for lang in ["de", "en"] {
            for page in &pages {
                window.open(&world.office(&format!("{page}?lang={lang}"))).await;
                window.judge(page, lang).await;
            }
        }
    }
    desk.close().await;
    phone.close().await;
}
