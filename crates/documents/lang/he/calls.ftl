### What a caller says in the name of the maker, Hebrew.

call-introduction = שלום. אני מתקשר בשם { $maker }.
call-ask-person = האם אפשר לדבר עם { $contact }?
call-ask-anyone = האם אפשר לדבר עם האדם האחראי על המכשירים האלה?
call-about = מדובר ב„{ $title }” שמספרו { $reference }, ש-{ $maker } שלחה אליכם. מספר המכשירים הנוגעים בדבר אצלכם: { $count }.
call-ask-receipt = האם קיבלתם אותו, והאם אפשר לרשום שאתם מאשרים את קבלתו?
call-ask-unit = מה קרה למכשיר שמספרו הסידורי { $serial }? האם הפעולות בוצעו, ובאיזה יום?
call-where-link = אפשר גם להשיב בעצמכם: הקישור נמצא בדואר האלקטרוני שלנו ובמכתב שלנו ליד הקוד המרובע.
call-ask-mail = לאיזו כתובת דואר אלקטרוני אפשר לשלוח אותו שוב?
call-ask-right = מי האדם הנכון, וכיצד אפשר להשיג אותו?
call-message = זוהי הודעה מ-{ $maker } בנוגע ל„{ $title }” שמספרו { $reference }. אנא השיבו דרך הקישור בדואר האלקטרוני או במכתב שלנו. נתקשר שוב.
call-close = תודה על זמנכם. אם יש לכם שאלות, כתבו אל { $address }.
