fact-law-constitution-32 = تقول المادة { FACT("law-constitution-32", "article") } من الدستور إنه يجوز للصين أن تمنح اللجوء للأجانب الذين يطلبونه لأسباب سياسية. وكلمة «يجوز» تعني أن هذا خيار، وليس حقًا.
fact-law-32-narrower = الدستور لا يتحدث إلا عن الأسباب السياسية. أما اتفاقية اللاجئين ففيها خمسة أسباب.
fact-law-article-32-not-eel = المادة { FACT("law-article-32-not-eel", "article") } هي من الدستور. أما المادة { FACT("law-article-32-not-eel", "article") } من قانون الدخول والخروج فهي عن تمديد تصاريح الإقامة.
fact-law-eel-dates = اعتُمد قانون الدخول والخروج في { FACT("law-eel-dates", "adopted") }، وهو نافذ منذ { FACT("law-eel-dates", "in-force") }. وقد حل محل قانونين أقدم.
fact-law-46-number = المادة الخاصة باللاجئين في قانون الدخول والخروج رقمها { FACT("law-46-number", "article") }. وتسميها مدونة من عام { FACT("law-46-number", "blog-year") } المادة { FACT("law-46-number", "blog-article") }.
fact-law-only-two-mentions = وجدنا كلمة لاجئ ({ FACT("law-only-two-mentions", "term") }) في قانونين وطنيين فقط: قانون الدخول والخروج وقانون مكافحة الإرهاب.
fact-law-counter-terror = يقول قانون مكافحة الإرهاب إن الأشخاص الضالعين في الإرهاب لا يحصلون على اللجوء ولا على صفة اللاجئ.
fact-law-no-refugee-law = في عام { FACT("law-no-refugee-law", "year") } كتبت مكتبة القانون في الكونغرس الأمريكي أن الصين تفكر في قانون كامل للاجئين. وبعد ذلك بمدة { FACT("law-no-refugee-law", "years-later") ->
        [one] سنة واحدة
        [two] سنتين
        [few] { FACT("law-no-refugee-law", "years-later") } سنوات
        [many] { FACT("law-no-refugee-law", "years-later") } سنة
       *[other] { FACT("law-no-refugee-law", "years-later") } سنة
    } لم نجد قانونًا كهذا.
fact-law-accession = انضمت الصين إلى اتفاقية اللاجئين لعام { FACT("law-accession", "convention-year") } وبروتوكولها لعام { FACT("law-accession", "protocol-year") } في { FACT("law-accession", "date") }.
fact-law-reservations = انضمت الصين إلى اتفاقية اللاجئين وبروتوكولها بثلاثة استثناءات: النصف الثاني من المادة { FACT("law-reservations", "article-first") } من الاتفاقية، والمادة { FACT("law-reservations", "article-second") } منها، والمادة { FACT("law-reservations", "article-protocol") } من البروتوكول.
fact-law-protocol = بروتوكول عام { FACT("law-protocol", "protocol-year") } الملحق باتفاقية اللاجئين أزال القيد الزمني القديم، ولذلك تشمل الاتفاقية أيضًا من فرّوا بعد عام { FACT("law-protocol", "limit-year") }.
fact-law-police-foreigners = تتولى الشرطة المحلية ومكاتب الدخول والخروج التابعة لها بقاء الأجانب وإقامتهم.
fact-law-nia-2018 = أُنشئت الإدارة الوطنية للهجرة عام { FACT("law-nia-2018", "year") }. ومن مهامها المنشورة إدارة شؤون اللاجئين.
fact-law-nia-division-2021 = في عام { FACT("law-nia-division-2021", "year") } أنشأت الإدارة الوطنية للهجرة قسمًا لشؤون اللاجئين.
fact-law-2012-who = في عام { FACT("law-2012-who", "year") } قال خبير قانوني صيني إنه لم تكن هناك جهة مسؤولة رسميًا عن اللاجئين؛ وكانت الشرطة تُعدّ عمومًا مسؤولة عن صفة اللاجئ والعودة، ومكاتب الشؤون المدنية مسؤولة عن توطين اللاجئين.
fact-law-un-experts-2016 = في عام { FACT("law-un-experts-2016", "year") } كانت لجنة الأمم المتحدة لمناهضة التعذيب قلقة لأن الصين ليس لديها قانون لجوء وتترك هذا العمل للمفوضية.
fact-state-asylum-rare = اللجوء الذي تمنحه الدولة بموجب الدستور يختلف عن صفة اللاجئ التي تمنحها المفوضية. لم نجد طريقة منشورة لطلبه.
fact-state-asylum-no-extradition = الشخص الذي منحته الصين اللجوء يجب ألا يُسلَّم إلى بلد آخر في قضية جنائية.
fact-us-rules-do-not-apply = بعض المقالات على الإنترنت تخلط في كلامها قواعد من قانون اللجوء في الولايات المتحدة. وهي لا تنطبق في الصين.
fact-indochina-history = في عامي { FACT("indochina-history", "year-first") } و{ FACT("indochina-history", "year-last") } فرّ من فيتنام إلى الصين نحو { FACT("indochina-history", "people") ->
        [one] شخص واحد
        [two] شخصين
        [few] { FACT("indochina-history", "people") } أشخاص
        [many] { FACT("indochina-history", "people") } شخصًا
       *[other] { FACT("indochina-history", "people") } شخص
    }، معظمهم من أصل صيني. وأسكنتهم الصين في { FACT("indochina-history", "places") } من المقاطعات والمناطق الجنوبية.
fact-indochina-citizenship = في عام { FACT("indochina-citizenship", "year-study") } قالت دراسة أمريكية إن المجموعة التي فرّت من فيتنام إلى الصين لها معظم حقوق المواطنين لكن ليست لها صفة المواطن. وقالت المفوضية عام { FACT("indochina-citizenship", "year-unhcr") } إن لهم الحقوق نفسها التي للمواطنين الصينيين.
fact-laos-1981 = تقول صفحة قديمة للمفوضية إن الصين أخذت أيضًا لاجئين لإعادة التوطين في عامي { FACT("laos-1981", "year-first") } و{ FACT("laos-1981", "year-last") }. ويذكر مقال على الإنترنت نحو { FACT("laos-1981", "laotians") } من اللاوسيين وبعض الكمبوديين من مخيمات في تايلاند.
