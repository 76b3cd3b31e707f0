### Facts: How to reach UNHCR in Beijing.
### One message for each fact of content/data/facts/contact.json.

fact-contact-email-first = To ask for asylum in mainland China, you write an e-mail to UNHCR in Beijing. You do not start by walking in or by asking the border police.
fact-contact-email-hidden = UNHCR China gives e-mail addresses for asylum requests, for cash help and for health questions on its help website. We could not read them, so this guide does not guess them.
fact-contact-address-seed = An undated web article gives UNHCR Beijing's address as { FACT("contact-address-seed", "address") }. We could not confirm it.
fact-contact-phone-seed = An undated web article gives the phone number { FACT("contact-phone-seed", "phone") } for UNHCR Beijing. We could not confirm it.
fact-contact-fax-seed = An undated web article gives the fax number { FACT("contact-fax-seed", "fax") } for UNHCR Beijing. We could not confirm it.
fact-contact-hours-seed = An undated web article says UNHCR Beijing is open Monday to Friday, { FACT("contact-hours-seed", "morning") } and { FACT("contact-hours-seed", "afternoon") }. We could not confirm these hours or find a list of holidays.
fact-contact-beijing-covers = The UNHCR office in Beijing covers mainland China, Hong Kong and Macao. The Hong Kong office reports to Beijing.
fact-contact-office-since = UNHCR's own page says its China office opened in { FACT("contact-office-since", "year-unhcr") }. A UN News interview says UNHCR came in { FACT("contact-office-since", "year-un-news") }.
fact-contact-keep-reachable = Tell UNHCR by e-mail at once when your phone number, e-mail or address changes. UNHCR uses them to give you appointments.
fact-contact-be-patient = UNHCR gets many requests and cannot answer at once. Send your request one time only and wait for the reply.
