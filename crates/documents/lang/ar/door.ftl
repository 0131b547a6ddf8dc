### Words at the threshold of office and portal, Arabic: refusals and what every page has.

language-name = العربية
door-skip = الانتقال إلى المحتوى
door-check = يُرجى التحقق: { $title }

## Refusals as pages
refusal-code = الرمز الخاص بالاستفسارات:
refusal-link-title = هذا الرابط غير صالح
refusal-link-text = الرابط غير مكتمل أو تم سحبه أو انتهت صلاحيته. لا يمكن تقديم معلومات أخرى من هنا.
refusal-link-next = يُرجى فتح أحدث رسالة بريد إلكتروني تخص هذا الإشعار واستخدام الرابط الوارد فيها. إذا كان لديكم خطاب ورقي، فيُرجى كتابة العنوان كاملًا. إذا لم ينجح ذلك، فيُرجى الكتابة إلى العنوان المذكور في الإشعار.
refusal-nowhere-title = لا يوجد شيء هنا
refusal-nowhere-text = هذا العنوان غير موجود أو غير مخصص لكم.
refusal-nowhere-next = يُرجى الرجوع أو البدء من قائمة الإجراءات الميدانية.
refusal-often-title = طلبات كثيرة جدًا
refusal-often-text = وردت من اتصالكم طلبات كثيرة جدًا خلال وقت قصير.
refusal-often-next = يُرجى الانتظار نصف دقيقة ثم إعادة تحميل الصفحة. لم يُفقد شيء.
refusal-large-title = الحجم كبير جدًا
refusal-large-text = ما أرسلتموه أكبر من الحجم المقبول هنا.
refusal-large-next = يُرجى تقسيم الملف أو إرساله بالبريد الإلكتروني إلى الدعم الفني.
refusal-later-title = غير متاح حاليًا
refusal-later-text = أحد الأنظمة التي نحتاج إليها لا يستجيب حاليًا. ما تم تأكيده من قبل محفوظ.
refusal-later-next = يُرجى الانتظار نصف دقيقة ثم المحاولة مرة أخرى.
refusal-fault-title = خطأ من جانبنا
refusal-fault-text = لم يحدث هذا بسببكم. تم تسجيل الخطأ.
refusal-fault-next = يُرجى الرجوع والمحاولة مرة أخرى. إذا تكرر الفشل، فيُرجى أن تكتبوا إلينا ما أردتم القيام به.
refusal-origin-title = من صفحة خارجية
refusal-origin-text = لم يُرسل هذا النموذج من صفحتنا. لذلك لم يُنفَّذ أي شيء.
refusal-origin-next = يُرجى فتح الصفحة من جديد وإرسال النموذج منها.
refusal-refused-title = هذا غير ممكن
refusal-refused-next = يُرجى الرجوع. ما سجلتموه من قبل يبقى محفوظًا.
refusal-unreadable-title = غير قابل للقراءة
refusal-unreadable-text = تعذرت قراءة ما وصل. لم يُنفَّذ أي شيء.
refusal-unreadable-next = يُرجى الرجوع وإرسال الصفحة مرة أخرى.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = لا يوجد إجراء ميداني كهذا.
error-link-unknown = هذا الرابط غير صالح أو تم سحبه أو انتهت صلاحيته.
error-response-invalid = لا يمكن قبول ما أدخلتموه بصيغته الحالية.
error-contact-invalid = هذا ليس عنوان بريد إلكتروني.
error-cascade-invalid = لا يمكن قبول أحد أسطر القائمة بصيغته الحالية.
error-unit-unknown = هذا الجهاز لا يندرج ضمن النطاق هنا.
error-profile-none = لا يوجد هنا ملف فحص كهذا.
error-evidence-unreadable = هذا ليس إثباتًا صادرًا عن fieldcheck.
error-evidence-signature = تم تغيير الإثبات بعد توقيعه. يُرجى استخدام الملف الذي أنشأه fieldcheck.
error-evidence-notice = هذا الإثبات يخص إشعارًا آخر.
error-evidence-profile = يتبع الإثبات ملف فحص لم يصدر هنا أو تم سحبه. يُرجى تنزيل ملف الفحص من جديد وإعادة الفحص.
error-evidence-serial = لا يذكر الإثبات رقمًا تسلسليًا، ولذلك لا يخص أي جهاز. يُرجى إعادة الفحص مع ذكر الرقم التسلسلي.
error-evidence-challenge-used = رقم التحقق (challenge) الوارد في هذا الإثبات تمت الإجابة عنه من قبل. يُرجى تنزيل ملف الفحص من جديد وإعادة الفحص.
error-evidence-not-shown = لا يوجد حتى الآن ما يثبت تنفيذ الإجراءات على هذا الجهاز.
error-system-conflict = قام شخص آخر بتغيير هذا في اللحظة نفسها. يُرجى الاطلاع والإعادة.
error-system-unavailable = أحد الأنظمة التي نحتاج إليها لا يستجيب حاليًا. لم يُفقد شيء. يُرجى الإعادة لاحقًا.
error-system-fault = خطأ من جانبنا. تم تسجيله.
