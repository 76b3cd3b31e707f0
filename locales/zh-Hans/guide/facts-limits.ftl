fact-limit-nk-policy = 中国把越过边境的朝鲜人称为“非法经济移民”，并把他们送回去。人权组织和联合国专家说，这违反了条约。
fact-limit-nk-numbers = 人权观察说，{ FACT("limit-nk-numbers", "year") }年初之后，中国送回了{ FACT("limit-nk-numbers", "people") }多名朝鲜人，其中{ FACT("limit-nk-numbers", "people-on-date") }多人是在{ FACT("limit-nk-numbers", "date") }送回的。它还报告说，{ FACT("limit-nk-numbers", "date-later") }约有{ FACT("limit-nk-numbers", "people-later") }人。
fact-limit-nk-unhcr = 联合国禁止酷刑委员会问过朝鲜人在中国能不能联系到联合国难民署，没有得到明确的答复。它还指出，中国把他们全部送回去。
fact-limit-nk-guide = 本指南不能对来自朝鲜的人说，去找中国警察是安全的。
fact-limit-kachin-2012 = { FACT("limit-kachin-2012", "year") }年，联合国难民署深感担忧：约{ FACT("limit-kachin-2012", "people") }名克钦族人从云南被送回缅甸。中国没有让联合国难民署接触到他们。
fact-limit-kachin-not-recognised = 联合国难民署说，据它了解，中国不把逃到中国的克钦族人看作难民。
fact-limit-kokang = 据联合国统计，{ FACT("limit-kokang", "year") }年果敢的战斗使约{ FACT("limit-kokang", "arrived") }人逃进云南。联合国难民署无法接触他们；一年之后，对仍留在那里的人数的估计，从{ FACT("limit-kokang", "remaining-min") }人到{ FACT("limit-kokang", "remaining-max") }人不等。
fact-limit-border-groups = 成群越过陆地边境逃来的人，是由中国当局处理的，不是由联合国难民署处理的。
