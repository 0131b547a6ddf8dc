### Frame words of the mails, Arabic. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = إشعار سلامة ميداني عاجل
mail-urgent-US = استدعاء عاجل لجهاز طبي
mail-subject-reminder = التذكير رقم { $number }، إجابتكم لم تصل بعد
mail-subject-receipt = إيصال الاستلام { $number }
mail-subject-handover = يطلب منكم { $from } جزءًا من الإجابة
mail-subject-answer = أُجيب عن سؤالك

## What this mail is and who sends it
mail-opening-notice = ترسل إليكم شركة { $maker } إشعار السلامة الميداني العاجل { $reference } الموجه إلى { $addressee }. وفقًا لسجلاتنا، يخص الإشعار { $count ->
    [zero] { $count } جهاز
    [one] جهازًا واحدًا
    [two] جهازين
    [few] { $count } أجهزة
    [many] { $count } جهازًا
   *[other] { $count } جهاز
} في منشأتكم. الإشعار الكامل والنموذج مرفقان بصيغة PDF.
mail-opening-reminder = قبل { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} أرسلت إليكم شركة { $maker } إشعار السلامة الميداني العاجل { $reference } الموجه إلى { $addressee }. يخص الإشعار { $count ->
    [zero] { $count } جهاز
    [one] جهازًا واحدًا
    [two] جهازين
    [few] { $count } أجهزة
    [many] { $count } جهازًا
   *[other] { $count } جهاز
} في منشأتكم. إجابتكم لم تصل بعد أو غير مكتملة.
mail-opening-receipt = استلمت شركة { $maker } إجابة { $addressee } عن إشعار السلامة الميداني { $reference }. رقم إيصالكم هو { $number }. يُرجى ذكر هذا الرقم عند أي استفسار.
mail-opening-handover = كلّفكم { $from } بجزء من الإجابة عن إشعار السلامة الميداني العاجل { $reference } الصادر عن شركة { $maker } والموجه إلى { $addressee }: { $count ->
    [zero] { $count } جهاز
    [one] جهاز واحد
    [two] جهازان
    [few] { $count } أجهزة
    [many] { $count } جهازًا
   *[other] { $count } جهاز
}.

## How to answer
mail-step-answer = يُرجى الإجابة عن كل رقم تسلسلي، حتى إذا لم يعد الجهاز في منشأتكم.
mail-answer-heading = كيفية الإجابة
mail-answer-link = عبر هذا الرابط، دون حساب. وهو مخصص لكم وحدكم:
mail-answer-code = عبر الهاتف أو للكتابة: الرمز القصير { $code }
mail-answer-plain = يمكنكم أيضًا الإجابة برسالة بريد إلكتروني بسيطة إلى { $address }. يُرجى ذكر الأرقام التسلسلية وما تم بشأن كل جهاز.

## Receipt
mail-receipt-position = إجابتكم في الموضع { $position } من سجل هذا الإجراء.
mail-receipt-again = عبر هذا الرابط يمكنكم قراءة إجابتكم أو تصحيحها:

## How to tell that it is genuine
mail-genuine-heading = كيف تتأكدون من أن هذه الرسالة أصلية
mail-genuine-text = تذكر الرسالة الرقم المرجعي { $reference } ورقم المستند { $document }، وهما مذكوران أيضًا في كل صفحة من ملفات PDF. في حالة الشك، يُرجى السؤال بطريقة تعرفونها من قبل، مثلًا عبر { $website } أو جهة الاتصال المعتادة لديكم. لن يطلب منكم أحد كلمة مرور في هذا الشأن.

mail-form-file = verification-form
mail-form-file-recall = response-form

## The notice as data
mail-data = قائمة المنتجات وأرقامكم التسلسلية مرفقة في جدول (XLSX وCSV) وبيانات لنظامكم الخاص (JSON)، وجميعها بإصدار الإشعار نفسه.
mail-data-file = notice-data

## Reminders for several places in one mail
mail-subject-summary = إجابات ما زالت ناقصة: { $count }
mail-opening-summary = أرسلت إليكم { $maker } الإشعارات أدناه من قبل. إجابتكم عن كل منها ما زالت ناقصة أو غير مكتملة. لكل منها رابط خاص به.
mail-summary-files = أُرفقت الإشعارات الكاملة والاستمارات بالرسائل الأولى. يمكنكم أيضا فتحها عبر الروابط.

## To a distributor that keeps the names
mail-subject-onward = يُرجى تذكير مستلميكم
mail-opening-onward = لم تجب هذه المواقع بعد: { $sites }. أنتم وحدكم تعرفون من هي. يُرجى تذكيرها. روابطها في صفحتكم:
## The maker has answered in the portal
mail-opening-answer = أجابت { $maker } عن سؤال من { $addressee } بشأن الإشعار { $reference }. يمكنك قراءة الجواب عبر رابطك:
