fact-appeal-right = 如果联合国难民署第一次答复是否定的，你可以请求复核这个决定。一般来说，应当让你能够当面说明你的上诉。
fact-appeal-deadline = 联合国难民署{ FACT("appeal-deadline", "year") }年的全球规则给至少{ FACT("appeal-deadline", "days") }天时间上诉。没有找到在中国使用的期限，所以请看你信上的日期，并尽早行动。
fact-appeal-other-officer = 根据联合国难民署{ FACT("appeal-other-officer", "year") }年的全球规则，上诉必须由另一名官员决定。
fact-appeal-late = 联合国难民署{ FACT("appeal-late", "year") }年的全球规则要求各办公室，在上诉于期限过后{ FACT("appeal-late", "weeks") }个星期内提出时灵活处理，不要关闭案卷。不要指望这一点。
fact-appeal-results-2025 = 联合国难民署的数据显示，{ FACT("appeal-results-2025", "year") }年在中国约有{ FACT("appeal-results-2025", "refused") }个上诉决定，全部是拒绝。
fact-appeal-not-court = 上诉向联合国难民署自己提出。我们没有找到复核联合国难民署决定的中国法院。
