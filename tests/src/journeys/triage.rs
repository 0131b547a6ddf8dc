//! One list of everything that needs a person, worked through without a script; and a second person where the class of the
//! recall asks for one.

use crate::world::{
    World, authority,
    maker::{AUDITOR, AUTHOR, COORDINATOR, Desk, QUALITY, Seen},
    story::LAB,
};
use app::domain::fact::TaskKind;
use reqwest::StatusCode;

async fn get(world: &World, desk: &Desk<'_>, page: &str) -> Seen {
    desk.get(&format!("{}{page}", world.base)).await
}

async fn post(world: &World, desk: &Desk<'_>, page: &str, fields: &[(&str, &str)]) -> Seen {
    let request = desk.client().post(format!("{}{page}", world.base)).header("accept-language", "en");
    Seen::of(request.form(fields).send().await.unwrap()).await
}

/// The addresses of the lines of the list.
fn lines(html: &str) -> Vec<String> {
    let cells = html.split("<th scope=\"row\">").skip(1);
    cells.filter_map(|cell| cell.split("href=\"").nth(1)?.split('"').next().map(crate::world::plain)).collect()
}

/// An action that gives work of several kinds: an answer with doubts, a suspected intruder, a mail that nobody can place, and
/// a consignee without a mail address.
async fn with_work() -> World {
    let world = World::new(5).await;
    world.dispatched().await;
    world.round().await;
    world.lab(LAB).answer("not-here", &[]).await;
    world.lab("T0003").intruder().await;
    let stranger = "From: stranger@nowhere.example\r\nSubject: a question\r\nDate: Mon, 12 Jan 2026 10:00:00 +0100\r\n\r\n\
                    Whose is this?\r\n";
    world.app.take_mail(stranger.as_bytes(), "test", None).await.unwrap();
    world
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_thing_after_the_other_the_heaviest_first() {
    let world = with_work().await;
    let desk = world.desk(COORDINATOR).await;
    let list = get(&world, &desk, "/inbox").await;
    assert_eq!(list.status, StatusCode::OK);
    let all = lines(&list.html);
    assert!(all.len() >= 4, "intruder, mail, doubts, letter: {all:?}");
    assert!(all[0].contains("suspected_intruder") && all[1].starts_with("/mail/"), "{all:?}");
    assert!(list.html.contains("accesskey=\"n\"") && list.html.contains("<kbd>N</kbd>"), "the keys are named");
    let unplaced = lines(&get(&world, &desk, "/inbox?kind=unplaced").await.html);
    assert_eq!(unplaced.len(), 1);
    assert_eq!(lines(&get(&world, &desk, "/inbox?kind=call").await.html).len(), 1, "the one without a mail address");
    let before = world.sum().await;

    // The first one: shown, settled, and the next one follows.
    let page = get(&world, &desk, &all[0]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.words());
    let fields = crate::world::filled_form(&page.html, "settle");
    assert_eq!(world.sum().await, before, "looking changes nothing");
    let task = crate::world::value_of(&fields, "task");
    let settle = [("act", "settle"), ("task", task.as_str()), ("resolution", "IT was told at once")];
    assert_eq!(post(&world, &desk, &all[0], &[("act", "settle"), ("task", &task)]).await.status, 422, "say how");
    let next = post(&world, &desk, &all[0], &settle).await.taken("settling");
    assert!(next.to.starts_with("/inbox/next?"), "{}", next.to);
    let follows = get(&world, &desk, &next.to).await;
    assert_eq!(follows.status, StatusCode::SEE_OTHER);
    assert!(follows.to.starts_with("/mail/"), "the mail nobody could place: {}", follows.to);
    // The mail is whose? It goes on with it; then what comes next.
    let aside = post(&world, &desk, &follows.to, &[("act", "aside")]).await.taken("set aside");
    let third = get(&world, &desk, &aside.to).await;
    assert!(third.to.contains("/inbox/"), "{}", third.to);
    let page = get(&world, &desk, &third.to).await;
    assert!(page.html.contains("Proposed") || page.html.contains("Letter"), "{}", page.words());
    // At the end of the list it says so.
    let end = get(&world, &desk, "/inbox/next?kind=shared_identity").await;
    assert!(end.to.starts_with("/inbox?kind=shared_identity"), "{}", end.to);
    world.round().await;
    authority::whole(&world.dossier().await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_one_person_typed_in_a_class_1_recall_another_one_confirms() {
    let world = World::new(4).await;
    world.dispatched().await;
    world.round().await;
    let quality = world.desk(QUALITY).await;
    quality.done("/forecast", &[("class", "1"), ("reason", "rated by the medical officer")]).await;
    assert!(quality.page("/forecast").await.contains("Recall class"));
    let desk = world.desk(COORDINATOR).await;
    assert!(
        desk.post("/forecast", &[("class", "3"), ("reason", "x")]).await.status.is_client_error(),
        "not hers to rate"
    );
    let (id, state) = (world.id(LAB).await, world.state(LAB).await);
    let keys: Vec<String> = state.units.keys().map(ToString::to_string).collect();
    let mut fields = vec![("act", "respond"), ("channel", "phone"), ("name", "Dr. Probe")];
    fields.extend([("question", "receipt"), ("q-receipt", "yes")]);
    let said: Vec<String> = (0..keys.len()).map(|n| format!("said-{n}")).collect();
    for (key, said) in keys.iter().zip(&said) {
        fields.extend([("unit", key.as_str()), (said.as_str(), "done")]);
    }
    desk.done(&format!("/recipients/{id}"), &fields).await;
    let state = world.state(LAB).await;
    assert!(!state.answered() && state.said_done_at.is_none() && state.held.len() == 1, "it counts for nothing yet");
    let list = get(&world, &desk, "/inbox?kind=response_doubts").await;
    let at = lines(&list.html).remove(0);
    let task = state.tasks.values().find(|t| t.kind == TaskKind::ResponseDoubts).unwrap().id.to_string();
    let settle = [("act", "settle"), ("task", task.as_str()), ("resolution", "heard on the recording")];
    assert!(!get(&world, &desk, &at).await.html.contains("value=\"settle\""), "not offered to who typed it");
    assert_eq!(post(&world, &desk, &at, &settle).await.status, StatusCode::CONFLICT, "and refused");
    let author = world.desk(AUTHOR).await;
    assert!(post(&world, &author, &at, &settle).await.status.is_client_error());
    assert!(!world.state(LAB).await.answered());
    assert!(get(&world, &quality, &at).await.html.contains("value=\"settle\""));
    post(&world, &quality, &at, &settle).await.taken("the second look");
    let state = world.state(LAB).await;
    assert!(state.answered() && state.said_done_at.is_some() && state.held.is_empty());
    world.round().await;
    authority::whole(&world.dossier().await);
}

/// Each role sees first what it may settle; everything, and every other role's work, is one choice away and stays chosen
/// while the list is worked through.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_list_begins_with_what_a_role_may_do() {
    let world = with_work().await;
    let everything = lines(&get(&world, &world.desk(COORDINATOR).await, "/inbox").await.html);
    assert!(everything.len() >= 4, "{everything:?}");
    let quality = world.desk(QUALITY).await;
    let own = get(&world, &quality, "/inbox").await;
    let doubts = lines(&own.html);
    assert!(!doubts.is_empty() && doubts.iter().all(|at| at.contains("response_doubts")), "{doubts:?}");
    assert!(own.html.contains("My own work (1)") && own.html.contains("accesskey=\"n\""), "{}", own.words());
    for role in ["Coordination (", "Quality (1)", "Regulatory affairs (1)", "Call centre (1)"] {
        assert!(own.html.contains(role), "{role}: {}", own.words());
    }
    let all = get(&world, &quality, "/inbox?for=all").await;
    assert_eq!(lines(&all.html).len(), everything.len() - 1, "everything but the mails, which are not hers to place");
    // The choice goes along from one to the next, and to the end.
    assert!(lines(&all.html).iter().all(|at| at.contains("for=all")), "{:?}", lines(&all.html));
    let next = get(&world, &quality, &lines(&all.html)[0]).await;
    assert!(next.html.contains("/inbox/next?") && next.html.contains("for=all"), "{}", next.html);
    let end = get(&world, &quality, "/inbox/next?for=all&kind=shared_identity").await;
    assert!(end.to.starts_with("/inbox?for=all&kind=shared_identity"), "{}", end.to);
    let next = get(&world, &quality, "/inbox/next").await;
    assert!(next.to.contains("response_doubts"), "her own first: {}", next.to);
    // What another role has to do; who may do all of it, or nothing, begins with everything.
    let calls = lines(&get(&world, &quality, "/inbox?for=call_centre").await.html);
    assert!(calls.len() == 1 && calls[0].contains("call"), "{calls:?}");
    for (who, gone) in [(COORDINATOR, 0), (AUTHOR, 1), (AUDITOR, 1)] {
        let desk = world.desk(who).await;
        let list = get(&world, &desk, "/inbox").await;
        assert_eq!(lines(&list.html).len(), everything.len() - gone, "{who}");
        assert!(!list.html.contains("My own work"), "{who}");
    }
}
