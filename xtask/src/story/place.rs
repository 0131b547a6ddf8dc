//! Fictional places: fourteen countries, towns that say "example" in their own language, streets, postal codes.
//!
//! Towns are put together from a stem and an ending, so that a list of any size has enough of them and nobody takes
//! one for real. Postal codes lie in ranges that the country's post does not use. Plain data; chance is passed in.

use rand::Rng;
use rand_chacha::ChaCha8Rng;

/// One country with everything its addresses are made of.
#[derive(Debug)]
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub code: &'static str,
    /// Its name in German, for the list that is written in German.
    pub german: &'static str,
    /// Its name in English.
    pub english: &'static str,
    /// How many of 1,200 consignees are here.
    pub share: u64,
    /// Languages a row may ask for.
    pub langs: &'static [&'static str],
    stems: &'static [&'static str],
    endings: &'static [&'static str],
    streets: &'static [&'static str],
    number_first: bool,
    postcodes: &'static [&'static str],
}

const DE_STEMS: &[&str] = &["Muster", "Beispiel", "Probe", "Vorlagen", "Modell", "Übungs", "Platzhalter"];
const DE_STREETS: &[&str] =
    &["Musterstraße", "Beispielweg", "Probeallee", "Am Mustertor", "Übungsgasse", "Vorlagenplatz", "Zur schönen Probe"];

/// All countries, in the order of the lists: the first three are in the German list.
pub static ALL: [Country; 14] = [
    Country {
        code: "DE",
        german: "Deutschland",
        english: "Germany",
        share: 330,
        langs: &["de"],
        stems: DE_STEMS,
        endings: &[
            "wald", "stadt", "dorf", "berg", "tal", "hausen", "bach", "feld", "brück", "heim", "au", "see", "furt",
            "burg",
        ],
        streets: DE_STREETS,
        number_first: false,
        postcodes: &["00###", "05###", "43###", "62###"],
    },
    Country {
        code: "AT",
        german: "Österreich",
        english: "Austria",
        share: 70,
        langs: &["de"],
        stems: DE_STEMS,
        endings: &["kirchen", "zell", "alm", "markt", "ried", "leiten", "höh"],
        streets: DE_STREETS,
        number_first: false,
        postcodes: &["0###"],
    },
    Country {
        code: "CH",
        german: "Schweiz",
        english: "Switzerland",
        share: 80,
        langs: &["de", "de", "fr", "it"],
        stems: DE_STEMS,
        endings: &["wil", "ikon", "egg", "matt", "bühl", "rüti", "schwand"],
        streets: &["Musterstrasse", "Beispielgasse", "Rue de l’Exemple", "Via dell’Esempio", "Probemattweg"],
        number_first: false,
        postcodes: &["0###"],
    },
    Country {
        code: "FR",
        german: "Frankreich",
        english: "France",
        share: 130,
        langs: &["fr"],
        stems: &["Exemple", "Modèle", "Spécimen", "Gabarit", "Esquisse"],
        endings: &[
            "-sur-Fictive",
            "-les-Bains",
            "-en-Plaine",
            "-la-Forêt",
            "-le-Château",
            "-sous-Bois",
            "-aux-Chênes",
            "-lès-Prés",
        ],
        streets: &[
            "rue de l’Exemple",
            "avenue du Modèle",
            "place de l’Échantillon",
            "chemin de la Forêt",
            "quai Fictif",
        ],
        number_first: true,
        postcodes: &["00###"],
    },
    Country {
        code: "IT",
        german: "Italien",
        english: "Italy",
        share: 100,
        langs: &["it"],
        stems: &["Esempio", "Modello", "Campione", "Bozzetto", "Prototipo"],
        endings: &[" Terme", " di Sopra", " di Sotto", " sul Fiume", " al Mare", " in Colle", " Vecchio", " Nuovo"],
        streets: &["Via dell’Esempio", "Viale Modello", "Piazza della Libertà Fittizia", "Corso Campione"],
        number_first: false,
        postcodes: &["99###"],
    },
    Country {
        code: "ES",
        german: "Spanien",
        english: "Spain",
        share: 80,
        langs: &["es"],
        stems: &["Ejemplar", "Muestra", "Modelo", "Ficticia", "Ensayo"],
        endings: &[
            " de la Sierra",
            " del Río",
            " de los Álamos",
            " del Mar",
            " de Arriba",
            " de Abajo",
            " la Nueva",
            " de la Peña",
        ],
        streets: &["Calle del Ejemplo", "Avenida Modelo", "Plaza de la Ilusión", "Paseo Ficticio"],
        number_first: false,
        postcodes: &["99###"],
    },
    Country {
        code: "PL",
        german: "Polen",
        english: "Poland",
        share: 70,
        langs: &["pl"],
        stems: &["Przykładowo", "Wzorowo", "Próbkowo", "Zmyślonkowo", "Szablonowo"],
        endings: &[" Górne", " Dolne", " Wielkie", " Małe", " Leśne", " Łąkowe", " nad Rzeką", "-Zdrój"],
        streets: &["ul. Przykładowa", "ul. Wzorcowa", "al. Zmyślona", "pl. Próbny"],
        number_first: false,
        postcodes: &["99-9##"],
    },
    Country {
        code: "CZ",
        german: "Tschechien",
        english: "Czechia",
        share: 50,
        langs: &["cs"],
        stems: &["Příkladov", "Vzorov", "Ukázkov", "Smyšlenov", "Zkouškov"],
        endings: &[" nad Řekou", " u Lesa", " pod Horou", " na Louce", " v Údolí", "-Střed", "-Západ", "-Východ"],
        streets: &["Příkladová", "Vzorová", "Ukázková", "Náměstí Zkoušky"],
        number_first: false,
        postcodes: &["9## ##"],
    },
    Country {
        code: "GR",
        german: "Griechenland",
        english: "Greece",
        share: 50,
        langs: &["el"],
        stems: &["Παραδειγματούπολη", "Δειγματοχώρι", "Υποδειγματικό", "Φανταστικό", "Προτυπούπολη"],
        endings: &[" Παραλίας", " Όρους", " Λίμνης", " Κάμπου", " Δάσους", "-Κέντρο", "-Άνω", "-Κάτω"],
        streets: &["Οδός Παραδείγματος", "Οδός Δείγματος", "Λεωφόρος Υποδείγματος", "Πλατεία Δοκιμής"],
        number_first: false,
        postcodes: &["9## ##"],
    },
    Country {
        code: "BG",
        german: "Bulgarien",
        english: "Bulgaria",
        share: 40,
        langs: &["bg"],
        stems: &["Примерово", "Образцово", "Пробно", "Измислено", "Моделово"],
        endings: &["-Горно", "-Долно", "-Център", "-Изток", "-Запад", " край реката", " в полето", " под върха"],
        streets: &["ул. Примерна", "ул. Образцова", "бул. Измислен", "пл. Пробен"],
        number_first: false,
        postcodes: &["0###"],
    },
    Country {
        code: "SE",
        german: "Schweden",
        english: "Sweden",
        share: 50,
        langs: &["sv"],
        stems: &["Exempel", "Mönster", "Prov", "Påhitt", "Mall"],
        endings: &["stad", "by", "köping", "vik", "ås", "torp", "hamn", "ängen"],
        streets: &["Exempelgatan", "Mönstervägen", "Påhittsgränd", "Provtorget"],
        number_first: false,
        postcodes: &["0## ##"],
    },
    Country {
        code: "GB",
        german: "Vereinigtes Königreich",
        english: "United Kingdom",
        share: 80,
        langs: &["en"],
        stems: &["Example", "Sample", "Specimen", "Template", "Fiction"],
        endings: &["ton", "ham", "ford", "bury", "-on-Sea", "-under-Hill", " Green", "mouth"],
        streets: &["Example Street", "Sample Road", "Template Lane", "Placeholder Crescent"],
        number_first: true,
        postcodes: &["ZZ9# #ZZ"],
    },
    Country {
        code: "US",
        german: "Vereinigte Staaten",
        english: "United States",
        share: 40,
        langs: &["en"],
        stems: &["Sample", "Example", "Placeholder", "Mockup", "Template"],
        endings: &["ville", " Springs", " City", "burg", " Falls", " Heights", " Grove", "field"],
        streets: &["Example Avenue", "Sample Boulevard", "Placeholder Drive", "Template Parkway"],
        number_first: true,
        postcodes: &["000##"],
    },
    Country {
        code: "BE",
        german: "Belgien",
        english: "Belgium",
        share: 30,
        langs: &["nl", "fr", "de"],
        stems: &["Voorbeeld", "Model", "Staal", "Verzin", "Exemplaar"],
        endings: &["gem", "beek", "dorp", "rode", "kerke", "hout", "donk", "zele"],
        streets: &["Voorbeeldstraat", "Rue du Modèle", "Staalplein", "Verzonnenlaan"],
        number_first: false,
        postcodes: &["0###"],
    },
];

impl Country {
    /// How many different towns it has.
    pub fn towns(&self) -> u64 {
        (self.stems.len() * self.endings.len()) as u64
    }
    /// The town with this number.
    pub fn town(&self, number: u64) -> String {
        let stems = self.stems.len() as u64;
        format!("{}{}", pick(self.stems, number % stems), pick(self.endings, number / stems))
    }
    /// A street with a house number.
    pub fn street(&self, chance: &mut ChaCha8Rng) -> String {
        let street = choose(chance, self.streets);
        let number = chance.gen_range(1..180_u32);
        if self.number_first { format!("{number} {street}") } else { format!("{street} {number}") }
    }
    /// A postal code that the post of the country does not use.
    pub fn postcode(&self, chance: &mut ChaCha8Rng) -> String {
        let pattern = choose(chance, self.postcodes);
        digits(chance, pattern)
    }
}

/// The entry with this number, counted round and round.
pub fn pick<'a>(list: &[&'a str], number: u64) -> &'a str {
    let place = number % (list.len().max(1) as u64);
    list.get(place as usize).copied().unwrap_or_default()
}

/// An entry by chance.
pub fn choose<'a>(chance: &mut ChaCha8Rng, list: &[&'a str]) -> &'a str {
    pick(list, chance.gen_range(0..list.len().max(1) as u64))
}

/// The pattern with a digit by chance for each `#`.
pub fn digits(chance: &mut ChaCha8Rng, pattern: &str) -> String {
    pattern.chars().map(|sign| if sign == '#' { char::from(b'0' + chance.gen_range(0..10_u8)) } else { sign }).collect()
}
