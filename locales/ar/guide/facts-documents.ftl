fact-doc-name-conflict = تسمي صفحات المفوضية ورقتها باسمين: «شهادة المفوضية» و«بطاقة هوية المفوضية». أيًا كانت التي لديك، من المهم حفظها في مكان آمن وإبقاؤها سارية المفعول.
fact-doc-renew = من المهم تجديد ورقة المفوضية أو بطاقتها في الوقت المناسب.
fact-doc-validity-seed = مقال على الإنترنت بلا تاريخ يقول إن ورقة المفوضية تسري في كل مرة لمدة من { FACT("doc-validity-seed", "months-min") ->
            [one] شهر واحد
            [two] شهرين
            [few] { FACT("doc-validity-seed", "months-min") } أشهر
            [many] { FACT("doc-validity-seed", "months-min") } شهرًا
           *[other] { FACT("doc-validity-seed", "months-min") } شهر
        } إلى { FACT("doc-validity-seed", "months-max") ->
            [one] شهر واحد
            [two] شهرين
            [few] { FACT("doc-validity-seed", "months-max") } أشهر
            [many] { FACT("doc-validity-seed", "months-max") } شهرًا
           *[other] { FACT("doc-validity-seed", "months-max") } شهر
        }. لم نتمكن من تأكيد ذلك؛ اقرأ/اقرئي التاريخ المكتوب على ورقتك أنت.
fact-doc-renew-condition = مقال على الإنترنت بلا تاريخ يقول إنه يجب أن يكون عنوانك مسجَّلًا لدى الشرطة المحلية قبل أن تجدّد المفوضية ورقتك. وتذكر المفوضية كلًا من التسجيل لدى الشرطة والتجديد بين الواجبات. لم نتمكن من تأكيد أن أحدهما يتوقف على الآخر؛ يُرجى سؤال المفوضية (UNHCR).
fact-doc-train-plane = لشراء تذاكر القطار أو الطائرة، يجب على الأجانب في الصين أن يبرزوا جواز سفر. إذا كانت لديك ورقة المفوضية فقط، فيُرجى سؤال المحطة أو شركة الطيران أولًا.
fact-doc-no-reentry = ورقة المفوضية لا تسمح لك بالرجوع إلى الصين بعد مغادرتها.
fact-doc-insurance = تلزم تأشيرة سارية المفعول لشراء تأمين صحي في الصين. ويُرجى سؤال شركة التأمين عن حالتك.
fact-doc-not-release-paper = ورقة المفوضية لا تجعل الشرطة تطلق سراحك. وتقول المفوضية إنها لا تستطيع التدخل عندما تطبّق الشرطة القانون الصيني.
fact-doc-art46-asylum-seeker = يقول القانون الصيني إن من يطلب صفة اللاجئ يجوز له البقاء أثناء فحص طلبه، باستخدام وثيقة هوية مؤقتة من الشرطة ({ FACT("doc-art46-asylum-seeker", "term") }).
fact-doc-art46-refugee = يقول القانون الصيني إن اللاجئ المعترف به يجوز له أن يبقى في الصين ويعيش فيها بوثيقة هوية لاجئ من الشرطة ({ FACT("doc-art46-refugee", "term") }).
fact-doc-art46-pending = كتبت المفوضية عام { FACT("doc-art46-pending", "year-first") } ومرة أخرى عام { FACT("doc-art46-pending", "year-again") } أن القواعد الخاصة باللاجئين في قانون الدخول والخروج لم تُطبَّق بعد عمليًا. لا ينبغي توقع أن تعطيك الشرطة ورقة بموجب هذه القواعد.
fact-doc-forged = الأوراق المزورة، والأوراق التي حُصل عليها بالكذب، غير صالحة. ويمكن للشرطة أن تلغيها أو تأخذها.
fact-doc-other-person = استخدام جواز سفر شخص آخر أو تأشيرته أو تصريحه داخل الصين يمكن أن يؤدي إلى إنذار وغرامة تصل إلى { FACT("doc-other-person", "fine-max") } يوان. واستخدامه لعبور الحدود يُعاقَب عليه بعقوبة أشد.
fact-doc-visa-by-lying = الحصول على تأشيرة أو تصريح بالكذب يؤدي إلى غرامة من { FACT("doc-visa-by-lying", "fine-min") } إلى { FACT("doc-visa-by-lying", "fine-max") } يوان. وفي المخالفات الجسيمة يؤدي إلى احتجاز لمدة من { FACT("doc-visa-by-lying", "serious-days-min") } إلى { FACT("doc-visa-by-lying", "serious-days-max") ->
            [one] يوم واحد
            [two] يومين
            [few] { FACT("doc-visa-by-lying", "serious-days-max") } أيام
            [many] { FACT("doc-visa-by-lying", "serious-days-max") } يومًا
           *[other] { FACT("doc-visa-by-lying", "serious-days-max") } يوم
        } وغرامة من { FACT("doc-visa-by-lying", "serious-fine-min") } إلى { FACT("doc-visa-by-lying", "serious-fine-max") } يوان.
fact-doc-lost-visa = إذا فُقدت تأشيرتك أو تصريحك أو تلف أو سُرق، فاطلب/فاطلبي تأشيرة جديدة أو تصريحًا جديدًا من مكتب الدخول والخروج المحلي التابع للشرطة.
fact-doc-lost-passport = إذا ضاع جواز سفرك ولم تستطع سفارة بلدك أن تعطيك جوازًا جديدًا، يمكن لشرطة الدخول والخروج المحلية أن تساعد في أوراق لمغادرة الصين. هذا طريق للخروج من الصين، وليس طريقًا للبقاء.
fact-doc-receipt = ما دامت الشرطة تحتفظ بجواز سفرك من أجل طلب تأشيرة أو تصريح، فإن الإيصال الذي تعطيك إياه يبيّن أن بقاءك قانوني. وهو يسري على الأكثر لمدة { FACT("doc-receipt", "working-days-visa") ->
            [one] يوم عمل واحد
            [two] يومي عمل
            [few] { FACT("doc-receipt", "working-days-visa") } أيام عمل
            [many] { FACT("doc-receipt", "working-days-visa") } يوم عمل
           *[other] { FACT("doc-receipt", "working-days-visa") } يوم عمل
        } للتأشيرة و{ FACT("doc-receipt", "working-days-residence") ->
            [one] يوم عمل واحد
            [two] يومي عمل
            [few] { FACT("doc-receipt", "working-days-residence") } أيام عمل
            [many] { FACT("doc-receipt", "working-days-residence") } يوم عمل
           *[other] { FACT("doc-receipt", "working-days-residence") } يوم عمل
        } لتصريح الإقامة. ولا ينطبق ذلك على إيصال بجواز سفر أخذته الشرطة في تحقيق.
