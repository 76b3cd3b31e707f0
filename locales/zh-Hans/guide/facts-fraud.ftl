fact-fraud-free = 联合国难民署做的一切都是免费的，重新安置也是。任何人都不得向你要钱。
fact-fraud-offers = 不要相信任何出售名单上的位置、联合国难民署证件或重新安置案件的人。这些都是诈骗。
fact-fraud-favours = 为联合国难民署工作的任何人都不得以提供帮助为条件，索要钱、礼物或性。请举报。
fact-fraud-igo = 你可以向日内瓦的监察长办公室举报联合国难民署工作人员的不当行为：电话{ FACT("fraud-igo", "phone") }。
fact-fraud-china-gap = 我们没有找到联合国难民署中国用于举报诈骗的网页。
fact-fraud-private = 联合国难民署说，它对关于诈骗或虐待的举报保密。
fact-fraud-lying = 就自己的情况对联合国难民署说谎，也是诈骗，可能损害你的案件。
