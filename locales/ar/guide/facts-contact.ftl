fact-contact-email-first = طلب اللجوء في البر الرئيسي للصين يكون برسالة بالبريد الإلكتروني إلى المفوضية (UNHCR) في بكين. لا ينبغي البدء بالحضور إلى المكتب ولا بطلب اللجوء من شرطة الحدود.
fact-contact-email-hidden = تعطي المفوضية في الصين على موقع المساعدة الخاص بها عناوين بريد إلكتروني لطلبات اللجوء وللمساعدة النقدية وللأسئلة الصحية. لم نتمكن من قراءتها، لذلك لا يخمّنها هذا الدليل.
    .confirmed = تعطي المفوضية في الصين على موقع المساعدة الخاص بها عناوين بريد إلكتروني لطلبات اللجوء وللمساعدة النقدية وللأسئلة الصحية. يذكر هذا الدليل العنوان الخاص بطلبات اللجوء.
fact-contact-help-website = موقع المساعدة الخاص بالمفوضية (UNHCR) في الصين هو { FACT("contact-help-website", "address") }. وفيه عناوين البريد الإلكتروني لطلبات اللجوء وللمساعدة النقدية وللصحة. وصفحة التسجيل هي { FACT("contact-help-website", "registering") }. والأفضل كتابة العنوان بنفسك: ما يظهر على الهاتف يجب أن يبدأ بـ { FACT("contact-help-website", "begins") }، ومعه العلامة المائلة (/).
fact-contact-china-website = موقع المفوضية (UNHCR) الخاص بالصين هو { FACT("contact-china-website", "address") }. وكان يعمل في عام { FACT("contact-china-website", "year") }. ويُرجى البحث هناك أيضًا عن وسيلة الاتصال بمكتب بكين.
fact-contact-address-seed = مقال على الإنترنت بلا تاريخ يذكر أن عنوان المفوضية في بكين هو { FACT("contact-address-seed", "address") }. لم نتمكن من تأكيد ذلك.
    .confirmed = يقع مكتب المفوضية في بكين في هذا العنوان: { FACT("contact-address-seed", "address") }.
fact-contact-phone-seed = مقال على الإنترنت بلا تاريخ يذكر رقم الهاتف { FACT("contact-phone-seed", "phone") } للمفوضية في بكين. لم نتمكن من تأكيد ذلك.
    .confirmed = رقم هاتف المفوضية في بكين هو { FACT("contact-phone-seed", "phone") }.
fact-contact-fax-seed = مقال على الإنترنت بلا تاريخ يذكر رقم الفاكس { FACT("contact-fax-seed", "fax") } للمفوضية في بكين. لم نتمكن من تأكيد ذلك.
    .confirmed = رقم فاكس المفوضية في بكين هو { FACT("contact-fax-seed", "fax") }.
fact-contact-hours-seed = مقال على الإنترنت بلا تاريخ يقول إن المفوضية في بكين مفتوحة من الاثنين إلى الجمعة، { FACT("contact-hours-seed", "morning") } و{ FACT("contact-hours-seed", "afternoon") }. لم نتمكن من تأكيد هذه الساعات أو العثور على قائمة بأيام العطل.
    .confirmed = المفوضية في بكين مفتوحة من الاثنين إلى الجمعة، { FACT("contact-hours-seed", "morning") } و{ FACT("contact-hours-seed", "afternoon") }. لم نجد قائمة بأيام العطل.
fact-contact-beijing-covers = مكتب المفوضية في بكين يغطي البر الرئيسي للصين وهونغ كونغ وماكاو. ومكتب هونغ كونغ تابع لمكتب بكين.
fact-contact-office-since = تقول صفحة المفوضية نفسها إن مكتبها في الصين فُتح عام { FACT("contact-office-since", "year-unhcr") }. أما مقابلة لأخبار الأمم المتحدة وإعلانات وظائف للمفوضية من عامي { FACT("contact-office-since", "year-adverts-first") } و{ FACT("contact-office-since", "year-adverts-last") } فتذكر عام { FACT("contact-office-since", "year-un-news") }.
fact-contact-still-working = يقول إعلان وظيفة للمفوضية (UNHCR) في بكين، آخر موعد للتقديم فيه { FACT("contact-still-working", "date") }، إن المفوضية ما زالت تسجّل طالبي اللجوء وتقرر في الملفات وتساعد اللاجئين في البر الرئيسي للصين. وبدأ رئيس جديد للمكتب عمله في { FACT("contact-still-working", "since") }. ولم نجد أي علامة على أن المكتب أُغلق.
fact-unhcr-cuts-2025 = فقدت المفوضية جزءًا كبيرًا من أموالها عام { FACT("unhcr-cuts-2025", "year") }. وألغت حتى يونيو نحو { FACT("unhcr-cuts-2025", "posts") ->
        [one] وظيفة واحدة
        [two] وظيفتين
        [few] { FACT("unhcr-cuts-2025", "posts") } وظائف
        [many] { FACT("unhcr-cuts-2025", "posts") } وظيفة
       *[other] { FACT("unhcr-cuts-2025", "posts") } وظيفة
    }، وحتى أكتوبر ما يقرب من { FACT("unhcr-cuts-2025", "jobs") ->
        [one] وظيفة واحدة
        [two] وظيفتين
        [few] { FACT("unhcr-cuts-2025", "jobs") } وظائف
        [many] { FACT("unhcr-cuts-2025", "jobs") } وظيفة
       *[other] { FACT("unhcr-cuts-2025", "jobs") } وظيفة
    }. ويمكن أن تتأخر الأجوبة والمساعدة. ولا نعرف ما الذي تغيّر في بكين.
fact-contact-keep-reachable = يُرجى إخبار المفوضية (UNHCR) فورًا بالبريد الإلكتروني عندما يتغير رقم هاتفك أو بريدك الإلكتروني أو عنوانك. فالمفوضية تستخدمها لتعطيك المواعيد.
fact-contact-be-patient = تتلقى المفوضية طلبات كثيرة ولا تستطيع أن تجيب فورًا. أرسل/أرسلي طلبك مرة واحدة فقط، ثم انتظر/انتظري الرد.
