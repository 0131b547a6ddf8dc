### Frame words of the mails, Chinese (Traditional). Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = 緊急現場安全通知
mail-urgent-US = 醫療器材緊急回收通知
mail-subject-reminder = 第 { $number } 次提醒，尚未收到您的回覆
mail-subject-receipt = 收件確認 { $number }
mail-subject-handover = { $from } 請您完成部分回覆
mail-subject-answer = 您的問題已獲回覆

## What this mail is and who sends it
mail-opening-notice = { $maker } 向您寄送致 { $addressee } 的緊急現場安全通知 { $reference }。依據我方紀錄，通知涉及貴機構的 { $count ->
   *[other] { $count } 台設備
}。完整通知與確認回覆表以 PDF 附上。
mail-opening-reminder = { $maker } 於 { $days ->
   *[other] { $days } 天
}前向您寄送致 { $addressee } 的緊急現場安全通知 { $reference }。通知涉及貴機構的 { $count ->
   *[other] { $count } 台設備
}。尚未收到您的回覆，或回覆不完整。
mail-opening-receipt = { $maker } 已收到 { $addressee } 對現場安全通知 { $reference } 的回覆。您的收件編號為 { $number }。洽詢時請提供此編號。
mail-opening-handover = { $maker } 已向 { $addressee } 寄送緊急現場安全通知 { $reference }。{ $from } 已將其中部分回覆交由您完成：{ $count ->
   *[other] { $count } 台設備
}。

## How to answer
mail-step-answer = 請依序號逐一回覆，即使設備已不在貴機構。
mail-answer-heading = 如何回覆
mail-answer-link = 透過以下連結回覆，無需帳號。此連結僅供您使用：
mail-answer-code = 供電話或手動輸入使用：短碼 { $code }
mail-answer-plain = 您也可以寄一般電子郵件至 { $address } 回覆。請載明序號，以及每台設備的處理情形。

## Receipt
mail-receipt-position = 您的回覆記錄在本措施日誌的第 { $position } 位。
mail-receipt-again = 透過以下連結，您可以查看或更正您的回覆：

## How to tell that it is genuine
mail-genuine-heading = 如何辨別此電子郵件的真偽
mail-genuine-text = 本郵件載有參考編號 { $reference } 與文件編號 { $document }，PDF 檔案的每一頁也載有這兩個編號。如有疑問，請透過您已知的管道查詢，例如 { $website } 或您平時的聯絡人。不會有人就此事向您索取密碼。

mail-form-file = verification-form
mail-form-file-recall = response-form

## The notice as data
mail-data = 產品清單與貴機構的序號清單以表格（XLSX、CSV）及供貴機構系統使用的資料（JSON）附上，版本均與通知相同。
mail-data-file = notice-data

## Reminders for several places in one mail
mail-subject-summary = 尚缺的回覆:{ $count }
mail-opening-summary = { $maker }先前已向您寄送下列通知。每一份通知的回覆仍然缺少或不完整。每一份都有各自的連結。
mail-summary-files = 完整的通知和表格已附在最初的電子郵件中。您也可以透過連結開啟。

## To a distributor that keeps the names
mail-subject-onward = 請提醒貴方的接收者
mail-opening-onward = 這些地點尚未回覆：{ $sites }。只有貴方知道他們是誰。請提醒他們。他們的連結在貴方的頁面上：
## The maker has answered in the portal
mail-opening-answer = { $maker } 已回覆 { $addressee } 關於通知 { $reference } 的問題。您可以透過自己的連結閱讀回覆：
