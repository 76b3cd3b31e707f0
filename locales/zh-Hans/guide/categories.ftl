category-arriving = 刚刚到达
    .summary = 如果你未经许可入境，或者合法停留期已过，请先给联合国难民署发电子邮件。不住酒店时，你本人或者留宿你的人必须在你入住后{ FACT("preg-home-24h", "hours") }小时内，到当地派出所办理住宿登记。

category-police-registration = 公安机关住宿登记
    .summary = 谁必须登记地址、怎样登记，以及去警察那里之前要知道什么。

category-unhcr = 联合国难民署：一步一步来
    .summary = 怎样向联合国难民署申请庇护，从第一封电子邮件到决定和上诉。

category-papers = 证件和材料
    .summary = 联合国难民署和警察所说的证件和材料，以及缺少一样时该怎么办。

category-police-stop = 如果警察拦下你
    .summary = 警察可以问什么，必须做什么，盘问最长多久。

category-detention = 拘留和遣送出境
    .summary = 一个人被扣留、被要求离开中国或被遣送出境时的权利，以及这些权利到哪里为止。

category-stay = 你在中国的停留
    .summary = 签证、停留证件和居留证件，到期后继续停留，以及未经许可入境。

category-rights = 权利和限制
    .summary = 法律和联合国难民署怎样讲你的权利，你必须做什么，以及联合国难民署不能做什么。

category-daily-life = 日常生活
    .summary = 健康、钱、工作、租房和上学。

category-family = 家庭和孩子
    .summary = 出生、结婚、死亡、暴力和强迫、无人陪伴的孩子、离散的家庭，以及没有国籍。

category-leaving-china = 离开中国
    .summary = 重新安置、回自己的国家、前往另一个国家，以及以此为名的诈骗。

category-travel-to-beijing = 去北京
    .summary = 给住得离联合国难民署办公室很远的人：车票、酒店和提醒。

category-borders = 边境、香港和澳门
    .summary = 在机场或陆地口岸，以及在香港和澳门，要知道什么。

category-emergency = 紧急电话和求助电话
    .summary = 有危险时拨打的电话，以及解答问题的热线。

category-false-things = 不真实的说法
    .summary = 错误或过于简单的说法，每一条都附有实际情况。

category-law = 背后的法律
    .summary = 本指南依据的法律、条约、机构、数字和历史。

category-for-helpers = 给帮助者
    .summary = 帮助别人的人的义务和风险，他们不能做什么，以及本指南不知道什么。
