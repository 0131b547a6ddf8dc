use channels::outbound::*;
#[tokio::main]
async fn main() {
    let mut args = std::env::args().skip(1);
    let dir = args.next().unwrap();
    let port: u16 = args.next().unwrap().parse().unwrap();
    let n: u32 = args.next().unwrap().parse().unwrap();
    let mail = |i: u32| Mail {
        from: ("Muster Diagnostik GmbH – Produktsicherheit".into(), "sicherheit@muster.example".into()),
        to: ("Labor für Übung, Κλινική".into(), "root@localhost.example".into()),
        reply_to: "antwort@muster.example".into(),
        subject: "Dringende Sicherheitsinformation FSN2025-1682 – bitte bestätigen".into(),
        text: "Guten Tag,\n\nbitte lesen Sie den Hinweis zu Ihren Geräten.\n\nhttps://office.example/r/abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz\n".into(),
        html: "<!doctype html><html lang=\"de\"><body><p>Guten Tag,</p><p>bitte lesen Sie den Hinweis.</p></body></html>".into(),
        attachments: vec![Attachment { name: "FSN2025-1682-Rückmeldung.pdf".into(), mime: "application/pdf".into(), bytes: vec![b'%'; if n > 1 { 92_000 } else { 100 }] }],
        message_id: format!("<p-{i}@muster.example>"), date: "2026-11-23T10:00:00Z".parse().unwrap(), lang: "de".into(), auto_submitted: true,
    };
    let folder = Folder::open(dir).unwrap();
    let env = |m: &Mail| Envelope { from: m.from.1.clone(), to: "root@localhost".into(), message_id: m.message_id.clone() };
    let m = mail(1);
    println!("{:?}", folder.send(&env(&m), &m.to_bytes().unwrap()).await);
    let smtp = std::sync::Arc::new(Smtp::open(smtp::Settings { host: "127.0.0.1".into(), port, tls: smtp::Tls::None, ..Default::default() }).unwrap());
    let t = std::time::Instant::now();
    let mut set = tokio::task::JoinSet::new();
    for i in 0..n {
        let (m, smtp) = (mail(i), smtp.clone());
        let e = env(&m);
        set.spawn(async move { smtp.send(&e, &m.to_bytes().unwrap()).await });
    }
    let mut taken = 0;
    while let Some(o) = set.join_next().await {
        match o.unwrap() { Outcome::Taken { answer } => { taken += 1; if taken == 1 { println!("{answer}"); } } o => println!("{o:?}") }
    }
    println!("{taken} of {n} taken in {:?}", t.elapsed());
    smtp.close().await;
}
