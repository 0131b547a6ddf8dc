### Words of the portal for several people at one site, Íslenska: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Aldrei haft það
portal-choice-never-had-hint = Þetta tæki var aldrei hjá okkur

## Answers so far
portal-answer-change = { $about }: { $now } (áður: { $before })
portal-answer-part = { $name }, um hlekkinn til { $to }
portal-answer-typed = { $name }, skráð af framleiðanda
portal-unit-newer = Svarað að nýju { $moment }

## Parts handed on
portal-hand-withdraw = Afturkalla hlekkinn
portal-hand-withdrawn = Afturkallað { $moment }
portal-hand-answer = Svar { $number } frá { $name }, { $moment }

## Many devices
portal-many-heading = Mörg tæki í einu
portal-many-text = Límið eða skannið raðnúmer eða veljið skrá. Þið sjáið listann áður en nokkuð er tekið upp.
portal-many-paste = Raðnúmer, eitt í línu
portal-many-file = Eða skrá (CSV, XLSX)
portal-many-answer = Svar fyrir þau öll
portal-many-preview = Yfirfara listann
portal-many-take = Taka upp í eyðublaðið
portal-many-sum = Línur: { $rows }. Teknar upp: { $taken }, til athugunar: { $held }, ekki teknar upp: { $refused }
portal-many-taken = er tekið upp
portal-many-unknown = ekki á lista ykkar; við athugum hvort það varðar málið
portal-many-ambiguous = tvö tæki hafa þetta númer; svarið í eyðublaðinu
portal-many-twice = er þegar framar á listanum
portal-many-unclear = ekki læsilegt sem raðnúmer
portal-many-other = ekki í þeim hluta sem þið fenguð

## Who has read
portal-users-heading = Hver hefur lesið tilkynninguna
portal-users-text = Látið notendur tækjanna fá þennan hlekk. Með honum er aðeins hægt að lesa og staðfesta.
portal-users-count = Staðfest persónulega: { $count }
portal-users-stated = Gefið upp af { $name }: { $number }
portal-users-list = Sýna alla
portal-users-own = Staðfesta fyrir sjálfan sig
portal-users-confirm = Ég hef lesið og skilið tilkynninguna
portal-users-or = Eða gefa upp hve margir notendur hafa staðfest við ykkur
portal-users-number = Fjöldi notenda
portal-done-users = Skráð
portal-done-users-text = Takk. Þið getið lokað þessari síðu.

## Questions and files
portal-talk-heading = Spurningar til framleiðanda
portal-talk-text = Spurning og svar standa hér áfram. Þegar svar er komið látum við vita með tölvupósti.
portal-talk-question = Spurning ykkar
portal-talk-new = Framleiðandinn hefur svarað ykkur
portal-files-add = Bæta við skrám
portal-files-hint = PDF, mynd, tafla eða texti. Mest 5 skrár, 10 MB hver.
portal-file-infected = Skaðlegur kóði fannst. Skráin er geymd sér og engum sýnd.
portal-file-held = Ekki var enn hægt að athuga þessa skrá. Henni er haldið eftir þangað til.

## What does not fit
portal-wrong-elsewhere = Einhver annar hefur vistað annað svar hér á meðan. Ykkar er ekki vistað enn. Vistið aftur til að skipta því út.
portal-wrong-text = Skrifið eitthvað, mest 8.000 stafi.
portal-wrong-persons = Gefið upp heilan fjölda manns.
portal-wrong-file-missing = Veljið skrá eða sláið eitthvað inn.
portal-wrong-file-format = Ekki er tekið við skrám af þessu tagi.
portal-wrong-file-large = Skráin eða listinn er of stór.
portal-wrong-file-many = Of margar skrár.

## Privacy
portal-privacy = Hvað við geymum um ykkur og hvers vegna
portal-privacy-what = Hvað við geymum
portal-privacy-what-text = Nafn, starf, heimilisfang, netfang og símanúmer tengiliða og það sem þið segið okkur: svör, spurningar, skrár.
portal-privacy-why = Hvers vegna
portal-privacy-why-text = Til að öryggistilkynningin berist ykkur og hægt sé að sanna að náðst hafi til allra. Framleiðanda er það skylt að lögum (reglugerðir (ESB) 2017/745 og 2017/746; GDPR c-liður 1. mgr. 6. gr.).
portal-privacy-why-text-quality = Til að gæðatilkynningin berist ykkur og hægt sé að sanna að náðst hafi til allra. Framleiðandi hefur af því lögmæta hagsmuni (GDPR f-liður 1. mgr. 6. gr.).
portal-privacy-why-text-recall = Til að innköllunarbréfið berist ykkur og hægt sé að sanna að náðst hafi til allra. Reglur um innköllun krefjast þess af framleiðanda (21 CFR 7.42 og 7.49; 21 CFR Part 806).
portal-privacy-who = Hver sér það
portal-privacy-who-text = Starfsfólk framleiðanda sem vinnur að þessari tilkynningu, símaver sem vinna fyrir hann og yfirvöld sem biðja um það.
portal-privacy-long = Hve lengi
portal-privacy-long-text = Svo lengi sem lög krefjast gagnanna, að jafnaði í tíu ár eftir að síðasta tækið var sett á markað. Þá er upplýsingum ykkar eytt. Sönnunargögnin geyma engin nöfn.
portal-privacy-rights = Réttindi ykkar
portal-privacy-rights-text = Þið getið beðið um afrit af upplýsingum ykkar, látið leiðrétta villur og kvartað til persónuverndaryfirvalda. Meðan varðveisluskylda gildir er ekki hægt að eyða upplýsingunum.
portal-privacy-contact = Samband
portal-privacy-contact-text = Skrifið framleiðanda á heimilisfangið í tilkynningunni.
