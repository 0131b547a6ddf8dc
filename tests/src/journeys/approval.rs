//! Signatures: two persons, two roles, two components, never the author, and only over what was shown.

use crate::world::{
    World,
    maker::{AUDITOR, AUTHOR, COORDINATOR, QUALITY, REGULATORY},
    story::PASSWORD,
};
use app::{
    Staff,
    domain::{
        action::Stage,
        approval::Role,
        fact::{Fact, Stream},
        id::Digest,
    },
    staff::Components,
};

async fn stage(world: &World) -> Stage {
    world.app.action_state(&world.story.action).await.unwrap().stage
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_author_and_nobody_twice() {
    let mut story = crate::world::story::of(4);
    // One who writes and holds both signing roles; one who holds both.
    for person in &mut story.staff {
        if [AUTHOR, QUALITY].contains(&person.id.as_str()) {
            person.roles.extend([Role::QualitySignatory, Role::RegulatorySignatory]);
        }
    }
    let world = World::of(story, None).await;
    let all = [Role::Author, Role::QualitySignatory, Role::RegulatorySignatory];
    for who in [AUTHOR, QUALITY] {
        world.app.put_staff(&who.into(), who, &all, PASSWORD).await.unwrap();
    }
    let manifest = world.submitted().await;
    let desk = world.desk(AUTHOR).await;
    let code = desk.code().await;
    let seen = desk.sign_release(Role::QualitySignatory, &code).await;
    assert_eq!(seen.status, 409, "{}", seen.words());
    assert_eq!(world.sign(AUTHOR, Role::QualitySignatory, &manifest).await.unwrap_err().code, "approval.author");
    world.sign(QUALITY, Role::QualitySignatory, &manifest).await.unwrap();
    world.clock.forward_minutes(5);
    assert_eq!(
        world.sign(QUALITY, Role::RegulatorySignatory, &manifest).await.unwrap_err().code,
        "approval.same-person"
    );
    assert_eq!(stage(&world).await, Stage::Submitted);
    let auditor = world.desk(AUDITOR).await;
    let code = auditor.code().await;
    assert_eq!(auditor.sign_release(Role::RegulatorySignatory, &code).await.status, 409);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_code_a_used_code_and_a_wrong_password_sign_nothing() {
    let world = World::new(4).await;
    let manifest = world.submitted().await;
    let desk = world.desk(QUALITY).await;
    let right = desk.code().await;
    let wrong = if right == "000000" { "000001" } else { "000000" };
    let seen = desk.sign_release(Role::QualitySignatory, wrong).await;
    assert!(seen.status == 409 && !seen.html.contains(PASSWORD), "{}", seen.words());
    let fields = [
        ("act", "sign"),
        ("role", "quality_signatory"),
        ("manifest", manifest.as_str()),
        ("password", "guessed"),
        ("code", &right),
    ];
    let password = desk.post("/notice", &fields).await;
    assert_eq!(
        (password.status.as_u16(), password.words()),
        (409, seen.words()),
        "the page does not tell which one was wrong"
    );
    desk.sign_release(Role::QualitySignatory, &right).await.taken("the right code");
    // The same code again, for another act: sent back, signed by the other, and tried once more.
    let action = &world.story.action;
    world.app.reject_release(&world.staff(QUALITY), action, Role::QualitySignatory, "a word is missing").await.unwrap();
    let author = world.staff(AUTHOR);
    world.app.submit_release(&author, action, &|_, _| {}).await.unwrap();
    assert_eq!(desk.sign_release(Role::QualitySignatory, &right).await.status, 409, "a code counts once");
    let state = world.app.action_state(action).await.unwrap();
    assert!(state.approvals.is_empty() && state.stage == Stage::Submitted);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_not_shown_is_not_signed() {
    let world = World::new(4).await;
    let manifest = world.submitted().await;
    let changed = Digest::parse(&manifest.as_str().chars().rev().collect::<String>()).unwrap();
    assert_eq!(world.sign(QUALITY, Role::QualitySignatory, &changed).await.unwrap_err().code, "approval.changed");
    world.sign(QUALITY, Role::QualitySignatory, &manifest).await.unwrap();
    // Sent back, one word changed, submitted anew: the earlier signature does not count, the earlier page signs nothing.
    let (app, action, author) = (&world.app, &world.story.action, world.staff(AUTHOR));
    app.reject_release(&world.staff(REGULATORY), action, Role::RegulatorySignatory, "title").await.unwrap();
    let mut draft = world.story.draft.clone();
    draft.notice.revision += 1;
    draft.notice.texts.values_mut().for_each(|t| t.subject.push('!'));
    app.revise_notice(&author, action, &draft).await.unwrap();
    app.resolve_scope(&author, action).await.unwrap();
    let second = app.submit_release(&author, action, &|_, _| {}).await.unwrap();
    assert_ne!(second, manifest);
    assert_eq!(
        world.sign(REGULATORY, Role::RegulatorySignatory, &manifest).await.unwrap_err().code,
        "approval.changed"
    );
    let state = app.action_state(action).await.unwrap();
    assert!(state.approvals.is_empty(), "signatures start over");
    assert_eq!(app.dispatch_notice(&world.staff(COORDINATOR), action).await.unwrap_err().code, "approval.stage");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_signature_is_bound_to_name_time_and_meaning() {
    let world = World::new(4).await;
    let manifest = world.signed().await;
    let facts = world.app.store.stream(&world.story.action, &Stream::Action).await.unwrap();
    let given: Vec<_> = facts
        .iter()
        .filter_map(|f| match &f.fact {
            Fact::ApprovalGiven { manifest, role, name, meaning, signature } => {
                Some((f.at, manifest, role, name, meaning, signature))
            }
            _ => None,
        })
        .collect();
    assert_eq!(given.len(), 2);
    assert!(given.iter().all(|(_, m, _, name, meaning, signature)| **m == manifest
        && !name.is_empty()
        && !meaning.is_empty()
        && !signature.is_empty()));
    assert_ne!(given[0].5, given[1].5);
    // Whoever is not staff any more does not sign with a page left open.
    let nobody = Staff { id: "nobody".into(), name: "Nobody".into(), roles: vec![Role::QualitySignatory] };
    let components = Components { password: PASSWORD, code: "123456" };
    assert!(
        world
            .app
            .approve_notice(&nobody, &world.story.action, Role::QualitySignatory, &manifest, "x", &components)
            .await
            .is_err()
    );
}
