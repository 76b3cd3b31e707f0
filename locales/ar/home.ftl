home-name = الصفحة الرئيسية
home-title = بماذا يمكن أن نساعدك؟
home-lead = دليل مستقل ومجاني لمن يطلبون اللجوء في البر الرئيسي للصين. وهو ليس خدمة من المفوضية (UNHCR).

home-interview = فحص وضعي
home-arrived = وصلت للتو
home-ended = انتهت تأشيرتي أو انتهى تصريحي
home-write = الكتابة إلى المفوضية (UNHCR)
home-danger = أنا في خطر الآن
home-police = استوقفتني الشرطة
home-documents = أوراق للمفوضية (UNHCR)
home-cards = بطاقات للعرض
home-topics = كل المواضيع

home-any-time = في أي وقت

home-categories = تصفح الدليل
