### Facts: How to reach UNHCR in Beijing.
### One message for each fact of content/data/facts/contact.json.
### “.confirmed” stands in its place once the fact was read in an official source, and the e-mail address is known.

fact-contact-email-first = To ask for asylum in mainland China, you write an e-mail to UNHCR in Beijing. You do not start by walking in or by asking the border police.
fact-contact-email-hidden = UNHCR China gives e-mail addresses for asylum requests, for cash help and for health questions on its help website. We could not read them, so this guide does not guess them.
    .confirmed = UNHCR China gives e-mail addresses for asylum requests, for cash help and for health questions on its help website. This guide shows the one for asylum requests.
fact-contact-help-website = UNHCR's help website for China is { FACT("contact-help-website", "address") }. The e-mail addresses for asylum requests, cash help and health stand there. The page on registration is { FACT("contact-help-website", "registering") }. Type the address yourself: what the phone shows must begin with { FACT("contact-help-website", "begins") }, with the slash.
fact-contact-china-website = UNHCR's website for China is { FACT("contact-china-website", "address") }. It was in use in { FACT("contact-china-website", "year") }. Look there too for the contact of the Beijing office.
fact-contact-address-seed = An undated web article gives UNHCR Beijing's address as { FACT("contact-address-seed", "address") }. We could not confirm it.
    .confirmed = UNHCR's office in Beijing is at { FACT("contact-address-seed", "address") }.
fact-contact-phone-seed = An undated web article gives the phone number { FACT("contact-phone-seed", "phone") } for UNHCR Beijing. We could not confirm it.
    .confirmed = The phone number of UNHCR Beijing is { FACT("contact-phone-seed", "phone") }.
fact-contact-fax-seed = An undated web article gives the fax number { FACT("contact-fax-seed", "fax") } for UNHCR Beijing. We could not confirm it.
    .confirmed = The fax number of UNHCR Beijing is { FACT("contact-fax-seed", "fax") }.
fact-contact-hours-seed = An undated web article says UNHCR Beijing is open Monday to Friday, { FACT("contact-hours-seed", "morning") } and { FACT("contact-hours-seed", "afternoon") }. We could not confirm these hours or find a list of holidays.
    .confirmed = UNHCR Beijing is open Monday to Friday, { FACT("contact-hours-seed", "morning") } and { FACT("contact-hours-seed", "afternoon") }. We found no list of holidays.
fact-contact-beijing-covers = The UNHCR office in Beijing covers mainland China, Hong Kong and Macao. The Hong Kong office reports to the UNHCR office in Beijing.
fact-contact-office-since = UNHCR's own page says its China office opened in { FACT("contact-office-since", "year-unhcr") }. A UN News interview and UNHCR job adverts of { FACT("contact-office-since", "year-adverts-first") } and { FACT("contact-office-since", "year-adverts-last") } say { FACT("contact-office-since", "year-un-news") }.
fact-contact-still-working = A UNHCR vacancy for Beijing with the closing date { FACT("contact-still-working", "date") } says that UNHCR still registers asylum-seekers, decides cases and helps refugees in mainland China. A new head of the office began on { FACT("contact-still-working", "since") }. We found no sign that the office closed.
fact-unhcr-cuts-2025 = UNHCR lost much of its money in { FACT("unhcr-cuts-2025", "year") }. It cut about { FACT("unhcr-cuts-2025", "posts") } posts by June and almost { FACT("unhcr-cuts-2025", "jobs") } jobs by October. Answers and help can take longer. We do not know what changed in Beijing.
fact-contact-keep-reachable = Tell UNHCR by e-mail at once when your phone number, e-mail or address changes. UNHCR uses them to give you appointments.
fact-contact-be-patient = UNHCR gets many requests and cannot answer at once. Send your request one time only and wait for the reply.
