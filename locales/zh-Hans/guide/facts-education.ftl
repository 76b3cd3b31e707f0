fact-edu-2012-permission = 联合国难民署在{ FACT("edu-2012-permission", "year") }年写道，中国曾于{ FACT("edu-2012-permission", "announced") }宣布，{ FACT("edu-2012-permission", "provinces") }个省的难民孩子可以上公立小学，条件与当地孩子相同。
fact-edu-local-talks = 中国于{ FACT("edu-2012-permission", "announced") }宣布一部分难民孩子可以上公立小学之后，联合国难民署当时仍然要和每所学校商谈。当时能不能入学，取决于当地的学校。
fact-edu-first-four = 最早的{ FACT("edu-first-four", "children") }个难民孩子于{ FACT("edu-first-four", "month") }开始在河北的公立学校上学。
fact-edu-law-citizens = 中国关于{ FACT("edu-law-citizens", "years") }年义务教育的法律，把这项权利给予有中国国籍的孩子。它没有提到难民孩子。
fact-edu-not-found = 我们没有找到联合国难民署驻华代表处关于上学的网页；关于哪些省份接收难民孩子，也没有找到比{ FACT("edu-not-found", "year") }年更新的资料。请询问联合国难民署和当地教育部门。
fact-edu-beyond-primary = { FACT("edu-beyond-primary", "year") }年给难民孩子的许可是针对小学的。我们没有找到关于中学或大学的规定。
