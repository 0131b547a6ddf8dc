### What a caller says in the name of the maker, Polish.

call-introduction = Dzień dobry. Dzwonię w imieniu firmy { $maker }.
call-ask-person = Czy mogę rozmawiać z osobą: { $contact }?
call-ask-anyone = Czy mogę rozmawiać z osobą odpowiedzialną za te urządzenia?
call-about = Chodzi o „{ $title }” o numerze { $reference }, którą przesłała Państwu firma { $maker }. Liczba urządzeń u Państwa: { $count }.
call-ask-receipt = Czy Państwo ją otrzymali i czy mogę odnotować potwierdzenie odbioru?
call-ask-unit = Co stało się z urządzeniem o numerze seryjnym { $serial }? Czy działania zostały wykonane i którego dnia?
call-where-link = Mogą Państwo także odpowiedzieć sami: link jest w naszej wiadomości e-mail i w naszym liście obok kwadratowego kodu.
call-ask-mail = Na jaki adres e-mail możemy ją przesłać ponownie?
call-ask-right = Kto jest właściwą osobą i jak możemy się z nią skontaktować?
call-message = To jest wiadomość od firmy { $maker } w sprawie „{ $title }” o numerze { $reference }. Prosimy odpowiedzieć przez link w naszej wiadomości e-mail lub w liście. Zadzwonimy ponownie.
call-close = Dziękuję za poświęcony czas. W razie pytań proszę pisać na adres { $address }.
