### The plan: the steps for one person, made from the answers.

## How urgent a step is. One to three words, beside an icon.

urgency-now = Now
urgency-today = Today
urgency-soon = Soon
urgency-keep = Keep in mind

## Deadlines. $weekday is the name of a weekday, $date a day and $time a time of the clock. After each of these comes one
## of the short texts below, which says how much time is left or how long ago it was.

# Until the end of this day.
deadline-day = Last day: { $weekday } { $date }
# Until this point of time.
deadline-moment = Until { $weekday } { $date }, { $time }, Beijing time
deadline-day-passed = The last day has passed: { $weekday } { $date }
deadline-moment-passed = The time has passed: { $weekday } { $date }, { $time }, Beijing time

# For somebody who knows the day on which they came to a place, and not the hour. $hours is how long the time is, $weekday and
# $date are that day, $time is a time of the clock on it.
deadline-may-have-passed =
    { $hours ->
        [one] { $hours } hour after you came. If you came before { $time } on { $weekday } { $date }, Beijing time, this time has passed.
       *[other] { $hours } hours after you came. If you came before { $time } on { $weekday } { $date }, Beijing time, this time has passed.
    }

deadline-last-day = Today is the last day
# $days is a count, one or more.
deadline-days-left =
    { $days ->
        [one] { $days } day left
       *[other] { $days } days left
    }
# $hours is a count, one or more.
deadline-hours-left =
    { $hours ->
        [one] { $hours } hour left
       *[other] { $hours } hours left
    }
deadline-less-than-an-hour-left = Less than one hour left
# $days is a count, one or more.
deadline-days-ago =
    { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
# $hours is a count, one or more.
deadline-hours-ago =
    { $hours ->
        [one] { $hours } hour ago
       *[other] { $hours } hours ago
    }
deadline-less-than-an-hour-ago = Less than one hour ago

## The page of the plan.

plan-title = Your plan
# Two labels above the title of the first step, in a large box. The second stands there when no step has to be done soon.
plan-first = Do this first
plan-begin = Begin with this
# Opens what the words “Now”, “Today”, “Soon” and “Keep in mind” mean.
plan-reading = How to read this plan
plan-rules = This plan is made from your answers by fixed rules. It does not decide who is a refugee.
# Above a plan that is made without any answer. A link to the questions follows.
plan-empty = You have not answered any question yet. So this plan is the same for everybody.
# At the end of a printed plan. $version is the number of the edition, such as 2026.11.0.
plan-sources = Where each sentence comes from stands in this guide, edition { $version }, with its step.
plan-clock = The clock of this computer is wrong, so deadlines are shown without the time left.
# Above every page that is made for somebody who does not exist, and on each of its sheets of paper.
plan-practice = Practice: this person does not exist
# $weekday is the name of a day of the week, $date a day, $time a time of the day.
plan-practice-moment = The plan is made for { $weekday } { $date } at { $time }, Beijing time.
plan-numbers = Emergency numbers of mainland China
# Under the headings “Now”, “Today”, “Soon” and “Keep in mind”.
plan-now = Before anything else.
plan-today = Do these, or begin them, before the end of this day.
plan-soon = In the next days. If the deadline is later, in good time before it.
plan-keep = Read these and remember them.

# In a step: the answers that bring it. $answers is one of the next two texts.
plan-because = Because you said: { $answers }.
# $question is the name of a question, such as “Passport”, and $answers what was said, perhaps a list.
plan-because-answer = { $question }: { $answers }
# $before is such an answer, or several, and $answer one more.
plan-because-more = { $before }; { $answer }
# In a step. After these come the title of a card, and the title of a topic.
plan-card = Show this card:
plan-topic = Read more:
# At the title of a step that leads to the police, or to somebody who reports to them. With an icon.
plan-police = Police: caution
# What that mark means.
plan-police-meaning = This step leads to the police, or to someone who reports to them.
# Before “Not confirmed” or “Sources disagree”, when this is so for a part of what stands in the step.
plan-in-part = In part:

# In a step that says where to write. $address is an e-mail address, and $sure how sure it is, such as “Official source”.
plan-email-known = UNHCR's e-mail address for asylum requests is { $address } ({ $sure }).

# In the step about the first e-mail, under the question “Which of these do you have already?”. $count is how many papers are not ticked.
plan-papers-missing =
    { $count ->
        [0] You have everything on this list.
        [one] { $count } of these is still missing. Tick what you have.
       *[other] { $count } of these are still missing. Tick what you have.
    }
# A button.
plan-papers-update = Update the list

plan-open = Questions without an answer that could change this plan
# The name of the list of links at the end, heard by people who use a screen reader.
plan-ways-label = What you can do with this plan
plan-change = Check or change my answers
plan-email = Draft e-mail to UNHCR
plan-cards = Print the cards of this plan
plan-again = Start again

## The page with a draft of an e-mail to UNHCR.

email-title = Draft e-mail to UNHCR
email-lead = Copy this text or print it. Then fill in the blanks yourself. This program never sends anything. When you open this guide as a program of its own, not in a web browser, it keeps nothing of this page.
email-news-lead = You told this guide that UNHCR has heard from you already. So this text is for news, and not for a second request. Copy or print it, then fill in the blanks yourself. This program never sends anything.
# A link to the other text, where the reader has not said whether UNHCR knows them.
email-known = UNHCR knows me already: draft news
email-address = This guide does not know the e-mail address of UNHCR in Beijing.
email-address-advice = Look for it on UNHCR's help website for China, or ask someone you trust to look there for you. Do not use an address that a stranger gives you.
email-text = The text
email-in-english = It is in English, so that UNHCR can read it.
# Opens a list of what the reader has answered, under the text of the e-mail.
email-made-of = See or change the answers that this text is made of
email-before = Before you send it
email-before-blanks = Fill in every blank. If you do not have something, write “none” and say why.
email-before-pictures = We found no rule on how UNHCR wants copies of papers: in which kind of file, or how large. Our own advice: take clear pictures in good light, with the whole page in each, so that every word can be read.
email-before-true = Read every sentence. Take out or change what is not true for you. Tell the truth and the whole story.
email-before-once = Send the request one time only and wait for the reply. When your phone number, e-mail or address changes, tell UNHCR at once.
email-before-trace = On a shared computer, sign out of your e-mail when you have finished, and delete the copies of your papers there.
email-back = Back to my plan

## The text of the e-mail itself. It is shown to UNHCR in English; a translation only helps the reader to understand it.
## $blank is a row of underscores in which the reader fills in something.

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
# $paper is the name of a paper.
email-paper = - { $paper }
email-missing = I do not have:
# $paper is the name of a paper.
email-paper-missing = - { $paper }, because: { $blank }
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
