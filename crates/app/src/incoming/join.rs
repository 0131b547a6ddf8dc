//! Whose mail it is: by what only a mail of ours can carry, then by its sender; never by its subject.
//!
//! A link is checked as the portal checks it, so a forged or foreign token joins nothing. Message-IDs of ours carry the
//! parcel, whose id is random. What stands in a quotation counts as much as elsewhere: it says which mail is answered.

use super::sender;
use crate::{App, Error, Result, answers, error::Kind as Refusal, forms, scans, worker::gather};
use domain::{
    fact::{JoinedBy, Purpose},
    id::{ActionId, ConsigneeId, ParcelId},
};
use intake::mail::{Attachment, Key, KeyKind, Kind, Mail};
use std::collections::BTreeSet;

/// Most consignees that are looked at for one sender.
const MOST: u32 = 50;
/// Most attached forms that are looked into for a link.
const FORMS: usize = 20;
/// Most attached files of answers that are read.
pub(super) const ANSWERS: usize = 10;

/// Most attached pictures that are looked at for a code.
const PICTURES: usize = 10;

/// Whose it is, and how that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Target {
    pub action: ActionId,
    pub consignee: ConsigneeId,
    pub by: JoinedBy,
    /// The parcel it is about, if it names one.
    pub parcel: Option<(ParcelId, Purpose)>,
}

/// Whether it is known whose a mail is.
pub(crate) enum Found {
    /// It is.
    Of(Target),
    /// A person has to say.
    Nobody,
    /// Its pictures have to be read first.
    Later,
}

impl From<Option<Target>> for Found {
    fn from(target: Option<Target>) -> Self {
        target.map_or(Self::Nobody, Self::Of)
    }
}

impl App {
    /// The consignee a mail belongs to. `later`: if pictures would have to be read for that, which takes long, it is to be
    /// asked again without it.
    pub(crate) async fn target(&self, mail: &Mail, later: bool) -> Result<Found> {
        let (links, parcels): (Vec<&Key>, Vec<&Key>) = mail.keys.iter().partition(|key| key.kind == KeyKind::Link);
        for key in parcels {
            let Some(target) = self.by_parcel(key).await? else { continue };
            let named = target.parcel.as_ref().map(|(id, _)| id);
            let together = match named {
                Some(id) => gather::is_gathered(&self.store.sent_with(id).await?, id),
                None => false,
            };
            // An answer to a mail about several consignees: a person says whose it is.
            return Ok(Some(target).filter(|_| !together || is_report(mail)).into());
        }
        for key in links {
            if let Some(target) = self.by_link(&key.within, JoinedBy::Link).await? {
                return Ok(Found::Of(target));
            }
        }
        for attached in mail.attachments.iter().filter(|a| a.bytes.starts_with(b"%PDF-")).take(FORMS) {
            let Ok(returned) = forms::read(&attached.bytes) else { continue };
            let link = returned.reading.field("link").and_then(|field| field.text()).unwrap_or_default();
            if let Some(target) = self.by_link(&path(&link), JoinedBy::Form).await? {
                return Ok(Found::Of(target));
            }
        }
        // A machine answer, or our own sheet, names the link that it was handed out with.
        for attached in mail.attachments.iter().filter(|a| is_answer(a)).take(ANSWERS) {
            let (name, bytes, today) = (attached.name.clone(), attached.bytes.clone(), self.clock.today());
            let read = tokio::task::spawn_blocking(move || answers::read(&name, &bytes, &[], today)).await;
            let Ok(file) = read.map_err(Error::fault)? else { continue };
            let link = file.link.as_deref().and_then(answers::token);
            let Some((action, token)) = link else { continue };
            if let Some(target) = self.by_link(&format!("/p/{action}/{token}"), JoinedBy::Link).await? {
                return Ok(Found::Of(target));
            }
        }
        let pictures: Vec<_> = mail.attachments.iter().filter(|a| scans::may_be(&a.bytes)).take(PICTURES).collect();
        if later && !pictures.is_empty() {
            return Ok(Found::Later);
        }
        let mut sitting = self.reader.sit();
        for attached in pictures {
            // What cannot be read names nobody; whoever looks at the mail is told why.
            let codes = match sitting.codes(attached.bytes.clone()).await {
                Err(error) if error.kind == Refusal::Invalid => continue,
                codes => codes?,
            };
            for code in codes {
                if let Some(target) = self.by_link(&path(&code), JoinedBy::Form).await? {
                    return Ok(Found::Of(target));
                }
            }
        }
        // A report comes from a server: its sender says nothing.
        if is_report(mail) {
            return Ok(Found::Nobody);
        }
        Ok(self.by_sender(sender(mail)).await?.into())
    }

    /// By a Message-ID of ours, or by the address that our mail was to be sent back to.
    async fn by_parcel(&self, key: &Key) -> Result<Option<Target>> {
        let (id, by) = match key.kind {
            KeyKind::AddressToken => (key.value.as_str(), JoinedBy::ReturnPath),
            _ => (key.value.split('@').next().unwrap_or_default(), JoinedBy::MessageId),
        };
        // Our ids are short and plain; whatever else is in a mail is not looked up.
        if id.is_empty() || id.len() > 64 || !id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
            return Ok(None);
        }
        let Some(parcel) = self.store.known_parcel(id).await? else { return Ok(None) };
        let about = Some((parcel.id, parcel.purpose));
        Ok(Some(Target { action: parcel.action, consignee: parcel.consignee, by, parcel: about }))
    }

    /// By the path of a link of the portal.
    async fn by_link(&self, path: &str, by: JoinedBy) -> Result<Option<Target>> {
        let mut parts = path.split(['/', '?', '#']).filter(|p| !p.is_empty()).skip_while(|p| *p != "p").skip(1);
        let (Some(action), Some(token)) = (parts.next(), parts.next()) else { return Ok(None) };
        if action.len() > 200 || token.len() > 200 {
            return Ok(None);
        }
        match self.open_link(action, token).await {
            Ok((guest, _)) => Ok(Some(Target { action: guest.action, consignee: guest.consignee, by, parcel: None })),
            Err(error) if error.code == "link.unknown" || error.code == "action.unknown" => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// By the sender, if we wrote to exactly one consignee at this address.
    async fn by_sender(&self, address: &str) -> Result<Option<Target>> {
        if address.is_empty() {
            return Ok(None);
        }
        let spellings: BTreeSet<String> = [address.to_owned(), address.to_lowercase()].into();
        let mut found = BTreeSet::new();
        for spelling in &spellings {
            let parcels = self.store.parcels_to(spelling, MOST).await?;
            found.extend(parcels.into_iter().map(|p| (p.action, p.consignee)));
        }
        let mut found = found.into_iter();
        match (found.next(), found.next()) {
            (Some((action, consignee)), None) => {
                Ok(Some(Target { action, consignee, by: JoinedBy::Sender, parcel: None }))
            }
            _ => Ok(None),
        }
    }
}

fn is_report(mail: &Mail) -> bool {
    matches!(mail.kind, Kind::DeliveryReport(_) | Kind::DispositionNotification(_))
}

/// Whether an attachment may be a file of answers.
pub(super) fn is_answer(attached: &Attachment) -> bool {
    answers::may_be(&attached.name, &attached.mime, &attached.bytes)
}

/// The path of an address.
fn path(link: &str) -> String {
    link.splitn(4, '/').nth(3).map(|path| format!("/{path}")).unwrap_or_default()
}
