//! What the post needs to know, from the reference data that came with this version: classes of letters, orders of addresses.
//!
//! Called by the acts about letters and by the rendering of personal pages. It prints nothing and records nothing.

use crate::{App, Error, Result, Words};
use documents::words;
use domain::{
    address::{Address, AddressBook, AddressDoubt, AddressTable},
    lang::Lang,
    post::{Destination, PostTable},
};
use std::sync::OnceLock;

const ADDRESSES: &str = include_str!("../../../reference/addresses/countries.toml");
const TABLES: [&str; 2] =
    [include_str!("../../../reference/postage/DE.toml"), include_str!("../../../reference/postage/ZZ.toml")];
/// The table of a country that has none of its own.
const ANY: &str = "ZZ";

/// A consignee's address as an envelope shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OnEnvelope {
    /// Its lines without the country.
    pub lines: Vec<String>,
    /// The country line; none for a letter that stays in the country.
    pub country_line: Option<String>,
    /// Postcode and town, if they could be told apart.
    pub postcode: Option<String>,
    /// Town, or an empty text.
    pub town: String,
    /// What is doubtful.
    pub doubts: Vec<AddressDoubt>,
}

/// The orders of addresses.
///
/// # Errors
/// If the reference data are broken.
pub(crate) fn addresses() -> Result<&'static AddressBook> {
    static BOOK: OnceLock<AddressBook> = OnceLock::new();
    if let Some(book) = BOOK.get() {
        return Ok(book);
    }
    let table: AddressTable = toml::from_str(ADDRESSES).map_err(Error::fault)?;
    Ok(BOOK.get_or_init(|| AddressBook::new(table).0))
}

/// The postcode of an address as it is kept beside the log (lines, postcode and town on the last one); empty if none can be
/// told apart.
///
/// # Errors
/// If the reference data are broken.
pub(crate) fn postcode(country: &str, kept: &str) -> Result<String> {
    let last = kept.lines().map(str::trim).rfind(|line| !line.is_empty()).unwrap_or_default();
    Ok(addresses()?.split(country, last).map(|(postcode, _)| postcode).unwrap_or_default())
}

/// The classes of the post of a country.
///
/// # Errors
/// If the reference data are broken.
pub(crate) fn post_table(country: &str) -> Result<PostTable> {
    let mut any = None;
    for text in TABLES {
        let table: PostTable = toml::from_str(text).map_err(Error::fault)?;
        if table.country.eq_ignore_ascii_case(country) {
            return Ok(table);
        }
        any = Some(table).filter(|table| table.country == ANY).or(any);
    }
    any.ok_or_else(|| Error::fault("no table of classes for any country"))
}

impl App {
    /// Whether a letter to this country leaves the country it is posted in.
    pub(crate) fn destination(&self, country: &str) -> Destination {
        if country.trim().eq_ignore_ascii_case(&self.settings.post_country) {
            Destination::Domestic
        } else {
            Destination::Abroad
        }
    }

    /// The address of a consignee in the order of its country. `kept`: what is kept beside the log, lines with postcode and
    /// town on the last one. Where these cannot be told apart the lines stay as they are, and that is doubtful.
    ///
    /// # Errors
    /// If the reference data are broken.
    pub(crate) fn on_envelope(
        &self,
        country: &str,
        lang: &Lang,
        name: &str,
        person: Option<&str>,
        kept: &str,
    ) -> Result<OnEnvelope> {
        let book = addresses()?;
        let kept: Vec<String> = kept.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect();
        let split = kept.split_last().and_then(|(last, street)| Some((street, book.split(country, last)?)));
        let words = Words::of(lang);
        let capitals = |text: &str| words.capitals(text);
        let mut address = Address {
            organisation: name.trim().to_owned(),
            person: person.unwrap_or_default().trim().to_owned(),
            ..Address::default()
        };
        let (lines, doubts) = match split {
            Some((street, (postcode, town))) => {
                (address.street, address.postcode, address.town) = (street.to_vec(), postcode, town);
                book.lay_out(country, &address, &capitals)
            }
            None => {
                let head = [address.organisation.clone(), address.person.clone()].into_iter().filter(|l| !l.is_empty());
                (head.chain(kept).collect(), vec![AddressDoubt::Postcode])
            }
        };
        let is_abroad = self.destination(country) == Destination::Abroad;
        Ok(OnEnvelope {
            lines,
            country_line: if is_abroad { Some(country_line(&self.settings.post_country, country)?) } else { None },
            postcode: Some(address.postcode).filter(|code| !code.is_empty()),
            town: address.town,
            doubts,
        })
    }
}

/// The name of a country as the post of the sender reads it, in capitals (UPU S42: the last line).
///
/// # Errors
/// If the reference data are broken.
pub(crate) fn country_line(posted_from: &str, country: &str) -> Result<String> {
    let table = post_table(posted_from)?;
    let lang = table.languages.first().map_or(words::FALLBACK, String::as_str);
    let words = Words::of(&Lang::from(lang));
    let name = words.country(country);
    let code = country.trim();
    // A code without a word in this language.
    if name == code {
        return Ok(addresses()?.english(code).unwrap_or(code).to_owned());
    }
    Ok(words.capitals(&name))
}

/// The doubts as words of the franking list.
pub(crate) fn doubt_words(doubts: &[AddressDoubt]) -> String {
    let word = |doubt: &AddressDoubt| match doubt {
        AddressDoubt::Missing(field) => format!("missing {}", format!("{field:?}").to_lowercase()),
        AddressDoubt::Postcode => "postcode".to_owned(),
        AddressDoubt::Country => "country".to_owned(),
    };
    doubts.iter().map(word).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn the_post_of_the_sender_reads_the_country() {
        let line = |from: &str, to: &str| country_line(from, to).unwrap();
        assert_eq!((line("DE", "GR"), line("de", "AT")), ("GRIECHENLAND".into(), "ÖSTERREICH".into()));
        assert_eq!((line("US", "GR"), line("DE", "MZ")), ("GREECE".into(), "MOZAMBIQUE".into()));
        assert_eq!(line("DE", "QQ"), "QQ", "a code that nobody knows stays");
        assert_eq!((post_table("DE").unwrap().country, post_table("FR").unwrap().country), ("DE".into(), "ZZ".into()));
    }
}
