missing-title = 本指南里没有这一页
missing-advice = 这个地址可能来自另一个版本，也可能输错了。没有什么东西坏了。
missing-ways-on = 接下来可以怎么做
unknown-query-title = 本指南看不懂这个地址
unknown-query-advice = 去掉本指南看不懂的部分，打开页面

fault-title = 本页有故障，无法显示
fault-advice = 指南的其他部分仍然可用。
