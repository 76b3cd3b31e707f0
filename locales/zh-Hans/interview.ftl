interview-intro = 最多{ $count }个问题。每个问题都可以跳过，你也可以随时打开你的计划。如果你把本指南作为单独的程序打开，而不是在网页浏览器里打开，它不保存你的答案，也不把答案发给任何人。网页浏览器可能会把答案留在浏览记录（历史记录）里。

interview-progress = 第{ $number }个问题。后面最多还有{ $more }个。
interview-progress-last = 第{ $number }个问题。这个问题之后就没有问题了。

interview-back = 返回
interview-continue = 继续
interview-not-known = 我不知道
interview-not-said = 我不想说
interview-skipped = 你目前的答案：{ $answer }
interview-why = 我们为什么问

interview-day = 日
interview-month = 月
interview-year = 年
interview-time = 时间（如果你知道）
interview-time-example = 例如{ $time }。小时从午夜算起。
interview-day-today = 今天，{ $day }
interview-day-yesterday = 昨天，{ $day }
interview-day-other = 其他日子
interview-days-summary = 我的签证上写的是天数
interview-days-count = 天数
interview-visa-drawing = 一张签证的示意图，上面有两行。一行打叉，另一行打勾。
interview-visa-days = 停留天数：要按它计算。它在你的签证上可能写在别的地方。

interview-on-day = { $date }{ $weekday }
interview-at-moment = { $date }{ $weekday }，{ $time }
interview-unanswered = 还没有回答
interview-not-needed = 不需要：根据你的其他答案，这不会改变你的计划。

interview-error-title = 错误：{ $title }
interview-error-summary = 出了问题
interview-error-word = 错误：
interview-error-twice = 这个问题有两个不同的答案。请选一个。
interview-error-not-offered = 这里不能用那个答案。请从这些答案中选一个。
interview-error-no-date = 没有这个日期。
interview-error-day-missing = 没有填“日”。
interview-error-month-missing = 没有填“月”。
interview-error-year-missing = 没有填“年”。
interview-error-days-missing = 没有填天数。
interview-error-day-unread = “日”无法识别：“{ $typed }”
interview-error-month-unread = “月”无法识别：“{ $typed }”
interview-error-year-unread = “年”无法识别：“{ $typed }”
interview-error-time-unread = 时间无法识别：“{ $typed }”
interview-error-days-unread = 天数无法识别：“{ $typed }”
interview-error-date-unclear = 这个日期可能指两个不同的日子：“{ $typed }”。请按年、月、日的顺序填写，年份要写全。
interview-error-later = 不能晚于今天。
interview-error-days-disagree = 你填写的最后一天是{ $typed }。按{ $days }天计算，最后一天是{ $counted }。请删去日期或者天数。
interview-error-range = 本指南接受从{ $first }到{ $last }的日期。

interview-dropped = 这些答案无法使用，已被去掉：
interview-dropped-unknown = { $count }个答案，回答的是本指南没有的问题

interview-first = 先做这个
interview-first-folded = 先做这个：{ $count }个步骤
interview-first-more = 关于这个步骤的更多信息
interview-plan-so-far = 我目前的计划
interview-plan-has = 你的计划现在已有{ $count }个步骤。
interview-answers-so-far = 我目前的答案
interview-again = 重新开始

interview-check-title = 检查你的答案
interview-check-lead = 请改正不对的答案，然后打开你的计划。
interview-change = 更改
interview-change-named = 更改：{ $name }
interview-see-plan = 查看我的计划
interview-open-title = 你跳过了这些问题
interview-open-lead = 回答其中任何一个问题，仍有可能改变你的计划。

interview-not-asked-title = 这个问题不用你回答：{ $name }
interview-not-asked-advice = 你的其他答案表明，本指南不需要这个答案。
interview-go-on = 继续

interview-cleared-title = 你的答案已清除
interview-cleared-lead = 本页没有保留你的任何答案。
interview-cleared-browser = 如果你在网页浏览器里阅读本指南，浏览器的返回按钮可能仍会显示你的答案。请把浏览器也关掉。
interview-begin = 开始

interview-needs-program = 这一部分只能在程序里使用
interview-needs-program-advice = 这是供阅读或打印的指南副本，不能制作计划，也不能搜索。下面这些页面现在可以帮助你：

desk-title = 所有问题在一页上
desk-about = 本页怎么用
desk-lead = 给已经熟悉本指南提问的帮助者使用。如果你把本指南作为单独的程序打开，而不是在网页浏览器里打开，它不保存你的选择，也不把选择发给任何人。网页浏览器可能会把选择留在浏览记录（历史记录）里。不知道的就留空。
desk-keys = 快捷键：按数字或字母选择相应的答案。按J或Page Down到下一个问题，按K或Page Up到上一个问题。按P打开计划，以便打印。
desk-failed = 问题和计划还没有更新。你选的答案仍在这里。请检查一遍，然后按问题下面的按钮。
desk-update = 更新计划
desk-plan = 计划
desk-count = 问题：{ $questions }。步骤：{ $steps }。
desk-may-have-passed = 时间可能已过
desk-full-plan = 完整计划
desk-print = 打印计划
desk-next-person = 下一个人
desk-next-title = 要为下一个人重新开始吗？
desk-next-lead =
    { $answers ->
       *[other] { $answers } 个答案将被清除，无法恢复。
    }
desk-next-yes = 是，开始
desk-next-no = 不，返回问题
desk-one-by-one = 每页一个问题
desk-dropped = 因为其他答案而不计入：
