//! Fictional institutions and people: names of laboratories, hospitals and dealers, contacts, mail addresses, telephones.
//!
//! Names say in their own language that they are examples. Mail addresses lie under the top-level domain `example`;
//! telephone numbers lie in ranges kept for drama, or in an area code `000` that does not exist.

use super::place::Country;

const DE_SITES: &[&str] = &[
    "Labor {}",
    "Klinikum {}",
    "Universitätsklinikum {}",
    "MVZ Labordiagnostik {}",
    "Institut für Humangenetik {}",
    "Krankenhaus zum Beispiel {}",
    "Zentrum für Genomdiagnostik {}",
    "Gemeinschaftspraxis Labormedizin {}",
    "Onkologische Tagesklinik {}",
];
const DE_PEOPLE: &[&str] = &[
    "Dr. Erika Muster",
    "Jürgen Beispiel",
    "Prof. Dr. Käthe Vorlage",
    "Björn Platzhalter",
    "Aylin Musterfrau",
    "Dr. Paul Probst-Übung",
    "Qualitätsmanagement",
    "Laborleitung",
    "Medizintechnik",
    "Einkauf",
];

/// What the institutions of one country are called and how one reaches them.
pub struct Manner {
    /// Laboratories and hospitals; `{}` is the town.
    pub sites: &'static [&'static str],
    /// Distributors.
    pub distributors: &'static [&'static str],
    /// Importers.
    pub importers: &'static [&'static str],
    /// People and functions to write to.
    pub people: &'static [&'static str],
    /// Telephone number; `#` is a digit.
    pub phone: &'static str,
}

const EN_PEOPLE: &[&str] = &[
    "Jane Example",
    "Dr John Sample",
    "Priya Template",
    "Owen Placeholder",
    "Quality Management",
    "Laboratory Manager",
];

/// The manner of a country.
pub fn manner(country: &Country) -> Manner {
    match country.code {
        "DE" => german("+49 30 23125 ###"),
        "AT" => german("+43 000 555 ###"),
        "CH" => german("+41 00 555 ## ##"),
        "FR" => Manner {
            sites: &[
                "Laboratoire {}",
                "Hôpital {}",
                "CHU {}",
                "Institut de génétique {}",
                "Clinique {}",
                "Centre de génomique {}",
            ],
            distributors: &["Diagnostic Exemple {} SARL", "Médico-Distribution {} SAS"],
            importers: &["Importation Modèle {} SA"],
            people: &[
                "Élodie Exemple",
                "François Modèle",
                "Dr Zoë Spécimen",
                "Responsable qualité",
                "Chef de laboratoire",
            ],
            phone: "+33 1 99 00 ## ##",
        },
        "IT" => Manner {
            sites: &[
                "Laboratorio analisi {}",
                "Ospedale di {}",
                "Policlinico {}",
                "Istituto di genetica {}",
                "Centro di genomica {}",
            ],
            distributors: &["Distribuzione Esempio {} S.r.l.", "Diagnostica {} S.p.A."],
            importers: &["Importazioni Modello {} S.r.l."],
            people: &["Dott.ssa Lucia Esempio", "Niccolò Modello", "Responsabile qualità", "Direzione di laboratorio"],
            phone: "+39 000 555 ###",
        },
        "ES" => Manner {
            sites: &[
                "Laboratorio {}",
                "Hospital de {}",
                "Clínica {}",
                "Instituto de Genética {}",
                "Centro de Genómica {}",
            ],
            distributors: &["Distribuciones Ejemplo {} S.L.", "Diagnóstico {} S.A."],
            importers: &["Importaciones Modelo {} S.L."],
            people: &["Begoña Ejemplo", "Íñigo Muestra", "Dra. Lucía Ficticia", "Gestión de calidad"],
            phone: "+34 000 55 ## ##",
        },
        "PL" => Manner {
            sites: &[
                "Laboratorium „{}”",
                "Szpital Miejski „{}”",
                "Instytut Genetyki „{}”",
                "Centrum Diagnostyki „{}”",
                "Klinika „{}”",
            ],
            distributors: &["Dystrybucja Przykład „{}” sp. z o.o."],
            importers: &["Import Wzór „{}” sp. z o.o."],
            people: &["Małgorzata Przykładowa", "Łukasz Wzorowy", "dr Żaneta Próbna", "Dział jakości"],
            phone: "+48 00 555 ## ##",
        },
        "CZ" => Manner {
            sites: &[
                "Laboratoř {}",
                "Nemocnice {}",
                "Fakultní nemocnice {}",
                "Ústav lékařské genetiky {}",
                "Centrum genomiky {}",
            ],
            distributors: &["Distribuce Příklad {} s.r.o."],
            importers: &["Dovoz Vzor {} s.r.o."],
            people: &["Jiřina Příkladová", "Ondřej Vzorový", "Oddělení kvality"],
            phone: "+420 000 555 ###",
        },
        "GR" => Manner {
            sites: &[
                "Εργαστήριο «{}»",
                "Γενικό Νοσοκομείο «{}»",
                "Ινστιτούτο Γενετικής «{}»",
                "Κλινική «{}»",
                "Κέντρο Γονιδιωματικής «{}»",
            ],
            distributors: &["Διανομές Παράδειγμα «{}» ΕΠΕ"],
            importers: &["Εισαγωγές Υπόδειγμα «{}» ΑΕ"],
            people: &["Ελένη Παραδειγματοπούλου", "Γιώργος Δειγματίδης", "Τμήμα Ποιότητας"],
            phone: "+30 000 555 ####",
        },
        "BG" => Manner {
            sites: &[
                "Лаборатория „{}“",
                "МБАЛ „{}“",
                "Институт по генетика „{}“",
                "Център по геномика „{}“",
                "Клиника „{}“",
            ],
            distributors: &["Дистрибуция Пример „{}“ ООД"],
            importers: &["Внос Образец „{}“ ЕООД"],
            people: &["Мария Примерова", "Георги Образцов", "Отдел по качество"],
            phone: "+359 000 55 ###",
        },
        "SE" => Manner {
            sites: &["Laboratoriet i {}", "{} sjukhus", "Klinisk genetik {}", "Genomcentrum {}", "Vårdcentralen {}"],
            distributors: &["Exempel Diagnostik {} AB"],
            importers: &["Mönster Import {} AB"],
            people: &["Åsa Exempel", "Björn Påhitt", "Kvalitetsansvarig"],
            phone: "+46 8 465 004 ##",
        },
        "BE" => Manner {
            sites: &[
                "Labo {}",
                "Ziekenhuis {}",
                "Centrum voor Genetica {}",
                "Hôpital {}",
                "Laboratoire de génétique {}",
            ],
            distributors: &["Voorbeeld Diagnostics {} BV"],
            importers: &["Modèle Import {} SRL"],
            people: &["Anneleen Voorbeeld", "Benoît Modèle", "Kwaliteitsdienst"],
            phone: "+32 000 55 ## ##",
        },
        "GB" => Manner { phone: "+44 1632 960###", ..english() },
        _ => Manner { phone: "+1 202-555-01##", ..english() },
    }
}

fn german(phone: &'static str) -> Manner {
    Manner {
        sites: DE_SITES,
        distributors: &[
            "Medizintechnik Muster {} GmbH",
            "Labordiagnostik-Vertrieb {} GmbH & Co. KG",
            "Beispiel Handels {} AG",
        ],
        importers: &["Importhaus Vorlage {} GmbH"],
        people: DE_PEOPLE,
        phone,
    }
}

fn english() -> Manner {
    Manner {
        sites: &[
            "{} Laboratory",
            "{} General Hospital",
            "{} Genomics Centre",
            "Royal Example Infirmary {}",
            "{} Clinic",
        ],
        distributors: &["Sample Diagnostics {} Ltd", "Example Medical Supply {}"],
        importers: &["Template Imports {} Ltd"],
        people: EN_PEOPLE,
        phone: "",
    }
}

/// A name as part of a mail address: lower-case ASCII letters, digits and single hyphens.
pub fn slug(name: &str) -> String {
    let mut slug = String::with_capacity(name.len());
    for sign in name.chars().flat_map(char::to_lowercase) {
        if sign.is_ascii_alphanumeric() {
            slug.push(sign);
        } else if let Some(latin) = latin(sign) {
            slug.push_str(latin);
        } else if !slug.is_empty() && !slug.ends_with('-') && !matches!(sign, '’' | '.') {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// Letters in the order of [`LATIN`].
const LETTERS: &str = "äöüßáàâãåéèêëíìîïóòôõúùûñçğşıčďěňřšťůýžąćęłńśźż\
αάβγδεέζηήθιίϊκλμνξοόπρσςτυύφχψωώабвгдежзийклмнопрстуфхцчшщъьюя";
const LATIN: &[&str] = &[
    "ae", "oe", "ue", "ss", "a", "a", "a", "a", "a", "e", "e", "e", "e", "i", "i", "i", "i", "o", "o", "o", "o", "u",
    "u", "u", "n", "c", "g", "s", "i", "c", "d", "e", "n", "r", "s", "t", "u", "y", "z", "a", "c", "e", "l", "n", "s",
    "z", "z", //
    "a", "a", "v", "g", "d", "e", "e", "z", "i", "i", "th", "i", "i", "i", "k", "l", "m", "n", "x", "o", "o", "p", "r",
    "s", "s", "t", "y", "y", "f", "ch", "ps", "o", "o", //
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "h",
    "ts", "ch", "sh", "sht", "a", "y", "yu", "ya",
];

fn latin(sign: char) -> Option<&'static str> {
    let place = LETTERS.chars().position(|letter| letter == sign)?;
    LATIN.get(place).copied()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn names_in_every_script_become_mail_domains() {
        assert_eq!(LETTERS.chars().count(), LATIN.len());
        assert_eq!(slug("Labor Übungsbrück"), "labor-uebungsbrueck");
        assert_eq!(slug("Institut d’Exemple-lès-Prés"), "institut-dexemple-les-pres");
        assert_eq!(slug("Laboratorium „Łąkowe”"), "laboratorium-lakowe");
        assert_eq!(slug("Εργαστήριο «Δειγματοχώρι»"), "ergastirio-deigmatochori");
        assert_eq!(slug("МБАЛ „Примерово“"), "mbal-primerovo");
    }
}
