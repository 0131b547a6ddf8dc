### Words about evidence of fieldcheck, Chinese (Traditional): verdicts, doubts, the portal page.

## Verdicts
verdict-pass = 正常
verdict-fail = 異常
verdict-not-applicable = 不適用
verdict-inconclusive = 無法判定

## Doubts and remarks
evidence-doubt-says-otherwise = 檔案所載結果與檔案本身的紀錄不符。僅以紀錄為準，製造商將進行調查。
evidence-doubt-unknown-serial = 此序號不在我方為貴機構登錄的清單中。製造商將查明該設備是否受影響。
evidence-doubt-no-challenge = 缺少挑戰值（challenge），因此佐證可能早於通知。佐證會予以保存，但不能證明該設備已完成處理。
evidence-doubt-other-challenge = 佐證中的挑戰值（challenge）並非為此設備發出。佐證會予以保存，但不能證明該設備已完成處理。
evidence-doubt-clock-ahead = 依執行檢查之電腦的時鐘，佐證的產生時間為未來時間。佐證會予以保存，但不能證明該設備已完成處理。
evidence-doubt-before-notice = 依執行檢查之電腦的時鐘，佐證產生於通知寄出之前。佐證會予以保存，但不能證明該設備已完成處理。
evidence-doubt-older-than-known = 此次檢查的結束時間早於該設備的已知狀況。佐證會予以保存，但不能證明該設備已完成處理。請再次檢查，並傳送新的佐證。
evidence-doubt-used-challenge = 此佐證對應的挑戰值（challenge）已使用過。但存取處於開放狀態的結果仍然有效。
evidence-doubt-other-key = 簽署此佐證所用的 fieldcheck 安裝，與貴機構第一份佐證所用的不同。
evidence-doubt-shared-certificate = 另一台設備出示了相同的憑證。
evidence-doubt-shared-bmc = 另一台設備出示了相同的 BMC。

## Portal: show it with fieldcheck
portal-step-evidence = 以 fieldcheck 證明
portal-step-evidence-small = 供 IT 部門使用，可選擇是否執行
portal-evidence-title = 以 fieldcheck 證明
portal-evidence-lead = 貴機構的 IT 部門可以證明無密碼存取會遭拒絕。fieldcheck 只向伺服器提出唯讀查詢，不會變更任何內容。佐證不能取代確認。
portal-evidence-one = 1. 下載檢查設定檔
portal-evidence-one-text = 此檔案由 { $maker } 簽署，並為貴機構的每個序號附上一個挑戰值（challenge）。
portal-evidence-load = 下載檢查設定檔（{ $file }）
portal-evidence-version = { $id }，版本 { $version }
portal-evidence-hypothesis = 通知未載明原因。這些檢查是依據製造商對原因的推測。
portal-evidence-compare = 請核對金鑰：fieldcheck 顯示的指紋應與信函上的指紋一致。
portal-evidence-fingerprint = 製造商金鑰的指紋
portal-evidence-two = 2. 在管理網路中執行 fieldcheck
portal-evidence-two-text = 每台設備執行一次。請將 ADDRESS 換成該設備的 BMC 位址。
portal-evidence-address = ADDRESS
portal-evidence-any-serial = SERIAL
portal-evidence-serial-unknown = 我方不知道序號的設備不會取得挑戰值（challenge）。請先在確認步驟中填寫序號。
portal-evidence-three = 3. 提交所產生的檔案
portal-evidence-files = 佐證檔案
portal-evidence-files-hint = 以 .dsse.json 結尾的檔案，或內含佐證的 PDF 表單。可一次提交多個檔案，每個上限為 2 MB。
portal-evidence-code = 或紙本上的代碼
portal-evidence-code-hint = QR 碼的文字，以 FC1: 開頭，每行一筆。
portal-evidence-send = 提交
portal-evidence-state = 貴機構的設備
portal-evidence-shown = 已由 fieldcheck 證明，{ $moment }
portal-evidence-shown-onsite = 已由製造商的工程師證明，{ $moment }
portal-evidence-not-shown = 未證明：{ $why }
portal-evidence-none = 尚無佐證
portal-evidence-open = 上次檢查時存取處於開放狀態
portal-evidence-undecided = 上次檢查時無法判定
portal-evidence-doubts = 最近的佐證無法單獨採計
portal-evidence-reopened = 先前已證明，但最新的佐證顯示不同結果。
portal-evidence-checks = 未能證明的原因
portal-evidence-made = 產生於{ $moment }，已由製造商的伺服器重新判定。
portal-evidence-vex = 用於資產清單的 VEX 聲明（CSAF 2.0）
portal-evidence-again = 接著請執行措施，並以同一設定檔再執行一次 fieldcheck。
portal-evidence-result = 您所提交檔案的處理結果
portal-evidence-got-shown-done = { $serial }：已收到。該設備已證明完成處理。
portal-evidence-got-open = { $serial }：已收到。存取處於開放狀態。
portal-evidence-got-undecided = { $serial }：已收到。無法判定存取是否遭拒絕。
portal-evidence-got-kept = { $serial }：已收到並保存。此佐證無法單獨採計。
portal-evidence-got-already = { $serial }：先前已收到此佐證。
portal-evidence-got-announced = { $serial }：已讀取代碼。代碼僅預告佐證，只有檔案本身才能採計。
portal-evidence-awaited = 紙本代碼預告了{ $moment } 的佐證。尚未收到檔案。
portal-evidence-refused = { $file }：未受理。{ $why }
portal-evidence-nothing = 請至少選擇一個檔案。
portal-evidence-no-profile = 本通知沒有檢查設定檔。

evidence-doubts = 疑點與說明
