### Words at the threshold of office and portal, Czech: refusals and what every page has.

language-name = Čeština
door-skip = Přejít k obsahu
door-check = Zkontrolujte prosím: { $title }

## Refusals as pages
refusal-code = Kód pro dotazy:
refusal-link-title = Tento odkaz neplatí
refusal-link-text = Odkaz je neúplný, byl zrušen nebo jeho platnost skončila. Více odtud nelze sdělit.
refusal-link-next = Otevřete nejnovější e-mail k tomuto upozornění a použijte odkaz v něm. Máte-li dopis, opište prosím celou adresu. Pokud to nefunguje, napište na adresu uvedenou v upozornění.
refusal-nowhere-title = Zde nic není
refusal-nowhere-text = Tato adresa neexistuje nebo není určena Vám.
refusal-nowhere-next = Vraťte se zpět nebo začněte u nápravných opatření v terénu.
refusal-often-title = Příliš mnoho požadavků
refusal-often-text = Z Vašeho připojení přišlo během krátké doby velmi mnoho požadavků.
refusal-often-next = Počkejte půl minuty a načtěte stránku znovu. Nic se neztratilo.
refusal-large-title = Příliš velké
refusal-large-text = Odeslaná data jsou větší, než zde lze přijmout.
refusal-large-next = Rozdělte soubor, nebo jej pošlete e-mailem technické podpoře.
refusal-later-title = Momentálně nedostupné
refusal-later-text = Část systému, kterou potřebujeme, momentálně neodpovídá. Co již bylo potvrzeno, je v bezpečí.
refusal-later-next = Počkejte půl minuty a zkuste to znovu.
refusal-fault-title = Chyba na naší straně
refusal-fault-text = Chybu jste nezpůsobili Vy. Byla zaznamenána.
refusal-fault-next = Vraťte se zpět a zkuste to znovu. Pokud se to opět nepodaří, napište nám, co jste chtěli udělat.
refusal-origin-title = Z cizí stránky
refusal-origin-text = Tento formulář nebyl odeslán z naší stránky. Proto se nic neprovedlo.
refusal-origin-next = Otevřete stránku znovu a odešlete formulář odtud.
refusal-refused-title = Toto není možné
refusal-refused-next = Vraťte se zpět. Co jste již zaznamenali, zůstává uloženo.
refusal-unreadable-title = Nelze přečíst
refusal-unreadable-text = Přijatá data nelze přečíst. Nic se neprovedlo.
refusal-unreadable-next = Vraťte se zpět a odešlete stránku ještě jednou.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Takové nápravné opatření v terénu neexistuje.
error-link-unknown = Tento odkaz neplatí, byl zrušen nebo jeho platnost skončila.
error-response-invalid = Zadané údaje nelze v této podobě převzít.
error-contact-invalid = Toto není e-mailová adresa.
error-cascade-invalid = Jeden řádek seznamu nelze v této podobě převzít.
error-unit-unknown = Tento prostředek zde není zahrnut.
error-profile-none = Takový kontrolní profil zde není.
error-evidence-unreadable = Toto není doklad programu fieldcheck.
error-evidence-signature = Doklad byl po podepsání změněn. Použijte soubor, který vytvořil program fieldcheck.
error-evidence-notice = Doklad patří k jinému upozornění.
error-evidence-profile = Doklad vychází z kontrolního profilu, který zde nebyl vydán nebo byl zrušen. Načtěte kontrolní profil znovu a kontrolu zopakujte.
error-evidence-serial = Doklad neuvádí sériové číslo, a proto neplatí pro žádný prostředek. Zopakujte kontrolu a uveďte sériové číslo.
error-evidence-challenge-used = Na výzvu (challenge) v tomto dokladu již bylo odpovězeno. Načtěte kontrolní profil znovu a kontrolu zopakujte.
error-evidence-not-shown = Zatím není doloženo, že opatření u tohoto prostředku byla provedena.
error-system-conflict = Někdo jiný to ve stejném okamžiku změnil. Podívejte se prosím a krok zopakujte.
error-system-unavailable = Část systému, kterou potřebujeme, momentálně neodpovídá. Nic se neztratilo. Zkuste to prosím později.
error-system-fault = Chyba na naší straně. Byla zaznamenána.
