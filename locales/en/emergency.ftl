### Numbers to call.

emergency-title = Emergency numbers
emergency-lead = These are the emergency numbers of mainland China.
help-lines-title = Other numbers
help-lines-lead = Some of these may answer in Chinese only. If you need help, ask someone you trust to call for you.
