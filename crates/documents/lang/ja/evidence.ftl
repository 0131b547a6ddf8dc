### Words about evidence of fieldcheck, Japanese: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = 問題なし
verdict-fail = 問題あり
verdict-not-applicable = 対象外
verdict-inconclusive = 判定不能

## Doubts and remarks
evidence-doubt-says-otherwise = ファイルに記載された結果が、ファイル内の記録と一致しません。記録のみを有効とし、製造業者が調査します。
evidence-doubt-unknown-serial = このシリアル番号は、当社が把握している貴施設の機器の一覧にありません。対象機器かどうかを製造業者が確認します。
evidence-doubt-no-challenge = チャレンジ値（challenge）がないため、証跡が通知より古い可能性があります。証跡は保管しますが、この機器の実施完了の証明にはなりません。
evidence-doubt-other-challenge = 証跡のチャレンジ値（challenge）は、この機器に発行されたものではありません。証跡は保管しますが、この機器の実施完了の証明にはなりません。
evidence-doubt-clock-ahead = 検査を実行したコンピューターの時計では、証跡の作成日時が未来になっています。証跡は保管しますが、この機器の実施完了の証明にはなりません。
evidence-doubt-before-notice = 検査を実行したコンピューターの時計では、証跡は通知の送付前に作成されています。証跡は保管しますが、この機器の実施完了の証明にはなりません。
evidence-doubt-older-than-known = この検査は、すでに把握している情報より前に終了しています。証跡は保管しますが、この機器の実施完了の証明にはなりません。もう一度検査し、新しい証跡を送信してください。
evidence-doubt-used-challenge = 使用済みのチャレンジ値（challenge）に対する証跡です。ただし、アクセスが開放されていたという結果は有効です。
evidence-doubt-other-key = 貴施設の最初の証跡とは別のfieldcheckで署名されています。
evidence-doubt-shared-certificate = 別の機器が同じ証明書を示しました。
evidence-doubt-shared-bmc = 別の機器が同じBMCを示しました。

## Portal: show it with fieldcheck
portal-step-evidence = fieldcheckで証明する
portal-step-evidence-small = IT部門向け、任意
portal-evidence-title = fieldcheckで証明する
portal-evidence-lead = 貴施設のIT部門は、パスワードなしのアクセスが拒否されることを証明できます。fieldcheckはサーバーに読み取り専用の問い合わせを行うだけで、何も変更しません。証跡を提出しても、確認のご回答は必要です。
portal-evidence-one = 1. 検査プロファイルをダウンロードする
portal-evidence-one-text = 検査プロファイルには{ $maker }の署名があり、貴施設のシリアル番号ごとにチャレンジ値（challenge）が含まれています。
portal-evidence-load = 検査プロファイルをダウンロード（{ $file }）
portal-evidence-version = { $id }、バージョン{ $version }
portal-evidence-hypothesis = 通知には原因が記載されていません。この検査は、原因についての製造業者の仮説に基づいています。
portal-evidence-compare = 鍵を照合してください。fieldcheckに表示されるフィンガープリントが、お手元の書面に記載のものと一致することを確認してください。
portal-evidence-fingerprint = 製造業者の鍵のフィンガープリント
portal-evidence-two = 2. 管理ネットワークでfieldcheckを実行する
portal-evidence-two-text = 機器ごとに1回実行します。ADDRESSの部分に、その機器のBMCのアドレスを入れてください。
portal-evidence-address = ADDRESS
portal-evidence-any-serial = SERIAL
portal-evidence-serial-unknown = シリアル番号が不明な機器には、チャレンジ値（challenge）が発行されません。先に確認の画面でシリアル番号を入力してください。
portal-evidence-three = 3. 作成されたファイルを提出する
portal-evidence-files = 証跡ファイル
portal-evidence-files-hint = 末尾が.dsse.jsonのファイル、または証跡を含むPDFフォーム。複数を一度に選択できます。1ファイルあたり2 MBまでです。
portal-evidence-code = または紙に印刷されたコード
portal-evidence-code-hint = QRコードのテキスト。FC1:で始まります。1行に1件ずつ入力してください。
portal-evidence-send = 提出する
portal-evidence-state = 貴施設の機器
portal-evidence-shown = fieldcheckにより証明済み、{ $moment }
portal-evidence-shown-onsite = 製造業者の技術者により証明済み、{ $moment }
portal-evidence-not-shown = 未証明：{ $why }
portal-evidence-none = 証跡はまだありません
portal-evidence-open = 前回の検査ではアクセスが開放されていました
portal-evidence-undecided = 前回の検査では判定できませんでした
portal-evidence-doubts = 最新の証跡は単独では有効になりません
portal-evidence-reopened = 以前は証明済みでしたが、最新の証跡は異なる結果を示しています。
portal-evidence-checks = 証明を妨げている項目
portal-evidence-made = 作成日時：{ $moment }。製造業者のサーバーで再判定されています。
portal-evidence-vex = 資産管理用のVEXステートメント（CSAF 2.0）
portal-evidence-again = 次に措置を実施し、同じプロファイルでfieldcheckをもう一度実行してください。
portal-evidence-result = 提出されたファイルの結果
portal-evidence-got-shown-done = { $serial }：受領しました。実施完了が証明されました。
portal-evidence-got-open = { $serial }：受領しました。アクセスが開放されています。
portal-evidence-got-undecided = { $serial }：受領しました。アクセスが拒否されるかどうかを判定できませんでした。
portal-evidence-got-kept = { $serial }：受領し、保管しました。単独では有効になりません。
portal-evidence-got-already = { $serial }：この証跡はすでに受領しています。
portal-evidence-got-announced = { $serial }：コードを読み取りました。コードは証跡の提出予告であり、有効になるのはファイルのみです。
portal-evidence-awaited = 紙のコードにより、{ $moment }の証跡が予告されています。ファイルはまだ届いていません。
portal-evidence-refused = { $file }：受け付けられませんでした。{ $why }
portal-evidence-nothing = ファイルを1つ以上選択してください。
portal-evidence-no-profile = この通知には検査プロファイルがありません。

evidence-doubts = 疑義と備考
