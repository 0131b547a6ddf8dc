//! The words of every mail: subject, plain text and simple HTML that say the same.
//!
//! No pictures, no tracking, no style sheet from elsewhere; each address that leads somewhere is printed in full. What
//! to do on suspicion of an intruder stands first. Names and clauses are escaped; a subject is always one line.
//! Sending is the carriers' work; this makes text only.

mod body;
pub mod summary;

use crate::{Error, sheet, typesetting::text, words::Words};
use body::{Body, Part};
use domain::{
    lang::Lang,
    notice::{ClauseKind, Family, Notice, NoticeText},
};

/// Why a mail is sent, with what only this purpose needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The notice itself, with the PDFs attached.
    Notice,
    /// A reminder.
    Reminder {
        /// Which one, from 1.
        number: u32,
        /// Days since the notice was sent.
        days: u32,
    },
    /// Receipt for a response.
    Receipt {
        /// The number that can be quoted on the telephone.
        number: String,
        /// Place of the response in the action's log, once it has one.
        position: Option<u64>,
    },
    /// A colleague handed a part of the form on.
    Handover {
        /// Who handed it on, as the colleague gave the name.
        from: String,
    },
    /// A distributor is asked to remind sites whose names it keeps.
    Onward {
        /// Their numbers.
        sites: String,
    },
    /// The maker has answered inside the portal; no word of the answer stands in the mail.
    Answer,
}

/// What a mail needs beside the notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailData {
    /// Name of the consignee's organisation.
    pub addressee: String,
    /// ISO 3166-1 alpha-2 code: some countries have words of their own for the subject.
    pub country: String,
    /// How many units of this consignee (for a handover: how many were handed on).
    pub units: u32,
    /// The consignee's own address in the portal.
    pub link: String,
    /// The short code for the telephone and for typing.
    pub code: String,
    /// Why the mail is sent.
    pub purpose: Purpose,
    /// Of which family the consignee is; the notice given beside has its titles ([`crate::family`]).
    pub family: Family,
}

/// A mail, ready for a carrier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailText {
    /// One line.
    pub subject: String,
    /// Plain text, lines of any length.
    pub text: String,
    /// The same as HTML, complete with head and language.
    pub html: String,
}

/// The mail to one consignee in one language.
///
/// # Errors
/// [`Error::NoText`] if the notice does not exist in `lang`.
pub fn notice_mail(notice: &Notice, lang: &Lang, data: &MailData) -> Result<MailText, Error> {
    let words = Words::of(lang).of_family(data.family);
    let notice_text = sheet::text_in(notice, lang)?;
    let subject = one_line(&subject(notice, notice_text, data, &words));
    let mut body = Body::new(lang.as_str(), words.direction(), &subject);
    body.add(Part::Paragraph(notice_text.salutation.clone()));
    if data.family.is_titled() {
        titled_opening(&mut body, notice, notice_text, data, &words);
    } else {
        opening(&mut body, notice, data, &words);
    }
    if data.purpose_asks() {
        alarm(&mut body, notice_text, &words);
        ask(&mut body, notice, data, &words);
    }
    closing(&mut body, notice, notice_text, &words);
    Ok(MailText { subject, text: body.text(), html: body.html() })
}

impl MailData {
    /// Whether the mail asks for an answer; a receipt only thanks, a distributor is asked for something else, and an answer
    /// is only told of.
    fn purpose_asks(&self) -> bool {
        !matches!(self.purpose, Purpose::Receipt { .. } | Purpose::Onward { .. } | Purpose::Answer)
    }
}

fn subject(notice: &Notice, notice_text: &NoticeText, data: &MailData, words: &Words) -> String {
    let own = format!("mail-urgent-{}", data.country.trim().to_ascii_uppercase());
    let urgent = match (data.family, notice_text.titles.first()) {
        (family, Some(title)) if family.is_titled() => title.clone(),
        _ => words.t(if words.has(&own) { &own } else { "mail-urgent" }),
    };
    let about = match &data.purpose {
        Purpose::Notice => notice_text.subject.clone(),
        Purpose::Reminder { number, .. } => words.with("mail-subject-reminder", &[("number", (*number).into())]),
        Purpose::Receipt { number, .. } => words.with("mail-subject-receipt", &[("number", number.as_str().into())]),
        Purpose::Handover { from } => words.with("mail-subject-handover", &[("from", from.as_str().into())]),
        Purpose::Onward { .. } => words.t("mail-subject-onward"),
        Purpose::Answer => words.t("mail-subject-answer"),
    };
    format!("{urgent} {}: {about}", notice.reference)
}

/// What this mail is and who sends it.
fn opening(body: &mut Body, notice: &Notice, data: &MailData, words: &Words) {
    let maker = ("maker", notice.maker.name.as_str().into());
    let reference = ("reference", notice.reference.as_str().into());
    let addressee = ("addressee", data.addressee.as_str().into());
    let text = match &data.purpose {
        Purpose::Notice => {
            words.with("mail-opening-notice", &[maker, reference, addressee, ("count", data.units.into())])
        }
        Purpose::Reminder { days, .. } => words.with(
            "mail-opening-reminder",
            &[maker, reference, addressee, ("days", (*days).into()), ("count", data.units.into())],
        ),
        Purpose::Receipt { number, .. } => {
            words.with("mail-opening-receipt", &[maker, reference, addressee, ("number", number.as_str().into())])
        }
        Purpose::Handover { from } => words.with(
            "mail-opening-handover",
            &[maker, reference, addressee, ("from", from.as_str().into()), ("count", data.units.into())],
        ),
        Purpose::Onward { .. } => format!("{} · {} · {}", notice.reference, notice.maker.name, data.addressee),
        Purpose::Answer => words.with("mail-opening-answer", &[maker, reference, addressee]),
    };
    body.add(Part::Paragraph(text));
    below(body, data, words);
}

/// What only a receipt, or the request to a distributor, says further.
fn below(body: &mut Body, data: &MailData, words: &Words) {
    match &data.purpose {
        Purpose::Receipt { position, .. } => receipt_lines(body, *position, data, words),
        Purpose::Onward { sites } => {
            body.add(Part::Paragraph(words.with("mail-opening-onward", &[("sites", sites.as_str().into())])));
            body.add(Part::Link(data.link.clone()));
        }
        Purpose::Answer => body.add(Part::Link(data.link.clone())),
        _ => {}
    }
}

/// Where the response stands in the log, and how to see it again.
fn receipt_lines(body: &mut Body, position: Option<u64>, data: &MailData, words: &Words) {
    if let Some(position) = position {
        let values = [("position", position.to_string().into())];
        body.add(Part::Paragraph(words.with("mail-receipt-position", &values)));
    }
    body.add(Part::Paragraph(words.t("mail-receipt-again")));
    body.add(Part::Link(data.link.clone()));
}

/// The same for a family with titles of its own, without the words of a field safety notice: why it comes, title, number, maker,
/// addressee, units; the rest as above.
fn titled_opening(body: &mut Body, notice: &Notice, notice_text: &NoticeText, data: &MailData, words: &Words) {
    let title = notice_text.titles.first().map_or("", String::as_str);
    let units = words.with("unit-count", &[("count", data.units.into())]);
    let head = format!("{title} {}", notice.reference);
    let mut said = vec![head, notice.maker.name.clone(), data.addressee.clone(), units];
    match &data.purpose {
        Purpose::Notice => {
            let why = words.with("letter-opening", &[("count", data.units.into())]);
            body.add(Part::Paragraph(why));
        }
        Purpose::Reminder { number, .. } => {
            said.push(words.with("mail-subject-reminder", &[("number", (*number).into())]));
        }
        Purpose::Onward { .. } => {}
        Purpose::Receipt { number, .. } => {
            said.push(words.with("mail-subject-receipt", &[("number", number.as_str().into())]));
        }
        Purpose::Handover { from } => {
            said.push(words.with("mail-subject-handover", &[("from", from.as_str().into())]));
        }
        Purpose::Answer => said.push(words.t("mail-subject-answer")),
    }
    body.add(Part::Paragraph(said.join(" · ")));
    below(body, data, words);
}

fn alarm(body: &mut Body, notice_text: &NoticeText, words: &Words) {
    let clause = notice_text.clause(ClauseKind::SuspectedIntruder);
    if let Some(first) = clause.and_then(|c| text::first_paragraph(&c.text)) {
        body.add(Part::Framed { label: words.t("alarm-label"), text: first });
    }
}

/// What is asked: read, do, answer; by link, by code, or by plain mail.
fn ask(body: &mut Body, notice: &Notice, data: &MailData, words: &Words) {
    let mail = ("address", notice.maker.support_email.as_str().into());
    let measures = words.with("step-measures", &[("address", notice.instructions.url.as_str().into())]);
    body.add(Part::Heading(words.t("box-heading")));
    body.add(Part::Steps(vec![words.t("step-read"), measures, words.t("mail-step-answer")]));
    for deadline in words.deadlines(notice) {
        body.add(Part::Paragraph(deadline));
    }
    body.add(Part::Heading(words.t("mail-answer-heading")));
    body.add(Part::Paragraph(words.t("mail-answer-link")));
    body.add(Part::Link(data.link.clone()));
    body.add(Part::Paragraph(words.with("mail-answer-code", &[("code", data.code.as_str().into())])));
    body.add(Part::Paragraph(words.with("mail-answer-plain", std::slice::from_ref(&mail))));
    if !matches!(data.purpose, Purpose::Handover { .. }) {
        body.add(Part::Paragraph(words.t("mail-data")));
    }
    body.add(Part::Heading(words.t("letter-wrong")));
    body.add(Part::Paragraph(words.with("letter-wrong-text", &[mail])));
}

fn closing(body: &mut Body, notice: &Notice, notice_text: &NoticeText, words: &Words) {
    let maker = &notice.maker;
    let genuine = [
        ("reference", notice.reference.as_str().into()),
        ("document", notice.document_no.as_str().into()),
        ("website", maker.website.as_str().into()),
    ];
    body.add(Part::Heading(words.t("mail-genuine-heading")));
    body.add(Part::Paragraph(words.with("mail-genuine-text", &genuine)));
    body.add(Part::Paragraph(notice_text.closing.clone()));
    let mut signature = vec![maker.name.clone()];
    signature.extend(maker.address.iter().cloned());
    signature.push(words.with("foot-support", &[("address", maker.support_email.as_str().into())]));
    signature.extend(maker.support_phone.clone());
    signature.push(words.with("foot-care", &[("address", maker.care_email.as_str().into())]));
    signature.push(format!("{} · {}", notice.reference, notice.document_no));
    body.add(Part::Lines(signature));
}

/// Control characters and line ends become blanks: a subject cannot smuggle a header.
fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control() || c.is_whitespace()).filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
pub(crate) mod tests;
