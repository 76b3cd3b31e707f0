cards-title = بطاقات للعرض
card-use = متى ينبغي أن تعرض/تعرضي هذه البطاقة
card-facts = ما تستند إليه هذه البطاقة
card-large = عرض كبير
cards-choose = طباعة
cards-print = طباعة البطاقات المختارة
cards-print-all = طباعة كل البطاقات
cards-sheet-title = بطاقات للطباعة
cards-sheet-lead = تُطبع هذه الصفحة، ثم تُقصّ البطاقات على الخطوط المتقطعة.
cards-per-sheet = { $count } في الورقة

glossary-lead = قد تظهر هذه الكلمات على الاستمارات والرسائل. يمكن الإشارة إلى كلمة للسؤال عنها.
glossary-source = من أين هذه المعلومة
glossary-papers = على الاستمارات والأوراق
glossary-police = عند الشرطة
glossary-review = مراجعة القرار والمحكمة والمحامون
glossary-family = الأسرة والأطفال
glossary-hospital = في المستشفى
