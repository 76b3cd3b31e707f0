fact-helper-report-duty = 法律规定，个人和组织发现非法入境、非法居留或非法就业的，应当及时向公安机关报告。
fact-helper-harbouring = 为非法入境或非法居留的人提供住处、把那个人藏起来，或者帮助那个人逃避检查，罚款{ FACT("helper-harbouring", "fine-min") }元至{ FACT("helper-harbouring", "fine-max") }元。情节严重的，拘留{ FACT("helper-harbouring", "serious-days-min") }天至{ FACT("helper-harbouring", "serious-days-max") }天，并罚款{ FACT("helper-harbouring", "serious-fine-min") }元至{ FACT("helper-harbouring", "serious-fine-max") }元。所以，朋友和让别人留宿的人也在冒风险。
fact-helper-crossing = 协助他人非法越境，罚款{ FACT("helper-crossing", "fine-min") }元至{ FACT("helper-crossing", "fine-max") }元。情节严重的，拘留{ FACT("helper-crossing", "serious-days-min") }天至{ FACT("helper-crossing", "serious-days-max") }天，并罚款{ FACT("helper-crossing", "serious-fine-min") }元至{ FACT("helper-crossing", "serious-fine-max") }元。这也可能是犯罪。
fact-helper-schools-employers = 有外国员工的单位和有外国学生的学校必须向警察报告，例如有外国员工或外国学生离开、失踪或违反规定时。
fact-helper-identity-checks = 银行、学校、医院和电信公司可以请警察确认外国人的身份。
