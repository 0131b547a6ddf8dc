### Words at the threshold of office and portal, Chinese (Simplified): refusals and what every page has.

language-name = 简体中文
door-skip = 跳至正文
door-check = 请检查：{ $title }

## Refusals as pages
refusal-code = 咨询用代码：
refusal-link-title = 此链接无效
refusal-link-text = 链接不完整、已被撤回或已过期。此处无法提供更多信息。
refusal-link-next = 请打开有关本通知的最新邮件，点击其中的链接。如果您收到的是信函，请完整输入网址。如果仍无法打开，请按通知中所列的联系地址与我们联系。
refusal-nowhere-title = 此处没有内容
refusal-nowhere-text = 此地址不存在，或您无权访问。
refusal-nowhere-next = 请返回上一页，或从现场安全纠正措施列表开始。
refusal-often-title = 请求过多
refusal-often-text = 您的网络连接在短时间内发出了大量请求。
refusal-often-next = 请等待半分钟，然后重新加载页面。内容没有丢失。
refusal-large-title = 文件过大
refusal-large-text = 您发送的内容超过了允许的大小。
refusal-large-next = 请拆分文件，或通过电子邮件发送给技术支持。
refusal-later-title = 暂时无法访问
refusal-later-text = 所需的系统目前没有响应。已确认的内容均已妥善保存。
refusal-later-next = 请等待半分钟后重试。
refusal-fault-title = 我方系统出错
refusal-fault-text = 这不是您的操作造成的。错误已记录。
refusal-fault-next = 请返回上一页重试。如果再次失败，请告诉我们您要进行的操作。
refusal-origin-title = 来自其他页面
refusal-origin-text = 此表单不是从我们的页面提交的，因此未作任何处理。
refusal-origin-next = 请重新打开页面，并从该页面提交表单。
refusal-refused-title = 无法执行此操作
refusal-refused-next = 请返回上一页。您已记录的内容会保留。
refusal-unreadable-title = 无法读取
refusal-unreadable-text = 收到的内容无法读取，未作任何处理。
refusal-unreadable-next = 请返回上一页，再次提交。

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = 没有这项现场安全纠正措施。
error-link-unknown = 此链接无效、已被撤回或已过期。
error-response-invalid = 您输入的内容无法按现状接收。
error-contact-invalid = 这不是有效的邮箱地址。
error-cascade-invalid = 列表中有一行无法按现状接收。
error-unit-unknown = 此设备不在本次范围内。
error-profile-none = 此处没有该检查配置文件。
error-evidence-unreadable = 这不是 fieldcheck 的证据。
error-evidence-signature = 证据在签名后被更改。请使用 fieldcheck 生成的原文件。
error-evidence-notice = 此证据属于另一份通知。
error-evidence-profile = 此证据所依据的检查配置文件不是由我方发放的，或已被撤回。请重新下载检查配置文件，并再次运行检查。
error-evidence-serial = 此证据未注明序列号，因此不对应任何设备。请指定序列号并再次运行检查。
error-evidence-challenge-used = 此证据中的挑战值（challenge）已被使用。请重新下载检查配置文件，并再次运行检查。
error-evidence-not-shown = 尚无内容证明此设备已完成处理。
error-system-conflict = 其他人在同一时刻更改了此内容。请查看后重新操作。
error-system-unavailable = 所需的系统目前没有响应。内容没有丢失。请稍后重试。
error-system-fault = 我方系统出错。错误已记录。
