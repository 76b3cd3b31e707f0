kind-right = حق لك
kind-right-meaning = شيء يحق لك طلبه أو قوله.
kind-duty = واجب
kind-duty-meaning = شيء يجب على أحد ما أن يفعله.
kind-limit = قيد
kind-limit-meaning = شيء لا يُعطى، أو غير ممكن، أو غير معروف.
kind-risk = خطر
kind-how-to = ما ينبغي فعله
kind-how-to-meaning = خطوة، وأين وكيف تتم.
kind-contact = تواصل
kind-contact-meaning = رقم أو عنوان أو ساعات عمل.
kind-background = خلفية
kind-background-meaning = قوانين وتاريخ وأرقام ومصطلحات.

confidence-primary = مصدر رسمي
confidence-secondary = منقول
confidence-secondary-meaning = يقول هذا تقرير أو دراسة أو الصحافة، أو هو قراءتنا نحن للمصادر.
confidence-conflicting = المصادر تختلف
confidence-conflicting-meaning = مصادر جيدة تقول أشياء مختلفة.
confidence-unconfirmed = غير مؤكد
confidence-unconfirmed-meaning = مقال واحد فقط بلا تاريخ يقول هذا. يلزم التحقق منه قبل الاعتماد عليه.

source-law = قوانين وقواعد ومعاهدات
source-government = جهات حكومية
source-report = تقارير ودراسات
source-article = صحف ومجلات
source-seed = مقالات على الإنترنت بلا تاريخ يصححها هذا الدليل

fact-partly-ours-word = جزء منها من عندنا
fact-partly-ours = جزء من هذا نصيحة أو قراءة أو ترجمة من عندنا. وهو غير موجود في المصدر.

fact-sources-open = من أين هذه المعلومة
fact-permanent = هذه المعلومة وحدها، مع عنوانها
fact-due = كان ينبغي أن يكون قد أُعيد التحقق من هذا. وقد يكون قديمًا.

fact-title = معلومة من هذا الدليل
fact-how-sure = ما مدى التأكد من هذا؟
fact-where-read = أين قرأنا هذا؟
fact-topics = مواضيع فيها هذه المعلومة
fact-id = اسم هذه المعلومة:
fact-locator = الموضع في المصدر
fact-as-of = النص الذي قرأناه
fact-checked = جرى التحقق في
fact-check-again = يعاد التحقق ابتداءً من
fact-why = لماذا؟
