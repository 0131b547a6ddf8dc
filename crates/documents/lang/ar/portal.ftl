### Words of the consignee's portal, Arabic. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = هل هذا أصلي؟
portal-language = اللغة:
portal-urgent = إشعار سلامة ميداني عاجل
portal-alarm = هل تشتبهون في وصول غير مصرح به؟
portal-alarm-what = ما يجب فعله الآن
portal-alarm-title = اشتباه في وصول غير مصرح به
portal-foot = إشعار سلامة ميداني عاجل { $reference } ({ $document })
portal-foot-date = بتاريخ { $date }.
portal-foot-help = الاستفسارات:
portal-back = العودة إلى النظرة العامة
portal-back-devices = العودة إلى الأجهزة
portal-back-questions = العودة إلى الأسئلة
portal-to-start = إلى النظرة العامة
portal-to-form = إلى النموذج
portal-save = حفظ للمتابعة لاحقًا
portal-send = إرسال
portal-change = تغيير
portal-yes = نعم
portal-no = لا
portal-yes-on = نعم، بتاريخ { $date }
portal-which-units = أي أجهزة؟
portal-date-hint = اليوم، الشهر، السنة، مثلًا 10.12.2026
portal-date-hint-known = إن كان معروفًا. اليوم، الشهر، السنة، مثلًا 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [zero] يخص { $count } من أجهزتكم
    [one] يخص جهازًا واحدًا من أجهزتكم
    [two] يخص جهازين من أجهزتكم
    [few] يخص { $count } من أجهزتكم
    [many] يخص { $count } من أجهزتكم
   *[other] يخص { $count } من أجهزتكم
}
portal-your-units = أجهزتكم
portal-show-units = عرض جميع الأجهزة
portal-no-units = لا يوجد حاليًا جهاز عليكم تأكيده
portal-serial = SN { $serial }
portal-serial-unknown = جهاز لا نعرف رقمه التسلسلي
portal-unit-about = { $name }، رقم الكتالوج { $number }
portal-unit-number = رقم الكتالوج { $number }، UDI-DI لا ينطبق
portal-unit-numbers = رقم الكتالوج { $number }، UDI-DI { $udi }
portal-unit-possibly = ربما متأثر وفقًا لسجلاتنا. يُرجى التعامل معه على أنه متأثر.
portal-unit-handed = أُسند إلى { $to } بتاريخ { $date }. يمكنكم الإجابة بأنفسكم أو تركه مفتوحًا.
portal-shown-since = تم الإثبات منذ { $moment }
portal-shown-none = لا يوجد إثبات حتى الآن

## Overview
portal-handed = تلقيتم هذا الرابط من { $who } بتاريخ { $date }.
portal-handed-units = { $count ->
    [zero] يشمل { $count } جهاز.
    [one] يشمل جهازًا واحدًا.
    [two] يشمل جهازين.
    [few] يشمل { $count } أجهزة.
    [many] يشمل { $count } جهازًا.
   *[other] يشمل { $count } جهاز.
}
portal-three-steps = ثلاث خطوات
portal-step-read = القراءة
portal-step-read-small = الإشعار، وكذلك بصيغة PDF
portal-step-measures = الإجراءات
portal-step-measures-small = تعليمات الشركة المصنّعة
portal-step-confirm = التأكيد
portal-step-confirm-small = لكل رقم تسلسلي، نحو دقيقتين
portal-open = لم يُنجز بعد
portal-of = { $done } من { $total }
portal-said-so = تم التصريح به
portal-confirmed = تم التأكيد
portal-next-read = التالي: القراءة
portal-next-confirm = التالي: التأكيد
portal-next-receipt = عرض إيصال الاستلام
portal-draft = تم حفظ مدخلاتكم
portal-draft-text = لم تُرسل بعد.
portal-draft-on = متابعة النموذج
portal-way-recipients = إدخال المستلمين من جهتكم. نبلغهم نيابة عنكم
portal-way-receipt = آخر إيصال استلام
portal-way-correct = تصحيح إجاباتكم
portal-way-hand = إسناد جزء إلى أحد الزملاء
portal-way-handed = { $count ->
    [zero] أُسند { $count } جزء
    [one] أُسند جزء واحد
    [two] أُسند جزآن
    [few] أُسندت { $count } أجزاء
    [many] أُسند { $count } جزءًا
   *[other] أُسند { $count } جزء
}
portal-way-contact = ألستم المختصين؟ يُرجى ذكر الشخص المختص
portal-way-return = ألستم المختصين؟ يُرجى إبلاغ الشخص الذي أعطاكم الرابط.

## Reading the notice
portal-read-title = قراءة الإشعار
portal-text-language = لغة الإشعار: { $language }
portal-read-at = تمت القراءة في { $moment }
portal-read-hint = لا يُعد فتح هذه الصفحة تأكيدًا. هذا الزر وحده يسجل أنكم قرأتم الإشعار.
portal-read-button = قرأت الإشعار
portal-instructions = فتح تعليمات الشركة المصنّعة
portal-instructions-take = تنزيل
portal-instructions-taken = تم التنزيل في { $moment }
portal-instructions-hint = يسجل هذا الزر أنكم نزّلتم الملف.
portal-products = المنتجات المتأثرة
portal-product = المنتج
portal-catalogue-no = رقم الكتالوج
portal-udi = UDI-DI
portal-udi-none = لا ينطبق
portal-files = الملفات
portal-files-none = ستظهر الملفات هنا بمجرد إصدارها.
portal-file-notice = الإشعار بصيغة PDF، { $language }
portal-file-personal = الخطاب المرافق والنموذج لمنشأتكم بصيغة PDF

## Form: what stands on each page
portal-form-steps = خطوات النموذج
portal-form-devices = الأجهزة
portal-form-questions = الأسئلة
portal-form-confirm = التأكيد
portal-errors = { $count ->
    [zero] { $count } مدخل غير صحيح بعد
    [one] مدخل واحد غير صحيح بعد
    [two] مدخلان غير صحيحين بعد
    [few] { $count } مدخلات غير صحيحة بعد
    [many] { $count } مدخلًا غير صحيح بعد
   *[other] { $count } مدخل غير صحيح بعد
}
portal-save-hint = يمكنكم الحفظ في أي وقت. يعيدكم رابطكم إلى هنا.
portal-next = التالي

## Step: devices
portal-devices-title = أجهزتكم
portal-devices-heading = ما الذي تم بشأن كل جهاز؟
portal-no-units-form = لا يوجد حاليًا جهاز عليكم تأكيده. يمكنكم أدناه ذكر جهاز ناقص.
portal-chain-first = هل سلّمتم أجهزة إلى جهات أخرى؟
portal-chain-first-text = يُرجى إدخال المستلمين. تُحتسب تلك الأجهزة عندئذ لديهم، ولا يلزم أن تذكروا شيئًا عنها هنا.
portal-choice-done = تم التنفيذ
portal-said-done-hint = تم تنفيذ جميع خطوات التعليمات
portal-choice-later = ليس بعد
portal-choice-not-here = غير موجود هنا
portal-choice-not-here-hint = لا نستطيع العثور على هذا الجهاز في منشأتنا
portal-choice-passed-on = سُلِّم إلى جهة أخرى
portal-choice-scrapped = تم التخلص منه
portal-choice-cannot = يتعذر التنفيذ
portal-choice-cannot-hint = لا نستطيع تنفيذ الخطوات
portal-when = متى؟
portal-until = في أي موعد أقصى؟
portal-to = إلى من؟ اسم المنشأة وعنوانها
portal-why = ما الذي يعيق ذلك؟
portal-why-hint = سيتواصل معكم الدعم الفني.
portal-serial-read = الرقم التسلسلي من لوحة البيانات
portal-serial-read-hint = غير موجود في سجلاتنا
portal-rest = جميع الأجهزة التي لم تذكروا عنها شيئًا أعلاه
portal-rest-each = سأجيب عن كل منها على حدة
portal-rest-done = تم التنفيذ على جميع الأجهزة الأخرى
portal-extra-heading = جهاز ناقص من هذه القائمة
portal-extra = الرقم التسلسلي كما هو مذكور على لوحة البيانات
portal-extra-hint = نتحقق مما إذا كان الجهاز متأثرًا ونتواصل معكم. إذا كانت عدة أرقام: رقم واحد في كل سطر.

## Step: questions
portal-questions-title = أسئلة حول الإشعار
portal-questions-heading = هل هذه العبارات صحيحة؟
portal-questions-hint = «لا» إجابة مقبولة. سنتواصل معكم في هذه الحالة.
portal-questions-tick = ضعوا علامة على ما ينطبق عليكم.
portal-not-ticked = بلا علامة
portal-derived = يُستنتج مما ذكرتموه عن كل جهاز
portal-chain = الموزّعون والمستوردون
portal-chain-question = هل أنتم موزّع أو مستورد للأجهزة؟
portal-chain-not-applicable = لا ينطبق
portal-chain-not-applicable-hint = نستخدم الأجهزة بأنفسنا
portal-chain-applies = نعم، نحن موزّع أو مستورد
portal-informed-on = التاريخ
portal-next-check = التالي: مراجعة إجاباتكم

## Step: confirm
portal-check-title = المراجعة والتأكيد
portal-check-heading = هل كل شيء صحيح؟
portal-missing = { $count ->
    [zero] لا تزال { $count } إجابة ناقصة
    [one] لا تزال إجابة واحدة ناقصة
    [two] لا تزال إجابتان ناقصتين
    [few] لا تزال { $count } إجابات ناقصة
    [many] لا تزال { $count } إجابة ناقصة
   *[other] لا تزال { $count } إجابة ناقصة
}
portal-check-correction = لقد أجبتم من قبل. الإرسال مرة أخرى يصحح إجابتكم الأخيرة، وتبقى قابلة للقراءة.
portal-unknown-serials = أرقام تسلسلية أخرى في منشأتكم
portal-said-nothing = لم يُذكر شيء بعد
portal-said-done = تم التنفيذ
portal-said-done-on = تم التنفيذ بتاريخ { $date }
portal-said-later = ليس بعد
portal-said-later-on = ليس بعد، الموعد الأقصى { $date }
portal-said-not-here = غير موجود هنا
portal-said-passed-on = سُلِّم إلى { $to }
portal-said-scrapped = تم التخلص منه
portal-said-scrapped-on = تم التخلص منه بتاريخ { $date }
portal-said-cannot = يتعذر التنفيذ: { $why }
portal-sign-heading = من يؤكد ذلك؟
portal-sign-name = الاسم الأول واسم العائلة
portal-sign-title = المسمى الوظيفي أو المهمة
portal-sign-date = التاريخ
portal-sign-hint = بالإرسال تقدمون هذه الإفادات. يمكنكم تصحيحها لاحقًا. تُحفظ النسخة السابقة.
portal-sign = إرسال إجاباتكم
portal-earlier = إجاباتكم حتى الآن

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = يُرجى اختيار إجابة.
portal-wrong-yes-no = يُرجى اختيار نعم أو لا.
portal-wrong-date = تعذرت قراءة هذا التاريخ. يُرجى كتابة اليوم، الشهر، السنة، مثلًا 10.12.2026.
portal-wrong-date-missing = التاريخ ناقص.
portal-wrong-quantity = يرجى إدخال عدد الأجهزة بعدد صحيح.
portal-wrong-to = يُرجى ذكر اسم المنشأة وعنوانها.
portal-wrong-why = يُرجى ذكر السبب. جملة واحدة تكفي.
portal-wrong-name = الاسم ناقص.
portal-wrong-changed = تغيّرت الإجابات منذ عرض هذه الصفحة. يُرجى مراجعتها مرة أخرى.
portal-wrong-units = يُرجى اختيار جهاز واحد على الأقل.
portal-wrong-email = هذا ليس عنوان بريد إلكتروني.
portal-wrong-nothing = لم يُذكر شيء بعد.

## Receipt
portal-receipt-title = إيصال الاستلام { $number }
portal-receipt-heading = تم استلام إجاباتكم
portal-receipt-corrected = تم تصحيح هذه الإجابة
portal-receipt-newer = إلى الإجابة الأحدث { $number }
portal-receipt-number = رقم إيصالكم
portal-receipt-phone = هذا الرقم هو كل ما تحتاجون إليه عند الاتصال الهاتفي.
portal-receipt-at = تاريخ الاستلام
portal-receipt-by = أكّده
portal-receipt-site = المنشأة
portal-receipt-corrects = يصحح الإجابة
portal-receipt-place = الموضع في السجل
portal-receipt-index = القيد { $index }
portal-receipt-sealed = مدرج في نقطة التحقق الموقّعة (عدد القيود: { $size })
portal-receipt-pending = يجري تخصيصه الآن. إجاباتكم محفوظة بالفعل.
portal-receipt-again = الاطلاع مرة أخرى
portal-receipt-digest = المجموع الاختباري للقيد (SHA-256)
portal-receipt-print = صادر عن بوابة الإجراء { $reference } للحفظ في ملفاتكم. الاستفسارات: { $address }
portal-receipt-next = ما الذي يحدث بعد ذلك
portal-receipt-queried = يقرأ أحد الموظفين إجابتكم ويتواصل معكم إذا لزم توضيح شيء.
portal-receipt-open = لم يُنفَّذ بعد:
portal-receipt-copy = يُرسل تأكيد إلى عنوان البريد الإلكتروني المسجل لدينا لكم.
portal-receipt-how-print = يُرجى استخدام وظيفة الطباعة في المتصفح لحفظ هذه الصفحة.
portal-receipt-proof = بواسطة القيد والمجموع الاختباري يمكن لاحقًا إثبات أن هذه الإجابة باقية في السجل دون تغيير.

## Handing a part on
portal-hand-title = إسناد جزء
portal-hand-heading = من الذي سيتولى جزءًا؟
portal-hand-text = يحصل الشخص على رابط خاص به. يعرض الرابط الأجهزة التي تختارونها فقط ويذكر من أسنده. تبقى النظرة العامة لديكم.
portal-hand-unit = { $name }: { $state }
portal-hand-email = عنوان البريد الإلكتروني للشخص
portal-hand-from = اسمكم
portal-hand-from-hint = يظهر في رسالة البريد الإلكتروني.
portal-hand-send = إرسال الرابط
portal-hand-already = تم إسناده من قبل
portal-hand-said = تمت الإجابة عن { $said } من { $count }

## Naming the right person
portal-contact-title = ذكر الشخص المختص
portal-contact-heading = من هو المختص؟
portal-contact-text = يجب أن يصل الإشعار إلى الشخص المختص. نحتفظ بعنوانكم إلى أن يجيب.
portal-contact-what = ما الذي ينطبق؟
portal-contact-person = شخص آخر في منشأتنا هو المختص
portal-contact-name = الاسم أو القسم
portal-contact-email = عنوان البريد الإلكتروني
portal-contact-email-hint = يُرسل الإشعار إلى هذا العنوان فورًا. دون عنوان، يواصل أحد الموظفين البحث.
portal-contact-site = منشأة أخرى هي المختصة
portal-contact-site-name = اسم المنشأة وعنوانها
portal-contact-unknown = لا أعرف من هو المختص
portal-contact-unknown-hint = نواصل البحث ونتصل بالرقم الرئيسي لمنشأتكم

## Reporting a suspicion
portal-intruder-reported = تم الإبلاغ عن اشتباه من قبل. يمكنكم إضافة المزيد.
portal-intruder-then = بعد ذلك يُرجى الإبلاغ هنا
portal-intruder-text = جملة واحدة تكفي. يأتي البلاغ فورًا في مقدمة قائمة العمل لدى الشركة المصنّعة. ولا يغني عن تأكيدكم لكل جهاز.
portal-intruder-seen = ما الذي لاحظتموه؟
portal-intruder-unplugged = هل تم فصل الكابل كما يطلب الإشعار؟
portal-intruder-reach = كيف يمكننا التواصل معكم؟
portal-intruder-reach-hint = رقم هاتف، وليلًا أيضًا إن أمكن
portal-intruder-send = الإبلاغ عن الاشتباه
portal-intruder-law = قد تكون على منشأتكم واجبات إبلاغ خاصة بها بمهل قصيرة، مثلًا بشأن حماية البيانات أو أمن الشبكات. يُرجى سؤال المسؤولين عن ذلك في مؤسستكم.

## Recipients of a distributor or importer
portal-recipients-title = إدخال المستلمين من جهتكم
portal-recipients-heading = إلى من سلّمتم الأجهزة؟
portal-recipients-text = يحصل كل مستلم على الإشعار بلغته ويجيب بنفسه.
portal-recipients-free = أجهزة بلا مستلم: { $free } من { $total }.
portal-recipients-free-list = أرقام تسلسلية بلا مستلم
portal-named = { $count ->
    [zero] تم ذكر { $count } مستلم
    [one] تم ذكر مستلم واحد
    [two] تم ذكر مستلمَين
    [few] تم ذكر { $count } مستلمين
    [many] تم ذكر { $count } مستلمًا
   *[other] تم ذكر { $count } مستلم
}
portal-state = الحالة
portal-state-waiting = يجري إبلاغه
portal-state-told = تم إبلاغه
portal-state-read = قرأ
portal-state-answered = أجاب
portal-recipients-complete-said = ذكرتم أن القائمة كاملة.
portal-preview = { $count ->
    [zero] يمكن إبلاغ { $count } مستلم
    [one] يمكن إبلاغ مستلم واحد
    [two] يمكن إبلاغ مستلمَين
    [few] يمكن إبلاغ { $count } مستلمين
    [many] يمكن إبلاغ { $count } مستلمًا
   *[other] يمكن إبلاغ { $count } مستلم
}
portal-preview-text = لم يُرسل شيء بعد. إذا كانت القائمة صحيحة، فيُرجى إبلاغ المستلمين بالزر أدناه.
portal-recipients-rows = إدخال المستلمين
portal-recipient = المستلم { $count }
portal-recipient-name = المنشأة
portal-recipient-street = الشارع
portal-recipient-postcode = الرمز البريدي
portal-recipient-city = المدينة
portal-recipient-country = البلد
portal-recipient-country-hint = الاسم أو الرمز، مثلًا DE
portal-recipient-email = عنوان البريد الإلكتروني
portal-recipient-serials = الأرقام التسلسلية
portal-recipient-serials-hint = يُرجى الفصل بين عدة أرقام بالعلامة ,
portal-recipients-more = عرض المزيد من الأسطر. لن يُنقل ما هو مكتوب في هذه الصفحة
portal-recipients-paste = أو لصق جدول
portal-paste = يُرجى النسخ من جدولكم واللصق هنا
portal-paste-hint = سطر واحد لكل مستلم: المنشأة; الشارع; الرمز البريدي; المدينة; البلد; البريد الإلكتروني; رقم تسلسلي, رقم تسلسلي
portal-recipients-complete = بهذا تكون قائمتي كاملة
portal-recipients-check = مراجعة المدخلات
portal-recipients-tell = إبلاغ المستلمين
portal-recipients-later = يمكنكم إدخال مستلمين آخرين لاحقًا.
portal-line-row = المستلم { $line }: { $text }
portal-line-pasted = السطر الملصق { $line }: { $text }
portal-line-none = يُرجى إدخال مستلم واحد على الأقل.
portal-line-name = المنشأة ناقصة.
portal-line-city = المدينة ناقصة.
portal-line-country = لا نعرف هذا البلد: «{ $about }». يُرجى كتابة اسمه أو حرفين.
portal-line-email = هذا ليس عنوان بريد إلكتروني: «{ $about }».
portal-line-serial = هذا الرقم التسلسلي غير موجود في قائمتكم: { $about }.
portal-line-twice = هذا الرقم التسلسلي مذكور مرتين: { $about }.
portal-line-units = الأرقام التسلسلية ناقصة.

## Is this genuine?
portal-genuine-heading = هل هذا الإشعار أصلي؟
portal-genuine-text = ثلاث طرق للتأكد. واحدة منها تكفي.
portal-genuine-ask = السؤال.
portal-genuine-ask-text = يُرجى الاتصال بجهة الاتصال لديكم في الشركة المصنّعة على رقم تعرفونه من قبل، لا على رقم وارد في رسالة البريد الإلكتروني، أو التوجه عبر { $website }. يُرجى ذكر { $reference }.
portal-genuine-compare = المقارنة.
portal-genuine-compare-text = تحمل كل صفحة من ملف PDF الرقمين: { $reference } و{ $document }.
portal-genuine-digest = إعادة الحساب.
portal-genuine-digest-text = يمكن لقسم تقنية المعلومات لديكم مقارنة المجموع الاختباري للملف بهذه القائمة. هذه الملفات بعينها هي التي وُقّعت.
portal-genuine-maker = الشركة المصنّعة
portal-genuine-numbers = الأرقام
portal-genuine-link = ما هو رابطكم
portal-genuine-link-text = يعمل الرابط لمنشأتكم ولهذا الإشعار وحده. يمكن لكل من لديه الرابط أن يجيب عن منشأتكم. يُرجى عدم إعادة توجيهه، بل إسناد الأجزاء عبر «إسناد جزء». يمكن للشركة المصنّعة سحبه في أي وقت وإرسال رابط جديد إليكم.
portal-genuine-never = لا نطلب أبدًا كلمة مرور ولا بيانات مصرفية.

## After an act
portal-done-now = يُرجى فعل هذا الآن
portal-done-hand = الرابط في طريقه
portal-done-hand-text = يصل الرابط إلى الشخص على العنوان الذي ذكرتموه. ستظهر إجاباته في نموذجكم.
portal-done-contact = شكرًا لكم. تم تسجيل ما ذكرتموه
portal-done-contact-text = إذا ذكرتم عنوان بريد إلكتروني، فسيُرسل الإشعار إليه. وإلا يبحث أحد الموظفين عن جهة الاتصال الصحيحة. يبقى رابطكم صالحًا.
portal-done-intruder = تم استلام بلاغكم
portal-done-intruder-text = هو الآن في مقدمة قائمة العمل لدى الشركة المصنّعة. لا تنتظروا ردًا قبل أن تتصرفوا.
portal-done-recipients = تم قبول قائمتكم
portal-done-recipients-text = يُرسل الإشعار الآن إلى المستلمين الذين ذكرتموهم. يظهر تقدمهم في صفحة المستلمين من جهتكم.

## The notice as data
portal-data = بيانات لأنظمتكم الخاصة
portal-data-text = الإصدار نفسه كما في ملف PDF. يمكن لنظامكم قراءة البيانات والإجابة بها.
portal-data-products = المنتجات المتأثرة
portal-data-units = أرقامكم التسلسلية
portal-data-notice = إشعار للقراءة الآلية (JSON)

## Checking a file
portal-genuine-file-heading = التحقق من ملف
portal-genuine-file-text = يُرجى اختيار ملف PDF الذي استلمتموه. لن يُحتفظ به.
portal-genuine-file = ملف PDF
portal-genuine-file-send = التحقق
portal-genuine-offline = دون شبكة: «fieldaction genuine» أو «fieldcheck genuine» مع اسم الملف.
portal-genuine-yes = أصلي: { $reference }، المراجعة { $revision }، مختوم من { $maker } بتاريخ { $date }.
portal-genuine-filled = أصلي. بعد ختمه لم تُملأ سوى حقول النموذج.
portal-genuine-not = غير أصلي: { $why }
portal-genuine-stamp = الختم الزمني: { $moment }، من { $authority }. لم يُتحقَّق من الجهة صاحبة هذه الخدمة.
portal-genuine-key = بصمة مفتاح هذا الختم
portal-genuine-key-compare = يجب أن تكون البصمة المذكورة في خطابكم.
genuine-no-pdf = الملف ليس ملف PDF قابلًا للقراءة.
genuine-no-seal = لا يحمل الملف ختمًا.
genuine-changed = تم تغيير الملف بعد ختمه.
genuine-added = أُضيف شيء إلى الملف بعد ختمه.
genuine-foreign-key = أُنشئ الختم بمفتاح آخر.
genuine-broken = تتعذر قراءة الختم.

# The page for files of answers.
portal-upload-way = تحميل ملف إجابات
portal-upload-title = تحميل الإجابات
portal-upload-lead = أعطونا ملفًا يحتوي على الأرقام التسلسلية وما حدث لكل جهاز. ترون ما تمت قراءته وتراجعونه ثم توقّعون. لا يُسجَّل شيء قبل ذلك.
portal-upload-label = الملف
portal-upload-hint = ملف XLSX أو CSV فيه عمود للرقم التسلسلي وعمود للحالة، أو الإجابة الآلية (JSON)
portal-upload-own = يمكنكم تعبئة جدولنا:
portal-upload-send = قراءة الملف
portal-upload-none = اختاروا ملفًا أولًا.
portal-upload-unreadable = لا يمكن قراءة هذا الملف.
portal-upload-empty = لا يذكر هذا الملف شيئًا عن أي جهاز.
portal-upload-foreign = هذا الملف يخص إشعارًا آخر أو مستلمًا آخر. لم يؤخذ منه شيء.
portal-upload-result = ما تمت قراءته
portal-upload-counts = مقروء: { $taken } · للمراجعة: { $held } · متروك: { $refused }
portal-upload-row = السطر { $row }
portal-upload-next = المراجعة والمتابعة
portal-upload-kept = ما تمت قراءته موجود في النموذج. راجعوه هناك وأكملوه ثم وقّعوا.
portal-upload-unknown = ليس في قائمتنا؛ سيُبلَّغ عنه كجهاز إضافي.
portal-upload-number = لا يمكن قراءة الرقم التسلسلي بشكل مؤكد. انظروا إلى الجهاز.
portal-upload-said = ما حدث للجهاز غير واضح. اختاروا بأنفسكم.
portal-upload-date = التاريخ غير واضح وتُرك.
portal-upload-cell = الخلية تحتوي على صيغة أو مدمجة. تحققوا من القيمة.
portal-upload-twice = يظهر هذا الرقم التسلسلي أكثر من مرة.
portal-upload-missing = ينقص ذكر لمن أو لماذا.
portal-upload-which = غير واضح أي جهاز هو المقصود.
portal-upload-comment = يوجد تعليق؛ لم يؤخذ به.
portal-upload-other = تعذرت قراءة شيء هنا وتُرك.
## Passing on: roles, a list as a file, sites by number only
portal-role = ماذا تفعل المنشأة بالأجهزة؟
portal-role-uses = تستخدمها
portal-role-passes = تنقلها إلى غيرها وتذكر مستلميها
portal-list-heading = أو تسليم ملف
portal-list-text = صف واحد لكل جهاز بأعمدة النموذج، بصيغة CSV أو XLSX. ما يمكن أخذه يظهر بعد ذلك في الحقل أعلاه؛ ولا يُبلَّغ أحد بعد.
portal-list-file = القائمة (CSV أو XLSX)
portal-list-template = النموذج
portal-list-read = قراءة الملف
portal-list-counts = الصفوف: { $rows }، أُخذ منها { $taken }، وللتصحيح { $held }، وغير صالح { $refused }
portal-line-list = الصف { $line }: { $text }
portal-line-role = لا نعرف هذا الدور: «{ $about }».
portal-line-circle = هذا العنوان فوقكم في السلسلة: { $about }.
portal-line-many = لا تتسع القائمة الواحدة لمستلمين أكثر: { $about }.
portal-line-unreadable = لا يمكن قراءة هذا: «{ $about }».
portal-blind-title = إبقاء الأسماء لديكم
portal-blind-text = أعطوا كل موقع رقمًا. نعرف نحن الرقم والبلد واللغة والأرقام التسلسلية، ولا نعرف أبدًا اسمًا أو عنوانًا. وتنقلون الإشعار بأنفسكم.
portal-blind-lines = المواقع
portal-blind-lines-hint = سطر واحد لكل موقع: الرقم; البلد; اللغة; رقم تسلسلي, رقم تسلسلي. يتكون الرقم من أربعة أحرف لاتينية وستة أرقام على الأكثر، مثل S-01
portal-blind-file = الجزء العلني من «fieldaction cascade seal» (JSON)
portal-blind-sealed = قائمتكم المختومة (اختياري)
portal-blind-sealed-hint = نحفظها لكم. ولا يفتحها إلا مفتاحكم.
portal-blind-declare = ذكر المواقع
portal-blind-named = المواقع: { $count }
portal-blind-site = الرقم
portal-blind-link = رابط الموقع
portal-blind-letter = رسالة (PDF)
portal-blind-zip = الرسائل والروابط والإشعارات الموقّعة لجميع المواقع (ZIP)
portal-blind-told = نقلتُ الإشعار إلى هذه المواقع
portal-blind-kept = قائمتكم المختومة
portal-blind-root = جذر التزاماتكم
portal-line-site = هذا ليس رقمًا متاحًا لموقع: «{ $about }».
portal-line-public = هذا ليس الجزء العلني من قائمة: «{ $about }».
portal-line-unsealed = هذا الملف غير مختوم: «{ $about }».
portal-sign-optional = اختياري. لا تعرف الشركة المصنّعة من أنتم.
