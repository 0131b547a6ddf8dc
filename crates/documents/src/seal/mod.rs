//! What the electronic seal shows: a small page that becomes the look of the signature field of the notice.
//!
//! It is set after the signatories have signed, so it can print who signed, when and with which meaning (21 CFR 11.50);
//! the notice itself is the bytes they signed and is not touched. The page has the size of the field in `notice.typ`.

use crate::{
    Error,
    notice::Signature,
    sheet,
    typesetting::{Fonts, Job, Standard, pdf},
    words::Words,
};
use domain::{lang::Lang, notice::Notice};
use serde_json::json;

/// The page for one language.
///
/// # Errors
/// [`Error::Glyph`] for a character without glyph.
pub fn render(
    notice: &Notice,
    lang: &Lang,
    signatures: &[Signature],
    fingerprint: &str,
    fonts: &Fonts,
) -> Result<Vec<u8>, Error> {
    let words = Words::of(lang);
    let lines = |s: &Signature| {
        let role = words.t(&format!("role-{}", s.role.word()));
        let meaning = words.with("signed-meaning", &[("meaning", words.meaning(&s.meaning).into())]);
        json!({"lines": [
            format!("{}: {} ({role})", words.t("signed-electronically"), s.name),
            words.moment(s.at),
            meaning,
        ]})
    };
    let seal = text(notice, &words, fingerprint);
    let title = words.t("seal-heading");
    let own = json!({"signatures": signatures.iter().map(lines).collect::<Vec<_>>(), "seal": seal});
    pdf(Job {
        template: "/seal.typ",
        data: sheet::with(sheet::sheet(notice, &words, lang, title), own),
        standard: Standard::Appearance,
        ident: format!("seal {} {} {} {lang}", notice.reference, notice.document_no, notice.revision),
        dated: notice.dated,
        fonts,
    })
}

/// Whose seal it is, with which key, and how to check it.
pub(crate) fn text(notice: &Notice, words: &Words, fingerprint: &str) -> String {
    let values = [("maker", notice.maker.name.as_str().into()), ("fingerprint", fingerprint.into())];
    words.with("seal-text", &values)
}
