### Words at the threshold of office and portal, Japanese: refusals and what every page has.

language-name = 日本語
door-skip = 本文へ移動
door-check = ご確認ください：{ $title }

## Refusals as pages
refusal-code = お問い合わせ用コード：
refusal-link-title = このリンクは無効です
refusal-link-text = リンクが不完全であるか、取り消されたか、有効期限が切れています。この画面でご案内できるのは以上です。
refusal-link-next = この通知に関する最新のメールを開き、記載のリンクをクリックしてください。書面を受け取られた場合は、アドレス全体を入力してください。それでも開けないときは、通知に記載の連絡先までお問い合わせください。
refusal-nowhere-title = ページが見つかりません
refusal-nowhere-text = このアドレスは存在しないか、閲覧する権限がありません。
refusal-nowhere-next = 前のページに戻るか、市場安全性是正措置の一覧から始めてください。
refusal-often-title = アクセスが多すぎます
refusal-often-text = お使いの接続から、短時間に非常に多くのアクセスがありました。
refusal-often-next = 30秒ほど待ってから、ページを再度読み込んでください。データは失われていません。
refusal-large-title = サイズが大きすぎます
refusal-large-text = 送信されたデータが、受け付けられるサイズを超えています。
refusal-large-next = ファイルを分割するか、メールでテクニカルサポートに送信してください。
refusal-later-title = 現在ご利用いただけません
refusal-later-text = 必要なシステムが現在応答していません。すでに確認済みの内容は保存されています。
refusal-later-next = 30秒ほど待ってから、もう一度お試しください。
refusal-fault-title = 当方のシステムエラーです
refusal-fault-text = お客様の操作が原因ではありません。エラーは記録されました。
refusal-fault-next = 前のページに戻り、もう一度お試しください。再び失敗する場合は、行おうとした操作をお知らせください。
refusal-origin-title = 別のページからの送信です
refusal-origin-text = このフォームは当方のページから送信されたものではありません。そのため、処理は行われていません。
refusal-origin-next = ページを開き直し、そのページからフォームを送信してください。
refusal-refused-title = この操作はできません
refusal-refused-next = 前のページに戻ってください。すでに記録した内容はそのまま残ります。
refusal-unreadable-title = 読み取れません
refusal-unreadable-text = 受信した内容を読み取れませんでした。処理は行われていません。
refusal-unreadable-next = 前のページに戻り、もう一度送信してください。

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = 該当する市場安全性是正措置はありません。
error-link-unknown = このリンクは無効であるか、取り消されたか、有効期限が切れています。
error-response-invalid = 入力内容をこのまま受け付けることはできません。
error-contact-invalid = メールアドレスの形式が正しくありません。
error-cascade-invalid = リストの中に、このままでは受け付けられない行があります。
error-unit-unknown = この機器は、ここでの対象に含まれていません。
error-profile-none = 該当する検査プロファイルはありません。
error-evidence-unreadable = fieldcheckの証跡ではありません。
error-evidence-signature = 証跡が署名後に変更されています。fieldcheckが作成したファイルをそのまま使用してください。
error-evidence-notice = この証跡は別の通知に関するものです。
error-evidence-profile = この証跡が用いた検査プロファイルは、当方が発行したものではないか、取り消されています。検査プロファイルを再度ダウンロードし、もう一度検査を実行してください。
error-evidence-serial = この証跡にはシリアル番号がないため、どの機器にも対応しません。シリアル番号を指定し、もう一度検査を実行してください。
error-evidence-challenge-used = この証跡のチャレンジ値（challenge）は、すでに使用されています。検査プロファイルを再度ダウンロードし、もう一度検査を実行してください。
error-evidence-not-shown = この機器の実施完了は、まだ証明されていません。
error-system-conflict = 同時に別の方が変更を行いました。内容を確認し、もう一度操作してください。
error-system-unavailable = 必要なシステムが現在応答していません。データは失われていません。しばらくしてから、もう一度お試しください。
error-system-fault = 当方のシステムエラーです。エラーは記録されました。
