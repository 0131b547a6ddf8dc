//! Whoever holds a link: reads pages and posts forms as a browser without a script does.

use super::{
    World, field,
    maker::{Seen, client},
    story,
};
use reqwest::{Client, StatusCode};

/// A laboratory, a distributor, a colleague: a link and a browser.
pub struct Lab {
    client: Client,
    /// The link, without a slash at the end.
    pub link: String,
}

/// Names and values of a form.
pub type Form = Vec<(String, String)>;

/// Owned names and values.
pub fn form(fields: &[(&str, &str)]) -> Form {
    fields.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect()
}

impl World {
    /// The consignee with this number, with the link from its last mail.
    pub fn lab(&self, number: &str) -> Lab {
        self.reader(&story::address(number))
    }

    /// Whoever reads this mail box, with the link from its last mail that carries one.
    pub fn reader(&self, address: &str) -> Lab {
        let mut letters = self.letters_to(address);
        assert!(!letters.is_empty(), "no mail to {address}");
        letters.reverse();
        let link = letters.into_iter().find_map(|l| l.link).unwrap_or_else(|| panic!("no link in a mail to {address}"));
        Lab::with(&link)
    }

    /// The consignee with this number, with the link it would have now (a letter on paper, a later generation).
    pub async fn lab_now(&self, number: &str) -> Lab {
        let (id, state) = (self.id(number).await, self.state(number).await);
        let token = self.app.token(&self.story.action, &id, state.generation, None).unwrap();
        Lab::with(&self.app.link(&self.story.action, &token))
    }
}

impl Lab {
    /// Somebody with this link.
    pub fn with(link: &str) -> Self {
        Self { client: client(), link: link.trim_end_matches('/').to_owned() }
    }

    /// Looks at a page; the empty one is the start.
    pub async fn get(&self, page: &str) -> Seen {
        let slash = if page.is_empty() || page.starts_with('?') { "" } else { "/" };
        Seen::of(self.client.get(format!("{}{slash}{page}", self.link)).send().await.unwrap()).await
    }

    /// A page that is there.
    pub async fn page(&self, page: &str) -> String {
        let seen = self.get(page).await;
        assert_eq!(seen.status, StatusCode::OK, "{page}: {}", seen.words());
        seen.html
    }

    /// Bytes behind an address of the link.
    pub async fn bytes(&self, page: &str) -> Vec<u8> {
        let answer = self.client.get(format!("{}{page}", self.link)).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK, "{page}");
        answer.bytes().await.unwrap().to_vec()
    }

    /// Posts a form.
    pub async fn post(&self, page: &str, fields: &Form) -> Seen {
        Seen::of(self.client.post(format!("{}/{page}", self.link)).form(fields).send().await.unwrap()).await
    }

    /// Posts a form with files.
    pub async fn send(&self, page: &str, fields: &[(&str, &str)], files: &[(&str, &str, Vec<u8>)]) -> Seen {
        let mut form = reqwest::multipart::Form::new();
        for (name, value) in fields {
            form = form.text((*name).to_owned(), (*value).to_owned());
        }
        for (field, name, bytes) in files {
            let part = reqwest::multipart::Part::bytes(bytes.clone()).file_name((*name).to_owned());
            form = form.part((*field).to_owned(), part);
        }
        Seen::of(self.client.post(format!("{}/{page}", self.link)).multipart(form).send().await.unwrap()).await
    }

    /// Presses "I have read it".
    pub async fn read(&self) {
        self.post("read", &Form::new()).await.taken("read");
    }

    /// The keys of the units on the page of units, in their order.
    pub async fn units(&self) -> Vec<String> {
        let page = self.page("devices").await;
        (0..).map_while(|n| field(&page, &format!("u{n}-key"))).collect()
    }

    /// Step 1: the same said about every unit, with further fields (`until`, `to`) of the choice.
    pub async fn say(&self, choice: &str, more: &[(&str, &str)]) -> Seen {
        let mut fields = Form::new();
        for (place, key) in self.units().await.into_iter().enumerate() {
            fields.push((format!("u{place}-key"), key));
            fields.push((format!("u{place}"), choice.to_owned()));
            fields.extend(more.iter().map(|(name, value)| (format!("u{place}-{name}"), (*value).to_owned())));
        }
        self.post("devices", &fields).await
    }

    /// Step 2: receipt confirmed, users informed, no distributor.
    pub async fn site(&self) {
        let fields = form(&[("q-receipt", "yes"), ("q-users_informed", "yes"), ("chain", "not-applicable")]);
        self.post("questions", &fields).await.taken("questions");
    }

    /// Step 3: checks and signs. Gives the address of the receipt.
    pub async fn sign(&self, name: &str) -> String {
        let page = self.page("check").await;
        let mark = field(&page, "mark").expect("the check page carries its mark");
        let date = field(&page, "date").unwrap_or_default();
        let fields =
            form(&[("name", name), ("title", "Laborleitung"), ("date", &date), ("act", "sign"), ("mark", &mark)]);
        self.post("check", &fields).await.taken("check").to
    }

    /// The whole form, the same said about every unit. Gives the address of the receipt.
    pub async fn answer(&self, choice: &str, more: &[(&str, &str)]) -> String {
        self.say(choice, more).await.taken("devices");
        self.site().await;
        self.sign("Dr. Petra Probe").await
    }

    /// Hands units to a colleague.
    pub async fn hand_over(&self, units: &[&str], email: &str) {
        let mut fields = form(&[("email", email), ("from", "Dr. Petra Probe")]);
        fields.extend(units.iter().map(|u| ("unit".to_owned(), (*u).to_owned())));
        self.post("hand", &fields).await.taken("hand");
    }

    /// Says who is the right one.
    pub async fn wrong_contact(&self, name: &str, email: &str) {
        self.post("contact", &form(&[("case", "person"), ("name", name), ("email", email)])).await.taken("contact");
    }

    /// The whole form of a colleague: done for each unit of the part.
    pub async fn answer_part(&self, name: &str) -> String {
        self.say("done", &[]).await.taken("devices");
        self.sign(name).await
    }

    /// The link for users who only confirm, as it stands on the page of the main contact.
    pub async fn readers_link(&self) -> String {
        let page = self.page("users").await;
        let link = page.split("<code><bdi>").nth(1).and_then(|rest| rest.split("</bdi>").next());
        super::plain(link.expect("the page shows the link"))
    }

    /// A user confirms having read.
    pub async fn confirm(&self, name: &str, function: &str) {
        let fields = form(&[("act", "confirm"), ("name", name), ("title", function)]);
        self.post("users", &fields).await.taken("users");
    }

    /// Suspects an intruder.
    pub async fn intruder(&self) {
        let fields = form(&[("unplugged", "yes"), ("seen", "Anmeldungen, die niemand kennt")]);
        self.post("intruder", &fields).await.taken("intruder");
    }

    /// The client, for a crawler.
    pub fn client(&self) -> &Client {
        &self.client
    }
}
