//! A mail as a person reads it: its words with what was found in them, what is attached, and what may be done with it.
//!
//! Everything is computed from the kept bytes; looking changes nothing. The acts are in `acts/settle_mail.rs`.

use crate::{
    App, Error, Result, Staff,
    doubted::Doubted,
    incoming::{self, MailDraft},
};
use domain::{
    approval::Role,
    fact::{JoinedBy, MailEnd, MailKind},
    id::{ActionId, ConsigneeId, Digest},
};
use intake::mail::Mail;
use jiff::Timestamp;
use std::ops::Range;
use store::Arrival;

/// Most letters of a mail that are shown.
const MOST: usize = 60_000;

/// What stands out in the words of a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// Nothing.
    Plain,
    /// Not the person's own words: a quotation, a passed-on mail, a legal note.
    Foreign,
    /// A value was taken from here.
    Said,
    /// A value was taken from here, and it is not sure.
    Doubtful,
    /// It speaks of an intruder or of harm.
    Alarm,
}

/// A stretch of the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextPiece {
    /// What stands out.
    pub mark: Mark,
    /// The words.
    pub text: String,
}

/// The head and the words of a mail.
#[derive(Clone, Debug)]
pub struct MailView {
    /// SHA-256 of its bytes.
    pub digest: Digest,
    /// Who wrote it, as it says.
    pub from: String,
    /// To whom.
    pub to: String,
    /// Subject.
    pub subject: String,
    /// When it was written, as it says.
    pub sent: Option<Timestamp>,
    /// What it is.
    pub says: MailKind,
    /// Its words.
    pub pieces: Vec<TextPiece>,
    /// Not all of them are shown.
    pub cut: bool,
    /// There is text that cannot be seen.
    pub hidden: bool,
    /// What is attached: name and bytes.
    pub attachments: Vec<(String, usize)>,
    /// What a person should know.
    pub doubts: Vec<Doubted>,
}

/// A mail of a consignee.
#[derive(Clone, Debug)]
pub struct MailRoom {
    /// Head and words.
    pub view: MailView,
    /// When it came in.
    pub at: Timestamp,
    /// By what it was joined.
    pub joined: JoinedBy,
    /// What it says, to be checked.
    pub draft: MailDraft,
    /// How it ended; none: it is open.
    pub end: Option<MailEnd>,
}

/// A mail that waits.
#[derive(Clone, Debug)]
pub struct WaitingMail {
    /// What is known of it.
    pub row: Arrival,
    /// Head and words; none: it cannot be read.
    pub view: Option<MailView>,
    /// Whom it may be from: everybody we wrote to at this address, at most fifty.
    pub candidates: Vec<(ActionId, ConsigneeId, String)>,
}

impl App {
    /// One mail of a consignee.
    ///
    /// # Errors
    /// `mail.unknown` if it is not one of its mails; `mail.unreadable`.
    pub async fn office_mail(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        digest: &Digest,
    ) -> Result<MailRoom> {
        staff.needs(&[Role::Coordinator])?;
        let state = self.consignee_state(action, consignee).await?;
        let known =
            state.mails.iter().find(|m| m.mail.mail == *digest).ok_or_else(|| Error::new("mail.unknown", ""))?;
        let mail = self.kept_of(&known.mail)?;
        let draft = self.mail_draft(action, consignee, digest, &mail).await?;
        self.crops.keep(digest, draft.written.clone());
        let view = view(digest, &mail, known.mail.says, &draft);
        Ok(MailRoom { view, at: known.at, joined: known.mail.joined, draft, end: known.end.clone() })
    }

    /// The picture of what is written by hand in one field of a scan that came with a mail of this consignee (PNG).
    ///
    /// # Errors
    /// `mail.unknown` if there is no such mail or picture.
    pub async fn office_crop(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        digest: &Digest,
        field: &str,
    ) -> Result<Vec<u8>> {
        staff.needs(&[Role::Coordinator])?;
        let unknown = || Error::new("mail.unknown", "");
        let state = self.consignee_state(action, consignee).await?;
        let known = state.mails.iter().find(|m| m.mail.mail == *digest).ok_or_else(unknown)?;
        if !self.blobs.has(digest) {
            return Err(unknown());
        }
        if self.crops.of(digest).is_none() {
            let mail = self.kept_of(&known.mail)?;
            self.crops.keep(digest, self.mail_draft(action, consignee, digest, &mail).await?.written);
        }
        let written = self.crops.of(digest).ok_or_else(unknown)?;
        written.iter().find(|(name, _)| name == field).map(|(_, png)| png.clone()).ok_or_else(unknown)
    }

    /// Mails that nobody could join, the oldest first.
    ///
    /// # Errors
    /// `staff.role`.
    pub async fn office_mails(&self, staff: &Staff) -> Result<Vec<Arrival>> {
        staff.needs(&[Role::Coordinator])?;
        Ok(self.store.waiting_arrivals(None, 200).await?)
    }

    /// One of them.
    ///
    /// # Errors
    /// `mail.unknown` if it does not wait.
    pub async fn office_waiting(&self, staff: &Staff, digest: &Digest) -> Result<WaitingMail> {
        staff.needs(&[Role::Coordinator])?;
        let row = self.store.arrival(digest).await?.filter(|row| row.state == store::ArrivalState::Waiting);
        let row = row.ok_or_else(|| Error::new("mail.unknown", ""))?;
        let mail = self.kept_mail(digest).ok();
        let mut candidates = Vec::new();
        for parcel in self.store.parcels_to(&row.sender, 50).await? {
            let name = self.store.consignee(&parcel.action, &parcel.consignee).await?.map(|c| c.name);
            candidates.push((parcel.action, parcel.consignee, name.unwrap_or_default()));
        }
        let view = mail.map(|mail| view(digest, &mail, incoming::kind(&mail), &MailDraft::default()));
        Ok(WaitingMail { row, view, candidates })
    }

    /// The bytes of a mail that waits.
    ///
    /// # Errors
    /// `mail.unknown` if it does not wait.
    pub async fn office_waiting_bytes(&self, staff: &Staff, digest: &Digest) -> Result<Vec<u8>> {
        let waiting = self.office_waiting(staff, digest).await?;
        Ok(self.blobs.get(&waiting.row.digest)?)
    }
}

pub(super) fn view(digest: &Digest, mail: &Mail, says: MailKind, draft: &MailDraft) -> MailView {
    let name = |m: &intake::mail::Mailbox| match m.name.trim() {
        "" => m.address.clone(),
        name => format!("{name} <{}>", m.address),
    };
    let names = |all: &[intake::mail::Mailbox]| all.iter().map(name).collect::<Vec<_>>().join(", ");
    let (pieces, cut) = pieces(&mail.text, draft);
    let doubts = mail.doubts.iter().map(Doubted::from).chain(draft.doubts.iter().cloned());
    MailView {
        digest: digest.clone(),
        from: names(&mail.head.from),
        to: names(&mail.head.to),
        subject: mail.head.subject.clone(),
        sent: mail.head.date,
        says,
        pieces,
        cut,
        hidden: mail.hidden.iter().any(|h| h.how != "comment"),
        attachments: mail.attachments.iter().map(|a| (a.name.clone(), a.bytes.len())).collect(),
        doubts: doubts.collect(),
    }
}

/// The text in stretches of one mark each, where the heavier mark wins.
fn pieces(text: &str, draft: &MailDraft) -> (Vec<TextPiece>, bool) {
    let end = text.char_indices().nth(MOST).map_or(text.len(), |(at, _)| at);
    let mut marked: Vec<(Range<usize>, Mark)> = Vec::new();
    marked.extend(draft.foreign.iter().map(|p| (p.clone(), Mark::Foreign)));
    for line in &draft.lines {
        let mark = if line.doubtful { Mark::Doubtful } else { Mark::Said };
        marked.extend(line.place.clone().map(|place| (place, mark)));
    }
    marked.extend(draft.asks.iter().map(|p| (p.clone(), Mark::Doubtful)));
    marked.extend(draft.alarms.iter().map(|p| (p.clone(), Mark::Alarm)));
    let mut cuts: Vec<usize> = marked.iter().flat_map(|(place, _)| [place.start, place.end]).collect();
    cuts.extend([0, end]);
    cuts.retain(|at| *at <= end && text.is_char_boundary(*at));
    cuts.sort_unstable();
    cuts.dedup();
    let mut pieces: Vec<TextPiece> = Vec::new();
    for (from, to) in cuts.iter().zip(cuts.iter().skip(1)) {
        let mark = marked.iter().filter(|(place, _)| place.start <= *from && *to <= place.end).map(|(_, m)| *m).max();
        let (mark, part) = (mark.unwrap_or(Mark::Plain), text.get(*from..*to).unwrap_or_default());
        match pieces.last_mut().filter(|last| last.mark == mark) {
            Some(last) => last.text.push_str(part),
            None => pieces.push(TextPiece { mark, text: part.to_owned() }),
        }
    }
    (pieces, end < text.len())
}
