urgency-now = الآن
urgency-today = اليوم
urgency-soon = قريبًا
urgency-keep = لا تنسَ

deadline-day = آخر يوم: { $weekday } { $date }
deadline-moment = حتى { $weekday } { $date }، { $time } بتوقيت بكين
deadline-day-passed = مضى اليوم الأخير: { $weekday } { $date }
deadline-moment-passed = مضى الوقت: { $weekday } { $date }، { $time } بتوقيت بكين

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
plan-first = افعل هذا أولًا
plan-begin = ابدأ بهذا
plan-rules = أُعدت هذه الخطة من أجوبتك وفق قواعد ثابتة. وهي لا تقرر من هو اللاجئ.
plan-clock = ساعة هذا الحاسوب خاطئة، ولذلك تظهر المهل دون الوقت المتبقي.
plan-practice = تدريب: هذا الشخص غير موجود
plan-practice-moment = أُعدت الخطة ليوم { $weekday } { $date } الساعة { $time } بتوقيت بكين.
plan-numbers = أرقام الطوارئ في البر الرئيسي للصين
plan-now = قبل أي شيء آخر.
plan-today = قبل نهاية هذا اليوم.
plan-soon = ابدأ في غضون أربعة عشر يومًا، وقبل انتهاء المهلة.
plan-keep = اقرأ هذه الأمور وتذكرها.

plan-because = لأنك قلت:
plan-card = اعرض هذه البطاقة:
plan-topic = اقرأ المزيد:
plan-in-part = جزئيًا:

plan-papers-missing =
    { $count ->
        [0] لديك كل ما في هذه القائمة.
        [one] ما زال شيء واحد من هذه ناقصًا. ضع علامة أمام ما لديك.
        [two] ما زال شيئان من هذه ناقصين. ضع علامة أمام ما لديك.
        [few] ما زالت { $count } أشياء من هذه ناقصة. ضع علامة أمام ما لديك.
        [many] ما زال { $count } شيئًا من هذه ناقصًا. ضع علامة أمام ما لديك.
       *[other] ما زال { $count } شيء من هذه ناقصًا. ضع علامة أمام ما لديك.
    }
plan-papers-update = تحديث القائمة

plan-open = أسئلة بلا جواب يمكن أن تغيّر هذه الخطة
plan-ways-label = ما يمكنك فعله بهذه الخطة
plan-change = مراجعة أجوبتي أو تغييرها
plan-email = مسودة رسالة إلكترونية إلى المفوضية
plan-again = البدء من جديد

email-title = مسودة رسالة إلكترونية إلى المفوضية
email-lead = انسخ هذا النص أو اطبعه. ثم املأ الفراغات بنفسك. هذا البرنامج لا يرسل أي شيء أبدًا. وفي نافذته الخاصة لا يحفظ شيئًا من هذه الصفحة.
email-news-lead = قلت لهذا الدليل إن المفوضية سمعت منك من قبل. ولذلك فهذا النص لإرسال أخبار جديدة، وليس لطلب ثانٍ. انسخه أو اطبعه، ثم املأ الفراغات بنفسك. هذا البرنامج لا يرسل أي شيء أبدًا.
email-address = هذا الدليل لا يعرف عنوان البريد الإلكتروني للمفوضية في بكين.
email-address-advice = ابحث عنه على موقع المساعدة الخاص بالمفوضية في الصين، أو اطلب من شخص تثق به أن يبحث عنه هناك لك. لا تستخدم عنوانًا يعطيك إياه شخص غريب.
email-text = النص
email-in-english = النص بالإنجليزية كي تستطيع المفوضية قراءته.
email-in-your-language = ما يقوله هذا النص، بلغتك
email-before = قبل الإرسال
email-before-blanks = املأ كل فراغ. إذا لم يكن لديك شيء ما، فاكتب «none» (لا يوجد) واذكر السبب.
email-before-true = اقرأ كل جملة. احذف أو غيّر ما ليس صحيحًا في حالتك. قل الحقيقة والقصة كاملة.
email-before-once = أرسل الطلب مرة واحدة فقط وانتظر الرد. عندما يتغير رقم هاتفك أو بريدك الإلكتروني أو عنوانك، أخبر المفوضية فورًا.
email-before-trace = على حاسوب يستخدمه آخرون أيضًا، سجّل الخروج من بريدك الإلكتروني عندما تنتهي، واحذف نسخ أوراقك الموجودة عليه.
email-back = العودة إلى خطتي

email-subject = الموضوع: طلب لجوء في البر الرئيسي للصين
email-greeting = السادة في المفوضية في بكين، تحية طيبة،
email-mainland = أنا في البر الرئيسي للصين.
email-place = أنا في هذا المكان: { $blank }
email-ask = أطلب اللجوء من المفوضية. أرجو تسجيلي.
email-child-alone = أنا طفل. لا أحد من والديّ هنا معي، ولا وصي.

email-questioned = الشرطة تستجوبني أو تحتجزني الآن. المكان: { $blank }
email-summoned = طلبت مني الشرطة أن آتي إليها. التاريخ والساعة: { $blank } المكان: { $blank }
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
email-attached-if = أرفق نسخًا من [احذف ما ليس لديك]:
email-paper = - { $paper }
email-missing = ليس لدي:
email-paper-missing = - { $paper }، لأن: { $blank }
email-missing-ask = أرجو أن تخبروني بما عليّ فعله بشأن ما ينقص.
email-missing-if = ليست لدي هذه الأوراق، والسبب: { $blank } أرجو أن تخبروني بما عليّ فعله بشأن ما ينقص.

email-wait = سأنتظر ردكم.
email-name-and-date = الاسم والتاريخ: { $blank }

email-news-subject = الموضوع: أخبار جديدة عن ملفي
email-news-not-second = هذه أخبار جديدة عن ملفي. وليست طلبًا ثانيًا.
email-case-number = رقم ملفي لدى المفوضية، إن كان لدي رقم: { $blank }
email-changed = ما الذي تغير، أو ما أريد أن أوضحه: { $blank }
email-phone-now = رقم هاتفي الآن: { $blank }
email-address-now = عنواني الآن، بالصينية إن أمكن: { $blank }
email-review-subject = الموضوع: طلب مراجعة القرار الأول
email-review = أطلب من المفوضية مراجعة قرارها الأول بشأن ملفي.
email-review-date = التاريخ المكتوب على رسالة القرار: { $blank }
email-review-late = إذا كان هذا متأخرًا، فالسبب هو: { $blank }
