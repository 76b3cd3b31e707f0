sources-title = 来源
sources-lead = 本指南里的事实来自这些来源。我们读的是副本，有些副本内容不全。网址只以文字显示，因为本指南从不打开互联网上的任何内容。

about-title = 关于本指南
about-version = 版本
about-date = 日期
about-review-by = 最晚复查日期
about-facts = 事实
about-sources = 来源

about-who = 这些事实由谁编写

about-protect = 本指南不能帮你防范什么
about-protect-does = 本指南不使用互联网。它不问你的姓名。它不保存你读过的内容。
about-protect-lead = 但是，它不能帮你防范这些情况：
about-protect-screen = 有人看你的屏幕，或者拍下屏幕。
about-protect-machine = 电脑被另一个程序或电脑的主人监视。
about-protect-kept = 电脑自己可能把一部分内存内容留在硬盘上，也可能留下这个程序曾被打开的记录。
about-protect-paper = 你打印的纸张，以及你保存或出示的卡片。
about-protect-files = 你保存的文件，或者你打印到文件时生成的文件。它们会一直留在这台电脑上，直到你删除它们。
about-protect-copied = 你复制的文字。有些电脑会保留一份复制内容的列表。
about-protect-search = 有执法人员要求你打开电脑和这个程序。
about-protect-copy = 本指南的假冒副本。真的副本从不要钱，也从不问姓名或密码。

about-signs = 本指南中的标志
about-licence = 许可协议
about-licence-text = 只要注明Waymark，你可以复制、打印、翻译和分享本指南的文字（许可协议CC BY）。程序是自由软件（MIT或Apache许可协议）。图标来自Lucide（ISC许可协议）。

licences-title = 本指南里其他人的作品
licences-lead = 本指南是用许多人的作品做成的。他们允许所有人使用。这里列出每个部分、版本和许可协议。
licences-english = 许可协议是英文的，因为只有英文文本才算数。
licences-system = 网页视图和窗口按钮（WebKitGTK和GTK）由你的电脑提供。它们不是本指南的一部分，所以这里没有它们的许可协议。
licences-others = 字体、图标和数据
licences-crates = 程序的组成部分
licences-texts = 许可协议全文

changes-title = 有哪些变化
changes-edition = 版本{ $version }，{ $date }
changes-changed = 有改动的事实
changes-added = 新增的事实
changes-removed = 已删除的事实
changes-show = 显示
