### Names of the languages that a reader can ask an interpreter for.

language-en = 英语
language-fr = 法语
language-ar = 阿拉伯语
language-so = 索马里语
language-prs = 达里语
language-fa = 波斯语
language-ps = 普什图语
language-ur = 乌尔都语
language-am = 阿姆哈拉语
language-ti = 提格里尼亚语
language-sw = 斯瓦希里语
language-ru = 俄语
language-uk = 乌克兰语
language-ha = 豪萨语
language-ig = 伊博语
language-yo = 约鲁巴语
language-ln = 林加拉语
language-ku = 库尔德语
