### Updates of a notice in the portal: the way on from an old link, and earlier answers, Arabic.

portal-newer = توجد مراجعة أحدث لهذا الإشعار: المراجعة { $revision } بتاريخ { $date }
portal-newer-text = يُرجى اتباع المراجعة الأحدث. ما أُجيب عنه هنا يبقى مسجلًا.
portal-newer-open = فتح المراجعة { $revision }
portal-newer-part = الرابط لدى جهة الاتصال الرئيسية في موقعكم.
portal-newer-sent = أُرسل الرابط إلى موقعكم مع المراجعة الأحدث.
portal-newer-supplier = ستصلكم ممن ورّد لكم الأجهزة. وحتى ذلك الحين يسري ما هو مذكور هنا.
portal-newer-not = لا تخص الأجهزة الموجودة في موقعكم. ما هو مذكور هنا وما تجيبون عنه هنا يبقى ساريًا.
portal-before = على المراجعة { $revision }، بتاريخ { $date }: { $said }
portal-before-by = على المراجعة { $revision }، بتاريخ { $date }، { $name }: { $said }
portal-before-heading = سبق أن أجبتم
portal-before-text = إجاباتكم عن مراجعة سابقة مبيّنة عند الأجهزة. ولا تُحتسب لهذه المراجعة إلا بعد توقيعها من جديد.
portal-before-button = كما في السابق
