### Frame words of the verification form and of the cover letter, Maltese.

## Form
form-title = Formola ta’ verifika { $reference }
form-title-recall = Formola ta’ tweġiba { $reference }
form-heading = Formola ta’ verifika
form-heading-recall = Formola ta’ tweġiba
form-introduction-quality = Jekk jogħġbok ikkonferma b’din il-formola li rċevejt in-notifika dwar il-kwalità { $reference } u li wettaqt il-miżuri tagħha.
form-organisation = Isem l-organizzazzjoni
form-number = In-numru tiegħek magħna
form-person = Persuna li timla din il-formola
form-name = Isem
form-person-title = Titlu jew funzjoni
form-date = Data ({ $hint })
form-answers = It-tweġibiet tiegħek
form-yes = Iva
form-no = Le
form-unit-product = Apparat
form-unit-serial = Numru tas-serje
form-unit-answer = Imwettaq
form-unit-write = jekk jogħġbok ikteb:
form-further = Numri tas-serje oħra fis-sit tiegħek
form-chain = Tweġibiet tad-distributur jew tal-importatur
form-chain-not-applicable = Mhux applikabbli
form-send = Ibgħat lura lil { $address }. Tista’ tibgħatilna din l-informazzjoni wkoll b’email, mingħajr il-formola.

## Cover letter
letter-title = Ittra ta’ akkumpanjament u formola ta’ verifika { $reference }
letter-title-recall = Ittra ta’ akkumpanjament u formola ta’ tweġiba { $reference }
letter-opening = { $count ->
    [0] Skont ir-rekords tagħna, irċevejt prodott affettwat. L-avviż ta’ sikurezza fuq il-post sħiħ huwa mehmuż.
    [one] Skont ir-rekords tagħna, dan l-avviż jikkonċerna apparat wieħed fis-sit tiegħek. L-avviż ta’ sikurezza fuq il-post sħiħ huwa mehmuż.
    [two] Skont ir-rekords tagħna, dan l-avviż jikkonċerna żewġ apparati fis-sit tiegħek. L-avviż ta’ sikurezza fuq il-post sħiħ huwa mehmuż.
    [few] Skont ir-rekords tagħna, dan l-avviż jikkonċerna { $count } apparati fis-sit tiegħek. L-avviż ta’ sikurezza fuq il-post sħiħ huwa mehmuż.
    [many] Skont ir-rekords tagħna, dan l-avviż jikkonċerna { $count }-il apparat fis-sit tiegħek. L-avviż ta’ sikurezza fuq il-post sħiħ huwa mehmuż.
   *[other] Skont ir-rekords tagħna, dan l-avviż jikkonċerna { $count } apparat fis-sit tiegħek. L-avviż ta’ sikurezza fuq il-post sħiħ huwa mehmuż.
}
letter-opening-quality = { $count ->
    [0] Skont ir-rekords tagħna, irċevejt prodott affettwat. In-notifika sħiħa dwar il-kwalità hija mehmuża.
    [one] Skont ir-rekords tagħna, din in-notifika tikkonċerna apparat wieħed fis-sit tiegħek. In-notifika sħiħa dwar il-kwalità hija mehmuża.
    [two] Skont ir-rekords tagħna, din in-notifika tikkonċerna żewġ apparati fis-sit tiegħek. In-notifika sħiħa dwar il-kwalità hija mehmuża.
    [few] Skont ir-rekords tagħna, din in-notifika tikkonċerna { $count } apparati fis-sit tiegħek. In-notifika sħiħa dwar il-kwalità hija mehmuża.
    [many] Skont ir-rekords tagħna, din in-notifika tikkonċerna { $count }-il apparat fis-sit tiegħek. In-notifika sħiħa dwar il-kwalità hija mehmuża.
   *[other] Skont ir-rekords tagħna, din in-notifika tikkonċerna { $count } apparat fis-sit tiegħek. In-notifika sħiħa dwar il-kwalità hija mehmuża.
}
letter-opening-recall = { $count ->
    [0] Skont ir-rekords tagħna, irċevejt prodott affettwat. L-ittra sħiħa tas-sejħa lura hija mehmuża.
    [one] Skont ir-rekords tagħna, dan l-avviż jikkonċerna apparat wieħed fis-sit tiegħek. L-ittra sħiħa tas-sejħa lura hija mehmuża.
    [two] Skont ir-rekords tagħna, dan l-avviż jikkonċerna żewġ apparati fis-sit tiegħek. L-ittra sħiħa tas-sejħa lura hija mehmuża.
    [few] Skont ir-rekords tagħna, dan l-avviż jikkonċerna { $count } apparati fis-sit tiegħek. L-ittra sħiħa tas-sejħa lura hija mehmuża.
    [many] Skont ir-rekords tagħna, dan l-avviż jikkonċerna { $count }-il apparat fis-sit tiegħek. L-ittra sħiħa tas-sejħa lura hija mehmuża.
   *[other] Skont ir-rekords tagħna, dan l-avviż jikkonċerna { $count } apparat fis-sit tiegħek. L-ittra sħiħa tas-sejħa lura hija mehmuża.
}
letter-step-read = Aqra l-avviż ta’ sikurezza fuq il-post. Għaddih lil kull min jaħdem bl-apparati.
letter-step-read-quality = Aqra n-notifika dwar il-kwalità. Għaddiha lil kull min jaħdem bl-apparati.
letter-step-read-recall = Aqra l-ittra tas-sejħa lura. Għaddiha lil kull min jaħdem bl-apparati.
letter-step-measures = Wettaq il-miżuri: { $address }
letter-step-answer = Wieġeb għal kull numru tas-serje, online jew bil-formola.
letter-online = Wieġeb online, mingħajr kont
letter-code = Kodiċi qasir għat-telefon:
letter-paper = B’formola jew b’email
letter-paper-text = Ibgħat il-formola mimlija, jew email sempliċi bin-numri tas-serje, lil { $address }.
letter-units = Apparati affettwati fis-sit tiegħek
letter-standing = Status
letter-standing-affected = affettwat
letter-standing-possibly = possibbilment affettwat
letter-change = Mir-reviżjoni { $revision }
letter-change-new = ġdid
letter-change-same = mhux mibdul
letter-change-gone = m’għadux affettwat
letter-serial-unknown = mhux magħruf
letter-chain = Irċevejt dawn l-apparati bħala distributur jew importatur. Jekk jogħġbok indika d-destinatarji fil-portal, jew għaddilhom dan l-avviż mingħajr dewmien, u imla t-taqsima għad-distributuri u l-importaturi.
letter-wrong = M’intix il-persuna ta’ kuntatt it-tajba?
letter-genuine = Din l-ittra hija awtentika?
letter-genuine-text = Kull paġna fiha n-numri { $reference } u { $document }. F’każ ta’ dubju, staqsi b’mezz li diġà taf, pereżempju permezz ta’ { $website }. Ħadd mhu se jitolbok password.
letter-wrong-text = Jekk jogħġbok għarrafna min hi l-persuna t-tajba, fil-portal jew b’email lil { $address }. Sa dak iż-żmien, dan l-avviż jibqa’ indirizzat lilek.
letter-check = fieldcheck għandu juri l-marka diġitali { $fingerprint }; taħt kull numru tas-serje hemm l-isfida (challenge) tiegħu.

## Form: the code on each page, and what may be entered beside yes and no
form-code = Dan il-kodiċi juri ta’ min hi l-formola. Jekk jogħġbok tiktibx fuqu.
form-scan = Jew skennja dan il-kodiċi b’telefon.
form-department = Dipartiment
form-account = Numru tal-klijent
form-address = Indirizz
form-shipping-address = Indirizz tal-kunsinna, jekk ikun differenti
form-phone = Telefon
form-email = Email
form-signature = Firma
form-quantity = Kwantità
form-comment = Kumment
form-on = Fi (data)
form-deadline = Jekk jogħġbok ibgħat lura din il-formola sad-data li ġejja: { $day }.
form-disposition = X’ġara
form-disposition-done = imwettaq
form-disposition-not-yet = għadu ma twettaqx
form-disposition-not-here = mhux hawn
form-disposition-never-had = qatt ma kellna
form-disposition-passed-on = trasferit
form-disposition-scrapped = skrappjat
form-disposition-cannot = ma jistax jitwettaq
form-continued = Tkomplija
form-page-of = Formola, paġna { $page } minn { $pages }

## Statements of the customer
statement-receipt = Nikkonferma li rċevejt dan l-avviż u li qrajtu u fhimtu.
statement-actions = Wettaqt l-azzjonijiet kollha li jitlob l-avviż.
statement-users = L-informazzjoni u l-azzjonijiet tressqu għall-attenzjoni tal-utenti rilevanti kollha u ġew implimentati.
statement-returned = Irritornajt apparati affettwati.
statement-destroyed = Qridt apparati affettwati.
statement-none-to-return = M’hemmx apparati affettwati disponibbli biex jiġu rritornati jew meqruda.
statement-other = Għamilt xi ħaġa oħra (jekk jogħġbok iddeskrivi).
statement-no-devices = M’għandi l-ebda apparat affettwat.
statement-query = Għandi mistoqsija, jekk jogħġbokom ikkuntattjawni.
statement-adverse = Seħħew avvenimenti avversi marbuta mal-apparati (jekk jogħġbok iddeskrivi).

## Statements of the distributor or importer
statement-stock = Iċċekkjajt l-istokk tiegħi u warrabt l-apparati affettwati.
statement-identified = Identifikajt il-klijenti li rċevew, jew li setgħu rċevew, l-apparati.
statement-list = Hmiżt il-lista ta’ dawn il-klijenti.
statement-informed = Infurmajt lill-klijenti identifikati.
statement-confirmed = Irċevejt konferma mingħand il-klijenti identifikati kollha.
statement-neither = La jien u lanqas il-klijenti tiegħi m’għandna apparati affettwati fl-istokk.
statement-importer = Jien l-importatur tal-apparati.

## Statements of the importer, of the authorised representative
statement-importer-register = Bħala importatur, daħħalt din l-azzjoni fir-reġistru tiegħi ta’ lmenti, apparati mhux konformi, sejħiet lura u rtirar.
statement-importer-informed = Bħala importatur, għarraft lill-manifattur u lir-rappreżentant awtorizzat tiegħu b’dak li naf dwar l-apparati affettwati.
statement-representative = Jien ir-rappreżentant awtorizzat tal-manifattur.
statement-representative-cooperates = Bħala rappreżentant awtorizzat, nikkoopera ma’ kull awtorità kompetenti f’din l-azzjoni u nżomm id-dokumenti lesti għaliha.
