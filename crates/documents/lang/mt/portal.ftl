### Words of the consignee's portal, Maltese. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Dan huwa awtentiku?
portal-language = Lingwa:
portal-urgent = Avviż urġenti ta’ sikurezza fuq il-post
portal-alarm = Tissuspetta aċċess mhux awtorizzat?
portal-alarm-what = X’għandek tagħmel issa
portal-alarm-title = Suspett ta’ aċċess mhux awtorizzat
portal-foot = Avviż urġenti ta’ sikurezza fuq il-post { $reference } ({ $document })
portal-foot-date = bid-data { $date }.
portal-foot-help = Mistoqsijiet:
portal-back = Lura għall-ħarsa ġenerali
portal-back-devices = Lura għall-apparati
portal-back-questions = Lura għall-mistoqsijiet
portal-to-start = Għall-ħarsa ġenerali
portal-to-form = Għall-formola
portal-save = Issejvja għal aktar tard
portal-send = Ibgħat
portal-change = Ibdel
portal-yes = Iva
portal-no = Le
portal-yes-on = Iva, { $date }
portal-which-units = Liema apparati?
portal-date-hint = Jum, xahar, sena, pereżempju 10.12.2026
portal-date-hint-known = Jekk tkun magħrufa. Jum, xahar, sena, pereżempju 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Jikkonċerna wieħed mill-apparati tiegħek
    [two] Jikkonċerna tnejn mill-apparati tiegħek
    [few] Jikkonċerna { $count } mill-apparati tiegħek
    [many] Jikkonċerna { $count } mill-apparati tiegħek
   *[other] Jikkonċerna { $count } mill-apparati tiegħek
}
portal-your-units = L-apparati tiegħek
portal-show-units = Uri l-apparati kollha
portal-no-units = Bħalissa m’għandek l-ebda apparat x’tikkonferma
portal-serial = SN { $serial }
portal-serial-unknown = Apparat li ma nafux in-numru tas-serje tiegħu
portal-unit-about = { $name }, nru tal-katalgu { $number }
portal-unit-number = Nru tal-katalgu { $number }, UDI-DI mhux applikabbli
portal-unit-numbers = Nru tal-katalgu { $number }, UDI-DI { $udi }
portal-unit-possibly = Possibbilment affettwat skont ir-rekords tagħna. Jekk jogħġbok ittrattah bħala affettwat.
portal-unit-handed = It-tweġiba ġiet afdata lil { $to }, { $date }. Tista’ twieġeb int stess jew tħallih miftuħ.
portal-shown-since = Muri sa minn { $moment }
portal-shown-none = Għad m’hemmx evidenza

## Overview
portal-handed = Dan il-link ingħatalek minn { $who }, { $date }.
portal-handed-units = { $count ->
    [one] Ikopri apparat wieħed.
    [two] Ikopri żewġ apparati.
    [few] Ikopri { $count } apparati.
    [many] Ikopri { $count }-il apparat.
   *[other] Ikopri { $count } apparat.
}
portal-three-steps = Tliet passi
portal-step-read = Aqra
portal-step-read-small = L-avviż, ukoll bħala PDF
portal-step-measures = Miżuri
portal-step-measures-small = L-istruzzjonijiet tal-manifattur
portal-step-confirm = Ikkonferma
portal-step-confirm-small = għal kull numru tas-serje, madwar 2 minuti
portal-open = għadu ma sarx
portal-of = { $done } minn { $total }
portal-said-so = iddikjarat
portal-confirmed = ikkonfermat
portal-next-read = Li jmiss: aqra
portal-next-confirm = Li jmiss: ikkonferma
portal-next-receipt = Ara l-irċevuta tiegħek
portal-draft = Dak li daħħalt ġie ssejvjat
portal-draft-text = Għadu ma ntbagħatx.
portal-draft-on = Kompli l-formola
portal-way-recipients = Daħħal id-destinatarji tiegħek stess. Aħna ninfurmawhom f’ismek
portal-way-receipt = L-aħħar irċevuta
portal-way-correct = Ikkoreġi t-tweġibiet tiegħek
portal-way-hand = Agħti parti mit-tweġiba lil kollega
portal-way-handed = { $count ->
    [one] parti waħda mgħoddija
    [two] żewġ partijiet mgħoddija
    [few] { $count } partijiet mgħoddija
    [many] { $count }-il parti mgħoddija
   *[other] { $count } parti mgħoddija
}
portal-way-contact = M’intix il-persuna responsabbli? Indika l-persuna t-tajba
portal-way-return = M’intix il-persuna responsabbli? Għarraf lill-persuna li tatek il-link.

## Reading the notice
portal-read-title = Aqra l-avviż
portal-text-language = Il-lingwa tal-avviż: { $language }
portal-read-at = Moqri: { $moment }
portal-read-hint = Il-ftuħ ta’ din il-paġna ma jgħoddx bħala konferma. Din il-buttuna biss tirreġistra li qrajt l-avviż.
portal-read-button = Qrajt l-avviż
portal-instructions = Iftaħ l-istruzzjonijiet tal-manifattur
portal-instructions-take = Niżżel
portal-instructions-taken = Imniżżel: { $moment }
portal-instructions-hint = Din il-buttuna tirreġistra li niżżilt il-fajl.
portal-products = Prodotti affettwati
portal-product = Prodott
portal-catalogue-no = Nru tal-katalgu
portal-udi = UDI-DI
portal-udi-none = mhux applikabbli
portal-files = Fajls
portal-files-none = Il-fajls jidhru hawn hekk kif jiġu rilaxxati.
portal-file-notice = Avviż bħala PDF, { $language }
portal-file-personal = Ittra ta’ akkumpanjament u formola għas-sit tiegħek bħala PDF

## Form: what stands on each page
portal-form-steps = Passi tal-formola
portal-form-devices = Apparati
portal-form-questions = Mistoqsijiet
portal-form-confirm = Ikkonferma
portal-errors = { $count ->
    [one] Dettall wieħed għadu mhux korrett
    [two] Żewġ dettalji għadhom mhux korretti
    [few] { $count } dettalji għadhom mhux korretti
    [many] { $count }-il dettall għadhom mhux korretti
   *[other] { $count } dettall għadhom mhux korretti
}
portal-save-hint = Tista’ tissejvja f’kull ħin. Il-link tiegħek jeħodk lura hawn.
portal-next = Li jmiss

## Step: devices
portal-devices-title = L-apparati tiegħek
portal-devices-heading = X’ġara minn kull apparat?
portal-no-units-form = Bħalissa m’għandek l-ebda apparat x’tikkonferma. Hawn taħt tista’ ssemmi apparat li huwa nieqes.
portal-chain-first = Ittrasferejt apparati?
portal-chain-first-text = Daħħal id-destinatarji. Dawk l-apparati mbagħad jgħoddu għandhom, u m’għandekx għalfejn tgħid xejn dwarhom hawn.
portal-choice-done = Imwettaq
portal-said-done-hint = Il-passi kollha tal-istruzzjonijiet twettqu
portal-choice-later = Għadu ma twettaqx
portal-choice-not-here = Mhux hawn
portal-choice-not-here-hint = Ma nistgħux insibu dan l-apparat fis-sit tagħna
portal-choice-passed-on = Trasferit
portal-choice-scrapped = Skrappjat
portal-choice-cannot = Ma jistax jitwettaq
portal-choice-cannot-hint = Ma nistgħux inwettqu l-passi
portal-when = Meta?
portal-until = Sa meta?
portal-to = Lil min? Isem u indirizz tas-sit
portal-why = X’inhu l-ostaklu?
portal-why-hint = L-appoġġ tekniku se jikkuntattjak.
portal-serial-read = Numru tas-serje mill-pjanċa tal-identifikazzjoni
portal-serial-read-hint = Huwa nieqes mir-rekords tagħna
portal-rest = L-apparati kollha li ma għidt xejn dwarhom hawn fuq
portal-rest-each = Inwieġeb għal kull wieħed minnhom
portal-rest-done = Imwettaq fuq l-oħrajn kollha
portal-extra-heading = Apparat huwa nieqes minn din il-lista
portal-extra = Numru tas-serje kif jidher fuq il-pjanċa tal-identifikazzjoni
portal-extra-hint = Nivverifikaw jekk huwiex affettwat u nikkuntattjawk. Jekk ikunu diversi: wieħed f’kull linja.

## Step: questions
portal-questions-title = Mistoqsijiet dwar l-avviż
portal-questions-heading = Dawn id-dikjarazzjonijiet huma minnhom?
portal-questions-hint = “Le” hija tweġiba valida. F’dak il-każ nikkuntattjawk.
portal-questions-tick = Immarka dak li japplika għalik.
portal-not-ticked = mhux immarkat
portal-derived = Jirriżulta minn dak li għidt dwar kull apparat
portal-chain = Distributuri u importaturi
portal-chain-question = Int distributur jew importatur tal-apparati?
portal-chain-not-applicable = Mhux applikabbli
portal-chain-not-applicable-hint = Nużaw l-apparati aħna stess
portal-chain-applies = Iva, aħna distributur jew importatur
portal-informed-on = Fid-data
portal-next-check = Li jmiss: iċċekkja t-tweġibiet tiegħek

## Step: confirm
portal-check-title = Iċċekkja u kkonferma
portal-check-heading = Kollox korrett?
portal-missing = { $count ->
    [one] Għadha nieqsa tweġiba waħda
    [two] Għadhom neqsin żewġ tweġibiet
    [few] Għadhom neqsin { $count } tweġibiet
    [many] Għadhom neqsin { $count }-il tweġiba
   *[other] Għadhom neqsin { $count } tweġiba
}
portal-check-correction = Diġà weġibt. Jekk terġa’ tibgħat, tikkoreġi l-aħħar tweġiba tiegħek; din tibqa’ tista’ tinqara.
portal-unknown-serials = Numri tas-serje oħra fis-sit tiegħek
portal-said-nothing = Għad ma ngħad xejn
portal-said-done = Imwettaq
portal-said-done-on = Imwettaq, { $date }
portal-said-later = Għadu ma twettaqx
portal-said-later-on = Għadu ma twettaqx, skadenza: { $date }
portal-said-not-here = Mhux hawn
portal-said-passed-on = Trasferit lil { $to }
portal-said-scrapped = Skrappjat
portal-said-scrapped-on = Skrappjat, { $date }
portal-said-cannot = Ma jistax jitwettaq: { $why }
portal-sign-heading = Min jikkonferma dan?
portal-sign-name = Isem u kunjom
portal-sign-title = Titlu jew funzjoni
portal-sign-date = Data
portal-sign-hint = Meta tibgħat, tkun qed tagħmel dawn id-dikjarazzjonijiet. Tista’ tikkoreġihom aktar tard; il-verżjoni ta’ qabel tinżamm.
portal-sign = Ibgħat it-tweġibiet tiegħek
portal-earlier = It-tweġibiet tiegħek s’issa

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Agħżel tweġiba.
portal-wrong-yes-no = Agħżel iva jew le.
portal-wrong-date = Din id-data ma tistax tinqara. Ikteb il-jum, ix-xahar u s-sena, pereżempju 10.12.2026.
portal-wrong-date-missing = Id-data hija nieqsa.
portal-wrong-quantity = Jekk jogħġbok agħti l-għadd ta’ apparati bħala numru sħiħ.
portal-wrong-to = Agħti l-isem u l-indirizz tas-sit.
portal-wrong-why = Agħti r-raġuni. Sentenza waħda hija biżżejjed.
portal-wrong-name = L-isem huwa nieqes.
portal-wrong-changed = It-tweġibiet inbidlu minn meta ntweriet din il-paġna. Jekk jogħġbok erġa’ ċċekkjahom.
portal-wrong-units = Agħżel mill-inqas apparat wieħed.
portal-wrong-email = Dan mhuwiex indirizz tal-email.
portal-wrong-nothing = Għad ma ngħad xejn.

## Receipt
portal-receipt-title = Irċevuta { $number }
portal-receipt-heading = It-tweġibiet tiegħek waslu
portal-receipt-corrected = Din it-tweġiba ġiet ikkoreġuta
portal-receipt-newer = Għat-tweġiba l-aktar reċenti { $number }
portal-receipt-number = Numru tal-irċevuta tiegħek
portal-receipt-phone = Bit-telefon għandek bżonn dan in-numru biss.
portal-receipt-at = Riċevuta
portal-receipt-by = Ikkonfermata minn
portal-receipt-site = Sit
portal-receipt-corrects = Tikkoreġi t-tweġiba
portal-receipt-place = Pożizzjoni fir-reġistru
portal-receipt-index = Entrata { $index }
portal-receipt-sealed = Inkluża fil-punt ta’ kontroll iffirmat; għadd ta’ entrati: { $size }
portal-receipt-pending = Qed tingħata bħalissa. It-tweġibiet tiegħek diġà huma sikuri.
portal-receipt-again = Erġa’ ara
portal-receipt-digest = Somma ta’ kontroll tal-entrata (SHA-256)
portal-receipt-print = Maħruġa mill-portal ta’ { $reference }, għall-arkivju tiegħek. Mistoqsijiet: { $address }
portal-receipt-next = X’jiġri wara
portal-receipt-queried = Persuna taqra t-tweġiba tiegħek u tikkuntattjak jekk xi ħaġa tkun teħtieġ kjarifika.
portal-receipt-open = Għadu ma twettaqx:
portal-receipt-copy = Tintbagħat konferma fl-indirizz tal-email tiegħek li għandna.
portal-receipt-how-print = Uża l-funzjoni tal-istampar tal-browser tiegħek biex tarkivja din il-paġna.
portal-receipt-proof = Bl-entrata u bis-somma ta’ kontroll jista’ jintwera aktar tard li din it-tweġiba tinsab fir-reġistru mingħajr tibdil.

## Handing a part on
portal-hand-title = Għaddi parti mit-tweġiba
portal-hand-heading = Min għandu jieħu ħsieb parti mit-tweġiba?
portal-hand-text = Il-persuna tirċievi link tagħha stess. Il-link juri biss l-apparati li tagħżel int u jgħid min għaddieh. Int iżżomm il-ħarsa ġenerali.
portal-hand-unit = { $name }: { $state }
portal-hand-email = Indirizz tal-email tal-persuna
portal-hand-from = Ismek
portal-hand-from-hint = Jidher fl-email.
portal-hand-send = Ibgħat il-link
portal-hand-already = Diġà mgħoddi
portal-hand-said = Tweġibiet: { $said } minn { $count }

## Naming the right person
portal-contact-title = Indika l-persuna t-tajba
portal-contact-heading = Min hu responsabbli?
portal-contact-text = L-avviż għandu jasal għand il-persuna t-tajba. Sakemm twieġeb dik il-persuna, inżommu l-indirizz tiegħek.
portal-contact-what = X’japplika?
portal-contact-person = Persuna oħra fis-sit tagħna hija responsabbli
portal-contact-name = Isem jew dipartiment
portal-contact-email = Indirizz tal-email
portal-contact-email-hint = L-avviż jintbagħat minnufih f’dan l-indirizz. Mingħajr indirizz, persuna tkompli tfittex.
portal-contact-site = Sit ieħor huwa responsabbli
portal-contact-site-name = Isem u indirizz tas-sit
portal-contact-unknown = Ma nafx min hu responsabbli
portal-contact-unknown-hint = Inkomplu nfittxu u nċemplu lis-switchboard tas-sit tiegħek

## Reporting a suspicion
portal-intruder-reported = Diġà ġie rrappurtat suspett. Tista’ żżid aktar dettalji.
portal-intruder-then = Imbagħad irrapporta hawn
portal-intruder-text = Sentenza waħda hija biżżejjed. Ir-rapport jitqiegħed minnufih fl-ewwel post tal-lista ta’ ħidma tal-manifattur. Ma jissostitwixxix il-konferma tiegħek għal kull apparat.
portal-intruder-seen = X’innutajt?
portal-intruder-unplugged = Il-kejbil ġie maqlugħ kif jitlob l-avviż?
portal-intruder-reach = Kif nistgħu nikkuntattjawk?
portal-intruder-reach-hint = Numru tat-telefon, bil-lejl ukoll jekk possibbli
portal-intruder-send = Irrapporta s-suspett
portal-intruder-law = Is-sit tiegħek jista’ jkollu obbligi ta’ rappurtar tiegħu stess b’limiti ta’ żmien qosra, pereżempju dwar il-protezzjoni tad-data jew is-sigurtà tan-netwerks. Staqsi lil dawk responsabbli fl-organizzazzjoni tiegħek.

## Recipients of a distributor or importer
portal-recipients-title = Daħħal id-destinatarji tiegħek
portal-recipients-heading = Lil min ittrasferejt l-apparati?
portal-recipients-text = Kull destinatarju jirċievi l-avviż bil-lingwa tiegħu u jwieġeb għalih innifsu.
portal-recipients-free = Apparati mingħajr destinatarju: { $free } minn { $total }.
portal-recipients-free-list = Numri tas-serje mingħajr destinatarju
portal-named = { $count ->
    [one] destinatarju wieħed imsemmi
    [two] żewġ destinatarji msemmija
    [few] { $count } destinatarji msemmija
    [many] { $count }-il destinatarju msemmija
   *[other] { $count } destinatarju msemmija
}
portal-state = Stat
portal-state-waiting = qed jiġi infurmat
portal-state-told = infurmat
portal-state-read = avviż moqri
portal-state-answered = wieġeb
portal-recipients-complete-said = Iddikjarajt li l-lista hija kompluta.
portal-preview = { $count ->
    [one] Destinatarju wieħed jista’ jiġi infurmat
    [two] Żewġ destinatarji jistgħu jiġu infurmati
    [few] { $count } destinatarji jistgħu jiġu infurmati
    [many] { $count }-il destinatarju jistgħu jiġu infurmati
   *[other] { $count } destinatarju jistgħu jiġu infurmati
}
portal-preview-text = Għad ma ntbagħat xejn. Jekk il-lista hija korretta, informa lid-destinatarji bil-buttuna ta’ hawn taħt.
portal-recipients-rows = Daħħal destinatarji
portal-recipient = Destinatarju { $count }
portal-recipient-name = Sit
portal-recipient-street = Triq
portal-recipient-postcode = Kodiċi postali
portal-recipient-city = Belt jew raħal
portal-recipient-country = Pajjiż
portal-recipient-country-hint = Isem jew kodiċi, pereżempju DE
portal-recipient-email = Indirizz tal-email
portal-recipient-serials = Numri tas-serje
portal-recipient-serials-hint = Issepara diversi numri b’virgoli
portal-recipients-more = Uri aktar ringieli. Dak li hemm f’din il-paġna ma jinżammx
portal-recipients-paste = Jew ippejstja tabella
portal-paste = Ikkopja mit-tabella tiegħek u ppejstja hawn
portal-paste-hint = Linja waħda għal kull destinatarju: sit; triq; kodiċi postali; belt jew raħal; pajjiż; email; numru tas-serje, numru tas-serje
portal-recipients-complete = B’hekk il-lista tiegħi hija kompluta
portal-recipients-check = Iċċekkja d-dettalji
portal-recipients-tell = Informa lid-destinatarji
portal-recipients-later = Tista’ ddaħħal aktar destinatarji aktar tard.
portal-line-row = Destinatarju { $line }: { $text }
portal-line-pasted = Linja ppejstjata { $line }: { $text }
portal-line-none = Daħħal mill-inqas destinatarju wieħed.
portal-line-name = Is-sit huwa nieqes.
portal-line-city = Il-belt jew ir-raħal huma neqsin.
portal-line-country = Ma nafux dan il-pajjiż: “{ $about }”. Ikteb ismu jew il-kodiċi ta’ żewġ ittri.
portal-line-email = Dan mhuwiex indirizz tal-email: “{ $about }”.
portal-line-serial = Dan in-numru tas-serje mhuwiex fil-lista tiegħek: { $about }.
portal-line-twice = Dan in-numru tas-serje jissemma darbtejn: { $about }.
portal-line-units = In-numri tas-serje huma neqsin.

## Is this genuine?
portal-genuine-heading = Dan l-avviż huwa awtentiku?
portal-genuine-text = Tliet modi kif tivverifika. Wieħed huwa biżżejjed.
portal-genuine-ask = Staqsi.
portal-genuine-ask-text = Ċempel lill-kuntatt tiegħek għand il-manifattur fuq numru li diġà taf, mhux fuq wieħed mill-email, jew għaddi minn { $website }. Indika { $reference }.
portal-genuine-compare = Qabbel.
portal-genuine-compare-text = Kull paġna tal-PDF fiha ż-żewġ numri: { $reference } u { $document }.
portal-genuine-digest = Erġa’ kkalkula.
portal-genuine-digest-text = It-taqsima tal-IT tiegħek tista’ tqabbel is-somma ta’ kontroll tal-fajl ma’ din il-lista. Ġew iffirmati eżattament dawn il-fajls.
portal-genuine-maker = Manifattur
portal-genuine-numbers = Numri
portal-genuine-link = X’inhu l-link tiegħek
portal-genuine-link-text = Jgħodd biss għas-sit tiegħek u għal dan l-avviż. Kull min għandu l-link jista’ jwieġeb f’isem is-sit tiegħek; tibagħtux lil ħaddieħor, iżda għaddi partijiet permezz ta’ “Għaddi parti mit-tweġiba”. Il-manifattur jista’ jirtirah f’kull ħin u jibgħatlek wieħed ġdid.
portal-genuine-never = Qatt ma nitolbu password u qatt ma nitolbu dettalji bankarji.

## After an act
portal-done-now = Agħmel dan issa
portal-done-hand = Il-link intbagħat
portal-done-hand-text = Il-persuna tirċevih fl-indirizz li tajt. Dak li tgħid jidher fil-formola tiegħek.
portal-done-contact = Grazzi. Dak li għidt ġie rreġistrat
portal-done-contact-text = Jekk tajt indirizz tal-email, l-avviż jintbagħat hemm. Inkella persuna tfittex il-kuntatt it-tajjeb. Il-link tiegħek jibqa’ validu.
portal-done-intruder = Ir-rapport tiegħek wasal
portal-done-intruder-text = Issa jinsab fl-ewwel post tal-lista ta’ ħidma tal-manifattur. Tistenniex tweġiba qabel ma taġixxi.
portal-done-recipients = Il-lista tiegħek ġiet aċċettata
portal-done-recipients-text = Id-destinatarji li semmejt issa jirċievu l-avviż. L-istat ta’ kull wieħed jidher fil-paġna tad-destinatarji tiegħek.

## The notice as data
portal-data = Bħala data għas-sistemi tiegħek stess
portal-data-text = L-istess verżjoni tal-PDF. Is-sistema tiegħek tista’ taqraha u twieġeb biha.
portal-data-products = Prodotti affettwati
portal-data-units = In-numri tas-serje tiegħek
portal-data-notice = Avviż li jinqara mill-magni (JSON)

## Checking a file
portal-genuine-file-heading = Ivverifika fajl
portal-genuine-file-text = Agħżel il-PDF li rċevejt. Ma jinżammx.
portal-genuine-file = Fajl PDF
portal-genuine-file-send = Ivverifika
portal-genuine-offline = Mingħajr netwerk: “fieldaction genuine” jew “fieldcheck genuine” bl-isem tal-fajl.
portal-genuine-yes = Awtentiku: { $reference }, reviżjoni { $revision }, issiġillat minn { $maker }, { $date }.
portal-genuine-filled = Awtentiku. Wara li ġie ssiġillat, imtlew biss oqsma tal-formola.
portal-genuine-not = Mhux awtentiku: { $why }
portal-genuine-stamp = Timbru tal-ħin: { $moment }, minn { $authority }. Ma ġiex iċċekkjat ta’ min hu dan is-servizz.
portal-genuine-key = Marka diġitali taċ-ċavetta ta’ dan is-siġill
portal-genuine-key-compare = Għandha tkun il-marka diġitali li tinsab fl-ittra tiegħek.
genuine-no-pdf = Il-fajl mhuwiex PDF li jista’ jinqara.
genuine-no-seal = Il-fajl m’għandu l-ebda siġill.
genuine-changed = Il-fajl inbidel wara li ġie ssiġillat.
genuine-added = Żdiedet xi ħaġa fil-fajl wara li ġie ssiġillat.
genuine-foreign-key = Is-siġill sar b’ċavetta oħra.
genuine-broken = Is-siġill ma jistax jinqara.

# The page for files of answers.
portal-upload-way = Tella’ fajl bit-tweġibiet
portal-upload-title = Tella’ t-tweġibiet
portal-upload-lead = Agħtina fajl bin-numri tas-serje u x’sar minn kull apparat. Tara x’inqara, tiċċekkjah u tiffirma. Qabel dan ma jiġi rreġistrat xejn.
portal-upload-label = Fajl
portal-upload-hint = XLSX jew CSV b’kolonni għan-numru tas-serje u l-istat, jew it-tweġiba awtomatika (JSON)
portal-upload-own = Tista’ timla t-tabella tagħna:
portal-upload-send = Aqra l-fajl
portal-upload-none = L-ewwel agħżel fajl.
portal-upload-unreadable = Dan il-fajl ma jistax jinqara.
portal-upload-empty = Dan il-fajl ma jgħid xejn dwar apparat.
portal-upload-foreign = Dan il-fajl huwa ta’ avviż ieħor jew ta’ riċevitur ieħor. Ma ttieħed xejn minnu.
portal-upload-result = X’inqara
portal-upload-counts = Moqrija: { $taken } · Għall-iċċekkjar: { $held } · Imħollija barra: { $refused }
portal-upload-row = Ringiela { $row }
portal-upload-next = Iċċekkja u kompli
portal-upload-kept = Dak li nqara qiegħed fil-formola. Iċċekkjah hemm, imlieh u ffirma.
portal-upload-unknown = Mhux fil-lista tagħna; se jiġi rrappurtat bħala apparat ieħor.
portal-upload-number = In-numru tas-serje ma jistax jinqara b’ċertezza. Ħares lejn l-apparat.
portal-upload-said = Mhux ċar x’sar mill-apparat. Agħżel int.
portal-upload-date = Id-data mhix ċara u tħalliet barra.
portal-upload-cell = Iċ-ċellola fiha formula jew hija magħquda. Iċċekkja l-valur.
portal-upload-twice = Dan in-numru tas-serje jidher aktar minn darba.
portal-upload-missing = Jonqos lil min jew għaliex.
portal-upload-which = Mhux ċar liema apparat huwa mifhum.
portal-upload-comment = Hemm kumment; ma ttiħidx.
portal-upload-other = Xi ħaġa ma setgħetx tinqara u tħalliet barra.
## Passing on: roles, a list as a file, sites by number only
portal-role = X’jagħmel is-sit bl-apparati?
portal-role-uses = Jużahom
portal-role-passes = Jgħaddihom u jsemmi destinatarji tiegħu
portal-list-heading = Jew agħti fajl
portal-list-text = Ringiela waħda għal kull apparat, bil-kolonni tal-mudell, bħala CSV jew XLSX. Dak li jista’ jittieħed ikun imbagħad fil-qasam ta’ hawn fuq; għadu ħadd ma jiġi infurmat.
portal-list-file = Lista (CSV jew XLSX)
portal-list-template = Mudell
portal-list-read = Aqra l-fajl
portal-list-counts = { $rows } ringieli: { $taken } meħuda, { $held } għandhom jissewwew, { $refused } ma jistgħux jintużaw
portal-line-list = Ringiela { $line }: { $text }
portal-line-role = Ma nafux dan ir-rwol: “{ $about }”.
portal-line-circle = Dan l-indirizz qiegħed fuqek fil-katina: { $about }.
portal-line-many = Lista waħda ma tesax aktar destinatarji: { $about }.
portal-line-unreadable = Dan ma jistax jinqara: “{ $about }”.
portal-blind-title = Żomm l-ismijiet għandek
portal-blind-text = Agħti numru lil kull sit. Aħna nsiru nafu n-numru, il-pajjiż, il-lingwa u n-numri tas-serje, qatt isem jew indirizz. L-avviż tgħaddih int stess.
portal-blind-lines = Siti
portal-blind-lines-hint = Linja waħda għal kull sit: numru; pajjiż; lingwa; numru tas-serje, numru tas-serje. In-numru għandu sa erba’ ittri u sitt ċifri, pereżempju S-01
portal-blind-file = Parti pubblika minn “fieldaction cascade seal” (JSON)
portal-blind-sealed = Il-lista ssiġillata tiegħek (mhux obbligatorja)
portal-blind-sealed-hint = Inżommuha għalik. Iċ-ċavetta tiegħek biss tiftaħha.
portal-blind-declare = Iddikjara s-siti
portal-blind-named = Siti: { $count }
portal-blind-site = Numru
portal-blind-link = Link għas-sit
portal-blind-letter = Ittra (PDF)
portal-blind-zip = Ittri, links u avviżi ffirmati għas-siti kollha (ZIP)
portal-blind-told = Għaddejt l-avviż lil dawn is-siti
portal-blind-kept = Il-lista ssiġillata tiegħek
portal-blind-root = Għerq tal-impenji tiegħek
portal-line-site = Dan mhuwiex numru ħieles għal sit: “{ $about }”.
portal-line-public = Din mhijiex il-parti pubblika ta’ lista: “{ $about }”.
portal-line-unsealed = Dan il-fajl mhuwiex issiġillat: “{ $about }”.
portal-sign-optional = Mhux obbligatorju. Il-manifattur ma jafx min int.
