deadlines-title = 所有期限
deadlines-lead = 如果文书或信件上写的日子更早，请按更早的日子办理。如果最后一天是星期六、星期日或节假日，请在前一个工作日办理。

deadlines-what = 事项
deadlines-length = 期限
deadlines-from = 从何时算起
deadlines-follows = 可能的后果
deadlines-unknown = 我们的来源里没有查到

deadlines-hours = { $hours }小时
deadlines-days = { $days }天
deadlines-days-before = 至少提前{ $days }天
deadlines-months = { $months }个月
deadlines-written = 到那一天为止
deadlines-sources = 每一行的来源，见本指南版本{ $version }的“所有期限”一页。
