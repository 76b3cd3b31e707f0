fact-helper-report-duty = يقول القانون إن الأشخاص والمنظمات الذين يعلمون بدخول غير قانوني أو إقامة غير قانونية أو عمل غير قانوني يجب عليهم أن يبلّغوا الشرطة دون تأخير.
fact-helper-harbouring = إعطاء مكان إقامة لشخص دخل أو يقيم بصورة غير قانونية، أو إخفاء هذا الشخص، أو مساعدته على تجنب عمليات التحقق، يؤدي إلى غرامة من { FACT("helper-harbouring", "fine-min") } إلى { FACT("helper-harbouring", "fine-max") } يوان. وفي المخالفات الجسيمة يؤدي إلى احتجاز لمدة من { FACT("helper-harbouring", "serious-days-min") } إلى { FACT("helper-harbouring", "serious-days-max") ->
            [one] يوم واحد
            [two] يومين
            [few] { FACT("helper-harbouring", "serious-days-max") } أيام
            [many] { FACT("helper-harbouring", "serious-days-max") } يومًا
           *[other] { FACT("helper-harbouring", "serious-days-max") } يوم
        } وغرامة من { FACT("helper-harbouring", "serious-fine-min") } إلى { FACT("helper-harbouring", "serious-fine-max") } يوان. ولذلك يتعرض الأصدقاء والمضيفون أيضًا للخطر.
fact-helper-crossing = مساعدة آخرين على عبور الحدود بصورة غير قانونية تؤدي إلى غرامة من { FACT("helper-crossing", "fine-min") } إلى { FACT("helper-crossing", "fine-max") } يوان. وفي المخالفات الجسيمة تؤدي إلى احتجاز لمدة من { FACT("helper-crossing", "serious-days-min") } إلى { FACT("helper-crossing", "serious-days-max") ->
            [one] يوم واحد
            [two] يومين
            [few] { FACT("helper-crossing", "serious-days-max") } أيام
            [many] { FACT("helper-crossing", "serious-days-max") } يومًا
           *[other] { FACT("helper-crossing", "serious-days-max") } يوم
        } وغرامة من { FACT("helper-crossing", "serious-fine-min") } إلى { FACT("helper-crossing", "serious-fine-max") } يوان. ويمكن أن تكون أيضًا جريمة.
fact-helper-schools-employers = يجب على أصحاب العمل الذين لديهم موظفون أجانب وعلى المدارس التي فيها طلاب أجانب أن يبلّغوا الشرطة، مثلًا عندما يغادر شخص أو يُفقد أو يخالف القواعد.
fact-helper-identity-checks = يجوز للبنوك والمدارس والمستشفيات وشركات الهاتف أن تطلب من الشرطة تأكيد هوية شخص أجنبي.
