kind-right = 你的权利
kind-right-meaning = 你可以要求或可以说的事。
kind-duty = 义务
kind-duty-meaning = 某人必须做的事。
kind-limit = 限制
kind-limit-meaning = 不给予、做不到或不清楚的事。
kind-risk = 风险
kind-how-to = 怎么做
kind-how-to-meaning = 一个步骤，以及在哪里做、怎么做。
kind-contact = 联系方式
kind-contact-meaning = 电话号码、地址、办公时间。
kind-background = 背景
kind-background-meaning = 法律、历史、数字和词语。

confidence-primary = 官方来源
confidence-secondary = 据报道
confidence-secondary-meaning = 报告、研究或媒体这样说，或者这是我们自己对来源的理解。
confidence-conflicting = 来源不一致
confidence-conflicting-meaning = 可靠的来源说法不同。
confidence-unconfirmed = 未经确认
confidence-unconfirmed-meaning = 只有一篇没有日期的文章这样说。依靠它之前请先核对。

source-law = 法律、规章和条约
source-government = 政府机关
source-report = 报告和研究
source-article = 报纸和杂志
source-seed = 本指南所纠正的、没有日期的网络文章

fact-partly-ours-word = 一部分是我们的
fact-partly-ours = 其中一部分是我们自己的建议、理解或译文，来源里没有。

fact-sources-open = 这来自哪里
fact-permanent = 单独查看这项事实及其地址
fact-due = 这项事实已过了应重新核对的时间。它可能已经过时。

fact-title = 本指南的一项事实
fact-how-sure = 这有多可靠？
fact-where-read = 我们在哪里读到的？
fact-topics = 含有这项事实的主题
fact-id = 这项事实的名称：
fact-locator = 在来源中的位置
fact-as-of = 我们读的文本
fact-checked = 核对时间
fact-check-again = 从何时起应重新核对
fact-why = 为什么？
