//! What is never taken as done, in many languages: hedged, partial, heard of, denied, excepted, replaced, conditional; and
//! the alarms, which are raised by any of their words. Persons and places are made up; no native reader has confirmed them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{AlarmKind, Known, Proposal, Said, propose, split};

fn read(tag: &str, text: &str) -> Proposal {
    let serials = ["NS-1001", "NS-1002", "NS-1003"].map(ToOwned::to_owned).to_vec();
    let known =
        Known { langs: vec![tag.to_owned()], serials, questions: vec![], today: jiff::civil::date(2026, 12, 10) };
    propose(text, &split(text), &known)
}

/// Serial numbers that are taken as done.
fn done(proposal: &Proposal) -> Vec<&str> {
    let is = |said: &Said| matches!(said, Said::Done { .. });
    let mut all: Vec<&str> = proposal.units.iter().filter(|u| is(&u.said)).map(|u| u.serial.as_str()).collect();
    if let Some(of_all) = proposal.all_units.as_ref().filter(|a| is(&a.said)) {
        let open = |s: &&str| !of_all.except.iter().any(|e| e == s) && !all.contains(s);
        let rest: Vec<&str> = ["NS-1001", "NS-1002", "NS-1003"].into_iter().filter(open).collect();
        all.extend(rest);
    }
    all.sort_unstable();
    all
}

#[test]
fn hedged_work_is_not_done() {
    let mut wrong = Vec::new();
    for (tag, text) in [
        ("de", "Soweit mir bekannt, wurde NS-1001 gestern umgestellt."),
        ("de", "NS-1001 wurde am 3. Dezember umgestellt, glaube ich."),
        ("de", "NS-1001 ist zu 80 Prozent umgestellt."),
        ("de", "Die Umstellung von NS-1001 ist größtenteils abgeschlossen."),
        ("de", "Laut unserem Dienstleister wurde NS-1001 aktualisiert."),
        ("de", "NS-1001 ist wahrscheinlich verschrottet."),
        ("en", "I believe NS-1001 was migrated last month."),
        ("en", "NS-1001 was updated, as far as we know."),
        ("en", "NS-1001: 75 % completed"),
        ("en", "Our contractor claims that NS-1001 has been patched."),
        ("en", "NS-1001 was probably sold."),
        ("fr", "NS-1001 est quasiment terminé."),
        ("it", "A quanto pare NS-1001 è stato aggiornato."),
        ("es", "Creo que NS-1001 está actualizado."),
        ("pt", "NS-1001 foi provavelmente atualizado."),
        ("nl", "Voor zover ik weet is NS-1001 bijgewerkt."),
        ("sv", "NS-1001 är förmodligen uppdaterad."),
        ("da", "NS-1001 er formentlig opdateret."),
        ("nb", "NS-1001 er sannsynligvis oppdatert."),
        ("fi", "NS-1001 on luultavasti päivitetty."),
        ("pl", "NS-1001 prawdopodobnie zaktualizowano."),
        ("cs", "NS-1001 je pravděpodobně aktualizován."),
        ("sk", "NS-1001 je pravdepodobne vykonaný."),
        ("sl", "NS-1001 je verjetno posodobljen."),
        ("hr", "NS-1001 je vjerojatno ažuriran."),
        ("sr", "NS-1001 је вероватно ажуриран."),
        ("bg", "NS-1001 вероятно е обновен."),
        ("uk", "NS-1001, мабуть, оновлено."),
        ("el", "NS-1001 πιθανώς ολοκληρώθηκε."),
        ("ro", "NS-1001 este probabil actualizat."),
        ("hu", "NS-1001 valószínűleg elkészült."),
        ("tr", "NS-1001 muhtemelen güncellendi."),
        ("et", "NS-1001 on tõenäoliselt uuendatud."),
        ("lv", "NS-1001 laikam ir atjaunināts."),
        ("lt", "NS-1001 tikriausiai atnaujintas."),
        ("is", "NS-1001 er líklega uppfært."),
        ("ga", "Tá NS-1001 beagnach déanta."),
        ("mt", "NS-1001 kważi lest."),
        ("ja", "NS-1001 はおそらく完了しました。"),
        ("ko", "NS-1001은 아마 완료했습니다."),
        ("zh-Hans", "NS-1001 可能已完成。"),
        ("zh-Hant", "NS-1001 大概已完成。"),
        ("ar", "تم تنفيذ NS-1001 على الأرجح."),
        ("he", "NS-1001 כנראה עודכן."),
    ] {
        let proposal = read(tag, text);
        let told = proposal.doubts.iter().any(|d| d.code == "said.hedged");
        let open = proposal.units.iter().all(|u| u.said == Said::Unsaid) && !proposal.units.is_empty();
        if !told || !open || !done(&proposal).is_empty() {
            wrong.push(format!("{tag}: {text} {:?} {:?}", proposal.units, proposal.doubts));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn plain_work_beside_hedged_work_is_done() {
    for (tag, text) in [
        ("de", "NS-1001 ist umgestellt, NS-1002 nur teilweise."),
        ("de", "NS-1002 erst zur Hälfte, NS-1001 ist fertig."),
        ("de", "NS-1002 nicht, aber NS-1001 ist umgestellt."),
        ("de", "NS-1001 ist zu 100 % umgestellt."),
        ("en", "NS-1001 is done, NS-1002 only partly."),
        ("en", "NS-1002 is probably in the cellar, NS-1001 is done."),
        ("en", "We updated NS-1001 but neither NS-1002 nor NS-1003."),
        ("en", "NS-1001 has been updated, not NS-1002."),
    ] {
        let proposal = read(tag, text);
        assert_eq!(done(&proposal), ["NS-1001"], "{text}: {proposal:?}");
    }
}

#[test]
fn neither_of_them_is_done() {
    for (tag, text) in [
        ("de", "Weder NS-1001 noch NS-1002 oder NS-1003 wurden umgestellt."),
        ("de", "Weder NS-1001, NS-1002 noch NS-1003 wurden umgestellt."),
        ("en", "Neither NS-1001, NS-1002 nor NS-1003 has been updated."),
        ("fr", "Ni NS-1001 ni NS-1002 n'ont été mis à jour."),
        ("es", "Ni NS-1001, ni NS-1002 están actualizados."),
        ("pl", "Ani NS-1001, ani NS-1002 nie zostały zaktualizowane."),
        ("sv", "Varken NS-1001 eller NS-1002 är uppdaterade."),
        ("ro", "Nici NS-1001, nici NS-1002 nu sunt actualizate."),
    ] {
        let proposal = read(tag, text);
        assert!(done(&proposal).is_empty(), "{text}: {proposal:?}");
    }
}

#[test]
fn what_is_excepted_is_not_done() {
    let others = ["NS-1001", "NS-1003"];
    for (tag, text, all) in [
        ("de", "Bis auf NS-1002 sind alle Server umgestellt.", true),
        ("de", "Abgesehen von NS-1002 sind NS-1001 und NS-1003 umgestellt.", true),
        ("de", "NS-1001 und NS-1003 sind umgestellt, ausgenommen NS-1002.", true),
        ("de", "Alle Server sind umgestellt, außer NS-1002, der wurde verschrottet.", true),
        ("en", "All but NS-1002 have been updated.", true),
        ("en", "Everything but NS-1002 is finished.", true),
        ("en", "NS-1001 and NS-1003 are done except for NS-1002.", true),
        ("fr", "Tous les serveurs sont mis à jour, hormis NS-1002.", true),
        ("hu", "NS-1002 kivételével minden szerver elkészült.", true),
        ("ja", "NS-1002 を除き、全サーバ完了しました。", true),
        ("ja", "NS-1002 以外はすべて完了しました。", false),
        ("ko", "NS-1002 제외하고 모두 완료했습니다.", false),
        ("zh-Hans", "除 NS-1002 以外，所有服务器已完成。", true),
        ("tr", "NS-1002 hariç tüm sunucular tamamlandı.", true),
    ] {
        let proposal = read(tag, text);
        let done = done(&proposal);
        assert!(!done.contains(&"NS-1002"), "{text}: {proposal:?}");
        assert!(!all || done == others, "{text}: {done:?} {proposal:?}");
    }
    let proposal = read("de", "Alle Server sind umgestellt, außer NS-1002, der wurde verschrottet.");
    let unit = proposal.units.iter().find(|u| u.serial == "NS-1002").unwrap();
    assert_eq!(unit.said, Said::Scrapped { on: None });
}

#[test]
fn what_another_took_the_place_of_and_what_depends_is_not_done() {
    for (tag, text) in [
        ("en", "NS-1001 was replaced by NS-1002, which is done."),
        ("de", "NS-1001 wurde durch NS-1002 ersetzt, der ist umgestellt."),
        ("de", "Bis NS-1001 umgestellt ist, arbeiten wir von Hand."),
        ("en", "Before NS-1001 is updated we keep it offline."),
        ("nl", "Tot NS-1001 bijgewerkt is, blijft hij uit."),
        ("cs", "Dokud není NS-1001 aktualizován, zůstává odpojen."),
    ] {
        let proposal = read(tag, text);
        assert!(done(&proposal).is_empty(), "{text}: {proposal:?}");
    }
    let dated = read("de", "Bis 3. Dezember wurde NS-1001 umgestellt.");
    assert_eq!(done(&dated), ["NS-1001"], "{dated:?}");
    let behind = read("en", "NS-1001 is done, once you confirm the version.");
    assert!(behind.doubts.iter().any(|d| d.code == "said.condition-behind"), "{behind:?}");
    assert!(behind.units.iter().all(|u| u.confidence == super::Confidence::Low));
}

#[test]
fn alarms_are_raised_in_every_language() {
    use AlarmKind::{Harm, Intruder};
    let mut wrong = Vec::new();
    for (tag, kind, text) in [
        ("de", Intruder, "Im Server war ein fremdes Konto angelegt, und wir sollen Lösegeld zahlen."),
        ("en", Intruder, "An unfamiliar account appeared and they demand a ransom."),
        ("fr", Intruder, "Un utilisateur inconnu a été créé et on nous demande une rançon."),
        ("it", Intruder, "Sono entrati senza permesso e chiedono un riscatto."),
        ("es", Intruder, "Entraron sin permiso y piden un rescate."),
        ("pt", Intruder, "Entraram sem autorização no servidor."),
        ("nl", Intruder, "Er is ingebroken op de server."),
        ("sv", Intruder, "Någon har loggat in utan tillstånd."),
        ("da", Intruder, "Nogen er logget ind uden tilladelse."),
        ("nb", Intruder, "Noen har logget inn uten tillatelse."),
        ("fi", Intruder, "Joku kirjautui palvelimelle ilman lupaa."),
        ("pl", Intruder, "Ktoś zalogował się bez upoważnienia."),
        ("cs", Intruder, "Někdo se přihlásil bez oprávnění."),
        ("sk", Intruder, "Niekto sa prihlásil bez oprávnenia."),
        ("sl", Intruder, "Nekdo se je prijavil brez dovoljenja."),
        ("hr", Intruder, "Netko se prijavio bez ovlaštenja."),
        ("sr", Intruder, "Неко се пријавио без дозволе."),
        ("bg", Intruder, "Някой е влязъл без разрешение."),
        ("uk", Intruder, "Хтось увійшов без дозволу."),
        ("el", Intruder, "Κάποιος συνδέθηκε χωρίς άδεια."),
        ("ro", Intruder, "Cineva s-a conectat fără autorizație."),
        ("hu", Intruder, "Valaki engedély nélkül bejelentkezett."),
        ("tr", Intruder, "Biri izinsiz oturum açtı."),
        ("et", Intruder, "Keegi logis sisse ilma loata."),
        ("lv", Intruder, "Kāds pieslēdzās bez atļaujas."),
        ("lt", Intruder, "Kažkas prisijungė be leidimo."),
        ("is", Intruder, "Einhver skráði sig inn án leyfis."),
        ("ga", Intruder, "Logáil duine isteach gan chead."),
        ("mt", Intruder, "Xi ħadd daħal mingħajr permess."),
        ("ja", Intruder, "見知らぬアカウントがあり、身代金を要求されました。"),
        ("ko", Intruder, "허가 없이 로그인한 기록이 있습니다."),
        ("zh-Hans", Intruder, "有人未经许可登录，并索要赎金。"),
        ("zh-Hant", Intruder, "有人未經許可登入，並索要贖金。"),
        ("ar", Intruder, "دخل شخص بدون إذن إلى الخادم."),
        ("he", Intruder, "מישהו נכנס ללא הרשאה לשרת."),
        ("de", Harm, "Ein Patient bekam deswegen eine falsche Diagnose."),
        ("en", Harm, "A patient was given the wrong report."),
        ("fr", Harm, "Un patient a reçu un résultat erroné."),
        ("it", Harm, "Un paziente ha ricevuto un referto sbagliato."),
        ("es", Harm, "Un paciente recibió un informe equivocado."),
        ("nl", Harm, "Een patiënt kreeg een verkeerde uitslag."),
        ("pl", Harm, "Pacjent otrzymał błędny wynik."),
        ("cs", Harm, "Pacient dostal chybný nález."),
        ("hu", Harm, "Egy beteg hibás leletet kapott."),
        ("sv", Harm, "En patient fick fel provsvar."),
        ("el", Harm, "Ένας ασθενής πήρε λάθος αποτέλεσμα."),
        ("ja", Harm, "患者に間違った報告が届きました。"),
        ("zh-Hans", Harm, "患者收到了错误报告。"),
    ] {
        let proposal = read(tag, text);
        if !proposal.alarms.iter().any(|a| a.kind == kind && !a.denied) {
            wrong.push(format!("{tag}: {text} {:?} {:?}", proposal.langs, proposal.alarms));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
