### What a caller says in the name of the maker, Chinese (Simplified).

call-introduction = 您好。我受{ $maker }委托致电。
call-ask-person = 请问可以和{ $contact }通话吗?
call-ask-anyone = 请问可以和负责这些设备的人员通话吗?
call-about = 这是关于{ $maker }发给您的“{ $title }”(编号 { $reference })。贵单位涉及的设备数量:{ $count }。
call-ask-receipt = 您收到了吗?我可以记录您确认收到吗?
call-ask-unit = 序列号为 { $serial } 的设备现在如何?措施是否已经执行,是在哪一天?
call-where-link = 您也可以自行答复:链接在我们的电子邮件中,也在信函的方形码旁边。
call-ask-mail = 我们可以重新发送到哪个电子邮件地址?
call-ask-right = 谁是合适的联系人,我们如何与其联系?
call-message = 这是{ $maker }关于“{ $title }”(编号 { $reference })的留言。请通过我们的电子邮件或信函中的链接答复。我们会再次致电。
call-close = 感谢您的时间。如有疑问,请写信至 { $address }。
