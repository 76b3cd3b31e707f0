topics-title = كل المواضيع
topic-cards = بطاقات للعرض
topic-related = للقراءة بعد ذلك
topic-neighbours-label = المواضيع قبل هذا الموضوع وبعده
topic-before = السابق
topic-after = التالي

topic-due = قد يكون بعض ما في هذه الصفحة قديمًا.

claim-label = يقول بعض الناس
claim-truth-label = الصحيح

topic-action-card = عرض هذه البطاقة:
topic-action-emergency = رؤية أرقام الطوارئ
topic-to-do = ما ينبغي فعله
topic-rights = حقوقك
topic-limits = قيود ومخاطر
topic-more = المزيد عن هذا
topic-yours = بحسب إجاباتك، هذا يخصك:
