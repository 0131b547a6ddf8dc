//! A VEX statement in CSAF 2.0 (profile 5, `csaf_vex`) about one unit that was shown done: for the hospital's own inventory
//! and vulnerability tools, which know the server by its serial number.
//!
//! The notice names no CVE, so the vulnerability is named by the reference of the notice (`ids`). The status is "known not
//! affected" with the justification that mitigations exist: the measures were carried out by configuration, no fixed product
//! version came out. Each time the unit was shown done is one revision.
//!
//! `csaf_json_schema.json` is the schema of OASIS CSAF 2.0, unchanged (OASIS IPR policy, non-assertion mode); the tests hold
//! every document against it. Layout and clauses: <https://docs.oasis-open.org/csaf/csaf/v2.0/>.

use crate::words::Words;
use domain::{
    id::{Digest, Serial},
    lang::Lang,
    notice::Notice,
    product::Product,
};
use jiff::Timestamp;
use serde_json::{Value, json};

/// One unit that was shown done.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    /// The notice.
    pub notice: &'a Notice,
    /// Its product.
    pub product: &'a Product,
    /// Its serial number.
    pub serial: &'a Serial,
    /// When it was shown done, and by which evidence; the earliest first, at least one.
    pub times: &'a [(Timestamp, Digest)],
    /// Version of the program that writes.
    pub generator: &'a str,
}

/// The name of the file, as the standard derives it from the tracking id (CSAF 2.0, 5.1).
#[must_use]
pub fn file_name(notice: &Notice, serial: &Serial) -> String {
    let mut name = String::new();
    for letter in tracking_id(notice, serial).to_lowercase().chars() {
        let plain = letter.is_ascii_lowercase() || letter.is_ascii_digit() || matches!(letter, '+' | '-');
        match (plain, name.ends_with('_')) {
            (true, _) => name.push(letter),
            (false, false) => name.push('_'),
            (false, true) => {}
        }
    }
    name + ".json"
}

fn tracking_id(notice: &Notice, serial: &Serial) -> String {
    format!("{}-SN-{}", notice.reference, serial.as_str().split_whitespace().collect::<Vec<_>>().join("_"))
}

/// The document. Empty if the unit was never shown done.
#[must_use]
pub fn write(shown: Shown<'_>, lang: &Lang) -> Vec<u8> {
    let words = Words::of_office(lang);
    let (Some((first, _)), Some((last, evidence))) = (shown.times.first(), shown.times.last()) else {
        return Vec::new();
    };
    let Shown { notice, product, serial, .. } = shown;
    let id = format!("SN-{serial}");
    let reference = notice.reference.as_str();
    let unit = [("product", product.name.as_str().into()), ("serial", serial.as_str().into())];
    let why =
        [("reference", reference.into()), ("moment", words.moment(*last).into()), ("digest", evidence.as_str().into())];
    let revision = |(number, (at, digest)): (usize, &(Timestamp, Digest))| {
        let summary = words.with("vex-revision", &[("digest", digest.as_str().into())]);
        json!({"number": (number + 1).to_string(), "date": at.to_string(), "summary": summary})
    };
    let document = json!({
        "document": {
            "category": "csaf_vex",
            "csaf_version": "2.0",
            "distribution": {"tlp": {"label": "AMBER"}},
            "lang": words.tag(),
            "notes": [{"category": "legal_disclaimer", "text": words.t("vex-limits")}],
            "publisher": {"category": "vendor", "name": notice.maker.name, "namespace": namespace(&notice.maker.website)},
            "references": [{"category": "external", "summary": words.t("vex-instructions"), "url": notice.instructions.url}],
            "title": words.with("vex-title", &[&[("reference", reference.into())][..], &unit[..]].concat()),
            "tracking": {
                "current_release_date": last.to_string(),
                "generator": {"date": last.to_string(), "engine": {"name": "fieldaction", "version": shown.generator}},
                "id": tracking_id(notice, serial),
                "initial_release_date": first.to_string(),
                "revision_history": shown.times.iter().enumerate().map(revision).collect::<Vec<Value>>(),
                "status": "final",
                "version": shown.times.len().to_string(),
            },
        },
        "product_tree": {"full_product_names": [{
            "name": words.with("vex-unit", &unit),
            "product_id": id,
            "product_identification_helper": helper(product, serial),
        }]},
        "vulnerabilities": [{
            "title": notice.text(lang).map_or(reference, |text| text.subject.as_str()),
            "ids": [{"system_name": words.with("vex-system", &[("maker", notice.maker.name.as_str().into())]), "text": reference}],
            "notes": [{"category": "other", "title": "CVE", "text": words.t("vex-no-cve")}],
            "product_status": {"known_not_affected": [id]},
            "flags": [{"label": "inline_mitigations_already_exist", "date": last.to_string(), "product_ids": [id]}],
            "threats": [{"category": "impact", "date": last.to_string(), "details": words.with("vex-impact", &why), "product_ids": [id]}],
        }],
    });
    serde_json::to_vec_pretty(&document).unwrap_or_default()
}

/// What other inventories know the unit by: serial number, catalogue number, and the UDI as a GS1 Digital Link.
fn helper(product: &Product, serial: &Serial) -> Value {
    let mut helper = json!({"serial_numbers": [serial], "model_numbers": [product.catalogue_no]});
    if let (Some(di), Some(helper)) = (product.udi_di(), helper.as_object_mut()) {
        let plain: String =
            serial.as_str().chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')).collect();
        let uri = format!("https://id.gs1.org/01/{di}/21/{plain}");
        helper.insert("x_generic_uris".to_owned(), json!([{"namespace": "https://id.gs1.org/", "uri": uri}]));
    }
    helper
}

/// The maker's website as an address.
fn namespace(website: &str) -> String {
    if website.contains("://") { website.to_owned() } else { format!("https://{website}") }
}

#[cfg(test)]
mod tests;
