start-title = 选择你的语言
