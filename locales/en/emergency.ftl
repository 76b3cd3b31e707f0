### Numbers to call.

emergency-title = Emergency numbers
# Above the number for text messages to the police.
emergency-in-writing = If you cannot speak
# Opens what else is known about the numbers above, with the sources.
emergency-more = More about these numbers, and our sources
help-lines-title = Other numbers
