urgency-now = الآن
urgency-today = اليوم
urgency-soon = قريبًا
urgency-keep = لا تنسَ

deadline-day = آخر يوم: { $weekday } { $date }
deadline-moment = حتى { $weekday } { $date }، { $time } بتوقيت بكين
deadline-day-passed = مضى اليوم الأخير: { $weekday } { $date }
deadline-moment-passed = مضى الوقت: { $weekday } { $date }، { $time } بتوقيت بكين
deadline-may-have-passed =
    { $hours ->
        [zero] { $hours } ساعة بعد وصولك. إذا كان وصولك قبل الساعة { $time } يوم { $weekday } { $date } بتوقيت بكين، فقد مضى هذا الوقت.
        [one] ساعة واحدة بعد وصولك. إذا كان وصولك قبل الساعة { $time } يوم { $weekday } { $date } بتوقيت بكين، فقد مضى هذا الوقت.
        [two] ساعتان بعد وصولك. إذا كان وصولك قبل الساعة { $time } يوم { $weekday } { $date } بتوقيت بكين، فقد مضى هذا الوقت.
        [few] { $hours } ساعات بعد وصولك. إذا كان وصولك قبل الساعة { $time } يوم { $weekday } { $date } بتوقيت بكين، فقد مضى هذا الوقت.
        [many] { $hours } ساعة بعد وصولك. إذا كان وصولك قبل الساعة { $time } يوم { $weekday } { $date } بتوقيت بكين، فقد مضى هذا الوقت.
       *[other] { $hours } ساعة بعد وصولك. إذا كان وصولك قبل الساعة { $time } يوم { $weekday } { $date } بتوقيت بكين، فقد مضى هذا الوقت.
    }

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
plan-practice-moment = أُعدت الخطة ليوم { $weekday } { $date } الساعة { $time } بتوقيت بكين.
plan-numbers = أرقام الطوارئ في البر الرئيسي للصين
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
plan-email-known = عنوان البريد الإلكتروني لطلبات اللجوء لدى المفوضية (UNHCR) هو { $address } ({ $sure }).

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
plan-email = مسودة رسالة إلكترونية إلى المفوضية (UNHCR)
plan-cards = طباعة بطاقات هذه الخطة
plan-again = البدء من جديد

email-title = مسودة رسالة إلكترونية إلى المفوضية (UNHCR)
email-lead = انسخ/انسخي هذا النص أو اطبعه/اطبعيه، ثم املأ/املئي الفراغات بنفسك. هذا البرنامج لا يرسل أي شيء أبدًا. وعند فتح هذا الدليل كبرنامج مستقل، لا في متصفح ويب، لا يحفظ شيئًا من هذه الصفحة.
email-news-lead = قلت لهذا الدليل إن المفوضية (UNHCR) سمعت منك من قبل. ولذلك فهذا النص لإرسال أخبار جديدة، وليس لطلب ثانٍ. انسخه/انسخيه أو اطبعه/اطبعيه، ثم املأ/املئي الفراغات بنفسك. هذا البرنامج لا يرسل أي شيء أبدًا.
email-known = المفوضية (UNHCR) تعرفني من قبل: مسودة لأخبار جديدة
email-address = هذا الدليل لا يعرف عنوان البريد الإلكتروني للمفوضية (UNHCR) في بكين.
email-address-advice = يوجد العنوان على موقع المساعدة الخاص بالمفوضية (UNHCR) في الصين، ويمكنك البحث عنه هناك أو الطلب من شخص موثوق أن يبحث عنه لك. لا ينبغي استخدام عنوان يعطيك إياه شخص غريب.
email-text = النص
email-in-english = النص بالإنجليزية كي تستطيع المفوضية (UNHCR) قراءته.
email-made-of = عرض الأجوبة التي كُتب منها هذا النص، أو تغييرها
email-before = قبل الإرسال
email-before-blanks = املأ/املئي كل فراغ. وإذا لم يكن لديك شيء ما، فاكتب/فاكتبي «none» (لا يوجد) واذكر/واذكري السبب.
email-before-pictures = لم نجد قاعدة تقول كيف تريد المفوضية (UNHCR) نسخ الأوراق: في أي نوع من الملفات، أو بأي حجم. نصيحة من عندنا: صوّر/صوّري الأوراق صورًا واضحة في ضوء جيد، وفي كل صورة صفحة كاملة، حتى يمكن قراءة كل كلمة.
email-before-true = اقرأ/اقرئي كل جملة، واحذف/واحذفي أو غيّر/غيّري ما ليس صحيحًا في حالتك. من المهم قول الحقيقة والقصة كاملة.
email-before-once = أرسل/أرسلي الطلب مرة واحدة فقط، ثم انتظر/انتظري الرد. وعندما يتغير رقم هاتفك أو بريدك الإلكتروني أو عنوانك، يُرجى إخبار المفوضية (UNHCR) فورًا.
email-before-trace = على حاسوب يستخدمه آخرون أيضًا، من المهم تسجيل الخروج من بريدك الإلكتروني عند الانتهاء، وحذف نسخ أوراقك الموجودة عليه.
email-back = العودة إلى خطتي

email-subject = الموضوع: طلب لجوء في البر الرئيسي للصين
email-greeting = السادة في المفوضية (UNHCR) في بكين، تحية طيبة،
email-mainland = أنا في البر الرئيسي للصين.
email-place = أنا في هذا المكان: { $blank }
email-ask = أطلب اللجوء من المفوضية (UNHCR). أرجو تسجيلي.
email-child-alone = أنا طفل/طفلة. لا أحد من والديّ هنا معي، ولا وصي.

email-questioned = الشرطة تستجوبني أو تحتجزني الآن. المكان: { $blank }
email-summoned = قالت لي الشرطة إنه يجب عليّ الحضور إليها. التاريخ والساعة: { $blank } المكان: { $blank }
email-detained = الشرطة تحتجزني، أو أمرتني بألا أغادر منطقة ما. المكان: { $blank } منذ: { $blank }
email-leave-order = أمرتني الشرطة بمغادرة الصين. التاريخ المكتوب على الأمر: { $blank }
email-stay-ended = انتهى إذن بقائي، أو ليس لدي إذن. أرجو أن تخبروني كيف أسجل لدى الشرطة.
email-stay-unclear = أرجو أن تخبروني بما عليّ فعله قبل أن أذهب إلى الشرطة للتسجيل.

email-full-name = اسمي الكامل: { $blank }
email-nationality = جنسيتي: { $blank }
email-passport-number = رقم جواز سفري: { $blank }
email-phone = رقم هاتفي: { $blank }
email-arrival-date = تاريخ وصولي إلى الصين: { $blank }
email-address-in-china = عنواني في الصين، بالصينية إن أمكن: { $blank }
email-interview-language = اللغة التي أريدها لمقابلتي: { $blank }

email-why-left = لماذا غادرت بلدي: { $blank }
email-why-afraid = لماذا أخاف من العودة: { $blank }

email-police-form = استمارة التسجيل لدى الشرطة للمكان الذي أسكن فيه
email-identity-page = صفحة جواز السفر التي تظهر هويتي
email-visa-page = صفحة جواز السفر التي فيها تأشيرة الصين
email-entry-stamp = صفحة جواز السفر التي تظهر يوم دخولي
email-attached = أرفق نسخًا من:
email-attached-if = أرفق نسخًا من [احذف/احذفي ما ليس لديك]:
email-attached-tick = أرفق نسخًا من الأوراق التي عليها علامة:
email-paper = - { $paper }
email-missing = ليس لدي:
email-paper-missing = - { $paper }، لأن: { $blank }
email-missing-ask = أرجو أن تخبروني بما عليّ فعله بشأن ما ينقص.
email-missing-if = ليست لدي هذه الأوراق، والسبب: { $blank } أرجو أن تخبروني بما عليّ فعله بشأن ما ينقص.

email-wait = سأنتظر ردكم.
email-name-and-date = الاسم والتاريخ: { $blank }

email-news-subject = الموضوع: أخبار جديدة عن ملفي
email-news-not-second = هذه أخبار جديدة عن ملفي. وليست طلبًا ثانيًا.
email-case-number = رقم ملفي لدى المفوضية (UNHCR)، إن كان لدي رقم: { $blank }
email-changed = ما الذي تغير، أو ما أريد أن أوضحه: { $blank }
email-phone-now = رقم هاتفي الآن: { $blank }
email-address-now = عنواني الآن، بالصينية إن أمكن: { $blank }
email-review-subject = الموضوع: طلب مراجعة القرار الأول بشأن ملفي
email-review = أطلب من المفوضية (UNHCR) مراجعة قرارها الأول بشأن ملفي.
email-review-date = التاريخ المكتوب على الرسالة التي رفضت فيها المفوضية (UNHCR) طلبي: { $blank }
email-review-late = إذا كان هذا متأخرًا، فالسبب هو: { $blank }
