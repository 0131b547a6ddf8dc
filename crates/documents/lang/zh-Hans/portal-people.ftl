### Words of the portal for several people at one site, 简体中文: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = 从未有过
portal-choice-never-had-hint = 此设备从未在本单位

## Answers so far
portal-answer-change = { $about }：{ $now }（之前：{ $before }）
portal-answer-part = { $name }，通过发给 { $to } 的链接
portal-answer-typed = { $name }，由制造商录入
portal-unit-newer = { $moment } 重新答复

## Parts handed on
portal-hand-withdraw = 撤回链接
portal-hand-withdrawn = 已于 { $moment } 撤回
portal-hand-answer = 答复 { $number }，{ $name }，{ $moment }

## Many devices
portal-many-heading = 一次填写多台设备
portal-many-text = 请粘贴或扫描序列号，或选择文件。采用之前您会看到清单。
portal-many-paste = 序列号，每行一个
portal-many-file = 或文件（CSV、XLSX）
portal-many-answer = 对全部的答复
portal-many-preview = 检查清单
portal-many-take = 采用到表单
portal-many-sum = 行数：{ $rows }。采用：{ $taken }，待核查：{ $held }，不采用：{ $refused }
portal-many-taken = 将被采用
portal-many-unknown = 不在您的清单中；我们会核查是否受影响
portal-many-ambiguous = 两台设备有此编号；请在表单中答复
portal-many-twice = 清单中前面已有
portal-many-unclear = 无法作为序列号读取
portal-many-other = 不在交给您的部分中

## Who has read
portal-users-heading = 谁读过通知
portal-users-text = 请把此链接交给设备的使用人员。用它只能阅读和确认。
portal-users-count = 本人已确认：{ $count }
portal-users-stated = { $name } 说明：{ $number }
portal-users-list = 全部显示
portal-users-own = 本人确认
portal-users-confirm = 我已阅读并理解通知
portal-users-or = 或说明有多少使用人员已向您确认
portal-users-number = 使用人员人数
portal-done-users = 已记录
portal-done-users-text = 谢谢。您可以关闭此页。

## Questions and files
portal-talk-heading = 向制造商提问
portal-talk-text = 问题和答复都保留在这里。有答复时，我们用电子邮件通知您。
portal-talk-question = 您的问题
portal-talk-new = 制造商已答复您
portal-files-add = 添加文件
portal-files-hint = PDF、图片、表格或文本。最多5个文件，每个10 MB。
portal-file-infected = 发现恶意代码。文件单独保存，不向任何人显示。
portal-file-held = 此文件尚未能检查。在此之前暂时保留。

## What does not fit
portal-wrong-elsewhere = 其间有人在此保存了另一答复。您的答复尚未保存。再次保存即可替换。
portal-wrong-text = 请写些内容，最多8000字。
portal-wrong-persons = 请填写整数人数。
portal-wrong-file-missing = 请选择文件或输入内容。
portal-wrong-file-format = 不接受此类文件。
portal-wrong-file-large = 文件或清单过大。
portal-wrong-file-many = 文件过多。

## Privacy
portal-privacy = 我们保存您的哪些信息及原因
portal-privacy-what = 我们保存什么
portal-privacy-what-text = 联系人的姓名、职务、地址、电子邮件和电话，以及您告诉我们的内容：答复、问题、文件。
portal-privacy-why = 原因
portal-privacy-why-text = 为了让安全通知送达您，并能证明已送达所有人。法律要求制造商这样做（法规 (EU) 2017/745 和 2017/746；GDPR 第6条第1款(c)项）。
portal-privacy-why-text-quality = 为了让质量通知送达您，并能证明已送达所有人。制造商对此有正当利益（GDPR 第6条第1款(f)项）。
portal-privacy-why-text-recall = 为了让召回通知送达您，并能证明已送达所有人。召回规则要求制造商这样做（21 CFR 7.42 和 7.49；21 CFR Part 806）。
portal-privacy-who = 谁能看到
portal-privacy-who-text = 处理本通知的制造商人员、受其委托的呼叫中心，以及提出要求的主管机关。
portal-privacy-long = 保存多久
portal-privacy-long-text = 法律要求保存记录的期间，一般为最后一台设备投放市场后十年。之后您的信息会被删除。证明中不含姓名。
portal-privacy-rights = 您的权利
portal-privacy-rights-text = 您可以索取信息副本、要求更正错误，并向数据保护机关投诉。保存义务有效期间不能删除信息。
portal-privacy-contact = 联系方式
portal-privacy-contact-text = 请按通知中的地址写信给制造商。
