//! The rules on made-up rows, and the reference data as they are.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use jiff::civil::date;

const DATA: &str = include_str!("../../../../../reference/languages/needed.toml");
const FRAME_WORDS: &str = include_str!("../../../../documents/src/words.rs");
const UNION: [&str; 27] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
    "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];
const OTHERS: [&str; 24] = [
    "NO", "IS", "LI", "CH", "TR", "GB", "UA", "RS", "US", "CA", "BR", "JP", "KR", "CN", "TW", "HK", "IL", "SA", "AE",
    "EG", "MX", "AU", "NZ", "IN",
];
const TODAY: Date = date(2026, 11, 26);

fn table() -> LanguageTable {
    toml::from_str(DATA).unwrap()
}

fn written(langs: &[&str]) -> BTreeSet<Lang> {
    langs.iter().map(|lang| Lang::from(*lang)).collect()
}

fn served(country: &str, audience: Audience) -> Served {
    [(country.to_owned(), [audience].into())].into()
}

/// What is missing: the language, and whether another one may do.
fn missing(table: &LanguageTable, country: &str, audience: Audience, langs: &[&str]) -> Vec<String> {
    let found = table.missing(&served(country, audience), &written(langs), TODAY);
    let said = |one: &Missing<'_>| match one.gap {
        Gap::NotWritten(need) => need.lang.to_string(),
        Gap::OnlyIf(need, lang) => format!("{} or {lang} if", need.lang),
        Gap::Unknown => "?".to_owned(),
    };
    found.iter().map(said).collect()
}

/// The tags that have frame words, as `documents` lists them.
fn offered() -> BTreeSet<Lang> {
    let (_, after) = FRAME_WORDS.split_once("pub const ALL: &[&str] = &[").unwrap();
    let (list, _) = after.split_once("];").unwrap();
    list.split('"').skip(1).step_by(2).map(Lang::from).collect()
}

#[test]
fn belgium_without_french() {
    use Audience::{Lay, Professional};
    let table = table();
    assert_eq!(missing(&table, "BE", Lay, &["nl", "de", "en"]), ["fr"]);
    assert_eq!(missing(&table, "BE", Professional, &["nl", "de"]), ["fr"]);
    assert_eq!(missing(&table, "BE", Professional, &["nl", "de", "en"]), ["fr or en if"]);
    assert_eq!(missing(&table, "BE", Lay, &["nl", "fr", "de"]), Vec::<String>::new());
    let french = table.needed("BE", Lay, TODAY).find(|need| need.lang.as_str() == "fr").unwrap();
    assert_eq!(french.regions, ["BE-WAL", "BE-BRU"]);
}

#[test]
fn what_does_in_its_place_and_what_does_not() {
    use Audience::{Authority, Lay, Professional};
    let table = table();
    assert_eq!(missing(&table, "HR", Professional, &["en"]), Vec::<String>::new());
    assert_eq!(missing(&table, "HR", Lay, &["en"]), ["hr"]);
    assert_eq!(missing(&table, "AT", Professional, &["en"]), ["de"]);
    assert_eq!(missing(&table, "LU", Lay, &["de"]), Vec::<String>::new());
    assert_eq!(missing(&table, "FI", Lay, &["fi"]), ["sv"]);
    assert_eq!(missing(&table, "CH", Professional, &["de", "en"]), ["fr", "it"]);
    assert_eq!(missing(&table, "CH", Authority, &["en"]), Vec::<String>::new());
    assert_eq!(missing(&table, "PT", Professional, &["pt-BR"]), ["pt"], "another language by its tag");
    assert_eq!(missing(&table, "XX", Lay, &["en"]), ["?"], "a country without a row is named");
}

#[test]
fn a_row_holds_from_its_first_to_its_last_day() {
    let mut table = table();
    table.need.retain(|need| need.country == "PT");
    for need in &mut table.need {
        (need.valid_from, need.valid_to) = (Some(date(2026, 1, 2)), Some(date(2026, 1, 3)));
    }
    let on = |day| table.needed("PT", Audience::Lay, day).count();
    let days = [date(2026, 1, 1), date(2026, 1, 2), date(2026, 1, 3), date(2026, 1, 4)];
    assert_eq!(days.map(on), [0, 1, 1, 0]);
}

#[test]
fn every_country_and_reader_has_a_row() {
    let table = table();
    let listed = table.need.iter().map(|need| need.country.as_str());
    for country in listed.chain(UNION).chain(OTHERS).collect::<BTreeSet<_>>() {
        for audience in Audience::ALL {
            let here = table.needed(country, audience, TODAY).count();
            assert!(here > 0, "{country} {audience:?}");
        }
    }
}

#[test]
fn every_row_says_where_it_comes_from() {
    let table = table();
    assert_eq!((table.format, table.as_of), (1, Some(TODAY)));
    let offered = offered();
    assert_eq!(offered.len(), 36);
    let mut seen = BTreeSet::new();
    for need in &table.need {
        let row = format!("{} {} {:?}", need.country, need.lang, need.audience);
        assert!(need.source.len() > 10, "{row}");
        assert!(need.instead_if.is_none() || !need.instead.is_empty(), "{row}: a condition for nothing");
        assert!(!need.instead.contains(&need.lang) && !need.audience.is_empty(), "{row}");
        assert!(need.country.len() == 2 && need.country.chars().all(|c| c.is_ascii_uppercase()), "{row}");
        for lang in need.instead.iter().chain([&need.lang]) {
            assert_eq!(table.offered(lang), offered.contains(lang), "{row}: {lang}");
        }
        for audience in &need.audience {
            assert!(seen.insert((need.country.clone(), need.lang.clone(), *audience)), "{row}: twice");
        }
        // What a law of a day says holds from that day; nobody read the others.
        assert!(need.confidence == Confidence::Knowledge || need.valid_from.is_some() || need.country == "CH", "{row}");
    }
    assert!(
        table.not_offered.iter().all(|lang| table.need.iter().any(|n| &n.lang == lang || n.instead.contains(lang)))
    );
}

#[test]
fn an_unknown_key_is_refused() {
    let row = "format = 1\nnot_offered = []\n[[need]]\ncountry = \"DE\"\naudience = [\"lay\"]\nlang = \"de\"\nsource = \"x\"\nconfidence = \"high\"\n";
    assert_eq!(toml::from_str::<LanguageTable>(row).unwrap().need.len(), 1);
    for wrong in [format!("{row}region = [\"DE-BY\"]\n"), format!("extra = 1\n{row}"), row.replace("high", "sure")] {
        assert!(toml::from_str::<LanguageTable>(&wrong).is_err(), "{wrong}");
    }
}
