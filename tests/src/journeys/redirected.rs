//! A mail says that somebody else is the right contact, or that its writer wants none of this: the change, the notice to
//! whoever is next and the end of the mail are recorded as one, or not at all.

use crate::world::{
    World, authority,
    maker::{COORDINATOR, Desk},
    story::{LAB, address},
};
use app::{
    domain::{
        fact::{Fact, MailEnd, Recorded, TaskKind},
        id::Digest,
    },
    incoming::Came,
};
use reqwest::StatusCode;

/// The next mail of the laboratory that waits for a person: its page, and its digest.
async fn wrote(world: &World, words: &str) -> (String, Digest) {
    let mail = format!(
        "From: lab <{}>\r\nTo: safety-notice@maker.example\r\nSubject: AW: notice\r\nMessage-ID: <{}@lab.example>\r\n\
         Date: Mon, 12 Jan 2026 10:00:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{words}\r\n",
        address(LAB),
        words.len(),
    );
    assert_eq!(world.app.take_mail(mail.as_bytes(), "test", None).await.unwrap(), Came::Joined);
    let state = world.state(LAB).await;
    let open = state.mails.iter().rfind(|known| known.end.is_none()).unwrap();
    (format!("/recipients/{}/mail/{}", world.id(LAB).await, open.mail.mail), open.mail.mail.clone())
}

/// The page is answered with a refusal, and nothing at all is recorded.
async fn refused(world: &World, desk: &Desk<'_>, at: &str, fields: &[(&str, &str)]) {
    let before = (world.stream(LAB).await, world.sum().await);
    let status = desk.post(at, fields).await.status;
    assert!(status.is_client_error() || status.is_server_error(), "{status}");
    assert!((world.stream(LAB).await, world.sum().await) == before, "nothing of it is recorded");
    assert!(world.state(LAB).await.tasks.values().any(|task| task.kind == TaskKind::Mail), "the mail still waits");
}

/// The last two facts are a change of contact and the end of this mail, of one moment and one person.
fn as_one(stream: &[Recorded], digest: &Digest) {
    let [.., change, end] = stream else { panic!("{stream:?}") };
    assert!(matches!(change.fact, Fact::ContactCorrected { email: Some(_), .. }), "{change:?}");
    let Fact::MailSettled(settled) = &end.fact else { panic!("{end:?}") };
    assert!(settled.mail == *digest && settled.end == MailEnd::Contact);
    assert!(change.at == end.at && change.who == end.who);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_contact_in_a_mail_is_recorded_with_its_end_or_not_at_all() {
    let world = World::new(4).await;
    world.dispatched().await;
    world.round().await;
    let (desk, id) = (world.desk(COORDINATOR).await, world.id(LAB).await);
    let mark = |facts: usize| format!("notice:v{}", facts + 1);
    let right = [("act", "contact"), ("name", "Dr. Neu"), ("email", "neu@lab.example")];

    let (at, _) = wrote(&world, "Bitte wenden Sie sich an Dr. Neu.").await;
    world.row_in_the_way(&id, &mark(world.stream(LAB).await.len())).await;
    refused(&world, &desk, &at, &right).await;
    refused(&world, &desk, &at, &[("act", "contact"), ("name", "Dr. Neu"), ("email", "no address")]).await;
    // Once the notice to the new address can be written, all of it is.
    let (_, other) = wrote(&world, "Noch einmal: Dr. Neu ist zustaendig.").await;
    let (before, at) = (world.stream(LAB).await.len(), format!("/recipients/{id}/mail/{other}"));
    desk.done(&at, &right).await;
    let stream = world.stream(LAB).await;
    assert_eq!(stream.len(), before + 2);
    as_one(&stream, &other);
    world.round().await;
    assert_eq!(world.letters_to("neu@lab.example").len(), 1);
    // Who comes too late hears so, and changes nothing.
    let late = [("act", "contact"), ("name", "Dr. Spaet"), ("email", "spaet@lab.example")];
    let length = world.stream(LAB).await.len();
    assert_eq!(desk.post(&at, &late).await.status, StatusCode::NOT_FOUND);
    assert_eq!(world.stream(LAB).await.len(), length);
    authority::whole(&world.dossier().await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_next_contact_after_a_mail_is_recorded_with_its_end_or_not_at_all() {
    let world = World::new(4).await;
    world.dispatched().await;
    world.round().await;
    let (desk, id) = (world.desk(COORDINATOR).await, world.id(LAB).await);
    // A second address is known: that of an earlier correction, which the record's own one follows.
    desk.done(&format!("/recipients/{id}"), &[("act", "contact"), ("email", "neu@lab.example")]).await;
    world.round().await;
    let (at, _) = wrote(&world, "Ich moechte keine Mails mehr.").await;
    world.row_in_the_way(&id, &format!("notice:next:{}", world.state(LAB).await.version)).await;
    refused(&world, &desk, &at, &[("act", "next-contact")]).await;
    let (at, digest) = wrote(&world, "Wirklich keine Mails mehr an mich.").await;
    let told = world.letters_to(&address(LAB)).len();
    desk.done(&at, &[("act", "next-contact")]).await;
    as_one(&world.stream(LAB).await, &digest);
    world.round().await;
    assert_eq!(world.letters_to(&address(LAB)).len(), told + 1, "the address of the record is next");
    // A page that is open still, of a mail that is settled: too late, and nobody is passed over for it.
    let length = world.stream(LAB).await.len();
    assert_eq!(desk.post(&at, &[("act", "next-contact")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(world.stream(LAB).await.len(), length);

    // Only a name: whoever is known comes next, in the same moment. Nobody is: a call or a letter is due.
    let (at, digest) = wrote(&world, "Fragen Sie Frau Dritte, ich bin es nicht.").await;
    desk.done(&at, &[("act", "contact"), ("name", "Frau Dritte")]).await;
    let stream = world.stream(LAB).await;
    let [.., named, next, end] = stream.as_slice() else { panic!("{stream:?}") };
    assert!(matches!(named.fact, Fact::ContactCorrected { email: None, .. }), "{named:?}");
    assert!(matches!(next.fact, Fact::ContactCorrected { email: Some(_), .. } | Fact::Escalated { .. }), "{next:?}");
    let Fact::MailSettled(settled) = &end.fact else { panic!("{end:?}") };
    assert!(settled.mail == digest && named.at == end.at && next.at == end.at);
    world.round().await;
    authority::whole(&world.dossier().await);
}
