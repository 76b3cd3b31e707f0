guide-name = Waymark

skip-to-main = الانتقال إلى النص الرئيسي

leave-now = الخروج الآن
leave-pressed-once = يلزم الضغط على Shift مرتين أخريين للخروج.
leave-pressed-twice = يلزم الضغط على Shift مرة أخرى واحدة للخروج.

day-in-two-calendars = { $date } ({ $own })

tools-label = اللغة والبحث وحجم النص والطباعة
breadcrumbs-label = مكانك في الدليل
footer-label = المزيد عن هذا الدليل
help-label = أهم ما يساعد
text-size-label = حجم النص
text-size-normal = نص عادي
text-size-large = نص كبير
text-size-larger = نص كبير جدًا
text-size-letter = أ
print-page = طباعة
print-kept = قد تحتفظ الطابعة بما طبعته. وعند الطباعة إلى ملف، يبقى الملف على هذا الحاسوب إلى أن يُحذف.
print-kept-summary = ماذا يبقى؟
copy-kept = ألصق/ألصقي النص قبل الخروج من هذا الدليل. بعض الحواسيب تحتفظ بقائمة بما نُسخ، وقد يقرأ آخرون هذه القائمة.
more-tools = المزيد

edition-line = الإصدار { $version } بتاريخ { $date }. آخر موعد لمراجعته { $review-by }.

clock-wrong = ساعة هذا الحاسوب خاطئة. فهي تشير إلى { $date }.
clock-wrong-advice = أُعد هذا الدليل في { $date }، ولذلك فتاريخ اليوم هو ذلك التاريخ أو بعده. يُرجى ضبط التاريخ على الحاسوب. وقبل ضبطه لا يستطيع هذا الدليل أن يقول ما هو مفتوح الآن، أو أي المعلومات قديمة.

edition-old = هذا الدليل قديم. فقد أُعد في { $date }.

languages-read = اللغة
languages-beside = عرض لغة ثانية بجانب هذه اللغة
languages-alone = لغة واحدة فقط
translation-draft = هذه الترجمة مسودة. لم يراجعها بعد شخص لغته الأم العربية.
translation-draft-word = مسودة
translation-english = عرض النص الإنجليزي بجانبها
translation-stale = تغيّر النص الإنجليزي:

clock-time =
    { $part ->
        [night] { $time } بعد منتصف الليل
        [morning] { $time } صباحًا
        [afternoon] { $time } بعد الظهر
       *[evening] { $time } مساءً
    }
