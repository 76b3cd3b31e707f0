fact-check-carry = ابتداءً من سن { FACT("check-carry", "age-from") } يجب عليك حمل جواز سفرك، أو وثيقة سفر أخرى، أو تصريح البقاء أو تصريح الإقامة، وإبرازه عندما تطلبه الشرطة.
fact-check-carry-unhcr = قائمة الأوراق التي يطلب القانون حملها لا تذكر ورقة المفوضية. من المهم حملها أيضًا، إضافة إلى جواز سفرك.
fact-check-carry-gap = إذا لم يكن لديك قط جواز سفر أو ورقة أخرى يذكرها القانون، فلم نجد قاعدة تقول ماذا تحمل/تحملين بدلًا من ذلك. ولا ينبغي استخدام أوراق شخص آخر: فهذا يعاقَب عليه. والأوراق المزورة غير صالحة، واستخدامها على الحدود يعاقَب عليه أيضًا.
fact-check-refuse = رفض إبراز أوراق سفرك للشرطة يمكن أن يؤدي إلى إنذار وغرامة تصل إلى { FACT("check-refuse", "fine-max") } يوان.
fact-check-police-show-id = يجب على ضباط الشرطة أن يبرزوا بطاقات هويتهم هم عندما يستوقفونك ويستجوبونك. ويحق لك طلب رؤيتها.
fact-check-two-officers = عندما تفتش الشرطة شخصًا أو مكانًا في قضية، يجب أن يكون هناك { FACT("check-two-officers", "officers") ->
        [one] ضابط واحد
        [two] ضابطان
        [few] { FACT("check-two-officers", "officers") } ضباط
        [many] { FACT("check-two-officers", "officers") } ضابطًا
       *[other] { FACT("check-two-officers", "officers") } ضابط
    } على الأقل. ويحتاج الاستجواب أيضًا إلى { FACT("check-two-officers", "officers") ->
        [one] ضابط واحد
        [two] ضابطين
        [few] { FACT("check-two-officers", "officers") } ضباط
        [many] { FACT("check-two-officers", "officers") } ضابطًا
       *[other] { FACT("check-two-officers", "officers") } ضابط
    }، لكن ضابطًا واحدًا يكفي في غرفة قضايا نظامية لدى الشرطة إذا جرى تسجيل كل شيء.
fact-check-questioning-grounds = يجوز للشرطة أن تستجوبك في المكان نفسه إذا اشتبهت في مخالفة لقواعد الدخول والخروج. ويجوز لها أن تأخذك لاستجواب مطوّل إذا ظلت تشتبه في الدخول أو الخروج غير القانوني، أو الإقامة أو العمل غير القانوني، أو مساعدة آخرين على عبور الحدود بصورة غير قانونية، أو مخالفة أخرى.
    .short = يجوز للشرطة أن تستجوبك إذا اشتبهت في مخالفة لقواعد الدخول والخروج. ويجوز لها أن تأخذك لاستجواب مطوّل إذا ظلت تشتبه في مخالفة كهذه أو في مخالفة أخرى.
fact-check-24-48 = يجوز أن يستمر الاستجواب في مركز الشرطة مدة تصل إلى { FACT("check-24-48", "hours") ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { FACT("check-24-48", "hours") } ساعات
        [many] { FACT("check-24-48", "hours") } ساعة
       *[other] { FACT("check-24-48", "hours") } ساعة
    }، و{ FACT("check-24-48", "hours-special") ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { FACT("check-24-48", "hours-special") } ساعات
        [many] { FACT("check-24-48", "hours-special") } ساعة
       *[other] { FACT("check-24-48", "hours-special") } ساعة
    } في حالات خاصة. وبعد ذلك يجب على الشرطة أن تطلق سراحك أو تصدر قرارًا رسميًا.
fact-check-12-hours = تحدد قواعد الشرطة { FACT("check-12-hours", "hours") ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { FACT("check-12-hours", "hours") } ساعات
        [many] { FACT("check-12-hours", "hours") } ساعة
       *[other] { FACT("check-12-hours", "hours") } ساعة
    } مدةً قصوى معتادة للاستجواب المطوّل. ويمكن أن تصل المدة إلى { FACT("check-12-hours", "hours-unclear") ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { FACT("check-12-hours", "hours-unclear") } ساعات
        [many] { FACT("check-12-hours", "hours-unclear") } ساعة
       *[other] { FACT("check-12-hours", "hours-unclear") } ساعة
    } إذا لم يمكن إزالة الاشتباه، ولا يمكن أن تصل إلى { FACT("check-12-hours", "hours-unknown-identity") ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { FACT("check-12-hours", "hours-unknown-identity") } ساعات
        [many] { FACT("check-12-hours", "hours-unknown-identity") } ساعة
       *[other] { FACT("check-12-hours", "hours-unknown-identity") } ساعة
    } إلا إذا لم يذكر الشخص اسمه الحقيقي أو عنوانه أو هويته.
fact-check-police-law-draft = مُدد الاستجواب المذكورة في هذا الدليل مأخوذة من قانون الشرطة لعام { FACT("check-police-law-draft", "year") }. وفي { FACT("check-police-law-draft", "date") } نشرت وزارة الأمن العام مسودة قانون جديد لتلقي الملاحظات عليها. ولم نجد أي علامة على أنه صدر.
fact-check-vulnerable-4h = بموجب قاعدة للشرطة صادرة عام { FACT("check-vulnerable-4h", "year") }، لا يجوز أن تزيد مدة الاستجواب المطوّل على { FACT("check-vulnerable-4h", "hours") ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { FACT("check-vulnerable-4h", "hours") } ساعات
        [many] { FACT("check-vulnerable-4h", "hours") } ساعة
       *[other] { FACT("check-vulnerable-4h", "hours") } ساعة
    } إذا كان الشخص امرأة حاملًا، أو امرأة تُرضع طفلها الذي يقل عمره عن { FACT("check-vulnerable-4h", "baby-age") ->
        [one] سنة واحدة
        [two] سنتين
        [few] { FACT("check-vulnerable-4h", "baby-age") } سنوات
        [many] { FACT("check-vulnerable-4h", "baby-age") } سنة
       *[other] { FACT("check-vulnerable-4h", "baby-age") } سنة
    }، أو طفلًا دون سن { FACT("check-vulnerable-4h", "age-under") }، أو شخصًا في سن { FACT("check-vulnerable-4h", "age-old") } أو أكثر. ويجب ألا يوضع أي من هؤلاء في زنزانة انتظار.
fact-check-family-told = عندما تُبقي الشرطة شخصًا لاستجواب مطوّل، يجب عليها أن تخبر الأسرة أو مكان العمل فورًا. وليست ملزمة بذلك إذا لم تحصل منك على رقم أو عنوان لأسرتك، أو إذا كانت لا تعرف هويتك.
fact-check-summons = بعد الاستدعاء، يجوز أن يستمر الاستجواب لمدة { FACT("check-summons", "hours") ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { FACT("check-summons", "hours") } ساعات
        [many] { FACT("check-summons", "hours") } ساعة
       *[other] { FACT("check-summons", "hours") } ساعة
    }. ويجوز أن يستمر لمدة { FACT("check-summons", "hours-unclear") ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { FACT("check-summons", "hours-unclear") } ساعات
        [many] { FACT("check-summons", "hours-unclear") } ساعة
       *[other] { FACT("check-summons", "hours-unclear") } ساعة
    } إذا لم تكن هويتك معروفة أو كان الأمر يخص أشخاصًا كثيرين، ولمدة { FACT("check-summons", "hours-complex") ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { FACT("check-summons", "hours-complex") } ساعات
        [many] { FACT("check-summons", "hours-complex") } ساعة
       *[other] { FACT("check-summons", "hours-complex") } ساعة
    } إذا كانت القضية معقدة وكان الاحتجاز ممكنًا. ويجب على الشرطة أن تخبر أسرتك وأن تتركك تأكل وترتاح.
fact-check-statement-read = يحق لك قراءة محضر استجوابك قبل التوقيع عليه، وطلب تصحيح الأخطاء. وإذا لم يمكنك قراءته، فيجب أن يُقرأ عليك.
fact-check-recorded = عندما تستجوب الشرطة شخصًا بموجب قانون النظام العام في غرفة للقضايا لدى الشرطة، يجب عليها أن تسجّل كل ذلك بالصوت والصورة. وإذا كان ضابط واحد فقط هو الذي يطرح الأسئلة ولا يوجد التسجيل، فيجب ألا تُبنى عقوبة على ما قيل.
fact-check-under-18 = عندما تستجوب الشرطة شخصًا دون سن { FACT("check-under-18", "age-under") } بصفته مشتبهًا به، يجب عليها أن تستدعي أحد الوالدين أو وصيًا ليكون حاضرًا. وإذا لم يكن ذلك ممكنًا، يجوز لها أن تستدعي قريبًا بالغًا آخر أو شخصًا من مدرسة أو من مجموعة لحماية الأطفال.
fact-check-border-search = يجوز لشرطة الحدود أن تفتش شخصًا عند الحاجة. ويجب أن يقوم بذلك { FACT("check-border-search", "officers") ->
        [one] ضابط واحد
        [two] ضابطان
        [few] { FACT("check-border-search", "officers") } ضباط
        [many] { FACT("check-border-search", "officers") } ضابطًا
       *[other] { FACT("check-border-search", "officers") } ضابط
    } من جنس ذلك الشخص نفسه.
fact-check-restricted-areas = بعض المناطق مغلقة أمام الأجانب. ودخول منطقة منها دون إذن يعني أمرًا بمغادرة تلك المنطقة، واحتجازًا لمدة من { FACT("check-restricted-areas", "days-min") } إلى { FACT("check-restricted-areas", "days-max") ->
        [one] يوم واحد
        [two] يومين
        [few] { FACT("check-restricted-areas", "days-max") } أيام
        [many] { FACT("check-restricted-areas", "days-max") } يومًا
       *[other] { FACT("check-restricted-areas", "days-max") } يوم
    } في المخالفات الجسيمة.
