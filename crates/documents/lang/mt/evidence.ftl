### Words about evidence of fieldcheck, Maltese: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = konformi
verdict-fail = mhux konformi
verdict-not-applicable = ma japplikax
verdict-inconclusive = ma setax jiġi ddeterminat

## Doubts and remarks
evidence-doubt-says-otherwise = Il-fajl jiddikjara riżultat differenti minn dak li jagħtu r-reġistrazzjonijiet tiegħu stess. Ir-reġistrazzjonijiet biss jgħoddu; il-manifattur qed jeżamina l-kwistjoni.
evidence-doubt-unknown-serial = Dan in-numru tas-serje mhuwiex fil-lista tagħna għas-sit tiegħek. Il-manifattur jivverifika jekk l-apparat huwiex affettwat.
evidence-doubt-no-challenge = L-isfida (challenge) hija nieqsa, għalhekk l-evidenza tista’ tkun eqdem mill-avviż. Tinżamm, iżda ma turix li l-miżuri twettqu.
evidence-doubt-other-challenge = L-isfida (challenge) li fiha ma nħarġitx għal dan l-apparat. L-evidenza tinżamm, iżda ma turix li l-miżuri twettqu.
evidence-doubt-clock-ahead = Skont l-arloġġ tal-kompjuter li wettaq il-verifika, l-evidenza saret fil-futur. Tinżamm, iżda ma turix li l-miżuri twettqu.
evidence-doubt-before-notice = Skont l-arloġġ tal-kompjuter li wettaq il-verifika, l-evidenza saret qabel ma ntbagħat l-avviż. Tinżamm, iżda ma turix li l-miżuri twettqu.
evidence-doubt-older-than-known = Il-verifika ntemmet qabel dak li diġà hu magħruf dwar dan l-apparat. L-evidenza tinżamm, iżda ma turix li l-miżuri twettqu. Erġa’ wettaq il-verifika u ibgħat l-evidenza l-ġdida.
evidence-doubt-used-challenge = Twieġeb sfida (challenge) li diġà ntużat. Il-fatt li l-aċċess kien miftuħ jgħodd xorta waħda.
evidence-doubt-other-key = Ġiet iffirmata minn installazzjoni ta’ fieldcheck differenti minn dik tal-ewwel evidenza ta’ dan is-sit.
evidence-doubt-shared-certificate = Apparat ieħor wera l-istess ċertifikat.
evidence-doubt-shared-bmc = Apparat ieħor wera l-istess BMC.

## Portal: show it with fieldcheck
portal-step-evidence = Agħti evidenza b’fieldcheck
portal-step-evidence-small = għat-taqsima tal-IT tiegħek, mhux obbligatorju
portal-evidence-title = Agħti evidenza b’fieldcheck
portal-evidence-lead = It-taqsima tal-IT tiegħek tista’ turi li l-aċċess mingħajr password jiġi rrifjutat. fieldcheck jagħmel lis-server mistoqsijiet ta’ qari biss u ma jibdel xejn. L-evidenza ma tissostitwixxix il-konferma.
portal-evidence-one = 1. Niżżel il-profil ta’ verifika
portal-evidence-one-text = Huwa ffirmat minn { $maker } u fih sfida (challenge) għal kull wieħed min-numri tas-serje tiegħek.
portal-evidence-load = Niżżel il-profil ta’ verifika ({ $file })
portal-evidence-version = { $id }, verżjoni { $version }
portal-evidence-hypothesis = L-avviż ma jsemmi l-ebda kawża. Dawn il-verifiki huma ipoteżi tal-manifattur dwarha.
portal-evidence-compare = Qabbel iċ-ċavetta: fieldcheck juri din il-marka diġitali, li tinsab ukoll fl-ittra tiegħek.
portal-evidence-fingerprint = Marka diġitali taċ-ċavetta tal-manifattur
portal-evidence-two = 2. Ħaddem fieldcheck fin-netwerk ta’ ġestjoni
portal-evidence-two-text = Darba għal kull apparat. Ikteb l-indirizz tal-BMC tiegħu minflok INDIRIZZ.
portal-evidence-address = INDIRIZZ
portal-evidence-any-serial = NUMRU-SERJE
portal-evidence-serial-unknown = Apparati li ma nafux in-numru tas-serje tagħhom ma jirċevux sfida (challenge). L-ewwel agħti n-numru tas-serje meta tikkonferma.
portal-evidence-three = 3. Ippreżenta r-riżultat
portal-evidence-files = Fajls tal-evidenza
portal-evidence-files-hint = Fajls li jispiċċaw bi .dsse.json, jew il-formola PDF bl-evidenza fiha. Jistgħu jiġu ppreżentati diversi fajls f’daqqa, sa 2 MB kull wieħed.
portal-evidence-code = Jew kodiċijiet mill-karta
portal-evidence-code-hint = It-test tal-kodiċi QR, li jibda bi FC1:, wieħed f’kull linja.
portal-evidence-send = Ippreżenta
portal-evidence-state = L-apparati tiegħek
portal-evidence-shown = Muri b’fieldcheck, { $moment }
portal-evidence-shown-onsite = Muri mit-tekniku tal-manifattur, { $moment }
portal-evidence-not-shown = Mhux muri: { $why }
portal-evidence-none = għad m’hemmx evidenza
portal-evidence-open = fl-aħħar verifika, l-aċċess kien miftuħ
portal-evidence-undecided = fl-aħħar verifika, ma setax jiġi ddeterminat
portal-evidence-doubts = l-aħħar evidenza ma tgħoddx waħedha
portal-evidence-reopened = Diġà kien intwera. L-aħħar evidenza turi mod ieħor.
portal-evidence-checks = X’jikkontradixxi dan
portal-evidence-made = Data: { $moment }; evalwata mill-ġdid mis-server tal-manifattur.
portal-evidence-vex = Dikjarazzjoni VEX (CSAF 2.0) għall-inventarju tiegħek
portal-evidence-again = Imbagħad wettaq il-miżuri, u erġa’ ħaddem fieldcheck bl-istess profil.
portal-evidence-result = X’ġara mill-fajls tiegħek
portal-evidence-got-shown-done = { $serial }: evidenza riċevuta. Turi li l-miżuri twettqu.
portal-evidence-got-open = { $serial }: evidenza riċevuta. L-aċċess huwa miftuħ.
portal-evidence-got-undecided = { $serial }: evidenza riċevuta. Ma setax jiġi ddeterminat jekk l-aċċess jiġix irrifjutat.
portal-evidence-got-kept = { $serial }: evidenza riċevuta u miżmuma. Ma tgħoddx waħedha.
portal-evidence-got-already = { $serial }: din l-evidenza kienet diġà waslet.
portal-evidence-got-announced = { $serial }: il-kodiċi nqara. Iħabbar evidenza; il-fajl innifsu biss jista’ jgħodd.
portal-evidence-awaited = Kodiċi mill-karta jħabbar evidenza bid-data { $moment }. Il-fajl għadu ma wasalx.
portal-evidence-refused = { $file }: mhux aċċettat. { $why }
portal-evidence-nothing = Agħżel mill-inqas fajl wieħed.
portal-evidence-no-profile = M’hemm l-ebda profil ta’ verifika għal dan l-avviż.

evidence-doubts = Dubji u rimarki
