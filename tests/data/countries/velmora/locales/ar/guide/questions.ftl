question-safety = هل أنت في خطر الآن؟
    .name = خطر
    .hint = إذا كانت الإجابة نعم، يعرض الدليل فورًا ما ينبغي فعله.
    .why = الخطر يأتي قبل كل شيء آخر.
    .error = يُرجى اختيار ما هو صحيح الآن.
option-safety-safe = لا
option-safety-threatened = نعم، قد يؤذيني أحد
    .hint = يمكن اختيار هذا أيضًا إذا كان هناك مصاب.
option-safety-injured = نعم، هناك مريض أو مصاب

question-reported = هل سبق لك الحضور إلى المكتب؟
    .name = الحضور
    .hint = يجب أن يتم ذلك خلال مهلة، وهي بالساعات: { FACT("report-in-time", "hours") }.
    .why = تقول الخطة حتى متى.
    .error = يُرجى اختيار إحدى الإجابات.
option-reported-yes = نعم
option-reported-no = لا
option-reported-unsure = لا أعرف

question-landed = متى كان وصولك؟
    .name = الوصول
    .hint = يكفي اليوم وحده.
    .why = تُحسب المهلة من هذه اللحظة.
    .error = يُرجى إدخال يوم غير لاحق.

question-slip-until = حتى أي يوم تصلح بطاقتك؟
    .name = آخر يوم في البطاقة
    .hint = هو مكتوب على البطاقة.
    .why = تقول الخطة متى ينبغي تجديدها.
    .error = يُرجى إدخال اليوم المكتوب على البطاقة.

question-with-me = من معك؟
    .name = من معك
    .hint = يمكن اختيار كل ما هو صحيح.
    .why = عندئذ تكون في الخطة خطوات أكثر.
    .error = يُرجى اختيار إجابة واحدة على الأقل.
option-with-me-baby = رضيع
option-with-me-ill = شخص مريض
option-with-me-nobody = لا أحد

question-papers = أي أوراق لديك؟
    .name = الأوراق
    .hint = يمكن وضع علامة أمام ما لديك.
    .why = تذكرها الرسالة.
    .error = يُرجى اختيار إجابة واحدة على الأقل.
option-papers-none = لا شيء منها
