independent = 本指南免费而且独立。它不是联合国难民署或任何政府的服务。
page-made = 本页制作于{ $date }{ $time }，北京时间。
edition-old-advice = 规定和电话号码可能已经改变。行动之前，请找更新的版本，或者询问联合国难民署。

home-lead = 一份关于在中国内地寻求庇护的免费、独立的指南。它不是联合国难民署的服务。
home-write = 发邮件给联合国难民署
home-documents = 给联合国难民署的材料
about-lead = Waymark帮助在中国内地寻求庇护的人找到正确的下一步。它是免费的。它是独立的。它不是联合国难民署或任何政府的服务。
about-who-text = 本指南的编写者阅读了法律、联合国难民署网页、报告和新闻，并用浅白的文字写出各项事实。他们读的是副本：有些副本内容不全，法律文本没有一份是官方印刷的正式文本。任何人都不得因本指南向你要钱。
about-who-facts = 每项事实都写明来源、可靠程度和核对的时间。本指南不是法律意见。由联合国难民署决定谁是难民。

emergency-lead = 这些是中国内地的紧急电话。
help-lines-lead = 其中有些电话可能只用中文接听。如果你需要帮助，请找一个你信任的人替你打电话。
plan-numbers = 中国内地的紧急电话
cards-lead = 每张卡片用中文说一件事，下面是你的语言。可以出示屏幕，也可以把卡片打印出来。
glossary-title = 证件和文书上的中文词语
glossary-held = 被关押或被要求离开中国时
search-kind-document = 给联合国难民署的材料
search-kind-term = 中文词语

contact-title = 联系联合国难民署（UNHCR）驻华代表处
contact-now = 北京现在是{ $date }{ $weekday }，{ $time }。节假日情况不明。
contact-website = 联合国难民署的中国帮助网站
contact-website-slash = 末尾的斜线也很重要。如果斜线的位置上是一个点或别的什么，这个网页就是别人的。
contact-website-reach = 本指南不知道，在中国内地能不能打开联合国难民署的网站。
contact-own-pages = 驻华代表处的中文网页
contact-check = 在出发、打电话或发送任何东西之前，请先在联合国难民署的中国帮助网站上核对这些信息。
contact-email-unknown = 不知道。联合国难民署的中国帮助网站上有。本指南不猜测。
contact-time-zone = 北京时间
documents-title = 给联合国难民署的材料
documents-lead = 联合国难民署要求你在第一封电子邮件里提供这些材料。勾选你已经有的。如果缺少什么，也请给联合国难民署发邮件，并说明缺少什么。

kind-risk-meaning = 可能伤害你的事：罚款、拘留、被遣送出境。
confidence-primary-meaning = 我们在法律里，或者在联合国难民署或政府机关的网页上读到这一点。
source-office = 联合国难民署

topic-due-advice = 标有时钟的事实已过了应重新核对的时间。根据它们行动之前，请询问联合国难民署，或者找本指南更新的版本。
topic-action-email = 打开给联合国难民署的邮件草稿
topic-action-contact = 查看怎样联系联合国难民署
topic-action-documents = 查看联合国难民署要求的材料
topic-duties = 法律或联合国难民署的要求

interview-today = 今天在北京是{ $date }{ $weekday }。用数字填写：{ $year }年{ $month }月{ $day }日。
interview-days-first = 你入境中国的那一天。本指南从第二天开始计算天数。
interview-visa-enter = 可以入境中国的最后一天：这不是你合法停留的最后一天。
interview-error-first = 你入境中国的那一天：{ $problem }
questionnaire-days = 如果你的签证上写的是天数：写这个天数，和你入境中国的那一天
deadline-moment = 截止到{ $date }{ $weekday }，{ $time }，北京时间
deadline-moment-passed = 时间已过：{ $date }{ $weekday }，{ $time }，北京时间
deadline-may-have-passed = 你到达后{ $hours }小时。如果你是在{ $date }{ $weekday }{ $time }（北京时间）之前到达的，这个时间已过。
plan-practice-moment = 这份计划是为{ $date }{ $weekday }{ $time }（北京时间）制作的。
helpers-moment = 故事发生在{ $date }{ $weekday }{ $time }，北京时间。在别的时间，计划可能不同。

plan-email = 给联合国难民署的邮件草稿
plan-email-known = 联合国难民署接收庇护申请的电子邮件地址是{ $address }（{ $sure }）。
email-title = 给联合国难民署的邮件草稿
email-known = 联合国难民署已经认识我：打开新情况的邮件草稿
email-address = 本指南不知道联合国难民署（UNHCR）驻华代表处的电子邮件地址。
email-address-advice = 请在联合国难民署的中国帮助网站上查找，或者请你信任的人替你在那里查找。不要使用陌生人给你的地址。
email-in-english = 它是英文的，这样联合国难民署能看懂。
email-before-pictures = 我们没有找到联合国难民署对证件和材料副本的规定：要哪种文件格式，文件要多大。我们自己的建议：在光线好的地方拍清楚的照片，每张照片拍下整页，让每个字都能看清。
email-before-once = 申请只发送一次，然后等待答复。如果你的电话号码、电子邮件或地址有变化，请马上告诉联合国难民署。
paper-email-title = 给联合国难民署的邮件草稿（手写）
paper-email-type = 这份表格只是草稿。联合国难民署要求发电子邮件。之后请把它一字不差地打成邮件，或请你信任的人来打。
paper-email-parts = 联合国难民署要求的内容
