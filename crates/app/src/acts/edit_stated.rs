//! The fields that are chosen, not written, and who helps on the spot.
//!
//! Representatives are written as lines, one a line, the values parted by a semicolon:
//! ```text
//! countries; name; address; mail address; telephone
//! ```
//! Countries are ISO 3166-1 alpha-2 codes or names in a language of the program; none: wherever no other line is for. Only the
//! name is needed. A line that cannot be read is refused with its number; nothing is guessed, nothing dropped.

use crate::{Error, Result, acts::hand_over::mail_address, rooms::portal::country};
use domain::notice::{MakerAction, Representative, Stated};

/// Most representatives of one notice.
const MOST: usize = 100;
/// Longest value, in characters.
const LONGEST: usize = 300;

/// Refuses what contradicts itself.
///
/// # Errors
/// `notice.stated`.
pub(super) fn check(stated: &Stated) -> Result<()> {
    let acts = &stated.maker_actions;
    if acts.contains(&MakerAction::None) && acts.len() > 1 {
        return Err(Error::new("notice.stated", "maker_actions: none"));
    }
    if stated.distributed.is_some_and(|span| span.from > span.to) {
        return Err(Error::new("notice.stated", "distributed"));
    }
    Ok(())
}

/// The representatives as lines, to be changed and read again.
#[must_use]
pub fn written(representatives: &[Representative]) -> String {
    let line = |one: &Representative| {
        let values = [&one.countries.join(" "), &one.name, &one.address, &one.email, &one.phone];
        let line = values.map(String::as_str).join("; ");
        line.trim_end_matches([';', ' ']).to_owned()
    };
    representatives.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Reads the lines.
///
/// # Errors
/// `notice.representatives` naming line and value.
pub(super) fn read(lines: &str) -> Result<Vec<Representative>> {
    let mut read = Vec::new();
    for (at, line) in lines.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let wrong = |what: &str| Error::new("notice.representatives", format!("{}: {what}", at + 1));
        let values: Vec<&str> = line.split(';').map(str::trim).collect();
        let value = |at: usize| values.get(at).copied().unwrap_or_default();
        if value(1).is_empty() || values.len() > 5 || line.chars().any(char::is_control) || read.len() == MOST {
            return Err(wrong(line.trim()));
        }
        if let Some(long) = values.iter().find(|value| value.chars().count() > LONGEST) {
            return Err(wrong(&long.chars().take(LONGEST).collect::<String>()));
        }
        let (email, phone) = (value(3), value(4));
        if !email.is_empty() {
            mail_address(email).map_err(|_| wrong(email))?;
        }
        read.push(Representative {
            countries: countries(value(0)).map_err(wrong)?,
            name: value(1).to_owned(),
            address: value(2).to_owned(),
            email: email.to_owned(),
            phone: phone.to_owned(),
        });
    }
    Ok(read)
}

/// The codes of countries parted by commas, or codes parted by blanks. The error is what is no country.
fn countries(text: &str) -> std::result::Result<Vec<String>, &str> {
    let mut codes = Vec::new();
    for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        if let Some(code) = country(part) {
            codes.push(code);
            continue;
        }
        for word in part.split_whitespace() {
            codes.push(country(word).ok_or(part)?);
        }
    }
    codes.sort_unstable();
    codes.dedup();
    Ok(codes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use domain::notice::Distributed;
    use jiff::civil::date;

    const LINES: &str = "DE AT; Muster Vertretung GmbH; Weg 1, 10115 Berlin; hilfe@muster.example; +49 30 555 0100\n\n\
        Vereinigtes Königreich, ie; Sample Ltd\n; Sample Inc.; ; ; +1 555 0100";

    #[test]
    fn lines_come_back_as_they_were_read() {
        let all = read(LINES).unwrap();
        let of: Vec<Vec<&str>> = all.iter().map(|one| one.countries.iter().map(String::as_str).collect()).collect();
        assert_eq!(of, [vec!["AT", "DE"], vec!["GB", "IE"], vec![]]);
        assert_eq!((all[0].address.as_str(), all[2].phone.as_str()), ("Weg 1, 10115 Berlin", "+1 555 0100"));
        assert_eq!(read(&written(&all)).unwrap(), all);
        assert!(read("").unwrap().is_empty());
    }

    #[test]
    fn a_line_that_cannot_be_read_is_named() {
        for (lines, said) in [
            ("DE", "1: DE"),
            ("DE; A\n; ; B", "2: ; ; B"),
            ("Atlantis; A", "1: Atlantis"),
            ("DE; A; ; nobody; 1", "1: nobody"),
            ("DE; A; ; ; ; more", "1: DE; A"),
            ("DE; A\u{7}", "1: DE"),
        ] {
            let error = read(lines).unwrap_err();
            assert!(error.code == "notice.representatives" && error.outward.starts_with(said), "{lines}: {error:?}");
        }
    }

    #[test]
    fn choices_that_contradict_each_other_are_refused() {
        let acts = |maker_actions| Stated { maker_actions, ..Stated::default() };
        assert!(check(&acts(vec![MakerAction::None])).is_ok());
        assert!(check(&acts(vec![MakerAction::Software, MakerAction::None])).is_err());
        let span = |from, to| Stated { distributed: Some(Distributed { from, to }), ..Stated::default() };
        assert!(check(&span(date(2024, 1, 1), date(2024, 1, 1))).is_ok());
        assert!(check(&span(date(2024, 1, 2), date(2024, 1, 1))).is_err());
    }
}
