contact-title = 联系北京的联合国难民署
contact-lead = 要在中国内地申请庇护，你要给北京的联合国难民署写电子邮件。不要先去那里。

contact-open = 如果下面的办公时间正确，现在开放，到{ $until }为止
contact-closed = 如果下面的办公时间正确，现在不开放
contact-opens-today = 今天{ $time }开放。
contact-opens-tomorrow = 明天{ $time }开放。
contact-opens = { $date }{ $weekday }{ $time }开放。
contact-now = 北京现在是{ $date }{ $weekday }，{ $time }。节假日情况不明。
contact-open-word = 现在开放（未经确认）
contact-closed-word = 现在不开放（未经确认）

contact-unconfirmed = 地址、电话、传真和办公时间未经确认。
contact-unconfirmed-advice = 它们来自一篇没有日期的网络文章。出行、打电话或发传真之前，请在联合国难民署中国帮助网站上核对。

contact-email = 电子邮件
contact-email-unknown = 不知道。联合国难民署中国帮助网站上有。本指南不猜测。
contact-phone = 电话
contact-fax = 传真
contact-address = 地址
contact-hours = 办公时间
contact-weekdays = 星期一至星期五
contact-beijing-time = 北京时间

contact-before-you-write = 写邮件之前
contact-where-from = 这些信息来自哪里
