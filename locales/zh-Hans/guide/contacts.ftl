### Numbers to call: who answers.

line-police = 报警
line-ambulance = 急救（救护车）
line-fire = 火警（消防）
line-road-accident = 交通事故报警
line-immigration-line = 移民管理机构服务热线
line-city-line = 政务服务便民热线
line-legal-line = 公共法律服务热线
line-women-line = 妇女儿童维权热线
line-mind-line = 心理援助热线
line-police-text = 短信报警
line-beijing-ambulance = 北京红十字会急救
line-health-line = 卫生热线
