//! Mail through a real server: what arrives is what was signed, a server that is gone costs nothing, a refusal is work.

use super::{
    count,
    wiring::{self, Place},
};
use crate::servers::Smtp;
use app::{
    App, StoryClock,
    acts::correct_contact::RightContact,
    domain::{
        approval::Role,
        fact::{Fact, Stream, TaskKind},
    },
    story::Story,
};
use mail_parser::{Message, MessageParser, MimeHeaders};
use sha2::{Digest, Sha256};
use std::{
    io::Write,
    sync::{Arc, Mutex},
    time::Duration,
};

const PATIENCE: Duration = Duration::from_secs(20);

struct Office {
    app: App,
    clock: StoryClock,
    story: Story,
    _folder: tempfile::TempDir,
}

/// An office with a notice in the outbox and this mail server.
async fn office(server: &Smtp, consignees: usize) -> Office {
    let folder = tempfile::tempdir().unwrap();
    let (clock, story) = (wiring::clock(), wiring::story(consignees));
    let app = Place::at(folder.path()).by_smtp(server.port()).open(clock.clock(), 1).await;
    wiring::dispatched(&app, &story, &clock).await;
    Office { app, clock, story, _folder: folder }
}

fn header<'m>(mail: &'m Message<'_>, name: &'m str) -> Option<&'m str> {
    mail.header_raw(name).map(str::trim)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_arrives_is_what_was_signed() {
    let Some(server) = Smtp::start() else { return };
    let Office { app, story, .. } = &office(&server, 3).await;
    assert_eq!(app.round("mail").await.unwrap().sent, 3);
    let action = &story.action;
    let manifest = app.manifest(&app.action_state(action).await.unwrap().submitted.unwrap()).unwrap();
    let facts = count::facts(app, action).await;
    let mails = server.mails_when(3, PATIENCE);
    assert_eq!(mails.len(), 3);
    for bytes in &mails {
        let mail = MessageParser::default().parse(bytes).unwrap();
        let id = format!("<{}>", mail.message_id().unwrap());
        let recorded =
            facts.iter().find(|r| matches!(&r.fact, Fact::Sent { message_id, .. } if *message_id == id)).unwrap();
        let Fact::Sent { attachments, carrier, answer, repeat, .. } = &recorded.fact else { unreachable!() };
        assert_eq!((carrier.as_str(), *repeat), ("smtp", false));
        assert!(answer.starts_with("250"), "{answer}");
        let Stream::Consignee(consignee) = &recorded.stream else { panic!("sent to nobody") };
        let row = app.store.consignee(action, consignee).await.unwrap().unwrap();
        assert_eq!(header(&mail, "Delivered-To"), row.email.as_deref());
        assert_eq!(header(&mail, "Content-Language"), Some(row.lang.as_str()));
        assert_eq!(mail.to().unwrap().first().unwrap().address(), row.email.as_deref());
        let subject = mail.subject().unwrap();
        assert!(subject.contains("FSN2025-1682"), "{subject}");

        let signed = manifest.notices.iter().find(|f| f.lang == row.lang).unwrap();
        let mut wanted = vec![signed.digest.to_string(), manifest.personal[consignee].to_string()];
        wanted.extend(manifest.personal_data[consignee].iter().map(|file| file.digest.to_string()));
        // Behind the signed bytes of a PDF stands the seal, which names their digest.
        let digest = |bytes: &[u8]| match app::genuine::look(bytes, None) {
            seen if seen.genuine => seen.signed_sha256.unwrap(),
            _ => format!("{:x}", Sha256::digest(bytes)),
        };
        let got: Vec<String> = mail.attachments().map(|part| digest(part.contents())).collect();
        assert_eq!(got, wanted, "the attachments are the signed files, byte for byte");
        assert_eq!(got, attachments.iter().map(ToString::to_string).collect::<Vec<_>>());
        let names: Vec<&str> = mail.attachments().filter_map(|part| part.attachment_name()).collect();
        let endings: Vec<&str> = names.iter().filter_map(|name| name.rsplit('.').next()).collect();
        assert_eq!(endings, ["pdf", "pdf", "xlsx", "csv", "json"], "{names:?}");
        let sealed = |part: &mail_parser::MessagePart<'_>| app::genuine::look(part.contents(), None).genuine;
        assert!(mail.attachments().take(2).all(sealed), "both papers carry the seal");
        private(app, story, &mail);
    }
}

/// Nothing in the mail tells on its reader, and nothing makes it look like a mailing.
fn private(app: &App, story: &Story, mail: &Message<'_>) {
    for name in
        ["List-Unsubscribe", "List-Id", "Precedence", "Disposition-Notification-To", "Return-Receipt-To", "X-Mailer"]
    {
        assert_eq!(header(mail, name), None, "{name}");
    }
    let (text, html) = (mail.body_text(0).unwrap(), mail.body_html(0).unwrap());
    for sign in ["<img", "<script", "<link", "<iframe", "src=", "url(", "utm_"] {
        assert!(!html.contains(sign), "{sign} in {html}");
    }
    let own = format!("{}/p/{}/", app.settings.public_url, story.action);
    assert!(text.contains(&own) && html.contains(&own), "the link to the portal is in both");
    let (notice, website) = (&story.draft.notice, format!("https://{}", story.draft.notice.maker.website));
    let allowed = [own.as_str(), notice.instructions.url.as_str(), website.as_str()];
    for part in html.split("href=\"").skip(1) {
        let target = part.split('"').next().unwrap();
        assert!(target.starts_with("mailto:") || allowed.iter().any(|a| target.starts_with(a)), "a link to {target}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn more_mails_than_one_session_takes_arrive_once_each() {
    let Some(server) = Smtp::start() else { return };
    let Office { app, clock, story, .. } = &office(&server, 2).await;
    let action = &story.action;
    let to = wiring::consignees(app, action).await;
    wiring::backlog(app, action, &to, "many", 230).await;
    // One connection: 232 mails are more than two sessions of this server.
    let mut settings = (*app.settings).clone();
    settings.send_parallel = 1;
    let carrier = Arc::new(app::carrier(&settings, std::path::Path::new("unused"), None).unwrap());
    let app = App { settings: Arc::new(settings), carrier, ..app.clone() };
    let round = app.round("mail").await.unwrap();
    assert_eq!((round.sent, round.postponed, round.failed), (232, 0, 0));
    wiring::settle(&app, action, clock).await;
    let arrived = count::maildir(&server.mails_when(232, PATIENCE));
    assert_eq!(arrived.len(), 232);
    assert_eq!(count::arrived(&app, action, &arrived).await, (0, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refused_recipient_stops_nobody_else_and_the_next_address_is_tried() {
    let Some(server) = Smtp::start() else { return };
    let Office { app, clock, story, .. } = &office(&server, 3).await;
    let (action, who) = (&story.action, wiring::holder(story, Role::Coordinator));
    wiring::settle(app, action, clock).await;
    let scope = wiring::consignees(app, action).await;
    let (first, second) = (&scope[0], &scope[1]);
    for (id, email) in [(first, "gone@refused.example"), (second, "lab-new@labor.example")] {
        let right = RightContact { name: "Dr. Nachfolge Muster".into(), email: email.into() };
        app.correct_contact(&who, action, id, &right).await.unwrap();
    }
    let round = app.round("mail").await.unwrap();
    // One of two is refused for good; its notice goes to the address that was known before, in the same round.
    assert_eq!((round.sent, round.failed, round.postponed), (2, 1, 0));
    let state = app.consignee_state(action, first).await.unwrap();
    assert_eq!(state.undeliverable, 1);
    assert!(
        !state.tasks.values().any(|t| t.kind == TaskKind::Undeliverable),
        "somebody was reached: {:?}",
        state.tasks
    );
    let facts = count::facts(app, action).await;
    let undeliverable = |r: &app::domain::fact::Recorded| match &r.fact {
        Fact::Undeliverable { answer, tries, .. } => Some((answer.clone(), *tries)),
        _ => None,
    };
    let refused: Vec<_> = facts.iter().filter_map(undeliverable).collect();
    assert!(matches!(&refused[..], [(answer, 1)] if answer.starts_with("550")), "{refused:?}");
    assert_eq!(server.mails_when(5, PATIENCE).len(), 5);
    assert_eq!(app.store.waiting_parcels(action).await.unwrap(), 0);
    count::views_equal_the_facts(app, action).await;
}

/// What the program says on stderr, kept.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn lines(&self, about: &str) -> Vec<String> {
        let text = String::from_utf8(self.0.lock().unwrap().clone()).unwrap();
        text.lines().filter(|line| line.contains(about)).map(str::to_owned).collect()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// One thread, so that the log of this test is this test's.
#[tokio::test]
async fn a_server_that_is_gone_costs_nothing_is_said_once_and_is_found_again() {
    let Some(mut server) = Smtp::start() else { return };
    let Office { app, clock, story, .. } = &office(&server, 4).await;
    let action = &story.action;
    let log = Log::default();
    let kept = log.clone();
    let subscriber = tracing_subscriber::fmt().with_ansi(false).with_writer(move || kept.clone()).finish();
    let _here = tracing::subscriber::set_default(subscriber);
    server.stop();
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let worker = app.clone();
    let task = tokio::spawn(async move {
        worker.run_workers("mail", async { drop(stopped.await) }).await;
    });
    // Three tries in vain, each when its pause is over.
    for minutes in [1, 2, 4] {
        tokio::time::sleep(Duration::from_millis(1300)).await;
        clock.forward_minutes(minutes);
    }
    tokio::time::sleep(Duration::from_millis(1300)).await;
    assert_eq!(app.store.waiting_parcels(action).await.unwrap(), 4, "nothing is lost, nothing is given up");
    let said = log.lines("no mail leaves");
    assert_eq!(said.len(), 1, "it is said once: {said:?}");
    assert!(said[0].contains("ERROR") && said[0].contains("127.0.0.1"), "{said:?}");

    server.start_again();
    clock.forward_minutes(60);
    app.wake.notify_waiters();
    let mut left = 4;
    for _ in 0..100 {
        tokio::time::sleep(Duration::from_millis(100)).await;
        left = app.store.waiting_parcels(action).await.unwrap();
        if left == 0 {
            break;
        }
    }
    assert_eq!(left, 0, "it resumes by itself");
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(log.lines("mail leaves again").len(), 1);
    stop.send(()).unwrap();
    task.await.unwrap();
    app.seal(action).await.unwrap();
    let arrived = count::maildir(&server.mails_when(4, PATIENCE));
    assert_eq!(count::arrived(app, action, &arrived).await, (0, 0), "each arrived once, none is called a repeat");
    count::everybody_told(app, action, &wiring::consignees(app, action).await).await;
}
