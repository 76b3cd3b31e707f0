### Numbers to call.

emergency-title = Emergency numbers
emergency-lead = These are the emergency numbers of mainland China.
# Above the number for text messages to the police.
emergency-in-writing = If you cannot speak
# Opens what else is known about the numbers above, with the sources.
emergency-more = More about these numbers, and our sources
help-lines-title = Other numbers
help-lines-lead = Some of these may answer in Chinese only. If you need help, ask someone you trust to call for you.
