step-call-guards = الاتصال بالحراس على الرقم { FACT("number-guard", "phone") }
    .do = ينبغي الذهاب إلى حيث يوجد آخرون، ثم الاتصال.
step-call-medics = الاتصال بالمسعفين على الرقم { FACT("number-medic", "phone") }
    .do = ينبغي ذكر مكانك.
    .small = ينبغي ذكر أن معك رضيعًا.
step-report-arrival = الحضور إلى المكتب
    .do = ينبغي الحضور إلى المكتب بعد وصولك، والمهلة بالساعات: { FACT("report-in-time", "hours") }.
    .late = ينبغي الحضور أيضًا بعد فوات الوقت.
step-write-to-office = الكتابة إلى المكتب
    .do = ينبغي إرسال رسالة واحدة فيها اسمك.
    .title-baby = الكتابة إلى المكتب عنك وعن الرضيع
step-renew-slip = تجديد بطاقتك
    .do = ينبغي فعل ذلك قبل انتهائها، والمهلة بالأيام: { FACT("renew-in-time", "days-before") }.
step-carry-slip = حمل بطاقتك
    .do = ينبغي إبقاؤها معك.
step-ask-for-milk = طلب حليب للرضيع
    .do = يمكن السؤال على خط المشورة.
step-see-a-doctor = مراجعة مسعف
    .do = يمكن عرض البطاقة.
step-pay-nobody = لا تدفع لأحد
    .do = الحضور إلى المكتب مجاني.

part-where = المكتب في { FACT("office-place", "address") }.

caution-guards = قد يطلب الحراس بطاقتك في الطريق.
caution-guards-now = قد يطلب الحراس الذين يأتون بطاقتك.

case-by-ferry = وصل إيلو بالعبّارة أمس ظهرًا، ومعه رضيع. هو في أمان ولم يحضر إلى المكتب بعد.
    .title = بالعبّارة، مع رضيع
