//! Words for roles and languages as lists write them, German and English, and the shape of mail addresses and dates.

use super::columns::fold;
use domain::{lang::Lang, response::ConsigneeRole};
use jiff::civil::Date;

const ROLES: &[(ConsigneeRole, &[&str])] = &[
    (
        ConsigneeRole::User,
        &[
            "user",
            "enduser",
            "anwender",
            "anwenderin",
            "endanwender",
            "betreiber",
            "endkunde",
            "klinik",
            "krankenhaus",
            "labor",
            "laboratory",
            "lab",
            "hospital",
            "clinic",
            "operator",
            "endcustomer",
            "u",
            "a",
        ],
    ),
    (
        ConsigneeRole::Distributor,
        &[
            "distributor",
            "dealer",
            "haendler",
            "haendlerin",
            "wiederverkaeufer",
            "reseller",
            "vertriebspartner",
            "grosshaendler",
            "fachhaendler",
            "wholesaler",
            "vertreiber",
            "d",
            "h",
        ],
    ),
    (ConsigneeRole::Importer, &["importer", "importeur", "importeurin", "einfuehrer", "i"]),
    (
        ConsigneeRole::AuthorisedRepresentative,
        &[
            "authorisedrepresentative",
            "authorizedrepresentative",
            "ecrep",
            "eurep",
            "chrep",
            "bevollmaechtigter",
            "bevollmaechtigte",
        ],
    ),
];

/// Tag, and names and codes for it.
const LANGUAGES: &[(&str, &[&str])] = &[
    ("bg", &["bul", "bulgarisch", "bulgarian"]),
    ("cs", &["cz", "ces", "cze", "tschechisch", "czech"]),
    ("da", &["dan", "daenisch", "danish"]),
    ("de", &["deu", "ger", "deutsch", "german", "d"]),
    ("el", &["gr", "ell", "gre", "griechisch", "greek"]),
    ("en", &["eng", "englisch", "english", "e"]),
    ("es", &["spa", "spanisch", "spanish"]),
    ("et", &["est", "estnisch", "estonian"]),
    ("fi", &["fin", "finnisch", "finnish"]),
    ("fr", &["fra", "fre", "franzoesisch", "french", "f"]),
    ("ga", &["gle", "irisch", "irish"]),
    ("he", &["heb", "hebraeisch", "hebrew"]),
    ("hr", &["hrv", "kroatisch", "croatian"]),
    ("hu", &["hun", "ungarisch", "hungarian"]),
    ("is", &["isl", "ice", "islaendisch", "icelandic"]),
    ("it", &["ita", "italienisch", "italian", "i"]),
    ("ja", &["jpn", "jp", "japanisch", "japanese"]),
    ("lt", &["lit", "litauisch", "lithuanian"]),
    ("lv", &["lav", "lettisch", "latvian"]),
    ("mt", &["mlt", "maltesisch", "maltese"]),
    ("nb", &["no", "nor", "nob", "norwegisch", "norwegian"]),
    ("nl", &["nld", "dut", "niederlaendisch", "dutch", "hollaendisch"]),
    ("pl", &["pol", "polnisch", "polish"]),
    ("pt", &["por", "portugiesisch", "portuguese"]),
    ("ro", &["ron", "rum", "rumaenisch", "romanian"]),
    ("ru", &["rus", "russisch", "russian"]),
    ("sk", &["slk", "slo", "slowakisch", "slovak"]),
    ("sl", &["slv", "slowenisch", "slovenian"]),
    ("sr", &["srp", "serbisch", "serbian"]),
    ("sv", &["swe", "schwedisch", "swedish"]),
    ("tr", &["tur", "tuerkisch", "turkish"]),
    ("uk", &["ukr", "ukrainisch", "ukrainian"]),
];

/// The role a word stands for.
pub fn role(text: &str) -> Option<ConsigneeRole> {
    let word = fold(text);
    ROLES.iter().find(|(_, words)| words.contains(&word.as_str())).map(|(role, _)| *role)
}

/// The language a tag, code or name stands for: the primary subtag, and `pt-BR` as it is (translations differ).
pub fn lang(text: &str) -> Option<Lang> {
    if text.eq_ignore_ascii_case("pt-br") || text.eq_ignore_ascii_case("pt_br") {
        return Some(Lang::from("pt-BR"));
    }
    let primary = match text.split_once(['-', '_']) {
        Some((primary, region)) if primary.len() == 2 && (2..=4).contains(&region.len()) => primary,
        _ => text,
    };
    let word = fold(primary);
    LANGUAGES
        .iter()
        .find(|(tag, words)| *tag == word || words.contains(&word.as_str()))
        .map(|(tag, _)| Lang::from(*tag))
}

/// What a cell for a mail address holds.
pub(super) enum Mails<'a> {
    /// One address.
    One(&'a str),
    /// More than one; this is the first.
    Several(&'a str),
    /// None.
    Nothing,
}

/// Reads a mail address: `a@b`, `mailto:a@b`, `Name <a@b>`, or several of them.
pub(super) fn mails(text: &str) -> Mails<'_> {
    let mut found = text.split([';', ',', ' ', '|', '\n']).map(bare).filter(|part| is_mail(part));
    match (found.next(), found.next()) {
        (Some(first), Some(second)) if first != second => Mails::Several(first),
        (Some(first), _) => Mails::One(first),
        _ => Mails::Nothing,
    }
}

fn bare(part: &str) -> &str {
    let part = part.trim_matches(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\'' | '(' | ')'));
    part.strip_prefix("mailto:").unwrap_or(part)
}

/// One `@` with something before it and a host behind it. Whether the host exists, sending shows.
fn is_mail(text: &str) -> bool {
    let Some((user, host)) = text.split_once('@') else { return false };
    let labels = host.split('.').all(|l| !l.is_empty() && l.chars().all(|c| c.is_alphanumeric() || c == '-'));
    !user.is_empty()
        && labels
        && !user.chars().any(|c| c.is_control() || c.is_whitespace() || "<>()[],;:\\\"".contains(c))
        && text.len() <= 254
}

/// Reads a date; a time of day behind it is passed over.
pub(super) fn date(text: &str) -> Option<Date> {
    domain::date::read(text).or_else(|| {
        let (day, time) = text.split_once(['T', ' '])?;
        let clock = time.len() >= 4
            && time.contains(':')
            && time.chars().all(|c| c.is_ascii_digit() || matches!(c, ':' | '.' | 'Z'));
        clock.then(|| domain::date::read(day)).flatten()
    })
}

/// Whether a text is a number in scientific notation as spreadsheets write it: `2.0068232E7`, `2,01E+07`, `8E+13`.
/// `4E10` alone is not: serial numbers look like that.
pub(super) fn is_exponent(text: &str) -> bool {
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let Some((mantissa, exponent)) = text.split_once(['e', 'E']) else { return false };
    let signed = exponent.starts_with(['+', '-']);
    let digits = exponent.trim_start_matches(['+', '-']);
    let pointed = mantissa.contains(['.', ',']);
    let number = mantissa.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','));
    number && (signed || pointed) && (1..=3).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn languages_and_roles_by_tag_code_or_name() {
        for (text, wanted) in [
            ("de", Some("de")),
            ("DE", Some("de")),
            ("de-AT", Some("de")),
            ("Französisch", Some("fr")),
            ("pt_BR", Some("pt-BR")),
            ("NO", Some("nb")),
            ("Klingon", None),
            ("", None),
        ] {
            assert_eq!(lang(text).map(|l| l.to_string()).as_deref(), wanted, "{text}");
        }
        assert_eq!(role("Händler"), Some(ConsigneeRole::Distributor));
        assert_eq!(role("End User"), Some(ConsigneeRole::User));
        assert_eq!(role("IMPORTEUR"), Some(ConsigneeRole::Importer));
        assert_eq!(role("EC-REP"), Some(ConsigneeRole::AuthorisedRepresentative));
        assert_eq!(role("Bevollmächtigter"), Some(ConsigneeRole::AuthorisedRepresentative));
        assert_eq!(role("Makler"), None);
    }

    #[test]
    fn addresses_dates_and_numbers() {
        let read = |t| match mails(t) {
            Mails::One(a) => format!("1 {a}"),
            Mails::Several(a) => format!("+ {a}"),
            Mails::Nothing => "0".into(),
        };
        for (text, wanted) in [
            ("labor@muster.example", "1 labor@muster.example"),
            ("Labor <labor@muster.example>", "1 labor@muster.example"),
            ("mailto:a@b.example", "1 a@b.example"),
            ("a@b.example; c@d.example", "+ a@b.example"),
            ("labor(at)muster.example", "0"),
            ("@muster.example", "0"),
            ("a@b..example", "0"),
            ("a@b@c.example", "0"),
        ] {
            assert_eq!(read(text), wanted, "{text}");
        }
        assert_eq!(date("14.03.2024 00:00:00"), Some(jiff::civil::date(2024, 3, 14)));
        assert_eq!(date("2024-03-14T10:00:00Z"), Some(jiff::civil::date(2024, 3, 14)));
        assert_eq!(date("2024-13-14"), None);
        for (text, wanted) in [
            ("2.0068232E7", true),
            ("2,01E+07", true),
            ("8E+13", true),
            ("4E10", false),
            ("E5", false),
            ("DS1.5E3", false),
            ("20068232", false),
        ] {
            assert_eq!(is_exponent(text), wanted, "{text}");
        }
    }
}
