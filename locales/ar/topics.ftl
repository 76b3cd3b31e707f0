topics-title = كل المواضيع
topic-cards = بطاقات للعرض
topic-related = اقرأ بعد ذلك
topic-neighbours-label = المواضيع قبل هذا الموضوع وبعده
topic-before = السابق
topic-after = التالي

topic-due = قد يكون بعض ما في هذه الصفحة قديمًا.
topic-due-advice = المعلومات التي عليها رمز ساعة كان ينبغي أن يكون قد أُعيد التحقق منها. اسأل المفوضية، أو ابحث عن إصدار أحدث من هذا الدليل، قبل أن تتصرف بناءً عليها.

claim-label = يقول بعض الناس
claim-truth-label = الصحيح
