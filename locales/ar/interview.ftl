interview-intro = لا يزيد عدد الأسئلة على { $count }. يمكنك أن تتخطى أي سؤال منها، وأن تفتح خطتك في أي وقت. في نافذته الخاصة، لا يحفظ هذا الدليل أجوبتك ولا يرسلها إلى أحد. وقد يحفظها متصفح الويب في سجل التصفح.

interview-progress = السؤال { $number }. ما تبقى: { $more } على الأكثر.
interview-progress-last = السؤال { $number }. لا يبقى بعده أي سؤال.

interview-back = رجوع
interview-continue = متابعة
interview-or = أو
interview-not-known = لا أعرف
interview-not-said = لا أريد أن أقول
interview-skipped = جوابك حتى الآن: { $answer }
interview-why = لماذا نسأل

interview-day = اليوم
interview-month = الشهر
interview-year = السنة
interview-time = الساعة، إن كنت تعرفها
interview-today = اليوم في بكين هو { $weekday } { $date }. بالأرقام: { $day } { $month } { $year }.
interview-time-example = مثلًا { $time }

interview-on-day = { $weekday } { $date }
interview-at-moment = { $weekday } { $date }، { $time }
interview-unanswered = لا جواب بعد

interview-error-title = خطأ: { $title }
interview-error-summary = هناك مشكلة
interview-error-word = خطأ:
interview-error-twice = كان هناك جوابان مختلفان عن هذا السؤال. اختر جوابًا واحدًا.
interview-error-not-offered = هذا الجواب غير ممكن هنا. اختر واحدًا من هذه الأجوبة.
interview-error-no-date = لا يوجد تاريخ كهذا.
interview-error-range = يقبل الدليل التواريخ من { $first } إلى { $last }.

interview-dropped = تعذّر استخدام هذه الأجوبة فحُذفت:
interview-dropped-unknown =
    { $count ->
        [zero] { $count } جواب عن أسئلة لا توجد في هذا الدليل
        [one] جواب واحد عن سؤال لا يوجد في هذا الدليل
        [two] جوابان عن سؤالين لا يوجدان في هذا الدليل
        [few] { $count } أجوبة عن أسئلة لا توجد في هذا الدليل
        [many] { $count } جوابًا عن أسئلة لا توجد في هذا الدليل
       *[other] { $count } جواب عن أسئلة لا توجد في هذا الدليل
    }

interview-first = افعل هذا أولًا
interview-first-more = المزيد عن هذه الخطوة
interview-plan-so-far = خطتي حتى الآن
interview-answers-so-far = أجوبتي حتى الآن
interview-again = البدء من جديد

interview-check-title = راجع أجوبتك
interview-check-lead = غيّر ما ليس صحيحًا. ثم افتح خطتك.
interview-change = تغيير
interview-change-named = تغيير: { $name }
interview-see-plan = عرض خطتي
interview-open-title = تخطيت هذه الأسئلة
interview-open-lead = ما زال ممكنًا أن يغيّر جواب عن أحدها خطتك.

interview-not-asked-title = هذا السؤال ليس لك: { $name }
interview-not-asked-advice = تبيّن أجوبتك الأخرى أن الدليل لا يحتاج إليه.
interview-go-on = متابعة

interview-cleared-title = زالت أجوبتك
interview-cleared-lead = لا تحتوي هذه الصفحة على أي من أجوبتك.
interview-cleared-browser = إذا كنت تقرأ هذا الدليل في متصفح ويب، فقد يظل زر الرجوع فيه يعرضها. أغلق المتصفح أيضًا.
interview-begin = ابدأ

interview-needs-program = هذا الجزء يعمل في البرنامج فقط
interview-needs-program-advice = هذه نسخة من الدليل للقراءة أو الطباعة. لا يمكن فيها إعداد خطة ولا البحث. يمكن أن تساعدك هذه الصفحات الآن:

desk-title = كل الأسئلة في صفحة واحدة
desk-lead = للمساعدين الذين يعرفون الأسئلة. في نافذته الخاصة، لا يحفظ هذا الدليل ما تختاره ولا يرسله؛ وقد يحفظه متصفح الويب في سجل التصفح. اترك فارغًا ما لا تعرفه.
desk-keys = المفاتيح: يختار الرقم ذلك الجواب. وينتقل J أو Page Down إلى السؤال التالي، وK أو Page Up إلى السؤال السابق.
desk-update = تحديث الخطة
desk-plan = الخطة
desk-full-plan = الخطة كاملة، للقراءة والطباعة
desk-next-person = البدء من جديد للشخص التالي
desk-one-by-one = سؤال واحد في كل صفحة
desk-dropped = لا تُحسب، بسبب أجوبة أخرى:
