### Words of the portal for several people at one site, 日本語: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = 保有したことがない
portal-choice-never-had-hint = この機器が当施設にあったことはありません

## Answers so far
portal-answer-change = { $about }：{ $now }（以前：{ $before }）
portal-answer-part = { $name }（{ $to } 宛てのリンクから）
portal-answer-typed = { $name }（製造業者が入力）
portal-unit-newer = { $moment } に新たに回答

## Parts handed on
portal-hand-withdraw = リンクを取り消す
portal-hand-withdrawn = { $moment } に取り消し
portal-hand-answer = 回答 { $number }、{ $name }、{ $moment }

## Many devices
portal-many-heading = 多数の機器をまとめて入力
portal-many-text = シリアル番号を貼り付けるかスキャンする、またはファイルを選んでください。取り込む前に一覧を確認できます。
portal-many-paste = シリアル番号（1行に1つ）
portal-many-file = またはファイル（CSV、XLSX）
portal-many-answer = すべてに対する回答
portal-many-preview = 一覧を確認
portal-many-take = フォームに取り込む
portal-many-sum = 行数：{ $rows }。取り込み：{ $taken }、確認が必要：{ $held }、取り込まない：{ $refused }
portal-many-taken = 取り込みます
portal-many-unknown = 一覧にありません。対象かどうか確認します
portal-many-ambiguous = この番号の機器が2台あります。フォームで回答してください
portal-many-twice = 一覧にすでにあります
portal-many-unclear = シリアル番号として読み取れません
portal-many-other = お渡しした分に含まれていません

## Who has read
portal-users-heading = 通知を読んだ人
portal-users-text = このリンクを機器の使用者にお渡しください。閲覧と確認だけができます。
portal-users-count = 本人による確認：{ $count }
portal-users-stated = { $name } による申告：{ $number }
portal-users-list = すべて表示
portal-users-own = ご自身の確認
portal-users-confirm = 通知を読み、理解しました
portal-users-or = または確認を受けた使用者の人数を申告
portal-users-number = 使用者の人数
portal-done-users = 記録しました
portal-done-users-text = ありがとうございます。このページを閉じてかまいません。

## Questions and files
portal-talk-heading = 製造業者への質問
portal-talk-text = 質問と回答はここに残ります。回答があればメールでお知らせします。
portal-talk-question = ご質問
portal-talk-new = 製造業者から回答があります
portal-files-add = ファイルを追加
portal-files-hint = PDF、画像、表またはテキスト。1つ10 MBまで、5つまで。
portal-file-infected = 悪意のあるコードが見つかりました。ファイルは別に保管し、誰にも表示しません。
portal-file-held = このファイルはまだ検査できていません。それまで保留します。

## What does not fit
portal-wrong-elsewhere = その間に別の方が別の回答を保存しました。あなたの回答はまだ保存されていません。置き換えるにはもう一度保存してください。
portal-wrong-text = 何か入力してください（8,000字まで）。
portal-wrong-persons = 人数を整数で入力してください。
portal-wrong-file-missing = ファイルを選ぶか、入力してください。
portal-wrong-file-format = この種類のファイルは受け取れません。
portal-wrong-file-large = ファイルまたは一覧が大きすぎます。
portal-wrong-file-many = ファイルが多すぎます。

## Privacy
portal-privacy = 保管する情報とその理由
portal-privacy-what = 保管する情報
portal-privacy-what-text = 連絡先の方の氏名、職務、住所、メールアドレス、電話番号、およびお知らせいただいた内容（回答、質問、ファイル）。
portal-privacy-why = 理由
portal-privacy-why-text = 安全性に関する通知をお届けし、全員に届いたことを証明するためです。製造業者には法律上の義務があります（規則 (EU) 2017/745 および 2017/746、GDPR 第6条1項(c)）。
portal-privacy-why-text-quality = 品質に関するお知らせをお届けし、全員に届いたことを証明するためです。製造業者には正当な利益があります（GDPR 第6条1項(f)）。
portal-privacy-why-text-recall = 回収通知書をお届けし、全員に届いたことを証明するためです。回収に関する規則が製造業者にこれを求めています（21 CFR 7.42 および 7.49、21 CFR Part 806）。
portal-privacy-who = 閲覧する人
portal-privacy-who-text = この通知を担当する製造業者の職員、その委託を受けた電話窓口、および請求のあった当局。
portal-privacy-long = 保管期間
portal-privacy-long-text = 法律が記録を求める間、原則として最後の機器の上市から10年間。その後、個人の情報は消去します。証明に氏名は含まれません。
portal-privacy-rights = あなたの権利
portal-privacy-rights-text = 情報の写しの請求、誤りの訂正、データ保護当局への申立てができます。保管義務がある間は消去できません。
portal-privacy-contact = 連絡先
portal-privacy-contact-text = 通知に記載の製造業者の住所へご連絡ください。
