topics-title = كل المواضيع
topic-cards = بطاقات للعرض
topic-related = للقراءة بعد ذلك
topic-neighbours-label = المواضيع قبل هذا الموضوع وبعده
topic-before = السابق
topic-after = التالي

topic-due = قد يكون بعض ما في هذه الصفحة قديمًا.
topic-due-advice = المعلومات التي عليها رمز ساعة كان ينبغي أن يكون قد أُعيد التحقق منها. يُرجى سؤال المفوضية (UNHCR)، أو البحث عن إصدار أحدث من هذا الدليل، قبل التصرف بناءً عليها.

claim-label = يقول بعض الناس
claim-truth-label = الصحيح

topic-action-email = إعداد مسودة رسالة إلكترونية إلى المفوضية (UNHCR)
topic-action-card = عرض هذه البطاقة:
topic-action-emergency = رؤية أرقام الطوارئ
topic-action-contact = معرفة طرق التواصل مع المفوضية (UNHCR)
topic-action-documents = رؤية الأوراق التي تطلبها المفوضية (UNHCR)
topic-to-do = ما ينبغي فعله
topic-duties = ما يطلبه القانون أو تطلبه المفوضية (UNHCR)
topic-rights = حقوقك
topic-limits = قيود ومخاطر
topic-more = المزيد عن هذا
topic-yours = بحسب إجاباتك، هذا يخصك:
