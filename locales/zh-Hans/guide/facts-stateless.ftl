fact-stateless-counts-as-foreigner = 在《出境入境管理法》里，外国人是指任何没有中国国籍的人。其中包括无国籍人。
fact-stateless-child-born = 在中国出生的孩子，如果父母无国籍或国籍不明，并且已在中国定居，就具有中国国籍。
fact-stateless-no-numbers = 中国没有向联合国难民署报告任何无国籍人。联合国难民署说，关于中国的无国籍人有一些信息，但没有可靠的数字。
fact-stateless-nk-mothers = 一项研究提醒说，没有证件的朝鲜母亲的孩子可能一直没有登记，尽管父亲是中国人。它说最多有{ FACT("stateless-nk-mothers", "children-max") }个孩子。
fact-naturalise = 外国人或无国籍人可以因为是中国人的近亲属、在中国定居之后，或者因为其他正当理由，申请中国国籍。由公安部决定。
fact-naturalise-one-nationality = 中国不承认双重国籍。成为中国人的人必须放弃原来的国籍。
fact-permanent-residence = 永久居留是给对中国有突出贡献或符合其他条件的人的。由公安部决定。
