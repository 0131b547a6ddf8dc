//! Editing the notice in the office: one clause changes, and only its translations go stale; what is stale is not released.

use crate::world::{
    World,
    maker::{AUTHOR, Desk, REVIEWER, TRANSLATOR},
};
use app::{
    domain::notice::{ClauseKind, Part, stale},
    rooms::office::editor::parts,
};

const EDIT: &str = "/notice/edit";

async fn draft(world: &World) -> String {
    world.app.action_state(&world.story.action).await.unwrap().notice.unwrap().1.to_string()
}

fn word(part: Part) -> &'static str {
    match part {
        Part::Head => "head",
        Part::Clause(kind) => kind.word(),
    }
}

/// Posts an edit on the draft as it stands.
async fn edit(
    world: &World,
    desk: &Desk<'_>,
    act: &str,
    lang: &str,
    part: &str,
    more: &[(&str, &str)],
) -> (u16, String) {
    let draft = draft(world).await;
    let fields = [&[("act", act), ("draft", draft.as_str()), ("lang", lang), ("part", part)], more].concat();
    let seen = desk.post(EDIT, &fields).await;
    (seen.status.as_u16(), seen.html)
}

/// The model case opened, English its source, every German part confirmed as its translation.
async fn translated() -> World {
    let world = World::new(4).await;
    let author = world.staff(AUTHOR);
    world.app.open_action(&author, &world.story.action, &world.story.draft, true).await.unwrap();
    let desk = world.desk(AUTHOR).await;
    let values = [("source", "en"), ("act_by", "2027-01-15"), ("reply_by", "14"), ("srn", "")];
    assert_eq!(edit(&world, &desk, "values", "en", "head", &values).await.0, 303);
    let translator = world.desk(TRANSLATOR).await;
    let notice = world.app.draft(&world.story.action).await.unwrap().notice;
    for part in parts().filter(|p| stale(&notice).iter().any(|s| s.part == *p)) {
        assert_eq!(edit(&world, &translator, "holds", "de", word(part), &[]).await.0, 303, "{part:?}");
    }
    world
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_sentence_makes_one_clause_stale_and_blocks_the_release() {
    let world = translated().await;
    let (app, action, author) = (&world.app, &world.story.action, world.staff(AUTHOR));
    assert!(stale(&app.draft(action).await.unwrap().notice).is_empty());
    let desk = world.desk(AUTHOR).await;
    let text = "A stranger can reach the controller without any password.";
    let more = [("heading", "Description of the problem"), ("text", text)];
    assert_eq!(edit(&world, &desk, "save", "en", "problem", &more).await.0, 303);
    let found = stale(&app.draft(action).await.unwrap().notice);
    let about: Vec<_> = found.iter().map(|s| (s.lang.as_str(), s.part)).collect();
    assert_eq!(about, [("de", Part::Clause(ClauseKind::Problem))]);

    // The office shows what has changed, and nothing is released.
    let page = desk.page("/notice/edit?text=de&part=problem").await;
    assert!(page.contains("<ins>") && page.contains("<del>") && page.contains("stranger"), "{page}");
    for file in &world.story.records {
        app.import_records(&author, action, &file.name, &file.bytes).await.unwrap();
    }
    app.resolve_scope(&author, action).await.unwrap();
    let refused = app.submit_release(&author, action, &|_, _| {}).await.unwrap_err();
    assert_eq!(refused.code, "notice.gaps");
    assert!(refused.outward.contains("stale problem"), "{refused:?}");

    // Translated again, it goes.
    let translator = world.desk(TRANSLATOR).await;
    let more = [("heading", "Beschreibung"), ("text", "Ein Fremder erreicht den Controller ohne Passwort.")];
    assert_eq!(edit(&world, &translator, "save", "de", "problem", &more).await.0, 303);
    app.resolve_scope(&author, action).await.unwrap();
    app.submit_release(&author, action, &|_, _| {}).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_reviews_his_own_translation_and_nobody_translates_without_the_role() {
    let world = translated().await;
    let reviewer = world.desk(REVIEWER).await;
    let standing = async || {
        let page = reviewer.page("/notice/edit?text=de&part=problem").await;
        let at = page.split("id=\"open\"").nth(1).unwrap().split("standing-").nth(1).unwrap().to_owned();
        at.split('"').next().unwrap().to_owned()
    };
    assert_eq!(standing().await, "translated");
    let more = [("heading", ""), ("text", "by the reviewer")];
    assert_eq!(edit(&world, &reviewer, "save", "de", "problem", &more).await.0, 409, "a reviewer does not write");
    let translator = world.desk(TRANSLATOR).await;
    assert_eq!(edit(&world, &translator, "reviewed", "de", "problem", &[]).await.0, 409, "nor a translator review");
    assert_eq!(edit(&world, &translator, "save", "en", "problem", &more).await.0, 409, "nor write the source");
    assert_eq!(edit(&world, &reviewer, "reviewed", "de", "problem", &[]).await.0, 303);
    assert_eq!(standing().await, "reviewed");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bad_text_is_refused_by_name_and_stands_again() {
    let world = translated().await;
    let desk = world.desk(AUTHOR).await;
    let more = [("heading", "H"), ("text", "Wash your hands \u{1f9fc} before <b>you</b> begin.")];
    let (status, html) = edit(&world, &desk, "save", "en", "support", &more).await;
    assert_eq!(status, 422);
    assert!(html.contains("support") && html.contains("U+1F9FC"), "the clause and the character are named");
    assert!(html.contains("Wash your hands") && !html.contains("<b>you</b>"), "what was typed stands again, escaped");
    let endless = "word ".repeat(50_000);
    let (status, html) = edit(&world, &desk, "save", "en", "support", &[("heading", ""), ("text", &endless)]).await;
    assert!(status == 422 && html.contains("250000 characters") || status == 413, "{status}");

    // Two people at once: the second is told, and what is stored is the first one's.
    let old = draft(&world).await;
    assert_eq!(edit(&world, &desk, "save", "en", "support", &[("heading", ""), ("text", "First.")]).await.0, 303);
    let fields = [("act", "save"), ("draft", old.as_str()), ("lang", "en"), ("part", "support"), ("text", "Second.")];
    let seen = desk.post(EDIT, &fields).await;
    assert_eq!(seen.status, 409);
    assert!(seen.html.contains("Second."), "what was typed stands again");
    let notice = world.app.draft(&world.story.action).await.unwrap().notice;
    assert_eq!(notice.texts[&"en".into()].clause(ClauseKind::Support).unwrap().text, "First.");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_further_language_is_all_open_and_drafts_can_be_compared() {
    let world = translated().await;
    let desk = world.desk(AUTHOR).await;
    assert_eq!(edit(&world, &desk, "language", "en", "head", &[("new", "fi")]).await.0, 303);
    let page = desk.page("/notice/edit?text=fi").await;
    assert!(page.contains("No native reader has confirmed"), "the author is told");
    // Typed actions become questions, in every language at once.
    let values = [
        ("source", "en"),
        ("act_by", ""),
        ("reply_by", ""),
        ("srn", ""),
        ("action", "quarantine"),
        ("action", "inspect"),
        ("action", "patients"),
        ("action", "review"),
        ("action", "instructions"),
        ("action", "forward"),
        ("action", "remember"),
    ];
    assert_eq!(edit(&world, &desk, "values", "en", "head", &values).await.0, 303);
    let notice = world.app.draft(&world.story.action).await.unwrap().notice;
    let asked = |id: &str| notice.form.questions.iter().find(|q| q.id.as_str() == id).map(|q| q.text.get(&"fi".into()));
    assert!(asked("action_quarantine").is_some_and(|said| !said.is_empty()) && asked("action_review").is_some());
    let ticked = ["forward", "quarantine", "inspect", "patients", "review", "instructions", "remember"];
    assert_eq!(
        notice.actions.iter().map(|a| a.word()).collect::<Vec<_>>(),
        ticked,
        "in the order in which they are done"
    );
    for word in ticked {
        assert!(asked(&format!("action_{word}")).is_some_and(|said| said.ends_with('.')), "{word}");
    }
    assert_eq!(asked("action_return"), None);
    let open = stale(&notice).into_iter().filter(|s| s.lang.as_str() == "fi").count();
    assert_eq!(open, notice.texts[&"en".into()].clauses.len() + 1, "every part of it");
    let copied = desk.page("/notice/edit?text=fi&part=problem").await;
    assert!(copied.contains("standing-untranslated") && copied.contains("The words of the source still stand here"));
    assert!(!copied.contains("value=\"holds\""), "nobody says of a copy that it holds as a translation");
    let pdf = desk.bytes("/notice/preview.pdf?text=fi").await;
    assert!(pdf.starts_with(b"%PDF"));
    let changes = desk.page("/notice/changes").await;
    assert!(changes.contains("<ins>"), "what the last draft brought");
}
