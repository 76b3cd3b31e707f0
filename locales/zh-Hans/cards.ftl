cards-title = 可出示的卡片
cards-lead = 每张卡片用中文说一件事，下面是你的语言。可以出示屏幕，也可以把卡片打印出来。
card-use = 什么时候出示这张卡片
card-facts = 这张卡片的依据
card-large = 放大显示
cards-choose = 打印
cards-print = 打印选中的卡片
cards-print-all = 打印全部卡片
cards-sheet-title = 要打印的卡片
cards-sheet-lead = 请打印本页，然后沿虚线剪开。
cards-per-sheet = 每张纸 { $count } 张

glossary-title = 证件和文书上的中文词语
glossary-lead = 你可能会在表格和信件上看到这些词语。可以指着一个词来询问。
glossary-source = 这来自哪里
