### Words of the consignee's portal, Chinese (Traditional). One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = 這是真的嗎？
portal-language = 語言：
portal-urgent = 緊急現場安全通知
portal-alarm = 懷疑有未經授權的存取？
portal-alarm-what = 現在該怎麼做
portal-alarm-title = 疑似未經授權的存取
portal-foot = 緊急現場安全通知 { $reference }（{ $document }）
portal-foot-date = 日期：{ $date }
portal-foot-help = 洽詢：
portal-back = 返回總覽
portal-back-devices = 返回設備
portal-back-questions = 返回問題
portal-to-start = 前往總覽
portal-to-form = 前往表單
portal-save = 暫存
portal-send = 送出
portal-change = 變更
portal-yes = 是
portal-no = 否
portal-yes-on = 是，{ $date }
portal-which-units = 哪些設備？
portal-date-hint = 年、月、日，例如 2026-12-10
portal-date-hint-known = 若已知，請填寫。年、月、日，例如 2026-12-10

## Devices, as they are called everywhere
portal-units = { $count ->
   *[other] 涉及貴機構的 { $count } 台設備
}
portal-your-units = 貴機構的設備
portal-show-units = 顯示所有設備
portal-no-units = 目前沒有需要您確認的設備
portal-serial = SN { $serial }
portal-serial-unknown = 序號不明的設備
portal-unit-about = { $name }，型錄編號 { $number }
portal-unit-number = 型錄編號 { $number }，UDI-DI 不適用
portal-unit-numbers = 型錄編號 { $number }，UDI-DI { $udi }
portal-unit-possibly = 依據我方紀錄，可能受影響。請視為受影響處理。
portal-unit-handed = 回覆已於{ $date }交由 { $to } 完成。您可以自行回覆，也可以留空。
portal-shown-since = 自{ $moment } 起已證明
portal-shown-none = 尚無佐證

## Overview
portal-handed = { $who } 於{ $date }將此連結交給您。
portal-handed-units = { $count ->
   *[other] 連結涵蓋 { $count } 台設備。
}
portal-three-steps = 三個步驟
portal-step-read = 閱讀
portal-step-read-small = 通知，另有 PDF 版本
portal-step-measures = 措施
portal-step-measures-small = 製造商的操作說明
portal-step-confirm = 確認
portal-step-confirm-small = 依序號，約 2 分鐘
portal-open = 未完成
portal-of = { $done } / { $total }
portal-said-so = 已填報
portal-confirmed = 已確認
portal-next-read = 下一步：閱讀
portal-next-confirm = 下一步：確認
portal-next-receipt = 查看收件確認
portal-draft = 您填寫的內容已儲存
portal-draft-text = 尚未送出。
portal-draft-on = 繼續填寫表單
portal-way-recipients = 填寫您的接收者。我們會代為通知
portal-way-receipt = 最新的收件確認
portal-way-correct = 更正您的回覆
portal-way-hand = 將部分回覆交給同事
portal-way-handed = { $count ->
   *[other] 已移交 { $count } 個部分
}
portal-way-contact = 不是負責人？請告知正確的負責人
portal-way-return = 不是負責人？請告知提供連結給您的人。

## Reading the notice
portal-read-title = 閱讀通知
portal-text-language = 通知的語言：{ $language }
portal-read-at = 閱讀時間：{ $moment }
portal-read-hint = 僅開啟此頁面不視為確認。按下此按鈕，才會記錄您已閱讀通知。
portal-read-button = 我已閱讀通知
portal-instructions = 開啟製造商的操作說明
portal-instructions-take = 下載
portal-instructions-taken = 下載時間：{ $moment }
portal-instructions-hint = 按下此按鈕，會記錄您已下載該檔案。
portal-products = 受影響的產品
portal-product = 產品
portal-catalogue-no = 型錄編號
portal-udi = UDI-DI
portal-udi-none = 不適用
portal-files = 檔案
portal-files-none = 檔案發布後會顯示在此處。
portal-file-notice = 通知（PDF），{ $language }
portal-file-personal = 貴機構的說明函及確認回覆表（PDF）

## Form: what stands on each page
portal-form-steps = 表單步驟
portal-form-devices = 設備
portal-form-questions = 問題
portal-form-confirm = 確認
portal-errors = { $count ->
   *[other] 有 { $count } 個項目需要修改
}
portal-save-hint = 您可以隨時儲存。透過您的連結即可回到此處。
portal-next = 下一步

## Step: devices
portal-devices-title = 貴機構的設備
portal-devices-heading = 每台設備的處理情形為何？
portal-no-units-form = 目前沒有需要您確認的設備。若有設備未列出，可在下方填寫。
portal-chain-first = 您是否已將設備轉交他人？
portal-chain-first-text = 請填寫接收者。這些設備將計入接收者，您不必在此填報。
portal-choice-done = 已完成
portal-said-done-hint = 操作說明中的所有步驟均已執行
portal-choice-later = 尚未完成
portal-choice-not-here = 不在本機構
portal-choice-not-here-hint = 我們在本機構找不到此設備
portal-choice-passed-on = 已轉交
portal-choice-scrapped = 已報廢
portal-choice-cannot = 無法執行
portal-choice-cannot-hint = 我們無法執行這些步驟
portal-when = 何時？
portal-until = 何時以前完成？
portal-to = 轉交給誰？機構名稱與地址
portal-why = 有什麼困難？
portal-why-hint = 技術支援會與您聯絡。
portal-serial-read = 銘牌上的序號
portal-serial-read-hint = 我方紀錄中沒有此資料
portal-rest = 上方未填報的所有設備
portal-rest-each = 我會逐台回覆
portal-rest-done = 其餘設備均已完成
portal-extra-heading = 清單中缺少某台設備
portal-extra = 銘牌上所示的序號
portal-extra-hint = 我們會查明該設備是否受影響，並與您聯絡。若有多個序號，請每行填寫一個。

## Step: questions
portal-questions-title = 通知相關問題
portal-questions-heading = 以下陳述是否屬實？
portal-questions-hint = 「否」也是有效的回覆。若選擇「否」，我們會與您聯絡。
portal-questions-tick = 請勾選適用的項目。
portal-not-ticked = 未勾選
portal-derived = 依您對各設備的填報得出
portal-chain = 經銷商與進口商
portal-chain-question = 您是這些設備的經銷商或進口商嗎？
portal-chain-not-applicable = 不適用
portal-chain-not-applicable-hint = 我們自行使用這些設備
portal-chain-applies = 是，我們是經銷商或進口商
portal-informed-on = 日期
portal-next-check = 下一步：檢查您的回覆

## Step: confirm
portal-check-title = 檢查並確認
portal-check-heading = 內容是否全部正確？
portal-missing = { $count ->
   *[other] 還缺少 { $count } 項回覆
}
portal-check-correction = 您先前已回覆。再次送出將更正您上次的回覆；上次的回覆仍可查看。
portal-unknown-serials = 貴機構的其他序號
portal-said-nothing = 尚未填報
portal-said-done = 已完成
portal-said-done-on = 已於{ $date }完成
portal-said-later = 尚未完成
portal-said-later-on = 尚未完成，預計{ $date }以前完成
portal-said-not-here = 不在本機構
portal-said-passed-on = 已轉交給 { $to }
portal-said-scrapped = 已報廢
portal-said-scrapped-on = 已於{ $date }報廢
portal-said-cannot = 無法執行：{ $why }
portal-sign-heading = 由誰確認？
portal-sign-name = 姓名
portal-sign-title = 職稱或職務
portal-sign-date = 日期
portal-sign-hint = 送出即表示您正式作出上述陳述。您之後可以更正，先前的版本會保留。
portal-sign = 送出回覆
portal-earlier = 您先前的回覆

## What does not fit about an entry
portal-wrong-about = SN { $serial }：{ $text }
portal-wrong-choose = 請選擇一個回覆。
portal-wrong-yes-no = 請選擇是或否。
portal-wrong-date = 無法辨識此日期。請依年、月、日填寫，例如 2026-12-10。
portal-wrong-date-missing = 缺少日期。
portal-wrong-quantity = 請以整數填寫器材數量。
portal-wrong-to = 請填寫機構名稱與地址。
portal-wrong-why = 請填寫原因。一句話即可。
portal-wrong-name = 缺少姓名。
portal-wrong-changed = 此頁面顯示後，回覆已有變更。請再檢查一次。
portal-wrong-units = 請至少選擇一台設備。
portal-wrong-email = 這不是有效的電子郵件地址。
portal-wrong-nothing = 尚未填報任何內容。

## Receipt
portal-receipt-title = 收件確認 { $number }
portal-receipt-heading = 已收到您的回覆
portal-receipt-corrected = 此回覆已更正
portal-receipt-newer = 查看較新的回覆 { $number }
portal-receipt-number = 收件編號
portal-receipt-phone = 電話洽詢時，只需提供此編號。
portal-receipt-at = 收件時間
portal-receipt-by = 確認人
portal-receipt-site = 機構
portal-receipt-corrects = 更正的回覆
portal-receipt-place = 日誌中的位置
portal-receipt-index = 項目 { $index }
portal-receipt-sealed = 已納入涵蓋 { $size } 個項目的已簽署檢查點
portal-receipt-pending = 正在分配。您的回覆已妥善保存。
portal-receipt-again = 再查看一次
portal-receipt-digest = 項目的雜湊值（SHA-256）
portal-receipt-print = 由 { $reference } 的入口網站產生，供您存檔。洽詢：{ $address }
portal-receipt-next = 後續流程
portal-receipt-queried = 專人會閱讀您的回覆，如有需要釐清之處會與您聯絡。
portal-receipt-open = 尚未完成：
portal-receipt-copy = 確認信會寄到您登錄的電子郵件地址。
portal-receipt-how-print = 如需將此頁面存檔，請使用瀏覽器的列印功能。
portal-receipt-proof = 憑項目與雜湊值，日後可證明此回覆未經變更地保存在日誌中。

## Handing a part on
portal-hand-title = 移交部分回覆
portal-hand-heading = 由誰接手部分回覆？
portal-hand-text = 對方會收到專屬連結。連結只顯示您選擇的設備，並註明移交人。您仍可查看整體狀況。
portal-hand-unit = { $name }：{ $state }
portal-hand-email = 對方的電子郵件地址
portal-hand-from = 您的姓名
portal-hand-from-hint = 會顯示在電子郵件中。
portal-hand-send = 傳送連結
portal-hand-already = 已移交
portal-hand-said = 已回覆 { $said } / { $count }

## Naming the right person
portal-contact-title = 告知正確的負責人
portal-contact-heading = 誰是負責人？
portal-contact-text = 通知必須送達正確的負責人。在對方回覆之前，我們會保留您的地址。
portal-contact-what = 適用哪一種情況？
portal-contact-person = 由本機構的其他人負責
portal-contact-name = 姓名或部門
portal-contact-email = 電子郵件地址
portal-contact-email-hint = 通知會立即寄到此地址。若未填寫，專人會繼續查找。
portal-contact-site = 由其他機構負責
portal-contact-site-name = 機構名稱與地址
portal-contact-unknown = 我不知道由誰負責
portal-contact-unknown-hint = 我們會繼續查找，並致電貴機構總機

## Reporting a suspicion
portal-intruder-reported = 已有疑似情況通報。您可以補充資訊。
portal-intruder-then = 然後在此通報
portal-intruder-text = 一句話即可。通報會立即排在製造商工作清單的第一位。通報不能取代您對每台設備的確認。
portal-intruder-seen = 您發現了什麼？
portal-intruder-unplugged = 是否已依通知要求拔除其中指明的線纜？
portal-intruder-reach = 如何與您聯絡？
portal-intruder-reach-hint = 電話號碼，最好夜間也能接通
portal-intruder-send = 通報疑似情況
portal-intruder-law = 貴機構可能另有期限較短的通報義務，例如資料保護或網路安全方面的義務。請洽詢貴機構的權責單位。

## Recipients of a distributor or importer
portal-recipients-title = 填寫接收者
portal-recipients-heading = 您將設備轉交給誰？
portal-recipients-text = 每個接收者都會收到其語言版本的通知，並自行回覆。
portal-recipients-free = 沒有接收者的設備：{ $free } / { $total } 台。
portal-recipients-free-list = 沒有接收者的序號
portal-named = { $count ->
   *[other] 已填寫 { $count } 個接收者
}
portal-state = 狀態
portal-state-waiting = 通知中
portal-state-told = 已通知
portal-state-read = 已閱讀
portal-state-answered = 已回覆
portal-recipients-complete-said = 您已表示清單完整。
portal-preview = { $count ->
   *[other] 可以通知 { $count } 個接收者
}
portal-preview-text = 尚未寄送任何內容。若清單無誤，請按下方按鈕通知接收者。
portal-recipients-rows = 填寫接收者
portal-recipient = 接收者 { $count }
portal-recipient-name = 機構
portal-recipient-street = 街道
portal-recipient-postcode = 郵遞區號
portal-recipient-city = 城市
portal-recipient-country = 國家/地區
portal-recipient-country-hint = 名稱或代碼，例如 DE
portal-recipient-email = 電子郵件地址
portal-recipient-serials = 序號
portal-recipient-serials-hint = 多個序號請以逗號分隔
portal-recipients-more = 顯示更多列。此頁面上填寫的內容不會保留
portal-recipients-paste = 或貼上表格
portal-paste = 從您的表格複製並貼到此處
portal-paste-hint = 每個接收者一行：機構; 街道; 郵遞區號; 城市; 國家/地區; 電子郵件; 序號, 序號
portal-recipients-complete = 我的清單至此完整
portal-recipients-check = 檢查填寫內容
portal-recipients-tell = 通知接收者
portal-recipients-later = 您之後還可以填寫其他接收者。
portal-line-row = 接收者 { $line }：{ $text }
portal-line-pasted = 貼上的第 { $line } 行：{ $text }
portal-line-none = 請至少填寫一個接收者。
portal-line-name = 缺少機構。
portal-line-city = 缺少城市。
portal-line-country = 無法辨識此國家/地區：「{ $about }」。請填寫名稱或兩個字母的代碼。
portal-line-email = 這不是有效的電子郵件地址：「{ $about }」。
portal-line-serial = 此序號不在您的清單中：{ $about }。
portal-line-twice = 此序號填寫了兩次：{ $about }。
portal-line-units = 缺少序號。

## Is this genuine?
portal-genuine-heading = 本通知是真的嗎？
portal-genuine-text = 有三種方法可以查證，任選一種即可。
portal-genuine-ask = 詢問。
portal-genuine-ask-text = 請以您已知的號碼（而非電子郵件中的號碼）致電您在製造商的聯絡人，或透過 { $website } 聯絡。請提供 { $reference }。
portal-genuine-compare = 比對。
portal-genuine-compare-text = PDF 的每一頁均載有兩個編號：{ $reference } 與 { $document }。
portal-genuine-digest = 驗算。
portal-genuine-digest-text = 貴機構的 IT 部門可將檔案的雜湊值與此清單比對。所簽署的正是這些檔案。
portal-genuine-maker = 製造商
portal-genuine-numbers = 編號
portal-genuine-link = 關於您的連結
portal-genuine-link-text = 連結僅對貴機構與本通知有效。任何持有連結的人都可以代表貴機構回覆；請勿轉寄連結，如需分派，請使用「移交部分回覆」。製造商可隨時撤回連結，並寄給您新的連結。
portal-genuine-never = 我們絕不會索取密碼或銀行資料。

## After an act
portal-done-now = 現在請這樣做
portal-done-hand = 連結已寄出
portal-done-hand-text = 連結會寄到您填寫的地址。對方填報的內容會顯示在您的表單中。
portal-done-contact = 謝謝。您提供的資訊已記錄
portal-done-contact-text = 若您填寫了電子郵件地址，通知會寄到該地址。否則，專人會查找正確的聯絡人。您的連結仍然有效。
portal-done-intruder = 已收到您的通報
portal-done-intruder-text = 通報現已排在製造商工作清單的第一位。請立即採取行動，不要等候回覆。
portal-done-recipients = 已受理您的清單
portal-done-recipients-text = 您填寫的接收者現在會收到通知。其進度顯示在您的接收者頁面上。

## The notice as data
portal-data = 供貴機構系統使用的資料
portal-data-text = 版本與 PDF 相同。貴機構的系統可讀取這些資料，並用於回覆。
portal-data-products = 受影響的產品
portal-data-units = 貴機構的序號
portal-data-notice = 機器可讀的通知（JSON）

## Checking a file
portal-genuine-file-heading = 驗證檔案
portal-genuine-file-text = 請選擇您收到的 PDF。檔案不會保存。
portal-genuine-file = PDF 檔案
portal-genuine-file-send = 驗證
portal-genuine-offline = 沒有網路時：請執行「fieldaction genuine」或「fieldcheck genuine」，並加上檔案名稱。
portal-genuine-yes = 真實：{ $reference }，修訂版 { $revision }，由 { $maker } 於{ $date }加蓋電子印章。
portal-genuine-filled = 真實。加蓋電子印章後，僅填寫了表單欄位。
portal-genuine-not = 不真實：{ $why }
portal-genuine-stamp = 時間戳記：{ $moment }，簽發者：{ $authority }。未核實該服務屬於誰。
portal-genuine-key = 此電子印章的金鑰指紋
portal-genuine-key-compare = 必須與信函上的指紋一致。
genuine-no-pdf = 此檔案不是可讀取的 PDF。
genuine-no-seal = 此檔案沒有電子印章。
genuine-changed = 此檔案在加蓋電子印章後遭變更。
genuine-added = 此檔案在加蓋電子印章後新增了內容。
genuine-foreign-key = 此電子印章由其他金鑰產生。
genuine-broken = 無法讀取此電子印章。

# The page for files of answers.
portal-upload-way = 上傳回覆檔案
portal-upload-title = 上傳回覆
portal-upload-lead = 請提供包含序號和每台設備處理情況的檔案。您可以看到讀取的內容，核對後簽名。在此之前不會記錄任何內容。
portal-upload-label = 檔案
portal-upload-hint = 含序號和狀態欄的 XLSX 或 CSV，或機器回覆（JSON）
portal-upload-own = 您也可以填寫我們的表格：
portal-upload-send = 讀取檔案
portal-upload-none = 請先選擇檔案。
portal-upload-unreadable = 無法讀取此檔案。
portal-upload-empty = 此檔案沒有說明任何設備。
portal-upload-foreign = 此檔案屬於另一份通知或另一個收件方。未採用其中任何內容。
portal-upload-result = 讀取的內容
portal-upload-counts = 已讀取：{ $taken } · 待核對：{ $held } · 已略過：{ $refused }
portal-upload-row = 第 { $row } 列
portal-upload-next = 核對並繼續
portal-upload-kept = 讀取的內容已填入表單。請在那裡核對、補充並簽名。
portal-upload-unknown = 不在我們的清單中；將作為其他設備通報。
portal-upload-number = 序號無法可靠讀取。請查看設備。
portal-upload-said = 設備的處理情況不清楚。請自行選擇。
portal-upload-date = 日期不清楚，已略過。
portal-upload-cell = 儲存格含有公式或已合併。請核對數值。
portal-upload-twice = 此序號出現多次。
portal-upload-missing = 缺少接收方或原因。
portal-upload-which = 不清楚指的是哪台設備。
portal-upload-comment = 有備註；未採用。
portal-upload-other = 此處有內容無法讀取，已略過。
## Passing on: roles, a list as a file, sites by number only
portal-role = 該機構如何處理設備？
portal-role-uses = 自行使用
portal-role-passes = 轉交他人，並指明自己的接收者
portal-list-heading = 或提交檔案
portal-list-text = 每台設備一列，使用範本中的欄位，格式為 CSV 或 XLSX。可以接受的內容隨後會出現在上方的欄位中；此時尚未通知任何人。
portal-list-file = 清單（CSV 或 XLSX）
portal-list-template = 範本
portal-list-read = 讀取檔案
portal-list-counts = 共 { $rows } 列：接受 { $taken } 列，需更正 { $held } 列，無法使用 { $refused } 列
portal-line-list = 第 { $line } 列：{ $text }
portal-line-role = 我們不認識此角色：「{ $about }」。
portal-line-circle = 此地址在鏈中位於貴機構之上：{ $about }。
portal-line-many = 一份清單不能容納更多接收者：{ $about }。
portal-line-unreadable = 無法讀取：「{ $about }」。
portal-blind-title = 名稱由貴方保留
portal-blind-text = 請給每個地點一個編號。我們只知道編號、國家/地區、語言與序號，絕不知道名稱或地址。通知由貴方自行轉交。
portal-blind-lines = 地點
portal-blind-lines-hint = 每個地點一行：編號; 國家/地區; 語言; 序號, 序號。編號最多四個字母與六位數字，例如 S-01
portal-blind-file = 「fieldaction cascade seal」的公開部分（JSON）
portal-blind-sealed = 貴方的密封清單（選填）
portal-blind-sealed-hint = 我們為貴方保存。只有貴方的金鑰才能開啟。
portal-blind-declare = 申報地點
portal-blind-named = 地點：{ $count }
portal-blind-site = 編號
portal-blind-link = 地點連結
portal-blind-letter = 信函（PDF）
portal-blind-zip = 所有地點的信函、連結與已簽署的通知（ZIP）
portal-blind-told = 我已將通知轉交給這些地點
portal-blind-kept = 貴方的密封清單
portal-blind-root = 貴方承諾值的根
portal-line-site = 這不是可用的地點編號：「{ $about }」。
portal-line-public = 這不是清單的公開部分：「{ $about }」。
portal-line-unsealed = 此檔案未密封：「{ $about }」。
portal-sign-optional = 選填。製造商不知道貴方是誰。
