### What a caller says in the name of the maker, Chinese (Traditional).

call-introduction = 您好。我受{ $maker }委託致電。
call-ask-person = 請問可以和{ $contact }通話嗎?
call-ask-anyone = 請問可以和負責這些設備的人員通話嗎?
call-about = 這是關於{ $maker }寄給您的「{ $title }」(編號 { $reference })。貴單位涉及的設備數量:{ $count }。
call-ask-receipt = 您收到了嗎?我可以記錄您確認收到嗎?
call-ask-unit = 序號為 { $serial } 的設備現在如何?措施是否已經執行,是在哪一天?
call-where-link = 您也可以自行回覆:連結在我們的電子郵件中,也在信函的方形碼旁邊。
call-ask-mail = 我們可以重新寄送到哪個電子郵件地址?
call-ask-right = 誰是合適的聯絡人,我們如何與其聯絡?
call-message = 這是{ $maker }關於「{ $title }」(編號 { $reference })的留言。請透過我們的電子郵件或信函中的連結回覆。我們會再次致電。
call-close = 感謝您的時間。如有疑問,請寫信至 { $address }。
