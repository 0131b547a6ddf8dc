//! The personal pages of one consignee: a cover letter with its own units and its portal link, then its prefilled form.
//!
//! Small on purpose: the notice itself is rendered once per language and is not set again here, so that a thousand
//! letters cost seconds. The address stands in the window of a DIN 5008 (form B) envelope. PDF/UA-1.

use crate::{
    Error, acroform,
    form::{self, Row},
    sheet,
    typesetting::{Fonts, Job, Standard, pdf, text},
    words::Words,
};
use domain::{
    id::{ConsigneeNo, ProductKey, Serial},
    lang::Lang,
    notice::Notice,
    product::Product,
    response::ConsigneeRole,
    scope::Standing,
};
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
    /// Its own address in the portal.
    pub link: String,
    /// The short code for the telephone and for typing.
    pub code: String,
    /// Fingerprint of the maker's key, if a check profile goes with the notice.
    pub fingerprint: Option<String>,
    /// Fingerprint of the key that seals the letter: the same, whether or not there is a check profile.
    pub seal: Option<String>,
}

/// Cover letter and form of one consignee in one language.
///
/// # Errors
/// [`Error::NoText`] if the notice does not exist in `lang`; [`Error::Glyph`] naming the text for a character without
/// glyph, for example a name in a script that needs a font folder.
pub fn render(notice: &Notice, addressee: &Addressee, lang: &Lang, fonts: &Fonts) -> Result<Vec<u8>, Error> {
    let words = Words::of(lang);
    let title = words.with("letter-title", &[("reference", notice.reference.as_str().into())]);
    let rows = rows(notice, addressee);
    let organisation = Some((addressee.name.as_str(), addressee.number.as_str()));
    let form = json!({"form": form::data(notice, lang, &words, organisation, &rows)?});
    let cover = cover(notice, addressee, lang, &words)?;
    let set = pdf(Job {
        template: "/letter.typ",
        data: sheet::with(
            sheet::with(sheet::coded(sheet::sheet(notice, &words, lang, title), &words, "form-scan"), cover),
            form,
        ),
        standard: Standard::Accessible,
        ident: format!(
            "letter {} {} {} {lang} {}",
            notice.reference, notice.document_no, notice.revision, addressee.number
        ),
        dated: notice.dated,
        fonts,
    })?;
    let mut additions = form::additions(notice, lang, &words, &rows);
    additions.values.insert("organisation".into(), addressee.name.clone());
    additions.values.insert("number".into(), addressee.number.to_string());
    additions.values.insert("link".into(), addressee.link.clone());
    additions.code = Some(format!("{}?form={}.", addressee.link, notice.revision));
    acroform::finish(&set, &additions)
}

/// The units as rows of the form; where none is on record, one open row for each product.
fn rows<'a>(notice: &'a Notice, addressee: &'a Addressee) -> Vec<Row<'a>> {
    if addressee.units.is_empty() {
        return notice.products.iter().map(|p| Row { product: &p.form_name, serial: None }).collect();
    }
    let name = |unit: &'a UnitLine| product(notice, unit).map_or(unit.product.as_str(), |p| p.form_name.as_str());
    addressee.units.iter().map(|u| Row { product: name(u), serial: u.serial.as_ref() }).collect()
}

fn product<'a>(notice: &'a Notice, unit: &UnitLine) -> Option<&'a Product> {
    notice.products.iter().find(|p| p.key == unit.product)
}

fn cover(notice: &Notice, addressee: &Addressee, lang: &Lang, words: &Words) -> Result<Value, Error> {
    let notice_text = sheet::text_in(notice, lang)?;
    let mut facts = sheet::facts(notice, words);
    facts.push(sheet::fact(words.t("fact-number"), addressee.number.as_str()));
    // What the seal of this file has to show; how to check it stands in the notice.
    facts.extend(addressee.seal.as_ref().map(|print| sheet::fact(words.t("seal-heading"), print.as_str())));
    let maker = &notice.maker;
    let mail = |key: &str| text::runs(&words.with(key, &[("address", maker.support_email.as_str().into())]));
    let measures = words.with("letter-step-measures", &[("address", notice.instructions.url.as_str().into())]);
    let steps = [words.t("letter-step-read"), measures, words.t("letter-step-answer")];
    let return_line: Vec<&str> =
        std::iter::once(maker.name.as_str()).chain(maker.address.iter().map(String::as_str)).collect();
    let check = |print: &String| words.with("letter-check", &[("fingerprint", print.as_str().into())]);
    let in_chain = addressee.role != ConsigneeRole::User;
    Ok(json!({
        "facts": facts,
        "return_line": return_line.join(" · "),
        "address": address(addressee, words),
        "titles": notice_text.titles,
        "subject": notice_text.subject,
        "salutation": notice_text.salutation,
        "opening": words.with("letter-opening", &[("count", addressee.units.len().into())]),
        "alarm": sheet::alarm(notice_text, words),
        "deadlines": words.deadlines(notice),
        "steps": steps.iter().map(|s| text::runs(s)).collect::<Vec<_>>(),
        "online": {
            "heading": words.t("letter-online"),
            "text": addressee.link,
            "href": addressee.link,
            "code_label": words.t("letter-code"),
            "code": addressee.code,
        },
        "paper": {"heading": words.t("letter-paper"), "runs": mail("letter-paper-text")},
        "table": table(addressee, words),
        "units": addressee.units.iter().map(|u| unit(notice, u, words)).collect::<Vec<_>>(),
        "chain": in_chain.then(|| words.t("letter-chain")),
        "check": addressee.fingerprint.as_ref().map(check),
        "notes": [
            {"heading": words.t("letter-wrong"), "runs": mail("letter-wrong-text")},
            sheet::genuine(notice, words, "letter-genuine", "letter-genuine-text"),
        ],
        "closing": notice_text.closing,
    }))
}

/// Name, contact, address, and the country in capitals on the last line.
fn address(addressee: &Addressee, words: &Words) -> Vec<String> {
    let mut lines = vec![addressee.name.clone()];
    lines.extend(addressee.contact.clone());
    lines.extend(addressee.address_lines.iter().cloned());
    lines.push(words.capitals(&words.country(&addressee.country)));
    lines.retain(|line| !line.trim().is_empty());
    lines
}

/// The head of the table of units. The column for the standing appears only where some unit is merely possibly affected.
fn table(addressee: &Addressee, words: &Words) -> Value {
    let is_mixed = addressee.units.iter().any(|u| u.standing == Standing::Possibly);
    json!({
        "heading": words.t("letter-units"),
        "product": words.t("table-product"),
        "catalogue_no": words.t("table-catalogue-no"),
        "serial": words.t("table-serial"),
        "standing": is_mixed.then(|| words.t("letter-standing")),
    })
}

fn unit(notice: &Notice, unit: &UnitLine, words: &Words) -> Value {
    let product = product(notice, unit);
    let standing = match unit.standing {
        Standing::Affected => words.t("letter-standing-affected"),
        Standing::Possibly => words.t("letter-standing-possibly"),
    };
    json!({
        "product": product.map_or(unit.product.as_str(), |p| &p.form_name),
        "catalogue_no": product.map_or("", |p| p.catalogue_no.as_str()),
        "serial": unit.serial,
        "unknown": words.t("letter-serial-unknown"),
        "challenge": unit.challenge.as_deref().map(groups),
        "standing": standing,
    })
}

/// In groups of four, as people read and type them.
fn groups(digits: &str) -> String {
    let groups: Vec<&str> =
        (0..digits.len()).step_by(4).filter_map(|at| digits.get(at..(at + 4).min(digits.len()))).collect();
    groups.join(" ")
}

#[cfg(test)]
mod tests;
