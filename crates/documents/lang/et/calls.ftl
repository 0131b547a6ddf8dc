### What a caller says in the name of the maker, Estonian.

call-introduction = Tere. Helistan { $maker } nimel.
call-ask-person = Kas saan rääkida isikuga { $contact }?
call-ask-anyone = Kas saan rääkida isikuga, kes vastutab nende seadmete eest?
call-about = Jutt on teatest „{ $title }“ numbriga { $reference }, mille { $maker } teile saatis. Puudutatud seadmeid teie juures: { $count }.
call-ask-receipt = Kas olete selle kätte saanud ja kas tohin märkida, et kinnitate kättesaamist?
call-ask-unit = Mis on saanud seadmest seerianumbriga { $serial }? Kas meetmed on rakendatud ja mis päeval?
call-where-link = Võite vastata ka ise: link on meie e-kirjas ja meie kirjas ruudukujulise koodi kõrval.
call-ask-mail = Millisele e-posti aadressile tohime selle uuesti saata?
call-ask-right = Kes on õige isik ja kuidas saame temaga ühendust?
call-message = See on sõnum ettevõttelt { $maker } teate „{ $title }“ kohta numbriga { $reference }. Palun vastake meie e-kirjas või kirjas oleva lingi kaudu. Helistame uuesti.
call-close = Aitäh teie aja eest. Küsimuste korral kirjutage aadressil { $address }.
