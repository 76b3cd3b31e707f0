deadlines-title = جميع المهل
deadlines-lead = إذا حددت لك ورقة أو رسالة يومًا أبكر، فخذ/فخذي بذلك اليوم. وإذا كان آخر يوم هو السبت أو الأحد أو يوم عطلة، فتصرّف/فتصرّفي في يوم العمل الذي قبله.

deadlines-what = ما المطلوب
deadlines-length = المهلة
deadlines-from = تُحسب من
deadlines-follows = ما قد يحدث بعدها
deadlines-unknown = لم نجده في مصادرنا

deadlines-hours =
    { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }
deadlines-days =
    { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
deadlines-days-before =
    { $days ->
        [zero] قبل ذلك اليوم بما لا يقل عن { $days } يوم
        [one] قبل ذلك اليوم بما لا يقل عن يوم واحد
        [two] قبل ذلك اليوم بما لا يقل عن يومين
        [few] قبل ذلك اليوم بما لا يقل عن { $days } أيام
        [many] قبل ذلك اليوم بما لا يقل عن { $days } يومًا
       *[other] قبل ذلك اليوم بما لا يقل عن { $days } يوم
    }
deadlines-months =
    { $months ->
        [zero] { $months } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    }
deadlines-written = حتى ذلك اليوم
deadlines-sources = مصدر كل سطر موجود في هذا الدليل، الإصدار { $version }، تحت «جميع المهل».
