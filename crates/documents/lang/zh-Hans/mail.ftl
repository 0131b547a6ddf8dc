### Frame words of the mails, Chinese (Simplified). Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = 紧急现场安全通知
mail-urgent-US = 医疗器械紧急召回通知
mail-subject-reminder = 第 { $number } 次提醒，尚未收到您的答复
mail-subject-receipt = 回执 { $number }
mail-subject-handover = { $from } 请您完成部分答复
mail-subject-answer = 您的问题已得到答复

## What this mail is and who sends it
mail-opening-notice = { $maker } 向您发送致 { $addressee } 的紧急现场安全通知 { $reference }。根据我们的记录，通知涉及贵单位的 { $count ->
   *[other] { $count } 台设备
}。通知全文和确认表以 PDF 格式附上。
mail-opening-reminder = { $maker } 于 { $days ->
   *[other] { $days } 天
}前向您发送了致 { $addressee } 的紧急现场安全通知 { $reference }。通知涉及贵单位的 { $count ->
   *[other] { $count } 台设备
}。尚未收到您的答复，或答复不完整。
mail-opening-receipt = { $maker } 已收到 { $addressee } 对现场安全通知 { $reference } 的答复。您的回执编号为 { $number }。咨询时请提供此编号。
mail-opening-handover = { $maker } 已向 { $addressee } 发送紧急现场安全通知 { $reference }。{ $from } 已将其中部分答复交由您完成：{ $count ->
   *[other] { $count } 台设备
}。

## How to answer
mail-step-answer = 请按序列号逐一答复，即使设备已不在贵单位。
mail-answer-heading = 如何答复
mail-answer-link = 通过以下链接答复，无需账户。此链接仅供您使用：
mail-answer-code = 用于电话或手动输入：短码 { $code }
mail-answer-plain = 您也可以发送普通邮件至 { $address } 进行答复。请注明序列号以及每台设备的处理情况。

## Receipt
mail-receipt-position = 您的答复记录在此项措施日志的第 { $position } 位。
mail-receipt-again = 通过以下链接，您可以查看或更正您的答复：

## How to tell that it is genuine
mail-genuine-heading = 如何辨别此邮件的真实性
mail-genuine-text = 本邮件注明了参考号 { $reference } 和文件编号 { $document }，这两个编号也印在 PDF 文件的每一页上。如有疑问，请通过您已知的途径查询，例如 { $website } 或您平时的联系人。任何人都不会就此事向您索要密码。

mail-form-file = verification-form
mail-form-file-recall = response-form

## The notice as data
mail-data = 产品清单和贵单位的序列号清单以表格（XLSX、CSV）和供贵单位系统使用的数据（JSON）形式附上，版本均与通知相同。
mail-data-file = notice-data

## Reminders for several places in one mail
mail-subject-summary = 尚缺的答复:{ $count }
mail-opening-summary = { $maker }此前已向您发送下列通知。每一份通知的答复仍然缺少或不完整。每一份都有各自的链接。
mail-summary-files = 完整的通知和表格已附在最初的电子邮件中。您也可以通过链接打开。

## To a distributor that keeps the names
mail-subject-onward = 请提醒贵方的接收方
mail-opening-onward = 这些地点尚未答复：{ $sites }。只有贵方知道他们是谁。请提醒他们。他们的链接在贵方的页面上：
## The maker has answered in the portal
mail-opening-answer = { $maker } 已答复 { $addressee } 关于通知 { $reference } 的问题。您可以通过自己的链接阅读答复：
