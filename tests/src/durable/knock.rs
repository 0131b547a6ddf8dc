//! A visitor of the portal who fills in the form and signs, and who, when the line breaks, sends the same page again.

use app::{
    App,
    domain::{
        id::{ActionId, ConsigneeId, UnitKey},
        reconcile::ConsigneeState,
    },
};
use reqwest::{Client, StatusCode, redirect::Policy};

/// A form, as names and values.
pub type Fields = Vec<(String, String)>;

/// What a consignee needs to know of itself: its path in the portal and its units.
#[derive(Clone, Debug)]
pub struct Knock {
    /// `/p/<action>/<token>`.
    pub path: String,
    /// Its units.
    pub units: Vec<UnitKey>,
}

/// What came back for a request that was answered at all.
#[derive(Debug)]
pub struct Reply {
    pub status: StatusCode,
    /// Where a redirect leads.
    pub to: String,
    /// Header `Retry-After`.
    pub retry_after: Option<String>,
    pub text: String,
}

impl Knock {
    /// The visitor of one consignee.
    pub fn of(app: &App, action: &ActionId, id: &ConsigneeId, units: Vec<UnitKey>) -> Self {
        let token = app.token(action, id, 0, None).unwrap();
        Self { path: format!("/p/{action}/{token}"), units }
    }

    /// The visitor of a consignee that is listed.
    pub fn listed(app: &App, action: &ActionId, id: &ConsigneeId, state: &ConsigneeState) -> Self {
        Self::of(app, action, id, state.units.keys().cloned().collect())
    }

    /// The first page: everything done.
    pub fn devices(&self) -> Fields {
        let unit = |(n, key): (usize, &UnitKey)| {
            [(format!("u{n}-key"), key.to_string()), (format!("u{n}"), "done".to_owned())]
        };
        self.units.iter().enumerate().flat_map(unit).collect()
    }

    /// The second page.
    pub fn questions(&self) -> Fields {
        owned(&[("q-receipt", "yes"), ("q-users_informed", "yes"), ("chain", "not-applicable")])
    }

    /// The signature, with the mark that the page carries.
    pub fn signature(&self, name: &str, mark: &str) -> Fields {
        let fields =
            [("name", name), ("title", "Laborleitung"), ("act", "sign"), ("mark", mark), ("date", "2026-01-12")];
        owned(&fields)
    }

    /// Fills in everything on a system that is well, and signs. Gives the receipt's number.
    pub async fn answer(&self, client: &Client, base: &str, name: &str) -> String {
        for (page, fields) in [("devices", self.devices()), ("questions", self.questions())] {
            let reply = self.post(client, base, page, &fields).await.unwrap();
            assert_eq!(reply.status, StatusCode::SEE_OTHER, "{page}: {}", reply.text);
        }
        let mark = self.mark(client, base).await;
        let reply = self.post(client, base, "check", &self.signature(name, &mark)).await.unwrap();
        assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.text);
        receipt(&reply).unwrap()
    }

    /// The mark on the page to sign.
    pub async fn mark(&self, client: &Client, base: &str) -> String {
        let page = self.get(client, base, "check").await.unwrap();
        hidden(&page.text, "mark").unwrap_or_else(|| panic!("no mark on {}", page.text))
    }

    /// Looks at a page; `None` if the line broke.
    pub async fn get(&self, client: &Client, base: &str, page: &str) -> Option<Reply> {
        reply(client.get(format!("{base}{}/{page}", self.path))).await
    }

    /// Posts a form; `None` if the line broke and nobody knows.
    pub async fn post(&self, client: &Client, base: &str, page: &str, fields: &Fields) -> Option<Reply> {
        reply(client.post(format!("{base}{}/{page}", self.path)).form(fields)).await
    }
}

/// A client that follows nothing and keeps no connection of a dead server.
pub fn client() -> Client {
    Client::builder().redirect(Policy::none()).pool_max_idle_per_host(0).no_proxy().build().unwrap()
}

/// The number in the address of a receipt.
pub fn receipt(reply: &Reply) -> Option<String> {
    reply.to.split_once("/receipt/").map(|(_, number)| number.to_owned())
}

async fn reply(request: reqwest::RequestBuilder) -> Option<Reply> {
    let answer = request.send().await.ok()?;
    let header = |name: &str| answer.headers().get(name).and_then(|v| v.to_str().ok()).map(str::to_owned);
    let (status, to, retry_after) = (answer.status(), header("location").unwrap_or_default(), header("retry-after"));
    Some(Reply { status, to, retry_after, text: answer.text().await.ok()? })
}

/// The value of a hidden field.
pub fn hidden(page: &str, name: &str) -> Option<String> {
    let at = page.find(&format!("name=\"{name}\""))?;
    let tag = page[page[..at].rfind('<')?..].split('>').next()?;
    Some(tag.split("value=\"").nth(1)?.split('"').next()?.to_owned())
}

fn owned(fields: &[(&str, &str)]) -> Fields {
    fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}
