fact-work-permit = لكي يعمل الأجنبي في الصين، يحتاج إلى تصريح عمل وتصريح إقامة من نوع العمل. ولا يجوز لأحد أن يوظف أجنبيًا دون الاثنين معًا.
fact-work-labour-relation = لا تؤكد المحاكم وجود علاقة عمل لأجنبي أو عديم جنسية عمل دون أوراق عمل. ومنذ { FACT("work-labour-relation", "since") } تؤكد وجودها للأجانب الذين لديهم إقامة دائمة، أو تصريح عمل مع بقاء قانوني، أو أوراق أخرى تطلبها القواعد.
fact-work-refugees-no-right = كتبت المفوضية عام { FACT("work-refugees-no-right", "year-unhcr") } أن اللاجئين الذين لم يأتوا من منطقة الهند الصينية (Indochina) ليس لهم حق في العمل في الصين. وقالت مكتبة القانون في الكونغرس الأمريكي الشيء نفسه عام { FACT("work-refugees-no-right", "year-library") }.
fact-work-still-no-2021 = يقول مقال من عام { FACT("work-still-no-2021", "year") } إن اللاجئين في الصين لا يجوز لهم العمل، ويعيشون على مساعدة محدودة من المفوضية.
fact-work-what-is-illegal = يكون العمل غير قانوني إذا كان دون تصريح، أو خارج ما يسمح به التصريح، أو، للطلاب، خارج قواعد عمل الطلاب.
fact-work-penalty = الأجنبي الذي يعمل بصورة غير قانونية يدفع غرامة من { FACT("work-penalty", "fine-min") } إلى { FACT("work-penalty", "fine-max") } يوان. وفي المخالفات الجسيمة يكون هناك أيضًا احتجاز لمدة من { FACT("work-penalty", "serious-days-min") } إلى { FACT("work-penalty", "serious-days-max") ->
        [one] يوم واحد
        [two] يومين
        [few] { FACT("work-penalty", "serious-days-max") } أيام
        [many] { FACT("work-penalty", "serious-days-max") } يومًا
       *[other] { FACT("work-penalty", "serious-days-max") } يوم
    }.
fact-work-agent-penalty = من يجد عملًا غير قانوني لأجنبي يدفع غرامة قدرها { FACT("work-agent-penalty", "fine-per-worker") } يوان عن كل عامل. ولا تزيد الغرامة كلها على { FACT("work-agent-penalty", "fine-max-person") } يوان للشخص و{ FACT("work-agent-penalty", "fine-max-organisation") } يوان للمنظمة.
fact-work-employer-penalty = يدفع صاحب العمل غرامة قدرها { FACT("work-employer-penalty", "fine-per-worker") } يوان عن كل أجنبي وُظّف بصورة غير قانونية، ولا تزيد كلها على { FACT("work-employer-penalty", "fine-max") } يوان.
fact-work-z-visa = قواعد العمل الخاصة بالأجانب هي لمن يأتون بتأشيرة عمل من نوع { FACT("work-z-visa", "visa") } ثم يحصلون على وثيقة عمل وتصريح إقامة. وهي لا تفتح طريقًا إلى العمل لطالبي اللجوء.
fact-work-students = لا يجوز للطلاب العمل أو التدريب خارج الحرم الجامعي إلا إذا وافقت المؤسسة التعليمية وكتبت الشرطة ذلك في تصريح الإقامة.
fact-work-wages = إذا عملت دون تصريح ولم يُدفع لك أجرك، فطريق قانون العمل مغلق عادةً. وفي قضية قديمة تعاملت محكمة مع عمل كهذا على أنه عقد مدني عادي؛ ولا نعرف إلى أي حد يمكن الاعتماد على ذلك. ويمكنك طلب مساعدة قانونية مجانية، لكنها للأجانب تتوقف على قانون أو معاهدة أو على مساعدة بلدك للصينيين. ومن المهم سؤال محامٍ قبل تقديم شكوى إلى أي جهة: فالعمل دون تصريح يعاقَب عليه، والمكاتب التي تعلم به يجب عليها أن تبلغ عنه.
