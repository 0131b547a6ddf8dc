### Words of the consignee's portal, Chinese (Simplified). One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = 这是真实的吗？
portal-language = 语言：
portal-urgent = 紧急现场安全通知
portal-alarm = 怀疑存在未经授权的访问？
portal-alarm-what = 现在该做什么
portal-alarm-title = 疑似未经授权的访问
portal-foot = 紧急现场安全通知 { $reference }（{ $document }）
portal-foot-date = 日期：{ $date }
portal-foot-help = 咨询：
portal-back = 返回概览
portal-back-devices = 返回设备
portal-back-questions = 返回问题
portal-to-start = 前往概览
portal-to-form = 前往表单
portal-save = 暂存
portal-send = 提交
portal-change = 更改
portal-yes = 是
portal-no = 否
portal-yes-on = 是，{ $date }
portal-which-units = 哪些设备？
portal-date-hint = 年、月、日，例如 2026-12-10
portal-date-hint-known = 如果知道，请填写。年、月、日，例如 2026-12-10

## Devices, as they are called everywhere
portal-units = { $count ->
   *[other] 涉及贵单位的 { $count } 台设备
}
portal-your-units = 贵单位的设备
portal-show-units = 显示所有设备
portal-no-units = 目前没有需要您确认的设备
portal-serial = SN { $serial }
portal-serial-unknown = 序列号未知的设备
portal-unit-about = { $name }，目录编号 { $number }
portal-unit-number = 目录编号 { $number }，UDI-DI 不适用
portal-unit-numbers = 目录编号 { $number }，UDI-DI { $udi }
portal-unit-possibly = 根据我们的记录，可能受影响。请按受影响处理。
portal-unit-handed = 答复已于{ $date }交由 { $to } 完成。您可以自行答复，也可以留空。
portal-shown-since = 自{ $moment } 起已证明
portal-shown-none = 尚无证据

## Overview
portal-handed = { $who } 于{ $date }将此链接交给您。
portal-handed-units = { $count ->
   *[other] 链接涵盖 { $count } 台设备。
}
portal-three-steps = 三个步骤
portal-step-read = 阅读
portal-step-read-small = 通知，也有 PDF 版本
portal-step-measures = 措施
portal-step-measures-small = 制造商的操作说明
portal-step-confirm = 确认
portal-step-confirm-small = 按序列号，约 2 分钟
portal-open = 未完成
portal-of = { $done } / { $total }
portal-said-so = 已填报
portal-confirmed = 已确认
portal-next-read = 下一步：阅读
portal-next-confirm = 下一步：确认
portal-next-receipt = 查看回执
portal-draft = 您填写的内容已保存
portal-draft-text = 尚未提交。
portal-draft-on = 继续填写表单
portal-way-recipients = 填写您的接收方。我们将代为通知
portal-way-receipt = 最新回执
portal-way-correct = 更正您的答复
portal-way-hand = 将部分答复交给同事
portal-way-handed = { $count ->
   *[other] 已移交 { $count } 部分
}
portal-way-contact = 不是负责人？请告知正确的负责人
portal-way-return = 不是负责人？请告知向您发送链接的人。

## Reading the notice
portal-read-title = 阅读通知
portal-text-language = 通知的语言：{ $language }
portal-read-at = 阅读时间：{ $moment }
portal-read-hint = 仅打开此页面不视为确认。只有点击此按钮，才会记录您已阅读通知。
portal-read-button = 我已阅读通知
portal-instructions = 打开制造商的操作说明
portal-instructions-take = 下载
portal-instructions-taken = 下载时间：{ $moment }
portal-instructions-hint = 点击此按钮，会记录您已下载该文件。
portal-products = 受影响的产品
portal-product = 产品
portal-catalogue-no = 目录编号
portal-udi = UDI-DI
portal-udi-none = 不适用
portal-files = 文件
portal-files-none = 文件发布后将显示在此处。
portal-file-notice = 通知（PDF），{ $language }
portal-file-personal = 贵单位的附函和确认表（PDF）

## Form: what stands on each page
portal-form-steps = 表单步骤
portal-form-devices = 设备
portal-form-questions = 问题
portal-form-confirm = 确认
portal-errors = { $count ->
   *[other] 有 { $count } 项填写内容需要修改
}
portal-save-hint = 您可以随时保存。通过您的链接可返回此处。
portal-next = 下一步

## Step: devices
portal-devices-title = 贵单位的设备
portal-devices-heading = 每台设备的处理情况如何？
portal-no-units-form = 目前没有需要您确认的设备。如有设备未列出，可在下方填写。
portal-chain-first = 您是否已将设备转交他人？
portal-chain-first-text = 请填写接收方。这些设备将计入接收方，您无需在此处填报。
portal-choice-done = 已完成
portal-said-done-hint = 操作说明中的所有步骤均已执行
portal-choice-later = 尚未完成
portal-choice-not-here = 不在本单位
portal-choice-not-here-hint = 我们在本单位找不到此设备
portal-choice-passed-on = 已转交
portal-choice-scrapped = 已报废
portal-choice-cannot = 无法执行
portal-choice-cannot-hint = 我们无法执行这些步骤
portal-when = 何时？
portal-until = 何时之前完成？
portal-to = 转交给谁？单位名称和地址
portal-why = 有什么困难？
portal-why-hint = 技术支持将与您联系。
portal-serial-read = 铭牌上的序列号
portal-serial-read-hint = 我们的记录中没有此信息
portal-rest = 上方未填报的所有设备
portal-rest-each = 我将逐台答复
portal-rest-done = 其余设备均已完成
portal-extra-heading = 列表中缺少某台设备
portal-extra = 铭牌上所示的序列号
portal-extra-hint = 我们将核实该设备是否受影响并与您联系。多个序列号请每行填写一个。

## Step: questions
portal-questions-title = 有关通知的问题
portal-questions-heading = 以下陈述是否属实？
portal-questions-hint = “否”也是有效答复。如选“否”，我们将与您联系。
portal-questions-tick = 请勾选适用的项目。
portal-not-ticked = 未勾选
portal-derived = 根据您对各设备的填报得出
portal-chain = 经销商和进口商
portal-chain-question = 您是这些设备的经销商或进口商吗？
portal-chain-not-applicable = 不适用
portal-chain-not-applicable-hint = 我们自行使用这些设备
portal-chain-applies = 是，我们是经销商或进口商
portal-informed-on = 日期
portal-next-check = 下一步：检查您的答复

## Step: confirm
portal-check-title = 检查并确认
portal-check-heading = 内容是否全部正确？
portal-missing = { $count ->
   *[other] 还缺少 { $count } 项答复
}
portal-check-correction = 您此前已经答复。再次提交将更正您上次的答复；上次的答复仍可查看。
portal-unknown-serials = 贵单位的其他序列号
portal-said-nothing = 尚未填报
portal-said-done = 已完成
portal-said-done-on = 已于{ $date }完成
portal-said-later = 尚未完成
portal-said-later-on = 尚未完成，预计{ $date }前完成
portal-said-not-here = 不在本单位
portal-said-passed-on = 已转交给 { $to }
portal-said-scrapped = 已报废
portal-said-scrapped-on = 已于{ $date }报废
portal-said-cannot = 无法执行：{ $why }
portal-sign-heading = 由谁确认？
portal-sign-name = 姓名
portal-sign-title = 职称或职务
portal-sign-date = 日期
portal-sign-hint = 提交即表示您正式作出上述陈述。您之后可以更正，先前的版本会保留。
portal-sign = 提交答复
portal-earlier = 您此前的答复

## What does not fit about an entry
portal-wrong-about = SN { $serial }：{ $text }
portal-wrong-choose = 请选择一个答复。
portal-wrong-yes-no = 请选择是或否。
portal-wrong-date = 无法识别此日期。请按年、月、日填写，例如 2026-12-10。
portal-wrong-date-missing = 缺少日期。
portal-wrong-quantity = 请用整数填写器械数量。
portal-wrong-to = 请填写单位名称和地址。
portal-wrong-why = 请填写原因。一句话即可。
portal-wrong-name = 缺少姓名。
portal-wrong-changed = 此页面显示后，答复已被更改。请再次检查。
portal-wrong-units = 请至少选择一台设备。
portal-wrong-email = 这不是有效的邮箱地址。
portal-wrong-nothing = 尚未填报任何内容。

## Receipt
portal-receipt-title = 回执 { $number }
portal-receipt-heading = 已收到您的答复
portal-receipt-corrected = 此答复已被更正
portal-receipt-newer = 查看较新的答复 { $number }
portal-receipt-number = 回执编号
portal-receipt-phone = 电话咨询时，只需提供此编号。
portal-receipt-at = 接收时间
portal-receipt-by = 确认人
portal-receipt-site = 单位
portal-receipt-corrects = 更正的答复
portal-receipt-place = 日志中的位置
portal-receipt-index = 条目 { $index }
portal-receipt-sealed = 已包含在涵盖 { $size } 个条目的已签名检查点中
portal-receipt-pending = 正在分配。您的答复已妥善保存。
portal-receipt-again = 重新查看
portal-receipt-digest = 条目的哈希值（SHA-256）
portal-receipt-print = 由 { $reference } 的门户生成，供您存档。咨询：{ $address }
portal-receipt-next = 后续流程
portal-receipt-queried = 工作人员将阅读您的答复，如有需要澄清之处会与您联系。
portal-receipt-open = 尚未完成：
portal-receipt-copy = 确认邮件将发送至您登记的邮箱。
portal-receipt-how-print = 如需存档此页面，请使用浏览器的打印功能。
portal-receipt-proof = 凭条目和哈希值，日后可以证明此答复未经更改地保存在日志中。

## Handing a part on
portal-hand-title = 移交部分答复
portal-hand-heading = 由谁接手部分答复？
portal-hand-text = 对方会收到专用链接。链接只显示您选择的设备，并注明移交人。您仍可查看整体情况。
portal-hand-unit = { $name }：{ $state }
portal-hand-email = 对方的邮箱地址
portal-hand-from = 您的姓名
portal-hand-from-hint = 将显示在邮件中。
portal-hand-send = 发送链接
portal-hand-already = 已移交
portal-hand-said = 已答复 { $said } / { $count }

## Naming the right person
portal-contact-title = 告知正确的负责人
portal-contact-heading = 谁是负责人？
portal-contact-text = 通知必须送达正确的负责人。在对方答复之前，我们会保留您的地址。
portal-contact-what = 哪种情况适用？
portal-contact-person = 由本单位的其他人负责
portal-contact-name = 姓名或部门
portal-contact-email = 邮箱地址
portal-contact-email-hint = 通知将立即发送至此地址。如不填写，工作人员会继续查找。
portal-contact-site = 由其他单位负责
portal-contact-site-name = 单位名称和地址
portal-contact-unknown = 我不知道由谁负责
portal-contact-unknown-hint = 我们会继续查找，并致电贵单位总机

## Reporting a suspicion
portal-intruder-reported = 已有疑似情况报告。您可以补充信息。
portal-intruder-then = 然后在此处报告
portal-intruder-text = 一句话即可。报告会立即排在制造商工作列表的首位。报告不能代替您对每台设备的确认。
portal-intruder-seen = 您发现了什么？
portal-intruder-unplugged = 是否已按通知要求拔下其中指明的线缆？
portal-intruder-reach = 如何与您联系？
portal-intruder-reach-hint = 电话号码，最好夜间也能接通
portal-intruder-send = 报告疑似情况
portal-intruder-law = 贵单位可能另有时限较短的报告义务，例如数据保护或网络安全方面的义务。请咨询贵单位的主管部门。

## Recipients of a distributor or importer
portal-recipients-title = 填写接收方
portal-recipients-heading = 您将设备转交给了谁？
portal-recipients-text = 每个接收方都会收到使用其语言的通知，并自行答复。
portal-recipients-free = 没有接收方的设备：{ $free } / { $total } 台。
portal-recipients-free-list = 没有接收方的序列号
portal-named = { $count ->
   *[other] 已填写 { $count } 个接收方
}
portal-state = 状态
portal-state-waiting = 正在通知
portal-state-told = 已通知
portal-state-read = 已阅读
portal-state-answered = 已答复
portal-recipients-complete-said = 您已表示列表完整。
portal-preview = { $count ->
   *[other] 可以通知 { $count } 个接收方
}
portal-preview-text = 尚未发送任何内容。如列表无误，请点击下方按钮通知接收方。
portal-recipients-rows = 填写接收方
portal-recipient = 接收方 { $count }
portal-recipient-name = 单位
portal-recipient-street = 街道
portal-recipient-postcode = 邮政编码
portal-recipient-city = 城市
portal-recipient-country = 国家/地区
portal-recipient-country-hint = 名称或代码，例如 DE
portal-recipient-email = 邮箱地址
portal-recipient-serials = 序列号
portal-recipient-serials-hint = 多个序列号请用逗号分隔
portal-recipients-more = 显示更多行。此页面上填写的内容不会保留
portal-recipients-paste = 或粘贴表格
portal-paste = 从您的表格中复制并粘贴到此处
portal-paste-hint = 每个接收方一行：单位; 街道; 邮政编码; 城市; 国家/地区; 邮箱; 序列号, 序列号
portal-recipients-complete = 我的列表至此完整
portal-recipients-check = 检查填写内容
portal-recipients-tell = 通知接收方
portal-recipients-later = 您之后还可以填写其他接收方。
portal-line-row = 接收方 { $line }：{ $text }
portal-line-pasted = 粘贴的第 { $line } 行：{ $text }
portal-line-none = 请至少填写一个接收方。
portal-line-name = 缺少单位。
portal-line-city = 缺少城市。
portal-line-country = 无法识别此国家/地区：“{ $about }”。请填写名称或两位字母代码。
portal-line-email = 这不是有效的邮箱地址：“{ $about }”。
portal-line-serial = 此序列号不在您的列表中：{ $about }。
portal-line-twice = 此序列号填写了两次：{ $about }。
portal-line-units = 缺少序列号。

## Is this genuine?
portal-genuine-heading = 本通知是真实的吗？
portal-genuine-text = 有三种方法可以查证，任选一种即可。
portal-genuine-ask = 询问。
portal-genuine-ask-text = 请用您已知的号码（而非邮件中的号码）致电您在制造商处的联系人，或通过 { $website } 联系。请提供 { $reference }。
portal-genuine-compare = 比对。
portal-genuine-compare-text = PDF 的每一页均印有两个编号：{ $reference } 和 { $document }。
portal-genuine-digest = 验算。
portal-genuine-digest-text = 贵单位的 IT 部门可以将文件的哈希值与此列表比对。签名所针对的正是这些文件。
portal-genuine-maker = 制造商
portal-genuine-numbers = 编号
portal-genuine-link = 关于您的链接
portal-genuine-link-text = 链接仅对贵单位和本通知有效。任何持有链接的人都可以代表贵单位答复；请勿转发链接，如需分派，请使用“移交部分答复”。制造商可随时撤回链接并向您发送新链接。
portal-genuine-never = 我们绝不会索要密码或银行信息。

## After an act
portal-done-now = 现在请这样做
portal-done-hand = 链接已发出
portal-done-hand-text = 链接将发送到您填写的地址。对方填报的内容会显示在您的表单中。
portal-done-contact = 谢谢。您提供的信息已记录
portal-done-contact-text = 如果您填写了邮箱地址，通知将发送至该地址。否则，工作人员会查找正确的联系人。您的链接仍然有效。
portal-done-intruder = 已收到您的报告
portal-done-intruder-text = 报告现已排在制造商工作列表的首位。请立即采取行动，不要等待答复。
portal-done-recipients = 已接收您的列表
portal-done-recipients-text = 您填写的接收方现在将收到通知。其进度显示在您的接收方页面上。

## The notice as data
portal-data = 供贵单位系统使用的数据
portal-data-text = 与 PDF 版本相同。贵单位的系统可以读取这些数据并用于答复。
portal-data-products = 受影响的产品
portal-data-units = 贵单位的序列号
portal-data-notice = 机器可读的通知（JSON）

## Checking a file
portal-genuine-file-heading = 验证文件
portal-genuine-file-text = 请选择您收到的 PDF。文件不会被保存。
portal-genuine-file = PDF 文件
portal-genuine-file-send = 验证
portal-genuine-offline = 无网络时：请运行“fieldaction genuine”或“fieldcheck genuine”，并加上文件名。
portal-genuine-yes = 真实：{ $reference }，修订版 { $revision }，由 { $maker } 于{ $date }加盖电子印章。
portal-genuine-filled = 真实。加盖电子印章后，仅填写了表单字段。
portal-genuine-not = 不真实：{ $why }
portal-genuine-stamp = 时间戳：{ $moment }，签发者：{ $authority }。未核实该服务属于谁。
portal-genuine-key = 此电子印章的密钥指纹
portal-genuine-key-compare = 必须与信函上的指纹一致。
genuine-no-pdf = 此文件不是可读取的 PDF。
genuine-no-seal = 此文件没有电子印章。
genuine-changed = 此文件在加盖电子印章后被更改。
genuine-added = 此文件在加盖电子印章后添加了内容。
genuine-foreign-key = 此电子印章由其他密钥生成。
genuine-broken = 无法读取此电子印章。

# The page for files of answers.
portal-upload-way = 上传答复文件
portal-upload-title = 上传答复
portal-upload-lead = 请提供包含序列号和每台设备处理情况的文件。您可以看到读取的内容，核对后签名。在此之前不会记录任何内容。
portal-upload-label = 文件
portal-upload-hint = 含序列号和状态列的 XLSX 或 CSV，或机器答复（JSON）
portal-upload-own = 您也可以填写我们的表格：
portal-upload-send = 读取文件
portal-upload-none = 请先选择文件。
portal-upload-unreadable = 无法读取此文件。
portal-upload-empty = 此文件没有说明任何设备。
portal-upload-foreign = 此文件属于另一份通知或另一个收件方。未采用其中任何内容。
portal-upload-result = 读取的内容
portal-upload-counts = 已读取：{ $taken } · 待核对：{ $held } · 已略过：{ $refused }
portal-upload-row = 第 { $row } 行
portal-upload-next = 核对并继续
portal-upload-kept = 读取的内容已填入表单。请在那里核对、补充并签名。
portal-upload-unknown = 不在我们的列表中；将作为其他设备上报。
portal-upload-number = 序列号无法可靠读取。请查看设备。
portal-upload-said = 设备的处理情况不清楚。请自行选择。
portal-upload-date = 日期不清楚，已略过。
portal-upload-cell = 单元格含有公式或已合并。请核对数值。
portal-upload-twice = 此序列号出现多次。
portal-upload-missing = 缺少接收方或原因。
portal-upload-which = 不清楚指的是哪台设备。
portal-upload-comment = 有备注；未采用。
portal-upload-other = 此处有内容无法读取，已略过。
## Passing on: roles, a list as a file, sites by number only
portal-role = 该单位如何处理设备？
portal-role-uses = 自行使用
portal-role-passes = 转交他人，并指明自己的接收方
portal-list-heading = 或提交文件
portal-list-text = 每台设备一行，使用模板中的列，格式为 CSV 或 XLSX。可以接受的内容随后会出现在上方的栏中；此时尚未通知任何人。
portal-list-file = 清单（CSV 或 XLSX）
portal-list-template = 模板
portal-list-read = 读取文件
portal-list-counts = 共 { $rows } 行：接受 { $taken } 行，需更正 { $held } 行，无法使用 { $refused } 行
portal-line-list = 第 { $line } 行：{ $text }
portal-line-role = 我们不认识此角色：“{ $about }”。
portal-line-circle = 此地址在链条中位于贵单位之上：{ $about }。
portal-line-many = 一份清单不能容纳更多接收方：{ $about }。
portal-line-unreadable = 无法读取：“{ $about }”。
portal-blind-title = 名称由贵方保留
portal-blind-text = 请给每个地点一个编号。我们只知道编号、国家/地区、语言和序列号，绝不知道名称或地址。通知由贵方自行转交。
portal-blind-lines = 地点
portal-blind-lines-hint = 每个地点一行：编号; 国家/地区; 语言; 序列号, 序列号。编号最多四个字母和六位数字，例如 S-01
portal-blind-file = “fieldaction cascade seal”的公开部分（JSON）
portal-blind-sealed = 贵方的密封清单（可选）
portal-blind-sealed-hint = 我们为贵方保存。只有贵方的密钥才能打开。
portal-blind-declare = 申报地点
portal-blind-named = 地点：{ $count }
portal-blind-site = 编号
portal-blind-link = 地点链接
portal-blind-letter = 信函（PDF）
portal-blind-zip = 所有地点的信函、链接和已签署的通知（ZIP）
portal-blind-told = 我已将通知转交给这些地点
portal-blind-kept = 贵方的密封清单
portal-blind-root = 贵方承诺值的根
portal-line-site = 这不是可用的地点编号：“{ $about }”。
portal-line-public = 这不是清单的公开部分：“{ $about }”。
portal-line-unsealed = 此文件未密封：“{ $about }”。
portal-sign-optional = 可选。制造商不知道贵方是谁。
