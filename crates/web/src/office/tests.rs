//! The office through its doors: a real application on SQLite in a folder, a clock that stands, requests as a browser
//! sends them. From the list of records to the dossier, and what is refused on the way.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use crate::{Limits, router_with};
use app::{App, Chance, ServerKey, Settings, Store, StoryClock};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use domain::approval::Role;
use std::{collections::BTreeMap, fs, path::Path, sync::Arc};
use tower::ServiceExt;

const AT: &str = "/actions/fsn2025-1682";
const LIST: &str = "Kundennummer;Name;Rolle;Straße;PLZ;Ort;Land;Sprache;Ansprechpartner;E-Mail;Telefon;Katalognummer;UDI;Seriennummer;Lieferdatum;Bemerkung\n\
    1001;MVZ Labor Musterthal;Anwender;Probeweg 1;99999;Musterthal;DE;de;Petra Beispiel;labor@musterthal.example;;20068232;;1000417;01.02.2024;\n\
    1002;Klinikum <Beispielstadt>;Anwender;Probeweg 2;99998;Beispielstadt;DE;de;;;;20068232;;1000418;01.02.2024;\n";

struct World {
    app: App,
    pages: Router,
    clock: StoryClock,
    cookie: String,
    _folder: tempfile::TempDir,
}

struct Seen {
    status: StatusCode,
    to: String,
    cookie: String,
    html: String,
}

impl World {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings { demo: true, ..Settings::default() };
        let clock = StoryClock::at("2026-11-02T08:00:00Z".parse().unwrap());
        let app = App {
            store: Store::open(&format!("sqlite://{}", folder.path().join("f.db").display())).await.unwrap(),
            blobs: app::Blobs::open(folder.path().join("blobs")).unwrap(),
            keys: ServerKey::from_bytes([7; 32]),
            carrier: Arc::new(app::carrier(&settings, &folder.path().join("mail"), None).unwrap()),
            fonts: Arc::new(app::fonts().unwrap()),
            clock: clock.clock(),
            chance: Chance::from_seed([9; 32]),
            settings: Arc::new(settings),
            sealed: Default::default(),
            reader: Default::default(),
            crops: Default::default(),
            drafts: Default::default(),
            states: Default::default(),
            wake: Arc::default(),
        };
        let all = [
            ("lea", vec![Role::Author]),
            ("vera", vec![Role::QualitySignatory]),
            ("ines", vec![Role::RegulatorySignatory]),
            ("kim", vec![Role::Coordinator]),
            ("call", vec![Role::CallCentre]),
            ("audit", vec![Role::Auditor]),
        ];
        for (id, roles) in all {
            app.put_staff(&id.into(), &format!("{id} Beispiel"), &roles, "geheim").await.unwrap();
        }
        let (lea, _) = app.sign_in("lea", "geheim").await.unwrap();
        let story = app::story::read(&story()).unwrap();
        app.open_action(&lea, &story.action, &story.draft, true).await.unwrap();
        let pages = router_with(app.clone(), Limits::unhurried());
        Self { app, pages, clock, cookie: String::new(), _folder: folder }
    }

    async fn send(&self, request: Request<Body>) -> Seen {
        let response = self.pages.clone().oneshot(request).await.unwrap();
        let header = |name| {
            response
                .headers()
                .get(name)
                .and_then(|v: &axum::http::HeaderValue| v.to_str().ok())
                .unwrap_or_default()
                .to_owned()
        };
        let (to, cookie) = (header(header::LOCATION), header(header::SET_COOKIE));
        assert_eq!(header(header::CONTENT_SECURITY_POLICY), crate::door::headers::POLICY);
        let status = response.status();
        let html = String::from_utf8_lossy(&to_bytes(response.into_body(), 64 << 20).await.unwrap()).into_owned();
        Seen { status, to, cookie, html }
    }
    async fn get(&self, path: &str) -> Seen {
        let request = Request::get(path).header(header::COOKIE, &self.cookie).header(header::ACCEPT_LANGUAGE, "de");
        self.send(request.body(Body::empty()).unwrap()).await
    }
    /// A page that is there, without a word that nobody wrote.
    async fn page(&self, path: &str) -> String {
        let seen = self.get(path).await;
        assert_eq!(seen.status, StatusCode::OK, "{path}: {}", seen.html);
        for prefix in [
            "[office-",
            "[fact-",
            "[col-",
            "[tab-",
            "[field-",
            "[closure-",
            "[consignee-",
            "[scope-",
            "[notice-",
            "[log-",
            "[closing-",
            "[numbers-",
            "[status-",
            "[forecast-",
            "[step-",
            "[became-",
            "[state-",
            "[]",
        ] {
            assert!(!seen.html.contains(prefix), "{path} has {prefix}");
        }
        seen.html
    }
    async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Seen {
        let body = fields.iter().map(|(n, v)| format!("{n}={}", crate::door::encode(v))).collect::<Vec<_>>().join("&");
        let request = Request::post(path).header(header::COOKIE, &self.cookie).header(header::ACCEPT_LANGUAGE, "de");
        let request = request
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        self.send(request.body(Body::from(body)).unwrap()).await
    }
    async fn done(&self, path: &str, fields: &[(&str, &str)]) {
        let seen = self.post(path, fields).await;
        assert_eq!(seen.status, StatusCode::SEE_OTHER, "{path} {fields:?}: {}", seen.html);
        self.page(&seen.to).await;
    }
    async fn be(&mut self, who: &str) {
        let seen = self.post("/sign-in", &[("id", who), ("password", "geheim"), ("to", AT)]).await;
        // Whoever only calls has a room of its own.
        let to = if who == "call" { "/calls" } else { AT };
        assert_eq!((seen.status, seen.to.as_str()), (StatusCode::SEE_OTHER, to));
        assert!(
            seen.cookie.contains("HttpOnly") && seen.cookie.contains("SameSite=Lax") && !seen.cookie.contains("Secure")
        );
        self.cookie = seen.cookie.split(';').next().unwrap().to_owned();
    }
    async fn code(&self, who: &str) -> String {
        self.app.demo_code(&who.into()).await.unwrap()
    }
    async fn upload(&self, list: &str) -> Seen {
        let body = format!(
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"liste.csv\"\r\nContent-Type: text/csv\r\n\r\n{list}\r\n--x--\r\n"
        );
        let request = Request::post(format!("{AT}/scope/records")).header(header::COOKIE, &self.cookie);
        let request = request
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
            .header(header::ACCEPT_LANGUAGE, "de")
            .header("sec-fetch-site", "same-origin");
        self.send(request.body(Body::from(body)).unwrap()).await
    }
}

fn story() -> BTreeMap<String, Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../samples/fsn2025-1682");
    let mut files = BTreeMap::new();
    for place in ["", "records/"] {
        for entry in fs::read_dir(folder.join(place)).into_iter().flatten() {
            let entry = entry.unwrap();
            if entry.file_type().unwrap().is_file() {
                files.insert(
                    format!("{place}{}", entry.file_name().into_string().unwrap()),
                    fs::read(entry.path()).unwrap(),
                );
            }
        }
    }
    files
}

#[tokio::test]
async fn from_the_list_to_the_dossier() {
    let mut world = World::new().await;
    world.be("lea").await;
    assert!(world.page("/actions").await.contains("FSN2025-1682"));
    assert_eq!(world.upload(LIST).await.status, StatusCode::SEE_OTHER);
    let scope = world.page(&format!("{AT}/scope?preview=1")).await;
    assert!(scope.contains("2 + 0 + 0 = 2") && scope.contains("Klinikum &#60;Beispielstadt&#62;"), "{scope}");
    world.done(&format!("{AT}/scope"), &[("act", "resolve")]).await;
    world.done(&format!("{AT}/notice"), &[("act", "submit")]).await;
    let manifest = world.app.action_state(&"fsn2025-1682".into()).await.unwrap().submitted.unwrap();

    world.be("vera").await;
    let sign = |code: String| {
        [("act", "sign".to_owned()), ("manifest", manifest.to_string()), ("password", "geheim".into()), ("code", code)]
    };
    let role = |role: &'static str, fields: [(&'static str, String); 4]| {
        [fields.to_vec(), vec![("role", role.to_owned())]].concat()
    };
    let wrong = role("quality_signatory", sign("000000".into()));
    let wrong: Vec<(&str, &str)> = wrong.iter().map(|(n, v)| (*n, v.as_str())).collect();
    let seen = world.post(&format!("{AT}/notice"), &wrong).await;
    assert_eq!(seen.status, StatusCode::CONFLICT);
    assert!(
        seen.html.contains("href=\"#sign-code\"")
            && seen.html.contains("aria-invalid=\"true\"")
            && !seen.html.contains("value=\"geheim\"")
    );
    for (who, as_role) in [("vera", "quality_signatory"), ("ines", "regulatory_signatory")] {
        world.be(who).await;
        let right = role(as_role, sign(world.code(who).await));
        let right: Vec<(&str, &str)> = right.iter().map(|(n, v)| (*n, v.as_str())).collect();
        world.done(&format!("{AT}/notice"), &right).await;
    }

    world.be("kim").await;
    let early = world.post(&format!("{AT}/notice"), &[("act", "dispatch")]).await;
    assert!(early.status == StatusCode::CONFLICT && early.html.contains("DE"), "{}", early.status);
    let no_date = world
        .post(
            &format!("{AT}/scope"),
            &[("act", "inform"), ("country", "DE"), ("on", "31.02.2026"), ("reference", "BfArM 1")],
        )
        .await;
    assert!(no_date.status == StatusCode::UNPROCESSABLE_ENTITY && no_date.html.contains("value=\"31.02.2026\""));
    world
        .done(
            &format!("{AT}/scope"),
            &[("act", "inform"), ("country", "DE"), ("on", "02.11.2026"), ("reference", "BfArM 1")],
        )
        .await;
    world.done(&format!("{AT}/notice"), &[("act", "dispatch")]).await;
    world.clock.forward_minutes(5);
    world.app.round("test").await.unwrap();
    one_consignee(&mut world).await;
    world.app.round("test").await.unwrap();
    every_page(&mut world).await;
}

#[tokio::test]
async fn a_list_says_what_is_doubtful_about_its_rows_in_the_language_of_the_page() {
    let mut world = World::new().await;
    world.be("lea").await;
    let mut lines: Vec<String> = LIST.lines().map(str::to_owned).collect();
    let fields = lines[0].matches(';').count();
    lines.push(format!("1003{}", ";".repeat(fields)));
    assert_eq!(world.upload(&lines.join("\n")).await.status, StatusCode::SEE_OTHER);
    let scope = world.page(&format!("{AT}/scope")).await;
    let list =
        scope.split("href=\"").filter_map(|rest| rest.split('"').next()).find(|to| to.contains("/scope/records/"));
    let list = list.expect("the list has a page of its own").to_owned();
    let page = world.page(&list).await;
    for said in ["Die Zeile nennt keine Katalognummer. Sie eintragen", "abgewiesen</span>", "1003"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let no_list = world.upload("Hallo\r\nWelt\r\n").await;
    assert_eq!(no_list.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(no_list.html.contains("Die Liste hat nur eine Spalte. Geben Sie sie"), "{}", no_list.html);
    let other = world.get(&format!("{AT}/scope/records/{}", "0".repeat(64))).await;
    assert_eq!(other.status, StatusCode::NOT_FOUND);
}

/// What a coordinator does with one consignee.
async fn one_consignee(world: &mut World) {
    let action = "fsn2025-1682".into();
    let row = world.app.store.consignee_by_number(&action, &"1001".into()).await.unwrap().unwrap();
    let here = format!("{AT}/recipients/{}", row.consignee);
    let state = world.app.consignee_state(&action, &row.consignee).await.unwrap();
    let unit = state.units.keys().next().unwrap().to_string();
    let missing = world.post(&here, &[("act", "call"), ("means", "phone"), ("note", "<b>niemand da</b>")]).await;
    assert!(missing.status == StatusCode::UNPROCESSABLE_ENTITY && missing.html.contains("&#60;b&#62;niemand da"));
    world
        .done(&here, &[("act", "call"), ("means", "phone"), ("outcome", "reached"), ("note", "sagt Antwort zu")])
        .await;
    let unnamed =
        world.post(&here, &[("act", "respond"), ("channel", "phone"), ("unit", &unit), ("said-0", "done")]).await;
    assert!(unnamed.html.contains("href=\"#respond-name\""), "{}", unnamed.status);
    let answer = [
        ("act", "respond"),
        ("channel", "phone"),
        ("unit", unit.as_str()),
        ("said-0", "done"),
        ("on-0", "02.11.2026"),
        ("question", "receipt"),
        ("q-receipt", "yes"),
        ("name", "Petra Beispiel"),
    ];
    world.done(&here, &answer).await;
    world.done(&here, &[("act", "evidence"), ("unit", &unit), ("safe", "no"), ("note", "Zugang offen")]).await;
    assert!(world.page(&format!("{AT}/tasks")).await.contains("contradiction"));
    world
        .done(
            &here,
            &[("act", "settle"), ("task", &format!("contradiction:{unit}")), ("resolution", "Termin vereinbart")],
        )
        .await;
    world.done(&here, &[("act", "revoke"), ("reason", "Link verlegt")]).await;
    let html = world.page(&here).await;
    for said in ["sagt Antwort zu", "Petra Beispiel", "Prüfung nicht bestanden", "Link verlegt", "state told"] {
        assert!(html.contains(said), "{said}");
    }
}

async fn every_page(world: &mut World) {
    for path in [
        "",
        "/notice",
        "/scope",
        "/recipients?q=Muster&sort=-last",
        "/letters",
        "/answers",
        "/numbers",
        "/status",
        "/forecast",
        "/units?q=1000417",
        "/tasks",
        "/log",
        "/log/0",
        "/closing",
    ] {
        for lang in ["de", "en"] {
            let join = if path.contains('?') { '&' } else { '?' };
            world.page(&format!("{AT}{path}{join}lang={lang}")).await;
        }
    }
    let sheet = world.get(&format!("{AT}/recipients/export.csv")).await;
    assert_eq!(sheet.html.lines().count(), 3, "{}", sheet.html);
    let dossier = world.get(&format!("{AT}/dossier")).await;
    assert!(dossier.status == StatusCode::OK && dossier.html.starts_with("PK"));
    let digest = world.app.action_state(&"fsn2025-1682".into()).await.unwrap().submitted.unwrap();
    assert_eq!(world.get(&format!("{AT}/files/{digest}")).await.status, StatusCode::OK);
    assert_eq!(world.get(&format!("{AT}/files/{}", "0".repeat(64))).await.status, StatusCode::NOT_FOUND);
    assert_eq!(world.get("/actions/no-such-action").await.status, StatusCode::NOT_FOUND);

    world.be("audit").await;
    let seen = world.page(&format!("{AT}/notice")).await;
    assert!(!seen.contains("value=\"dispatch\"") && !seen.contains("value=\"sign\""));
    assert_eq!(world.post(&format!("{AT}/notice"), &[("act", "dispatch")]).await.status, StatusCode::CONFLICT);
    world.be("call").await;
    for hidden in ["", "/log", "/closing", "/notice", "/recipients", "/recipients/export.csv", "/dossier"] {
        assert_eq!(world.get(&format!("{AT}{hidden}")).await.status, StatusCode::FORBIDDEN, "{hidden}");
    }
    world.page("/calls").await;
}

#[tokio::test]
async fn nobody_comes_in_without_a_session() {
    let mut world = World::new().await;
    for path in ["/", "/actions", AT, "/actions/fsn2025-1682/log"] {
        let seen = world.get(path).await;
        assert_eq!((seen.status, seen.to), (StatusCode::SEE_OTHER, format!("/sign-in?to={path}")));
    }
    let wrong = world.post("/sign-in", &[("id", "lea"), ("password", "geraten")]).await;
    let nobody = world.post("/sign-in", &[("id", "lea2"), ("password", "geraten")]).await;
    assert_eq!((wrong.status, nobody.status), (StatusCode::UNPROCESSABLE_ENTITY, StatusCode::UNPROCESSABLE_ENTITY));
    assert_eq!(wrong.html, nobody.html.replace("lea2", "lea"), "the page tells who exists");
    world.be("lea").await;
    assert_eq!(world.post("/sign-out", &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(world.get("/actions").await.status, StatusCode::SEE_OTHER, "the old cookie still opens");
}

#[tokio::test]
async fn forms_from_foreign_pages_change_nothing() {
    let mut world = World::new().await;
    world.be("lea").await;
    let request =
        Request::post("/sign-out").header(header::COOKIE, &world.cookie).header("sec-fetch-site", "cross-site");
    let seen = world.send(request.body(Body::empty()).unwrap()).await;
    assert_eq!(seen.status, StatusCode::FORBIDDEN);
    assert!(seen.html.contains("<h1>"), "the refusal has no page");
    assert_eq!(world.get("/actions").await.status, StatusCode::OK);
}
