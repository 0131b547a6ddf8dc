### Words of the portal for several people at one site, العربية: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = لم يكن لدينا قط
portal-choice-never-had-hint = لم يكن هذا الجهاز في منشأتنا قط

## Answers so far
portal-answer-change = { $about }: { $now } (سابقًا: { $before })
portal-answer-part = { $name }، عبر الرابط المرسل إلى { $to }
portal-answer-typed = { $name }، أدخلته الشركة المصنعة
portal-unit-newer = أُجيب من جديد في { $moment }

## Parts handed on
portal-hand-withdraw = سحب الرابط
portal-hand-withdrawn = سُحب في { $moment }
portal-hand-answer = الإجابة { $number }، { $name }، { $moment }

## Many devices
portal-many-heading = أجهزة كثيرة دفعة واحدة
portal-many-text = ألصق الأرقام التسلسلية أو امسحها ضوئيًا، أو اختر ملفًا. سترى القائمة قبل نقل أي شيء.
portal-many-paste = الأرقام التسلسلية، رقم في كل سطر
portal-many-file = أو ملف (CSV، XLSX)
portal-many-answer = إجابة عنها جميعًا
portal-many-preview = فحص القائمة
portal-many-take = نقل إلى النموذج
portal-many-sum = الصفوف: { $rows }. المنقولة: { $taken }، للفحص: { $held }، غير المنقولة: { $refused }
portal-many-taken = سيُنقل
portal-many-unknown = ليس في قائمتك؛ سنتحقق مما إذا كان معنيًا
portal-many-ambiguous = جهازان يحملان هذا الرقم؛ يرجى الإجابة في النموذج
portal-many-twice = موجود سابقًا في القائمة
portal-many-unclear = لا يمكن قراءته كرقم تسلسلي
portal-many-other = ليس في الجزء المسلَّم إليك

## Who has read
portal-users-heading = من قرأ الإشعار
portal-users-text = أعطِ هذا الرابط لمستخدمي الأجهزة. لا يتيح إلا القراءة والتأكيد.
portal-users-count = أكدوا بأنفسهم: { $count }
portal-users-stated = ذكره { $name }: { $number }
portal-users-list = إظهار الكل
portal-users-own = التأكيد عن نفسك
portal-users-confirm = قرأت الإشعار وفهمته
portal-users-or = أو اذكر عدد المستخدمين الذين أكدوا لك
portal-users-number = عدد المستخدمين
portal-done-users = تم التسجيل
portal-done-users-text = شكرًا لك. يمكنك إغلاق هذه الصفحة.

## Questions and files
portal-talk-heading = أسئلة إلى الشركة المصنعة
portal-talk-text = يبقى السؤال والجواب هنا. عند وصول الجواب نخبرك بالبريد الإلكتروني.
portal-talk-question = سؤالك
portal-talk-new = أجابتك الشركة المصنعة
portal-files-add = إضافة ملفات
portal-files-hint = PDF أو صورة أو جدول أو نص. خمسة ملفات على الأكثر، كل منها 10 ميغابايت.
portal-file-infected = عُثر على شيفرة ضارة. يُحفظ الملف على حدة ولا يُعرض على أحد.
portal-file-held = لم يمكن فحص هذا الملف بعد. يُحتجز حتى ذلك الحين.

## What does not fit
portal-wrong-elsewhere = حفظ شخص آخر هنا إجابة أخرى في هذه الأثناء. إجابتك لم تُحفظ بعد. احفظ مرة أخرى لتحل محلها.
portal-wrong-text = اكتب شيئًا من فضلك، 8000 حرف على الأكثر.
portal-wrong-persons = أدخل عددًا صحيحًا من الأشخاص.
portal-wrong-file-missing = اختر ملفًا أو أدخل شيئًا.
portal-wrong-file-format = لا يُقبل هذا النوع من الملفات.
portal-wrong-file-large = الملف أو القائمة أكبر مما يُقبل.
portal-wrong-file-many = ملفات كثيرة جدًا.

## Privacy
portal-privacy = ما نحتفظ به عنك ولماذا
portal-privacy-what = ما نحتفظ به
portal-privacy-what-text = اسم أشخاص الاتصال ووظيفتهم وعنوانهم وبريدهم الإلكتروني وهاتفهم، وما تخبرنا به: الإجابات والأسئلة والملفات.
portal-privacy-why = لماذا
portal-privacy-why-text = كي يصلك إشعار السلامة ويمكن إثبات وصوله إلى الجميع. القانون يلزم الشركة المصنعة بذلك (اللائحتان (EU) 2017/745 و2017/746؛ GDPR المادة 6(1)(c)).
portal-privacy-why-text-quality = كي يصلك إشعار الجودة ويمكن إثبات وصوله إلى الجميع. للشركة المصنعة مصلحة مشروعة في ذلك (GDPR المادة 6(1)(f)).
portal-privacy-why-text-recall = كي يصلك خطاب الاستدعاء ويمكن إثبات وصوله إلى الجميع. قواعد الاستدعاء تطلب ذلك من الشركة المصنعة (21 CFR 7.42 و7.49؛ 21 CFR Part 806).
portal-privacy-who = من يراه
portal-privacy-who-text = موظفو الشركة المصنعة العاملون على هذا الإشعار، ومراكز الاتصال العاملة لها، والسلطات التي تطلبه.
portal-privacy-long = إلى متى
portal-privacy-long-text = ما دام القانون يطلب السجلات، وعادة عشر سنوات بعد طرح آخر جهاز في السوق. ثم تُمحى بياناتك. لا تحتوي الأدلة على أسماء.
portal-privacy-rights = حقوقك
portal-privacy-rights-text = يمكنك طلب نسخة من بياناتك وتصحيح الأخطاء وتقديم شكوى إلى سلطة حماية البيانات. ما دام واجب الحفظ ساريًا لا يمكن محو البيانات.
portal-privacy-contact = الاتصال
portal-privacy-contact-text = اكتب إلى الشركة المصنعة على العنوان الوارد في إشعارك.
