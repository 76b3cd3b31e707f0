glossary-term-refugee = 难民
glossary-term-police-form = 临时住宿的登记表
glossary-stay-permit = 停留证件
glossary-term-temp-id = 申请难民地位的人持有的临时身份证明
glossary-term-refugee-id = 难民的身份证件

glossary-term-interpreter = 翻译
glossary-term-exit-entry = 公安机关的出入境管理机构
glossary-term-overstay = 非法居留（逾期停留）
glossary-term-illegal-work = 非法就业
glossary-three-illegal = 非法入境、非法居留和非法就业
glossary-term-detention-review = 拘留审查：警察核查你的情况期间，把你关押起来
glossary-term-punishment-detention = 作为处罚的拘留（若干天的处罚）
glossary-term-limit-movement = 对你可以去的地方的限制
glossary-detention-house = 拘留所
glossary-place-for-returns = 遣返场所
glossary-hearing = 听证，在数额较大的罚款之前你可以要求举行
glossary-term-review = 行政复议：由行政机关再审查一次原来的决定
glossary-term-court-case = 告行政机关（例如警察）的法院案件
glossary-term-legal-aid = 法律援助

glossary-term-leave-order = 在规定时间内离开的命令
glossary-term-sent-out = 被遣送出境
glossary-term-expelled = 驱逐出境

glossary-term-birth-certificate = 出生医学证明
glossary-civil-affairs-office = 民政部门
glossary-written-warning = 公安机关给家庭暴力施暴者的书面告诫
glossary-term-protection-order = 法院的人身安全保护令

glossary-term-disease-control = 疾病预防控制中心（CDC）
glossary-ditan-hospital = 北京地坛医院
