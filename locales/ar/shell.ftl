shell-fault-title = Waymark

shell-no-display =
    لا يجد Waymark شاشة يفتح نافذته عليها.
    شغّله من سطح مكتب هذا الحاسوب.
shell-no-window-program =
    جزء من Waymark مفقود: يجب أن يكون البرنامج «waymark-window» في المجلد نفسه الذي فيه «waymark».
    انسخ Waymark كاملًا أو ثبّته كاملًا من جديد.
shell-no-web-view =
    ينقص هذا الحاسوب الجزء الذي يعرض الصفحات (WebKitGTK)، أو جزء يحتاج إليه.
    يستطيع شخص يُسمح له بتثبيت البرامج أن يضيفه:
    { $packages }
shell-no-private-folder =
    يعمل Waymark في مجلد مؤقت لا يستطيع قراءته غيرك، لكن هذا الحاسوب لا يسمح له بإنشائه. ودونه يمكن أن يترك Waymark آثارًا، ولذلك لا يفتح.
    أعد تشغيل الحاسوب. وإذا حدث ذلك كل مرة، فاستخدم حاسوبًا آخر.
shell-no-room =
    يعمل Waymark في مجلد مؤقت لا يستطيع قراءته غيرك، لكن لم تبق على هذا الحاسوب مساحة له. ودونه يمكن أن يترك Waymark آثارًا، ولذلك لا يفتح.
    أفرغ بعض المساحة على هذا الحاسوب، ثم افتح Waymark من جديد.
shell-no-window =
    لم يتمكن Waymark من إنشاء نافذته.
    أغلق البرامج الأخرى، أو أعد تشغيل الحاسوب.
shell-silent-web-view =
    الجزء الذي يعرض الصفحات في هذا الحاسوب (WebKitGTK) لا يستجيب، ولذلك أُغلق Waymark.
    أغلق البرامج الأخرى وافتح Waymark من جديد. إذا حدث هذا كل مرة، فحدّث هذا الحاسوب.
shell-broken-web-view =
    تعطل مرتين الجزء الذي يعرض الصفحات في هذا الحاسوب (WebKitGTK)، ولذلك أُغلق Waymark.
    افتح Waymark من جديد. إذا حدث هذا كل مرة، فحدّث هذا الحاسوب.
shell-crash =
    أُغلق Waymark بسبب خلل. لم يُحفظ شيء مما فعلته فيه.
    افتح Waymark من جديد. إذا حدث هذا كل مرة، فحدّث هذا الحاسوب، أو انسخ Waymark إليه من جديد.

shell-no-answer =
    Waymark مفتوح بالفعل، لكنه لا يستجيب.
    إذا لم ترَ نافذته، فأعد تشغيل هذا الحاسوب، ثم افتح Waymark.

shell-settings-set-aside =
    كان الملف الذي فيه لغتك وحجم النافذة تالفًا. يفتح Waymark دونه.
    الملف التالف هو الآن { $file }.
shell-settings-unusable =
    لا يمكن قراءة الملف الذي فيه لغتك وحجم النافذة. يفتح Waymark دونه.
    الملف هو { $file }.

shell-already-open = Waymark مفتوح بالفعل. تظهر نافذته في المقدمة.

shell-unknown-argument =
    لا يعرف Waymark «{ $argument }».
    يعرض «{ $help }» ما يعرفه.
shell-no-folder =
    لا يوجد مجلد «{ $path }».
    اكتب مسار مجلد فيه نصوص.
shell-help =
    Waymark: دليل يعمل دون إنترنت للأشخاص الذين يطلبون اللجوء في البر الرئيسي للصين

    { $open }
        يفتح الدليل
    { $locales }
        يفتحه على مجلد نصوص يترجمها شخص ما، ويتابع كل تغيير فيه
    { $forget }
        يزيل اللغة المختارة وحجم النافذة وكل ما تركه تشغيل أُنهي قسرًا
    { $version }
        يذكر رقم هذا الإصدار
    { $help }
        يعرض هذا النص
shell-version = Waymark { $version }

shell-forget-removed = أُزيل: { $path }
shell-forget-failed = لم يُزل: { $path } ({ $cause })
shell-forget-open = لم يُزل: { $path }، لأن Waymark مفتوح. اخرج منه، ثم شغّل «{ $command }» من جديد.
shell-forget-nothing = لم يكن هناك ما يُزال.
