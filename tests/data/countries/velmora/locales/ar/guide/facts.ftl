fact-report-in-time = يجب عليك الحضور إلى المكتب خلال { FACT("report-in-time", "hours") ->
        [zero] { FACT("report-in-time", "hours") } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { FACT("report-in-time", "hours") } ساعات
        [many] { FACT("report-in-time", "hours") } ساعة
       *[other] { FACT("report-in-time", "hours") } ساعة
    } من وصولك. ومن لا يفعل ذلك قد يدفع { FACT("report-in-time", "fine") } كرونة. وتحصل على بطاقة الوصول ({ FACT("report-in-time", "term") }).
fact-renew-in-time = ينبغي تجديد بطاقتك قبل انتهائها، والمهلة بالأيام: { FACT("renew-in-time", "days-before") }. وتُحسب أيام البطاقة من اليوم التالي لوصولك.
fact-object-in-time = يحق لك الاعتراض ({ FACT("object-in-time", "term") }) بعد الرفض، والمهلة بالأيام: { FACT("object-in-time", "days") }.
fact-number-guard = يجيب حراس الميناء على الرقم { FACT("number-guard", "phone") }.
fact-number-medic = يجيب المسعفون على الرقم { FACT("number-medic", "phone") }.
fact-number-advice = قد يجيب خط للمشورة على الرقم { FACT("number-advice", "phone") }. لا يقول ذلك إلا إعلان واحد بلا تاريخ.
fact-office-place = عنوان المكتب { FACT("office-place", "address") }، وعنوان بريده الإلكتروني { FACT("office-place", "email") }. ويُقال إنه يفتح: { FACT("office-place", "morning") }.
    .confirmed = عنوان المكتب { FACT("office-place", "address") }، وعنوان بريده الإلكتروني { FACT("office-place", "email") }. ويفتح: { FACT("office-place", "morning") }.
fact-office-phone = يذكر إعلان واحد بلا تاريخ أن هاتف المكتب { FACT("office-phone", "phone") }، وأن الفاكس { FACT("office-phone", "fax") }.
    .confirmed = هاتف المكتب { FACT("office-phone", "phone") }، والفاكس { FACT("office-phone", "fax") }.
fact-office-pages = صفحات المساعدة لدى المكتب هي { FACT("office-pages", "address") }، وصفحة الحضور { FACT("office-pages", "registering") }. وتبدأ كل منها هكذا: { FACT("office-pages", "begins") }. والصفحات العربية هي { FACT("office-pages", "own") }.
fact-write-first = ينبغي أن تسبق الكتابة إلى المكتب الذهاب إليه.
fact-papers-asked = يطلب المكتب بطاقة الوصول وصورة.
fact-nothing-to-pay = الحضور إلى المكتب مجاني، ولا حاجة إلى وسيط.
fact-guards-ask = قد يطلب الحراس بطاقتك، ويمكنهم أخذ من لا بطاقة لديه إلى المكتب. ولا تتفق المصادر على مدى تكرار ذلك.
    .short = قد يطلب الحراس بطاقتك.
