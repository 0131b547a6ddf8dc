//! The personal pages of one consignee: a cover letter with its own units and its portal link, then its prefilled form.
//!
//! Small on purpose: the notice itself is rendered once per language and is not set again here, so that a thousand
//! letters cost seconds. The address stands in the window of a DIN 5008 (form B) envelope. PDF/UA-1.
//!
//! [`Press`] has the typesetter set one master for each shape of letter (`plan.rs`) and writes the texts of one consignee
//! after the other into it (`crate::stamp`). A letter that a master cannot carry is set in full, without a word.
//!
//! INVARIANT: which of the two happens, and every byte, follows from notice, addressee, language and fonts alone.

mod lines;
mod plan;
mod press;
mod printed;

pub use press::Press;

use crate::{
    Error,
    acroform::Additions,
    form::{self, Known, Row, Side},
    sheet,
    typesetting::{Fonts, Job, Standard, pdf, text},
    words::Words,
};
use domain::{
    id::{ConsigneeNo, ProductKey, Serial},
    lang::Lang,
    notice::Notice,
    response::ConsigneeRole,
    scope::Standing,
};
use plan::Widths;
use printed::Printed;
use serde_json::{Value, json};

/// One unit of the consignee, as its letter lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitLine {
    /// Which product of the notice.
    pub product: ProductKey,
    /// Its serial number, if one is on record.
    pub serial: Option<Serial>,
    /// Affected, or possibly affected.
    pub standing: Standing,
    /// The challenge that evidence about it answers, 32 hexadecimal digits; printed in groups of four.
    pub challenge: Option<String>,
    /// In an update: whether the revision before did not list it here. None where that cannot be told, and in a first notice.
    pub is_new: Option<bool>,
}

/// What an update is held against: what the revision before listed for the same consignee.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Before {
    /// That revision.
    pub revision: u32,
    /// Units that it listed and this one does not. They are named, and nothing is asked about them.
    pub gone: Vec<UnitLine>,
}

/// The consignee to whom the letter goes. All of it is personal data and stays beside the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addressee {
    /// The maker's number for it.
    pub number: ConsigneeNo,
    /// Name of the organisation.
    pub name: String,
    /// Contact person.
    pub contact: Option<String>,
    /// Street, postcode and town, in the order of the country.
    pub address_lines: Vec<String>,
    /// ISO 3166-1 alpha-2 code, or the country's name as it shall be printed.
    pub country: String,
    /// Its place in the chain.
    pub role: ConsigneeRole,
    /// Its units.
    pub units: Vec<UnitLine>,
    /// In an update: what it is held against.
    pub before: Option<Before>,
    /// Its own address in the portal.
    pub link: String,
    /// The short code for the telephone and for typing.
    pub code: String,
    /// Fingerprint of the maker's key, if a check profile goes with the notice.
    pub fingerprint: Option<String>,
    /// Fingerprint of the key that seals the letter: the same, whether or not there is a check profile.
    pub seal: Option<String>,
}

/// Cover letter and form of one consignee in one language. For many of them, use one [`Press`].
///
/// # Errors
/// [`Error::NoText`] if the notice does not exist in `lang`; [`Error::Glyph`] naming the text for a character without
/// glyph, for example a name in a script that needs a font folder.
pub fn render(notice: &Notice, addressee: &Addressee, lang: &Lang, fonts: &Fonts) -> Result<Vec<u8>, Error> {
    Press::new(notice, fonts).render(addressee, lang)
}

/// What a letter is set from, beside the notice and the personal texts.
struct Setting<'a> {
    role: ConsigneeRole,
    fingerprint: Option<&'a str>,
    seal: Option<&'a str>,
    /// Where the link leads.
    href: &'a str,
    widths: Option<Widths>,
    /// Characters that the fonts shall hold beside those that are printed.
    alphabet: &'a [String],
    ident: String,
}

/// Has the typesetter set a letter.
fn set(
    notice: &Notice,
    printed: &Printed,
    setting: Setting<'_>,
    lang: &Lang,
    words: &Words,
    fonts: &Fonts,
) -> Result<Vec<u8>, Error> {
    let title = words.with("letter-title", &[("reference", notice.reference.as_str().into())]);
    let known = Known {
        organisation: &printed.organisation,
        number: &printed.form_number,
        serial_width: setting.widths.map(|w| w.row_serial),
    };
    let form =
        json!({"form": form::data(notice, lang, words, Some(known), &printed.form_rows(), Side::Of(setting.role))?});
    let cover = cover(notice, printed, &setting, lang, words)?;
    pdf(Job {
        template: "/letter.typ",
        data: sheet::with(
            sheet::with(sheet::coded(sheet::sheet(notice, words, lang, title), words, "form-scan"), cover),
            form,
        ),
        standard: Standard::Accessible,
        ident: setting.ident,
        dated: notice.dated,
        fonts,
    })
}

/// The fields of a letter with these values of the addressee, without codes.
fn additions(
    notice: &Notice,
    rows: &[Row<'_>],
    (link, name, number): (&str, &str, &str),
    lang: &Lang,
    words: &Words,
) -> Additions {
    let mut additions = form::additions(notice, lang, words, rows);
    additions.values.insert("organisation".into(), name.into());
    additions.values.insert("number".into(), number.into());
    additions.values.insert("link".into(), link.into());
    additions
}

fn cover(
    notice: &Notice,
    printed: &Printed,
    setting: &Setting<'_>,
    lang: &Lang,
    words: &Words,
) -> Result<Value, Error> {
    let notice_text = sheet::text_in(notice, lang)?;
    let mut facts = sheet::facts(notice, words);
    facts.push(sheet::fact(words.t("fact-number"), printed.number.as_str()));
    // What the seal of this file has to show; how to check it stands in the notice.
    facts.extend(setting.seal.map(|print| sheet::fact(words.t("seal-heading"), halves(print))));
    let maker = &notice.maker;
    let mail = |key: &str| text::runs(&words.with(key, &[("address", maker.support_email.as_str().into())]));
    let measures = words.with("letter-step-measures", &[("address", notice.instructions.url.as_str().into())]);
    let steps = [words.t("letter-step-read"), measures, words.t("letter-step-answer")];
    let return_line: Vec<&str> =
        std::iter::once(maker.name.as_str()).chain(maker.address.iter().map(String::as_str)).collect();
    let check = |print: &str| words.with("letter-check", &[("fingerprint", print.into())]);
    Ok(json!({
        "facts": facts,
        "return_line": return_line.join(" · "),
        "address": printed.address,
        "titles": notice_text.titles,
        "subject": notice_text.subject,
        "salutation": notice_text.salutation,
        "opening": words.with("letter-opening", &[("count", printed.affected().into())]),
        "alarm": sheet::alarm(notice_text, words),
        "deadlines": words.deadlines(notice),
        "steps": steps.iter().map(|s| text::runs(s)).collect::<Vec<_>>(),
        "online": {
            "heading": words.t("letter-online"),
            // Lines that fit are set as they are (`typesetting/prepare.rs`).
            (if printed.link_fits { "whole" } else { "lines" }): printed.link,
            "href": setting.href,
            "code_label": words.t("letter-code"),
            "code": printed.code,
        },
        "paper": {"heading": words.t("letter-paper"), "runs": mail("letter-paper-text")},
        "table": table(printed, setting.widths, words),
        "units": printed.units.iter().map(|u| unit(u, words)).collect::<Vec<_>>(),
        "chain": setting.role.in_chain().then(|| words.t("letter-chain")),
        "check": setting.fingerprint.map(check),
        "notes": [
            {"heading": words.t("letter-wrong"), "runs": mail("letter-wrong-text")},
            sheet::genuine(notice, words, "letter-genuine", "letter-genuine-text"),
        ],
        "closing": notice_text.closing,
        "alphabet": setting.alphabet,
    }))
}

/// A fingerprint with a blank in its middle, so that it fits beside the window; the hyphen before it says that it goes on.
/// Blanks do not count when it is compared.
fn halves(fingerprint: &str) -> String {
    let groups: Vec<&str> = fingerprint.split('-').collect();
    let (first, second) = groups.split_at(groups.len().div_ceil(2));
    if second.is_empty() { first.join("-") } else { format!("{}- {}", first.join("-"), second.join("-")) }
}

/// The head of the table of units. The column for the standing appears only where some unit is merely possibly affected.
fn table(printed: &Printed, widths: Option<Widths>, words: &Words) -> Value {
    let is_mixed = printed.units.iter().any(|u| u.standing.is_some());
    let changes = ["letter-change-new", "letter-change-same", "letter-change-gone"].map(|key| words.t(key));
    json!({
        "heading": words.t("letter-units"),
        "product": words.t("table-product"),
        "catalogue_no": words.t("table-catalogue-no"),
        "catalogue_width": widths.map(|w| w.catalogue),
        "serial": words.t("table-serial"),
        "serial_width": widths.map(|w| w.serial),
        "standing": is_mixed.then(|| words.t("letter-standing")),
        "standings": [words.t("letter-standing-affected"), words.t("letter-standing-possibly")],
        "change": printed.since.map(|revision| words.with("letter-change", &[("revision", revision.into())])),
        "changes": changes,
    })
}

fn unit(unit: &printed::PrintedUnit, words: &Words) -> Value {
    json!({
        "product": unit.product,
        "catalogue_no": unit.catalogue_no,
        "serial": unit.serial,
        "unknown": words.t("letter-serial-unknown"),
        "challenge": unit.challenge,
        "standing": unit.standing,
        "change": unit.change,
    })
}

#[cfg(test)]
mod tests;
