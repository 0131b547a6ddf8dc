//! The maker's staff: at the desk (the office over HTTP, with a cookie), and the acts below it for tests about others.

use super::{World, story::PASSWORD};
use app::{
    Staff,
    domain::{
        approval::Role,
        id::{ActionId, Digest},
    },
    staff::Components,
    storage::StaffRow,
};
use reqwest::{Client, StatusCode, redirect::Policy};
use std::sync::OnceLock;

/// Who writes.
pub const AUTHOR: &str = "a.vorlage";
/// Who translates.
pub const TRANSLATOR: &str = "m.zweitsprache";
/// Who reviews translations for a country.
pub const REVIEWER: &str = "l.landprobe";
/// Who signs for quality.
pub const QUALITY: &str = "h.musterfeld";
/// Who signs for regulatory affairs.
pub const REGULATORY: &str = "r.beispielmann";
/// Who coordinates.
pub const COORDINATOR: &str = "k.probst-muster";
/// Who calls.
pub const CALLS: &str = "s.rufbeispiel";
/// Who only looks.
pub const AUDITOR: &str = "t.pruefmann";

/// A page as it came.
#[derive(Debug)]
pub struct Seen {
    /// Status.
    pub status: StatusCode,
    /// Where it leads.
    pub to: String,
    /// The page.
    pub html: String,
}

impl Seen {
    /// Takes an answer apart.
    pub async fn of(answer: reqwest::Response) -> Self {
        let to = answer.headers().get("location").and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
        Self { status: answer.status(), to, html: answer.text().await.unwrap() }
    }
    /// What is wrong, if the form was not taken.
    pub fn taken(self, what: &str) -> Self {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{what}: {}", super::crawl::words(&self.html));
        self
    }
    /// The text of the page without its tags.
    pub fn words(&self) -> String {
        super::crawl::words(&self.html)
    }
}

/// A client that follows nothing by itself and keeps cookies, as a browser does.
pub fn client() -> Client {
    Client::builder().redirect(Policy::none()).cookie_store(true).build().unwrap()
}

/// Somebody signed in at the office.
pub struct Desk<'w> {
    world: &'w World,
    client: Client,
    /// Sign-in name.
    pub who: String,
}

impl World {
    /// Puts the story's staff into the store. Hashing a password costs a tenth of a second: once per process.
    pub(super) async fn employ(&self) {
        static ROWS: OnceLock<Vec<StaffRow>> = OnceLock::new();
        let Some(known) = ROWS.get() else {
            for person in &self.story.staff {
                self.app.put_staff(&person.id, &person.name, &person.roles, PASSWORD).await.unwrap();
            }
            let _ = ROWS.set(self.app.store.all_staff().await.unwrap());
            return;
        };
        for row in known {
            self.app.store.put_staff(row).await.unwrap();
        }
    }

    /// A member of staff, as the acts want it.
    pub fn staff(&self, who: &str) -> Staff {
        let person = self.story.staff.iter().find(|p| p.id.as_str() == who).unwrap();
        Staff { id: person.id.clone(), name: person.name.clone(), roles: person.roles.clone() }
    }

    /// Signs in at the office.
    pub async fn desk(&self, who: &str) -> Desk<'_> {
        let client = client();
        let fields = [("id", who), ("password", PASSWORD), ("to", "/actions")];
        let answer = client.post(format!("{}/sign-in", self.base)).form(&fields).send().await.unwrap();
        Seen::of(answer).await.taken("signing in");
        Desk { world: self, client, who: who.to_owned() }
    }

    /// The address of a page of this action in the office.
    pub fn office(&self, page: &str) -> String {
        format!("{}/actions/{}{page}", self.base, self.story.action)
    }

    /// Action opened, records read, scope resolved, files rendered and submitted. Gives what is to be signed.
    pub async fn submitted(&self) -> Digest {
        let (app, action, author) = (&self.app, &self.story.action, self.staff(AUTHOR));
        app.open_action(&author, action, &self.story.draft, self.story.rehearsal).await.unwrap();
        for file in &self.story.records {
            app.import_records(&author, action, &file.name, &file.bytes).await.unwrap();
        }
        app.resolve_scope(&author, action).await.unwrap();
        app.submit_release(&author, action, &|_, _| {}).await.unwrap()
    }

    /// Both have signed.
    pub async fn signed(&self) -> Digest {
        let manifest = self.submitted().await;
        self.signed_by_both(&manifest).await;
        manifest
    }

    /// Both sign this one.
    pub async fn signed_by_both(&self, manifest: &Digest) {
        for (who, role) in [(QUALITY, Role::QualitySignatory), (REGULATORY, Role::RegulatorySignatory)] {
            self.sign(who, role, manifest).await.unwrap();
        }
    }

    /// One signature.
    pub async fn sign(&self, who: &str, role: Role, manifest: &Digest) -> app::Result<()> {
        let code = self.app.demo_code(&who.into()).await?;
        let components = Components { password: PASSWORD, code: &code };
        let meaning = app::Words::of(&"en".into()).t("meaning-release");
        self.app.approve_notice(&self.staff(who), &self.story.action, role, manifest, &meaning, &components).await
    }

    /// Authorities informed.
    pub async fn informed(&self) {
        let action = &self.story.action;
        let open: Vec<String> = self.app.open_gates(action).await.unwrap().into_iter().map(|g| g.country).collect();
        let coordinator = self.staff(COORDINATOR);
        self.app
            .inform_authority(&coordinator, action, &open, self.app.clock.today(), "initial report 1")
            .await
            .unwrap();
    }

    /// Issued and sent.
    pub async fn dispatched(&self) {
        self.signed().await;
        self.informed().await;
        self.app.dispatch_notice(&self.staff(COORDINATOR), &self.story.action).await.unwrap();
        self.round().await;
    }

    /// Closes with the quality signatory's signature and a reason for whatever may be accepted.
    pub async fn close(&self) -> app::Result<()> {
        self.round().await;
        let action: &ActionId = &self.story.action;
        let blockers = self.app.blockers(action).await?;
        let accepted: Vec<(String, String)> = blockers
            .iter()
            .filter(|b| b.acceptable)
            .map(|b| (b.code.to_owned(), "all efforts are on record".to_owned()))
            .collect();
        let code = self.app.demo_code(&QUALITY.into()).await?;
        let components = Components { password: PASSWORD, code: &code };
        let (who, role) = (self.staff(QUALITY), Role::QualitySignatory);
        self.app.close_action(&who, action, role, "The action may be closed.", &accepted, &components).await?;
        self.round().await;
        Ok(())
    }
}

impl Desk<'_> {
    /// Looks at a page of the action (`/notice`), or at any address of the house.
    pub async fn get(&self, page: &str) -> Seen {
        let url = if page.starts_with("http") { page.to_owned() } else { self.world.office(page) };
        Seen::of(self.client.get(url).header("accept-language", "en").send().await.unwrap()).await
    }

    /// A page that is there.
    pub async fn page(&self, page: &str) -> String {
        let seen = self.get(page).await;
        assert_eq!(seen.status, StatusCode::OK, "{page}: {}", seen.words());
        seen.html
    }

    /// Bytes behind an address.
    pub async fn bytes(&self, page: &str) -> Vec<u8> {
        let answer = self.client.get(self.world.office(page)).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK, "{page}");
        answer.bytes().await.unwrap().to_vec()
    }

    /// Posts a form.
    pub async fn post(&self, page: &str, fields: &[(&str, &str)]) -> Seen {
        let request = self.client.post(self.world.office(page)).header("accept-language", "en");
        Seen::of(request.form(fields).send().await.unwrap()).await
    }

    /// Posts a form that has to be taken.
    pub async fn done(&self, page: &str, fields: &[(&str, &str)]) {
        self.post(page, fields).await.taken(&format!("{} at {page}: {fields:?}", self.who));
    }

    /// Hands in a list.
    pub async fn upload(&self, name: &str, bytes: Vec<u8>) -> Seen {
        let part = reqwest::multipart::Part::bytes(bytes).file_name(name.to_owned());
        let form = reqwest::multipart::Form::new().part("file", part);
        let request = self.client.post(self.world.office("/scope/records")).header("accept-language", "en");
        Seen::of(request.multipart(form).send().await.unwrap()).await
    }

    /// Posts a form with files.
    pub async fn send(&self, page: &str, form: reqwest::multipart::Form) -> Seen {
        let request = self.client.post(self.world.office(page)).header("accept-language", "en");
        Seen::of(request.multipart(form).send().await.unwrap()).await
    }

    /// What the authenticator shows now.
    pub async fn code(&self) -> String {
        self.world.app.demo_code(&self.who.as_str().into()).await.unwrap()
    }

    /// Signs the release that the page shows, in this role.
    pub async fn sign_release(&self, role: Role, code: &str) -> Seen {
        let manifest =
            self.world.app.action_state(&self.world.story.action).await.unwrap().submitted.unwrap().to_string();
        let fields =
            [("act", "sign"), ("role", role.word()), ("manifest", &manifest), ("password", PASSWORD), ("code", code)];
        self.post("/notice", &fields).await
    }

    /// The client, for a crawler.
    pub fn client(&self) -> &Client {
        &self.client
    }
}
