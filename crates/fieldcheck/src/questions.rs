//! What a person is asked before the first packet, and what is said to them. Prompts and answers go over the terminal, never
//! through standard output, so that a result can be sent into a file.
//!
//! Order: is this the maker's key; is an intruder suspected (then: pull the cable, keep the server on, call, and stop unless
//! they want to go on); is no instrument running; what else the profile needs stated by hand; may this be sent.

use crate::{
    ambient,
    cli::{Consent, Segment},
    layout::{WIDTH, hang, wrap},
    profile::Loaded,
    trouble::Trouble,
    words::Words,
};
use bmc::{checks::CheckId, run::Attestation};
use std::{
    collections::BTreeMap,
    io::{BufRead as _, Write as _},
};

/// What the operator stated.
pub(crate) type Stated = BTreeMap<Attestation, bool>;

/// Writes to the operator, beside the result.
pub(crate) fn tell(text: &str) {
    for line in wrap(text, WIDTH) {
        eprintln!("{line}");
    }
}

/// Writes a list to the operator.
pub(crate) fn tell_list(entries: &[String]) {
    for line in entries.iter().flat_map(|entry| hang("  -", 4, entry)) {
        eprintln!("{line}");
    }
}

/// Asks a question with yes or no; an empty answer is no.
pub(crate) fn yes(question: &str, words: &Words) -> Result<bool, Trouble> {
    loop {
        let mut lines = wrap(&format!("{question} {}", words.t("ask.yes_no")), WIDTH - 2);
        let last = lines.pop().unwrap_or_default();
        lines.iter().for_each(|line| eprintln!("{line}"));
        eprint!("{last} ");
        let _ = std::io::stderr().flush();
        let mut answer = String::new();
        let read =
            std::io::stdin().lock().read_line(&mut answer).map_err(|e| Trouble::new("terminal").value("why", e))?;
        match answer.trim().to_lowercase().as_str() {
            "y" | "yes" | "j" | "ja" => return Ok(true),
            "n" | "no" | "nein" => return Ok(false),
            "" if read > 0 => return Ok(false),
            "" => return Err(Trouble::new("no_consent")),
            _ => eprintln!("{}", words.t("ask.again")),
        }
    }
}

/// Refuses to go on where nobody can be asked and nobody agreed beforehand.
pub(crate) fn somebody(agreed: bool) -> Result<(), Trouble> {
    if agreed || ambient::can_ask() { Ok(()) } else { Err(Trouble::new("no_consent")) }
}

/// Shows the profile and has its key compared with the letter.
pub(crate) fn introduce(loaded: &mut Loaded, agreed: bool, words: &Words) -> Result<(), Trouble> {
    let profile = &loaded.profile;
    let numbers = [("reference", profile.notice.reference.as_str()), ("number", profile.notice.document_no.as_str())];
    tell(&words.with("intro.notice", &numbers));
    tell(&words.with("intro.profile", &[("profile", &format!("{} {}", profile.id, profile.version))]));
    let texts = loaded.texts(words);
    [&texts.intro, &texts.caution].into_iter().filter(|text| !text.is_empty()).for_each(|text| tell(text));
    if profile.hypothesis {
        tell(&words.t("intro.hypothesis"));
    }
    eprintln!();
    tell(&words.with("intro.key", &[("fingerprint", &loaded.fingerprint)]));
    if loaded.compared {
        tell(&words.t("intro.key_given"));
    } else if agreed {
        tell(&words.t("intro.key_not_compared"));
    } else if yes(&words.t("ask.same_key"), words)? {
        loaded.compared = true;
    } else {
        return Err(Trouble::new("maker_key_differs"));
    }
    Ok(())
}

/// Asks what has to be stated by hand. Under `--yes` nothing is asked, so nothing is stated but what `--attest` says.
pub(crate) fn state(loaded: &Loaded, consent: &Consent, words: &Words) -> Result<Stated, Trouble> {
    let mut stated = given(consent)?;
    let ask = |stated: &mut Stated, what: Attestation, question: &str| -> Result<Option<bool>, Trouble> {
        if let Some(said) = stated.get(&what) {
            return Ok(Some(*said));
        }
        if consent.yes {
            return Ok(None);
        }
        let said = yes(&words.t(question), words)?;
        stated.insert(what, said);
        Ok(Some(said))
    };
    if !consent.yes {
        eprintln!();
    }
    if ask(&mut stated, Attestation::IntruderSuspected, "ask.intruder")? == Some(true) {
        intruder(words);
        if !consent.yes && !yes(&words.t("ask.intruder_go_on"), words)? {
            return Err(Trouble::new("intruder"));
        }
    }
    if ask(&mut stated, Attestation::Idle, "ask.idle")? == Some(false) {
        return Err(Trouble::new("not_idle"));
    }
    if loaded.profile.row(CheckId::Att01).is_some() {
        ask(&mut stated, Attestation::Unplugged, "ask.unplugged")?;
    }
    if loaded.profile.row(CheckId::Rf07).is_some() {
        ask(&mut stated, Attestation::PasswordsRotated, "ask.passwords_rotated")?;
    }
    if consent.yes && !stated.contains_key(&Attestation::Idle) {
        tell(&words.t("intro.idle_not_stated"));
    }
    Ok(stated)
}

/// What to do first when an intruder is suspected.
pub(crate) fn intruder(words: &Words) {
    eprintln!();
    tell(&words.t("intruder.title"));
    for (number, key) in ["intruder.cable", "intruder.power", "intruder.call", "intruder.wait"].into_iter().enumerate()
    {
        hang(&format!("  {}", number + 1), 5, &words.t(key)).iter().for_each(|line| eprintln!("{line}"));
    }
    eprintln!();
}

/// What `--attest` and `--segment` say.
fn given(consent: &Consent) -> Result<Stated, Trouble> {
    let mut stated = Stated::new();
    for text in &consent.attest {
        let wrong = || Trouble::new("attest").value("text", text);
        let (name, said) = text.split_once('=').ok_or_else(wrong)?;
        let said = match said {
            "yes" => true,
            "no" => false,
            _ => return Err(wrong()),
        };
        let name: Attestation = serde_json::from_value(name.into()).map_err(|_| wrong())?;
        stated.insert(name, said);
    }
    if let Some(segment) = consent.segment {
        stated.insert(Attestation::ClinicalSegment, segment == Segment::Clinical);
    }
    Ok(stated)
}

/// Asks for the password of an account, without showing it.
pub(crate) fn password(user: &str, words: &Words) -> Result<String, Trouble> {
    let prompt = format!("{} ", words.with("ask.password", &[("user", user)]));
    rpassword::prompt_password(prompt).map_err(|e| Trouble::new("terminal").value("why", e))
}

/// The password as the first line of standard input.
pub(crate) fn password_from_input() -> Result<String, Trouble> {
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line).map_err(|e| Trouble::new("terminal").value("why", e))?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn statements_are_a_closed_set() {
        let given = |texts: &[&str]| {
            given(&Consent {
                attest: texts.iter().map(|t| (*t).to_owned()).collect(),
                segment: Some(Segment::Clinical),
                yes: true,
            })
        };
        let stated = given(&["idle=yes", "intruder_suspected=no"]).unwrap();
        assert_eq!(stated.get(&Attestation::Idle), Some(&true));
        assert_eq!(stated.get(&Attestation::ClinicalSegment), Some(&true));
        for wrong in ["idle", "idle=maybe", "safe=yes", ""] {
            assert_eq!(given(&[wrong]).unwrap_err().code, "attest", "{wrong}");
        }
    }
}
