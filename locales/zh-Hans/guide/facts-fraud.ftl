fact-fraud-free = 联合国难民署做的一切都是免费的，重新安置也是。任何人都不得向你要钱。
fact-fraud-offers = 不要相信任何出售名单上的位置、联合国难民署证件或重新安置机会的人。这些都是诈骗。
fact-border-arrival-card-fake = 有假网站为填写入境卡收钱。移民管理机构于{ FACT("border-arrival-card-fake", "date") }提醒过。真正的入境卡不收费。
fact-fraud-favours = 为联合国难民署工作的任何人，都不得以提供帮助为条件，索要钱财、礼物，或者要求发生性关系。请举报。
fact-fraud-igo = 如果联合国难民署的工作人员有不当行为，你可以向联合国难民署监察长办公室举报。请给{ FACT("fraud-igo", "email") }发电子邮件，使用网上表格{ FACT("fraud-igo", "url") }，或者寄信到{ FACT("fraud-igo", "post") }。举报免费，并且保密。这个办公室不能改变对你案件作出的决定，也不能提供帮助。
fact-fraud-china-gap = 我们没有找到联合国难民署驻华代表处用于举报诈骗的网页。
fact-fraud-private = 联合国难民署说，有人举报诈骗或虐待，它会保密。
fact-fraud-lying = 就自己的情况对联合国难民署说谎，也是诈骗，可能损害你的案件。
