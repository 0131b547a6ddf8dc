### Frame words of the notice, Japanese.

## Head of every document
fact-reference = 参照番号
fact-document-no = 文書番号
fact-revision = 改訂番号
fact-date = 日付
fact-number = 当社での管理番号
draft = 草案、日付なし

## Foot of every document
foot-support = テクニカルサポート：{ $address }
foot-care = カスタマーサービス：{ $address }

## Notice: the frame on top
box-heading = ただちに行っていただくこと
step-read = この通知をお読みになり、機器を扱うすべての方にお渡しください。
step-measures = すべての対象機器に措置を実施してください：{ $address }
step-answer = 確認回答書をご返送ください。
step-answer-recall = 回答書をご返送ください。
alarm-label = 不正アクセスの疑いがある場合

## Notice: product table
table-product = 対象製品
table-catalogue-no = カタログ番号
table-udi = UDI-DI
table-serials = シリアル番号
table-lots = ロット：{ $lots }
table-serial = シリアル番号
udi-none = N/A（該当なし）
udi-none-legacy = N/A（UDI適用前に上市）
udi-none-not-a-device = N/A（医療機器ではない）
serials-all = すべて
serials-letter = { $count ->
   *[other] { $count }件（送付状に記載）
}

## Notice: signatures
signed-electronically = 電子署名
signed-at = { $moment }
signed-meaning = 署名の意味：{ $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = 内容および対象範囲を確認し承認しました
role-author = 作成者
role-quality_signatory = 品質部門
role-regulatory_signatory = 薬事部門
role-coordinator = コーディネーション
role-call_centre = コールセンター
role-auditor = 監査担当者

## Notice: how to tell that it is genuine
genuine-heading = この通知が本物かどうかの確認方法
genuine-text = すべてのページに参照番号{ $reference }と文書番号{ $document }が記載されています。ご不審な点があるときは、{ $website }やいつもの担当者など、すでにご存じの方法でお問い合わせになり、両方の番号をお知らせください。本件に関してパスワードをお尋ねすることはありません。

## Deadlines, software, registration number
table-software = ソフトウェアバージョン
fact-srn = 製造業者のSRN
deadline-act-on = { $day }までに措置を実施してください。
deadline-act-days = { $days ->
   *[other] 受領後{ $days }日以内に措置を実施してください。
}
deadline-reply-on = { $day }までにご回答ください。
deadline-reply-days = { $days ->
   *[other] 受領後{ $days }日以内にご回答ください。
}

## Titles by market and kind of action
title-recall = 医療機器緊急回収（リコール）通知
title-correction = 医療機器緊急改修通知
title-fsn = 緊急市場安全性通知
title-quality = 品質に関するお知らせ

## New or update
fact-type = 通知の種類
type-new = 新規
type-update = 更新
update-heading = 変更点
update-previous = この通知は、{ $date }付の改訂番号{ $revision }に代わるものです。
update-added = 追加：{ $about }
update-removed = 削除：{ $about }
update-changed = 変更：{ $about }

## Actions that are answered one by one
action-read = この通知を読み、内容を理解してください。
action-pass-on = この通知を、知る必要のあるすべての方にお渡しください。
action-forward = この通知を、対象機器の引渡し先およびこの措置に関係するすべての組織にお渡しください。
action-identify = 対象機器を特定してください。
action-quarantine = 対象機器を隔離し、使用しないでください。
action-inspect = 現地で機器を点検するか、現地での改修を手配してください。
action-correct = 改修を実施してください。
action-return = 対象機器を返送してください。
action-destroy = 対象機器を廃棄してください。
action-patients = 患者の管理に関する推奨事項に従ってください。
action-review = 過去の結果を見直してください。
action-instructions = 取扱説明書の変更点を確認してください。
action-remember = 措置が完了するまで、この通知に留意してください。

## Chosen fields
stated-look-back-yes = 患者の経過観察または過去の結果の見直しを推奨します。
stated-look-back-no = 患者の経過観察も過去の結果の見直しも推奨しません。
stated-look-back-not-applicable = 患者の経過観察または過去の結果の見直しは該当しません。
stated-maker-removal = 当社は対象機器を引き取ります。
stated-maker-on-site = 当社は対象機器を現地で点検または改修します。
stated-maker-software = 当社は新しいソフトウェアを提供します。
stated-maker-labelling = 当社は取扱説明書または表示を変更します。
stated-maker-none = 当社側の措置の予定はありません。
stated-maker-by = 当社の措置は{ $day }までに完了する予定です。
stated-lay-users-no = 患者および一般使用者への通知は必要ありません。
stated-lay-users-appended = 患者または一般使用者への通知が必要です。そのための文書をこの通知に添付しています。
stated-lay-users-not-appended = 患者または一般使用者への通知が必要です。そのための文書はこの通知に添付していません。
stated-further-notice-yes = 追加の通知を予定しています。
stated-further-notice-no = 追加の通知の予定はありません。
stated-further-notice-not-planned-yet = 追加の通知はまだ予定されていません。
stated-depth-user = この措置の範囲は、消費者および使用者までです。
stated-depth-retail = この措置の範囲は、小売業者および調剤・交付の場所までです。
stated-depth-wholesale = この措置の範囲は、卸売業者および販売業者までです。
stated-distributed = 対象機器の出荷期間：{ $from }から{ $to }まで
representative-heading = 現地の代理人
attention-line = 宛先：{ $who }

## Electronic seal
seal-heading = 電子シール
seal-text = このファイルには{ $maker }の電子シールが付されています。鍵のフィンガープリントは{ $fingerprint }です。「fieldaction genuine」または「fieldcheck genuine」を使うと、ネットワークに接続せずに誰でもファイルを検証できます。

## Postal
envelope-mark = 緊急：医療機器の回収または改修
