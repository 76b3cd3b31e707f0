topics-title = 所有主题
topic-cards = 可出示的卡片
topic-related = 接着读
topic-neighbours-label = 本主题之前和之后的主题
topic-before = 上一个
topic-after = 下一个

topic-due = 本页的部分内容可能已经过时。
topic-due-advice = 标有时钟的事实已过了应重新核对的时间。根据它们行动之前，请询问联合国难民署，或者找本指南更新的版本。

claim-label = 有人说
claim-truth-label = 实际情况

topic-action-email = 打开给联合国难民署的邮件草稿
topic-action-card = 出示这张卡片：
topic-action-emergency = 查看紧急电话
topic-action-contact = 查看怎样联系联合国难民署
topic-action-documents = 查看联合国难民署要求的材料
topic-to-do = 怎么做
topic-duties = 法律或联合国难民署的要求
topic-rights = 你的权利
topic-limits = 限制和风险
topic-more = 更多信息
topic-yours = 根据你的回答，这与你有关：
