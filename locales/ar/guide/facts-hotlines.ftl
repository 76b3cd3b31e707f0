fact-hot-110 = { FACT("hot-110", "phone") } هو رقم الشرطة. اتصل عندما تكون في خطر أو تحدث جريمة.
fact-hot-110-languages = في بكين بدأ الخط { FACT("hot-110-languages", "phone") } المساعدة { FACT("hot-110-languages", "languages") ->
            [one] بلغة واحدة
            [two] بلغتين
            [few] بـ{ FACT("hot-110-languages", "languages") } لغات
            [many] بـ{ FACT("hot-110-languages", "languages") } لغة
           *[other] بـ{ FACT("hot-110-languages", "languages") } لغة
        } في { FACT("hot-110-languages", "since") }. وفي الأماكن الأخرى لا يوجد وعد بلغات أخرى.
fact-hot-120 = { FACT("hot-120", "phone") } هو رقم الإسعاف.
fact-hot-119 = { FACT("hot-119", "phone") } هو رقم الإطفاء.
fact-hot-122 = { FACT("hot-122", "phone") } هو الرقم المخصص لحوادث الطرق.
fact-hot-999 = في بكين فقط، { FACT("hot-999", "phone") } هو رقم إسعاف الصليب الأحمر، مع مساعدة بالإنجليزية.
fact-hot-12110 = إذا لم تستطع الكلام، فإن قوائم خاصة ببكين تذكر الرقم { FACT("hot-12110", "phone") } لإرسال رسالة نصية إلى الشرطة.
fact-hot-12367 = { FACT("hot-12367", "phone") } هو خط الإدارة الوطنية للهجرة للأسئلة عن التأشيرات والبقاء والدخول. وهو مفتوح ليلًا ونهارًا، كل يوم، بالصينية والإنجليزية.
fact-hot-12367-languages = منذ { FACT("hot-12367-languages", "since") } يمكنك أيضًا أن تختار الروسية أو اليابانية أو الكورية على الرقم { FACT("hot-12367-languages", "phone") }. وينضم مترجم إلى المكالمة.
fact-hot-12367-not-private = الخط { FACT("hot-12367", "phone") } تابع لسلطة الهجرة ويتلقى أيضًا بلاغات عن أفعال غير قانونية. وهو ليس خط مساعدة سريًا للجوء.
fact-hot-12367-area = المكالمة إلى الرقم { FACT("hot-12367", "phone") } تصل إلى المكان الذي يتبع له رقم هاتفك. ضع رمز المنطقة أولًا للوصول إلى مدينة أخرى، مثلًا { FACT("hot-12367-area", "area-code") } لمدينة شيامن.
fact-hot-12367-online = يمكنك أيضًا أن تسأل سلطة الهجرة من خلال تطبيقها، ومن خلال برامج مصغرة في WeChat وAlipay. وهي تعمل بالصينية والإنجليزية.
fact-hot-12345 = { FACT("hot-12345", "phone") } هو خط حكومة المدينة للمشكلات اليومية.
fact-hot-12345-beijing = في بكين يعمل الرقم { FACT("hot-12345-beijing", "phone") } ليلًا ونهارًا. وفي عام { FACT("hot-12345-beijing", "year") } كان يقدم الخدمة بالإنجليزية والفرنسية والألمانية والإسبانية والروسية واليابانية والكورية والعربية.
fact-hot-12345-shanghai = في شنغهاي يعمل الرقم { FACT("hot-12345-shanghai", "phone") } ليلًا ونهارًا. وفي عام { FACT("hot-12345-shanghai", "year") } كان يقدم الخدمة { FACT("hot-12345-shanghai", "languages") ->
            [one] بلغة واحدة
            [two] بلغتين
            [few] بـ{ FACT("hot-12345-shanghai", "languages") } لغات
            [many] بـ{ FACT("hot-12345-shanghai", "languages") } لغة
           *[other] بـ{ FACT("hot-12345-shanghai", "languages") } لغة
        }، منها الإنجليزية والفرنسية والفارسية والروسية والإسبانية والتايلندية.
fact-hot-12348 = يقدم الرقم { FACT("hot-12348", "phone") } مشورة قانونية مجانية من السلطات العدلية.
fact-hot-12338 = { FACT("hot-12338", "phone") } هو خط حقوق النساء والأطفال.
fact-hot-12356 = { FACT("hot-12356", "phone") } هو الخط الوطني للمساعدة النفسية منذ { FACT("hot-12356", "since") }. وينبغي أن تجيب كل مدينة لمدة لا تقل عن { FACT("hot-12356", "hours-min") ->
            [one] ساعة واحدة
            [two] ساعتين
            [few] { FACT("hot-12356", "hours-min") } ساعات
            [many] { FACT("hot-12356", "hours-min") } ساعة
           *[other] { FACT("hot-12356", "hours-min") } ساعة
        } في اليوم.
fact-hot-12320 = { FACT("hot-12320", "phone") } مذكور على أنه خط المعلومات الصحية في بكين. لم نتمكن من تأكيد أنه ما زال يعمل في كل مكان.
fact-hot-free-calls = يقول دليل للزوار إن الاتصال بالأرقام { FACT("hot-110", "phone") } و{ FACT("hot-119", "phone") } و{ FACT("hot-120", "phone") } مجاني في البلد كله.
