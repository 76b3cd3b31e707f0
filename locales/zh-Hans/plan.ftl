urgency-now = 现在
urgency-today = 今天
urgency-soon = 近期
urgency-keep = 记住

deadline-day = 最后一天：{ $date }{ $weekday }
deadline-day-passed = 最后一天已过：{ $date }{ $weekday }

deadline-last-day = 今天是最后一天
deadline-days-left = 还剩{ $days }天
deadline-hours-left = 还剩{ $hours }小时
deadline-less-than-an-hour-left = 还剩不到一小时
deadline-days-ago = { $days }天前
deadline-hours-ago = { $hours }小时前
deadline-less-than-an-hour-ago = 不到一小时前

plan-title = 你的计划
plan-first = 先做这个
plan-begin = 从这个开始
plan-reading = 怎样看这份计划
plan-rules = 这份计划按固定规则根据你的答案制作。它不决定谁是难民。
plan-empty = 你还没有回答任何问题，所以这份计划对每个人都一样。
plan-sources = 每句话的来源都写在本指南（版本 { $version }）中相应的步骤里。
plan-clock = 这台电脑的时钟不对，所以只显示期限，不显示还剩多少时间。
plan-practice = 练习：这个人并不存在
plan-now = 先做这些，再做别的事。
plan-today = 在今天结束之前，做完这些，或者开始做。
plan-soon = 在接下来的几天里。如果期限更晚，请在期限之前留足时间。
plan-keep = 读一读，并且记住。

plan-because = 因为你说：{ $answers }。
plan-because-answer = { $question }：{ $answers }
plan-because-more = { $before }；{ $answer }
plan-card = 出示这张卡片：
plan-topic = 进一步了解：
plan-police = 警察：注意
plan-police-meaning = 这一步会使你接触到警察，或者接触到会向警察报告的人。
plan-in-part = 其中一部分：

plan-papers-missing =
    { $count ->
        [0] 这张清单上的你都有了。
       *[other] 还缺其中{ $count }项。请勾选你已经有的。
    }
plan-papers-update = 更新清单

plan-open = 还没有回答、但可能改变这份计划的问题
plan-ways-label = 你可以怎样使用这份计划
plan-change = 检查或更改我的答案
plan-cards = 打印本计划的卡片
plan-again = 重新开始

email-text = 正文
email-made-of = 查看或修改用来写成这段文字的答案
email-before = 发送之前
email-before-blanks = 填写每一处空白。如果你没有某样东西，请写“none”（没有）并说明原因。
email-before-true = 每句话都读一遍。删掉或改正不符合你情况的内容。要说实话，要把全部经过说出来。
email-before-trace = 如果电脑是共用的，用完后请退出你的邮箱，并删除电脑上你的证件和材料的副本。
email-back = 返回我的计划

email-paper = - { $paper }
email-paper-missing = - { $paper }，因为：{ $blank }
