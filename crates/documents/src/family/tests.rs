//! What a quality notification may not say, in every language, on every paper and in every mail.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use crate::{batch, form, letter::Press, mail, notice, sample, words};
use domain::lang::Lang;
use std::collections::BTreeSet;

/// How each language calls a recall or a field safety notice, in lower case; word stems, so that every form is found.
const TERMS: &[(&str, &[&str])] = &[
    ("ar", &["إشعار السلامة", "إشعار سلامة", "استدعاء"]),
    ("bg", &["известието за безопасност", "известие за безопасност", "изземване"]),
    ("cs", &["bezpečnostní upozorn", "stažení"]),
    ("da", &["sikkerhedsmeddel", "tilbagekald"]),
    ("de", &["sicherheitsinformation", "rückruf"]),
    ("el", &["ειδοποίηση ασφάλειας", "ειδοποίησης ασφάλειας", "ανάκληση"]),
    ("en", &["safety notice", "recall"]),
    ("es", &["nota de seguridad", "nota urgente de seguridad", "retiro", "recuperación"]),
    ("et", &["ohutustea", "tagasikutsu"]),
    ("fi", &["turvallisuustiedot", "takaisinve"]),
    ("fr", &["avis de sécurité", "avis urgent de sécurité", "rappel urgent", "corrective de sécurité"]),
    ("ga", &["sábháilteacht", "aisghairm"]),
    ("he", &["הודעת הבטיחות", "הודעת בטיחות", "ריקול"]),
    ("hr", &["sigurnosn", "opoziv"]),
    ("hu", &["biztonsági feljegyz", "visszahív"]),
    ("is", &["öryggistilkynning", "innköllun"]),
    ("it", &["avviso di sicurezza", "avviso urgente di sicurezza", "correttiva di sicurezza", "richiamo"]),
    ("ja", &["安全性", "回収", "リコール"]),
    ("ko", &["안전 통지", "회수", "리콜"]),
    ("lt", &["saugos praneš", "atšaukimas", "atšaukimo"]),
    ("lv", &["drošuma paziņ", "atsaukšan"]),
    ("mt", &["sikurezza fuq il-post", "sejħa lura"]),
    ("nb", &["sikkerhetsmelding", "tilbakekalling"]),
    ("nl", &["veiligheidsbericht", "terugroep"]),
    (
        "pl",
        &[
            "notatka bezpieczeństwa",
            "notatkę bezpieczeństwa",
            "notatki bezpieczeństwa",
            "notatce bezpieczeństwa",
            "wycofani",
        ],
    ),
    ("pt", &["aviso de segurança", "corretiva de segurança", "recolha"]),
    ("pt-BR", &["aviso de segurança", "aviso urgente de segurança", "recolhimento"]),
    ("ro", &["notificarea de siguranță", "materie de siguranță", "rechemare"]),
    ("sk", &["bezpečnostný oznam", "spätné prevzatie"]),
    ("sl", &["varnostn", "odpoklic"]),
    ("sr", &["безбедносн", "повлачење"]),
    ("sv", &["säkerhetsmeddeland", "återkallelse"]),
    ("tr", &["saha güvenliği", "geri çağırma"]),
    ("uk", &["щодо безпеки", "відкликання"]),
    ("zh-Hans", &["安全通知", "召回"]),
    ("zh-Hant", &["安全通知", "回收"]),
];
/// Titles of the other family, which a quality notification does not use, and sentences of mails that it has no use for; the
/// importer's register of recalls is the law's (MDR Art. 13(6)), whatever the action is; two pages are shown before it is known
/// who asks; a link that is withdrawn has the same word as a recall in Greek.
const OF_THE_OTHER: &[&str] = &[
    "error-action-unknown",
    "refusal-nowhere-next",
    "portal-hand-withdraw",
    "title-",
    "mail-urgent",
    "mail-opening-",
    "envelope-mark",
    "portal-urgent",
    "portal-foot",
    "statement-importer-register",
];

/// The keys of the frame words of papers, mails and portal, with the values that they take.
fn keys() -> Vec<(String, BTreeSet<String>)> {
    let mut keys: Vec<(String, BTreeSet<String>)> = Vec::new();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("lang/en");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    for path in files.filter(|path| !words::OFFICE_FILES.contains(&path.file_stem().unwrap().to_str().unwrap())) {
        for line in std::fs::read_to_string(path).unwrap().lines().filter(|line| !line.starts_with('#')) {
            if let Some((key, _)) =
                line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_alphabetic()))
            {
                keys.push((key.to_owned(), BTreeSet::new()));
            }
            for value in line.split('$').skip(1) {
                let name: String =
                    value.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '-' | '_')).collect();
                keys.last_mut().unwrap().1.insert(name);
            }
        }
    }
    keys
}

/// A text in lower case without the terms of the other family, or the first of them that it has.
fn term(lang: &str, text: &str) -> Option<&'static str> {
    let (_, terms) = TERMS.iter().find(|(tag, _)| *tag == lang).unwrap_or_else(|| panic!("no terms for {lang}"));
    let text = text.to_lowercase();
    terms.iter().find(|term| text.contains(**term)).copied()
}

#[test]
fn no_frame_word_of_a_quality_notification_calls_it_a_recall_in_any_language() {
    let keys = keys();
    assert!(keys.len() > 450, "{} keys were read", keys.len());
    for tag in words::ALL {
        let words = Words::of(&Lang::from(*tag)).of_family(Family::Research);
        for key in ["title-fsn", "title-recall", "mail-urgent"] {
            assert!(term(tag, &words.t(key)).is_some(), "{tag}: the list of terms does not know {}", words.t(key));
        }
        let is_other = |key: &str| key.ends_with("-recall") || OF_THE_OTHER.iter().any(|other| key.starts_with(other));
        for (key, values) in keys.iter().filter(|(key, _)| !is_other(key)) {
            for count in [0_u32, 1, 2, 5] {
                let values: Vec<(&'static str, words::Value<'_>)> =
                    values.iter().map(|name| (&*name.clone().leak(), count.into())).collect();
                let said = words.with(key, &values);
                assert_eq!(term(tag, &said), None, "{tag}: {key} says {said}");
            }
        }
    }
}

/// Consignees in the United States read of a recall: no frame word speaks of a safety notice there, and the form has the name
/// that such a letter gives it.
#[test]
fn no_frame_word_of_a_recall_letter_calls_it_a_safety_notice_in_any_language() {
    let keys = keys();
    for tag in words::ALL {
        let plain = Words::of(&Lang::from(*tag));
        let words = plain.clone().of_family(Family::UnitedStates);
        let (_, terms) = TERMS.iter().find(|(known, _)| known == tag).unwrap();
        let there = ["title-fsn", "letter-step-read", "mail-urgent", "portal-privacy-why-text"]
            .map(|key| plain.t(key).to_lowercase());
        let (own, other): (Vec<&str>, Vec<&str>) =
            terms.iter().partition(|term| there.iter().any(|said| said.contains(**term)));
        assert!(!own.is_empty() && !other.is_empty(), "{tag}: terms of both: {own:?}, {other:?}");
        let recall = plain.t("title-recall").to_lowercase();
        assert!(!own.iter().any(|term| recall.contains(term)), "{tag}: {own:?} are no terms of a recall");
        for (key, values) in keys.iter().filter(|(key, _)| !OF_THE_OTHER.iter().any(|other| key.starts_with(other))) {
            let key = key.trim_end_matches("-quality");
            for count in [0_u32, 1, 2, 5] {
                let values: Vec<(&'static str, words::Value<'_>)> =
                    values.iter().map(|name| (&*name.clone().leak(), count.into())).collect();
                let said = words.with(key, &values).to_lowercase();
                assert!(!own.iter().any(|term| said.contains(term)), "{tag}: {key} says {said}");
            }
        }
        assert_ne!(words.t("letter-step-read"), plain.t("letter-step-read"), "{tag}");
    }
}

/// What is printed on a PDF.
fn printed(pdf: &[u8]) -> String {
    let document = lopdf::Document::load_mem(pdf).unwrap();
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    let soft = |c: &char| !matches!(c, '\u{ad}' | '\n' | '-');
    document.extract_text(&pages).unwrap().chars().filter(soft).collect()
}

#[test]
fn no_paper_of_a_quality_notification_calls_itself_a_recall() {
    let fonts = sample::fonts();
    let mut whole = sample::notice();
    for tag in ["de", "en"] {
        // The people's own words are theirs; here they say nothing.
        let text = whole.texts.get_mut(&Lang::from(tag)).unwrap();
        text.clauses.clear();
        "-".clone_into(&mut text.form_introduction);
        "-".clone_into(&mut text.subject);
        for question in &mut whole.form.questions {
            question.text.0.insert(Lang::from(tag), "-".into());
        }
    }
    for tag in ["de", "en"] {
        let lang = Lang::from(tag);
        let of = |family| {
            let notice = notice_for(&whole, family).into_owned();
            let letter = Press::new(&notice, &fonts).render(&sample::laboratory(2), &lang).unwrap();
            let address = ["Labor Musterfrau".to_owned()];
            [
                ("notice", notice::render(&notice, &lang, &fonts).unwrap()),
                ("letter", letter),
                ("form", form::render_blank(&notice, &lang, &fonts).unwrap()),
                ("envelope", batch::envelope(&notice, &lang, None, &fonts).unwrap()),
                ("sheet", batch::envelope(&notice, &lang, Some(&address), &fonts).unwrap()),
            ]
        };
        for (what, pdf) in of(Family::Research) {
            let said = printed(&pdf);
            assert_eq!(term(tag, &said), None, "{tag} {what}: {said}");
        }
        for (what, pdf) in of(Family::Diagnostic) {
            let said = printed(&pdf);
            assert!(what == "form" || term(tag, &said).is_some(), "{tag} {what} can be read: {said}");
        }
    }
}

#[test]
fn research_has_titles_of_its_own_and_diagnostic_the_same_bytes() {
    let fonts = sample::fonts();
    let mut whole = sample::notice();
    let lang = "de".into();
    let before = notice::render(&whole, &lang, &fonts).unwrap();
    let letter = Press::new(&whole, &fonts).render(&sample::laboratory(2), &lang).unwrap();
    whole.products[0].market = domain::product::Market::Research;
    whole.texts.get_mut(&lang).unwrap().quality_titles = vec!["Mitteilung zur Qualität".into()];
    let diagnostic = notice_for(&whole, Family::Diagnostic);
    assert_eq!(notice::render(&diagnostic, &lang, &fonts).unwrap(), before);
    assert_eq!(Press::new(&diagnostic, &fonts).render(&sample::laboratory(2), &lang).unwrap(), letter);
    let research = notice_for(&whole, Family::Research);
    assert_eq!(research.texts[&lang].titles, ["Mitteilung zur Qualität"]);
    let form = &research.form.questions;
    assert_eq!(form, &whole.form.questions, "statements without a second wording stay as they are");
    let said = research.texts[&lang].form_introduction.clone();
    assert!(said.contains("Qualitätsmitteilung FSN2025-1682"), "the program's own sentence: {said}");
    assert_eq!(research.texts[&"en".into()].titles, [Words::of(&"en".into()).t("title-quality")]);
    assert_ne!(notice::render(&research, &lang, &fonts).unwrap(), before);
    assert_ne!(Press::new(&research, &fonts).render(&sample::laboratory(2), &lang).unwrap(), letter);
}

#[test]
fn no_mail_of_a_quality_notification_calls_itself_a_recall() {
    let mut notice = notice_for(&sample::notice(), Family::Research).into_owned();
    for text in notice.texts.values_mut() {
        text.clauses.clear();
        "-".clone_into(&mut text.subject);
    }
    for lang in sample::languages() {
        for purpose in mail::tests::purposes() {
            let data = mail::MailData { family: Family::Research, ..mail::tests::data(purpose) };
            let mail = mail::notice_mail(&notice, &lang, &data).unwrap();
            for said in [&mail.subject, &mail.text, &mail.html] {
                assert_eq!(term(lang.as_str(), said), None, "{lang}: {said}");
            }
        }
    }
}

#[test]
fn the_recall_letter_has_its_order_its_title_and_its_form_and_the_same_clauses() {
    let fonts = sample::fonts();
    let mut whole = sample::notice();
    let lang: Lang = "en".into();
    let letter = notice_for(&whole, Family::UnitedStates);
    assert_eq!((letter.layout, letter.form.profile.as_deref()), (Layout::Fda, Some("fda")));
    assert_eq!(letter.texts[&lang].titles, [Words::of(&lang).t("title-recall")]);
    assert_eq!(letter.texts[&lang].clauses, whole.texts[&lang].clauses, "nothing that people wrote is lost");
    let ids: Vec<_> = letter.form.questions.iter().map(|q| q.id.as_str()).collect();
    assert!(ids.contains(&"adverse") && !ids.contains(&"users_informed"), "{ids:?}");
    assert!(letter.form.questions.iter().all(|q| q.text.0.keys().eq(whole.texts.keys())), "in every language");
    let said = printed(&notice::render(&letter, &lang, &fonts).unwrap());
    let places =
        ["Urgent medical device recall", "Purpose of this letter", "Risk to health"].map(|t| said.find(t).unwrap());
    assert!(places.is_sorted(), "{said}");
    assert_eq!(printed(&batch::envelope(&letter, &lang, None, &fonts).unwrap()).trim(), "Urgent medical device recall");
    // Its cover and its form speak of the letter; those of everybody else are what they were.
    let cover = |notice: &Notice| {
        let pdf = Press::new(notice, &fonts).render(&sample::laboratory(2), &lang).unwrap();
        printed(&pdf) + &printed(&form::render_blank(notice, &lang, &fonts).unwrap())
    };
    let (theirs, ours) = (cover(&letter), cover(&whole));
    for (word, is_theirs) in
        [("recall letter", true), ("Response form", true), ("safety notice", false), ("Verification form", false)]
    {
        assert_eq!((theirs.contains(word), ours.contains(word)), (is_theirs, !is_theirs), "{word}: {theirs}");
    }

    // What the author wrote comes first, and actions answered one by one go along.
    whole.texts.get_mut(&lang).unwrap().recall_titles = vec!["URGENT: MEDICAL DEVICE CORRECTION".into()];
    let own = whole.form.questions[0].clone();
    whole.form.questions.push(domain::response::Question { id: "action_quarantine".into(), ..own });
    let letter = notice_for(&whole, Family::UnitedStates);
    assert_eq!(letter.texts[&lang].titles, ["URGENT: MEDICAL DEVICE CORRECTION"]);
    let place = |id: &str| letter.form.questions.iter().position(|q| q.id.as_str() == id).unwrap();
    assert!(
        place("adverse") < place("action_quarantine") && place("action_quarantine") < place("customers_identified")
    );
    assert_eq!(notice_for(&whole, Family::Diagnostic).into_owned(), whole);
}

/// The second wording stands where the first stood, on paper and in the data; where the author wrote none, the introduction is
/// the program's and the statement the one of everybody.
#[test]
fn a_quality_notification_asks_its_own_questions() {
    let fonts = sample::fonts();
    let mut whole = sample::notice();
    let (de, en): (Lang, Lang) = ("de".into(), "en".into());
    whole.texts.get_mut(&de).unwrap().quality_form_introduction = "Zur Mitteilung über die Qualität".into();
    let question = whole.form.questions.iter_mut().find(|q| q.id.as_str() == "customers_informed").unwrap();
    question.quality_text.0.insert(en.clone(), "I have informed my customers of this notification.".into());
    let before = form::render_blank(&whole, &en, &fonts).unwrap();
    let research = notice_for(&whole, Family::Research);
    assert_eq!(research.texts[&de].form_introduction, "Zur Mitteilung über die Qualität");
    let english = printed(&form::render_blank(&research, &en, &fonts).unwrap());
    assert!(english.contains("my customers of this notification") && !english.contains("recall"), "{english}");
    assert!(english.contains("received the quality notification"), "{english}");
    let german = printed(&form::render_blank(&research, &de, &fonts).unwrap());
    assert!(german.contains("Zur Mitteilung über die Qualität"), "{german}");
    assert!(!german.contains("Sicherheitsinformation"), "{german}");
    // Nobody else reads it, and nobody else's bytes change.
    let mut plain = sample::notice();
    plain.form.questions.iter_mut().for_each(|q| q.quality_text.0.clear());
    assert_eq!(before, form::render_blank(&plain, &en, &fonts).unwrap());
    assert!(printed(&before).contains("customers of this recall"));
    // A form without an introduction gets none.
    whole.texts.get_mut(&en).unwrap().form_introduction.clear();
    assert_eq!(notice_for(&whole, Family::Research).texts[&en].form_introduction, "");
}
