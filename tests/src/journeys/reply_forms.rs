//! Reply forms by profile: chosen in the editor, asked by role in the portal, read in the office, erased with the person.

use crate::world::{World, lab::form, maker::AUTHOR, story};
use app::domain::{
    fact::Fact,
    response::{ContactDetail, Doubt},
};

/// The model case with the EU's reply forms, dispatched to four sites.
async fn european() -> World {
    let mut story = story::of(4);
    story.draft.notice.form.profile = Some("eu".into());
    let world = World::of(story, None).await;
    world.dispatched().await;
    world
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_user_ticks_counts_and_comments_and_the_office_reads_it() {
    let world = european().await;
    let number = "T0000";
    let lab = world.lab_now(number).await;
    let page = lab.page("questions").await;
    for asked in ["q-receipt", "q-returned-quantity", "q-query-comment"] {
        assert!(page.contains(&format!("id=\"{asked}")), "{asked}: {page}");
    }
    assert!(!page.contains("id=\"q-stock"), "nobody asks a laboratory for its stock");
    let dealer = world.lab_now("T0001").await.page("questions").await;
    assert!(dealer.contains("id=\"q-stock-quantity") && !dealer.contains("id=\"q-no_devices"), "{dealer}");
    lab.read().await;
    assert_eq!(lab.say("done", &[]).await.status, 303);
    let fields = [
        ("q-receipt", "yes"),
        ("q-returned", "yes"),
        ("q-returned-quantity", "zwei"),
        ("q-returned-on", "03.12.2026"),
        ("q-query", "yes"),
        ("q-query-comment", "Bitte Frau <Beispiel> anrufen"),
        ("q-destroyed-comment", "was not ticked"),
        ("act", "next"),
    ];
    let wrong = lab.post("questions", &form(&fields)).await;
    assert_eq!(wrong.status, 422);
    assert!(
        wrong.html.contains("id=\"q-returned-quantity-e\"") && wrong.html.contains("value=\"zwei\""),
        "{}",
        wrong.html
    );
    let fields = fields.map(|(name, value)| (name, if value == "zwei" { "2" } else { value }));
    assert_eq!(lab.post("questions", &form(&fields)).await.status, 303);
    let receipt = lab.sign("Dr. Erika Beispiel").await;
    let said = lab.page(&format!("receipt/{}", receipt.rsplit('/').next().unwrap())).await;
    assert!(said.contains("Bitte Frau &#60;Beispiel&#62; anrufen"), "{said}");

    let stream = world.stream(number).await;
    let response = stream.iter().find_map(|f| match &f.fact {
        Fact::ResponseReceived { response } => Some(response),
        _ => None,
    });
    let response = response.unwrap();
    let ids: Vec<_> = response.answers.iter().map(|a| (a.question.as_str(), a.yes, a.quantity)).collect();
    assert_eq!(
        ids,
        [("receipt", true, None), ("measures_done", true, None), ("returned", true, Some(2)), ("query", true, None)]
    );
    let whole = serde_json::to_string(&response).unwrap();
    assert!(!whole.contains("Beispiel"), "a comment is a commitment: {whole}");
    let doubts = stream.iter().find_map(|f| match &f.fact {
        Fact::ResponseQueried { doubts, .. } => Some(doubts.clone()),
        _ => None,
    });
    assert_eq!(doubts, Some(vec![Doubt::Statement { question: "query".into() }]));
    let desk = world.desk(AUTHOR).await;
    let id = world.id(number).await;
    let page = desk.page(&format!("/recipients/{id}")).await;
    assert!(page.contains("Bitte Frau &#60;Beispiel&#62; anrufen"), "{page}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn contact_details_are_given_where_one_signs_and_stand_there_again() {
    let world = european().await;
    let number = "T0002";
    let lab = world.lab_now(number).await;
    lab.read().await;
    assert_eq!(lab.say("done", &[]).await.status, 303);
    assert_eq!(lab.post("questions", &form(&[("q-receipt", "yes"), ("act", "next")])).await.status, 303);
    let page = lab.page("check").await;
    let mark = crate::world::field(&page, "mark").unwrap();
    let fields = [
        ("act", "sign"),
        ("mark", mark.as_str()),
        ("name", "Dr. Erika Beispiel"),
        ("title", "Leitung"),
        ("date", "03.12.2026"),
        ("contact-department", "Zentrallabor"),
        ("contact-email", "labor@beispiel.example"),
    ];
    assert_eq!(lab.post("check", &form(&fields)).await.status, 303);
    let state = world.state(number).await;
    let (_, response) = state.responses.last().unwrap();
    assert_eq!(response.contact.keys().copied().collect::<Vec<_>>(), [ContactDetail::Department, ContactDetail::Email]);
    assert!(lab.page("check").await.contains("value=\"Zentrallabor\""), "a correction begins with what was given");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_author_chooses_a_profile_and_sees_where_it_comes_from() {
    let world = World::new(4).await;
    let author = world.staff(AUTHOR);
    world.app.open_action(&author, &world.story.action, &world.story.draft, true).await.unwrap();
    let desk = world.desk(AUTHOR).await;
    let choose = async |profile: &str| {
        let draft = world.app.action_state(&world.story.action).await.unwrap().notice.unwrap().1.to_string();
        let fields = [
            ("act", "values"),
            ("draft", draft.as_str()),
            ("lang", "en"),
            ("part", "head"),
            ("source", "en"),
            ("action", "quarantine"),
            ("form", profile),
        ];
        desk.post("/notice/edit", &fields).await
    };
    assert_eq!(choose("fda").await.status, 303);
    let notice = world.app.draft(&world.story.action).await.unwrap().notice;
    let ids: Vec<_> = notice.form.questions.iter().map(|q| q.id.as_str()).collect();
    assert!(
        ids.contains(&"adverse") && ids.contains(&"action_quarantine") && !ids.contains(&"users_informed"),
        "{ids:?}"
    );
    assert!(notice.form.questions.iter().all(|q| q.text.0.len() == 2), "in both languages");
    let page = desk.page("/notice/edit?text=en&part=head").await;
    assert!(page.contains("21 CFR 7.49") && page.contains("not held against a published copy"), "{page}");
    assert_eq!(choose("nonsense").await.status, 422);
}
