### What a caller says in the name of the maker, Maltese.

call-introduction = Bonġu. Qed inċempel f’isem { $maker }.
call-ask-person = Nista’ nkellem lil { $contact }?
call-ask-anyone = Nista’ nkellem lill-persuna responsabbli għal dawn l-apparati?
call-about = Dwar “{ $title }” bin-numru { $reference }, li { $maker } bagħtitilkom. Apparati kkonċernati għandkom: { $count }.
call-ask-receipt = Irċevejtuh, u nista’ nniżżel li tikkonfermaw li rċevejtuh?
call-ask-unit = X’sar mill-apparat bin-numru tas-serje { $serial }? Il-miżuri twettqu, u f’liema jum?
call-where-link = Tistgħu twieġbu wkoll intom stess: il-link jinsab fl-email tagħna u fuq l-ittra tagħna ħdejn il-kodiċi kwadru.
call-ask-mail = F’liema indirizz tal-email nistgħu nerġgħu nibagħtuh?
call-ask-right = Min hi l-persuna t-tajba, u kif nistgħu nilħquha?
call-message = Dan hu messaġġ mingħand { $maker } dwar “{ $title }” bin-numru { $reference }. Jekk jogħġobkom wieġbu permezz tal-link fl-email jew fl-ittra tagħna. Se nerġgħu nċemplu.
call-close = Grazzi tal-ħin tagħkom. Jekk għandkom mistoqsijiet, iktbu lil { $address }.
