helpers-title = 给帮助者
helpers-heading = 用本指南帮助别人
helpers-lead = 坐在对方身边，让对方自己选择或跳过每个答案。你和本指南都不决定谁是难民。
helpers-law = 在你写下任何东西或给人提供住处之前，请先读一读法律对帮助者有什么要求。

helpers-desk = 所有问题在一页上
helpers-again = 为下一个人重新开始

helpers-topics = 开始之前先读

helpers-practice = 练习
helpers-practice-lead = 这些人都是虚构的。请在快速表格里为其中一个人选择答案，或者查看计划，再把计划与这里列出的步骤对照。每份计划都是按故事发生的那一刻制作的。
helpers-practice-open = 打开快速表格来练习
helpers-see-plan = 查看计划
helpers-expected = 用来对照的步骤
helpers-must = 计划里有
helpers-must-not = 计划里没有

languages-point = 请指出你的语言
