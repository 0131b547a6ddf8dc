### Words at the threshold of office and portal, Chinese (Traditional): refusals and what every page has.

language-name = 繁體中文
door-skip = 跳至主要內容
door-check = 請檢查：{ $title }

## Refusals as pages
refusal-code = 洽詢代碼：
refusal-link-title = 此連結無效
refusal-link-text = 連結不完整、已撤回或已過期。此處無法提供進一步資訊。
refusal-link-next = 請開啟本通知的最新電子郵件，並點選其中的連結。若您收到的是信函，請完整輸入網址。若仍無法開啟，請依通知所載的聯絡地址與我們聯絡。
refusal-nowhere-title = 此處沒有內容
refusal-nowhere-text = 此網址不存在，或您沒有存取權限。
refusal-nowhere-next = 請返回上一頁，或從現場安全矯正措施清單開始。
refusal-often-title = 請求過多
refusal-often-text = 您的網路連線在短時間內送出了大量請求。
refusal-often-next = 請等候半分鐘，再重新載入頁面。資料沒有遺失。
refusal-large-title = 檔案過大
refusal-large-text = 您傳送的內容超過可接收的大小。
refusal-large-next = 請分割檔案，或以電子郵件寄給技術支援。
refusal-later-title = 目前無法使用
refusal-later-text = 所需的系統目前沒有回應。已確認的內容均已妥善保存。
refusal-later-next = 請等候半分鐘，再試一次。
refusal-fault-title = 我方系統發生錯誤
refusal-fault-text = 這並非您的操作所致。錯誤已記錄。
refusal-fault-next = 請返回上一頁再試一次。若再次失敗，請告知我們您要進行的操作。
refusal-origin-title = 來自其他網頁
refusal-origin-text = 此表單並非從我們的頁面送出，因此未進行任何處理。
refusal-origin-next = 請重新開啟頁面，並從該頁面送出表單。
refusal-refused-title = 無法執行此操作
refusal-refused-next = 請返回上一頁。您已記錄的內容會保留。
refusal-unreadable-title = 無法讀取
refusal-unreadable-text = 收到的內容無法讀取，未進行任何處理。
refusal-unreadable-next = 請返回上一頁，再送出一次。

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = 沒有此項現場安全矯正措施。
error-link-unknown = 此連結無效、已撤回或已過期。
error-response-invalid = 您輸入的內容無法直接受理。
error-contact-invalid = 這不是有效的電子郵件地址。
error-cascade-invalid = 清單中有一列無法直接受理。
error-unit-unknown = 此設備不在本次範圍內。
error-profile-none = 此處沒有該檢查設定檔。
error-evidence-unreadable = 這不是 fieldcheck 的佐證。
error-evidence-signature = 佐證在簽署後遭變更。請使用 fieldcheck 產生的原始檔案。
error-evidence-notice = 此佐證屬於另一份通知。
error-evidence-profile = 此佐證所依據的檢查設定檔並非由我方發出，或已撤回。請重新下載檢查設定檔，並再執行一次檢查。
error-evidence-serial = 此佐證未載明序號，因此不對應任何設備。請指定序號，並再執行一次檢查。
error-evidence-challenge-used = 此佐證中的挑戰值（challenge）已使用過。請重新下載檢查設定檔，並再執行一次檢查。
error-evidence-not-shown = 目前尚無資料證明此設備已完成處理。
error-system-conflict = 其他人在同一時間變更了此內容。請查看後重新操作。
error-system-unavailable = 所需的系統目前沒有回應。資料沒有遺失。請稍後再試。
error-system-fault = 我方系統發生錯誤。錯誤已記錄。
