urgency-now = الآن
urgency-today = اليوم
urgency-soon = قريبًا
urgency-keep = لا تنسَ

deadline-day = آخر يوم: { $weekday } { $date }
deadline-day-passed = مضى اليوم الأخير: { $weekday } { $date }

deadline-last-day = اليوم هو اليوم الأخير
deadline-days-left =
    { $days ->
        [zero] بقي { $days } يوم
        [one] بقي يوم واحد
        [two] بقي يومان
        [few] بقيت { $days } أيام
        [many] بقي { $days } يومًا
       *[other] بقي { $days } يوم
    }
deadline-hours-left =
    { $hours ->
        [zero] بقيت { $hours } ساعة
        [one] بقيت ساعة واحدة
        [two] بقيت ساعتان
        [few] بقيت { $hours } ساعات
        [many] بقيت { $hours } ساعة
       *[other] بقيت { $hours } ساعة
    }
deadline-less-than-an-hour-left = بقي أقل من ساعة واحدة
deadline-days-ago =
    { $days ->
        [zero] قبل { $days } يوم
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يومًا
       *[other] قبل { $days } يوم
    }
deadline-hours-ago =
    { $hours ->
        [zero] قبل { $hours } ساعة
        [one] قبل ساعة واحدة
        [two] قبل ساعتين
        [few] قبل { $hours } ساعات
        [many] قبل { $hours } ساعة
       *[other] قبل { $hours } ساعة
    }
deadline-less-than-an-hour-ago = قبل أقل من ساعة واحدة

plan-title = خطتك
plan-first = ما ينبغي فعله أولًا
plan-begin = نقطة البداية
plan-reading = كيفية قراءة هذه الخطة
plan-rules = أُعدت هذه الخطة من أجوبتك وفق قواعد ثابتة. وهي لا تقرر من هو اللاجئ.
plan-empty = لا جواب منك بعد عن أي سؤال، ولذلك هذه الخطة هي نفسها للجميع.
plan-sources = مصدر كل جملة موجود في هذا الدليل، الإصدار { $version }، مع الخطوة نفسها.
plan-clock = ساعة هذا الحاسوب خاطئة، ولذلك تظهر المهل دون الوقت المتبقي.
plan-practice = تدريب: هذا الشخص غير موجود
plan-now = قبل أي شيء آخر.
plan-today = يُرجى القيام بهذه الأمور، أو البدء بها، قبل نهاية هذا اليوم.
plan-soon = في الأيام القادمة. وإذا كانت المهلة تنتهي لاحقًا، فقبل انتهائها بوقت كافٍ.
plan-keep = أمور للقراءة والتذكر.

plan-because = لأنك قلت: { $answers }.
plan-because-answer = بشأن { $question }: { $answers }
plan-because-more = { $before }؛ { $answer }
plan-card = بطاقة للعرض:
plan-topic = للمزيد:
plan-police = الشرطة: تنبيه
plan-police-meaning = تقود هذه الخطوة إلى الشرطة، أو إلى شخص يبلّغ الشرطة.
plan-in-part = جزئيًا:

plan-papers-missing =
    { $count ->
        [0] لديك كل ما في هذه القائمة.
        [one] ما زال شيء واحد من هذه ناقصًا. يمكنك وضع علامة أمام ما لديك.
        [two] ما زال شيئان من هذه ناقصين. يمكنك وضع علامة أمام ما لديك.
        [few] ما زالت { $count } أشياء من هذه ناقصة. يمكنك وضع علامة أمام ما لديك.
        [many] ما زال { $count } شيئًا من هذه ناقصًا. يمكنك وضع علامة أمام ما لديك.
       *[other] ما زال { $count } شيء من هذه ناقصًا. يمكنك وضع علامة أمام ما لديك.
    }
plan-papers-update = تحديث القائمة

plan-open = أسئلة بلا جواب يمكن أن تغيّر هذه الخطة
plan-ways-label = ما يمكنك فعله بهذه الخطة
plan-change = مراجعة أجوبتي أو تغييرها
plan-cards = طباعة بطاقات هذه الخطة
plan-again = البدء من جديد

email-text = النص
email-made-of = عرض الأجوبة التي كُتب منها هذا النص، أو تغييرها
email-before = قبل الإرسال
email-before-blanks = املأ/املئي كل فراغ. وإذا لم يكن لديك شيء ما، فاكتب/فاكتبي «none» (لا يوجد) واذكر/واذكري السبب.
email-before-true = اقرأ/اقرئي كل جملة، واحذف/واحذفي أو غيّر/غيّري ما ليس صحيحًا في حالتك. من المهم قول الحقيقة والقصة كاملة.
email-before-trace = على حاسوب يستخدمه آخرون أيضًا، من المهم تسجيل الخروج من بريدك الإلكتروني عند الانتهاء، وحذف نسخ أوراقك الموجودة عليه.
email-back = العودة إلى خطتي

email-paper = - { $paper }
email-paper-missing = - { $paper }، لأن: { $blank }
