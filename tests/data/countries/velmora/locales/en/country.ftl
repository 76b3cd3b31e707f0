### What the interface says about Velmora, which is made up, and about its Office for Newcomers.

independent = This guide is free and independent. It is not a service of the Office for Newcomers or of any government.
page-made = This page was made on { $date } at { $time }, Ostrem time.
edition-old-advice = Rules and phone numbers may have changed. Look for a newer edition, or ask the Office for Newcomers.

home-lead = A free guide for people who have just come to Velmora. It is not a service of the Office for Newcomers.
home-write = Write to the Office
home-documents = Papers for the Office
about-lead = Waymark helps people who have just come to Velmora. It is not a service of the Office for Newcomers.
about-who-text = Velmora is made up. So are its laws, its offices and everything that this guide says about them.
about-who-facts = Each fact names its source, how sure it is and when it was checked. The Office for Newcomers decides.

emergency-lead = These are the emergency numbers of Velmora.
help-lines-lead = Some of these may answer in Arabic only. You can ask someone you trust to call for you.
plan-numbers = Emergency numbers of Velmora
cards-lead = Each card says one thing in Arabic, with your language under it.
glossary-title = Arabic words on papers
glossary-held = When you are told to leave Velmora
search-kind-document = Paper for the Office
search-kind-term = Arabic word

contact-title = Contact the Office for Newcomers
contact-now = In Ostrem it is now { $weekday } { $date }, { $time }. Holidays are not known.
contact-website = The help pages of the Office
contact-website-slash = The slash at the end counts. If a dot or anything else stands in its place, the page belongs to somebody else.
contact-website-reach = This guide does not know whether these pages open everywhere in Velmora.
contact-own-pages = The pages of the Office in Arabic
contact-check = Check this on the help pages of the Office before you go there.
contact-email-unknown = Not known. The help pages of the Office show it.
contact-time-zone = Ostrem time
documents-title = Papers for the Office
documents-lead = The Office asks for these things in your first letter. Tick what you have.

kind-risk-meaning = Something that can hurt you: being sent out of Velmora.
confidence-primary-meaning = We read this in a law, or on a page of the Office for Newcomers.
source-office = Office for Newcomers

topic-due-advice = Facts marked with a clock should have been checked again by now. Ask the Office before you act on them.
topic-action-email = Draft a letter to the Office
topic-action-contact = See how to reach the Office
topic-action-documents = See which papers the Office asks for
topic-duties = What the law or the Office asks

interview-today = Today is { $weekday } { $date } in Ostrem. In numbers: { $day } { $month } { $year }.
interview-days-first = The day on which you came to Velmora.
interview-visa-enter = The last day to come to Velmora: this is not your last day of stay.
interview-error-first = The day you came to Velmora: { $problem }
questionnaire-days = If your slip says a number of days: that number, and the day you came to Velmora
deadline-moment = Until { $weekday } { $date }, { $time }, Ostrem time
deadline-moment-passed = The time has passed: { $weekday } { $date }, { $time }, Ostrem time
deadline-may-have-passed =
    { $hours ->
        [one] { $hours } hour after you came. If you came before { $time } on { $weekday } { $date }, Ostrem time, this time has passed.
       *[other] { $hours } hours after you came. If you came before { $time } on { $weekday } { $date }, Ostrem time, this time has passed.
    }
plan-practice-moment = The plan is made for { $weekday } { $date } at { $time }, Ostrem time.
helpers-moment = The moment of the story is { $weekday } { $date } at { $time }, Ostrem time.

plan-email = Draft letter to the Office
plan-email-known = The address of the Office is { $address } ({ $sure }).
email-title = Draft letter to the Office
email-known = The Office knows me already: draft news
email-address = This guide does not know the e-mail address of the Office.
email-address-advice = Look for it on the help pages of the Office. Do not use an address that a stranger gives you.
email-in-english = It is in English, so that the Office can read it.
email-before-pictures = We found no rule on how the Office wants copies of papers.
email-before-once = Send it one time only and wait for the reply of the Office.
paper-email-title = Letter to the Office, to write by hand
paper-email-type = The form is only a draft. The Office asks for an e-mail.
paper-email-parts = What the Office asks for

## The names of laws and of those who published a source.

law-newcomers-act = Newcomers Act
publisher-assembly-of-velmora = Assembly of Velmora
publisher-office-for-newcomers = Office for Newcomers
