### What the interface says about the country that the guide is for, and about the office there. A guide for another country has its own file.

## On every page.

# The foot of every page.
independent = This guide is free and independent. It is not a service of UNHCR or of any government.
# $date is a day and $time a time of the clock.
page-made = This page was made on { $date } at { $time }, Beijing time.
edition-old-advice = Rules and phone numbers may have changed. Look for a newer edition, or ask UNHCR before you act.

## The first page, and the page about the guide.

home-lead = A free, independent guide for people who seek asylum in mainland China. It is not a UNHCR service.
# Large buttons. Keep them to a few words.
home-write = Write to UNHCR
home-documents = Papers for UNHCR
about-lead = Waymark helps people who seek asylum in mainland China to find the next right step. It is free. It is independent. It is not a service of UNHCR or of any government.
about-who-text = The makers of this guide read laws, UNHCR pages, reports and news, and wrote the facts in plain words. They read copies: some were cut, and none of the law texts was the official printed one. Nobody may ask you for money for this guide.
about-who-facts = Each fact names its source, how sure it is and when it was checked. This guide is not legal advice. UNHCR decides who is a refugee.

## Emergency numbers, cards and words.

# Under the title of the page.
emergency-lead = These are the emergency numbers of mainland China.
help-lines-lead = Some of these may answer in Chinese only. If you need help, ask someone you trust to call for you.
# Above the numbers in a plan.
plan-numbers = Emergency numbers of mainland China
cards-lead = Each card says one thing in Chinese, with your language under it. Show the screen, or print the card.
glossary-title = Chinese words on papers
glossary-held = When you are held or told to leave
# What kind of thing a result of the search is.
search-kind-document = Paper for UNHCR
search-kind-term = Chinese word

## The office, and the papers that it asks for.

contact-title = Contact UNHCR in Beijing
# $weekday, $date and $time are those of this moment in Beijing.
contact-now = In Beijing it is now { $weekday } { $date }, { $time }. Holidays are not known.
# Above the addresses of its pages, which are to be written down.
contact-website = UNHCR's help website for China
contact-website-slash = The slash at the end counts. If a dot or anything else stands in its place, the page belongs to somebody else.
contact-website-reach = This guide does not know whether UNHCR's websites open in mainland China.
contact-own-pages = The office's pages in Chinese
contact-check = Check this on UNHCR's help website for China before you travel, call or send anything.
contact-email-unknown = Not known. The help website of UNHCR China shows it. This guide does not guess it.
# Beside the hours of the office.
contact-time-zone = Beijing time
documents-title = Papers for UNHCR
documents-lead = UNHCR asks for these things in your first e-mail. Tick what you have. If something is missing, write to UNHCR anyway and say what is missing.

## What a fact is for the reader, and how sure it is.

kind-risk-meaning = Something that can hurt you: a fine, detention, being sent out.
confidence-primary-meaning = We read this in a law, or on a page of UNHCR or of a government office.
source-office = UNHCR

## Topics.

topic-due-advice = Facts marked with a clock should have been checked again by now. Ask UNHCR, or look for a newer edition of this guide, before you act on them.
# Buttons under the summary of a topic: what to do at once, in the words of a button.
topic-action-email = Draft an e-mail to UNHCR
topic-action-contact = See how to reach UNHCR
topic-action-documents = See which papers UNHCR asks for
# Above facts by what they are. The duties are those of the law and those that UNHCR lists.
topic-duties = What the law or UNHCR asks

## The questions and the plan.

# Under the question. $weekday and $date are today; $day, $month and $year are today in numbers.
interview-today = Today is { $weekday } { $date } in Beijing. In numbers: { $day } { $month } { $year }.
# Above the fields for a date, where a visa gives a number of days.
interview-days-first = The day on which you entered China. The guide counts the days from the day after it.
# Under the drawing of a visa, beside a cross.
interview-visa-enter = The last day to enter China: this is not your last day of stay.
# $problem says what is wrong with the date.
interview-error-first = The day you entered China: { $problem }
# Before fields for a number of days and for a date.
questionnaire-days = If your visa says a number of days: that number, and the day you entered China
# Until this point of time. $weekday and $date are the day, $time is a time of the clock.
deadline-moment = Until { $weekday } { $date }, { $time }, Beijing time
# The same, once it has passed. $weekday and $date are the day, $time is a time of the clock.
deadline-moment-passed = The time has passed: { $weekday } { $date }, { $time }, Beijing time
# For somebody who knows the day on which they came to a place, and not the hour. $hours is how long the time is, $weekday and
# $date are that day, $time is a time of the clock on it.
deadline-may-have-passed =
    { $hours ->
        [one] { $hours } hour after you came. If you came before { $time } on { $weekday } { $date }, Beijing time, this time has passed.
       *[other] { $hours } hours after you came. If you came before { $time } on { $weekday } { $date }, Beijing time, this time has passed.
    }
# $weekday is the name of a day of the week, $date a day, $time a time of the day.
plan-practice-moment = The plan is made for { $weekday } { $date } at { $time }, Beijing time.
# $date is a day, $weekday its name and $time a time of the clock.
helpers-moment = The moment of the story is { $weekday } { $date } at { $time }, Beijing time. At another time the plan can be different.

## The draft of an e-mail to the office.

plan-email = Draft e-mail to UNHCR
# In a step that says where to write. $address is an e-mail address, and $sure how sure it is, such as “Official source”.
plan-email-known = UNHCR's e-mail address for asylum requests is { $address } ({ $sure }).
email-title = Draft e-mail to UNHCR
# A link to the other text, where the reader has not said whether UNHCR knows them.
email-known = UNHCR knows me already: draft news
email-address = This guide does not know the e-mail address of UNHCR in Beijing.
email-address-advice = Look for it on UNHCR's help website for China, or ask someone you trust to look there for you. Do not use an address that a stranger gives you.
email-in-english = It is in English, so that UNHCR can read it.
email-before-pictures = We found no rule on how UNHCR wants copies of papers: in which kind of file, or how large. Our own advice: take clear pictures in good light, with the whole page in each, so that every word can be read.
email-before-once = Send the request one time only and wait for the reply. When your phone number, e-mail or address changes, tell UNHCR at once.
# The title, in links too.
paper-email-title = E-mail to UNHCR, to write by hand
paper-email-type = The form is only a draft. UNHCR asks for an e-mail. Type it afterwards, or ask someone you trust to type it, word for word.
# Above an explanation of each paper and each detail.
paper-email-parts = What UNHCR asks for
