paper-title = 纸质表格
paper-lead = 请在需要之前先打印这些表格。不用电脑，用笔就可以填写。
paper-beside = 表格可以用两种语言打印：打开页面上方的语言列表，再选择第二种语言。
paper-keep = 填好的表格会透露一个人的很多情况。我们自己的建议：不再需要时，请还给本人或撕掉。
paper-prints = 只打印下面的内容：

questionnaire-title = 用笔回答的问题
questionnaire-lead = 本指南的所有问题。人们在等候时勾选答案，然后由帮助者把答案录入快速表格。
questionnaire-danger = 你或和你在一起的人，现在有危险或病得很重吗？不要填这张纸。马上告诉帮助者，或拨打：
questionnaire-no-name = 我们自己的建议：不要在这张纸上写你的姓名。帮助者看过之后，请把这张纸拿回去，或者撕掉。
questionnaire-empty = 不知道的、不想说的、不该让身边的人看到的，都留空。
questionnaire-leads = 答案后面的箭头指向另一个问题。前面有箭头的问题，只有在某个答案把你引到那里时才回答。
questionnaire-leads-to = 指向第 { $question } 题
questionnaire-many = （勾选所有符合的）

paper-email-lead = 邮件草稿，印有供书写的横线，另有一页说明。
paper-email-explained = 怎样填写这份表格
paper-email-hide = 这份表格写明你是谁、为什么离开。我们自己的建议：请放在别人看不到的地方。
paper-email-link = 打印出来手写填写

tally-title = 统计表
tally-lead = 一张空表，用来统计人们问了什么、用的是哪种语言。表上没有任何内容说明他们是谁。
tally-no-names = 绝不要在这张表上写姓名，也不要写任何关于个人的内容。
tally-how = 一个人每问一件事，就画一个记号：画在这件事的那一行、这个人的语言的那一列。
tally-days = 从哪一天到哪一天：{ $blank }
tally-wide = 这张表比窗口宽。打印出来是完整的。
tally-topics = 问的事情
tally-other = 其他
tally-after = 如果来的人很少，单凭数字也可能看出他们是谁。我们自己的建议：请把这张表放在别人看不到的地方，并且只转交较长时间（例如一个月）的总数。
