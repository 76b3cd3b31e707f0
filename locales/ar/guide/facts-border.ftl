fact-border-documents = لدخول الصين يلزمك إبراز جواز سفر أو وثيقة سفر أخرى، وتأشيرة أو إذنًا آخر.
fact-border-arrival-card = يملأ الأجانب بطاقة وصول عند دخولهم الصين. ومنذ { FACT("border-arrival-card", "since") } يمكن ملؤها على الإنترنت قبل السفر، وهي مجانية. والموقع الرسمي هو { FACT("border-arrival-card", "url") }. ومن لا يستطيع ملأها على الإنترنت يستطيع ملأها في منفذ الدخول، على جهاز أو باستخدام هاتف أو على الورق. ولا يحتاج إليها من يغيّرون الطائرة خلال { FACT("border-arrival-card", "hours") ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { FACT("border-arrival-card", "hours") } ساعات
        [many] { FACT("border-arrival-card", "hours") } ساعة
       *[other] { FACT("border-arrival-card", "hours") } ساعة
    } ويبقون داخل المنفذ.
fact-border-arrival-card-true = اكتب/اكتبي في بطاقة الوصول أشياء صحيحة فقط. وتقول الملاحظات المكتوبة على الاستمارة إن إغفال وقائع أو إخفاءها يمكن أن يؤدي إلى رفض الدخول أو رفض العبور.
fact-border-refuse = ترفض شرطة الحدود دخول الأشخاص الذين ليست لديهم أوراق سارية المفعول، ولأسباب أخرى مذكورة في القانون. وليست ملزمة بذكر السبب.
fact-border-review-gap = لم نتمكن من معرفة هل يمكن الحصول على مراجعة لقرار رفض الدخول. وشرطة الحدود ليست ملزمة بذكر السبب ولا بإعطاء ورقة. ويمكنك طلب الأمرين.
fact-border-sent-back = الشخص الذي رُفض دخوله يُؤمر بالعودة ويمكن إجباره على العودة. وأثناء الانتظار يجب أن يبقى في منطقة مغلقة.
fact-border-sent-where = لا يقول القانون سوى أن من رُفض دخوله يجب أن يعود. وهو لا يذكر أي بلد. لذلك قل/قولي للضباط أي بلد خطر عليك. وإذا كان لا بد من الرحيل، فاطلب/فاطلبي الذهاب إلى بلد آمن لك ومسموح لك بدخوله.
fact-border-no-asylum-counter = لا توجد في قانون الدخول والخروج مادة تصف كيفية طلب اللجوء على الحدود.
fact-border-someone-outside = من المهم إخبار شخص خارج المكان فورًا باسمك الكامل، وبالمطار أو الميناء، وبالرحلة الجوية أو السفينة، وبالوقت. واطلب/واطلبي منه أن يكتب رسالة إلكترونية إلى المفوضية (UNHCR) من أجلك. وعند البوابة، قل/قولي مرة أخرى، بصوت مسموع: «أخاف من العودة». ولا ينبغي الصعود إلى الطائرة أو السفينة قبل قول ذلك.
fact-border-port-visa = المادة { FACT("border-port-visa", "article") } من قانون الدخول والخروج هي عن تأشيرة تُعطى في منفذ الدخول لدخول إنساني عاجل أو أعمال عاجلة أو إصلاحات أو حاجات عاجلة أخرى. تحتاج إلى جواز سفر وورقة تبيّن أن سلطة صينية موافقة على ذلك. والتأشيرة صالحة لدخول واحد ولمدة { FACT("border-port-visa", "days-max") ->
            [one] يوم واحد
            [two] يومين
            [few] { FACT("border-port-visa", "days-max") } أيام
            [many] { FACT("border-port-visa", "days-max") } يومًا
           *[other] { FACT("border-port-visa", "days-max") } يوم
        } على الأكثر.
fact-border-temporary-entry = بسبب حدث خارج عن إرادة الشخص أو سبب عاجل آخر، يمكن لشرطة الحدود أن تسمح بدخول مؤقت لمدة تصل إلى { FACT("border-temporary-entry", "days-max") ->
            [one] يوم واحد
            [two] يومين
            [few] { FACT("border-temporary-entry", "days-max") } أيام
            [many] { FACT("border-temporary-entry", "days-max") } يومًا
           *[other] { FACT("border-temporary-entry", "days-max") } يوم
        }. ويجوز لها أن تطلب ضمانًا.
fact-border-transit-24h = من لديه تذكرة لإكمال الرحلة إلى بلد ثالث أو منطقة ثالثة يجوز له أن يغيّر الطائرة أو السفينة أو القطار في الصين دون تأشيرة. وهذا لمدة تصل إلى { FACT("border-transit-24h", "hours") ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { FACT("border-transit-24h", "hours") } ساعات
        [many] { FACT("border-transit-24h", "hours") } ساعة
       *[other] { FACT("border-transit-24h", "hours") } ساعة
    }، ولا يجوز لك الخروج من منفذ الدخول. وإذا كان لا بد من الخروج منه، فالطريق هو طلب دخول مؤقت من شرطة الحدود.
fact-border-illegal-entry = الدخول أو الخروج دون إذن، أو تجنب فحص الجوازات على الحدود، أو استخدام أوراق مزورة أو أوراق شخص آخر، يؤدي إلى غرامة من { FACT("border-illegal-entry", "fine-min") } إلى { FACT("border-illegal-entry", "fine-max") } يوان. وتؤدي المخالفات الجسيمة إلى احتجاز لمدة من { FACT("border-illegal-entry", "serious-days-min") } إلى { FACT("border-illegal-entry", "serious-days-max") ->
            [one] يوم واحد
            [two] يومين
            [few] { FACT("border-illegal-entry", "serious-days-max") } أيام
            [many] { FACT("border-illegal-entry", "serious-days-max") } يومًا
           *[other] { FACT("border-illegal-entry", "serious-days-max") } يوم
        }، وقد تكون هناك أيضًا غرامة من { FACT("border-illegal-entry", "serious-fine-min") } إلى { FACT("border-illegal-entry", "serious-fine-max") } يوان.
fact-border-crime = عبور الحدود سرًّا جريمة إذا كانت المخالفة جسيمة، وعقوبتها السجن مدة تصل إلى { FACT("border-crime", "years-max") ->
        [one] سنة واحدة
        [two] سنتين
        [few] { FACT("border-crime", "years-max") } سنوات
        [many] { FACT("border-crime", "years-max") } سنة
       *[other] { FACT("border-crime", "years-max") } سنة
    }.
fact-border-land-law = يحظر قانون الحدود البرية عبور الحدود بصورة غير قانونية. وتتعامل الشرطة مع من يُقبض عليهم.
fact-border-hong-kong-is-exit = الذهاب من البر الرئيسي إلى هونغ كونغ أو ماكاو يُحسب مغادرةً للبر الرئيسي للصين. والعودة تحتاج إلى إذن بالدخول من جديد.
fact-border-practice = مقال على الإنترنت يستند إلى تقرير لمكتبة القانون في الكونغرس الأمريكي لعام { FACT("border-practice", "year") } يقول إن معظم اللاجئين جاؤوا بتأشيرات عادية، مثل تأشيرات الدراسة أو الزيارة. وتطلب المفوضية أيضًا صفحة التأشيرة.
fact-border-draft-aim = عندما أُعدت مسودة قانون الدخول والخروج، ذكرت وزارة الأمن العام ثلاث مشكلات رئيسية: الدخول غير القانوني والإقامة غير القانونية والعمل غير القانوني ({ FACT("border-draft-aim", "term") }). وعمليات التحقق من الأجانب تستهدف هذه المشكلات الثلاث.
