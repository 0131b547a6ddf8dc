### Frame words of the mails, Icelandic. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Áríðandi öryggistilkynning
mail-urgent-US = Áríðandi innköllun lækningatækis
mail-subject-reminder = Áminning { $number }, svar ykkar vantar enn
mail-subject-receipt = Kvittun { $number }
mail-subject-handover = { $from } biður ykkur um hluta svarsins
mail-subject-answer = Spurningu ykkar hefur verið svarað

## What this mail is and who sends it
mail-opening-notice = { $maker } sendir ykkur áríðandi öryggistilkynningu { $reference } fyrir { $addressee }. Samkvæmt gögnum okkar á hún við um { $count ->
    [one] { $count } tæki
   *[other] { $count } tæki
} hjá ykkur. Tilkynningin í heild og eyðublaðið fylgja sem PDF.
mail-opening-reminder = Fyrir { $days ->
    [one] { $days } degi
   *[other] { $days } dögum
} sendi { $maker } ykkur áríðandi öryggistilkynningu { $reference } fyrir { $addressee }. Hún á við um { $count ->
    [one] { $count } tæki
   *[other] { $count } tæki
} hjá ykkur. Svar ykkar vantar enn eða það er ekki fullnægjandi.
mail-opening-receipt = { $maker } hefur móttekið svar frá { $addressee } við öryggistilkynningunni { $reference }. Kvittunarnúmer ykkar er { $number }. Vinsamlegast gefið þetta númer upp við fyrirspurnir.
mail-opening-handover = { $from } hefur falið ykkur hluta svarsins við áríðandi öryggistilkynningu { $reference } frá { $maker } fyrir { $addressee }: { $count ->
    [one] { $count } tæki
   *[other] { $count } tæki
}.

## How to answer
mail-step-answer = Svarið fyrir hvert raðnúmer, einnig þótt tæki sé ekki lengur hjá ykkur.
mail-answer-heading = Þannig svarið þið
mail-answer-link = Með þessum hlekk, án aðgangsreiknings. Hann er aðeins fyrir ykkur:
mail-answer-code = Í síma eða til innsláttar: stuttur kóði { $code }
mail-answer-plain = Einnig má svara með venjulegum tölvupósti til { $address }. Tilgreinið þá raðnúmerin og hvað hefur orðið um hvert tæki.

## Receipt
mail-receipt-position = Svar ykkar er færsla númer { $position } í atburðaskrá þessarar aðgerðar.
mail-receipt-again = Með þessum hlekk getið þið lesið eða leiðrétt svar ykkar:

## How to tell that it is genuine
mail-genuine-heading = Þannig sjáið þið að þessi tölvupóstur er ósvikinn
mail-genuine-text = Hann tilgreinir tilvísunina { $reference } og skjalsnúmerið { $document }, sem standa einnig á hverri síðu PDF-skránna. Ef þið eruð í vafa skuluð þið spyrja eftir leið sem þið þekkið þegar, til dæmis um { $website } eða hjá venjulegum tengilið ykkar. Enginn mun biðja ykkur um lykilorð í þessu máli.

mail-form-file = svareydublad
mail-form-file-recall = svareydublad

## The notice as data
mail-data = Listi yfir vörurnar og raðnúmer ykkar fylgir sem tafla (XLSX, CSV) og sem gögn fyrir kerfi ykkar (JSON), allt í sömu útgáfu og tilkynningin.
mail-data-file = tilkynning-gogn

## Reminders for several places in one mail
mail-subject-summary = Svör sem enn vantar: { $count }
mail-opening-summary = { $maker } sendi ykkur áður tilkynningarnar hér að neðan. Við hverja þeirra vantar enn svar ykkar eða það er ekki fullgert. Hver hefur sinn tengil.
mail-summary-files = Tilkynningarnar og eyðublöðin fylgdu fyrstu tölvupóstunum. Þið getið einnig opnað þau um tenglana.

## To a distributor that keeps the names
mail-subject-onward = Minnið viðtakendur ykkar á
mail-opening-onward = Þessir staðir hafa ekki svarað enn: { $sites }. Aðeins þið vitið hverjir þeir eru. Minnið þá á. Tenglar þeirra eru á síðunni ykkar:
## The maker has answered in the portal
mail-opening-answer = { $maker } hefur svarað spurningu frá { $addressee } um tilkynninguna { $reference }. Svarið má lesa um hlekkinn ykkar:
