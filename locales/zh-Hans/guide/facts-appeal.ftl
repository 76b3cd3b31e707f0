fact-appeal-right = 如果联合国难民署第一次作出拒绝的决定，你可以请求复核这个决定。一般来说，你应当有机会当面说明你为什么上诉。
fact-appeal-deadline = 联合国难民署{ FACT("appeal-deadline", "year") }年的全球规则当时给至少{ FACT("appeal-deadline", "days") }天时间上诉。我们没有查到在中国有多长时间，所以请看联合国难民署发给你的信上写的日期，并尽早行动。
fact-appeal-other-officer = 根据联合国难民署{ FACT("appeal-other-officer", "year") }年的全球规则，上诉必须由另一名工作人员决定。此后，联合国难民署发布了新的规则；我们没能读到。
fact-appeal-late = 联合国难民署{ FACT("appeal-late", "year") }年的全球规则当时要求它的各办公室：如果上诉在最后一天之后{ FACT("appeal-late", "weeks") }个星期内提出，要灵活处理，不要关闭案卷。不要指望这一点。
fact-appeal-results-2025 = 联合国难民署的数据显示，{ FACT("appeal-results-2025", "year") }年在中国约有{ FACT("appeal-results-2025", "refused") }个上诉决定，全部是拒绝。
fact-appeal-not-court = 上诉由联合国难民署自己处理。我们没有找到哪个中国法院会复核联合国难民署的决定。
