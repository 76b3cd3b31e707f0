home-name = 首页
home-title = 你需要什么？
home-lead = 一份关于在中国内地寻求庇护的免费、独立的指南。它不是联合国难民署的服务。

home-interview = 看看我的情况
home-arrived = 我刚到
home-ended = 我的签证或停留居留证件已到期
home-write = 发邮件给联合国难民署
home-danger = 现在有危险
home-police = 警察拦下了我
home-documents = 给联合国难民署的材料
home-cards = 可出示的卡片
home-topics = 所有主题

home-any-time = 任何时候都可以

home-categories = 浏览本指南
