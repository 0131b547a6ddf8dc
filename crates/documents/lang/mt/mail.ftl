### Frame words of the mails, Maltese. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Avviż urġenti ta’ sikurezza fuq il-post
mail-urgent-US = Sejħa lura urġenti ta’ apparat mediku
mail-subject-reminder = Tfakkira { $number }, it-tweġiba tiegħek għadha nieqsa
mail-subject-receipt = Irċevuta { $number }
mail-subject-handover = Talba mingħand { $from } għal parti mit-tweġiba
mail-subject-answer = Il-mistoqsija tiegħek ġiet imwieġba

## What this mail is and who sends it
mail-opening-notice = Il-manifattur { $maker } qed jibgħatlek l-avviż urġenti ta’ sikurezza fuq il-post { $reference } għal { $addressee }. Skont ir-rekords tagħna, l-avviż jikkonċerna { $count ->
    [one] apparat wieħed
    [two] żewġ apparati
    [few] { $count } apparati
    [many] { $count }-il apparat
   *[other] { $count } apparat
} fis-sit tiegħek. L-avviż sħiħ u l-formola huma mehmuża bħala PDF.
mail-opening-reminder = { $days ->
    [one] Jum
    [two] Jumejn
    [few] { $days } ijiem
    [many] { $days }-il jum
   *[other] { $days } jum
} ilu, il-manifattur { $maker } bagħatlek l-avviż urġenti ta’ sikurezza fuq il-post { $reference } għal { $addressee }. L-avviż jikkonċerna { $count ->
    [one] apparat wieħed
    [two] żewġ apparati
    [few] { $count } apparati
    [many] { $count }-il apparat
   *[other] { $count } apparat
} fis-sit tiegħek. It-tweġiba tiegħek għadha nieqsa jew mhijiex kompluta.
mail-opening-receipt = Il-manifattur { $maker } irċieva t-tweġiba ta’ { $addressee } għall-avviż ta’ sikurezza fuq il-post { $reference }. In-numru tal-irċevuta tiegħek huwa { $number }. Jekk jogħġbok indika dan in-numru f’kull mistoqsija.
mail-opening-handover = Ingħatatlek minn { $from } parti mit-tweġiba għall-avviż urġenti ta’ sikurezza fuq il-post { $reference } ta’ { $maker } għal { $addressee }: { $count ->
    [one] apparat wieħed
    [two] żewġ apparati
    [few] { $count } apparati
    [many] { $count }-il apparat
   *[other] { $count } apparat
}.

## How to answer
mail-step-answer = Wieġeb għal kull numru tas-serje, anke jekk apparat ma jkunx għadu fis-sit tiegħek.
mail-answer-heading = Kif twieġeb
mail-answer-link = B’dan il-link, mingħajr kont. Huwa għalik biss:
mail-answer-code = Bit-telefon jew biex tiktbu: kodiċi qasir { $code }
mail-answer-plain = Tista’ twieġeb ukoll b’email sempliċi lil { $address }. Jekk jogħġbok semmi n-numri tas-serje u għid x’ġara minn kull apparat.

## Receipt
mail-receipt-position = It-tweġiba tiegħek tinsab fil-pożizzjoni { $position } fir-reġistru ta’ din l-azzjoni.
mail-receipt-again = B’dan il-link tista’ taqra jew tikkoreġi t-tweġiba tiegħek:

## How to tell that it is genuine
mail-genuine-heading = Kif tkun taf li din l-email hija awtentika
mail-genuine-text = Fiha r-referenza { $reference } u n-numru tad-dokument { $document }, li jinsabu wkoll fuq kull paġna tal-fajls PDF. F’każ ta’ dubju, staqsi b’mezz li diġà taf, pereżempju permezz ta’ { $website } jew tal-kuntatt tas-soltu tiegħek. Ħadd mhu se jitolbok password f’dan ir-rigward.

mail-form-file = formola-ta-verifika
mail-form-file-recall = formola-ta-twegiba

## The notice as data
mail-data = Il-lista tal-prodotti u tan-numri tas-serje tiegħek hija mehmuża bħala tabella (XLSX, CSV) u bħala data għas-sistema tiegħek stess (JSON), kollha fl-istess verżjoni tal-avviż.
mail-data-file = avviz-data

## Reminders for several places in one mail
mail-subject-summary = Tweġibiet li għadhom neqsin: { $count }
mail-opening-summary = { $maker } diġà bagħtitilkom l-avviżi ta’ hawn taħt. Għal kull wieħed it-tweġiba tagħkom għadha nieqsa jew mhijiex kompluta. Kull wieħed għandu l-link tiegħu.
mail-summary-files = L-avviżi sħaħ u l-formoli kienu mehmuża mal-ewwel emails. Tistgħu tiftħuhom ukoll permezz tal-links.

## To a distributor that keeps the names
mail-subject-onward = Jekk jogħġbok fakkar lid-destinatarji tiegħek
mail-opening-onward = Dawn is-siti għadhom ma weġbux: { $sites }. Int biss taf min huma. Jekk jogħġbok fakkarhom. Il-links tagħhom qegħdin fil-paġna tiegħek:
## The maker has answered in the portal
mail-opening-answer = { $maker } wieġeb mistoqsija ta’ { $addressee } dwar l-avviż { $reference }. Tista’ taqra t-tweġiba permezz tal-link tiegħek:
