topics-title = 所有主题
topic-cards = 可出示的卡片
topic-related = 接着读
topic-neighbours-label = 本主题之前和之后的主题
topic-before = 上一个
topic-after = 下一个

topic-due = 本页的部分内容可能已经过时。

claim-label = 有人说
claim-truth-label = 实际情况

topic-action-card = 出示这张卡片：
topic-action-emergency = 查看紧急电话
topic-to-do = 怎么做
topic-rights = 你的权利
topic-limits = 限制和风险
topic-more = 更多信息
topic-yours = 根据你的回答，这与你有关：
