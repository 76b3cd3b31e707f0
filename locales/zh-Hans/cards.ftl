cards-title = 可出示的卡片
card-use = 什么时候出示这张卡片
card-facts = 这张卡片的依据
card-large = 放大显示
cards-choose = 打印
cards-print = 打印选中的卡片
cards-print-all = 打印全部卡片
cards-sheet-title = 要打印的卡片
cards-sheet-lead = 请打印本页，然后沿虚线剪开。
cards-per-sheet = 每张纸 { $count } 张

glossary-lead = 你可能会在表格和信件上看到这些词语。可以指着一个词来询问。
glossary-source = 这来自哪里
glossary-papers = 表格和证件上
glossary-police = 在警察那里
glossary-review = 复议、法院和律师
glossary-family = 家庭和儿童
glossary-hospital = 在医院
