contact-title = التواصل مع المفوضية في بكين
contact-lead = لطلب اللجوء في البر الرئيسي للصين، تكتب رسالة بالبريد الإلكتروني إلى المفوضية في بكين. لا تسافر إلى هناك أولًا.

contact-open = مفتوح الآن حتى { $until }، إن كانت ساعات العمل أدناه صحيحة
contact-closed = مغلق الآن، إن كانت ساعات العمل أدناه صحيحة
contact-opens-today = يفتح اليوم الساعة { $time }.
contact-opens-tomorrow = يفتح غدًا الساعة { $time }.
contact-opens = يفتح يوم { $weekday } { $date } الساعة { $time }.
contact-now = الوقت الآن في بكين: { $weekday } { $date }، { $time }. أيام العطل غير معروفة.
contact-open-word = مفتوح الآن (غير مؤكد)
contact-closed-word = مغلق الآن (غير مؤكد)

contact-unconfirmed = العنوان والهاتف والفاكس وساعات العمل غير مؤكدة.
contact-unconfirmed-advice = هي مأخوذة من مقال واحد على الإنترنت بلا تاريخ. تحقق منها على موقع المساعدة الخاص بالمفوضية في الصين قبل أن تسافر أو تتصل أو ترسل فاكسًا.

contact-email = البريد الإلكتروني
contact-email-unknown = غير معروف. يظهر على موقع المساعدة الخاص بالمفوضية في الصين. هذا الدليل لا يخمّنه.
contact-phone = الهاتف
contact-fax = الفاكس
contact-address = العنوان
contact-hours = ساعات العمل
contact-weekdays = من الاثنين إلى الجمعة
contact-beijing-time = بتوقيت بكين

contact-before-you-write = قبل أن تكتب
contact-where-from = من أين هذه البيانات
