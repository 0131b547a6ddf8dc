//! An action opened in the office: from the form to a notice that can be looked at, product by product, clause by clause.

use crate::world::{
    World,
    crawl::words,
    maker::{AUTHOR, COORDINATOR, Seen},
};
use app::domain::{
    action::Stage,
    fact::{Fact, Stream},
    id::ActionId,
    notice::{Layout, NoticeKind},
    product::Market,
};
use reqwest::Client;

const FORM: [(&str, &str); 14] = [
    ("reference", "FSN 2026/0007"),
    ("document_no", "D-4711"),
    ("kind", "field_safety"),
    ("layout", "eu"),
    ("mode", "rehearsal"),
    ("lang", "de"),
    ("in_vitro", "yes"),
    ("maker", "Beispiel Messger\u{e4}te GmbH"),
    ("address", "Erfundene Stra\u{df}e 12\r\n01234 Musterstadt"),
    ("support_email", "support@beispiel.example"),
    ("website", "www.beispiel.example"),
    ("quality", "Helena Musterfeld"),
    ("regulatory", "Robert Beispielmann"),
    ("instructions", "https://www.beispiel.example/anweisung"),
];

fn with<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let changed = |name: &str| changes.iter().any(|(n, _)| *n == name);
    FORM.into_iter().filter(|(name, _)| !changed(name)).chain(changes.iter().copied()).collect()
}

async fn post(world: &World, client: &Client, path: &str, fields: &[(&str, &str)]) -> Seen {
    Seen::of(client.post(format!("{}{path}", world.base)).form(fields).send().await.unwrap()).await
}

async fn get(world: &World, client: &Client, path: &str) -> reqwest::Response {
    client.get(format!("{}{path}", world.base)).send().await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_author_opens_an_action_and_lands_in_the_editor() {
    let world = World::new(4).await;
    let desk = world.desk(AUTHOR).await;
    let client = desk.client();
    let list = get(&world, client, "/actions?lang=en").await.text().await.unwrap();
    assert!(list.contains("href=\"/actions/new\""), "{list}");
    for (lang, title) in [("de", "Neue Feldma\u{df}nahme"), ("en", "New field action")] {
        let page = get(&world, client, &format!("/actions/new?lang={lang}")).await.text().await.unwrap();
        assert!(page.contains(title) && !page.contains("[new-") && !page.contains("[field-"), "{page}");
    }
    let seen = post(&world, client, "/actions/new", &FORM).await.taken("the form");
    assert!(seen.to.starts_with("/actions/fsn-2026-0007/notice/edit?text=de&part=head"), "{}", seen.to);
    let action = ActionId::from("fsn-2026-0007");
    let state = world.app.action_state(&action).await.unwrap();
    assert_eq!(state.stage, Stage::Draft);
    let first = &world.app.store.stream(&action, &Stream::Action).await.unwrap()[0].fact;
    assert!(matches!(first, Fact::ActionOpened { rehearsal: true, .. }), "{first:?}");
    let notice = world.app.draft(&action).await.unwrap().notice;
    assert_eq!((notice.maker.address.len(), notice.maker.care_email.as_str()), (2, "support@beispiel.example"));
    assert!(notice.in_vitro && notice.form.profile.as_deref() == Some("eu") && !notice.form.questions.is_empty());
    let editor = words(&get(&world, client, &seen.to).await.text().await.unwrap());
    assert!(editor.contains("FSN 2026/0007") && editor.contains("Produkte"), "{editor}");
    let draft = state.notice.unwrap().1.to_string();
    let lines = "20068232; Pr\u{fc}fger\u{e4}t; 00816270020637; 3.10; *\nA-1; Rechner; - \u{e4}lter als die UDI; ; 1000417, 1000490, Charge A12, A20-A29";
    let fields =
        [("act", "products"), ("draft", draft.as_str()), ("lang", "de"), ("part", "head"), ("products", lines)];
    post(&world, client, "/actions/fsn-2026-0007/notice/edit", &fields).await.taken("the products");
    let notice = world.app.draft(&action).await.unwrap().notice;
    assert_eq!((notice.products.len(), notice.products[1].market), (2, Market::Diagnostic));
    let editor = get(&world, client, "/actions/fsn-2026-0007/notice/edit?text=de").await.text().await.unwrap();
    assert!(
        editor.contains("A-1; Rechner; - \u{e4}lter als die UDI; ; 1000417, 1000490, lot A12, A20 \u{2013} A29"),
        "{editor}"
    );
    let preview = get(&world, client, "/actions/fsn-2026-0007/notice/preview.pdf?text=de").await;
    assert_eq!(preview.status(), 200);
    assert!(preview.bytes().await.unwrap().starts_with(b"%PDF-"), "an empty notice can be looked at");
    // A line that cannot be read is named, and what was typed stays.
    let draft = world.app.action_state(&action).await.unwrap().notice.unwrap().1.to_string();
    let fields =
        [("act", "products"), ("draft", draft.as_str()), ("lang", "de"), ("part", "head"), ("products", "1; A; 123")];
    let wrong = post(&world, client, "/actions/fsn-2026-0007/notice/edit", &fields).await;
    assert!(wrong.status == 422 && wrong.html.contains("1; A; 123") && wrong.html.contains("href=\"#edit-products\""));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_missing_or_not_allowed_is_said() {
    let world = World::new(4).await;
    let desk = world.desk(AUTHOR).await;
    let client = desk.client();
    for (name, value, field) in [
        ("reference", "", "new-reference"),
        ("reference", "new", "new-reference"),
        ("maker", " ", "new-maker"),
        ("quality", "", "new-quality"),
        ("support_email", "", "new-support_email"),
    ] {
        let seen = post(&world, client, "/actions/new", &with(&[(name, value)])).await;
        assert_eq!(seen.status, 422, "{name}: {}", seen.words());
        assert!(seen.html.contains(&format!("href=\"#{field}\"")), "{name}: the message leads to the field");
        assert!(seen.html.contains("D-4711"), "what was typed stays");
    }
    post(&world, client, "/actions/new", &FORM).await.taken("once");
    let again = post(&world, client, "/actions/new", &FORM).await;
    assert!(again.status.is_client_error(), "{}", again.words());
    let other = world.desk(COORDINATOR).await;
    let list = get(&world, other.client(), "/actions").await.text().await.unwrap();
    assert!(!list.contains("/actions/new"), "nobody is shown what is not theirs");
    let refused = post(&world, other.client(), "/actions/new", &with(&[("reference", "X-1")])).await;
    assert!(refused.status.is_client_error());
    assert!(world.app.action_state(&ActionId::from("x-1")).await.is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_quality_notification_and_a_letter_to_the_united_states() {
    let world = World::new(4).await;
    let desk = world.desk(AUTHOR).await;
    let client = desk.client();
    let fields = with(&[("reference", "QN-1"), ("kind", "quality"), ("mode", "real")]);
    post(&world, client, "/actions/new", &fields).await.taken("a quality notification");
    let action = ActionId::from("qn-1");
    let first = &world.app.store.stream(&action, &Stream::Action).await.unwrap()[0].fact;
    assert!(matches!(first, Fact::ActionOpened { rehearsal: false, .. }), "{first:?}");
    let draft = world.app.action_state(&action).await.unwrap().notice.unwrap().1.to_string();
    let fields =
        [("act", "products"), ("draft", draft.as_str()), ("lang", "de"), ("part", "head"), ("products", "7; Box")];
    post(&world, client, "/actions/qn-1/notice/edit", &fields).await.taken("its product");
    let notice = world.app.draft(&action).await.unwrap().notice;
    assert_eq!((notice.kind, notice.products[0].market), (NoticeKind::Quality, Market::Research));
    let editor = get(&world, client, "/actions/qn-1/notice/edit?text=de&family=research").await.text().await.unwrap();
    assert!(
        editor.contains("preview.pdf?text=de&#38;family=research")
            || editor.contains("preview.pdf?text=de&amp;family=research")
    );
    let preview = get(&world, client, "/actions/qn-1/notice/preview.pdf?text=de&family=research").await;
    assert_eq!(preview.status(), 200);

    let fields = with(&[("reference", "US-1"), ("layout", "fda"), ("lang", "en")]);
    post(&world, client, "/actions/new", &fields).await.taken("a letter in the FDA's order");
    let notice = world.app.draft(&ActionId::from("us-1")).await.unwrap().notice;
    assert_eq!((notice.layout, notice.form.profile.as_deref()), (Layout::Fda, Some("fda")));
    let editor = words(&get(&world, client, "/actions/us-1/notice/edit?text=en").await.text().await.unwrap());
    assert!(editor.contains("compare the rest before you rely on it"), "what is from knowledge is said: {editor}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_issued_notice_is_updated_by_a_follow_up_that_says_what_is_new() {
    let world = World::new(4).await;
    world.dispatched().await;
    let desk = world.desk(AUTHOR).await;
    let before = world.sum().await;
    let at = format!("/actions/{}/notice", world.story.action);
    let draft = world.app.action_state(&world.story.action).await.unwrap().notice.unwrap().1.to_string();
    let edit = [("act", "save"), ("draft", draft.as_str()), ("lang", "de"), ("part", "problem"), ("text", "anders")];
    let refused = post(&world, desk.client(), &format!("{at}/edit"), &edit).await;
    assert!(refused.status.is_client_error(), "an issued notice is never edited");
    let seen = post(&world, desk.client(), &at, &[("act", "update")]).await.taken("the update");
    assert!(seen.to.starts_with("/actions/fsn2025-1682-r2/notice/edit?part=key_news"), "{}", seen.to);
    assert_eq!(world.sum().await, before, "the first action is untouched");
    let next = ActionId::from("fsn2025-1682-r2");
    let notice = world.app.draft(&next).await.unwrap().notice;
    let replaced = notice.replaces.as_ref().unwrap();
    assert_eq!((notice.revision, replaced.revision, notice.dated), (2, 1, None));
    assert_eq!(Some(replaced.dated), world.app.draft(&world.story.action).await.unwrap().notice.dated);
    let blocks = |notice: &app::domain::notice::Notice| {
        let found = app::domain::notice::lint::blocking(notice);
        found.iter().map(|finding| finding.rule.id).collect::<Vec<_>>()
    };
    assert_eq!(blocks(&notice), ["key-news"], "it has to say what is new");
    for lang in ["de", "en"] {
        let draft = world.app.action_state(&next).await.unwrap().notice.unwrap().1.to_string();
        let edit =
            [("act", "save"), ("draft", draft.as_str()), ("lang", lang), ("part", "key_news"), ("text", "Neu: 1.")];
        post(&world, desk.client(), "/actions/fsn2025-1682-r2/notice/edit", &edit).await.taken(lang);
    }
    assert!(blocks(&world.app.draft(&next).await.unwrap().notice).is_empty());
    let again = post(&world, desk.client(), &at, &[("act", "update")]).await;
    assert!(again.status.is_client_error(), "this revision was begun: {}", again.words());
    let other = world.desk(COORDINATOR).await;
    let page = get(&world, other.client(), &at).await.text().await.unwrap();
    assert!(!page.contains("value=\"update\""), "only authors begin one");
}
