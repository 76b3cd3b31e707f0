missing-title = هذه الصفحة ليست في الدليل
missing-advice = ربما يكون العنوان من إصدار آخر، أو كُتب خطأً. لم يتعطل شيء.
missing-ways-on = طرق للمتابعة
unknown-query-title = الدليل لا يفهم هذا العنوان
unknown-query-advice = فتح الصفحة دون ما لا يفهمه الدليل

fault-title = في هذه الصفحة خلل ولا يمكن عرضها
fault-advice = باقي الدليل ما زال يعمل.
