interview-intro = لا يزيد عدد الأسئلة على { $count }. يمكنك تخطي أي سؤال منها، وفتح خطتك في أي وقت. عند فتح هذا الدليل كبرنامج مستقل، لا في متصفح ويب، لا يحفظ أجوبتك ولا يرسلها إلى أحد. وقد يحفظها متصفح الويب في قائمة الصفحات التي زرتها (سجل التصفح).

interview-progress = السؤال { $number }. ما تبقى: { $more } على الأكثر.
interview-progress-last = السؤال { $number }. لا يبقى بعده أي سؤال.

interview-back = رجوع
interview-continue = متابعة
interview-not-known = لا أعرف
interview-not-said = لا أريد أن أقول
interview-skipped = جوابك حتى الآن: { $answer }
interview-why = لماذا نسأل

interview-day = اليوم
interview-month = الشهر
interview-year = السنة
interview-time = الساعة، إن كانت معروفة
interview-time-example = مثلًا { $time }. تُحسب الساعات من منتصف الليل.
interview-day-today = اليوم، { $day }
interview-day-yesterday = أمس، { $day }
interview-day-other = يوم آخر
interview-days-summary = مكتوب في تأشيرتي عدد الأيام
interview-days-count = عدد الأيام
interview-visa-drawing = رسم لتأشيرة فيها سطران. عند أحدهما علامة خطأ، وعند الآخر علامة صح.
interview-visa-days = أيام البقاء: هذه هي التي تُحسب. وقد يكون مكانها في تأشيرتك مختلفًا.

interview-on-day = { $weekday } { $date }
interview-at-moment = { $weekday } { $date }، { $time }
interview-unanswered = لا جواب بعد
interview-not-needed = غير مطلوب: مع أجوبتك الأخرى، لا يغيّر هذا شيئًا في خطتك.

interview-error-title = خطأ: { $title }
interview-error-summary = هناك مشكلة
interview-error-word = خطأ:
interview-error-twice = كان هناك جوابان مختلفان عن هذا السؤال. يُرجى اختيار جواب واحد.
interview-error-not-offered = هذا الجواب غير ممكن هنا. يُرجى اختيار واحد من هذه الأجوبة.
interview-error-no-date = لا يوجد تاريخ كهذا.
interview-error-day-missing = خانة اليوم فارغة.
interview-error-month-missing = خانة الشهر فارغة.
interview-error-year-missing = خانة السنة فارغة.
interview-error-days-missing = خانة عدد الأيام فارغة.
interview-error-day-unread = تعذّرت قراءة اليوم: «{ $typed }»
interview-error-month-unread = تعذّرت قراءة الشهر: «{ $typed }»
interview-error-year-unread = تعذّرت قراءة السنة: «{ $typed }»
interview-error-time-unread = تعذّرت قراءة الساعة: «{ $typed }»
interview-error-days-unread = تعذّرت قراءة عدد الأيام: «{ $typed }»
interview-error-date-unclear = قد يعني هذا التاريخ يومين مختلفين: «{ $typed }». يُرجى كتابة اسم الشهر بالحروف والسنة كاملة.
interview-error-later = لا يمكن أن يكون بعد تاريخ اليوم.
interview-error-days-disagree = آخر يوم كتبته هو { $typed }. وإذا كان عدد الأيام { $days }، فآخر يوم هو { $counted }. يُرجى مسح التاريخ أو عدد الأيام.
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

interview-first = ما ينبغي فعله أولًا
interview-first-folded =
    { $count ->
        [zero] ما ينبغي فعله أولًا: { $count } خطوة
        [one] ما ينبغي فعله أولًا: خطوة واحدة
        [two] ما ينبغي فعله أولًا: خطوتان
        [few] ما ينبغي فعله أولًا: { $count } خطوات
        [many] ما ينبغي فعله أولًا: { $count } خطوة
       *[other] ما ينبغي فعله أولًا: { $count } خطوة
    }
interview-first-more = المزيد عن هذه الخطوة
interview-plan-so-far = خطتي حتى الآن
interview-plan-has =
    { $count ->
        [zero] في خطتك الآن { $count } خطوة.
        [one] في خطتك الآن خطوة واحدة.
        [two] في خطتك الآن خطوتان.
        [few] في خطتك الآن { $count } خطوات.
        [many] في خطتك الآن { $count } خطوة.
       *[other] في خطتك الآن { $count } خطوة.
    }
interview-answers-so-far = أجوبتي حتى الآن
interview-again = البدء من جديد

interview-check-title = مراجعة أجوبتك
interview-check-lead = يمكنك تغيير ما ليس صحيحًا، ثم فتح خطتك.
interview-change = تغيير
interview-change-named = تغيير: { $name }
interview-see-plan = عرض خطتي
interview-open-title = تخطيت هذه الأسئلة
interview-open-lead = ما زال ممكنًا أن يغيّر جواب عن أحدها خطتك.

interview-not-asked-title = هذا السؤال ليس لك: { $name }
interview-not-asked-advice = تبيّن أجوبتك الأخرى أن الدليل لا يحتاج إليه.
interview-go-on = متابعة

interview-cleared-title = مُسحت أجوبتك
interview-cleared-lead = لا تحتوي هذه الصفحة على أي من أجوبتك.
interview-cleared-browser = عند قراءة هذا الدليل في متصفح ويب، قد يظل زر الرجوع فيه يعرضها. يُرجى إغلاق المتصفح أيضًا.
interview-begin = البدء

interview-needs-program = هذا الجزء يعمل في البرنامج فقط
interview-needs-program-advice = هذه نسخة من الدليل للقراءة أو الطباعة. لا يمكن فيها إعداد خطة ولا البحث. يمكن أن تساعدك هذه الصفحات الآن:

desk-title = كل الأسئلة في صفحة واحدة
desk-about = كيف تعمل هذه الصفحة
desk-lead = للمساعدين الذين يعرفون الأسئلة. عند فتح هذا الدليل كبرنامج مستقل، لا في متصفح ويب، لا يحفظ ما يُختار فيه ولا يرسله إلى أحد. وقد يحفظه متصفح الويب في قائمة الصفحات التي زرتها (سجل التصفح). يُترك فارغًا ما ليس معروفًا.
desk-keys = المفاتيح: الرقم أو الحرف لاختيار الجواب الذي يحمله. وJ أو Page Down للانتقال إلى السؤال التالي، وK أو Page Up للعودة إلى السؤال السابق. وP لفتح الخطة من أجل طباعتها.
desk-failed = الأسئلة والخطة ليست محدّثة. ما اخترته ما زال هنا. يُرجى التحقق منه، ثم الضغط على الزر الموجود تحت الأسئلة.
desk-update = تحديث الخطة
desk-plan = الخطة
desk-count = الأسئلة: { $questions }. الخطوات: { $steps }.
desk-may-have-passed = ربما مضى الوقت
desk-full-plan = الخطة كاملة
desk-print = طباعة الخطة
desk-next-person = الشخص التالي
desk-next-title = هل نبدأ مع الشخص التالي؟
desk-next-lead =
    { $answers ->
        [zero] سيُمسح { $answers } جواب. لا يمكن استرجاعه.
        [one] سيُمسح جواب واحد. لا يمكن استرجاعه.
        [two] سيُمسح جوابان. لا يمكن استرجاعهما.
        [few] ستُمسح { $answers } أجوبة. لا يمكن استرجاعها.
        [many] سيُمسح { $answers } جوابًا. لا يمكن استرجاعها.
       *[other] سيُمسح { $answers } جواب. لا يمكن استرجاعها.
    }
desk-next-yes = نعم، نبدأ
desk-next-no = لا، نعود إلى الأسئلة
desk-one-by-one = سؤال واحد في كل صفحة
desk-dropped = لا تُحسب، بسبب أجوبة أخرى:
