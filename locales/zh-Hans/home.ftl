home-name = 首页
home-title = 你需要什么？

home-interview = 看看我的情况
home-danger = 现在有危险
home-cards = 可出示的卡片
home-topics = 所有主题

home-any-time = 任何时候都可以

home-categories = 浏览本指南
