//! The author at the editor of the notice, by keyboard, narrow and wide, in German and English.

use super::{office::sign_in, window::Window};
use crate::{
    servers::browser,
    world::{World, maker::AUTHOR},
};
use app::domain::{notice::ClauseKind, product::Market};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_author_rewrites_a_clause_by_keyboard_with_the_paper_beside_it() {
    let Some(browser) = browser() else { return };
    let world = World::new(4).await;
    let author = world.staff(AUTHOR);
    world.app.open_action(&author, &world.story.action, &world.story.draft, true).await.unwrap();
    for (driver, lang, wide) in [(browser.desk().await, "en", true), (browser.phone().await, "de", false)] {
        let mut window = Window::new(driver);
        sign_in(&mut window, &world, AUTHOR, "/notice/edit", lang).await;
        window.open(&world.office(&format!("/notice/edit?text={lang}"))).await;
        window.judge("editor", lang).await;
        if wide {
            let beside = "document.querySelector('.beside').getBoundingClientRect().left >= document.querySelector('#open').closest('section').getBoundingClientRect().right";
            assert_eq!(window.ask(beside).await, true, "the paper stands beside the text");
        }
        window.go(".parts a[href*='part=problem']").await;
        window.judge("editor, one clause", lang).await;
        let seen = "(r => r.top >= 0 && r.top < innerHeight)(document.querySelector('#open').getBoundingClientRect())";
        for _ in 0..200 {
            if window.ask(seen).await == true {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        assert_eq!(window.ask(seen).await, true, "the clause that was chosen is in the window");
        // From the text to its button there is nothing else.
        window.fill("#edit-text", "Somebody can reach the controller without a password.").await;
        window.press(thirtyfour::Key::Tab).await;
        assert_eq!(window.ask("document.activeElement.value").await, "save");
        window.go("button[value='save']").await;
        window.judge("editor, saved", lang).await;
        let notice = world.app.draft(&world.story.action).await.unwrap().notice;
        let text = &notice.texts[&lang.into()].clause(ClauseKind::Problem).unwrap().text;
        assert_eq!(text, "Somebody can reach the controller without a password.");
        for page in ["/notice", "/notice/changes", "/letters"] {
            window.open(&world.office(&format!("{page}?lang={lang}"))).await;
            window.judge(page, lang).await;
        }
        window.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_author_opens_an_action_by_keyboard_and_sees_both_families() {
    let Some(browser) = browser() else { return };
    let world = World::new(4).await;
    let author = world.staff(AUTHOR);
    let mut draft = world.story.draft.clone();
    draft.notice.products[0].market = Market::Research;
    world.app.open_action(&author, &world.story.action, &draft, true).await.unwrap();
    for (driver, lang, reference) in [(browser.desk().await, "en", "FSN-7"), (browser.phone().await, "de", "FSN-8")] {
        let mut window = Window::new(driver);
        sign_in(&mut window, &world, AUTHOR, "/notice/edit", lang).await;
        window.open(&world.office(&format!("/notice/edit?text={lang}&family=research"))).await;
        window.judge("editor, research", lang).await;
        window.open(&format!("{}/actions?lang={lang}", world.base)).await;
        window.judge("actions", lang).await;
        window.go("a[href='/actions/new']").await;
        window.judge("new action", lang).await;
        window.go("main form button").await;
        window.judge("new action, reference missing", lang).await;
        for (field, text) in [("#new-reference", reference), ("#new-document_no", "D-1"), ("#new-instructions", "")] {
            window.fill(field, text).await;
        }
        window.go("main form button").await;
        window.judge("editor of a new action", lang).await;
        assert_eq!(world.app.draft(&reference.to_lowercase().as_str().into()).await.unwrap().notice.revision, 1);
        window.close().await;
    }
}
