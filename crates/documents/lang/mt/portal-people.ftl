### Words of the portal for several people at one site, Malti: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Qatt ma kellna
portal-choice-never-had-hint = Dan l-apparat qatt ma kien fis-sit tagħna

## Answers so far
portal-answer-change = { $about }: { $now } (qabel: { $before })
portal-answer-part = { $name }, permezz tal-link għal { $to }
portal-answer-typed = { $name }, imdaħħal mill-manifattur
portal-unit-newer = Imwieġeb mill-ġdid { $moment }

## Parts handed on
portal-hand-withdraw = Irtira l-link
portal-hand-withdrawn = Irtirat { $moment }
portal-hand-answer = Tweġiba { $number }, { $name }, { $moment }

## Many devices
portal-many-heading = Ħafna apparati f’daqqa
portal-many-text = Waħħal jew skennja numri tas-serje, jew agħżel fajl. Tara l-lista qabel ma jittieħed xejn.
portal-many-paste = Numri tas-serje, wieħed f’kull linja
portal-many-file = Jew fajl (CSV, XLSX)
portal-many-answer = Tweġiba għalihom kollha
portal-many-preview = Iċċekkja l-lista
portal-many-take = Ħu fil-formola
portal-many-sum = Ringieli: { $rows }. Meħuda: { $taken }, iridu jiġu ċċekkjati: { $held }, mhux meħuda: { $refused }
portal-many-taken = jittieħed
portal-many-unknown = mhux fil-lista tiegħek; niċċekkjaw jekk hux affettwat
portal-many-ambiguous = żewġ apparati għandhom dan in-numru; wieġeb fil-formola
portal-many-twice = diġà jinsab fil-lista
portal-many-unclear = ma jistax jinqara bħala numru tas-serje
portal-many-other = mhux fil-parti mogħtija lilek

## Who has read
portal-users-heading = Min qara l-avviż
portal-users-text = Agħti dan il-link lill-utenti tal-apparati. Bih wieħed jista’ biss jaqra u jikkonferma.
portal-users-count = Ikkonfermat minnhom stess: { $count }
portal-users-stated = Iddikjarat minn { $name }: { $number }
portal-users-list = Uri kollha
portal-users-own = Ikkonferma għalik innifsek
portal-users-confirm = Qrajt u fhimt l-avviż
portal-users-or = Jew iddikjara kemm-il utent ikkonferma miegħek
portal-users-number = Numru ta’ utenti
portal-done-users = Irreġistrat
portal-done-users-text = Grazzi. Tista’ tagħlaq din il-paġna.

## Questions and files
portal-talk-heading = Mistoqsijiet lill-manifattur
portal-talk-text = Il-mistoqsija u t-tweġiba jibqgħu hawn. Meta jkun hemm tweġiba, ngħarrfuk bl-email.
portal-talk-question = Il-mistoqsija tiegħek
portal-talk-new = Il-manifattur weġbek
portal-files-add = Żid fajls
portal-files-hint = PDF, stampa, tabella jew test. L-aktar 5 fajls ta’ 10 MB kull wieħed.
portal-file-infected = Instab kodiċi malizzjuż. Il-fajl jinżamm għalih u ma jintwera lil ħadd.
portal-file-held = Dan il-fajl għadu ma setax jiġi ċċekkjat. Sa dakinhar jinżamm.

## What does not fit
portal-wrong-elsewhere = Sadanittant xi ħadd ieħor issejvja tweġiba oħra hawn. Tiegħek għadha mhux issejvjata. Issejvja mill-ġdid biex tibdilha.
portal-wrong-text = Ikteb xi ħaġa, l-aktar 8,000 karattru.
portal-wrong-persons = Agħti numru sħiħ ta’ persuni.
portal-wrong-file-missing = Agħżel fajl jew daħħal xi ħaġa.
portal-wrong-file-format = Dan it-tip ta’ fajl mhux aċċettat.
portal-wrong-file-large = Il-fajl jew il-lista kbir wisq.
portal-wrong-file-many = Wisq fajls.

## Privacy
portal-privacy = X’inżommu dwarek u għaliex
portal-privacy-what = X’inżommu
portal-privacy-what-text = Isem, kariga, indirizz, email u telefown tal-persuni ta’ kuntatt, u dak li tgħidilna: tweġibiet, mistoqsijiet, fajls.
portal-privacy-why = Għaliex
portal-privacy-why-text = Biex l-avviż ta’ sikurezza jasallek u jkun jista’ jiġi ppruvat li wasal għand kulħadd. Il-liġi tobbliga lill-manifattur (Regolamenti (UE) 2017/745 u 2017/746; GDPR Art. 6(1)(c)).
portal-privacy-why-text-quality = Biex in-notifika dwar il-kwalità tasallek u jkun jista’ jiġi ppruvat li waslet għand kulħadd. Il-manifattur għandu interess leġittimu f’dan (GDPR Art. 6(1)(f)).
portal-privacy-why-text-recall = Biex l-ittra tas-sejħa lura tasallek u jkun jista’ jiġi ppruvat li waslet għand kulħadd. Ir-regoli dwar is-sejħiet lura jitolbu dan mill-manifattur (21 CFR 7.42 u 7.49; 21 CFR Part 806).
portal-privacy-who = Min jarah
portal-privacy-who-text = Il-persunal tal-manifattur li jaħdem fuq dan l-avviż, ċentri tat-telefonati li jaħdmu għalih, u awtoritajiet li jitolbuh.
portal-privacy-long = Kemm idum
portal-privacy-long-text = Sakemm il-liġi titlob ir-rekords, bħala regola għaxar snin wara li l-aħħar apparat tqiegħed fis-suq. Imbagħad id-data tiegħek titħassar. Il-provi ma fihomx ismijiet.
portal-privacy-rights = Id-drittijiet tiegħek
portal-privacy-rights-text = Tista’ titlob kopja tad-data tiegħek, korrezzjoni ta’ żbalji, u tressaq ilment quddiem awtorità tal-protezzjoni tad-data. Sakemm idum id-dmir taż-żamma, id-data ma tistax titħassar.
portal-privacy-contact = Kuntatt
portal-privacy-contact-text = Ikteb lill-manifattur fl-indirizz fl-avviż tiegħek.
