fact-stateless-counts-as-foreigner = في قانون الدخول والخروج، الأجنبي هو كل من ليست له الجنسية الصينية. وهذا يشمل عديمي الجنسية.
fact-stateless-child-born = الطفل المولود في الصين صيني إذا كان والداه عديمي الجنسية أو مجهولي الجنسية واستقرا في الصين.
fact-stateless-no-numbers = لم تعطِ الصين المفوضية أعداد عديمي الجنسية.
fact-stateless-nk-mothers = تحذر دراسة من أن أطفال الأمهات الكوريات الشماليات اللواتي ليست لديهن أوراق قد يبقون غير مسجَّلين، مع أن الأب صيني. وهي تتحدث عن عدد يصل إلى { FACT("stateless-nk-mothers", "children-max") ->
        [one] طفل واحد
        [two] طفلين
        [few] { FACT("stateless-nk-mothers", "children-max") } أطفال
        [many] { FACT("stateless-nk-mothers", "children-max") } طفلًا
       *[other] { FACT("stateless-nk-mothers", "children-max") } طفل
    }.
fact-naturalise = يجوز للأجنبي أو لعديم الجنسية أن يطلب الجنسية الصينية بصفته من الأقارب المقرّبين لشخص صيني، أو بعد أن يستقر في الصين، أو لسبب وجيه آخر. ووزارة الشرطة هي التي تقرر.
fact-naturalise-one-nationality = لا تقبل الصين جنسيتين. ومن يصبح صينيًا يجب أن يتخلى عن الجنسية الأخرى.
fact-permanent-residence = الإقامة الدائمة هي لمن قدّموا للصين أعمالًا بارزة أو لمن يستوفون شروطًا أخرى. ووزارة الشرطة هي التي تقرر.
