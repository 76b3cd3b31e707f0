fact-appeal-right = إذا رفضت المفوضية طلبك في المرة الأولى، يمكنك طلب مراجعة القرار. وكقاعدة عامة، ينبغي أن تتاح لك فرصة شرح استئنافك بنفسك حضوريًا.
fact-appeal-deadline = قواعد المفوضية العالمية لعام { FACT("appeal-deadline", "year") } أعطت لتقديم الاستئناف مهلة لا تقل عن { FACT("appeal-deadline", "days") ->
        [one] يوم واحد
        [two] يومين
        [few] { FACT("appeal-deadline", "days") } أيام
        [many] { FACT("appeal-deadline", "days") } يومًا
       *[other] { FACT("appeal-deadline", "days") } يوم
    }. لم يُعثر على المهلة المعمول بها في الصين، لذلك اقرأ/اقرئي التاريخ المكتوب في الرسالة التي أرسلتها إليك المفوضية، وتصرّف/وتصرّفي مبكرًا.
fact-appeal-other-officer = بموجب قواعد المفوضية العالمية لعام { FACT("appeal-other-officer", "year") }، يجب أن يقرر في الاستئناف موظف آخر. وقد أصدرت المفوضية بعد ذلك قواعد أحدث؛ ولم نتمكن من قراءتها.
fact-appeal-late = قواعد المفوضية العالمية لعام { FACT("appeal-late", "year") } طلبت من المكاتب أن تكون مرنة وألا تغلق الملف عندما يصل الاستئناف خلال { FACT("appeal-late", "weeks") ->
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { FACT("appeal-late", "weeks") } أسابيع
        [many] { FACT("appeal-late", "weeks") } أسبوعًا
       *[other] { FACT("appeal-late", "weeks") } أسبوع
    } بعد آخر يوم لتقديم الاستئناف. لكن لا يمكن الاعتماد على ذلك.
fact-appeal-results-2025 = في عام { FACT("appeal-results-2025", "year") } تُظهر بيانات المفوضية نحو { FACT("appeal-results-2025", "refused") ->
            [one] قرار واحد
            [two] قرارين
            [few] { FACT("appeal-results-2025", "refused") } قرارات
            [many] { FACT("appeal-results-2025", "refused") } قرارًا
           *[other] { FACT("appeal-results-2025", "refused") } قرار
        } بشأن الاستئناف في الصين، وكانت كلها رفضًا.
fact-appeal-not-court = يُقدَّم الاستئناف إلى المفوضية نفسها. لم نجد محكمة صينية تراجع قرارات المفوضية.
