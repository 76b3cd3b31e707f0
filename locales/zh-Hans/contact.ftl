contact-lead = 随时可以发电子邮件。不要先去那里。

contact-open = 如果这些办公时间正确，现在办公，到{ $until }为止
contact-closed = 如果这些办公时间正确，现在不办公
contact-opens-today = 今天{ $time }开始办公。
contact-opens-tomorrow = 明天{ $time }开始办公。
contact-opens = { $date }{ $weekday }{ $time }开始办公。
contact-open-word = 现在办公（未经确认）
contact-closed-word = 现在不办公（未经确认）

contact-open-confirmed = 现在办公，到{ $until }为止（办公时间出自官方来源）
contact-closed-confirmed = 现在不办公（办公时间出自官方来源）
contact-open-word-confirmed = 现在办公（官方来源）
contact-closed-word-confirmed = 现在不办公（官方来源）

contact-website-type = 请在任何一部能上网的手机上输入：
contact-website-begins = 手机上显示的网址，开头必须是{ $begins }
contact-website-registering = 关于登记的网页：

contact-ways = 电子邮件、电话和地址
contact-how-sure = { $sure }：{ $details }

contact-email = 电子邮件
contact-phone = 电话
contact-fax = 传真
contact-address = 地址
contact-hours = 办公时间
contact-weekdays = 星期一至星期五

contact-before-you-write = 发邮件之前
contact-where-from = 这些信息来自哪里
