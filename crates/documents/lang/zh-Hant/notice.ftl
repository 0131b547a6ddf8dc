### Frame words of the notice, Chinese (Traditional).

## Head of every document
fact-reference = 參考編號
fact-document-no = 文件編號
fact-revision = 修訂版
fact-date = 日期
fact-number = 貴機構在我方的編號
draft = 草稿，未註明日期

## Foot of every document
foot-support = 技術支援：{ $address }
foot-care = 客戶服務：{ $address }

## Notice: the frame on top
box-heading = 您現在需要做什麼
step-read = 請閱讀本通知，並轉交給所有使用這些設備的人員。
step-measures = 請在每台受影響的設備上執行措施：{ $address }
step-answer = 請寄回確認回覆表。
step-answer-recall = 請寄回回覆表。
alarm-label = 懷疑有未經授權的存取？

## Notice: product table
table-product = 受影響的產品
table-catalogue-no = 型錄編號
table-udi = UDI-DI
table-serials = 序號
table-lots = 批次：{ $lots }
table-serial = 序號
udi-none = N/A（不適用）
udi-none-legacy = N/A（在 UDI 實施前上市）
udi-none-not-a-device = N/A（非醫療器材）
serials-all = 全部
serials-letter = { $count ->
   *[other] { $count } 個，列於說明函
}

## Notice: signatures
signed-electronically = 電子簽署
signed-at = { $moment }
signed-meaning = 意義：{ $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = 內容與範圍已審核並核准
role-author = 撰寫人
role-quality_signatory = 品質
role-regulatory_signatory = 法規事務
role-coordinator = 協調
role-call_centre = 客服中心
role-auditor = 稽核員

## Notice: how to tell that it is genuine
genuine-heading = 如何辨別本通知的真偽
genuine-text = 每一頁均載有參考編號 { $reference } 與文件編號 { $document }。如有疑問，請透過您已知的管道查詢，例如 { $website } 或您平時的聯絡人，並提供這兩個編號。不會有人就此事向您索取密碼。

## Deadlines, software, registration number
table-software = 軟體版本
fact-srn = 製造商的 SRN
deadline-act-on = 請於{ $day }以前採取行動。
deadline-act-days = { $days ->
   *[other] 請於收到通知後 { $days } 天內採取行動。
}
deadline-reply-on = 請於{ $day }以前回覆。
deadline-reply-days = { $days ->
   *[other] 請於收到通知後 { $days } 天內回覆。
}

## Titles by market and kind of action
title-recall = 醫療器材緊急回收通知
title-correction = 醫療器材緊急矯正通知
title-fsn = 緊急現場安全通知
title-quality = 品質通知

## New or update
fact-type = 通知類型
type-new = 新發
type-update = 更新
update-heading = 變更內容
update-previous = 本通知取代{ $date }的修訂版 { $revision }。
update-added = 新增：{ $about }
update-removed = 刪除：{ $about }
update-changed = 變更：{ $about }

## Actions that are answered one by one
action-read = 請閱讀並了解本通知。
action-pass-on = 請將本通知轉交給所有需要知悉的人員。
action-forward = 請將本通知轉交給接收過受影響設備或與本次措施有關的所有機構。
action-identify = 請找出受影響的設備。
action-quarantine = 請隔離受影響的設備，不得使用。
action-inspect = 請在現場檢查設備，或安排在現場改裝。
action-correct = 請執行矯正措施。
action-return = 請退回受影響的設備。
action-destroy = 請銷毀受影響的設備。
action-patients = 請遵循病人照護建議。
action-review = 請複查先前取得的結果。
action-instructions = 請注意使用說明書中的變更內容。
action-remember = 在措施結束之前，請持續留意本通知。

## Chosen fields
stated-look-back-yes = 建議對病人進行追蹤或複查先前取得的結果。
stated-look-back-no = 既不建議對病人進行追蹤，也不建議複查先前取得的結果。
stated-look-back-not-applicable = 對病人進行追蹤或複查先前取得的結果不適用。
stated-maker-removal = 我們將收回受影響的設備。
stated-maker-on-site = 我們將在現場檢查或改裝受影響的設備。
stated-maker-software = 我們將提供新軟體。
stated-maker-labelling = 我們將變更使用說明書或標籤。
stated-maker-none = 我們沒有計畫採取自己的措施。
stated-maker-by = 我們的措施應於{ $day }以前完成。
stated-lay-users-no = 無需告知病人和非專業使用者。
stated-lay-users-appended = 必須告知病人或非專業使用者；本通知附有提供給他們的文字。
stated-lay-users-not-appended = 必須告知病人或非專業使用者；本通知未附提供給他們的文字。
stated-further-notice-yes = 預計還會有後續通知。
stated-further-notice-no = 預計不會有後續通知。
stated-further-notice-not-planned-yet = 目前尚未計畫後續通知。
stated-depth-user = 本措施的範圍延伸至消費者和使用者。
stated-depth-retail = 本措施的範圍延伸至零售商和發放地點。
stated-depth-wholesale = 本措施的範圍延伸至批發商和經銷商。
stated-distributed = 受影響設備的銷售期間：{ $from }至{ $to }
representative-heading = 當地代表
attention-line = 收件人：{ $who }

## Electronic seal
seal-heading = 電子印章
seal-text = 此檔案帶有 { $maker } 的電子印章。金鑰指紋為 { $fingerprint }。任何人都可以使用「fieldaction genuine」或「fieldcheck genuine」，在沒有網路連線的情況下驗證此檔案。

## Postal
envelope-mark = 緊急：醫療器材回收或矯正
