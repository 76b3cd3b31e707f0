home-name = الصفحة الرئيسية
home-title = بماذا يمكن أن نساعدك؟

home-interview = فحص وضعي
home-danger = أنا في خطر الآن
home-cards = بطاقات للعرض
home-topics = كل المواضيع

home-any-time = في أي وقت

home-categories = تصفح الدليل
