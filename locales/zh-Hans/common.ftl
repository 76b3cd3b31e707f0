guide-name = Waymark

skip-to-main = 跳到正文

leave-now = 立即离开
leave-pressed-once = 再按两次Shift键即可离开。
leave-pressed-twice = 再按一次Shift键即可离开。

day-in-two-calendars = { $date }（{ $own }）

tools-label = 语言、搜索、文字大小和打印
breadcrumbs-label = 你所在的位置
footer-label = 关于本指南的更多信息
help-label = 最有帮助的内容
text-size-label = 文字大小
text-size-normal = 正常文字
text-size-large = 大号文字
text-size-larger = 特大号文字
text-size-letter = A
print-page = 打印
print-kept = 打印机可能会保留打印过的内容。如果你打印到文件，这个文件会一直留在这台电脑上，直到你删除它。
print-kept-summary = 会留下什么？
copy-kept = 请在离开本指南之前粘贴这段文字。有些电脑会保留一份复制内容的列表，别人可能会在那里读到。
more-tools = 更多

edition-line = 版本{ $version }，{ $date }。最晚应在{ $review-by }复查。

clock-wrong = 这台电脑的时钟不对。它显示的是{ $date }。
clock-wrong-advice = 本指南制作于{ $date }，所以今天就是那一天或更晚。请设置电脑的日期。在此之前，本指南无法说明现在哪里在办公，也无法说明哪些事实已经过时。

edition-old = 本指南已经旧了。它制作于{ $date }。
clock-time =
    { $part ->
        [night] 凌晨{ $time }
        [morning] 上午{ $time }
        [afternoon] 下午{ $time }
       *[evening] 晚上{ $time }
    }

languages-read = 阅读语言
languages-beside = 在旁边显示第二种语言
languages-alone = 只显示一种语言
translation-draft = 这份译文是草稿，还没有经过母语读者审阅。
translation-draft-word = 草稿
translation-english = 在旁边显示英文
translation-stale = 英文原文已更改：
