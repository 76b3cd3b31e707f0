home-name = الصفحة الرئيسية
home-title = بماذا يمكن أن نساعدك؟

home-interview = فحص وضعي
home-arrived = وصلت للتو
home-ended = انتهت تأشيرتي أو انتهى تصريحي
home-danger = أنا في خطر الآن
home-police = استوقفتني الشرطة
home-cards = بطاقات للعرض
home-topics = كل المواضيع

home-any-time = في أي وقت

home-categories = تصفح الدليل
