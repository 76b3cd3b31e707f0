category-first-days = الأيام الأولى
    .summary = ما ينبغي فعله بعد الوصول.
category-safety = السلامة
    .summary = الحراس والمسعفون وبمن يمكن الاتصال.
category-beside-others = مع قادم جديد
    .summary = لمن يقفون بجانب شخص آخر.

topic-just-landed = وصلت قبل قليل
    .summary = ينبغي أن تكتب إلى المكتب، ثم الحضور إليه. المهلة بالساعات: { FACT("report-in-time", "hours") }.
topic-guards = حراس الميناء
    .summary = ما قد يطلبه الحراس، وبمن يمكن الاتصال.
topic-with-a-newcomer = الوقوف بجانب قادم جديد
    .summary = كم يكلف ذلك، وأين يمكن السؤال.

claim-agent-needed = تحتاج إلى وسيط، وعليك أن تدفع له.
    .truth = هذا غير صحيح. الحضور إلى المكتب مجاني.

glossary-slip = بطاقة الوصول
glossary-objection = اعتراض

document-slip = بطاقة الوصول
    .detail = الورقة التي تُعطى لك عند الحضور.
document-photo = صورة
    .detail = صورة لوجهك.

detail-name = اسمك
detail-phone = رقم هاتفك

time-limit-report = الحضور إلى المكتب
    .from = لحظة وصولك
time-limit-renew = تجديد البطاقة
    .from = آخر يوم في البطاقة
time-limit-object = الاعتراض على الرفض
    .from = يوم الرفض
time-limit-slip = البطاقة نفسها
    .from = اليوم التالي لوصولك
