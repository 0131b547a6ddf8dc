### Frame words of the verification form and of the cover letter, Chinese (Simplified).

## Form
form-title = 确认表 { $reference }
form-title-recall = 回复表 { $reference }
form-heading = 确认表
form-heading-recall = 回复表
form-introduction-quality = 请用此表确认贵单位已收到质量通知 { $reference } 并已执行其中的措施。
form-organisation = 单位名称
form-number = 贵单位在我方的编号
form-person = 填表人
form-name = 姓名
form-person-title = 职称或职务
form-date = 日期（{ $hint }）
form-answers = 您的答复
form-yes = 是
form-no = 否
form-unit-product = 设备
form-unit-serial = 序列号
form-unit-answer = 已执行
form-unit-write = 请填写：
form-further = 贵单位的其他序列号
form-chain = 经销商或进口商的答复
form-chain-not-applicable = 不适用
form-send = 请寄回：{ $address }。您也可以不用此表，直接通过电子邮件告知我们上述信息。

## Cover letter
letter-title = 附函和确认表 { $reference }
letter-title-recall = 附函和回复表 { $reference }
letter-opening = { $count ->
    [0] 根据我们的记录，贵单位收到过受影响的产品。随函附上现场安全通知全文。
   *[other] 根据我们的记录，本通知涉及贵单位的 { $count } 台设备。随函附上现场安全通知全文。
}
letter-opening-quality = { $count ->
    [0] 根据我们的记录，贵单位收到过受影响的产品。随函附上质量通知全文。
   *[other] 根据我们的记录，本通知涉及贵单位的 { $count } 台设备。随函附上质量通知全文。
}
letter-opening-recall = { $count ->
    [0] 根据我们的记录，贵单位收到过受影响的产品。随函附上召回通知全文。
   *[other] 根据我们的记录，本通知涉及贵单位的 { $count } 台设备。随函附上召回通知全文。
}
letter-step-read = 请阅读现场安全通知，并转交给所有使用这些设备的人员。
letter-step-read-quality = 请阅读质量通知，并转交给所有使用这些设备的人员。
letter-step-read-recall = 请阅读召回通知，并转交给所有使用这些设备的人员。
letter-step-measures = 请执行措施：{ $address }
letter-step-answer = 请按序列号逐一答复，可在线答复，也可使用确认表。
letter-online = 在线答复，无需账户
letter-code = 电话用短码：
letter-paper = 通过确认表或电子邮件答复
letter-paper-text = 请将填好的确认表，或注明序列号的普通电子邮件，发送至 { $address }。
letter-units = 贵单位受影响的设备
letter-standing = 状态
letter-standing-affected = 受影响
letter-standing-possibly = 可能受影响
letter-change = 自修订版 { $revision } 起
letter-change-new = 新增
letter-change-same = 不变
letter-change-gone = 不再受影响
letter-serial-unknown = 未知
letter-chain = 贵单位作为经销商或进口商收到了这些设备。请在门户中填写接收方，或立即将本通知转交给接收方，并填写经销商和进口商部分。
letter-wrong = 您不是相关负责人？
letter-genuine = 此信函是真实的吗？
letter-genuine-text = 每一页均印有编号 { $reference } 和 { $document }。如有疑问，请通过您已知的途径查询，例如 { $website }。任何人都不会向您索要密码。
letter-wrong-text = 请通过门户或电子邮件（{ $address }）告知我们正确的负责人。在此之前，本通知仍以您为收件人。
letter-check = fieldcheck 应显示指纹 { $fingerprint }；每个序列号下方为其挑战值（challenge）。

## Form: the code on each page, and what may be entered beside yes and no
form-code = 此代码用于识别确认表所属单位。请勿在此处书写。
form-scan = 或用手机扫描此代码。
form-department = 部门
form-account = 客户编号
form-address = 地址
form-shipping-address = 收货地址（如不同）
form-phone = 电话
form-email = 邮箱
form-signature = 签名
form-quantity = 数量
form-comment = 备注
form-on = 执行日期
form-deadline = 请不迟于{ $day }寄回此表。
form-disposition = 处理情况
form-disposition-done = 已完成
form-disposition-not-yet = 尚未完成
form-disposition-not-here = 不在本单位
form-disposition-never-had = 从未有过
form-disposition-passed-on = 已转交
form-disposition-scrapped = 已报废
form-disposition-cannot = 无法执行
form-continued = 续
form-page-of = 确认表，第 { $page } 页，共 { $pages } 页

## Statements of the customer
statement-receipt = 我确认已收到本通知，并已阅读和理解其内容。
statement-actions = 我已执行本通知要求的全部措施。
statement-users = 已将相关信息和措施告知所有相关使用人员，且措施已执行。
statement-returned = 我已退回受影响的设备。
statement-destroyed = 我已销毁受影响的设备。
statement-none-to-return = 没有可供退回或销毁的受影响设备。
statement-other = 我采取了其他措施（请说明）。
statement-no-devices = 我没有任何受影响的设备。
statement-query = 我有疑问，请与我联系。
statement-adverse = 发生过与设备有关的不良事件（请说明）。

## Statements of the distributor or importer
statement-stock = 我已检查库存，并已隔离受影响的设备。
statement-identified = 我已查明收到或可能收到这些设备的客户。
statement-list = 我已附上这些客户的名单。
statement-informed = 我已通知查明的客户。
statement-confirmed = 我已收到所有查明客户的确认。
statement-neither = 我方和我方客户均没有受影响设备的库存。
statement-importer = 我方是这些设备的进口商。

## Statements of the importer, of the authorised representative
statement-importer-register = 作为进口商，我已将本措施记入投诉、不合格产品、召回和撤回的登记册。
statement-importer-informed = 作为进口商，我已将所知的受影响设备情况告知制造商及其授权代表。
statement-representative = 我方是制造商的授权代表。
statement-representative-cooperates = 作为授权代表，我方就本措施与主管机关合作，并备好文件供其查阅。
