### Frame words of the verification form and of the cover letter, Arabic.

## Form
form-title = نموذج التأكيد { $reference }
form-title-recall = نموذج الرد { $reference }
form-heading = نموذج التأكيد
form-heading-recall = نموذج الرد
form-introduction-quality = يُرجى التأكيد باستخدام هذا النموذج أنكم استلمتم إشعار الجودة { $reference } ونفذتم التدابير الواردة فيه.
form-organisation = اسم المنشأة
form-number = رقمكم لدينا
form-person = الشخص الذي يملأ هذا النموذج
form-name = الاسم
form-person-title = المسمى الوظيفي أو المهمة
form-date = التاريخ ({ $hint })
form-answers = إجاباتكم
form-yes = نعم
form-no = لا
form-unit-product = الجهاز
form-unit-serial = الرقم التسلسلي
form-unit-answer = تم التنفيذ
form-unit-write = يُرجى الكتابة:
form-further = أرقام تسلسلية أخرى في منشأتكم
form-chain = إجابات الموزّع أو المستورد
form-chain-not-applicable = لا ينطبق
form-send = يُرجى الإعادة إلى { $address }. يمكنكم أيضًا إرسال هذه المعلومات إلينا برسالة بريد إلكتروني دون النموذج.

## Cover letter
letter-title = الخطاب المرافق ونموذج التأكيد { $reference }
letter-title-recall = الخطاب المرافق ونموذج الرد { $reference }
letter-opening = { $count ->
    [0] وفقًا لسجلاتنا، استلمتم منتجًا متأثرًا. إشعار السلامة الكامل مرفق.
    [zero] وفقًا لسجلاتنا، يخص هذا الإشعار { $count } جهاز في منشأتكم. إشعار السلامة الكامل مرفق.
    [one] وفقًا لسجلاتنا، يخص هذا الإشعار جهازًا واحدًا في منشأتكم. إشعار السلامة الكامل مرفق.
    [two] وفقًا لسجلاتنا، يخص هذا الإشعار جهازين في منشأتكم. إشعار السلامة الكامل مرفق.
    [few] وفقًا لسجلاتنا، يخص هذا الإشعار { $count } أجهزة في منشأتكم. إشعار السلامة الكامل مرفق.
    [many] وفقًا لسجلاتنا، يخص هذا الإشعار { $count } جهازًا في منشأتكم. إشعار السلامة الكامل مرفق.
   *[other] وفقًا لسجلاتنا، يخص هذا الإشعار { $count } جهاز في منشأتكم. إشعار السلامة الكامل مرفق.
}
letter-opening-quality = { $count ->
    [0] وفقًا لسجلاتنا، استلمتم منتجًا متأثرًا. إشعار الجودة الكامل مرفق.
    [zero] وفقًا لسجلاتنا، يخص هذا الإشعار { $count } جهاز في منشأتكم. إشعار الجودة الكامل مرفق.
    [one] وفقًا لسجلاتنا، يخص هذا الإشعار جهازًا واحدًا في منشأتكم. إشعار الجودة الكامل مرفق.
    [two] وفقًا لسجلاتنا، يخص هذا الإشعار جهازين في منشأتكم. إشعار الجودة الكامل مرفق.
    [few] وفقًا لسجلاتنا، يخص هذا الإشعار { $count } أجهزة في منشأتكم. إشعار الجودة الكامل مرفق.
    [many] وفقًا لسجلاتنا، يخص هذا الإشعار { $count } جهازًا في منشأتكم. إشعار الجودة الكامل مرفق.
   *[other] وفقًا لسجلاتنا، يخص هذا الإشعار { $count } جهاز في منشأتكم. إشعار الجودة الكامل مرفق.
}
letter-opening-recall = { $count ->
    [0] وفقًا لسجلاتنا، استلمتم منتجًا متأثرًا. خطاب الاستدعاء الكامل مرفق.
    [zero] وفقًا لسجلاتنا، يخص هذا الإشعار { $count } جهاز في منشأتكم. خطاب الاستدعاء الكامل مرفق.
    [one] وفقًا لسجلاتنا، يخص هذا الإشعار جهازًا واحدًا في منشأتكم. خطاب الاستدعاء الكامل مرفق.
    [two] وفقًا لسجلاتنا، يخص هذا الإشعار جهازين في منشأتكم. خطاب الاستدعاء الكامل مرفق.
    [few] وفقًا لسجلاتنا، يخص هذا الإشعار { $count } أجهزة في منشأتكم. خطاب الاستدعاء الكامل مرفق.
    [many] وفقًا لسجلاتنا، يخص هذا الإشعار { $count } جهازًا في منشأتكم. خطاب الاستدعاء الكامل مرفق.
   *[other] وفقًا لسجلاتنا، يخص هذا الإشعار { $count } جهاز في منشأتكم. خطاب الاستدعاء الكامل مرفق.
}
letter-step-read = يُرجى قراءة إشعار السلامة وتمريره إلى جميع من يعملون على الأجهزة.
letter-step-read-quality = يُرجى قراءة إشعار الجودة وتمريره إلى جميع من يعملون على الأجهزة.
letter-step-read-recall = يُرجى قراءة خطاب الاستدعاء وتمريره إلى جميع من يعملون على الأجهزة.
letter-step-measures = يُرجى تنفيذ الإجراءات: { $address }
letter-step-answer = يُرجى الإجابة عن كل رقم تسلسلي، عبر الإنترنت أو باستخدام النموذج.
letter-online = الإجابة عبر الإنترنت، دون حساب
letter-code = الرمز القصير للهاتف:
letter-paper = بالنموذج أو بالبريد الإلكتروني
letter-paper-text = يُرجى إرسال النموذج بعد ملئه، أو رسالة بريد إلكتروني بسيطة تتضمن الأرقام التسلسلية، إلى { $address }.
letter-units = الأجهزة المتأثرة في منشأتكم
letter-standing = الحالة
letter-standing-affected = متأثر
letter-standing-possibly = ربما متأثر
letter-change = منذ المراجعة { $revision }
letter-change-new = جديد
letter-change-same = دون تغيير
letter-change-gone = لم يعد متأثرًا
letter-serial-unknown = غير معروف
letter-chain = استلمتم هذه الأجهزة بصفتكم موزّعًا أو مستوردًا. يُرجى ذكر المستلمين في البوابة أو تمرير هذا الإشعار إليهم دون تأخير، وملء الجزء الخاص بالموزّعين والمستوردين.
letter-wrong = ألستم جهة الاتصال الصحيحة؟
letter-genuine = هل هذا الخطاب أصلي؟
letter-genuine-text = تحمل كل صفحة الرقمين { $reference } و{ $document }. في حالة الشك، يُرجى السؤال بطريقة تعرفونها من قبل، مثلًا عبر { $website }. لن يطلب منكم أحد كلمة مرور.
letter-wrong-text = يُرجى إبلاغنا بالشخص المختص، في البوابة أو بالبريد الإلكتروني إلى { $address }. وحتى ذلك الحين يبقى هذا الإشعار موجهًا إليكم.
letter-check = يجب أن يعرض fieldcheck البصمة { $fingerprint }. وتحت كل رقم تسلسلي رقم التحقق (challenge) الخاص به.

## Form: the code on each page, and what may be entered beside yes and no
form-code = يبيّن هذا الرمز لمن يعود هذا النموذج. يُرجى عدم الكتابة عليه.
form-scan = أو يُرجى مسح هذا الرمز بالهاتف.
form-department = القسم
form-account = رقم العميل
form-address = العنوان
form-shipping-address = عنوان التسليم إن كان مختلفًا
form-phone = الهاتف
form-email = البريد الإلكتروني
form-signature = التوقيع
form-quantity = الكمية
form-comment = ملاحظة
form-on = في (التاريخ)
form-deadline = يُرجى إعادة هذا النموذج في موعد أقصاه { $day }.
form-disposition = ما الذي تم
form-disposition-done = تم التنفيذ
form-disposition-not-yet = ليس بعد
form-disposition-not-here = غير موجود هنا
form-disposition-never-had = لم يكن لدينا قط
form-disposition-passed-on = سُلِّم إلى جهة أخرى
form-disposition-scrapped = تم التخلص منه
form-disposition-cannot = يتعذر التنفيذ
form-continued = تابع
form-page-of = النموذج، الصفحة { $page } من { $pages }

## Statements of the customer
statement-receipt = أؤكد أنني استلمت هذا الإشعار وقرأته وفهمته.
statement-actions = نفذت جميع الإجراءات التي يطلبها الإشعار.
statement-users = تم إبلاغ جميع المستخدمين المعنيين بالمعلومات والإجراءات، وتم تنفيذها.
statement-returned = أعدت أجهزة متأثرة.
statement-destroyed = أتلفت أجهزة متأثرة.
statement-none-to-return = لا توجد أجهزة متأثرة متاحة للإعادة أو الإتلاف.
statement-other = قمت بإجراء آخر (يُرجى الوصف).
statement-no-devices = ليس لدي أي أجهزة متأثرة.
statement-query = لدي سؤال، يُرجى التواصل معي.
statement-adverse = وقعت أحداث سلبية مرتبطة بالأجهزة (يُرجى الوصف).

## Statements of the distributor or importer
statement-stock = فحصت مخزوني وعزلت الأجهزة المتأثرة.
statement-identified = حددت العملاء الذين استلموا الأجهزة أو ربما استلموها.
statement-list = أرفقت قائمة هؤلاء العملاء.
statement-informed = أبلغت العملاء الذين حددتهم.
statement-confirmed = استلمت تأكيدات من جميع العملاء الذين حددتهم.
statement-neither = ليس لدي ولا لدى عملائي أجهزة متأثرة في المخزون.
statement-importer = أنا مستورد الأجهزة.

## Statements of the importer, of the authorised representative
statement-importer-register = بصفتي مستوردًا، قيّدت هذا الإجراء في سجل الشكاوى والأجهزة غير المطابقة وعمليات الاستدعاء والسحب.
statement-importer-informed = بصفتي مستوردًا، أبلغت الشركة المصنّعة وممثلها المعتمد بما أعرفه عن الأجهزة المتأثرة.
statement-representative = أنا الممثل المعتمد للشركة المصنّعة.
statement-representative-cooperates = بصفتي ممثلًا معتمدًا، أتعاون مع السلطات المختصة في هذا الإجراء وأحتفظ بالوثائق جاهزة لها.
