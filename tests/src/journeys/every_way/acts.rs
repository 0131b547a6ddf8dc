//! The sites act: each by its own channel, with what it was given and nothing else.

use super::{
    cast::{Part, Said, Site},
    machines,
    mails::{Mail, bounce, quoted},
    replies,
};
use crate::{
    papers,
    world::{
        Letter, World, filled_form,
        lab::{Form, Lab},
        maker::Desk,
    },
};
use app::{domain::response::Channel, forms, incoming::Came};
use std::{collections::HashMap, process::Command};

/// The first mail of everybody, by address: parsed once.
pub struct Post(HashMap<String, Letter>);

impl Post {
    /// What lies there now; of several mails to one address the first.
    pub fn of(world: &World) -> Self {
        let mut first = HashMap::new();
        for letter in world.letters() {
            first.entry(letter.to.clone()).or_insert(letter);
        }
        Self(first)
    }
    /// The first mail to this address.
    pub fn to(&self, address: &str) -> &Letter {
        self.0.get(address).unwrap_or_else(|| panic!("no mail to {address}"))
    }
    /// The notice that this site got.
    pub fn notice(&self, site: &Site) -> &Letter {
        self.to(&site.address().unwrap())
    }
    /// A browser at the link of the notice.
    pub fn lab(&self, site: &Site) -> Lab {
        Lab::with(self.notice(site).link.as_deref().unwrap())
    }
}

/// Says this about the units in the portal, and signs.
pub async fn in_portal(lab: &Lab, site: &Site, says: &[Said], further: &str) {
    let mut fields = Form::new();
    for (place, key) in lab.units().await.into_iter().enumerate() {
        let serial = site.serials.iter().position(|s| key.contains(s.as_str())).unwrap();
        fields.push((format!("u{place}-key"), key));
        fields.push((format!("u{place}"), says[serial].choice().to_owned()));
        fields.push((format!("u{place}-until"), "2026-12-31".into()));
        fields.push((format!("u{place}-to"), "Labor Nachfolge, Musterthal".into()));
        fields.push((format!("u{place}-why"), "Der Server steht im Lager.".into()));
    }
    fields.push(("extra".into(), further.to_owned()));
    lab.post("devices", &fields).await.taken("devices");
    lab.site().await;
    lab.sign("Dr. Probe Muster").await;
}

/// Takes a mail that has to be joined.
pub async fn mail(world: &World, mail: &Mail<'_>) {
    joined(world, &mail.bytes()).await;
}

/// The same of bytes.
pub async fn joined(world: &World, bytes: &[u8]) {
    let came = world.app.take_mail(bytes, "test", None).await.unwrap();
    assert_eq!(came, Came::Joined, "{}", String::from_utf8_lossy(&bytes[..bytes.len().min(400)]));
}

/// A reply in words, with the notice quoted below.
pub fn in_words<'a>(site: &Site, letter: &'a Letter) -> Mail<'a> {
    let from = format!("Dr. Probe Muster <{}>", site.address().unwrap());
    let text = format!("{}{}", replies::letter(site), quoted(letter));
    Mail { from, to: Some(letter), text, attached: Vec::new(), head: "" }
}

/// An automatic answer of somebody's mail program (RFC 3834).
pub fn absent<'a>(site: &Site, letter: &'a Letter) -> Mail<'a> {
    let text = "Ich bin bis 19.01.2026 nicht im Haus.".to_owned();
    let head = "Auto-Submitted: auto-replied\r\n";
    Mail { from: site.address().unwrap(), to: Some(letter), text, attached: Vec::new(), head }
}

/// The personal letter with its form, as attached to the notice.
pub fn personal(letter: &Letter) -> Vec<u8> {
    let forms = letter.attached.iter().filter(|(name, bytes)| name.ends_with(".pdf") && forms::read(bytes).is_ok());
    let mut forms = forms.filter(|(_, bytes)| forms::read(bytes).unwrap().answer.is_some());
    forms.next().expect("a form is attached").1.clone()
}

/// Fills in the form with a foreign program; `flat` paints the entries into the page.
pub fn filled(world: &World, site: &Site, letter: &Letter, flat: bool) -> Option<Vec<u8>> {
    let python = papers::python()?;
    let pdf = personal(letter);
    let says = site.says().unwrap();
    let mut values = serde_json::json!({
        "question-receipt": "yes", "question-users_informed": "yes", "person-name": "Dr. Probe Muster",
        "person-title": "Laborleitung", "person-date": "14.01.2026", "chain-not_applicable": "yes",
    });
    for unit in forms::read(&pdf).unwrap().answer.unwrap().units {
        let at = site.serials.iter().position(|s| Some(s) == unit.serial.as_ref()).unwrap();
        let said = if says[at] == Said::Done { "yes" } else { "no" };
        values[format!("unit-{}", unit.row)] = said.into();
    }
    let place = |name: &str| world.path(&format!("{}-{name}", site.number));
    std::fs::write(place("letter.pdf"), pdf).unwrap();
    std::fs::write(place("values.json"), values.to_string()).unwrap();
    let mut fill = Command::new(python);
    fill.arg(papers::script("fill.py")).arg(if flat { "flat" } else { "pypdf" });
    papers::run(fill.arg(place("letter.pdf")).arg(place("values.json")).arg(place("filled.pdf")));
    Some(std::fs::read(place("filled.pdf")).unwrap())
}

/// Prints the filled-in form and scans it: one picture a page.
pub fn scanned(world: &World, site: &Site, letter: &Letter) -> Option<Vec<Vec<u8>>> {
    filled(world, site, letter, true)?;
    let scanner = crate::servers::need("pdftoppm")?;
    let place = |name: &str| world.path(&format!("{}-{name}", site.number));
    let mut scan = Command::new(scanner);
    papers::run(scan.args(["-r", "200", "-gray", "-jpeg"]).arg(place("filled.pdf")).arg(place("scan")));
    let stem = format!("{}-scan", site.number);
    let mut pages: Vec<_> = std::fs::read_dir(world.path("")).unwrap().map(|e| e.unwrap().path()).collect();
    pages.retain(|path| path.file_name().unwrap().to_string_lossy().starts_with(&stem));
    pages.sort();
    Some(pages.iter().map(|page| std::fs::read(page).unwrap()).collect())
}

/// A mail with files.
pub fn with_files<'a>(site: &Site, to: Option<&'a Letter>, files: Vec<(String, &'static str, Vec<u8>)>) -> Mail<'a> {
    let from = site.address().unwrap_or_else(|| "fax@nowhere.example".into());
    Mail { from, to, text: String::new(), attached: files, head: "" }
}

/// Staff enters what it heard on the telephone or reads on paper.
pub async fn typed(world: &World, desk: &Desk<'_>, site: &Site, channel: Channel) {
    let id = world.id(&site.number).await;
    let page = desk.page(&format!("/recipients/{id}")).await;
    let fields = filled_form(&page, "respond");
    submit(desk, &format!("/recipients/{id}"), site, fields, channel).await;
}

/// Posts the form for a response: what stands in it, with the truth of the site over it, as a person who has the original
/// before them would.
pub async fn submit(desk: &Desk<'_>, at: &str, site: &Site, fields: Form, channel: Channel) {
    let says = site.says().unwrap();
    let channel = if channel == Channel::Paper {
        "paper"
    } else if channel == Channel::Phone {
        "phone"
    } else {
        "mail"
    };
    let units: Vec<String> = fields.iter().filter(|(n, _)| n == "unit").map(|(_, key)| key.clone()).collect();
    let mut sent: Form = fields;
    let mut set = |name: String, value: &str| {
        sent.retain(|(n, _)| *n != name);
        sent.push((name, value.to_owned()));
    };
    for (place, key) in units.iter().enumerate() {
        let at = site.serials.iter().position(|s| key.contains(s.as_str())).unwrap();
        set(format!("said-{place}"), says[at].word());
        set(format!("text-{place}"), if says[at] == Said::Done { "" } else { "Labor Nachfolge" });
        set(format!("on-{place}"), "");
    }
    for (name, value) in [("q-receipt", "yes"), ("q-users_informed", "yes"), ("name", "Dr. Probe Muster")] {
        set(name.to_owned(), value);
    }
    set("channel".into(), channel);
    set("act".into(), "respond");
    let sent: Vec<(&str, &str)> = sent.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    desk.done(at, &sent).await;
}

/// A report that the notice did not arrive.
pub async fn bounced(world: &World, post: &Post, site: &Site) {
    joined(world, &bounce(post.notice(site))).await;
}

/// One thing that a site does on its first day; what it does later stands in the journey.
pub async fn first_day(world: &World, post: &Post, site: &Site) {
    let says = site.says();
    match site.part {
        Part::Portal | Part::PortalNegative | Part::SeenSafe | Part::SeenOpen => {
            in_portal(&post.lab(site), site, &says.unwrap(), "").await;
        }
        Part::Sheet => machines::sheet(world, site, post.notice(site)).await,
        Part::OwnSheet => machines::own_sheet(world, site, post.notice(site)).await,
        Part::Machine => machines::by_interface(site, post.notice(site)).await,
        Part::MachineByMail => machines::by_mail(world, site, post.notice(site)).await,
        Part::PortalForeignSerial => in_portal(&post.lab(site), site, &says.unwrap(), "7654321").await,
        Part::PortalTwice => in_portal(&post.lab(site), site, &vec![Said::Later; site.serials.len()], "").await,
        Part::PortalMistaken => in_portal(&post.lab(site), site, &vec![Said::NotHere; site.serials.len()], "").await,
        Part::PortalColleague => {
            let lab = post.lab(site);
            let units = lab.units().await;
            lab.hand_over(&[units.last().unwrap()], &site.other_address()).await;
        }
        Part::PortalRedirected => post.lab(site).wrong_contact("Dr. Recht", &site.other_address()).await,
        Part::Words | Part::WordsThenPortal => mail(world, &in_words(site, post.notice(site))).await,
        Part::AbsentThenWords => mail(world, &absent(site, post.notice(site))).await,
        Part::BouncedFound | Part::BouncedLost => bounced(world, post, site).await,
        Part::ReadsOnly => post.lab(site).read().await,
        Part::Intruder => {
            let lab = post.lab(site);
            lab.intruder().await;
            in_portal(&lab, site, &says.unwrap(), "").await;
        }
        Part::Form | Part::FormByStranger => {
            let letter = post.notice(site);
            let Some(pdf) = filled(world, site, letter, false) else { return };
            let to = (site.part == Part::Form).then_some(letter);
            let mut with = with_files(site, to, vec![("formular.pdf".into(), "application/pdf", pdf)]);
            if to.is_none() {
                with.from = "sekretariat@nirgends.example".into();
            }
            mail(world, &with).await;
        }
        Part::Scan => {
            let Some(pages) = scanned(world, site, post.notice(site)) else { return };
            let pages = pages.into_iter().enumerate();
            let files = pages.map(|(n, page)| (format!("scan-{n}.jpg"), "image/jpeg", page)).collect();
            let mut with = with_files(site, None, files);
            with.from = "kopierer@nirgends.example".into();
            mail(world, &with).await;
        }
        _ => {}
    }
}
