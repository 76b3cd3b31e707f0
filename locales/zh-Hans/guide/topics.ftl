topic-just-arrived = 我刚到中国：先做什么？
    .summary = 如果你有危险，请拨打{ FACT("hot-110", "phone") }；如果有人病得很重或受了重伤，请拨打{ FACT("hot-120", "phone") }。要申请庇护，请给北京的联合国难民署写电子邮件。
    .danger = 如果现在有危险
    .unhcr = 向联合国难民署申请庇护
    .sleep = 你睡在哪里
    .keep = 请记住

topic-arrive-flat = 我搬进了公寓或房间
    .summary = 如果你未经许可入境或停留居留许可已到期，请先给联合国难民署写信，问该怎么做。你入住后{ FACT("preg-home-24h", "hours") }小时内，必须在当地警察那里为你办好住宿登记。
    .before = 去之前先读这里
    .duty = 法律的要求
    .how = 怎样办理
    .penalty = 如果没有人办理登记

topic-arrive-hotel = 我住在酒店
    .summary = 如果你未经许可入境或停留居留许可已到期，请先给联合国难民署写信，问该怎么做。酒店会为你登记，并把你的信息报送给警察。
    .before = 先读这里
    .hotel = 酒店必须做什么
    .refused = 如果酒店不让你住
    .form = 你的登记表

topic-nowhere-to-sleep = 我没有地方睡觉
    .summary = 在中国内地，我们没有找到国家为寻求庇护的人提供的住所：人们租房间或住酒店。如果你未经许可入境或停留居留许可已到期，请先给联合国难民署写信，问该怎么做。
    .before = 先读这里
    .places = 人们住在哪里
    .hosts = 留宿人和房东的风险
    .money = 钱方面的帮助

topic-who-must-register = 谁必须登记？要多快？
    .summary = 如果你未经许可入境或停留居留许可已到期，请先给联合国难民署写信，问该怎么做。酒店自己为客人办理登记；在其他任何地方，你入住后{ FACT("preg-home-24h", "hours") }小时内必须为你办好登记。
    .before = 去之前先读这里
    .who = 谁必须办理
    .time = 你有多少时间
    .penalty = 处罚

topic-register-how = 我怎样登记我的地址？
    .summary = 如果你未经许可入境或停留居留许可已到期，请先给联合国难民署写信，问该怎么做。在酒店，由酒店为你登记。在其他任何地方，你可以使用网上表格，或者去派出所。
    .before = 开始之前先读这里
    .online = 网上办理
    .station = 在派出所
    .after = 登记之后

topic-registration-form = 公安机关的住宿登记表
    .summary = 如果你未经许可入境或停留居留许可已到期，请先给联合国难民署写信，问该怎么做。请保管好住宿登记表，因为联合国难民署需要复印件。
    .before = 去之前先读这里
    .form = 这份表是什么
    .unhcr = 联合国难民署为什么要它
    .missing = 如果你没有登记表

topic-register-without-stay = 我的停留居留许可已到期：该登记吗？
    .summary = 请先给联合国难民署写信，问该怎么做。法律要求每个外国人登记，而警察可以盘问你、扣留你，或把你遣送出境。
    .risk = 风险
    .unhcr = 先给联合国难民署写信
    .duty = 法律的要求
    .hosts = 留宿你的人的风险

topic-who-can-ask = 谁可以向联合国难民署申请庇护？
    .summary = 如果你在自己的国家之外，并且因为某些原因害怕在那里受到严重伤害，你可以申请。由联合国难民署决定，不是由帮助者决定，也不是由本指南决定。
    .who = 谁可以申请
    .decides = 由谁决定
    .excluded = 什么时候可以拒绝给予保护

topic-contact-unhcr = 我怎样联系北京的联合国难民署？
    .summary = 首先要给北京的联合国难民署写电子邮件。我们没能读到电子邮件地址，也没能确认电话、传真、地址和办公时间。
    .email = 写电子邮件
    .unconfirmed = 我们没能确认的内容
    .covers = 这个办公室负责哪些地方

topic-first-email = 我给联合国难民署的第一封邮件
    .summary = 把公安机关的住宿登记表、护照页、基本信息和理由放在一封电子邮件里，并且只发送一次。如果缺少某样材料，请在邮件里问联合国难民署。
    .send = 发到哪里、怎样发
    .content = 里面写什么
    .missing = 如果缺少某样材料

topic-papers-for-unhcr = 联合国难民署需要哪些材料？
    .summary = 联合国难民署要求提供公安机关的住宿登记表、护照页、基本信息和理由。如果缺少某样材料，请在邮件里问联合国难民署。
    .list = 联合国难民署要求什么
    .form = 公安机关的登记表
    .missing = 如果缺少某样材料
    .truth = 只用真实的材料

topic-waiting = 要等联合国难民署多久？
    .summary = 申请只发送一次，然后等待答复。如果你的电话号码、电子邮件或地址有变化，请马上告诉联合国难民署。
    .now = 等待期间
    .time = 需要多长时间
    .steps = 接下来是什么
    .stay = 等待期间你的停留居留

topic-registration-interview = 第一次面谈：登记
    .summary = 请告诉联合国难民署，你面谈时要用哪种语言。联合国难民署核查你的公安机关住宿登记表之后，会把日期告诉你。
    .what = 这是什么
    .date = 怎样得到日期
    .language = 你的语言
    .after = 登记之后

topic-status-interview = 第二次面谈：难民地位
    .summary = 请把你为什么离开、为什么不能回去的一切都告诉联合国难民署。如果你不能来，请在那天之前告诉联合国难民署。
    .tell = 说什么
    .date = 日期
    .day = 面谈当天

topic-decision = 由谁决定？多少人得到肯定答复？
    .summary = 在中国内地，由联合国难民署决定谁是难民。如果联合国难民署的第一次答复是否定的，你可以请求复核。
    .who = 由谁决定
    .numbers = 决定的数字
    .after = 得到肯定或否定答复之后

topic-refused-appeal = 联合国难民署答复是否定的：能上诉吗？
    .summary = 请看你信上的日期，尽早行动。你可以请求复核第一次决定。
    .time = 你有多少时间
    .how = 上诉怎样进行
    .chances = 别人的上诉结果怎样

topic-case-closed = 最后答复是否定的，或者我的案件被关闭
    .summary = 你的案件被关闭后，联合国难民署不再保护你。如果你错过了约定的日期或失去了联系，请马上给联合国难民署写信说明。
    .means = 这意味着什么
    .danger = 如果回去有危险
    .return = 回国

topic-unhcr-paper = 我的联合国难民署证件或卡
    .summary = 请看你证件上的日期，并按时更新。它不会使警察放你走。
    .keep = 保管好，保持有效
    .condition = 更新证件和警察
    .cannot = 它做不到什么
    .carry = 和护照一起随身携带

topic-asylum-papers-by-law = 警察会给我难民证件吗？
    .summary = 不要指望警察给你这样的证件。法律提到它，但联合国难民署写道，这些规定仍没有实行。
    .practice = 现在的实际做法
    .law = 法律怎么说
    .stay = 这对你的停留居留意味着什么

topic-lost-passport = 我的护照丢失、过期，或者没有护照
    .summary = 请先问联合国难民署该怎么做。如果你害怕自己的政府，与你的使馆联系可能有危险。
    .unhcr = 先问联合国难民署
    .embassy = 如果你自己的政府对你有危险
    .police = 从警察那里得到新证件
    .held = 如果警察扣留你

topic-passport-with-police = 警察留着我的护照
    .summary = 你申请签证或停留居留证件时，警察会给你回执，请保管好。它在有限的时间内表明你的停留居留合法。
    .receipt = 回执
    .refused = 如果答复是否定的
    .carry = 可以出示的证件

topic-carry-papers = 我必须随身携带哪些证件？
    .summary = 请随身携带护照、其他旅行证件，或者停留居留证件。也请随身携带联合国难民署证件，和护照放在一起。
    .must = 法律的要求
    .also = 也要携带联合国难民署证件
    .receipt = 如果警察留着你的护照

topic-forged-papers = 假证件和别人的证件
    .summary = 假证件无效，警察可以收走。对联合国难民署要说实话，要把全部经过说出来。
    .rules = 法律怎么说
    .unhcr = 对联合国难民署

topic-stopped = 警察拦下我
    .summary = 警察要求时，请出示你的护照或停留居留证件。如果你不通晓中文，警察必须为你提供翻译。
    .now = 现在
    .unhcr = 你的联合国难民署证件
    .next = 接下来可能发生什么
    .why = 为什么检查外国人

topic-questioned = 警察盘问我
    .summary = 如果你不通晓中文，警察必须为你提供翻译。你可以在签字之前阅读笔录，并要求改正错误。
    .now = 现在
    .time = 可以持续多久
    .protected = 孩子、怀孕的女性和老年人
    .contact = 家人和联合国难民署
    .officers = 谁可以盘问你

topic-summons = 警察要求我去他们那里
    .summary = 去之前，请把时间和地点告诉联合国难民署和一个你信任的人。如果你不通晓中文，警察必须为你提供翻译。
    .before = 去之前
    .time = 可以持续多久
    .there = 在警察那里

topic-interpreter = 我需要翻译
    .summary = 如果你不通晓中文，警察必须为你提供翻译。对联合国难民署，请说明你要用哪种语言。
    .police = 在警察那里
    .unhcr = 在联合国难民署
    .doctor = 看艾滋病医生时
    .phone = 打电话时

topic-police-limits = 警察可以做什么，不可以做什么？
    .summary = 你可以要求看警察的人民警察证。警察在处罚你之前，必须告诉你事实和他们所依据的法律。
    .must = 警察必须做什么
    .may = 警察可以做什么
    .limits = 对警察的规定
    .unhcr = 联合国难民署做不到什么

topic-fined = 警察对我罚款
    .summary = 你有权作出解释，警察不得因为你作了解释而加重处罚。如果警察当场收取罚款，请要求开具正式收据。
    .rights = 罚款之前
    .pay = 缴纳罚款
    .after = 有哪些罚款

topic-detained = 警察扣留我
    .summary = 请要求知道理由，要求书面决定和翻译。如果你害怕自己的政府，你可以书面请求不通知你的使馆，警察可以同意。
    .now = 现在
    .embassy = 如果你害怕自己的政府
    .unhcr = 告诉联合国难民署
    .danger = 说出你害怕什么
    .time = 多长时间，以及申请行政复议

topic-detention-for-review = 拘留审查最长可以持续多久？
    .summary = 法律规定了期限，但如果警察不知道你的身份或国籍，天数从更晚的时候开始计算。遣送出境之前被扣留的时间不算在这个期限里。
    .limit = 多长时间
    .who = 对谁不得这样拘留
    .what = 这是什么
    .rights = 探视、通信和行政复议

topic-punishment-detention = 作为处罚的短期拘留
    .summary = 警察在处罚你之前，必须告诉你事实和他们所依据的法律。你可以申请行政复议，并请求在外面等待。
    .rights = 先了解你的权利
    .review = 请求在外面等待
    .who = 什么时候不执行
    .days = 天数怎样计算

topic-embassy = 会通知我的使馆吗？
    .summary = 如果你害怕自己的政府，请马上书面请求不通知你的使馆。警察可能同意，但条约可能要求他们通知使馆，即使违背你的意愿。
    .ask = 你可以请求什么
    .treaty = 什么时候可能没有用
    .nationality = 如果你的国籍不明

topic-ask-review = 我怎样申请行政复议？
    .summary = 请马上申请，用书面形式；书面申请有困难的，也可以口头申请。还要请求在他们审查期间停止执行决定，因为遣送出境可能更早发生。
    .time = 你有多少时间
    .how = 在哪里、怎样申请
    .what = 可以对什么申请
    .help = 这方面的帮助

topic-lawyer = 我需要律师
    .summary = 请拨打{ FACT("hot-12348", "phone") }，得到免费法律咨询。我们没有找到在中国内地帮助寻求庇护的人的律师名单。
    .where = 到哪里问
    .aid = 免费的法律帮助
    .wages = 被拖欠的工资

topic-told-to-leave = 我被要求离开中国
    .summary = 请看决定上的日期；如果没有日期，请按{ FACT("rem-leave-days", "days") }天或更短的时间来安排。如果回去有危险，请马上告诉联合国难民署。
    .date = 决定上的日期
    .danger = 如果回去有危险
    .unhcr = 告诉联合国难民署
    .review = 行政复议：没有列出限期出境
    .after = 如果你超过期限仍留下

topic-sent-out = 我可能被遣送出境吗？
    .summary = 如果你收到遣送出境的决定，请马上申请行政复议，因为遣送可能比答复更早发生。如果回去有危险，也请告诉联合国难民署。
    .review = 如果你收到遣送出境的决定
    .danger = 如果回去有危险
    .grounds = 什么时候可能发生
    .waiting = 在启程之前被扣留
    .after = 费用和不准入境

topic-protection-from-return = 不被送回的保护
    .summary = 如果回去有危险，请告诉联合国难民署。条约禁止把人送回去面对某些危险，但中国的《出境入境管理法》没有这方面的条文。
    .treaties = 条约怎么说
    .china = 中国法律怎么说
    .practice = 发生过什么
    .unhcr = 联合国难民署做不到什么

topic-extend-visa = 我想延长签证
    .summary = 如果你的停留居留许可已经到期，请先给联合国难民署写信，问该怎么做。在签证仍有效时，请至少在最后一天的{ FACT("visa-extend-7-days", "days") }天前，向当地公安机关出入境管理机构申请。
    .ended = 如果你的停留居留许可已到期
    .when = 什么时候申请
    .limits = 限制
    .papers = 回执和费用

topic-residence-permit = 我的居留证件
    .summary = 如果你的停留居留许可已经到期，请先给联合国难民署写信，问该怎么做。在你的许可仍有效时，请按时申请居留证件或申请延长。
    .ended = 如果你的停留居留许可已到期
    .when = 什么时候申请
    .how = 会怎样进行
    .refused = 如果答复是否定的
    .others = 学校和雇主会报告什么

topic-overstay = 我的签证或停留居留证件已到期
    .summary = 去找警察之前，请给联合国难民署写信，问该怎么做。法律对逾期停留规定了处罚，警察可以盘问你、扣留你，或把你遣送出境。
    .first = 先给联合国难民署写信
    .what = 法律怎么说
    .police = 警察可以做什么
    .children = 停留居留许可已到期的孩子
    .hosts = 留宿你的人的风险

topic-entered-without = 我未经许可进来
    .summary = 请先给联合国难民署写信，问该怎么做。如果你去找警察，他们可以盘问你、扣留你，或把你遣送出境。
    .first = 先给联合国难民署写信
    .convention = 公约怎么说
    .penalty = 法律怎么说
    .police = 警察可以做什么

topic-which-visa = 有没有庇护签证？
    .summary = 中国的签证种类里没有为庇护或难民设的种类。只做你的签证或停留居留证件所许可的事。
    .none = 没有这样的签证
    .change = 改为居留
    .rules = 对每种签证的规定

topic-stay-for-good = 我能一直留在中国吗？
    .summary = 法律规定了取得国籍和永久居留的途径。我们没有找到这类专为难民设的途径。
    .nationality = 成为中国人
    .residence = 居留
    .refugees = 难民可以期待什么

topic-my-rights = 我有哪些权利？
    .summary = 法律保护外国人在中国的合法权利。联合国难民署说，在它那里登记的人可以停留，但登记过的人并不是每次都得到了保护。
    .stay = 在中国停留
    .law = 在法律面前
    .life = 在日常生活中

topic-my-duties = 我有哪些义务？
    .summary = 对联合国难民署要说实话，并让它知道你的电话号码、电子邮件和住址。如果你未经许可入境或停留居留许可已到期，请先给联合国难民署写信，问该怎么做。
    .unhcr = 对联合国难民署的义务
    .law = 法律规定的义务
    .police = 公安机关住宿登记

topic-unhcr-limits = 联合国难民署不能为我做什么？
    .summary = 联合国难民署不能阻止警察。在中国，它不能给等待决定的人钱、物品或医疗帮助。
    .police = 在警察方面
    .help = 在帮助方面
    .future = 在你的将来方面

topic-health = 我病了：可以去哪里？
    .summary = 如果有人病得很重或受了重伤，请拨打{ FACT("hot-120", "phone") }，或者直接去最近的公立医院急诊科。法律规定，急救中心不得因为没有付钱而拒绝或拖延对病情危急的人进行急救。
    .emergency = 在紧急情况下
    .hospital = 去医院
    .unhcr = 联合国难民署支付什么
    .insurance = 健康保险
    .identity = 身份核查

topic-hiv = 艾滋病病毒检测和药物
    .summary = 请问当地的疾病预防控制中心，或者北京地坛医院。如果你不能用中文和医生交谈，请给联合国难民署写信，说明你什么时候去看医生。
    .where = 去哪里
    .cost = 要多少钱
    .language = 你的语言
    .identity = 身份核查

topic-cash-help = 我能从联合国难民署得到钱吗？
    .summary = 只有一部分难民得到联合国难民署的现金帮助。仍在等待联合国难民署决定的人，在中国得不到现金。
    .who = 谁能得到
    .older = 旧的文章怎么说
    .free = 小心诈骗

topic-cash-request = 难民怎样申请现金帮助？
    .summary = 难民用电子邮件申请，并说明为什么需要帮助。请每天记下你全家挣多少、花多少。
    .how = 怎样申请
    .form = 表格
    .wait = 需要多长时间
    .contract = 你的租房合同

topic-work = 我可以在中国工作吗？
    .summary = 外国人需要工作许可和工作类居留证件。联合国难民署写道，除了来自印度支那的难民以外，难民没有工作的权利。
    .right = 难民和工作
    .rules = 法律的要求
    .penalty = 处罚

topic-unpaid-wages = 我工作了，但没有拿到工资
    .summary = 请先问律师。你可以就工资问题申请免费的法律帮助，但没有许可而工作仍会受处罚。
    .help = 到哪里问
    .risk = 风险

topic-renting = 租房间
    .summary = 请要求签书面租房合同，并且要知道，房东必须报告谁住在那里。如果你未经许可入境或停留居留许可已到期，请先给联合国难民署写信，问该怎么做。
    .before = 先读这里
    .landlord = 房东必须做什么
    .contract = 合同
    .register = 公安机关住宿登记

topic-school = 我的孩子能上学吗？
    .summary = 请问联合国难民署和当地教育部门。我们没能查明现在哪些省份接收难民孩子。
    .ask = 做什么
    .rules = 来源怎么说
    .older = 小学之后
    .reports = 学校和警察

topic-birth = 我的宝宝在中国出生
    .summary = 请在离开医院之前要求开具出生医学证明，并把宝宝的事告诉联合国难民署。法律要求父亲或母亲在{ FACT("birth-60-days", "days") }天内到警察那里为宝宝办理停留居留登记：请先读警示。
    .hospital = 离开医院之前
    .police = 为宝宝办理停留居留登记
    .unhcr = 告诉联合国难民署
    .nationality = 宝宝的国籍

topic-pregnant = 我怀孕了，或者在给宝宝喂奶
    .summary = 在紧急情况下，请拨打{ FACT("hot-120", "phone") }，或者直接去最近的公立医院。对怀孕的女性不得使用拘留审查，但可以限制她们的活动范围。
    .health = 健康
    .police = 在警察那里
    .birth = 生孩子的时候

topic-marriage = 我想在中国结婚
    .summary = 外国人必须出示正式的单身证明。对难民来说，为了得到它可能要与本国政府联系，所以请先读警示。
    .warning = 你的使馆和你的政府
    .where = 去哪里
    .both = 如果双方都是外国人

topic-violence-at-home = 家里有人伤害我
    .summary = 如果你有危险，请拨打{ FACT("hot-110", "phone") }。法律规定，警察必须到场，制止暴力，并帮助你得到医治。
    .now = 现在有危险时
    .protect = 保护
    .talk = 可以问的人

topic-forced = 被强迫、被卖掉或被锁起来
    .summary = 如果你有危险，请拨打{ FACT("hot-110", "phone") }。关于怎样对待被卖掉或被强迫的人，本指南没有核对过的规定。
    .now = 现在有危险时
    .help = 告诉谁
    .money = 联合国难民署的任何人都不得要好处

topic-child-alone = 孩子在这里没有父母
    .summary = 请马上告诉联合国难民署，孩子独自一人。关于独自一人在中国申请庇护的孩子，我们没有找到规定。
    .now = 马上告诉联合国难民署
    .care = 国家的照料
    .police = 在警察那里
    .family = 寻找家人

topic-family-separated = 我的家人没有和我在一起
    .summary = 中国红十字会可以免费帮助寻找亲人。关于让家人团聚，请问联合国难民署。
    .tracing = 寻找亲人
    .reunion = 团聚
    .tell = 把变化告诉联合国难民署

topic-death = 一个家人去世了
    .summary = 如果你未经许可入境，或者你自己的停留居留许可已到期，请先给联合国难民署写信，问该怎么做。法律要求家属带着死亡证明，向公安机关出入境管理机构报告死亡。
    .before = 去之前先读这里
    .report = 法律的要求
    .unhcr = 告诉联合国难民署

topic-stateless = 我没有国籍
    .summary = 如果你没有护照，请问联合国难民署你可以发送什么。中国法律把无国籍人算作外国人。
    .ask = 问联合国难民署
    .police = 在警察那里
    .children = 在中国出生的孩子
    .more = 其他已知的情况

topic-resettlement = 我能去另一个国家吗？
    .summary = 你不能申请重新安置，也没有人有权得到重新安置。不要因为希望被重新安置而作计划。
    .what = 什么是重新安置
    .who = 由谁挑选
    .change = 来源还说了什么
    .free = 它是免费的

topic-go-home = 我想回国
    .summary = 回国必须是你自己的自由选择，并且只在安全的时候。关闭案件之前，要知道联合国难民署在那之后不再保护你。
    .choice = 你的自由选择
    .embassy = 如果你的政府对你有危险
    .steps = 步骤
    .back = 再来中国

topic-leave-china = 我想离开中国
    .summary = 你的案件被关闭后，联合国难民署不再保护你，你的联合国难民署证件也不能让你再回来。联合国难民署说，要离开中国，你需要先撤回你在那里的案件。
    .before = 作决定之前
    .steps = 步骤
    .law = 未经许可离开
    .embassy = 证件和你的使馆

topic-fraud = 有人为联合国难民署的帮助要钱
    .summary = 不要付钱：联合国难民署做的一切都是免费的。不要相信任何出售名单上的位置、联合国难民署证件或重新安置案件的人。
    .free = 联合国难民署是免费的
    .report = 到哪里举报
    .lying = 对联合国难民署说谎

topic-travel-beijing = 我必须去北京吗？
    .summary = 不要一开始就直接上门：请先写电子邮件，等待答复。联合国难民署核查你的公安机关住宿登记表之后，会告诉你面谈日期。
    .first = 先写电子邮件
    .where = 来源怎样讲地点
    .cannot = 如果你不能去
    .risk = 出行之前

topic-travel-tickets = 买火车票或飞机票
    .summary = 要买票，你必须出示护照。如果你只有联合国难民署证件，请先问车站或航空公司。
    .ticket = 你必须出示什么
    .checks = 路上的检查
    .risk = 如果你的停留居留许可已到期

topic-travel-hotels = 去北京的路上住宿
    .summary = 如果你未经许可入境或停留居留许可已到期，请先给联合国难民署写信，问该怎么做。在酒店，由酒店为你登记；在其他任何地方，必须在当地警察那里为你办好住宿登记。
    .before = 先读这里
    .hotel = 在酒店
    .friends = 在朋友家
    .form = 每次都要新的登记表

topic-travel-without-stay = 没有有效的停留居留许可而出行
    .summary = 请先给联合国难民署写信，问该怎么做。酒店会把你的信息报送给警察，而警察可以盘问你、扣留你，或把你遣送出境。
    .risk = 风险
    .unhcr = 先给联合国难民署写信
    .papers = 你的证件能做什么

topic-at-the-border = 我在机场或边境
    .summary = 请清楚地说，你害怕回去，想与联合国难民署联系；但没有人能保证这样做有用。《出境入境管理法》没有一条讲怎样在边境申请庇护。
    .now = 现在
    .refused = 如果不准你入境
    .treaties = 条约怎么说
    .papers = 入境所需的证件

topic-urgent-entry = 口岸有没有紧急签证？
    .summary = 口岸有一种为紧急需要设的签证。它不是庇护签证，而且必须先有一个中国的主管部门同意。
    .visa = 口岸签证
    .entry = 临时入境
    .papers = 在边境出示什么

topic-crossing-border = 未经许可越过边境
    .summary = 法律禁止这样做，并规定了处罚。帮助别人越境的人也可能受处罚。
    .penalty = 法律怎么说
    .helpers = 帮助别人越境的人
    .convention = 公约怎么说
    .hongkong = 香港和澳门

topic-north-korea = 我来自朝鲜
    .summary = 中国把朝鲜人送回去，本指南不能对你说去找中国警察是安全的。你可以用电子邮件给北京的联合国难民署写信。
    .risk = 风险
    .unhcr = 联系联合国难民署
    .embassy = 你的使馆
    .law = 条约怎么说
    .children = 孩子

topic-myanmar-border = 我从缅甸越过边境过来
    .summary = 请用电子邮件给联合国难民署写信。来源说，成群越过陆地边境逃来的人，是由中国当局处理的，不是由联合国难民署处理的。
    .risk = 风险
    .unhcr = 联系联合国难民署
    .past = 以前发生过什么
    .law = 条约怎么说

topic-hong-kong = 我在香港
    .summary = 在香港，可能被送走的人可以向入境事务处请求不被送回的保护。香港的规定对在中国内地的人没有帮助。
    .ask = 怎样请求
    .different = 香港不同
    .between = 内地和香港之间

topic-macao = 我在澳门
    .summary = 澳门有自己的庇护法律。联合国难民署在北京的办公室负责中国内地、香港和澳门。
    .ask = 已知的情况
    .different = 澳门不是内地

topic-emergency-numbers = 紧急情况下打哪个电话？
    .summary = 有危险时，请拨打{ FACT("hot-110", "phone") }报警。如果有人病得很重或受了重伤，请拨打{ FACT("hot-120", "phone") }。
    .danger = 危险或犯罪
    .ill = 病得很重或受了重伤
    .fire = 火灾和交通事故
    .free = 免费电话

topic-help-lines = 哪条热线能回答我的问题？
    .summary = 请按你的问题选择热线。移民热线属于移民管理机构，不是保密的庇护求助热线。
    .people = 法律、妇女、心理、健康
    .city = 城市方面的问题
    .immigration = 签证和停留居留的问题

topic-line-languages = 热线说哪些语言？
    .summary = 每条热线、每个城市的语言都不同。我们找到的清单，有些是旧的。
    .emergency = 紧急电话
    .city = 城市热线
    .immigration = 移民热线
    .women = 妇女热线

topic-false-applying = 关于申请庇护的不真实说法
    .summary = 你用电子邮件向北京的联合国难民署申请庇护。在中国内地，由联合国难民署决定谁是难民。
    .true = 实际情况
    .where = 关于在哪里申请
    .what = 关于材料和等待
    .who = 关于谁可以申请

topic-false-papers = 关于证件的不真实说法
    .summary = 联合国难民署证件不会使警察放你走。请看你自己证件上的日期，并按时更新。
    .true = 实际情况
    .unhcr = 关于联合国难民署证件
    .police = 关于警察发的证件

topic-false-police = 关于警察的不真实说法
    .summary = 登记的义务适用于每个外国人。警察可以盘问、扣留未经许可入境或停留居留许可已到期的人，也可以把他们遣送出境。
    .true = 实际情况
    .register = 关于登记
    .carry = 关于携带证件

topic-false-status = 关于难民地位和帮助的不真实说法
    .summary = 在中国内地，由联合国难民署决定谁是难民。仍在等待决定的人，在中国得不到联合国难民署的现金。
    .true = 实际情况
    .status = 关于难民地位
    .help = 关于帮助、上学和工作
    .stay = 关于一直留下来

topic-false-law = 关于法律的不真实说法
    .summary = 我们没有在中国找到难民法。宪法说，中国可以给予庇护，而这是一种选择。
    .true = 实际情况
    .articles = 关于条文和日期
    .offices = 关于机构
    .other = 关于保护和其他国家

topic-false-numbers = 关于数字和历史的不真实说法
    .summary = 数字很小，而且已经下降。旧的数字不能说明现在的情况。
    .true = 实际情况
    .numbers = 关于数字
    .people = 关于人群和名称

topic-law-today = 中国法律怎样讲庇护？
    .summary = 我们没有在中国找到难民法。在中国内地，由联合国难民署处理庇护申请。
    .today = 法律的现状
    .article = 关于难民的条文
    .constitution = 宪法
    .limits = 谁不包括在内

topic-treaties = 中国加入了哪些条约？
    .summary = 中国加入了《难民公约》及其议定书，也加入了《禁止酷刑公约》。联合国专家要求中国把不将人送回危险之地的承诺写进自己的法律。
    .refugees = 《难民公约》
    .torture = 《禁止酷刑公约》
    .china = 在中国法律中

topic-who-does-what = 哪个机构做什么？
    .summary = 由联合国难民署决定谁是难民。当地警察管理外国人的停留和居留。
    .now = 现在谁做什么
    .before = 以前
    .board = 没有地区委员会

topic-state-asylum = 什么是国家给予的庇护？
    .summary = 它与联合国难民署给予的难民地位是两回事。我们没有找到公开的申请办法。
    .what = 这是什么
    .protects = 它保护人免受什么
    .other = 其他国家的规定

topic-figures-today = 中国有多少难民？
    .summary = 联合国难民署统计的人数已经下降。{ FACT("stats-2025", "year") }年年底，大多数人来自喀麦隆、索马里、乌干达和阿富汗。
    .now = 有多少
    .origins = 来自哪里
    .decisions = 决定

topic-figures-old = 你可能读到的旧数字
    .summary = 不要用这些旧数字说明现在的情况。写下这些数字之后，人数和国家都变了。
    .figures = 旧数字
    .counting = 统计方法怎样变了
    .today = 今天的数字

topic-history = 中国的难民：简短的历史
    .summary = 很久以前有人从越南过来，中国把他们安置在南方的省和自治区。对其他难民，来源没有说有这样的途径。
    .indochina = 来自印度支那的人
    .office = 联合国难民署的办公室
    .others = 其他难民

topic-helper-law = 法律对帮助者有什么要求？
    .summary = 在你提问或给人提供住处之前，请先知道这一点。法律规定，人们必须报告非法入境、非法居留或非法就业；法律也处罚为非法入境或非法居留的人提供住处的人。
    .report = 报告的义务
    .risk = 什么可能受处罚
    .hosts = 留宿人和房东

topic-helper-desk = 有人来到我的接待台
    .summary = 请确认：危险、健康、有没有独自一人的孩子，以及这个人今晚睡在哪里。帮助者不能决定谁是难民。
    .first = 先确认
    .police = 在说“去找警察”之前
    .unhcr = 向联合国难民署申请
    .limits = 帮助者不是什么

topic-helper-privacy = 为别人告诉我的事保密
    .summary = 尽量少记。警察可以检查与违法行为有关的场所，而得知非法居留的人必须报告。
    .notes = 笔记
    .calls = 电话和检查
    .unhcr = 联合国难民署对哪些内容保密

topic-helper-languages = 我会需要哪些语言？
    .summary = 请看人们来自哪里。请告诉联合国难民署，一个人面谈时要用哪种语言。
    .order = 应准备的语言
    .interpreter = 翻译

topic-gaps-unhcr = 我们没能找到的：联合国难民署
    .summary = 关于这些问题，请问联合国难民署。本指南不猜测。
    .contact = 联系方式
    .steps = 步骤和材料
    .pages = 我们没有找到的网页

topic-gaps-law = 我们没能找到的：法律和帮助
    .summary = 关于这些问题，我们没有找到答案。没有找到，不等于没有。
    .law = 法律
    .help = 帮助
    .children = 独自一人的孩子
