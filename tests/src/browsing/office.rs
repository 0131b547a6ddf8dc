//! The office in a real browser: a signatory signs in and signs by keyboard; every page in both languages, wide and narrow.

use super::{lively, place, stands, taking, window::Window};
use crate::{
    servers::{browser, screenshot},
    world::{
        World,
        maker::{AUTHOR, COORDINATOR, QUALITY},
        story::{self, LAB, PASSWORD},
    },
};
use app::domain::fact::TaskKind;
use thirtyfour::prelude::*;

/// Signs in by keyboard and lands on the page that was asked for.
pub(super) async fn sign_in(window: &mut Window, world: &World, who: &str, page: &str, lang: &str) {
    window.driver.delete_all_cookies().await.unwrap();
    window.open(&world.office(&format!("{page}?lang={lang}"))).await;
    window.open(&format!("{}/sign-in?to=/actions/{}{page}&lang={lang}", world.base, world.story.action)).await;
    window.judge("sign-in", lang).await;
    window.fill("#id", who).await;
    window.fill("#password", PASSWORD).await;
    window.go("main form button").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_signatory_signs_the_release_by_keyboard_in_english() {
    let Some(browser) = browser() else { return };
    let world = World::new(4).await;
    world.submitted().await;
    let mut window = Window::new(browser.desk().await);
    sign_in(&mut window, &world, QUALITY, "/notice", "en").await;
    window.judge("notice to be signed", "en").await;
    assert!(window.words().await.contains("What an authority would ask for"), "the linter beside what is signed");
    if taking() {
        window.driver.set_window_rect(0, 0, 1280, 1500).await.unwrap();
        screenshot(&window.driver, &place("office-linter.png")).await;
    }
    stands("office-linter.png");
    window.fill("#sign-password", PASSWORD).await;
    window.fill("#sign-code", "000000").await;
    window.go("button[value='sign']").await;
    window.judge("notice after a wrong code", "en").await;
    assert!(world.app.action_state(&world.story.action).await.unwrap().approvals.is_empty());
    window.fill("#sign-password", PASSWORD).await;
    let code = world.app.demo_code(&QUALITY.into()).await.unwrap();
    window.fill("#sign-code", &code).await;
    window.go("button[value='sign']").await;
    window.judge("notice signed", "en").await;
    let state = world.app.action_state(&world.story.action).await.unwrap();
    let [approval] = state.approvals.as_slice() else { panic!("{} signatures", state.approvals.len()) };
    assert!(window.words().await.contains(&approval.name), "name of who signed");
    sign_in(&mut window, &world, AUTHOR, "/scope", "de").await;
    window.judge("scope", "de").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_of_the_office_is_accessible_wide_and_narrow() {
    let Some(browser) = browser() else { return };
    let world = lively::twelve_days().await;
    let consignee = format!("/recipients/{}", world.id(LAB).await);
    let (mail, stray) = mails(&world).await;
    let talk = format!("{consignee}/talk");
    let (call, task) = work(&world).await;
    world
        .lab(LAB)
        .send("talk", &[("question", "Reicht ein Neustart?"), ("name", "Dr. Petra Probe")], &[])
        .await
        .taken("talk");
    let pages = [
        "",
        "/notice",
        "/notice/edit",
        "/notice/changes",
        "/letters",
        "/evidence",
        "/scope",
        "/scope?preview=1",
        "/recipients",
        "/chain",
        "/recipients?state=silent",
        &consignee,
        &mail,
        &talk,
        "/numbers",
        "/forecast",
        "/status",
        "/scope/changes",
        "/answers",
        "/units",
        "/tasks",
        "/log",
        "/log/0",
        "/log/20",
        "/closing",
    ];
    let mut desk = Window::new(browser.desk().await);
    sign_in(&mut desk, &world, COORDINATOR, "", "en").await;
    pictures(&mut desk, &world, &consignee).await;
    let mut phone = Window::new(browser.phone().await);
    sign_in(&mut phone, &world, COORDINATOR, "", "de").await;
    for window in [&mut desk, &mut phone] {
        for lang in ["de", "en"] {
            for page in pages {
                let join = if page.contains('?') { '&' } else { '?' };
                window.open(&world.office(&format!("{page}{join}lang={lang}"))).await;
                window.judge(page, lang).await;
            }
            window.open(&format!("{}/actions?lang={lang}", world.base)).await;
            window.judge("actions", lang).await;
            for page in ["/mail", &stray, "/inbox", "/inbox?for=call_centre&kind=call", &task, "/calls", &call] {
                let join = if page.contains('?') { '&' } else { '?' };
                window.open(&format!("{}{page}{join}lang={lang}", world.base)).await;
                window.judge(page, lang).await;
            }
        }
    }
    desk.close().await;
    phone.close().await;
}

/// A call that the coordinator has taken, with its script, and a suspected intruder as work. Gives their pages.
async fn work(world: &World) -> (String, String) {
    let unknown = crate::world::lab::form(&[("case", "unknown")]);
    world.lab("T0014").post("contact", &unknown).await.taken("contact");
    let (who, action, id) = (world.staff(COORDINATOR), &world.story.action, world.id("T0014").await);
    world.app.take_call(&who, action, &id).await.unwrap();
    let alarm = world.state("T0007").await.tasks.into_values().find(|t| t.kind == TaskKind::SuspectedIntruder).unwrap();
    (format!("/calls/{action}/{id}"), format!("/inbox/{action}/{}/{}", world.id("T0007").await, alarm.id))
}

/// Two mails come in: an answer of the laboratory, and one that nobody can place. Gives their pages.
async fn mails(world: &World) -> (String, String) {
    let letter = world.letters_to(&story::address(LAB)).remove(0);
    let serial = world.state(LAB).await.units.values().find_map(|u| u.serial().map(str::to_owned)).unwrap();
    let quoted = letter.text.lines().take(12).map(|line| format!("> {line}\r\n")).collect::<String>();
    let mail = format!(
        "From: Dr. Petra Probe <p@labor.example>\r\nSubject: AW: {}\r\nIn-Reply-To: <{}>\r\nMIME-Version: 1.0\r\n\
         Content-Type: text/plain; charset=utf-8\r\n\r\nGuten Tag,\r\n\r\n{serial} ist seit gestern umgestellt. Bei einem anderen \
         Gerät hat sich vermutlich jemand unbefugt Zugang verschafft.\r\nSollen wir es sofort zurücksenden?\r\n\r\n\
         Dr. Petra Probe\r\nLaborleitung\r\n\r\nAm 12.01.2026 schrieb Illumina:\r\n{quoted}",
        letter.subject, letter.id
    );
    world.app.take_mail(mail.as_bytes(), "INBOX 1", None).await.unwrap();
    let digest = world.state(LAB).await.mails[0].mail.mail.clone();
    let stray = "From: jemand@fremd.example\r\nSubject: Frage zu FSN2025-1682\r\n\r\nWer ist bei Ihnen zuständig?\r\n";
    world.app.take_mail(stray.as_bytes(), "INBOX 2", None).await.unwrap();
    let lost = world.app.store.waiting_arrivals(None, 1).await.unwrap().remove(0);
    (format!("/recipients/{}/mail/{digest}", world.id(LAB).await), format!("/mail/{}", lost.digest))
}

/// From the overview to one consignee, by the numbers and names that lead there.
async fn pictures(desk: &mut Window, world: &World, consignee: &str) {
    desk.judge("overview", "en").await;
    if taking() {
        desk.driver.set_window_rect(0, 0, 1280, 1240).await.unwrap();
        screenshot(&desk.driver, &place("office-overview.png")).await;
    }
    stands("office-overview.png");
    desk.open(&world.office("/recipients?q=T0000")).await;
    desk.driver.query(By::Css(format!("main a[href*='{consignee}']"))).first().await.unwrap().click().await.unwrap();
    desk.driver.query(By::Css("main h2")).first().await.unwrap();
    desk.judge("consignee", "en").await;
    assert!(desk.words().await.contains("Labor Musterthal"));
    if taking() {
        screenshot(&desk.driver, &place("office-consignee.png")).await;
    }
    stands("office-consignee.png");
}
