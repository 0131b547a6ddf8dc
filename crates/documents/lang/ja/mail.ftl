### Frame words of the mails, Japanese. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = 緊急市場安全性通知
mail-urgent-US = 医療機器緊急回収（リコール）通知
mail-subject-reminder = 再通知（第{ $number }回）、ご回答をお待ちしています
mail-subject-receipt = 受付確認 { $number }
mail-subject-handover = { $from }様より、回答の一部のご依頼
mail-subject-answer = ご質問に回答しました

## What this mail is and who sends it
mail-opening-notice = { $maker }より、{ $addressee }宛の緊急市場安全性通知（{ $reference }）をお送りします。当社の記録では、貴施設の機器{ $count ->
   *[other] { $count }台
}が対象です。通知の全文と確認回答書をPDFで添付しています。
mail-opening-reminder = { $maker }は{ $days ->
   *[other] { $days }日
}前に、{ $addressee }宛の緊急市場安全性通知（{ $reference }）をお送りしました。貴施設の機器{ $count ->
   *[other] { $count }台
}が対象です。ご回答がまだ届いていないか、一部が不足しています。
mail-opening-receipt = { $maker }は、市場安全性通知（{ $reference }）に対する{ $addressee }のご回答を受領しました。受付番号は{ $number }です。お問い合わせの際は、この番号をお知らせください。
mail-opening-handover = { $from }様が、{ $addressee }宛の{ $maker }の緊急市場安全性通知（{ $reference }）について、回答の一部をお客様に依頼しました。対象の機器は{ $count ->
   *[other] { $count }台
}です。

## How to answer
mail-step-answer = 機器がすでに貴施設にない場合も含め、シリアル番号ごとにご回答ください。
mail-answer-heading = 回答方法
mail-answer-link = 次のリンクから、アカウントなしで回答できます。このリンクはお客様専用です：
mail-answer-code = 電話または手入力の場合：短縮コード{ $code }
mail-answer-plain = { $address }宛のメール（形式自由）でもご回答いただけます。シリアル番号と、各機器の対応状況をお知らせください。

## Receipt
mail-receipt-position = ご回答は、この措置のログの{ $position }番目に記録されています。
mail-receipt-again = 次のリンクから、ご回答の確認と訂正ができます：

## How to tell that it is genuine
mail-genuine-heading = このメールが本物かどうかの確認方法
mail-genuine-text = このメールには、参照番号{ $reference }と文書番号{ $document }が記載されています。同じ番号は、PDFファイルのすべてのページにもあります。ご不審な点があるときは、{ $website }やいつもの担当者など、すでにご存じの方法でお問い合わせください。本件に関してパスワードをお尋ねすることはありません。

mail-form-file = verification-form
mail-form-file-recall = response-form

## The notice as data
mail-data = 製品と貴施設のシリアル番号の一覧を、表（XLSX、CSV）と、貴施設のシステム用のデータ（JSON）で添付しています。いずれも通知と同じ版です。
mail-data-file = notice-data

## Reminders for several places in one mail
mail-subject-summary = 未回答の件数:{ $count }
mail-opening-summary = { $maker }は以下の通知をすでにお送りしています。いずれもご回答がまだないか、完了していません。それぞれに専用のリンクがあります。
mail-summary-files = 通知の全文と書式は最初の電子メールに添付されています。リンクから開くこともできます。

## To a distributor that keeps the names
mail-subject-onward = 納入先への再度のご連絡をお願いします
mail-opening-onward = 次の拠点からまだ回答がありません：{ $sites }。どの拠点かをご存じなのは貴社だけです。再度ご連絡ください。リンクは貴社のページにあります：
## The maker has answered in the portal
mail-opening-answer = { $maker } は、通知 { $reference } についての { $addressee } のご質問に回答しました。回答はお手元のリンクからお読みいただけます：
