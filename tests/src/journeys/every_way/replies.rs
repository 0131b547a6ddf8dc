//! What people write in nine languages when they answer in words: done of some units, not yet of others.

use super::cast::{Said, Site};

/// The sentence for units that are done.
fn done(lang: &str, serials: &str) -> String {
    match lang {
        "de" => format!("Die Maßnahmen sind umgesetzt für {serials}."),
        "fr" => format!("Les mesures ont été mises en œuvre pour {serials}."),
        "es" => format!("Las medidas se han llevado a cabo en {serials}."),
        "it" => format!("Le misure sono state eseguite per {serials}."),
        "pl" => format!("Działania zostały wykonane dla {serials}."),
        "cs" => format!("Opatření byla provedena u {serials}."),
        "el" => format!("Τα μέτρα έχουν ολοκληρωθεί για {serials}."),
        "sv" => format!("Åtgärderna är utförda för {serials}."),
        _ => format!("The actions have been completed for {serials}."),
    }
}

/// The sentence for units that are not.
fn later(lang: &str, serials: &str) -> String {
    match lang {
        "de" => format!("Noch nicht umgesetzt: {serials}."),
        "fr" => format!("Pas encore fait : {serials}."),
        "es" => format!("Todavía no realizado: {serials}."),
        "it" => format!("Non ancora eseguito: {serials}."),
        "pl" => format!("Jeszcze nie wykonano: {serials}."),
        "cs" => format!("Dosud neprovedeno: {serials}."),
        "el" => format!("Δεν έχει ολοκληρωθεί ακόμη: {serials}."),
        "sv" => format!("Ännu inte utfört: {serials}."),
        _ => format!("Not yet done: {serials}."),
    }
}

/// How one begins and ends a letter, and that one has the notice.
fn around(lang: &str) -> (&'static str, &'static str, &'static str) {
    match lang {
        "de" => ("Guten Tag,", "wir haben die Sicherheitsinformation erhalten und gelesen.", "Mit freundlichen Grüßen"),
        "fr" => ("Bonjour,", "nous avons reçu et lu l’avis de sécurité.", "Cordialement"),
        "es" => ("Buenos días:", "hemos recibido y leído la nota de seguridad.", "Un saludo"),
        "it" => ("Buongiorno,", "abbiamo ricevuto e letto l’avviso di sicurezza.", "Cordiali saluti"),
        "pl" => ("Dzień dobry,", "otrzymaliśmy i przeczytaliśmy notatkę bezpieczeństwa.", "Z poważaniem"),
        "cs" => ("Dobrý den,", "bezpečnostní upozornění jsme obdrželi a přečetli.", "S pozdravem"),
        "el" => ("Καλημέρα σας,", "λάβαμε και διαβάσαμε την ειδοποίηση ασφάλειας.", "Με εκτίμηση"),
        "sv" => ("Hej,", "vi har tagit emot och läst säkerhetsmeddelandet.", "Med vänlig hälsning"),
        _ => ("Good morning,", "we have received and read the field safety notice.", "Kind regards"),
    }
}

/// The whole letter of a site, without what it quotes.
pub fn letter(site: &Site) -> String {
    let says = site.says().unwrap();
    let of = |said: Said| {
        let units = site.serials.iter().zip(&says).filter(|(_, s)| **s == said);
        units.map(|(serial, _)| serial.as_str()).collect::<Vec<_>>().join(", ")
    };
    let (hello, read, regards) = around(site.lang);
    let mut lines = vec![hello.to_owned(), String::new(), read.to_owned()];
    let sentences = [(done as fn(&str, &str) -> String, of(Said::Done)), (later, of(Said::Later))];
    lines.extend(sentences.iter().filter(|(_, serials)| !serials.is_empty()).map(|(say, s)| say(site.lang, s)));
    lines.extend([String::new(), regards.to_owned(), "Dr. Probe Muster".to_owned()]);
    lines.join("\r\n")
}
