claim-apply-at-border-police = 你向边检警察或警察的移民部门申请庇护。
    .truth = 你要给联合国难民署（UNHCR）驻华代表处发电子邮件。没有一部中国法律设立庇护机构或庇护申请的程序；在中国内地，这项工作由联合国难民署做。

claim-regional-board = 地区移民委员会批准你的庇护申请。
    .truth = 我们没有在中国法律里找到这样的委员会。在中国内地，由联合国难民署决定谁是难民。

claim-convention-names-office = 《日内瓦公约》说，你在边检警察那里或在派出所申请庇护。
    .truth = 这份公约没有指定申请庇护的地点或机构。它是国家之间的承诺，它说明谁是难民。

claim-papers-in-local-language = 你要交用所在国语言写的理由、护照复印件和其他材料。
    .truth = 联合国难民署要求提供公安机关的住宿登记表、护照页、你的基本信息和你的理由。你告诉联合国难民署，面谈时要用哪种语言。

claim-id-card-needed = 要登记，你需要护照和身份证。
    .truth = 联合国难民署要求提供护照页和公安机关的住宿登记表。它的清单上没有身份证。

claim-registration-is-easy = 在联合国难民署驻华代表处（在北京）登记简单又容易。
    .truth = 联合国难民署收到很多申请，不能马上答复。对你的公安机关住宿登记表的核查一般在{ FACT("register-four-weeks", "weeks") }个星期内完成，之后你可能还要等一段时间才有难民地位甄别面谈。

claim-one-or-two-months = 你拿到一张预约单，然后等一两个月。
    .truth = 联合国难民署核查你的公安机关住宿登记表之后，会把日期告诉你，通常在{ FACT("register-four-weeks", "weeks") }个星期之内。难民地位甄别面谈，我们没有找到固定的时间。

claim-no-democracy-ground = 如果你的国家不保障民主自由，而你又不是罪犯，你就可以申请庇护。
    .truth = 难民有确实的理由害怕受到迫害，原因是种族、宗教、国籍、属于某一特定社会群体，或者政治见解。

claim-past-harm-needed = 你必须证明自己过去受过伤害。
    .truth = 标准是有确实的理由害怕因五个原因之一受到迫害。不要求过去受过伤害。

claim-list-of-harms = 只有屠杀、长期监禁或奴役才算迫害，骚扰或短期拘留从来不算。
    .truth = 在关于中国的来源里，我们没有找到这样固定的清单。请把一切都告诉联合国难民署，因为只有联合国难民署作决定。

claim-stateless-cannot-ask = 无国籍人不能得到庇护。
    .truth = 无国籍人也可以向联合国难民署申请。在《出境入境管理法》里，外国人是指任何没有中国国籍的人，其中包括无国籍人。

claim-ordinary-crimes = 犯过普通罪行的人都不能得到庇护。
    .truth = 我们没有找到中国关于这一点的庇护规定。严重的罪行可能使人得不到保护。《难民公约》并不保护每个人不被送回：它不保护对国家安全构成危险的人。它也不保护因特别严重的罪行被最终定罪并且构成危险的人。

claim-paper-frees-you = 给警察看你的联合国难民署证明，他们就会放你走。
    .truth = 联合国难民署证件不会使警察放你走。联合国难民署说，警察执行中国法律时，它不能介入。

claim-paper-is-identity-card = 登记之后，你会得到一份庇护证明，可以当作你的身份证件。
    .truth = 登记之后，联合国难民署给你一份证件或一张卡，表明你是寻求庇护者。法律列出的应随身携带的证件里没有它，所以除了护照，也请随身携带它。

claim-paper-months = 这份证明有效期两到三个月，可以延长。
    .truth = 我们没能确认这一点。请看你自己证件上的日期，并按时更新。

claim-renewal-condition = 只有你在警察那里登记了，联合国难民署才更新你的证明。
    .truth = 联合国难民署把在警察那里登记和更新证件都列为义务，但我们没能确认其中一项取决于另一项。如果你未经许可入境，或者合法停留期已过，去找警察之前，请先问联合国难民署。

claim-police-refugee-papers = 寻求庇护者和难民从警察那里得到身份证件和居留证件。
    .truth = 法律提到这样的证件。联合国难民署在{ FACT("doc-art46-pending", "year-first") }年写道，又在{ FACT("doc-art46-pending", "year-again") }年再次写道，这些规定仍没有实行，所以不要指望警察给你这种证件。

claim-residence-permit-always = 外国人不论住在哪里，都必须申请居留证件。
    .truth = 如果你的签证写明你需要居留证件，你就申请居留证件。那么，你要在进入中国后{ FACT("visa-residence-30-days", "days") }天内申请。

claim-asylum-visa-at-port = 如果你带上证明理由的材料，就能在口岸得到庇护签证。
    .truth = 口岸签证是为紧急需要设的，它不是庇护签证。你还需要一份材料，表明一个中国的主管部门同意。

claim-register-for-safety = 为了你的安全和保障，你可以在当地警察那里登记。
    .truth = 在警察那里登记是法律规定的义务，而且联合国难民署在确认你的公安机关住宿登记表有效之后，才给面谈日期。它不是提供保护，我们也没有找到保护前来登记的人的规定。如果你未经许可入境，或者合法停留期已过，请先给联合国难民署发电子邮件，问该怎么办。

claim-only-visa-holders-register = 要在警察那里登记，你必须是有有效签证的公民。
    .truth = 每个外国人都有登记的义务。如果你未经许可入境，或者合法停留期已过，警察可以盘问你、扣留你，或把你遣送出境，所以请先给联合国难民署发电子邮件，问该怎么办。

claim-carry-from-seventeen = 外国人从十七岁起必须随身携带证件。
    .truth = 年龄是{ FACT("check-carry", "age-from") }岁。从那时起，你必须随身携带护照、其他旅行证件，或者停留居留证件。

claim-legal-while-waiting = 如果你被接受为难民或寻求庇护者，你在等待期间就是合法停留。
    .truth = 联合国难民署说，在它那里登记的人可以停留；但《出境入境管理法》规定，这需要公安机关签发的证件，而我们没有听说公安机关签发这种证件。发生过这样的事：有人在联合国难民署登记了，却没有因此得到保护。联合国难民署在{ FACT("rights-2008-returns", "month") }说，中国送回了一名{ FACT("rights-2008-returns", "age") }岁的男孩，而联合国难民署已认定他是难民。

claim-government-recognises = 中国政府承认并保护寻求庇护者。
    .truth = 由联合国难民署决定谁是难民，中国接受由联合国难民署给予这种地位。{ FACT("law-un-experts-2016", "year") }年，联合国禁止酷刑委员会对中国没有庇护法、把这项工作留给联合国难民署感到关切。发生过这样的事：有人在联合国难民署登记了，却没有因此得到保护。

claim-no-right-to-live = 不是来自印度支那的难民是没有居住权的移民。
    .truth = 来源讲的是工作的权利，不是在中国居住的权利。联合国难民署写道，除了来自印度支那的难民，其他难民在中国没有工作的权利。

claim-third-country-for-all = 联合国难民署为它认定的每一个难民找到另一个国家。
    .truth = 联合国难民署认定的人可以停留一段时间，同时联合国难民署寻找持久的解决办法。没有人有权得到重新安置，名额很少，而且你不能申请。

claim-unhcr-pays-everything = 联合国难民署在食物、住房、健康和上学方面帮助每一个人。
    .truth = 只有一部分难民得到现金援助，寻求庇护者得不到。联合国难民署只在特殊情况下、只为难民、只报销在公立医院的治疗费用。

claim-all-schools-open = 难民孩子现在在全国都能上公立小学。
    .truth = 联合国难民署写过{ FACT("edu-2012-permission", "announced") }的一项许可，涉及{ FACT("edu-2012-permission", "provinces") }个省的小学。当时孩子能不能在那里入学，取决于当地的学校。关于哪些省份接收难民孩子，我们没有找到更新的资料。

claim-rights-will-grow = 这部法律是难民得到更多权利的开始，例如工作和上学。
    .truth = 来源没有表明发生了这种情况，我们也没有找到难民法。联合国难民署写道，除了来自印度支那的难民，其他难民在中国没有工作的权利。

claim-ask-for-a-job = 寻求庇护者可以向雇主求职。
    .truth = 联合国难民署写道，除了来自印度支那的难民，其他难民在中国没有工作的权利。非法就业的外国人要缴纳罚款，情节严重的还要被拘留。

claim-work-visa-for-all = 关于外国人就业的规定让寻求庇护者可以工作。
    .truth = 这些规定适用于持工作签证来、然后取得工作证件和居留证件的人。它们没有为寻求庇护者提供工作的途径。

claim-naturalise-by-constitution = 接受宪法的外国人可以成为中国人。
    .truth = 外国人可以因为是中国人的近亲属、在中国定居之后，或者因为其他正当理由，申请中国国籍，由公安部决定。成为中国人的人必须放弃原来的国籍。我们没有找到专为难民设的取得中国国籍的途径。

claim-humanitarian-residence = 有短期停留的人，可以作为投资者或以人道原因得到居留。
    .truth = 法律允许市一级警察因人道原因把短期停留改为居留。这由他们自己决定，没有来源说难民能得到它。

claim-article-in-wrong-law = 《出境入境管理法》第{ FACT("law-article-32-not-eel", "article") }条和第{ FACT("law-46-number", "article") }条是关于庇护的仅有规定。
    .truth = 关于庇护的第{ FACT("law-article-32-not-eel", "article") }条是宪法的条文。在《出境入境管理法》里，第{ FACT("law-article-32-not-eel", "article") }条讲的是延长居留证件，关于难民的是第{ FACT("law-46-number", "article") }条。

claim-asylum-is-given = 法律说，因政治原因寻求庇护的外国人会得到庇护。
    .truth = 宪法说，中国可以给予因政治原因请求庇护的外国人庇护。这是一种选择，不是权利。

claim-law-passed-later = 《出境入境管理法》在二零一二年七月通过。
    .truth = 《出境入境管理法》于{ FACT("law-eel-dates", "adopted") }通过，自{ FACT("law-eel-dates", "in-force") }起施行。

claim-refugee-law-coming = 中国正在制定难民法。
    .truth = { FACT("law-no-refugee-law", "year") }年，美国国会法律图书馆写道，中国正在考虑制定一部完整的难民法。我们没有找到这样的法律。

claim-congress-decides = 全国人民代表大会常务委员会决定难民地位。
    .truth = 在中国内地，由联合国难民署决定谁是难民。那个委员会通过了《出境入境管理法》。

claim-nobody-responsible = 中国没有任何机关负责难民事务。
    .truth = 国家移民管理局公布的职责包括难民管理，它在{ FACT("law-nia-division-2021", "year") }年设立了难民事务处。谁是难民，仍由联合国难民署决定。

claim-figures-opened-registration = 因为{ FACT("stats-2013-seed", "year") }年的数字，难民才能登记。
    .truth = 来源说原因是《出境入境管理法》，不是这些数字。

claim-never-expelled = 得到庇护的人绝不会被遣送出境。
    .truth = 中国已给予庇护的人，不得在刑事案件中被交给另一个国家。关于驱逐出境，我们没有找到规定。

claim-us-law-test = 庇护的标准是过去受过迫害，就像美国移民法那样。
    .truth = 美国庇护法的规定在中国不适用。

claim-figures-of-thirteen = 中国有三十多万难民，其中只有几百人不是来自印度支那。
    .truth = 人们为此引用的数字是旧的，而且加起来不对。{ FACT("stats-2025", "year") }年年底，联合国难民署统计，中国内地约有{ FACT("stats-2025", "refugees") }名难民和{ FACT("stats-2025", "asylum-seekers") }名寻求庇护者。

claim-figures-of-fifteen = 中国有{ FACT("stats-2015-seed", "refugees-middle") }名难民和{ FACT("stats-2015-seed", "asylum-seekers-middle") }名寻求庇护者。
    .truth = 这些是旧数字，其中算进了来自越南的人。{ FACT("stats-2025", "year") }年年底，联合国难民署统计，中国内地约有{ FACT("stats-2025", "refugees") }名难民和{ FACT("stats-2025", "asylum-seekers") }名寻求庇护者。

claim-human-rights-commission = 联合国难民署（UNHCR）是联合国人权委员会。
    .truth = 联合国难民署（UNHCR）是联合国难民事务高级专员公署。

claim-top-ten-host = 中国是十大难民收容国之一。
    .truth = 因为有来自越南的难民，中国曾经被这样统计。联合国难民署的数据不再把他们算作难民。

claim-old-origins = 在中国的大多数难民来自索马里、尼日利亚、伊拉克和利比里亚。
    .truth = 在较旧的数字里，除了来自印度支那的难民，来自这几个国家的人最多。这已经变了。在本指南所用的联合国难民署最新数字里，大多数人来自喀麦隆、索马里、乌干达和阿富汗。

claim-indochina-are-chinese = 来自印度支那的难民和他们的子女是中国人。
    .truth = 联合国难民署说，他们享有与中国国民同样的权利。较早的一项美国研究说，他们享有公民的大部分权利，但没有公民身份。

claim-more-and-more = 来到中国的难民越来越多。
    .truth = 联合国难民署统计的人数从{ FACT("stats-trend", "year") }年起已经下降。新的庇护申请也下降了。
