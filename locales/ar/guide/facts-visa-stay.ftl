fact-visa-no-asylum-type = لا يوجد في قائمة أنواع التأشيرات في الصين نوع للجوء أو للاجئين.
fact-visa-extend-7-days = للبقاء مدة أطول بتأشيرتك، اطلب/اطلبي ذلك من شرطة الدخول والخروج المحلية قبل آخر يوم بما لا يقل عن { FACT("visa-extend-7-days", "days") ->
        [one] يوم واحد
        [two] يومين
        [few] { FACT("visa-extend-7-days", "days") } أيام
        [many] { FACT("visa-extend-7-days", "days") } يومًا
       *[other] { FACT("visa-extend-7-days", "days") } يوم
    }.
fact-visa-extend-limit = لا يمكن أن تكون كل التمديدات معًا أطول من مدة البقاء المكتوبة أول مرة في التأشيرة.
fact-visa-count-days = أيام البقاء المكتوبة في التأشيرة تُحسب من اليوم التالي ليوم دخولك. وتبيّن التأشيرة أيضًا آخر يوم للدخول؛ وهو تاريخ مختلف.
fact-visa-residence-30-days = إذا كان مكتوبًا في تأشيرتك أنه يلزم تصريح إقامة، فاطلب/فاطلبي هذا التصريح خلال { FACT("visa-residence-30-days", "days") ->
        [one] يوم واحد
        [two] يومين
        [few] { FACT("visa-residence-30-days", "days") } أيام
        [many] { FACT("visa-residence-30-days", "days") } يومًا
       *[other] { FACT("visa-residence-30-days", "days") } يوم
    } بعد دخولك الصين.
fact-visa-free-longer = إذا جئت دون تأشيرة بموجب قاعدة للدخول دون تأشيرة وكان لا بد من البقاء مدة أطول، فاطلب/فاطلبي من شرطة الدخول والخروج تصريح بقاء ({ FACT("visa-free-longer", "term") }) قبل أن تنتهي مدة الإعفاء من التأشيرة. ويمكن أن يستمر مدة تصل إلى { FACT("visa-free-longer", "days-max") ->
        [one] يوم واحد
        [two] يومين
        [few] { FACT("visa-free-longer", "days-max") } أيام
        [many] { FACT("visa-free-longer", "days-max") } يومًا
       *[other] { FACT("visa-free-longer", "days-max") } يوم
    }.
fact-visa-free-30-days-end = يجوز لمواطني بلدان كثيرة الدخول دون تأشيرة لمدة تصل إلى { FACT("visa-free-30-days-end", "days") ->
        [one] يوم واحد
        [two] يومين
        [few] { FACT("visa-free-30-days-end", "days") } أيام
        [many] { FACT("visa-free-30-days-end", "days") } يومًا
       *[other] { FACT("visa-free-30-days-end", "days") } يوم
    } بموجب قاعدة تسري حتى { FACT("visa-free-30-days-end", "until") }. ولا نعرف هل ستستمر. إذا دخلت بهذه الطريقة، فمن المهم حساب أيامك. وللبقاء مدة أطول، اطلب/اطلبي تصريح بقاء من شرطة الدخول والخروج قبل أن تنتهي مدة الإعفاء من التأشيرة.
fact-visa-free-transit-240 = يجوز لمواطني بعض البلدان البقاء مدة تصل إلى { FACT("visa-free-transit-240", "hours") ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { FACT("visa-free-transit-240", "hours") } ساعات
        [many] { FACT("visa-free-transit-240", "hours") } ساعة
       *[other] { FACT("visa-free-transit-240", "hours") } ساعة
    } دون تأشيرة في طريقهم إلى بلد ثالث، في مناطق معينة وعبر منافذ معينة. وفي { FACT("visa-free-transit-240", "month") } كان العدد { FACT("visa-free-transit-240", "countries") ->
        [one] بلد واحد
        [two] بلدين
        [few] { FACT("visa-free-transit-240", "countries") } بلدان
        [many] { FACT("visa-free-transit-240", "countries") } بلدًا
       *[other] { FACT("visa-free-transit-240", "countries") } بلد
    } و{ FACT("visa-free-transit-240", "ports") ->
        [one] منفذ واحد
        [two] منفذين
        [few] { FACT("visa-free-transit-240", "ports") } منافذ
        [many] { FACT("visa-free-transit-240", "ports") } منفذًا
       *[other] { FACT("visa-free-transit-240", "ports") } منفذ
    }. والقائمة تتغير: يُرجى السؤال على الرقم { FACT("hot-12367", "phone") }.
fact-visa-residence-fingerprints = لتصريح الإقامة تأخذ الشرطة بصمات الأصابع، وينبغي أن تقرر خلال { FACT("visa-residence-fingerprints", "days") ->
        [one] يوم واحد
        [two] يومين
        [few] { FACT("visa-residence-fingerprints", "days") } أيام
        [many] { FACT("visa-residence-fingerprints", "days") } يومًا
       *[other] { FACT("visa-residence-fingerprints", "days") } يوم
    }. وتحسب قواعد لاحقة هذه الأيام أيام عمل.
fact-visa-residence-extend = لتمديد تصريح إقامة، اطلب/اطلبي ذلك قبل انتهائه بما لا يقل عن { FACT("visa-residence-extend", "days") ->
        [one] يوم واحد
        [two] يومين
        [few] { FACT("visa-residence-extend", "days") } أيام
        [many] { FACT("visa-residence-extend", "days") } يومًا
       *[other] { FACT("visa-residence-extend", "days") } يوم
    }.
fact-visa-humanitarian-change = يسمح القانون لشرطة المدينة بأن تحوّل بقاءً قصيرًا إلى إقامة لأسباب إنسانية. القرار لها، ولا يقول أي مصدر إن اللاجئين يحصلون على ذلك.
fact-visa-change-10-days = إذا تغير شيء مكتوب في تصريح إقامتك، فأخبر/فأخبري شرطة الدخول والخروج خلال { FACT("visa-change-10-days", "days") ->
        [one] يوم واحد
        [two] يومين
        [few] { FACT("visa-change-10-days", "days") } أيام
        [many] { FACT("visa-change-10-days", "days") } يومًا
       *[other] { FACT("visa-change-10-days", "days") } يوم
    }.
fact-visa-refusal-final = إذا رفضت الشرطة تمديد تأشيرة أو استبدالها، أو رفضت تصريح بقاء أو تصريح إقامة، فهذا القرار نهائي. وعندئذ يجب عليك المغادرة في آخر يوم سُمح لك بالبقاء فيه أو قبله.
fact-visa-purpose = لا ينبغي القيام إلا بما مُنحت تأشيرتك أو تصريحك من أجله، وتنبغي المغادرة قبل انتهاء التأشيرة أو التصريح، إلا إذا كان لديك حق آخر في البقاء.
fact-visa-fees = تأخذ الحكومة رسومًا على التأشيرات والتصاريح. وهذه ليست رسومًا للمفوضية.
fact-overstay-what = تكون إقامتك غير قانونية إذا بقيت بعد التاريخ المكتوب في تأشيرتك أو تصريحك، أو بعد انتهاء بقاء مسموح به دون تأشيرة، أو خارج المنطقة التي أُمرت بالبقاء فيها.
fact-overstay-penalty = تجاوز مدة البقاء المسموح بها يؤدي أولًا إلى إنذار. وفي المخالفات الجسيمة تكون هناك غرامة قدرها { FACT("overstay-penalty", "fine-per-day") } يوان عن كل يوم، ولا تزيد كلها على { FACT("overstay-penalty", "fine-max") } يوان، أو احتجاز لمدة من { FACT("overstay-penalty", "days-min") } إلى { FACT("overstay-penalty", "days-max") ->
        [one] يوم واحد
        [two] يومين
        [few] { FACT("overstay-penalty", "days-max") } أيام
        [many] { FACT("overstay-penalty", "days-max") } يومًا
       *[other] { FACT("overstay-penalty", "days-max") } يوم
    }.
fact-overstay-child = إذا تجاوز مدة البقاء المسموح بها طفل دون سن { FACT("overstay-child", "age-under") } لأن شخصًا بالغًا لم يعتنِ به، يُنذَر هذا البالغ وقد تُفرض عليه غرامة تصل إلى { FACT("overstay-child", "fine-max") } يوان.
fact-overstay-asylum-note = لا يتضمن القانون قاعدة واضحة توقف عقوبات تجاوز مدة البقاء المسموح بها بحق الأشخاص الذين ينتظرون قرار المفوضية دون ورقة من الشرطة. من المهم طلب نصيحة المفوضية (UNHCR) قبل أن تنتهي تأشيرتك.
fact-overstay-while-you-wait = أثناء انتظار جواب المفوضية (UNHCR)، من المهم تدوين اليوم الذي انتهى فيه إذن بقائك. ومن المهم الاحتفاظ بنسخة من رسالتك الإلكترونية عليها تاريخها، وبأي رقم من المفوضية، وترك نسخ لدى شخص موثوق. وكل يوم من الإقامة غير القانونية يمكن أن يُحسب في الغرامة.
