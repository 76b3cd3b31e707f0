glossary-term-refugee = لاجئ
glossary-term-police-form = استمارة تسجيل الإقامة المؤقتة
glossary-stay-permit = تصريح بقاء
glossary-term-temp-id = وثيقة هوية مؤقتة لمن يطلب صفة اللاجئ
glossary-term-refugee-id = وثيقة هوية اللاجئ

glossary-term-interpreter = مترجم
glossary-term-exit-entry = مكتب الدخول والخروج التابع للشرطة
glossary-term-overstay = الإقامة غير القانونية (تجاوز مدة البقاء المسموح بها)
glossary-term-illegal-work = العمل غير القانوني
glossary-three-illegal = الدخول غير القانوني والإقامة غير القانونية والعمل غير القانوني
glossary-term-detention-review = الاحتجاز للتحقيق: تحتجزك الشرطة بينما تتحقق من حالتك
glossary-term-punishment-detention = عقوبة الاحتجاز (عقوبة لبضعة أيام)
glossary-term-limit-movement = قيود على الأماكن التي يجوز لك الذهاب إليها
glossary-detention-house = مركز الاحتجاز
glossary-place-for-returns = مركز الترحيل
glossary-hearing = جلسة استماع، يحق لك أن تطلبها قبل غرامة كبيرة
glossary-term-review = المراجعة الإدارية: تنظر جهة رسمية في القرار مرة أخرى
glossary-term-court-case = دعوى أمام المحكمة على جهة رسمية، مثل الشرطة
glossary-term-legal-aid = المساعدة القانونية

glossary-term-leave-order = الأمر بالمغادرة خلال مدة محددة
glossary-term-sent-out = الترحيل من الصين
glossary-term-expelled = الطرد

glossary-term-birth-certificate = شهادة ميلاد طبية
glossary-civil-affairs-office = مكتب الشؤون المدنية
glossary-written-warning = تحذير مكتوب من الشرطة إلى شخص يمارس العنف في الأسرة
glossary-term-protection-order = أمر حماية من المحكمة

glossary-term-disease-control = مركز مكافحة الأمراض (CDC)
glossary-ditan-hospital = مستشفى ديتان في بكين
