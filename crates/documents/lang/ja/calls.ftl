### What a caller says in the name of the maker, Japanese.

call-introduction = お世話になっております。{ $maker }の依頼でお電話しております。
call-ask-person = { $contact }様をお願いできますでしょうか。
call-ask-anyone = これらの機器のご担当の方をお願いできますでしょうか。
call-about = { $maker }よりお送りした「{ $title }」(番号 { $reference })についてのお電話です。貴施設の対象機器の数:{ $count }。
call-ask-receipt = お受け取りになりましたか。受領のご確認として記録してもよろしいでしょうか。
call-ask-unit = 製造番号 { $serial } の機器はどうなりましたか。措置は実施されましたか。実施日はいつですか。
call-where-link = ご自身でご回答いただくこともできます。リンクは当社の電子メールと、書面の四角いコードの横に記載されています。
call-ask-mail = どの電子メールアドレスに再送すればよろしいでしょうか。
call-ask-right = ご担当はどなたですか。どのようにご連絡すればよろしいでしょうか。
call-message = { $maker }より「{ $title }」(番号 { $reference })についてのご連絡です。電子メールまたは書面のリンクからご回答ください。改めてお電話いたします。
call-close = お時間をいただきありがとうございました。ご質問は { $address } までお寄せください。
