### Words of the consignee's portal, Japanese. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = 本物かどうかの確認
portal-language = 言語：
portal-urgent = 緊急市場安全性通知
portal-alarm = 不正アクセスの疑いがある場合
portal-alarm-what = ただちに行うこと
portal-alarm-title = 不正アクセスの疑い
portal-foot = 緊急市場安全性通知 { $reference }（{ $document }）
portal-foot-date = { $date }付
portal-foot-help = お問い合わせ：
portal-back = 概要に戻る
portal-back-devices = 機器に戻る
portal-back-questions = 質問に戻る
portal-to-start = 概要へ
portal-to-form = 回答フォームへ
portal-save = 一時保存
portal-send = 送信
portal-change = 変更
portal-yes = はい
portal-no = いいえ
portal-yes-on = はい（{ $date }）
portal-which-units = どの機器ですか
portal-date-hint = 年、月、日の順。例：2026-12-10
portal-date-hint-known = わかる場合。年、月、日の順。例：2026-12-10

## Devices, as they are called everywhere
portal-units = { $count ->
   *[other] 貴施設の機器{ $count }台が対象です
}
portal-your-units = 貴施設の機器
portal-show-units = すべての機器を表示
portal-no-units = 現在、確認いただく機器はありません
portal-serial = SN { $serial }
portal-serial-unknown = シリアル番号が不明な機器
portal-unit-about = { $name }、カタログ番号 { $number }
portal-unit-number = カタログ番号 { $number }、UDI-DI 該当なし
portal-unit-numbers = カタログ番号 { $number }、UDI-DI { $udi }
portal-unit-possibly = 当社の記録では、該当の可能性があります。対象機器として扱ってください。
portal-unit-handed = { $date }に{ $to }へ依頼済みです。ご自身で回答することも、未回答のままにすることもできます。
portal-shown-since = 証明済み（{ $moment }以降）
portal-shown-none = 証跡はまだありません

## Overview
portal-handed = このリンクは、{ $date }に{ $who }様から共有されました。
portal-handed-units = { $count ->
   *[other] 対象は{ $count }台の機器です。
}
portal-three-steps = 3つのステップ
portal-step-read = 読む
portal-step-read-small = 通知（PDFでも閲覧可）
portal-step-measures = 措置
portal-step-measures-small = 製造業者の手順書
portal-step-confirm = 確認する
portal-step-confirm-small = シリアル番号ごと、約2分
portal-open = 未完了
portal-of = { $total }件中{ $done }件
portal-said-so = 回答済み
portal-confirmed = 確認済み
portal-next-read = 次へ：読む
portal-next-confirm = 次へ：確認する
portal-next-receipt = 受付確認を見る
portal-draft = 入力内容は保存されています
portal-draft-text = まだ送信されていません。
portal-draft-on = 回答フォームを続ける
portal-way-recipients = 貴社の納入先を登録。当社から通知します
portal-way-receipt = 最新の受付確認
portal-way-correct = 回答を訂正する
portal-way-hand = 回答の一部を同僚に依頼する
portal-way-handed = { $count ->
   *[other] { $count }件を依頼済み
}
portal-way-contact = ご担当者ではない場合は、正しい担当者をお知らせください
portal-way-return = ご担当者ではない場合は、リンクを共有した方にお伝えください。

## Reading the notice
portal-read-title = 通知を読む
portal-text-language = 通知の言語：{ $language }
portal-read-at = 読了：{ $moment }
portal-read-hint = このページを開いただけでは確認になりません。このボタンを押した時点で、通知を読んだことが記録されます。
portal-read-button = 通知を読みました
portal-instructions = 製造業者の手順書を開く
portal-instructions-take = ダウンロード
portal-instructions-taken = ダウンロード：{ $moment }
portal-instructions-hint = このボタンを押すと、ファイルをダウンロードしたことが記録されます。
portal-products = 対象製品
portal-product = 製品
portal-catalogue-no = カタログ番号
portal-udi = UDI-DI
portal-udi-none = 該当なし
portal-files = ファイル
portal-files-none = ファイルは公開後、ここに表示されます。
portal-file-notice = 通知（PDF）、{ $language }
portal-file-personal = 貴施設宛の送付状と確認回答書（PDF）

## Form: what stands on each page
portal-form-steps = 回答フォームのステップ
portal-form-devices = 機器
portal-form-questions = 質問
portal-form-confirm = 確認
portal-errors = { $count ->
   *[other] 修正が必要な項目が{ $count }件あります
}
portal-save-hint = いつでも保存できます。リンクからこのページに戻れます。
portal-next = 次へ

## Step: devices
portal-devices-title = 貴施設の機器
portal-devices-heading = 各機器の対応状況をお知らせください
portal-no-units-form = 現在、確認いただく機器はありません。一覧にない機器は、下の欄で登録できます。
portal-chain-first = 機器を他へ引き渡しましたか
portal-chain-first-text = 納入先をご登録ください。登録した機器は納入先の分として扱われ、ここでの回答は不要になります。
portal-choice-done = 実施済み
portal-said-done-hint = 手順書のすべての手順を実施しました
portal-choice-later = 未実施
portal-choice-not-here = 当施設にない
portal-choice-not-here-hint = この機器が当施設で見つかりません
portal-choice-passed-on = 引き渡し済み
portal-choice-scrapped = 廃棄済み
portal-choice-cannot = 実施不可
portal-choice-cannot-hint = 手順を実施できません
portal-when = いつですか
portal-until = いつまでに実施しますか
portal-to = 引き渡し先の施設名と住所
portal-why = 実施できない理由
portal-why-hint = テクニカルサポートからご連絡します。
portal-serial-read = 銘板に記載のシリアル番号
portal-serial-read-hint = 当社の記録にはありません
portal-rest = 上で回答していないすべての機器
portal-rest-each = 1台ずつ回答します
portal-rest-done = 残りはすべて実施済みです
portal-extra-heading = この一覧にない機器
portal-extra = 銘板に記載のとおりのシリアル番号
portal-extra-hint = 対象機器かどうかを確認し、ご連絡します。複数ある場合は、1行に1件ずつ入力してください。

## Step: questions
portal-questions-title = 通知に関する質問
portal-questions-heading = 次の内容は事実と合っていますか
portal-questions-hint = 「いいえ」も有効な回答です。その場合は当社からご連絡します。
portal-questions-tick = 該当するものにチェックを入れてください。
portal-not-ticked = チェックなし
portal-derived = 各機器のご回答に基づいています
portal-chain = 販売業者・輸入業者
portal-chain-question = 貴社はこの機器の販売業者または輸入業者ですか
portal-chain-not-applicable = 該当しない
portal-chain-not-applicable-hint = 機器を自ら使用しています
portal-chain-applies = はい、販売業者または輸入業者です
portal-informed-on = 実施日
portal-next-check = 次へ：回答内容の確認

## Step: confirm
portal-check-title = 内容の確認と送信
portal-check-heading = 内容に間違いはありませんか
portal-missing = { $count ->
   *[other] 未回答の項目が{ $count }件あります
}
portal-check-correction = すでに回答済みです。もう一度送信すると、前回の回答が訂正されます。前回の回答も引き続き閲覧できます。
portal-unknown-serials = 貴施設にあるその他のシリアル番号
portal-said-nothing = 未回答
portal-said-done = 実施済み
portal-said-done-on = 実施済み（{ $date }）
portal-said-later = 未実施
portal-said-later-on = 未実施（{ $date }までに実施予定）
portal-said-not-here = 当施設にない
portal-said-passed-on = 引き渡し済み（{ $to }）
portal-said-scrapped = 廃棄済み
portal-said-scrapped-on = 廃棄済み（{ $date }）
portal-said-cannot = 実施不可：{ $why }
portal-sign-heading = 確認者
portal-sign-name = 氏名
portal-sign-title = 役職または職務
portal-sign-date = 日付
portal-sign-hint = 送信すると、上記の内容を正式に回答したことになります。後から訂正できます。以前の版は保存されます。
portal-sign = 回答を送信する
portal-earlier = これまでの回答

## What does not fit about an entry
portal-wrong-about = SN { $serial }：{ $text }
portal-wrong-choose = 回答を選択してください。
portal-wrong-yes-no = 「はい」または「いいえ」を選択してください。
portal-wrong-date = 日付を読み取れません。年、月、日の順に入力してください。例：2026-12-10
portal-wrong-date-missing = 日付が入力されていません。
portal-wrong-quantity = 機器の台数を整数で入力してください。
portal-wrong-to = 施設名と住所を入力してください。
portal-wrong-why = 理由を入力してください。一文で十分です。
portal-wrong-name = 氏名が入力されていません。
portal-wrong-changed = このページの表示後に回答が変更されました。もう一度ご確認ください。
portal-wrong-units = 機器を1台以上選択してください。
portal-wrong-email = メールアドレスの形式が正しくありません。
portal-wrong-nothing = まだ何も回答されていません。

## Receipt
portal-receipt-title = 受付確認 { $number }
portal-receipt-heading = ご回答を受け付けました
portal-receipt-corrected = この回答は訂正されています
portal-receipt-newer = 新しい回答 { $number } へ
portal-receipt-number = 受付番号
portal-receipt-phone = お電話の際は、この番号だけで結構です。
portal-receipt-at = 受付日時
portal-receipt-by = 確認者
portal-receipt-site = 施設
portal-receipt-corrects = 訂正した回答
portal-receipt-place = ログ上の位置
portal-receipt-index = { $index }番目の記録
portal-receipt-sealed = { $size }件の記録に対する署名済みチェックポイントに含まれています
portal-receipt-pending = 現在割り当て中です。ご回答はすでに保存されています。
portal-receipt-again = もう一度確認する
portal-receipt-digest = 記録のハッシュ値（SHA-256）
portal-receipt-print = { $reference }のポータルで作成。保管用です。お問い合わせ：{ $address }
portal-receipt-next = 今後の流れ
portal-receipt-queried = 担当者がご回答を確認し、不明な点があればご連絡します。
portal-receipt-open = 未完了の項目：
portal-receipt-copy = ご登録のメールアドレスに確認メールをお送りします。
portal-receipt-how-print = 保管するには、ブラウザーの印刷機能をご利用ください。
portal-receipt-proof = 記録とハッシュ値により、この回答が変更されずにログに残っていることを後から証明できます。

## Handing a part on
portal-hand-title = 回答の一部を依頼する
portal-hand-heading = どなたに依頼しますか
portal-hand-text = 依頼先の方には専用のリンクが届きます。リンクには選択した機器だけが表示され、依頼元も示されます。全体の状況は引き続きご確認いただけます。
portal-hand-unit = { $name }：{ $state }
portal-hand-email = 依頼先の方のメールアドレス
portal-hand-from = お名前
portal-hand-from-hint = メールに記載されます。
portal-hand-send = リンクを送信
portal-hand-already = 依頼済み
portal-hand-said = { $count }件中{ $said }件に回答済み

## Naming the right person
portal-contact-title = 正しい担当者を知らせる
portal-contact-heading = どなたが担当者ですか
portal-contact-text = 通知は正しい担当者に届く必要があります。その方の回答があるまで、現在の宛先を維持します。
portal-contact-what = 該当するものを選択してください
portal-contact-person = 当施設の別の者が担当しています
portal-contact-name = 氏名または部署
portal-contact-email = メールアドレス
portal-contact-email-hint = 通知はこのアドレスにただちに送信されます。入力がない場合は、当社の担当者が引き続き確認します。
portal-contact-site = 別の施設が担当しています
portal-contact-site-name = 施設名と住所
portal-contact-unknown = 担当者がわかりません
portal-contact-unknown-hint = 当社が引き続き確認し、貴施設の代表番号にお電話します

## Reporting a suspicion
portal-intruder-reported = すでに疑いが報告されています。情報を追加できます。
portal-intruder-then = その後、ここで報告してください
portal-intruder-text = 一文で十分です。報告は、製造業者の作業リストの先頭にただちに表示されます。機器ごとの確認のご回答は、別途必要です。
portal-intruder-seen = 何に気づきましたか
portal-intruder-unplugged = 通知の指示どおり、ケーブルを抜きましたか
portal-intruder-reach = ご連絡先
portal-intruder-reach-hint = 電話番号（できれば夜間も通じるもの）
portal-intruder-send = 疑いを報告する
portal-intruder-law = 貴施設には、データ保護やネットワークセキュリティなどについて、期限の短い独自の報告義務がある場合があります。施設内の担当部署にご確認ください。

## Recipients of a distributor or importer
portal-recipients-title = 納入先を登録する
portal-recipients-heading = 機器の納入先をお知らせください
portal-recipients-text = 各納入先は、自国の言語で通知を受け取り、自ら回答します。
portal-recipients-free = 納入先が未登録の機器：{ $total }台中{ $free }台
portal-recipients-free-list = 納入先が未登録のシリアル番号
portal-named = { $count ->
   *[other] 登録済みの納入先：{ $count }件
}
portal-state = 状況
portal-state-waiting = 通知中
portal-state-told = 通知済み
portal-state-read = 既読
portal-state-answered = 回答済み
portal-recipients-complete-said = 一覧に漏れがないと回答されています。
portal-preview = { $count ->
   *[other] { $count }件の納入先に通知できます
}
portal-preview-text = まだ何も送信されていません。一覧に間違いがなければ、下のボタンで納入先に通知してください。
portal-recipients-rows = 納入先の入力
portal-recipient = 納入先 { $count }
portal-recipient-name = 施設名
portal-recipient-street = 番地・町名
portal-recipient-postcode = 郵便番号
portal-recipient-city = 市区町村
portal-recipient-country = 国
portal-recipient-country-hint = 国名またはコード。例：DE
portal-recipient-email = メールアドレス
portal-recipient-serials = シリアル番号
portal-recipient-serials-hint = 複数ある場合は、コンマで区切ってください
portal-recipients-more = 行を追加する（このページの入力内容は引き継がれません）
portal-recipients-paste = または表を貼り付ける
portal-paste = お手元の表からコピーし、ここに貼り付けてください
portal-paste-hint = 納入先ごとに1行：施設名; 番地・町名; 郵便番号; 市区町村; 国; メールアドレス; シリアル番号, シリアル番号
portal-recipients-complete = これで一覧に漏れはありません
portal-recipients-check = 入力内容を確認する
portal-recipients-tell = 納入先に通知する
portal-recipients-later = 納入先は後から追加できます。
portal-line-row = 納入先 { $line }：{ $text }
portal-line-pasted = 貼り付けた{ $line }行目：{ $text }
portal-line-none = 納入先を1件以上入力してください。
portal-line-name = 施設名が入力されていません。
portal-line-city = 市区町村が入力されていません。
portal-line-country = この国を認識できません：「{ $about }」。国名または2文字のコードを入力してください。
portal-line-email = メールアドレスの形式が正しくありません：「{ $about }」。
portal-line-serial = このシリアル番号は貴社の一覧にありません：{ $about }
portal-line-twice = このシリアル番号が2回入力されています：{ $about }
portal-line-units = シリアル番号が入力されていません。

## Is this genuine?
portal-genuine-heading = この通知が本物かどうかの確認
portal-genuine-text = 確認の方法は3つあります。いずれか1つで十分です。
portal-genuine-ask = 問い合わせる。
portal-genuine-ask-text = 製造業者の担当者に、メールに記載の番号ではなく、すでにご存じの番号でお電話いただくか、{ $website }からお問い合わせください。その際、{ $reference }とお伝えください。
portal-genuine-compare = 照合する。
portal-genuine-compare-text = PDFのすべてのページに、{ $reference }と{ $document }の両方の番号が記載されています。
portal-genuine-digest = 計算して確かめる。
portal-genuine-digest-text = 貴施設のIT部門は、ファイルのハッシュ値をこの一覧と照合できます。署名されたのは、まさにこれらのファイルです。
portal-genuine-maker = 製造業者
portal-genuine-numbers = 番号
portal-genuine-link = お手元のリンクについて
portal-genuine-link-text = リンクは、貴施設とこの通知に限り有効です。リンクを持つ人は誰でも、貴施設に代わって回答できます。リンクを転送せず、「回答の一部を依頼する」から依頼してください。製造業者はいつでもリンクを取り消し、新しいリンクをお送りできます。
portal-genuine-never = 当社がパスワードや銀行口座の情報をお尋ねすることは決してありません。

## After an act
portal-done-now = ただちに行うこと
portal-done-hand = リンクを送信しました
portal-done-hand-text = リンクは、入力されたアドレスに届きます。依頼先の方の回答は、お客様の回答フォームに表示されます。
portal-done-contact = ありがとうございます。内容を記録しました
portal-done-contact-text = メールアドレスを入力された場合、通知はそのアドレスに送信されます。それ以外の場合は、当社の担当者が正しい連絡先を確認します。お手元のリンクは引き続き有効です。
portal-done-intruder = 報告を受け付けました
portal-done-intruder-text = 報告は、製造業者の作業リストの先頭に表示されています。返答を待たずに対応してください。
portal-done-recipients = 納入先の一覧を受け付けました
portal-done-recipients-text = 登録された納入先に、これから通知が送信されます。進み具合は、納入先のページでご確認いただけます。

## The notice as data
portal-data = 貴施設のシステム用データ
portal-data-text = PDFと同じ版です。貴施設のシステムでデータを読み取り、回答に使用できます。
portal-data-products = 対象製品
portal-data-units = 貴施設のシリアル番号
portal-data-notice = 機械可読形式の通知（JSON）

## Checking a file
portal-genuine-file-heading = ファイルを検証する
portal-genuine-file-text = 受け取ったPDFを選択してください。ファイルは保存されません。
portal-genuine-file = PDFファイル
portal-genuine-file-send = 検証する
portal-genuine-offline = ネットワークなしの場合：「fieldaction genuine」または「fieldcheck genuine」にファイル名を付けて実行してください。
portal-genuine-yes = 本物です：{ $reference }、改訂番号{ $revision }、{ $date }に{ $maker }が電子シールを付与。
portal-genuine-filled = 本物です。電子シールの付与後に、フォームの入力欄だけが記入されています。
portal-genuine-not = 本物ではありません：{ $why }
portal-genuine-stamp = タイムスタンプ：{ $moment }、発行者：{ $authority }。発行者が誰であるかは確認していません。
portal-genuine-key = この電子シールの鍵のフィンガープリント
portal-genuine-key-compare = お手元の書面に記載のフィンガープリントと一致している必要があります。
genuine-no-pdf = PDFとして読み取れないファイルです。
genuine-no-seal = ファイルに電子シールがありません。
genuine-changed = 電子シールの付与後に、ファイルが変更されています。
genuine-added = 電子シールの付与後に、ファイルへ内容が追加されています。
genuine-foreign-key = 電子シールは別の鍵で作成されています。
genuine-broken = 電子シールを読み取れません。

# The page for files of answers.
portal-upload-way = 回答ファイルをアップロード
portal-upload-title = 回答のアップロード
portal-upload-lead = シリアル番号と各機器の状況を記したファイルをお送りください。読み取った内容を確認のうえ署名していただきます。それまでは何も記録されません。
portal-upload-label = ファイル
portal-upload-hint = シリアル番号と状況の列がある XLSX または CSV、または機械回答（JSON）
portal-upload-own = 当社の表に記入することもできます：
portal-upload-send = ファイルを読み取る
portal-upload-none = 先にファイルを選択してください。
portal-upload-unreadable = このファイルは読み取れません。
portal-upload-empty = このファイルには機器についての記載がありません。
portal-upload-foreign = このファイルは別の通知または別の宛先のものです。何も取り込んでいません。
portal-upload-result = 読み取った内容
portal-upload-counts = 読み取り：{ $taken } · 要確認：{ $held } · 除外：{ $refused }
portal-upload-row = { $row } 行目
portal-upload-next = 確認して次へ
portal-upload-kept = 読み取った内容はフォームに入っています。そこで確認・補足し、署名してください。
portal-upload-unknown = 当社の一覧にありません。追加の機器として報告されます。
portal-upload-number = シリアル番号を確実に読み取れません。機器で確認してください。
portal-upload-said = 機器の状況が不明です。ご自身で選択してください。
portal-upload-date = 日付が不明確なため除外しました。
portal-upload-cell = セルに数式があるか、結合されています。値を確認してください。
portal-upload-twice = このシリアル番号は複数回記載されています。
portal-upload-missing = 譲渡先または理由がありません。
portal-upload-which = どの機器を指すのか不明です。
portal-upload-comment = コメントがありますが、取り込んでいません。
portal-upload-other = 読み取れない箇所があり、除外しました。
## Passing on: roles, a list as a file, sites by number only
portal-role = この施設は機器をどうしますか。
portal-role-uses = 使用する
portal-role-passes = 他へ引き渡し、自らの納入先を届け出る
portal-list-heading = またはファイルを提出
portal-list-text = 機器ごとに1行、ひな形の列で、CSVまたはXLSX形式。受け付けられる行は、その後上の欄に入ります。まだ誰にも通知されません。
portal-list-file = リスト（CSVまたはXLSX）
portal-list-template = ひな形
portal-list-read = ファイルを読み取る
portal-list-counts = { $rows }行：受付{ $taken }、要修正{ $held }、使用不可{ $refused }
portal-line-list = { $line }行目：{ $text }
portal-line-role = この役割は分かりません：「{ $about }」。
portal-line-circle = このアドレスは流通経路で貴社の上流にあります：{ $about }。
portal-line-many = 1つのリストにこれ以上の納入先は入りません：{ $about }。
portal-line-unreadable = 読み取れません：「{ $about }」。
portal-blind-title = 名称は手元に置く
portal-blind-text = 各拠点に番号を付けてください。当方が知るのは番号、国、言語、シリアル番号のみで、名称や住所は知りません。通知はご自身でお渡しください。
portal-blind-lines = 拠点
portal-blind-lines-hint = 拠点ごとに1行：番号; 国; 言語; シリアル番号, シリアル番号。番号は英字4文字以内と数字6桁以内です。例：S-01
portal-blind-file = 「fieldaction cascade seal」の公開部分（JSON）
portal-blind-sealed = 封をしたリスト（任意）
portal-blind-sealed-hint = お預かりします。開けるのは貴社の鍵だけです。
portal-blind-declare = 拠点を届け出る
portal-blind-named = 拠点：{ $count }
portal-blind-site = 番号
portal-blind-link = 拠点用リンク
portal-blind-letter = 書状（PDF）
portal-blind-zip = 全拠点分の書状、リンク、署名済み通知（ZIP）
portal-blind-told = これらの拠点に通知を渡しました
portal-blind-kept = 封をしたリスト
portal-blind-root = コミットメントのルート
portal-line-site = 拠点に使える空き番号ではありません：「{ $about }」。
portal-line-public = リストの公開部分ではありません：「{ $about }」。
portal-line-unsealed = このファイルは封がされていません：「{ $about }」。
portal-sign-optional = 任意です。製造業者は貴施設がどなたかを知りません。
