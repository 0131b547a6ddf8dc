### What a caller says in the name of the maker, Finnish.

call-introduction = Hyvää päivää. Soitan { $maker } -yrityksen puolesta.
call-ask-person = Voinko puhua henkilön { $contact } kanssa?
call-ask-anyone = Voinko puhua näistä laitteista vastaavan henkilön kanssa?
call-about = Asia koskee ilmoitusta ”{ $title }”, numero { $reference }, jonka { $maker } lähetti teille. Kyseisiä laitteita teillä: { $count }.
call-ask-receipt = Oletteko saaneet sen, ja voinko kirjata, että vahvistatte vastaanoton?
call-ask-unit = Mitä on tapahtunut laitteelle, jonka sarjanumero on { $serial }? Onko toimenpiteet tehty, ja minä päivänä?
call-where-link = Voitte vastata myös itse: linkki on sähköpostissamme ja kirjeessämme neliönmuotoisen koodin vieressä.
call-ask-mail = Mihin sähköpostiosoitteeseen voimme lähettää sen uudelleen?
call-ask-right = Kuka on oikea henkilö, ja miten tavoitamme hänet?
call-message = Tämä on viesti yritykseltä { $maker } ilmoituksesta ”{ $title }”, numero { $reference }. Vastatkaa sähköpostimme tai kirjeemme linkin kautta. Soitamme uudelleen.
call-close = Kiitos ajastanne. Jos teillä on kysyttävää, kirjoittakaa osoitteeseen { $address }.
