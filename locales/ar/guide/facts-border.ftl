fact-border-documents = لدخول الصين تبرز جواز سفر أو وثيقة سفر أخرى، وتأشيرة أو إذنًا آخر.
fact-border-refuse = ترفض شرطة الحدود دخول الأشخاص الذين ليست لديهم أوراق سارية المفعول، ولأسباب أخرى مذكورة في القانون. وليست ملزمة بذكر السبب.
fact-border-sent-back = الشخص الذي رُفض دخوله يُؤمر بالعودة ويمكن إجباره على العودة. وأثناء الانتظار يجب أن يبقى في منطقة مغلقة.
fact-border-no-asylum-counter = لا توجد في قانون الدخول والخروج مادة تصف كيفية طلب اللجوء على الحدود.
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
fact-border-illegal-entry = الدخول أو الخروج دون إذن، أو تجنب مراقبة الحدود، أو استخدام أوراق مزورة أو أوراق شخص آخر، يؤدي إلى غرامة من { FACT("border-illegal-entry", "fine-min") } إلى { FACT("border-illegal-entry", "fine-max") } يوان. وتؤدي الحالات الخطيرة إلى احتجاز لمدة من { FACT("border-illegal-entry", "serious-days-min") } إلى { FACT("border-illegal-entry", "serious-days-max") ->
            [one] يوم واحد
            [two] يومين
            [few] { FACT("border-illegal-entry", "serious-days-max") } أيام
            [many] { FACT("border-illegal-entry", "serious-days-max") } يومًا
           *[other] { FACT("border-illegal-entry", "serious-days-max") } يوم
        }، وقد تكون هناك أيضًا غرامة من { FACT("border-illegal-entry", "serious-fine-min") } إلى { FACT("border-illegal-entry", "serious-fine-max") } يوان.
fact-border-crime = عبور الحدود سرًّا في ظروف خطيرة جريمة عقوبتها السجن مدة تصل إلى { FACT("border-crime", "years-max") ->
            [one] سنة واحدة
            [two] سنتين
            [few] { FACT("border-crime", "years-max") } سنوات
            [many] { FACT("border-crime", "years-max") } سنة
           *[other] { FACT("border-crime", "years-max") } سنة
        }.
fact-border-land-law = يحظر قانون الحدود البرية عبور الحدود بصورة غير قانونية. وتتعامل الشرطة مع من يُقبض عليهم.
fact-border-hong-kong-is-exit = الذهاب من البر الرئيسي إلى هونغ كونغ أو ماكاو يُحسب مغادرةً للبر الرئيسي للصين. والعودة تحتاج إلى إذن بالدخول من جديد.
fact-border-practice = مقال على الإنترنت يستند إلى تقرير لمكتبة القانون الأمريكية لعام { FACT("border-practice", "year") } يقول إن معظم اللاجئين جاؤوا بتأشيرات عادية، مثل تأشيرات الدراسة أو الزيارة. وتطلب المفوضية أيضًا صفحة التأشيرة.
fact-border-draft-aim = عندما أُعدت مسودة قانون الدخول والخروج، ذكرت وزارة الشرطة ثلاث مشكلات رئيسية: الدخول غير القانوني والإقامة غير القانونية والعمل غير القانوني ({ FACT("border-draft-aim", "term") }). وعمليات التحقق من الأجانب تستهدف هذه المشكلات الثلاث.
