### Cards to show to officials, doctors and others, as the holder says it.

card-hotel-desk = 您好，我想在这里住宿。请为我向公安机关办理住宿登记。如果可以，请给我一份《临时住宿登记表》的复印件。
    .title = 在酒店前台
card-hotel-refused = 麻烦您再确认一下，我能否在这里住宿。{ FACT("preg-hotel-no-refuse", "year") }年，多个部委要求酒店不得以无涉外资质为由拒绝接待外国人。谢谢您的帮助。
    .title = 关于酒店接待外国客人
card-police-registration = 您好，我现在住在下面的地址，想办理临时住宿登记。办好以后，请给我《临时住宿登记表》。谢谢。
    .title = 办理临时住宿登记
card-stopped = 您好，我不通晓中文，需要翻译。请您告诉我为什么拦下我。可以请您出示人民警察证吗？
    .title = 被警察拦下时
card-interpreter = 我不通晓中文。我需要懂我的语言的翻译。我现在指的就是我使用的语言。
    .title = 我需要翻译
card-unhcr-contact = 我已在联合国难民署登记。请拨打下面的电话与联合国难民署联系，或者让我自己与联合国难民署联系。谢谢。
    .title = 请与联合国难民署联系
card-no-embassy = 我以书面形式请求：不要将我的情况通知我的国籍国驻华使馆、领馆。我依据《公安机关办理行政案件程序规定》第{ FACT("det-embassy-refuse", "article") }条提出这一请求。请将本请求书保存在我的案卷中。
    .title = 请不要通知我的使馆
card-hospital = 您好，我病得很重，或者受了重伤。我现在就需要看医生。请帮帮我。
    .title = 我需要看医生
card-ambulance = 请帮我拨打{ FACT("hot-120", "phone") }叫救护车。我病得很重，或者受了重伤。请告诉他们我们在哪里。
    .title = 请帮我叫救护车
card-danger = 有人要伤害我。请帮我拨打{ FACT("hot-110", "phone") }报警。如果可以，请陪在我身边。
    .title = 我有危险
card-school = 您好，我希望我的孩子能在这里上学。请告诉我，学校能否接收我的孩子。也请告诉我需要哪些材料。
    .title = 为我的孩子找学校
card-landlord = 您好，我想向您租一个房间或一套房子，并签订书面租房合同。我入住后，必须在{ FACT("preg-home-24h", "hours") }小时内向公安机关办理我的临时住宿登记。请问是由您办理，还是由我办理？
    .title = 致房东
card-border = 我在寻求庇护。我害怕回去，请不要把我送回去。请让我与联合国难民署联系。
    .title = 我害怕回去
card-lost = 您好，我迷路了。请帮我找到下面的地址。谢谢。
    .title = 我迷路了
card-call-friend = 请帮我拨打下面的电话。请告诉对方我的名字和我在哪里。谢谢。
    .title = 请给这个人打电话
card-pregnant = 我怀孕了。请让我休息。如果我需要看医生，请让我看医生。
    .title = 我怀孕了
card-written-reason = 请给我书面决定。请用我能听懂的语言告诉我理由和法律依据。也请告诉我如何申请行政复议。
    .title = 书面决定和理由
card-reading-record = 我看不懂这份笔录。在我签字之前，请用我的语言把它读给我听。如果有错误，请更正。
    .title = 请读给我听

## Lines to fill in by hand on paper.

blank-name = 姓名
blank-date = 日期
blank-signature = 签名
blank-phone = 电话号码
blank-address = 地址
blank-friend-phone = 要拨打的电话号码
