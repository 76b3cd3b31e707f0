fact-limit-nk-policy = تسمي الصين الكوريين الشماليين الذين يعبرون الحدود «مهاجرين اقتصاديين غير قانونيين»، وتعيدهم. وتقول مجموعات لحقوق الإنسان وخبراء من الأمم المتحدة إن هذا يخالف المعاهدات.
fact-limit-nk-numbers = تقول منظمة هيومن رايتس ووتش إن الصين أعادت إلى كوريا الشمالية { FACT("limit-nk-numbers", "people-recent") ->
        [one] شخص واحد
        [two] شخصين
        [few] { FACT("limit-nk-numbers", "people-recent") } أشخاص
        [many] { FACT("limit-nk-numbers", "people-recent") } شخصًا
       *[other] { FACT("limit-nk-numbers", "people-recent") } شخص
    } على الأقل منذ عام { FACT("limit-nk-numbers", "year-recent") }، و{ FACT("limit-nk-numbers", "people") ->
        [one] شخص واحد
        [two] شخصين
        [few] { FACT("limit-nk-numbers", "people") } أشخاص
        [many] { FACT("limit-nk-numbers", "people") } شخصًا
       *[other] { FACT("limit-nk-numbers", "people") } شخص
    } على الأقل منذ عام { FACT("limit-nk-numbers", "year") }. وقد أُعيد أكثر من { FACT("limit-nk-numbers", "people-on-date") ->
        [one] شخص واحد
        [two] شخصين
        [few] { FACT("limit-nk-numbers", "people-on-date") } أشخاص
        [many] { FACT("limit-nk-numbers", "people-on-date") } شخصًا
       *[other] { FACT("limit-nk-numbers", "people-on-date") } شخص
    } منهم في { FACT("limit-nk-numbers", "date") }.
fact-limit-nk-unhcr = سألت لجنة الأمم المتحدة لمناهضة التعذيب هل يستطيع الكوريون الشماليون الوصول إلى المفوضية في الصين، ولم تحصل على جواب واضح. ولاحظت أيضًا أن الصين تعيدهم جميعًا.
fact-limit-nk-guide = إذا كنت من كوريا الشمالية، فلا تذهب/تذهبي إلى الشرطة الصينية، إلا إذا كانت حياة أحد في خطر الآن. فالمعروف عن الصين أنها تعيد الكوريين الشماليين.
fact-limit-nk-traces = طرق كثيرة في الصين تقود إلى الشرطة: تسجيل العنوان، وعلى الإنترنت أيضًا؛ والفنادق؛ وشراء التذاكر؛ والهواتف. وفي عام { FACT("limit-nk-traces", "year") } ذكرت وكالة رويترز أن الشرطة تراقب رسائل الكوريين الشماليين، وتجمع بصمات أصابعهم وأصواتهم وصور وجوههم، وتبحث بالكاميرات عن الناس قرب الحدود. فلا تكتب/تكتبي في دردشة عن أي خطة للمغادرة.
fact-limit-nk-south-korea = يعطي قانون كوريا الجنوبية مساعدة لمن هم من كوريا الشمالية ويطلبون حمايتها، ويَعُدّ دستورها كوريا كلها أرضًا لها. وفي عام { FACT("limit-nk-south-korea", "year") } قال وزير التوحيد فيها إنها مستعدة لاستقبال كل من يريدون المجيء. وهذا ليس طريقًا للخروج من الصين: لم نجد طريقًا آمنًا للوصول إلى مكاتبها من داخل الصين. ويمكنك سؤال المفوضية (UNHCR) عن ذلك.
fact-limit-kachin-2012 = في عام { FACT("limit-kachin-2012", "year") } كانت المفوضية قلقة جدًا: أُعيد نحو { FACT("limit-kachin-2012", "people") ->
        [one] شخص واحد
        [two] شخصين
        [few] { FACT("limit-kachin-2012", "people") } أشخاص
        [many] { FACT("limit-kachin-2012", "people") } شخصًا
       *[other] { FACT("limit-kachin-2012", "people") } شخص
    } من الكاشين، من يوننان إلى ميانمار. ولم تسمح الصين للمفوضية بالوصول إليهم.
fact-limit-kachin-not-recognised = قالت المفوضية إن ما تفهمه هو أن الصين لا تعدّ الكاشين الذين فرّوا إلى الصين لاجئين.
fact-limit-kokang = في عام { FACT("limit-kokang", "year") } دفع القتال في كوكانغ نحو { FACT("limit-kokang", "arrived") ->
        [one] شخص واحد
        [two] شخصين
        [few] { FACT("limit-kokang", "arrived") } أشخاص
        [many] { FACT("limit-kokang", "arrived") } شخصًا
       *[other] { FACT("limit-kokang", "arrived") } شخص
    } إلى يوننان، بحسب إحصاء للأمم المتحدة. ولم تتمكن المفوضية من الوصول إليهم، وبعد سنة تراوحت تقديرات عدد من بقوا هناك بين { FACT("limit-kokang", "remaining-min") } و{ FACT("limit-kokang", "remaining-max") }.
fact-limit-border-groups = السلطات الصينية، لا المفوضية، هي التي تولّت أمر الأشخاص الذين فرّوا في جماعات عبر الحدود البرية.
