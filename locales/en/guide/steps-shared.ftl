### Steps of the plan: paragraphs that several steps share.

# In each step that writes to UNHCR.
part-where = To find UNHCR's e-mail address, type { FACT("contact-help-website", "address") } on any phone with internet. Check that what the phone shows begins with { FACT("contact-help-website", "begins") } (the slash too).

# The next four stand in the warnings for people from North Korea, and for those who came over the land border from Myanmar.
part-tell-summoned = Write an e-mail to UNHCR in Beijing today, before the hour that the police set. Nothing in this step changes that hour.
part-tell-held = Tell UNHCR in Beijing where you are, through whoever can do it: yourself, a visitor, a lawyer, a person you trust, or someone who is let out.
part-tell-order = Write an e-mail to UNHCR in Beijing today, and tell it the date on your order to leave if you know it.
part-tell-border = Say here, to the officers, that you are afraid to be sent back and want to reach UNHCR in Beijing.

# The next two stand in steps that lead to people who may have to report to the police.
part-first = If you entered without permission or your stay has ended, write to UNHCR first and ask what to do.
part-first-warned = Write to UNHCR first and ask what to do.
