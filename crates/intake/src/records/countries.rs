//! Countries as lists name them: ISO 3166-1 alpha-2, alpha-3, or the English, German or own name.
//!
//! The alpha-2 codes are all of ISO 3166-1; names are given for Europe and the larger markets. A two-letter text that is
//! no code is unknown, with two exceptions that lists really use: `UK` for GB and `EL` for GR (the EU's own code).

use super::columns::fold;

/// Every alpha-2 code assigned in ISO 3166-1, and XK for Kosovo (user-assigned, used by the EU).
const CODES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

/// Code, and folded names.
const NAMES: &[(&str, &[&str])] = &[
    ("AE", &["unitedarabemirates", "vereinigtearabischeemirate", "are", "uae", "vae"]),
    ("AL", &["albania", "albanien", "alb"]),
    ("AT", &["austria", "oesterreich", "aut", "a"]),
    ("AU", &["australia", "australien", "aus"]),
    ("BA", &["bosniaandherzegovina", "bosnienundherzegowina", "bosnienherzegowina", "bih"]),
    ("BE", &["belgium", "belgien", "belgie", "belgique", "bel", "b"]),
    ("BG", &["bulgaria", "bulgarien", "българия", "bgr"]),
    ("BR", &["brazil", "brasilien", "brasil", "bra"]),
    ("CA", &["canada", "kanada", "can"]),
    ("CH", &["switzerland", "schweiz", "suisse", "svizzera", "che"]),
    ("CN", &["china", "volksrepublikchina", "peoplesrepublicofchina", "chn"]),
    ("CY", &["cyprus", "zypern", "cyp"]),
    (
        "CZ",
        &[
            "czechia",
            "czechrepublic",
            "tschechien",
            "tschechischerepublik",
            "ceskarepublika",
            "českárepublika",
            "cesko",
            "česko",
            "cze",
        ],
    ),
    (
        "DE",
        &["germany", "deutschland", "federalrepublicofgermany", "bundesrepublikdeutschland", "deu", "ger", "brd", "d"],
    ),
    ("DK", &["denmark", "daenemark", "danmark", "dnk"]),
    ("EE", &["estonia", "estland", "eesti", "est"]),
    ("ES", &["spain", "spanien", "espana", "españa", "esp", "e"]),
    ("FI", &["finland", "finnland", "suomi", "fin"]),
    ("FR", &["france", "frankreich", "fra", "f"]),
    (
        "GB",
        &[
            "unitedkingdom",
            "unitedkingdomofgreatbritainandnorthernireland",
            "vereinigteskoenigreich",
            "greatbritain",
            "grossbritannien",
            "england",
            "scotland",
            "schottland",
            "wales",
            "northernireland",
            "nordirland",
            "gbr",
            "uk",
        ],
    ),
    ("GR", &["greece", "griechenland", "ellada", "ελλάδα", "ελλαδα", "hellas", "grc", "el"]),
    ("HR", &["croatia", "kroatien", "hrvatska", "hrv"]),
    ("HU", &["hungary", "ungarn", "magyarorszag", "magyarország", "hun"]),
    ("IE", &["ireland", "irland", "republicofireland", "irl"]),
    ("IL", &["israel", "isr"]),
    ("IN", &["india", "indien", "ind"]),
    ("IS", &["iceland", "island", "isl"]),
    ("IT", &["italy", "italien", "italia", "ita", "i"]),
    ("JP", &["japan", "jpn"]),
    ("KR", &["southkorea", "suedkorea", "korea", "republicofkorea", "republikkorea", "kor"]),
    ("LI", &["liechtenstein", "lie", "fl"]),
    ("LT", &["lithuania", "litauen", "lietuva", "ltu"]),
    ("LU", &["luxembourg", "luxemburg", "lux"]),
    ("LV", &["latvia", "lettland", "latvija", "lva"]),
    ("MD", &["moldova", "moldau", "republikmoldau", "republicofmoldova", "mda"]),
    ("ME", &["montenegro", "mne"]),
    ("MK", &["northmacedonia", "nordmazedonien", "macedonia", "mazedonien", "mkd"]),
    ("MT", &["malta", "mlt"]),
    ("MX", &["mexico", "mexiko", "mex"]),
    ("NL", &["netherlands", "thenetherlands", "niederlande", "nederland", "holland", "nld"]),
    ("NO", &["norway", "norwegen", "norge", "nor"]),
    ("NZ", &["newzealand", "neuseeland", "nzl"]),
    ("PL", &["poland", "polen", "polska", "pol"]),
    ("PT", &["portugal", "prt"]),
    ("RO", &["romania", "rumaenien", "rou"]),
    ("RS", &["serbia", "serbien", "srbija", "srb"]),
    ("SA", &["saudiarabia", "saudiarabien", "sau"]),
    ("SE", &["sweden", "schweden", "sverige", "swe"]),
    ("SG", &["singapore", "singapur", "sgp"]),
    ("SI", &["slovenia", "slowenien", "slovenija", "svn"]),
    ("SK", &["slovakia", "slowakei", "slovakrepublic", "slowakischerepublik", "slovensko", "svk"]),
    ("TR", &["turkey", "tuerkei", "tuerkiye", "turkiye", "tur"]),
    ("TW", &["taiwan", "twn"]),
    ("UA", &["ukraine", "україна", "ukr"]),
    (
        "US",
        &[
            "unitedstates",
            "unitedstatesofamerica",
            "vereinigtestaaten",
            "vereinigtestaatenvonamerika",
            "usa",
            "amerika",
            "theunitedstates",
        ],
    ),
    ("XK", &["kosovo"]),
    ("ZA", &["southafrica", "suedafrika", "zaf"]),
];

/// The alpha-2 code a text stands for.
pub(super) fn code(text: &str) -> Option<&'static str> {
    if text.len() == 2 {
        let upper = text.to_ascii_uppercase();
        if let Some(code) = CODES.split(' ').find(|c| *c == upper) {
            return Some(code);
        }
    }
    let name = fold(text);
    NAMES.iter().find(|(_, names)| names.contains(&name.as_str())).map(|(code, _)| *code)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_market_named_in_the_rules_is_known_in_both_languages() {
        let mut seen = BTreeSet::new();
        for (code_, names) in NAMES {
            assert_eq!(code(code_), Some(*code_));
            for name in *names {
                assert_eq!(code(name), Some(*code_), "{name}");
                assert!(seen.insert(*name), "{name} stands twice");
            }
        }
        let needed = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO CH GB US TR UA RS JP CA AU BR IL";
        for wanted in needed.split(' ') {
            assert!(NAMES.iter().any(|(c, names)| *c == wanted && names.len() >= 2), "{wanted}");
        }
    }

    #[test]
    fn spellings_of_real_lists() {
        for (text, wanted) in [
            ("de", Some("DE")),
            ("Österreich", Some("AT")),
            ("OESTERREICH", Some("AT")),
            ("Türkiye", Some("TR")),
            ("U.S.A.", Some("US")),
            ("UK", Some("GB")),
            ("EL", Some("GR")),
            ("QQ", None),
            ("", None),
            ("Atlantis", None),
        ] {
            assert_eq!(code(text), wanted, "{text}");
        }
    }
}
