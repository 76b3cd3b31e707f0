### The program around the pages: its messages when the window cannot open, and its command line.

# Title of the message box for every fault.
shell-fault-title = Waymark

shell-no-display =
    Waymark finds no screen to open its window on.
    Start it from the desktop of this computer.
# “waymark-window” and “waymark” are names of files.
shell-no-window-program =
    A part of Waymark is missing: the program “waymark-window” must lie in the same folder as “waymark”.
    Copy or install the whole of Waymark again.
# $packages is a list, one line for each kind of system, of commands that install the missing part.
shell-no-web-view =
    This computer lacks the part that shows pages (WebKitGTK), or one that it needs.
    Somebody who may install programs can add it:
    { $packages }
shell-no-private-folder =
    Waymark works in a temporary folder that only you can read, but this computer does not let it make one. Without it, Waymark could leave traces, so it does not open.
    Start the computer again. If this happens each time, use another computer.
shell-no-room =
    Waymark works in a temporary folder that only you can read, but this computer has no room left for one. Without it, Waymark could leave traces, so it does not open.
    Free some space on this computer, then open Waymark again.
shell-no-window =
    Waymark could not make its window.
    Close other programs, or start the computer again.
shell-silent-web-view =
    The part of this computer that shows pages (WebKitGTK) does not answer, so Waymark has closed.
    Close other programs and open Waymark again. If this happens each time, update this computer.
shell-broken-web-view =
    The part of this computer that shows pages (WebKitGTK) broke down twice, so Waymark has closed.
    Open Waymark again. If this happens each time, update this computer.
shell-crash =
    Waymark has closed because of a fault. Nothing that you did in it was kept.
    Open Waymark again. If this happens each time, update this computer, or copy Waymark onto it again.

# Shown when another Waymark is running but cannot be brought to the front.
shell-no-answer =
    Waymark is already open, but does not answer.
    If you do not see its window, start this computer again, then open Waymark.

# Shown when another Waymark is running on another screen, for example of somebody who shares this account.
shell-open-elsewhere =
    Waymark is already open, but on another screen of this computer. Its window stays there.
    Quit Waymark on that screen first. If nobody can, start this computer again, then open Waymark.

# $file is the path of a file.
shell-settings-set-aside =
    The file with your language and window size was damaged. Waymark opens without it.
    The damaged file is now { $file }.
# $file is the path of a file.
shell-settings-unusable =
    The file with your language and window size cannot be read. Waymark opens without it.
    The file is { $file }.

# In the terminal, when Waymark was started a second time.
shell-already-open = Waymark is already open. Its window comes to the front.

# $argument is a word that was typed after “waymark”. $help is the command “waymark --help”.
shell-unknown-argument =
    Waymark does not know “{ $argument }”.
    “{ $help }” lists what it knows.
# $path is what was typed after “waymark --locales” or “waymark --content”.
shell-no-folder =
    There is no folder “{ $path }”.
    Give the path of a folder that is there.
# $open, $locales, $content, $forget, $version and $help are commands, as they are typed.
shell-help =
    Waymark: an offline guide for people who seek asylum

    { $open }
        opens the guide
    { $locales }
        opens it on a folder of texts that somebody is translating, and follows each change
    { $content }
        opens it on a folder of facts that somebody is correcting; both folders can be given at once
    { $forget }
        removes the chosen language, the window size, and whatever a killed run has left
    { $version }
        says which version this is
    { $help }
        says this
# $version is a number such as 2026.11.0.
shell-version = Waymark { $version }

# $path is the path of a file or folder; the next two also.
shell-forget-removed = Removed: { $path }
# $cause is the system's own message, often in English.
# $path is the path of a file or folder.
shell-forget-failed = Not removed: { $path } ({ $cause })
# $command is the command “waymark --forget”.
# $path is the path of a file or folder.
shell-forget-open = Not removed: { $path }, because Waymark is open. Leave it, then run “{ $command }” again.
shell-forget-nothing = There was nothing to remove.
