home-name = الصفحة الرئيسية
home-title = ماذا تحتاج؟
home-lead = هذا دليل مجاني للأشخاص الذين يطلبون اللجوء في البر الرئيسي للصين. يعمل دون إنترنت. وهو مستقل وليس خدمة من المفوضية.

home-interview = فحص وضعي
home-arrived = وصلت للتو إلى مكان
home-contact = التواصل مع المفوضية
home-emergency = الطوارئ
home-police = استوقفتني الشرطة
home-documents = أوراق للمفوضية
home-rights = الحقوق والقيود
home-cards = بطاقات للعرض
home-topics = كل المواضيع

home-categories = تصفح الدليل
