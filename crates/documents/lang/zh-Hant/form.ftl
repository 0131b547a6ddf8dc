### Frame words of the verification form and of the cover letter, Chinese (Traditional).

## Form
form-title = 確認回覆表 { $reference }
form-title-recall = 回覆表 { $reference }
form-heading = 確認回覆表
form-heading-recall = 回覆表
form-introduction-quality = 請以此表確認貴機構已收到品質通知 { $reference } 並已執行其中的措施。
form-organisation = 機構名稱
form-number = 貴機構在我方的編號
form-person = 填表人
form-name = 姓名
form-person-title = 職稱或職務
form-date = 日期（{ $hint }）
form-answers = 您的回覆
form-yes = 是
form-no = 否
form-unit-product = 設備
form-unit-serial = 序號
form-unit-answer = 已執行
form-unit-write = 請填寫：
form-further = 貴機構的其他序號
form-chain = 經銷商或進口商的回覆
form-chain-not-applicable = 不適用
form-send = 請寄回：{ $address }。您也可以不使用本表，直接以電子郵件提供上述資訊。

## Cover letter
letter-title = 說明函及確認回覆表 { $reference }
letter-title-recall = 說明函及回覆表 { $reference }
letter-opening = { $count ->
    [0] 依據我方紀錄，貴機構曾收到受影響的產品。隨函附上完整的現場安全通知。
   *[other] 依據我方紀錄，本通知涉及貴機構的 { $count } 台設備。隨函附上完整的現場安全通知。
}
letter-opening-quality = { $count ->
    [0] 依據我方紀錄，貴機構曾收到受影響的產品。隨函附上完整的品質通知。
   *[other] 依據我方紀錄，本通知涉及貴機構的 { $count } 台設備。隨函附上完整的品質通知。
}
letter-opening-recall = { $count ->
    [0] 依據我方紀錄，貴機構曾收到受影響的產品。隨函附上完整的回收通知。
   *[other] 依據我方紀錄，本通知涉及貴機構的 { $count } 台設備。隨函附上完整的回收通知。
}
letter-step-read = 請閱讀現場安全通知，並轉交給所有使用這些設備的人員。
letter-step-read-quality = 請閱讀品質通知，並轉交給所有使用這些設備的人員。
letter-step-read-recall = 請閱讀回收通知，並轉交給所有使用這些設備的人員。
letter-step-measures = 請執行措施：{ $address }
letter-step-answer = 請依序號逐一回覆，可線上回覆或使用確認回覆表。
letter-online = 線上回覆，無需帳號
letter-code = 電話用短碼：
letter-paper = 以確認回覆表或電子郵件回覆
letter-paper-text = 請將填妥的確認回覆表，或載明序號的一般電子郵件，寄至 { $address }。
letter-units = 貴機構受影響的設備
letter-standing = 狀態
letter-standing-affected = 受影響
letter-standing-possibly = 可能受影響
letter-change = 自修訂版 { $revision } 起
letter-change-new = 新增
letter-change-same = 不變
letter-change-gone = 不再受影響
letter-serial-unknown = 不明
letter-chain = 貴機構以經銷商或進口商的身分收到這些設備。請在入口網站填寫接收者，或立即將本通知轉交給接收者，並填寫經銷商與進口商欄位。
letter-wrong = 您不是負責人嗎？
letter-genuine = 此信函是真的嗎？
letter-genuine-text = 每一頁均載有編號 { $reference } 與 { $document }。如有疑問，請透過您已知的管道查詢，例如 { $website }。不會有人向您索取密碼。
letter-wrong-text = 請透過入口網站或電子郵件（{ $address }）告知我們正確的負責人。在此之前，本通知仍以您為收件人。
letter-check = fieldcheck 應顯示指紋 { $fingerprint }；各序號下方為其挑戰值（challenge）。

## Form: the code on each page, and what may be entered beside yes and no
form-code = 此代碼用以識別回覆表所屬機構。請勿在此書寫。
form-scan = 或以手機掃描此代碼。
form-department = 部門
form-account = 客戶編號
form-address = 地址
form-shipping-address = 送貨地址（如不同）
form-phone = 電話
form-email = 電子郵件
form-signature = 簽名
form-quantity = 數量
form-comment = 備註
form-on = 執行日期
form-deadline = 請於{ $day }以前寄回本表。
form-disposition = 處理情形
form-disposition-done = 已完成
form-disposition-not-yet = 尚未完成
form-disposition-not-here = 不在本機構
form-disposition-never-had = 從未有過
form-disposition-passed-on = 已轉交
form-disposition-scrapped = 已報廢
form-disposition-cannot = 無法執行
form-continued = 續
form-page-of = 確認回覆表，第 { $page } 頁，共 { $pages } 頁

## Statements of the customer
statement-receipt = 本人確認已收到本通知，並已閱讀及了解其內容。
statement-actions = 本人已執行本通知要求的所有措施。
statement-users = 相關資訊與措施已告知所有相關使用者，且措施已執行。
statement-returned = 本人已退回受影響的設備。
statement-destroyed = 本人已銷毀受影響的設備。
statement-none-to-return = 沒有可供退回或銷毀的受影響設備。
statement-other = 本人採取了其他措施（請說明）。
statement-no-devices = 本人沒有任何受影響的設備。
statement-query = 本人有疑問，請與本人聯絡。
statement-adverse = 曾發生與設備相關的不良事件（請說明）。

## Statements of the distributor or importer
statement-stock = 本人已檢查庫存，並已隔離受影響的設備。
statement-identified = 本人已查明收到或可能收到這些設備的客戶。
statement-list = 本人已附上這些客戶的名單。
statement-informed = 本人已通知查明的客戶。
statement-confirmed = 本人已收到所有查明客戶的確認。
statement-neither = 我方與我方客戶均無受影響設備的庫存。
statement-importer = 我方是這些設備的進口商。

## Statements of the importer, of the authorised representative
statement-importer-register = 作為進口商，我已將本措施記入投訴、不合格產品、回收與撤回的登記冊。
statement-importer-informed = 作為進口商，我已將所知的受影響設備情況告知製造商及其授權代表。
statement-representative = 我方是製造商的授權代表。
statement-representative-cooperates = 作為授權代表，我方就本措施與主管機關合作，並備妥文件供其查閱。
