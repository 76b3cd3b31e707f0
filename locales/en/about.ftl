### About the guide, its sources and its editions.

sources-title = Sources
sources-lead = The facts in this guide come from these. We read copies, and some copies were cut. Addresses are shown as text, because this guide never opens anything on the internet.

about-title = About this guide
about-version = Edition
about-date = Date
about-review-by = To be reviewed by
about-facts = Facts
about-sources = Sources

about-who = Who is behind the facts

about-protect = What this guide does not protect you from
about-protect-does = This guide does not use the internet. It does not ask for your name. It does not save what you read.
about-protect-lead = But it cannot protect you from these things:
about-protect-screen = Someone who looks at your screen, or takes a picture of it.
about-protect-machine = A computer that is watched by another program, or by its owner.
about-protect-kept = Parts of memory that the computer itself may keep on its disk, and the note that this program was opened.
about-protect-paper = Paper that you print, and cards that you save or show.
about-protect-files = Files that you save, or that you print to. They stay on this computer until you delete them.
about-protect-copied = Text that you copy. Some computers keep a list of what was copied.
about-protect-search = An officer who asks you to open the computer and this program.
about-protect-copy = A false copy of this guide. A true copy never asks for money, names or passwords.

about-signs = Signs in this guide
about-licence = Licence
about-licence-text = You may copy, print, translate and share the texts of this guide if you name Waymark (licence CC BY). The program is free software (MIT or Apache licence). The icons are from Lucide (ISC licence).

licences-title = Work of others in this guide
licences-lead = This guide is built from the work of many people. They let everybody use it. Here is each part, its version, and its licence.
licences-english = Licences are in English, because only the English words count.
licences-system = Your computer brings the web view and the buttons of the window (WebKitGTK and GTK). They are not part of this guide, so their licences are not here.
licences-others = Fonts, icons and data
licences-crates = Parts of the program
licences-texts = The full texts of the licences

changes-title = What changed
# $version is like 2026.11.0, $date a day.
changes-edition = Edition { $version }, { $date }
changes-changed = Changed facts
changes-added = New facts
changes-removed = Facts that were taken out
changes-show = Show them
