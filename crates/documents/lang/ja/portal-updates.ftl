### Updates of a notice in the portal: the way on from an old link, and earlier answers, Japanese.

portal-newer = この通知には新しい改訂版があります：改訂{ $revision }（{ $date }付）
portal-newer-text = 新しい改訂版に従ってください。こちらでの回答は記録に残ります。
portal-newer-open = 改訂{ $revision }を開く
portal-newer-part = リンクは貴施設の主な連絡担当者がお持ちです。
portal-newer-sent = リンクは新しい改訂版とともに貴施設へお送りしました。
portal-newer-supplier = 装置の供給元から届きます。それまでは、ここに記載の内容が有効です。
portal-newer-not = 貴施設の装置には関係しません。ここに記載の内容と、こちらでの回答は引き続き有効です。
portal-before = 改訂{ $revision }に対して{ $date }：{ $said }
portal-before-by = 改訂{ $revision }に対して{ $date }、{ $name }：{ $said }
portal-before-heading = 以前に回答されています
portal-before-text = 以前の改訂版への回答を各装置に表示しています。改めて署名するまで、この改訂版の回答にはなりません。
portal-before-button = 前回と同じ
