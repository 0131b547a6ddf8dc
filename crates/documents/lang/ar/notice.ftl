### Frame words of the notice, Arabic.

## Head of every document
fact-reference = الرقم المرجعي
fact-document-no = رقم المستند
fact-revision = المراجعة
fact-date = التاريخ
fact-number = رقمكم لدينا
draft = مسودة، غير مؤرخة

## Foot of every document
foot-support = الدعم الفني: { $address }
foot-care = خدمة العملاء: { $address }

## Notice: the frame on top
box-heading = ما عليكم فعله الآن
step-read = يُرجى قراءة هذا الإشعار وتمريره إلى جميع من يعملون على الأجهزة.
step-measures = يُرجى تنفيذ الإجراءات على كل جهاز متأثر: { $address }
step-answer = يُرجى إعادة نموذج التأكيد.
step-answer-recall = يُرجى إعادة نموذج الرد.
alarm-label = هل تشتبهون في وصول غير مصرح به؟

## Notice: product table
table-product = المنتج المتأثر
table-catalogue-no = رقم الكتالوج
table-udi = UDI-DI
table-serials = الأرقام التسلسلية
table-lots = أرقام التشغيلات: { $lots }
table-serial = الرقم التسلسلي
udi-none = لا ينطبق
udi-none-legacy = لا ينطبق (طُرح في السوق قبل سريان UDI)
udi-none-not-a-device = لا ينطبق (ليس جهازًا طبيًا)
serials-all = جميعها
serials-letter = { $count ->
    [zero] { $count } رقم، مذكورة في الخطاب المرافق
    [one] رقم واحد، مذكور في الخطاب المرافق
    [two] رقمان، مذكوران في الخطاب المرافق
    [few] { $count } أرقام، مذكورة في الخطاب المرافق
    [many] { $count } رقمًا، مذكورة في الخطاب المرافق
   *[other] { $count } رقم، مذكورة في الخطاب المرافق
}

## Notice: signatures
signed-electronically = موقّع إلكترونيًا
signed-at = { $moment }
signed-meaning = دلالة التوقيع: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = تم فحص المحتوى والنطاق واعتمادهما
role-author = المؤلف
role-quality_signatory = الجودة
role-regulatory_signatory = الشؤون التنظيمية
role-coordinator = التنسيق
role-call_centre = مركز الاتصال
role-auditor = المدقق

## Notice: how to tell that it is genuine
genuine-heading = كيف تتأكدون من أن هذا الإشعار أصلي
genuine-text = تحمل كل صفحة الرقم المرجعي { $reference } ورقم المستند { $document }. في حالة الشك، يُرجى السؤال بطريقة تعرفونها من قبل، مثلًا عبر { $website } أو جهة الاتصال المعتادة لديكم، مع ذكر الرقمين. لن يطلب منكم أحد كلمة مرور في هذا الشأن.

## Deadlines, software, registration number
table-software = إصدارات البرنامج
fact-srn = رقم SRN للشركة المصنّعة
deadline-act-on = يُرجى التصرف في موعد أقصاه { $day }.
deadline-act-days = { $days ->
    [zero] يُرجى التصرف خلال { $days } يوم من الاستلام.
    [one] يُرجى التصرف خلال يوم واحد من الاستلام.
    [two] يُرجى التصرف خلال يومين من الاستلام.
    [few] يُرجى التصرف خلال { $days } أيام من الاستلام.
    [many] يُرجى التصرف خلال { $days } يومًا من الاستلام.
   *[other] يُرجى التصرف خلال { $days } يوم من الاستلام.
}
deadline-reply-on = يُرجى الرد في موعد أقصاه { $day }.
deadline-reply-days = { $days ->
    [zero] يُرجى الرد خلال { $days } يوم من الاستلام.
    [one] يُرجى الرد خلال يوم واحد من الاستلام.
    [two] يُرجى الرد خلال يومين من الاستلام.
    [few] يُرجى الرد خلال { $days } أيام من الاستلام.
    [many] يُرجى الرد خلال { $days } يومًا من الاستلام.
   *[other] يُرجى الرد خلال { $days } يوم من الاستلام.
}

## Titles by market and kind of action
title-recall = استدعاء عاجل لجهاز طبي
title-correction = إجراء تصحيحي عاجل لجهاز طبي
title-fsn = إشعار سلامة ميداني عاجل
title-quality = إشعار جودة

## New or update
fact-type = نوع الإشعار
type-new = جديد
type-update = تحديث
update-heading = ما الذي تغيّر
update-previous = يحل هذا الإشعار محل المراجعة { $revision } بتاريخ { $date }.
update-added = جديد: { $about }
update-removed = لم يعد واردًا: { $about }
update-changed = تم تغييره: { $about }

## Actions that are answered one by one
action-read = يُرجى قراءة هذا الإشعار وفهمه.
action-pass-on = يُرجى تمرير هذا الإشعار إلى كل من يجب أن يعلم به.
action-forward = يُرجى تمرير هذا الإشعار إلى كل جهة وصلت إليها أجهزة متأثرة أو يعنيها هذا الإجراء.
action-identify = يُرجى تحديد الأجهزة المتأثرة.
action-quarantine = يُرجى عزل الأجهزة المتأثرة وعدم استخدامها.
action-inspect = يُرجى فحص الأجهزة في الموقع، أو طلب تعديلها هناك.
action-correct = يُرجى تنفيذ الإجراء التصحيحي.
action-return = يُرجى إعادة الأجهزة المتأثرة.
action-destroy = يُرجى إتلاف الأجهزة المتأثرة.
action-patients = يُرجى اتباع التوصيات الخاصة برعاية المرضى.
action-review = يُرجى مراجعة النتائج السابقة.
action-instructions = يُرجى مراعاة ما تغيّر في تعليمات الاستخدام.
action-remember = يُرجى إبقاء هذا الإشعار في الاعتبار إلى حين انتهاء الإجراء.

## Chosen fields
stated-look-back-yes = يُنصح بمتابعة المرضى أو بمراجعة النتائج السابقة.
stated-look-back-no = لا يُنصح بمتابعة المرضى ولا بمراجعة النتائج السابقة.
stated-look-back-not-applicable = متابعة المرضى أو مراجعة النتائج السابقة أمر لا ينطبق هنا.
stated-maker-removal = نسترجع الأجهزة المتأثرة.
stated-maker-on-site = نفحص الأجهزة المتأثرة أو نعدّلها في الموقع.
stated-maker-software = نوفّر برنامجًا جديدًا.
stated-maker-labelling = نغيّر تعليمات الاستخدام أو الملصقات التعريفية.
stated-maker-none = لا نخطط لأي إجراء من جانبنا.
stated-maker-by = من المقرر أن تكتمل إجراءاتنا في موعد أقصاه { $day }.
stated-lay-users-no = لا يلزم إبلاغ المرضى والمستخدمين غير المتخصصين.
stated-lay-users-appended = يلزم إبلاغ المرضى أو المستخدمين غير المتخصصين؛ وقد أُرفق بهذا الإشعار نص موجّه إليهم.
stated-lay-users-not-appended = يلزم إبلاغ المرضى أو المستخدمين غير المتخصصين؛ ولم يُرفق بهذا الإشعار نص موجّه إليهم.
stated-further-notice-yes = من المتوقع صدور إشعار آخر.
stated-further-notice-no = ليس من المتوقع صدور إشعار آخر.
stated-further-notice-not-planned-yet = لم يُخطَّط بعد لإصدار إشعار آخر.
stated-depth-user = يشمل هذا الإجراء المستهلكين والمستخدمين.
stated-depth-retail = يشمل هذا الإجراء تجار التجزئة وجهات الصرف.
stated-depth-wholesale = يشمل هذا الإجراء تجار الجملة والموزعين.
stated-distributed = وُزّعت الأجهزة المتأثرة في الفترة من { $from } إلى { $to }.
representative-heading = الممثل المحلي
attention-line = عناية: { $who }

## Electronic seal
seal-heading = الختم الإلكتروني
seal-text = يحمل هذا الملف الختم الإلكتروني لشركة { $maker }، وبصمة المفتاح هي { $fingerprint }. يمكن لأي شخص التحقق من الملف دون اتصال بالشبكة، باستخدام «fieldaction genuine» أو «fieldcheck genuine».

## Postal
envelope-mark = عاجل: استدعاء جهاز طبي أو إجراء تصحيحي بشأنه
