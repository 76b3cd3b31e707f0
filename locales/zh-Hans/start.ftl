start-title = 选择你的语言
start-more = 这个版本还没有其他语言。
