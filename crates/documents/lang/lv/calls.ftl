### What a caller says in the name of the maker, Latvian.

call-introduction = Labdien. Zvanu { $maker } uzdevumā.
call-ask-person = Vai varu runāt ar { $contact }?
call-ask-anyone = Vai varu runāt ar personu, kas atbild par šīm ierīcēm?
call-about = Runa ir par „{ $title }” ar numuru { $reference }, ko jums nosūtīja { $maker }. Skarto ierīču skaits pie jums: { $count }.
call-ask-receipt = Vai esat to saņēmuši, un vai drīkstu atzīmēt, ka apstiprināt saņemšanu?
call-ask-unit = Kas noticis ar ierīci ar sērijas numuru { $serial }? Vai pasākumi ir veikti, un kurā dienā?
call-where-link = Varat atbildēt arī paši: saite ir mūsu e-pastā un mūsu vēstulē blakus kvadrātveida kodam.
call-ask-mail = Uz kuru e-pasta adresi drīkstam to nosūtīt vēlreiz?
call-ask-right = Kas ir īstā persona, un kā mēs varam ar to sazināties?
call-message = Šī ir ziņa no { $maker } par „{ $title }” ar numuru { $reference }. Lūdzu, atbildiet, izmantojot saiti mūsu e-pastā vai vēstulē. Mēs zvanīsim vēlreiz.
call-close = Paldies par jūsu laiku. Jautājumu gadījumā rakstiet uz { $address }.
