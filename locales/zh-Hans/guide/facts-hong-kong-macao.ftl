fact-hk-different = 香港有自己的制度。《难民公约》在那里不适用，政府不给予庇护。
fact-hk-usm = 在香港，可能被送走的人可以请求入境事务处保护，不被送回（免遣返声请）。这个统一的程序从{ FACT("hk-usm", "since") }开始实行。
fact-hk-unhcr = 如果香港接受存在迫害的风险，就把案件转给联合国难民署，由联合国难民署寻找另一个国家。
fact-hk-help-group = Justice Centre Hong Kong向在那里寻求保护的人提供免费的法律信息。一份名录列出的电话是{ FACT("hk-help-group", "phone") }。
fact-hk-not-mainland = 香港和澳门的规定帮不了在中国内地的人。
fact-macau-system = 澳门有自己的庇护法律。美国的一份报告说，在那里有待决案件的人可能得到住房、医疗和孩子的教育。
