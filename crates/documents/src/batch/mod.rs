//! Letters for the post: what an envelope shows, and the files for the printer.
//!
//! [`envelope`] sets what stands behind the window of an envelope (DIN 5008 form B): the mark that it is urgent, alone or
//! with the address on a sheet of its own. [`Volume`] puts signed letters one after the other into a file for the printer.
//! The franking list is in `exchange/franking_list`. Called by `app::acts::prepare_letters`.

mod copy;
mod page;
mod volume;

pub use volume::{FOR_THE_PRINTER, Part, Placed, Volume, page_count};

use crate::{
    Error, sheet,
    typesetting::{Fonts, Job, Standard, pdf},
    words::Words,
};
use domain::{lang::Lang, notice::Notice};
use serde_json::json;

/// A page with the mark of an urgent envelope, preferably bold and red (21 CFR 7.49(b)), where a window shows it above the
/// address. With `address` (its lines, country included) also the sender and the address: a sheet that goes on top.
///
/// # Errors
/// [`Error::Glyph`] for a character without glyph.
pub fn envelope(notice: &Notice, lang: &Lang, address: Option<&[String]>, fonts: &Fonts) -> Result<Vec<u8>, Error> {
    let words = Words::about(notice, lang);
    // The letter of a family with titles of its own: its envelope says what the letter inside is.
    let own = notice.texts.get(lang).and_then(|text| text.titles.first()).filter(|_| notice.family.is_titled());
    let mark = own.cloned().unwrap_or_else(|| words.t("envelope-mark"));
    let maker = &notice.maker;
    let sender: Vec<&str> =
        std::iter::once(maker.name.as_str()).chain(maker.address.iter().map(String::as_str)).collect();
    let title = words.with("letter-title", &[("reference", notice.reference.as_str().into())]);
    let own = json!({
        "mark": mark,
        "return_line": address.map(|_| sender.join(" · ")),
        "address": address.unwrap_or_default(),
    });
    pdf(Job {
        template: "/envelope.typ",
        data: sheet::with(sheet::sheet(notice, &words, lang, title), own),
        standard: Standard::Appearance,
        ident: format!("envelope {} {} {} {lang}", notice.reference, notice.document_no, notice.revision),
        dated: notice.dated,
        fonts,
    })
}

#[cfg(test)]
mod tests;
