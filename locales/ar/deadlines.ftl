deadlines-title = جميع المهل
deadlines-lead = إذا ذكرت ورقة أو رسالة يومًا أبكر، فالأفضل الأخذ بذلك اليوم. وإذا كان آخر يوم يوم سبت أو أحد أو عطلة، فالأفضل التصرف في يوم العمل الذي قبله.

deadlines-what = ما المطلوب
deadlines-length = المدة
deadlines-from = تُحسب من
deadlines-follows = ما قد يحدث بعدها
deadlines-unknown = لم يوجد في مصادرنا

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
        [zero] قبله بما لا يقل عن { $days } يوم
        [one] قبله بما لا يقل عن يوم واحد
        [two] قبله بما لا يقل عن يومين
        [few] قبله بما لا يقل عن { $days } أيام
        [many] قبله بما لا يقل عن { $days } يومًا
       *[other] قبله بما لا يقل عن { $days } يوم
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
deadlines-written = في ذلك اليوم على أبعد حد
deadlines-sources = مصدر كل سطر موجود في هذا الدليل، الإصدار { $version }، تحت «جميع المهل».
