### Numbers to call.

emergency-title = Emergency numbers
emergency-lead = These numbers work in mainland China.
help-lines-title = Other numbers
help-lines-lead = Most of these answer in Chinese only. Ask someone to call for you if you can.
