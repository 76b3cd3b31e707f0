note-title = 这里有错误或遗漏
note-lead = 请打印这张反馈单，或复制它的文字。请写明哪里有错，以及你是在哪里读到的。不要写姓名、电话号码或任何关于个人的内容。

note-address = 页面：{ $address }
note-edition = 版本：{ $version }，{ $date }
note-says = 上面写着：{ $text }
note-sources = 它的来源：{ $sources }

note-place = 页面的标题或地址：
note-wrong = 哪里有错或遗漏：
note-read = 在哪里可以读到（法律或网页、条文、日期）：
note-more = 如果有帮助，再写一句：

note-where = 反馈单交到哪里
note-give = 本指南不知道可以寄送这种反馈单的地址。请把反馈单交给向你提供本指南的人或组织，并请他们转交。
note-editors = 维护本指南的人，可以在 README 文件的“How to correct a fact”一节找到更正的方法。
note-copy = 同样的内容（纯文字）
note-copy-advice = 请选中这段文字并复制。
