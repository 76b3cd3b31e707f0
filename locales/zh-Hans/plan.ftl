urgency-now = 现在
urgency-today = 今天
urgency-soon = 近期
urgency-keep = 记住

deadline-day = 最后一天：{ $date }{ $weekday }
deadline-moment = 截止到{ $date }{ $weekday }，{ $time }，北京时间
deadline-day-passed = 最后一天已过：{ $date }{ $weekday }
deadline-moment-passed = 时间已过：{ $date }{ $weekday }，{ $time }，北京时间
deadline-may-have-passed = 你到达后{ $hours }小时。如果你是在{ $date }{ $weekday }{ $time }（北京时间）之前到达的，这个时间已过。

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
plan-practice-moment = 这份计划是为{ $date }{ $weekday }{ $time }（北京时间）制作的。
plan-numbers = 中国内地的紧急电话
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
plan-email-known = 联合国难民署接收庇护申请的电子邮件地址是{ $address }（{ $sure }）。

plan-papers-missing =
    { $count ->
        [0] 这张清单上的你都有了。
       *[other] 还缺其中{ $count }项。请勾选你已经有的。
    }
plan-papers-update = 更新清单

plan-open = 还没有回答、但可能改变这份计划的问题
plan-ways-label = 你可以怎样使用这份计划
plan-change = 检查或更改我的答案
plan-email = 给联合国难民署的邮件草稿
plan-cards = 打印本计划的卡片
plan-again = 重新开始

email-title = 给联合国难民署的邮件草稿
email-lead = 复制或打印这段文字，然后自己填写空白处。这个程序从不发送任何东西。如果你把本指南作为单独的程序打开，而不是在网页浏览器里打开，它不保留本页的任何内容。
email-news-lead = 你告诉本指南，联合国难民署已经收到过你的消息。所以这段文字是用来告知新情况的，不是用来再次申请的。复制或打印它，然后自己填写空白处。这个程序从不发送任何东西。
email-known = 联合国难民署已经认识我：打开新情况的邮件草稿
email-address = 本指南不知道联合国难民署（UNHCR）驻华代表处的电子邮件地址。
email-address-advice = 请在联合国难民署的中国帮助网站上查找，或者请你信任的人替你在那里查找。不要使用陌生人给你的地址。
email-text = 正文
email-in-english = 它是英文的，这样联合国难民署能看懂。
email-made-of = 查看或修改用来写成这段文字的答案
email-before = 发送之前
email-before-blanks = 填写每一处空白。如果你没有某样东西，请写“none”（没有）并说明原因。
email-before-pictures = 我们没有找到联合国难民署对证件和材料副本的规定：要哪种文件格式，文件要多大。我们自己的建议：在光线好的地方拍清楚的照片，每张照片拍下整页，让每个字都能看清。
email-before-true = 每句话都读一遍。删掉或改正不符合你情况的内容。要说实话，要把全部经过说出来。
email-before-once = 申请只发送一次，然后等待答复。如果你的电话号码、电子邮件或地址有变化，请马上告诉联合国难民署。
email-before-trace = 如果电脑是共用的，用完后请退出你的邮箱，并删除电脑上你的证件和材料的副本。
email-back = 返回我的计划

email-subject = 主题：在中国内地申请庇护
email-greeting = 联合国难民署驻华代表处：您好！
email-mainland = 我在中国内地。
email-place = 我在这个地方：{ $blank }
email-ask = 我向联合国难民署申请庇护。请为我登记。
email-child-alone = 我是未成年人。没有父母也没有监护人在这里和我在一起。

email-questioned = 警察现在正在盘问我或扣留我。地点：{ $blank }
email-summoned = 警察通知我，必须去他们那里。日期和时间：{ $blank } 地点：{ $blank }
email-detained = 警察扣留了我，或者告诉我不得离开某个区域。地点：{ $blank } 从何时起：{ $blank }
email-leave-order = 警察要求我离开中国。限期出境决定上的日期：{ $blank }
email-stay-ended = 我的合法停留期已过，或者我没有许可。请告诉我怎样在警察那里办理登记。
email-stay-unclear = 请告诉我，在去警察那里办理登记之前，我该做什么。

email-full-name = 我的全名：{ $blank }
email-nationality = 我的国籍：{ $blank }
email-passport-number = 我的护照号码：{ $blank }
email-phone = 我的电话号码：{ $blank }
email-arrival-date = 我到达中国的日期：{ $blank }
email-address-in-china = 我在中国的地址（如果可以，用中文）：{ $blank }
email-interview-language = 我面谈时使用的语言：{ $blank }

email-why-left = 我为什么离开我的国家：{ $blank }
email-why-afraid = 我为什么害怕回去：{ $blank }

email-police-form = 公安机关为我住的地方出具的住宿登记表
email-identity-page = 载有我身份信息的护照页
email-visa-page = 载有我的中国签证的护照页
email-entry-stamp = 载有我入境日期的护照页
email-attached = 我附上以下材料的复印件：
email-attached-if = 我附上以下材料的复印件［删掉你没有的］：
email-attached-tick = 我附上以下打了勾的材料的复印件：
email-paper = - { $paper }
email-missing = 我没有：
email-paper-missing = - { $paper }，因为：{ $blank }
email-missing-ask = 请告诉我，缺少的材料该怎么办。
email-missing-if = 我没有的材料和原因：{ $blank } 请告诉我，缺少的材料该怎么办。

email-wait = 我会等待你们的答复。
email-name-and-date = 姓名和日期：{ $blank }

email-news-subject = 主题：我的案件的新情况
email-news-not-second = 这是我的案件的新情况。这不是第二次申请。
email-case-number = 我的联合国难民署案件编号（如果有）：{ $blank }
email-changed = 有什么变化，或者我想说明什么：{ $blank }
email-phone-now = 我现在的电话号码：{ $blank }
email-address-now = 我现在的地址（如果可以，用中文）：{ $blank }
email-review-subject = 主题：请求复核对我案件的第一次决定
email-review = 我请求联合国难民署复核它对我的案件作出的第一次决定。
email-review-date = 联合国难民署拒绝我申请的那封信上的日期：{ $blank }
email-review-late = 如果这已经晚了，原因是：{ $blank }
