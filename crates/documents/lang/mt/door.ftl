### Words at the threshold of office and portal, Maltese: refusals and what every page has.

language-name = Malti
door-skip = Mur għall-kontenut
door-check = Jekk jogħġbok iċċekkja: { $title }

## Refusals as pages
refusal-code = Kodiċi għall-mistoqsijiet:
refusal-link-title = Dan il-link mhuwiex validu
refusal-link-text = Il-link mhuwiex komplut, ġie rtirat jew skada. Minn hawn ma jistax jingħad aktar.
refusal-link-next = Iftaħ l-aħħar email dwar dan l-avviż u segwi l-link li fiha. Jekk għandek ittra, ikteb l-indirizz sħiħ. Jekk dan ma jaħdimx, ikteb lill-indirizz indikat fl-avviż.
refusal-nowhere-title = Hawn m’hemm xejn
refusal-nowhere-text = Dan l-indirizz ma jeżistix, jew mhuwiex maħsub għalik.
refusal-nowhere-next = Mur lura, jew ibda mil-lista tal-azzjonijiet korrettivi ta’ sikurezza fuq il-post.
refusal-often-title = Talbiet żejda
refusal-often-text = Waslu ħafna talbiet mill-konnessjoni tiegħek fi żmien qasir.
refusal-often-next = Stenna nofs minuta u erġa’ tella’ l-paġna. Ma ntilef xejn.
refusal-large-title = Kbir wisq
refusal-large-text = Dak li bgħatt huwa akbar minn dak li jiġi aċċettat hawn.
refusal-large-next = Aqsam il-fajl f’partijiet, jew ibgħat il-fajl bl-email lill-appoġġ tekniku.
refusal-later-title = Mhux disponibbli bħalissa
refusal-later-text = Xi ħaġa li neħtieġu mhijiex qed twieġeb bħalissa. Dak li diġà ġie kkonfermat huwa sikur.
refusal-later-next = Stenna nofs minuta u erġa’ pprova.
refusal-fault-title = Żball min-naħa tagħna
refusal-fault-text = Dan ma ġarax minħabba fik. L-iżball ġie rreġistrat.
refusal-fault-next = Mur lura u erġa’ pprova. Jekk l-iżball jerġa’ jseħħ, iktbilna x’ridt tagħmel.
refusal-origin-title = Minn paġna esterna
refusal-origin-text = Din il-formola ma ntbagħtitx mill-paġna tagħna. Għalhekk ma sar xejn.
refusal-origin-next = Erġa’ iftaħ il-paġna u ibgħat il-formola minn hemm.
refusal-refused-title = Dan mhuwiex possibbli
refusal-refused-next = Mur lura. Dak li diġà rreġistrajt jibqa’ hemm.
refusal-unreadable-title = Ma jistax jinqara
refusal-unreadable-text = Dak li wasal ma setax jinqara. Ma sar xejn.
refusal-unreadable-next = Mur lura u erġa’ ibgħat il-paġna.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Din l-azzjoni korrettiva ta’ sikurezza fuq il-post ma teżistix.
error-link-unknown = Dan il-link mhuwiex validu, ġie rtirat jew skada.
error-response-invalid = Dak li daħħalt ma jistax jiġi aċċettat kif inhu.
error-contact-invalid = Dan mhuwiex indirizz tal-email.
error-cascade-invalid = Linja tal-lista ma tistax tiġi aċċettata kif inhi.
error-unit-unknown = Dan l-apparat mhuwiex inkluż hawn.
error-profile-none = Dan il-profil ta’ verifika ma jeżistix hawn.
error-evidence-unreadable = Din mhijiex evidenza ta’ fieldcheck.
error-evidence-signature = L-evidenza nbidlet wara li ġiet iffirmata. Uża l-fajl li kiteb fieldcheck.
error-evidence-notice = L-evidenza hija ta’ avviż ieħor.
error-evidence-profile = L-evidenza ssegwi profil ta’ verifika li ma nħariġx hawn, jew li ġie rtirat. Erġa’ niżżel il-profil ta’ verifika u erġa’ wettaq il-verifika.
error-evidence-serial = L-evidenza ma tindika l-ebda numru tas-serje, għalhekk ma tikkonċerna l-ebda apparat. Erġa’ wettaq il-verifika u agħti n-numru tas-serje.
error-evidence-challenge-used = L-isfida (challenge) f’din l-evidenza diġà twieġbet. Erġa’ niżżel il-profil ta’ verifika u erġa’ wettaq il-verifika.
error-evidence-not-shown = Għad m’hemm xejn li juri li l-miżuri twettqu fuq dan l-apparat.
error-system-conflict = Xi ħadd ieħor biddel dan fl-istess mument. Jekk jogħġbok iċċekkja u erġa’ pprova.
error-system-unavailable = Xi ħaġa li neħtieġu mhijiex qed twieġeb bħalissa. Ma ntilef xejn. Jekk jogħġbok erġa’ pprova aktar tard.
error-system-fault = Żball min-naħa tagħna. Ġie rreġistrat.
