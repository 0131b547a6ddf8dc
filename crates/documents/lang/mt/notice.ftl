### Frame words of the notice, Maltese.

## Head of every document
fact-reference = Referenza
fact-document-no = Numru tad-dokument
fact-revision = Reviżjoni
fact-date = Data
fact-number = In-numru tiegħek magħna
draft = Abbozz, mingħajr data

## Foot of every document
foot-support = Appoġġ tekniku: { $address }
foot-care = Servizz għall-klijenti: { $address }

## Notice: the frame on top
box-heading = X’għandek tagħmel issa
step-read = Aqra dan l-avviż u għaddih lil kull min jaħdem bl-apparati.
step-measures = Wettaq il-miżuri fuq kull apparat affettwat: { $address }
step-answer = Ibgħat lura l-formola ta’ verifika.
step-answer-recall = Ibgħat lura l-formola ta’ tweġiba.
alarm-label = Tissuspetta aċċess mhux awtorizzat?

## Notice: product table
table-product = Prodott affettwat
table-catalogue-no = Numru tal-katalgu
table-udi = UDI-DI
table-serials = Numri tas-serje
table-lots = Lottijiet: { $lots }
table-serial = Numru tas-serje
udi-none = N/A (mhux applikabbli)
udi-none-legacy = N/A (imqiegħed fis-suq qabel ma bdiet tapplika l-UDI)
udi-none-not-a-device = N/A (mhux apparat mediku)
serials-all = kollha
serials-letter = { $count ->
    [one] numru wieħed, imsemmi fl-ittra ta’ akkumpanjament
    [two] żewġ numri, imsemmija fl-ittra ta’ akkumpanjament
    [few] { $count } numri, imsemmija fl-ittra ta’ akkumpanjament
    [many] { $count }-il numru, imsemmija fl-ittra ta’ akkumpanjament
   *[other] { $count } numru, imsemmija fl-ittra ta’ akkumpanjament
}

## Notice: signatures
signed-electronically = Iffirmat b’mod elettroniku
signed-at = { $moment }
signed-meaning = Tifsira: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Il-kontenut u l-ambitu eżaminati u approvati
role-author = Awtur
role-quality_signatory = Kwalità
role-regulatory_signatory = Affarijiet regolatorji
role-coordinator = Koordinazzjoni
role-call_centre = Ċentru tat-telefonati
role-auditor = Awditur

## Notice: how to tell that it is genuine
genuine-heading = Kif tkun taf li dan l-avviż huwa awtentiku
genuine-text = Kull paġna fiha r-referenza { $reference } u n-numru tad-dokument { $document }. F’każ ta’ dubju, staqsi b’mezz li diġà taf, pereżempju permezz ta’ { $website } jew tal-kuntatt tas-soltu tiegħek, u indika ż-żewġ numri. Ħadd mhu se jitolbok password f’dan ir-rigward.

## Deadlines, software, registration number
table-software = Verżjonijiet tas-software
fact-srn = SRN tal-manifattur
deadline-act-on = Jekk jogħġbok aġixxi sad-data li ġejja: { $day }.
deadline-act-days = { $days ->
    [one] Jekk jogħġbok aġixxi fi żmien jum wieħed minn meta tirċievi l-avviż.
    [two] Jekk jogħġbok aġixxi fi żmien jumejn minn meta tirċievi l-avviż.
    [few] Jekk jogħġbok aġixxi fi żmien { $days } ijiem minn meta tirċievi l-avviż.
    [many] Jekk jogħġbok aġixxi fi żmien { $days }-il jum minn meta tirċievi l-avviż.
   *[other] Jekk jogħġbok aġixxi fi żmien { $days } jum minn meta tirċievi l-avviż.
}
deadline-reply-on = Jekk jogħġbok wieġeb sad-data li ġejja: { $day }.
deadline-reply-days = { $days ->
    [one] Jekk jogħġbok wieġeb fi żmien jum wieħed minn meta tirċievi l-avviż.
    [two] Jekk jogħġbok wieġeb fi żmien jumejn minn meta tirċievi l-avviż.
    [few] Jekk jogħġbok wieġeb fi żmien { $days } ijiem minn meta tirċievi l-avviż.
    [many] Jekk jogħġbok wieġeb fi żmien { $days }-il jum minn meta tirċievi l-avviż.
   *[other] Jekk jogħġbok wieġeb fi żmien { $days } jum minn meta tirċievi l-avviż.
}

## Titles by market and kind of action
title-recall = Sejħa lura urġenti ta’ apparat mediku
title-correction = Korrezzjoni urġenti ta’ apparat mediku
title-fsn = Avviż urġenti ta’ sikurezza fuq il-post
title-quality = Notifika dwar il-kwalità

## New or update
fact-type = Tip ta’ avviż
type-new = Ġdid
type-update = Aġġornament
update-heading = X’inbidel
update-previous = Dan l-avviż jissostitwixxi r-reviżjoni { $revision } bid-data { $date }.
update-added = Ġdid: { $about }
update-removed = M’għadux inkluż: { $about }
update-changed = Mibdul: { $about }

## Actions that are answered one by one
action-read = Aqra u ifhem dan l-avviż.
action-pass-on = Għaddi dan l-avviż lil kull min għandu jkun jaf bih.
action-forward = Għaddi dan l-avviż lil kull organizzazzjoni li rċeviet apparati affettwati jew li din l-azzjoni tikkonċernaha.
action-identify = Identifika l-apparati affettwati.
action-quarantine = Warrab l-apparati affettwati u tużahomx.
action-inspect = Iċċekkja l-apparati fil-post, jew ara li jinbidlu hemmhekk.
action-correct = Wettaq il-korrezzjoni.
action-return = Irritorna l-apparati affettwati.
action-destroy = Eqred l-apparati affettwati.
action-patients = Segwi r-rakkomandazzjonijiet għall-kura tal-pazjenti.
action-review = Irrevedi r-riżultati li nkisbu qabel.
action-instructions = Ħu kont ta’ dak li nbidel fl-istruzzjonijiet għall-użu.
action-remember = Żomm dan l-avviż f’moħħok sakemm tintemm l-azzjoni.

## Chosen fields
stated-look-back-yes = Hu rrakkomandat li jiġu segwiti l-pazjenti jew li jiġu riveduti r-riżultati li nkisbu qabel.
stated-look-back-no = La huwa rrakkomandat li jiġu segwiti l-pazjenti u lanqas li jiġu riveduti r-riżultati li nkisbu qabel.
stated-look-back-not-applicable = Is-segwitu tal-pazjenti jew ir-reviżjoni tar-riżultati li nkisbu qabel ma japplikax.
stated-maker-removal = Qed nieħdu lura l-apparati affettwati.
stated-maker-on-site = Qed nispezzjonaw jew nibdlu l-apparati affettwati fuq il-post.
stated-maker-software = Qed nipprovdu softwer ġdid.
stated-maker-labelling = Qed nibdlu l-istruzzjonijiet għall-użu jew it-tikkettar.
stated-maker-none = M’aħna nippjanaw l-ebda azzjoni min-naħa tagħna.
stated-maker-by = L-azzjonijiet tagħna għandhom jitlestew sad-data li ġejja: { $day }.
stated-lay-users-no = M’hemmx bżonn li jiġu infurmati l-pazjenti u l-utenti mhux professjonali.
stated-lay-users-appended = Il-pazjenti jew l-utenti mhux professjonali għandhom jiġu infurmati; test għalihom huwa mehmuż ma’ dan l-avviż.
stated-lay-users-not-appended = Il-pazjenti jew l-utenti mhux professjonali għandhom jiġu infurmati; l-ebda test għalihom mhu mehmuż ma’ dan l-avviż.
stated-further-notice-yes = Huwa mistenni avviż ieħor.
stated-further-notice-no = Mhu mistenni l-ebda avviż ieħor.
stated-further-notice-not-planned-yet = Għadu mhux ippjanat avviż ieħor.
stated-depth-user = Din l-azzjoni tasal sal-konsumaturi u l-utenti.
stated-depth-retail = Din l-azzjoni tasal sal-bejjiegħa bl-imnut u l-postijiet tad-distribuzzjoni lill-pubbliku.
stated-depth-wholesale = Din l-azzjoni tasal sal-bejjiegħa bl-ingrossa u d-distributuri.
stated-distributed = Il-perjodu tad-distribuzzjoni tal-apparati affettwati: { $from } – { $to }.
representative-heading = Rappreżentant lokali
attention-line = Għall-attenzjoni ta’: { $who }

## Electronic seal
seal-heading = Siġill elettroniku
seal-text = Dan il-fajl fih is-siġill elettroniku ta’ { $maker }; il-marka diġitali taċ-ċavetta hija { $fingerprint }. Kulħadd jista’ jivverifika l-fajl mingħajr konnessjoni ma’ netwerk, b’“fieldaction genuine” jew “fieldcheck genuine”.

## Postal
envelope-mark = URĠENTI: sejħa lura jew korrezzjoni ta’ apparat mediku
