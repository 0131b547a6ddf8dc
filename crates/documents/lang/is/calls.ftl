### What a caller says in the name of the maker, Icelandic.

call-introduction = Góðan dag. Ég hringi fyrir hönd { $maker }.
call-ask-person = Má ég tala við { $contact }?
call-ask-anyone = Má ég tala við þann sem ber ábyrgð á þessum tækjum?
call-about = Þetta varðar „{ $title }“ með númerinu { $reference }, sem { $maker } sendi ykkur. Tæki hjá ykkur sem um ræðir: { $count }.
call-ask-receipt = Hafið þið fengið hana og má ég skrá að þið staðfestið móttöku?
call-ask-unit = Hvað varð um tækið með raðnúmerið { $serial }? Hefur verið gripið til ráðstafananna og hvaða dag?
call-where-link = Þið getið einnig svarað sjálf: tengillinn er í tölvupósti okkar og í bréfi okkar við hlið ferningslaga kóðans.
call-ask-mail = Á hvaða netfang megum við senda hana aftur?
call-ask-right = Hver er rétta manneskjan og hvernig náum við í hana?
call-message = Þetta eru skilaboð frá { $maker } um „{ $title }“ með númerinu { $reference }. Vinsamlegast svarið um tengilinn í tölvupósti okkar eða bréfi. Við hringjum aftur.
call-close = Þakka ykkur fyrir. Ef spurningar vakna, skrifið til { $address }.
