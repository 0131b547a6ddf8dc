### Frame words of the verification form and of the cover letter, Japanese.

## Form
form-title = 確認回答書 { $reference }
form-title-recall = 回答書 { $reference }
form-heading = 確認回答書
form-heading-recall = 回答書
form-introduction-quality = 品質に関するお知らせ { $reference } を受領し、記載の対応を実施されたことを、この書面でご確認ください。
form-organisation = 施設名・会社名
form-number = 当社での管理番号
form-person = 回答者
form-name = 氏名
form-person-title = 役職または職務
form-date = 日付（{ $hint }）
form-answers = ご回答
form-yes = はい
form-no = いいえ
form-unit-product = 機器
form-unit-serial = シリアル番号
form-unit-answer = 実施済み
form-unit-write = ご記入ください：
form-further = 貴施設にあるその他のシリアル番号
form-chain = 販売業者または輸入業者のご回答
form-chain-not-applicable = 該当しない
form-send = 返送先：{ $address }。この回答書を使わず、同じ内容をメールでお知らせいただくこともできます。

## Cover letter
letter-title = 送付状および確認回答書 { $reference }
letter-title-recall = 送付状・回答書 { $reference }
letter-opening = { $count ->
    [0] 当社の記録では、貴施設に対象製品が納入されています。市場安全性通知の全文を同封しています。
   *[other] 当社の記録では、貴施設の機器{ $count }台がこの通知の対象です。市場安全性通知の全文を同封しています。
}
letter-opening-quality = { $count ->
    [0] 当社の記録では、貴施設に対象製品が納入されています。品質に関するお知らせの全文を同封しています。
   *[other] 当社の記録では、貴施設の機器{ $count }台がこのお知らせの対象です。品質に関するお知らせの全文を同封しています。
}
letter-opening-recall = { $count ->
    [0] 当社の記録では、貴施設に対象製品が納入されています。回収通知書の全文を同封しています。
   *[other] 当社の記録では、貴施設の機器{ $count }台がこの通知の対象です。回収通知書の全文を同封しています。
}
letter-step-read = 市場安全性通知をお読みください。機器を扱うすべての方に通知をお渡しください。
letter-step-read-quality = 品質に関するお知らせをお読みください。機器を扱うすべての方にお渡しください。
letter-step-read-recall = 回収通知書をお読みください。機器を扱うすべての方に通知書をお渡しください。
letter-step-measures = 措置を実施してください：{ $address }
letter-step-answer = シリアル番号ごとに、オンラインまたは確認回答書でご回答ください。
letter-online = オンラインで回答（アカウント不要）
letter-code = 電話用の短縮コード：
letter-paper = 確認回答書またはメールで回答
letter-paper-text = 記入済みの確認回答書、またはシリアル番号を記載したメール（形式自由）を{ $address }までお送りください。
letter-units = 貴施設の対象機器
letter-standing = 該当状況
letter-standing-affected = 該当
letter-standing-possibly = 該当の可能性あり
letter-change = 改訂番号{ $revision }以降
letter-change-new = 新規
letter-change-same = 変更なし
letter-change-gone = 該当しなくなりました
letter-serial-unknown = 不明
letter-chain = 貴社は、販売業者または輸入業者としてこれらの機器を受け取られました。ポータルで納入先をご登録いただくか、この通知を納入先に遅滞なくお渡しください。あわせて、販売業者・輸入業者用の欄にご記入ください。
letter-wrong = ご担当者ではない場合
letter-genuine = この書面が本物かどうかの確認方法
letter-genuine-text = すべてのページに番号{ $reference }および{ $document }が記載されています。ご不審な点があるときは、{ $website }など、すでにご存じの方法でお問い合わせください。パスワードをお尋ねすることはありません。
letter-wrong-text = 正しいご担当者を、ポータルまたはメール（{ $address }）でお知らせください。それまでは、この通知の宛先は変わりません。
letter-check = fieldcheckに表示されるべきフィンガープリント：{ $fingerprint }。チャレンジ値（challenge）は各シリアル番号の下に記載しています。

## Form: the code on each page, and what may be entered beside yes and no
form-code = このコードで回答書の提出元を識別します。何も書き込まないでください。
form-scan = または、このコードをスマートフォンで読み取ってください。
form-department = 部署
form-account = お客様番号
form-address = 住所
form-shipping-address = 配送先住所（異なる場合）
form-phone = 電話番号
form-email = メールアドレス
form-signature = 署名
form-quantity = 数量
form-comment = 備考
form-on = 実施日
form-deadline = この回答書を{ $day }までにご返送ください。
form-disposition = 対応状況
form-disposition-done = 実施済み
form-disposition-not-yet = 未実施
form-disposition-not-here = 当施設にない
form-disposition-never-had = 保有歴なし
form-disposition-passed-on = 引き渡し済み
form-disposition-scrapped = 廃棄済み
form-disposition-cannot = 実施不可
form-continued = 続き
form-page-of = 回答書 { $page }/{ $pages }ページ

## Statements of the customer
statement-receipt = この通知を受領し、内容を読んで理解したことを確認します。
statement-actions = 通知で求められた措置をすべて実施しました。
statement-users = この情報と措置を、関係するすべての使用者に周知し、措置を実施しました。
statement-returned = 対象機器を返送しました。
statement-destroyed = 対象機器を廃棄しました。
statement-none-to-return = 返送または廃棄できる対象機器はありません。
statement-other = その他の対応を行いました（内容をご記入ください）。
statement-no-devices = 対象機器を保有していません。
statement-query = 質問があるため、連絡を希望します。
statement-adverse = この機器に関連する有害事象が発生しました（内容をご記入ください）。

## Statements of the distributor or importer
statement-stock = 在庫を確認し、対象機器を隔離しました。
statement-identified = この機器の納入先、または納入した可能性のある顧客を特定しました。
statement-list = 該当する顧客の一覧を添付しました。
statement-informed = 特定した顧客に通知しました。
statement-confirmed = 特定したすべての顧客から確認を受領しました。
statement-neither = 当社にも顧客にも、対象機器の在庫はありません。
statement-importer = 当社はこの機器の輸入業者です。

## Statements of the importer, of the authorised representative
statement-importer-register = 輸入業者として、この措置を苦情、不適合品、回収および撤去の記録簿に記入しました。
statement-importer-informed = 輸入業者として、対象機器について知っていることを製造業者とその指定代理人に伝えました。
statement-representative = 当社は製造業者の指定代理人です。
statement-representative-cooperates = 指定代理人として、この措置について所管当局に協力し、書類を提示できるよう備えています。
