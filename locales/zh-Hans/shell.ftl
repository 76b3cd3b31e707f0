shell-fault-title = Waymark

shell-no-display =
    Waymark找不到可以打开窗口的屏幕。
    请从这台电脑的桌面启动它。
shell-no-window-program =
    Waymark缺少一个部分：程序“waymark-window”必须和“waymark”放在同一个文件夹里。
    请重新复制或安装完整的Waymark。
shell-no-web-view =
    这台电脑缺少显示页面的部分（WebKitGTK），或者缺少它所需要的部分。
    有权安装程序的人可以添加它：
    { $packages }
shell-no-private-folder =
    Waymark需要在一个只有你能读的临时文件夹里运行，但这台电脑不允许它创建这样的文件夹。没有这样的文件夹，Waymark可能会留下痕迹，所以没有打开。
    请重新启动电脑。如果每次都这样，请使用另一台电脑。
shell-no-room =
    Waymark需要在一个只有你能读的临时文件夹里运行，但这台电脑没有空间创建这样的文件夹了。没有这样的文件夹，Waymark可能会留下痕迹，所以没有打开。
    请在这台电脑上腾出一些空间，然后重新打开Waymark。
shell-no-window =
    Waymark没能创建自己的窗口。
    请关闭其他程序，或者重新启动电脑。
shell-silent-web-view =
    这台电脑显示页面的部分（WebKitGTK）没有反应，所以Waymark已经关闭。
    请关闭其他程序，再打开Waymark。如果每次都这样，请更新这台电脑。
shell-broken-web-view =
    这台电脑显示页面的部分（WebKitGTK）出了两次故障，所以Waymark已经关闭。
    请再打开Waymark。如果每次都这样，请更新这台电脑。
shell-crash =
    Waymark因故障已经关闭。你在里面所做的一切都没有保留。
    请再打开Waymark。如果每次都这样，请更新这台电脑，或者重新把Waymark复制到这台电脑上。

shell-no-answer =
    Waymark已经打开，但没有反应。
    如果你看不到它的窗口，请重新启动这台电脑，然后打开Waymark。

shell-open-elsewhere =
    Waymark已经打开，但在这台电脑的另一个屏幕上。它的窗口留在那里。
    请先在那个屏幕上退出Waymark。如果没有人能做到，请重新启动这台电脑，然后打开Waymark。

shell-settings-set-aside =
    保存你的语言和窗口大小的文件已损坏。Waymark打开时没有使用它。
    损坏的文件现在是{ $file }。
shell-settings-unusable =
    保存你的语言和窗口大小的文件无法读取。Waymark打开时没有使用它。
    这个文件是{ $file }。

shell-already-open = Waymark已经打开。它的窗口会显示到最前面。

shell-unknown-argument =
    Waymark不认识“{ $argument }”。
    “{ $help }”会列出它认识的内容。
shell-no-folder =
    没有“{ $path }”这个文件夹。
    请给出一个已有文件夹的路径。
shell-help =
    Waymark：给寻求庇护的人使用的离线指南

    { $open }
        打开指南
    { $locales }
        用某人正在翻译的文本文件夹打开指南，并跟随每一处改动
    { $content }
        用某人正在更正的事实文件夹打开指南；两个文件夹可以一起给出
    { $forget }
        删除所选的语言、窗口大小，以及被强行终止的运行留下的所有东西
    { $version }
        显示这是哪个版本
    { $help }
        显示这段说明
shell-version = Waymark { $version }

shell-forget-removed = 已删除：{ $path }
shell-forget-failed = 未删除：{ $path }（{ $cause }）
shell-forget-open = 未删除：{ $path }，因为Waymark正开着。请先退出Waymark，再运行“{ $command }”。
shell-forget-nothing = 没有要删除的东西。
