fact-det-what = يجوز للشرطة أن تستخدم الاحتجاز للتحقيق ({ FACT("det-what", "term") }) عندما لا يزيل الاستجواب الاشتباه في الدخول أو الخروج غير القانوني، أو الإقامة أو العمل غير القانوني، أو مساعدة آخرين على عبور الحدود بصورة غير قانونية، أو مخالفة أخرى، ويجب عليها أن تواصل بحث الأمر.
fact-det-paper = يجب على الشرطة أن تبرز قرارًا مكتوبًا، ويجب عليها أن تستجوبك خلال { FACT("det-paper", "hours") ->
            [one] ساعة واحدة
            [two] ساعتين
            [few] { FACT("det-paper", "hours") } ساعات
            [many] { FACT("det-paper", "hours") } ساعة
           *[other] { FACT("det-paper", "hours") } ساعة
        }. وإذا وجدت أنه ينبغي ألا تُحتجز، فيجب عليها أن تخلي سبيلك فورًا.
fact-det-told-reasons = عندما تحرمك الشرطة من حريتك، يجب عليها أن تخبرك بالسبب، وبالقانون الذي تستند إليه، وبحقوقك، وبكيفية تقديم شكوى. ويجب عليها أن تسمع أقوالك. ويجب عليها أن تخبر أسرتك بمكانك وبالسبب وبالمدة، إلا إذا لم تعطِها أنت وسيلة اتصال.
fact-det-limit = يجوز أن يستمر الاحتجاز للتحقيق لمدة { FACT("det-limit", "days") ->
            [one] يوم واحد
            [two] يومين
            [few] { FACT("det-limit", "days") } أيام
            [many] { FACT("det-limit", "days") } يومًا
           *[other] { FACT("det-limit", "days") } يوم
        }، أو { FACT("det-limit", "days-complex") ->
            [one] يوم واحد
            [two] يومين
            [few] { FACT("det-limit", "days-complex") } أيام
            [many] { FACT("det-limit", "days-complex") } يومًا
           *[other] { FACT("det-limit", "days-complex") } يوم
        } في الحالات المعقدة بموافقة مكتب الشرطة الأعلى مستوى مباشرة. ومدة الاحتجاز قبل الترحيل ليست جزءًا من هذا الحد.
fact-det-unknown-identity = إذا كانت الشرطة لا تعرف هويتك أو جنسيتك، فإن مدة الاحتجاز للتحقيق، وهي { FACT("det-limit", "days") } أو { FACT("det-limit", "days-complex") ->
            [one] يوم واحد
            [two] يومان
            [few] { FACT("det-limit", "days-complex") } أيام
            [many] { FACT("det-limit", "days-complex") } يومًا
           *[other] { FACT("det-limit", "days-complex") } يوم
        }، لا يبدأ حسابها إلا عندما تعرفهما. ولذلك يمكن أن يطول الاحتجاز كثيرًا.
fact-det-who-not = يجب ألا يُستخدم الاحتجاز للتحقيق بحق المصابين بمرض خطير، أو النساء الحوامل، أو النساء اللواتي يُرضعن أطفالهن الذين تقل أعمارهم عن { FACT("det-who-not", "baby-age") ->
            [one] سنة واحدة
            [two] سنتين
            [few] { FACT("det-who-not", "baby-age") } سنوات
            [many] { FACT("det-who-not", "baby-age") } سنة
           *[other] { FACT("det-who-not", "baby-age") } سنة
        }، أو الأطفال دون سن { FACT("det-who-not", "age-under") }، أو من هم في سن { FACT("det-who-not", "age-old") } أو أكثر. ويمكن تقييد تنقلهم بدلًا من ذلك.
fact-det-limited-area = القيود على الأماكن التي يجوز لك الذهاب إليها يمكن أن تستمر مدة تصل إلى { FACT("det-limited-area", "days") ->
            [one] يوم واحد
            [two] يومين
            [few] { FACT("det-limited-area", "days") } أيام
            [many] { FACT("det-limited-area", "days") } يومًا
           *[other] { FACT("det-limited-area", "days") } يوم
        }. يجب أن تحضر لدى الشرطة في الموعد، ولا يجوز لك أن تغادر المنطقة أو تغيّر سكنك دون إذن. وإذا لم تكن هويتك معروفة، فلا يبدأ حساب الأيام إلا عندما تُعرف.
fact-det-place = يُنقل المحتجزون للتحقيق إلى مركز احتجاز ({ FACT("det-place", "term") }) أو مركز ترحيل ({ FACT("det-place", "term-returns") }). ويجب على الشرطة أن تنقلهم إلى هناك خلال { FACT("det-place", "hours") ->
            [one] ساعة واحدة
            [two] ساعتين
            [few] { FACT("det-place", "hours") } ساعات
            [many] { FACT("det-place", "hours") } ساعة
           *[other] { FACT("det-place", "hours") } ساعة
        }.
fact-det-visits-letters = قواعد مراكز الاحتجاز تحمي الرسائل والزيارات، ويجوز لمحامٍ لديه الأوراق الصحيحة أن يزور المحتجز. أما الأجانب المحتجزون للتحقيق، فإن وزارة الشرطة هي التي تحدد التفاصيل في حالتهم.
fact-det-interpreter = إذا كنت لا تعرف الصينية، يجب على الشرطة أن توفر لك مترجمًا.
fact-det-own-interpreter = يجوز لك أن تُحضر مترجمك الخاص إذا وافق ضابط شرطة رفيع الرتبة، لكنك أنت تدفع.
fact-det-unhcr-no-guarantee = لا يعِد أي مصدر وجدناه بأن المفوضية تستطيع أن تزورك في الاحتجاز أو أن تخرجك منه. أخبر المفوضية مع ذلك، أو اطلب من أحد أن يخبرها.
fact-det-review = يحق لك أن تطلب المراجعة الإدارية ({ FACT("det-review", "term") }) للاستجواب المطوّل أو الاحتجاز للتحقيق أو تقييد التنقل أو الترحيل. وقرار المراجعة نهائي.
fact-det-review-60-days = لديك مهلة { FACT("det-review-60-days", "days") ->
            [one] يوم واحد
            [two] يومين
            [few] { FACT("det-review-60-days", "days") } أيام
            [many] { FACT("det-review-60-days", "days") } يومًا
           *[other] { FACT("det-review-60-days", "days") } يوم
        } من اليوم الذي تعلم فيه بالقرار لكي تطلب المراجعة. وإذا لم تخبرك الشرطة بهذا الحق، تبدأ المهلة عندما تعلم به، لكنها تنتهي على أبعد حد بعد { FACT("det-review-60-days", "years-max") ->
            [one] سنة واحدة
            [two] سنتين
            [few] { FACT("det-review-60-days", "years-max") } سنوات
            [many] { FACT("det-review-60-days", "years-max") } سنة
           *[other] { FACT("det-review-60-days", "years-max") } سنة
        }. ويمكن أن يحدث الترحيل قبل ذلك، لذلك اطلب المراجعة فورًا.
fact-det-review-where = طلب المراجعة ضد الشرطة المحلية يُقدَّم إلى حكومة المحافظة أو الحي أو المدينة نفسها. اطلبها كتابةً، أو بالكلام إذا كانت الكتابة صعبة. واطلب أيضًا وقف القرار أثناء النظر فيه. ويمكن أن يستغرق الجواب مدة { FACT("det-review-where", "days") ->
            [one] يوم واحد
            [two] يومين
            [few] { FACT("det-review-where", "days") } أيام
            [many] { FACT("det-review-where", "days") } يومًا
           *[other] { FACT("det-review-where", "days") } يوم
        }، وفي الحالات الصعبة { FACT("det-review-where", "days-max") ->
            [one] يوم واحد
            [two] يومين
            [few] { FACT("det-review-where", "days-max") } أيام
            [many] { FACT("det-review-where", "days-max") } يومًا
           *[other] { FACT("det-review-where", "days-max") } يوم
        }.
fact-det-pause-short-detention = إذا صدرت بحقك عقوبة الاحتجاز القصير وطلبت المراجعة، يحق لك أن تطلب الانتظار خارج الاحتجاز، بكفيل أو بإيداع مبلغ { FACT("det-pause-short-detention", "deposit-per-day") } يوان عن كل يوم. ويجب على الشرطة أن تجيب خلال { FACT("det-pause-short-detention", "hours") ->
            [one] ساعة واحدة
            [two] ساعتين
            [few] { FACT("det-pause-short-detention", "hours") } ساعات
            [many] { FACT("det-pause-short-detention", "hours") } ساعة
           *[other] { FACT("det-pause-short-detention", "hours") } ساعة
        }.
fact-det-pay-fine = يجب دفع الغرامة خلال { FACT("det-pay-fine", "days") ->
            [one] يوم واحد
            [two] يومين
            [few] { FACT("det-pay-fine", "days") } أيام
            [many] { FACT("det-pay-fine", "days") } يومًا
           *[other] { FACT("det-pay-fine", "days") } يوم
        } في البنك المحدد. ويجوز للشرطة أن تأخذها في المكان نفسه إذا لم يكن لك سكن ثابت هناك. وإذا كنت فقيرًا، يحق لك أن تطلب الدفع لاحقًا أو على أقساط؛ والشرطة هي التي تقرر.
fact-det-receipt = إذا أخذ ضابط غرامة في المكان نفسه، فاطلب الإيصال الرسمي. ودونه يحق لك أن ترفض الدفع.
fact-det-days-counted = إذا صدرت بحقك عقوبة الاحتجاز عن الفعل نفسه، فكل يوم كنت محتجزًا فيه من قبل يُحسب يومًا واحدًا. أما ساعات الاستجواب فلا تُحسب.
fact-det-punish-exempt = عقوبة الاحتجاز القصير تُقرَّر لكنها لا تُنفَّذ على من هم في سن { FACT("det-punish-exempt", "age-from") } أو { FACT("det-punish-exempt", "age-to") }، ومن هم في سن { FACT("det-punish-exempt", "age-first-time-from") } أو { FACT("det-punish-exempt", "age-first-time-to") } في المرة الأولى، ومن هم في سن { FACT("det-punish-exempt", "age-old") } أو أكثر، والنساء الحوامل، والنساء اللواتي يُرضعن أطفالهن الذين تقل أعمارهم عن { FACT("det-punish-exempt", "baby-age") ->
            [one] سنة واحدة
            [two] سنتين
            [few] { FACT("det-punish-exempt", "baby-age") } سنوات
            [many] { FACT("det-punish-exempt", "baby-age") } سنة
           *[other] { FACT("det-punish-exempt", "baby-age") } سنة
        }. وفي الحالات الخطيرة لا يحمي السن دائمًا.
fact-det-legal-aid-foreigners = قانون المساعدة القانونية في الصين فيه أيضًا قاعدة للأجانب وعديمي الجنسية. فإذا كان قانون صيني يمنحهم المساعدة، فهذا القانون هو الذي يُطبَّق. وإذا لم يتحدث أي قانون عن ذلك، فقد تُمنح المساعدة بسبب معاهدة أو لأن البلد الآخر يساعد الصينيين أيضًا.
fact-det-legal-aid-topics = المساعدة القانونية المجانية مذكورة لأمور مثل الأجور غير المدفوعة وإصابات الحوادث وتعويض الدولة والعنف الأسري، وللمتهمين بجريمة. واللجوء ليس في القائمة.
fact-det-legal-aid-7-days = يجب على مكتب المساعدة القانونية أن يقرر في الطلب خلال { FACT("det-legal-aid-7-days", "days") ->
            [one] يوم واحد
            [two] يومين
            [few] { FACT("det-legal-aid-7-days", "days") } أيام
            [many] { FACT("det-legal-aid-7-days", "days") } يومًا
           *[other] { FACT("det-legal-aid-7-days", "days") } يوم
        }. وإذا كانت هناك مهلة تنتهي خلال { FACT("det-legal-aid-7-days", "days") ->
            [one] يوم واحد
            [two] يومين
            [few] { FACT("det-legal-aid-7-days", "days") } أيام
            [many] { FACT("det-legal-aid-7-days", "days") } يومًا
           *[other] { FACT("det-legal-aid-7-days", "days") } يوم
        }، مثلًا مهلة طلب المراجعة، فيمكنه أن يساعد أولًا ويتحقق لاحقًا.
