### Frame words of the notice, Chinese (Simplified).

## Head of every document
fact-reference = 参考号
fact-document-no = 文件编号
fact-revision = 修订版
fact-date = 日期
fact-number = 贵单位在我方的编号
draft = 草案，未注日期

## Foot of every document
foot-support = 技术支持：{ $address }
foot-care = 客户服务：{ $address }

## Notice: the frame on top
box-heading = 您现在需要做什么
step-read = 请阅读本通知，并转交给所有使用这些设备的人员。
step-measures = 请在每台受影响的设备上执行措施：{ $address }
step-answer = 请寄回确认表。
step-answer-recall = 请寄回回复表。
alarm-label = 怀疑存在未经授权的访问？

## Notice: product table
table-product = 受影响的产品
table-catalogue-no = 目录编号
table-udi = UDI-DI
table-serials = 序列号
table-lots = 批次：{ $lots }
table-serial = 序列号
udi-none = N/A（不适用）
udi-none-legacy = N/A（在 UDI 实施前上市）
udi-none-not-a-device = N/A（非医疗器械）
serials-all = 全部
serials-letter = { $count ->
   *[other] { $count } 个，列于附函
}

## Notice: signatures
signed-electronically = 电子签名
signed-at = { $moment }
signed-meaning = 含义：{ $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = 内容和范围已审核并批准
role-author = 编写人
role-quality_signatory = 质量
role-regulatory_signatory = 法规事务
role-coordinator = 协调
role-call_centre = 呼叫中心
role-auditor = 审核员

## Notice: how to tell that it is genuine
genuine-heading = 如何辨别本通知的真实性
genuine-text = 每一页均印有参考号 { $reference } 和文件编号 { $document }。如有疑问，请通过您已知的途径查询，例如 { $website } 或您平时的联系人，并提供这两个编号。任何人都不会就此事向您索要密码。

## Deadlines, software, registration number
table-software = 软件版本
fact-srn = 制造商的 SRN
deadline-act-on = 请不迟于{ $day }采取行动。
deadline-act-days = { $days ->
   *[other] 请在收到通知后 { $days } 天内采取行动。
}
deadline-reply-on = 请不迟于{ $day }答复。
deadline-reply-days = { $days ->
   *[other] 请在收到通知后 { $days } 天内答复。
}

## Titles by market and kind of action
title-recall = 医疗器械紧急召回通知
title-correction = 医疗器械紧急纠正通知
title-fsn = 紧急现场安全通知
title-quality = 质量通知

## New or update
fact-type = 通知类型
type-new = 新发
type-update = 更新
update-heading = 变更内容
update-previous = 本通知取代{ $date }的修订版 { $revision }。
update-added = 新增：{ $about }
update-removed = 删除：{ $about }
update-changed = 更改：{ $about }

## Actions that are answered one by one
action-read = 请阅读并理解本通知。
action-pass-on = 请将本通知转交给所有需要知悉的人员。
action-forward = 请将本通知转交给接收过受影响设备或与本次措施有关的所有机构。
action-identify = 请找出受影响的设备。
action-quarantine = 请隔离受影响的设备，不得使用。
action-inspect = 请在现场检查设备，或安排在现场改装。
action-correct = 请执行纠正措施。
action-return = 请退回受影响的设备。
action-destroy = 请销毁受影响的设备。
action-patients = 请遵循患者管理建议。
action-review = 请复核以往取得的结果。
action-instructions = 请注意使用说明书中的变更内容。
action-remember = 在措施结束之前，请持续关注本通知。

## Chosen fields
stated-look-back-yes = 建议对患者进行随访或复核以往取得的结果。
stated-look-back-no = 既不建议对患者进行随访，也不建议复核以往取得的结果。
stated-look-back-not-applicable = 对患者进行随访或复核以往取得的结果不适用。
stated-maker-removal = 我们将收回受影响的设备。
stated-maker-on-site = 我们将在现场检查或改造受影响的设备。
stated-maker-software = 我们将提供新软件。
stated-maker-labelling = 我们将更改使用说明书或标签。
stated-maker-none = 我们没有计划采取自己的措施。
stated-maker-by = 我们的措施应在{ $day }之前完成。
stated-lay-users-no = 无需告知患者和非专业使用者。
stated-lay-users-appended = 必须告知患者或非专业使用者；本通知附有面向他们的文本。
stated-lay-users-not-appended = 必须告知患者或非专业使用者；本通知未附面向他们的文本。
stated-further-notice-yes = 预计还会有后续通知。
stated-further-notice-no = 预计不会有后续通知。
stated-further-notice-not-planned-yet = 目前尚未计划后续通知。
stated-depth-user = 本措施的范围延伸至消费者和使用者。
stated-depth-retail = 本措施的范围延伸至零售商和发放点。
stated-depth-wholesale = 本措施的范围延伸至批发商和经销商。
stated-distributed = 受影响设备的销售期间：{ $from }至{ $to }
representative-heading = 当地代表
attention-line = 收件人：{ $who }

## Electronic seal
seal-heading = 电子印章
seal-text = 此文件带有 { $maker } 的电子印章。密钥指纹为 { $fingerprint }。任何人都可以使用“fieldaction genuine”或“fieldcheck genuine”在无网络连接的情况下验证此文件。

## Postal
envelope-mark = 紧急：医疗器械召回或纠正
