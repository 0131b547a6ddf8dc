//! What people and programs write where they have nothing to write: signs, "not available" in the languages of the
//! lists, errors and truth values of spreadsheets that became text, a field filled with one character.

use super::columns::fold;

/// Folded words that say that there is no number, or that nobody knows it.
#[rustfmt::skip] // a dictionary: one word a line would hide it
const WORDS: &[&str] = &[
    // Signs and abbreviations of many languages.
    "na", "nna", "nv", "nd", "nc", "ns", "no", "non", "nein", "ja", "yes", "nil", "null", "none", "nan", "nn", "ka", "kein", "keine", "keiner", "keines", "keinesn",
    "ohne", "ohnesn", "ohneseriennummer", "keineseriennummer", "oa", "oang", "entf", "entfaellt", "tbd", "tba", "tbc", "xx", "unbek", "leer", "offen", "fehlt", "folgt",
    "wirdnachgereicht", "nichtbekannt", "nichtvorhanden", "nichtverfuegbar", "nichtzutreffend", "nichtangegeben", "keineangabe", "keineangaben", "unbekannt", "unklar",
    "zuklaeren", "verschiedene", "diverse", "div",
    "unknown", "unkn", "unk", "notavailable", "notapplicable", "notknown", "notspecified", "notprovided", "noserial", "noserialnumber", "noserialno", "nosn", "nodata",
    "missing", "empty", "blank", "undefined", "unspecified", "pending", "various", "tobeconfirmed", "tobedetermined", "tobedefined", "nothing", "without",
    // Spreadsheets and programs.
    "ref", "value", "name", "div0", "num", "nv0", "wert", "bezug", "zahl", "true", "false", "wahr", "falsch", "vrai", "faux", "vero", "falso", "verdadero", "verdadeiro",
    "prawda", "fałsz", "pravda", "nepravda", "waar", "onwaar", "sand", "falsk", "sant", "usant", "sann", "tosi", "epaetosi", "igaz", "hamis", "doğru", "yanliş", "yanlış",
    // Languages of the lists.
    "inconnu", "inconnue", "nondisponible", "nonconnu", "nonapplicable", "sansobjet", "néant", "neant", "aucun", "aucune", "sans", "pasdenuméro",
    "desconocido", "desconocida", "nodisponible", "noaplica", "sinnúmero", "sinnumero", "sinserie", "ninguno", "ninguna", "sindatos", "pordeterminar",
    "sconosciuto", "sconosciuta", "nonnoto", "nonnota", "nessuno", "nessuna", "assente", "mancante", "nonpervenuto",
    "desconhecido", "desconhecida", "nãodisponível", "nãoaplicável", "nenhum", "semnúmero", "semsérie",
    "onbekend", "nietbekend", "nietbeschikbaar", "nvt", "geen", "nietvantoepassing",
    "ukendt", "ikkekendt", "ikketilgængelig", "ingen", "ukjent", "ikkekjent", "ikketilgjengelig", "okaend", "okaent", "saknas", "ejtillgaenglig", "inga", "inget", "óþekkt", "ekkitil",
    "tuntematon", "eitiedossa", "eisaatavilla", "puuttuu", "teadmata", "puudub", "eiole", "nezināms", "nav", "navzināms", "nežinomas", "nežinoma", "nėra",
    "nieznany", "nieznana", "brak", "niedotyczy", "niedostępny", "nieznane", "neznámé", "neznámý", "neznámá", "neznáme", "neznámy", "neuvedeno", "neuvedené", "nenídostupné", "chybí", "chýba", "žádné", "žiadne",
    "neznano", "nipodatka", "nepoznato", "nepoznat", "nemapodataka", "nema", "ni", "ismeretlen", "nincs", "nincsadat", "nemismert", "hiányzik",
    "necunoscut", "nespecificat", "lipsă", "lipsa", "nedisponibil", "fără", "mhuxmagħruf", "anaithnid", "bilinmiyor", "yok", "belirtilmemiş", "mevcutdeğil",
    "неизвестен", "неизвестно", "неизвестна", "няма", "липсва", "немає", "невідомо", "невідомий", "відсутній", "нет", "непознато", "непознат", "нема",
    "άγνωστο", "άγνωστος", "δενυπάρχει", "μηδιαθέσιμο", "δυ", "不明", "なし", "無し", "無", "未定", "該当なし", "未記入", "未知", "无", "没有", "不详", "不詳", "沒有", "暂无", "없음", "미상", "알수없음", "해당없음",
    "غيرمعروف", "لايوجد", "غيرمتوفر", "לאידוע", "איו", "אין",
];

/// Whether a cell says nothing: no letter and no digit in it, a word of the list, or one character over and over.
///
/// A digit counts as filling only from five on, zeros from the first, letters from two: small numbers are numbers.
pub(super) fn says_nothing(text: &str) -> bool {
    let bare = text.trim_matches(['(', ')', '[', ']', '<', '>', '"', '\'', ' ', '.', '?', '!', '*']);
    let mut signs = bare.chars().filter(|c| c.is_alphanumeric());
    let Some(first) = signs.next() else { return true };
    let count = 1 + signs.clone().count();
    if count <= 40 && signs.all(|c| c.eq_ignore_ascii_case(&first)) {
        let enough = match first {
            '0' => 1,
            '1'..='9' => 5,
            'x' | 'X' => 1,
            _ => 3,
        };
        if count >= enough {
            return true;
        }
    }
    // A word is short, and no word holds a digit but the error "#DIV/0!".
    let wordlike = count <= 24 && (!bare.bytes().any(|b| b.is_ascii_digit()) || bare.contains('#'));
    wordlike && WORDS.contains(&fold(bare).as_str())
}

#[cfg(test)]
mod tests {
    use super::{WORDS, fold, says_nothing};

    #[test]
    fn the_words_are_folded_and_stand_once() {
        let mut seen = std::collections::BTreeSet::new();
        for word in WORDS {
            assert_eq!(fold(word), *word);
            assert!(seen.insert(*word), "{word} stands twice");
        }
    }

    #[test]
    fn nothing_is_said_in_many_ways_and_numbers_are_none_of_them() {
        for text in [
            "n/a",
            "N.A.",
            "-",
            "--",
            "?",
            "#N/A",
            "#NV",
            "#REF!",
            "#DIV/0!",
            "#NAME?",
            "TBD",
            "k. A.",
            "keine Angabe",
            "(unbekannt)",
            "none",
            "NULL",
            "0",
            "0000000",
            "XXXXXXX",
            "*****",
            "TRUE",
            "Falsch",
            "inconnu",
            "néant",
            "Desconocido",
            "nie dotyczy",
            "brak",
            "neznámé",
            "okänd",
            "ei tiedossa",
            "άγνωστο",
            "неизвестен",
            "不明",
            "없음",
            "غير معروف",
            "99999999",
        ] {
            assert!(says_nothing(text), "{text}");
        }
        for text in [
            "1",
            "7",
            "11",
            "1111",
            "0001",
            "A",
            "S1",
            "DS1236870",
            "AB",
            "NA1234",
            "NULL-7",
            "SN1",
            "1000000",
            "see annex",
        ] {
            assert!(!says_nothing(text), "{text}");
        }
    }
}
