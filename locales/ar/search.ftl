search-title = بحث
search-label = البحث في هذا الدليل
search-lead = تكفي كلمتان أو ثلاث كلمات بأي لغة من لغات هذا الدليل. لا يلزم أن تكون الكتابة صحيحة تمامًا.
search-kept = قد يحفظ متصفح الويب هذا كلماتك في قائمة الصفحات التي زرتها (سجل التصفح). أما النافذة الخاصة في المتصفح فتحفظها فقط إلى أن تُغلق هذه النافذة.
search-count =
    { $count ->
        [zero] { $count } نتيجة
        [one] نتيجة واحدة
        [two] أفضل نتيجتين
        [few] أفضل { $count } نتائج
        [many] أفضل { $count } نتيجة
       *[other] أفضل { $count } نتيجة
    }
search-suggestions =
    { $count ->
        [zero] { $count } اقتراح
        [one] اقتراح واحد. يمكن الانتقال إليه بمفاتيح الأسهم.
        [two] اقتراحان. يمكن الانتقال إليهما بمفاتيح الأسهم.
        [few] { $count } اقتراحات. يمكن الانتقال إليها بمفاتيح الأسهم.
        [many] { $count } اقتراحًا. يمكن الانتقال إليها بمفاتيح الأسهم.
       *[other] { $count } اقتراح. يمكن الانتقال إليها بمفاتيح الأسهم.
    }
search-suggestions-label = اقتراحات
search-none = لم يُعثر على شيء
search-none-advice = يمكنك تجربة كلمات أخرى، أو كلمة واحدة فقط. ويمكنك أيضًا المتابعة من هنا:
search-more =
    { $count ->
        [zero] { $count } نص آخر فيه هذه الكلمات
        [one] نص آخر فيه هذه الكلمات
        [two] نصان آخران فيهما هذه الكلمات
        [few] { $count } نصوص أخرى فيها هذه الكلمات
        [many] { $count } نصًا آخر فيه هذه الكلمات
       *[other] { $count } نص آخر فيه هذه الكلمات
    }
search-kind-topic = موضوع
search-kind-card = بطاقة للعرض
search-kind-document = ورقة للمفوضية
search-kind-contact = جهة اتصال
search-kind-term = كلمة صينية
search-kind-fact = معلومة
search-kind-step = خطوة
search-kind-truth = ما هو صحيح
