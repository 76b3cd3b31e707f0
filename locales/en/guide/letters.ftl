### What readers can copy or fill in by hand. An office is shown it in English; a translation only helps the reader to understand it.

## What a letter is.

email-lead = Copy this text or print it. Then fill in the blanks yourself. This program never sends anything. When you open this guide as a program of its own, not in a web browser, it keeps nothing of this page.
email-news-lead = You told this guide that UNHCR has heard from you already. So this text is for news, and not for a second request. Copy or print it, then fill in the blanks yourself. This program never sends anything.

## The lines of the letters. $blank is a row of underscores in which the reader fills in something.

email-subject = Subject: Request for asylum in mainland China
email-greeting = Dear UNHCR Beijing,
email-mainland = I am in mainland China.
email-place = I am at this place: { $blank }
email-ask = I ask UNHCR for asylum. Please register me.
email-child-alone = I am a child. No parent and no guardian is here with me.
# When the police want something from the person.
email-questioned = The police question me or hold me now. Place: { $blank }
email-summoned = The police told me that I have to come to them. Date and time: { $blank } Place: { $blank }
email-detained = The police hold me, or told me not to leave an area. Place: { $blank } Since: { $blank }
email-leave-order = The police told me to leave China. Date on the order: { $blank }
email-stay-ended = My permission to stay has ended, or I have none. Please tell me how to register with the police.
email-stay-unclear = Please tell me what to do before I go to the police to register.
# Details of the person.
email-full-name = My full name: { $blank }
email-nationality = My nationality: { $blank }
email-passport-number = My passport number: { $blank }
email-phone = My phone number: { $blank }
email-arrival-date = The date when I arrived in China: { $blank }
email-address-in-china = My address in China, in Chinese if possible: { $blank }
email-interview-language = The language for my interview: { $blank }
email-why-left = Why I left my country: { $blank }
email-why-afraid = Why I am afraid to go back: { $blank }
# Papers. Names of papers, as parts of a list.
email-police-form = police registration form for the place where I live
email-identity-page = passport page with my identity
email-visa-page = passport page with my China visa
email-entry-stamp = passport page with my day of entry
# Above the list of papers that go with the e-mail. $paper is one of the names above.
email-attached = I attach copies of:
# The same when the guide does not know which papers the person has. The words in brackets speak to the person who writes.
email-attached-if = I attach copies of [take out what you do not have]:
# The same on paper, where each paper has a box to tick.
email-attached-tick = I attach copies of the papers that are ticked:
email-missing = I do not have:
email-missing-ask = Please tell me what to do about what is missing.
# When the guide does not know which papers the person has.
email-missing-if = I do not have these papers, and why: { $blank } Please tell me what to do about what is missing.
email-wait = I will wait for your reply.
email-name-and-date = Name and date: { $blank }
# News, for a person whom UNHCR knows already.
email-news-subject = Subject: News about my case
email-news-not-second = This is news about my case. It is not a second request.
email-case-number = My UNHCR case number, if I have one: { $blank }
email-changed = What has changed, or what I want to explain: { $blank }
email-phone-now = My phone number now: { $blank }
email-address-now = My address now, in Chinese if possible: { $blank }
# A request to look again at a first decision that was a no.
email-review-subject = Subject: Request for a review of the first decision on my case
email-review = I ask UNHCR to review its first decision on my case.
email-review-date = Date on the letter in which UNHCR refused my request: { $blank }
email-review-late = If this is late, the reason is: { $blank }
