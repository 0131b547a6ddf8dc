### Words about evidence of fieldcheck, Chinese (Simplified): verdicts, doubts, the portal page.

## Verdicts
verdict-pass = 正常
verdict-fail = 不正常
verdict-not-applicable = 不适用
verdict-inconclusive = 无法判定

## Doubts and remarks
evidence-doubt-says-otherwise = 文件所述结果与文件自身的记录不一致。仅以记录为准，制造商将进行调查。
evidence-doubt-unknown-serial = 此序列号不在我们为贵单位登记的列表中。制造商将核实该设备是否受影响。
evidence-doubt-no-challenge = 缺少挑战值（challenge），因此证据可能早于通知。证据予以保存，但不能证明该设备已完成处理。
evidence-doubt-other-challenge = 证据中的挑战值（challenge）不是为此设备发放的。证据予以保存，但不能证明该设备已完成处理。
evidence-doubt-clock-ahead = 按执行检查的计算机的时钟，证据的生成时间在未来。证据予以保存，但不能证明该设备已完成处理。
evidence-doubt-before-notice = 按执行检查的计算机的时钟，证据生成于通知发出之前。证据予以保存，但不能证明该设备已完成处理。
evidence-doubt-older-than-known = 此次检查的结束时间早于该设备的已知情况。证据予以保存，但不能证明该设备已完成处理。请再次检查并发送新的证据。
evidence-doubt-used-challenge = 此证据对应的挑战值（challenge）已被使用。但访问处于开放状态这一结果仍然有效。
evidence-doubt-other-key = 签署此证据的 fieldcheck 安装与贵单位首份证据所用的不同。
evidence-doubt-shared-certificate = 另一台设备出示了相同的证书。
evidence-doubt-shared-bmc = 另一台设备出示了相同的 BMC。

## Portal: show it with fieldcheck
portal-step-evidence = 用 fieldcheck 证明
portal-step-evidence-small = 供 IT 部门使用，可选
portal-evidence-title = 用 fieldcheck 证明
portal-evidence-lead = 贵单位的 IT 部门可以证明无密码访问会被拒绝。fieldcheck 只向服务器发出只读查询，不作任何更改。证据不能代替确认。
portal-evidence-one = 1. 下载检查配置文件
portal-evidence-one-text = 该文件由 { $maker } 签名，并为贵单位的每个序列号附有一个挑战值（challenge）。
portal-evidence-load = 下载检查配置文件（{ $file }）
portal-evidence-version = { $id }，版本 { $version }
portal-evidence-hypothesis = 通知未说明原因。这些检查基于制造商对原因的推测。
portal-evidence-compare = 请核对密钥：fieldcheck 显示的指纹应与信函上的指纹一致。
portal-evidence-fingerprint = 制造商密钥的指纹
portal-evidence-two = 2. 在管理网络中运行 fieldcheck
portal-evidence-two-text = 每台设备运行一次。请将 ADDRESS 替换为该设备的 BMC 地址。
portal-evidence-address = ADDRESS
portal-evidence-any-serial = SERIAL
portal-evidence-serial-unknown = 我们不知道序列号的设备没有挑战值（challenge）。请先在确认步骤中填写序列号。
portal-evidence-three = 3. 提交生成的文件
portal-evidence-files = 证据文件
portal-evidence-files-hint = 以 .dsse.json 结尾的文件，或内含证据的 PDF 表单。可一次提交多个文件，每个不超过 2 MB。
portal-evidence-code = 或纸质文件上的代码
portal-evidence-code-hint = 二维码（QR 码）的文本，以 FC1: 开头，每行一条。
portal-evidence-send = 提交
portal-evidence-state = 贵单位的设备
portal-evidence-shown = 已由 fieldcheck 证明，{ $moment }
portal-evidence-shown-onsite = 已由制造商的工程师证明，{ $moment }
portal-evidence-not-shown = 未证明：{ $why }
portal-evidence-none = 尚无证据
portal-evidence-open = 上次检查时访问处于开放状态
portal-evidence-undecided = 上次检查时无法判定
portal-evidence-doubts = 最近的证据不能单独采信
portal-evidence-reopened = 此前已证明，但最新的证据显示了不同的结果。
portal-evidence-checks = 未能证明的原因
portal-evidence-made = 生成于{ $moment }，已由制造商的服务器重新判定。
portal-evidence-vex = 用于资产清单的 VEX 声明（CSAF 2.0）
portal-evidence-again = 然后请执行措施，并用同一配置文件再次运行 fieldcheck。
portal-evidence-result = 您所提交文件的处理结果
portal-evidence-got-shown-done = { $serial }：已收到。该设备已证明完成处理。
portal-evidence-got-open = { $serial }：已收到。访问处于开放状态。
portal-evidence-got-undecided = { $serial }：已收到。无法判定访问是否会被拒绝。
portal-evidence-got-kept = { $serial }：已收到并保存。该证据不能单独采信。
portal-evidence-got-already = { $serial }：此证据此前已收到。
portal-evidence-got-announced = { $serial }：代码已读取。代码仅预告证据，只有文件本身才能采信。
portal-evidence-awaited = 纸质代码预告了{ $moment } 的证据。文件尚未收到。
portal-evidence-refused = { $file }：未接收。{ $why }
portal-evidence-nothing = 请至少选择一个文件。
portal-evidence-no-profile = 本通知没有检查配置文件。

evidence-doubts = 疑点和说明
