### Words about evidence of fieldcheck, Arabic: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = سليم
verdict-fail = غير سليم
verdict-not-applicable = لا ينطبق
verdict-inconclusive = تعذر التحديد

## Doubts and remarks
evidence-doubt-says-otherwise = يذكر الملف نتيجة تختلف عما تُظهره تسجيلاته نفسها. لا يُعتد إلا بالتسجيلات. الشركة المصنّعة تنظر في الأمر.
evidence-doubt-unknown-serial = هذا الرقم التسلسلي غير موجود في قائمتنا الخاصة بمنشأتكم. تتحقق الشركة المصنّعة مما إذا كان الجهاز متأثرًا.
evidence-doubt-no-challenge = رقم التحقق (challenge) مفقود، ولذلك قد يكون الإثبات أقدم من الإشعار. وهو محفوظ، لكنه لا يثبت تنفيذ الإجراءات على الجهاز.
evidence-doubt-other-challenge = رقم التحقق (challenge) الوارد فيه لم يصدر لهذا الجهاز. الإثبات محفوظ، لكنه لا يثبت تنفيذ الإجراءات على الجهاز.
evidence-doubt-clock-ahead = وفقًا لساعة الحاسوب الذي أجرى الفحص، أُنشئ الإثبات في وقت لم يحن بعد. وهو محفوظ، لكنه لا يثبت تنفيذ الإجراءات على الجهاز.
evidence-doubt-before-notice = وفقًا لساعة الحاسوب الذي أجرى الفحص، أُنشئ الإثبات قبل إرسال الإشعار. وهو محفوظ، لكنه لا يثبت تنفيذ الإجراءات على الجهاز.
evidence-doubt-older-than-known = انتهى الفحص قبل ما هو معروف بالفعل عن هذا الجهاز. الإثبات محفوظ، لكنه لا يثبت تنفيذ الإجراءات على الجهاز. يُرجى إعادة الفحص وإرسال الإثبات الجديد.
evidence-doubt-used-challenge = يجيب عن رقم تحقق (challenge) سبق استخدامه. ومع ذلك يُعتد بأن الوصول كان مفتوحًا.
evidence-doubt-other-key = وُقّع الإثبات بنسخة fieldcheck مثبتة غير التي وقّعت أول إثبات لهذه المنشأة.
evidence-doubt-shared-certificate = أظهر جهاز آخر الشهادة الرقمية نفسها.
evidence-doubt-shared-bmc = أظهر جهاز آخر وحدة BMC نفسها.

## Portal: show it with fieldcheck
portal-step-evidence = الإثبات باستخدام fieldcheck
portal-step-evidence-small = لقسم تقنية المعلومات لديكم، اختياري
portal-evidence-title = الإثبات باستخدام fieldcheck
portal-evidence-lead = يمكن لقسم تقنية المعلومات لديكم أن يثبت أن الوصول بلا كلمة مرور مرفوض. يوجه fieldcheck إلى الخادم استعلامات للقراءة فقط ولا يغيّر شيئًا. الإثبات لا يغني عن التأكيد.
portal-evidence-one = 1. تنزيل ملف الفحص
portal-evidence-one-text = الملف موقّع من { $maker } ويتضمن رقم تحقق (challenge) لكل رقم تسلسلي من أرقامكم.
portal-evidence-load = تنزيل ملف الفحص ({ $file })
portal-evidence-version = { $id }، الإصدار { $version }
portal-evidence-hypothesis = لا يذكر الإشعار سببًا. هذه الفحوص هي فرضية الشركة المصنّعة بشأن السبب.
portal-evidence-compare = يُرجى مقارنة المفتاح: يعرض fieldcheck هذه البصمة، وهي مذكورة في خطابكم.
portal-evidence-fingerprint = بصمة مفتاح الشركة المصنّعة
portal-evidence-two = 2. تشغيل fieldcheck في شبكة الإدارة
portal-evidence-two-text = مرة واحدة لكل جهاز. يُرجى وضع عنوان وحدة BMC الخاصة بالجهاز بدلًا من ADDRESS.
portal-evidence-address = ADDRESS
portal-evidence-any-serial = SERIAL
portal-evidence-serial-unknown = الأجهزة التي لا نعرف أرقامها التسلسلية لا يصدر لها رقم تحقق (challenge). يُرجى ذكر الرقم التسلسلي أولًا عند التأكيد.
portal-evidence-three = 3. تسليم الملف الناتج
portal-evidence-files = ملفات الإثبات
portal-evidence-files-hint = ملفات تنتهي بالامتداد .dsse.json، أو نموذج PDF الذي يتضمن الإثبات. يمكن تسليم عدة ملفات معًا، بحد أقصى 2 MB لكل ملف.
portal-evidence-code = أو الرموز من الورق
portal-evidence-code-hint = نص رمز QR الذي يبدأ بـ FC1:، رمز واحد في كل سطر.
portal-evidence-send = تسليم
portal-evidence-state = أجهزتكم
portal-evidence-shown = تم الإثبات باستخدام fieldcheck، { $moment }
portal-evidence-shown-onsite = تم الإثبات بواسطة مهندس الشركة المصنّعة، { $moment }
portal-evidence-not-shown = لم يتم الإثبات: { $why }
portal-evidence-none = لا يوجد إثبات حتى الآن
portal-evidence-open = كان الوصول مفتوحًا في آخر فحص
portal-evidence-undecided = تعذر تحديد ذلك في آخر فحص
portal-evidence-doubts = الإثبات الأخير وحده لا يُعتد به
portal-evidence-reopened = سبق إثبات ذلك. أحدث إثبات يفيد بخلافه.
portal-evidence-checks = ما يتعارض مع ذلك
portal-evidence-made = أُنشئ في { $moment }، وأعاد خادم الشركة المصنّعة تقييمه.
portal-evidence-vex = بيان VEX (CSAF 2.0) لسجل أصولكم
portal-evidence-again = بعد ذلك يُرجى تنفيذ الإجراءات وتشغيل fieldcheck مرة أخرى بملف الفحص نفسه.
portal-evidence-result = نتيجة ملفاتكم
portal-evidence-got-shown-done = { $serial }: تم الاستلام. ثبت تنفيذ الإجراءات على الجهاز.
portal-evidence-got-open = { $serial }: تم الاستلام. الوصول مفتوح.
portal-evidence-got-undecided = { $serial }: تم الاستلام. تعذر تحديد ما إذا كان الوصول مرفوضًا.
portal-evidence-got-kept = { $serial }: تم الاستلام والحفظ. هذا الإثبات وحده لا يُعتد به.
portal-evidence-got-already = { $serial }: سبق استلام هذا الإثبات.
portal-evidence-got-announced = { $serial }: تمت قراءة الرمز. وهو يعلن عن إثبات. لا يُعتد إلا بالملف نفسه.
portal-evidence-awaited = يعلن رمز من الورق عن إثبات بتاريخ { $moment }. لم يصل الملف بعد.
portal-evidence-refused = { $file }: لم يُقبل. { $why }
portal-evidence-nothing = يُرجى اختيار ملف واحد على الأقل.
portal-evidence-no-profile = لا يوجد ملف فحص لهذا الإشعار.

evidence-doubts = شكوك وملاحظات
