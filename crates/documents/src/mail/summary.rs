//! Reminders about several notices or sites in one mail to one person: each with its own link and code.
//!
//! Nothing is attached: every notice came with a mail of its own before. What to do on suspicion of an intruder stands first
//! here, too, once for each notice.

use super::{
    MailData, MailText, alarm,
    body::{Body, Part},
    closing, one_line,
};
use crate::{Error, sheet, words::Words};
use domain::{
    lang::Lang,
    notice::{Family, Notice},
};
use std::collections::BTreeSet;

/// One of the reminders: the notice as its consignee's family reads it, and what its own mail would need.
#[derive(Clone, Debug)]
pub struct Gathered<'n> {
    /// The notice.
    pub notice: &'n Notice,
    /// About its consignee.
    pub data: MailData,
}

/// The mail with all of them, in one language.
///
/// # Errors
/// [`Error::NoText`] if one of the notices does not exist in `lang`, or if there is none.
pub fn summary_mail(lang: &Lang, all: &[Gathered<'_>]) -> Result<MailText, Error> {
    let words = Words::of(lang);
    let first = all.first().ok_or_else(|| Error::NoText { lang: lang.clone() })?;
    let text = sheet::text_in(first.notice, lang)?;
    let of_recall = all.iter().find(|one| one.data.family != Family::Research);
    let urgent = match (of_recall, text.titles.first()) {
        (None, Some(title)) => title.clone(),
        (Some(one), _) => {
            let own = format!("mail-urgent-{}", one.data.country.trim().to_ascii_uppercase());
            words.t(if words.has(&own) { &own } else { "mail-urgent" })
        }
        (None, None) => words.t("title-quality"),
    };
    let about = words.with("mail-subject-summary", &[("count", all.len().into())]);
    let subject = one_line(&format!("{urgent}: {about}"));
    let mut body = Body::new(lang.as_str(), words.direction(), &subject);
    body.add(Part::Paragraph(text.salutation.clone()));
    body.add(Part::Paragraph(
        words.with("mail-opening-summary", &[("maker", first.notice.maker.name.as_str().into())]),
    ));
    let mut seen = BTreeSet::new();
    for one in all.iter().filter(|one| seen.insert(one.notice.reference.as_str())) {
        alarm(&mut body, sheet::text_in(one.notice, lang)?, &words);
    }
    for one in all {
        let text = sheet::text_in(one.notice, lang)?;
        let units = words.with("unit-count", &[("count", one.data.units.into())]);
        body.add(Part::Heading(format!("{} · {}", one.notice.reference, one.data.addressee)));
        body.add(Part::Lines(vec![text.subject.clone(), units]));
        body.add(Part::Link(one.data.link.clone()));
        body.add(Part::Paragraph(words.with("mail-answer-code", &[("code", one.data.code.as_str().into())])));
    }
    let mail = ("address", first.notice.maker.support_email.as_str().into());
    body.add(Part::Heading(words.t("mail-answer-heading")));
    body.add(Part::Paragraph(words.t("mail-step-answer")));
    body.add(Part::Paragraph(words.t("mail-summary-files")));
    body.add(Part::Heading(words.t("letter-wrong")));
    body.add(Part::Paragraph(words.with("letter-wrong-text", &[mail])));
    closing(&mut body, first.notice, text, &words);
    Ok(MailText { subject, text: body.text(), html: body.html() })
}
