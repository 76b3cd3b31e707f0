fact-edu-2012-permission = كتبت المفوضية عام { FACT("edu-2012-permission", "year") } أن الصين كانت قد أعلنت في { FACT("edu-2012-permission", "announced") } أن الأطفال اللاجئين في { FACT("edu-2012-permission", "provinces") ->
            [one] مقاطعة واحدة
            [two] مقاطعتين
            [few] { FACT("edu-2012-permission", "provinces") } مقاطعات
            [many] { FACT("edu-2012-permission", "provinces") } مقاطعة
           *[other] { FACT("edu-2012-permission", "provinces") } مقاطعة
        } يمكنهم الذهاب إلى المدارس الابتدائية الحكومية، بالشروط نفسها التي للأطفال المحليين.
fact-edu-local-talks = بعد أن أعلنت الصين في { FACT("edu-2012-permission", "announced") } أن بعض الأطفال اللاجئين يمكنهم الذهاب إلى المدارس الابتدائية الحكومية، كان على المفوضية مع ذلك أن تتحدث مع كل مدرسة. وكان الحصول على مكان يتوقف على المدرسة المحلية.
fact-edu-first-four = أول { FACT("edu-first-four", "children") ->
            [one] طفل
            [two] طفلين
            [few] { FACT("edu-first-four", "children") } أطفال
            [many] { FACT("edu-first-four", "children") } طفلًا
           *[other] { FACT("edu-first-four", "children") } طفل
        } من اللاجئين بدؤوا الدراسة في مدارس حكومية في مقاطعة خبي في { FACT("edu-first-four", "month") }.
fact-edu-law-citizens = قانون الصين بشأن التعليم لمدة { FACT("edu-law-citizens", "years") ->
            [one] سنة واحدة
            [two] سنتين
            [few] { FACT("edu-law-citizens", "years") } سنوات
            [many] { FACT("edu-law-citizens", "years") } سنة
           *[other] { FACT("edu-law-citizens", "years") } سنة
        } يعطي هذا الحق للأطفال الذين يحملون الجنسية الصينية. ولا يذكر الأطفال اللاجئين.
fact-edu-not-found = لم نجد صفحة للمفوضية في الصين عن المدرسة، ولم نجد شيئًا أحدث من عام { FACT("edu-not-found", "year") } عن المقاطعات التي تقبل الأطفال اللاجئين. يُرجى سؤال المفوضية (UNHCR) ومكتب التعليم المحلي.
fact-edu-beyond-primary = الإذن الصادر عام { FACT("edu-beyond-primary", "year") } للأطفال اللاجئين كان للمدرسة الابتدائية. لم نجد قاعدة للمدرسة الثانوية أو الجامعة.
