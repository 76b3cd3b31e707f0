question-danger = 你或和你在一起的人，现在有危险吗？
    .name = 眼前的危险
    .hint = 如果答案是“有”，本指南会马上显示先做什么。
    .why = 在计划里，生命危险排在一切之前。本指南不问你是谁。如果你把本指南作为单独的程序打开，而不是在网页浏览器里打开，它不保存你的答案，也不把答案发给任何人。网页浏览器可能会把答案留在浏览记录（历史记录）里。
    .error = 请选择现在的真实情况，或者选择“我不想说”。
option-danger-no = 没有
option-danger-danger = 有，现在可能有人会伤害我
    .hint = 如果同时有人受伤，也选这一项。
option-danger-medical = 有，有人病得很重或受了伤

question-where = 你现在在哪里？
    .name = 你在哪里
    .hint = 中国内地是指不包括香港和澳门的中国。
    .why = 本指南讲的是中国内地，所以只有在那里的计划是完整的。在边境和其他地方，适用不同的规定，计划很短。
    .error = 请选择你在哪里，或者选择“我不想说”。
option-where-mainland = 在中国内地
option-where-border = 在中国内地的机场、港口或陆地口岸：边检警察还没有让我入境
    .hint = 如果你在那里等待、还没有通过边防检查，也选这一项。
option-where-hong-kong = 在香港
    .hint = 也包括那里的机场和港口。
option-where-macao = 在澳门
    .hint = 也包括那里的机场和港口。
option-where-outside = 在别的地方
    .hint = 不在中国内地，也不在香港或澳门。

question-police = 警察有没有在盘问你或扣留你，有没有要求你去他们那里或者离开中国？
    .name = 警察
    .hint = 请选择此刻正在发生的情况。如果你在帮助别人，请替那个人回答。
    .why = 你的答案决定计划先告诉你哪些权利和哪些危险。如果你把本指南作为单独的程序打开，而不是在网页浏览器里打开，它不保存你的答案，也不把答案发给任何人。网页浏览器可能会把答案留在浏览记录（历史记录）里。
    .error = 请选择警察做了什么或说了什么，选择“没有”，或者选择“我不想说”。
option-police-no = 没有
option-police-questioned = 警察此刻正在盘问我或扣留我，没有书面决定
    .hint = 只有还没有超过一天，才选这一项。
option-police-summoned = 警察通知我，之后必须去他们那里（传唤、信件或电话）
option-police-detained = 警察扣留我已超过一天，或者告诉我不得离开某个区域
    .hint = 如果还不到一天，但你看过扣留你的书面决定，也选这一项。
option-police-leave-order = 警察要我最晚在某一天离开中国

question-leave-by = 警察要求你最晚在哪一天离开？
    .name = 最晚离开日期
    .hint = 请看警察的限期出境决定上写的最后一天。
    .why = 计划会显示还剩多少天。如果日期已过，计划会加上其他步骤。
    .error = 请填写决定上的日、月、年，并核对年份，或者选择“我不想说”。

question-from = 你是从朝鲜来的，或者是从缅甸经陆地边境来的吗？
    .name = 你从哪里来
    .hint = 我们不问其他任何国家，也从不问你为什么离开。
    .why = 如果你属于这两个群体之一，计划会给你一个警告，并去掉一些要去找警察的步骤。如果你把本指南作为单独的程序打开，而不是在网页浏览器里打开，它不保存你的答案，也不把答案发给任何人。网页浏览器可能会把答案留在浏览记录（历史记录）里。
    .error = 请选择其中一个答案，或者选择“我不想说”。
option-from-north-korea = 从朝鲜来
option-from-myanmar-border = 从缅甸经陆地边境来
option-from-other = 两者都不是

question-age = 你多大了？
    .name = 年龄
    .hint = 如果你在帮助一个孩子，请选择孩子的年龄。
    .why = 对不满{ FACT("check-under-18", "age-under") }岁和不满{ FACT("check-vulnerable-4h", "age-under") }岁的人，有些规定不同。如果孩子在这里没有父母，也没有有义务照顾孩子的成年人，计划会先给出别的步骤。
    .error = 请选择年龄，或者选择“我不想说”。
option-age-adult = { FACT("rsd-family", "adult-age") }岁或以上
option-age-16-17 = { FACT("rsd-family", "child-age-from") }岁或{ FACT("rsd-family", "child-age-to") }岁
option-age-under-16 = 不满{ FACT("child-no-detention", "age-under") }岁

question-alone = 你的父亲、母亲或监护人在这里和你在一起吗？
    .name = 父母或监护人
    .hint = 监护人是有义务照顾你的成年人。
    .why = 如果孩子在这里没有父母或监护人陪伴，计划会马上说明：关于能得到的帮助，我们知道什么、不知道什么。
    .error = 请选择谁和你在一起，或者选择“我不想说”。
option-alone-with-family = 在，有父亲、母亲或监护人
option-alone-alone = 不在，没有父母陪伴，也没有监护人陪伴
    .hint = 如果和你在一起的是朋友，或者是不担任你监护人的亲戚，也选这一项。

question-unhcr = 到现在为止，你和联合国难民署之间有过什么联系？
    .name = 联合国难民署
    .hint = 联合国难民署（UNHCR）是联合国的难民机构，在这里由它决定谁是难民。
    .why = 你和联合国难民署的下一步取决于这个答案：第一封电子邮件、面谈、新的证件，或者上诉。
    .error = 请选择最近发生的情况，或者选择“我不想说”。
option-unhcr-not-yet = 我还没有给联合国难民署发电子邮件
option-unhcr-emailed = 我给联合国难民署发了电子邮件，正在等待
    .hint = 你还没有联合国难民署的证件。
option-unhcr-registered = 我有联合国难民署的证件，正在等待决定
option-unhcr-refused = 联合国难民署第一次拒绝了我的申请
    .hint = 如果你已经提出上诉、正在等待答复，也选这一项。
option-unhcr-recognised = 联合国难民署认定我是难民
option-unhcr-closed = 联合国难民署在最终决定中拒绝了我的申请，或者关闭了我的案件
    .hint = 不论什么原因都选这一项，例如错过了约定的日期。

question-refused-on = 联合国难民署第一次拒绝你的申请，那封信上是什么日期？
    .name = 信上的日期
    .hint = 请看联合国难民署发给你的信上写的日期。
    .why = 计划从这一天起计算上诉的时间。我们没能找到在中国使用的期限，所以也请看联合国难民署发给你的信上写的日期。
    .error = 请填写信上的日、月、年，不能晚于今天，或者选择“我不想说”。

question-paper-until = 你的联合国难民署证件上，最后一天是哪天？
    .name = 联合国难民署证件到期日
    .hint = 请看证件或卡上的最后一天。
    .why = 计划会显示更新证件还剩多少天。
    .error = 请填写证件上的日、月、年，并核对年份，或者选择“我不想说”。

question-stay = 你现在有在中国合法停留的许可吗（签证、免签或停留居留证件）？
    .name = 合法停留
    .hint = 请看护照上最近的签证或停留居留证件，或者警察给的回执。
    .why = 你的答案决定先做什么：登记你的地址，申请更多时间，还是在去找警察之前先给联合国难民署发电子邮件。如果你把本指南作为单独的程序打开，而不是在网页浏览器里打开，它不保存你的答案，也不把答案发给任何人。网页浏览器可能会把答案留在浏览记录（历史记录）里。
    .error = 请选择你现在有什么许可，或者选择“我不想说”。
option-stay-visa = 签证、免签停留或短期停留证件：还没有到期
    .hint = 短期停留的许可（{ FACT("visa-free-longer", "term") }）是公安机关出入境管理机构发的证件，准许你短时间停留。
option-stay-permit = 还没有到期的居留证件
option-stay-pending = 我申请了签证或停留居留证件，警察为此给了我回执
    .hint = 旧的签证或证件还没有到期，也选这一项。警察在调查中拿走护照而给的收据，不要选这一项。
option-stay-expired = 我的合法停留期已过
option-stay-none = 我从来没有许可，或者许可被取消了

question-entry = 你是怎么进入中国的？
    .name = 你怎么入境的
    .hint = 边防检查是入境前执法人员检查护照的地方。
    .why = 对未经许可入境的人适用不同的规定，计划也随之改变。如果你把本指南作为单独的程序打开，而不是在网页浏览器里打开，它不保存你的答案，也不把答案发给任何人。网页浏览器可能会把答案留在浏览记录（历史记录）里。
    .error = 请选择你是怎么入境的，或者选择“我不想说”。
option-entry-visa = 我经过了边防检查，执法人员查验了我的证件
option-entry-without = 我未经许可入境

question-stay-until = 你合法停留的最后一天是哪天？
    .name = 合法停留的最后一天
    .hint = 签证上的停留天数从你入境的次日（第二天）算起；可以入境的最后一天是另一个日期。如果警察给了你回执，请用回执的最后一天。
    .why = 计划从这一天起计算各项期限。如果这一天已过，计划会给你其他步骤。
    .error = 请填写你的许可到期的日、月、年，并核对年份，或者选择“我不想说”。

question-shelter = 你现在睡在哪里？
    .name = 你睡在哪里
    .hint = 酒店的规定和其他所有地方的规定不同。
    .why = 在酒店，由酒店为你登记，并把你的信息报送给警察。在其他任何地方，你本人或者留宿你的人必须在你入住后{ FACT("preg-home-24h", "hours") }小时内，到当地派出所办理住宿登记。
    .error = 请选择你睡在哪里，或者选择“我不想说”。
option-shelter-hotel = 在酒店
option-shelter-home = 在住宅里
    .hint = 租来的公寓或房间、朋友或亲戚的家、宿舍，或者不在酒店里的任何其他房间。
option-shelter-nowhere = 我没有地方睡觉

question-registered-here = 你在现在住的地址办过住宿登记吗（由酒店、留宿你的人或者你自己向警察办理）？
    .name = 公安机关住宿登记
    .hint = 这份表叫做《{ FACT("preg-form-name", "term") }》。每次搬家都需要一份新的。
    .why = 法律要求办理这项登记，联合国难民署也要求提供这份表的复印件。如果你的合法停留期已过，或者你未经许可入境，去找警察可能导致拘留，所以计划会改变。
    .error = 请选择你在这个地址是否已登记，或者选择“我不想说”。
option-registered-here-yes = 办过，我有这个地址的登记表
option-registered-here-hotel-did = 酒店为我办了登记，但我没有登记表
option-registered-here-no = 没有办过
option-registered-here-unsure = 我不确定

question-arrived-here = 你是什么时候到达你现在住的地方的？
    .name = 到达这里的时间
    .hint = 如果知道，也请填写时间。不填时间，本指南就从那天开始时算起。
    .why = 登记的时间从这一刻开始计算。这样，计划可以显示还剩多少时间。
    .error = 请填写你到达的日、月、年；如果知道，也填写时间。不能晚于现在。你也可以选择“我不想说”。

question-passport = 你有仍在有效期内的护照吗？
    .name = 护照
    .hint = 本指南从不问护照号码。
    .why = 你的答案决定计划怎样讲证件，以及是否提醒你注意你国家的使馆。
    .error = 请选择你的护照的真实情况，或者选择“我不想说”。
option-passport-have = 有，在我手里
option-passport-expired = 护照已过期
option-passport-lost = 护照丢失或被偷，或者在别人手里
option-passport-never-had = 我从来没有护照
option-passport-police-hold = 护照在警察手里

question-family = 下面哪些符合你或你家人的情况？
    .name = 你和家人
    .hint = 请选择所有符合的。如果你身边有人不该看到你的答案，你可以跳过这个问题。
    .why = 计划会针对其中每一项给出建议。如果你把本指南作为单独的程序打开，而不是在网页浏览器里打开，它不保存你的答案，也不把答案发给任何人。网页浏览器可能会把答案留在浏览记录（历史记录）里。
    .error = 请选择所有符合的，选择“以上都没有”，或者选择“我不想说”。
option-family-baby = 有宝宝在中国出生，还没有登记
option-family-school-age = 有孩子到了上学的年龄
option-family-pregnant = 有人怀孕
option-family-ill = 有人生病
option-family-violence = 家里有人打、威胁我们中的一个，或者用别的方式伤害我们中的一个
option-family-forced = 我们中有人被强迫劳动、被强迫发生性行为或被强迫结婚，被拐卖，或者被锁起来不能离开
option-family-child-expired = 有孩子的合法停留期已过
option-family-separated = 我们和家里的某个人失去了联系
option-family-stateless = 我们中有人没有国籍：没有哪个国家承认这个人是它的公民
option-family-none = 以上都没有

question-baby-born = 宝宝是什么时候出生的？
    .name = 宝宝的出生日期
    .hint = 如果不止一个宝宝没有登记，请填写最大的那个的出生日期。
    .why = 父亲或母亲必须在{ FACT("birth-60-days", "days") }天内，到公安机关出入境管理机构为宝宝办理停留居留登记。计划会显示其中还剩多少天。
    .error = 请填写出生的日、月、年，不能晚于今天，或者选择“我不想说”。

question-needs = 你需要什么，或者担心什么？
    .name = 需要和担心
    .hint = 请选择所有符合的。只选现在重要的，计划会短一些。
    .why = 计划会针对其中每一项给出建议。如果你把本指南作为单独的程序打开，而不是在网页浏览器里打开，它不保存你的答案，也不把答案发给任何人。网页浏览器可能会把答案留在浏览记录（历史记录）里。
    .error = 请选择所有符合的，选择“以上都没有”，或者选择“我不想说”。
option-needs-work = 我想工作
option-needs-unpaid = 我工作了，但没有拿到工资
option-needs-money = 我的钱不够生活
option-needs-asked-to-pay = 有人要我给钱、送礼物、发生性关系或提供别的好处，用来换联合国难民署的帮助、证件或去国外的名额
option-needs-school = 我需要学校
option-needs-health = 我需要医生或药
option-needs-lawyer = 我需要律师
option-needs-other-country = 我希望联合国难民署帮我去另一个国家（重新安置）
option-needs-go-home = 我想回自己的国家
option-needs-leave-china = 我想离开中国去另一个国家
option-needs-fear-embassy = 我害怕自己国家的使馆
option-needs-none = 以上都没有

question-have = 这些里面你已经有哪些？
    .name = 用于电子邮件
    .hint = 联合国难民署要求在第一封电子邮件里提供这些。缺少其中一样，也可以发。
    .why = 计划会列出你的电子邮件还缺什么。计划的其他内容不会改变。
    .error = 请选择你有的所有材料，选择“以上都没有”，或者选择“我不想说”。
option-have-none = 以上都没有
