contact-title = التواصل مع المفوضية (UNHCR) في بكين
contact-lead = تمكن الكتابة في أي وقت. لا ينبغي السفر إلى هناك أولًا.

contact-open = مفتوح الآن حتى { $until }، إن كانت ساعات العمل هذه صحيحة
contact-closed = مغلق الآن، إن كانت ساعات العمل هذه صحيحة
contact-opens-today = يفتح اليوم الساعة { $time }.
contact-opens-tomorrow = يفتح غدًا الساعة { $time }.
contact-opens = يفتح يوم { $weekday } { $date } الساعة { $time }.
contact-now = الوقت الآن في بكين: { $weekday } { $date }، { $time }. أيام العطل غير معروفة.
contact-open-word = مفتوح الآن (غير مؤكد)
contact-closed-word = مغلق الآن (غير مؤكد)

contact-open-confirmed = مفتوح الآن حتى { $until }، وفق ساعات عمل من مصدر رسمي
contact-closed-confirmed = مغلق الآن، وفق ساعات عمل من مصدر رسمي
contact-open-word-confirmed = مفتوح الآن (مصدر رسمي)
contact-closed-word-confirmed = مغلق الآن (مصدر رسمي)

contact-website = موقع المساعدة الخاص بالمفوضية (UNHCR) في الصين
contact-website-type = العنوان الذي تكتبه/تكتبينه على أي هاتف متصل بالإنترنت:
contact-website-begins = ما يظهر على الهاتف يجب أن يبدأ بـ { $begins }
contact-website-slash = العلامة المائلة (/) في النهاية مهمة. إذا كان مكانها نقطة أو أي شيء آخر، فالصفحة لجهة أخرى، لا للمفوضية (UNHCR).
contact-website-registering = الصفحة عن التسجيل:
contact-website-reach = لا يعرف هذا الدليل هل تفتح مواقع المفوضية (UNHCR) في البر الرئيسي للصين.
contact-pages-in-chinese = صفحات المكتب بالصينية

contact-ways = البريد الإلكتروني والهاتف والعنوان
contact-how-sure = { $sure }: { $details }
contact-check = قبل السفر أو الاتصال أو إرسال أي شيء، ينبغي التحقق من ذلك على موقع المساعدة الخاص بالمفوضية (UNHCR) في الصين.


contact-email = البريد الإلكتروني
contact-email-unknown = غير معروف. يظهر على موقع المساعدة الخاص بالمفوضية (UNHCR) في الصين. هذا الدليل لا يخمّنه.
contact-phone = الهاتف
contact-fax = الفاكس
contact-address = العنوان
contact-hours = ساعات العمل
contact-weekdays = من الاثنين إلى الجمعة
contact-beijing-time = بتوقيت بكين

contact-before-you-write = قبل الكتابة
contact-where-from = من أين هذه البيانات
