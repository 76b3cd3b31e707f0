fact-limit-nk-policy = تسمي الصين الكوريين الشماليين الذين يعبرون الحدود «مهاجرين اقتصاديين غير قانونيين»، وتعيدهم. وتقول مجموعات لحقوق الإنسان وخبراء من الأمم المتحدة إن هذا يخالف المعاهدات.
fact-limit-nk-numbers = تقول منظمة هيومن رايتس ووتش إن الصين أعادت أكثر من { FACT("limit-nk-numbers", "people") } من الكوريين الشماليين بعد أوائل عام { FACT("limit-nk-numbers", "year") }، منهم أكثر من { FACT("limit-nk-numbers", "people-on-date") } في { FACT("limit-nk-numbers", "date") }. وذكرت أيضًا إعادة نحو { FACT("limit-nk-numbers", "people-later") } في { FACT("limit-nk-numbers", "date-later") }.
fact-limit-nk-unhcr = سألت لجنة الأمم المتحدة لمناهضة التعذيب هل يستطيع الكوريون الشماليون الوصول إلى المفوضية في الصين، ولم تحصل على جواب واضح. ولاحظت أيضًا أن الصين تعيدهم جميعًا.
fact-limit-nk-guide = لا يستطيع هذا الدليل أن يقول لشخص من كوريا الشمالية إن الذهاب إلى الشرطة الصينية آمن.
fact-limit-kachin-2012 = في عام { FACT("limit-kachin-2012", "year") } كانت المفوضية قلقة جدًا: أُعيد نحو { FACT("limit-kachin-2012", "people") ->
        [one] شخص واحد
        [two] شخصين
        [few] { FACT("limit-kachin-2012", "people") } أشخاص
        [many] { FACT("limit-kachin-2012", "people") } شخصًا
       *[other] { FACT("limit-kachin-2012", "people") } شخص
    } من الكاشين من يوننان إلى ميانمار. ولم تسمح الصين للمفوضية بالوصول إليهم.
fact-limit-kachin-not-recognised = قالت المفوضية إن ما تفهمه هو أن الصين لا تعدّ الكاشين الذين فرّوا إلى الصين لاجئين.
fact-limit-kokang = في عام { FACT("limit-kokang", "year") } دفع القتال في كوكانغ نحو { FACT("limit-kokang", "arrived") ->
        [one] شخص واحد
        [two] شخصين
        [few] { FACT("limit-kokang", "arrived") } أشخاص
        [many] { FACT("limit-kokang", "arrived") } شخصًا
       *[other] { FACT("limit-kokang", "arrived") } شخص
    } إلى يوننان، بحسب إحصاء للأمم المتحدة. ولم تتمكن المفوضية من الوصول إليهم، وبعد سنة تراوحت تقديرات عدد من بقوا هناك بين { FACT("limit-kokang", "remaining-min") } و{ FACT("limit-kokang", "remaining-max") }.
fact-limit-border-groups = من فرّوا عبر الحدود البرية في جماعات تعاملت معهم السلطات الصينية، لا المفوضية.
